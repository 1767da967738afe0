"""What the words around a name of a division tell."""

from collections.abc import Callable

import pytest

from extractor.mentions import reports


@pytest.mark.parametrize(
    ("marked", "from_there"),
    [
        ("从|青禾市|返回", True),
        ("户籍|青禾市|的患者", True),
        ("|青禾市|籍人员", True),
        ("在|青禾市|活动轨迹", False),  # in a headline: whom it is about
        ("|青禾市|新增2例", False),
    ],
)
def test_where_from(marked: str, from_there: bool) -> None:
    before, name, behind = marked.split("|")
    text = before + name + behind
    assert reports.is_where_from(text, len(before), len(before + name), in_head=True) is from_there


@pytest.mark.parametrize(
    ("text", "reporting"),
    [("青禾区在返青人员中发现1例", True), ("青禾区3月4日新增2例", True), ("青禾区某小区居民", False)],
)
def test_reporting(text: str, reporting: bool) -> None:
    assert reports.reports_here(text, 3) is reporting


def test_national() -> None:
    assert reports.is_national("国家卫健委：31个省新增", 12)
    assert not reports.is_national("青禾市新增2例", 7)


@pytest.mark.parametrize(("text", "end"), [("青禾区白云街道，", 7), ("青禾区", 3)])
def test_name(text: str, end: int) -> None:
    assert reports.end_of_name(text, 0, 20) == end


@pytest.mark.parametrize(
    ("tells", "marked", "expected"),
    [
        (reports.goes, "前往|青禾市", True),
        (reports.goes, "到达|青禾市", True),
        (reports.goes, "返回|青禾市", False),
        (reports.goes_straight, "到白云街和|青禾市", False),
        (reports.was_there, "1月3日-5日，曾到|青禾市", True),
        (reports.was_there, "1月3日，到|青禾市", False),
        (reports.sets_off_for, "开车去|青禾市", True),
        (reports.sets_off_for, "返回去|青禾市", False),
        (reports.gets_to, "从白云县乘车到|青禾市", True),
        (reports.gets_to, "乘车到|青禾市", False),
        (reports.never_left, "发病前未离开|青禾市", True),
        (reports.never_left, "1月3日离开|青禾市", False),
        (reports.lives_at, "现住址为|青禾市", True),
        (reports.lives_at, "入住|青禾市", False),
    ],
)
def test_ways(tells: Callable[[str, int], bool], marked: str, expected: bool) -> None:
    before, name = marked.split("|")
    assert tells(before + name, len(before)) is expected


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("1月3日，到达白云镇旅游", ["白云镇"]),
        ("1月3日，从外地来我市探亲", ["我市"]),
        ("1月3日，从外地返回本地", ["本地"]),
        ("1月3日，到超市购物", []),
    ],
)
def test_goals_of_stays(text: str, goals: list[str]) -> None:
    assert [text[start:end] for start, end in reports.moves_in(text)] == goals
