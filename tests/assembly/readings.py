"""Short texts read to the end, for tests of how records are put together."""

from __future__ import annotations

import json
from typing import Any

from extractor import extract
from tests.assertions import assert_spans_read_as_values


def cases_of(text: str, published: str | None = "2022-03-10") -> list[dict[str, Any]]:
    """The cases of a text as dictionaries; every span is checked against the text."""
    record = json.loads(extract(text, published=published).model_dump_json())
    assert_spans_read_as_values(text, record)
    cases: list[dict[str, Any]] = record["cases"]
    return cases


def facts_of(text: str, *names: str, published: str | None = "2022-03-10") -> list[tuple[Any, ...]]:
    """Of each case the facts that are named: a plain field, the text of a place, `dates.onset`, `age` as 35."""
    return [tuple(_fact(case, name) for name in names) for case in cases_of(text, published)]


def _fact(case: dict[str, Any], name: str) -> Any:
    value: Any = case
    for part in name.split("."):
        value = value[part]
    if isinstance(value, dict):
        return value["text"] if "text" in value else value["value"]
    return value
