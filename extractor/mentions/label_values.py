"""What a label of a case tells, as data: the persons it names, and whether a description begins there."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LabelValue", "Numbered"]


@dataclass(frozen=True, slots=True)
class Numbered:
    """One of the numbers of a label: 42 in 感染者41、42、44, with the label as it would stand alone (感染者42) and its own
    head word (确诊病例1和无症状感染者1 has two). One that bears a letter (病例A, 病例甲) has no number.

    town: whose list it is, where a text has several that begin anew (甲市病例1 and 乙市病例1).
    """

    number: int | None
    label: str
    head: str
    town: str = ""

    @property
    def mark(self) -> str:
        """What tells persons of one numbering apart: the number, or the letter."""
        return self.town + (self.label[-1] if self.number is None else str(self.number))


@dataclass(frozen=True, slots=True)
class LabelValue:
    """The persons a label names; `head` is its word for the first of them (无症状感染者).

    opens: a description begins here, at the head of a sentence.
    closes: a description ends here (...诊断为确诊病例（以下简称病例1）).
    may_open: it would, if the sentence already lists persons (病例1，居住于甲区，病例2，居住于乙区).
    contact: the persons are contacts, no cases (密接者1).
    """

    persons: tuple[Numbered, ...]
    head: str
    opens: bool
    may_open: bool = False
    closes: bool = False
    contact: bool = False
