"""Ties of a case to other cases of the text: 病例4的妻子, 王某某的乘客, 二人系夫妻."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from extractor.assembly.blocks import Block
from extractor.assembly.drafts import Draft
from extractor.assembly.groups import clause_start, told_respectively
from extractor.assembly.reading import Reading, within
from extractor.mentions import ties
from extractor.mentions.case_signs import called_case
from extractor.mentions.ties import Tie
from extractor.records import Relation
from extractor.text.sentences import Segment

__all__ = ["read_relations"]


@dataclass(frozen=True, slots=True)
class _Told:
    """A tie to somebody, and the characters that tell it."""

    label: str
    tie: Tie
    start: int
    end: int


def read_relations(reading: Reading, block: Block, draft: Draft, names: Collection[str]) -> None:
    """Fill the draft's relations.

    Args:
        names: the names of all cases of the text; a tie to one of them counts as one to a label does.
    """
    own = {person.label for person in block.label.value.persons} if block.label else set()
    values: list[Relation] = []
    for piece in [*block.pieces, *block.shared]:
        for told in (
            *_to_labels(reading, block, piece),
            *_to_names(reading, block, piece, names),
            *_mutual(reading, block, piece),
        ):
            if told.label in own and told.tie.word not in ties.MUTUAL_WORDS:
                continue
            values.append(
                Relation.model_construct(
                    label=told.label,
                    relation=draft.document.verbatim(told.tie.start, told.tie.end),
                    describes=told.tie.describes,
                    span=draft.document.span(told.start, told.end),
                )
            )
            draft.note("relations", told.start, told.end, "relation")
    draft.fields["relations"] = values


def _to_labels(reading: Reading, block: Block, piece: Segment) -> Iterator[_Told]:
    text = reading.text
    for label in within(reading.labels, piece.start, piece.end):
        if block.label is not None and label.start == block.label.start:
            continue
        if _told_of_another(reading, block, piece, label.start):
            continue
        tie = ties.find(text, piece.start, label.start, label.end, piece.end)
        series = ties.find_series(text, label.end, piece.end)
        if len(series) == block.share.count and told_respectively(text, piece.start, label.start):
            tie = series[block.share.index]
        if tie is None:
            continue
        alone = len(label.value.persons) == 1
        for person in label.value.persons:
            name = reading.document.verbatim(label.start, label.end) if alone else person.label
            yield _Told(name, tie, min(tie.start, label.start), max(tie.end, label.end))


def _told_of_another(reading: Reading, block: Block, piece: Segment, position: int) -> bool:
    """Whether the clause says of another person what follows: 病例5、6为母女，病例5系|病例4的儿媳."""
    if block.person is None:
        return False
    text = reading.text
    before = within(reading.labels, clause_start(text, piece.start, position), position)
    subjects = [label for label in before if text[label.end : label.end + 1] in ("系", "为", "是")]
    return bool(subjects) and all(person.mark != block.person.mark for s in subjects for person in s.value.persons)


def _to_names(reading: Reading, block: Block, piece: Segment, names: Collection[str]) -> Iterator[_Told]:
    own = block.profile.value.name.value if block.profile and block.profile.value.name else None
    for name in within(reading.names, piece.start, piece.end):
        infected = name.value in names or called_case(reading.text, piece.start, name.start)
        if name.value == own or not infected:
            continue
        tie = ties.find(reading.text, piece.start, name.start, name.end, piece.end)
        if tie is not None:
            words = reading.document.verbatim(name.start, name.end)
            yield _Told(words, tie, min(tie.start, name.start), max(tie.end, name.end))


def _mutual(reading: Reading, block: Block, piece: Segment) -> Iterator[_Told]:
    """What the two persons of a sentence are to each other."""
    if block.person is None:
        return
    found = ties.find_mutual(reading.text, piece.start, piece.end)
    if found is None:
        return
    sentence = reading.sentence_at(found[0])
    labels = [
        label for label in within(reading.labels, sentence.start, found[0]) if label.value.opens or label.value.may_open
    ]
    persons = [person for label in labels for person in label.value.persons]
    others = [person for person in persons if person.label != block.person.label]
    if len(persons) == 2 and len(others) == 1:
        start = min(clause_start(reading.text, sentence.start, found[0]), found[0])
        yield _Told(others[0].label, Tie(*found, reading.text[slice(*found)], "case"), start, found[1])
