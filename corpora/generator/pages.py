"""Layouts: what pages, columns and typists do to a text, with the record's spans moved along."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from itertools import accumulate
from typing import Any

from corpora.generator.builder import Record

__all__ = ["Layout", "blanks", "columns", "crlf", "relaid", "wrapped"]

Layout = dict[int, str]
"""What is inserted: position in the old text -> what stands in front of the character there."""

_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_VERBATIM = {
    "text",
    "name",
    "address",
    "label",
    "relation",
    "issuer",
    "occupation",
    "activity",
    "nationality",
    "number",
    "boundary",
    "symptoms",
}
_SPACED = re.compile(r"(?<=[年月日时至共例])(?=\d)|(?<=\d)(?=[年月日时例岁])")


def relaid(text: str, record: Record, layout: Layout, wide: bool = False) -> tuple[str, Record]:
    """The text with the insertions, and the record that goes with it. `wide`: digits become full-width ones."""
    places = sorted(layout)
    pieces, last = [], 0
    for place in places:
        pieces += [text[last:place], layout[place]]
        last = place
    shifts = [0, *accumulate(len(layout[place]) for place in places)]

    def moved(position: int) -> int:
        return position + shifts[bisect_right(places, position)]

    def walk(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {inner: walk(part, inner) for inner, part in value.items()}
        if key == "span" and value is not None:
            return [moved(value[0]), moved(value[1] - 1) + 1]
        if isinstance(value, list):
            return [walk(part, key) for part in value]
        if wide and isinstance(value, str) and key in _VERBATIM:
            return value.translate(_WIDE)
        return value

    laid = "".join([*pieces, text[last:]])
    return laid.translate(_WIDE) if wide else laid, walk(record)


def columns(rng: random.Random, text: str) -> Layout:
    """A newspaper page: a blank line between paragraphs, and more of them wherever a column ended."""
    layout: Layout = {}
    position = 0
    for line in text.split("\n"):
        if position:
            layout[position] = "\n"
        column = rng.randint(24, 60)
        while column < len(line) - 4:
            if _may_break(text, position + column):
                layout[position + column] = "\n\n"
                column += rng.randint(24, 60)
            else:
                column += 1
        position += len(line) + 1
    return layout


def wrapped(rng: random.Random, text: str) -> Layout:
    """Hard-wrapped lines of one width, two full-width blanks in front of a paragraph."""
    width = rng.randint(20, 40)
    layout: Layout = {}
    position = 0
    for line in text.split("\n"):
        if len(line) > width:
            layout[position] = "　　"
            column = width - 2
            while column < len(line):
                if _may_break(text, position + column):
                    layout[position + column] = "\n"
                    column += width
                else:
                    column += 1
        position += len(line) + 1
    return layout


def _may_break(text: str, position: int) -> bool:
    """Whether a line may end there: not within a number or a clock time, and not in front of a closing sign."""
    before, behind = text[position - 1], text[position]
    return (
        not (before.isascii() and behind.isascii()) and behind not in "，。；：、！？）”》%℃" and before not in "（“《"
    )


def blanks(rng: random.Random, text: str) -> Layout:
    """1 月 25 日: blanks of all kinds around numbers, zero-width characters, indented paragraphs."""
    layout: Layout = {}
    kind = rng.choice((" ", "\u00a0", "\u2009"))
    for match in _SPACED.finditer(text):
        if rng.random() < 0.5:
            layout[match.start()] = kind
    for match in re.finditer(r"(?<=[，。；])(?=[\u4e00-\u9fff])", text):
        chance = rng.random()
        if chance < 0.12:
            layout[match.start()] = "\u200b" if chance < 0.06 else " "
    for match in re.finditer(r"(?<=\n)(?=[\u4e00-\u9fff])", text):
        layout[match.start()] = "　　"
    return layout


def crlf(text: str) -> Layout:
    """Line ends of two characters."""
    return {match.start(): "\r" for match in re.finditer("\n", text)}
