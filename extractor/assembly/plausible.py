"""What can't be, or can hardly be: notes on days that no calendar has, courses of illness that run backwards, ages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.assembly.reading import Reading
from extractor.mentions import impossible_dates
from extractor.records import Case, Event, Note, NoteLevel
from extractor.text.sentences import Segment

__all__ = ["calendar_notes", "course_notes"]

_NEVER_BEFORE = (
    ("onset", "discharged"),
    ("onset", "died"),
    ("positive", "discharged"),
    ("admitted", "discharged"),
    ("confirmed", "discharged"),
)
"""The second of these never is an earlier day than the first."""
_OLDEST = 120
_VISITED = ("shop", "market", "mall", "restaurant", "leisure", "school", "workplace")  # where nobody is taken
_KIN = ("丈夫", "妻", "儿", "女", "父", "母", "家人", "亲属", "家属")  # 丈夫外出购物: somebody else's visit
_KIN_REACH = 24  # characters before a visit in which its subject stands
_COMES_AGAIN = ("复阳", "复检", "再次", "解除")  # what follows these begins anew


def calendar_notes(reading: Reading) -> list[Note]:
    """A note, an error, on each day of the text that no calendar has (2月30日)."""
    document = reading.document
    return [
        Note.model_construct(
            code="impossible_date",
            message=f"there is no such day as {document.verbatim(*span)}",
            span=document.span(*span),
            level="error",
        )
        for span in reading.found(impossible_dates.find, Segment(0, len(reading.text)))
    ]


def course_notes(cases: Sequence[Case], published: str | None, text: str) -> list[Note]:
    """Notes on each case whose days or age can't go together; `text` is the document as given."""
    return [note for case in cases for note in _of_case(case, published, text)]


def _of_case(case: Case, published: str | None, text: str) -> Iterator[Note]:
    name = case.label or case.name or "a case"
    dates = case.dates
    again = any(word in text[slice(*case.span)] for word in _COMES_AGAIN)
    for first, second in () if again else _NEVER_BEFORE:
        before, after = getattr(dates, first), getattr(dates, second)
        if _is_before(after, before):
            yield _note("date_order", f"{name}: {second} on {after}, before {first} on {before}", case, second)
    if published is not None:
        for field in type(dates).model_fields:
            day = getattr(dates, field)
            if _is_before(published, day):
                yield _note("date_after_publication", f"{name}: {field} on {day}, published {published}", case, field)
    if case.age is not None and case.age.unit == "year" and case.age.value > _OLDEST:
        yield _note("impossible_age", f"{name}: {case.age.value} years old", case, "age", level="error")
    if dates.isolated is not None and not again:
        yield from _visits_since(dates.isolated, name, case.trajectory, text)


def _visits_since(isolated: str, name: str, events: Sequence[Event], text: str) -> Iterator[Note]:
    """A note on the first visit, told with its clock time, on a day after isolation began."""
    for event in events:
        day, _, clock = (event.start or "").partition("T")
        visited = event.place is not None and event.place.kind in _VISITED
        told = text[max(0, event.span[0] - _KIN_REACH) : event.span[1]]
        if clock and visited and _is_before(isolated, day) and not any(word in told for word in _KIN):
            yield Note.model_construct(
                code="visit_in_isolation",
                message=f"{name}: a visit on {day}, in isolation since {isolated}",
                span=event.span,
                level="warning",
            )
            return


def _note(code: str, message: str, case: Case, field: str, level: NoteLevel = "error") -> Note:
    places = case.evidence.get(field) or case.evidence.get(f"dates.{field}")
    span = (places[0].start, places[0].end) if places else case.span
    return Note.model_construct(code=code, message=message, span=span, level=level)


def _is_before(one: str | None, two: str | None) -> bool:
    """Whether a day is plainly earlier than another: both with a year, or both without and in the same months."""
    if one is None or two is None or len(one) != len(two):
        return False
    if one.startswith("--") or two.startswith("--"):
        return one.startswith("--") and two.startswith("--") and one < two and int(two[2:4]) - int(one[2:4]) <= _NEAR
    return one < two


_NEAR = 3  # months between days without a year that count as one course and no turn of the year
