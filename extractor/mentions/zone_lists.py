"""How lists of areas are laid out: heads of provinces, counties and towns, numbers of items, and the lines that end a list."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.zones import SYMBOL

__all__ = [
    "GroupHead",
    "counted_heads",
    "county_heads",
    "ends_list",
    "find_list_cut",
    "goes_on",
    "group_head",
    "head_number_start",
    "mark_end",
    "mark_kind",
    "mark_rank",
    "ordering_ends",
]

_COUNT = r"\d{1,4}"
# 辽宁省大连市（16个）：  云南:1个  甘肃（2个）：
_GROUP_HEAD = re.compile(
    rf"(?P<place>[\u4e00-\u9fff]{{2,20}}?)(?:（共?(?P<count>{_COUNT})[个处]?）[：:]?|[：:](?P<after>{_COUNT})[个处]|(?P<mid>{_COUNT})[个处][：:]|[：:](?=\S|$))\s?"
)
_MARK = re.compile(
    rf"\s*(?:[（(]?\d{{1,2}}[）).、](?!\d)|\d{{1,2}}(?=\s?[\u4e00-\u9fff]{{1,3}}(?:[市县]|(?<!小)区))|（[一二三四五六七八九十]{{1,3}}）|[一二三四五六七八九十]{{1,3}}、|[①-⑳]|{SYMBOL})\s*"
)
_HEAD_COUNT = re.compile(rf"（共?{_COUNT}[个处]?）[：:]")
_NUMBERS, _CHINESE_NUMBERS = re.compile(r"\d+|[①-⑳]"), re.compile(r"[一二三四五六七八九十]+")
_NO_GROUP = re.compile(r"[路村号楼栋]|街(?!道$)")
# how lines begin that end a list
_ENDS_LIST = re.compile(
    r"(?:序号|境外|港澳台|以上|专家|温馨|请|注：|备注|上述|根据|自\d|自[\u4e00-\u9fff]|各|特此|截至|调整后|关闭|打印|主办|为(?:切实|进一步|有效|做好)|说明|将|目前|下一步|按照|区域内|居民|全[市区县]"
    r"|当前|如|凡|要|不|每个人|据悉|严格|[高中低]风险|封控区|管控区|防范区|[一二三四五六七八九十]、(?![\u4e00-\u9fff]{2,6}[市区县]|[\u4e00-\u9fff]{2,8}(?:街道|街|镇|乡|苏木|社区|村|农场)[：:]?(?:\n|$)))"
)
_CUTS_LIST = re.compile(
    r"[；，]?(?:同时|调整后|采取措施|(?<!除)以上|自\d{4}年|[一二三四五六七八九十]、\S?(?:[高中低]风险|封控|管控|防范)|\d\.(?:封控|管控|防范))"
    r"|（[一二三四五六七八九十]）(?=[^\n。；]{0,12}(?:[高中低]风险|封控|管控|防范)|[\u4e00-\u9fff]{2,10}(?<![小社])[市区县旗镇乡](?:[：:\n]|\d[.、]))"
)
_NUMBER_OF_HEAD = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）、.．]|[①-⑳]|新增|现有|共有)\s?(?:新增|现有|共有)?$"
)
_GOES_ON = re.compile(rf"{_GROUP_HEAD.pattern}|（(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})）|\d{{1,2}}[.、](?!\d)")
_COUNTY_HEAD = re.compile(
    r"(?:^|(?<=\n))(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?(?P<alone>[\u4e00-\u9fff]{2,10}(?<![小社])[市区县旗镇乡])(?=[：:]?\n|[：:](?:[高中低]风险|封控|管控|防范))|（[一二三四五六七八九十]）(?P<place>[\u4e00-\u9fff]{2,10}(?<![小社])[市区县旗镇乡])(?=[：:\n]|\d[.、])"
)


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The head of a group: where its place ends, where its areas begin, and how many there are."""

    place_end: int
    end: int
    count: int | None


# the county whose order it is: 云州区|新增高风险区2个, 云州区|将甲村列为
_ORDERS = re.compile(
    r"(?<=[市区县旗])(?=新增(?!\d{1,5}[例名人])|划定|划出|划分|决定|将|拟将|有?\d{1,3}(?:个|处)(?:区域|地区|小区|地点|[高中低]风险)|[高中低]风险(?:区|地区)|(?:现|共)有|调整|封控区|管控区|防范区"
    r"|(?:新冠肺炎|新冠病毒|新型冠状)?[^，。；：\n]{0,12}指挥部[^，。；：\n]{0,12}(?:决定|研判|发布|通告)|：(?:新增|现有|[高中低]风险|封控|管控|防范))"
)
_ORDER_REACH = 30  # characters of the words behind a county


def ordering_ends(text: str, start: int, end: int) -> list[int]:
    """Where names of counties may end that order something in `text[start:end]` (云州区|新增高风险区2个：)."""
    reach = min(len(text), end + _ORDER_REACH)
    return [match.start() for match in _ORDERS.finditer(text, start, reach) if match.start() <= end]


def group_head(text: str, start: int, end: int) -> GroupHead | None:
    """The head of a province, city or county at `start` whose areas follow (辽宁省大连市（16个）：|)."""
    head = _GROUP_HEAD.match(text, start, end)
    if head is None or _NO_GROUP.search(head["place"]):
        return None
    count = head["count"] or head["after"] or head["mid"]
    return GroupHead(head.end("place"), head.end(), int(count) if count else None)


def counted_heads(text: str, start: int, end: int) -> list[int]:
    """Where the number of a group's head begins (广东省深圳市|（1个）：)."""
    return [match.start() for match in _HEAD_COUNT.finditer(text, start, end)]


def mark_end(text: str, start: int, end: int) -> int:
    """Where an item begins behind its number or symbol (（1）|, ①|); `start` if it has none."""
    mark = _MARK.match(text, start, end)
    return mark.end() if mark else start


def mark_kind(text: str, start: int, end: int) -> str:
    """The kind of the number that an item begins with, the same for all items of one level: （1）, 一、; empty for none."""
    return _NUMBERS.sub("1", _CHINESE_NUMBERS.sub("一", text[start : mark_end(text, start, end)].strip()))


_RANKS = ("", "一、", "（一）", "1", "1、", "1.", "1．", "1)", "1）", "（1）", "(1)", "①")


def mark_rank(text: str, start: int, end: int) -> int:
    """How deep the number of an item stands as offices number: none, 一、, （一）, 1., （1）; unknown ones are deepest."""
    kind = mark_kind(text, start, end)
    return _RANKS.index(kind) if kind in _RANKS else len(_RANKS)


def ends_list(text: str, start: int, end: int) -> bool:
    """Whether a line begins as what follows a list does (请, 特此, 二、管控区)."""
    return _ENDS_LIST.match(text, start, end) is not None


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a piece begins as a further group or item does (云州区（2个）：, （二）)."""
    return _GOES_ON.match(text, start, end) is not None


def find_list_cut(text: str, start: int, end: int) -> int | None:
    """Where words within `text[start:end]` end a list that no line break ends (同时, 二、管控区)."""
    cut = _CUTS_LIST.search(text, start, end)
    return cut.start() if cut else None


def head_number_start(text: str, start: int, end: int) -> int | None:
    """Where the number begins that belongs to the head behind `end` (|（二）|中风险区)."""
    number = _NUMBER_OF_HEAD.search(text, start, end)
    return number.start() if number else None


def county_heads(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Names of counties and towns that stand as headings over lists of several levels (（一）云州区 / 1.封控区：...)."""
    found = _COUNTY_HEAD.finditer(text, start, end)
    return [match.span("alone" if match["alone"] else "place") for match in found]
