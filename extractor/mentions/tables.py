"""Tables of cases that a page or a copy flattened to lines: a head (编号⇥性别⇥年龄⇥现住址⇥发病日期) and a row for each case.

Cells are parted by tabs, which is how a table's cells come out of HTML, Word and spreadsheets, or by blanks in all lines of
a table that somebody typed (序号 性别 年龄 居住地址).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extractor.text.sentences import Segment, paragraphs

__all__ = ["Row", "find"]

Column = Literal[
    "number",
    "name",
    "sex",
    "age",
    "occupation",
    "residence",
    "onset",
    "first_visit",
    "admitted",
    "confirmed",
    "way",
    "found",
    "remark",
]

_COLUMNS: tuple[tuple[Column, str], ...] = (
    ("number", r"编号|序号|病例|病例编号|病例号|患者|患者编号"),
    ("name", r"姓名|患者姓名"),
    ("sex", r"性别"),
    ("age", r"年龄(?:（岁）)?"),
    ("occupation", r"职业|身份"),
    ("residence", r"(?:现|家庭|居)?住址|(?:现)?居住地址?|家庭地址|住所"),
    ("onset", r"发病(?:日期|时间)?"),
    ("first_visit", r"(?:首次)?就诊(?:日期|时间)?"),
    ("admitted", r"(?:入院|收治)(?:日期|时间)?"),
    ("confirmed", r"(?:确诊|诊断)(?:日期|时间)?"),
    ("way", r"(?:主要)?(?:活动|行动|行程|生活)?轨迹|(?:活动|涉及|到访|途经)(?:场所|地点|点位)|风险点位"),
    ("found", r"(?:发现|感染|检出)(?:途径|方式|渠道|来源)"),
    ("remark", r"备注|说明|情况|流行病学史|其他"),
)
_TYPED_HEAD = re.compile(r"性别 年龄|年龄 性别")
_LEAST = 3  # columns of these that make a head of a table of cases


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands, and its cells by column. Cells of other columns are left out."""

    line: Segment
    cells: dict[Column, Segment]


# what a cell of a typed table looks like, for its blanks may be lost (1 王某某男36 白云区甲镇1月19日)
_DAY = r"(?:20\d{2}[年./-])?\d{1,2}[月./-]\d{1,2}日?"
_TYPED_CELLS: dict[Column, str] = {
    "number": r"(?:[\u4e00-\u9fff]{2,6})?\d{1,4}",
    "name": r"[\u4e00-\u9fff]{1,2}[某XxＸ×*]{1,2}[\u4e00-\u9fff]?|[\u4e00-\u9fff]{2,3}",
    "sex": r"[男女]性?",
    "age": r"\d{1,3}(?:岁|个?月龄?)?",
    "occupation": r"[\u4e00-\u9fff]{2,10}",
    "residence": r"[^ \t\n][^\t\n]{2,40}?",
    "onset": _DAY,
    "first_visit": _DAY,
    "admitted": _DAY,
    "confirmed": _DAY,
}


def _typed_row(head: Sequence[Column | None]) -> re.Pattern[str] | None:
    """The pattern of a row under a typed head; None where a column may hold anything."""
    if not all(column in _TYPED_CELLS for column in head) or len(set(head)) < len(head):
        return None
    return re.compile(" ?".join(f"(?P<{column}>{_TYPED_CELLS[column]})" for column in head if column) + " ?")


def find(text: str) -> list[Row]:
    """The rows of all tables of cases, in reading order."""
    if "\t" not in text and not _TYPED_HEAD.search(text):
        return []
    rows: list[Row] = []
    head: list[Column | None] = []
    typed: re.Pattern[str] | None = None
    for line in paragraphs(text):
        cells = list(_cells(text, line))
        columns = [_column(cell.of(text)) for cell in cells]
        if sum(column is not None for column in columns) >= _LEAST:
            head = columns
            typed = None if "\t" in line.of(text) else _typed_row(head)
        elif typed and (row := typed.fullmatch(line.of(text).rstrip("\n"))):
            spans = {column: row.span(column) for column in head if column}
            rows.append(Row(line, {c: Segment(line.start + a, line.start + b) for c, (a, b) in spans.items()}))
        elif (
            head and len(cells) > 1 and (len(cells) <= len(head) if "\t" in line.of(text) else len(cells) == len(head))
        ):
            rows.append(
                Row(
                    line,
                    {
                        column: cell
                        for column, cell in zip(head, cells, strict=False)
                        if column and cell.end > cell.start
                    },
                )
            )
        else:
            head, typed = [], None
    return rows


def _cells(text: str, line: Segment) -> Iterator[Segment]:
    start = line.start
    between = r"\t|$" if "\t" in line.of(text) else r" |(?<=[男女])(?=\d)|(?<=\d)(?=[男女])|$"
    for match in re.finditer(between, line.of(text)):
        yield Segment(start, line.start + match.start())
        start = line.start + match.end()


def _column(words: str) -> Column | None:
    return next((column for column, pattern in _COLUMNS if re.fullmatch(pattern, words.strip())), None)
