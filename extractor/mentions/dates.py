"""Dates: 2022年3月28日, 1月22-23日, 5月3日-8日, 26日, 27、28日, 2020-01-20, 三月二十八日, 昨天, 次日.

A date is recognised here as far as its own characters tell. The month that 26日 carries on, the year, and the day that
次日 counts from are the business of `assembly.calendar`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Literal

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import CHINESE_DIGITS, read_number

__all__ = ["DateValue", "PartialDay", "Relative", "find", "year_of_heading"]

_LEAP_YEAR = 2020  # where the year is not told, every day of the calendar will do

Relative = Literal["report_day", "day_before_report", "two_days_before_report", "same_day", "next_day", "day_before"]


@dataclass(frozen=True, slots=True)
class PartialDay:
    """A day as printed: any of its parts may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class DateValue:
    """`first` alone, or a range `first` to `last`; or a day that is told relative to another one.

    `lunar` counts days from New Year's Day of the old calendar (正月初一: 0, 除夕: -1); `bare` tells that only 初三 is printed.
    """

    first: PartialDay
    last: PartialDay | None = None
    relative: Relative | None = None
    lunar: int | None = None
    bare: bool = False


_YEAR = r"(?:(?P<{p}year>20\d{{2}})(?:年|[-/.]))"
_MONTH = r"(?P<{p}month>1[0-2]|0?[1-9])"
_DAY = r"(?P<{p}day>3[01]|[12]\d|0?[1-9])"
# 号 of a day, not of a building, a table, a gate, a line
_SUFFIX = r"(?:日|号(?![楼线院栋幢门店库馆厅桌房台铺摊柜机车窗棚仓井矿屋桥码厂]|观景|[、和]\d{1,2}号(?:[楼院栋幢门馆厅]|观景)|口(?![服腔])|工[地厂棚]|农场|营地|地块|登机|公[寓馆路交]))"
_TO = r"(?:(?P<dash>-{1,2})|至|到)"
# 3月1日（正月廿九）至3月3日: what the calendar calls the first day stands between
_GLOSS = r"(?:（(?:农历|腊月|正月|大年|年|除夕|元宵|春节|元旦|清明|中秋|国庆|初)[\u4e00-\u9fff]{0,5}）)?"
# 1月29日，至2月1日在甲店; but no 1月29日，到2月1日才就诊
# 3月4日晚至5日早: a part of the first day between
_DAY_PART = r"(?:(?:[上下中]午|傍晚|凌晨|清晨|早上|晚上|深夜|夜间|晚|夜|早)(?=[至到](?:\d{1,2}月)?\d{1,2}日(?:早上?|晨|凌晨|清晨|[上下中]午|傍晚|晚上?)?(?:，?一直|，?均|，?都|，)?[在住于居]))?"
_COMMA_TO = r"[，,]\s?(?=[至到](?:\d{1,2}月)?\d{1,2}日(?![^，。；\n]{0,8}(?:才|仍|方|再次|就诊|发[病热烧]|确诊|出现|出院|症状)))"
_AND = r"[、和及]"  # between the days of a list
# 1月23发病, 10月25日-11月3: the 日 is forgotten; but no 1月3例, and no 6月1日到2号楼
_BARE = r"(?=[^\d点时:.例名人个]|$)"
_BARE_END = r"(?=[^\d点时:.例名人个月号楼栋幢层室路弄家天次岁米元]|$)"
# 7日内, 5日游 (not 5日游览), 3日3检: lengths, no dates
_NOT_A_SPAN = r"(?!\s?(?:内|以内|之内|游(?![览玩泳])|龄|间隔|[\d一二两三四五六七][检测])|的?健康)"
_NO_DIGIT = r"(?<![\d.])"
_BEHIND_ITEM = r"(?<=[\n；。]\d\.)|(?<=[\n；。]\d\d\.)"  # 1.3月5日到甲店: a dot behind the number of an item


def _part(pattern: str, prefix: str) -> str:
    return pattern.format(p=prefix)


# 2022年3月28日; 3月28日; 5月3日-8日; 1月22-23日; 4月28日-5月2日; 2021年12月30日至2022年1月2日; 1月23发病
_FULL = re.compile(
    rf"(?:{_NO_DIGIT}|{_BEHIND_ITEM}){_part(_YEAR, '')}?{_part(_MONTH, '')}月{_part(_DAY, '')}"
    rf"(?:"
    rf"(?:{_SUFFIX}{_GLOSS}(?:{_COMMA_TO}|{_DAY_PART}))?{_TO}{_part(_YEAR, 'to_')}?(?:{_part(_MONTH, 'to_')}月)?{_part(_DAY, 'to_')}"
    rf"(?:{_SUFFIX}|(?(to_month){_BARE_END}|(?(dash){_BARE_END}|(?!))))"
    rf"|{_SUFFIX}"
    rf"|(?![万余多]){_BARE}"
    rf")"
)
_NO_PART = (
    rf"(?:(?<![\d第.:月年点时/])|(?<=[本当同该]月)|{_BEHIND_ITEM})"  # 23点30-18日: minutes; 本月26日: the day alone
)
# 26日; 27-30日; 29号 where what stands around it tells that it is a day
_DAY_ONLY = re.compile(
    rf"{_NO_PART}{_part(_DAY, '')}(?:(?:{_SUFFIX}{_GLOSS})?{_TO}{_part(_DAY, 'to_')})?(?:日|(?P<hao>{_SUFFIX})){_NOT_A_SPAN}"
)
# 28日至3月2日
_INTO_MONTH = re.compile(rf"{_NO_PART}{_part(_DAY, '')}日{_TO}{_part(_MONTH, 'to_')}月{_part(_DAY, 'to_')}{_SUFFIX}")
# 27 and 28 of 27、28、29日, 22-23 of 22-23、25日: the first days of a list that ends with its only 日
_LISTED = re.compile(
    rf"{_NO_PART}(?<!-){_part(_DAY, '')}(?:-{_part(_DAY, 'to_')})?"
    rf"(?={_AND}(?P<following>\d{{1,2}})(?:-\d{{1,2}})?(?:{_AND}\d{{1,2}}(?:-\d{{1,2}})?){{0,12}}(?:日|(?P<hao>{_SUFFIX})){_NOT_A_SPAN})"
)
_DAYS_OF_A_MONTH = re.compile(rf"(?<!每)月(?:\d{{1,2}}[日号]?{_AND}){{1,12}}$")  # 1月27号、|28号
_NO_DAYS = re.compile(r"(?:第|每月)(?:\d{1,2}[日号]?(?:[、和及至到]|-{1,2}第?)){1,12}$")  # 第1、4、|7日
_IN_FRONT = 60  # characters in which such a list is looked for
# behind 29号: what somebody does, or what time of the day it is
_DAY_BY_CONTEXT = re.compile(
    r"[上下中]午|傍晚|[深半]?夜|[清一]?早(?!餐[店铺馆摊]|[点茶][店铺楼])|晚|凌晨|清晨|就[诊医]|发[病热烧]|确诊|返|到|抵|复[查检]|出现|开始|感觉|觉得|当天|全天|一?整天|居家(?!隔离点)"
)
# the same behind 29号 at the head of a clause
_DEED = re.compile(
    r"[在从由乘坐去往回至]|核酸(?!检测[点室]|采样[点亭屋]|[点亭屋])|检测(?![点室机])|采样(?![点亭屋])|结果|隔离(?![点酒])|转[运入至]|住院|[入出]院|自驾(?!车位)|开车|未外出|没出门|\d{1,2}[:点时]|[和、及与]\d{1,2}[号日]|零时"
)
_MONTH_BEFORE = 200  # characters of a paragraph in which the month of such a day was told; else 1号 is somebody's or something's number
_CLAUSE_HEAD = re.compile(r"(?:^|[，。；：（\n])$")
_LINE_HEAD = re.compile(r"(?:^|[\n。；（])$")

# 近7日, 为期7日: lengths of any number of days
_LENGTH_BEFORE = re.compile(
    r"(?:近|过去|连续|持续|为期|长达|历时|满|前|每|共|间隔|相隔|未来|以上|超过|至少|不少于|不足)$"
)
# 实施14日, 后7日, 隔离14日, 14日集中隔离: lengths where the number is one that rules know, else dates
_USUAL_LENGTH_BEFORE = re.compile(
    r"(?:后|实施|采取|落实|进行|执行|隔离|观察|监测|管理|管控|留观|(?<!日)居家|封控|静默|封闭|停[课业工]|休息|服药|停留|逗留|住院|治疗)$"
)
_USUAL_LENGTH_BEHIND = re.compile(r"(?:集中|居家)(?:隔离|医学|健康|观察|监测)")
_USUAL_LENGTHS = (2, 3, 5, 7, 10, 14, 21, 28)
_LONGEST_OVER_MONTH_END = 20  # days of a range such as 28日至2日; 15日至10日 is a slip

# 2020-01-20, 2020/1/20, 2020.1.20, 2020.1.20-1.23
_NUMERIC = re.compile(
    rf"{_NO_DIGIT}(?P<year>20\d{{2}})(?P<sep>[-/.]){_part(_MONTH, '')}(?P=sep){_part(_DAY, '')}(?!\d)"
    rf"(?:{_TO}(?:(?P<to_year>20\d{{2}})(?P=sep))?{_part(_MONTH, 'to_')}(?P=sep)(?<!-){_part(_DAY, 'to_')}(?![\d.]))?日?"
)
# 9.6, 9/6: a day of a month where what stands around it tells so, for it may as well be a sum or the number of a heading
_SUM_BEFORE = re.compile(r"[均约为期数每近达长超过中位]$")  # 平均5.2日
_TELLS_DAY = (
    r"(?:日(?!均)|号(?![楼线院栋幢门店路]))"
    r"|(?=[ ，：]{0,2}(?:(?:[01]?\d|2[0-4])(?:[:时]|点(?!\d?[万亿%]))|[上下中]午|凌晨|清晨|早上|晚上?|傍晚|当[天日晚]|每[日天]|全天|期间|居家|在家|未外出)|（(?:周|星期)[一二三四五六日天]）)"
)
_POINTED = re.compile(
    rf"(?<![\d.:/年月第A-Za-z-]){_part(_MONTH, '')}(?P<sep>[./]){_part(_DAY, '')}"
    rf"(?:日?{_TO}{_part(_MONTH, 'to_')}(?P=sep){_part(_DAY, 'to_')})?(?![\d./%])(?:{_TELLS_DAY})"
)
# 10.20 自觉低热: at the head of a line, where another line of the list begins with such a day and its clock time
_POINTED_HEAD = re.compile(
    rf"(?<=[\n；]){_part(_MONTH, '')}(?P<sep>[./]){_part(_DAY, '')}(?:{_TO}{_part(_MONTH, 'to_')}(?P=sep){_part(_DAY, 'to_')})?"
    r"(?=(?:（(?:周|星期)[一二三四五六日天]）)?[ \u3000：，]{1,2}[\u4e00-\u9fff“])"
)
_POINTED_LIST = re.compile(rf"[\n；](?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])(?:{_TELLS_DAY})")
# 3.4⏎9:00 好运面馆, 3/4⇥9:00⇥好运面馆: all of a line or of its first cell, over clock times, where another line is like it
_POINTED_ALONE = re.compile(
    rf"(?<=\n){_part(_MONTH, '')}(?P<sep>[./]){_part(_DAY, '')}(?P<to_month>)(?P<to_day>)(?=(?:（(?:周|星期)[一二三四五六日天]）)?：?[\n\t])"
)
_LIKE_IT = re.compile(
    r"\n(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])(?:（(?:周|星期)[一二三四五六日天]）)?：?[\n\t]"
)
_CLOCK_BELOW = re.compile(r"[^。]{0,30}?\d:\d\d|[^。]{0,30}?\d[时点]")
_LIST_AROUND = 400  # characters before and behind such a line in which another one is looked for
_LUNAR_BEFORE = re.compile(r"(?:农历|阴历|旧历|闰)$")
# 2019年12月: a month
_MONTH_ONLY = re.compile(rf"{_NO_DIGIT}{_part(_YEAR, '')}{_part(_MONTH, '')}月(?!\d)")

_CHINESE_DIGIT = r"[〇零○一二三四五六七八九]"
_NO_NUMERAL = rf"(?<![{CHINESE_DIGITS}第初])"
_CHINESE_MONTH = r"(?P<{p}month>十[一二]?|[一二三四五六七八九元])"
_CHINESE_TENS = r"[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?"
_CHINESE_DAY = rf"(?P<{{p}}day>{_CHINESE_TENS}|[一二三四五六七八九])"
_ANY_DAY = rf"(?P<day>{_CHINESE_TENS}|[一二三四五六七八九]|3[01]|[12]\d|0?[1-9])"
_CHINESE_SUFFIX = "(?:日|号(?![楼线院栋幢门店库馆厅桌房]))"
# 二〇二二年三月二十八日, 三月二十八日, 三月二十八日至三十日, 十月1日, 元月5日
_CHINESE = re.compile(
    rf"(?:(?P<year>二[〇零○]{_CHINESE_DIGIT}{{2}}|(?<!\d)20\d\d)年)?{_NO_NUMERAL}{_part(_CHINESE_MONTH, '')}月{_ANY_DAY}"
    rf"(?:{_CHINESE_SUFFIX}?(?:-{{1,2}}|至|到)(?:{_part(_CHINESE_MONTH, 'to_')}月)?{_part(_CHINESE_DAY, 'to_')}{_CHINESE_SUFFIX}|{_CHINESE_SUFFIX})"
)
# 3月二十八日
_HALF_CHINESE = re.compile(
    rf"{_NO_DIGIT}(?:(?P<year>20\d\d)年)?{_part(_MONTH, '')}月{_part(_CHINESE_DAY, '')}{_CHINESE_SUFFIX}(?P<to_day>(?!))?"
)
# 二十八日; shorter numerals are too often lengths (三日, 十日)
_CHINESE_DAY_ONLY = re.compile(
    rf"{_NO_NUMERAL}(?<!月)(?P<day>(?=..[一二三四五六七八九日至-])(?:{_CHINESE_TENS}))"
    rf"(?:日?(?:-{{1,2}}|至|到)(?P<to_day>{_CHINESE_TENS}))?日{_NOT_A_SPAN}"
)
_RELATIVE: dict[str, Relative] = {
    "今天": "report_day",
    "今日": "report_day",
    "今早": "report_day",
    "今晨": "report_day",
    "今晚": "report_day",
    "今夜": "report_day",
    "昨天": "day_before_report",
    "昨日": "day_before_report",
    "昨晚": "day_before_report",
    "昨夜": "day_before_report",
    "昨晨": "day_before_report",
    "昨早": "day_before_report",
    "前天": "two_days_before_report",
    "前日": "two_days_before_report",
    "前晚": "two_days_before_report",
    "当日": "same_day",
    "当天": "same_day",
    "当晚": "same_day",
    "当夜": "same_day",
    "同日": "same_day",
    "同天": "same_day",
    "次日": "next_day",
    "翌日": "next_day",
    "次晨": "next_day",
    "翌晨": "next_day",
    "转天": "next_day",
    "第二天": "next_day",
    "第二日": "next_day",
    "隔天": "next_day",
    "前一天": "day_before",
    "前一日": "day_before",
    "前一晚": "day_before",
}
_NO_COUNTING = r"(?!(?<=第二.)[、和及至到-]第)"  # 第二天、第三天, 第二日至第七日
# 目前|日均, 大前天, 3天前晚于: 前 belongs to what stands before it
_NO_WORD_BEFORE = "(?<![目当之以此提大年月周天日饭节会先])(?=前)|(?!前)"
_NO_DAILY = r"(?!均|常|产|[晚早]于)"
_RELATIVE_WORD = re.compile(
    f"(?:{_NO_WORD_BEFORE})(?:{'|'.join(sorted(_RELATIVE, key=len, reverse=True))}){_NO_COUNTING}{_NO_DAILY}"
)


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _exists(date: PartialDay) -> bool:
    """Whether the calendar has such a day: no 2月30日, and no 29 February in a common year."""
    if date.month is None or date.day is None:
        return True
    return date.day <= monthrange(date.year or _LEAP_YEAR, date.month)[1]


def _range(first: PartialDay, last: PartialDay) -> DateValue | None:
    """From `first` to `last`, whose month is not told where it is that of `first` or the next one (28日至2日)."""
    if last.month is None and first.day is not None and last.day is not None:
        if last.day == first.day or (last.day < first.day and last.day + 31 - first.day > _LONGEST_OVER_MONTH_END):
            return DateValue(first) if _exists(first) else None
        if last.day > first.day:
            last = PartialDay(last.year, first.month, last.day)
    elif (last.year or first.year, last.month) == (first.year, first.month) and (last.day or 0) < (first.day or 0):
        return DateValue(first) if _exists(first) else None
    return DateValue(first, last) if _exists(first) and _exists(last) else None


def _is_lunar(match: re.Match[str]) -> bool:
    return _LUNAR_BEFORE.search(match.string, max(0, match.start() - 2), match.start()) is not None


def _read_full(match: re.Match[str]) -> DateValue | None:
    if _is_lunar(match):
        return None
    first = PartialDay(_int(match["year"]), int(match["month"]), int(match["day"]))
    if not match["to_day"]:
        return DateValue(first) if _exists(first) else None
    return _range(first, PartialDay(_int(match["to_year"]), _int(match["to_month"]), int(match["to_day"])))


def _is_length(match: re.Match[str], days: int) -> bool:
    """Whether the words around a match tell that so many days pass there."""
    text, start = match.string, match.start()
    window = max(0, start - 3)
    if _LENGTH_BEFORE.search(text, window, start):
        return True
    return days in _USUAL_LENGTHS and (
        _USUAL_LENGTH_BEFORE.search(text, window, start) is not None
        or _USUAL_LENGTH_BEHIND.match(text, match.end()) is not None
    )


def _month_told(text: str, start: int) -> bool:
    """Whether the paragraph has told a month not far before `start`."""
    floor = max(0, start - _MONTH_BEFORE)
    return text.find("月", max(floor, text.rfind("\n", floor, start)), start) >= 0


def _read_day(match: re.Match[str]) -> DateValue | None:
    text, start = match.string, match.start()
    first = PartialDay(day=int(match["day"]))
    window = max(0, start - _IN_FRONT)
    if _is_length(match, int(match["to_day"] or match["day"])) or _NO_DAYS.search(text, window, start):
        return None
    if match["hao"] and not (
        _DAY_BY_CONTEXT.match(text, match.end("hao"))
        or (
            _CLAUSE_HEAD.search(text, max(0, start - 1), start)
            and _DEED.match(text, match.end("hao"))
            and _month_told(text, start)
        )
        or _DAYS_OF_A_MONTH.search(text, window, start)
    ):
        return None
    return _range(first, PartialDay(day=int(match["to_day"]))) if match["to_day"] else DateValue(first)


def _read_into_month(match: re.Match[str]) -> DateValue | None:
    day, month, last = int(match["day"]), int(match["to_month"]), int(match["to_day"])
    if day <= last:
        return None
    return _range(PartialDay(None, (month - 2) % 12 + 1, day), PartialDay(None, month, last))


def _read_listed(match: re.Match[str]) -> DateValue | None:
    text, start = match.string, match.start()
    day, following = int(match["to_day"] or match["day"]), int(match["following"])
    if not 0 < following - day <= 30:
        return None
    if _LINE_HEAD.search(text, max(0, start - 1), start) and following - day > 3:
        return None  # 1、28日: the first item of a list
    return _read_day(match)


def _read_numeric(match: re.Match[str]) -> DateValue | None:
    first = PartialDay(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["to_day"]:
        return _range(first, PartialDay(_int(match["to_year"]), int(match["to_month"]), int(match["to_day"])))
    return DateValue(first) if _exists(first) else None


def _is_item(match: re.Match[str]) -> bool:
    """Whether what looks like a month is the number of an item, which follows or leads another (2.好运面馆⏎|3.7日9:00)."""
    text, start = match.string, match.start()
    if (
        match["sep"] != "."
        or match["to_day"]
        or not text.startswith("日", match.end("day"))
        or text[start - 1] not in "\n；"
    ):
        return False
    number = int(match["month"])
    before, behind = (f"\n{number - 1}.", f"\n{number + 1}.")
    told = text[max(0, start - _LIST_AROUND) : start].find(before) >= 0
    return told or (number == 1 and text.find(behind, match.end(), match.end() + _LIST_AROUND) >= 0)


def _read_pointed(match: re.Match[str]) -> DateValue | None:
    if _is_item(match):
        return None
    if _SUM_BEFORE.search(match.string, max(0, match.start() - 1), match.start()):
        return None
    first = PartialDay(None, int(match["month"]), int(match["day"]))
    if match["to_day"]:
        return _range(first, PartialDay(None, int(match["to_month"]), int(match["to_day"])))
    return DateValue(first) if _exists(first) else None


def _read_pointed_head(match: re.Match[str]) -> DateValue | None:
    around = (max(0, match.start() - _LIST_AROUND), match.end() + _LIST_AROUND)
    listed = (found[0] for found in _POINTED_LIST.finditer(match.string, *around))
    return _read_pointed(match) if any(match["sep"] in words for words in listed) else None


def _read_pointed_alone(match: re.Match[str]) -> DateValue | None:
    text, start, end = match.string, match.start(), match.end()
    like = _LIKE_IT.search(text, max(0, start - _LIST_AROUND), start) or _LIKE_IT.search(text, end, end + _LIST_AROUND)
    return _read_pointed(match) if like and _CLOCK_BELOW.match(text, end) else None


def _read_month(match: re.Match[str]) -> DateValue:
    return DateValue(PartialDay(int(match["year"]), int(match["month"])))


def _chinese(text: str | None) -> int | None:
    value = read_number(text.replace("○", "〇").replace("元", "一")) if text else None
    return value if isinstance(value, int) else None


def _read_chinese(match: re.Match[str]) -> DateValue | None:
    if _is_lunar(match):
        return None
    first = PartialDay(_chinese(match["year"]), _chinese(match["month"]), _chinese(match["day"]))
    if not match["to_day"]:
        return DateValue(first) if _exists(first) else None
    return _range(first, PartialDay(None, _chinese(match["to_month"]), _chinese(match["to_day"])))


def _read_chinese_day(match: re.Match[str]) -> DateValue | None:
    day, last = _chinese(match["day"]), _chinese(match["to_day"])
    if day is None or day > 31 or (last or 0) > 31 or _is_length(match, last or day):
        return None
    return _range(PartialDay(day=day), PartialDay(day=last)) if last else DateValue(PartialDay(day=day))


def _read_relative(match: re.Match[str]) -> DateValue:
    return DateValue(PartialDay(), relative=_RELATIVE[match[0]])


# 正月初一, 大年初二, 除夕; 初三 behind one of them. Reports of two winters count the days of the holiday so
_LUNAR = re.compile(
    r"(?<![\d一二三四五六七八九十])(?:(?:农历)?(?:正月|大年|年)初(?P<named>[一二三四五六七八九十])(?![级届])|(?P<eve>(?:大年)?除夕(?!夜饭)|大?年三十)"
    r"|(?<![月年当最起\d])初(?P<bare>[一二三四五六七八九十])(?=[，、。；）\s]|[上下中]午|[早晚]|凌晨|傍晚|当天|至|到|发[热烧病]|出现|开始|就诊|在家|居家|确诊|返|从|乘))"
    r"(?!（?\d{1,2}）?班|学生|年级)"
)


def _read_lunar(match: re.Match[str]) -> DateValue | None:
    if match["eve"]:
        return DateValue(PartialDay(), lunar=-1)
    day = read_number(match["named"] or match["bare"])
    return DateValue(PartialDay(), lunar=day - 1, bare=match["bare"] is not None) if isinstance(day, int) else None


RULES: tuple[Rule[DateValue], ...] = (
    Rule("date.month_day", _FULL, _read_full, literals=("月",)),
    Rule("date.numeric", _NUMERIC, _read_numeric, literals=("20",)),
    Rule("date.day", _DAY_ONLY, _read_day, literals=("日", "号")),
    Rule("date.into_month", _INTO_MONTH, _read_into_month, literals=("日",)),
    Rule("date.listed_day", _LISTED, _read_listed, literals=("日", "号")),
    Rule("date.month", _MONTH_ONLY, _read_month, literals=("年",)),
    Rule("date.chinese", _CHINESE, _read_chinese, literals=("月",)),
    Rule("date.half_chinese", _HALF_CHINESE, _read_chinese, literals=("月",)),
    Rule("date.pointed", _POINTED, _read_pointed, literals=(".", "/")),
    Rule("date.pointed_head", _POINTED_HEAD, _read_pointed_head, literals=(".", "/")),
    Rule("date.pointed_alone", _POINTED_ALONE, _read_pointed_alone, literals=(".", "/")),
    Rule("date.chinese_day", _CHINESE_DAY_ONLY, _read_chinese_day, literals=("日",)),
    Rule("date.lunar", _LUNAR, _read_lunar, literals=("初", "除夕", "年三十")),
    Rule("date.relative", _RELATIVE_WORD, _read_relative, literals=("天", "日", "晚", "夜", "早", "晨")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[DateValue]]:
    """Dates in reading order."""
    return longest_first(match_rules(RULES, text, start, end))


_YEAR_ALONE = re.compile(
    r"(?<![\d.-])(?P<year>20\d{2})(?:年(?!\d{1,2}月|前|来|以[来前]|间|间隔)|(?=[\])】]第?\d{1,4}号))"
)  # 2022年第3号, [2022]3号
_HEADING = 80  # characters; what is longer tells a story of its own


def year_of_heading(text: str) -> int | None:
    """The year that the lines above the first sentence name: 2022年第3号通告; None where they name none or several."""
    years: set[int] = set()
    for line in text[: 5 * _HEADING].split("\n")[:5]:
        if len(line) > _HEADING or "。" in line:
            break
        years.update(int(match["year"]) for match in _YEAR_ALONE.finditer(line))
    return years.pop() if len(years) == 1 else None
