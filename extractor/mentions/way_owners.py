"""Whose way a text tells that introduces nobody, as far as the words around its list show: one person's, or that of some who
went together."""

from __future__ import annotations

import re

from extractor.text.numerals import read_number

__all__ = ["owners_told", "tells_way_of_outsider"]

_STATUS = r"(?:本土|外省|外市|外地|新增|新冠|肺炎|病毒|核酸|检测|初筛|复核){0,4}+(?:确诊病例|确诊患者|无症状感染者|阳性感染者|阳性人员|阳性病例|阳性患者|感染者|阳性|病例|患者)"
_NOT_MANY = r"(?!们|等|的?(?:密切|密接|次密|同(?:行|住|事)))"
_COUNTED = re.compile(
    rf"(?<![\d第.])(?P<many>\d{{1,4}}|[一二两三四五六七八九十])[例名位](?P<who>[^，。；：\n\d]{{0,16}}?{_STATUS}){_NOT_MANY}"
)
# 南明市4月5日|确诊的患者|张某4月3日曾在我县停留
_ONE_GOING = re.compile(
    rf"(?:确诊|检出|发现|报告|通报|诊断|阳性)的{_STATUS}{_NOT_MANY}(?:[\u4e00-\u9fff]某{{0,2}}[\u4e00-\u9fff]?)?[，（]?"
    r"[^。；\n]{0,24}?(?:曾|在|到|来|途[经径])[^。；\n]{0,12}(?:停留|逗留|活动|轨迹|中转|办事|出差|短暂)"
)
_TOGETHER = re.compile(
    r"[系为](?:夫妻|夫妇|同事|母女|母子|父子|父女|同一家庭)|同住|同行|一同|一起|共同|结伴|[二两三四五2-5]人(?:均|都|乘|驾|从|到|在|的|主要|活动|轨迹|行程)"
)


def owners_told(text: str, start: int, end: int) -> int | None:
    """How many persons went the way that is told around `text[start:end]`: 1, or some who went together; None where it speaks
    of several who need not have been together, or of nobody."""
    counted = {read_number(match["many"].replace("两", "二")) for match in _COUNTED.finditer(text, start, end)}
    if len(counted) > 1:
        return None
    if not counted:
        return 1 if _ONE_GOING.search(text, start, end) else None
    many = counted.pop()
    if not isinstance(many, int) or (many > 1 and (many > _FEW or not _TOGETHER.search(text, start, end))):
        return None
    return many


_FEW = 6  # persons who may go together


# 另外，外省1例感染者在我县活动轨迹：
_OUTSIDER = re.compile(
    rf"(?:(?:另外?|此外|同时)[有，]?)?(?:外[省市地县区]|[省市县区]外|[邻他]县)[^，。；：\n\d]{{0,8}}(?:1|一)[名例位]{_STATUS}{_NOT_MANY}"
    r"(?:（[^（）\n]{1,20}）)?[^，。；：\n]{0,16}(?:轨迹|行程|停留|活动)[^。；\n]{0,16}：?\s*$"
)


def tells_way_of_outsider(text: str, start: int, end: int) -> bool:
    """Whether a sentence announces the way here of one case from elsewhere."""
    return _OUTSIDER.match(text, start, end) is not None
