"""What the words around a waypoint tell of a journey."""

import pytest

from extractor.mentions import journeys


@pytest.mark.parametrize(
    ("before", "made"), [("拟于3月4日", False), ("从未", False), ("计划", False), ("3月4日", True), ("无法，后", True)]
)
def test_not_made(before: str, made: bool) -> None:
    assert journeys.is_not_made(before, 0, len(before)) is not made


@pytest.mark.parametrize(
    ("text", "public"),
    [("请近期返青人员报备", True), ("（二）凡从甲市返回者", True), ("患者从甲市返回", False)],
)
def test_public(text: str, public: bool) -> None:
    assert journeys.speaks_to_public(text, 0, len(text)) is public


@pytest.mark.parametrize(
    ("text", "leaves"), [("从批发城乘车", True), ("自驾", False), ("来自甲市", False), ("由青禾镇", True)]
)
def test_leaves_something(text: str, leaves: bool) -> None:
    assert journeys.leaves_something(text, 0, len(text)) is leaves


@pytest.mark.parametrize(("between", "dated"), [("的时间为", True), ("（", True), ("后于", False)])
def test_dated(between: str, dated: bool) -> None:
    assert journeys.dates_waypoint(between) is dated
