"""Which day a printed date means: months and years carried on, 次日 and 昨天, December before January.

Nothing is invented: without a year in the text or a date of publication the year stays unknown (`--01-26`).
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from types import MappingProxyType

from extractor.mentions.dates import DateValue, PartialDay
from extractor.mentions.rule import Mention

__all__ = ["Calendar", "DatedMention", "Day", "resolve_dates"]

# 正月初一 of the years of the epidemic
_NEW_YEARS = {
    day.year: day for day in map(datetime.date.fromisoformat, ("2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22"))
}
_UNKNOWN = 2020  # reckoning without a year needs one; a leap year knows every day
_NEAR_FUTURE = 10
_FUTURE = 60  # days after publication up to which a date may lie ahead (自9月6日起)


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day; the year is None where nothing tells it. `day` is None for a month alone."""

    year: int | None
    month: int
    day: int | None

    def __str__(self) -> str:
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.year else f"--{self.month:02d}-{self.day:02d}"

    def plus(self, days: int) -> Day:
        """The day that many days later."""
        if self.day is None:
            return self
        moved = datetime.date(self.year or _UNKNOWN, self.month, self.day) + datetime.timedelta(days=days)
        return Day(moved.year if self.year else None, moved.month, moved.day)

    @staticmethod
    def of(date: datetime.date) -> Day:
        return Day(date.year, date.month, date.day)


@dataclass(frozen=True, slots=True)
class DatedMention:
    """A date of the text, resolved: one day, or a range."""

    start: int
    end: int
    rule: str
    first: Day
    last: Day | None
    relative: bool


def _valid(year: int | None, month: int, day: int) -> bool:
    try:
        datetime.date(year or _UNKNOWN, month, day)
    except ValueError:
        return False
    return True


@dataclass(slots=True)
class Calendar:
    """Resolves dates in reading order.

    Args:
        published: the date of publication, if known; relative words count from it.
    """

    published: datetime.date | None
    last: Day | None = None
    printed_year: int | None = None
    today: Day | None = None  # the day that the text itself calls 今天
    new_year: Day | None = None  # 正月初一, once the text has counted days from it

    def resolve(self, mention: Mention[DateValue]) -> DatedMention | None:
        """The days a mention means; None where they can't be known."""
        value = mention.value
        if value.lunar is not None:
            first, last = self._lunar(value.lunar, bare=value.bare), None
        elif value.relative is not None:
            first, last = self._relative(value.relative), None
        else:
            first = self._day(value.first)
            last = self._end_of_range(first, value.last) if first and value.last else None
        if first is None:
            return None
        if value.relative != "report_day":
            self.last = last or first
        return DatedMention(mention.start, mention.end, mention.rule, first, last, value.relative is not None)

    def define_today(self, part: PartialDay, ahead: int) -> None:
        """Take the day that `part` names as lying `ahead` days before the report (昨天（3月12日）: 1)."""
        last, printed = self.last, self.printed_year
        day = self._day(part)
        self.last, self.printed_year = last, printed
        if day is not None and day.day is not None:
            self.today = day.plus(ahead)

    def define_new_year(self, part: PartialDay, days: int) -> None:
        """Take the day that `part` names as lying `days` after New Year's Day (正月初二（1月26日）: 1)."""
        if part.month is not None and part.day is not None and _valid(part.year, part.month, part.day):
            year = part.year or (self.last.year if self.last else None) or self.printed_year
            year = year or (self.published.year if self.published else None)
            self.new_year = Day(year, part.month, part.day).plus(-days)

    def _lunar(self, days: int, *, bare: bool) -> Day | None:
        """正月初三; 初三 alone only behind one that names the month."""
        if self.new_year is None and not bare:
            year = (self.last.year if self.last else None) or self.printed_year
            told = _NEW_YEARS.get(year or (self.published.year if self.published else 0))
            self.new_year = Day.of(told) if told else None
        return self.new_year.plus(days) if self.new_year is not None else None

    def _relative(self, word: str) -> Day | None:
        reported = self.today or (Day.of(self.published) if self.published else None)
        match word:
            case "report_day":
                return reported
            case "day_before_report":
                return reported.plus(-1) if reported else None
            case "two_days_before_report":
                return reported.plus(-2) if reported else None
            case "same_day":
                return self.last
            case "next_day":
                return self.last.plus(1) if self.last else None
            case _:
                return self.last.plus(-1) if self.last else None

    def _day(self, part: PartialDay) -> Day | None:
        if part.month is None:
            return self._day_of_month(part.day) if part.day else None
        if part.year is not None:
            self.printed_year = part.year
        year = part.year if part.year is not None else self._year(part.month, part.day)
        if part.day is None:
            return Day(year, part.month, None) if year else None
        return Day(year, part.month, part.day) if _valid(year, part.month, part.day) else None

    def _year(self, month: int, day: int | None) -> int | None:
        """The year of a month and day printed without one: carried on, else told by the date of publication."""
        carried = self._carried_year(month)
        if carried is not None and self.last is not None and self.last.year is not None:
            back = (self.last.year * 12 + self.last.month) - (carried * 12 + month)
            if self.published is None or back <= 1:
                return carried
        if self.published is None:
            return carried
        return self._year_by_publication(month, day)

    def _carried_year(self, month: int) -> int | None:
        if self.printed_year is None:
            return None
        if self.last is not None and self.last.year is not None:
            if self.last.month <= 2 and month >= 11:
                return self.last.year - 1  # a report of January looks back on December
            return self.last.year + (1 if self.last.month >= 11 and month <= 2 else 0)
        return self.printed_year

    def _year_by_publication(self, month: int, day: int | None) -> int:
        assert self.published is not None
        year = self.published.year
        if not _valid(year, month, day or 1):
            return year
        ahead = (datetime.date(year, month, day or 1) - self.published).days
        if ahead > _FUTURE:
            return year - 1
        return year + 1 if ahead < _FUTURE - 365 else year

    def _day_of_month(self, day: int) -> Day | None:
        """26日: the month of the date before it, or the next one when the days start over."""
        base = self.last
        if base is None or base.day is None:
            if base is None and self.published is not None:
                base = Day.of(self.published)
                if day > self.published.day:
                    base = self._month_shifted(base, -1)
            elif base is None:
                return None
        elif day < base.day - 12:
            base = self._month_shifted(base, 1)
        found = Day(base.year, base.month, day)
        if self.published and found.year and _valid(found.year, found.month, day):
            ahead = (datetime.date(found.year, found.month, day) - self.published).days
            if ahead > _NEAR_FUTURE:  # 28日 in a report of 1 March
                earlier = self._month_shifted(base, -1)
                found = Day(earlier.year, earlier.month, day)
        return found if _valid(found.year, found.month, day) else None

    @staticmethod
    def _month_shifted(day: Day, months: int) -> Day:
        index = (day.year or 0) * 12 + day.month - 1 + months
        return Day(index // 12 if day.year else None, index % 12 + 1, 1)

    def _end_of_range(self, first: Day, part: PartialDay) -> Day | None:
        if part.day is None:
            return None
        month = part.month or first.month
        year = part.year or first.year
        if part.year is None and part.month is not None and year is not None and month < first.month:
            year += 1
        if part.month is None and first.day is not None and part.day < first.day:
            shifted = self._month_shifted(first, 1)
            year, month = shifted.year, shifted.month
        return Day(year, month, part.day) if _valid(year, month, part.day) else None


def resolve_dates(
    mentions: list[Mention[DateValue]],
    published: datetime.date | None,
    year: int | None = None,
    asides: Mapping[int, int] = MappingProxyType({}),
) -> list[DatedMention]:
    """The dates of a text in reading order, resolved; those that can't be are left out.

    Args:
        mentions: as `mentions.dates.find` gives them.
        published: the date of publication, if known.
        year: the year that a heading names; it counts where the date of publication is unknown.
        asides: by the start of a date that only tells which other case is meant, where that remark ends; 次日 behind it
            counts from the date before.
    """
    calendar = Calendar(published, printed_year=year if published is None else None)
    found = []
    aside_until, day_before = 0, None
    for index, (mention, follower) in enumerate(zip_longest(mentions, mentions[1:])):
        if mention.start in asides and mention.value.relative is None:
            aside_until, day_before = asides[mention.start], day_before or calendar.last
        elif day_before is not None and mention.start >= aside_until:
            calendar.last, day_before = (day_before if mention.value.relative else calendar.last), None
        if mention.value.lunar is not None:
            if follower is not None and follower.value.lunar is None and _is_gloss(mention, follower):
                calendar.define_new_year(follower.value.first, mention.value.lunar)
                continue  # 正月初一（1月25日）: the day in the bracket is the date
            if index and _is_gloss(mentions[index - 1], mention):
                continue
        named = _AHEAD_OF_REPORT.get(mention.value.relative or "")
        if named is not None and follower is not None and _is_gloss(mention, follower):
            calendar.define_today(follower.value.first, named)
        if (dated := calendar.resolve(mention)) is not None:
            found.append(dated)
    return _with_year_told_later(found)


_SAME_STORY = 60  # days between two dates that one story tells


def _with_year_told_later(found: list[DatedMention]) -> list[DatedMention]:
    """1月29日新增1例, 患者于2020年1月19日...: dates before the first year that is printed lie near the date that bears it."""
    first = next((index for index, dated in enumerate(found) if dated.first.year is not None), 0)
    if not first or found[first].first.day is None:
        return found
    known = found[first].first
    return [_in_year_of(dated, known) for dated in found[:first]] + found[first:]


def _in_year_of(dated: DatedMention, known: Day) -> DatedMention:
    """The date in the year that brings it next to `known`, if that is near enough."""
    assert known.year is not None
    assert known.day is not None
    first, last = dated.first, dated.last
    if first.day is None or (last is not None and (last.month, last.day or 0) < (first.month, first.day)):
        return dated  # a range over New Year
    told = datetime.date(known.year, known.month, known.day)
    for year in (known.year, known.year - 1, known.year + 1):
        near = _valid(year, first.month, first.day) and abs((datetime.date(year, first.month, first.day) - told).days)
        if near is not False and near <= _SAME_STORY:
            return replace(dated, first=replace(first, year=year), last=last and replace(last, year=year))
    return dated


# days from the day so called to that of the report
_AHEAD_OF_REPORT = {"report_day": 0, "day_before_report": 1, "two_days_before_report": 2}


def _is_gloss(relative: Mention[DateValue], follower: Mention[DateValue]) -> bool:
    """Whether a date says in a bracket which day the word before it means: 今天（3月13日）."""
    return follower.start - relative.end == 1 and follower.value.relative is None and follower.value.last is None


def last_before(dates: list[DatedMention], position: int) -> DatedMention | None:
    """The last date that starts before `position`."""
    index = bisect_right(dates, position, key=lambda d: d.start)
    return dates[index - 1] if index else None
