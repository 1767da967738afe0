"""Visits as clauses: a time in one of its forms, a way, a place, a deed, in many orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Record
from corpora.generator.dates import clock_range, clock_time, loose_time
from corpora.generator.places import Spot
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape, free_events
from corpora.generator.vocabulary import DEEDS, words

__all__ = ["AFTER", "AT", "BARE", "TO", "Hours", "at_home", "daily", "plan", "sampled", "spot_and_deed", "visit"]

Hours = tuple[int, int | None]
"""Begin and end of a visit in minutes of the day; an end past midnight is more than 1440."""

AT = (
    "{time}在{place}{deed}",
    "{time}在{place}{deed}",
    "{time}，在{place}{deed}",
    "{time}于{place}{deed}",
    "{time}到{place}{deed}",
    "{time}与同事在{place}{deed}",
    "{time}与3名朋友到{place}{deed}",
)
TO = (
    "{time}到{place}{deed}",
    "{time}前往{place}{deed}",
    "{time}去{place}{deed}",
    "{time}{ride}到{place}{deed}",
    "{time}{ride}前往{place}{deed}",
    "{time}在{place}{deed}",
)
AFTER = (
    "随后到{place}{deed}",
    "后到{place}{deed}",
    "之后前往{place}{deed}",
    "后{ride}至{place}{deed}",
    "再到{place}{deed}",
)
BARE = (
    "{time}，{place}",
    "{time} {place}",
    "{place}（{time}）",
    "（{time}）{place}",
    "{time}{place}",
    "【{time}】{place}",
)

_LEFT = (  # the end of a stay told as a leaving
    "{time}到{place}{deed}，{left}离开",
    "{time}在{place}{deed}，{left}许离开",
    "{time}前往{place}{deed}，约{left}离开",
)

_RIDES: tuple[tuple[str, str | None, str | None], ...] = (  # wording, mode, number; # stands for a digit
    ("步行", "foot", None),
    ("步行", "foot", None),
    ("驾车", "car", None),
    ("自驾", "car", None),
    ("骑自行车", "bicycle", None),
    ("打车", "taxi", None),
    ("乘出租车", "taxi", None),
    ("乘坐网约车", "taxi", None),
    ("乘坐#路公交车", "bus", "#路"),
    ("乘#路公交", "bus", "#路"),
    ("乘坐地铁#号线", "metro", "#号线"),
)
_MIDNIGHT = 1440  # minutes of a day
_KINDS = words(
    "shop shop shop restaurant restaurant restaurant market market leisure leisure mall workplace school hotel other"
)
_DAILY = (
    "{days}，每天{time}在{place}{deed}",
    "{days}每日{time}到{place}{deed}",
    "{days}，每天{time}到{place}{deed}",
    "{days}期间，每日{time}在{place}{deed}",
)
_MORNING = ("上午", "早上", "清晨")  # parts of a day make no clock time
_HOME = ("居家未外出", "在家未外出", "居家，未外出", "全天居家", "未外出")
_BACK = ("后返回家中", "随后回家", "后返回家中未外出", "其余时间居家", "后回家未外出")


def plan(scene: Scene, count: int) -> list[tuple[int, int]]:
    """Hours of a day's visits, both ends, in order, not overlapping."""
    found: list[tuple[int, int]] = []
    minute = scene.number(6 * 12, 11 * 12) * 5
    for _ in range(count):
        if minute > 23 * 60:
            break
        length = scene.pick((5, 10, 15, 20, 30, 40, 55, 90, 150))
        found.append((minute, minute + length))
        minute += length + scene.number(1, 30) * 5
    return found


def spot_and_deed(scene: Scene, within: Area, *, plain: bool = False) -> tuple[Spot, str]:
    """A venue, and what is done there (empty: nothing told)."""
    kind = scene.pick(_KINDS)
    spot = places.venue(scene, within, kind, plain=plain)
    if spot.kind is None:
        return spot, scene.pick(("就餐", "购物", "消费"))
    return spot, scene.pick(DEEDS[kind])


def time_text(scene: Scene, hours: Hours) -> tuple[str, Hours]:
    """A visit's time as written, and what of it is stated: both ends, or the begin alone."""
    start, end = hours
    chance = scene.rng.random()
    if end is not None and chance < 0.55:
        return clock_range(scene.rng, scene.clock, start, end), hours
    if chance < 0.8:
        return clock_time(scene.clock, start), (start, None)
    return loose_time(scene.rng, scene.clock, start), (start, None)


def visit(
    scene: Scene,
    case: Record,
    day: date,
    hours: Hours | None,
    within: Area,
    templates: Sequence[str] | None = None,
    venue: tuple[Spot, str] | None = None,
) -> None:
    """Write one visit and enter it.

    hours: None for a visit without a clock time: the first of a day, or one with AFTER.
    templates: those to draw from; without them AT for a range and TO for a begin.
    """
    spot, deed = venue or spot_and_deed(scene, within)
    stated: Hours | None = None
    text = left = ""
    if hours is not None and hours[1] is not None and hours[1] < _MIDNIGHT and templates is None and scene.chance(0.06):
        text, left, stated, templates = (
            clock_time(scene.clock, hours[0]),
            clock_time(scene.clock, hours[1]),
            hours,
            _LEFT,
        )
    elif hours is not None:
        text, stated = time_text(scene, hours)
    elif templates is None:
        text = scene.pick(_MORNING) if scene.chance(0.7) else ""
    if templates is None:
        templates = AT if stated and stated[1] is not None else TO
    template = scene.pick(templates)
    if not text and template.startswith("{time}，"):
        template = template.removeprefix("{time}，")
    ride, transport = _ride(scene) if "{ride}" in template else ("", None)
    found: Record = {}
    with scene.draft.mark() as mark:
        scene.say(template, time=text, left=left, ride=ride, deed=deed, place=places.slot(scene, spot, found))
    start = scene.days.at(day, stated[0] if stated else None)
    end = scene.days.at(day, stated[1]) if stated and stated[1] is not None else None
    shown = deed if "{deed}" in template and deed else None
    case["trajectory"].append(event_shape(found, mark, start, end, activity=shown, transport=transport))


def _ride(scene: Scene) -> tuple[str, Record]:
    wording, mode, number = scene.pick(_RIDES)
    digits = str(scene.number(1, 18))
    return wording.replace("#", digits), {"mode": mode, "number": number.replace("#", digits) if number else None}


def daily(scene: Scene, case: Record, first: date, last: date, within: Area) -> None:
    """5月3日—5日，每天8:00—11:30在…: one event over the range of days."""
    spot, deed = spot_and_deed(scene, within)
    start = scene.number(6 * 4, 16 * 4) * 15
    text, stated = time_text(scene, (start, start + scene.pick((60, 120, 240, 270))))
    found: Record = {}
    with scene.draft.mark() as mark:
        scene.say(
            scene.pick(_DAILY),
            days=scene.days.span(first, last),
            time=text,
            deed=deed,
            place=places.slot(scene, spot, found),
        )
    begin, end = scene.days.at(first, stated[0]), scene.days.at(last, stated[1])
    case["trajectory"].append(event_shape(found, mark, begin, end, activity=deed or None))


def sampled(scene: Scene, case: Record, day: date, minutes: int, within: Area) -> None:
    """8:20到松梅小区南门核酸采样点采样; which day is the sampling of the record is then not decided."""
    spot = places.testing_site(scene, within)
    visit(
        scene,
        case,
        day,
        (minutes, None),
        within,
        ("{time}到{place}{deed}", "{time}在{place}{deed}", "{time}前往{place}{deed}"),
        (spot, "采样"),
    )
    decide(case, "dates.sampled")


def at_home(scene: Scene, case: Record, day: date, back: bool = False) -> None:
    """居家未外出, or `back`: 后返回家中; optional in the record."""
    with scene.draft.mark() as mark:
        scene.add(scene.pick(_BACK if back else _HOME))
    case["trajectory"] += free_events(mark, scene.days.iso(day))
