"""Cleaning, and the way back to the text as given."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.clean import clean
from extractor.text.fold import fold

BLANK = " \u3000\t\n\r\v\f\x00\x1c\x1f\x7f\x85\xa0\xad\u2028\u2029\u200b\u200d\u202e\ufe0f\ufeff"
MIXED = BLANK + "\ud800\udfff甲乙病例患者女一二月日号。，、；：！（）【】“”123ABc:,.１２：，-—~①■第"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        # blanks that only the layout made
        ("　　9月2日，青禾市报告。", "9月2日，青禾市报告。"),
        ("3 月 2 日 8 时", "3月2日8时"),
        ("隔离 14 天，第 3 例", "隔离14天，第3例"),
        ("王 某 某，男", "王某某，男"),
        ("关 于 青 禾 市 的 通 告", "关于青禾市的通告"),
        ("女， 30岁", "女，30岁"),
        ("地铁 2 号线", "地铁2号线"),
        ("感染者 1 ：男", "感染者1：男"),
        ("8 : 30", "8:30"),
        # blanks that separate words
        ("青禾籍 常住白云小区", "青禾籍 常住白云小区"),
        ("病例20 女", "病例20 女"),
        ("KING COFFEE  店", "KING COFFEE店"),
        ("CA 123", "CA 123"),
        # wide gaps stand for a new line
        ("青禾市。  白云市", "青禾市。\n白云市"),
        ("病例一：    病例二：", "病例一：\n病例二："),
        ("青禾　　白云", "青禾\n白云"),
        # cells of a table; a wide blank with it indents a paragraph
        ("编号\t性别\n1\t男\n2 \t 女", "编号\t性别\n1\t男\n2\t女"),
        ("青禾市。 \t　　白云市", "青禾市。\n白云市"),
        ("青禾，　　白云", "青禾，白云"),  # but the line goes on
        ("青禾。　　，白云", "青禾。，白云"),
        ("现有：，    1、白云", "现有：，\n1、白云"),
        # what no reader sees
        ("\ufeff青\u200b禾\x00市\ud800", "青禾市"),
        ("青\xad禾\u202e市\ufe0f", "青禾市"),
        ("葛\U000e0100女士", "葛女士"),  # the selector of an ideograph's shape
        ("核酸\u200d检测", "核酸检测"),
        ("白\u3164云\u115f区\u2800", "白云区"),  # fillers that show nothing
        # line breaks of a column
        ("9月2日上午前往（\n青禾超市）购物。", "9月2日上午前往（青禾超市）购物。"),
        ("先到青禾超市，\r\n再回家中。", "先到青禾超市，再回家中。"),
        ("病例1：男。\n病例2：女。", "病例1：男。\n病例2：女。"),
        ("", ""),
        (" \n\u3000\ufeff\n", ""),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text).text == cleaned


@pytest.mark.parametrize(
    ("text", "part", "span", "verbatim"),
    [
        ("男，　３５ 岁", "35岁", (3, 7), "３５岁"),  # as the source spells it, without the blank
        ("到「好运」面馆", "“好运”面馆", (1, 7), "「好运」面馆"),
        ("5月3日—8日", "5月3日-8日", (0, 7), "5月3日—8日"),
        ("前往青禾\n\n路，\n8号", "8号", (9, 11), "8号"),
        ("到KING  COFFEE店", "KING COFFEE店", (1, 14), "KING COFFEE店"),
        ("到COFFEE\u200b店", "COFFEE店", (1, 9), "COFFEE店"),
        ("\x00甲\x00乙\x00", "甲乙", (1, 4), "甲乙"),  # what is dropped at the edges stays outside
        ("🦠甲乙", "甲乙", (1, 3), "甲乙"),  # characters, not UTF-16 units
    ],
)
def test_the_way_back(text: str, part: str, span: tuple[int, int], verbatim: str) -> None:
    document = clean(text)
    start = document.text.index(part)
    assert document.span(start, start + len(part)) == span
    assert document.verbatim(start, start + len(part)) == verbatim


@given(st.text() | st.text(alphabet=MIXED, max_size=80))
def test_each_character_has_its_place_in_the_source(text: str) -> None:
    document = clean(text)
    folded = fold(text)
    assert len(document.text) == len(document.offsets)
    assert all(a < b for a, b in pairwise(document.offsets))
    for index, char in enumerate(document.text):
        start, end = document.span(index, index + 1)
        assert 0 <= start < end <= len(text)
        source = text[start:end]
        # a mark between digits may be told only once the blanks are gone: 8 ：30
        same = folded[start] == char or (folded[start] + char in ("：:", "，,", ":：", ",，"))
        assert same or (char in " \n\t" and not source.isalnum())


@given(st.text(alphabet=MIXED, max_size=80), st.data())
def test_spans_are_inside_and_read_as_the_part(text: str, data: st.DataObject) -> None:
    document = clean(text)
    if not document.text:
        return
    first = data.draw(st.integers(0, len(document.text) - 1))
    last = data.draw(st.integers(first + 1, len(document.text)))
    start, end = document.span(first, last)
    assert 0 <= start < end <= len(text)
    visible = clean(text[start:end]).text.replace(" ", "").replace("\n", "").replace("\t", "")
    part = document.text[first:last].replace(" ", "").replace("\n", "").replace("\t", "")
    assert visible.replace(":", "：").replace(",", "，") == part.replace(":", "：").replace(",", "，")


@given(st.text(alphabet=MIXED, max_size=80))
def test_no_ignorable_character_is_left(text: str) -> None:
    cleaned = clean(text).text
    assert not [c for c in cleaned if c in BLANK and c not in " \n\t"]
    assert not [c for c in cleaned if "\ud800" <= c <= "\udfff"]
    assert cleaned == cleaned.strip()
    assert "\n\n" not in cleaned


_SENTENCES = st.lists(st.text(alphabet="青禾白云病例男女发热35月日，、（）“”", max_size=12).map(lambda s: f"{s}于家。"))


@given(st.lists(_SENTENCES.map("".join), max_size=6).map("\n".join))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean(text).text
    assert clean(cleaned).text == cleaned


# Longer gaps set a paragraph off, and nothing of the indent is left that a second cleaning could tell it by.
_SINGLE_BLANKS = st.text(alphabet="青禾白云，、。；（）“” \u3000", max_size=30).map(
    lambda text: re.sub(r"([ \u3000])[ \u3000]+", r"\1", text)
)


@given(_SINGLE_BLANKS)
def test_cleaning_single_blanks_twice_changes_nothing(text: str) -> None:
    cleaned = clean(text).text
    assert clean(cleaned).text == cleaned


def test_bars_part_the_cells_of_a_row() -> None:
    text = "| 序号 | 日期 |\n|---|---|\n| 1 | 3月4日 |\n甲|乙\n"
    cleaned = clean(text)
    assert cleaned.text.split("\n") == ["序号\t日期", "1\t3月4日", "甲|乙"]
    assert clean("场所 | 时间\n好运面馆 | 3月4日\n").text == "场所\t时间\n好运面馆\t3月4日"  # two rows of two cells
    assert cleaned.verbatim(cleaned.text.index("3月"), cleaned.text.index("4日") + 2) == "3月4日"
