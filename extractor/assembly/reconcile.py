"""What the text says of itself against what was found: notes for the reader."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.records import Case, Count, Note

__all__ = ["case_notes"]

_NEW_CASES = ("confirmed", "asymptomatic", "positive")


def case_notes(cases: Sequence[Case], counts: Sequence[Count]) -> list[Note]:
    """Notes on the cases: a pooled list of places, and stated totals of new cases that no reading of the text meets.

    A text that tells some of its cases only (the local ones, say) is no mismatch: each stated number, and the sum of
    each place's confirmed and asymptomatic ones, is a total that may have been told.
    """
    notes = [
        Note.model_construct(
            code="pooled_list",
            message=f"{len(case.trajectory)} places of several cases are listed without saying whose they are",
            span=case.span,
        )
        for case in cases
        if case.size is None
    ]
    persons = [case for case in cases if case.size is not None]
    found = sum(case.size or 0 for case in persons)
    stated = [count for count in counts if count.kind == "new" and count.status in _NEW_CASES and count.value > 0]
    told = {status: sum(case.size or 0 for case in persons if case.status == status) for status in _NEW_CASES}
    of_each = sum(told.values()) == found and all(
        not size or any(count.status == status and count.value == size for count in stated)
        for status, size in told.items()
    )
    if not stated or not any(case.label for case in persons) or of_each or found in _totals(stated):
        return notes
    most = max(stated, key=lambda count: count.value)
    notes.append(
        Note.model_construct(
            code="count_mismatch",
            message=f"the text states {most.value} new cases ({most.status}), {found} were found",
            span=most.span,
        )
    )
    return notes


def _totals(stated: Sequence[Count]) -> set[int]:
    """Every number of new cases that the stated counts allow."""
    totals = {count.value for count in stated}
    for group in (
        {(c.origin, c.region.text if c.region else None) for c in stated},
        {(None, c.region.text if c.region else None) for c in stated},
    ):
        for origin, region in group:
            totals.add(
                sum(
                    c.value
                    for c in stated
                    if (origin is None or c.origin == origin) and (c.region.text if c.region else None) == region
                )
            )
    return totals
