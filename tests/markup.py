"""Inline mark-up for tests: `女，<age 11 year>11岁</age>，9月2日来`.

The first word of a tag is the kind of what must be found, the rest what is read there. A test gives a marked text as a
reader would see it; the text is cleaned, searched, and what was found is compared with the marks in positions of the
text as given.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from extractor.text.clean import clean

_TAG = re.compile(r"<(?P<close>/?)(?P<kind>[a-z_]+)(?P<rest>(?: [^<>]*)?)>")


class Found(Protocol):
    """What a recogniser finds: a span of the cleaned text and a value."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def value(self) -> Any: ...


Find = Callable[[str, int, int], Iterable[Found]]


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of a text and what the tag around it says; `text` is there for people who read a failure."""

    start: int
    end: int
    told: str
    text: str


def parse(marked: str) -> tuple[str, list[Mark]]:
    """The text without its tags, and the stretches they marked, in reading order; tags may be nested."""
    pieces: list[str] = []
    open_tags: list[tuple[str, str, int]] = []
    spans: list[tuple[int, int, str]] = []
    length = position = 0
    for tag in _TAG.finditer(marked):
        pieces.append(marked[position : tag.start()])
        length += tag.start() - position
        position = tag.end()
        if not tag["close"]:
            open_tags.append((tag["kind"], tag["kind"] + tag["rest"], length))
            continue
        if not open_tags or open_tags[-1][0] != tag["kind"]:
            raise ValueError(f"{tag[0]} closes nothing in {marked!r}")
        _, told, start = open_tags.pop()
        spans.append((start, length, told))
    if open_tags:
        raise ValueError(f"<{open_tags[-1][0]}> is never closed in {marked!r}")
    text = "".join([*pieces, marked[position:]])
    return text, sorted(Mark(start, end, told, text[start:end]) for start, end, told in spans)


def found_in(source: str, find: Find, tell: Callable[[Any], str]) -> list[Mark]:
    """What `find` finds in the cleaned `source`, in positions of `source`; `tell` puts a value as a tag would."""
    document = clean(source)
    marks = []
    for item in find(document.text, 0, len(document.text)):
        start, end = document.span(item.start, item.end)
        marks.append(Mark(start, end, tell(item.value), source[start:end]))
    return sorted(marks)


def assert_marked(marked: str, find: Find, tell: Callable[[Any], str]) -> None:
    """Exactly what is marked is found, with the very spans of the marks."""
    text, expected = parse(marked)
    assert found_in(text, find, tell) == expected


def assert_touched(marked: str, find: Find, tell: Callable[[Any], str]) -> None:
    """Each mark is touched by something found that tells the same, and nothing else is found.

    For cues, whose place matters and whose exact extent does not.
    """
    text, expected = parse(marked)
    found = found_in(text, find, tell)

    def touches(one: Mark, others: list[Mark]) -> bool:
        return any(one.told == m.told and one.start < m.end and m.start < one.end for m in others)

    assert [mark for mark in expected if not touches(mark, found)] == [], f"not found; found: {found}"
    assert [mark for mark in found if not touches(mark, expected)] == [], "found too much"
