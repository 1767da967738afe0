"""How well predicted records match gold records: precision, recall and F1 per field.

Gold that leaves a key out was not annotated there and is not scored; null or an empty list says that the text states
nothing, and a predicted value is then wrong. Items marked `optional` cost nothing either way.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Record = Mapping[str, Any]

SCALARS = (
    "label", "number", "size", "name", "status", "origin", "severity", "sex", "occupation", "nationality",
    "residence_kind", "found_by", "vaccinated",
)  # fmt: skip
PLACES = ("residence", "native_place", "hospital")
EMPTY: tuple[Any, ...] = (None, "", [], {})


def plain(text: object) -> str:
    """A wording without punctuation, blanks, width and case."""
    return re.sub(r"[^\w]+", "", unicodedata.normalize("NFKC", str(text))).lower()


def wording(place: Any) -> str:
    return plain(place["text"] if isinstance(place, Mapping) else place or "")


def same_place(gold: Any, predicted: Any) -> bool:
    """Equal wordings, or one that only leaves out the divisions before the other."""
    one, two = wording(gold), wording(predicted)
    short, long_ = sorted((one, two), key=len)
    lead = long_[: len(long_) - len(short)]
    return one == two or (
        len(short) > 1 and long_.endswith(short) and bool(re.fullmatch(r"\w*[省市区县镇乡道州盟旗]", lead))
    )


@dataclass
class Tally:
    hits: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def value(
        self, name: str, where: str, gold: Any, predicted: Any, same: Callable[[Any, Any], bool] | None = None
    ) -> None:
        """One annotated value against one predicted."""
        if gold in EMPTY and predicted in EMPTY:
            return
        if gold not in EMPTY and predicted not in EMPTY and (same(gold, predicted) if same else gold == predicted):
            self.hits[name] += 1
            return
        self.missed[name] += gold not in EMPTY
        self.extra[name] += predicted not in EMPTY
        self.errors.append(f"{name} [{where}] gold {gold!r} predicted {predicted!r}")

    def items(
        self,
        name: str,
        where: str,
        gold: Sequence[Record],
        predicted: Sequence[Record],
        same: Callable[[Record, Record], bool],
    ) -> list[tuple[Record, Record]]:
        """Two lists; each item is used once, annotated ones before optional ones. Returns the pairs."""
        left = list(predicted)
        pairs = []
        for item in sorted(gold, key=lambda g: bool(g.get("optional"))):
            found = next((p for p in left if same(item, p)), None)
            if found is not None:
                left.remove(found)
                if not item.get("optional"):
                    self.hits[name] += 1
                    pairs.append((item, found))
            elif not item.get("optional"):
                self.missed[name] += 1
                self.errors.append(f"{name} [{where}] missed {item!r}")
        self.extra[name] += len(left)
        self.errors += [f"{name} [{where}] extra {item!r}" for item in left]
        return pairs

    def f1(self, name: str) -> float:
        hits, missed, extra = self.hits[name], self.missed[name], self.extra[name]
        return 2 * hits / (2 * hits + missed + extra) if hits + missed + extra else 1.0

    def rows(self) -> dict[str, float]:
        """F1 of each field that was scored."""
        return {name: self.f1(name) for name in sorted({*self.hits, *self.missed, *self.extra})}


def score(golds: Iterable[Record], predictions: Mapping[str, Record]) -> Tally:
    """Score records by id."""
    tally = Tally()
    for gold in golds:
        predicted = predictions[gold["id"]]
        where = str(gold["id"])
        for name in ("published", "issuer"):
            if name in gold:
                tally.value(name, where, gold[name], predicted.get(name), lambda a, b: plain(a) == plain(b))
        if "region" in gold:
            tally.value("region", where, _area(gold["region"]), _area(predicted.get("region")), _covers)
        if "cases" in gold:
            for one, two in tally.items(
                "case", where, gold["cases"], predicted["cases"], _same_case(gold["cases"], predicted["cases"])
            ):
                _score_case(tally, where, one, two)
        if "zones" in gold:
            pairs = tally.items("zone", where, gold["zones"], predicted["zones"], _same_zone)
            for one, two in pairs:
                for name in ("action", "effective", "boundary"):
                    if name in one:
                        tally.value(f"zone.{name}", where, one[name], two.get(name))
        for name, keys in (
            ("measures", ("history", "lookback_days", "action", "days", "tests", "within_days", "fallback")),
            ("counts", ("status", "origin", "kind", "value")),
        ):
            if name in gold:
                tally.items(name[:-1], where, gold[name], predicted[name], _same_keys(keys))
    return tally


def _area(place: Any) -> dict[str, Any] | None:
    if not isinstance(place, Mapping):
        return None
    return {name: place.get(name) for name in ("province", "city", "county") if place.get(name)}


def _covers(gold: Record, predicted: Record) -> bool:
    return all(predicted.get(name) == value for name, value in gold.items())


def _same_keys(keys: Sequence[str]) -> Callable[[Record, Record], bool]:
    return lambda one, two: all(one[key] == two.get(key) for key in keys if key in one)


def _same_zone(one: Record, two: Record) -> bool:
    alike = one["level"] == two["level"] and bool(one.get("remainder")) == bool(two.get("remainder"))
    return alike and same_place(one["place"], two["place"])


def _identity(case: Record) -> tuple[Any, ...]:
    return case.get("label"), case.get("number"), case.get("name")


def _same_case(golds: Sequence[Record], predictions: Sequence[Record]) -> Callable[[Record, Record], bool]:
    """Cases pair by label, number and name as far as gold tells them; a lone case pairs with a lone case."""
    if len(golds) == len(predictions) == 1:
        return lambda one, two: True

    def same(one: Record, two: Record) -> bool:
        told = [name for name in ("label", "number", "name") if one.get(name) is not None]
        if told:
            return all(one[name] == two.get(name) for name in told)
        if any(_identity(two)) and "label" in one:
            return False
        return all(one[name] == two.get(name) for name in ("sex", "age", "size") if name in one)

    return same


def _score_case(tally: Tally, where: str, gold: Record, predicted: Record) -> None:
    for name in SCALARS:
        if name in gold:
            tally.value(name, where, gold[name], predicted.get(name), lambda a, b: plain(a) == plain(b))
    if "age" in gold:
        tally.value("age", where, gold["age"], predicted.get("age"))
    for name in PLACES:
        if name in gold:
            tally.value(name, where, gold[name], predicted.get(name), same_place)
    for name, date in (gold.get("dates") or {}).items():
        tally.value(f"date.{name}", where, date, (predicted.get("dates") or {}).get(name))
    if "arrival" in gold:
        one, two = gold["arrival"] or {}, predicted.get("arrival") or {}
        tally.value("arrival.date", where, one.get("date"), two.get("date"))
    if "symptoms" in gold:
        tally.items(
            "symptom",
            where,
            [{"s": s} for s in gold["symptoms"]],
            [{"s": s} for s in predicted["symptoms"]],
            _same_keys("s"),
        )
    if "relations" in gold:
        tally.items(
            "relation", where, gold["relations"], predicted["relations"], _same_keys(("label", "relation", "describes"))
        )
    if "trajectory" in gold:
        visits = [event for event in gold["trajectory"] if event.get("place")]
        found = [event for event in predicted["trajectory"] if event.get("place")]
        for one, two in tally.items("venue", where, visits, found, _same_visit):
            for name in ("start", "end"):
                if name in one:
                    tally.value(f"venue.{name}", where, one[name], two.get(name))


def _same_visit(one: Record, two: Record) -> bool:
    when = "start" not in one or one["start"] is None or two.get("start") is None
    return same_place(one["place"], two["place"]) and (when or one["start"].split("T")[0] == two["start"].split("T")[0])
