"""Where records go: one sink for each format.

A file appears under its name only when all of it has been written: a run that is broken off leaves what was there.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Protocol

from pydantic import BaseModel

from extractor.errors import InputError

__all__ = ["SINKS", "JsonArray", "JsonLines", "Sink", "SinkOpener", "open_sink", "stream_sink"]


class Sink(Protocol):
    """Takes records one after the other."""

    def write(self, record: BaseModel) -> None:
        """Take one record."""

    def close(self) -> None:
        """Write what belongs after the last record. Called once, and only if nothing failed."""


SinkOpener = Callable[[str | None], AbstractContextManager[Sink]]
"""Opens a sink on a target: a file, or None for standard output."""


class JsonLines:
    """One record a line, passed on at once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, record: BaseModel) -> None:
        self._stream.write(record.model_dump_json().encode() + b"\n")
        self._stream.flush()

    def close(self) -> None:
        """Nothing follows the last line."""


class JsonArray:
    """One JSON array of all records, indented for reading."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._separator = b"[\n"

    def write(self, record: BaseModel) -> None:
        self._stream.write(self._separator + record.model_dump_json(indent=2).encode())
        self._separator = b",\n"

    def close(self) -> None:
        self._stream.write(b"[]\n" if self._separator == b"[\n" else b"\n]\n")


def open_sink(
    target: str | None = None,
    format: str | None = None,
    sinks: Mapping[str, SinkOpener] | None = None,
    default: str = "jsonl",
) -> AbstractContextManager[Sink]:
    """A sink for records, to be used in a `with` block.

    Args:
        target: a file; None or `-` for standard output.
        format: a key of `sinks`; without one, the ending of the target, or `default` when it has none.
        sinks: what opens a sink for each format; `SINKS` if none are given.

    Raises:
        InputError: `unknown_format`, and on entry `unwritable_output`.
    """
    known = SINKS if sinks is None else sinks
    wanted = format or Path(target or "").suffix.removeprefix(".").lower() or default
    if wanted not in known:
        raise InputError("unknown_format", f"can't write {wanted!r}, only {', '.join(known)}")
    return known[wanted](None if target == "-" else target)


@contextmanager
def stream_sink(make: Callable[[BinaryIO], Sink], target: str | None) -> Iterator[Sink]:
    """What `make` makes of standard output (None), or of a file that appears when the block ends without an error."""
    with _output(target) as stream:
        sink = make(stream)
        yield sink
        sink.close()
        stream.flush()


def _table(stream: BinaryIO) -> Sink:
    from extractor.io.table import Table  # loads rich

    return Table(stream)


SINKS: Mapping[str, SinkOpener] = MappingProxyType(
    {
        "jsonl": partial(stream_sink, JsonLines),
        "json": partial(stream_sink, JsonArray),
        "table": partial(stream_sink, _table),
    }
)
"""What opens a sink on a target, for each format. A format that is no ending (`table`) has to be asked for."""


@contextmanager
def _output(target: str | None) -> Iterator[BinaryIO]:
    """Standard output, or a stream that becomes the target when the block ends without an error."""
    if target is None:
        yield sys.stdout.buffer
        return
    path = Path(os.path.realpath(target))
    is_device = path.exists() and not path.is_file()
    written = path if is_device else path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with _opened(written, target) as stream:
            yield stream
        if not is_device:
            if path.exists():
                shutil.copymode(path, written)
            written.replace(path)
    except BaseException:
        if not is_device:
            written.unlink(missing_ok=True)
        raise


def _opened(path: Path, target: str) -> BinaryIO:
    try:
        return path.open("wb")
    except OSError as error:
        raise InputError("unwritable_output", f"{target}: {error.strerror}") from None
