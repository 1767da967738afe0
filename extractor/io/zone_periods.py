"""The zone register's way in and out: the records of `extract`, and periods as CSV, JSON Lines or GeoJSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import BinaryIO

from pydantic import BaseModel, TypeAdapter, ValidationError

from extractor.documents import DocumentLike, error_record
from extractor.io.writers import SinkOpener, stream_sink
from extractor.records import ErrorRecord, Zone
from extractor.zone_register import ZonePeriod

__all__ = ["PERIOD_SINKS", "BulletinZones", "Csv", "GeoJson", "PeriodLines", "read_zones"]


# --- records in -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BulletinZones:
    """What the register needs of a record."""

    id: str
    published: str | None
    zones: list[Zone]


_ZONES = TypeAdapter(list[Zone])


def read_zones(records: Iterable[DocumentLike]) -> Iterator[BulletinZones | ErrorRecord]:
    """The zones of records that `extract` wrote; records of documents that it couldn't read are passed over.

    Args:
        records: the lines of the files, as `read_documents` gives them.

    Yields:
        `BulletinZones`, and an `ErrorRecord` (`invalid_record`) in place of a line that is no record.
    """
    for record in records:
        if isinstance(record, ErrorRecord):
            yield record
        elif not isinstance(record, Mapping):
            yield error_record("", None, "invalid_record", "a record is an object")
        elif not isinstance(record.get("error"), Mapping):
            yield _zones_of(record)


def _zones_of(record: Mapping[str, object]) -> BulletinZones | ErrorRecord:
    name, published = str(record.get("id")), record.get("published")
    problem = "the line is no record of `extract`: it has no `zones`"
    if "zones" in record:
        try:
            zones = _ZONES.validate_python(record["zones"])
        except ValidationError as error:
            first = error.errors()[0]
            problem = f"its zones are not those of a record: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        else:
            return BulletinZones(name, published if isinstance(published, str) else None, zones)
    return error_record(name, None, "invalid_record", f"{record.get('location')}: {problem}")


# --- periods out ----------------------------------------------------------------------------------------------------------


def _columns(period: BaseModel) -> dict[str, object]:
    """The fields of a period under the names that users see (`from`, `to`)."""
    return period.model_dump(mode="json", by_alias=True)


class PeriodLines:
    """One period a line."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, record: BaseModel) -> None:
        self._stream.write(json.dumps(_columns(record), ensure_ascii=False).encode() + b"\n")

    def close(self) -> None:
        """Nothing follows the last line."""


_NAMES = [field.alias or name for name, field in ZonePeriod.model_fields.items()]


class Csv:
    """A table in UTF-8 with a line of headings; the parts of a list are joined with 、.

    A spreadsheet takes a cell that begins with = + - or @ for a formula, and text comes from anywhere: such a cell gets
    an apostrophe before it. So do dates without a year (--09-08).
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
        self._rows = csv.writer(self._text, lineterminator="\n")
        self._rows.writerow(_NAMES)

    def write(self, record: BaseModel) -> None:
        columns = _columns(record)
        self._rows.writerow([_cell(columns[name]) for name in _NAMES])

    def close(self) -> None:
        """Let go of the stream, which is not this sink's to close."""
        self._text.detach()


_FORMULA = ("=", "+", "-", "@")


def _cell(value: object) -> str:
    """A value as a cell that no spreadsheet obeys and no terminal either."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "、".join(map(str, value)) if isinstance(value, list) else str(value)
    text = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return "'" + text if text.lstrip().startswith(_FORMULA) else text


class GeoJson:
    """A FeatureCollection with one feature a period, a line each. `geometry` is null: a program that knows where the
    areas lie fills it in, by `adcode`, the names of the divisions or the `area`."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._separator = b'{"type": "FeatureCollection", "features": [\n'

    def write(self, record: BaseModel) -> None:
        columns = _columns(record)
        feature = {"type": "Feature", "id": columns.pop("id"), "geometry": None, "properties": columns}
        self._stream.write(self._separator + json.dumps(feature, ensure_ascii=False).encode())
        self._separator = b",\n"

    def close(self) -> None:
        opened = self._separator == b",\n"
        self._stream.write((b"\n" if opened else self._separator) + b"]}\n")


PERIOD_SINKS: Mapping[str, SinkOpener] = MappingProxyType(
    {
        "csv": partial(stream_sink, Csv),
        "jsonl": partial(stream_sink, PeriodLines),
        "geojson": partial(stream_sink, GeoJson),
    }
)
"""What opens a sink for periods on a target, for each format."""
