"""Where the person of a report is now: what is told of a way, weighed by what came last.

A report that nobody signed is written where the person is treated. So a place that somebody came to last, or a hospital's
city, is near; a place that was left, gone to for a while or only lived in is far, and stands for the report never alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extractor.lexicon.divisions import Division
from extractor.mentions import reports
from extractor.mentions.divisions import Naming
from extractor.mentions.divisions import find as find_divisions

__all__ = ["Told", "kind_of", "nearest"]

Kind = Literal["treated", "came", "visit", "left", "native", "home", "other"]

_FAR_SHARE = 0.2  # what a far place counts within the province that is decided on


@dataclass(frozen=True, slots=True)
class Told:
    """A division that is named at `[start, end)`, and how the person has to do with it."""

    division: Division
    start: int
    end: int
    kind: Kind
    weight: float

    @property
    def province(self) -> str:
        return self.division.code[:2]


def kind_of(text: str, start: int, end: int, *, origin: bool) -> Kind:
    """How the person has to do with the division at `text[start:end]`; `origin` where the words around tell where from."""
    if reports.lives_for_work(text, start, end):
        return "visit"
    if reports.treated_by(text, start, end):
        return "treated"
    if origin:
        if reports.never_left(text, start):
            return "home"
        if reports.was_left(text, start):
            return "left"
        return "native" if reports.is_native(text, end) else "visit"
    if reports.treats_here(text, end):
        return "treated"
    if reports.stays_away(text, start, end) or reports.sets_off_for(text, start):
        return "visit"
    if reports.comes_here(text, start) or reports.gets_to(text, start):
        return "came"
    if reports.lives_mostly(text, start) or reports.lives_at(text, start):
        return "home"
    return "other"


def nearest(text: str, told: Sequence[Told], letters: Sequence[tuple[int, frozenset[str]]]) -> dict[str, float]:
    """The weights of divisions by their codes, only of provinces for which anything near is told; empty where none is.

    Args:
        text: the cleaned text.
        told: what is told of divisions, in reading order.
        letters: where somebody comes to a place that is called by a letter (来沪), and the provinces it may lie in.
    """
    told = _with_goals(text, told)
    reached = [t for t in told if t.kind in ("came", "treated")]
    while reached and any(
        left.kind == "left" and left.start > reached[-1].start and _covers(left, reached[-1]) for left in told
    ):
        reached.pop()  # 从甲市到乙市，后从乙市返家
    last = reached[-1] if reached else None
    came_last = next((t for t in reversed(reached) if t.kind == "came"), None)
    gone = [t for t in told if t.kind == "left" and not _goes_near(text, t, told)]
    unlisted = _unlisted_goals(text)
    moved = [*((start, provinces) for start, provinces in letters), *((start, frozenset[str]()) for start in unlisted)]
    far = [_is_far(t, last, came_last, moved, gone) for t in told]
    near = {t.province for t, away in zip(told, far, strict=True) if not away}
    if not near and not moved:
        away_from = {t.province for t in told if t.kind != "native"}
        near = {t.province for t in told if t.kind == "native" and _is_local(text, t)} - away_from
    weights: dict[str, float] = {}
    for t, away in zip(told, far, strict=True):
        if t.province in near:
            share = _FAR_SHARE if away else 1.0
            weights[t.division.code] = weights.get(t.division.code, 0.0) + share * t.weight
    return weights


def _with_goals(text: str, told: Sequence[Told]) -> list[Told]:
    """家住甲市，1月2日到乙县旅游: somebody from elsewhere who goes there is there, unless a way back is told."""
    home = next((t for t in told if t.kind == "home"), next((t for t in told if t.kind == "native"), None))
    return [t if home is None else _goal(text, t, home, told) for t in told]


def _goal(text: str, t: Told, home: Told, told: Sequence[Told]) -> Told:
    goes = t.kind in ("visit", "other") and t.start > home.start and reports.goes(text, t.start)
    if not goes or t.province == home.province:
        return t
    if reports.was_there(text, t.start):
        return replace(t, kind="visit")
    came_back = reports.comes_back(text, t.start)
    came_back = came_back or any(back.start > t.start and back.province == home.province for back in told)
    named_alone = t.kind == "visit" or reports.goes_straight(text, t.start)
    return replace(t, kind="came") if named_alone and not came_back else t


def _is_local(text: str, native: Told) -> bool:
    """Whether a native is called so as those around would: by a county, without its province (甲县人)."""
    division = native.division
    return division.level == "county" and not text.startswith(division.province[:2], native.start)


def _goes_near(text: str, left: Told, told: Sequence[Told]) -> bool:
    """Whether the way from a place leads to another one of its province, or only from one of its stations on."""
    following = next((t for t in told if t.start > left.start), None)
    if following is None:
        return reports.is_station(text, left.end)
    return following.province == left.province and following.kind != "left"


def _unlisted_goals(text: str) -> list[int]:
    """Where somebody comes for a stay to a place that no list has and that was not named before."""
    return [
        start
        for start, end in reports.moves_in(text)
        if not any(_is_listed(text, naming) for naming in find_divisions(text, start, end))
        and text.find(text[start : start + 2], 0, start) < 0
    ]


def _is_listed(text: str, naming: Naming) -> bool:
    return naming.form != "short" or text[naming.end : naming.end + 1] not in ("镇", "乡")  # 白云|镇 is no 白云区


def _covers(left: Told, told: Told) -> bool:
    """Whether who left the one place left the other with it."""
    return told.division.code.startswith(left.division.code.rstrip("0"))


def _is_far(
    told: Told,
    last: Told | None,
    came_last: Told | None,
    moved: Sequence[tuple[int, frozenset[str]]],
    gone: Sequence[Told],
) -> bool:
    """Whether the person is no longer where `told` says, as far as is known.

    Args:
        told: what is told of a division.
        last: the last place that somebody came to or was treated in.
        came_last: the last place that somebody came to.
        moved: where somebody came to a place whose name is unknown, and the provinces that it may lie in.
        gone: the places that were left for another province.
    """
    if told.kind in ("visit", "left", "native"):
        return True
    if last is not None and last.province == told.province:
        return False
    if told.kind in ("came", "treated"):
        return last is None or last.start > told.start
    if any(_covers(left, told) for left in gone):
        return True
    onward = last if told.kind == "home" else came_last
    if onward is not None and onward.start > told.start and onward.province != told.province:
        return True
    if told.kind == "other":
        return False
    if any(_covers(told, left) for left in gone):
        return True
    return any(start > told.start and told.province not in provinces for start, provinces in moved)
