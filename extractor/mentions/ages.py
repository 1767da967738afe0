"""Ages of persons: 11岁, 3周岁, 8月龄, 3个月大, 1岁2个月, 2岁半, 五十六岁, 出生28天, 1993年出生."""

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


_CHINESE = "零一二两三四五六七八九十百廿卅"
_NO_NUMERAL = rf"(?<![{_CHINESE}第])"  # 五六十岁: about so old
_UNIT = "[一二三四五六七八九]"
# 两, 五十六, 一百零二; not 七八, which is one or the other
_CHINESE_NUMBER = rf"{_NO_NUMERAL}(?:一百(?:零{_UNIT}|[一二]?十{_UNIT}?)?|百零{_UNIT}|{_UNIT}?十{_UNIT}?|[廿卅]{_UNIT}?|[一二两三四五六七八九])"
_NUMBER = rf"(?P<number>\d{{1,3}}|{_CHINESE_NUMBER})"  # 45, 五十六
_FEW = rf"\d{{1,2}}|{_CHINESE_NUMBER}"
_END = r"(?=[，。；、）\s]|$)"
# 男，|2个月; 年龄：|36: what stands here is an age, though no 岁 or 大 tells it
_HERE = (
    r"(?:(?<=[男女]，)|(?<=[男女]性，)|(?<=[男女][婴童])|(?<=[男女][婴童]，)"
    r"|(?<=年龄)|(?<=年龄[：为约])|(?<=年龄（岁）：))"
)
_CHILD = r"(?:的?[男女]?(?:婴|幼儿|宝宝|患儿|童))"
# 60岁以上, 3岁至11岁, 18岁（含）以上: a group's limits
_NOT_A_LIMIT = (
    r"(?![以及之起]|或|和以|时(?!许)|前(?![往来])|（[^（）]{1,6}）(?:以[上下内]|及以)|\s*[-至到]\d"
    r"|左右的(?:老|群)|的?(?:老年|老人|儿童|人群)|高龄)"
)
_NOT_BEFORE = r"(?<![\d.\-至到满足于过超大高低小第<>≤≥])"  # 满60岁, 年龄大于60岁
_OF_A_GROUP = re.compile(
    r"(?:平均|最[大小高低长幼]|中位|均龄)[^，。；：、（\n]{0,6}$"
)  # 平均年龄84岁, 最大的100岁: nobody's age
_IN_FRONT = 10  # characters in which such a word is looked for

_YEARS_AND_MONTHS = re.compile(
    rf"{_NOT_BEFORE}(?P<years>{_FEW})周?岁零?(?P<months>1[01]|[1-9]|[一二两三四五六七八九]|十一?)(?:个月|(?P<bare>月)(?![\d底初末中上下份]))"  # no 1岁5月3日
)
_HALF_YEARS = re.compile(rf"{_NOT_BEFORE}(?P<years>{_FEW})(?:周?岁半|岁多?半)")
_OF_AN_ITEM = r"(?:(?<=\A\d\.)|(?<=\n\d\.)|(?<=\n\d\d\.))(?=\d\d|\d周?岁[，,/]?[FM])"  # 1.45岁，男; no 1.5岁
_YEARS = re.compile(rf"(?:{_NOT_BEFORE}|{_OF_AN_ITEM}){_NUMBER}周?岁{_NOT_A_LIMIT}")
_YEARS_OF_ONE = re.compile(rf"(?<=[一1][名位例]){_NUMBER}周?岁(?=的?(?:老年人|老人|儿童))")  # 为一名78岁老人
_MONTHS = re.compile(
    rf"(?<![\d.])(?P<number>{_FEW})(?:个?月龄(?![以及至到]|-\d|的?(?:人群|儿童|婴幼儿))|个月大|个?多月大|月大(?=[男女婴]|的|{_END})|个?月(?=，?[男女]婴|{_CHILD}))"
    rf"|{_HERE}(?P<bare>{_FEW})个月{_END}"  # 男，2个月
)
_HALF_MONTHS = re.compile(rf"(?<![\d.])(?P<number>{_FEW})个半月(?:大|龄|(?={_CHILD}))")
_DAYS = re.compile(
    rf"(?<![\d.])(?P<number>\d{{1,3}})(?:日龄|天龄|天大)|{_HERE}(?P<bare>\d{{1,3}})天{_END}"
    r"|(?:(?<!未)出生后?|(?<![\u4e00-\u9fff])生后)(?:仅|刚|才|约)?(?P<since>\d{1,3})[天日](?![零\d内前])"  # 出生28天, 生后3天
)
_FIRST_MONTH = re.compile(rf"(?<![未不圆])满月(?=[的男女婴]|{_END})")
# 1993年5月出生, 1993年生; not 1993年生活在白云
_BORN = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?=[，。；、）\s于人的]|$))"
    r"|(?:出生(?:于|日期|年月|时间)[为：]?|(?:(?<![\u4e00-\u9fff])|(?<=[其者人]))生于)(?P<since>(?:19|20)\d{2})(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?)"
)
# 女，43; 年龄：43
_NUMBER_ALONE = re.compile(rf"(?<![婴童])(?<![婴童]，){_HERE}(?P<number>\d{{1,2}})(?=[，。；）\s]|$)")
_NUMBER_BEFORE_SEX = re.compile(
    r"(?<=[某Xx×*]，)(?P<number>\d{1,2})(?=，[男女](?:[，。；性\s]|[现居住家]))"
)  # 任某，72，男
# 45 of 分别为45、46岁
_LISTED = re.compile(r"(?<![\d.\-])(?P<number>\d{1,2})(?=(?:[、和及]\d{1,2}){1,8}周?岁(?![以及或]))")
_OPENS_LIST = re.compile(r"(?:分别为?|年龄[为：]?)(?:\d{1,2}[、和及]){0,8}$")


_OLDEST = 120
_LIST = 30  # characters in which the head of a list of ages is looked for
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
    years, months = read_number(match["years"]), _number(match["months"])
    if not isinstance(years, int) or months is None or (match["bare"] and years > _LITTLE):
        return None
    return AgeValue(years * 12 + months, "month")


def _half_years(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["years"])
    return AgeValue(value * 12 + 6, "month") if value is not None else None


def _months(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"] or match["bare"])
    return AgeValue(value, "month") if value is not None else None


def _half_months(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"])
    return AgeValue(value + 0.5, "month") if value is not None else None


def _first_month(match: re.Match[str]) -> AgeValue:
    return AgeValue(1, "month")


def _days(match: re.Match[str]) -> AgeValue | None:
    value = _number(match["number"] or match["bare"] or match["since"])
    return AgeValue(value, "day") if value is not None else None


def _listed(match: re.Match[str]) -> AgeValue | None:
    opened = _OPENS_LIST.search(match.string, max(0, match.start() - _LIST), match.start())
    return _years(match) if opened else None


def _born(match: re.Match[str]) -> AgeValue:
    return AgeValue(0, "year", born=int(match["year"] or match["since"]))


RULES: tuple[Rule[AgeValue], ...] = (
    Rule("age.years_and_months", _YEARS_AND_MONTHS, _years_and_months, literals=("岁",)),
    Rule("age.half_years", _HALF_YEARS, _half_years, literals=("岁",)),
    Rule("age.years", _YEARS, _years, literals=("岁",)),
    Rule("age.years_of_one", _YEARS_OF_ONE, _years, literals=("岁",)),
    Rule("age.months", _MONTHS, _months, literals=("月",)),
    Rule("age.half_months", _HALF_MONTHS, _half_months, literals=("半月",)),
    Rule("age.first_month", _FIRST_MONTH, _first_month, literals=("满月",)),
    Rule("age.days", _DAYS, _days, literals=("龄", "天", "生")),
    Rule("age.listed", _LISTED, _listed, literals=("岁",)),
    Rule("age.born", _BORN, _born, literals=("生",)),
    Rule("age.number", _NUMBER_ALONE, _years, literals=("男", "女", "性", "年龄")),
    Rule("age.number", _NUMBER_BEFORE_SEX, _years, literals=("，男", "，女")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[AgeValue]]:
    """Ages in reading order; overlapping readings are settled by `longest_first`."""
    return longest_first(match_rules(RULES, text, start, end))
