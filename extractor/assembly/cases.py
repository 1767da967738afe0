"""Cases: from the blocks of a text to records."""

from __future__ import annotations

from typing import Any

from extractor.assembly.arrival import read_arrival
from extractor.assembly.blocks import Block, find_blocks
from extractor.assembly.course import dated_cues
from extractor.assembly.drafts import Draft
from extractor.assembly.facts import read_facts
from extractor.assembly.groups import one_block_each
from extractor.assembly.reading import Reading
from extractor.assembly.trajectory import read_trajectory
from extractor.records import Case, CourseDates

__all__ = ["read_cases"]


def read_cases(reading: Reading) -> list[Case]:
    """The cases of a text, in the order of their first mention."""
    return [case for block in one_block_each(reading, find_blocks(reading)) for case in _records(reading, block)]


def _records(reading: Reading, block: Block) -> list[Case]:
    if block.pooled:
        return _pooled(reading, block)
    draft = Draft(reading.document)
    cues = dated_cues(reading, [*block.pieces, *block.shared])
    read_facts(reading, block, draft, cues)
    arrival = read_arrival(reading, block)
    if arrival is not None:
        draft.fields["arrival"] = arrival
    draft.fields["trajectory"] = read_trajectory(reading, block)
    start = min(piece.start for piece in block.pieces)
    end = max(piece.end for piece in block.pieces if piece.start - start < 4000)
    while end > start + 1 and reading.text[end - 1] in " \n":
        end -= 1
    draft.fields["span"] = reading.document.span(start, end)
    draft.fields["evidence"] = draft.evidence
    if block.label is None or block.person is None:
        return [_case(draft, None, None, 1)]
    draft.note("label", block.label.start, block.label.end, block.label.rule)
    alone = len(block.label.value.persons) == 1
    label = reading.document.verbatim(block.label.start, block.label.end) if alone else block.person.label
    return [_case(draft, label, block.person.number, 1)]


def _pooled(reading: Reading, block: Block) -> list[Case]:
    """A list of venues that names nobody: one record without a person."""
    events = read_trajectory(reading, block)
    if not events:
        return []
    span = reading.document.span(block.pieces[0].start, block.pieces[-1].end)
    return [Case.model_construct(trajectory=events, dates=CourseDates(), span=span, **_NOBODY)]


_NOBODY: dict[str, Any] = {name: None for name in Case.model_fields if name not in ("trajectory", "dates", "span")} | {
    "symptoms": [],
    "relations": [],
    "exposures": [],
    "evidence": {},
}


def _case(draft: Draft, label: str | None, number: int | None, size: int) -> Case:
    return Case.model_construct(**draft.fields, label=label, number=number, size=size)
