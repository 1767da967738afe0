"""Areas that stand in a bracket behind the division that they lie in: 甲市（乙区、丙区）, 甲区2个（丙小区、丁村）."""

from __future__ import annotations

from extractor.assembly.area_lists import Item, split_items
from extractor.assembly.areas import Area, resolve
from extractor.assembly.reading import Reading
from extractor.mentions.area_items import is_wider, listed_bracket, points_to_divisions
from extractor.mentions.zone_words import stands_for_itself, tells_something

__all__ = ["areas_in_bracket"]


def areas_in_bracket(reading: Reading, item: Item, area: Area) -> tuple[list[Item], Area] | None:
    """The areas in the bracket of an item and the area that holds for them; None where the bracket only tells of the item.

    甲市（乙区） is a list as soon as all that stands in it is a division; of estates and villages it takes two, or a number.
    """
    text = reading.text
    bracket = listed_bracket(text, item.start, item.end)
    if bracket is None:
        return None
    inside = split_items(text, bracket.start, bracket.end, bracket.count)
    if any(tells_something(text, one.start, one.end) for one in inside):
        return None
    if points_to_divisions(text[item.start : bracket.head_end]):  # 中高风险区所在县区（甲区、乙区）
        return (inside, area) if _all_divisions(reading, inside, area) else None
    named = resolve(text, item.start, bracket.head_end, area)
    if named.area.division is None or named.rest != bracket.head_end or named.area.abroad:
        return None
    own = named.area
    if _all_divisions(reading, inside, own):
        return inside, own
    several = len(inside) > 1 or bracket.count is not None
    if several and all(stands_for_itself(text[one.start : one.end]) for one in inside):
        return inside, own
    return None


def _all_divisions(reading: Reading, items: list[Item], area: Area) -> bool:
    """Whether each item is nothing but a province, city, county, town or development zone."""
    for item in items:
        named = resolve(reading.text, item.start, item.end, area)
        if not (named.area and named.rest == item.end) and not is_wider(reading.text[item.start : item.end]):
            return False
        if named.area.division is not None:
            area = Area(named.area.division)
    return bool(items)
