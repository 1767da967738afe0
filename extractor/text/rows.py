"""Tables that somebody typed with blanks: a line of column heads (序号　场所名称　日期　时间) and rows below it.

Blanks between Chinese words mean nothing as a rule, for layouts space words out; under a line of heads they part cells.
"""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["CASE_HEADS", "HEAD", "is_row_of_heads", "with_tabs"]

HEAD = (
    r"[^\s\d，。；：]{0,5}(?:序号|编号|日期|时间|时段|地点|场所|名称|地址|位置|区域|县区|区县|县市|街道|乡镇|镇街|街镇|社区|姓名|性别|年龄|职业|住址|点位|类别|类型|等级|级别|备注|单位)"
    r"[^\s\d，。；：]{0,3}(?:-[^\s\d，。；：]{0,5}(?:时间|日期))?"
)
_HEADS = re.compile(
    rf"[ \t\u3000]*+{HEAD}(?:(?:[ \t\u3000]++{HEAD}){{2,9}}|(?:[ \u3000]*+\t[ \u3000]*+|\u3000++| {{2,}}+){HEAD})[ \t\u3000]*+"
)
_LONGEST_HEADS = 200  # characters of a line of heads
_SIGNS = ("序号", "编号", "场所", "地点", "点位", "地址", "名称", "单位")  # one of them is among the heads
CASE_HEADS = re.compile(r"性别|年龄")  # the heads of a table of cases, whose rows may have lost blanks: read apart
_GAP = re.compile(r"[ \t\u3000]+")
_LINE = re.compile(r"[^\n\r]*")
_WIDE = 2  # blanks, or one wide blank, that surely part cells
# two columns for one range: 到达时间⇥离开时间
_FROM = re.compile(r"(?:到|进|抵|开始|起始)[^\s]{0,3}(?:时间|日期)|开始|起")
_UNTIL = re.compile(r"(?:离|出|结束|终止|截止)[^\s]{0,3}(?:时间|日期)|结束|止")
_EMPTY = 2  # cells that may be empty in a row


def is_row_of_heads(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` holds nothing but heads of columns."""
    while end > start and text[end - 1] in "\n ":
        end -= 1
    return end - start <= _LONGEST_HEADS and _HEADS.fullmatch(text, start, end) is not None


def with_tabs(text: str) -> str:
    """The text with a tab at each gap between cells of such tables; it stays as long as it is."""
    if not any(word in text for word in _SIGNS):
        return text
    parts: list[str] = []
    position = 0
    columns = 0
    range_at = -1  # the column in which the range begins whose end is in the next
    for match in _LINE.finditer(text):
        line = match[0]
        if not line.strip():
            continue
        if is_row_of_heads(line, 0, len(line)) and not CASE_HEADS.search(line):
            columns = len(line.split())
            range_at = _range_column(line.split())
        elif columns and not _is_row(line, columns):
            columns = 0
        if columns:
            lead = len(line) - len(line.lstrip(" \t\u3000"))
            parts += [text[position : match.start()], line[:lead], _with_range(_tabbed(line[lead:]), range_at)]
            position = match.end()
    return "".join([*parts, text[position:]])


def _range_column(heads: list[str]) -> int:
    """The column of a range's begin, where the next one is that of its end; -1 where there is none."""
    pairs = enumerate(pairwise(heads))
    return next((at for at, (one, two) in pairs if _FROM.fullmatch(one) and _UNTIL.fullmatch(two)), -1)


def _with_range(row: str, column: int) -> str:
    """The row with a hyphen for the tab between the two cells of a range; so has the line of heads."""
    gaps = [gap.start() for gap in re.finditer("\t", row)]
    if not 0 <= column < len(gaps):
        return row
    return row[: gaps[column]] + "-" + row[gaps[column] + 1 :]


def _is_row(line: str, columns: int) -> bool:
    """Whether a line has as many cells as the head, or wide gaps for nearly as many."""
    if len(line.split()) == columns:
        return True
    wide = sum(_width(gap[0]) >= _WIDE for gap in _GAP.finditer(line.strip(" \t\u3000")))
    return wide > 0 and columns - _EMPTY <= wide + 1 <= columns


def _width(gap: str) -> int:
    return sum(2 if char == "\u3000" else 4 if char == "\t" else 1 for char in gap)


def _tabbed(line: str) -> str:
    """A row with tabs: at every gap where no gap is wide, else at the wide ones."""
    rows = line.rstrip(" \t\u3000")
    wide = any(_width(gap[0]) >= _WIDE for gap in _GAP.finditer(rows))

    def cell_end(gap: re.Match[str]) -> str:
        return "\t" + " " * (len(gap[0]) - 1) if not wide or _width(gap[0]) >= _WIDE else gap[0]

    return _GAP.sub(cell_end, rows) + line[len(rows) :]
