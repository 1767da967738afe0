"""Short texts read to the end, for tests of how records are put together."""

from __future__ import annotations

import json
from typing import Any

from extractor import extract
from tests.assertions import assert_spans_read_as_values


def cases_of(text: str, published: str | None = "2022-03-10") -> list[dict[str, Any]]:
    """The cases of a text as dictionaries; every span is checked against the text."""
    record = _record(text, published)
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


def ways_of(text: str, published: str | None = "2022-04-10") -> list[str]:
    """Each record with its way as `病例1 | 04-02T08:00/08:40 白云超市 | ...`: its label, its name, its size, or `pool`."""
    return [" | ".join([_head(case), *map(_visit, case["trajectory"])]) for case in cases_of(text, published)]


def _head(case: dict[str, Any]) -> str:
    return str(case["label"] or case["name"] or case["size"] or "pool")


def _visit(event: dict[str, Any]) -> str:
    start, end = event["start"] or "", event["end"] or ""
    end = end[len("2022-04-01T") :] if end[:10] == start[:10] else end
    when = start.removeprefix("2022-") + (f"/{end.removeprefix('2022-')}" if end else "")
    return f"{when} {event['place']['text']}".lstrip()


def rules_of(text: str, published: str | None = "2022-09-10") -> list[str]:
    """The measures of a text, each as `high/7 central_isolation 7 (2/3) else home_isolation`; `any` is no named origin."""
    return [_rule(measure) for measure in _record(text, published)["measures"]]


def areas_of(text: str, published: str | None = "2022-09-10") -> list[str]:
    """The zones of a text, each as `high designated 白云小区`, `rest of` before the wider area of a remainder."""
    return [
        f"{zone['level']} {zone['action']} {'rest of ' if zone['remainder'] else ''}{zone['place']['text']}"
        for zone in _record(text, published)["zones"]
    ]


def zones_of(text: str, *names: str, published: str | None = "2022-09-10") -> list[tuple[Any, ...]]:
    """Of each zone the facts that are named: `place.county`, `effective`, `boundary`."""
    return [tuple(_fact(zone, name) for name in names) for zone in _record(text, published)["zones"]]


def numbers_of(text: str, published: str | None = "2022-09-10") -> list[str]:
    """The counts of a text, each as `new local confirmed 3 白云县 09-09`: region and day where they are told."""
    return [_number(count) for count in _record(text, published)["counts"]]


def _record(text: str, published: str | None) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(extract(text, published=published).model_dump_json())
    assert_spans_read_as_values(text, record)
    return record


def _rule(measure: dict[str, Any]) -> str:
    lookback = f"/{measure['lookback_days']}" if measure["lookback_days"] is not None else ""
    days = f" {measure['days']}" if measure["days"] is not None else ""
    tests = f" {measure['tests']}/{measure['within_days'] or '-'}" if measure["tests"] is not None else ""
    fallback = f" else {measure['fallback']}" if measure["fallback"] else ""
    return f"{measure['history'] or 'any'}{lookback} {measure['action']}{days}{tests}{fallback}"


def _number(count: dict[str, Any]) -> str:
    told = [count["kind"], count["origin"], count["status"], str(count["value"])]
    told += [count["region"]["text"] if count["region"] else None, count["date"][5:] if count["date"] else None]
    return " ".join(word for word in told if word)


def ways_by_label(text: str, published: str | None = "2022-12-20") -> dict[str, list[str]]:
    """Of each labelled case the places of its way, each behind its day: `03-04 白云超市`."""
    return {
        case["label"]: [
            f"{(event['start'] or '-' * 10)[5:10]} {event['place']['text']}" for event in case["trajectory"]
        ]
        for case in cases_of(text, published)
    }


def written_bulletins(table: str) -> list[tuple[str, dict[str, list[str]]]]:
    """Bulletins written one below the other, parted by lines of dashes, each with the expected ways behind a line ==."""
    found = []
    for bulletin in table.strip("\n").split("\n----\n"):
        text, _, told = bulletin.partition("\n==\n")
        ways = (line.partition(": ") for line in told.splitlines())
        found.append((f"{text}\n", {label: way.split(", ") for label, _, way in ways}))
    return found
