"""Homes of persons whom a text only counts, district by district or beside a few whom it describes: one list of nobody in
particular (【甲区】新增2例，居住于A、B。【乙区】新增3例，居住于C、D)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.mentions import places
from extractor.mentions.counted_homes import ends_in_homes, find_counted_homes
from extractor.mentions.visit_links import is_list_link
from extractor.text.sentences import Segment

__all__ = ["CountedHomes"]


@dataclass(slots=True)
class CountedHomes:
    """The sentences of one text that list such homes."""

    reading: Reading
    told: list[Segment] = field(default_factory=list)
    homes: list[str] = field(default_factory=list)

    def take(self, sentence: Segment) -> bool:
        """Whether a sentence lists the homes of several persons, and introduces none of them; it is kept then."""
        reading, text = self.reading, self.reading.text
        begins = find_counted_homes(text, sentence.start, sentence.end)
        if begins is None or within(reading.labels, sentence.start, sentence.end):
            return False
        if within(reading.profiles, sentence.start, sentence.end):
            return False
        listed = within(reading.places, begins, sentence.end)
        count = 1
        while count < len(listed) and is_list_link(text, listed[count - 1].end, listed[count].start):
            count += 1
        if (
            not listed
            or count < (1 if self._is_next(sentence) else _FEWEST)
            or listed[0].start > begins + 1
            or not ends_in_homes(text, listed[count - 1].end)
        ):
            return False
        self.told += [*self._head_of(sentence), Segment(sentence.start, listed[count - 1].end)]
        self.homes += [text[place.start : place.end] for place in listed[:count]]
        return True

    def _is_next(self, sentence: Segment) -> bool:
        """Whether a sentence tells of the next area behind one with such a list (乙区：2例，居住在...)."""
        near = bool(self.told) and sentence.start - self.told[-1].end <= _BETWEEN
        return near and places.area_head(self.reading.text, sentence.start, sentence.end) is not None

    def _head_of(self, sentence: Segment) -> list[Segment]:
        """The sentence before, if it is nothing but the area whose news follow (【甲区】|新增2例...)."""
        before = self.reading.sentence_at(sentence.start - 1) if sentence.start else sentence
        head = places.area_head(self.reading.text, before.start, before.end)
        alone = head is not None and not self.reading.text[head[1] : before.end].strip("：】\n ")
        return [before] if alone and before != sentence and before not in self.told else []

    def follow(self, block: Block) -> bool:
        """Whether the list stands right behind a group whom the text counts (新增6例，按区分布如下：|甲区：3例，居住于...)."""
        ends = block.pieces[-1].end
        headed = self.reading.text[ends - 1 : ends].strip("\n") or self.reading.text[ends - 2 : ends - 1]
        return block.profile is None and headed == "：" and any(piece.start == ends for piece in self.told)

    def beside(self, told: Sequence[Block], listed: Sequence[Block]) -> list[Block]:
        """The cases of a text with the list before them, which goes with what else is `listed` of nobody; it is left out if
        the homes are those of persons who are described as well."""
        text = self.reading.text
        described = "".join(piece.of(text) for block in told if not block.pooled for piece in block.pieces)
        known = sum(home in described for home in self.homes)
        if not self.told or known * 2 > len(self.homes):
            return [*listed, *told]
        for block in [*listed, *told]:
            if block.pooled and not within(self.reading.times, block.pieces[0].end, block.pieces[-1].end):
                begun = {piece.start for piece in block.pieces}
                further = [piece for piece in self.told if piece.start not in begun]
                block.pieces = sorted([*block.pieces, *further], key=lambda piece: piece.start)
                return [*listed, *told]
        before = [block for block in told if block.pieces[0].start < self.told[0].start]
        return [*listed, *before, Block(None, None, list(self.told), pooled=True), *told[len(before) :]]


_BETWEEN = 40  # characters between the last home of an area and the next area: ，均为隔离管控人员。
_FEWEST = 2  # homes that make a list
