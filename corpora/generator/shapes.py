"""Empty parts of the record: a case, an event, a zone, a measure, a count, with every key that is decided."""

from __future__ import annotations

from corpora.generator.builder import Mark, Record
from corpora.generator.vocabulary import words

__all__ = [
    "DATES",
    "case_shape",
    "count_shape",
    "decide",
    "event_shape",
    "free_events",
    "measure_shape",
    "pool_shape",
    "zone_shape",
]

DATES = words("onset first_visit isolated sampled positive admitted confirmed discharged died")

_CASE_SCALARS = words(
    "label number name status origin severity sex age occupation nationality native_place residence residence_kind "
    "arrival hospital found_by vaccinated"
)


def case_shape() -> Record:
    """A case of one person of whom nothing is stated. Exposures are never decided."""
    return {
        **dict.fromkeys(_CASE_SCALARS),
        "size": 1,
        "dates": dict.fromkeys(DATES),
        "symptoms": [],
        "relations": [],
        "trajectory": [],
        "span": None,
    }


def pool_shape(mark: Mark) -> Record:
    """A pooled list of venues that names nobody."""
    return {"label": None, "number": None, "size": None, "name": None, "trajectory": [], "span": mark.span}


def decide(case: Record, *undecided: str) -> None:
    """Take out keys that two careful readers could read differently; `dates.onset` is a key of the dates."""
    for key in undecided:
        outer, _, inner = key.partition(".")
        if inner:
            case[outer].pop(inner, None)
        else:
            case.pop(outer, None)


def event_shape(
    place: Record,
    mark: Mark,
    start: str | None = None,
    end: str | None = None,
    *,
    activity: str | None = None,
    transport: Record | None = None,
    optional: bool = False,
) -> Record:
    """One visit."""
    event: Record = {
        "start": start,
        "end": end,
        "place": place,
        "activity": activity,
        "transport": transport,
        "text": mark.text,
        "span": mark.span,
    }
    if optional:
        event["optional"] = True
    return event


_FREE = (
    ("居家", "home"),
    ("未外出", "home"),
    ("家中", "home"),
    ("回家", "home"),
    ("集中隔离点", "isolation_site"),
    ("隔离病房", "hospital"),
    ("定点医院", "hospital"),
)


def free_events(mark: Mark, day: str | None) -> list[Record]:
    """Optional events for words of a clause that may be read as a place: own home, an unnamed isolation site."""
    found = []
    for word, kind in _FREE:
        if word in mark.text:
            start = mark.span[0] + mark.text.index(word)
            if word == "回家":
                start, word = start + 1, "家"  # noqa: PLW2901
            place: Record = {"text": word, "kind": kind, "span": [start, start + len(word)]}
            found.append({"start": day, "place": place, "text": word, "span": place["span"], "optional": True})
    return found


def zone_shape(place: Record, level: str, action: str | None, effective: str | None) -> Record:
    """One area of a level, without boundary and remainder; its text is the place's."""
    zone: Record = {
        "level": level,
        "action": action,
        "place": place,
        "boundary": [],
        "remainder": False,
        "effective": effective,
        "text": place["text"],
        "span": place["span"],
    }
    if action is None:
        del zone["action"]
    return zone


def measure_shape(history: str | None, lookback: int | None, action: str, mark: Mark) -> Record:
    """One rule of what people with some history must do."""
    return {
        "history": history,
        "lookback_days": lookback,
        "action": action,
        "days": None,
        "tests": None,
        "within_days": None,
        "fallback": None,
        "text": mark.text,
        "span": mark.span,
    }


def count_shape(status: str, origin: str | None, kind: str, value: int, date: str | None, mark: Mark) -> Record:
    """A number of people of the bulletin's own region; a breakdown gets its `region` from whoever writes it."""
    return {
        "status": status,
        "origin": origin,
        "kind": kind,
        "value": value,
        "date": date,
        "text": mark.text,
        "span": mark.span,
    }
