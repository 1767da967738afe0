"""What callers may hand in as a document, brought into one shape.

A document is a text, or a mapping with

- `text`: the document's text;
- `id` (optional): a string, or an integer, which is written as its digits; without one, the hash of the text is the id;
- `published` (optional): the publication date;
- `source` (optional): the path or address it came from;
- `location` (optional): where it stands, for messages (`reports.jsonl:12`); without one, its place in the input
  (`document 12`).

Other keys are ignored. An `ErrorRecord` in place of a document stands for one that could not even be read.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from extractor.records import ErrorDetail, ErrorRecord

__all__ = ["Document", "DocumentLike", "as_date", "as_document", "error_record", "text_id", "writable"]

DocumentLike = Mapping[str, object] | str | ErrorRecord

_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """A document on its way to the extractor, which checks the text itself."""

    text: str
    id: str
    source: str | None
    published: datetime.date | None
    location: str


def as_document(item: object, position: int) -> Document | ErrorRecord:
    """One item of the caller's documents in the shape that the extractor works on.

    Args:
        item: a `DocumentLike`, or by mistake anything else.
        position: its place in the input, from 1.

    Returns:
        the document, or the error record that takes its place: `invalid_document`, `missing_text`, `invalid_text`,
        `invalid_id`, `invalid_source`, `invalid_published`. An error record is handed through.
    """
    if isinstance(item, ErrorRecord):
        return item
    fields = {"text": item} if isinstance(item, str) else item
    if not isinstance(fields, Mapping):
        kind = type(fields).__name__
        message = f"document {position}: a document is a text or a mapping with a text, not {kind}"
        return error_record(f"document-{position}", None, "invalid_document", message)

    text, given_id, source = fields.get("text"), fields.get("id"), fields.get("source")
    location = str(fields.get("location") or f"document {position}")
    if isinstance(given_id, int) and not isinstance(given_id, bool):
        given_id = str(given_id)
    if isinstance(given_id, str) and given_id:
        document_id = given_id
    else:
        document_id = text_id(text) if isinstance(text, str) else f"document-{position}"

    known_source = source if isinstance(source, str) else None

    def refused(code: str, message: str) -> ErrorRecord:
        return error_record(document_id, known_source, code, f"{location}: {message}")

    if text is None:
        return refused("missing_text", "there is no `text`")
    for name, value in (("text", text), ("id", given_id), ("source", source)):
        if value is not None and not isinstance(value, str):
            return refused(f"invalid_{name}", f"`{name}` is {type(value).__name__}, not a string")
    try:
        published = as_date(fields.get("published"))
    except ValueError as error:
        return refused("invalid_published", f"`published` is no date: {error}")
    return Document(str(text), document_id, known_source, published, location)


def error_record(id: str, source: str | None, code: str, message: str) -> ErrorRecord:
    """The record of a document that could not be read, whatever characters its names hold."""
    return ErrorRecord(
        id=writable(id),
        source=None if source is None else writable(source),
        error=ErrorDetail(code=code, message=writable(message)),
    )


def text_id(text: str) -> str:
    """The id of a text that was given none: equal texts have equal ids."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def writable(name: str) -> str:
    """A name as UTF-8 can write it: lone surrogates (undecodable file names hold them) become U+FFFD."""
    return _SURROGATE.sub("\ufffd", name)


def as_date(value: object) -> datetime.date | None:
    """A publication date as callers give it: a date, a date-time, their ISO strings, or None.

    Raises:
        ValueError: it is nothing of the kind, or no day of the calendar.
    """
    if isinstance(value, str):
        value = datetime.datetime.fromisoformat(value)
    if isinstance(value, datetime.datetime):
        return value.date()
    if value is None or isinstance(value, datetime.date):
        return value
    raise ValueError(f"a date like 2022-09-07 is wanted, not {type(value).__name__}")
