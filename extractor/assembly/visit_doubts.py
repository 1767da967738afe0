"""Places that a person's passage names for another reason than a visit."""

from __future__ import annotations

from extractor.assembly.areas import resolve
from extractor.assembly.reading import Reading, within
from extractor.mentions import visits
from extractor.mentions.place_lists import fills_line
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.records import Place
from extractor.text.sentences import Segment

__all__ = ["heads_items", "is_address_cell", "is_profile_item", "is_said_of_place", "is_whence"]

_LOOKED_BACK = 300  # characters of a sentence before a place


def is_said_of_place(reading: Reading, piece: Segment, place: Mention[PlaceValue]) -> bool:
    """Whether a control level is told of the place, a case is found among those who are kept there, or it is only the
    region that somebody came home to, which is their arrival."""
    text, start = reading.text, max(piece.start, place.start - _LOOKED_BACK)
    if visits.tells_zone(text, start, place.end, piece.end):
        return True
    if visits.is_found_inside(text[place.start : place.end], text, place.end, piece.end):
        return True
    return place.value.role is TokenKind.TO and visits.returns_to(place.value.cue) and _is_own_region(reading, place)


def is_profile_item(reading: Reading, piece: Segment, place: Mention[PlaceValue]) -> bool:
    """Whether the place is an item of who a person is, without a word or moment that leads there: 男，45岁，司机，|白云镇."""
    text, start = reading.text, max(piece.start, place.start - _LOOKED_BACK)
    return (
        place.value.role in (TokenKind.COMMA, TokenKind.TIME)
        and visits.tells_profile(text, start, place.start)
        and not within(reading.dates, start, place.start)
        and not within(reading.times, start, place.start)
    )


def is_whence(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether a bracket behind the person who heads a line tells nothing but where they are from: （一）感染者1（|青禾镇|）."""
    text, start = reading.text, place.start
    if (
        place.value.kind not in (None, "area")
        or text[start - 1 : start] != "（"
        or text[place.end : place.end + 1] != "）"
    ):
        return False
    near = (start - _BEFORE_WHENCE, start)
    ends = {m.end for m in within(reading.labels, *near)} | {m.end for m in within(reading.names, *near)}
    return start - 1 in ends


_BEFORE_WHENCE = 12  # characters in which a label or a name begins that ends right before a bracket


def heads_items(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether an area that fills a line only heads the venues in the lines below: 青禾区（2处）⏎|好运面馆，3月4日9:00."""
    text = reading.text
    line = text.rfind("\n", 0, place.start) + 1
    ends = text.find("\n", place.end)
    if ends < 0 or not fills_line(text, line, place.start, place.end, ends):
        return False
    until = text.find("\n", ends + 1)
    following = within(reading.places, ends + 1, until if until >= 0 else len(text))
    return any(other.value.kind not in ("area", "home") for other in following)


def is_address_cell(reading: Reading, place: Mention[PlaceValue], told_until: int, told: Place | None) -> bool:
    """Whether the place is the address of the one told before, in the next cell of its row: 9:30 好运面馆 |青禾区白云路3号."""
    text = reading.text
    if place.value.role not in (TokenKind.COMMA, TokenKind.TIME) or place.value.kind not in (None, "area"):
        return False
    if told is None or told.kind in (None, "area", "home") or not text[told_until : place.start].isspace():
        return False
    return bool(resolve(text, place.start, place.end, reading.region).area)


def _is_own_region(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether the place is nothing but the region that the bulletin reports for, or a county or city in it."""
    region = reading.region
    if place.end - place.start == 1:
        return True  # 返|京
    named = resolve(reading.text, place.start, place.end, region)
    area = named.area
    if named.rest < place.end or area.town is not None or region.province is None:
        return False
    known = [(region.province, area.province), (region.city, area.city), (region.county, area.county)]
    return (area.city or area.county) is not None and all(
        mine is None or its is None or mine == its for mine, its in known
    )
