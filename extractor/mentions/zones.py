"""Control levels of areas and what is said of them: 将A列为高风险区, 中风险地区（12个）：, 解除B封控区, 由C降为D.

A `LevelMention` stands where a level is named; its `form` tells how: a statement that puts areas into it, the head of a
list, a lift, or a mere mention.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.lexicon.kinds import ZoneAction, ZoneLevel
from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = ["LevelValue", "boundary_lines", "boundary_start", "find", "remainder_of"]


@dataclass(frozen=True, slots=True)
class LevelValue:
    """A level and how it is named.

    form: `statement` (areas stand before the verb), `head` (areas follow), `lift` (areas stand between 解除 and the
        level, or before 解除).
    action: designated, listed, lowered, raised, lifted; None where only the context tells (a head).
    stated: how many areas the text says there are.
    areas_end: for a statement, where the areas before the verb end; for a lift, where they begin.
    """

    level: ZoneLevel
    form: Literal["statement", "head", "lift"]
    action: ZoneAction | None = None
    stated: int | None = None
    areas: int | None = None


_LEVELS: dict[str, ZoneLevel] = {
    "高": "high",
    "中": "medium",
    "低": "low",
    "封控": "lockdown",
    "管控": "control",
    "防范": "prevention",
}
_RANK: dict[ZoneLevel, int] = {"low": 0, "medium": 1, "high": 2, "prevention": 0, "control": 1, "lockdown": 2}
_LEVEL = r"(?:疫情)?(?:(?P<{p}risk>[高中低])风险(?:等级)?(?:地区|区域|区)?|(?P<{p}zone>封控|管控|防范)(?:区域|区))"
_COUNT = r"(?:（?(?:共)?(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处|地)?(?:区域)?）?)"

_STATEMENT = re.compile(
    r"(?P<verb>(?:被)?(?:列为|列入|划定为|划定|划为|划入|定为|确定为|判定为|认定为|调整为|调整至|设为|设定为|设置为|调为|转为|变更为|升级为|升级至|升为|升至|上调为|上调至|降为|降至|调降为|调降至|降级为|下调为|下调至|恢复为|恢复至|纳入|为|按照?|实行|实施|降低为))(?:我[市区县])?(?:新冠(?:肺炎)?)?"
    + _LEVEL.format(p="")
    + r"(?!所在|旅居|外|以外|之外|内|人员|的|及|等|和|标准|防控|、|疫情)(?:管理|管控措施|进行管理)?"
)
_FROM = re.compile(r"(?:由|从)" + _LEVEL.format(p="from_") + r"(?:管控)?$")
_RAISES = re.compile(r"升|上调")
_LOWERS = re.compile(r"降|下调|恢复")
_WEAK = re.compile(r"^(?:为|按照?|实行|实施|划定|纳入)$")

_HEAD = re.compile(
    r"(?:(?P<before>\d+|[一二三四五六七八九十]+)(?:个|处))?(?P<new>新增)?"
    + _LEVEL.format(p="")
    + rf"(?:\s?{_COUNT})?(?:名单|清单|范围|如下|为|包括|（[^（）]{{0,16}}）)*(?P<colon>[：:]|(?=\n)|(?<=[个）])(?=[\u4e00-\u9fff]))"
)
_LIFT_BEFORE = re.compile(
    r"(?:解除|撤销|取消)(?P<areas>[^。；\n]{2,1500}?)(?:的)?"
    + _LEVEL.format(p="")
    + r"(?:域)?(?:的)?(?:管控|管理|措施|管控措施|划定)?"
)
_LIFT_AFTER = re.compile(
    r"(?:解除|撤销|取消)(?:原)?" + _LEVEL.format(p="") + r"(?:管控|管理|措施|的?划定)?(?=[，。；：\n]|$)"
)


def _level(match: re.Match[str], prefix: str = "") -> ZoneLevel:
    return _LEVELS[match[prefix + "risk"] or match[prefix + "zone"]]


def _stated(text: str | None) -> int | None:
    value = read_number(text) if text else None
    return value if isinstance(value, int) else None


def find(text: str, start: int, end: int) -> list[Mention[LevelValue]]:
    """Statements, heads and lifts in `text[start:end]`, in reading order."""
    found: list[Mention[LevelValue]] = []
    if "风险" not in text and "控区" not in text and "防范区" not in text:
        return found
    taken: list[tuple[int, int]] = []
    for match in _LIFT_BEFORE.finditer(text, start, end):
        areas = match["areas"]
        if re.search(r"[：:]|风险|控区|隔离|医学观察|防范区", areas) and not re.search(
            r"[小社街]区|村|栋|楼|号|镇", areas
        ):
            continue
        value = LevelValue(_level(match), "lift", "lifted", None, match.start("areas"))
        found.append(Mention(match.start(), match.end(), "zone.lift", value))
        taken.append(match.span())
    for match in _LIFT_AFTER.finditer(text, start, end):
        value = LevelValue(_level(match), "lift", "lifted", None, None)
        found.append(Mention(match.start(), match.end(), "zone.lift_after", value))
        taken.append(match.span())
    for match in _STATEMENT.finditer(text, start, end):
        if any(a <= match.start() < b for a, b in taken):
            continue
        level = _level(match)
        origin = _FROM.search(text, max(start, match.start() - 16), match.start())
        verb = match["verb"]
        areas_end = origin.start() if origin else match.start()
        if _WEAK.match(verb) and not re.search(
            r"(?:区域|地区|街道|镇|村|小区|楼|号|栋|范围|外|室|店|院)$", text[max(start, areas_end - 8) : areas_end]
        ):
            continue
        action: ZoneAction
        if origin:
            before = _level(origin, "from_")
            action = "raised" if _RANK[level] > _RANK[before] else "lowered"
        elif _RAISES.search(verb):
            action = "raised"
        elif _LOWERS.search(verb):
            action = "lowered"
        else:
            action = "designated"
        found.append(
            Mention(
                match.start(), match.end(), "zone.statement", LevelValue(level, "statement", action, None, areas_end)
            )
        )
        taken.append(match.span())
    for match in _HEAD.finditer(text, start, end):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        line_end = match["colon"] == ""
        stated = _stated(match["count"]) or _stated(match["before"])
        at_line_start = match.start() == start or text[match.start() - 1] in "\n。；）】：.、 "
        if line_end and not at_line_start:
            continue
        if line_end and stated is None and not (match.start() == start or text[match.start() - 1] in "\n）.、"):
            continue
        told: ZoneAction | None = "designated" if match["new"] else None
        found.append(
            Mention(
                match.start(), match.end(), "zone.head", LevelValue(_level(match), "head", told, stated, match.end())
            )
        )
    return sorted(found, key=lambda m: m.start)


_REMAINDER = re.compile(
    r"(?:的)?(?:其他|其它|其余)(?:的)?(?:行政)?(?:地区|区域|区划|街区|范围|街道|小区|社区|镇村|乡镇|村|片区)*(?:均|都|全部)?$|(?:范围)?内?除(?:[^，；。]{0,80}?)(?:以外|之外|外)(?:的)?(?:所有|全部)?(?:其他|其它|其余)?(?:行政)?(?:地区|区域|范围|区划|部分|小区)*(?:均|都|全部)?$|（除[^（）]{1,80}?(?:外|以外|之外)?）$"
)


def remainder_of(text: str, start: int, end: int) -> int | None:
    """Where the wider area ends when `text[start:end]` names what is left of it (X的其他地区, X除A外); else None."""
    match = _REMAINDER.search(text, start, end)
    return match.start() if match and match.start() > start else None


_ROAD_LIST = re.compile(r"以(?P<lines>[^，；。]{2,120}?)(?:为界|为边界|合围|围合|所围|包围)")
_SIDES = re.compile(
    r"(?:东南|东北|西南|西北|[东南西北])(?:至|到|起|临|靠|侧至|面至|以|抵)(?P<line>[^，；。、]+?)(?:为界)?(?=[，；。、]|$|的(?:区域|范围|围合|合围|部分)|(?:围合|合围)|范围|区域)"
)
_SIDE_OF = re.compile(r"(?P<line>[^，；。、（）]{2,20}?)以[东南西北]+")
_ARROWS = re.compile(r"→")


def boundary_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines that bound an area: 以A、B为界, 东至A南至B, A以南、B以东, A→B→C围合."""
    words = text[start:end]
    lists = _ROAD_LIST.search(text, start, end)
    if lists:
        return _pieces(text, lists.start("lines"), lists.end("lines"), "、和及与，")
    sides = [match.span("line") for match in _SIDES.finditer(text, start, end)]
    if len(sides) >= 2:
        return sides
    if _ARROWS.search(words):
        stop = re.search(r"(?:围合|合围|所围|闭合|区域|范围)", words)
        return _pieces(text, start, start + stop.start() if stop else end, "→")
    halves = [match.span("line") for match in _SIDE_OF.finditer(text, start, end)]
    return [(first, last) for first, last in halves] if len(halves) >= 2 else []


def boundary_start(text: str, start: int, end: int) -> int:
    """Where the description of a boundary begins within `text[start:end]` (以甲路..., 东至...); `end` when there is none."""
    if not boundary_lines(text, start, end):
        return end
    for pattern in (_ROAD_LIST, _SIDES, _SIDE_OF):
        match = pattern.search(text, start, end)
        if match:
            return match.start()
    return start


def _pieces(text: str, start: int, end: int, marks: str) -> list[tuple[int, int]]:
    found = []
    position = start
    for index in range(start, end + 1):
        if index == end or text[index] in marks:
            if index > position:
                found.append((position, index))
            position = index + 1
    return found
