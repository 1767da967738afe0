"""How long the stays of a way were: until the day or the clock time at which somebody left, told before them or behind."""

from __future__ import annotations

from bisect import bisect_right

from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import Moment, date_at, moment, stamp
from extractor.assembly.visit_times import held_date
from extractor.mentions import stays, visits
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.times import TimeValue
from extractor.mentions.tokens import TokenKind
from extractor.records import Event
from extractor.text.sentences import Segment

__all__ = ["end_stays", "moment_of", "time_behind", "until"]

_TIME_BEHIND = 60  # characters behind a place in which its clock time is told
_TIME_BEFORE = 6  # characters between the clock time at which a stay begins and the day on which it ends
_DAY = len("2022-03-04")
_STAYS = (TokenKind.HOME, TokenKind.AT)


def moment_of(reading: Reading, date: DatedMention | None, time: Mention[TimeValue] | None) -> Moment:
    """Start and end of a visit; a clock time right behind a range of days is that of the last: 1月27日至31日17时|在家."""
    if date is None or date.last is None or time is None or time.value.last is not None or time.start < date.end:
        return moment(date, time)
    if not stays.ends_with_time(reading.text, date.start, date.end, time.start):
        return moment(date, time)
    return Moment(str(date.first), stamp(date.last, time.value.first))


def time_behind(reading: Reading, piece: Segment, place: Mention[PlaceValue]) -> Mention[TimeValue] | None:
    """The clock time told behind a place, at which somebody was or came there (12时到白云镇上坟，|14时|到达)."""
    times = within(reading.times, place.end, min(piece.end, place.end + _TIME_BEHIND))
    if not times or place.value.role is TokenKind.FROM:
        return None
    told = stays.tells_time(reading.text, place.end, times[0].start) or (
        not within(reading.times, max(piece.start, place.start - _TIME_BEHIND), place.start)
        and stays.tells_deed_at_time(reading.text, place.end, times[0].start, times[0].end)
    )
    came = place.value.role is TokenKind.TO and stays.leads_to_time(
        reading.text, place.end, times[0].start, times[0].end
    )
    return times[0] if told or came else None


def until(
    reading: Reading,
    piece: Segment,
    place: Mention[PlaceValue],
    date: DatedMention | None,
    time: Mention[TimeValue] | None,
    told: DatedMention | None,
) -> Moment | None:
    """Start and end of a stay whose last day is told before it (回家，至2月2日16时再|未外出); None for any other visit.

    Args:
        date: the day that holds for the place, and `time` its clock time.
        told: the day that holds before the piece.
    """
    text = reading.text
    if date is None or date.last is not None or place.value.role not in _STAYS or not piece.start < date.start:
        return None
    if not stays.is_until(text, date.start):
        return None
    if time is not None and time.start < date.end:
        time = None  # |11时|至1月31日一直在家
    words = text[time.end if time is not None else date.end : place.end]
    if not stays.told_of_stay(words) and not visits.stays_in(words):
        return None
    before = held_date(reading, piece, date.start) or told
    if before is None or before.first.day is None or before.first > date.first:
        return None
    began = within(reading.times, max(piece.start, before.end, date.start - _TIME_BEFORE), date.start)
    first = began[-1].value.first if began and before.last is None else None
    return Moment(stamp(before.first, first), stamp(date.first, time.value.first if time is not None else None))


def end_stays(
    reading: Reading, piece: Segment, events: list[Event], ends: list[tuple[int, int]], told: DatedMention | None
) -> None:
    """Take the day or the clock time until which somebody stayed, told behind the stay, as its end (9:00到白云超市，|9:20离开|;
    在父母家留宿至|2月2日|).

    Args:
        events: those of the way so far; what ends later is put in their place.
        ends: where the place of each ends in the text, and its number.
        told: the day that holds where the piece tells none.
    """
    for time in within(reading.times, piece.start, piece.end):
        left = stays.leaves_at(reading.text, time.end, piece.end)
        stay = _stay_before(piece, ends, time.start)
        if stay is None or time.value.last is not None:
            continue
        lasted = left is None and stays.lasts_until(reading.text, stay[0], time.start, time.end)
        if lasted:
            left = ""  # 在甲茶楼打牌到|17:30|
        if left is None:
            continue
        between = [t for t in within(reading.times, stay[0], time.start) if t.start < time.start]
        if not all(stays.arrives_at(reading.text, t.end) for t in between):
            continue
        event, date = events[stay[1]], date_at(reading, piece, time.start) or told
        if event.place is None or date is None or (left and not event.place.text.endswith(left)):
            continue
        end = moment(date, time).start
        if (
            lasted
            and end is not None
            and event.start is not None
            and end[:_DAY] == event.start[:_DAY]
            and end < event.start
        ):
            end = stamp(date.first.plus(1), time.value.first)  # 21:00...至凌晨|1:00
        _end(events, stay[1], end)
    for day in within(reading.dates, piece.start, piece.end):
        if day.last is not None or not stays.ends_stay(reading.text, day.start, day.end):
            continue
        stay = _stay_before(piece, ends, day.start)
        if stay is None or "。" in reading.text[stay[0] : day.start]:
            continue
        if any(stay[0] <= other.start < day.start for other in within(reading.dates, stay[0], day.start)):
            continue
        times = [t for t in within(reading.times, day.end, day.end + 3) if t.value.last is None]
        _end(events, stay[1], moment_of(reading, day, times[0] if times else None).start)


def _stay_before(piece: Segment, ends: list[tuple[int, int]], position: int) -> tuple[int, int] | None:
    last = bisect_right(ends, position, key=lambda stay: stay[0]) - 1
    return ends[last] if last >= 0 and ends[last][0] >= piece.start else None


def _end(events: list[Event], number: int, end: str | None) -> None:
    event = events[number]
    if end is not None and event.start is not None and event.end is None and end > event.start:
        events[number] = event.model_copy(update={"end": end})
