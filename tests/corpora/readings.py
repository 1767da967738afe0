"""Values of two records side by side: those read as written, and the differences."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


def plain(text: object) -> Any:
    """A text in one width and without blanks; anything else as it is."""
    return "".join(unicodedata.normalize("NFKC", text).split()) if isinstance(text, str) else text


def empty(value: Any) -> bool:
    return value is None or value in ("", [], {}, ())


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that was not read as written; None for one that is missing on a side."""

    field: str
    written: Any
    read: Any

    @property
    def kind(self) -> str:
        """missed, invented, or how the two differ."""
        if self.written is None:
            return "invented"
        if self.read is None:
            return "missed"
        if isinstance(self.written, str) and isinstance(self.read, str):
            if self.written in self.read:
                return "too long"
            if self.read in self.written:
                return "too short"
        return "wrong"


@dataclass(slots=True)
class Reading:
    """How one bulletin was read."""

    right: int = 0
    differences: list[Difference] = field(default_factory=list)

    def value(self, name: str, written: Any, read: Any) -> None:
        """One value; where neither side has one, there is none."""
        if empty(written) and empty(read):
            return
        if written == read:
            self.right += 1
        else:
            self.differences.append(
                Difference(name, None if empty(written) else written, None if empty(read) else read)
            )

    def sets(self, name: str, written: Iterable[Any], read: Iterable[Any]) -> None:
        """Values without order; each counts."""
        left, right = list(dict.fromkeys(written)), list(dict.fromkeys(read))
        for value in left:
            if value in right:
                self.right += 1
            else:
                self.differences.append(Difference(name, value, None))
        self.differences += [Difference(name, None, value) for value in right if value not in left]
