"""What the words around a name of a division tell."""

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
