"""Clock times: 8:30, 18点20, 下午3点许, 23时50分, 8点半, 零时; and ranges: 8:00-17:30, 0-24时, 23时50分至次日0时30分.

左右, 许, 多 leave the time as it is and are not part of the mention.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import read_number

__all__ = ["Clock", "TimeValue", "find"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; 24:00 is the end of the day, and 24:30 half an hour into the next one (晚12点半)."""

    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A moment `first`, or a range to `last`; `over_midnight` when the text says that the range ends on the next day."""

    first: Clock
    last: Clock | None = None
    over_midnight: bool = False
    last_day: int | None = None  # 8:40-3日16:00: the day of the month on which the range ends


_FORENOON = ("上午", "清晨", "早晨", "早上", "早间", "清早", "拂晓", "晨", "早")
_NOON = ("中午", "正午", "午间")
_AFTERNOON = ("下午", "午后", "傍晚", "黄昏")
_NIGHT = ("晚上", "晚间", "当晚", "夜间", "夜里", "夜晚", "深夜", "半夜", "午夜", "晚", "夜")
_PART = f"(?:{'|'.join((*_FORENOON, *_NOON, *_AFTERNOON, *_NIGHT, '凌晨'))})"
_SMALL_HOURS = 4  # 夜里2点 is 2:00, 晚5点 17:00

_COLON = r"(?P<{p}h>[01]?\d|2[0-4]):(?P<{p}m>[0-5]\d)(?!\d)(?:时|点(?!军区)|分(?![钟店公行]))?"  # 8:30
_NOT_LENGTH = r"(?!间|段|期|隔|装|(?:左右)?[之以]?内|[差数名位]|对点|钟头)"  # 2时间..., no clock
_CHINESE = "零〇一二两三四五六七八九十廿"
_CHINESE_HOUR = rf"(?:(?<![{_CHINESE}])|(?<=初[一二三四五六七八九十]))(?:二?十[一二三四五六七八九]?|廿[一二三四]?|[零〇一二两三四五六七八九])"
_CHINESE_MINUTE = r"(?:[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])"
_NO_MINUTE = r"[\d点时:.月日人例名号℃%个岁家位辆次条件万楼栋单米公元层座室种路队组块只天周年台处所]"  # 9点2路公交车
# 十一点四十五, 九点零五: the 分 is left out where the minutes plainly end
_BARE_MINUTE = r"(?:[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])(?=[，。；、：（）\s-]|左右|许|[到在至从去回前返出乘离抵入]|$)"
_MINUTE = (
    r"(?:(?P<{p}full>[钟整])|(?P<{p}half>半)|(?P<{p}quarter>[一1三3]刻)"
    rf"|(?P<{{p}}minute>[0-5]?\d)(?:分|(?!{_NO_MINUTE}))"
    rf"|(?P<{{p}}chinese_minute>{_CHINESE_MINUTE})分(?!钟)|(?P<{{p}}bare_minute>{_BARE_MINUTE}))"
)
_HOUR = (
    rf"(?P<{{p}}hour>[01]?\d|2[0-4]|{_CHINESE_HOUR})(?:点(?!点)|时){_NOT_LENGTH}{_MINUTE}?"  # 8点, 18点20, 八时三十分
)
# 1.8:00到甲店: a dot behind the number of an item
_BEGIN = r"(?:(?<![\d.:第])|(?<=\A\d\.)|(?<=[\n；。]\d\.)|(?<=[\n；。]\d\d\.))"


def _clock(p: str) -> str:
    return rf"(?P<{p}part>{_PART})?(?:{_COLON.format(p=p)}|{_HOUR.format(p=p)})"


_ABOUT = r"(?:左右|前后|许|多|正)?"
_TO = r"(?:-{1,2}|至|到|~)"
_NEXT = r"(?:(?P<next>次日|第二[天日]|翌日|[隔转]天)|当[日天]|同日|(?:\d{1,2}月)?(?P<day>\d{1,2})日)"

_TIME = re.compile(_BEGIN + _clock(""))
_RANGE = re.compile(_BEGIN + _clock("") + rf"{_ABOUT}{_TO}{_NEXT}?" + _clock("to_"))
# 0-24时, 上午7-9时, 晚上7、8点: the first hour without its 时
_HOURS = re.compile(
    rf"(?:(?<![\d.:第月/\-])|(?<=[\n；。]\d\.)|(?<=[\n；。]\d\d\.))(?P<part>{_PART})?(?P<hour>[01]?\d|2[0-4])(?:{_TO}|(?(part)、|(?!)))(?P<to_part>{_PART})?{_HOUR.format(p='to_')}"
)

# 8时15-20分, 8:15-20分: the same hour
_MINUTES = re.compile(
    rf"{_BEGIN}(?P<part>{_PART})?(?P<hour>[01]?\d|2[0-4])[点时:](?P<minute>[0-5]?\d)分?{_TO}(?P<last>[0-5]?\d)分(?!钟)"
)
_RATIO_BEFORE = re.compile(r"(?:比[例分率值为]?|稀释|滴度)$")  # 男女比1:20

# 三点要求, 3点建议: points of an argument
_ARGUMENT = re.compile(
    r"建议|要求|意见|希望|原因|理由|体会|启示|说明|注意|措施|举措|做法|提示|提醒|问题|内容|倡议|需求|诉求|困难|经验|看法|想法|事项|规定|共识|特点|优势|方面"
)
_DAY_BEFORE = re.compile(r"[日号天]）?$|初[一二三四五六七八九十]$")  # 3月4日|十时, 初六（3月4日）|十时
_ABOUT_AN_HOUR = re.compile(r"左右(?!为难)|许(?!多)|前后")  # 九点左右
_ON_A_CLOCK = re.compile(r"左右|许|起|整|[至到-]")  # 零点起


def _read_clock(match: re.Match[str], p: str, part: str | None) -> Clock | None:
    groups = match.groupdict()
    if groups.get(p + "h"):
        hour: int | None = int(match[p + "h"])
        minute: int | None = int(match[p + "m"])
    else:
        hour = _int(groups[p + "hour"])
        if groups.get(p + "half"):
            minute = 30
        elif quarter := groups.get(p + "quarter"):
            minute = 15 if quarter[0] in "一1" else 45
        else:
            written = (groups.get(p + name) for name in ("minute", "chinese_minute", "bare_minute"))
            minute = _int(next(filter(None, written), "0"))
    if hour is None or minute is None or hour > 24 or (hour == 24 and minute):
        return None
    if (
        (part in _AFTERNOON and 1 <= hour <= 11)
        or (part in _NIGHT and _SMALL_HOURS < hour <= 12)
        or (part in _NOON and 1 <= hour <= 2)
    ):
        hour += 12
    elif part == "凌晨" and hour == 12:
        hour = 0
    return Clock(hour, minute)


def _int(numeral: str) -> int | None:
    value = read_number(numeral[1:] if len(numeral) > 1 and numeral[0] in "零〇" else numeral)
    return value if isinstance(value, int) else None


def _is_clock(match: re.Match[str]) -> bool:
    """Whether an hour without a part of the day stands for a time, and not for points of an argument or a name."""
    text, start, end = match.string, match.start(), match.end()
    if match["part"] or match["h"] or _DAY_BEFORE.search(text, max(0, start - 2), start):
        return True
    if any(match[name] for name in ("minute", "chinese_minute", "bare_minute", "half", "quarter")):
        return True
    if match["full"]:
        return not text.startswith("方向", end)  # 四点钟方向
    if text[end - 1] == "点" and _ARGUMENT.match(text, end):
        return False
    hour = match["hour"]
    if hour.isdigit() or len(hour) > 1:
        return True
    if hour in "零〇":
        return text[end - 1] == "时" or _ON_A_CLOCK.match(text, end) is not None
    return _ABOUT_AN_HOUR.match(text, end) is not None


def _is_ratio(match: re.Match[str]) -> bool:
    return bool(match["h"]) and _RATIO_BEFORE.search(match.string, max(0, match.start() - 2), match.start()) is not None


def _read_time(match: re.Match[str]) -> TimeValue | None:
    first = _read_clock(match, "", match["part"]) if _is_clock(match) and not _is_ratio(match) else None
    return TimeValue(first) if first else None


def _read_range(match: re.Match[str]) -> TimeValue | None:
    groups = match.groupdict()
    part, to_part, next_day, day = (groups.get(name) for name in ("part", "to_part", "next", "day"))
    if not part and not to_part and match[0].endswith("点") and _ARGUMENT.match(match.string, match.end()):
        return None
    first = _read_clock(match, "", part)
    # 下午3点-5点: the part of the day holds for both ends
    last = _read_clock(match, "to_", to_part or (part if not next_day and not day else None))
    if first is None or last is None:
        return None
    if part and not to_part and last.hour < first.hour and not next_day and not day:
        if part in _FORENOON and last.hour + 12 > first.hour:  # 上午11点-1点
            last = Clock(last.hour + 12, last.minute)
        else:
            last = _read_clock(match, "to_", None) or last
    return TimeValue(first, last, over_midnight=bool(next_day), last_day=int(day) if day else None)


def _read_minutes(match: re.Match[str]) -> TimeValue | None:
    first, minute = _read_clock(match, "", match["part"]), int(match["last"])
    return TimeValue(first, Clock(first.hour, minute)) if first and minute > first.minute else None


RULES: tuple[Rule[TimeValue], ...] = (
    Rule("time.range", _RANGE, _read_range, literals=("点", "时", ":")),
    Rule("time.hours", _HOURS, _read_range, literals=("点", "时")),
    Rule("time.minutes", _MINUTES, _read_minutes, literals=("分",)),
    Rule("time.clock", _TIME, _read_time, literals=("点", "时", ":")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[TimeValue]]:
    """Clock times in reading order."""
    return _with_half_of_day(text, longest_first(match_rules(RULES, text, start, end)))


_SENTENCE_ENDS = re.compile(r"[。；\n]|\d日|\d号(?!线)|次日|当[日天]|凌晨|[上中]午|早")
_HOURS_ON = 5  # hours after a time of the afternoon in which another one of the same sentence is plainly as late


def _with_half_of_day(text: str, times: list[Mention[TimeValue]]) -> list[Mention[TimeValue]]:
    """The times, those without a part of the day read as the one before them in the sentence has it: 下午2点半到甲店，|3点一刻|
    到乙店."""
    read: list[Mention[TimeValue]] = []
    twelve = False  # whether the time before counts its hours from noon
    for told in times:
        time, first, last = told, told.value.first, told.value.last
        if text.startswith(_PARTS, time.start):
            told_late = text.startswith((*_AFTERNOON, *_NIGHT), time.start) and first.hour >= _NOON_HOUR
            twelve = told_late and str(first.hour) not in text[time.start : time.end]
        elif (part := _part_before(text, time)) is not None:
            time = replace(time, value=_in_part(time.value, part))  # 下午，约|三点|
            twelve = time.value.first.hour >= _NOON_HOUR
        elif twelve and first.hour < _NOON_HOUR and _goes_on_from(text, read[-1], time):
            later = Clock(last.hour + _NOON_HOUR, last.minute) if last and last.hour < _NOON_HOUR else last
            value = replace(time.value, first=Clock(first.hour + _NOON_HOUR, first.minute), last=later)
            time = replace(time, value=value)
        else:
            twelve = False
        read.append(time)
    return read


def _goes_on_from(text: str, before: Mention[TimeValue], time: Mention[TimeValue]) -> bool:
    """Whether a time stands in the sentence of the one before, and a few hours later if both are of one half of the day."""
    told, hour = before.value.last or before.value.first, time.value.first.hour + _NOON_HOUR
    if before.value.over_midnight or time.value.over_midnight or not told.hour <= hour <= told.hour + _HOURS_ON:
        return False
    return _SENTENCE_ENDS.search(text, before.end, time.start) is None


def _part_before(text: str, time: Mention[TimeValue]) -> str | None:
    """The part of the day that is told apart from a clock time before it."""
    hour = time.value.first.hour
    if hour >= _NOON_HOUR:
        return None
    match = _PART_APART.search(text, max(0, time.start - _PART_BACK), time.start)
    if match is None and 1 <= hour <= _LATEST_OF_AFTERNOON:
        match = _PART_OF_CLAUSE.search(text, max(0, time.start - _CLAUSE_BACK), time.start)
    return match["part"] if match else None


def _in_part(value: TimeValue, part: str) -> TimeValue:
    """The time as a part of the day that is set off from it makes it: 3:00-4:30 of an afternoon."""

    def later(clock: Clock) -> Clock:
        late = (part in _AFTERNOON and clock.hour >= 1) or (part in _NIGHT and clock.hour > _SMALL_HOURS)
        return Clock(clock.hour + _NOON_HOUR, clock.minute) if late and clock.hour < _NOON_HOUR else clock

    ends_later = value.last if value.last is None or value.over_midnight or value.last_day else later(value.last)
    return replace(value, first=later(value.first), last=ends_later)


# 下午，大约|三点, 晚上 |7:30
_PART_APART = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[日号天]))(?P<part>{'|'.join((*_AFTERNOON, *_NIGHT))})[，, ]?(?:大约|大概|约莫|将近|约|近)?$"
)
_PART_BACK = 6
# 下午到甲超市，|3:10|到乙菜场: an hour that is none of the afternoon else
_PART_OF_CLAUSE = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[日号天]))(?P<part>下午|午后)(?!茶)[^。；\n\d]{1,24}，(?:约|大约)?$"
)
_CLAUSE_BACK = 30
_LATEST_OF_AFTERNOON = 6
_NOON_HOUR = 12
_PARTS = (*_FORENOON, *_NOON, *_AFTERNOON, *_NIGHT, "凌晨")
