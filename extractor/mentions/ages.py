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


_CHINESE = "零一二两三四五六七八九十百"
_NO_NUMERAL = rf"(?<![{_CHINESE}第])"  # 五六十岁: about so old
_UNIT = "[一二三四五六七八九]"
# 两, 五十六, 一百零二; not 七八, which is one or the other
_CHINESE_NUMBER = rf"{_NO_NUMERAL}(?:一百(?:零{_UNIT}|[一二]?十{_UNIT}?)?|{_UNIT}?十{_UNIT}?|[一二两三四五六七八九])"
_NUMBER = rf"(?P<number>\d{{1,3}}|{_CHINESE_NUMBER})"  # 45, 五十六
_FEW = rf"\d{{1,2}}|{_CHINESE_NUMBER}"
_NOT_A_LIMIT = r"(?![以及之]|或|\s*[-至到]\d|左右的(?:老|群)|的?(?:老年|老人|儿童|人群)|高龄)"  # 60岁以上, 3岁至11岁: a group's limits
_NOT_BEFORE = r"(?<![\d.\-至到满于过超大高低小第<>≤≥])"  # 满60岁, 年龄大于60岁
_OF_A_GROUP = re.compile(
    r"(?:平均|最[大小高低长幼]|中位|均龄)[^，。；：、（\n]{0,6}$"
)  # 平均年龄84岁, 最大的100岁: nobody's age
_IN_FRONT = 10  # characters in which such a word is looked for

_YEARS_AND_MONTHS = re.compile(
    rf"{_NOT_BEFORE}(?P<years>{_FEW})周?岁零?(?P<months>1[01]|[1-9]|[一二两三四五六七八九]|十一?)(?:个月|(?P<bare>月)(?![\d底初末中上下份]))"  # no 1岁5月3日
)
_HALF_YEARS = re.compile(rf"{_NOT_BEFORE}(?P<years>{_FEW})(?:周?岁半|岁多?半)")
_YEARS = re.compile(rf"{_NOT_BEFORE}{_NUMBER}周?岁{_NOT_A_LIMIT}")
_MONTHS = re.compile(rf"(?<![\d.])(?P<number>{_FEW})个?(?:月龄|月大|多月大|月(?=婴|[，,]?(?:男|女)婴))")
_DAYS = re.compile(r"(?<![\d.])(?P<number>\d{1,3})(?:日龄|天龄|天大)")
# 1993年5月出生, 1993年生; not 1993年生活在白云
_BORN = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?=[，。；、）\s于人的]|$))"
)
_NUMBER_ALONE = re.compile(r"(?<=[男女]，)(?P<number>\d{1,2})(?=[，。\s]|$)")  # 女，43


_OLDEST = 120
_LITTLE = 14  # years up to which months are told too: 60岁1月 is a month of the calendar


def _number(text: str) -> int | None:
    value = read_number(text)
    return value if isinstance(value, int) and 0 < value <= _OLDEST else None


def _is_of_a_group(match: re.Match[str]) -> bool:
    start = match.start()
    return _OF_A_GROUP.search(match.string, max(0, start - _IN_FRONT), start) is not None


def _years(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"])
    return AgeValue(value, "year") if value is not None and not _is_of_a_group(match) else None


def _years_and_months(match: re.Match[str]) -> AgeValue | None:
    years, months = _number(match["years"]), _number(match["months"])
    if years is None or months is None or (match["bare"] and years > _LITTLE):
        return None
    return AgeValue(years * 12 + months, "month")


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
