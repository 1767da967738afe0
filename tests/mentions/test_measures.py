"""What travellers must do. A tag tells the action, the days, `tests/within`, and `else` for a fallback."""

import pytest

from extractor.mentions.measures import (
    Action,
    announces_people,
    find_actions,
    goes_on,
    is_an_order,
    names_people,
    tells_beginning,
    tells_of_a_case,
)
from tests.markup import assert_touched


def tell(value: Action) -> str:
    days = f" {value.days}" if value.days is not None else ""
    tests = f" {value.tests}/{value.within}" if value.tests is not None else ""
    return value.action + days + tests + (" else" if value.fallback else "")


@pytest.mark.parametrize(
    "marked",
    [
        "实施<central_isolation 7>7天集中隔离</central_isolation>",
        "落实<home_isolation 7>7天居家隔离医学观察</home_isolation>",
        "<central_isolation 14>“14+5”集中隔离</central_isolation>",
        "<central_isolation 14>１４天集中隔离</central_isolation>",
        "<health_monitoring 7>居家健康监测7天</health_monitoring>，<health_monitoring>自我健康监测</health_monitoring>",
        "<health_monitoring 3>三天居家健康监测</health_monitoring>",
        "<central_isolation 3>3天集中隔离</central_isolation>+<home_isolation 4>4天居家隔离</home_isolation>",
        "<home_isolation>严格居家隔离</home_isolation>",
        "如不具备居家隔离条件，则采取<central_isolation else>集中隔离</central_isolation>",
        "<testing 2/3>3天2检</testing>，<testing 3/3>三天三检</testing>",
        "<testing 2/3>３天２检</testing>",
        "<testing 2/3>3天内完成2次核酸检测</testing>",
        "<testing 2/2>48小时内完成2次核酸检测</testing>",
        "<testing 3/7>第1、4、7天各进行1次核酸检测</testing>",
        "<testing 2/None>两次核酸检测</testing>，<testing>落地检</testing>，<testing>配合做好核酸检测</testing>",
        "<report>主动向社区报告</report>，<report>提前报备</report>",
        "<restricted_entry>持48小时核酸阴性证明</restricted_entry>，<restricted_entry>劝返</restricted_entry>",
        "<restricted_entry>非必要不来</restricted_entry>白云",
    ],
)
def test_actions(marked: str) -> None:
    assert_touched(marked, find_actions, tell)


@pytest.mark.parametrize(
    "text",
    [
        "加强健康管理，健康监测期间，检测报告单",
        "集中隔离点、集中隔离酒店、集中隔离期满",
        "到核酸检测点，请戴口罩",
        "",
    ],
)
def test_no_actions(text: str) -> None:
    assert_touched(text, find_actions, tell)


@pytest.mark.parametrize(
    "marked",
    [
        # days before and behind, with brackets and verbs between
        "需<health_monitoring 7>7天（从抵达之日算起）严格健康监测</health_monitoring>",
        "抵白后<health_monitoring 3>前3天实施居家健康监测</health_monitoring>，<health_monitoring 11>后11天落实自我健康监测</health_monitoring>",
        "自暴露之日起<central_isolation 7>集中隔离至末次暴露后7天</central_isolation>",
        "<home_isolation 14>居家隔离医学观察不少于14天</home_isolation>",
        "<central_isolation 14>集中隔离</central_isolation>，<testing>期间每3天进行1次核酸检测</testing>，直至离开当地满14天",
        "<home_isolation 7>7天居家隔离</home_isolation>（期间<testing 3/7>开展3次核酸检测</testing>）",
        "“<central_isolation 3>3天集中</central_isolation>+<home_isolation 4>4天居家</home_isolation>”",
        # tests
        "<testing 3/7>第1、3、7天各检测</testing>1次",
        "<testing 3/5>第1天、第3天、第5天做核酸</testing>",
        "<testing>每天一次核酸检测</testing>，<testing>每日一检</testing>",
        "<testing 2/3>72小时两检</testing>，<testing 2/3>3天内2次（间隔24小时）核酸检测</testing>",
        "再<testing 1/None>开展1次核酸检测</testing>",
        "完成<testing 3/None>3次以上核酸检测</testing>，于12小时内<testing 1/None>开展核酸检测一次</testing>",
        "到站后进行<testing 1/None>1次现场核酸采样</testing>",
        # days in the shorthand of the time: two numbers, explained or not
        "实行<central_isolation 14>“14+7”健康管理</central_isolation>措施",
        "实行<health_monitoring 14>“2+14”健康管理</health_monitoring>措施",
        "抵白14天内<health_monitoring>个人健康监测</health_monitoring>",
        "抵白<health_monitoring 14>14天内做好个人健康监测</health_monitoring>",
        # who may not come
        "<restricted_entry>原则上不来</restricted_entry>白，<restricted_entry>暂时不返</restricted_entry>",
        # reports
        "不得超过12小时向所在社区<report>报告</report>，做好健康<report>申报</report>",
        "提前3天<report>报备</report>，于24小时内<report>登记</report>",
        # for those who can't do the other
        "不具备条件的<central_isolation else>集中隔离</central_isolation>",
        "（不满足居家隔离条件者，一律<central_isolation else>集中隔离</central_isolation>）和<health_monitoring 7>7天健康监测</health_monitoring>",
        "无法居家隔离的，由社区安排<central_isolation else>集中隔离</central_isolation>",
    ],
)
def test_wordings_of_orders(marked: str) -> None:
    assert_touched(marked, find_actions, tell)


@pytest.mark.parametrize(
    "text",
    [
        "已落实集中隔离，正在居家隔离，入境后即集中隔离，目前均已集中隔离",
        "对返回人员进行核酸检测时发现，核酸检测点",
        "无需居家隔离，不再实施集中隔离，解除居家隔离",
        "其中集中隔离80人，居家隔离条件，健康监测时间",
        "未向社区主动报备，回村前已报备，不如实报告行程",
        "集中隔离前居住在白云小区，原则上不集中隔离",
    ],
)
def test_what_was_done_or_need_not_be_done(text: str) -> None:
    assert_touched(text, find_actions, tell)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("期间每天核酸检测", True),
        ("不具备居家隔离条件的，集中隔离", True),
        ("上述人员须报备", True),
        ("（二）对不具备条件的", True),
        ("如该人员在我省停留，须监测7天", True),
        ("未持有核酸检测阴性证明的，做1次核酸", True),
        ("各单位要做好登记", False),
    ],
)
def test_goes_on(text: str, expected: bool) -> None:
    assert goes_on(text, 0, len(text)) is expected


@pytest.mark.parametrize(
    ("text", "of_a_case", "order"),
    [
        ("病例2：男，30岁，入境后", True, False),
        ("该患者返乡后", True, False),
        ("对返乡人员实施", False, True),
        ("作为外省某病例的密切接触者", True, False),
        ("如该人员在本市", False, False),
        ("返乡人员须", False, True),
    ],
)
def test_cases_and_orders(text: str, of_a_case: bool, order: bool) -> None:
    assert tells_of_a_case(text, 0, len(text)) is of_a_case
    assert is_an_order(text, 0, len(text)) is order


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("实行“3+11”健康管理措施", ["home_isolation 3", "health_monitoring 11"]),
        ("实行“5+3”管控，即5天居家隔离+3天健康监测", ["home_isolation 5", "health_monitoring 3"]),
        ("“5+3”（5天集中隔离和3天居家隔离）。再对来白人员实行5+3管理", ["central_isolation 5", "home_isolation 3"] * 2),
        ("取消“5+3”管控措施", []),
        ("新增5+3例，管理到位", []),
    ],
)
def test_days_in_shorthand(text: str, actions: list[str]) -> None:
    assert [tell(m.value) for m in find_actions(text, 0, len(text))] == actions


@pytest.mark.parametrize(
    ("text", "announces", "item"),
    [
        ("有下列情形之一的，请立即报备：", True, False),
        ("重点人员包括：", True, False),
        ("请市民主动报备。", False, False),
        ("1.近14天到过青禾市；", False, True),
        ("（二）有青禾市旅居史；", False, True),
        ("9月3日以来到过青禾市；", False, True),
        ("感谢配合。", False, False),
    ],
)
def test_lists_of_people(text: str, announces: bool, item: bool) -> None:
    assert announces_people(text, 0, len(text)) is announces
    assert names_people(text, 0, len(text)) is item


@pytest.mark.parametrize(
    ("text", "expected"), [("9月3日|以来", True), ("9月3日|起居家隔离", False), ("9月3日|集中隔离", False)]
)
def test_beginnings(text: str, expected: bool) -> None:
    assert tells_beginning(text.replace("|", ""), text.index("|"), len(text)) is expected
