"""Lists of areas: where one item ends and the next begins.

、，； part items outside brackets and outside the description of a boundary. 16号楼 behind 某小区15号楼 belongs to the same
item unless the stated number of areas says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from extractor.mentions.area_items import ends_in_number, exception_spans, is_enclosed, number_and
from extractor.mentions.boundaries import boundary_spans
from extractor.mentions.zone_words import and_cut, ends_as_area, glued_cuts, is_only_number, stands_for_itself
from extractor.text.sentences import Segment, split_outside_brackets

__all__ = ["Item", "groups", "list_lines", "split_items", "trimmed"]

Item = Segment
TownAt = Callable[[int, int], int | None]

_LONGEST = 80  # characters of an area between blanks
_GLUED_REACH = 1000  # characters up to which a list is searched for areas that nothing parts
_MARKS = " ，、；。：:\t\n"
_PARTS = "、，；●⚫■◆▲▶•🔴🟡🔵🟢①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """`text[start:end]` without the marks at its ends."""
    while start < end and text[start] in _MARKS + _PARTS + "【】":
        start += 1
    while start < end and text[end - 1] in _MARKS + "【":
        end -= 1
    return start, end


def list_lines(text: str, start: int, stop: int) -> Iterator[Segment]:
    """The pieces of a list: lines, and within a line what 。 parts."""
    for piece in split_outside_brackets(text, start, stop, "。\n"):
        if text[piece.start : piece.end].strip():
            yield piece


def groups(text: str, start: int, end: int) -> list[Segment]:
    """What ； parts: the items of a county, or of a wider area whose rest is meant."""
    return [Segment(*trimmed(text, *g)) for g in _cut(text, start, end, "；") if text[g[0] : g[1]].strip(_MARKS)]


def split_items(
    text: str, start: int, end: int, stated: int | None, total: int | None = None, town_at: TownAt | None = None
) -> list[Item]:
    """The areas of a list.

    Args:
        stated: the number of areas that the text gives for these very items.
        total: the number for the whole list; where signs are missing it tells that they are.
        town_at: the end of a known town that begins at a position, to cut where signs are missing.
    """
    if stated == 1:
        return [Item(*trimmed(text, start, end))]
    pieces = _split(text, start, end)
    joined = _joined(text, pieces)
    if stated is not None and len(joined) != stated and len(pieces) == stated:
        return pieces
    wanted = stated if stated is not None else total
    if wanted is not None and town_at is not None and end - start <= _GLUED_REACH:
        for strict in (True, False) if len(joined) != wanted else (True,):
            parts = pairwise([start, *glued_cuts(text, start, end, town_at, strict), end])
            unglued = [item for part in parts for item in _joined(text, _split(text, *part))]
            if len(unglued) == wanted:
                return unglued
    if wanted is None or len(joined) < wanted:
        parted = [part for item in joined for part in _at_and(text, item, town_at)]
        if wanted is None or len(parted) == wanted:
            return parted
        if len(pieces) == wanted:
            return pieces  # 高风险区3个：甲小区1号楼；乙小区2号楼、5号楼
    if stated is not None and len(joined) > stated:
        return _enclosed(text, joined, len(joined) - stated)
    if wanted is not None and len(joined) > wanted:
        whole = _completed(text, joined)
        return whole if len(whole) == wanted else joined
    return joined


def _at_and(text: str, item: Item, town_at: TownAt | None) -> list[Item]:
    """甲小区及乙小区: two areas."""
    cut = and_cut(text, item.start, item.end, town_at)
    if cut is not None and any(a < cut[0] < b for a, b in exception_spans(text, item.start, item.end)):
        return [item]  # 甲区除高风险区及乙小区以外的区域
    return [item] if cut is None else [Item(item.start, cut[0]), Item(cut[1], item.end)]


def _joined(text: str, pieces: list[Item]) -> list[Item]:
    """Pieces without a name of their own (甲小区3栋、|5栋) joined to the ones before."""
    joined: list[Item] = []
    for piece in [part for whole in pieces for part in _number_and(text, whole)]:
        words = text[piece.start : piece.end]
        if joined and is_only_number(words) and ends_in_number(text[joined[-1].start : joined[-1].end]):
            joined[-1] = Item(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    return joined


def _number_and(text: str, piece: Item) -> list[Item]:
    """7号楼及乙村: the number goes on with the item before, the village is one of its own."""
    cut = number_and(text, piece.start, piece.end)
    if cut is None or not is_only_number(text[piece.start : cut[0]]):
        return [piece]
    return [Item(piece.start, cut[0]), Item(cut[1], piece.end)]


def _completed(text: str, items: list[Item]) -> list[Item]:
    """甲村委会乙寨、丙片区: a name that does not end as an area goes on with the next one."""
    whole: list[Item] = []
    for item in items:
        if whole and not ends_as_area(text[whole[-1].start : whole[-1].end]):
            whole[-1] = Item(whole[-1].start, item.end)
        else:
            whole.append(item)
    return whole


def _enclosed(text: str, items: list[Item], surplus: int) -> list[Item]:
    """甲村、乙村和丙苑围合区域 as one item, where the stated number tells that it is one."""
    last = next((i for i, item in enumerate(items) if is_enclosed(text, item.start, item.end)), None)
    if last is None or last < surplus:
        return items
    return [*items[: last - surplus], Item(items[last - surplus].start, items[last].end), *items[last + 1 :]]


def _split(text: str, start: int, end: int) -> list[Item]:
    pieces = [part for first, last in _cut(text, start, end, _PARTS) for part in _at_blanks(text, first, last)]
    return [Item(*trimmed(text, *piece)) for piece in pieces if text[slice(*piece)].strip(_MARKS)]


def _cut(text: str, start: int, end: int, marks: str) -> list[tuple[int, int]]:
    """`text[start:end]` cut at marks outside brackets and outside what is read as one, however many signs it holds."""
    covered = bytearray(end - start + 1)
    for first, last in (*boundary_spans(text, start, end), *exception_spans(text, start, end)):
        covered[first + 1 - start : last - start] = b"\x01" * (last - first - 1)
    pieces: list[tuple[int, int]] = []
    position = start
    for piece in split_outside_brackets(text, start, end, marks):
        if covered[piece.end - start]:
            continue
        pieces.append((position, piece.end))
        position = piece.end + 1
    if position < end:
        pieces.append((position, end))
    return pieces


def _at_blanks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """甲小区 乙小区 丙村: areas that blanks part. A blank behind a division or before a number parts nothing."""
    cuts = [start]
    blank = text.find(" ", start, end)
    while blank >= 0:
        behind = text.find(" ", blank + 1, end)
        following = text[blank + 1 : end if behind < 0 else behind]
        if stands_for_itself(text[max(cuts[-1], blank - _LONGEST) : blank].strip()) and stands_for_itself(following):
            cuts.append(blank + 1)
        blank = behind
    return list(pairwise([*cuts, end]))
