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
            head = name[-length:]
            return head, kind if head not in _BRANCHES else _trade_of(name[:-length]) or kind
    return None


_BRANCHES = ("店", "分店", "门店", "总店", "小店")
_SHORTEST_BRANDED = 3  # characters: a head word of two behind one of the name
_LONGEST_BRANDED = 24
_TRADES = ("shop", "restaurant", "hotel", "leisure", "mall", "market", "hospital")


def _trade_of(name: str) -> PlaceKind | None:
    """The kind of a venue whose branch is named by its street (白云面馆青松路|店): that of the first head word in its name."""
    heads, name = venue_heads(), name[-_LONGEST_BRANDED:]
    for end in range(_SHORTEST_BRANDED, len(name) + 1):
        for begins in range(max(1, end - _longest_head()), end - 1):
            kind = heads.get(name[begins:end])
            if kind in _TRADES and (end == len(name) or heads.get(name[begins : end + 1]) is None):
                return kind
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
