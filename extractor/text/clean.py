"""Cleaning: a text in one spelling, without the blanks and breaks of its layout, and the way back to the text as given.

All patterns of this library run on the cleaned text; all spans that leave the library count characters of the text as
given. `CleanText` holds the offset map between the two.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass

from extractor.text.cells import with_rows
from extractor.text.fold import fold, fold_between_digits
from extractor.text.lines import goes_on, joins_next, split_lines
from extractor.text.rows import with_tabs

__all__ = ["CleanText", "clean"]

# Characters that never carry meaning: controls, zero-width and formatting marks, lone surrogates, variation selectors
# (葛 U+E0100: an ideograph and the selector of its shape), tags.
_IGNORABLE = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
_BLANKS = re.compile(rf"[\s{_IGNORABLE}]+")
_HARD = re.compile(rf"[{_IGNORABLE}]")

_SENTENCE_END = "。！？；：】”"
_WORD = re.compile(r"[A-Za-z0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff）”》]")

# a row of a table whose cells bars part: 1|感染者2|3月4日; the rule under a head: |---|---|
_PIPED = re.compile(r"^[^\n|│┃]{0,200}[|│┃][^\n|│┃]{0,400}[|│┃].*$", re.MULTILINE)
# rows of two cells, one below the other: 甲店|3月4日9:00
_PIPED_PAIRS = re.compile(r"(?:^[^\n|│┃]{1,120}[|│┃][^\n|│┃]{1,120}+(?:\n|\Z)){2,}", re.MULTILINE)
_BARS = str.maketrans("|│┃", "\t\t\t")

_UNITS = "年月日号时点分秒天周个例名人位岁次针剂米元路弄栋幢楼层室座单期区线级度小辆家间组种份"

_PARAGRAPH_GAP = 2  # blanks within a line that stand for a paragraph after a full stop
_LAYOUT_GAP = 4  # blanks within a line that stand for a new line wherever they are
_AHEAD = 20  # characters of a line that tell whether it can begin one


@dataclass(frozen=True, slots=True)
class CleanText:
    """A cleaned text and where each of its characters stands in the source.

    In `text`, `\\n` ends a paragraph, `\\t` a cell of a table, and a single blank stands where the author separated words by one.
    """

    source: str
    text: str
    offsets: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the source of `text[start:end]` (not empty)."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def verbatim(self, start: int, end: int) -> str:
        """`text[start:end]` as the source spells it, without the blanks and breaks of the layout."""
        first, last = self.span(start, end)
        raw = self.source[first:last]
        return raw if raw.isalnum() else _BLANKS.sub(_keep_word_gap, raw).strip()


def _keep_word_gap(match: re.Match[str]) -> str:
    """One blank between two words in Latin letters, nothing elsewhere."""
    text, start, end = match.string, match.start(), match.end()
    if start > 0 and end < len(text) and _is_ascii_word(text[start - 1]) and _is_ascii_word(text[end]):
        return " " if any(c.isspace() for c in match[0]) else ""
    return ""


def _is_ascii_word(char: str) -> bool:
    return char < "\x80" and char.isalnum()


def clean(source: str) -> CleanText:
    """Fold widths, drop what only the layout made, join lines that a column or page cut."""
    folded = with_tabs(with_rows(_PIPED_PAIRS.sub(_tabbed, _PIPED.sub(_tabbed, fold(source)))))
    lines = split_lines(_HARD.sub(" ", folded))
    pieces: list[str] = []
    offsets = array("q")

    def keep(start: int, end: int) -> None:
        pieces.append(folded[start:end])
        offsets.extend(range(start, end))

    def insert(char: str, position: int) -> None:
        pieces.append(char)
        offsets.append(position)

    joins = joins_next(folded, lines)
    for index, line in enumerate(lines):
        position = line.start
        for gap in _BLANKS.finditer(folded, line.start, line.end):
            keep(position, gap.start())
            char = _gap_char(folded, line.start, gap.start(), gap.end(), line.end)
            if char:
                insert(char, gap.start())
            position = gap.end()
        keep(position, line.end)
        if index + 1 < len(lines):
            following = lines[index + 1].start
            if not joins[index] or "\t" in folded[line.start : line.end]:  # rows of a table stay apart
                insert("\n", line.end)
            elif _WORD.match(folded, line.end - 1) and _WORD.match(folded, following):
                insert(" ", line.end)
    return CleanText(source, fold_between_digits("".join(pieces)), offsets)


def _tabbed(row: re.Match[str]) -> str:
    """The row with a tab for each bar, as long as before; blanks for a rule under a head."""
    if not row[0].strip("|│┃-:+ "):
        return " " * len(row[0])
    return row[0].translate(_BARS)


def _gap_char(text: str, line_start: int, start: int, end: int, line_end: int) -> str:
    """What stands in the cleaned text for blanks within a line: a new line, a blank, or nothing."""
    if start == line_start or end == line_end:
        return ""
    gap = text[start:end]
    width = sum(2 if c == "\u3000" else 1 for c in gap if c.isspace())
    before, after = text[start - 1], text[end]
    if "\t" in gap and "\u3000" not in gap:  # the next cell of a table; with a wide blank it indents a paragraph
        return "\t"
    if width == 0:  # only zero-width marks
        return ""
    if (width >= _PARAGRAPH_GAP and before in _SENTENCE_END) or width >= _LAYOUT_GAP:
        return "" if goes_on(before, text[end : min(line_end, end + _AHEAD)]) else "\n"
    if _WORD.match(before) and _WORD.match(after):
        return " "
    if before.isdigit() and _HAN.match(after):
        return "" if after in _UNITS else " "  # 14 天: one word; 病例20 女: two
    if _HAN.match(before) and _HAN.match(after):
        # 金寨籍 常住: two words; 王 某, 通 告: one word, spaced out
        left = text[max(line_start, start - 2) : start]
        right = text[end : min(line_end, end + 2)]
        spaced = any(len(side) < 2 or any(c.isspace() for c in side) for side in (left, right))
        return "" if spaced else " "
    return ""
