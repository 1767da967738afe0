"""Whether a place that is named was visited."""

import pytest

from extractor.mentions import visits


@pytest.mark.parametrize(
    ("before", "cue", "by_others"),
    [
        ("其妻子", "到", True),
        ("3月4日父亲自行", "到", True),
        ("陪同母亲", "到", False),  # who tells goes along
        ("送小儿子", "到", False),
        ("与男朋友张某", "前往", False),
        ("患者一家人", "在", False),
        ("该患者", "到", False),
        ("由其父", "接至", False),  # whom they bring
        ("由其父", "到", True),
    ],
)
def test_made_by_others(before: str, cue: str, by_others: bool) -> None:
    assert visits.is_made_by_others(before, cue) is by_others


@pytest.mark.parametrize(
    ("before", "denied"),
    [("近期未前往", True), ("从未到过", True), ("否认去过", True), ("从无锡出发到", False), ("未央区", False)],
)
def test_denied_visit(before: str, denied: bool) -> None:
    assert visits.is_denied_visit(before) is denied


@pytest.mark.parametrize(
    ("marked", "qualifies"),
    [
        ("青禾超市|工作人员", True),
        ("白云服务区|活动轨迹", True),
        ("长乐村|的弟弟", True),
        ("青禾公司|员工宿舍", False),  # a place of its own
        ("青禾超市|购物", False),
    ],
)
def test_qualifies_another(marked: str, qualifies: bool) -> None:
    end = marked.index("|")
    text = marked.replace("|", "")
    assert visits.qualifies_another(text, end, len(text)) is qualifies


@pytest.mark.parametrize(
    ("words", "alone"), [("电梯内", True), ("出站口", True), ("本小区门口", True), ("青禾小区", False)]
)
def test_part_alone(words: str, alone: bool) -> None:
    assert visits.is_part_alone(words) is alone


@pytest.mark.parametrize(
    ("text", "advice"),
    [("3月4日到甲店，请立即报备", 8), ("请假后到甲店", None), ("如出现发热", 0), ("到甲店购物", None)],
)
def test_advice(text: str, advice: int | None) -> None:
    assert visits.find_advice(text, 0, len(text)) == (len(text) if advice is None else advice)


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("市疾控中心", True),
        ("高风险地区", True),
        ("“愿检尽检”", True),
        ("长乐村三组", False),
        ("学习小组活动中心", False),
        ("集中街", False),
        ("青禾超市", False),
    ],
)
def test_no_place(words: str, none: bool) -> None:
    assert visits.names_no_place(words) is none


@pytest.mark.parametrize(
    ("words", "nowhere"),
    [
        ("集中或", True),
        ("复采", True),
        ("校方", True),
        ("宁夏方向", True),
        ("厂者须提前两日申报", True),
        ("社区“敲门行动”", True),
        ("地方按天公布", True),
        ("进一步流调", True),
        ("北向南", True),
        ("长乐村三组", False),
        ("学习小组活动中心", False),
        ("居家", False),  # a stay at home
    ],
)
def test_nowhere(words: str, nowhere: bool) -> None:
    assert visits.is_nowhere(words) is nowhere
