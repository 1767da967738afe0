"""Matching rules, and settling overlaps."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules


def mention(span: str, rule: str = "r") -> Mention[str]:
    start, end = map(int, span.split("-"))
    return Mention(start, end, rule, span)


WORD = Rule("word", re.compile("[甲乙]+"), lambda match: match[0], literals=("甲", "乙"))
NUMBER = Rule("number", re.compile(r"第(?P<n>\d+)号"), lambda match: match["n"], literals=("第",), group="n")
EVEN = Rule("even", re.compile(r"\d+"), lambda match: match[0] if int(match[0]) % 2 == 0 else None)


def test_matches_come_in_the_order_of_the_rules() -> None:
    found = match_rules((EVEN, WORD, NUMBER), "甲第12号乙第13号")
    assert [(m.rule, m.start, m.end, m.value) for m in found] == [
        ("even", 2, 4, "12"),
        ("word", 0, 1, "甲"),
        ("word", 5, 6, "乙"),
        ("number", 2, 4, "12"),  # the group, not the whole match
        ("number", 7, 9, "13"),
    ]


def test_a_part_of_the_text() -> None:
    assert [m.value for m in match_rules((WORD,), "甲1乙2甲乙", 1, 5)] == ["乙", "甲"]
    assert match_rules((WORD,), "甲12乙", 1, 3) == []


def test_a_text_without_literals_is_never_searched() -> None:
    def never(match: re.Match[str]) -> str:
        raise AssertionError(match)

    rule = Rule("never", re.compile("."), never, literals=("丙",))
    assert match_rules((rule,), "甲乙") == []
    assert match_rules((rule,), "甲乙丙", 0, 2) == []


def test_overlaps() -> None:
    assert mention("2-5").overlaps(4, 9)
    assert mention("2-5").overlaps(0, 3)
    assert not mention("2-5").overlaps(5, 9)
    assert not mention("2-5").overlaps(0, 2)


@pytest.mark.parametrize(
    ("given_spans", "kept"),
    [
        (["0-3", "2-7"], ["2-7"]),  # the longer one
        (["2-5", "4-7", "0-3"], ["0-3", "4-7"]),  # of equal ones the earlier
        (["4-6", "0-2", "2-4"], ["0-2", "2-4", "4-6"]),  # side by side is no overlap
        (["0-9", "1-2", "3-4"], ["0-9"]),
        ([], []),
    ],
)
def test_longest_first(given_spans: list[str], kept: list[str]) -> None:
    assert [m.value for m in longest_first(map(mention, given_spans))] == kept


def test_of_equal_spans_the_earlier_rule_wins() -> None:
    assert [m.rule for m in longest_first([mention("1-3", "a"), mention("1-3", "b")])] == ["a"]


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: f"{pair[0]}-{pair[0] + pair[1]}")


@given(st.lists(SPANS, max_size=15))
def test_nothing_overlaps_and_nothing_is_lost_without_reason(spans: list[str]) -> None:
    kept = longest_first(map(mention, spans))
    assert all(a.end <= b.start for a, b in pairwise(kept))
    for lost in {*map(mention, spans)} - {*kept}:
        rivals = [m for m in kept if m.overlaps(lost.start, lost.end)]
        assert any(m.end - m.start >= lost.end - lost.start for m in rivals)
