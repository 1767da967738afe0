"""Zones: which areas are put into, listed in or taken out of which level."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from extractor.assembly.area_lists import Item, list_lines, split_items, trimmed
from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.calendar import Day
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import stamp
from extractor.lexicon.kinds import ZoneAction
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions import zones as levels
from extractor.mentions.rule import Mention
from extractor.mentions.zones import LevelValue, boundary_lines, boundary_start, remainder_of
from extractor.records import Note, Place, Zone
from extractor.text.sentences import Segment

__all__ = ["read_zones"]


@dataclass(frozen=True, slots=True)
class _Order:
    """What a statement or head says of its areas."""

    mention: Mention[LevelValue]
    action: ZoneAction
    effective: str | None


@dataclass(slots=True)
class _Collector:
    reading: Reading
    zones: list[Zone] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)  # for each zone where its statement or head stands
    notes: list[Note] = field(default_factory=list)


def read_zones(reading: Reading) -> tuple[list[Zone], list[Note]]:
    """Zones in the order of the text, and notes where stated and found numbers differ."""
    text = reading.text
    collector = _Collector(reading)
    mentions = levels.find(text, 0, len(text))
    floor = 0  # what stands before has been read
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if mention.value.form == "head":
            floor = _list(collector, mention, following)
        elif mention.value.form == "lift":
            floor = _lift(collector, mention, floor, following)
        else:
            floor = _statement(collector, mention, floor, following)
    return _without_repeats(collector), collector.notes


# --- statements: 将A列为高风险区，B、C列为中风险区 ------------------------------------------------------------------------

_OPENS = re.compile(
    r"(?:将|把|对(?!面|门)|划定|确定|调整)(?!为|后|军|来)|[：:]|(?:高|中|低)风险区\\d+个[，,]|(?:起|决定|如下|研判|要求|规定|通知|意见|同意|同时|其中|调整后|目前|现|并|即日起|据悉|会议|指挥部)[，,]"
)
_RULES = re.compile(r"(?:（[^（）]*）)?(?:进行)?(?:管理|管控|措施)*[，,]?(?:实行|执行|实施|落实|采取)[^；。]*")
_SEE_BELOW = re.compile(
    r"(?:以下|下列|如下|上述|部分|有关|相关)(?:\d+|[一二三四五六七八九十]+)?(?:个|处)?(?:地|区域|地区|小区|风险区)*"
)


def _statement(
    collector: _Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None
) -> int:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    start, end = max(sentence.start, floor), mention.value.areas
    opens = [m.end() for m in _OPENS.finditer(text, start, end)]
    if opens:
        start = opens[-1]
    start, end = trimmed(text, start, end)
    if end - start < 2 or _SEE_BELOW.match(text, start, end):
        return _list(collector, mention, following)  # 将以下1地由高风险区降为中风险区：X
    action = mention.value.action or "designated"
    if action == "designated" and _STANDS_SO.search(text, max(0, sentence.start - 80), end):
        action = "listed"
    effective = None if action == "listed" else _effective_of_statement(reading, sentence, mention.start)
    order = _Order(mention, action, effective)
    _add_group(collector, start, end, order)
    rules = _RULES.match(text, mention.end, sentence.end)
    return rules.end() if rules else mention.end


# 调整后，西安市共有高风险区8个... 除中高风险区外，为低风险区: how things stand, not what is done
_STANDS_SO = re.compile(r"调整后[，,]|现有[高中低]风险|共有[高中低]风险|目前[，,]?[^。]{0,20}为[高中低]风险")


def _effective_of_statement(reading: Reading, sentence: Segment, position: int) -> str | None:
    """When a statement takes effect: told in its sentence, or in the paragraph before for a list of statements."""
    told = _effective(reading, sentence.start, position)
    if told is None:
        paragraph = reading.text.rfind("\n", 0, sentence.start) + 1
        told = _effective(reading, max(paragraph, sentence.start - 400), position)
    return told


def _lift(
    collector: _Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None
) -> int:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    order = _Order(mention, "lifted", _effective(reading, sentence.start, mention.start))
    if not mention.value.areas_before:
        _add_group(collector, mention.value.areas, mention.start, order)
        return mention.end
    start = max(sentence.start, floor)
    opens = [m.end() for m in _OPENS.finditer(text, start, mention.value.areas)]
    start = opens[-1] if opens else start
    if mention.value.areas - start >= 2:
        _add_group(collector, start, mention.value.areas, order)
    elif text[mention.end : mention.end + 1] in "：:":
        return _list(collector, mention, following)
    return mention.end


# --- lists under heads: 中风险地区（12个）： --------------------------------------------------------------------------------

# 辽宁省大连市（16个）：  云南:1个  甘肃（2个）：
_GROUP_HEAD = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,20}?)(?:（共?(?P<count>\d+)个?）[：:]?|[：:](?P<after>\d+)个|[：:](?=\S))\s?"
)
_ENDS_LIST = re.compile(
    r"(?:境外|港澳台|以上|其他|其余|专家|温馨|提醒|请|注：|备注|来源|咨询|上述|实行|采取措施|根据|自\d|自[\u4e00-\u9fff]|\d{1,2}月\d{1,2}日|联系|电话"
    r"|各|广大|特此|截至|调整后|关闭|打印|版权|主办|为(?:切实|进一步|有效|做好)|综合服务|服务热线|热线|说明|解除|将|同时|目前|下一步|按照|区域内|风险区|居民|全[市区县]"
    r"|当前|如|凡|要|不|每个人|本通告|本通知|据悉|措施|通告|严格|强化|[高中低]风险|封控区|管控区|防范区|[一二三四五六七八九十]、(?![\u4e00-\u9fff]{2,6}[市区县]))"
)
_CUTS_LIST = re.compile(
    r"[；，]?(?:同时|调整后|采取措施|以上|自\d{4}年|[一二三四五六七八九十]、\S?(?:[高中低]风险|封控|管控|防范)|（[一二三四五六七八九十]）|\d\.(?:封控|管控|防范))"
)
_LISTED = re.compile(r"现有|截至|名单|汇总|截止|共有|目前|存量")
_IN_FORCE = re.compile(r"全国(?:共|现)?(?:有|无|现有)?\d*个?(?:高|中)风险|地区目录|国务院客户端")
_ADJUSTED = re.compile(r"(?:判定|划定|研究决定|新增|划分)[^。]{0,60}[：:]?\s*$")
_DESIGNATED = re.compile(r"划定|新增|列为|调整|升级|设置|划分|决定|增设|实施")


_GOES_ON = re.compile(rf"{_GROUP_HEAD.pattern}|（\d{{1,2}}）")


def _list(collector: _Collector, mention: Mention[LevelValue], following: Mention[LevelValue] | None) -> int:
    """The areas behind a head, up to the next order or the first line that is no list. Returns where the list ends."""
    reading = collector.reading
    text = reading.text
    start = mention.value.areas if mention.value.form == "head" else mention.end
    start += len(text[start:]) - len(text[start:].lstrip("：: \n")) if text[start : start + 1] in "：: \n" else 0
    stop = min(_list_stop(reading, start, following), reading.article_at(start).end)
    action = mention.value.action or _action_of_head(reading, mention)
    effective = None if action == "listed" else _effective_of_list(reading, mention.start)
    order = _Order(mention, action, effective)
    before = len(collector.zones)
    area = _area_over(reading, mention)
    lined = "\n" in text[start:stop].strip()
    end = start
    for number, line in enumerate(list_lines(text, start, stop)):
        if number and _ENDS_LIST.match(text, line.start, line.end):
            break
        if number and not lined and not _GOES_ON.match(text, line.start, line.end):
            break  # without line breaks only a further province goes on behind 。
        area, found = _list_line(collector, line, order, area, trusted=number > 0 and lined)
        if not found and number and not lined:
            break
        end = line.end
    found_areas = len(collector.zones) - before
    if mention.value.stated is not None and found_areas and found_areas != mention.value.stated:
        collector.notes.append(
            Note.model_construct(
                code="zone_count_mismatch",
                message=f"the text states {mention.value.stated} areas of this level, {found_areas} were found",
                span=reading.document.span(mention.start, mention.end),
            )
        )
    return end


def _list_stop(reading: Reading, start: int, following: Mention[LevelValue] | None) -> int:
    """Where the next order begins: a head where it stands, a statement where its areas begin."""
    text = reading.text
    stop = len(text)
    if following is not None:
        stop = following.start
        if following.value.form != "head":
            opening = max(
                text.rfind("将", start, stop), text.rfind("解除", start, stop), text.rfind("。", start, stop) + 1
            )
            stop = opening if opening > start else stop
    cut = _CUTS_LIST.search(text, start, stop)
    return cut.start() if cut else stop


def _action_of_head(reading: Reading, mention: Mention[LevelValue]) -> ZoneAction:
    text = reading.text
    if _IN_FORCE.search(text, max(0, mention.start - 600), mention.start):
        return "listed"
    before = text[max(0, mention.start - 200) : mention.start]
    if _ADJUSTED.search(text, max(0, mention.start - 600), mention.start):
        return "designated"
    listed = max((m.start() for m in _LISTED.finditer(before)), default=-1)
    designated = max((m.start() for m in _DESIGNATED.finditer(before)), default=-1)
    return "listed" if listed > designated else "designated"


_HEAD_ABOVE = re.compile(
    r"(?:[（(][一二三四五六七八九十][）)]|[一二三四五六七八九十]、|\n|^)\s?(?P<place>[\u4e00-\u9fff]{2,12}[市区县旗镇乡])[：:]?\s?(?:\n\s?|(?=\d[.、]))?(?:\d[.、])?$"
)


def _area_over(reading: Reading, mention: Mention[LevelValue]) -> Area:
    """A county that a head above tells (（一）海丰县 / 1.封控区：...); it holds for the lists below it."""
    text = reading.text
    heads = list(
        re.finditer(
            r"（[一二三四五六七八九十]）(?P<place>[\u4e00-\u9fff]{2,10}[市区县旗镇乡])(?=[：:\n]|\d[.、])",
            text[max(0, mention.start - 3000) : mention.start],
        )
    )
    if heads:
        first = max(0, mention.start - 3000) + heads[-1].start("place")
        named = resolve(text, first, first + len(heads[-1]["place"]), reading.region)
        if named.area.division is not None:
            return named.area
    return reading.region


def _list_line(collector: _Collector, line: Segment, order: _Order, area: Area, trusted: bool) -> tuple[Area, bool]:
    """One line of a list: a group head, a group with its areas, or areas.

    Returns the area that holds for the next line, and whether the line belonged to the list.
    """
    reading = collector.reading
    text = reading.text
    start = line.start
    lead = re.match(r"\s*(?:[（(]?\d{1,2}[）).、](?!\d)|[①-⑳]|[■●◆•·])?\s*", text[start : line.end])
    start += lead.end() if lead else 0
    head = _GROUP_HEAD.match(text, start, line.end)
    stated: int | None = None
    if head and not re.search(r"[路街村号楼栋]", head["place"]):
        named = resolve(text, head.start("place"), head.end("place"), reading.region)
        if named.area.division is not None and named.rest >= head.end("place"):
            area = replace(named.area, closed=True)
            count = head["count"] or head["after"]
            stated, trusted = (int(count) if count else None), True
            start = head.end()
            if start >= line.end:
                return area, True
    one_a_line = stated is None and order.mention.value.stated is not None and _stands_alone(text, line)
    items = [Item(start, line.end)] if one_a_line else split_items(text, start, line.end, stated)
    return area, _add_items(collector, items, order, area, trusted=trusted or one_a_line)


def _stands_alone(text: str, line: Segment) -> bool:
    """Whether the list has one area a line: the line ends without a mark and has no ；."""
    return (
        text[line.end : line.end + 1] in ("\n", "")
        and text[line.start - 1 : line.start] == "\n"
        and "；" not in text[line.start : line.end]
    )


# --- areas to records ---------------------------------------------------------------------------------------------------


def _add_group(collector: _Collector, start: int, end: int, order: _Order) -> None:
    """The areas before a verb; 的其他地区 or 除...外 at the end holds for all of them."""
    text = collector.reading.text
    start, end = trimmed(text, start, end)
    rest = remainder_of(text, start, end)
    shared = rest is not None and text[end - 1] != "）" and "、" in text[start:rest]
    last = rest if shared and rest is not None else end
    items = split_items(text, start, last, None)
    if items and shared:
        items[-1] = Item(items[-1].start, end)
    _add_items(collector, items, order, collector.reading.region, remainder=shared)


def _add_items(
    collector: _Collector, items: list[Item], order: _Order, area: Area, remainder: bool = False, trusted: bool = False
) -> bool:
    """Add the areas of a list. Where nothing vouches for the list its first item must look like an area."""
    inherited = area
    text = collector.reading.text
    added = False
    for item in items:
        if item.start > 0 and text[item.start - 1] == "；":
            inherited = area
        zone, named = _zone(collector.reading, item, order, inherited, remainder)
        if zone is None or (not trusted and _JUNK.search(zone.place.text)):
            continue
        if not trusted and not added and not _looks_like_an_area(zone, named):
            return False
        added = True
        collector.zones.append(zone)
        collector.orders.append(order.mention.start)
        if named.division is not None:
            inherited = Area(named.division, None, named.zone, closed=area.closed)
    return added


_NEVER = re.compile(
    r"^(?:\d+个?|无|等|及其|并|其他|其余|.|\d{1,2}月\d{1,2}日)$|旅居史|共有[高中低]风险|^[高中低]风险区\d+个"
)
# what no area is called; in a list that something vouches for it may stand within a name
_JUNK = re.compile(
    r"人员|措施|要求|隔离(?!点|酒店)|检测(?!点)|疫情|病例|防控|防护|感染|居民(?!区|楼|点|小区|委)|实行|执行|落实|扎堆|聚集|外出|所在[县市区]|部分区域|采样(?!点)|登记|购买|领取|安排(?!房)|分析|研判|通告"
)


def _looks_like_an_area(zone: Zone, named: Area) -> bool:
    words = zone.place.text.split("（", maxsplit=1)[0]
    if zone.boundary or zone.remainder or named:
        return True
    return kind_of_venue(words) is not None or words.endswith(("全域", "辖区", "范围", "区域", "片区", "沿线", "周边"))


def _zone(reading: Reading, item: Item, order: _Order, area: Area, remainder: bool) -> tuple[Zone | None, Area]:
    text = reading.text
    start, end = item.start, item.end
    wider = remainder_of(text, start, end)
    place_end = trimmed(text, start, wider if wider is not None else end)[1]
    mark = re.search(r"(?:（新增?）|\d+个[区县](?:（[^（）]*）)?)$", text[start:place_end])
    if mark:
        place_end = start + mark.start()
    words = text[start:place_end]
    if len(words) < 2 or _NEVER.search(words):
        return None, NOWHERE
    parts_end = boundary_start(text, start, place_end)
    place, named = reading.place_reader.read(start, place_end, area, None, parts_end=parts_end)
    zone = Zone.model_construct(
        level=order.mention.value.level,
        action=order.action,
        place=place.model_copy(update={"kind": place.kind or "area"}),
        boundary=[reading.document.verbatim(*line) for line in boundary_lines(text, start, place_end)],
        remainder=remainder or wider is not None,
        effective=order.effective,
        text=reading.document.verbatim(start, item.end),
        span=reading.document.span(start, item.end),
    )
    return zone, named.area


_FROM_NOW = re.compile(r"即日起|从即日起|自发布之日起|通告发布之日起")


def _effective(reading: Reading, start: int, position: int) -> str | None:
    """自2022年10月10日20时起: when an order takes effect."""
    text = reading.text
    for date in reversed(within(reading.dates, start, position)):
        times = within(reading.times, date.end, min(date.end + 8, position))
        stop = times[0].end if times else date.end
        if re.match(r"(?:整)?(?:起|开始|零时起)", text[stop : stop + 4]):
            return stamp(date.first, times[0].value.first if times else None)
    if _FROM_NOW.search(text, start, position) and reading.published is not None:
        return str(Day.of(reading.published))
    return None


_IN_FORCE_NOW = re.compile(r"(?:本通告|本通知|本公告|以上(?:措施)?)?自(?:发布|公布|印发)之日起(?:实施|施行|执行|生效)")


def _effective_of_list(reading: Reading, position: int) -> str | None:
    """When a list takes effect: told before it, in the article, or at its end (本通告自发布之日起实施)."""
    article = reading.article_at(position)
    told = _effective(reading, max(article.start, position - 600), position)
    if told is None and reading.published is not None and _IN_FORCE_NOW.search(reading.text, position, article.end):
        return str(Day.of(reading.published))
    return told


def _without_repeats(collector: _Collector) -> list[Zone]:
    """The same area told twice (headline and body) is one zone, in its fuller wording; a list may name an area twice."""
    kept: list[Zone] = []
    orders: list[int] = []
    by_key: dict[tuple[str, str, bool], list[int]] = {}
    for zone, order in zip(collector.zones, collector.orders, strict=True):
        key = (zone.level, zone.place.text[-3:], zone.remainder)
        same = next(
            (i for i in by_key.get(key, ()) if orders[i] != order and _same_area(kept[i].place, zone.place)), None
        )
        if same is None and orders and len(kept) <= 3:
            same = next((i for i, other in enumerate(kept) if orders[i] != order and _begins_alike(other, zone)), None)
        if same is None:
            by_key.setdefault(key, []).append(len(kept))
            kept.append(zone)
            orders.append(order)
        elif len(zone.place.text) > len(kept[same].place.text):
            kept[same] = zone
    return kept


def _same_area(one: Place, two: Place) -> bool:
    if one.text == two.text:
        return (one.province, one.city, one.county) == (two.province, two.city, two.county)
    short, long_ = sorted((one.text, two.text), key=len)
    lead = long_[: -len(short)]
    return (
        len(short) >= 4
        and long_.endswith(short)
        and re.fullmatch(r"[\u4e00-\u9fff]*[省市区县镇乡道]", lead) is not None
        and one.county == two.county
    )


def _begins_alike(one: Zone, two: Zone) -> bool:
    """A headline's 宁强路33号 is the body's 宁强路33号石泉社区文化活动中心."""
    if (one.level, one.remainder, one.action) != (two.level, two.remainder, two.action):
        return False
    if one.place.county != two.place.county:
        return False
    short, long_ = sorted((one.place.text, two.place.text), key=len)
    return len(short) >= 8 and long_.startswith(short)
