"""What becomes of the bytes of one file."""

import io
import json
from typing import BinaryIO

import pytest

from extractor.documents import DocumentLike
from extractor.io import readers
from extractor.io.readers import Origin, Reader, read_json_lines, read_standard_input, read_text
from extractor.records import ErrorRecord

ORIGIN = Origin(name="2022/reports.jsonl", path="in/2022/reports.jsonl", source="in/2022/reports.jsonl")


def documents(reader: Reader, data: bytes) -> list[DocumentLike]:
    return list(reader(io.BytesIO(data), ORIGIN))


def summary(document: DocumentLike) -> tuple[object, object]:
    if isinstance(document, ErrorRecord):
        return document.id, document.error.code
    assert isinstance(document, dict)
    return document["id"], document["text"]


@pytest.mark.parametrize(
    ("name", "document_id"),
    [
        ("a.txt", "a"),
        ("9月6日.通报.txt", "9月6日.通报"),
        ("通报", "通报"),
        ("2022/09/a.text", "2022/09/a"),
        ("v1.2/a", "v1.2/a"),
        (".txt", ".txt"),
    ],
)
def test_the_id_of_a_file_is_its_name_without_the_ending(name: str, document_id: str):
    assert Origin(name, name, None).text_id == document_id


# --- text -------------------------------------------------------------------------------------------------------------


def test_a_text_file_is_one_document_as_it_is():
    (document,) = documents(read_text, "\ufeff患者1\r\n男\r女\n".encode())
    assert document == {
        "id": "2022/reports",
        "text": "患者1\r\n男\r女\n",
        "source": "in/2022/reports.jsonl",
        "location": "in/2022/reports.jsonl",
    }


def test_a_text_that_is_not_utf8_names_the_line():
    (record,) = documents(read_text, "第一行\n第二行".encode() + "患者".encode("gb18030"))
    assert isinstance(record, ErrorRecord)
    assert record.error.code == "invalid_utf8"
    assert record.error.message == "in/2022/reports.jsonl: line 2 is not UTF-8"


def test_a_huge_text_is_not_held(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(readers, "_MAX_SIZE", 8)
    assert [summary(d) for d in documents(read_text, b"12345678")] == [("2022/reports", "12345678")]
    assert [summary(d) for d in documents(read_text, b"123456789")] == [("2022/reports", "text_too_long")]


# --- JSON Lines -------------------------------------------------------------------------------------------------------


def test_a_line_keeps_what_it_gives():
    line = {"id": "a", "text": "甲", "published": "2022-09-07", "source": "http://x", "region": "上海市"}
    (document,) = documents(read_json_lines, json.dumps(line).encode())
    assert document == {**line, "location": "in/2022/reports.jsonl:1"}


def test_what_a_line_leaves_out_is_named_by_its_place():
    lines = documents(read_json_lines, '\n{"text": "甲"}\n{"id": null, "text": "乙", "source": ""}'.encode())
    assert [summary(line) for line in lines] == [("2022/reports.jsonl:2", "甲"), ("2022/reports.jsonl:3", "乙")]
    assert [line["source"] for line in lines if isinstance(line, dict)] == ["in/2022/reports.jsonl"] * 2


def test_a_bad_line_shifts_no_other():
    data = b"\n".join(
        [
            b'{"id": "a", "text": "A"}',
            b'{"id": "b", "text": ',
            b"",
            b'["c"]',
            b'{"id": "d", "text": "\xff"}',
            b'{"id": "e"}',
            b'{"id": 6, "text": ["F"]}',
            b"[" * 100_000,
            b"9" * 5_000,
            b'{"id": "g", "text": "\\ud800G"}',
        ]
    )
    assert [summary(document) for document in documents(read_json_lines, data)] == [
        ("a", "A"),
        ("2022/reports.jsonl:2", "invalid_json"),
        ("2022/reports.jsonl:4", "invalid_document"),
        ("2022/reports.jsonl:5", "invalid_utf8"),
        ("e", None),  # `extract_many` says what is missing, and where
        (6, ["F"]),
        ("2022/reports.jsonl:8", "invalid_json"),
        ("2022/reports.jsonl:9", "invalid_json"),
        ("g", "\ud800G"),
    ]


def test_a_bad_line_names_file_and_line():
    _, record = documents(read_json_lines, b'{"text": "A"}\n{')
    assert isinstance(record, ErrorRecord)
    assert record.error.message.startswith("in/2022/reports.jsonl:2: the line is not JSON")
    assert record.source == "in/2022/reports.jsonl"


def test_line_ends_may_be_mixed():
    data = (
        '\ufeff{"id":"a","text":"A"}\r\n{"id":"b","text":"B"}\r{"id":"c","text":"C\u2028"}\n\r\n{"id":"d","text":"D"}'
    )
    found = [summary(document) for document in documents(read_json_lines, data.encode())]
    assert found == [("a", "A"), ("b", "B"), ("c", "C\u2028"), ("d", "D")]


def test_a_huge_line_is_not_held(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(readers, "_MAX_SIZE", 30)
    data = b'{"id":"a","text":"A"}\n{"id":"b","text":"' + b"B" * 200 + b'"}\n{"id":"c","text":"C"}\n'
    found = [summary(document) for document in documents(read_json_lines, data)]
    assert found == [("a", "A"), ("2022/reports.jsonl:2", "line_too_long"), ("c", "C")]


def test_a_file_is_read_line_by_line():
    stream = io.BufferedReader(io.BytesIO(b'{"text": "A"}\n' * 100_000))
    lines = read_json_lines(stream, ORIGIN)
    next(lines)
    assert stream.tell() < 100_000


# --- standard input ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize(
    ("data", "texts"),
    [
        ("患者1，\n男", ["患者1，\n男"]),
        ('{"text": "甲"}\n{"text": "乙"}', ["甲", "乙"]),
        ('\ufeff\n {"text": "甲"}', ["甲"]),
        ("", [""]),
    ],
)
def test_standard_input_is_json_lines_or_a_text(data: str, texts: list[str], buffered: bool):
    stream: BinaryIO = io.BytesIO(data.encode())
    if buffered:
        stream = io.BufferedReader(stream)  # type: ignore[type-var]
    found = read_standard_input(stream, ORIGIN)
    assert [document["text"] for document in found if isinstance(document, dict)] == texts
