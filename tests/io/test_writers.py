"""Records on their way out: forms, and files that are there as a whole or not at all."""

import json
import os
import stat
from pathlib import Path

import pytest
from pydantic import BaseModel

from extractor.documents import error_record
from extractor.errors import InputError
from extractor.io.writers import open_sink
from extractor.records import Bulletin, MentionsRecord

RECORDS: list[BaseModel] = [
    Bulletin(id="甲", title="行\u2028\n分隔"),
    error_record("乙", None, "empty_text", "the text is empty"),
    MentionsRecord(id="丙"),
]


def write(target: str | None, format: str | None = None, records: list[BaseModel] = RECORDS) -> None:
    with open_sink(target, format) as sink:
        for record in records:
            sink.write(record)


@pytest.mark.parametrize(
    ("name", "format"), [("out.jsonl", None), ("out", None), ("out.JSONL", None), ("out.json", "jsonl")]
)
def test_json_lines(tmp_path: Path, name: str, format: str | None):
    write(str(tmp_path / name), format)
    lines = (tmp_path / name).read_bytes().split(b"\n")
    assert [json.loads(line)["id"] for line in lines[:-1]] == ["甲", "乙", "丙"]
    assert lines[-1] == b""
    assert "甲".encode() in lines[0]


@pytest.mark.parametrize("records", [[], RECORDS[:1], RECORDS])
def test_json_is_always_an_array(tmp_path: Path, records: list[BaseModel]):
    write(str(tmp_path / "out.json"), records=records)
    data = json.loads((tmp_path / "out.json").read_bytes())
    assert data == [record.model_dump(mode="json") for record in records]


@pytest.mark.parametrize("target", [None, "-"])
def test_standard_output(target: str | None, capfdbinary: pytest.CaptureFixture[bytes]):
    write(target)
    assert capfdbinary.readouterr().out.count(b"\n") == len(RECORDS)


@pytest.mark.parametrize(("target", "format"), [("out.xyz", None), (None, "xyz"), ("out.json", "xyz")])
def test_unknown_formats(target: str | None, format: str | None):
    with pytest.raises(InputError) as caught:
        open_sink(target, format)
    assert caught.value.code == "unknown_format"


def test_an_unwritable_target(tmp_path: Path):
    for target in (tmp_path / "no/such/folder/out.jsonl", tmp_path):
        with pytest.raises(InputError) as caught, open_sink(str(target), "jsonl"):
            pass
        assert caught.value.code == "unwritable_output"


def test_a_run_that_breaks_off_leaves_what_was_there(tmp_path: Path):
    target = tmp_path / "out.jsonl"
    target.write_text("before", encoding="utf-8")
    with pytest.raises(AttributeError), open_sink(str(target)) as sink:
        sink.write(None)  # type: ignore[arg-type]
    assert target.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_is_there_before_all_is_written(tmp_path: Path):
    target = tmp_path / "out.jsonl"
    with open_sink(str(target)) as sink:
        sink.write(RECORDS[0])
        assert not target.exists()
    assert list(tmp_path.iterdir()) == [target]


def test_a_replaced_file_keeps_its_mode_and_its_link(tmp_path: Path):
    target, link = tmp_path / "out.jsonl", tmp_path / "link.jsonl"
    target.touch(mode=0o640)
    link.symlink_to(target)
    write(str(link))
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert target.stat().st_size > 0


def test_a_device_is_written_to_and_not_replaced():
    write(os.devnull, "jsonl")
    assert not Path(os.devnull).is_file()
