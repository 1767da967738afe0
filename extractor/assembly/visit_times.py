"""When a visit was: the date and the clock time that stand with a place, before it or in a bracket behind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import Moment, date_at, moment
from extractor.mentions import stays, visit_links
from extractor.mentions.asides import bracket_on_case
from extractor.mentions.course_clauses import turns_to_now
from extractor.mentions.place_words import moments_in_bracket
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.speakers import closes_with_visitors, past_numbers
from extractor.mentions.times import TimeValue
from extractor.mentions.tokens import TokenKind
from extractor.text.sentences import Segment

__all__ = [
    "When",
    "arrival_moment",
    "date_behind",
    "earlier_visits",
    "held_date",
    "is_undated",
    "moments_apiece",
    "moments_behind",
    "time_of",
    "visits_behind",
]

_ABOUT = ("大约", "约")
_BRACKETS_BACK = 4  # dates in brackets that are passed over
_TOLD_BEFORE = 300  # characters of a line in which the date before a place is looked for
_LONGEST_BRACKET = 60  # characters of a list of moments before its last date

When = tuple[DatedMention | None, Mention[TimeValue] | None]  # date and clock time of a visit
_When = DatedMention | Mention[TimeValue]


def held_date(reading: Reading, piece: Segment, position: int) -> DatedMention | None:
    """The date that holds at a position; one in a bracket behind a place (甲店（3月4日9:00）) is of that place alone, unless
    it tells when somebody came there (（3月4日9:00到达）)."""
    text = reading.text
    date = date_at(reading, piece, position)
    for _ in range(_BRACKETS_BACK):
        if date is None:
            break
        aside = bracket_on_case(text, date.start, date.end)  # 与周某（2月1日确诊）聚餐
        remark = visit_links.is_aside(text, piece.start, date.start, position)
        if remark or (aside is not None and aside <= position):
            date = date_at(reading, piece, date.start)
            continue
        opened = text.rfind("（", max(piece.start, date.start - _LONGEST_BRACKET), date.start)
        bracket = moments_in_bracket(text, opened) if opened >= 0 else None
        if bracket is None or not date.end <= bracket[2] <= position or text[bracket[1] - 1] in "达站车家":
            return None if turns_to_now(text, date.end, position) else date
        if opened <= piece.start or text[opened - 1] in "，；：。、\n 次天":
            return date  # （3月4日9:00）甲店, 期间两次（3月4日、5日）到甲店
        if any(other.end == opened for other in within(reading.dates, piece.start, date.start)):
            return date  # 初六（3月4日）十时赴甲店
        if text[bracket[2] : bracket[2] + 1] in "：\n" and not within(reading.places, piece.start, opened):
            return date  # 第一天（3月4日）：
        date = date_at(reading, piece, date.start)
    return None


def is_undated(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether the date that would hold is none of a place's: in looking back (3月4日确诊。发病后曾在|甲店|逗留), and where the
    text turns to how things stand (3月4日发热，现在|甲医院|治疗)."""
    text = reading.text
    line = max(text.rfind("\n", 0, place.start) + 1, place.start - _TOLD_BEFORE)
    dates = within(reading.dates, line, place.start)
    told = dates[-1].end if dates else line
    return turns_to_now(text, told, place.start) or visit_links.looks_back(text, told, place.start, place.end)


def date_behind(reading: Reading, place: Mention[PlaceValue]) -> DatedMention | None:
    """The date in a bracket behind a place that tells nothing but when: 甲店（3月4日9:00-9:30）."""
    bracket = moments_in_bracket(reading.text, place.end)
    return next(iter(within(reading.dates, bracket[0], bracket[0] + 1)), None) if bracket is not None else None


@dataclass(frozen=True, slots=True)
class MomentsBehind:
    """When the visits were whose place is told first (1.好运面馆，|3月4日9:00-9:30、3月5日|), and where that ends."""

    moments: list[tuple[DatedMention, Mention[TimeValue] | None]]
    end: int


def moments_behind(reading: Reading, place: Mention[PlaceValue], held: DatedMention | None) -> MomentsBehind | None:
    """The moments that end the line or the item of a list which a place begins, or that fill a bracket behind it.

    Args:
        held: the day that holds for a line which tells only a clock time (3月4日⏎好运面馆 9:00).
    """
    text = reading.text
    end = past_numbers(text, place.end)
    if text.startswith("（", end):
        told = None if moments_in_bracket(text, end) else _listed_moments(reading, end + 1)
        return told if told is not None and text.startswith("）", told.end) else None
    if not visit_links.begins_item(text, 0, place.start):
        return None
    told = _listed_moments(reading, visit_links.moment_start(text, end, place.value.kind != "area"), held)
    ends = told is not None and (visit_links.ends_item(text, told.end) or closes_with_visitors(text, told.end))
    return told if ends else None


def _listed_moments(reading: Reading, start: int, dated: DatedMention | None = None) -> MomentsBehind | None:
    """The dates, each with its clock times, that begin at `start`: 3月4日9:00-9:30、3月5日."""
    text = reading.text
    found: list[tuple[DatedMention, Mention[TimeValue] | None]] = []
    position = start
    while True:
        date = next((d for d in within(reading.dates, position, position + 1) if d.start == position), None)
        dated, position = (date, date.end) if date is not None else (dated, position)
        at = visit_links.past_blanks(text, position)
        time = next((t for t in within(reading.times, at, at + 1) if t.start == at), None)
        if dated is None or (date is None and time is None):
            return None
        found.append((dated, time))
        position = time.end if time is not None else position
        following = visit_links.next_moment(text, position, text[start - 1] == "（")
        if following is None:
            return MomentsBehind(found, position)
        position = following


def time_of(reading: Reading, piece: Segment, after: int, place: Mention[PlaceValue]) -> Mention[TimeValue] | None:
    """The clock time that stands with a place: before it within the sentence, in a bracket behind it, or at its item's end."""
    text = reading.text
    bracket = moments_in_bracket(text, place.end)
    if bracket is not None and (told := within(reading.times, bracket[0], bracket[1])):
        return told[0]
    behind = within(reading.times, place.end, min(piece.end, place.end + 26))
    if behind and visit_links.opens_time_bracket(text[place.end : behind[0].start]):
        return behind[0]
    if behind and place.value.role is TokenKind.ARROW and not text[place.end : behind[0].start].strip():
        return behind[0]  # 甲站7:35-乙站8:21
    departs = place.value.role in (TokenKind.AT, TokenKind.FROM) and place.value.kind == "transport"
    if behind and departs and visit_links.boards_at(text[place.end : behind[0].start]):
        return behind[0]
    before = within(reading.times, max(after, piece.start), place.start)
    if behind and not before and visit_links.ends_visit(text, place.end, behind[0].start, behind[0].end):
        return behind[0]  # 甲店12:00，乙店18:00
    if not before:
        if behind and visit_links.fills_bracket_behind_deed(text, place.end, behind[0].start, behind[0].end):
            return behind[0]
        if (
            behind
            and behind[0].value.last is not None
            and (visit_links.fills_clause_behind_deed(text, place.end, behind[0].start, behind[0].end))
        ):
            return behind[0]
        cell = visit_links.find_moment_at_end(text, place.end, piece.end)  # 3月5日 | 甲店 | 8:45-9:40
        return next(iter(within(reading.times, *cell)), None) if cell is not None else None
    time = before[-1]
    between = text[time.end : place.start]
    opened = time.start - 1 - _about(text, time.start)
    if text[max(0, opened)] == "（" and visit_links.joins_time_in_bracket(between.removesuffix(place.value.cue)):
        begins = text[max(0, opened - 1)] in "，；：。、\n " or opened < piece.start + 1
        dated = any(date.end == opened for date in within(reading.dates, piece.start, time.start))
        return time if begins or dated else None
    chained = place.value.role is TokenKind.ARROW and after == time.start and time.start > piece.start
    if chained and visit_links.is_next_of_chain(between):
        return None  # 甲店8:40→|乙店, but not 9:00→|甲店
    if "。" in between or ("）" in between and "（" not in between):
        return None
    if any(not date.relative for date in within(reading.dates, time.end, place.start)):
        return None  # 3月4日9:30到..., 3月5日到|乙店
    if visit_links.tells_other_part_of_day(between):
        return None
    if stays.is_until(text, time.start) and visit_links.tells_part_of_day(text, time.end):
        return None  # 上班至18时，中午在|食堂
    goes_on = place.value.cue not in ("离开", "走出") and stays.leaves_at(text, time.end, place.start) is not None
    if visit_links.tells_later_visit(between) or (goes_on and time.value.last is None):
        return None  # 10时离开前往|乙店
    return time


def _about(text: str, start: int) -> int:
    """How many characters before a clock time only tell that it is about right (大约)."""
    return next((len(word) for word in _ABOUT if text.endswith(word, 0, start)), 0)


def arrival_moment(date: DatedMention | None, time: Mention[TimeValue]) -> Moment:
    """The second end of a ride from one place to another: 9:30-10:05从甲到|乙|."""
    assert time.value.last is not None
    when = moment(date, time)
    return Moment(when.end, None)


def visits_behind(
    reading: Reading, place: Mention[PlaceValue], held: DatedMention | None
) -> list[tuple[DatedMention, Mention[TimeValue] | None]]:
    """The visits that a bracket behind a place tells after the first one: 甲店（3月4日、5日9:00）has two, and so has
    甲店（9:00-9:20、17:00）on the day that holds (`held`)."""
    bracket = moments_in_bracket(reading.text, place.end)
    if bracket is None:
        return []
    dates = within(reading.dates, bracket[0], bracket[1])
    times = within(reading.times, bracket[0], bracket[1])
    if not dates and held is not None and held.last is None:
        listed = all(visit_links.joins_listed(reading.text[one.end : two.start]) for one, two in pairwise(times))
        return [(held, time) for time in times[1:]] if listed else []
    later = []
    for index, date in enumerate(dates[1:], 1):
        until = dates[index + 1].start if index + 1 < len(dates) else bracket[1]
        own = within(times, date.start, until)
        later.append((date, own[0] if own else times[-1] if times else None))
    return later


def earlier_visits(
    reading: Reading,
    piece: Segment,
    after: int,
    place: Mention[PlaceValue],
    date: DatedMention | None,
    time: Mention[TimeValue] | None,
) -> list[tuple[DatedMention, Mention[TimeValue] | None]]:
    """The visits that a list of moments tells before the last one: 2月1日9:00、10:30和2月3日8:00到|甲店 has two."""
    if date is None:
        return []
    floor = max(after, piece.start)
    if time is not None and (time.start > place.start or time.start < floor):
        return []
    dates = [d for d in within(reading.dates, floor, place.start) if d.end <= place.start]
    times = list(within(reading.times, floor, time.start)) if time is not None else []
    marks: list[_When] = sorted([*dates, *times, *([time] if time else [])], key=lambda m: m.start)
    if len(marks) < 2 or marks[-1] is not (time or date):
        return []
    if visit_links.stands_apart(reading.text, marks[-1].end, place.start):
        return []
    first = len(marks) - 1
    while first and _listed_together(reading, marks[first - 1], marks[first]):
        first -= 1
    found: list[tuple[DatedMention, Mention[TimeValue] | None]] = []
    day = date_at(reading, piece, marks[first].start) or date
    for index in range(first, len(marks)):
        mark = marks[index]
        following = marks[index + 1] if index + 1 < len(marks) else None
        if isinstance(mark, DatedMention):
            day = mark
            if following is None or isinstance(following, DatedMention):
                found.append((day, None))
        else:
            found.append((day, mark))
    if time is not None and any(t is None for _, t in found):
        # 2月1日、3日9:00到甲店, but not 2月1日上午、3日9:00
        found = [(d, t or (None if visit_links.tells_part_of_day(reading.text, d.end) else time)) for d, t in found]
    return found[:-1]


def moments_apiece(
    reading: Reading,
    piece: Segment,
    place: Mention[PlaceValue],
    places: Sequence[Mention[PlaceValue]],
    moments: list[When],
) -> list[When]:
    """The moments of a list of as many places that begins with this one: 10时、12时分别到|甲店、乙店|; none where each place
    has all of them."""
    mark = moments[-1][1] or moments[-1][0]
    text = reading.text
    if len(moments) < 2 or mark is None or not visit_links.distributes(text[mark.end : place.start]):
        return []
    until, listed = place.end, 1
    for following in places[bisect_left(places, until, key=lambda other: other.start) :]:
        if not visit_links.is_list_link(text, until, following.start):
            break
        until, listed = following.end, listed + 1
    return moments if listed == len(moments) else []


def _listed_together(reading: Reading, one: _When, two: _When) -> bool:
    """Whether nothing but a list's link stands between two moments, or a date and its time."""
    between = reading.text[one.end : two.start]
    if isinstance(one, DatedMention) and not isinstance(two, DatedMention):
        return visit_links.joins_date_and_time(between)
    ranges = (
        not isinstance(one, DatedMention) and not isinstance(two, DatedMention) and one.value.last and two.value.last
    )
    return visit_links.joins_moments(between) or (bool(ranges) and between in ("，", ",", " "))
