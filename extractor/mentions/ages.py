"""Ages of persons: 11岁, 3周岁, 8月龄, 3个月大, 1岁2个月, 2岁半, 五十六岁, 1993年出生."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import read_number

__all__ = ["AgeValue", "find"]


@dataclass(frozen=True, slots=True)
class AgeValue:
    """An age; or the year of birth where only that is told (`value` is then 0)."""

    value: float | int
    unit: Literal["year", "month", "day"]
    born: int | None = None


_NUMBER = r"(?P<number>\d{1,3}|[一二三四五六七八九十]{1,3})"  # 45, 五十六
_NOT_A_LIMIT = r"(?![以及之]|或|\s*[-至到]\d|左右的(?:老|群)|的?(?:老年|老人|儿童|人群)|高龄)"  # 60岁以上, 3岁至11岁: a group's limits
_NOT_BEFORE = r"(?<![\d.\-至到满于龄过超大高低小第])"  # 满60岁, 平均年龄84岁, 最大100岁: nobody's age

_YEARS_AND_MONTHS = re.compile(rf"{_NOT_BEFORE}(?P<years>\d{{1,2}})周?岁零?(?P<months>\d{{1,2}})个?月")
_HALF_YEARS = re.compile(rf"{_NOT_BEFORE}(?P<years>\d{{1,2}}|[一二两三四五六])(?:周?岁半|岁多?半)")
_YEARS = re.compile(rf"{_NOT_BEFORE}{_NUMBER}周?岁{_NOT_A_LIMIT}")
_MONTHS = re.compile(
    r"(?<![\d.])(?P<number>\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:月龄|月大|多月大|月(?=婴|[，,]?(?:男|女)婴))"
)
_DAYS = re.compile(r"(?<![\d.])(?P<number>\d{1,3})(?:日龄|天龄|天大)")
_BORN = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)")
_NUMBER_ALONE = re.compile(r"(?<=[男女]，)(?P<number>\d{1,2})(?=[，。\s]|$)")  # 女，43


def _number(text: str) -> int | None:
    value = read_number(text)
    return value if isinstance(value, int) and 0 < value <= 120 else None


def _years(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"])
    return AgeValue(value, "year") if value is not None else None


def _years_and_months(match: re.Match[str]) -> AgeValue:
    return AgeValue(int(match["years"]) * 12 + int(match["months"]), "month")


def _half_years(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["years"])
    return AgeValue(value * 12 + 6, "month") if value is not None else None


def _months(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"])
    return AgeValue(value, "month") if value is not None else None


def _days(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"])
    return AgeValue(value, "day") if value is not None else None


def _born(match: re.Match[str]) -> AgeValue:
    return AgeValue(0, "year", born=int(match["year"]))


RULES: tuple[Rule[AgeValue], ...] = (
    Rule("age.years_and_months", _YEARS_AND_MONTHS, _years_and_months, literals=("岁",)),
    Rule("age.half_years", _HALF_YEARS, _half_years, literals=("岁",)),
    Rule("age.years", _YEARS, _years, literals=("岁",)),
    Rule("age.months", _MONTHS, _months, literals=("月",)),
    Rule("age.days", _DAYS, _days, literals=("龄", "天大")),
    Rule("age.born", _BORN, _born, literals=("生",)),
    Rule("age.number", _NUMBER_ALONE, _years, literals=("男，", "女，")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[AgeValue]]:
    """Ages in reading order; overlapping readings are settled by `longest_first`."""
    return longest_first(match_rules(RULES, text, start, end))
