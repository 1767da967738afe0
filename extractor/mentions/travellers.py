"""Whom a rule is for: people with a history of a level, of places told by name, of lands abroad, or travellers at large.

A rule names its people in one or several pieces (7日内有甲市高风险区、乙市中风险区旅居史的来返人员); each piece is a mention, and
`assembly.measures` puts together those that stand before an order.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import Literal

from extractor.lexicon.kinds import MeasureHistory
from extractor.mentions.divisions import Naming
from extractor.mentions.divisions import find as find_divisions
from extractor.mentions.rule import Mention, Rule, match_rules
from extractor.text.numerals import read_number

__all__ = ["Who", "find"]


@dataclass(frozen=True, slots=True)
class Who:
    """A piece of what names the people of a rule.

    form: `origin` (where they come from), `stay` (旅居史: places told by name), `visit` (去过, 甲市来乙人员: the same, said of venues
    too), `people` (人员: that people are meant), `travellers` (来返人员: people who come, from wherever), `others` (其他来返人员),
    `lookback` (7日内有), `met` (met a case on their way: no history), `traced` (密接, 时空伴随: found by others), `same` (上述人员;
    with a history 上述地区人员).
    """

    form: Literal["origin", "stay", "visit", "people", "travellers", "others", "lookback", "met", "traced", "same"]
    histories: tuple[MeasureHistory, ...] = ()
    days: int | None = None


_LEVELS: dict[str, MeasureHistory] = {"高": "high", "中": "medium", "低": "low"}
_N = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
_AREA = r"(?:地区|区域|区)"

# 高风险区, 中高风险地区, 高、中风险区, 高中低风险
_LEVEL = re.compile(
    rf"(?P<levels>[高中低](?:[、和及或]?(?:风险{_AREA}?[、和及或])?[高中低]){{0,2}})风险(?:等级)?{_AREA}?"
    r"(?P<around>(?:（[^（）\n]{0,30}）)?(?:(?!风险|或|[、和及]其?所在)[^，。；：（）\n]){0,30}?所在(?:的)?(?:地级|区)?[县市区街地省乡镇旗社]|及?参照[^，。；\n]{0,12}管理)?"
)
# not where people come from, but an area that is put into a level, ruled, or kept away from
_NO_ORIGIN_BEFORE = re.compile(
    r"(?:为|至|成|入|升|降|参照|解除|划定|新增|不去|不到|不前往|前往|赴|离开|避免|进入|(?<!发)现有|共有|[\d一二三四五六七八九十]个)(?:国内|境内|疫情|涉疫|省外|的|有)?$"
)
_NO_ORIGIN_BEHIND = re.compile(
    r"岗|职业|行业|人群|从业|场所|环节|暴露|内(?!有|旅居|居住|活动|溢|外)|人员(?:足不出|非必要|不得|要|应|严格|减少|避免|只进|离开)|(?:实行|执行|采取|按照?|进行|严格|所有|的?居民|期间|管控|防控|调整|解除|划定|\d+个|名单|信息|动态|变化|情况|（\d+个）)|实施(?!\d|[一二三四五七十]|集中|居家|健康)"
)

_ABROAD = r"入境(?!口|船|货|物|检)|境外(?=：|人员|者)|境外(?!疫情|病例|输入|物|货|来源|地区按)(?:[\u4e00-\u9fff]{0,6}(?:旅居|旅行|居住|返回|来|返|抵))"
_STAY = (
    r"(?:旅居|旅行|居住|活动|途[经径]|停留|逗留|出行|驻留|行程)(?:或[\u4e00-\u9fff]{2})?史|(?:旅居|居住|途[经径]|停留|逗留|驻留)过?(?:者|的?人员)"
    r"|风险(?:地区|区域)(?:[来返抵入进]|人员|外溢|溢出)|途经(?=[^，。；\n]{0,30}(?:人员|的))"
)
_VISIT = r"来自(?!省外|市外|境外|外)[^，。；\n]{2}|(?:去|到|到访|来|途经|前往|抵达|涉足|经停)过|(?:通勤|往来|往返)(?:于)?(?=[^，。；\n]{1,20}人员)|以来[来返抵](?:返)?[\u4e00-\u9fff]{1,3}(?=[，：])"
_PLACES = (
    r"(?:下列|以下)(?:重点|涉疫|相关)?(?:地区|区域|城市|县区|省市)(?=旅居|[来返入抵到进]|有|的?人员)|第[一二三四五]类(?:重点|风险|管控)?(?:地区|区域)(?=[：:（]|[来返入抵])"
    r"|涉疫(?:地|区|重点|市|县|省|风险)|疫情(?:发生地|重点|所在地|地区|高发|严重|中高(?!风险))|疫区"
    r"|重点(?:疫情|管控|关注)?(?:地区|区域|城市|省份)(?!域?防控)|有(?:本土|社区|新增|明显|已?报告)?[^，。；\n\d]{0,6}(?:疫情|病例|阳性|感染者|传播)[^，。；\n\d高中低]{0,12}(?:地区|地市|城市|县|区|省|旗|的地)"
    r"|(?:报告|出现|发生)[^，。；\n]{0,20}?的?(?:地区|地市|城市|县|省份)|报告地|(?<=[区域])(?:以?及|和|、)其?所在(?:的)?(?:地级)?[县市区街镇乡]"
)
_COME = r"(?<![以近原将往])[来返抵入](?:（[来返抵入到回]）|/)?"
_TO = r"(?![自院住睡户口校所职驻库店学园组队编])[\u4e00-\u9fff（）()/]{1,6}?"
_COMERS = re.compile(
    rf"{_COME}(?:[来返抵入进]|至)?(?P<to>{_TO})(?:[来返抵入](?P=to))?(?:的)?(?:人员|旅客|人士|市民|群众|者|车辆|后(?!续)|时(?=需|须|应|，|没有|未|不能|无))"
    r"|(?<!拟)(?<!计划)(?<!准备)[进到回](?:（?返）?)?[\u4e00-\u9fff]{1,3}(?:人员|旅客)|返乡|(?<!以)来返|来（返）|返（[抵来]）|来访(?:人员|者)"
    r"|[省市国州区县]外(?:来|返|入|到|抵|进|人员)|外(?:省|地(?!区)|市|来)(?:（[市省区]）)?[市区]?(?:来|返|入|人员|车辆)|(?:返回|抵达)人员"
)
_FROM = re.compile(
    r"(?:从|自(?![治驾行我觉动愿])|由)(?P<from>[\u4e00-\u9fff（）、]{2,40}?)(?:来|返|抵|入|到|回|进)[\u4e00-\u9fff（）]{0,12}?(?:人员|旅客|者|的[，车])"
)
_PEOPLE = r"人员|旅客|人士|者(?=[，：:、须应需请要一])|的(?=[，：:])|市民|群众"
_MET = (
    r"(?:轨迹|行程|路线|时空(?!伴随)|行踪|活动)[^，。；\n]{0,8}?(?:交集|重合|重叠|交叉|相同|吻合|伴随|一致|接触)"
    r"|时空(?:交集|重合)|(?:同时段|同时空|同航班|同车(?:次|厢)?|同乘|同行程|同轨迹|共同暴露)"
    r"|相同[^，。；\n]{0,4}(?:轨迹|行程|活动|时间|地点)|(?:与|同|和)[^，。；\n]{0,24}(?:有过?(?:密切)?接触|密切接触|有交集)"
    r"|(?:上述|以上|相关|以下|下列)[^，。；\n]{0,12}(?:轨迹|时间|时段|场所|点位|地点|风险点)"
    r"|暴露(?:人员|者)|(?:同|该)(?:一)?(?:车厢?|航班|车次|班次|列车|机|乘)(?:次|次列车)?(?:的)?(?:旅客|乘客|人员)|来院(?:就[诊医]|看病|陪[护诊]|探[视望])"
    r"|到过[^，。；\n]{2,24}(?:家|店|市场|超市|医院|宴|[吃喝]|拜年|聚餐|就[诊餐])[^，。；\n]{0,4}(?:者|的|人员)"
)
_SAME = r"(?:上述|以上|此类|该类|这些|前述|对其|此部分)(?!地区|区域|地方|城市|县区|省市|地市)(?:(?:情况|情形)的?)?(?:[来返抵入进（）][\u4e00-\u9fff（）]{0,8}?|[\u4e00-\u9fff]{0,4})人员"
_SAME_PLACES = r"(?:上述|以上|这些|前述)(?:地区|区域|地方|城市|县区|省市|地市)(?:旅居史的?|的)?(?:[来返抵入进（）][\u4e00-\u9fff（）]{0,8}?)?人员"
_LOOKBACK = (
    rf"(?P<days>{_N})(?:天|日)(?:（含）)?(?:之内|以内|内)(?=[有曾到去从自，内途国来具存在旅居省境市])"
    rf"|(?:近|过去|最近)(?P<near>{_N})(?:天|日)(?!内|之内|以内)"
)


def _lookback(match: re.Match[str]) -> Who | None:
    days = read_number(match["days"] or match["near"])
    return Who("lookback", days=days) if isinstance(days, int) else None


def _level(match: re.Match[str]) -> Who | None:
    text = match.string
    lately_left = re.match(r"未满|不满|不足|后?\d{1,2}[天日]", text[match.end() : match.end() + 4])
    if not lately_left and _NO_ORIGIN_BEFORE.search(text, max(0, match.start() - 10), match.start()):
        return None
    if match["around"]:
        return Who("origin", ("region",))
    if _NO_ORIGIN_BEHIND.match(text, match.end()):
        return None
    return Who("origin", tuple(value for letter, value in _LEVELS.items() if letter in match["levels"]))


def _from_a_place(match: re.Match[str]) -> Who | None:
    """从甲市返回: but not 从外地返回, 从今日起来."""
    names = match["from"]
    if re.search(r"外地|省外|市外|境外|国外|风险|即日|今|起|当日", names):
        return None
    return Who("visit", ("region",))


def _rule(name: str, pattern: str, who: Who) -> Rule[Who]:
    return Rule(f"who.{name}", re.compile(pattern), lambda match: who)


_RULES = (
    Rule("who.level", _LEVEL, _level, ("风险",)),
    _rule("abroad", _ABROAD, Who("origin", ("abroad",))),
    _rule("places", _PLACES, Who("origin", ("region",))),
    Rule("who.from", _FROM, _from_a_place),
    _rule("stay", _STAY, Who("stay", ("region",))),
    _rule("visit", _VISIT, Who("visit", ("region",))),
    _rule("met", _MET, Who("met")),
    _rule("traced", r"时空伴随|密切接触者|密接", Who("traced")),
    _rule("same", _SAME, Who("same")),
    _rule("same_places", _SAME_PLACES, Who("same", ("region",))),
    Rule("who.lookback", re.compile(_LOOKBACK), _lookback),
    _rule("people", _PEOPLE, Who("people")),
)
_OTHERS = re.compile(r"(?<!的)其[他它余](?:国内|省外|市外|外省|外地|省市|地区)?$")
_AWAY = re.compile(
    r"(?:不去|不前往|不要前往|不赴|避免前往|勿前往|暂缓前往|减少前往|非必要不(?:离|出|前往))[^，。；\n]*$"
)
_AREA_BEHIND = re.compile(r"[^，。；\n]{0,20}?(?:风险|地区|区域|城市|[省县]|(?<!超)市(?![民场]))")
_VENUE_REACH = 6  # characters between 去过 and the name of a place
_NAME_REACH = 24  # characters between a place and 来返人员 (甲市除乙县以外地区来丙人员)
_BREAKS_NAME = re.compile(r"[，。；：:#【】对请在要求\n]")


_AND_OTHER = re.compile(r"(?:以?及|和|或|、)(?:国内|全国|省内|省外|我国)?(?:的)?(?:其[他它]|各)?$")
_LIST_REACH = 8  # characters between the last place of a list and the levels that end it


def _with_places(text: str, start: int, level: Mention[Who], ends: list[int]) -> Mention[Who]:
    """甲市、乙县及国内其他中高风险区: the places told by name beside the levels."""
    lead = _AND_OTHER.search(text, max(start, level.start - _LIST_REACH), level.start)
    last = bisect_right(ends, level.start) - 1
    if (
        lead is None
        or last < 0
        or not ends[last] <= lead.start() <= ends[last] + 8
        or "region" in level.value.histories
    ):
        return level
    return replace(level, value=replace(level.value, histories=("region", *level.value.histories)))


def _explains(text: str, mention: Mention[Who], levels: set[int]) -> bool:
    """Whether a piece stands in the bracket that explains a level (低风险区（中高风险区所在县的其他地区）)."""
    opened = text.rfind("（", max(0, mention.start - _BRACKET_REACH), mention.start)
    return opened in levels and text.find("）", opened, mention.start) < 0


_BRACKET_REACH = 12  # characters between the bracket behind a level and what it explains


def _kept_away(text: str, floor: int, mention: Mention[Who]) -> bool:
    """不去高风险区和有疫情的县: the clause tells where nobody should go."""
    return _AWAY.search(text, max(floor, mention.start - 60), mention.start) is not None


def _met_there(text: str, visit: Mention[Who], named: list[Naming]) -> Mention[Who]:
    """去过甲超市: no history of a place, but the way of a case; 去过甲市: a history."""
    if not text.endswith("过", visit.start, visit.end) or _AREA_BEHIND.match(text, visit.end):
        return visit
    first = bisect_left(named, visit.end, key=lambda name: name.start)
    if first < len(named) and named[first].start - visit.end <= _VENUE_REACH:
        return visit
    return replace(visit, value=Who("met"))


def find(text: str, start: int, end: int) -> list[Mention[Who]]:
    """Pieces that tell whom a rule is for, in `text[start:end]` in reading order."""
    found = [
        m for m in match_rules(_RULES, text, start, end) if m.value.form == "lookback" or not _kept_away(text, start, m)
    ]
    named = find_divisions(text, start, end)
    found = [_met_there(text, m, named) if m.rule == "who.visit" else m for m in found]
    # not who goes there: 省外来甲市返甲市人员; 来安庆市 is no 来安
    goals = "来返抵入到回进）"
    ends = [
        n.end
        for n in named
        if text[n.start] != "来"
        and (text[max(start, n.start - 1)] not in goals or text.endswith("以来", start, n.start))
    ]
    levels = {m.end for m in found if m.rule == "who.level"}
    found = [m for m in found if m.value.form == "lookback" or not _explains(text, m, levels)]
    named_ends = [n.end for n in named]
    found = [_with_places(text, start, m, named_ends) if m.rule == "who.level" else m for m in found]
    for match in _COMERS.finditer(text, start, end):
        if text.endswith("这些", start, match.start()):
            continue  # a headline: these travellers
        who = Who("others" if _OTHERS.search(text, max(start, match.start() - 6), match.start()) else "travellers")
        last = bisect_right(ends, match.start()) - 1
        near = last >= 0 and match["to"] is not None and match.start() - ends[last] <= _NAME_REACH
        if near and not _BREAKS_NAME.search(text, ends[last], match.start()):
            who = Who("visit", ("region",))  # 甲市来返乙县人员
        found.append(Mention(match.start(), match.end(), "who.travellers", who))
    return sorted(found, key=lambda mention: (mention.start, mention.end))
