"""Cases told as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from extractor.assembly.arrival import read_arrival
from extractor.assembly.blocks import Block
from extractor.assembly.course import dated_cues
from extractor.assembly.drafts import Draft
from extractor.assembly.facts import read_facts
from extractor.assembly.reading import Reading, within
from extractor.assembly.relations import TiesTold, read_relations
from extractor.assembly.trajectory import read_trajectory
from extractor.mentions.diagnoses import status_of_head
from extractor.mentions.tables import Row
from extractor.records import Age, Case
from extractor.text.numerals import read_number
from extractor.text.sentences import Segment

__all__ = ["read_rows"]

_HEAD = (
    16  # sentences before the first row (a cell each, where a page lost the lines of its table) that may bear the title
)
_DATES: tuple[Literal["onset", "first_visit", "admitted", "confirmed"], ...] = (
    "onset",
    "first_visit",
    "admitted",
    "confirmed",
)


def read_rows(reading: Reading, ties: TiesTold) -> list[Case]:
    """One case for each row that says who it is (sex, age or number), in the order of the text."""
    rows = [row for row in reading.rows if row.cells.keys() & {"number", "sex", "age"}]
    if not rows:
        return []
    lead = [sentence for sentence in reading.sentences if sentence.end <= rows[0].line.start]
    return [_read(reading, row, lead, ties) for row in rows]


def _read(reading: Reading, row: Row, lead: Sequence[Segment], ties: TiesTold) -> Case:
    text = reading.text
    profiles = within(reading.profiles, row.line.start, row.line.end)
    remark = [row.cells["remark"]] if "remark" in row.cells else []
    block = Block(None, profiles[0] if profiles else None, remark or [row.line], lead=list(lead))
    draft = Draft(reading.document)
    read_facts(reading, block, draft, dated_cues(reading, remark))
    read_relations(block, draft, ties)
    draft.fields["arrival"] = read_arrival(reading, block) if remark else None
    way = [row.cells["way"]] if "way" in row.cells else remark
    draft.fields["trajectory"] = read_trajectory(reading, replace(block, pieces=way)) if way else []
    for title in reversed(lead[-_HEAD:]):
        status = status_of_head(title.of(text))
        if status is not None and not draft.has("status"):
            draft.put("status", status, title.start, title.end, "table.title")
    _profile_cells(draft, row, text)
    if home := row.cells.get("residence"):
        place, _ = reading.place_reader.read(home.start, home.end, reading.region_at(home.start))
        draft.put("residence", place, home.start, home.end, "table.residence")
        draft.put("residence_kind", "current", home.start, home.end, "table.residence")
    dates = draft.fields["dates"]
    for event in _DATES:
        cell = row.cells.get(event)
        found = within(reading.dates, cell.start, cell.end) if cell else ()
        if found and found[0].first.day is not None:
            setattr(dates, event, str(found[0].first))
            draft.note(f"dates.{event}", found[0].start, found[0].end, f"table.{event}")
    label = number = None
    if cell := row.cells.get("number"):
        label = reading.document.verbatim(cell.start, cell.end)
        value = read_number(label) if label.isalnum() else None
        number = value if isinstance(value, int) else None
        draft.note("label", cell.start, cell.end, "table.number")
    elif named := [m for m in within(reading.labels, row.line.start, row.line.end) if len(m.value.persons) == 1][:1]:
        label, number = reading.document.verbatim(named[0].start, named[0].end), named[0].value.persons[0].number
        draft.note("label", named[0].start, named[0].end, "table.label")
    span = reading.document.span(row.line.start, row.line.end)
    return Case.model_construct(**draft.fields, label=label, number=number, size=1, span=span, evidence=draft.evidence)


def _profile_cells(draft: Draft, row: Row, text: str) -> None:
    """Sex, age and occupation by their columns, where no words in the cell tell them (33 under 年龄)."""
    if (cell := row.cells.get("sex")) and not draft.has("sex") and (sex := _SEXES.get(cell.of(text).strip())):
        draft.put("sex", sex, cell.start, cell.end, "table.sex")
    if (cell := row.cells.get("age")) and not draft.has("age") and cell.of(text).strip().isdecimal():
        age = Age.model_construct(value=int(cell.of(text)), unit="year")
        draft.put("age", age, cell.start, cell.end, "table.age")
    if (cell := row.cells.get("occupation")) and cell.of(text).strip(" -/无"):
        draft.put("occupation", draft.document.verbatim(cell.start, cell.end), cell.start, cell.end, "table.occupation")
    if (cell := row.cells.get("found")) and not draft.has("found_by"):
        way = next((value for word, value in _WAYS if word in cell.of(text)), None)
        if way is not None:
            draft.put("found_by", way, cell.start, cell.end, "table.found")


# 密接管控 was found in isolation, 密接排查 as a contact
_WAYS = (
    ("隔离", "isolation"),
    ("管控", "isolation"),
    ("愿检", "voluntary_test"),
    ("密接", "contact"),
    ("筛查", "screening"),
    ("就诊", "visit"),
    ("入境", "border"),
)
_SEXES = {"男": "male", "女": "female", "男性": "male", "女性": "female"}
