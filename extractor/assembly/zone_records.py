"""Areas of an order as zones of the record: which items of a list are areas, and when the order takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from extractor.assembly.area_lists import Item, groups, split_items, trimmed
from extractor.assembly.areas import NOWHERE, Area, Resolved, known_name_end, resolve
from extractor.assembly.bracket_groups import areas_in_bracket
from extractor.assembly.calendar import Day
from extractor.assembly.header import date_of_publication
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import stamp
from extractor.lexicon.kinds import ZoneAction
from extractor.mentions.addresses import address_end
from extractor.mentions.area_items import inside_end, is_division_prefix, is_wider, note_start
from extractor.mentions.boundaries import boundary_lines, boundary_start, opens_with_side
from extractor.mentions.divisions import names_at
from extractor.mentions.rule import Mention
from extractor.mentions.zone_orders import (
    begins_in_force,
    comes_into_force_when_issued,
    starts_from_now,
    time_behind,
    time_of_all,
)
from extractor.mentions.zone_words import ends_as_area, lead_end, tells_something
from extractor.mentions.zones import LevelValue, remainder_before, remainder_of
from extractor.records import Note, Place, Zone
from extractor.text.sentences import Segment

__all__ = ["Collector", "Order", "Trust", "add_areas", "effective_before", "effective_behind", "without_repeats"]

Trust = Literal["all", "first", "each"]
"""Whose word it is that a list holds areas: `all` items are vouched for by what stands around them (a head with a
number, lines of a list); the `first` must surely be one; `each` must."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a statement or head says of its areas."""

    mention: Mention[LevelValue]
    action: ZoneAction
    effective: str | None


@dataclass(slots=True)
class Collector:
    """The zones of a text so far."""

    reading: Reading
    zones: list[Zone] = field(default_factory=list)
    named: list[tuple[int, Area]] = field(default_factory=list)  # counties that areas named, and where
    orders: list[int] = field(default_factory=list)  # for each zone where its statement or head stands
    notes: list[Note] = field(default_factory=list)


def add_areas(
    collector: Collector,
    start: int,
    end: int,
    order: Order,
    area: Area,
    trust: Trust,
    stated: int | None = None,
    total: int | None = None,
) -> tuple[int, Area]:
    """Add the areas of `text[start:end]`; how many they are, and the area that the last one names.

    Args:
        area: what holds for the list.
        stated: the number of areas that the text gives for these; `total`: for the whole list.
    """
    reading = collector.reading
    text = reading.text

    def town_at(position: int, stop: int) -> int | None:
        return known_name_end(text, position, stop, area if area.division is not None else reading.region)

    items = split_items(text, start, end, stated, total, town_at)
    added = 0
    last = area
    for group in groups(text, start, end):
        inside, shared = _rest_of(reading, group, area)
        if inside is None:
            inside = [item for item in items if group.start <= item.start < group.end]
        count, last = _add_group(collector, inside, shared, order, area, trust if not added else "all")
        if not count and not added and trust != "all":
            return 0, area
        added += count
    return added, last


def _rest_of(reading: Reading, group: Segment, area: Area) -> tuple[list[Item] | None, bool]:
    """The wider areas of a group of which only the rest is meant, all of them: 甲街道、乙街道的其他地区; 除封控区外的甲、乙.

    None and False for a group of areas that stand for themselves.
    """
    text = reading.text
    before = remainder_before(text, group.start, group.end)
    if before is not None:
        return split_items(text, before, group.end, None), True
    rest = remainder_of(text, group.start, group.end)
    if rest is None or text[group.end - 1] == "）":
        return None, False
    items = split_items(text, group.start, rest, None)
    listed = areas_in_bracket(reading, items[0], area) if len(items) == 1 else None
    if listed is not None:
        return listed[0], True
    if len(items) < 2 or not all(_is_wider(reading, item, area) for item in items):
        return None, False
    return [*items[:-1], Item(items[-1].start, group.end)], True


def _is_wider(reading: Reading, item: Item, area: Area) -> bool:
    """Whether an item is an area of which a rest may be meant: a town, a county, a development zone."""
    words = reading.text[item.start : item.end].split("（", maxsplit=1)[0]
    if is_wider(words):
        return True
    named = resolve(reading.text, item.start, item.end, area)
    return bool(named.area) and named.rest >= item.end


def _add_group(
    collector: Collector, items: list[Item], shared: bool, order: Order, area: Area, trust: Trust
) -> tuple[int, Area]:
    """Add what ； parts; the area that an item names is inherited by the items behind it."""
    text = collector.reading.text
    found: list[Zone] = []
    inherited = area
    skipped = False
    for item, around in _with_brackets(collector.reading, items, area):
        inherited = around or inherited
        read = _read(collector.reading, item, order, inherited, shared)
        if read is None and trust != "each":
            skipped = True
            continue
        if read is None or (trust != "all" and not (found and trust == "first") and not _is_sure(*read, skipped)):
            skipped = True
            if not found and text[item.end : item.end + 1] == "，":
                continue  # words before the areas
            return 0, area
        zone, named = read
        found.append(zone)
        if named.division is not None:
            inherited = Area(named.division, None, named.zone)
            collector.named.append((item.end, inherited))
    collector.zones += found
    collector.orders += [order.mention.start] * len(found)
    return len(found), inherited


def _with_brackets(reading: Reading, items: list[Item], area: Area) -> Iterator[tuple[Item, Area | None]]:
    """The items, those in brackets (甲市（乙区、丙区）) one by one; with the first of a bracket the area that holds for it."""
    for item in items:
        listed = areas_in_bracket(reading, item, area)
        if listed is None:
            yield item, None
            continue
        inside, around = listed
        for number, one in enumerate(inside):
            yield one, None if number else around


_SHORTEST = 2  # characters of a name that its last word alone does not make an area


def _is_sure(zone: Zone, named: Area, among_prose: bool) -> bool:
    """Whether an item is an area by its own words; among other words its last word alone does not tell."""
    if zone.boundary or zone.remainder or named:
        return True
    words = zone.place.text
    return (
        len(words) > _SHORTEST and ends_as_area(words) and not (among_prose and address_end(words, 0, len(words)) == 0)
    )


def _read(reading: Reading, item: Item, order: Order, area: Area, shared: bool) -> tuple[Zone, Area] | None:
    """The zone of an item, and the area that its own words name; None where it is none.

    Args:
        shared: the item is one of several wider areas of which the rest is meant.
    """
    text = reading.text
    start = item.start
    named_at_once = any(naming.form == "full" for naming in names_at(text, start, item.end))  # 且末县
    if not named_at_once and known_name_end(text, start, item.end, reading.region) is None:  # 将军堡街道
        start = lead_end(text, start, item.end)
    end = note_start(text, start, item.end)
    wider = remainder_of(text, start, end)
    end = trimmed(text, start, wider if wider is not None else end)[1]
    end = note_start(text, start, end)
    if end - start < 2 or tells_something(text, start, end):
        return None
    named = Resolved(NOWHERE, start) if opens_with_side(text, start, end) else resolve(text, start, end, area)
    if named.area.abroad:
        return None
    inside = inside_end(text, named.rest, end) if named.area and named.rest > start else None
    if inside is not None:  # 甲镇的|乙村
        start, area = inside, Area(named.area.division, named.area.town, named.area.zone)
        named = resolve(text, start, end, area)
    parts_end = boundary_start(text, named.rest, end)
    place, _ = reading.place_reader.read(start, end, area, None, parts_end=parts_end)
    zone = Zone.model_construct(
        level=order.mention.value.level,
        action=order.action,
        place=place.model_copy(update={"kind": place.kind or "area"}),
        boundary=[reading.document.verbatim(*line) for line in boundary_lines(text, named.rest, end)],
        remainder=shared or wider is not None,
        effective=order.effective,
        text=reading.document.verbatim(start, item.end),
        span=reading.document.span(start, item.end),
    )
    return zone, named.area if inside is None else area


# --- when an order takes effect -----------------------------------------------------------------------------------------

_PARAGRAPH, _ARTICLE = 400, 600  # characters before an order in which its time stands


def effective_before(reading: Reading, start: int, position: int) -> str | None:
    """When an order at `position` takes effect: 自2022年10月10日20时起 in its sentence (from `start`), its paragraph or
    its article, or at the end (本通告自发布之日起实施)."""
    article = reading.article_at(position)
    paragraph = reading.text.rfind("\n", 0, start) + 1
    near = position - _ARTICLE
    for first in (max(start, near), max(paragraph, start - _PARAGRAPH, near), max(article.start, near)):
        told = _effective(reading, first, position)
        if told is not None:
            return told
    return _issued(reading) if reading.found(comes_into_force_when_issued, article) >= position else None


def effective_behind(reading: Reading, position: int, end: int) -> str | None:
    """When an order takes effect that tells it last: 划为封控区，自9月9日0时起生效。"""
    told = time_behind(reading.text, position, end)
    if told is not None:
        return _effective(reading, position, told)
    of_all = time_of_all(reading.text, position, end)
    return None if of_all is None else _effective(reading, *of_all)


def _effective(reading: Reading, start: int, position: int) -> str | None:
    text = reading.text
    for date in reversed(within(reading.dates, start, position)):
        times = within(reading.times, date.end, min(date.end + 8, position))
        stop = times[0].end if times else date.end
        if begins_in_force(text, stop):
            return stamp(date.first, times[0].value.first if times else None)
    return _issued(reading) if starts_from_now(text, start, position) else None


def _issued(reading: Reading) -> str | None:
    """The day that stands under the notice, else the day of publication."""
    day = date_of_publication(reading.document) or reading.published
    return str(Day.of(day)) if day is not None else None


# --- areas told twice ---------------------------------------------------------------------------------------------------


def without_repeats(collector: Collector) -> list[Zone]:
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
    return len(short) >= 4 and long_.endswith(short) and is_division_prefix(lead) and one.county == two.county


def _begins_alike(one: Zone, two: Zone) -> bool:
    """A headline's 宁强路33号 is the body's 宁强路33号石泉社区文化活动中心."""
    if (one.level, one.remainder, one.action) != (two.level, two.remainder, two.action):
        return False
    if one.place.county != two.place.county:
        return False
    short, long_ = sorted((one.place.text, two.place.text), key=len)
    return len(short) >= 8 and long_.startswith(short)
