"""What a text's own sums tell of its counts: 新增本土确诊病例30例 over 甲省18例, 乙省12例 makes these local too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.assembly.count_records import Told
from extractor.assembly.count_words import PERSONS, status_told
from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions import count_signs as signs
from extractor.mentions.counts import CountToken
from extractor.records import Count, Place

__all__ = [
    "Again",
    "counted_since_sum",
    "is_pair",
    "of_both_origins",
    "pair_told",
    "share_origins",
    "told_again",
]

_MOST = 200  # counts of one breakdown


def share_origins(found: Sequence[Told]) -> None:
    """Give the origin of a total to the counts by place behind it that add up to it, and to their own breakdowns."""
    for index, total in enumerate(found):
        if total.count.origin is not None and total.count.value > 0:
            for told in found[index + 1 : _end_of_breakdown(found, index)]:
                if told.count.origin is None:
                    told.count.origin = total.count.origin


def _end_of_breakdown(found: Sequence[Told], index: int) -> int:
    """Behind the last count of the breakdown of `found[index]`; `index` where what follows does not add up to it."""
    total = found[index]
    depth = found[index + 1].depth if index + 1 < len(found) else 0
    summed = 0
    for position in range(index + 1, min(len(found), index + _MOST)):
        told = found[position]
        other = told.count
        alike = (other.status, other.kind) == (total.count.status, total.count.kind)
        alike = alike and _lies_in(other.region, total.count.region)
        if not alike or other.origin not in (None, total.count.origin) or told.depth < depth:
            break
        if told.depth == depth:
            if summed == total.count.value:
                return position
            summed += other.value
        if summed > total.count.value:
            break
    else:
        position = min(len(found), index + _MOST)
    return position if summed == total.count.value else index


def _lies_in(place: Place | None, whole: Place | None) -> bool:
    """Whether a place is told that may be a part of the whole, by their codes."""
    if place is None:
        return False
    if whole is None or whole.adcode is None or place.adcode is None:
        return whole is None
    code = whole.adcode
    while code.endswith("00"):
        code = code[:-2]
    return place.adcode.startswith(code)


def pair_told(counts: Sequence[Told], row: Sequence[CountToken], index: int, text: str) -> tuple[Count, Count] | None:
    """The two counts that a number and the next one break down in their order: 确诊9例、无症状8例，其中甲市5例、4例.

    None where the number at `index` of the row begins no such pair.
    """
    whole = [told.count for told in counts if told.count.region is None or told.depth == 0][-2:]
    if len(whole) < 2 or not is_pair(row, index, text):
        return None
    if whole[0].status == whole[1].status or not {count.status for count in whole} <= {*PERSONS}:
        return None
    return whole[0], whole[1]


def is_pair(row: Sequence[CountToken], index: int, text: str) -> bool:
    """Whether a number and the next one stand together with no word between or behind them (5例、4例)."""
    if len(row) < index + 3 or row[index + 2].type != "number":
        return False
    first, second = row[index], row[index + 2]
    behind = row[index + 3] if len(row) > index + 3 else None
    if text[first.end : second.start] not in ("、", "+"):
        return False
    return behind is None or behind.type != "status" or behind.start - second.end > 1


@dataclass(frozen=True, slots=True)
class Again:
    """What a number told again counted before; `summed`: as the sum of two counts, and so for the first time."""

    kind: CountKind
    origin: Origin | None
    status: CountStatus
    summed: bool = False


def told_again(text: str, token: CountToken, statuses: Sequence[CountToken], known: Sequence[Count]) -> Again | None:
    """What a number was counted as before, where it is only told again to be broken down (6例病例中，...)."""
    if not signs.goes_back(text, token.start, token.end):
        return None
    said = status_told(statuses)
    for count in reversed(known):
        if count.value == token.number and said in (None, count.status, "confirmed", "positive"):
            return Again(count.kind, count.origin, count.status)
    for last, first in zip(reversed(known), reversed(known[:-1]), strict=False):
        if last.value + first.value == token.number and last.kind == first.kind:
            return Again(last.kind, None, "positive", summed=True)
    return None


def counted_since_sum(counts: Sequence[Told]) -> CountStatus | None:
    """The one status that was counted since the last sum; None where there are several."""
    statuses: set[CountStatus] = set()
    for told in reversed(counts):
        if told.count.kind != "new":
            break
        statuses.add(told.count.status)
    return statuses.pop() if len(statuses) == 1 else None


def of_both_origins(counts: Sequence[Told]) -> bool:
    """Whether the last two of the persons counted are of two origins (本土病例146例、境外输入病例12例，累计治愈...)."""
    told = [t.count for t in counts if t.count.status in PERSONS and t.depth == 0][-2:]
    if len(told) < 2 or None in (told[0].origin, told[1].origin):
        return False
    return told[0].origin != told[1].origin and told[0].kind == told[1].kind
