"""A count put together: the place and the day of a number, and the words that tell it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.assembly.areas import Area, resolve
from extractor.assembly.reading import Reading
from extractor.mentions.divisions import find as find_divisions
from extractor.records import Count, Place
from extractor.text.sentences import Segment

__all__ = ["Told", "area_named", "lies_within", "place_of", "places_before", "places_in"]

_BREAKS_PLACE = "，、；。！？（）【】《》# \n:："
_REACH = 120  # characters of places before a number
_WHOLE = "全州"  # all of the prefecture; the county of that name is told as 全州县
_LISTS_PLACES = "、和及"


@dataclass(slots=True)
class Told:
    """A count, and how its sentence tells it.

    dated: its own sentence tells its day. plain: no word tells its kind. depth: how many 其中 and brackets it stands in.
    """

    count: Count
    dated: bool
    plain: bool = False
    depth: int = 0


def place_of(reading: Reading, span: tuple[int, int], area: Area) -> Place | None:
    """The place that a span names within an area; None where it names no division."""
    if not resolve(reading.text, span[0], span[1], area).area:
        return None
    return reading.place_reader.read(span[0], span[1], area, "area")[0]


def area_named(reading: Reading, span: tuple[int, int], area: Area) -> Area:
    """The area that a span names, to be broken down by what follows."""
    return resolve(reading.text, span[0], span[1], area).area


def places_before(text: str, sentence: Segment, number: int, *, each: bool) -> Sequence[tuple[int, int]]:
    """The places that stand right before a number: 四川|11例, 长春市|1280例; with `each` all of a list (天津、上海各|1例)."""
    floor = max(sentence.start, number - _REACH)
    breaks = _BREAKS_PLACE.replace("、", "") if each else _BREAKS_PLACE
    start = max(floor, max(text.rfind(mark, floor, number) for mark in breaks) + 1)
    if text.startswith("其中", start):
        start += 2  # 其中宁波市: no 中宁
    names = [n for n in find_divisions(text, start, number) if n.end <= number and text[n.start : n.end] != _WHOLE]
    if not names or number - names[-1].end > (3 if each else 1):
        return ()
    spans: list[tuple[int, int]] = []
    last = len(names)
    while last:
        first = last - 1
        while first and names[first - 1].end == names[first].start:
            first -= 1
        spans.append((names[first].start, names[last - 1].end))
        gap = text[names[first - 1].end : names[first].start] if first else ""
        if not each or len(gap) != 1 or gap not in _LISTS_PLACES:
            break
        last = first
    return spans[::-1]


def places_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places that `text[start:end]` names, those that stand together as one (大同市平城区)."""
    spans: list[tuple[int, int]] = []
    for name in find_divisions(text, start, end):
        if text[name.start : name.end] == _WHOLE:
            continue
        if spans and spans[-1][1] == name.start:
            spans[-1] = (spans[-1][0], name.end)
        else:
            spans.append((name.start, name.end))
    return spans


def lies_within(position: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a position lies in one of the spans, which are in reading order."""
    index = bisect_right(spans, (position, 0)) - 1
    return index >= 0 and position < spans[index][1]
