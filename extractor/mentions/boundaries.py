"""Lines that bound an area: 以甲路、乙街为界, 东至甲路、南至乙街, 甲路以南、乙街以东, 甲路→乙街→丙巷, 甲路、乙街、丙巷围合.

A description of a boundary holds the signs that part a list (、，), so it is recognised before a list is cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["boundary_lines", "boundary_spans", "boundary_start", "opens_with_side"]

_ENCLOSED = r"(?:围合|合围|所围|闭合|包围|围成|环绕|组成)"
_SIDE = r"(?:东南|东北|西南|西北|[东南西北])"

# 以甲路、乙街和丙巷为界; but no 以 of 甲路以南、乙街以东合围
_ROAD_LIST = re.compile(
    rf"以(?![外内上下来及后前]|{_SIDE}(?:侧|面|边)?[、，的区范合围])(?P<lines>[^；。（）\n]{{2,160}}?)(?:为界|为边界|为四至|{_ENCLOSED})"
)
# 东至甲路，南至乙街; 西起甲路，东到乙街; 东以甲路为界
_TO = r"(?:侧|面|边|方)?(?:起于|起自|起至|至|到|起|临近|临|靠|抵|接|邻|连|以(?=[^；。\n]{1,80}为界)|：)"
_NEXT_TO = "(?:相[邻接连]|毗邻|接壤)"  # 东与甲路相邻
_WITH = rf"(?:侧|面|边|方)?与(?=[^，；。、\n]{{1,30}}{_NEXT_TO})"
_LINE_END = rf"(?=[，；。、（）\n]|$|为界|以{_SIDE}|的?(?:区域|范围|{_ENCLOSED}|部分|地块)|{_SIDE}{_TO})"
_SIDES = re.compile(
    rf"{_SIDE}(?:{_TO}|(?P<with>{_WITH}))(?P<line>[^，；。、（）\n]{{1,40}}?)(?:{_LINE_END}|(?(with)(?={_NEXT_TO})|(?!)))"
)
# 甲路以南、乙街以东合围区域
_SIDE_OF = re.compile(
    rf"(?P<line>[^，；。、（）\n]{{2,20}}?)(?:（[^（）\n]{{1,6}}）)?(?:以|之){_SIDE}(?:侧)?"
    rf"(?=[、，；。（）的]|$|与|和|及|区域|地区|范围|部分|片区|{_ENCLOSED}|[^，；。、（）\n]{{2,16}}(?:以|之){_SIDE})"  # 甲路以南|乙街以东
)
# 甲路南侧、乙街北侧区域
_FLANKS = re.compile(
    rf"(?:[^，；。、（）\n]{{2,20}}?{_SIDE}[侧面][、，]){{1,7}}[^，；。、（）\n]{{2,20}}?{_SIDE}[侧面](?:的?(?:区域|范围|地块|片区)|{_ENCLOSED})"
)
_FLANK = re.compile(rf"(?P<line>[^，；。、（）\n]{{2,20}}?){_SIDE}[侧面]")
# 甲路、乙街、丙巷围合区域; 甲路-乙街-丙巷合围
_ROAD = r"[^，；。、（）→\n-]{1,19}(?:[路街道巷弄线河渠桥江沟里坊堤墙]|胡同|铁路|[东西南北]段)"
_RING = re.compile(rf"由?(?P<lines>(?:{_ROAD}[、-]){{1,11}}{_ROAD})(?:等)?(?:的|所)?{_ENCLOSED}")
_ARROW = "→"
_ENCLOSES = re.compile(rf"(?:的|所)?(?:{_ENCLOSED}|区域|范围)")

_CUE = 4  # characters of a side and its verb, before the line: 东面以|甲路

_AND = re.compile(r"[、，-]|(?<=[路街道巷弄线河渠桥])[和与及](?=[\u4e00-\u9fff]{2})")
_INTO_TOWN = re.compile(r"[^，；。、]{1,12}(?:社区|街道|镇|乡)(?=[\u4e00-\u9fffA-Z\d]{2,})")


def boundary_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines that bound the area `text[start:end]`; none where it is not described so."""
    lists = _ROAD_LIST.search(text, start, end)
    sides = [match.span("line") for match in _SIDES.finditer(text, start, end)]
    if len(sides) >= 2 and (lists is None or lists.start() > sides[0][0] - _CUE):  # 东以甲路、南以乙街为界
        return sides
    if lists and _AND.search(text, *lists.span("lines")):
        return _pieces(text, *lists.span("lines"))
    if len(sides) >= 2:
        return sides
    if text.find(_ARROW, start, end) >= 0:
        encloses = _ENCLOSES.search(text, text.rfind(_ARROW, start, end), end)
        return _arrows(text, start, encloses.start() if encloses else end)
    halves = [match.span("line") for match in _SIDE_OF.finditer(text, start, end)]
    if len(halves) >= 2:
        return [(_behind_town(text, *halves[0]), halves[0][1]), *halves[1:]]
    flanks = _FLANKS.search(text, start, end)
    if flanks:
        found = [match.span("line") for match in _FLANK.finditer(text, *flanks.span())]
        return [(_behind_town(text, *found[0]), found[0][1]), *found[1:]]
    ring = _RING.search(text, start, end)
    if ring:
        first, *others = _pieces(text, *ring.span("lines"))
        return [(_behind_town(text, *first), first[1]), *others]
    return []


def boundary_start(text: str, start: int, end: int) -> int:
    """Where the description of a boundary begins within `text[start:end]` (以甲路..., 东至...); `end` if there is none."""
    lines = boundary_lines(text, start, end)
    if not lines:
        return end
    matches = (pattern.search(text, start, end) for pattern in (_ROAD_LIST, _SIDES))
    starts = (match.start() for match in matches if match and match.start() <= lines[0][0] <= match.end())
    return min(starts, default=lines[0][0])


def opens_with_side(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` begins with a side (东至甲路，南至...), and not with the name of 东至县."""
    side = _SIDES.match(text, start, end)
    return side is not None and text[side.start("line")] not in "县乡镇"


# Descriptions as they stand in a list of areas.
_IN_A_LIST = (
    _ROAD_LIST,
    re.compile(rf"(?:[^，；。、\n]{{2,30}}以{_SIDE}[，、]?){{2,}}[^，；。、\n]*"),
    _RING,
    _FLANKS,
    re.compile(r"以[^，；。、\n]{1,40}为(?:圆心|中心)[^；。\n]{0,120}?(?:范围|区域)"),
)


def boundary_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches of `text[start:end]` that describe a boundary, whose signs part no list."""
    for pattern in _IN_A_LIST:
        for match in pattern.finditer(text, start, end):
            yield match.span()
    yield from _side_runs(text, start, end)


# 东至甲路（乙路口），
_SIDE_ITEM = re.compile(
    rf"(?P<side>{_SIDE})(?:{_TO}|{_WITH})[^，；。、（）\n]{{1,60}}(?:（[^（）\n]{{0,30}}）)?(?P<mark>[，、；]?)"
)


def _side_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches of sides, one behind the other; behind ； a side that was told begins another area."""
    run: list[re.Match[str]] = []
    for item in _SIDE_ITEM.finditer(text, start, end):
        told = run and run[-1]["mark"] == "；" and any(item["side"] == other["side"] for other in run)
        if run and (item.start() != run[-1].end() or told):
            if len(run) > 1:
                yield run[0].start(), run[-1].end() - (run[-1]["mark"] == "；")
            run = []
        run.append(item)
    if len(run) > 1:
        yield run[0].start(), run[-1].end() - (run[-1]["mark"] == "；")


def _behind_town(text: str, start: int, end: int) -> int:
    """Where the first line begins behind the town or estate that it stands in: 丁社区|甲路."""
    town = _INTO_TOWN.match(text, start, end)
    return town.end() if town else start


def _arrows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    position = start
    while position <= end:
        stop = text.find(_ARROW, position, end)
        stop = end if stop < 0 else stop
        if stop > position:
            found.append((position, stop))
        position = stop + 1
    return found


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    position = start
    for mark in [*_AND.finditer(text, start, end), None]:
        stop = mark.start() if mark else end
        if stop > position:
            found.append((position, stop))
        position = mark.end() if mark else end
    return found
