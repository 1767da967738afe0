"""The sets that accuracy is measured on: the project's corpus always, the shared measuring sets where they are present."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from extractor import Extractor
from extractor.records import ErrorRecord
from tests.assertions import assert_spans_read_as_values
from tests.quality import scoring
from tests.quality.floors import Floor

ROOT = Path(__file__).resolve().parents[2]
CORPORA = ROOT / "corpora"
SHARED = ROOT.parent / "shared"  # present where the project is developed; not part of it


def _lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


@dataclass
class Measured:
    """One set with its texts and gold, and after `measure` its records and scores."""

    name: str
    docs: Path
    gold: Path
    scorer: Path | None = None
    rows: dict[str, float] = field(default_factory=dict)
    hits: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    records: dict[str, dict[str, Any]] = field(default_factory=dict)

    def measure(self) -> None:
        extractor = Extractor()
        documents = _lines(self.docs)
        for record in extractor.extract_many(documents):
            if isinstance(record, ErrorRecord):
                self.lost.append(f"{record.id}: {record.error.code} {record.error.message}")
            self.records[record.id] = json.loads(record.model_dump_json())
        golds = _lines(self.gold)
        if any("mentions" in gold for gold in golds):
            for document in documents:
                mentions = extractor.mentions(document["text"], id=document["id"])
                self.records[document["id"]]["mentions"] = json.loads(mentions.model_dump_json())["mentions"]
        if self.scorer is None:
            tally = scoring.score(golds, self.records)
            self.rows, self.hits, self.errors = tally.rows(), dict(tally.hits), tally.errors
            return
        shared = _load(self.scorer)
        result = shared.score({gold["id"]: gold for gold in golds}, self.records)
        fields = sorted({*result.tp, *result.fp, *result.fn})
        self.rows = {name: round(result.row(name)["f1"], 4) for name in fields}
        self.hits = dict(result.tp)
        self.errors = [f"{name} {error!r}" for name in fields for error in result.errors[name]]

    def reached(self) -> dict[str, Floor]:
        return {name: Floor.of(f1, self.hits.get(name, 0)) for name, f1 in self.rows.items()}

    def table(self, floors: dict[str, Floor]) -> str:
        """Field, F1 and floor, one line each."""
        lines = [f"{self.name} ({len(self.records)} documents)", f"  {'field':22} {'F1':>6} {'floor':>6}"]
        lines += [
            f"  {name:22} {value:6.3f} {floors[name].f1 if name in floors else float('nan'):6.3f}"
            for name, value in self.rows.items()
        ]
        return "\n" + "\n".join(lines)

    def errors_of(self, names: set[str]) -> list[str]:
        return [error for error in self.errors if error.split(" ", 1)[0] in names]

    def wrong_spans(self) -> list[str]:
        texts = {document["id"]: document["text"] for document in _lines(self.docs)}
        wrong = []
        for name, record in self.records.items():
            try:
                assert_spans_read_as_values(texts[name], record)
            except AssertionError as error:
                wrong.append(f"{name}: {error}")
        return wrong


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("shared_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measured_sets() -> list[Measured]:
    """The corpus, and every shared set that has both texts and gold."""
    found = [Measured("corpora", CORPORA / "docs.jsonl", CORPORA / "gold.jsonl")]
    scorer = SHARED / "score.py"
    for gold in sorted((SHARED / "gold").glob("*.gold.jsonl")) if scorer.exists() else []:
        name = gold.name.removesuffix(".gold.jsonl")
        found.append(Measured(name, gold.with_name(f"{name}.docs.jsonl"), gold, scorer))
    return found
