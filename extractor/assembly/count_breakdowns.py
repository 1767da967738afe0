"""What a text's own sums tell of its counts: 新增本土确诊病例30例 over 甲省18例, 乙省12例 makes these local too."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.count_records import Told
from extractor.records import Place

__all__ = ["share_origins"]

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
