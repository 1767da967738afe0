"""The places of tables of visits: the cells below 场所, 地点 or 点位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.text.rows import is_row_of_heads
from extractor.text.sentences import Segment, paragraphs

__all__ = ["find"]

_PLACE_HEADS = (re.compile(r"场所|点位|地点|位置"), re.compile(r"名称|单位"), re.compile(r"地址"))
_AREA_HEADS = (re.compile(r"区域|[县市]区|区县|县市|属地"),)
_COUNTY = re.compile(r"[\u4e00-\u9fff]{1,12}[区县市旗]")
_SEVERAL = re.compile(r"[，；。、]")  # a cell of several places, which are read like any list
_NO_PLACE = re.compile(r"[\s\d/:：月日时点分至~～—-]*|无|不详|同上")


def find(text: str) -> list[Mention[PlaceValue]]:
    """One place for each row that has one, in reading order."""
    if "\t" not in text:
        return []
    return list(_find(text))


def _find(text: str) -> Iterator[Mention[PlaceValue]]:
    column = area = None
    width = 0
    for line in paragraphs(text):
        if "\t" not in line.of(text):
            column = None
        elif is_row_of_heads(text, line.start, line.end):
            heads = line.of(text).split("\t")
            width = len(heads)
            column, area = _column(heads, _PLACE_HEADS), _column(heads, _AREA_HEADS)
        elif column is not None:
            lost = max(0, width - len(line.of(text).split("\t")))  # cells in front that hold for several rows: the day
            cell = _cell(text, line, column - lost)
            if cell is None and lost:
                cell, lost = _cell(text, line, column), 0  # the last cell is left out: no remark
            if cell is None:
                continue
            county = _cell(text, line, area - lost) if area is not None and area < column else None
            if county is not None and _COUNTY.fullmatch(text, county.start, county.end):
                yield Mention(county.start, county.end, "place.cell", PlaceValue(TokenKind.COMMA, "area"))
            kind = kind_of_venue(cell.of(text))
            value = PlaceValue(TokenKind.COMMA, kind[1] if kind else None)
            yield Mention(cell.start, cell.end, "place.cell", value)


def _column(heads: list[str], kinds: tuple[re.Pattern[str], ...]) -> int | None:
    """Which column has a head of the first of the kinds that any has."""
    for words in kinds:
        for index, head in enumerate(heads):
            if words.search(head):
                return index
    return None


def _cell(text: str, line: Segment, column: int) -> Segment | None:
    if column < 0:
        return None
    start = line.start
    for _ in range(column):
        start = text.find("\t", start, line.end) + 1
        if start == 0:
            return None
    end = text.find("\t", start, line.end)
    end = line.end if end < 0 else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = text[start:end]
    return None if len(words) < 2 or _NO_PLACE.fullmatch(words) or _SEVERAL.search(words) else Segment(start, end)
