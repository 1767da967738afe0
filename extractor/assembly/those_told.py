"""Whom a sentence means that speaks of several persons told before: 上述6例, 这两人, 三人均..."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.blocks import Block, person_key
from extractor.assembly.reading import Reading, within
from extractor.mentions.diagnoses import status_of_head
from extractor.mentions.topics import back_to_so_many, heads_way_of_several
from extractor.text.sentences import Segment

__all__ = ["tells_singly", "those_headed", "those_told"]


def those_told(text: str, cases: Sequence[Block], sentence: Segment) -> list[Block]:
    """The cases of which a sentence speaks, of those told so far.

    Those from abroad where they are told now, behind others. Where it says how many: those whom the text calls so
    (上述2例无症状感染者), else the last ones told (两人); all where no such number fits.
    """
    told = [block for block in cases if block.abroad] if cases[-1].abroad else list(cases)
    many, status = back_to_so_many(text, sentence.start, sentence.end)
    if many is None or many >= _persons(told):
        return told
    if status is not None:
        called = [b for b in told if b.label is not None and status_of_head(b.label.value.head) == status]
        if _persons(called) == many:
            return called
    last: list[Block] = []
    for block in reversed(told):
        last.insert(0, block)
        if _persons(last) >= many:
            break
    return last if _persons(last) == many else told


def those_headed(reading: Reading, blocks: Sequence[Block], sentence: Segment) -> list[Block]:
    """The persons whose common way a sentence heads that names them by their labels: 感染者12、感染者13活动轨迹：; none
    where it names one only, or somebody of whom nothing was told."""
    labels = within(reading.labels, sentence.start, sentence.end)
    persons = [person for label in labels for person in label.value.persons]
    if len(persons) < 2 or not heads_way_of_several(
        reading.text, sentence.start, sentence.end, [(label.start, label.end) for label in labels]
    ):
        return []
    told = {key: block for block in blocks if not block.contact for key in block.key or () if len(block.key or ()) == 1}
    found = [told.get(person_key(person, abroad=False)) for person in persons]
    return [block for block in found if block is not None] if all(found) else []


def tells_singly(blocks: Sequence[Block], group: Block) -> bool:
    """Whether the persons of a group are told one by one as well."""
    others = [block for block in blocks if block is not group and not block.contact and not block.pooled]
    return sum(map(_size, others)) >= group.size


def _size(block: Block) -> int:
    return len(block.label.value.persons) if block.label else block.size


def _persons(blocks: Sequence[Block]) -> int:
    """How many persons there are, those with numbers counted once."""
    numbered = {key for block in blocks for key in block.key or ()}
    return len(numbered) + sum(block.size for block in blocks if block.label is None)
