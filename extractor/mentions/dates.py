"""Dates: 2022年3月28日, 1月22-23日, 5月3日-8日, 26日, 2020-01-20, 9月上旬, 昨天, 次日.

A date is recognised here as far as its own characters tell. The month that 26日 carries on, the year, and the day that
次日 counts from are the business of `assembly.calendar`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import CHINESE_DIGITS, read_number

__all__ = ["DateValue", "PartialDay", "Relative", "find"]

Relative = Literal["report_day", "day_before_report", "two_days_before_report", "same_day", "next_day", "day_before"]


@dataclass(frozen=True, slots=True)
class PartialDay:
    """A day as printed: any of its parts may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class DateValue:
    """`first` alone, or a range `first` to `last`; or a day that is told relative to another one."""

    first: PartialDay
    last: PartialDay | None = None
    relative: Relative | None = None


_YEAR = r"(?:(?P<{p}year>20\d{{2}})(?:年|[-/.]))"
_MONTH = r"(?P<{p}month>1[0-2]|0?[1-9])"
_DAY = r"(?P<{p}day>3[01]|[12]\d|0?[1-9])"
_SUFFIX = r"(?:日|号(?![楼线院栋幢门店库馆厅桌]))"
_TO = r"(?:-{1,2}|至|到)"
_NOT_A_SPAN = r"(?!\s?(?:内|以内|之内|游|龄|间隔))"  # 7日内, 5日游: lengths, no dates
_NO_DIGIT = r"(?<![\d.])"


def _part(pattern: str, prefix: str) -> str:
    return pattern.format(p=prefix)


_MONTH_DAY = rf"{_part(_MONTH, '')}月{_part(_DAY, '')}"

# 2022年3月28日; 3月28日; 5月3日-8日; 1月22-23日; 4月28日-5月2日; 2021年12月30日至2022年1月2日; 1月23发病 (the 日 forgotten)
_FULL = re.compile(
    rf"{_NO_DIGIT}{_part(_YEAR, '')}?{_MONTH_DAY}"
    rf"(?:"
    rf"(?:{_SUFFIX})?{_TO}{_part(_YEAR, 'to_')}?(?:{_part(_MONTH, 'to_')}月)?{_part(_DAY, 'to_')}(?:{_SUFFIX}|(?=[^\d点时:.例名人个月]))"
    rf"|{_SUFFIX}"
    rf"|(?=[^\d点时:.例名人个万余多]|$)"
    rf")"
)
# 26日; 27-30日; 29号 within a list of days or before a part of the day
_DAY_ONLY = re.compile(
    rf"(?<![\d第.:月年/]){_part(_DAY, '')}(?:{_SUFFIX}?{_TO}{_part(_DAY, 'to_')})?"
    rf"(?:日{_NOT_A_SPAN}|(?<=号、\d\d)号|号(?=上午|下午|中午|晚|早|凌晨|[、，]\d{{1,2}}号|就诊|发病|确诊|返|到|抵))(?!集中|居家|的?健康)"
)
_DURATION_BEFORE = re.compile(r"(?:近|过去|连续|为期|满|前|后|每|共|实施|采取|落实|进行|执行|未来|以上|于)$")
# 2020-01-20, 2020/1/20, 2020.1.20
_NUMERIC = re.compile(
    rf"{_NO_DIGIT}(?P<year>20\d{{2}})(?P<sep>[-/.]){_part(_MONTH, '')}(?P=sep){_part(_DAY, '')}(?!\d)"
)
# 2019年12月, 1月上旬, 1月底: a month
_MONTH_ONLY = re.compile(rf"{_NO_DIGIT}{_part(_YEAR, '')}{_part(_MONTH, '')}月(?!\d)")
_CHINESE_NUMBER = rf"[{CHINESE_DIGITS}]"
# 二〇二二年三月二十八日, 三月二十八日
_CHINESE = re.compile(
    rf"(?:(?P<year>二[〇零]{_CHINESE_NUMBER}{{2}})年)?(?<![{CHINESE_DIGITS}])(?P<month>{_CHINESE_NUMBER}{{1,2}})月"
    rf"(?P<day>{_CHINESE_NUMBER}{{1,3}})[日号]"
)
_RELATIVE: dict[str, Relative] = {
    "今天": "report_day",
    "今日": "report_day",
    "今早": "report_day",
    "今晨": "report_day",
    "昨天": "day_before_report",
    "昨日": "day_before_report",
    "昨晚": "day_before_report",
    "前天": "two_days_before_report",
    "前日": "two_days_before_report",
    "当日": "same_day",
    "当天": "same_day",
    "当晚": "same_day",
    "同日": "same_day",
    "同天": "same_day",
    "次日": "next_day",
    "翌日": "next_day",
    "第二天": "next_day",
    "隔天": "next_day",
    "前一天": "day_before",
    "前一日": "day_before",
}
_RELATIVE_WORD = re.compile("|".join(sorted(_RELATIVE, key=len, reverse=True)))


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _read_full(match: re.Match[str]) -> DateValue | None:
    first = PartialDay(_int(match["year"]), int(match["month"]), int(match["day"]))
    if not match["to_day"]:
        return DateValue(first)
    last = PartialDay(_int(match["to_year"]), _int(match["to_month"]) or first.month, int(match["to_day"]))
    return DateValue(first, last)


def _read_day(match: re.Match[str]) -> DateValue | None:
    text, start = match.string, match.start()
    if _DURATION_BEFORE.search(text, max(0, start - 2), start):
        before = text[max(0, start - 2) : start]
        if not before.endswith("于"):  # 于27日: a date
            return None
    last = PartialDay(day=int(match["to_day"])) if match["to_day"] else None
    if last is not None and last.day is not None and last.day <= int(match["day"]):
        return None
    return DateValue(PartialDay(day=int(match["day"])), last)


def _read_numeric(match: re.Match[str]) -> DateValue:
    return DateValue(PartialDay(int(match["year"]), int(match["month"]), int(match["day"])))


def _read_month(match: re.Match[str]) -> DateValue:
    return DateValue(PartialDay(int(match["year"]), int(match["month"])))


def _read_chinese(match: re.Match[str]) -> DateValue | None:
    month, day = read_number(match["month"]), read_number(match["day"])
    if not isinstance(month, int) or not isinstance(day, int) or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = read_number(match["year"]) if match["year"] else None
    return DateValue(PartialDay(int(year) if year else None, month, day))


def _read_relative(match: re.Match[str]) -> DateValue:
    return DateValue(PartialDay(), relative=_RELATIVE[match[0]])


RULES: tuple[Rule[DateValue], ...] = (
    Rule("date.month_day", _FULL, _read_full, literals=("月",)),
    Rule("date.numeric", _NUMERIC, _read_numeric, literals=("20",)),
    Rule("date.day", _DAY_ONLY, _read_day, literals=("日", "号")),
    Rule("date.month", _MONTH_ONLY, _read_month, literals=("年",)),
    Rule("date.chinese", _CHINESE, _read_chinese, literals=("月",)),
    Rule("date.relative", _RELATIVE_WORD, _read_relative, literals=("天", "日", "晚", "早", "晨")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[DateValue]]:
    """Dates in reading order."""
    return longest_first(match_rules(RULES, text, start, end))
