"""Accuracy on the measuring sets, where they are present, and on the project's own corpus; floors only go up.

`make quality` prints the table. A floor that is reached with room to spare is raised in `floors.json` by
`python -m tests.quality.raise_floors`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.sets import Measured, measured_sets

FLOORS: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))


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
    low = {name: (measured.rows.get(name, 0.0), floor) for name, floor in floors.items() if measured.rows.get(name, 0.0) < floor}
    assert not low, f"below the floor (reached, floor): {low}\n" + "\n".join(measured.errors_of(set(low))[:40])


def test_no_document_is_lost(measured: Measured) -> None:
    assert measured.lost == []


def test_spans_read_as_values(measured: Measured) -> None:
    assert measured.wrong_spans() == []
