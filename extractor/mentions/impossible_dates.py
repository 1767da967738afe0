"""Days that no calendar has: 2月30日, 13月5日."""

from __future__ import annotations

import re

__all__ = ["find"]

_DAY = re.compile(
    r"(?<![\d.\-—~～/])(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号](?![楼栋幢院门线])"
)
_MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` prints a day that cannot be; 2月29日 can be unless its year is printed."""
    return [match.span() for match in _DAY.finditer(text, start, end) if not _is_day(match)]


def _is_day(match: re.Match[str]) -> bool:
    month, day = int(match["month"]), int(match["day"])
    if not 1 <= month <= len(_MOST_DAYS) or not 1 <= day <= _MOST_DAYS[month - 1]:
        return False
    year = int(match["year"] or 0)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return leap or (month, day) != (2, 29)
