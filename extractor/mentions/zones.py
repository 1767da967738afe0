"""Control levels of areas and what is said of them: 将A列为高风险区, 中风险地区（12个）：, 解除B封控区, 由C降为D.

A `LevelValue` stands where a level is named; its `form` tells how: a statement that puts areas into it, the head of a
list, or a lift. Levels that are only spoken of (中风险区内，实行...; 有高风险区旅居史) are left out.
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

    form: `statement` (areas stand before the verb), `head` (areas follow), `lift` (areas stand behind 解除, or before).
    action: what is done; None for a head whose context must tell.
    stated: how many areas the text says there are.
    areas: where the areas end (statement; lift with areas before), or begin (head; lift with areas behind 解除).
    """

    level: ZoneLevel
    form: Literal["statement", "head", "lift"]
    areas: int
    action: ZoneAction | None = None
    stated: int | None = None
    areas_before: bool = True


_LEVELS: dict[str, ZoneLevel] = {
    "高": "high",
    "中": "medium",
    "低": "low",
    "封控": "lockdown",
    "管控": "control",
    "防范": "prevention",
}
_RANK: dict[ZoneLevel, int] = {"low": 0, "medium": 1, "high": 2, "prevention": 0, "control": 1, "lockdown": 2}
_LEVEL = re.compile(
    r"(?:疫情)?(?:(?P<risk>[高中低])风险(?:等级)?(?:地区|区域|区)?|(?<!临时)(?P<zone>封控|管控|防范)(?:区域|区))(?![高中低]风险)"
)

# 列为, 划定为, 调整为: areas stand before. A weak verb (为, 按) needs more beside it.
_VERB = re.compile(
    r"(?P<strong>列为|列入|划定为|划为|划入|定为|确定为|判定为|认定为|调整为|调整至|调整成|设为|设定为|设置为|调为|转为|变更为"
    r"|(?P<raise>升级为|升级至|升为|升至|上调为|上调至|提升为|调升为)"
    r"|(?P<lower>降为|降至|调降为|调降至|降级为|降级至|下调为|下调至|恢复为|恢复至|降低为|降到|调低为)|纳入)"
    r"(?:我[市区县]|本[市区县])?(?:新冠(?:肺炎)?)?(?:参照[^，。；]{0,12}的)?$|(?P<weak>为|按照|按|实行|均为|属于)(?:参照[^，。；]{0,12}的)?$"
)
_FROM = re.compile(
    r"(?:由|从)(?:疫情)?(?:(?P<risk>[高中低])风险(?:等级)?(?:地区|区域|区)?|(?P<zone>封控|管控|防范)(?:区域|区))(?:管控)?(?:，)?$"
)
_PUTS_BEFORE = re.compile(r"(?:将|把|划定|划|确定|调整|列)[^。；]*$|外[，,]?$|(?:区域|地区)$")
_AREA_END = re.compile(
    r"(?:区域|地区|街道|镇|乡|村|小区|社区|楼|号|栋|范围|外|室|店|院|全域|[市区县])(?:均|都|全部)?[，,]?$"
)
_ONLY_SPOKEN_OF = re.compile(
    r"(?:所在|旅居|以外|之外|外(?!围)|内|人员|及|等(?!级)|和|标准|防控|疫情|解除|管控期|实行|实施|居民|居住|划定|调整|管理的|的(?!通告|通知|公告)|连续|无新增|第|降为|升为|调整为|要|应|须|来|返|旅行|将|把|”|、(?:[高中低封管防]))"
)

_COUNT = r"(?:\s?（?(?:共)?(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处|地|家)(?:区域|地区)?）?)"
_HEAD_AFTER = re.compile(
    rf"(?:名单|清单|范围)?{_COUNT}?(?:名单|清单|范围|如下|为|包括|（[^（）]{{0,16}}）)*(?P<mark>[：:]|\n|$)?"
)
_HEAD_ITEM = re.compile(r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|\n|^|[■●◆•·])\s?$")
_HEAD_SENTENCE = re.compile(r"(?:[。；！\n】：:）]|^)\s?(?:新增)?$")
_COUNT_BEFORE = re.compile(r"(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处)$")
_COUNT_BEHIND = re.compile(r"(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处|地)[：:]?(?=[\u4e00-\u9fff])")
_NEW_BEFORE = re.compile(r"新增(?:\d+个)?$")
_LIFTS = re.compile(r"(?:解除|撤销|取消)(?P<areas>[^。；\n]{0,3000})$")
_LIFT_BREAKS = re.compile(r"[：:]|隔离|医学观察|封控区|管控区|防范区|风险(?:区|地区)")


def _level(match: re.Match[str]) -> ZoneLevel:
    return _LEVELS[match["risk"] or match["zone"]]


def _stated(text: str | None) -> int | None:
    value = read_number(text) if text else None
    return value if isinstance(value, int) else None


def find(text: str, start: int, end: int) -> list[Mention[LevelValue]]:
    """Statements, heads and lifts in `text[start:end]`, in reading order."""
    found: list[Mention[LevelValue]] = []
    for match in _LEVEL.finditer(text, start, end):
        floor = max(start, text.rfind("\n", start, match.start()))
        mention = _lift(text, floor, match) or _statement(text, floor, match) or _head(text, floor, end, match)
        if mention is not None:
            found.append(mention)
    return found


def _lift(text: str, floor: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    lifts = _LIFTS.search(text, max(floor, match.start() - 3000), match.start())
    if (
        lifts is None
        or _LIFT_BREAKS.search(lifts["areas"])
        or re.match(r"标准|条件|后", text[match.end() : match.end() + 2])
    ):
        return None
    if lifts["areas"].strip("原的 "):
        value = LevelValue(_level(match), "lift", lifts.start("areas"), "lifted", areas_before=False)
    else:
        value = LevelValue(_level(match), "lift", lifts.start(), "lifted")
    return Mention(match.start(), match.end(), "zone.lift", value)


def _statement(text: str, floor: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    verb = _VERB.search(text, max(floor, match.start() - 24), match.start())
    if verb is None or re.match(r"[、和及](?:[高中低]风险|[封管防])", text[match.end() : match.end() + 4]):
        return None
    level = _level(match)
    origin = _FROM.search(text, max(floor, verb.start() - 16), verb.start())
    areas_end = origin.start() if origin else verb.start()
    if verb["weak"]:
        before = text[max(floor, areas_end - 200) : areas_end]
        if not (_AREA_END.search(before) and (_PUTS_BEFORE.search(before) or verb["weak"] in ("按", "按照"))):
            return None
        if verb["weak"] == "实行":
            return None
    action: ZoneAction = "designated"
    if origin:
        action = "raised" if _RANK[level] > _RANK[_level(origin)] else "lowered"
    elif verb["raise"]:
        action = "raised"
    elif verb["lower"]:
        action = "lowered"
    return Mention(verb.start(), match.end(), "zone.statement", LevelValue(level, "statement", areas_end, action))


def _head(text: str, floor: int, end: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    after = _HEAD_AFTER.match(text, match.end(), end)
    assert after is not None  # every part is optional
    before = text[max(floor, match.start() - 8) : match.start()]
    count_before = _COUNT_BEFORE.search(before)
    new = _NEW_BEFORE.search(before) is not None
    stated = _stated(after["count"]) or (_stated(count_before["count"]) if count_before else None)
    stop = after.end()
    itemed = _HEAD_ITEM.search(before) is not None
    if after["mark"] in ("：", ":"):
        behind = _COUNT_BEHIND.match(text, stop, end)
        if behind:
            stated, stop = stated or _stated(behind["count"]), behind.end()
    elif after["mark"] is not None:  # the end of a line
        if not (itemed or _HEAD_SENTENCE.search(before) or stated is not None):
            return None
    elif not (itemed or (after["count"] and _HEAD_SENTENCE.search(before))):
        return None
    if after["mark"] is None and (
        _ONLY_SPOKEN_OF.match(text, stop, end) or not re.match(r"[\u4e00-\u9fff（]", text[stop : stop + 1])
    ):
        return None
    value = LevelValue(_level(match), "head", stop, "designated" if new else None, stated, areas_before=False)
    return Mention(match.start(), stop, "zone.head", value)


_REST = r"(?:的)?(?:所有|全部)?(?:其他|其它|其余)(?:的)?(?:行政)?(?:地区|区域|区划|街区|范围|街道|小区|社区|镇村|乡镇|村|片区|部分|镇街)*"
_REMAINDER = re.compile(
    rf"{_REST}(?:均|都|全部)?$"
    rf"|(?:范围|辖区|区域)?内?(?:，)?除(?:[^；。（）]{{0,200}}?)(?:以外|之外|外)(?:，)?(?:的)?(?:{_REST}|所有区域|区域|地区|范围)?(?:均|都|全部)?(?:，)?$"
    r"|（除[^（）]{1,400}?(?:外|以外|之外)?）$|（[^（）]{1,400}除外）$"
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
_ARROW = "→"
_ENCLOSES = re.compile(r"(?:的)?(?:围合|合围|所围|闭合|区域|范围)")


def boundary_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines that bound an area: 以A、B为界, 东至A南至B, A以南、B以东, A→B→C围合."""
    lists = _ROAD_LIST.search(text, start, end)
    if lists:
        return _pieces(text, lists.start("lines"), lists.end("lines"), "、和及与，")
    sides = [match.span("line") for match in _SIDES.finditer(text, start, end)]
    if len(sides) >= 2:
        return sides
    if text.find(_ARROW, start, end) >= 0:
        encloses = _ENCLOSES.search(text, text.rfind(_ARROW, start, end), end)
        return _pieces(text, start, encloses.start() if encloses else end, _ARROW)
    halves = [match.span("line") for match in _SIDE_OF.finditer(text, start, end)]
    return halves if len(halves) >= 2 else []


def boundary_start(text: str, start: int, end: int) -> int:
    """Where the description of a boundary begins within `text[start:end]` (以甲路..., 东至...); `end` if there is none."""
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
