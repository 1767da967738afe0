"""The commands: what they write where, and the exit codes."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

import extractor
from extractor import Bulletin, cli
from extractor.io.writers import SINKS
from extractor.io.zone_periods import PERIOD_SINKS

TEXT = "患者1，男，45岁，居住于静安区。"


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, [str(argument) for argument in arguments], input=stdin)


def program(*arguments: str | Path, **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "extractor", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def lines(data: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "通报.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def json_lines(tmp_path: Path) -> Path:
    path = tmp_path / "docs.jsonl"
    documents: list[object] = [
        {"id": "a", "text": TEXT, "published": "2022-09-07"},
        {"id": "b", "text": ""},
        {"text": TEXT},
    ]
    path.write_text("\n".join([*map(json.dumps, documents), "{"]), encoding="utf-8")
    return path


# --- extract ----------------------------------------------------------------------------------------------------------


def test_a_text_file_gives_its_record(text_file: Path):
    result = run("extract", text_file, "--published", "2022-09-07")
    assert result.exit_code == 0
    assert result.stderr == ""
    (record,) = lines(result.stdout)
    assert (record["id"], record["source"], record["published"]) == ("通报", str(text_file), "2022-09-07")
    assert Bulletin.model_validate(record)


def test_the_library_gives_the_same_bytes(text_file: Path):
    record = extractor.extract(TEXT, id="通报", source=str(text_file))
    assert run("extract", text_file).stdout == record.model_dump_json() + "\n"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_documents_that_fail_cost_no_other(json_lines: Path, tmp_path: Path, workers: str):
    out = tmp_path / "out.jsonl"
    result = run("extract", json_lines, "-o", out, "--workers", workers)
    assert result.exit_code == 1
    assert result.stdout == ""
    failures = result.stderr.splitlines()
    assert len(failures) == 2
    assert failures[0] == f"{json_lines}:2: the text is empty [empty_text]"
    assert failures[1].startswith(f"{json_lines}:4: ")
    assert failures[1].endswith("[invalid_json]")
    records = lines(out.read_bytes())
    assert [record["id"] for record in records] == ["a", "b", "docs.jsonl:3", "docs.jsonl:4"]
    assert [record.get("error", {}).get("code") for record in records] == [None, "empty_text", None, "invalid_json"]


def test_published_is_for_documents_without_their_own(json_lines: Path):
    records = lines(run("extract", json_lines, "--published", "2021-01-01").stdout)
    assert [record.get("published") for record in records] == ["2022-09-07", None, "2021-01-01", None]


def test_standard_input():
    assert [record["id"] for record in lines(run("extract", "-", stdin=TEXT).stdout)] == ["stdin"]
    assert [record["id"] for record in lines(run("extract", "-", stdin=json.dumps({"text": TEXT})).stdout)] == [
        "stdin:1"
    ]


def test_formats(text_file: Path, tmp_path: Path):
    (record,) = json.loads(run("extract", text_file, "--format", "json").stdout)
    assert record["id"] == "通报"
    assert run("extract", text_file, "-o", tmp_path / "out.json").exit_code == 0
    assert json.loads((tmp_path / "out.json").read_bytes()) == [record]
    assert run("extract", text_file, "--format", "table").stdout.startswith("通报")


def test_the_formats_offered_are_those_that_can_be_written():
    offered = {
        name: option.type.choices
        for name in ("extract", "mentions")
        for option in cli.main.commands[name].params
        if option.name == "format" and isinstance(option.type, click.Choice)
    }
    assert set(offered["extract"]) == set(SINKS)
    assert set(offered["mentions"]) == set(SINKS) - {"table"}


def test_strict_counts_notes_of_level_error_as_failures(tmp_path: Path):
    path = tmp_path / "2.txt"
    path.write_text("2月30日，新增确诊病例1例。", encoding="utf-8")
    assert run("extract", path).exit_code == 0
    result = run("extract", path, "--strict")
    assert result.exit_code == 1
    assert result.stderr.startswith("2: ")
    assert result.stderr.endswith("[impossible_date]\n")
    assert lines(result.stdout)[0]["counts"]


def test_strict_leaves_documents_without_such_notes_alone(text_file: Path):
    result = run("extract", text_file, "--strict")
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["missing.txt"], "missing_file"),
        (["{folder}"], "no_readable_files"),
        (["{file}", "{folder}/missing.txt"], "missing_file"),
        (["{file}", "--published", "2022-02-30"], "invalid_published"),
        (["{file}", "-o", "{folder}/out.xyz"], "unknown_format"),
        (["{file}", "-o", "{folder}/no/out.jsonl"], "unwritable_output"),
        (["{file}", "--format", "xyz"], "xyz"),
        (["{file}", "--workers", "0"], "workers"),
        (["{file}", "--workers", "many"], "workers"),
        ([], "INPUT"),
    ],
)
def test_wrong_use_is_exit_code_2(text_file: Path, tmp_path: Path, arguments: list[str], code: str):
    folder = tmp_path / "empty"
    folder.mkdir()
    result = run("extract", *(argument.format(file=text_file, folder=folder) for argument in arguments))
    assert result.exit_code == 2
    assert code in result.stderr
    assert result.stdout == ""
    assert not list(folder.iterdir())


# --- the other commands -----------------------------------------------------------------------------------------------


def test_mentions(json_lines: Path):
    result = run("mentions", json_lines)
    assert result.exit_code == 1
    records = lines(result.stdout)
    assert [record["id"] for record in records] == ["a", "b", "docs.jsonl:3", "docs.jsonl:4"]
    assert isinstance(records[0]["mentions"], list)
    assert records[1]["error"]["code"] == "empty_text"


@pytest.mark.parametrize(
    ("name", "options", "start"),
    [
        ("zones.csv", [], "id,area,level,from,to,"),
        ("zones.txt", ["--format", "csv"], "id,area,level,from,to,"),
        ("zones.jsonl", [], '{"id": "zone:'),
        ("zones.geojson", [], '{"type": "FeatureCollection"'),
    ],
)
def test_zones(tmp_path: Path, name: str, options: list[str], start: str):
    document = tmp_path / "zones.txt"
    document.write_text("大同市通报\n自9月6日18时起，将平城区好运小区列为高风险区。", encoding="utf-8")
    records, out = tmp_path / "records.jsonl", tmp_path / ("out-" + name)
    assert run("extract", document, "--published", "2022-09-06", "-o", records).exit_code == 0
    result = run("zones", records, "-o", out, *options)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    written = out.read_text(encoding="utf-8")
    assert written.startswith(start)
    assert "平城区好运小区" in written
    assert run("zones", "-", stdin=records.read_bytes()).stdout.startswith("id,area,level")


def test_zones_of_what_is_no_record(json_lines: Path):
    result = run("zones", json_lines)
    assert result.exit_code == 1
    assert [line.endswith("[invalid_record]") for line in result.stderr.splitlines()] == [True, True, True, False]
    assert len(result.stdout.splitlines()) == 1


def test_zones_are_written_in_known_formats_only(json_lines: Path, tmp_path: Path):
    result = run("zones", json_lines, "-o", tmp_path / "zones.xyz")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "unknown_format" in result.stderr
    offered = next(option for option in cli.main.commands["zones"].params if option.name == "format")
    assert isinstance(offered.type, click.Choice)
    assert set(offered.type.choices) == set(PERIOD_SINKS)


def test_schema():
    assert json.loads(run("schema").stdout) == Bulletin.model_json_schema()


def test_version():
    assert extractor.__version__ in run("--version").stdout


@pytest.mark.parametrize("command", [[], ["extract"], ["mentions"], ["zones"], ["schema"]])
def test_help_teaches(command: list[str]):
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert command == ["schema"] or "bulletin-extractor" in result.stdout


# --- the program in a process of its own ------------------------------------------------------------------------------


def test_output_is_utf8_whatever_the_locale(text_file: Path):
    with program("extract", text_file, env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}) as process:
        out, err = process.communicate()
    assert process.returncode == 0
    assert err == b""
    assert json.loads(out.decode("utf-8"))["id"] == "通报"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, workers: str):
    path = tmp_path / "many.jsonl"
    path.write_text((json.dumps({"text": TEXT}) + "\n") * 5_000, encoding="utf-8")
    with program("extract", path, "--workers", workers) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said():
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "extractor", "extract", "-"]
        result = subprocess.run(command, input=TEXT.encode(), stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 2
    assert result.stderr.decode().startswith("Error: can't write the output")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_ends_quietly(tmp_path: Path, workers: str):
    out = tmp_path / "out.jsonl"
    with program("extract", "-", "-o", out, "--workers", workers, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps({"text": TEXT}).encode() + b"\n")
        process.stdin.flush()
        deadline = time.monotonic() + 20
        while not list(tmp_path.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(
            1
        )  # past the loading of modules: a signal within an exec(), as dataclasses have, ends the process by itself
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode in {130, -signal.SIGINT}  # a shell shows 130 for both
    assert err == b""
    assert not list(tmp_path.iterdir())
