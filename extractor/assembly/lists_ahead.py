"""A list of places that stands ahead of the cases (2例感染者涉及的风险点位：3月4日9:00，甲店（感染者1）...感染者1：女，...)."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.blocks import Block
from extractor.assembly.openings import announces_places
from extractor.assembly.reading import Reading, within
from extractor.mentions.case_signs import speaks_of_contacts
from extractor.text.sentences import Segment

__all__ = ["listed_ahead"]


def listed_ahead(reading: Reading, lead: Sequence[Segment], told: Sequence[Block]) -> list[Block]:
    """The list of nobody in particular that an announcement among what leads in begins, where several cases follow."""
    if sum(not block.pooled for block in told) < _SEVERAL or any(block.pooled for block in told):
        return []
    for index, sentence in enumerate(lead):
        if not announces_places(reading, sentence) or speaks_of_contacts(reading.text, sentence.start, sentence.end):
            continue
        pieces = [sentence]
        for following in lead[index + 1 :]:
            if following.start > pieces[-1].end + 1:
                break
            pieces.append(following)
        if sum(_tells_visit(reading, piece) for piece in pieces[1:]) >= _SEVERAL:
            return [Block(None, None, pieces, pooled=True)]
    return []


def _tells_visit(reading: Reading, piece: Segment) -> bool:
    """Whether an item tells of a place and of the hour when somebody was there."""
    places, times = (bool(within(told, piece.start, piece.end)) for told in (reading.places, reading.times))
    return places and times


_SEVERAL = 2  # cases to whom a list may belong, and visits that make one
