"""The zone register's files: records in, CSV, JSON Lines and GeoJSON out."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any, BinaryIO

import pytest

from extractor.documents import error_record
from extractor.io.writers import Sink
from extractor.io.zone_periods import BulletinZones, Csv, GeoJson, PeriodLines, read_zones
from extractor.records import ErrorRecord
from extractor.zone_register import ZonePeriod

PERIOD = ZonePeriod(
    id="zone:1",
    area="白云小区",
    level="high",
    start="2022-09-06T18:00",
    ended=False,
    documents=["a", "b"],
    boundary=["青松路", "白云街"],
    county="白云区",
)


def written(make: Callable[[BinaryIO], Sink], *periods: ZonePeriod) -> str:
    stream = io.BytesIO()
    sink = make(stream)
    for period in periods:
        sink.write(period)
    sink.close()
    return stream.getvalue().decode()


def test_csv():
    (row,) = csv.DictReader(io.StringIO(written(Csv, PERIOD)))
    assert row["area"] == "白云小区"
    assert (row["from"], row["to"], row["ended"]) == ("2022-09-06T18:00", "", "false")
    assert (row["documents"], row["boundary"]) == ("a、b", "青松路、白云街")


@pytest.mark.parametrize(
    ("area", "cell"),
    [
        ("白云小区", "白云小区"),
        ("=1+1", "'=1+1"),
        ("+8号楼", "'+8号楼"),
        ("-1层商场", "'-1层商场"),
        ("@小区", "'@小区"),
        (" =1+1", "' =1+1"),
        ('白云小区"3号楼"，5号楼', '白云小区"3号楼"，5号楼'),
        ("白云\x1b[31m小区\t1\r\n2", "白云\ufffd[31m小区\ufffd1\ufffd\ufffd2"),
    ],
)
def test_no_cell_is_a_formula_or_a_command(area: str, cell: str):
    (row,) = csv.DictReader(io.StringIO(written(Csv, PERIOD.model_copy(update={"area": area}))))
    assert row["area"] == cell


def test_json_lines():
    (line,) = written(PeriodLines, PERIOD).splitlines()
    fields = json.loads(line)
    assert (fields["from"], fields["to"], fields["boundary"]) == ("2022-09-06T18:00", None, ["青松路", "白云街"])


@pytest.mark.parametrize("number", [0, 1, 3])
def test_geojson(number: int):
    collection = json.loads(written(GeoJson, *[PERIOD] * number))
    assert collection["type"] == "FeatureCollection"
    assert len(collection["features"]) == number
    for feature in collection["features"]:
        assert (feature["type"], feature["id"], feature["geometry"]) == ("Feature", "zone:1", None)
        assert feature["properties"]["from"] == "2022-09-06T18:00"
        assert "id" not in feature["properties"]


ZONE: dict[str, Any] = {
    "level": "high",
    "action": "listed",
    "place": {"text": "白云小区", "span": [0, 4]},
    "text": "白云小区",
    "span": [0, 4],
}


def test_records_are_read():
    (bulletin,) = read_zones([{"id": "a", "published": "2022-09-06", "zones": [ZONE], "cases": []}])
    assert isinstance(bulletin, BulletinZones)
    assert (bulletin.id, bulletin.published, len(bulletin.zones)) == ("a", "2022-09-06", 1)


def test_records_of_what_could_not_be_read_are_passed_over():
    assert list(read_zones([{"id": "a", "error": {"code": "empty_text", "message": "the text is empty"}}])) == []


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"id": "a", "text": "no record", "location": "r.jsonl:3"}, "r.jsonl:3: "),
        ({"id": "a", "zones": "none", "location": "r.jsonl:3"}, "r.jsonl:3: "),
        ({"id": "a", "zones": [{**ZONE, "level": "red"}], "location": "r.jsonl:3"}, "0.level"),
        (error_record("a", None, "invalid_json", "r.jsonl:3: no JSON"), "r.jsonl:3: no JSON"),
    ],
)
def test_lines_that_are_no_records(record: Any, message: str):
    (error,) = read_zones([record])
    assert isinstance(error, ErrorRecord)
    assert message in error.error.message
