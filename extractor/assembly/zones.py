"""Zones: which areas are put into, listed in or taken out of which level."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.calendar import Day
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import stamp
from extractor.mentions import zones as levels
from extractor.mentions.rule import Mention
from extractor.mentions.zones import LevelValue, boundary_lines, boundary_start, remainder_of
from extractor.records import Note, Place, Zone
from extractor.text.sentences import Segment, split_outside_brackets

__all__ = ["read_zones"]


@dataclass(slots=True)
class _Collector:
    reading: Reading
    zones: list[Zone] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)  # for each zone where its statement or head stands
    notes: list[Note] = field(default_factory=list)


def read_zones(reading: Reading) -> tuple[list[Zone], list[Note]]:
    """Zones in the order of the text, and notes where stated and found numbers differ."""
    text = reading.text
    collector = _Collector(reading)
    mentions = levels.find(text, 0, len(text))
    sentence_state: dict[int, int] = {}
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        match mention.value.form:
            case "statement":
                _statement(collector, mention, mentions[index - 1] if index else None, sentence_state)
            case "lift":
                _lift(collector, mention)
            case "head":
                _list(collector, mention, following)
    return _without_repeats(collector), collector.notes


# --- statements: 将A列为高风险区，B、C列为中风险区 ------------------------------------------------------------------------

_LEAD = re.compile(
    r"(?:.*(?:研究决定|决定|如下|起|要求|规定|意见|研判|通告|标准|有关规定)[，：,]|.*?(?<![东西南北])(?:现|即日起)?(?:将|对|把)|.*?[：:]|(?:其中|同时|调整后|目前|现|并|即日起)[，,]?)",
    re.DOTALL,
)
_RULES_AFTER = re.compile(r"(?:（[^（）]*）)?[，,]?(?:实行|执行|实施|落实)[^；。]*[；。]?")
_ONLY_NUMBER = re.compile(
    r"(?:[A-Za-z]?\d+[A-Za-z]?(?:-\d+)?|[A-Z]|[一二三四五六七八九十]+)(?:号楼|号院|号|栋|幢|座|单元|室|楼|区|期|组|社|巷|弄|排)*(?:（[^（）]*）)?$"
)


def _statement(
    collector: _Collector, mention: Mention[LevelValue], before: Mention[LevelValue] | None, state: dict[int, int]
) -> None:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    areas_end = mention.value.areas if mention.value.areas is not None else mention.start
    start = state.get(sentence.start, sentence.start)
    if start > areas_end:
        start = sentence.start
    chunk = text[start:areas_end]
    lead = _LEAD.match(chunk)
    if lead and lead.end() < len(chunk) and start == sentence.start:
        start += lead.end()
    else:
        skip = re.match(r"[，、；\s]*(?:将|把|对|并将|同时将)?", chunk)
        start += skip.end() if skip else 0
    inner = list(re.finditer(r"(?:将|把)(?!军)", text[start:areas_end]))
    if inner:
        start += inner[-1].end()
    state[sentence.start] = mention.end + _length(_RULES_AFTER.match(text, mention.end, sentence.end))
    if areas_end - start < 2:
        # 将以下1地由高风险区降为中风险区：X
        _list(collector, mention, None)
        return
    if re.search(r"以下|下列|如下|上述", text[start:areas_end]):
        _list(collector, mention, None)
        return
    _add_group(collector, start, areas_end, mention, _effective(reading, sentence, mention.start), reading.region)


def _length(match: re.Match[str] | None) -> int:
    return match.end() - match.start() if match else 0


def _lift(collector: _Collector, mention: Mention[LevelValue]) -> None:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    if mention.value.areas is not None:
        end = mention.end
        level = re.search(
            r"(?:的)?(?:疫情)?(?:[高中低]风险(?:等级)?(?:地区|区域|区)?|(?:封控|管控|防范)(?:区域|区))(?:域)?(?:的)?(?:管控|管理|措施|管控措施|划定)?$",
            text[mention.start : mention.end],
        )
        if level:
            end = mention.start + level.start()
        _add_group(
            collector, mention.value.areas, end, mention, _effective(reading, sentence, mention.start), reading.region
        )
        return
    start = sentence.start
    lead = _LEAD.match(text[start : mention.start])
    if lead:
        start += lead.end()
    if mention.start - start >= 2:
        _add_group(
            collector, start, mention.start, mention, _effective(reading, sentence, mention.start), reading.region
        )


# --- lists under heads: 中风险地区（12个）： --------------------------------------------------------------------------------

# 辽宁省大连市（16个）：  云南:1个  甘肃（2个）：  （一）海丰县
_GROUP_HEAD = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,20}?)(?:（共?(?P<count>\d+)个?）[：:]?|[：:](?P<after>\d+)个|[：:](?=\S))(?P<end>\s?)"
)
_NOT_IN_LIST = re.compile(
    r"境外|港澳台|以上|其他|其余|专家|温馨|提醒|请|注：|备注|来源|咨询|上述|实行|根据|自\d|自[\u4e00-\u9fff]|\d{1,2}月\d{1,2}日|联系|电话|各|广大|特此|截至|调整后|关闭|打印|版权|主办|为(?:切实|进一步|有效|做好)|封控区|管控区|防范区|综合服务|服务热线|热线|说明|解除|将|同时|目前|下一步|按照|区域内|居民|全[市区县]|当前|如|凡|要|不|每个人|一、|二、|三、|四、|五、|六、"
)
_LISTED = re.compile(
    r"全国(?:共|现)?有|全国无|现有|截至|目录|名单|汇总|截止|共有|调整后|目前|存量|国务院客户端|风险等级提醒|最新"
)
_IN_FORCE = re.compile(r"全国(?:共|现)?(?:有|无|现有)?\d*个?(?:高|中)风险|地区目录")
_DESIGNATED = re.compile(r"划定|新增|列为|调整为|升级|设置|划分|决定|增设|实施")


def _list(collector: _Collector, mention: Mention[LevelValue], following: Mention[LevelValue] | None) -> None:
    """The areas behind a head, up to the next head or the first line that is no list."""
    reading = collector.reading
    text = reading.text
    stop = following.start if following is not None else len(text)
    if following is not None and following.value.form == "statement" and following.value.areas is not None:
        stop = max(reading.sentence_at(following.start).start, mention.end)
    stop = min(stop, reading.article_at(mention.start).end)
    action = mention.value.action or _action_of_head(reading, mention)
    sentence = reading.sentence_at(mention.start)
    effective = _effective(reading, sentence, mention.start, back=300) if action != "listed" else None
    before = len(collector.zones)
    area = _area_over(reading, mention)
    position = mention.end
    first = True
    for line in _lines(text, position, stop):
        words = line.of(text)
        if _NOT_IN_LIST.match(words) and not first:
            break
        first = False
        area = _list_line(collector, line, mention, action, effective, area, reading)
    found = len(collector.zones) - before
    if mention.value.stated is not None and found and found != mention.value.stated:
        collector.notes.append(
            Note.model_construct(
                code="zone_count_mismatch",
                message=f"the text states {mention.value.stated} areas of this level, {found} were found",
                span=reading.document.span(mention.start, mention.end),
            )
        )


def _action_of_head(reading: Reading, mention: Mention[LevelValue]) -> str:
    text = reading.text
    before = text[max(0, mention.start - 200) : mention.start]
    if _IN_FORCE.search(text, max(0, mention.start - 600), mention.start):
        return "listed"
    listed = [m.start() for m in _LISTED.finditer(before)]
    designated = [m.start() for m in _DESIGNATED.finditer(before)]
    if listed and (not designated or listed[-1] > designated[-1]):
        return "listed"
    return "designated"


def _area_over(reading: Reading, mention: Mention[LevelValue]) -> Area:
    """A county that a head above tells: （一）海丰县 / 1.封控区：..."""
    text = reading.text
    start = max(0, mention.start - 60)
    head = re.search(
        r"(?:[（(][一二三四五六七八九十][）)]|[一二三四五六七八九十]、|\n)\s?(?P<place>[\u4e00-\u9fff]{2,12}[市区县旗镇乡])[：:]?\s?(?:\n|\d[.、])[^。]{0,10}$",
        text[start : mention.start],
    )
    if head:
        first = start + head.start("place")
        named = resolve(text, first, start + head.end("place"), reading.region)
        if named.area.division is not None:
            return named.area
    return reading.region


def _lines(text: str, start: int, stop: int) -> list[Segment]:
    """The pieces of a list: lines, and within a line what 。 parts."""
    return [
        Segment(piece.start, piece.end)
        for piece in split_outside_brackets(text, start, stop, "。\n")
        if text[piece.start : piece.end].strip()
    ]


def _list_line(
    collector: _Collector,
    line: Segment,
    mention: Mention[LevelValue],
    action: str,
    effective: str | None,
    area: Area,
    reading: Reading,
) -> Area:
    """One line of a list: a group head, a group with its areas, or areas. Returns the area that holds for the next line."""
    text = reading.text
    start = line.start + _length(
        re.match(r"\s*(?:[（(]?\d{1,2}[）).、]|[①-⑳]|[■●◆•·])?\s*", text[line.start : line.end])
    )
    head = _GROUP_HEAD.match(text, start, line.end)
    stated: int | None = None
    if head and not re.search(r"[路街村号楼栋]", head["place"]):
        named = resolve(text, head.start("place"), head.end("place"), reading.region)
        if named.area.division is not None and named.rest >= head.end("place"):
            area = replace(named.area, closed=True)
            count = head["count"] or head["after"]
            stated = int(count) if count else None
            start = head.end()
            if start >= line.end:
                return area
    one_a_line = stated is None and mention.value.stated is not None and _counts_lines(text, line)
    items = [Segment(start, line.end)] if one_a_line else _items(text, start, line.end, stated)
    _add_items(collector, items, mention, action, effective, area)
    return area


def _counts_lines(text: str, line: Segment) -> bool:
    """Whether the list has one area a line: the line stands among lines without a final mark."""
    after = text[line.end : line.end + 1]
    before = text[line.start - 1 : line.start]
    return after in ("\n", "") and before == "\n" and "；" not in text[line.start : line.end]


def _items(text: str, start: int, end: int, stated: int | None) -> list[Segment]:
    """The areas of a list that 、，； part; the stated number decides whether 3栋、7栋 are two."""
    pieces = _split(text, start, end)
    joined: list[Segment] = []
    for piece in pieces:
        words = text[piece.start : piece.end]
        if joined and _ONLY_NUMBER.match(words) and re.search(r"\d|[A-Z]$", text[joined[-1].start : joined[-1].end]):
            joined[-1] = Segment(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if stated is not None and len(joined) != stated and len(pieces) == stated:
        return pieces
    return joined


_BOUNDED = re.compile(
    r"以[^，；。]{2,120}?(?:为界|为边界|合围|围合|所围|包围)[^，；。、]{0,10}|(?:[东南西北]{1,2}(?:至|到|起|临)[^；。]+?(?:[，、]|$)){2,}[^，；。、]*|(?:[^，；。、]{2,20}以[东南西北]{1,2}(?:[，、])?){2,}[^，；。、]*"
)


def _split(text: str, start: int, end: int) -> list[Segment]:
    """Pieces at 、，； outside brackets and outside what describes a boundary."""
    protected = [match.span() for match in _BOUNDED.finditer(text, start, end)]
    pieces: list[Segment] = []
    position = start
    for piece in split_outside_brackets(text, start, end, "、，；"):
        if any(first < piece.end < last for first, last in protected):
            continue
        pieces.append(Segment(position, piece.end))
        position = piece.end + 1
    if position < end:
        pieces.append(Segment(position, end))
    return [Segment(*_trimmed(text, p.start, p.end)) for p in pieces if text[p.start : p.end].strip(" ，、；。")]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ，、；。：:":
        start += 1
    while start < end and text[end - 1] in " ，、；。：:":
        end -= 1
    return start, end


# --- areas to records ---------------------------------------------------------------------------------------------------


def _add_group(
    collector: _Collector, start: int, end: int, mention: Mention[LevelValue], effective: str | None, area: Area
) -> None:
    """The areas before a verb; 的其他地区 at the end holds for all of them."""
    text = collector.reading.text
    start, end = _trimmed(text, start, end)
    items = _items(text, start, end, None)
    if not items:
        return
    last = items[-1]
    wider = remainder_of(text, last.start, last.end)
    shared = wider is not None and re.match(r"的?(?:其他|其它|其余)", text[wider : last.end]) is not None
    action = mention.value.action or "designated"
    _add_items(collector, items, mention, action, effective, area, remainder=shared)


def _add_items(
    collector: _Collector,
    items: list[Segment],
    mention: Mention[LevelValue],
    action: str,
    effective: str | None,
    area: Area,
    remainder: bool = False,
) -> None:
    inherited = area
    text = collector.reading.text
    for item in items:
        if item.start > 0 and text[item.start - 1] == "；":
            inherited = area
        zone, named = _zone(collector.reading, item, mention, action, effective, inherited, remainder)
        if zone is None:
            continue
        collector.zones.append(zone)
        collector.heads.append(mention.start)
        if named.division is not None:
            inherited = Area(named.division, None, named.zone, closed=area.closed)


_NOT_AN_AREA = re.compile(
    r"^(?:\d+个?|无|等|及其|并|实行|执行|其他|其余|人员|管控措施|.{0,2})$|旅居史|人员|措施|工作|要求|隔离|检测|疫情|病例|防控"
)


def _zone(
    reading: Reading,
    item: Segment,
    mention: Mention[LevelValue],
    action: str,
    effective: str | None,
    area: Area,
    remainder: bool,
) -> tuple[Zone | None, Area]:
    text = reading.text
    start, end = item.start, item.end
    mark = re.search(r"（新增?）$", text[start:end])
    if mark:
        end = start + mark.start()
    wider = remainder_of(text, start, end)
    place_end = wider if wider is not None else end
    place_end = _trimmed(text, start, place_end)[1]
    words = text[start:place_end]
    if len(words) < 2 or _NOT_AN_AREA.search(words):
        return None, NOWHERE
    place, named = reading.place_reader.read(
        start, place_end, area, None, parts_end=boundary_start(text, start, place_end)
    )
    first, last = reading.document.span(start, item.end)
    zone = Zone.model_construct(
        level=mention.value.level,
        action=action,
        place=_zone_place(place),
        boundary=[reading.document.verbatim(*line) for line in boundary_lines(text, start, place_end)],
        remainder=remainder or wider is not None,
        effective=effective,
        text=reading.document.verbatim(start, item.end),
        span=(first, last),
    )
    return zone, named.area


def _zone_place(place: Place) -> Place:
    return place.model_copy(update={"kind": place.kind or "area"})


_FROM_NOW = re.compile(r"即日起")


def _effective(reading: Reading, sentence: Segment, position: int, back: int = 0) -> str | None:
    """自2022年10月10日20时起: when the statement takes effect."""
    text = reading.text
    start = min(sentence.start, max(0, position - back)) if back else sentence.start
    for date in reversed(within(reading.dates, start, position)):
        times = [t for t in within(reading.times, date.end, min(date.end + 8, position))]
        stop = times[0].end if times else date.end
        if re.match(r"(?:整)?(?:起|开始|零时起)", text[stop : stop + 4]):
            return stamp(date.first, times[0].value.first if times else None)
    if _FROM_NOW.search(text, start, position) and reading.published is not None:
        return str(Day.of(reading.published))
    return None


def _without_repeats(collector: _Collector) -> list[Zone]:
    """The same area told twice (headline and body) is one zone, in its fuller wording; a list may name an area twice."""
    kept: list[Zone] = []
    heads: list[int] = []
    by_key: dict[tuple[str, bool, str], list[int]] = {}
    for zone, head in zip(collector.zones, collector.heads, strict=True):
        key = (zone.level, zone.remainder, zone.place.text[-4:])
        same = next(
            (i for i in by_key.get(key, ()) if heads[i] != head and _same_area(kept[i].place, zone.place)), None
        )
        if same is None:
            by_key.setdefault(key, []).append(len(kept))
            kept.append(zone)
            heads.append(head)
        elif len(zone.place.text) > len(kept[same].place.text):
            kept[same] = zone
    return kept


def _same_area(one: Place, two: Place) -> bool:
    if one.text == two.text:
        return (one.province, one.city, one.county) == (two.province, two.city, two.county)
    short, long_ = sorted((one.text, two.text), key=len)
    return (
        len(short) >= 4
        and long_.endswith(short)
        and re.fullmatch(r"[\u4e00-\u9fff]*[省市区县镇乡道]", long_[: -len(short)]) is not None
        and one.county == two.county
    )
