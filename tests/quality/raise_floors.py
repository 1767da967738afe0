"""Raise the floors to what is reached now: `python -m tests.quality.raise_floors`. A floor never goes down."""

from __future__ import annotations

from tests.quality.floors import falls_below, read_floors, write_floors
from tests.quality.sets import measured_sets


def main() -> None:
    floors = read_floors()
    for measured in measured_sets():
        measured.measure()
        held = floors.setdefault(measured.name, {})
        for field, reached in measured.reached().items():
            if field in held and falls_below(field, reached, held[field]):
                print(f"{measured.name} {field}: {reached} is below the floor {held[field]}")
            else:
                held[field] = reached
    write_floors(floors)


if __name__ == "__main__":
    main()
