"""Zones: which areas are put into, listed in or taken out of which level."""

from __future__ import annotations

import re

from extractor.assembly.area_lists import split_items, trimmed
from extractor.assembly.areas import known_name_end
from extractor.assembly.reading import Reading
from extractor.assembly.zone_lists import read_list
from extractor.assembly.zone_records import (
    Collector,
    Order,
    add_areas,
    effective_before,
    effective_behind,
    without_repeats,
)
from extractor.mentions import zones as levels
from extractor.mentions.divisions import names_at
from extractor.mentions.rule import Mention
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


# what stands before the areas of an order: 将A列为, 经研判，A列为
_OPENS = re.compile(
    r"\t|(?:设立|增设|新设|划出|划设|新增(?!\d))(?:了)?|(?:将|把|对(?!面|门)|划定|确定|调整)(?!为|后|军|来)|[：:]|(?:高|中|低)风险区\d+个[，,]"
    r"|(?:起|决定|如下|研判|要求|规定|通知|意见|同意|同时|其中|调整后|目前|现|并|即日起|据悉|会议|指挥部|结果)[，,]"
)
_LIST_FOLLOWS = re.compile(r"(?:（[^（）]{1,8}）)?(?:[：:]|\n|$)")  # 解除封控区（2个）：
_RULES = re.compile(r"(?:（[^（）]*）)?(?:进行)?(?:管理|管控|措施)*+[，,]?(?:实行|执行|实施|落实|采取)[^；。]*+")
# 以下区域, 一小区: the areas themselves stand elsewhere
_SEE_BELOW = re.compile(
    r"(?:以下|下列|如下|上述|部分|有关|相关)(?:\d+|[一二三四五六七八九十]+)?(?:个|处)?(?:区域|地区|小区|风险区|地点|场所|地)*+"
    r"|[^\u4e00-\u9fff]{0,2}(?:[一两多某]|\d{1,3})(?:地|处|所|家|个)?(?:区域|地区|地点|地|点位|小区|场所|风险点|县区|区县|乡镇|街道|小学|中学|学校|医院|酒店|超市|工地|企业|公司|商场)?$"
)
# 调整后，西安市共有高风险区8个... 除中高风险区外，为低风险区: how things stand, not what is done
_STANDS_SO = re.compile(r"调整后[，,]|现有[高中低]风险|共有[高中低]风险|目前[，,]?[^。]{0,20}为[高中低]风险")


def _statement(
    collector: Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None
) -> int:
    reading = collector.reading
    text = reading.text
    sentence = reading.sentence_at(mention.start)
    start, end = _areas_before(reading, max(sentence.start, floor), mention.value.areas)
    if end - start < 2 or _SEE_BELOW.match(text, start, end) or _counts_others(text, start, end):
        return read_list(collector, mention, following)  # 将以下1地由高风险区降为中风险区：X
    action = mention.value.action or "designated"
    if action == "designated" and _STANDS_SO.search(text, max(0, sentence.start - 80), end):
        action = "listed"
    effective = None
    if action != "listed":
        effective = effective_behind(reading, mention.end, sentence.end)
        effective = effective or effective_before(reading, sentence.start, mention.start)
    order = Order(mention, action, effective)
    add_areas(collector, start, end, order, reading.region, "each" if mention.value.weak else "first")
    rules = _RULES.match(text, mention.end, sentence.end)
    return rules.end() if rules else mention.end


def _lift(collector: Collector, mention: Mention[LevelValue], floor: int, following: Mention[LevelValue] | None) -> int:
    reading = collector.reading
    text = reading.text
    value = mention.value
    sentence = reading.sentence_at(mention.start)
    order = Order(mention, "lifted", effective_before(reading, sentence.start, mention.start))
    if not value.areas_before and _SEE_BELOW.match(text, value.areas, mention.start):
        return read_list(collector, mention, following)
    if not value.areas_before:
        end = tail_start(text, value.areas, mention.start)
        add_areas(collector, value.areas, end, order, reading.region, "first")
        return mention.end
    start, end = _areas_before(reading, max(sentence.start, floor), value.areas)
    if end - start >= 2 and _SEE_BELOW.fullmatch(text, start, end):
        return read_list(collector, mention, following)
    if end - start >= 2:
        add_areas(collector, start, end, order, reading.region, "each" if value.weak else "first")
    elif _LIST_FOLLOWS.match(text, mention.end):
        return read_list(collector, mention, following)
    return mention.end


def _areas_before(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Where the areas of an order begin and end that stand before its verb."""
    text = reading.text
    end = tail_start(text, start, end)
    opens = [m.end() for m in _OPENS.finditer(text, start, end) if not _is_name(reading, m.start(), end)]
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
