"""Notes on what the text leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.assembly.reading import Reading
from extractor.mentions.topics import find_same_ways
from extractor.records import Case, Note, Place

__all__ = ["place_notes", "way_notes"]


def way_notes(reading: Reading) -> list[Note]:
    """A note on each way that is told only by another person's or another day's: its visits are not written out again."""
    return [
        Note.model_construct(
            code="same_way",
            message=f"a way is told only by another one, and its visits are not repeated: {reading.text[start:end]}",
            span=reading.document.span(start, end),
            level="info",
        )
        for start, end in find_same_ways(reading.text)
    ]


def place_notes(cases: Sequence[Case], ambiguous: Sequence[Place]) -> list[Note]:
    """A note on each place of a case whose division bears a name that others bear too (江北区), and the text doesn't tell
    which one is meant; its province and city stay null. One note for each wording.

    Args:
        ambiguous: all places that were read so, whether or not a record came to hold them.
    """
    used = {tuple(place.span) for case in cases for place in _places(case)}
    first: dict[str, Place] = {}
    for place in ambiguous:
        if tuple(place.span) in used:
            first.setdefault(place.text, place)
    return [
        Note.model_construct(
            code="ambiguous_place",
            message=f"several divisions bear the name that {place.text} begins with, and the text does not tell which",
            span=place.span,
            level="info",
        )
        for place in first.values()
    ]


def _places(case: Case) -> Iterator[Place]:
    arrival = case.arrival
    found = [case.residence, case.native_place, case.hospital, *(event.place for event in case.trajectory)]
    if arrival is not None:
        found += [arrival.origin, arrival.destination]
    yield from (place for place in found if place is not None)
