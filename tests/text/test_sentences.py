"""Sentences, clauses and paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.sentences import clauses, paragraphs, sentences, split_outside_brackets


@pytest.mark.parametrize(
    "cut",
    [
        "9月2日发热。|随后就诊！|是吗？|青禾路；|白云路",
        "到超市（停留时间短。无异常）购物。|回家。",  # a mark in brackets ends nothing
        "（外层（内层。）还在。）之外。|下一句",
        "【青禾市通报】|今天新增一例。|完",  # a headline in 【】 stands alone
        "【上午10点半】青禾菜场；|【6点前后至次日1点多】好运酒吧",
        "【9:12】青禾菜场。|【3月4日上午】白云超市",  # but a moment belongs to what follows it
        "他说：“请戴口罩。”|他走了。",  # a quotation that ends with its own mark ends the sentence around it
        "到“好运”面馆。|回家",
        "《青禾。日报》刊登。|完",
        "到超市（没有收口。|下一句",  # a slip of the pen opens nothing
        "收口）却没有开头。|下一句",
        "到超市（换行\n|之后）回家。|完",  # a bracket does not reach over a line
        "第一行\n|第二行",
        "。",
    ],
)
def test_sentences(cut: str) -> None:
    parts = cut.split("|")
    text = "".join(parts)
    assert [piece.of(text) for piece in sentences(text)] == parts


@pytest.mark.parametrize("text", ["", "\n", "  \n \n"])
def test_no_sentences(text: str) -> None:
    assert list(sentences(text)) == []


def test_a_bracket_that_closes_too_late_opens_nothing() -> None:
    text = "甲（" + "乙" * 1600 + "。丙）丁。"
    assert [len(piece.of(text)) for piece in sentences(text)] == [1603, 4]


def test_a_part_of_a_text() -> None:
    text = "甲。乙（丙。丁）戊。己"
    assert [piece.of(text) for piece in sentences(text, 2, 9)] == ["乙（丙。丁）戊"]
    assert [piece.of(text) for piece in paragraphs("甲\n乙\n丙", 2, 3)] == ["乙"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("男，35岁；住白云。", ["男，", "35岁；", "住白云。"]),
        ("王某（男，35岁），住白云", ["王某（男，35岁），", "住白云"]),
        ("“甲，乙”，丙", ["“甲，乙”，", "丙"]),
        ("甲，，乙", ["甲，", "乙"]),  # marks alone are no clause
        ("，", []),
    ],
)
def test_clauses(text: str, parts: list[str]) -> None:
    assert [piece.of(text) for piece in clauses(text, 0, len(text))] == parts


@pytest.mark.parametrize(
    ("text", "marks", "parts"),
    [
        ("甲、乙（丙、丁）、戊", "、", ["甲", "乙（丙、丁）", "戊"]),
        ("甲、、乙、", "、", ["甲", "乙"]),
        ("甲路1号，乙路2号；丙路", "，；", ["甲路1号", "乙路2号", "丙路"]),
        ("甲-乙.丙^丁", "-.^", ["甲", "乙", "丙", "丁"]),  # marks that mean something in a pattern
        ("", "、", []),
    ],
)
def test_split_outside_brackets(text: str, marks: str, parts: list[str]) -> None:
    assert [piece.of(text) for piece in split_outside_brackets(text, 0, len(text), marks)] == parts


def test_paragraphs() -> None:
    text = "\n甲\n\n乙。丙\n"
    assert [piece.of(text) for piece in paragraphs(text)] == ["甲", "乙。丙"]


TEXTS = st.text(alphabet="甲乙，。！；？\n （）()【】《》“”[]<>", max_size=60)


@given(TEXTS)
def test_sentences_and_paragraphs_cover_the_text(text: str) -> None:
    for pieces in (list(sentences(text)), list(paragraphs(text)), list(clauses(text, 0, len(text)))):
        assert all(0 <= piece.start < piece.end <= len(text) for piece in pieces)
        assert all(a.end <= b.start for a, b in pairwise(pieces))
    covered = {i for piece in sentences(text) for i in range(piece.start, piece.end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)
    covered = {i for piece in paragraphs(text) for i in range(piece.start, piece.end)}
    assert [text[i] for i in range(len(text)) if i not in covered] == [c for c in text if c == "\n"]


@given(TEXTS)
def test_a_sentence_keeps_to_one_line(text: str) -> None:
    assert not any("\n" in piece.of(text)[:-1] for piece in sentences(text))
