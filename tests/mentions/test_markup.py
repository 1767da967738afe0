"""The mark-up of the tests themselves."""

import re

import pytest

from extractor.mentions.rule import Mention
from tests.markup import Mark, assert_marked, assert_touched, parse


@pytest.mark.parametrize(
    ("marked", "text", "marks"),
    [
        ("甲<a>乙</a>丙", "甲乙丙", [Mark(1, 2, "a", "乙")]),
        ("<d 3-2/3-5>甲</d><d next>乙</d>", "甲乙", [Mark(0, 1, "d 3-2/3-5", "甲"), Mark(1, 2, "d next", "乙")]),
        ("<a>甲<b 1>乙</b></a>", "甲乙", [Mark(0, 2, "a", "甲乙"), Mark(1, 2, "b 1", "乙")]),
        ("1<2，＜甲＞", "1<2，＜甲＞", []),  # no tags
        ("", "", []),
    ],
)
def test_parse(marked: str, text: str, marks: list[Mark]) -> None:
    assert parse(marked) == (text, marks)


@pytest.mark.parametrize("marked", ["<a>甲", "甲</a>", "<a>甲</b>", "<a><b>甲</a></b>"])
def test_slips(marked: str) -> None:
    with pytest.raises(ValueError, match="close"):
        parse(marked)


def digits(text: str, start: int, end: int) -> list[Mention[str]]:
    return [Mention(*m.span(), "digits", m[0]) for m in re.compile(r"\d+").finditer(text, start, end)]


def test_exact_marks() -> None:
    assert_marked("甲 <n 12>１２</n>乙<n 3>3</n>", digits, lambda value: f"n {value}")
    for wrong in ("甲<n 12>12</n>乙3", "甲<n 12>1</n>2", "甲<n 3>12</n>", "<n 12>12</n><n>甲</n>"):
        with pytest.raises(AssertionError):
            assert_marked(wrong, digits, lambda value: f"n {value}")


def test_touched_marks() -> None:
    assert_touched("<n>甲12</n>乙", digits, lambda value: "n")
    for wrong in ("<n>甲</n>12", "12", "<m>12</m>", "<n>12</n><n>甲</n>"):
        with pytest.raises(AssertionError):
            assert_touched(wrong, digits, lambda value: "n")
