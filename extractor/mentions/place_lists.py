"""Lists of places: the sentence that announces one, and the areas that head its parts."""

from __future__ import annotations

import re

__all__ = ["area_head", "area_head_before", "opens_list", "short_head"]

_SITES = r"(?:场所|轨迹|区域|点位|地点)"
_ANNOUNCES = re.compile(
    rf"涉及(?:的)?[^，。；]{{0,16}}{_SITES}|(?:{_SITES}|活动情况|居住地信息)(?:公布)?(?:如下|为|包括|有|：|是)|居住地?(?:信息)?(?:分别)?(?:分布)?(?:于|在|如下|包括)[：:]|涉及[：:]$"
)
_AREA = r"(?P<area>[\u4e00-\u9fff]{1,8}(?:省|市|州|盟|区|县|旗|镇|乡|街道|苏木))(?:[（(]\d{1,3}[个处例名][）)])?"
_AREA_HEAD = re.compile(rf"[■●◆▲★□○•·【\s]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)]?[、.]?)?{_AREA}[：:\n】]")
_SHORT_HEAD = re.compile(r"[■●◆▲★□○•·【\s]*(?P<area>[\u4e00-\u9fff]{2,4})[：:】]")
_AREA_HEAD_BEFORE = re.compile(rf"{_AREA}[：:】]\s?$")


def opens_list(text: str, start: int, end: int) -> int | None:
    """Where the sentence has announced a list of places (轨迹如下, 涉及以下场所); None where it announces none."""
    match = _ANNOUNCES.search(text, start, end)
    return match.end() if match else None


def area_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The area over a part of a list, where the sentence begins with one (浦东新区：祝桥镇...)."""
    match = _AREA_HEAD.match(text, start, end)
    return match.span("area") if match else None


def short_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What may be the short name of an area over a part of a list (浦东：祝桥镇...)."""
    match = _SHORT_HEAD.match(text, start, end)
    return match.span("area") if match else None


def area_head_before(text: str, start: int, position: int) -> tuple[int, int] | None:
    """The same right before a place, within `text[start:position]` (轨迹为：松江区：|九里亭街道...)."""
    match = _AREA_HEAD_BEFORE.search(text, start, position)
    return match.span("area") if match else None
