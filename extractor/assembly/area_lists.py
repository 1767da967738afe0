"""Lists of areas: where one item ends and the next begins.

、，； part items outside brackets and outside the description of a boundary. 16号楼 behind 某小区15号楼 belongs to the same
item unless the stated number of areas says otherwise.
"""

from __future__ import annotations

import re

from extractor.text.sentences import Segment, split_outside_brackets

__all__ = ["Item", "list_lines", "split_items", "trimmed"]

Item = Segment

_ONLY_NUMBER = re.compile(
    r"(?:[A-Za-z]?\d+[A-Za-z]?(?:-\d+)?|[A-Z]|[一二三四五六七八九十]+)(?:号楼|号院|号|栋|幢|座|单元|室|楼|区|期|组|社|巷|弄|排)*(?:（[^（）]*）)?$"
)
_ENDS_IN_NUMBER = re.compile(r"[\dA-Z]|[号楼院栋幢座元室区期组]$")
_BOUNDED = re.compile(
    r"以[^，；。]{2,120}?(?:为界|为边界|合围|围合|所围|包围)[^，；。、]{0,10}"
    r"|(?:[东南西北]{1,2}(?:至|到|起|临)[^；。]+?(?:[，、]|$)){2,}[^，；。、]*"
    r"|(?:[^，；。、]{2,20}以[东南西北]{1,2}(?:[，、])?){2,}[^，；。、]*"
    r"|除[^；。（）]{1,200}?(?:以外|之外|外)"
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """`text[start:end]` without the marks at its ends."""
    while start < end and text[start] in " ，、；。：:\n":
        start += 1
    while start < end and text[end - 1] in " ，、；。：:\n":
        end -= 1
    return start, end


def list_lines(text: str, start: int, stop: int) -> list[Segment]:
    """The pieces of a list: lines, and within a line what 。 parts."""
    return [
        piece for piece in split_outside_brackets(text, start, stop, "。\n") if text[piece.start : piece.end].strip()
    ]


def split_items(text: str, start: int, end: int, stated: int | None) -> list[Item]:
    """The areas of a list; `stated` is the number of areas that the text gives for it."""
    pieces = _split(text, start, end)
    joined: list[Item] = []
    for piece in pieces:
        words = text[piece.start : piece.end]
        if joined and _ONLY_NUMBER.match(words) and _ENDS_IN_NUMBER.search(text[joined[-1].start : joined[-1].end]):
            joined[-1] = Item(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if stated is not None and len(joined) != stated and len(pieces) == stated:
        return pieces
    return joined


def _split(text: str, start: int, end: int) -> list[Item]:
    protected = [match.span() for match in _BOUNDED.finditer(text, start, end)]
    pieces: list[Item] = []
    position = start
    for piece in split_outside_brackets(text, start, end, "、，；"):
        if any(first < piece.end < last for first, last in protected):
            continue
        pieces.append(Item(position, piece.end))
        position = piece.end + 1
    if position < end:
        pieces.append(Item(position, end))
    return [Item(*trimmed(text, p.start, p.end)) for p in pieces if text[p.start : p.end].strip(" ，、；。\n")]
