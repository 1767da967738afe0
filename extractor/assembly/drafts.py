"""A case record in the making, with evidence for each field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from extractor.records import Evidence
from extractor.text.clean import CleanText

__all__ = ["Draft"]


@dataclass(slots=True)
class Draft:
    """Fields by name, and where each was read."""

    document: CleanText
    fields: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return self.fields.get(name) not in (None, [])

    def put(self, name: str, value: Any, start: int, end: int, rule: str) -> None:
        """Set a field that was read from `text[start:end]` of the cleaned text."""
        self.fields[name] = value
        self.note(name, start, end, rule)

    def note(self, name: str, start: int, end: int, rule: str) -> None:
        """More evidence for a field."""
        first, last = self.document.span(start, end)
        self.evidence.setdefault(name, []).append(Evidence.model_construct(start=first, end=last, rule=rule))
