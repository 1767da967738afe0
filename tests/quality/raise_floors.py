"""Raise the floors to what is reached now: `python -m tests.quality.raise_floors`. A floor never goes down."""

from __future__ import annotations

import json
import math
from pathlib import Path

from tests.quality.sets import measured_sets

FLOORS = Path(__file__).parent / "floors.json"


def main() -> None:
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for measured in measured_sets():
        measured.measure()
        held = floors.setdefault(measured.name, {})
        for name, value in measured.rows.items():
            reached = math.floor(value * 1000) / 1000
            if reached > held.get(name, -1.0):
                held[name] = reached
            elif reached < held[name]:
                print(f"{measured.name} {name}: {reached} is below the floor {held[name]}")
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
