"""What is told around one place of a way: the ride that led there or away, and what was done there."""

from __future__ import annotations

from extractor.assembly.reading import Reading, within
from extractor.mentions import visit_links
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.mentions.transport import Ride
from extractor.records import Transport
from extractor.text.sentences import Segment

__all__ = ["begins_ride", "deed_at", "is_left", "is_route", "ride_at_end", "ride_behind", "ride_to"]

_CLAUSE = 48  # characters before a place that tell of a vehicle's way
_TAKES = 12  # characters between a place and the ride taken there


def begins_ride(reading: Reading, place: Mention[PlaceValue], previous_end: int) -> bool:
    """Whether a place is where a ride began that is told with a dash: 9:30-10:05乘G1次（|甲|-乙）."""
    if place.value.role is not TokenKind.ARROW or ride_to(reading, previous_end, place) is None:
        return False
    following = within(reading.places, place.end + 1, place.end + 2)
    return bool(following) and reading.text[place.end] in "-—－"


def is_left(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether somebody sets out from a place: 从|家中|出发."""
    home = place.value.role is TokenKind.HOME and reading.text[max(0, place.start - 1)] in "从由"
    return (home and reading.text.startswith("出发", place.end)) or place.value.role is TokenKind.FROM


def is_route(reading: Reading, place: Mention[PlaceValue]) -> bool:
    """Whether a place only tells which way a vehicle runs: 甲至|乙|的城乡公交."""
    text = reading.text
    rides = within(reading.rides, place.end, place.end + 5)
    if text[place.end : place.end + 1] == "的":
        return any(visit_links.joins_place_and_ride(text, place.end, ride.start) for ride in rides)
    begins = place.start - len(place.value.cue)
    return any(ride.start == place.end for ride in rides) and visit_links.leads_a_ride(
        text[max(0, begins - _CLAUSE) : begins]
    )


def ride_behind(reading: Reading, place: Mention[PlaceValue]) -> Transport | None:
    """The means that somebody took where they left: 从甲站|乘坐G1次列车, or that a cell behind theirs in a row tells."""
    if place.rule == "place.cell":
        row = reading.sentence_at(place.start)
        told = next(iter(within(reading.rides, place.end, row.end)), None)
        return Transport.model_construct(mode=told.value.mode, number=told.value.number) if told else None
    for ride in within(reading.rides, place.end, place.end + _TAKES):
        if visit_links.joins_ride_and_place(reading.text[place.end : ride.start]):
            # 飞机（|青禾航空CA1234|，5A）
            inside = within(reading.rides, ride.end, ride.end + 2) if reading.text.startswith("（", ride.end) else ()
            number = ride.value.number or next(
                (r.value.number for r in inside if r.value.mode == ride.value.mode), None
            )
            return Transport.model_construct(mode=ride.value.mode, number=number)
    return None


def ride_at_end(reading: Reading, previous_end: int, piece: Segment) -> Transport | None:
    """The means of transport with which a piece ends (在甲站上车，乘坐|地铁2号线|；), which leads to the place of the next."""
    rides = within(reading.rides, previous_end, piece.end)
    if not rides or not visit_links.ends_clause(reading.text, rides[-1].end, piece.end):
        return None
    return Transport.model_construct(mode=rides[-1].value.mode, number=rides[-1].value.number)


def ride_to(reading: Reading, previous_end: int, place: Mention[PlaceValue]) -> Transport | None:
    """The means of transport told between the place before, which ends at `previous_end`, and this one."""
    rides: list[Mention[Ride]] = list(within(reading.rides, previous_end, place.start))
    text = reading.text
    rides = [r for r in rides if "。" not in text[r.end : place.start]]
    if not rides:
        return None
    best = rides[-1]
    number = best.value.number or next(
        (r.value.number for r in rides if r.value.mode == best.value.mode and r.value.number), None
    )
    return Transport.model_construct(mode=best.value.mode, number=number)


def deed_at(reading: Reading, piece: Segment, place: Mention[PlaceValue]) -> tuple[int, int] | None:
    """Where the words stand that tell what was done at a place; None where there are none."""
    text = reading.text
    stop = visit_links.find_deed(text, place.end, piece.end)
    if stop is None:
        return None
    for mention in within(reading.places, place.end, stop):
        stop = min(stop, mention.start - len(mention.value.cue))
    for time in within(reading.times, place.end, stop):
        stop = min(stop, time.start)
    for date in within(reading.dates, place.end, stop):
        stop = min(stop, date.start)
    words = text[place.end : stop].rstrip("后再并又，, ）")
    if not words.strip("—-/之间"):
        return None  # an empty cell; 往返于甲店和乙店之间
    words_end = place.end + len(words)
    return (place.end, words_end) if len(words) >= 2 else None
