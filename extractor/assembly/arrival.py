"""The first arrival of a case in the region that the bulletin reports for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.assembly.areas import Area, resolve
from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import date_at
from extractor.lexicon.divisions import Division
from extractor.mentions.arrivals import find_letters
from extractor.mentions.divisions import letter_readings
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.records import Arrival, Place, Transport
from extractor.text.sentences import Segment

__all__ = ["read_arrival"]

_COMES = re.compile(r"返回|返|回到|回|来|抵达|到达|抵|到|至|前往|赴|来到|飞抵|飞往|去")


@dataclass(frozen=True, slots=True)
class _Goal:
    start: int
    end: int
    area: Area
    letter: bool


def read_arrival(reading: Reading, block: Block) -> Arrival | None:
    """The first stated arrival in the reporting region, or None."""
    for piece in block.pieces:
        for goal in _goals(reading, piece):
            arrival = _arrival(reading, piece, goal)
            if arrival is not None:
                return arrival
    return None


def _goals(reading: Reading, piece: Segment) -> list[_Goal]:
    """Places in the region that somebody came to from elsewhere, in reading order."""
    text = reading.text
    goals: list[_Goal] = []
    for letter in find_letters(text, piece.start, piece.end):
        area = _letter_area(letter_readings(text[letter.start]), reading.region)
        if area is not None:
            goals.append(_Goal(letter.start, letter.end, area, True))
    for place in within(reading.places, piece.start, piece.end):
        if place.value.role is not TokenKind.TO:
            continue
        named = resolve(text, place.start, place.end, reading.region)
        area = named.area if named.area.division is not None else reading.region
        if named.area.abroad or area.division is None:
            continue
        bare = named.rest >= place.end
        station = place.value.kind == "transport"
        if not (bare or station or named.area.division is not None or place.value.kind == "home"):
            continue
        if reading.region.division is not None and not _within_region(area, reading.region):
            continue
        origin = _origin(reading, piece, place.start)
        if origin is None or not _elsewhere(reading, origin, area):
            continue
        goals.append(_Goal(place.start, place.end, area, False))
    return sorted(goals, key=lambda g: g.start)


def _letter_area(readings: tuple[Division, ...], region: Area) -> Area | None:
    """What 宁 means here: the reading that is the region, or lies in it, or holds it."""
    if region.division is None:
        return Area(readings[0]) if readings else None
    for reading in readings:
        if _within_region(Area(reading), region) or _within_region(region, Area(reading)):
            return Area(reading)
    return None


def _within_region(area: Area, region: Area) -> bool:
    if area.province != region.province:
        return False
    return region.city is None or area.city is None or area.city == region.city


def _origin(reading: Reading, piece: Segment, position: int) -> Mention[PlaceValue] | None:
    """The last place left before a position, in the same sentence."""
    found = [
        p
        for p in within(reading.places, piece.start, position)
        if p.value.role is TokenKind.FROM and "。" not in reading.text[p.end : position]
    ]
    return found[-1] if found else None


def _elsewhere(reading: Reading, origin: Mention[PlaceValue], goal: Area) -> bool:
    """Whether a place lies in another city (or land) than the goal."""
    named = resolve(reading.text, origin.start, origin.end, reading.region)
    if named.area.abroad:
        return True
    if named.area.division is None:
        return False
    if named.area.province != goal.province:
        return True
    return named.area.city is not None and goal.city is not None and named.area.city != goal.city


_BARE_ORIGIN = re.compile(
    r"(?:^|[，。；\n日晚])(?P<place>[\u4e00-\u9fff]{2,8})(?:自驾|驾车|乘坐?\S{0,8}|开车)?(?:返回|回|返)$"
)


def _arrival(reading: Reading, piece: Segment, goal: _Goal) -> Arrival | None:
    text = reading.text
    date = date_at(reading, piece, goal.start)
    if date is None and not goal.letter:
        return None
    if date is None and re.match(r"人员|人士|旅客|返|管控|政策|后", text[goal.end : goal.end + 2]):
        return None
    origin = _origin(reading, piece, goal.start)
    start = origin.start if origin else goal.start
    if date is not None and "。" not in text[date.end : goal.start] and goal.start - date.end < 60:
        start = min(start, date.start)
    rides = [
        r
        for r in within(reading.rides, start, goal.end + 30)
        if "。" not in text[min(r.start, goal.end) : max(r.start, goal.end)]
    ]
    ride = next((r for r in rides if r.value.mode in ("air", "rail", "coach", "ship")), rides[0] if rides else None)
    number = next((r.value.number for r in rides if ride and r.value.mode == ride.value.mode and r.value.number), None)
    destination, _ = reading.place_reader.read(goal.start, goal.end, goal.area if goal.letter else reading.region)
    return Arrival.model_construct(
        date=str(date.first) if date else None,
        text=reading.document.verbatim(start, goal.end),
        origin=_place(reading, origin),
        destination=destination,
        transport=Transport.model_construct(mode=ride.value.mode, number=number) if ride else None,
        span=reading.document.span(start, goal.end),
    )


def _place(reading: Reading, mention: Mention[PlaceValue] | None) -> Place | None:
    if mention is None:
        return None
    return reading.place_reader.read(mention.start, mention.end, reading.region)[0]
