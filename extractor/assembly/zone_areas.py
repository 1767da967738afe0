"""In which county a list of areas lies that names none: a heading above it, the county that orders it, the one before a head."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.reading import Reading
from extractor.mentions.zone_lists import county_heads, ordering_ends

__all__ = ["area_over", "county_start"]

_ABOVE = 3000  # characters within which a county's head stands above its lists
_LONGEST_NAME = 30  # 新疆维吾尔自治区巴音郭楞蒙古自治州


def area_over(reading: Reading, position: int, named: Sequence[tuple[int, Area]] = ()) -> Area:
    """The area that holds for a list or for the areas of an order at `position`: that of a heading above (（一）云州区 /
    1.封控区：...), of the county that areas before it in its sentence name, of the one that orders it in its line or,
    alone, in its article (云州区新增高风险区2个：...); else the region of the bulletin.

    Args:
        named: where areas before have named a county, and which.
    """
    text = reading.text
    last, told = named[-1] if named else (position, NOWHERE)
    goes_on = not any(mark in text[last:position] for mark in "。！\n") and not ordering_ends(text, last, position)
    if told.county is not None and goes_on:
        return told
    heads = county_heads(text, max(0, position - _ABOVE), position)
    if heads:
        heading = resolve(text, *heads[-1], reading.region)
        if heading.area.division is not None:
            return heading.area
    line = text.rfind("\n", 0, position) + 1
    near = _ordering(reading, max(line, position - _ABOVE), position)
    if near:
        return near[-1]
    article = reading.article_at(position).start
    far = _ordering(reading, max(article, position - _ABOVE), position)
    return far[-1] if far and all(area == far[-1] for area in far) else reading.region


def _ordering(reading: Reading, start: int, end: int) -> list[Area]:
    """The counties, or in a province the cities, that `text[start:end]` tells to order something."""
    found = []
    for stop in ordering_ends(reading.text, start, end):
        area = _named_up_to(reading, start, stop)
        if area is not None:
            found.append(area[1])
    return found


def county_start(reading: Reading, start: int, end: int) -> int | None:
    """Where the county begins that ends `text[start:end]` (甲小区；|云州区); None where none does."""
    found = _named_up_to(reading, start, end)
    return found[0] if found else None


def _named_up_to(reading: Reading, start: int, end: int) -> tuple[int, Area] | None:
    """The narrower area than the region whose full name ends at `end`, and where it begins."""
    region = reading.region.division
    for first in range(max(start, end - _LONGEST_NAME), end - 1):
        named = resolve(reading.text, first, end, reading.region)
        division = named.area.division
        if division is None or named.rest != end or named.area.town or named.ambiguous:
            continue
        return (first, named.area) if division.level in ("city", "county") and division != region else None
    return None
