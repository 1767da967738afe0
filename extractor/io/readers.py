"""What a file holds: one reader for each ending, and a stream of documents out of each.

A reader takes a stream of bytes, so that it serves a file, standard input or the member of an archive alike, and
yields what `extract_many` takes: mappings, and an `ErrorRecord` in place of each document that can't be read. It
never holds more than one document.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import BinaryIO, Protocol

from extractor.documents import DocumentLike, error_record
from extractor.records import ErrorRecord

__all__ = ["READERS", "Origin", "Reader", "read_json_lines", "read_standard_input", "read_text"]

_MAX_SIZE = 64 * 2**20  # longest text file in bytes, longest line of JSON Lines in characters: what memory is spent on
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UNDECODED = re.compile(r"[\udc80-\udcff]")  # how a byte that is not UTF-8 arrives with `surrogateescape`


@dataclass(frozen=True, slots=True)
class Origin:
    """How a file is called: by its ids (`name`, from the folder it was found in), and in messages (`path`)."""

    name: str
    path: str
    source: str | None

    @property
    def text_id(self) -> str:
        """The id of the one document in the file: its name without the ending."""
        folder, slash, file = self.name.rpartition("/")
        stem, dot, _ = file.rpartition(".")
        return folder + slash + (stem if stem and dot else file)

    def error(self, line: int | None, code: str, message: str) -> ErrorRecord:
        """The record in place of the document on a line, or of the one document in the file."""
        document_id = self.text_id if line is None else f"{self.name}:{line}"
        location = self.path if line is None else f"{self.path}:{line}"
        return error_record(document_id, self.source, code, f"{location}: {message}")


class Reader(Protocol):
    """The documents of one stream of bytes."""

    def __call__(self, stream: BinaryIO, origin: Origin, /) -> Iterator[DocumentLike]:
        """Yield them as they are read; what can't be read as an `ErrorRecord`. Only `OSError` may be raised."""


def read_text(stream: BinaryIO, origin: Origin) -> Iterator[DocumentLike]:
    """A text file in UTF-8: one document, with the file's name as its id.

    Errors: `invalid_utf8`, `text_too_long`.
    """
    data = stream.read(_MAX_SIZE + 1)
    if len(data) > _MAX_SIZE:
        yield origin.error(None, "text_too_long", f"the file is larger than {_MAX_SIZE} bytes")
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield origin.error(None, "invalid_utf8", f"line {line} is not UTF-8")
        return
    yield {"id": origin.text_id, "text": text, "source": origin.source, "location": origin.path}


def read_json_lines(stream: BinaryIO, origin: Origin) -> Iterator[DocumentLike]:
    """JSON Lines in UTF-8: each line an object with `text` and optional `id`, `published`, `source`.

    The id defaults to the file's name and the line (`reports.jsonl:12`), the source to the file's path. Blank lines
    are passed over. Errors: `invalid_utf8`, `invalid_json`, `invalid_document` (no object), `line_too_long`.
    """
    lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape")
    number = 0
    try:
        while line := lines.readline(_MAX_SIZE):
            number += 1
            if len(line) == _MAX_SIZE and not line.endswith("\n"):
                while line and not line.endswith("\n"):
                    line = lines.readline(_MAX_SIZE)
                yield origin.error(number, "line_too_long", f"the line is longer than {_MAX_SIZE} characters")
            elif not line.isspace():
                yield _json_document(line, number, origin)
    finally:
        lines.detach()  # the stream is not this function's to close


def _json_document(line: str, number: int, origin: Origin) -> DocumentLike:
    if _UNDECODED.search(line):
        return origin.error(number, "invalid_utf8", "the line is not UTF-8")
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        return origin.error(number, "invalid_json", f"the line is not JSON: {error}")
    if not isinstance(fields, dict):
        return origin.error(number, "invalid_document", f"the line is not a JSON object but {type(fields).__name__}")
    defaults = {"id": f"{origin.name}:{number}", "source": origin.source}
    given = {key: value for key, value in fields.items() if value not in (None, "")}
    return {**defaults, **given, "text": fields.get("text"), "location": f"{origin.path}:{number}"}


def read_standard_input(stream: BinaryIO, origin: Origin) -> Iterator[DocumentLike]:
    """JSON Lines when it begins with a brace, one text otherwise."""
    # A stream that can't be looked ahead in is read whole.
    ahead = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(io.BytesIO(stream.read()))
    start = ahead.peek(1).removeprefix(_BYTE_ORDER_MARK).lstrip()
    reader = read_json_lines if start.startswith(b"{") else read_text
    yield from reader(ahead, origin)


READERS: Mapping[str, Reader] = MappingProxyType(
    {".txt": read_text, ".text": read_text, ".jsonl": read_json_lines},
)
"""The reader for each ending, in lower case."""
