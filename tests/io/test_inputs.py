"""From paths to files, and from files to one stream of documents."""

import io
from pathlib import Path

import pytest

from extractor.documents import DocumentLike
from extractor.errors import InputError
from extractor.io.inputs import find_inputs, read_documents
from extractor.records import ErrorRecord


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in {
        "b.txt": "乙",
        "a.TEXT": "甲",
        "c.jsonl": '{"text": "丙"}\n{"id": "d", "text": "丁"}\n',
        "sub/deep/e.txt": "戊",
        "notes.md": "not read",
        ".hidden.txt": "not read",
        ".git/f.txt": "not read",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def ids(paths: list[str]) -> list[object]:
    return [identity(document) for document in read_documents(find_inputs(paths))]


def identity(document: DocumentLike) -> object:
    if isinstance(document, ErrorRecord):
        return document.id, document.error.code
    assert isinstance(document, dict)
    return document["id"]


def test_a_folder_gives_its_files_by_name_at_any_depth(folder: Path):
    assert ids([str(folder)]) == ["a", "b", "c.jsonl:1", "d", "sub/deep/e"]


def test_files_come_in_the_order_given(folder: Path):
    assert ids([str(folder / "b.txt"), str(folder / "a.TEXT"), str(folder / "b.txt")]) == ["b", "a", "b"]


def test_a_file_without_an_ending_is_text(folder: Path):
    path = folder / "plain"
    path.write_text("己", encoding="utf-8")
    assert ids([str(path)]) == ["plain"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, folder: Path):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO('{"text": "甲"}\n'.encode())))
    assert ids(["-", str(folder / "b.txt"), "-"]) == ["stdin:1", "b", "stdin"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("missing.txt", "missing_file"),
        ("missing\x00.txt", "missing_file"),
        ("x" * 300, "missing_file"),
        ("b.txt/c.txt", "missing_file"),
        ("notes.md", "unknown_format"),
        (".git/empty", "no_readable_files"),
    ],
)
def test_wrong_paths(folder: Path, name: str, code: str):
    (folder / ".git/empty").mkdir()
    with pytest.raises(InputError) as caught:
        find_inputs([str(folder / "b.txt"), f"{folder}/{name}"])
    assert caught.value.code == code
    assert name in caught.value.message


def test_an_empty_path_is_no_folder():
    with pytest.raises(InputError):
        find_inputs([""])


def test_a_file_that_goes_away_is_an_error_record(folder: Path):
    files = find_inputs([str(folder / "a.TEXT"), str(folder / "b.txt")])
    (folder / "a.TEXT").unlink()
    assert [identity(document) for document in read_documents(files)] == [("a", "unreadable_file"), "b"]


def test_an_undecodable_name(tmp_path: Path):
    path = tmp_path / "a\udcff.txt"
    path.write_bytes(b"\xff")
    (record,) = read_documents(find_inputs([str(tmp_path)]))
    assert isinstance(record, ErrorRecord)
    assert record.id == "a\ufffd"


def test_bytes_behind_are_reported(folder: Path):
    reports: list[int] = []
    files = find_inputs([str(folder)])
    list(read_documents(files, reports.append))
    assert reports == sorted(reports)
    assert reports[-1] == sum(file.size for file in files) > 0
