"""The stretches of a text that describe one case, as data."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.mentions.case_labels import LabelValue, Numbered
from extractor.mentions.persons import Profile
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = ["Block", "PersonKey", "Share", "person_key"]


PersonKey = tuple[bool, str, str]


@dataclass(frozen=True, slots=True)
class Share:
    """Which of how many persons a description is read for."""

    index: int = 0
    count: int = 1


@dataclass(slots=True)
class Block:
    """The description of one case (or of several that share it).

    `pieces` are about this case alone, `shared` about all cases of the bulletin, `lead` stands before the first.
    """

    label: Mention[LabelValue] | None
    profile: Mention[Profile] | None
    pieces: list[Segment]
    shared: list[Segment] = field(default_factory=list)
    lead: list[Segment] = field(default_factory=list)
    contact: bool = False
    pooled: bool = False  # a list of places of several cases that names nobody
    reported: bool = False  # by a sentence of its own beside those told: no lead is theirs
    heading: Mention[LabelValue] | None = None  # an archivist's heading over the bulletin's own label
    person: Numbered | None = None  # whom of the persons of the label it describes
    share: Share = Share()
    size: int = 1  # persons told together who have no numbers
    called: tuple[str, ...] = ()  # by which words the text calls them again: 丈夫, 王某, A
    apart: dict[PersonKey, list[Segment]] = field(default_factory=dict)  # what is told of one of its persons alone
    abroad: bool = False  # the label is of a list of cases from abroad that begins anew

    @property
    def key(self) -> tuple[PersonKey, ...] | None:
        if self.label is None:
            return None
        return tuple(person_key(person, self.abroad) for person in self.label.value.persons)


def person_key(person: Numbered, abroad: bool) -> PersonKey:
    """One person of one numbering: 确诊病例1 and 病例1 are the same, 无症状感染者1 is another, and so is the 病例1 of a list of
    cases from abroad."""
    return abroad, ("asymptomatic" if "无症状" in person.head else "case"), person.mark
