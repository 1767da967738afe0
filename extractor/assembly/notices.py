"""Notices of several authorities in one text (甲市...指挥部2022年3月4日乙市...): which of them a position stands in."""

from __future__ import annotations

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.header import own_start
from extractor.mentions import authorities

__all__ = ["find_notices"]


def find_notices(text: str) -> list[tuple[int, Area]]:
    """Where each notice ends with its signature, and the area of the authority that signs it; empty for a text that one
    authority alone signs."""
    found: list[tuple[int, Area]] = []
    for start, end in authorities.find(text):
        signed = authorities.end_of_signature(text, end)
        if signed is None:
            continue
        area = resolve(text, own_start(text, start, end)[0], end, NOWHERE).area
        if area.division is not None:
            found.append((signed, Area(area.division)))
    return found if len({area for _, area in found}) > 1 else []
