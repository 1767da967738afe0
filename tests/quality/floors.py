"""The floors of `floors.json`: what each field of each set has reached, and what counts as a fall.

A floor is F1 and the number of right values. Cases, venues, zones, counts and measures may never fall in F1. The fields
of a case or an event are scored only where the case or event itself was found, so that finding more of them can lower a
field's F1; a lower F1 is then excused by more right values, never by fewer or as many.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import NamedTuple

__all__ = ["FILE", "Floor", "falls_below", "read_floors", "write_floors"]

FILE = Path(__file__).parent / "floors.json"
_FOUND = ("document", "case", "venue", "zone", "count", "measure", "published", "issuer", "region")


class Floor(NamedTuple):
    f1: float  # cut after three digits
    hits: int

    @classmethod
    def of(cls, f1: float, hits: int) -> Floor:
        return cls(math.floor(f1 * 1000 + 1e-6) / 1000, hits)


def falls_below(field: str, reached: Floor, floor: Floor) -> bool:
    """Whether a field is worse than it was."""
    within_found = field not in _FOUND and not field.startswith("mention.")
    excused = within_found and reached.hits > floor.hits
    return reached.f1 < floor.f1 and not excused


def read_floors() -> dict[str, dict[str, Floor]]:
    """Floors by set and field."""
    if not FILE.exists():
        return {}
    held = json.loads(FILE.read_text(encoding="utf-8"))
    return {name: {field: Floor(*floor) for field, floor in fields.items()} for name, fields in held.items()}


def write_floors(floors: dict[str, dict[str, Floor]]) -> None:
    blocks = []
    for name, fields in sorted(floors.items()):
        lines = ",\n".join(
            f"  {json.dumps(field)}: {json.dumps(list(floor))}" for field, floor in sorted(fields.items())
        )
        blocks.append(f" {json.dumps(name)}: {{\n{lines}\n }}")
    FILE.write_text("{\n" + ",\n".join(blocks) + "\n}\n", encoding="utf-8")
