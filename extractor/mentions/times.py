"""Clock times: 8:30, 18点20, 下午3点许, 23时50分, 8点半; and ranges: 8:00-17:30, 23时50分至次日0时30分.

左右, 许, 多 leave the time as it is and are not part of the mention.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import read_number

__all__ = ["Clock", "TimeValue", "find"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; 24:00 is the end of the day."""

    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A moment `first`, or a range to `last`; `over_midnight` when the text says that the range ends on the next day."""

    first: Clock
    last: Clock | None = None
    over_midnight: bool = False
    last_day: int | None = None  # 8:40-3日16:00: the day of the month on which the range ends


_PART = r"(?:上午|下午|中午|午后|傍晚|晚上|晚间|当晚|夜间|夜里|深夜|凌晨|清晨|早晨|早上|晨|早|晚)"
_LATE = ("下午", "午后", "傍晚", "晚上", "晚间", "当晚", "夜间", "夜里", "晚")
_COLON = r"(?P<{p}h>[01]?\d|2[0-4]):(?P<{p}m>[0-5]\d)(?!\d)(?:时|点)?"  # 8:30
_NOT_LENGTH = r"(?!间|段|期|隔|装|左右?之?内|[差数名位])"  # 2时间..., no clock
_HOUR = (
    r"(?P<{p}hour>[01]?\d|2[0-4]|[一二两三四五六七八九十]{{1,3}}|零)[点时]" + _NOT_LENGTH + r"(?!对点|钟头)"
    r"(?:钟|(?P<{p}half>半)|(?P<{p}quarter>[一三]刻)|(?P<{p}minute>[0-5]?\d)(?:分|(?![\d点时:.月日人例名号℃%])))?"
)
_BEGIN = r"(?<![\d.:第])"


def _clock(p: str) -> str:
    return rf"(?P<{p}part>{_PART})?(?:{_COLON.format(p=p)}|{_HOUR.format(p=p)})"


_ABOUT = r"(?:左右|许|多)?"
_TO = r"(?:-{1,2}|至|到|~)"
_NEXT = r"(?:(?P<next>次日|第二天|翌日)|(?:\d{1,2}月)?(?P<day>\d{1,2})日)"

_TIME = re.compile(_BEGIN + _clock(""))
_RANGE = re.compile(_BEGIN + _clock("") + rf"{_ABOUT}{_TO}{_NEXT}?" + _clock("to_"))


def _read_clock(match: re.Match[str], p: str, part: str | None) -> Clock | None:
    if match[p + "h"]:
        hour: int | None = int(match[p + "h"])
        minute = int(match[p + "m"])
    else:
        printed = match[p + "hour"]
        number = 0 if printed == "零" else read_number(printed)
        hour = number if isinstance(number, int) else None
        if match[p + "half"]:
            minute = 30
        elif match[p + "quarter"]:
            minute = 15 if match[p + "quarter"][0] == "一" else 45
        else:
            minute = int(match[p + "minute"] or 0)
    if hour is None or hour > 24 or (hour == 24 and minute):
        return None
    if (part in _LATE and 1 <= hour <= 11) or (part == "中午" and 1 <= hour <= 2):
        hour += 12
    elif part in ("凌晨", "晚上", "晚", "深夜", "当晚") and hour == 12:
        hour = 24 if part != "凌晨" else 0
    return Clock(hour, minute)


def _read_time(match: re.Match[str]) -> TimeValue | None:
    if not match["part"] and match["hour"] and not match["hour"].isdigit():
        return None  # 三点 alone is more often a point of an argument than a time
    first = _read_clock(match, "", match["part"])
    return TimeValue(first) if first else None


def _read_range(match: re.Match[str]) -> TimeValue | None:
    first = _read_clock(match, "", match["part"])
    # 下午3点-5点: the part of the day holds for both ends
    last = _read_clock(
        match, "to_", match["to_part"] or (match["part"] if not match["next"] and not match["day"] else None)
    )
    if first is None or last is None:
        return None
    if match["part"] and not match["to_part"] and last.hour < first.hour and not match["next"]:
        last = _read_clock(match, "to_", None) or last
    return TimeValue(
        first, last, over_midnight=bool(match["next"]), last_day=int(match["day"]) if match["day"] else None
    )


RULES: tuple[Rule[TimeValue], ...] = (
    Rule("time.range", _RANGE, _read_range, literals=("点", "时", ":")),
    Rule("time.clock", _TIME, _read_time, literals=("点", "时", ":")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[TimeValue]]:
    """Clock times in reading order."""
    return longest_first(match_rules(RULES, text, start, end))
