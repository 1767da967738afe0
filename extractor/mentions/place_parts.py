"""The parts of a place's wording below its town: the address, and the name of the venue or institution.

白云镇|卫生院              name 白云镇卫生院: what serves a town or city is named after it
白云小区东门|好味面馆       address 白云小区东门, name 好味面馆
好运超市（青松路3号）        name 好运超市, address 青松路3号; a branch (好运超市（青松店）) belongs to the name
好运超市门口               name 好运超市
白云花园家中               address 白云花园, no name
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.places import stations
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.addresses import address_end
from extractor.mentions.divisions import names_at, names_only, town_end, town_pattern_at

__all__ = [
    "Parts",
    "city_of_station",
    "is_bare_station",
    "leads_home",
    "names_lodging",
    "place_parts",
    "venue_word",
    "without_locator",
]

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the address and the name stand in the text."""

    address: _Span | None = None
    name: _Span | None = None


_ORDINAL = r"第?[一二三四五六七八九十\d]{1,3}"
# what is named after the place it serves: 郑州|东站, 上海|浦东国际机场, 荆门市|第一人民医院, 白云镇|中心卫生院
_INSTITUTION = re.compile(
    r"(?:[东西南北]|火车|高铁|动车|汽车|长途|客运|公路){0,3}(?:总|中心)?(?:站|客运站|客运中心|枢纽)(?!前)"
    r"|[\u4e00-\u9fff]{0,4}?(?:国际)?机场|[东西南北]?(?:服务区|停车区|收费站|高速(?:路)?(?:出|入)?口)"
    rf"|(?:市立|县立|市|县|区)?(?:{_ORDINAL})?(?:(?:人民|中心|中医药?|中西医(?:结合)?|蒙医|民族|妇幼|妇女儿童|儿童|妇产|传染病|胸科|肿瘤|口腔|精神(?:病|卫生)|红十字"
    r"|职工|工人|公共卫生|综合|康复|总)(?:临床|医疗|保健)?){0,3}(?:医院|中心医院|卫生院|保健院|保健计划生育服务中心|临床中心|救治中心)"
    r"|(?:中医|蒙医)院|(?:疾病预防控制|疾控)中心|[一二三四五]院|(?:社区)?卫生服务(?:中心|站)"
    rf"|[\u4e00-\u9fff]{{0,6}}(?:大学|学院)|(?:{_ORDINAL}|实验|中心|高级|职业|职业技术|技工)?(?:中学|小学|高中|初中|学校|幼儿园)|[一二三四五六七八九十]{{1,2}}中"
    r"|(?:人民)?政府|公安局|法院|检察院|(?:政务|行政|便民|党群)服务(?:中心|大厅)|党校|体育(?:馆|场|中心)|图书馆|博物馆|文化(?:馆|宫)"
)

_HOME = re.compile(
    r"(?:的)?(?:[\u4e00-\u9fff]?某{1,2}[\u4e00-\u9fff]?)?的?(?:(?:父母|岳父母?|岳母|公婆|婆婆|丈母娘|儿子|女儿|姐姐|妹妹|哥哥|弟弟|姐夫|妹夫|舅舅|姑姑|姨妈|叔叔|伯父|外婆|外公|奶奶|爷爷"
    r"|亲戚|亲友|亲属|朋友|同事|同学|邻居|父亲|母亲|男友|女友|男朋友|女朋友)的?)?"
    r"(?:老家|娘家|婆家|自家|家|出租[屋房]|租住[房处地]|租房|住[处所地]|暂住[处地]|居住地|居所)(?:[中里内]|门口)?$"
)
_HOST = r"(?:小区|广场|大厦|商城|商场|购物中心|服务区)"  # what holds other venues
_FLOOR = r"(?:[负地下]{0,2}(?:[一二三四五六七八九十]{1,3}|[A-Z]?\d{1,2})[楼层]|[A-Z]?\d{1,2}F|[Bb]\d层?)"
_BUILDING = (
    r"(?:(?:[A-Za-z]?\d{1,4}|[A-Z]|[一二三四五六七八九十]{1,3})(?:号楼(?![上下])|号院|栋|幢|座|单元|弄)|底商|商铺)"
)
_GATE = r"(?:(?:[东西南北]{1,2}|正|侧|后|前|大){1,2}|[\dA-Z]号?)门(?![诊市子店面窗卡业锁户])"
_BESIDE = r"(?:斜?对[面过](?![馆食店条])|斜?对门|旁边?|隔壁|附近|楼[下上]|后[面边](?![馆食店条])|[东西南北]{1,2}[侧边面](?![馆食店条包点])|门[口前外]|一侧)"
# what leads to the venue behind it: 白云小区南门|好味面馆, 白云花园3栋|好运超市, 青禾市场往西500米的|好味面馆
_LEADS = re.compile(
    rf"(?:(?:{_GATE}(?:口|外)?{_BESIDE}?|[村路巷街]口{_BESIDE}?|(?<=\d)米(?:处|远)?|(?:{_BUILDING}|{_FLOOR})+|{_BESIDE}|(?<=[里弄苑园区])\d{{1,5}}号|[东西南北](?=“)|院?[内里](?=“))的?|(?<=小区)(?=“)"
    r"|(?<=[场心厦司城区楼层院街路村镇尾头角端内里下])的)(?=[\u4e00-\u9fff“A-Za-z\d])"
)
_HELD = re.compile(
    rf"{_HOST}(?!{_HOST}|社区|超市|分店|[东西南北]|[\d一二三四五六七八九十])(?=[\u4e00-\u9fffA-Za-z])"
)  # 好运广场|白云面馆
_ON_STREET = re.compile(r"(?:街上|镇上|圩上?)的?(?=[\u4e00-\u9fff“])")
_LEADS_NOWHERE = re.compile(r"[的门口旁]")  # a particle or a locator, and no name
_LOCATOR = re.compile(
    rf"(?:{_GATE}(?:口|外)?|{_BESIDE}|{_FLOOR}(?:大厅|大堂|前台)?|\d{{1,2}}号?(?:影?厅|包[厢间]|窗口|摊位|档口|铺位)|[\d一二三四五六七八九十]{{1,3}}床|(?:[A-Z]\d?|\d{{1,2}})号?(?:出|入|出入)?口)(?:处|内|外)?$"
)
_BRANCH = re.compile(
    r"(?:店|校区|院区|分院|园区|分部|分园|支行|分行|馆|厅|门|楼|层|期|号线|品牌|原名.*|[东西南北][区院])$"
)
_TELLS_WHERE = re.compile(
    r"(?:附近|对[面过门]|旁边?|隔壁|[路街巷村门]口|交叉口?|交[汇叉]处?|[东西南北]{1,2}[侧边面角头]|\d米|\d-\d+|楼下|桥头|[内里处])$"
)
_RENAMED = re.compile(r"原|[现曾]?(?:改名|又名|用名)|现[名为]")  # 好运超市（现改名青禾街）
_TRADES = ("shop", "restaurant", "hotel", "leisure", "hospital")  # kinds of venues that others hold
_SHORTEST = 2  # characters of a venue's own name before its head word
_MINE = ("hospital", "school", "hotel", "transport")  # kinds whose own parts bear no name of another venue


def place_parts(text: str, start: int, rest: int, end: int) -> Parts:
    """Address and name of the wording `text[start:end]`, whose divisions end at `rest`."""
    stop, beside = _bracket_that_locates(text, rest, end)
    last = without_locator(text, rest, stop)
    split = address_end(text, rest, last)
    if split == last == end:
        return Parts((rest, end))
    split = _behind_locator(text, rest, split, last)
    split += text.startswith("的", split)
    address = (rest, split - text.endswith("的", rest, split)) if split > rest else beside
    if split >= last:
        return Parts((rest, stop) if split > rest else beside)
    if (home := _HOME.search(text, split, stop)) is not None:
        return Parts(_address_of_home(text, rest, split, home.start()) or beside)
    gate = _LOCATOR.search(text, split, stop)
    if split == rest and text.endswith(("小区", "里"), split, gate.start() if gate else last):
        return Parts((rest, stop))  # 白云小区, 白云小区东门, 青禾里
    begins = _named_after(text, start, rest, stop) if split == rest else split
    return Parts(address, (begins, last))


_BARE_STATION = re.compile(r"[东西南北]|虹桥")
_EXIT = re.compile(r"高速[\u4e00-\u9fff]{1,10}[出入]口$")


def is_bare_station(text: str, start: int, rest: int, end: int) -> bool:
    """Whether the wording is a station without the word (郑州|东) or where one leaves a highway (青白高速好运出口)."""
    station = start < rest and _BARE_STATION.fullmatch(text, rest, end) is not None
    return station or _EXIT.search(text, start, end) is not None


_LODGING = re.compile(r"(?:酒店|宾馆|旅馆|旅店|客栈|民宿|招待所)(?!管理)")


def names_lodging(words: str) -> bool:
    """Whether the wording is only the hotel where somebody stays, or what is in or beside it: 酒店, 宾馆附近超市."""
    return _LODGING.match(words) is not None


_OWN_HOME = re.compile(r"(?:家|家中|家里|住处|住所)$")


def leads_home(words: str) -> bool:
    """Whether the wording is somebody's own home with its address (青松街道白云社区家中), and not a relative's."""
    home = _OWN_HOME.search(words)
    kin = _HOME.search(words)
    return home is not None and kin is not None and home.start() == kin.start() > 0


_LONGEST_STATION = 9


def city_of_station(text: str, start: int, end: int) -> str | None:
    """The code of the city of a well-known airport or station that the wording begins with: 汉口站, 首都机场T3航站楼."""
    known = stations()
    names = (text[start:stop] for stop in range(min(end, start + _LONGEST_STATION), start + 2, -1))
    return next((known[name] for name in names if name in known), None)


def venue_word(text: str, start: int, end: int) -> tuple[str, PlaceKind] | None:
    """The last word of a venue's name and the kind it tells, brackets and quotes at the end left out."""
    return kind_of_venue(text[start:end].partition("（")[0].rstrip("”"))


def without_locator(text: str, start: int, end: int) -> int:
    """Where the name of a venue ends before words that only tell where at it: 好运超市|门口, 白云公园|北门."""
    shorter = end
    while (locator := _LOCATOR.search(text, start, shorter)) is not None:
        shorter = locator.start()
        venue = venue_word(text, start, shorter)
        if venue is not None and venue[1] not in ("area", "home"):
            end = shorter
    return end


def _bracket_that_locates(text: str, rest: int, end: int) -> tuple[int, _Span | None]:
    """Where the wording ends before a bracket that tells where the venue is, and what of it is an address."""
    opened = text.rfind("（", rest, end)
    if opened <= rest or text[end - 1] != "）" or address_end(text, rest, opened) == opened:
        return end, None
    first, last = opened + 1, end - 1
    begins = _behind_divisions(text, first, last)
    if _RENAMED.match(text, first, last):
        return end, None
    if address_end(text, begins, last) == begins and not _TELLS_WHERE.search(text, first, last):
        return end, None
    if _BRANCH.search(text, first, last) and not any(mark.isdigit() for mark in text[first:last]):
        return end, None
    return opened, (begins, last)


def _behind_divisions(text: str, start: int, end: int) -> int:
    """Where divisions end that lead a wording."""
    while True:
        full = next((naming.end for naming in names_at(text, start, end) if naming.form != "short"), None)
        town = town_pattern_at(text, start, end) if full is None else full
        if town is None or town >= end:
            return start
        start = town


def _behind_locator(text: str, rest: int, split: int, stop: int) -> int:
    """Where the name begins behind words that lead to the venue; `split` where there are none."""
    on_street = _ON_STREET.match(text, split, stop)
    found = on_street.end() if on_street else split
    for leads in _LEADS.finditer(text, split, stop):
        if leads.start() == rest and text[leads.end() - 1] != "的":
            continue  # 南门烧烤, but 对面的|好运面馆
        head = venue_word(text, leads.end(), stop)
        if head is None or head[1] in ("area", "home") or _LEADS_NOWHERE.match(text, leads.end(), stop):
            continue
        before = kind_of_venue(text[split : leads.start()])
        if before is not None and before[1] in _MINE and head[1] in (*_MINE, "other"):
            continue  # 白云医院三楼发热门诊
        found = leads.end()
    for host in _HELD.finditer(text, found, stop):
        head = venue_word(text, host.end(), stop)
        own = head is not None and head[1] in _TRADES and stop - host.end() >= len(head[0]) + _SHORTEST
        if own and host.start() > found:
            found = host.end()
    return found


def _address_of_home(text: str, rest: int, split: int, home: int) -> _Span | None:
    """The address before 家中 and the like: 青松路|家中, 白云花园|家中."""
    if home > split and (kind_of_venue(text[split:home]) or ("", ""))[1] == "area":
        return rest, home
    split -= text.endswith("的", rest, split)
    return (rest, split) if split > rest else None


def _named_after(text: str, start: int, rest: int, end: int) -> int:
    """Where the name of an institution begins that is called after its town, county or city: 青禾市|白云镇卫生院."""
    if rest == start:
        return rest
    served = _INSTITUTION.match(text, rest, end) is not None
    for begins in range(rest - 2, start - 1, -1):
        forms = {naming.form for naming in names_at(text, begins, rest) if naming.end == rest}
        named = "short" in forms or (served and "full" in forms)  # 青禾|好运医院
        whole = begins == start or names_only(text, start, begins)
        if (named and whole) or (served and town_end(text, begins, rest) == rest):
            return begins
    return start if served and town_pattern_at(text, start, rest) == rest else rest
