"""Text with marks: a draft that knows, while it is written, where everything in it stands."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

__all__ = ["Draft", "Mark", "Record", "Slot", "fill"]

Record = dict[str, Any]
"""A part of the record of a bulletin, in the contract's names."""

Slot = str | Callable[[], object]
"""What stands in a slot of a template: a text, or a function that writes one."""


class Draft:
    """A text that grows at its end."""

    __slots__ = ("_parts", "length")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0

    def add(self, *texts: str) -> None:
        """Write texts one behind the other."""
        for text in texts:
            self._parts.append(text)
            self.length += len(text)

    def mark(self) -> Mark:
        """`with draft.mark() as mark:` notes where what is written meanwhile begins and ends."""
        return Mark(self)

    def since(self, part: int) -> str:
        """What was written from a number of parts on."""
        return "".join(self._parts[part:])

    @property
    def parts(self) -> int:
        """How many parts were written."""
        return len(self._parts)

    @property
    def text(self) -> str:
        return "".join(self._parts)


class Mark:
    """A stretch of a draft: `text`, and its `span` in characters of the whole."""

    __slots__ = ("_draft", "_part", "span", "text")

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._part = 0
        self.span = [0, 0]
        self.text = ""

    def __enter__(self) -> Self:
        self._part = self._draft.parts
        self.span[:] = self._draft.length, self._draft.length
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.span[1] = self._draft.length
        self.text = self._draft.since(self._part)


@functools.cache
def _parsed(template: str) -> tuple[tuple[str, str], ...]:
    """Pieces of a template: a literal and the name of the slot behind it, which is empty at the end."""
    pieces = re.split(r"\{(\w+)\}", template)
    return tuple(zip(pieces[::2], [*pieces[1::2], ""], strict=True))


def fill(draft: Draft, template: str, slots: Mapping[str, Slot]) -> None:
    """Write a template: `{label}，{sex}，{age}。` with what each slot holds, in the order of the template."""
    for literal, name in _parsed(template):
        if literal:
            draft.add(literal)
        if name:
            slot = slots[name]
            if isinstance(slot, str):
                draft.add(slot)
            else:
                slot()
