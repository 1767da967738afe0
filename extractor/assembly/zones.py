"""Zones: which areas are put into, listed in or taken out of which level."""

from __future__ import annotations

from extractor.assembly.area_lists import split_items, trimmed
from extractor.assembly.areas import known_name_end
from extractor.assembly.reading import Reading
from extractor.assembly.zone_areas import area_over
from extractor.assembly.zone_lists import named_before, read_list
from extractor.assembly.zone_records import (
    Collector,
    Order,
    Trust,
    add_areas,
    effective_before,
    effective_behind,
    without_repeats,
)
from extractor.mentions import zones as levels
from extractor.mentions.divisions import names_at
from extractor.mentions.rule import Mention
from extractor.mentions.zone_orders import (
    find_openings,
    goes_on_as_before,
    list_follows,
    rules_end,
    tells_how_things_stand,
    tells_of_other_areas,
)
from extractor.mentions.zone_words import counted_start, lead_end, tail_start
from extractor.mentions.zones import LevelValue
from extractor.records import Note, Zone

__all__ = ["read_zones"]


def read_zones(reading: Reading) -> tuple[list[Zone], list[Note]]:
    """Zones in the order of the text, and notes where stated and found numbers differ."""
    text = reading.text
    collector = Collector(reading)
    mentions = levels.find(text, 0, len(text))
    floor = 0  # what stands before has been read
    for index, mention in enumerate(mentions):
        if mention.start < floor:
            continue
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if mention.value.form == "head":
            floor = read_list(collector, mention, following)
        elif mention.value.form == "lift":
            floor = _lift(collector, mention, floor, following)
        else:
            floor = _statement(collector, mention, floor, following)
    return without_repeats(collector), collector.notes


def _statement(
    collector: Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None
) -> int:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    start, end = _areas_before(reading, max(sentence.start, floor), mention.value.areas)
    if end - start < 2 or tells_of_other_areas(text, start, end) or _counts_others(text, start, end):
        return read_list(collector, mention, following)  # 将以下1地由高风险区降为中风险区：X
    action = mention.value.action or "designated"
    stands = tells_how_things_stand(text, max(0, sentence.start - 80), end) or goes_on_as_before(text, mention.start)
    if action == "designated" and stands:
        action = "listed"
    effective = None
    if action != "listed":
        effective = effective_behind(reading, mention.end, sentence.end)
        effective = effective or effective_before(reading, sentence.start, mention.start)
    order = Order(mention, action, effective)
    in_cell = text[start - 1 : start] == "\t"
    area = named_before(reading, start - 1) if in_cell else area_over(reading, start, collector.named)
    add_areas(collector, start, end, order, area, _trust(text, start, mention))
    return rules_end(text, mention.end, sentence.end) or mention.end


def _trust(text: str, start: int, mention: Mention[LevelValue]) -> Trust:
    """Whose word it is that the areas of a statement are some: what 将 puts into a level is an area, whatever its name."""
    if mention.value.weak:
        return "each"
    return "all" if text[start - 1 : start] in ("将", "把") else "first"


def _lift(collector: Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None) -> int:
    reading = collector.reading
    text = reading.text
    value = mention.value
    sentence = reading.sentence_at(mention.start)
    if value.bracket is not None:
        return read_list(collector, mention, following)
    order = Order(mention, mention.value.action or "lifted", effective_before(reading, sentence.start, mention.start))
    if not value.areas_before and tells_of_other_areas(text, value.areas, mention.start):
        return read_list(collector, mention, following)
    if not value.areas_before:
        end = tail_start(text, value.areas, mention.start)
        add_areas(collector, value.areas, end, order, area_over(reading, value.areas, collector.named), "first")
        return mention.end
    start, end = _areas_before(reading, max(sentence.start, floor), value.areas)
    if end - start >= 2 and tells_of_other_areas(text, start, end, whole=True):
        return read_list(collector, mention, following)
    if end - start >= 2:
        add_areas(
            collector, start, end, order, area_over(reading, start, collector.named), "each" if value.weak else "first"
        )
    elif list_follows(text, mention.end):
        return read_list(collector, mention, following)
    return mention.end


def _areas_before(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Where the areas of an order begin and end that stand before its verb."""
    text = reading.text
    end = tail_start(text, start, end)
    opens = [stop for first, stop in find_openings(text, start, end) if not _is_name(reading, first, end)]
    start, end = trimmed(text, opens[-1] if opens else start, end)
    if not _is_name(reading, start, end):
        start = trimmed(text, lead_end(text, start, end), end)[0]
    if not _counts_others(text, start, end):
        counted = counted_start(text, start, end)
        end = counted[0] if counted else end
    return start, end


def _counts_others(text: str, start: int, end: int) -> bool:
    """甲镇、乙镇4个区域: the number tells of more areas than stand here."""
    counted = counted_start(text, start, end)
    return counted is not None and len(split_items(text, start, counted[0], None)) != counted[1]


def _is_name(reading: Reading, position: int, end: int) -> bool:
    """Whether a county or town begins there (将乐县, 把荷乡), and no verb."""
    if any(naming.form == "full" for naming in names_at(reading.text, position, end)):
        return True
    return known_name_end(reading.text, position, end, reading.region) is not None
