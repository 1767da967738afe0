"""Where a waypoint of a journey lies, seen from the region that the bulletin reports for."""

from __future__ import annotations

from typing import Literal

from extractor.assembly.areas import Area, known_name_end, resolve
from extractor.assembly.reading import Reading, within
from extractor.lexicon.divisions import Division
from extractor.mentions.arrivals import Waypoint
from extractor.mentions.city_letters import letters_of
from extractor.mentions.divisions import letter_readings
from extractor.mentions.rule import Mention

__all__ = ["Whereabouts", "is_venue", "own_letters", "whereabouts"]

# here: in the region; near: elsewhere in its province; away: outside; unsure: home, 返乡, a station without its city
Whereabouts = Literal["here", "near", "away", "unsure"]


def own_letters(region: Area) -> str:
    """The letters by which the region may call itself (返同 in 同心县)."""
    return letters_of(region.division) if region.division is not None and region.city is not None else ""


def whereabouts(reading: Reading, point: Mention[Waypoint]) -> tuple[Whereabouts, Area]:
    """Where a waypoint lies, and the area it names."""
    region, form, text = reading.region, point.value.form, reading.text
    if form == "letter":
        letter = text[point.start]
        area = _letter_area(letter_readings(letter), region)
        if area is None and letter in own_letters(region):
            area = region
        return ("here", area) if area is not None else ("away", Area())
    if form == "own":
        wording = text[point.start : point.end]
        ours = wording[0] in "我本" or (region.county is not None and region.county.endswith(wording))
        return ("here", region) if ours else ("unsure", Area())
    if form == "elsewhere":
        return "away", Area()
    if form == "town" and known_name_end(text, point.start, point.end, region) is not None:
        return "here", region
    if form != "name":
        return "unsure", Area()
    start = point.start if point.value.named_at is None else point.value.named_at
    named = resolve(text, start, point.end, region)
    area = named.area
    if area.abroad:
        return "away", area
    if area.division is None:
        return "unsure", area
    if region.division is None:
        if point.value.role == "at":
            return "unsure", area
        return ("here" if point.value.role == "to" else "away"), area
    if area.division.level == "county" and text[named.rest - 1] not in "市县区旗" and is_venue(reading, point):
        return "unsure", area  # 和顺|景区, 新华|书店
    if area.province != region.province:
        return "away", area
    whole = area.division.level == "province" or region.division.level == "province"
    same = area.city == region.city if region.city is not None else area.county == region.county
    return ("here" if whole or same else "near"), area


def is_venue(reading: Reading, point: Mention[Waypoint]) -> bool:
    """Whether the name of a division only begins the name of a venue."""
    venue = next((p for p in within(reading.places, point.start, point.start + 1)), None)
    return venue is not None and venue.end > point.end and venue.value.kind not in (None, "area", "transport", "home")


def _letter_area(readings: tuple[Division, ...], region: Area) -> Area | None:
    """What 宁 means here: the reading that is the region, or lies in it, or holds it."""
    if region.division is None:
        return Area(readings[0]) if readings else None
    for reading in readings:
        if _within_region(Area(reading), region) or _within_region(region, Area(reading)):
            return Area(reading)
    return None


def _within_region(area: Area, region: Area) -> bool:
    if area.province != region.province:
        return False
    return region.city is None or area.city is None or area.city == region.city
