"""The record of an arrival: its day, its two ends, its means of transport."""

from __future__ import annotations

from extractor.assembly.areas import NOWHERE, Area
from extractor.assembly.arrival_steps import Found
from extractor.assembly.reading import Reading, within
from extractor.assembly.visit_times import arrival_moment
from extractor.mentions.arrivals import Waypoint
from extractor.mentions.rule import Mention
from extractor.records import Arrival, Place

__all__ = ["record_of"]

_RANGE = 40  # characters between the clock times of a ride and the place where it began


def record_of(reading: Reading, found: Found) -> Arrival:
    """The record of an arrival that was found."""
    goal = found.goal.point
    start = min(found.start, goal.start - len(goal.value.cue))
    end = goal.end
    around = found.goal.area if goal.value.form == "letter" else reading.region
    return Arrival.model_construct(
        date=_day_of(reading, found),
        text=reading.document.verbatim(start, end),
        origin=_place(
            reading, found.origin, NOWHERE if found.origin and found.origin.value.form != "name" else reading.region
        ),
        destination=_place(reading, goal, around),
        transport=found.ride,
        span=reading.document.span(start, end),
    )


def _day_of(reading: Reading, found: Found) -> str | None:
    """The day of coming there: the next one, where the clock times before the origin tell so (1月15日23:30-16日13:30由甲至乙)."""
    if found.date is None:
        return None
    day = str(found.date.first)
    if found.origin is None or found.goal.point.start < found.origin.start or found.goal.date is not found.date:
        return day
    told = within(reading.times, max(found.date.start, found.origin.start - _RANGE), found.origin.start)
    if not told or not (told[-1].value.over_midnight or told[-1].value.last_day is not None):
        return day
    end = arrival_moment(found.date, told[-1]).start
    return end.split("T")[0] if end is not None else day


def _place(reading: Reading, point: Mention[Waypoint] | None, around: Area) -> Place | None:
    if point is None or point.value.form == "bare" or reading.text[point.start : point.end] in ("乡", "国"):
        return None
    return reading.place_reader.read(point.start, point.end, around)[0]
