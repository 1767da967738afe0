"""Tables that a copy laid out one cell a line: heads below each other (序号⏎场所⏎时间), then the cells of each row.

A row is told by its number (1, 2, 3 on lines of their own), by the heads, or by a moment below each place. Also lines of a
place and a moment that a wide gap parts, under no heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.text.rows import CASE_HEADS, HEAD

__all__ = ["with_rows"]

_LINE = re.compile(r"[^\n\r]+")
_HEAD_LINE = re.compile(HEAD)
_WHEN_HEAD = re.compile(r"日期|时间|时段")
_PLACE_HEAD = re.compile(r"场所|地点|点位|名称")
_CLOCK = r"\d{1,2}(?:[:：时点]\d{0,2}分?|点半)"
_DAY = r"(?:20\d\d[年/.-])?\d{1,2}(?:月\d{1,2}日?|[/.]\d{1,2})"
_PART = r"凌晨|清晨|早[上晨]|[上中下]午|傍晚|晚[上间]?|夜间|全[天日]|左右|许|前后|次日|当[日天]|每[日天]"
_WHEN = re.compile(rf"(?:{_DAY}|\d{{1,2}}日|{_CLOCK}|{_PART}|[-—~至到、，,及和约 　]){{1,12}}+")
_DAY_FIRST = re.compile(_DAY)
# 好运面馆　　3月4日9:00, 3月4日9:00　　好运面馆: lines of two cells that a wide gap parts, one of them a day
_GAP = r"(?:[ \u3000]{0,3}\u3000[ \u3000]{0,8}| {2,8})"
_MOMENT = r"\d{1,2}月\d{1,2}日(?:[\d:：时点分月日\-—~至到、许左右]|[上中下]午|[早晚]上|凌晨|全天|次日){0,30}"
_WIDE_PAIRS = re.compile(
    rf"(?:^{_MOMENT}{_GAP}[^\s。；\d][^\n\t。；\u3000]{{1,50}}(?:\n|\Z)){{2,}}|(?:^[^\s。；][^\n\t。；\u3000]{{1,50}}?{_GAP}{_MOMENT}(?:\n|\Z)){{2,}}",
    re.MULTILINE,
)
_WIDE = re.compile(_GAP)
# 好运面馆--3月4日9:00
_DASHED_PAIRS = re.compile(rf"(?:^[^\n\t。；\d-][^\n\t。；-]{{1,40}}-{{1,2}}{_MOMENT}(?:\n|\Z)){{2,}}", re.MULTILINE)
_DASH = re.compile(r"^([^\n-]++)-(-?)", re.MULTILINE)
# 【3月4日】, （一）3月4日：, 第一天（3月4日）, 3月4日 星期五：, 3月4日轨迹
_DAY_LINE = re.compile(
    rf"\W{{0,3}}(?:[一二三四五六七八九十\d]{{1,2}}[）)、.．])?(?:第[一二三四五六七八九十\d]{{1,2}}天)?\W{{0,2}}(?:{_DAY}|\d{{1,2}}日)[^\d，。；]{{0,8}}"
)
_NUMBER = re.compile(r"\d{1,3}")
_SENTENCE = re.compile(r"[。；：！？]")
_LONGEST_CELL = 60
_MOST_CELLS = 8
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    start: int
    end: int
    words: str


def with_rows(text: str) -> str:
    """The text with a tab for each line break between the cells of one row of such a table; it stays as long as it is."""
    if text.count("\n") < _LEAST_ROWS - 1:
        return text
    text = _WIDE_PAIRS.sub(_parted, text)
    text = _DASHED_PAIRS.sub(lambda lines: _DASH.sub(_dash_parted, lines[0]), text)
    cells = [_Cell(m.start(), m.end(), m[0].strip()) for m in _LINE.finditer(text) if not m[0].isspace()]
    joined: list[str] = []
    position = 0
    for first, last in _rows(cells):
        for before, after in zip(cells[first:last], cells[first + 1 : last + 1], strict=True):
            joined += [text[position : before.end], "\t", " " * (after.start - before.end - 1)]
            position = after.start
    return "".join([*joined, text[position:]])


def _parted(lines: re.Match[str]) -> str:
    """The lines with a tab for each gap between cells, as long as before."""
    return _WIDE.sub(lambda gap: "\t" + " " * (len(gap[0]) - 1), lines[0])


def _dash_parted(cell: re.Match[str]) -> str:
    """The cell with a tab for the dash behind it."""
    return f"{cell[1]}\t{' ' * len(cell[2])}"


def _rows(cells: Sequence[_Cell]) -> Iterator[tuple[int, int]]:
    """The first and the last cell of each row, in order."""
    pairs = dict(_pairs(cells))
    pairs = pairs if len(pairs) >= _LEAST_ROWS else {}
    index = 0
    while index < len(cells):
        found = next((rows for rule in _RULES if (rows := rule(cells, index))), [])
        if not found and index in pairs:
            found = [(index, pairs[index])]
        yield from found
        index = found[-1][1] + 1 if found else index + 1


def _heads(cells: Sequence[_Cell], index: int) -> int:
    """How many heads stand below each other from `index` on."""
    many = 0
    while index + many < len(cells) and many < _MOST_CELLS and _HEAD_LINE.fullmatch(cells[index + many].words):
        many += 1
    return many


def _is_cell(cell: _Cell) -> bool:
    return len(cell.words) <= _LONGEST_CELL and not _SENTENCE.search(cell.words) and "\t" not in cell.words


def _tells_when(cell: _Cell) -> bool:
    return any(c.isdigit() for c in cell.words) and _WHEN.fullmatch(cell.words) is not None


def _numbered(cells: Sequence[_Cell], index: int) -> list[tuple[int, int]]:
    """The rows below heads that begin with 序号 or 编号: each begins with its number, and all have as many cells."""
    heads = _heads(cells, index)
    if heads < _LEAST_ROWS or not cells[index].words.endswith(("序号", "编号")):
        return []
    if any(CASE_HEADS.search(cell.words) for cell in cells[index : index + heads]):
        return []
    rows: list[tuple[int, int]] = []
    start = index + heads
    while start + heads <= len(cells) and cells[start].words == str(len(rows) + 1):
        row = cells[start : start + heads]
        if not all(map(_is_cell, row)) or any(_NUMBER.fullmatch(cell.words) for cell in row[1:]):
            break
        rows.append((start, start + heads - 1))
        start += heads
    return [(index, index + heads - 1), *rows] if len(rows) >= _LEAST_ROWS else []


def _headed(cells: Sequence[_Cell], index: int) -> list[tuple[int, int]]:
    """The rows below heads for a place and a moment, where each has a cell for either under its head."""
    heads = _heads(cells, index)
    names = [cell.words for cell in cells[index : index + heads]]
    when = [at for at, name in enumerate(names) if _WHEN_HEAD.search(name)]
    where = [at for at, name in enumerate(names) if at not in when and _PLACE_HEAD.search(name)]
    if not when or not where or any(CASE_HEADS.search(name) for name in names):
        return []
    rows: list[tuple[int, int]] = []
    start = index + heads
    while start + heads <= len(cells):
        row = cells[start : start + heads]
        fits = all(_tells_when(cell) == (at in when) for at, cell in enumerate(row) if at in (*when, *where))
        if not fits or not all(map(_is_cell, row)):
            break
        rows.append((start, start + heads - 1))
        start += heads
    return [(index, index + heads - 1), *rows] if len(rows) >= _LEAST_ROWS else []


def _pairs(cells: Sequence[_Cell]) -> Iterator[tuple[int, int]]:
    """Places with a day and hour below each, where no day stands above the first (好运面馆⏎3月4日9:00⏎青禾超市⏎3月5日10:00)."""
    paired = -1  # the last cell of the pair before
    for index, (place, moment) in enumerate(pairwise(cells)):
        if index and index - 1 != paired and _tells_when(cells[index - 1]):
            continue
        dated = _tells_when(moment) and _DAY_FIRST.match(moment.words) and not _DAY_FIRST.fullmatch(moment.words)
        if dated and _is_cell(place) and not _tells_when(place) and not _HEAD_LINE.fullmatch(place.words):
            yield index, index + 1
            paired = index + 1


def _daily(cells: Sequence[_Cell], index: int) -> list[tuple[int, int]]:
    """Places with an hour below each, under lines of nothing but a day (3月4日⏎好运面馆⏎9:00⏎青禾超市⏎10:00⏎3月5日⏎...)."""
    rows: list[tuple[int, int]] = []
    while index + 2 < len(cells) and _DAY_LINE.fullmatch(cells[index].words):
        at = index + 1
        while at + 1 < len(cells) and _is_place_with_hour(cells[at], cells[at + 1]):
            rows.append((at, at + 1))
            at += 2
        if at == index + 1 or (at < len(cells) and _is_place_before(cells, at)):
            return []
        index = at
    return rows if len(rows) >= _LEAST_ROWS else []


def _is_place_with_hour(place: _Cell, hour: _Cell) -> bool:
    told = _tells_when(hour) and not _DAY_FIRST.match(hour.words)
    return told and _is_cell(place) and not _tells_when(place) and not _HEAD_LINE.fullmatch(place.words)


def _is_place_before(cells: Sequence[_Cell], at: int) -> bool:
    """Whether a place without an hour is the last of a day: then the hours stand above their places."""
    following = cells[at + 1].words if at + 1 < len(cells) else ""
    return _is_cell(cells[at]) and _DAY_LINE.fullmatch(following) is not None


_RULES = (_numbered, _headed, _daily)
