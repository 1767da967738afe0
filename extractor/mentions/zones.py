"""Control levels of areas and what is said of them: 将A列为高风险区, 中风险地区（12个）：, 解除B封控区, 由C降为D.

A `LevelValue` stands where a level is named; its `form` tells how: a statement that puts areas into it, the head of a
list, or a lift. Levels that are only spoken of (中风险区内，实行...; 有高风险区旅居史) are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.lexicon.kinds import ZoneAction, ZoneLevel
from extractor.mentions.boundaries import boundary_lines, boundary_start
from extractor.mentions.rule import Mention
from extractor.mentions.zone_words import tells_something
from extractor.text.numerals import read_number

__all__ = ["SYMBOL", "LevelValue", "boundary_lines", "boundary_start", "find", "remainder_before", "remainder_of"]


@dataclass(frozen=True, slots=True)
class LevelValue:
    """A level and how it is named.

    form: `statement` (areas stand before the verb), `head` (areas follow), `lift` (areas stand behind 解除, or before).
    action: what is done; None for a head whose context must tell.
    stated: how many areas the text says there are.
    areas: where the areas end (statement; lift with areas before), or begin (head; lift with areas behind 解除).
    weak: told in words that tell many things (X为封控区); only what is surely an area counts.
    bracket: where the list of a head ends that stands in brackets (封控区（A、B）旅居史).
    behind: where a list begins that may follow a statement (将以下区域列为高风险区（3个）：).
    """

    level: ZoneLevel
    form: Literal["statement", "head", "lift"]
    areas: int
    action: ZoneAction | None = None
    stated: int | None = None
    areas_before: bool = True
    weak: bool = False
    bracket: int | None = None
    behind: int = 0


_LEVELS: dict[str, ZoneLevel] = {
    "高": "high",
    "中": "medium",
    "低": "low",
    "封控": "lockdown",
    "管控": "control",
    "防范": "prevention",
}
_RANK: dict[ZoneLevel, int] = {"low": 0, "medium": 1, "high": 2, "prevention": 0, "control": 1, "lockdown": 2}

# 高风险岗位, 高风险人群: people and things
_NO_AREA = r"(?!岗|职业|行业|人|从业|群|暴露|场所|环|因素|物|食品|单位|国家|航班|作业|点|工作|企业|机构)"
_AREA = r"(?:地区|区域|区)"
_RISK = rf"(?P<risk>[高中低])风险(?:等级)?(?P<risk_area>{_AREA})?+(?(risk_area)|{_NO_AREA})"
_LEVEL = re.compile(
    rf"(?:疫情)?(?:{_RISK}|(?<!临时)(?<!风险)(?P<zone>封控|管控|防范)(?P<zone_area>区域|区)?+)(?![高中低]风险)"
)
_ANY_LEVEL = (
    r"(?:疫情)?(?:(?P<risk>[高中低])风险(?:等级)?(?:地区|区域|区)?|(?P<zone>封控|管控|防范)(?P<zone_area>区域|区)?)"
)

# 列为, 划定为, 调整为: areas stand before. A weak verb (为, 按) needs more beside it.
_VERB = re.compile(
    r"(?P<strong>列为|列入|划定为|划定成|划为|划入|划归|定为|确定为|判定为|认定为|调整为|调整至|调整到|调整成|设为|设定为|设置为|调为|转为|变更为|改为|(?:调|划|定|变|改)成|[→➡⇒]\ufe0f?"
    r"|(?P<raise>升级为|升级至|升级成|升为|升至|上调为|上调至|提升为|提升至|调升为|调升至|提级为|调高为)"
    r"|(?P<lower>降为|降至|降成|调降为|调降至|降级为|降级至|下调为|下调至|恢复为|恢复至|降低为|降低至|降到|调低为|下降为)|纳入)"
    r"(?:我[市区县]|本[市区县])?(?:新冠(?:肺炎)?)?(?:第[一二三四五六\d]{1,2}批次?的?|新的?|新增)?(?:参照[^，。；]{0,12}的)?$"
    r"|(?P<weak>均为|都为|为|是|按照|按|属于|属|系|执行|实行|实施|落实)(?:参照[^，。；]{0,12}的)?$"
)
_FROM = re.compile(
    rf"(?P<bracket>（(?:原|现)?为?)?(?P<from>由|从|自)?(?:原来?的?)?{_ANY_LEVEL}(?:管控|管理)?(?(bracket)）)(?:，)?$"
)
_PUTS_BEFORE = re.compile(r"(?:将|把|划定|划|确定|调整|列)[^。；]*$|外[，,]?$|(?:区域|地区)$")
_AREA_END = re.compile(
    r"(?:区域|地区|街道|镇|乡|村|小区|社区|楼|号|栋|范围|外|室|店|院|全域|[市区县])(?:均|都|全部|仍|继续|也|一律)*+[，,]?$"
)
_WHOLE = re.compile(r"(?:全域|全境|全[市县区镇])(?:均|都|全部)?$")  # 甲区全域均为低风险
_ENDS_CLAUSE = re.compile(r"(?:管理|管控)?(?:措施|政策|要求)?(?:[，。；：、）！】#\s]|$)")
_ONLY_SPOKEN_OF = re.compile(
    r"(?:所在|旅居|以外|之外|外(?!围)|内|人员|及|等(?!级)|和|标准|防控|疫情|解除|管控期|实行|实施|居民|居住|划定|调整|管理的|的(?!通告|通知|公告)|连续|无新增|第|降为|升为|调整为|要|应|须|来|返|旅行|将|把|”|、(?:[高中低封管防]))"
)

_COUNT = r"(?:\s?（?(?:总?共)?(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处|地|家)(?:区域|地区)?）?)"
_COPULA = r"(?:为(?!进一步|切实|有效|了|做好|确保|防|全面|尽快|迅速|保|阻|贯)|是|包括|有(?=：))"
_HEAD_AFTER = re.compile(
    rf"(?:名单|清单|范围|四至(?:范围)?)?{_COUNT}?(?:(?P<copula>(?:，?(?:分别|具体|名单|清单|范围)?|。(?:分别|具体|名单|区域|地区)){_COPULA})|如下|名单|清单|范围|（[^（）、，]{{0,16}}）)*+(?P<mark>[：:】]|\n|$)?"
)
_LIST_BEHIND = re.compile(
    rf"(?:管控|管理)?(?:的(?:区域|地区|有|是|为)?)?{_COUNT}?(?:的?(?:管控|管理)(?:措施)?(?=：))?(?:[，：]|如下|分别|具体|名单|包括|为|即(?![日墨]))*+\s?"
)
# what stands before an item or a head of a list besides numbers: ● ▶ 📍
SYMBOL = r"[\u2190-\u2199\u2580-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff•·※★]"
_HEAD_ITEM = re.compile(
    rf"(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)、.．]|\n|\t|^|[①-⑳]|{SYMBOL})\s?(?:(?:新增|新)?(?:划定|划出|设立|设置)|新增)?$"
)
_HEAD_SENTENCE = re.compile(r"(?:[。；！\n】：:）]|^)\s?(?:新增)?$")
_HEAD_CLAUSE = re.compile(r"(?:[，。；！\n】：:）]|^)\s?$")  # 封控区为好运小区，|管控区为平安小区
_COUNT_BEFORE = re.compile(r"(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处)$")
# 高风险区：|2个, 【高风险区】|（2个）：
_COUNT_BEHIND = re.compile(
    r"\s?（?(?:总?共)?(?P<count>\d+|[一二三四五六七八九十]+)(?:个|处|地)）?[：:]?(?=[\u4e00-\u9fff\n]|$)"
)
_NEW_BEFORE = re.compile(r"新增(?:\d+个)?$")
# 封控区（A小区、B村）旅居史: a list in brackets behind the level
_BRACKET = re.compile(
    r"（(?!含|不含|除|指|即|注|以下|详|共|新增|涉及|均|分布|包括|主要|四至|范围|\d{1,4}个)(?P<list>[^（）]*(?:（[^（）]*）[^（）]*)*+)）"
)

_COUNTED = re.compile(
    r"(?P<count>\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|处|地)"
)  # 高风险区2个（好运小区、平安小区）
_ROW = re.compile(
    r"\t$|(?:^|\n)\d{1,3}[ \t][^ \t\n]{2,80}(?:[ \t][^ \t\n]{2,80}){0,2} $"
)  # a row of a table: A | 高风险区
_FORMER_CELL = re.compile(rf"[ \t]{_ANY_LEVEL}[ \t]$")  # A | 高风险区 | 低风险区: what it was before
_FORMER_CELL_REACH = 10
_NEXT_CELL = re.compile(rf"[ \t]{_ANY_LEVEL}(?:\n|$)")
_DIVIDES = re.compile(r"划分|划定|划为|设立|新增")
_DIVIDES_REACH = 60  # characters between 划分为： and the levels
_NUMBERS_OF = re.compile(r"\d个")
_AN_AREA = re.compile(
    r"[，。](?=(?!其中|比|较|均|共|分|请)[\u4e00-\u9fff\d]{2,20}(?:[区县镇乡村号楼栋元组苑园院庄厦店寓城]|小区|街道|社区)[、；。])"
    r"|，其中(?=[\u4e00-\u9fff]{2,12}\d{1,4}(?:个|处)(?:：|（[^（）]{3}))"
)
_BREAKDOWN = re.compile(r"\d个|各\d|均在|分布|见|如下")  # 高风险区10个（甲市8个、乙市2个）

_LIFT_WORDS = ("解除", "撤销", "取消")
_LIFT_BREAKS = re.compile(r"[：:]|隔离|医学观察|封控|管控|防范|风险(?:区|地区)|[由从]$")
_ANOTHER_ORDER = re.compile(r"[。；：\n由从将把]")
_OF_AN_AREA = re.compile(r"[\u4e00-\u9fff\dA-Za-z）]{2}$")
_NO_LIFT = re.compile(r"(?:的)?(?:部分|有关|相关|全部|所有)(?:的)?$|标准|条件|后|时间|流程|之日|程序|工作")
_LIFTED_BEHIND = re.compile(
    r"(?:管控|管理|措施|区域)*+(?:，)?(?:(?:自|从|于)[\d年月日时点分:零整]{2,20}(?:起)?(?:，)?)?"
    r"(?:予以|同步|同时|全部|均|已|依法|正式|也|一并)*+(?:解除|撤销)(?!标准|条件|后|时间|流程|之日|程序|工作)"
)
# 好运街道由中风险区|恢复为常态化防控区
_BACK_TO_NORMAL = re.compile(
    r"(?:管控|管理)?(?:，)?(?:转为|转入|恢复(?:为|至|到)?|调整为|变更为|降为)常态化(?:疫情)?(?:防控|管理)(?!工作|机制)"
)
# A封控区|、B管控区|同步解除
_LIFTED_TOGETHER = re.compile(
    r"(?:[、和及][^，。；：、\n（）]{2,40}?(?:封控区|管控区|防范区|[高中低]风险(?:地区|区域|区)))++"
)
_LIFT_REACH = 3000  # characters in which a list of areas between 解除 and its level ends


def _level(match: re.Match[str]) -> ZoneLevel:
    return _LEVELS[match["risk"] or match["zone"]]


def _stated(text: str | None) -> int | None:
    value = read_number(text) if text else None
    return value if isinstance(value, int) else None


def find(text: str, start: int, end: int) -> list[Mention[LevelValue]]:
    """Statements, heads and lifts in `text[start:end]`, in reading order."""
    found: list[Mention[LevelValue]] = []
    floor = start  # where the line begins
    for match in _LEVEL.finditer(text, start, end):
        line = text.rfind("\n", floor, match.start())
        floor = floor if line < 0 else line
        if _in_exception(text, floor, match.start()):
            continue
        last = found[-1] if found and found[-1].end > floor else None
        mention = (
            _lift(text, floor, end, match)
            or _statement(text, floor, end, match)
            or _set_up(text, floor, match)
            or _goes_on_lifting(text, match, last)
            or _lifted_behind(text, floor, end, match)
            or _head(text, floor, end, match)
        )
        if mention is not None:
            found.append(mention)
    return found


_EXCEPTION = re.compile(r"（(?:不含|除|不包括|不包含|扣除)")
_EXCEPTION_REACH = 120


_OUT_OF = re.compile(r"(?<![解消清扫排免拆扣])除(?=[^，。；：\n（）]{0,60}$)")
_OUT_OF_ENDS = re.compile(r"[^，。；：\n（）]{0,40}?(?:以外|之外|外(?=[的，]))")


def _in_exception(text: str, floor: int, position: int) -> bool:
    """Whether a level only tells what an area is without: （不含已列为高风险区的3号楼）, 除以上|高风险区|以外的区域."""
    if _OUT_OF.search(text, max(floor, position - 61), position) and _OUT_OF_ENDS.match(text, position):
        return True
    opening = text.rfind("（", max(floor, position - _EXCEPTION_REACH), position)
    return (
        opening >= 0
        and text.find("）", opening, position) < 0
        and _EXCEPTION.match(text, opening, position) is not None
    )


def _lift(text: str, floor: int, end: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    """解除A、B封控区: the areas stand between, or before 解除."""
    reach = max(floor, match.start() - _LIFT_REACH)
    reach = max(reach, *(text.rfind(mark, reach, match.start()) for mark in "。；\n"))
    opening = max(text.rfind(word, reach, match.start()) for word in _LIFT_WORDS)
    if opening < 0:
        return None
    behind = opening + 2
    if _LIFT_BREAKS.search(text, behind, match.start()) or _NO_LIFT.match(text, match.end(), end):
        return None
    if _NO_LIFT.match(text, behind, match.start()):
        return None
    if text[behind : behind + 1] == "对":
        behind += 1  # 解除对好运小区的封控管理
    if text[behind : match.start()].strip("原的 "):
        if _VERB.search(text, max(behind, match.start() - 24), match.start()):
            return None
        listed_behind = _LIST_BEHIND.match(text, match.end(), end)
        assert listed_behind is not None  # every part is optional
        stated = _stated(listed_behind["count"])
        if (then := _then(text, match, end)) is not None:
            value = LevelValue(then[0], "lift", behind, then[1], areas_before=False)
            return Mention(match.start(), then[2], "zone.lift", value)
        value = LevelValue(_level(match), "lift", behind, "lifted", stated, False, behind=listed_behind.end())
    elif (
        match["zone"]
        and not match["zone_area"]
        and not (
            _ENDS_CLAUSE.match(text, match.end(), end) and _OF_AN_AREA.search(text, max(floor, opening - 2), opening)
        )
    ):
        return None  # 实行封控管理，解除管控: of no area
    else:
        listed = _counted_bracket(text, match.end(), end)
        if listed is not None:  # 解除中风险区1个（好运小区）
            count, (first, last) = listed
            value = LevelValue(_level(match), "lift", first, "lifted", count, False, bracket=last)
            return Mention(match.start(), match.end(), "zone.lift", value)
        list_behind = _LIST_BEHIND.match(text, match.end(), end)
        assert list_behind is not None  # every part is optional
        if (then := _then(text, match, end)) is not None:  # 好运小区解除封控，降为管控区
            return Mention(
                match.start(), then[2], "zone.lift", LevelValue(then[0], "lift", opening, then[1], weak=True)
            )
        value = LevelValue(
            _level(match),
            "lift",
            opening,
            "lifted",
            _stated(list_behind["count"]),
            weak=bool(match["zone"] and not match["zone_area"]),  # 好运小区解除封控
            behind=list_behind.end(),
        )
    return Mention(match.start(), match.end(), "zone.lift", value)


# 解除好运小区封控|，调整为管控区管理: what a lifted area is then
_THEN = re.compile(
    rf"(?:管理|管控|措施|区域|区)*+(?:，|并)?(?:同步|统一)?(?:调整|转|降级?|变更|改)为{_ANY_LEVEL}(?<=区|域)(?:进行)?(?:管理|管控)?(?=[，。；\n]|$)"
)


def _then(text: str, match: re.Match[str], end: int) -> tuple[ZoneLevel, ZoneAction, int] | None:
    """The lower level that a lifted area gets, what that is, and where it ends; None where none is told."""
    then = _THEN.match(text, match.end(), end)
    if then is None or _RANK[_level(then)] >= _RANK[_level(match)]:
        return None
    return _level(then), "lowered", then.end()


def _counted_bracket(text: str, start: int, end: int) -> tuple[int | None, tuple[int, int]] | None:
    """The number behind a level and the span of the list in brackets behind that: 2个（好运小区、平安小区）; else None."""
    counted = _COUNTED.match(text, start, end)
    listed = _BRACKET.match(text, counted.end(), min(end, counted.end() + _LIFT_REACH)) if counted else None
    if counted is None or listed is None or _BREAKDOWN.search(listed["list"]):
        return None
    return _stated(counted["count"]), listed.span("list")


def _goes_on_lifting(text: str, match: re.Match[str], last: Mention[LevelValue] | None) -> Mention[LevelValue] | None:
    """解除A封控区、B管控区: the second level of a lift."""
    if last is None or last.value.form != "lift" or last.value.areas_before:
        return None
    if text[last.end : last.end + 1] not in "、和及，" or match.start() - last.end > _LIFT_REACH:
        return None
    if _ANOTHER_ORDER.search(text, last.end, match.start()) or match.start() - last.end < 3:
        return None
    value = LevelValue(_level(match), "lift", last.end + 1, "lifted", areas_before=False)
    return Mention(match.start(), match.end(), "zone.lift", value)


def _lifted_behind(text: str, floor: int, end: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    """A防范区同步解除: the areas stand before the level."""
    if text[match.start() - 1 : match.start()] in ("由", "从") and _BACK_TO_NORMAL.match(text, match.end(), end):
        value = LevelValue(_level(match), "lift", match.start() - 1, "lifted", weak=True)
        return Mention(match.start(), match.end(), "zone.lift", value)
    others = _LIFTED_TOGETHER.match(text, match.end(), end)
    behind = _LIFTED_BEHIND.match(text, others.end() if others else match.end(), end)
    if behind is None or match.start() - floor < 3:
        return None
    if others:
        value = LevelValue(_level(match), "lift", match.start(), "lifted", weak=True)
        return Mention(match.start(), match.end(), "zone.lift", value)
    if match["zone"] and not match["zone_area"] and "，" in behind[0]:
        return None  # 实行封控管理，解除...
    value = LevelValue(_level(match), "lift", match.start(), "lifted", weak=True)
    return Mention(match.start(), behind.end(), "zone.lift", value)


def _statement(text: str, floor: int, end: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    verb = _VERB.search(text, max(floor, match.start() - 24), match.start())
    if verb is None or re.match(r"[、和及](?:[高中低]风险|[封管防])", text[match.end() : match.end() + 4]):
        return None
    bare = not match["zone_area"] if match["zone"] else not match["risk_area"]
    whole = verb["weak"] and _WHOLE.search(text, max(floor, verb.start() - 6), verb.start())
    if bare and not whole and (verb["weak"] or (match["zone"] and not _ENDS_CLAUSE.match(text, match.end(), end))):
        return None
    level = _level(match)
    origin = _FROM.search(text, max(floor, verb.start() - 16), verb.start())
    if origin and origin["zone"] and not (origin["from"] or origin["zone_area"]):
        origin = None  # 实行封控管理，划定为封控区
    areas_end = origin.start() if origin else verb.start()
    origin = origin or _former(text, floor, verb.start())
    weak = False
    if verb["weak"]:
        before = text[max(floor, areas_end - 200) : areas_end]
        vouched = _AREA_END.search(before) and (_PUTS_BEFORE.search(before) or verb["weak"] in ("按", "按照"))
        weak = not vouched
        if weak and (verb["weak"] in ("按", "按照") or not _ENDS_CLAUSE.match(text, match.end(), end)):
            return None
    action: ZoneAction = "designated"
    if origin and (change := _change(origin, level)) != "designated":
        action = change
    elif verb["raise"]:
        action = "raised"
    elif verb["lower"]:
        action = "lowered"
    after = _LIST_BEHIND.match(text, match.end(), end)
    assert after is not None  # every part is optional
    value = LevelValue(level, "statement", areas_end, action, _stated(after["count"]), weak=weak, behind=after.end())
    return Mention(verb.start(), match.end(), "zone.statement", value)


def _change(former: re.Match[str], level: ZoneLevel) -> ZoneAction:
    """What the change from one level to another does."""
    before, after = _RANK[_level(former)], _RANK[level]
    return "designated" if before == after else "raised" if after > before else "lowered"


_FORMER = re.compile(rf"原(?:来的?|有的?)?{_ANY_LEVEL}的?(?=[\u4e00-\u9fff])")
_FORMER_REACH = 120


def _former(text: str, floor: int, end: int) -> re.Match[str] | None:
    """The level that areas are said to have had, before their names: 原中风险区|好运小区调整为."""
    reach = max(floor, end - _FORMER_REACH)
    reach = max(reach, *(text.rfind(mark, reach, end) for mark in "。；，：\n"))
    return _FORMER.search(text, reach, end)


_SETS_UP = re.compile(r"(?:设立|设置|增设|新设|划定|划出|划设|划分|新增|确定)(?:了|出)?(?=[\u4e00-\u9fff])")
_SET_UP_COUNT = re.compile(r"(?:等)?(?:共计?)?(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})个$")
_SET_UP_REACH = 200  # characters between 设立 and the number of the areas


def _set_up(text: str, floor: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    """设立甲酒店、乙小区2个封控区: the areas stand between the verb and their number."""
    count = _SET_UP_COUNT.search(text, max(floor, match.start() - 8), match.start())
    if count is None:
        return None
    reach = max(floor, count.start() - _SET_UP_REACH)
    reach = max(reach, *(text.rfind(mark, reach, count.start()) + 1 for mark in "。；：，\n"))
    verbs = list(_SETS_UP.finditer(text, reach, count.start()))
    if not verbs or count.start() - verbs[-1].end() < 3 or _LEVEL.search(text, verbs[-1].end(), count.start()):
        return None
    value = LevelValue(_level(match), "statement", count.start(), "designated", _stated(count["count"]), weak=True)
    return Mention(count.start(), match.end(), "zone.set_up", value)


def _head(text: str, floor: int, end: int, match: re.Match[str]) -> Mention[LevelValue] | None:
    if (match["zone"] and not match["zone_area"]) or _NEXT_CELL.match(text, match.end(), end):
        return None
    bracket = _BRACKET.match(text, match.end(), min(end, match.end() + _LIFT_REACH))
    noted = bracket is not None and text[bracket.end() : bracket.end() + 1] in ("：", ":", "\n")
    if bracket and not (noted and tells_something(text, *bracket.span("list"))):
        ordered = _DIVIDES.search(text, max(floor, match.start() - _DIVIDES_REACH), match.start())
        value = LevelValue(
            _level(match),
            "head",
            bracket.start("list"),
            "designated" if ordered else "listed",
            areas_before=False,
            weak=True,
            bracket=bracket.end() - 1,
        )
        return Mention(match.start(), match.end(), "zone.bracket", value)
    if text[match.end() : match.end() + 1] in ("\n", "") and _ROW.search(text, floor, match.start()):
        former = _FORMER_CELL.search(text, max(floor, match.start() - _FORMER_CELL_REACH), match.start())
        change = _change(former, _level(match)) if former else None
        areas = former.start() if former else match.start() - 1
        value = LevelValue(_level(match), "statement", areas, change, weak=True)  # a row of a table: A | 高风险区
        return Mention(match.start(), match.end(), "zone.row", value)
    after = _HEAD_AFTER.match(text, match.end(), end)
    assert after is not None  # every part is optional
    before = text[max(floor, match.start() - 8) : match.start()]
    count_before = _COUNT_BEFORE.search(before)
    new = _NEW_BEFORE.search(before) is not None
    stated = _stated(after["count"]) or (_stated(count_before["count"]) if count_before else None)
    stop = after.end()
    counted = _COUNTED.match(text, match.end(), end)
    listed = _BRACKET.match(text, counted.end(), min(end, counted.end() + _LIFT_REACH)) if counted else None
    if listed and _NUMBERS_OF.search(listed["list"]) and text[listed.end() : listed.end() + 1] not in ("：", "\n"):
        return None
    inside = _counted_bracket(text, match.end(), end)
    if inside is not None:
        action: ZoneAction = "designated" if new or re.search(r"划定|列为|调整", before) else "listed"
        first, last = inside[1]
        value = LevelValue(_level(match), "head", first, action, stated, False, weak=True, bracket=last)
        return Mention(match.start(), stop, "zone.bracket", value)
    itemed = _HEAD_ITEM.search(before) is not None
    told = after["copula"] is not None and stated is not None  # 中风险区2个，为A、B
    if after["mark"] == "】" and text[match.start() - 1 : match.start()] != "【":
        return None  # 【甲市新增2个中风险区】: a headline
    if after["mark"] in ("：", ":", "】"):
        behind = _COUNT_BEHIND.match(text, stop, end)
        if behind:
            stated, stop = stated or _stated(behind["count"]), behind.end()
    elif after["mark"] not in (None, "】"):  # the end of a line
        if not (itemed or _HEAD_SENTENCE.search(before) or stated is not None):
            return None
    elif after["mark"] is None and not (
        itemed
        or told
        or (after["count"] and _HEAD_SENTENCE.search(before))
        or (after["copula"] and _HEAD_CLAUSE.search(before))
    ):
        return None
    if after["mark"] is None and after["count"]:
        led = _AN_AREA.match(text, stop, end)
        stop = led.end() if led else stop  # 中风险区2个，|好运小区、平安小区
    cell = itemed and text[stop : stop + 1] in (" ", "\t")  # a cell of a table
    if (
        after["mark"] is None
        and not cell
        and (
            (_ONLY_SPOKEN_OF.match(text, stop, end) and after["copula"] is None)
            or not re.match(r"[\u4e00-\u9fff（]", text[stop : stop + 1])
        )
    ):
        return None
    value = LevelValue(_level(match), "head", stop, "designated" if new else None, stated, areas_before=False)
    return Mention(match.start(), stop, "zone.head", value)


# --- the rest of a wider area -------------------------------------------------------------------------------------------

_REST = r"(?:的)?(?:所有|全部)?(?:其他|其它|其余)(?:的)?(?:行政)?(?:地区|区域|区划|街区|范围|街道|小区|社区|镇村|乡镇|村|片区|部分|镇街|楼栋|地方)*+"
_OUTSIDE = r"(?:以外|之外|外)"
_REMAINDER = re.compile(
    rf"(?:（除[^（）]{{1,100}}）(?=的?(?:其他|其它|其余)))?{_REST}(?:均|都|全部)?$"
    rf"|(?:范围|辖区|区域)?内?(?:，)?除(?:[^；。（）]{{0,200}}?){_OUTSIDE}(?:，)?(?:的)?(?:{_REST}|所有区域|区域|地区|范围)?(?:均|都|全部)?(?:，)?$"
    rf"|（除[^（）]{{1,400}}?{_OUTSIDE}?）$|（[^（）]{{1,400}}除外）$"
)
# 除封控区、管控区外的|A街道其他区域; 封控区以外的|A、B: the wider areas stand behind
_OTHER_LEVELS = (
    r"(?:(?:上述|以上)?(?:[高中低](?:、[高中低])?风险(?:地区|区域|区)?|封控区?|管控区?|防范区?)[、和及，]?){1,4}"
)
_REMAINDER_BEFORE = re.compile(
    rf"(?:除(?:{_OTHER_LEVELS}|上述区域|以上区域|[^；。（）]{{1,60}}?){_OUTSIDE}|{_OTHER_LEVELS}{_OUTSIDE})(?:，)?的?(?:全[市区县])?(?:其他|其余)?的?(?=[\u4e00-\u9fff])"
)
_NOTHING_LEFT = re.compile(r"(?:所有|其他|其它|其余)?(?:的)?(?:行政)?(?:区域|地区|范围|部分)?(?:均|都|全部)?$")


def remainder_of(text: str, start: int, end: int) -> int | None:
    """Where the wider area ends when `text[start:end]` names what is left of it (X的其他地区, X除A外); else None."""
    match = _REMAINDER.search(text, start, end)
    return match.start() if match and match.start() > start else None


def remainder_before(text: str, start: int, end: int) -> int | None:
    """Where the wider areas begin when what they lose stands first (除封控区外的X); else None."""
    match = _REMAINDER_BEFORE.match(text, start, end)
    if match is None or _NOTHING_LEFT.match(text, match.end(), end):
        return None
    return match.end()
