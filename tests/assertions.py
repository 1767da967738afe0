"""The one assertion that every test makes which sees a record: its spans read as its values."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

_LAYOUT = {"Cc", "Cf", "Cs"}  # control, format (zero-width) and surrogate characters


def assert_spans_read_as_values(text: str, record: object) -> None:
    """Every span of a record lies in the text, and reads as the value that stands beside it.

    Args:
        text: the document as it was given.
        record: a model, or what one dumps to.
    """
    for path, fields in _objects(record.model_dump() if isinstance(record, BaseModel) else record):
        if {"start", "end", "rule"} <= fields.keys():  # evidence
            start, end = fields["start"], fields["end"]
        elif fields.get("span") is not None:
            start, end = fields["span"]
        else:
            continue
        assert 0 <= start < end <= len(text), f"{path}: span {start}–{end} of a text of {len(text)} characters"
        value = fields.get("text")
        if isinstance(value, str):
            assert _read(text[start:end]) == _read(value), f"{path}: {text[start:end]!r} does not read as {value!r}"


def _objects(value: object, path: str = "record") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each object in a record, with the path to it for messages."""
    if isinstance(value, Mapping):
        yield path, value
        for key, inner in value.items():
            yield from _objects(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _objects(inner, f"{path}[{index}]")


def _read(text: str) -> str:
    """The characters that a reader sees, in one width."""
    seen = (c for c in text if not c.isspace() and unicodedata.category(c) not in _LAYOUT)
    folded = unicodedata.normalize("NFKC", "".join(seen))
    return "".join(c for c in folded if not c.isspace())
