"""What the text says of itself against what was found: notes for the reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.mentions.counts import tokens
from extractor.records import Case, Count, Note

__all__ = ["case_notes", "count_notes"]

_NEW_CASES = ("confirmed", "asymptomatic", "positive")


def case_notes(cases: Sequence[Case], counts: Sequence[Count], text: str) -> list[Note]:
    """Notes on the cases: a pooled list of places, and stated totals of new cases that no reading of the text meets.

    Args:
        text: the document as given.
    """
    notes = [
        Note.model_construct(
            code="pooled_list",
            message=f"{len(case.trajectory)} places of several cases are listed without saying whose they are",
            span=case.span,
            level="info",
        )
        for case in cases
        if case.size is None
    ]
    persons = [case for case in cases if case.size is not None]
    stated = _announced(persons, counts)
    found = sum(case.size or 0 for case in persons)
    if stated and found and not _is_met(found, persons, stated, counts, text):
        most = max(stated, key=lambda count: count.value)
        notes.append(
            Note.model_construct(
                code="count_mismatch",
                message=f"the text states {most.value} new cases ({most.status}), {found} were found",
                span=most.span,
                level="warning",
            )
        )
    return notes


def _announced(persons: Sequence[Case], counts: Sequence[Count]) -> list[Count]:
    """The totals of new cases that a text states before it tells of the persons one by one.

    What a person's own passage counts is told of others (与3例确诊病例同住), and a further total behind the first person
    begins another list: then none is held against the persons.
    """
    if not any(case.label for case in persons):
        return []
    first = min(case.span[0] for case in persons)
    fresh = [
        count
        for count in counts
        if count.kind == "new"
        and count.status in _NEW_CASES
        and count.value > 0
        and not any(case.span[0] <= count.span[0] < case.span[1] for case in persons)
    ]
    before = [count for count in fresh if count.span[0] < first]
    told = {count.value for count in before}
    return before if all(count.value in told for count in fresh) else []


def _is_met(found: int, persons: Sequence[Case], stated: Sequence[Count], counts: Sequence[Count], text: str) -> bool:
    """Whether a reading of the stated totals gives the number of persons that were found.

    A text that tells some of its cases only (the local ones, those of two towns) is no mismatch: each number that it
    states, sums of those of its places, and the sum of each place's confirmed and asymptomatic ones may have been told.
    """
    told = {status: sum(case.size or 0 for case in persons if case.status == status) for status in _NEW_CASES}
    numbers = {(count.status, count.value) for count in stated}
    of_each = [(status, size) in numbers for status, size in told.items() if size]
    if sum(told.values()) == found and all(of_each):
        return True
    diagnosed = [count.status for count in stated if count.status != "positive" or told["positive"]]
    if diagnosed and all((status, told.get(status)) in numbers for status in diagnosed):
        return True  # 新增1例确诊: nothing is said of the one without symptoms
    fresh = [count for count in counts if count.kind == "new" and count.status in _NEW_CASES]
    if found in _totals(stated) | _totals(fresh):
        return True
    if found == 1:
        return False
    if any(count.value == found for count in counts):
        return True
    if found in _sums([count.value for count in stated if count.region is not None][:_MOST_SUMMED]):
        return True
    lead = tokens(text, 0, min(case.span[0] for case in persons))
    return any(token.type == "number" and token.number == found for token in lead)  # 社会面筛查9例情况如下


_MOST_SUMMED = 12  # numbers by place of which any may have been told


def _sums(values: Sequence[int]) -> set[int]:
    """What any of the numbers come to together."""
    sums = {0}
    for value in values:
        sums |= {one + value for one in sums}
    return sums


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


def count_notes(counts: Sequence[Count], text: str) -> list[Note]:
    """A note where the parts of a number are more than the whole (新增3例，其中甲市2例、乙市2例).

    Fewer parts are no mistake: 其中 may tell of some only.

    Args:
        text: the document as given.
    """
    notes: list[Note] = []
    for index, whole in enumerate(counts):
        parts = list(_parts(counts[index + 1 : index + 1 + _MOST_PARTS], whole, text))
        summed = sum(part.value for part in parts)
        if len(parts) > 1 and summed > whole.value:
            notes.append(
                Note.model_construct(
                    code="breakdown_mismatch",
                    message=f"{whole.value} are broken down into {len(parts)} parts of {summed} together",
                    span=(whole.span[0], parts[-1].span[1]),
                    level="warning",
                )
            )
    return notes


_MOST_PARTS = 40
_BREAKS_DOWN = ("其中", "（", "(")
_ENDS_SENTENCE = "。；;！\n"


def _parts(counts: Sequence[Count], whole: Count, text: str) -> Iterator[Count]:
    """The counts by place right behind a number in its own bracket or behind its 其中; places within others left out."""
    places: list[str] = []
    last = whole.span[1]
    for count in counts:
        gap = text[last : count.span[0]]
        if (count.status, count.kind, count.date) != (whole.status, whole.kind, whole.date) or count.region is None:
            return
        lead = not places and (not gap.lstrip("，,").startswith(_BREAKS_DOWN) or "）" in gap or ")" in gap)
        if lead or (count.origin not in (None, whole.origin)) or any(mark in gap for mark in _ENDS_SENTENCE):
            return
        if places and any(mark in gap for mark in (*_BREAKS_DOWN, "）", ")")):
            return
        code = (count.region.adcode or "").rstrip("0") or count.region.text
        if any(code.startswith(place) for place in places) or (whole.region and whole.region.text == count.region.text):
            return
        places.append(code)
        last = count.span[1]
        yield count
