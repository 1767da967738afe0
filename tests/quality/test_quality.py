"""Accuracy on the measuring sets, where they are present, and on the project's own corpus; floors only go up.

`make quality` prints the table. A floor that is reached with room to spare is raised in `floors.json` by
`python -m tests.quality.raise_floors`.
"""

from __future__ import annotations

import pytest

from tests.quality.floors import Floor, falls_below, read_floors
from tests.quality.sets import Measured, measured_sets

FLOORS = read_floors()


@pytest.fixture(scope="module", params=measured_sets(), ids=lambda s: s.name)
def measured(request: pytest.FixtureRequest) -> Measured:
    found: Measured = request.param
    found.measure()
    return found


def test_no_field_falls_below_its_floor(measured: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    floors = FLOORS.get(measured.name, {})
    assert floors, f"no floors for {measured.name}: run python -m tests.quality.raise_floors"
    with capsys.disabled():
        print(measured.table(floors))
    reached = measured.reached()
    low = {
        name: (got, floor)
        for name, floor in floors.items()
        if falls_below(name, got := reached.get(name, Floor(0.0, 0)), floor)
    }
    assert not low, f"below the floor (reached, floor): {low}\n" + "\n".join(measured.errors_of(set(low))[:40])


def test_no_document_is_lost(measured: Measured) -> None:
    assert measured.lost == []


def test_spans_read_as_values(measured: Measured) -> None:
    assert measured.wrong_spans() == []


@pytest.mark.parametrize(
    ("field", "reached", "falls"),
    [
        ("venue", Floor(0.9, 10), False),
        ("venue", Floor(0.89, 12), True),
        ("date.onset", Floor(0.91, 9), False),
        ("date.onset", Floor(0.89, 10), True),
        ("date.onset", Floor(0.89, 11), False),  # cases that were not found before
    ],
)
def test_what_is_a_fall(field: str, reached: Floor, falls: bool) -> None:
    assert falls_below(field, reached, Floor(0.9, 10)) is falls
