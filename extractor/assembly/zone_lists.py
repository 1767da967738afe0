"""Lists of areas under heads: 中风险地区（12个）： and an area a line, provinces with their areas, a table's cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from extractor.assembly.area_lists import groups, list_lines, split_items, trimmed
from extractor.assembly.areas import Area, known_name_end, resolve
from extractor.assembly.reading import Reading
from extractor.assembly.zone_areas import area_over, county_start
from extractor.assembly.zone_records import Collector, Order, Trust, add_areas, effective_before
from extractor.mentions.divisions import town_pattern_at
from extractor.mentions.rule import Mention
from extractor.mentions.zone_lists import (
    counted_heads,
    ends_list,
    find_list_cut,
    goes_on,
    group_head,
    head_number_start,
    mark_end,
    mark_kind,
    mark_rank,
)
from extractor.mentions.zone_orders import list_cue
from extractor.mentions.zone_words import list_opener, tells_something
from extractor.mentions.zones import LevelValue
from extractor.records import Note
from extractor.text.sentences import Segment

__all__ = ["named_before", "read_list"]

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
    action = mention.value.action or list_cue(reading.text, mention.start, mention.end)
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
                level="warning",
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
    area = named_before(collector.reading, mention.start)
    items = split_items(collector.reading.text, mention.value.areas, close, mention.value.stated)
    trust: Trust = "all" if len(items) == mention.value.stated else "each"  # 1个（好运雅居）
    added, _ = add_areas(collector, mention.value.areas, close, order, area, trust, mention.value.stated)
    return close if added else mention.end


def named_before(reading: Reading, position: int) -> Area:
    """The area that is named right before a position (甲县|封控区), else the one over the list."""
    for start in range(max(0, position - _LONGEST_NAME), position - 1):
        named = resolve(reading.text, start, position, reading.region)
        if named.area.division is not None and named.rest == position:
            return named.area
    return area_over(reading, position)


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
    first = pieces[0]
    told = tells_something(text, first.start, first.end) and group_head(text, first.start, first.end) is None
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
    area = area_over(collector.reading, order.mention.start, collector.named)
    lines = _lines(collector.reading, found)
    one_a_line = found.below and stated is not None and len(lines) >= stated
    end = found.start
    total = 0
    for number, line in enumerate(lines):
        heading = _heading(collector.reading, line, lines[number + 1 : number + 2])
        if heading is not None and len(lines) != stated:
            area, end = heading, line.end
            continue
        full = stated is not None and total >= stated
        trust: Trust = "first" if full or (not number and stated is None and not found.below) else "all"
        layout = 1 if one_a_line and _stands_alone(collector.reading.text, line) else None
        added, area, is_head = _line(collector, line, order, area, trust, layout, stated if not found.below else None)
        if not added and not is_head:
            break
        total += added
        end = line.end
    return end


def _heading(reading: Reading, line: Segment, behind: list[Segment]) -> Area | None:
    """The county or town that a line names alone, whose areas stand in numbered lines below it; else None."""
    text = reading.text
    if not behind or not text.startswith("\n", line.end):
        return None
    kind, kind_below = mark_kind(text, line.start, line.end), mark_kind(text, behind[0].start, behind[0].end)
    start, end = trimmed(text, mark_end(text, line.start, line.end), line.end)
    named = resolve(text, start, end, reading.region)
    alone = not kind_below and not kind and named.area.division is not None and named.rest == end
    if alone and named.area.county is None and not named.area.town and not named.area.zone:
        group = group_head(text, behind[0].start, _with_colon(text, behind[0].end, len(text)))
        return named.area if group is not None else None  # 山西省 / 太原市：...
    if alone and named.area.county is not None and not named.area.town:
        inner = resolve(text, behind[0].start, behind[0].end, named.area)
        return None if inner.area.division is not None else named.area  # 云州区 / 好运小区 / 平安村
    if mark_rank(text, line.start, line.end) >= mark_rank(text, behind[0].start, behind[0].end):
        return None
    if named.area.division is not None and named.rest == end > start:
        return named.area
    if town_pattern_at(text, start, end) == end:
        return Area(reading.region.division, text[start:end])
    return None


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


def _goes_on(reading: Reading, found: _List, previous: Segment, line: Segment) -> bool:
    """Whether a list goes on with a line: below its head until a line says something else; beside its head only
    where the line before ended open, or with a further group or number."""
    text = reading.text
    words = mark_end(text, line.start, line.end)
    if ends_list(text, line.start, line.end) and not any(
        known_name_end(text, start, line.end, reading.region) for start in (line.start, words)
    ):
        return False
    first = next(iter(split_items(text, words, line.end, None)), line)
    if tells_something(text, first.start, first.end) and group_head(text, line.start, line.end) is None:
        return False
    if found.below and text[line.start - 1] == "\n":
        return True
    if text[previous.end - 1] in _OPEN_END:
        return True
    return found.cells or goes_on(text, line.start, line.end)


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
    start = mark_end(text, line.start, line.end)
    added = 0
    run, run_area, run_trust, run_stated = start, area, trust, stated
    for part in [*_parts(reading, start, line.end), None]:
        group = _group_head(reading, part.start, _with_colon(text, part.end, line.end)) if part else None
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


def _parts(reading: Reading, start: int, end: int) -> Iterator[Segment]:
    """What ； parts, and the groups whose heads nothing parts from the area before: 3栋|广东省深圳市（1个）：."""
    for part in groups(reading.text, start, end):
        position = part.start
        for count in counted_heads(reading.text, part.start, part.end):
            head = county_start(reading, position, count)
            if head is not None and head > position:
                yield Segment(position, head)
                position = head
        yield Segment(position, part.end)


def _with_colon(text: str, position: int, end: int) -> int:
    """Behind the colon at `position` that ends a line, if there is one (云州区|：)."""
    return position + (position < end and text[position] in "：:")


def _group_head(reading: Reading, start: int, end: int) -> tuple[int, Area, int | None] | None:
    """Where a group's areas begin (辽宁省大连市（16个）：|), the area that holds for them and their number."""
    text = reading.text
    head = group_head(text, start, end)
    if head is None:
        return None
    named = resolve(text, start, head.place_end, reading.region)
    if named.area.division is None or named.rest < head.place_end:
        if town_pattern_at(text, start, head.place_end) == head.place_end:  # a town that no list of divisions knows
            return head.end, Area(reading.region.division, text[start : head.place_end]), head.count
        return None
    return head.end, replace(named.area, closed=True), head.count


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
        if following.rule == "zone.row":
            stop = max(start, text.rfind("\n", start, stop))
        elif following.value.form != "head":
            opening = max(
                text.rfind("将", start, stop),
                text.rfind("解除", start, stop),
                text.rfind("。", start, stop) + 1,
                text.rfind("；", start, stop) + 1,
            )
            stop = opening if opening > start else stop
        else:
            number = head_number_start(text, start, stop)
            stop = stop if number is None else number
            county = county_start(reading, start, stop)  # 甲小区；|云州区高风险区：
            stop = stop if county is None or text[county - 1] not in "；。，\n" else county
    cut = find_list_cut(text, start, stop)
    return stop if cut is None else cut
