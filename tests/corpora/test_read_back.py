"""What the generator wrote must be read back: cases, venues, zones, counts and measures, compared exactly.

`python -m tests.corpora.differences` lists the differences by class.
"""

import pytest

from corpora.generator import STYLES, bulletins
from tests.corpora.comparison import read_back

SEED, DRAWS = 11, 200

# Style -> least share of bulletins read back entirely, and of values read back. These floors only go up.
FLOORS: dict[str, tuple[float, float]] = {
    "case-list-2020": (0.53, 0.98),
    "case-list-2022": (0.45, 0.97),
    "case-glued": (0.42, 0.98),
    "case-brackets": (0.47, 0.97),
    "case-named": (0.32, 0.97),
    "case-single": (0.78, 0.98),
    "case-unlabelled": (0.53, 0.98),
    "case-outcome": (0.81, 0.98),
    "case-ranges": (0.01, 0.93),
    "case-shared": (0.41, 0.93),
    "case-parallel": (0.00, 0.85),
    "case-family": (0.19, 0.91),
    "case-together": (0.99, 0.99),
    "case-named-after": (0.99, 0.99),
    "case-table": (0.00, 0.36),
    "case-imported": (0.36, 0.97),
    "traj-dated": (0.15, 0.91),
    "traj-running": (0.27, 0.95),
    "traj-bare": (0.03, 0.88),
    "traj-glued": (0.26, 0.94),
    "traj-arrows": (0.25, 0.93),
    "traj-table": (0.26, 0.93),
    "traj-cells": (0.26, 0.93),
    "traj-separate": (0.11, 0.96),
    "traj-journey": (0.00, 0.91),
    "pool-district": (0.21, 0.94),
    "pool-day": (0.00, 0.86),
    "pool-sentence": (0.46, 0.95),
    "pool-addresses": (0.00, 0.93),
    "zone-designated": (0.99, 0.99),
    "zone-lines": (0.99, 0.99),
    "zone-roads": (0.99, 0.99),
    "zone-three": (0.99, 0.99),
    "zone-lifted": (0.99, 0.99),
    "zone-changed": (0.98, 0.99),
    "zone-in-force": (0.99, 0.99),
    "zone-national": (0.98, 0.99),
    "zone-unseparated": (0.99, 0.99),
    "zone-districts": (0.98, 0.99),
    "zone-carved": (0.98, 0.99),
    "zone-headline": (0.98, 0.99),
    "zone-digest": (0.98, 0.99),
    "zone-towns": (0.99, 0.99),
    "zone-sides": (0.99, 0.99),
    "zone-orders": (0.75, 0.98),
    "zone-with-case": (0.99, 0.99),
    "measure-levels": (0.99, 0.99),
    "measure-places": (0.98, 0.99),
    "measure-shorthand": (0.99, 0.99),
    "measure-running": (0.99, 0.99),
    "measure-listed": (0.99, 0.99),
    "count-day": (0.99, 0.99),
    "count-breakdown": (0.99, 0.99),
    "count-province": (0.97, 0.99),
    "count-zero": (0.99, 0.99),
    "count-numerals": (0.99, 0.99),
    "count-table": (0.99, 0.99),
    "count-digest": (0.99, 0.99),
    "page-columns": (0.37, 0.92),
    "page-wrapped": (0.28, 0.90),
    "page-blanks": (0.58, 0.95),
    "no-case": (0.98, 0.00),
}


def test_every_style_has_a_floor():
    assert list(FLOORS) == list(STYLES)


@pytest.mark.parametrize("style", FLOORS)
def test_what_was_written_is_read_back(style):
    whole = right = values = 0
    for bulletin in bulletins(SEED, DRAWS, styles=[style]):
        reading = read_back(bulletin)
        whole += not reading.differences
        right += reading.right
        values += reading.right + len(reading.differences)
    bulletins_floor, values_floor = FLOORS[style]
    reached = whole / DRAWS, right / values if values else 1.0
    assert reached[0] >= bulletins_floor, f"{style}: {reached[0]:.3f} of the bulletins were read back entirely"
    assert reached[1] >= values_floor, f"{style}: {reached[1]:.3f} of the values were read back"
