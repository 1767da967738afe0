"""The record that a bulletin becomes: pydantic models, and nothing else.

One document gives one `Bulletin`. Conventions that hold for every model:

- `text` is verbatim from the document, without the line breaks and blanks of its layout; `span` is `[start, end)` in
  Unicode code points of the document *as given*, so that `document[start:end]`, blanks dropped, reads as `text`.
- Dates are strings: `YYYY-MM-DD`, `--MM-DD` where the year can't be known, `YYYY-MM` for a month alone, and
  `YYYY-MM-DDTHH:MM` (or `--MM-DDTHH:MM`) where the text states a clock time.
- What the text does not state is `None` or an empty list. Nothing is guessed.
- Enumerations are lower-case English words.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from extractor.lexicon.kinds import (
    AgeUnit,
    CountKind,
    CountStatus,
    ExposureKind,
    FoundBy,
    MeasureAction,
    MeasureHistory,
    MentionKind,
    Origin,
    PlaceKind,
    ResidenceKind,
    Severity,
    Sex,
    Status,
    TransportMode,
    ZoneAction,
    ZoneLevel,
)

__all__ = [
    "Age",
    "Arrival",
    "Bulletin",
    "Case",
    "Count",
    "CourseDates",
    "ErrorDetail",
    "ErrorRecord",
    "Event",
    "Evidence",
    "Exposure",
    "Measure",
    "MentionRecord",
    "MentionsRecord",
    "Note",
    "Place",
    "Relation",
    "Span",
    "Transport",
    "Zone",
]

SCHEMA_VERSION = "1"

Span = tuple[int, int]

_DAY = r"(?:\d{4}|-)-\d{2}-\d{2}"
_MONTH = r"\d{4}-\d{2}"
Date = Annotated[str, Field(pattern=rf"^(?:{_DAY}|{_MONTH})$")]
"""`YYYY-MM-DD`, `--MM-DD` or `YYYY-MM`."""
Moment = Annotated[str, Field(pattern=rf"^(?:{_DAY}(?:T\d{{2}}:\d{{2}})?|{_MONTH})$")]
"""A `Date`, or a date with a clock time."""


NoteLevel = Literal["info", "warning", "error"]


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Place(_Record):
    """A place as the text names it, with its official divisions where text and context tell them."""

    text: str
    province: str | None = None
    city: str | None = None
    county: str | None = None
    town: str | None = None
    address: str | None = Field(None, description="road, number, community, building part")
    name: str | None = Field(None, description="name of the venue or institution")
    adcode: str | None = Field(
        None, description="GB/T 2260 code of the deepest known province, city or county", pattern=r"^\d{6}$"
    )
    kind: PlaceKind | None = None
    span: Span


class Age(_Record):
    """An age as stated."""

    value: float | int
    unit: AgeUnit


class Transport(_Record):
    """How somebody moved: the mode, and the number of the flight, train, line or vehicle."""

    mode: TransportMode
    number: str | None = None


class Arrival(_Record):
    """The first arrival or return in the reporting region that the text states for a case."""

    date: Moment | None = None
    text: str
    origin: Place | None = None
    destination: Place | None = None
    transport: Transport | None = None
    span: Span


class CourseDates(_Record):
    """Dates of the course of illness of one case."""

    onset: Date | None = None
    first_visit: Date | None = None
    isolated: Date | None = None
    sampled: Date | None = None
    positive: Date | None = None
    admitted: Date | None = None
    confirmed: Date | None = None
    discharged: Date | None = None
    died: Date | None = None


class Relation(_Record):
    """A tie to another case of the text; `describes` says whom the relation word describes."""

    label: str
    relation: str
    describes: Literal["case", "label"]
    span: Span


class Exposure(_Record):
    """A stated or denied exposure: travel, contact with a case, or none known."""

    kind: ExposureKind
    text: str
    negated: bool
    span: Span


class Event(_Record):
    """One visit or movement of a case."""

    start: Moment | None = None
    end: Moment | None = None
    place: Place | None = None
    activity: str | None = None
    transport: Transport | None = None
    text: str
    span: Span


class Evidence(_Record):
    """Where a field was read, and the name of the rule that read it."""

    start: int
    end: int
    rule: str


class Case(_Record):
    """One infected person; or a group without numbers (`size`), or a pooled list that names nobody."""

    label: str | None = None
    number: int | None = None
    size: int | None = None
    name: str | None = None
    status: Status | None = None
    origin: Origin | None = None
    severity: Severity | None = None
    sex: Sex | None = None
    age: Age | None = None
    occupation: str | None = None
    nationality: str | None = None
    native_place: Place | None = None
    residence: Place | None = None
    residence_kind: ResidenceKind | None = None
    arrival: Arrival | None = None
    dates: CourseDates = Field(default_factory=CourseDates)
    hospital: Place | None = None
    symptoms: list[str] = Field(default_factory=list)
    found_by: FoundBy | None = None
    vaccinated: int | None = Field(None, description="doses received; 0 when stated as not vaccinated")
    relations: list[Relation] = Field(default_factory=list)
    exposures: list[Exposure] = Field(default_factory=list)
    trajectory: list[Event] = Field(default_factory=list)
    span: Span
    evidence: dict[str, list[Evidence]] = Field(default_factory=dict)


class Zone(_Record):
    """One area that is put into, listed in or taken out of a control level."""

    level: ZoneLevel
    action: ZoneAction
    place: Place
    boundary: list[str] = Field(default_factory=list)
    remainder: bool = False
    effective: Moment | None = None
    text: str
    span: Span


class Measure(_Record):
    """What people with some travel history must do."""

    history: MeasureHistory | None = None
    lookback_days: int | None = None
    action: MeasureAction
    days: int | None = None
    tests: int | None = None
    within_days: int | None = None
    fallback: MeasureAction | None = None
    text: str
    span: Span


class Count(_Record):
    """A number of people that the text states for a place and a time."""

    status: CountStatus
    origin: Origin | None = None
    kind: CountKind
    value: int
    region: Place | None = None
    date: Date | None = None
    text: str
    span: Span


class Note(_Record):
    """Something that a reader should check. Codes are stable; messages are not.

    `count_mismatch`: the text states another number of new cases than was found. `zone_count_mismatch`: a list of areas
    has another length than the text states. `pooled_list`: places of several cases are listed without saying whose they
    are. `ambiguous_place`: several divisions bear a place's name, and nothing tells which one is meant.
    `breakdown_mismatch`: the parts of a number are more than the whole. `impossible_date`: a day that no calendar has.
    `impossible_age`: nobody is that old. `date_order`: a course of illness runs backwards (a discharge before the onset).
    `date_after_publication`: something is told before it can have been. `visit_in_isolation`: a visit on a day after
    isolation began. `same_way`: a way is told only by another person's or day's, whose visits are not repeated.

    `level` tells how much is wrong: `error` where what was read can't be so, `warning` where it may be incomplete,
    `info` where the text leaves something open.
    """

    code: str
    message: str
    span: Span | None = None
    level: NoteLevel = "warning"


class Bulletin(_Record):
    """The record of one document."""

    schema_version: Literal["1"] = "1"
    id: str
    source: str | None = None
    title: str | None = None
    published: Date | None = None
    issuer: str | None = None
    region: Place | None = None
    cases: list[Case] = Field(default_factory=list)
    zones: list[Zone] = Field(default_factory=list)
    measures: list[Measure] = Field(default_factory=list)
    counts: list[Count] = Field(default_factory=list)
    notes: list[Note] = Field(default_factory=list)


class ErrorDetail(_Record):
    """Why a document could not be read. The code is stable."""

    code: str
    message: str


class ErrorRecord(_Record):
    """Takes the place of the `Bulletin` of a document that could not be read."""

    id: str
    source: str | None = None
    error: ErrorDetail


class MentionRecord(_Record):
    """Something that was recognised, before it is put together."""

    kind: MentionKind
    span: Span
    text: str


class MentionsRecord(_Record):
    """The mentions of one document, in reading order."""

    id: str
    mentions: list[MentionRecord] = Field(default_factory=list)
