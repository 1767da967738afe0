"""Cases: from the blocks of a text to records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from extractor.assembly.arrival import read_arrival
from extractor.assembly.blocks import Block
from extractor.assembly.course import dated_cues, lead_cues
from extractor.assembly.drafts import Draft
from extractor.assembly.facts import read_facts
from extractor.assembly.families import told_as_family
from extractor.assembly.groups import one_block_each
from extractor.assembly.in_turn import tell_in_turn
from extractor.assembly.named_only import with_named_only
from extractor.assembly.reading import Reading
from extractor.assembly.relations import TiesTold, read_relations
from extractor.assembly.residence import mark_homes, read_residence
from extractor.assembly.segmentation import find_blocks
from extractor.assembly.table_rows import read_rows
from extractor.assembly.trajectory import read_trajectory
from extractor.assembly.verdicts import VerdictsTold
from extractor.mentions.bare_labels import BARE
from extractor.records import Case, CourseDates

__all__ = ["read_cases"]


def read_cases(reading: Reading) -> list[Case]:
    """The cases of a text, in the order of their first mention."""
    found = find_blocks(reading)
    found = found if reading.rows else told_as_family(reading, found)
    blocks = with_named_only(reading, one_block_each(reading, found))
    tell_in_turn(reading, blocks)
    ties = TiesTold(reading, blocks)
    verdicts = VerdictsTold(reading, blocks)
    persons = sum(not block.pooled for block in blocks)
    cases: list[Case] = []
    for block in blocks:
        if block.pooled:
            ways_told = any(case.trajectory for case in cases)
            case = _pooled(reading, block, _LIST_BESIDE_WAYS if ways_told else 1)
        else:
            case = _person(reading, block, ties, verdicts, cases, persons)
        if case is not None:
            cases.append(case)
    return cases + read_rows(reading, ties)


def _person(
    reading: Reading, block: Block, ties: TiesTold, verdicts: VerdictsTold, told: Sequence[Case], persons: int
) -> Case:
    draft = Draft(reading.document)
    cues = lead_cues(reading, block.lead, persons) + [
        cue for pieces in (block.pieces, block.shared) for cue in dated_cues(reading, pieces, persons, block)
    ]
    read_facts(reading, block, draft, cues)
    verdicts.apply(block, draft)
    read_residence(reading, block, draft, told)
    read_relations(block, draft, ties)
    draft.fields["arrival"] = read_arrival(reading, block)
    draft.fields["trajectory"] = events = read_trajectory(reading, block)
    mark_homes(events, draft.fields.get("residence"))
    start = min(piece.start for piece in block.pieces)
    end = max(piece.end for piece in block.pieces if piece.start - start < _DESCRIPTION)
    while end > start + 1 and reading.text[end - 1] in " \n":
        end -= 1
    label = number = None
    if block.label is not None and block.person is not None:
        alone = len(block.label.value.persons) == 1 and block.label.rule != BARE
        label = reading.document.verbatim(block.label.start, block.label.end) if alone else block.person.label
        number = block.person.number
        draft.note("label", block.label.start, block.label.end, block.label.rule)
    span = reading.document.span(start, end)
    return Case.model_construct(
        **draft.fields, label=label, number=number, size=block.size, span=span, evidence=draft.evidence
    )


_DESCRIPTION = 4000  # characters from its start in which a description ends; what is told later is no part of its span

_NOBODY: dict[str, Any] = {name: None for name in Case.model_fields if name not in ("trajectory", "dates", "span")} | {
    "symptoms": [],
    "relations": [],
    "exposures": [],
    "evidence": {},
}


_LIST_BESIDE_WAYS = 2  # places that make a list of their own where the cases' ways are told already


def _pooled(reading: Reading, block: Block, least: int) -> Case | None:
    """A list of at least so many venues that names nobody: one record without a person."""
    events = read_trajectory(reading, block)
    if len(events) < least:
        return None
    span = reading.document.span(block.pieces[0].start, block.pieces[-1].end)
    return Case.model_construct(trajectory=events, dates=CourseDates(), span=span, **_NOBODY)
