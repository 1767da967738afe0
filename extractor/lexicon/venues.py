"""Words about venues: what ends their names, what leads to them, what people do there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import cast

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.tables import rows, words

__all__ = ["activities", "kind_of_venue", "name_guards", "place_cues", "venue_heads"]


@cache
def venue_heads() -> Mapping[str, PlaceKind]:
    """Words that end the name of a venue, each with the kind of place it tells."""
    return {word: cast(PlaceKind, kind) for kind, line in rows("venue_heads.tsv") for word in line.split()}


@cache
def _longest_head() -> int:
    return max(map(len, venue_heads()))


def kind_of_venue(name: str) -> tuple[str, PlaceKind] | None:
    """The longest head word that ends `name` and its kind; None when no known word ends it."""
    heads = venue_heads()
    for length in range(min(len(name), _longest_head()), 0, -1):
        kind = heads.get(name[-length:])
        if kind is not None:
            return name[-length:], kind
    return None


@cache
def activities() -> tuple[str, ...]:
    """Verbs that end the name of a place: 购物, 就餐, 做核酸; and verbs with what they are done to: 修手机, 摘番茄."""
    composed = (
        verb + thing for verbs, things in rows("deeds.tsv") for verb in verbs.split() for thing in things.split()
    )
    return tuple(dict.fromkeys((*words("activities.txt"), *composed)))


@cache
def name_guards() -> tuple[str, ...]:
    """Words that hold a cue or a verb but belong to a name: 工作室, 经开区."""
    return words("name_guards.txt")


@cache
def place_cues() -> Mapping[str, str]:
    """Words that lead to a place, each with its role: to, at, from, via."""
    return {word: role for role, line in rows("cues.tsv") for word in line.split()}
