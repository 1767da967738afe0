"""Where several live whom a sentence only counts: 新增2例，居住于|甲小区、乙村，均为隔离管控人员."""

from __future__ import annotations

import re

__all__ = ["ends_in_homes", "find_counted_homes"]

_PEOPLE = (
    r"(?:新增|本土|社会面|确诊|无症状|阳性|新冠|核酸|检测|初筛|隔离|管控|筛查|感染|集中|居家|风险|人群|区域"
    r"|病例|感染者|人员|患者|者){0,6}+"
)
_COUNTED = (
    rf"(?<![\d第—-])(?:[1-9]\d{{0,3}}|[一二两三四五六七八九十]{{1,3}})[例名人](?!次|/){_PEOPLE}"  # 7例隔离管控人员
    r"|(?:区|县|市|旗|镇|街道)[1-9]\d{0,3}[例名人]"  # 开发区4例：
    rf"|(?:确诊病例|无症状感染者|感染者|阳性人员)[1-9]\d{{0,3}}[例名人]?(?![\d、—-])"  # 无症状感染者3例
)
_LIVE = (
    r"(?:(?:分别|主要|均|都|分布|现){0,2}(?:居住|现住|家住)(?:地|地址)?(?:分别|主要)?(?:[于在为]|涉及)|住址(?:分别)?(?:为|在)"
    r"|(?:居住)?(?:地址|小区)(?:分别|主要)?(?:为|涉及))：?"
)
_HOMES = re.compile(rf"(?:{_COUNTED})[^。；：\n]{{0,40}}?：?{_LIVE}")
_ONE_HOUSEHOLD = re.compile(r"夫妻|母女|父子|父女|母子|一家|同住|常住|暂住|户籍|妻子|丈夫")


def find_counted_homes(text: str, start: int, end: int) -> int | None:
    """Where the homes begin in a sentence that counts persons and tells where those live; None where it counts nobody, or
    persons of one household."""
    found = _HOMES.search(text, start, end)
    if found is None or _ONE_HOUSEHOLD.search(text, start, found.end()):
        return None
    return found.end()


_ENDS_IN_HOMES = re.compile(r"(?:[，。；\n]|$)")


def ends_in_homes(text: str, end: int) -> bool:
    """Whether nothing of a home's address goes on behind the last one listed (、乙村|，均为隔离管控人员)."""
    return _ENDS_IN_HOMES.match(text, end) is not None
