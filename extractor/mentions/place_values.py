"""Places as data, and how they lie to each other and to the brackets of a sentence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from extractor.lexicon.kinds import PlaceKind
from extractor.mentions.place_pairs import split_pairs
from extractor.mentions.place_words import head_word, moments_in_bracket
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import Mark, Token, TokenKind

__all__ = ["PlaceValue", "Role", "covers", "each", "start_of", "tells_when"]

Role = TokenKind


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """How the text led to the place (`role` and its `cue`), and the kind of place that its last word tells."""

    role: Role
    kind: PlaceKind | None
    cue: str = ""


def each(text: str, place: Mention[PlaceValue]) -> list[Mention[PlaceValue]]:
    """The place, or the two that its wording joins; the cue leads to the first."""
    parts = split_pairs(text, place.start, place.end)
    if parts == [(place.start, place.end)]:
        return [place]
    return [
        Mention(
            start,
            end,
            place.rule,
            replace(
                place.value,
                kind=head[1] if (head := head_word(text, start, end)) else None,
                cue=place.value.cue * (not n),
            ),
        )
        for n, (start, end) in enumerate(parts)
    ]


def start_of(mention: Mention[PlaceValue] | Mark) -> int:
    """Where a place or a mark begins, to look it up by its position."""
    return mention.start


def covers(places: list[Mention[PlaceValue]], token: Token) -> bool:
    """Whether one of the places (in reading order) holds the token."""
    last = bisect_left(places, token.end, key=start_of) - 1
    return last >= 0 and places[last].end > token.start


def tells_when(text: str, places: list[Mention[PlaceValue]], token: Token) -> bool:
    """Whether a bracket tells when somebody was at the place before it, beside its address: 甲店（青松路3号，9:30）."""
    last = bisect_left(places, token.end, key=start_of) - 1
    return last >= 0 and places[last].end == token.start and moments_in_bracket(text, token.start) is not None
