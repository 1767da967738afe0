"""Which date and which clock time belong to a position of a description."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.assembly.calendar import DatedMention, Day
from extractor.assembly.reading import Reading, within
from extractor.mentions.course_clauses import dates_a_case, turns_to_now
from extractor.mentions.rule import Mention
from extractor.mentions.times import Clock, TimeValue
from extractor.mentions.visit_links import is_excepted
from extractor.text.sentences import Segment

__all__ = ["Moment", "date_at", "moment", "stamp"]


@dataclass(frozen=True, slots=True)
class Moment:
    """Start and end of a visit, as the record writes them."""

    start: str | None
    end: str | None


def date_at(reading: Reading, piece: Segment, position: int) -> DatedMention | None:
    """The date that holds at a position of a piece: the last one before it that tells when."""
    for date in reversed(within(reading.dates, piece.start, position)):
        if turns_to_now(reading.text, date.end, position):
            return None
        if not (dates_a_case(reading.text, date.end) or is_excepted(reading.text, date.start, date.end)):
            return date
    return None


def stamp(day: Day, clock: Clock | None) -> str:
    """A date, or a date with a clock time; 24:00 is the next day's first minute."""
    if clock is None or day.day is None:
        return str(day)
    if clock.hour == 24:
        day, clock = day.plus(1), Clock(0, 0)
    return f"{day}T{clock.hour:02d}:{clock.minute:02d}"


def moment(date: DatedMention | None, time: Mention[TimeValue] | None) -> Moment:
    """Start and end of a visit from its date (a day or a range) and its clock time (a moment or a range)."""
    if date is None:
        return Moment(None, None)
    if time is None:
        return Moment(str(date.first), str(date.last) if date.last else None)
    first, last = time.value.first, time.value.last
    start = stamp(date.first, first)
    if last is None:
        return Moment(start, str(date.last) if date.last else None)
    day = date.last or date.first
    if time.value.last_day is not None and day.day is not None:
        return Moment(start, stamp(_next_with_day(day, time.value.last_day), last))
    if date.last is None and (time.value.over_midnight or (last.hour, last.minute) < (first.hour, first.minute)):
        day = day.plus(1)
    return Moment(start, stamp(day, last))


def _next_with_day(day: Day, number: int) -> Day:
    """The first day from `day` on whose day of the month is `number`."""
    return next((later for ahead in range(31) if (later := day.plus(ahead)).day == number), day)
