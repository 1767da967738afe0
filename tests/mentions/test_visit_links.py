"""What links the parts of a visit."""

import pytest

from extractor.mentions import visit_links


@pytest.mark.parametrize(
    ("between", "joined"),
    [("、", True), ("左右和下午", True), ("；晚上", True), ("到甲店，", False), ("，随后", False)],
)
def test_moments(between: str, joined: bool) -> None:
    assert visit_links.joins_moments(between) is joined


@pytest.mark.parametrize(("between", "joined"), [("，", True), (" （", True), ("到甲店，", False)])
def test_date_and_time(between: str, joined: bool) -> None:
    assert visit_links.joins_date_and_time(between) is joined


@pytest.mark.parametrize(
    ("text", "joined"), [("取快递、", True), ("、", True), ("购物，", False), ("（3月）、", False)]
)
def test_deed_and_place(text: str, joined: bool) -> None:
    assert visit_links.joins_deed_and_place(text, 0, len(text)) is joined


@pytest.mark.parametrize(("between", "later"), [("到甲店，随后到", True), ("，之后去", True), ("到", False)])
def test_later_visit(between: str, later: bool) -> None:
    assert visit_links.tells_later_visit(between) is later


@pytest.mark.parametrize(
    ("text", "field"), [("停留时间：9:00", "time"), ("活动地点：青禾超市", "place"), ("青禾超市：9:00", None)]
)
def test_fields(text: str, field: str | None) -> None:
    assert visit_links.is_time_field(text, 0) is (field == "time")
    assert visit_links.place_field(text, 0, len(text)) is (field == "place")


def test_list_links() -> None:
    assert visit_links.find_list_links("甲镇、乙镇和丙镇", 0, 8) == [(2, 3), (5, 6)]


@pytest.mark.parametrize(("text", "end"), [("购物，后返回", 2), ("。", None), ("（9:00）", None)])
def test_deed(text: str, end: int | None) -> None:
    assert visit_links.find_deed(text, 0, len(text)) == end


@pytest.mark.parametrize(
    ("marked", "back"),
    [
        ("确诊。发病后曾在|白云村|、好运超市逗留。", True),
        ("确诊。发病后曾在白云村、|好运超市|逗留。", True),
        ("，患者发病前在|白云小区|活动", True),
        ("确诊。曾到|白云村|逗留过", True),
        ("发病后到|白云医院|就诊", False),
        ("曾到|白云村|探亲", False),
    ],
)
def test_looks_back(marked: str, back: bool) -> None:
    before, place, after = marked.split("|")
    text = before + place + after
    assert visit_links.looks_back(text, 0, len(before), len(before) + len(place)) is back


@pytest.mark.parametrize(
    ("marked", "excepted"), [("（除|2月3日|外）", True), ("除|2月3日|外出", False), ("|2月3日|外，", False)]
)
def test_excepted(marked: str, excepted: bool) -> None:
    before, date, after = marked.split("|")
    assert visit_links.is_excepted(before + date + after, len(before), len(before) + len(date)) is excepted


@pytest.mark.parametrize(("text", "told"), [("，上午到甲店", True), (" 晚上", True), ("到甲店", False)])
def test_part_of_day(text: str, told: bool) -> None:
    assert visit_links.tells_part_of_day(text, 0) is told
