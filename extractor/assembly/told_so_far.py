"""What the reading of a text knows about its persons when it comes to a sentence: whom it has told of, and of whom it speaks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from extractor.assembly.anchors import Anchor, find_anchors, last_introduction
from extractor.assembly.blocks import Block
from extractor.assembly.counted_homes import CountedHomes
from extractor.assembly.openings import follows_name, numbers_told, only_heads
from extractor.assembly.reading import Reading
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.named_cases import goes_on_with_deed
from extractor.mentions.persons import Profile
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = ["ToldSoFar"]


@dataclass(slots=True)
class ToldSoFar:
    """Whom a text has told of up to a sentence, and about whom the next one goes on."""

    reading: Reading
    blocks: list[Block] = field(default_factory=list)
    current: Block | None = None
    open: bool = False  # whether the next sentence goes on about `current`
    lead: list[Segment] = field(default_factory=list)
    last_label: Mention[LabelValue] | None = None
    of_others: bool = False  # whether persons are spoken of whom the text only counts (新增本土死亡3例。患者入院后...)
    abroad: bool = False  # whether cases from abroad are told now
    together: list[Block] = field(default_factory=list)  # whom the next sentence goes on about, if several
    company: list[Block] = field(default_factory=list)  # persons told under one label, whose ways are told in one
    told_last: list[Block] = field(default_factory=list)  # those of the company whom the sentence before was about
    last_going: list[Block] = field(default_factory=list)  # those of whom it was told last that they went together
    broken_off: bool = False  # whether a remark on contacts and the like stands between the description and this
    over: list[Block] = field(default_factory=list)  # under whose common head the lines stand
    day: Segment | None = None  # the line that is nothing but a date, for the lines of each person under it
    homes: CountedHomes = field(init=False)  # of persons who are only counted
    anchors: list[Anchor] = field(init=False)
    last_introduction: int = field(init=False)  # where the last person is introduced, and not only named again
    told_of: Counter[str] = field(init=False)  # how often each number is named
    introduced: set[str] = field(init=False)  # numbers of which some label tells who the person is

    def __post_init__(self) -> None:
        self.homes = CountedHomes(self.reading)
        self.anchors = find_anchors(self.reading)
        self.last_introduction = last_introduction(self.reading, self.anchors)
        self.told_of, self.introduced = numbers_told(self.reading)

    def give(self, blocks: list[Block], piece: Segment) -> None:
        """A piece that is told of several persons alike."""
        for block in blocks if piece.end > piece.start else []:
            block.pieces.append(piece)

    def is_met_first(self, label: Mention[LabelValue]) -> bool:
        """Whether a label within a description goes on with a deed (病例13在...), and no other of its number tells who the
        person is."""
        text = self.reading.text
        if (
            not self.open
            or self.together
            or len(label.value.persons) > 1
            or text[label.start - 1 : label.start] == "\n"
        ):
            return False
        return label.value.persons[0].mark not in self.introduced and goes_on_with_deed(text, label.end)

    def is_next_of_label(self, profile: Mention[Profile]) -> bool:
        """Whether one label leads to several names: 第15号确诊病例 / 甲某（男，35岁）、|乙某（女，32岁）."""
        known = self.current.profile if self.current is not None and self.open else None
        return known is not None and follows_name(self.reading, known, profile)

    def named(self, name: Mention[str]) -> Block | None:
        """The one block whose person bears the name."""
        blocks = [
            b for b in self.blocks if b.profile and b.profile.value.name and b.profile.value.name.value == name.value
        ]
        return blocks[0] if len(blocks) == 1 else None

    def heading_over(self, anchor: Anchor) -> Mention[LabelValue] | None:
        """第169号确诊病例 / 患者一，男: the block of the first label is only a heading (with an introduction at most); it is
        given up."""
        current = self.current
        if anchor.label is None or current is None or current.label is None or not self.blocks:
            return None
        if current is not self.blocks[-1] or not only_heads(self.reading, current, current.label):
            return None
        self.blocks.pop()
        return current.heading or current.label

    def begin_other(self, sentence: Segment) -> None:
        """Begin a case from elsewhere, whose way here is told beside those described."""
        self.current, self.together = Block(None, None, [sentence], reported=True), []
        self.blocks.append(self.current)
        self.open = True

    def pool(self, sentence: Segment) -> None:
        """Begin the list of places of all cases."""
        self.current = Block(None, None, [sentence], pooled=True)
        self.blocks.append(self.current)
        self.open = True
