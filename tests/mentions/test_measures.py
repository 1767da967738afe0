"""What travellers must do. A tag tells the action, the days, `tests/within`, and `else` for a fallback."""

import pytest

from extractor.mentions.measures import Action, find_actions, find_histories, subject_of
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
        "<testing 3/None>第1、4、7天各进行1次核酸检测</testing>",
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
    ("text", "values", "lookback"),
    [
        ("对10日内有中风险区旅居史的人员，", ["medium"], 10),
        ("有高风险区旅居史者", ["high"], None),
        ("来自中高风险区的人员", ["high", "medium"], None),
        ("七天内有高、中风险区旅居史", ["high", "medium"], 7),
        ("低风险区来白人员", ["low"], None),
        ("入境人员", ["abroad"], None),
        ("14天内有境外旅居史", ["abroad"], 14),
        ("对来自青禾市的人员", ["region"], None),
        ("有青禾市旅居史的人员", ["region"], None),
        ("高风险区所在县的其他地区", ["region"], None),
        ("来（返）白云人员", [None], None),
        ("返乡人员", [None], None),
    ],
)
def test_histories(text: str, values: list[str | None], lookback: int | None) -> None:
    histories = find_histories(text, 0, len(text))
    assert histories is not None
    assert sorted(histories.values, key=str) == values
    assert histories.lookback == lookback


@pytest.mark.parametrize("text", ["请佩戴口罩", "广大市民", "过去7天", "少聚集", ""])
def test_no_travellers(text: str) -> None:
    assert find_histories(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [("对来白人员", True), ("有旅居史的，", True), ("旅居史者，", True), ("外地旅客", True), ("做好防护", False)],
)
def test_subject_of(text: str, named: bool) -> None:
    assert subject_of(text, 0, len(text)) is named
