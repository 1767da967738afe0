"""Written forms of days, ranges of days, clock times and parts of a day, each with the value that it states."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta

__all__ = ["CLOCKS", "Days", "clock_range", "clock_time", "loose_time", "moment"]

ClockForm = Callable[[int, int], str]

CLOCKS: dict[str, ClockForm] = {
    "colon": lambda h, m: f"{h}:{m:02}",  # 8:05
    "padded": lambda h, m: f"{h:02}:{m:02}",  # 08:05
    "wide": lambda h, m: f"{h}：{m:02}",  # 8：05
    "时": lambda h, m: f"{h}时{m}分" if m else f"{h}时",  # 8时5分
    "时0": lambda h, m: f"{h}时{m:02}分" if m else f"{h}时",  # 8时05分
    "点": lambda h, m: f"{h}点{m}分" if m else f"{h}点",  # 8点5分
    "点半": lambda h, m: {0: f"{h}点", 30: f"{h}点半"}.get(m, f"{h}点{m:02}分"),  # 8点半
    "点短": lambda h, m: f"{h}点{m:02}" if m else f"{h}点",  # 8点05
}
_SIGNS = ("-", "—", "至", "~", "－", "--")  # between two times of digits
_WORDS = ("至", "到", "—", "-")  # between two times of words
_ABOUT = ("{}许", "{}左右", "约{}")
_HALVES = (("凌晨", 0, 5), ("早上", 6, 8), ("上午", 8, 11), ("下午", 13, 17), ("晚上", 19, 22))  # 下午3点 is 15:00
_RANGES = (
    "{m}月{d}日-{e}日",
    "{m}月{d}日—{e}日",
    "{m}月{d}日至{e}日",
    "{m}月{d}-{e}日",
    "{m}月{d}日至{n}月{e}日",
    "{m}月{d}日—{n}月{e}日",
)


def clock_time(form: str, minutes: int) -> str:
    """A clock time in one of the `CLOCKS`; minutes past 24 hours are the next day's."""
    return CLOCKS[form](minutes // 60 % 24, minutes % 60)


def clock_range(rng: random.Random, form: str, start: int, end: int) -> str:
    """8:05-8:40, 8时5分至8时40分, 23:50至次日0:30."""
    joint = rng.choice(_SIGNS if form in {"colon", "padded", "wide"} else _WORDS)
    next_day = end // 1440 > start // 1440
    if next_day:
        joint = "至" if joint not in {"—", "-"} else joint
    return f"{clock_time(form, start)}{joint}{'次日' if next_day else ''}{clock_time(form, end)}"


def loose_time(rng: random.Random, form: str, minutes: int) -> str:
    """A clock time that is about right (8时许, 约8:05, 8点左右) or counted in half days (下午3点, 晚上8点半)."""
    if form in {"点", "点半", "点短"} and rng.random() < 0.5:
        hour = minutes // 60
        for name, first, last in _HALVES:
            if first <= hour <= last:
                twelve = hour - 12 if hour > 12 else hour
                return name + clock_time(form, twelve * 60 + minutes % 60) + rng.choice(("", "许", "左右"))
    return rng.choice(_ABOUT).format(clock_time(form, minutes))


def moment(day: str, minutes: int | None) -> str:
    """A day as the record has it, with a clock time where there is one."""
    return day if minutes is None else f"{day}T{minutes // 60:02}:{minutes % 60:02}"


class Days:
    """Writes days as bulletins do, remembering the last one, so that 26日, 次日 and 当日 can follow.

    Args:
        rng: draws the forms.
        year_known: whether the year is printed or the publication date is given: it decides on `iso`.
    """

    def __init__(self, rng: random.Random, year_known: bool) -> None:
        self._rng = rng
        self._year_known = year_known
        self._last: date | None = None

    def iso(self, day: date) -> str:
        """The day as the record has it: without a year where none can be known."""
        return day.isoformat() if self._year_known else f"-{day.isoformat()[4:]}"

    def at(self, day: date, minutes: int | None) -> str:
        """A moment as the record has it; minutes past 24 hours are the next day's."""
        if minutes is None:
            return self.iso(day)
        return moment(self.iso(day + timedelta(days=minutes // 1440)), minutes % 1440)

    def restart(self) -> None:
        """A new person or list begins: the next day is written in full."""
        self._last = None

    def full(self, day: date) -> str:
        """1月26日."""
        self._last = day
        return f"{day.month}月{day.day}日"

    def with_year(self, day: date) -> str:
        """2022年1月26日."""
        self._last = day
        return f"{day.year}年{day.month}月{day.day}日"

    def short(self, day: date) -> str:
        """1月26日, or what may follow the day before it: 26日, 次日, 当日."""
        last, self._last = self._last, day
        if last is not None:
            chance = self._rng.random()
            if day == last:
                return "当日" if chance < 0.6 else "同日" if chance < 0.8 else "当天"
            if day == last + timedelta(days=1) and chance < 0.25:
                return "次日"
            if day.month == last.month and day > last and chance < 0.4:
                return f"{day.day}日"
        return f"{day.month}月{day.day}日"

    def span(self, first: date, last: date) -> str:
        """1月22日-24日, 1月30日至2月2日."""
        forms: Sequence[str] = _RANGES if first.month == last.month else _RANGES[-2:]
        self._last = last
        form = self._rng.choice(forms)
        return form.format(m=first.month, d=first.day, n=last.month, e=last.day)
