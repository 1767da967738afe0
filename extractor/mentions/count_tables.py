"""Tables of counts that a page or a copy flattened to lines: a head (地区⇥新增确诊⇥新增无症状), and a row a place or a day.

Cells are parted by tabs, bars or blanks; a head's words tell status, origin and kind of the numbers below, the title above what
they leave out. Labelled lines (7月9日：确诊病例2，无症状感染者5) are rows with their head in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions.counts import CountToken, only_counts, tokens
from extractor.text.sentences import Segment, paragraphs

__all__ = ["Cell", "Row", "find"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a table and what its column or label tells of it."""

    start: int
    end: int
    value: int
    status: CountStatus
    origin: Origin | None
    kind: CountKind | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the words that tell its day or place (None for a sum), and its numbers."""

    name: Segment | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    status: CountStatus | None
    origin: Origin | None
    kind: CountKind | None


_SIGNS = re.compile(r"[\t|｜]")
_CELL = re.compile(r"[^\s]+")
# cells parted by blanks; cleaning takes the one between a name and its number away: 平城区3 12 40
_BLANK_ROW = re.compile(r"(?P<name>[^\d\s，。；：]{2,12})\s?(?P<rest>\d{1,7}(?:\s{1,4}(?:\d{1,7}|[-—/])){1,12})\s{0,4}")
_BLANK_HEAD = re.compile(r"[^\d\s，。；：]{1,8}(?:\s{1,4}[^\d\s，。；：]{2,12}){2,12}\s{0,4}")
_NUMBER = re.compile(r"\s*(?P<value>\d{1,9})\s*[例人]?\s*")
_SUM = re.compile(r"\s*(?:合计|总计|小计|全[省市区县州]|共计)\s*")
_LABELLED = re.compile(r"(?P<name>[^：:，；。\n]{2,16})[：:]\s*(?P<rest>[^\n]{4,200})")
_LABEL = re.compile(r"(?P<words>[^\d，；。、：:\s]{2,16})[：:\s]?(?P<value>\d{1,9})[例人]?(?=[，；。、\s]|$)")


def find(text: str) -> list[Row]:
    """The rows of all tables of counts, in reading order."""
    rows: list[Row] = []
    head: list[_Column | None] = []
    title: list[CountToken] = []
    for line in paragraphs(text):
        labelled = _labelled(text, line, title)
        if labelled is not None:
            rows.append(labelled)
            continue
        cells = list(_cells(text, line))
        if len(cells) < 2:
            head = []
            title = tokens(text, line.start, line.end)
        elif any(_NUMBER.fullmatch(text, cell.start, cell.end) for cell in cells[1:]):
            row = _row(text, cells, head)
            if row is not None:
                rows.append(row)
        else:
            head = [_column(text, cell, title) for cell in cells]
    return rows


def _cells(text: str, line: Segment) -> Iterator[Segment]:
    """The cells of a line: between tabs or bars, else between blanks where it looks like a row or its head."""
    if not _SIGNS.search(text, line.start, line.end):
        yield from _blank_cells(text, line)
        return
    start = line.start
    for sign in [*_SIGNS.finditer(text, line.start, line.end), None]:
        end = sign.start() if sign else line.end
        if end > start or sign:
            yield Segment(start, end)
        start = end + 1


def _blank_cells(text: str, line: Segment) -> Iterator[Segment]:
    row = _BLANK_ROW.fullmatch(text, line.start, line.end)
    if row is not None:
        yield Segment(*row.span("name"))
        yield from (Segment(*number.span()) for number in _CELL.finditer(text, *row.span("rest")))
    elif _BLANK_HEAD.fullmatch(text, line.start, line.end):
        yield from (Segment(*cell.span()) for cell in _CELL.finditer(text, line.start, line.end))
    else:
        yield line


def _column(text: str, cell: Segment, title: list[CountToken]) -> _Column | None:
    """What the head of a column tells; None where it heads no numbers of people."""
    said = tokens(text, cell.start, cell.end)
    if not said:
        return None
    told = _told(said)
    above = _told(title)
    return _Column(told.status or above.status, told.origin or above.origin, told.kind or above.kind)


def _told(said: list[CountToken]) -> _Column:
    statuses = [t.status for t in said if t.status is not None]
    status = None if "others" in statuses or not statuses else statuses[0]
    origin = next((t.origin for t in said if t.origin is not None), None)
    kind = next((t.kind for t in said if t.kind is not None), None)
    return _Column(status, origin, kind)  # type: ignore[arg-type]


def _row(text: str, cells: list[Segment], head: list[_Column | None]) -> Row | None:
    if len(cells) != len(head):
        return None
    found: list[Cell] = []
    for cell, column in zip(cells[1:], head[1:], strict=True):
        match = _NUMBER.fullmatch(text, cell.start, cell.end)
        if match is None or column is None or column.status is None:
            continue
        found.append(Cell(*match.span("value"), int(match["value"]), column.status, column.origin, column.kind))
    named = not _SUM.fullmatch(text, cells[0].start, cells[0].end)
    return Row(cells[0] if named else None, tuple(found)) if found else None


def _labelled(text: str, line: Segment, title: list[CountToken]) -> Row | None:
    """7月9日：确诊病例2，无症状感染者5: numbers without 例, so that no sentence of counts is read there."""
    match = _LABELLED.fullmatch(text, line.start, line.end)
    if match is None or not only_counts(match["rest"]):
        return None
    if re.search(r"\d[例人名]", match["rest"]):
        return None
    above = _told(title)
    summed = _SUM.fullmatch(text, *match.span("name")) is not None
    found: list[Cell] = []
    for label in _LABEL.finditer(text, *match.span("rest")):
        told = _told(tokens(text, *label.span("words")))
        if told.status is not None:
            kind: CountKind | None = told.kind or ("cumulative" if summed else above.kind)
            found.append(
                Cell(label.start("words"), label.end("value"), int(label["value"]), told.status, told.origin, kind)
            )
    return Row(None if summed else Segment(*match.span("name")), tuple(found)) if found else None
