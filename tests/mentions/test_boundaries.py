"""Lines that bound an area, each marked; where a description begins; what of a list is one description."""

import pytest

from extractor.mentions.boundaries import boundary_lines, boundary_spans, boundary_start, opens_with_side
from tests.markup import parse


@pytest.mark.parametrize(
    "marked",
    [
        # a list of lines
        "以<b>青松路</b>、<b>白云街</b>、<b>好运路</b>为界",
        "由<b>青松路</b>、<b>白云街</b>、<b>好运路</b>组成的区域",
        "<b>青松路</b>-<b>白云街</b>-<b>好运路</b>围合区域",
        "<b>青松路</b>与<b>白云街</b>、<b>好运路</b>合围的区域",
        "<b>自由路</b>、<b>白云街</b>、<b>好运路</b>合围",
        "好运社区<b>青松路</b>、<b>白云街</b>、<b>好运路</b>合围",
        # sides
        "东至<b>青松路</b>，南至<b>白云街</b>，西至<b>好运路</b>，北至<b>平安路</b>",
        "东到<b>青松路</b>南到<b>白云街</b>西到<b>好运路</b>北到<b>平安路</b>",
        "东起<b>青松路</b>、西至<b>好运路</b>",
        "东侧至<b>青松路</b>，西边到<b>好运路</b>",
        "东抵<b>青松路</b>，西邻<b>好运河</b>，南接<b>白云街</b>",
        "东：<b>青松路</b>，南：<b>白云街</b>",
        "东与<b>青松路</b>相邻，西与<b>好运路</b>接壤",
        "东至<b>青松区与白云区交界</b>，南至<b>白云街</b>",  # a line of that name
        "东面以<b>青松路</b>为界，南面以<b>白云街</b>为界",
        "东以<b>青松路</b>、西以<b>好运路</b>、南以<b>白云街</b>为界",
        "东至<b>青松路</b>以西，南至<b>白云街</b>以北",
        "东至<b>青松路</b>（不含）、南至<b>白云街</b>（含）",
        # halves of a plane
        "<b>青松路</b>以南、<b>白云街</b>以东区域",
        "<b>青松路</b>以南<b>白云街</b>以东区域",
        "<b>青松路</b>（含）以南、<b>白云街</b>（不含）以东",
        "<b>青松路</b>南侧、<b>白云街</b>北侧、<b>好运路</b>西侧区域",
        # none
        "青松路南侧、白云街北侧",  # two places
        "青松路至白云街",
        "青松路（白云街至好运路段）",
        "东至县青松路",
        "以白云小区为中心",
    ],
)
def test_lines(marked: str) -> None:
    text, expected = parse(marked)
    assert boundary_lines(text, 0, len(text)) == [(mark.start, mark.end) for mark in expected]


@pytest.mark.parametrize(
    "cut",
    [
        "白云小区|以青松路、白云街、好运路为界",
        "白云小区|东至青松路，南至白云街",
        "白云小区（|东面以青松路为界，南面以白云街为界）",
        "白云小区|",
    ],
)
def test_start(cut: str) -> None:
    name, description = cut.split("|")
    assert boundary_start(name + description, 0, len(name + description)) == len(name)


@pytest.mark.parametrize(
    ("text", "opens"), [("东至青松路，南至白云街", True), ("东至县青松路", False), ("青松路", False)]
)
def test_opening_sides(text: str, opens: bool) -> None:
    assert opens_with_side(text, 0, len(text)) is opens


@pytest.mark.parametrize(
    "cut",
    [
        "好运小区、|东至青松路、南至白云街|",
        "好运小区、|以青松路、白云街为界|、平安小区",
        "|青松路以南、白云街以东|",
        "|青松路、白云街、好运路围合|区域、平安小区",
        "好运小区、平安小区||",
    ],
)
def test_spans_in_a_list(cut: str) -> None:
    before, description, behind = cut.split("|")
    text = before + description + behind
    inside = {position for start, end in boundary_spans(text, 0, len(text)) for position in range(start, end)}
    assert inside == set(range(len(before), len(before) + len(description)))
