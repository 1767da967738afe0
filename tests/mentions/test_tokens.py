"""The words that tell where a place begins and ends: `到/to 白云超市/text 购物/do`."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.tokens import Mark, TokenKind, tokenize
from tests.mentions.reading import WORDS, marks_of


def row(text: str) -> str:
    tokens = tokenize(text, 0, len(text), marks_of(text))
    return " ".join(f"{text[token.start : token.end]}/{token.kind.name.lower()}" for token in tokens)


@pytest.mark.parametrize(
    "tokens",
    [
        "9月2日/date 8:30/time 从/from 白云小区/text 步行/ride 至/to 青禾超市/text 购物/do ，/stop 后/link 返回家中/home",
        "11时/time 乘/do 地铁5号线/ride 到/to 青禾站/text",
        "到/to 青禾超市/text （白云路店）/bracket 买菜/do 、/comma 看病/do",
        "途经/via 白云服务区/text",
        "离开/from 白云小区/text",
        "白云站/text →/arrow 青禾站/text",
        "住址/at ：/stop 白云小区/text",
        "入住/at 白云酒店/text",
        "在/at 白云工作室/text 工作/do",  # 工作室 is part of a name
        "到/to 和平路活动中心/text",  # 和, 活动
        "前往/to 购物公园/text",
        "在/at 住址2/text",  # a pronoun
        "随后/link 到/to 好运面馆/text 就餐/do 。/stop",
        "与/link 其丈夫/text 到/to 超市/text",
        "（甲（乙）丙）/bracket",
        "到/to （青禾店/text",
        "未外出/home",
        # a deed of a room, and one of a person
        "在/at 卫生院输液大厅/text 输液/do",
        "到/to 健身公园/text 健身/do",
        # cues that are part of a word
        "达到/text",
        "得到/text",
        "自己/text",
        "由于/text",
        "从事/text",
        "已经/text",
        "过去/text",
        "去世/text",
        "后续/text",
        "9时至10时/time",
        "。/stop",
    ],
)
def test_tokens(tokens: str) -> None:
    text = "".join(token.rpartition("/")[0] for token in tokens.split())
    assert row(text) == tokens


def test_nothing() -> None:
    assert tokenize("", 0, 0, []) == []
    assert tokenize("到白云", 1, 1, []) == []


def test_only_the_part_is_cut() -> None:
    text = "到白云超市购物。"
    assert [(t.start, t.end) for t in tokenize(text, 1, 5, [])] == [(1, 5)]


def test_marks_win_over_words() -> None:
    text = "到白云到家"
    tokens = tokenize(text, 0, len(text), [Mark(TokenKind.RIDE, 1, 4)])
    assert [(t.kind, t.start, t.end) for t in tokens[:2]] == [(TokenKind.TO, 0, 1), (TokenKind.RIDE, 1, 4)]


def test_marks_within_brackets_are_left_to_them() -> None:
    text = "白云（8:30到）店"
    tokens = tokenize(text, 0, len(text), marks_of(text))
    assert [t.kind for t in tokens] == [TokenKind.TEXT, TokenKind.BRACKET, TokenKind.TEXT]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_tokens_cover_the_text_in_order(text: str) -> None:
    tokens = tokenize(text, 0, len(text), marks_of(text))
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert all(token.start < token.end for token in tokens)
    covered = "".join(text[token.start : token.end] for token in tokens)
    assert covered.replace(" ", "") == text.replace(" ", "")  # a blank behind a time may belong to nothing
