"""What one bulletin is written from: the draws, the draft, the region, the day, and the record that grows with it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from corpora.generator.areas import Area, cities, cities_of, counties, provinces, reporting, towns
from corpora.generator.builder import Draft, Record, Slot, fill
from corpora.generator.dates import CLOCKS, Days

__all__ = ["Scene"]

T = TypeVar("T")

_ERAS = {
    "2020": (date(2020, 1, 22), 45),  # the first weeks
    "2021": (date(2021, 7, 20), 150),
    "2022": (date(2022, 1, 25), 310),
}
_CLOCKS = tuple(CLOCKS)


class Scene:
    """One bulletin while it is written.

    Args:
        rng: everything is drawn from it.
        era: "2020", "2021" or "2022"; it bounds the day that the bulletin reports.

    `today` is the day reported, `published` the date given with the document, or None: then the year is not known
    unless the text prints it (`prints_year`).
    """

    def __init__(self, rng: random.Random, era: str = "2022") -> None:
        self.rng = rng
        self._random = rng.random
        self.draft = Draft()
        start, days = _ERAS[era]
        self.today: date = start + timedelta(days=self.number(0, days))
        dated = self.chance(0.8)
        self.published: date | None = self.today + timedelta(days=self.number(0, 1)) if dated else None
        self.prints_year = self.chance(0.25 if dated else 0.5) and self.today.timetuple().tm_yday > 40
        self.days = Days(rng, dated or self.prints_year)
        self.clock = self.pick(_CLOCKS)
        self.city = self.pick(cities())
        self.counties: Sequence[Area] = counties(self.city)
        self.region: Area = self.city
        if self.chance(0.5):
            self.shrink()
        self.record: Record = {"cases": [], "zones": [], "measures": [], "counts": []}
        self.used: set[str] = set()

    def move(self, city: Area) -> None:
        """Let that city report."""
        self.city = self.region = city
        self.counties = counties(city)

    def widen(self) -> None:
        """Let a city with counties report."""
        while not self.counties:
            self.move(self.pick(cities()))
        self.region = self.city

    def shrink(self) -> None:
        """Let a county report, or the city where it has none."""
        self.region = self.pick(reporting(self.city) or (self.city,))

    def rise(self) -> None:
        """Let a province report."""
        self.region = self.pick(provinces())
        self.city = self.pick(cities_of(self.region))
        self.counties = counties(self.city)

    # --- draws ---

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[int(self._random() * len(options))]

    def chance(self, share: float) -> bool:
        """True in that share of draws."""
        return self._random() < share

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self._random() * (most - least + 1))

    def several(self, options: Sequence[T], count: int) -> list[T]:
        """Different options, in drawn order."""
        return self.rng.sample(options, min(count, len(options)))

    def unused(self, options: Sequence[str]) -> str:
        """An option that this bulletin has not used yet, as far as a few draws find one."""
        for _ in range(8):
            option = self.pick(options)
            if option not in self.used:
                break
        self.used.add(option)
        return option

    # --- the region ---

    def county(self) -> Area:
        """A county of the region: itself, one of its own, or the city where it has none."""
        return self.pick(self.counties) if self.region is self.city and self.counties else self.region

    def town(self, county: Area) -> Area:
        """A town of a county."""
        return self.pick(towns(county))

    # --- writing ---

    def say(self, template: str, **slots: Slot) -> None:
        """Write a template."""
        fill(self.draft, template, slots)

    def add(self, *texts: str) -> None:
        """Write texts."""
        self.draft.add(*texts)

    def day(self, ago: int) -> date:
        """The day that many days before the reported one."""
        return self.today - timedelta(days=ago)
