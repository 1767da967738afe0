"""Records as tables for people to read on a terminal. Programs read JSON Lines."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

import rich.table
from pydantic import BaseModel
from rich.console import Console, Group
from rich.text import Text

from extractor.records import Bulletin, Case, Count, ErrorRecord, Event, Measure, Place, Zone

__all__ = ["Table"]

_WIDTH_OF_A_FILE = 140


class Table:
    """One table a bulletin, as it comes: a row for each case, visit, zone, measure, count and note."""

    def __init__(self, stream: BinaryIO) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
        width = None if stream.isatty() else _WIDTH_OF_A_FILE
        self._console = Console(file=self._text, width=width, highlight=False)

    def write(self, record: BaseModel) -> None:
        if isinstance(record, ErrorRecord):
            self._console.print(_plain(f"{record.id}: {record.error.message} [{record.error.code}]", style="red"))
        elif isinstance(record, Bulletin):
            self._console.print(_table(record))
        else:
            self._console.print(_plain(record.model_dump_json()))
        self._console.print()

    def close(self) -> None:
        """Let go of the stream, which is not this sink's to close."""
        self._text.detach()


class _Row(NamedTuple):
    what: str
    value: str = ""
    when: str = ""
    where: str = ""


def _table(bulletin: Bulletin) -> rich.table.Table | Group:
    facts = (bulletin.id, bulletin.published, bulletin.issuer, _place(bulletin.region), bulletin.title)
    rows = list(_rows(bulletin))
    title = _plain(_joined(facts, " · "), style="bold")
    if not rows:
        return Group(title, "nothing found")
    table = rich.table.Table(title=title, title_justify="left")
    table.add_column("record", no_wrap=True)
    table.add_column("what", ratio=3)
    table.add_column("when", ratio=1)
    table.add_column("where", ratio=3)
    for row in rows:
        table.add_row(*map(_plain, row))
    return table


def _rows(bulletin: Bulletin) -> Iterator[_Row]:
    for case in bulletin.cases:
        yield _case(case)
        yield from map(_event, case.trajectory)
    yield from map(_zone, bulletin.zones)
    yield from map(_measure, bulletin.measures)
    yield from map(_count, bulletin.counts)
    for note in bulletin.notes:
        yield _Row("note", f"{note.code}: {note.message}")


def _case(case: Case) -> _Row:
    age = f"{case.age.value} {case.age.unit}{'s' if case.age.value != 1 else ''}" if case.age else None
    person = (case.label, case.name, case.sex, age, case.occupation, case.status, case.origin, case.severity)
    group = f"{case.size} persons" if case.size and case.size > 1 else None
    found = f"found by {case.found_by}" if case.found_by else None
    ties = [f"{tie.label}—{tie.relation}" for tie in case.relations]
    dates = [f"{name} {date}" for name, date in case.dates if date]
    return _Row("case", _joined((*person, group, found, *ties)), "\n".join(dates), _place(case.residence))


def _event(event: Event) -> _Row:
    transport = _joined((event.transport.mode, event.transport.number), " ") if event.transport else None
    when = _joined((event.start, event.end if event.end != event.start else None), " – ")
    return _Row("  visit", _joined((event.activity, transport)), when, _place(event.place))


def _zone(zone: Zone) -> _Row:
    boundary = zone.boundary and "within " + "、".join(zone.boundary)
    what = _joined((zone.level, zone.action, boundary, "all but the areas named" if zone.remainder else None))
    return _Row("zone", what, zone.effective or "", _place(zone.place))


def _measure(measure: Measure) -> _Row:
    history = measure.history and f"after a stay: {measure.history}"
    days = measure.days and f"{measure.days} days"
    tests = measure.tests and f"{measure.tests} tests"
    within = measure.within_days and f"within {measure.within_days} days"
    fallback = measure.fallback and f"else {measure.fallback}"
    lookback = f"stays of the last {measure.lookback_days} days" if measure.lookback_days else ""
    return _Row("measure", _joined((history, measure.action, days, tests, within, fallback)), lookback)


def _count(count: Count) -> _Row:
    what = f"{count.value} {_joined((count.kind, count.origin, count.status), ' ')}"
    return _Row("count", what, count.date or "", _place(count.region))


def _place(place: Place | None) -> str:
    return place.text if place else ""


def _joined(facts: Iterable[str | int | list[str] | None], separator: str = ", ") -> str:
    return separator.join(str(fact) for fact in facts if fact)


def _plain(text: str, style: str = "") -> Text:
    """Text that a terminal shows and doesn't obey."""
    return Text("".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text), style=style)
