"""What the extractor reads in a generated bulletin, compared with what the generator wrote: exact, value by value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from corpora.generator import Generated
from extractor import extract
from tests.corpora.readings import Difference, Reading, plain

Record = Mapping[str, Any]

_SCALARS = (
    "label",
    "number",
    "size",
    "name",
    "status",
    "origin",
    "severity",
    "sex",
    "age",
    "occupation",
    "nationality",
)
_MORE_SCALARS = ("residence_kind", "found_by", "vaccinated")
_PLACES = ("residence", "native_place", "hospital")
_FREE_KINDS = {"home", "isolation_site"}
_MEASURE_KEYS = ("history", "lookback_days", "action", "days", "tests", "within_days", "fallback")
_LIKENESS = 0.5  # of two wordings of a place that are held to be the same place, cut differently


def read_back(bulletin: Generated) -> Reading:
    """Read a generated bulletin and compare all that its record decides."""
    read = extract(bulletin.text, published=bulletin.published, id=bulletin.id).model_dump()
    return compare(bulletin.record, read)


def compare(written: Record, read: Record) -> Reading:
    """Compare two records; keys that the written one leaves out are not compared."""
    reading = Reading()
    if "region" in written:
        reading.value("region", _deepest(written["region"]), _deepest(read["region"]))
    if "issuer" in written:
        reading.value("issuer", plain(written["issuer"]), plain(read["issuer"]))
    _cases(reading, written["cases"], read["cases"])
    _zones(reading, written["zones"], read["zones"])
    if "measures" in written:
        _measures(reading, written["measures"], read["measures"])
    if "counts" in written:
        _counts(reading, written["counts"], read["counts"])
    return reading


def _text(place: Record | None) -> str | None:
    return plain(place["text"]) if place else None


def _deepest(place: Record | None) -> str | None:
    return next((place[key] for key in ("county", "city", "province") if place.get(key)), None) if place else None


def _paired(
    written: Sequence[Record], read: Sequence[Record], *tests: Callable[[Record, Record], bool]
) -> tuple[list[tuple[Record, Record]], list[Record], list[Record]]:
    """Pairs by the first test that holds, tried one after the other; then what is left on both sides."""
    left, right = list(written), list(read)
    pairs = []
    for test in tests:
        for one in list(left):
            other = next((candidate for candidate in right if test(one, candidate)), None)
            if other is not None:
                pairs.append((one, other))
                left = [x for x in left if x is not one]
                right = [x for x in right if x is not other]
    return pairs, left, right


# --- cases ---


def _nobody(case: Record) -> bool:
    return "size" in case and all(case.get(key) is None for key in ("label", "number", "size", "name"))


def _overlap(one: Record, other: Record) -> bool:
    return bool(min(one["span"][1], other["span"][1]) > max(one["span"][0], other["span"][0]))


def _cases(reading: Reading, written: Sequence[Record], read: Sequence[Record]) -> None:
    def same(key: str) -> Callable[[Record, Record], bool]:
        return lambda one, other: bool(one.get(key)) and not _nobody(other) and plain(one[key]) == plain(other[key])

    pairs, lost, invented = _paired(
        written,
        read,
        lambda one, other: _nobody(one) and _nobody(other),
        same("label"),
        same("name"),
        lambda one, other: not _nobody(one) and not _nobody(other) and same("number")(one, other),
        lambda one, other: _nobody(one) == _nobody(other) and _overlap(one, other),
        lambda one, other: _nobody(one) == _nobody(other),
    )
    reading.right += len(pairs)
    reading.differences += [Difference("case", case.get("label") or case.get("name") or "?", None) for case in lost]
    reading.differences += [Difference("case", None, case.get("label") or case.get("name") or "?") for case in invented]
    for one, other in pairs:
        _case(reading, one, other)


def _case(reading: Reading, written: Record, read: Record) -> None:
    for key in (*_SCALARS, *_MORE_SCALARS):
        if key in written:
            reading.value(key, plain(written[key]), plain(read[key]))
    for key in _PLACES:
        if key in written:
            reading.value(key, _text(written[key]), _text(read[key]))
            if written[key] and read[key]:
                _divisions(reading, key, written[key], read[key])
    for key, day in written.get("dates", {}).items():
        reading.value(f"dates.{key}", day, read["dates"][key])
    if "arrival" in written:
        _arrival(reading, written["arrival"], read["arrival"])
    if "symptoms" in written:
        reading.sets("symptom", map(plain, written["symptoms"]), map(plain, read["symptoms"]))
    if "relations" in written:
        reading.sets("relation", map(_relation, written["relations"]), map(_relation, read["relations"]))
    _events(reading, written["trajectory"], read["trajectory"])


def _divisions(reading: Reading, name: str, written: Record, read: Record) -> None:
    for key in ("province", "city", "county", "town"):
        if written.get(key):
            reading.value(f"{name}.{key}", written[key], read[key])


def _relation(relation: Record) -> tuple[str, str, str]:
    return plain(relation["label"]), plain(relation["relation"]), relation["describes"]


def _ride(transport: Record | None) -> tuple[str, str | None] | None:
    return (transport["mode"], plain(transport["number"])) if transport else None


def _arrival(reading: Reading, written: Record | None, read: Record | None) -> None:
    if not written or not read:
        reading.value("arrival", written and plain(written["text"]), read and plain(read["text"]))
        return
    reading.value("arrival.date", written["date"], read["date"])
    reading.value("arrival.transport", _ride(written["transport"]), _ride(read["transport"]))
    for key in ("origin", "destination"):
        reading.value(f"arrival.{key}", _text(written[key]), _text(read[key]))


# --- events and zones ---


def _like(one: Record, other: Record) -> bool:
    a, b = _text(one["place"]) or "", _text(other["place"]) or ""
    return a in b or b in a or SequenceMatcher(None, a, b, autojunk=False).ratio() >= _LIKENESS


def _same_text(one: Record, other: Record) -> bool:
    return _text(one["place"]) == _text(other["place"])


def _same_start(one: Record, other: Record) -> bool:
    return "start" not in one or bool(one["start"] == other["start"])


def _events(reading: Reading, written: Sequence[Record], read: Sequence[Record]) -> None:
    seen = [event for event in read if event["place"]]
    required = [event for event in written if not event.get("optional")]
    optional = [event for event in written if event.get("optional")]
    pairs, lost, left = _paired(
        required,
        seen,
        lambda one, other: _same_text(one, other) and _same_start(one, other),
        _same_text,
        lambda one, other: _like(one, other) and _same_start(one, other),
        _like,
    )
    for one, other in pairs:
        reading.value("venue", _text(one["place"]), _text(other["place"]))
        for key in ("start", "end"):
            if key in one:
                reading.value(f"venue.{key}", one[key], other[key])
        if "transport" in one:
            reading.value("venue.transport", _ride(one["transport"]), _ride(other["transport"]))
        _divisions(reading, "venue", one["place"], other["place"])
    reading.differences += [Difference("venue", _text(event["place"]), None) for event in lost]
    free = {_text(event["place"]) for event in optional}
    for event in left:
        if (
            event["place"]["kind"] not in _FREE_KINDS
            and not any(_like(event, other) for other in optional)
            and _text(event["place"]) not in free
        ):
            reading.differences.append(Difference("venue", None, _text(event["place"])))


def _zones(reading: Reading, written: Sequence[Record], read: Sequence[Record]) -> None:
    pairs, lost, invented = _paired(
        written,
        read,
        lambda one, other: (
            _same_text(one, other) and one["level"] == other["level"] and one["remainder"] == other["remainder"]
        ),
        _same_text,
        lambda one, other: _like(one, other) and one["level"] == other["level"],
        _like,
    )
    for one, other in pairs:
        reading.value("zone", _text(one["place"]), _text(other["place"]))
        for key in ("level", "action", "effective"):
            if key in one:
                reading.value(f"zone.{key}", one[key], other[key])
        reading.value("zone.remainder", one["remainder"] or None, other["remainder"] or None)
        reading.value(
            "zone.boundary", [plain(road) for road in one["boundary"]], [plain(road) for road in other["boundary"]]
        )
        _divisions(reading, "zone", one["place"], other["place"])
    reading.differences += [Difference("zone", _text(zone["place"]), None) for zone in lost]
    reading.differences += [Difference("zone", None, _text(zone["place"])) for zone in invented]


# --- measures and counts ---


def _measures(reading: Reading, written: Sequence[Record], read: Sequence[Record]) -> None:
    def key(measure: Record) -> tuple[Any, ...]:
        return tuple(measure[name] for name in _MEASURE_KEYS)

    free = {key(measure) for measure in written if measure.get("optional")}
    required = [key(measure) for measure in written if not measure.get("optional")]
    reading.sets(
        "measure", required, (found for measure in read if (found := key(measure)) not in free or found in required)
    )


def _counts(reading: Reading, written: Sequence[Record], read: Sequence[Record]) -> None:
    """Counts of the bulletin's own region match whatever region is read; breakdowns match theirs."""

    def matches(one: Record, other: Record) -> bool:
        keys = [key for key in ("status", "origin", "kind", "value") if key in one]
        regions = "region" not in one or _deepest(one["region"]) == _deepest(other["region"])
        return regions and all(one[key] == other[key] for key in keys)

    def shown(count: Record) -> str:
        return " ".join(
            str(part)
            for part in (
                count["kind"],
                count.get("origin", "?"),
                count["status"],
                count["value"],
                _deepest(count.get("region")),
            )
        )

    for one in written:
        alike = [other for other in read if matches(one, other)]
        found = next((other for other in alike if other["date"] == one["date"]), alike[0] if alike else None)
        if found is None:
            reading.differences.append(Difference("count", shown(one), None))
        else:
            reading.right += 1
            reading.value("count.date", one["date"], found["date"])
    reading.differences += [
        Difference("count", None, shown(other)) for other in read if not any(matches(one, other) for one in written)
    ]
