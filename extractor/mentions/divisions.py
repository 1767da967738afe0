"""Names of administrative divisions and of zones that act as such: 上海市静安区, 浦东, 昆山, 西咸新区, 高新区.

A name may have several readings (鼓楼区); all are kept, and context chooses among them in `assembly.places`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractor.lexicon.divisions import Division, gazetteer
from extractor.lexicon.places import letters, zone_names

__all__ = [
    "Naming",
    "find",
    "is_institution_of",
    "is_stop_named_like",
    "letter_readings",
    "names_at",
    "names_only",
    "town_end",
    "town_pattern_at",
]


@dataclass(frozen=True, slots=True)
class Naming:
    """A name at `text[start:end]` and what it may mean.

    `form` is `full` (静安区), `short` (静安) or `zone` (苏州工业园区, 经开区: no division, but it acts as one; its
    `readings` are then the divisions it lies in, none for a generic zone). `goes_on` warns that a short name may only
    begin another name (浙江中路, 北京饭店).
    """

    start: int
    end: int
    form: str
    readings: tuple[Division, ...]
    goes_on: bool = False


_GENERIC_ZONE = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}?(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|示范区|新区|工业园区|产业园区|风景名胜区|保税区|自贸区|生态区|管理区|度假区|林业局))"
)

# What is called after the place it comes from: 兰州牛肉面, 沙县小吃.
_DISH = (
    r"(?:特色|正宗|风味)?(?:小吃|牛肉|羊肉|羊汤|驴肉|拉面|拌面|烩面|板面|削面|刀削面|热干面|米线|米粉|螺蛳粉|酸辣粉|凉皮|肉夹馍|烧饼|烧鸡|烤鸭|烤鱼"
    r"|火锅|麻辣烫|冒菜|土菜|私房菜|饺子|包子|馄饨|小笼|胡辣汤|豆腐|煎饼|臭豆腐|烧烤|烤肉|串串|卤味|酱骨|炒鸡|大盘鸡|炸鸡|灌汤|汤包|生煎|锅贴|锅盔|肠粉|云吞|凉粉|米皮|擀面皮|泡馍)"
)
_DISH_AFTER = re.compile(_DISH)

# Nobody means the city when its name is part of a road, a brand or a dish: 浙江中路, 北京饭店, 兰州拉面.
_GOES_ON_AS_NAME = re.compile(
    rf"{_DISH}|[东西南北中新老上下前后大]?[一二三四五六七八九十0-9]{{0,3}}(?:期(?!间|待)|路|街|大道|道(?!里|外)|门(?!头沟|诊|店|市)|寺|市场|巷|弄|胡同|里(?!弄)|条|桥|港|湾|湖|河|江|山(?!区|镇|县|市)|岛|公馆|社区|村(?!镇)|居委|花园|花苑|家园|公寓|苑|庭|府|城(?!区|镇|关)|广场|大厦|国际|小区|新村|名都|之家|之星|人家|印象|风味|菜|面|粉|米线|拉面|小吃|烧烤|火锅|饺|包子|馄饨|烤鸭|小笼|风情|饭店|饭庄|酒店|宾馆|茶餐厅|超市|银行|理发|商行|百货)"
)
_STOP = re.compile(r"(?:国际)?机场|地铁站|轻轨站|公交车?站")
_INSTITUTION = re.compile(
    r"[\u4e00-\u9fff]{0,8}(?:服务区|收费站|停车区|火车站|高铁站|动车站|汽车站|客运站|机场|码头|站|口岸|大学|学院|医院|医科大|中医药|监狱|工地|枢纽|高速|景区|古镇|公司|[东西南北]站?$)"
    r"(?![前后]?[东西南北中一二三四五六七八九十]{0,2}(?:路(?!口)|街|大道|巷|弄|胡同|里))"  # 站前路, 机场路, 大学南路: roads
)


@cache
def _index() -> dict[str, tuple[tuple[str, str, tuple[Division, ...]], ...]]:
    """Names by their first two characters, the longest first."""
    found: dict[str, list[tuple[str, str, tuple[Division, ...]]]] = {}
    book = gazetteer()
    for name, readings in book.full_names().items():
        found.setdefault(name[:2], []).append((name, "full", readings))
    for name, readings in book.short_names().items():
        found.setdefault(name[:2], []).append((name, "short", readings))
    for name, zones in zone_names().items():
        inside = tuple(d for zone in zones if (d := book.by_code(zone.adcode)) is not None)
        found.setdefault(name[:2], []).append((name, "zone", inside))
    return {key: tuple(sorted(names, key=lambda n: (-len(n[0]), n[1]))) for key, names in found.items()}


def names_only(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is nothing but names, one within the other (湖北荆州, 湛江市)."""
    return any(n.end == end or (n.end > start and names_only(text, n.end, end)) for n in names_at(text, start, end))


def names_at(text: str, start: int, end: int) -> list[Naming]:
    """All names that begin at `start`, the longest first."""
    found = []
    for name, form, readings in _index().get(text[start : start + 2], ()):
        stop = start + len(name)
        if stop > end or not text.startswith(name, start):
            continue
        if form == "full" and len(name) == 2 and _DISH_AFTER.match(text, stop, end):
            continue  # 沙县|小吃
        if (
            form == "full"
            and name[-1] == "市"
            and (text.startswith("场", stop) or _holds(readings, text, stop - 1, end))
        ):
            continue  # 朝阳|市场, 济南|市中区
        goes_on = (
            form == "short"
            and _GOES_ON_AS_NAME.match(text, stop, end) is not None
            and not _holds(readings, text, stop, end)  # 天津|河东区, not 天津河
        )
        if form == "short" and name in _EVERYDAY and not _is_meant(text, start, name, readings):
            continue  # 与其|长子|, 西大|商城
        if form == "full" and name in _COMMON and text.find("攀枝花", max(0, start - _AROUND), stop + _AROUND) < 0:
            continue  # 花园小区|东区
        found.append(Naming(start, stop, form, readings, goes_on))
    generic = _GENERIC_ZONE.match(text, start, end)
    if generic and not any(n.end >= generic.end() for n in found) and len(generic[0]) <= 9:
        found.append(Naming(start, generic.end(), "zone", ()))
    return sorted(found, key=lambda n: (n.start - n.end, n.form))


# short names that are everyday words: the county is meant where the text names it in full, or behind its city
# fmt: off
_EVERYDAY = frozenset({
    "长子", "商城", "延长", "通道", "公安", "港口", "前进", "新建", "解放", "友好", "滨湖", "北站", "站前",
    "新华", "和平", "胜利", "红旗", "友谊", "向阳", "东风", "东方", "新兴", "新市", "平安", "安定",
})
# fmt: on
# full names that are everyday words: 东区 of a quarter or an estate
_COMMON = frozenset({"东区", "西区"})
_AROUND = 1000  # characters before and behind an everyday word in which the full name is looked for


def _is_meant(text: str, start: int, name: str, readings: tuple[Division, ...]) -> bool:
    """Whether an everyday word at `start` names a division (商城县, 信阳|商城)."""
    around = max(0, start - _AROUND), start + _AROUND
    if any(text.find(division.name, *around) >= 0 for division in readings):
        return True
    before = text[max(0, start - 3) : start]
    return any(before.endswith((d.city or d.province, (d.city or d.province)[:-1])) for d in readings)


def _holds(readings: tuple[Division, ...], text: str, start: int, end: int) -> bool:
    """Whether a division within one of `readings` is named in full at `start`."""
    for name, form, inner in _index().get(text[start : start + 2], ()):
        if form == "full" and len(name) > 2 and start + len(name) <= end and text.startswith(name, start):
            for outer in readings:
                if any(d.code != outer.code and outer.name in (d.province, d.city) for d in inner):
                    return True
    return False


def is_institution_of(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` goes on as an institution that is named by its city: 周口|服务区, 苏州|北站."""
    return bool(_INSTITUTION.match(text, start, end))


def is_stop_named_like(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` goes on as an airport or a stop in a city, which may bear the name of a county without
    lying in it: 美兰|国际机场, 鼓楼|地铁站."""
    return bool(_STOP.match(text, start, end))


def find(text: str, start: int, end: int) -> list[Naming]:
    """Names in reading order without overlaps: at each place the longest one."""
    found = []
    index = _index()
    position = start
    while position < end - 1:
        if text[position : position + 2] in index:
            names = [n for n in names_at(text, position, end) if n.readings and not n.goes_on]
            if names:
                found.append(names[0])
                position = names[0].end
                continue
        position += 1
    return found


_LONGEST_TOWN = 12  # characters of a town's name
_TOWN = re.compile(
    r"古镇镇|(?!老家|(?:古|小|村|城|乡|集|市|重|名)镇)(?:[\u4e00-\u9fff]|（[\u4e00-\u9fff]{1,6}）){1,8}?(?:街道办事处|街道办(?!公)|街办(?!公)|街道(?!路)|办事处|(?<!小)镇(?!政府|中心|卫生|[一二三四五六七八九]?(?:中|小)学|江|海|宁|原|安)|乡(?!政府|卫生|村|镇|下)|苏木|民族乡|(?<=[\u4e00-\u9fff])地区(?=[\u4e00-\u9fff]))"
)


def town_pattern_at(text: str, start: int, end: int) -> int | None:
    """The end of what looks like the name of a town at `start`: 玉山镇, 甘泉路街道办事处."""
    match = _TOWN.match(text, start, end)
    return match.end() if match else None


@cache
def _towns() -> frozenset[str]:
    return frozenset(name for name in gazetteer().town_names() if len(name) > 2)


def town_end(text: str, start: int, end: int) -> int | None:
    """The end of the name of a town of the gazetteer at `start`; None where none is named (和尚桥镇, 多祝镇)."""
    longest = min(end, start + _LONGEST_TOWN)
    return next((stop for stop in range(longest, start + 2, -1) if text[start:stop] in _towns()), None)


def letter_readings(letter: str) -> tuple[Division, ...]:
    """What a one-letter name may mean: 沪, 宁."""
    book = gazetteer()
    return tuple(d for code in letters().get(letter, ()) if (d := book.by_code(code)) is not None)
