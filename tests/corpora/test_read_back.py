"""What the generator wrote must be read back: cases, venues, zones, counts and measures, compared exactly.

`python -m tests.corpora.differences` lists the differences by class.
"""

import pytest

from corpora.generator import STYLES, bulletins
from tests.corpora.comparison import read_back

SEED, DRAWS = 11, 200

# Style -> least share of bulletins read back entirely, and of values read back. These floors only go up.
FLOORS: dict[str, tuple[float, float]] = {
    "case-list-2020": (0.92, 0.99),
    "case-list-2022": (0.96, 0.99),
    "case-glued": (0.96, 0.99),
    "case-brackets": (0.97, 0.99),
    "case-named": (0.92, 0.99),
    "case-single": (0.97, 0.99),
    "case-unlabelled": (0.88, 0.98),
    "case-outcome": (0.97, 0.99),
    "case-ranges": (0.95, 0.99),
    "case-shared": (0.97, 0.99),
    "case-parallel": (0.96, 0.99),
    "case-family": (0.98, 0.99),
    "case-together": (0.99, 0.99),
    "case-named-after": (0.99, 0.99),
    "case-table": (0.98, 0.99),
    "case-imported": (0.98, 0.99),
    "case-aggregates": (0.74, 0.98),
    "report-dated": (0.95, 0.99),
    "report-couple": (0.82, 0.99),
    "report-kin": (0.97, 0.99),
    "traj-dated": (0.98, 0.99),
    "traj-running": (0.97, 0.99),
    "traj-bare": (0.98, 0.99),
    "traj-glued": (0.97, 0.99),
    "traj-arrows": (0.98, 0.99),
    "traj-table": (0.98, 0.99),
    "traj-cells": (0.97, 0.99),
    "traj-separate": (0.96, 0.99),
    "traj-journey": (0.97, 0.99),
    "traj-numbered": (0.98, 0.99),
    "traj-dashes": (0.98, 0.99),
    "traj-joint": (0.97, 0.99),
    "traj-stations": (0.93, 0.99),
    "traj-stream": (0.94, 0.99),
    "traj-paragraph": (0.98, 0.99),
    "traj-sentences": (0.93, 0.99),
    "traj-columns": (0.92, 0.99),
    "traj-copied": (0.97, 0.99),
    "traj-clocks": (0.97, 0.99),
    "traj-malls": (0.97, 0.99),
    "traj-rural": (0.97, 0.99),
    "traj-roads": (0.97, 0.99),
    "traj-headless": (0.9, 0.99),
    "traj-abroad": (0.98, 0.99),
    "traj-rides": (0.98, 0.99),
    "traj-stays": (0.98, 0.99),
    "traj-hometown": (0.97, 0.99),
    "traj-beside": (0.97, 0.99),
    "pool-person": (0.97, 0.99),
    "pool-rows": (0.98, 0.99),
    "pool-district": (0.98, 0.99),
    "pool-day": (0.97, 0.99),
    "pool-sentence": (0.98, 0.99),
    "pool-addresses": (0.97, 0.99),
    "pool-times": (0.93, 0.99),
    "pool-points": (0.92, 0.99),
    "pool-cells": (0.95, 0.99),
    "pool-days": (0.94, 0.99),
    "pool-person-times": (0.93, 0.99),
    "pool-heirs": (0.98, 0.99),
    "pool-city": (0.97, 0.99),
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
    "page-columns": (0.67, 0.96),
    "page-wrapped": (0.69, 0.97),
    "page-blanks": (0.97, 0.99),
    "no-case": (0.98, 0.99),
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
