"""Lists of areas under heads: 中风险地区（12个）： and an area a line, provinces with their areas, a table's cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractor.assembly.area_lists import list_lines, split_items
from extractor.assembly.areas import Area, resolve
from extractor.assembly.zone_records import Collector, Order, Trust, add_areas, effective_before
from extractor.assembly.reading import Reading
from extractor.lexicon.kinds import ZoneAction
from extractor.mentions.rule import Mention
from extractor.mentions.zone_words import list_opener, tells_something
from extractor.mentions.zones import LevelValue
from extractor.records import Note
from extractor.text.sentences import Segment

__all__ = ["read_list"]

# 辽宁省大连市（16个）：  云南:1个  甘肃（2个）：
_GROUP_HEAD = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,20}?)(?:（共?(?P<count>\d+)个?）[：:]?|[：:](?P<after>\d+)个|[：:](?=\S))\s?"
)
_MARK = re.compile(r"\s*(?:[（(]?\d{1,2}[）).、](?!\d)|[①-⑳]|[■●◆•·▶])\s*")
_NO_GROUP = re.compile(r"[路街村号楼栋]")
# how lines begin that end a list
_ENDS_LIST = re.compile(
    r"(?:境外|港澳台|以上|专家|温馨|请|注：|备注|上述|根据|自\d|自[\u4e00-\u9fff]|各|特此|截至|调整后|关闭|打印|主办|为(?:切实|进一步|有效|做好)|说明|将|目前|下一步|按照|区域内|居民|全[市区县]"
    r"|当前|如|凡|要|不|每个人|据悉|严格|[高中低]风险|封控区|管控区|防范区|[一二三四五六七八九十]、(?![\u4e00-\u9fff]{2,6}[市区县]))"
)
_CUTS_LIST = re.compile(
    r"[；，]?(?:同时|调整后|采取措施|以上|自\d{4}年|[一二三四五六七八九十]、\S?(?:[高中低]风险|封控|管控|防范)|（[一二三四五六七八九十]）|\d\.(?:封控|管控|防范))"
)
_OPEN_END = "；、，"
_OPENER_LINES = 4  # pieces between a headline's level and the list that it is about


@dataclass(frozen=True, slots=True)
class _List:
    """Where a list stands and how it is laid out.

    below: it begins on the line under its head. cells: each line is a row of a table, its first cell the area.
    """

    start: int
    stop: int
    below: bool
    cells: bool


def read_list(collector: Collector, mention: Mention[LevelValue], following: Mention[LevelValue] | None) -> int:
    """Add the areas behind a head, up to the next order or the first line that is no list. Returns where the list ends."""
    reading = collector.reading
    text = reading.text
    if mention.value.bracket is not None:
        return _bracket(collector, mention, mention.value.bracket)
    found = _find_list(reading, mention, following)
    if found is None:
        return mention.end
    action = mention.value.action or _action_of_head(reading, mention)
    sentence = reading.sentence_at(mention.start).start
    effective = None if action == "listed" else effective_before(reading, sentence, found.start)
    order = Order(mention, action, effective)
    before = len(collector.zones)
    end = _read_lines(collector, found, order)
    added = len(collector.zones) - before
    stated = mention.value.stated
    if stated is not None and added and added != stated:
        collector.notes.append(
            Note.model_construct(
                code="zone_count_mismatch",
                message=f"the text states {stated} areas of this level, {added} were found",
                span=reading.document.span(mention.start, mention.end),
            )
        )
    return end


def _bracket(collector: Collector, mention: Mention[LevelValue], close: int) -> int:
    order = Order(mention, "listed", None)
    added, _ = add_areas(collector, mention.value.areas, close, order, collector.reading.region, "each")
    return close if added else mention.end


def _find_list(reading: Reading, mention: Mention[LevelValue], following: Mention[LevelValue] | None) -> _List | None:
    """The list of a head; for the level of a headline the one that a sentence below announces."""
    text = reading.text
    start = mention.value.areas if mention.value.form == "head" else mention.value.behind or mention.end
    while start < len(text) and text[start] in "：: \n，":
        start += 1
    stop = min(_list_stop(reading, start, following), reading.article_at(mention.start).end)
    below = "\n" in text[mention.start : start]
    pieces = list_lines(text, start, stop)[: _OPENER_LINES + 1]
    if not pieces:
        return None
    if tells_something(text, pieces[0].start, pieces[0].end):
        opened = next(
            (at for piece in pieces if (at := list_opener(text, piece.start, piece.end + 1)) is not None), None
        )
        if opened is None:
            return None if below else _List(start, stop, False, False)
        while opened < stop and text[opened] in "：: \n":
            opened += 1
        below = text[opened - 1] == "\n"
        start = opened
    cells = mention.value.form == "head" and text[mention.end : mention.end + 1] == " "
    return _List(start, stop, below, cells)


def _read_lines(collector: Collector, found: _List, order: Order) -> int:
    text = collector.reading.text
    stated = order.mention.value.stated
    area = _area_over(collector.reading, order.mention)
    lines = list_lines(text, found.start, found.stop)
    end = found.start
    total = 0
    for number, whole in enumerate(lines):
        line = _first_cell(text, whole) if found.cells else whole
        full = stated is not None and total >= stated
        if number and not _goes_on(text, found, lines[number - 1], line, full):
            break
        trust: Trust = "first" if full or (not number and stated is None and not found.below) else "all"
        added, area, is_head = _line(collector, line, order, area, trust, len(lines) == 1 or not found.below)
        if not added and not is_head:
            break
        total += added
        end = whole.end
    return end


def _first_cell(text: str, line: Segment) -> Segment:
    gap = text.find(" ", line.start, line.end)
    return Segment(line.start, gap) if gap > line.start else line


_GOES_ON = re.compile(rf"{_GROUP_HEAD.pattern}|（\d{{1,2}}）|\d{{1,2}}[.、](?!\d)")


def _goes_on(text: str, found: _List, previous: Segment, line: Segment, full: bool) -> bool:
    """Whether a list goes on with a line: below its head until a line says something else; beside its head only
    where the line before ended open, or with a further group or number."""
    if _ENDS_LIST.match(text, line.start, line.end):
        return False
    first = next(iter(split_items(text, line.start, line.end, None)), line)
    if tells_something(text, first.start, first.end) and not _GROUP_HEAD.match(text, line.start, line.end):
        return False
    if found.below and text[line.start - 1] == "\n":
        return True
    if text[previous.end - 1] in _OPEN_END:
        return True
    return not full and _GOES_ON.match(text, line.start, line.end) is not None or found.cells


def _line(
    collector: Collector, line: Segment, order: Order, area: Area, trust: Trust, whole: bool
) -> tuple[int, Area, bool]:
    """One line of a list: a group head, a group with its areas, or areas.

    Returns how many areas it has, the area that holds for the next line, and whether the line is a group's head alone.
    """
    reading = collector.reading
    text = reading.text
    start = line.start
    mark = _MARK.match(text, start, line.end)
    start = mark.end() if mark else start
    stated: int | None = None
    head = _GROUP_HEAD.match(text, start, line.end)
    if head and not _NO_GROUP.search(head["place"]):
        named = resolve(text, head.start("place"), head.end("place"), reading.region)
        if named.area.division is not None and named.rest >= head.end("place"):
            area = replace(named.area, closed=True)
            count = head["count"] or head["after"]
            stated, trust = (int(count) if count else None), "all"
            start = head.end()
            if start >= line.end:
                return 0, area, True
    total = order.mention.value.stated
    if stated is None and total is not None and _stands_alone(text, line):
        stated = 1
    added, _ = add_areas(collector, start, line.end, order, area, trust, stated, total if whole else None)
    return added, area, False


def _stands_alone(text: str, line: Segment) -> bool:
    """Whether the list has one area a line: the line ends without a mark and has no ；."""
    return (
        text[line.end : line.end + 1] in ("\n", "")
        and text[line.start - 1 : line.start] == "\n"
        and "；" not in text[line.start : line.end]
    )


def _list_stop(reading: Reading, start: int, following: Mention[LevelValue] | None) -> int:
    """Where the next order begins: a head where it stands, a statement where its areas begin."""
    text = reading.text
    stop = len(text)
    if following is not None:
        stop = following.start
        if following.value.form != "head":
            opening = max(
                text.rfind("将", start, stop),
                text.rfind("解除", start, stop),
                text.rfind("。", start, stop) + 1,
                text.rfind("；", start, stop) + 1,
            )
            stop = opening if opening > start else stop
    cut = _CUTS_LIST.search(text, start, stop)
    return cut.start() if cut else stop


# --- what is above a list -----------------------------------------------------------------------------------------------

_LISTED = re.compile(r"现有|截至|名单|汇总|截止|共有|目前|存量|还有|尚有")
_IN_FORCE = re.compile(r"全国(?:共|现)?(?:有|无|现有)?\d*个?(?:高|中)风险|地区目录|国务院客户端")
_ADJUSTED = re.compile(r"(?:判定|划定|研究决定|新增|划分)[^。]{0,60}[：:]?\s*$")
_DESIGNATED = re.compile(r"划定|新增|列为|调整|升级|设置|划分|决定|增设|实施")
_COUNTY_HEAD = re.compile(
    r"（[一二三四五六七八九十]）(?P<place>[\u4e00-\u9fff]{2,10}[市区县旗镇乡])(?=[：:\n]|\d[.、])"
)
_ABOVE = 3000  # characters within which a county's head stands above its lists


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


def _area_over(reading: Reading, mention: Mention[LevelValue]) -> Area:
    """A county that a head above tells (（一）海丰县 / 1.封控区：...); it holds for the lists below it."""
    text = reading.text
    heads = list(_COUNTY_HEAD.finditer(text, max(0, mention.start - _ABOVE), mention.start))
    if heads:
        named = resolve(text, *heads[-1].span("place"), reading.region)
        if named.area.division is not None:
            return named.area
    return reading.region
