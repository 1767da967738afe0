"""Lists of areas under heads: 中风险地区（12个）： and an area a line, provinces with their areas, a table's cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from extractor.assembly.area_lists import groups, list_lines, split_items
from extractor.assembly.areas import Area, known_name_end, resolve
from extractor.assembly.reading import Reading
from extractor.assembly.zone_records import Collector, Order, Trust, add_areas, effective_before
from extractor.lexicon.kinds import ZoneAction
from extractor.mentions.rule import Mention
from extractor.mentions.zone_words import list_opener, tells_something
from extractor.mentions.zones import SYMBOL, LevelValue
from extractor.records import Note
from extractor.text.sentences import Segment

__all__ = ["read_list"]

# 辽宁省大连市（16个）：  云南:1个  甘肃（2个）：
_GROUP_HEAD = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,20}?)(?:（共?(?P<count>\d+)个?）[：:]?|[：:](?P<after>\d+)个|(?P<mid>\d+)个[：:]|[：:](?=\S))\s?"
)
_MARK = re.compile(
    rf"\s*(?:[（(]?\d{{1,2}}[）).、](?!\d)|\d{{1,2}}(?=\s?[\u4e00-\u9fff]{{1,3}}(?:[市县]|(?<!小)区))|（[一二三四五六七八九十]{{1,3}}）|[①-⑳]|{SYMBOL})\s*"
)
_NO_GROUP = re.compile(r"[路街村号楼栋]")
# how lines begin that end a list
_ENDS_LIST = re.compile(
    r"(?:境外|港澳台|以上|专家|温馨|请|注：|备注|上述|根据|自\d|自[\u4e00-\u9fff]|各|特此|截至|调整后|关闭|打印|主办|为(?:切实|进一步|有效|做好)|说明|将|目前|下一步|按照|区域内|居民|全[市区县]"
    r"|当前|如|凡|要|不|每个人|据悉|严格|[高中低]风险|封控区|管控区|防范区|[一二三四五六七八九十]、(?![\u4e00-\u9fff]{2,6}[市区县]))"
)
_CUTS_LIST = re.compile(
    r"[；，]?(?:同时|调整后|采取措施|以上|自\d{4}年|[一二三四五六七八九十]、\S?(?:[高中低]风险|封控|管控|防范)|\d\.(?:封控|管控|防范))"
    r"|（[一二三四五六七八九十]）(?=[^\n。；]{0,12}(?:[高中低]风险|封控|管控|防范)|[\u4e00-\u9fff]{2,10}(?<!小)[市区县旗镇乡](?:[：:\n]|\d[.、]))"
)
_NUMBER_OF_HEAD = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）、.．]|[①-⑳]|新增|现有|共有)\s?(?:新增|现有|共有)?$"
)
_OPEN_END = "；、，"
_LONGEST_NAME = 16
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
    action = mention.value.action or "listed"
    effective = None
    if action != "listed":
        effective = effective_before(
            collector.reading, collector.reading.sentence_at(mention.start).start, mention.start
        )
    order = Order(mention, action, effective)
    area = _named_before(collector.reading, mention.start)
    added, _ = add_areas(collector, mention.value.areas, close, order, area, "each")
    return close if added else mention.end


def _named_before(reading: Reading, position: int) -> Area:
    """The area that is named right before a position (甲县|封控区), else the bulletin's region."""
    for start in range(max(0, position - _LONGEST_NAME), position - 1):
        named = resolve(reading.text, start, position, reading.region)
        if named.area.division is not None and named.rest == position:
            return named.area
    return reading.region


def _find_list(reading: Reading, mention: Mention[LevelValue], following: Mention[LevelValue] | None) -> _List | None:
    """The list of a head; for the level of a headline the one that a sentence below announces."""
    text = reading.text
    start = mention.value.areas if mention.value.form == "head" else mention.value.behind or mention.end
    while start < len(text) and text[start] in "：: \t\n，":
        start += 1
    stop = min(_list_stop(reading, start, following), reading.article_at(mention.start).end)
    below = "\n" in text[mention.start : start]
    pieces = list(islice(list_lines(text, start, stop), _OPENER_LINES + 1))
    if not pieces:
        return None
    cells = mention.value.form == "head" and text[mention.end : mention.end + 1] in (" ", "\t")
    told = tells_something(text, pieces[0].start, pieces[0].end)
    if not cells and (told or (below and "：" not in text[mention.start : start])):
        opened = next(
            (at for piece in pieces if (at := list_opener(text, piece.start, piece.end + 1)) is not None), None
        )
        if opened is None and told:
            return None if below else _List(start, stop, False, False)
        if opened is not None:
            start = opened
            while start < stop and text[start] in "：: \n":
                start += 1
            below = text[start - 1] == "\n"
    return _List(start, stop, below, cells)


def _read_lines(collector: Collector, found: _List, order: Order) -> int:
    stated = order.mention.value.stated
    area = _area_over(collector.reading, order.mention)
    lines = _lines(collector.reading, found)
    one_a_line = found.below and stated is not None and len(lines) >= stated
    end = found.start
    total = 0
    for number, line in enumerate(lines):
        full = stated is not None and total >= stated
        trust: Trust = "first" if full or (not number and stated is None and not found.below) else "all"
        layout = 1 if one_a_line and _stands_alone(collector.reading.text, line) else None
        added, area, is_head = _line(collector, line, order, area, trust, layout, stated if not found.below else None)
        if not added and not is_head:
            break
        total += added
        end = line.end
    return end


def _lines(reading: Reading, found: _List) -> list[Segment]:
    """The lines of a list up to the first that is none of it."""
    text = reading.text
    kept: list[Segment] = []
    for line in list_lines(text, found.start, found.stop):
        if kept and not _goes_on(reading, found, kept[-1], line):
            break
        kept.append(_first_cell(text, line) if found.cells else line)
    return kept


def _first_cell(text: str, line: Segment) -> Segment:
    mark = "\t" if text.find("\t", line.start, line.end) >= 0 else " "
    gap = text.find(mark, line.start, line.end)
    return Segment(line.start, gap) if gap > line.start else line


_GOES_ON = re.compile(rf"{_GROUP_HEAD.pattern}|（(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})）|\d{{1,2}}[.、](?!\d)")


def _goes_on(reading: Reading, found: _List, previous: Segment, line: Segment) -> bool:
    """Whether a list goes on with a line: below its head until a line says something else; beside its head only
    where the line before ended open, or with a further group or number."""
    text = reading.text
    if _ENDS_LIST.match(text, line.start, line.end) and not known_name_end(text, line.start, line.end, reading.region):
        return False
    mark = _MARK.match(text, line.start, line.end)
    first = next(iter(split_items(text, mark.end() if mark else line.start, line.end, None)), line)
    if tells_something(text, first.start, first.end) and not _GROUP_HEAD.match(text, line.start, line.end):
        return False
    if found.below and text[line.start - 1] == "\n":
        return True
    if text[previous.end - 1] in _OPEN_END:
        return True
    return found.cells or _GOES_ON.match(text, line.start, line.end) is not None


def _line(
    collector: Collector,
    line: Segment,
    order: Order,
    area: Area,
    trust: Trust,
    stated: int | None,
    total: int | None,
) -> tuple[int, Area, bool]:
    """One line of a list: a group head, a group with its areas, or areas.

    Args:
        stated: 1 where each line is an area.
        total: the number of areas of the whole list where this line may be all of it.

    Returns how many areas it has, the area that holds for the next line, and whether the line is a group's head alone.
    """
    reading = collector.reading
    text = reading.text
    start = line.start
    mark = _MARK.match(text, start, line.end)
    start = mark.end() if mark else start
    added = 0
    run, run_area, run_trust, run_stated = start, area, trust, stated
    for part in [*groups(text, start, line.end), None]:
        group = _group_head(reading, part.start, part.end) if part else None
        if part is not None and group is None:
            continue
        stop = part.start if part else line.end
        if stop > run:
            count, _ = add_areas(collector, run, stop, order, run_area, run_trust, run_stated, total)
            added += count
        if group is not None:
            run, run_area, run_stated = group
            run_trust = "all"
    return added, run_area, not text[run : line.end].strip("：: ；")


def _group_head(reading: Reading, start: int, end: int) -> tuple[int, Area, int | None] | None:
    """Where a group's areas begin (辽宁省大连市（16个）：|), the area that holds for them and their number."""
    text = reading.text
    head = _GROUP_HEAD.match(text, start, end)
    if head is None or _NO_GROUP.search(head["place"]):
        return None
    named = resolve(text, head.start("place"), head.end("place"), reading.region)
    if named.area.division is None or named.rest < head.end("place"):
        return None
    count = head["count"] or head["after"] or head["mid"]
    return head.end(), replace(named.area, closed=True), int(count) if count else None


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
        else:
            number = _NUMBER_OF_HEAD.search(text, start, stop)
            stop = number.start() if number else stop
    cut = _CUTS_LIST.search(text, start, stop)
    return cut.start() if cut else stop


# --- what is above a list -----------------------------------------------------------------------------------------------

_LISTED = re.compile(r"现有|截至|名单|汇总|截止|共有|目前|存量|还有|尚有")
_IN_FORCE = re.compile(r"全国(?:共|现)?(?:有|无|现有)?\d*个?(?:高|中)风险|地区目录|国务院客户端")
_ADJUSTED = re.compile(r"(?:判定|划定|研究决定|新增|划分)[^。]{0,60}[：:]?\s*$")
_DESIGNATED = re.compile(r"划定|新增|列为|调整|升级|设置|划分|决定|增设|实施")
_COUNTY_HEAD = re.compile(
    r"(?:^|(?<=\n))(?P<alone>[\u4e00-\u9fff]{2,10}(?<!小)[市区县旗镇乡])(?=[：:]?\n|[：:](?:[高中低]风险|封控|管控|防范))|（[一二三四五六七八九十]）(?P<place>[\u4e00-\u9fff]{2,10}[市区县旗镇乡])(?=[：:\n]|\d[.、])"
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
        last = heads[-1]
        named = resolve(text, *last.span("alone" if last["alone"] else "place"), reading.region)
        if named.area.division is not None:
            return named.area
    return reading.region
