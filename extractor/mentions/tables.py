"""Tables of cases that a page or a copy flattened to lines: a head (编号⇥性别⇥年龄⇥现住址⇥发病日期) and a row for each case.

Cells are parted by tabs, which is how a table's cells come out of HTML, Word and spreadsheets, or by blanks in all lines of
a table that somebody typed (序号 性别 年龄 居住地址).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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


def find(text: str) -> list[Row]:
    """The rows of all tables of cases, in reading order."""
    if "\t" not in text and not _TYPED_HEAD.search(text):
        return []
    rows: list[Row] = []
    head: list[Column | None] = []
    for line in paragraphs(text):
        cells = list(_cells(text, line))
        columns = [_column(cell.of(text)) for cell in cells]
        if sum(column is not None for column in columns) >= _LEAST:
            head = columns
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
            head = []
    return rows


def _cells(text: str, line: Segment) -> Iterator[Segment]:
    start = line.start
    between = r"\t|$" if "\t" in line.of(text) else r" |(?<=[男女])(?=\d)|(?<=\d)(?=[男女])|$"
    for match in re.finditer(between, line.of(text)):
        yield Segment(start, line.start + match.start())
        start = line.start + match.end()


def _column(words: str) -> Column | None:
    return next((column for column, pattern in _COLUMNS if re.fullmatch(pattern, words.strip())), None)
