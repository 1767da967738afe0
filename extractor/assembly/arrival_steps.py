"""What the search for an arrival goes along: waypoints with their dates and whereabouts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extractor.assembly.areas import Area
from extractor.assembly.calendar import DatedMention, Day
from extractor.assembly.whereabouts import Whereabouts
from extractor.mentions.arrivals import Waypoint
from extractor.mentions.rule import Mention
from extractor.records import Transport
from extractor.text.sentences import Segment

__all__ = ["Found", "Step", "days_between", "same_city"]


@dataclass(frozen=True, slots=True)
class Step:
    """A waypoint with its piece, its date and where it lies."""

    point: Mention[Waypoint]
    piece: Segment
    date: DatedMention | None
    where: Whereabouts
    area: Area


@dataclass(frozen=True, slots=True)
class Found:
    """An arrival: the goal, the origin if told, the first character that tells of it, and its day."""

    goal: Step
    origin: Mention[Waypoint] | None
    start: int
    date: DatedMention | None
    ride: Transport | None
    as_who: Literal["person", "group", "vehicle"] = "person"  # whose way the words call it: 返京人员, 至京的列车

    @property
    def doubt(self) -> int:
        """How little is told: nothing, no date, entering the country who knows where, only of a group or a vehicle."""
        if self.as_who != "person":
            return 3 if self.as_who == "group" else 4
        if self.goal.point.value.border and self.goal.where == "unsure":
            return 2
        return 0 if self.date is not None else 1


def days_between(one: DatedMention | None, two: DatedMention | None) -> int | None:
    """Days from one date to another; None where one is not known to the day."""
    if one is None or two is None or one.first.day is None or two.first.day is None:
        return None
    return next((ahead for ahead in range(-60, 61) if _same(one.first.plus(ahead), two.first)), None)


def _same(one: Day, two: Day) -> bool:
    return (one.month, one.day) == (two.month, two.day)


def same_city(one: Area, two: Area) -> bool:
    """Whether both lie in one city that is known."""
    if one.division is None or two.division is None or one.province != two.province:
        return False
    return one.city is not None and one.city == two.city
