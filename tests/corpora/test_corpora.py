"""The corpus by hand: documents and gold pair up, gold texts stand in their documents, enumerations are valid."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from extractor.lexicon import kinds
from extractor.lexicon.divisions import gazetteer

FOLDER = Path(__file__).parents[2] / "corpora"
DATE = re.compile(r"(?:\d{4}|-)-\d{2}-\d{2}(?:T\d{2}:\d{2})?|\d{4}-\d{2}")
DATED = ("start", "end", "date", "effective", "published")
VERBATIM = ("text", "name", "address", "occupation", "nationality", "issuer")
ENUMERATIONS = {
    "cases": {
        "status": kinds.Status,
        "origin": kinds.Origin,
        "severity": kinds.Severity,
        "sex": kinds.Sex,
        "residence_kind": kinds.ResidenceKind,
        "found_by": kinds.FoundBy,
    },
    "zones": {"level": kinds.ZoneLevel, "action": kinds.ZoneAction},
    "measures": {"history": kinds.MeasureHistory, "action": kinds.MeasureAction, "fallback": kinds.MeasureAction},
    "counts": {"status": kinds.CountStatus, "origin": kinds.Origin, "kind": kinds.CountKind},
}


def lines(name):
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


DOCUMENTS = {document["id"]: document for document in lines("docs.jsonl")}
GOLD = lines("gold.jsonl")


def squeezed(text):
    return re.sub(r"[\s\u200b-\u200f\u2060\ufeff]", "", text)


def objects(value):
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


@pytest.fixture(params=GOLD, ids=lambda gold: gold["id"])
def pair(request):
    return DOCUMENTS[request.param["id"]], request.param


def test_documents_and_gold_pair_up_in_order():
    assert [gold["id"] for gold in GOLD] == list(DOCUMENTS)
    assert len(GOLD) == len(lines("docs.jsonl"))
    assert all(document.keys() <= {"id", "published", "style", "text"} for document in DOCUMENTS.values())


def test_gold_texts_stand_in_their_document(pair):
    document, gold = pair
    text = squeezed(document["text"])
    for part in objects(gold):
        verbatim = [part[key] for key in VERBATIM if isinstance(part.get(key), str)]
        for value in (*verbatim, *part.get("boundary", ()), *part.get("symptoms", ())):
            assert squeezed(value) in text, value


def test_labels_go_with_their_numbers(pair):
    document, gold = pair
    text = squeezed(document["text"])
    for case in gold["cases"]:
        label, number = case.get("label"), case.get("number")
        if label is not None and squeezed(label) not in text:  # one of a range or list: the head word and the number
            assert str(number) in label
            assert all(word in text for word in label.split(str(number)))


def test_enumerations_are_valid(pair):
    _, gold = pair
    for part, names in ENUMERATIONS.items():
        for entry in gold.get(part, ()):
            for key, allowed in names.items():
                assert entry.get(key) is None or entry[key] in get_args(allowed), (part, key, entry[key])
    for place in objects(gold):
        if "kind" in place and "value" not in place:
            assert place["kind"] is None or place["kind"] in get_args(kinds.PlaceKind)
    for event in (event for case in gold["cases"] for event in case.get("trajectory", ())):
        mode = (event.get("transport") or {}).get("mode")
        assert mode is None or mode in get_args(kinds.TransportMode)


def test_dates_are_dates(pair):
    document, gold = pair
    assert gold.get("published") == document.get("published") or "published" not in document
    for part in objects(gold):
        for key in DATED:
            assert part.get(key) is None or DATE.fullmatch(part[key]), part[key]
    for case in gold["cases"]:
        assert all(day is None or DATE.fullmatch(day) for day in case.get("dates", {}).values())


def test_regions_belong_together(pair):
    _, gold = pair
    for place in objects(gold):
        if place.get("county"):
            found = gazetteer().named(place["county"])
            assert any(d.province == place["province"] and d.city in {place.get("city"), None} for d in found), place
