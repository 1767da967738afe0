"""What callers may hand in as a document, and what becomes of the rest."""

import datetime

import pytest

from extractor.documents import Document, as_date, as_document, error_record, text_id
from extractor.records import ErrorRecord


def test_a_text_gets_the_hash_as_its_id():
    assert as_document("甲", 7) == Document("甲", text_id("甲"), None, None, "document 7")
    assert text_id("甲") == "sha256:33e3580c093111e1"


def test_a_mapping_keeps_what_it_gives():
    item = {
        "id": "a",
        "text": "甲",
        "published": "2022-09-07",
        "source": "s",
        "location": "f:3",
        "region": "other keys",
    }
    assert as_document(item, 1) == Document("甲", "a", "s", datetime.date(2022, 9, 7), "f:3")


@pytest.mark.parametrize(
    ("given", "kept"), [(0, "0"), (17, "17"), ("", text_id("甲")), (None, text_id("甲")), ("\ud800", "\ud800")]
)
def test_ids(given: object, kept: str):
    document = as_document({"id": given, "text": "甲"}, 1)
    assert isinstance(document, Document)
    assert document.id == kept


@pytest.mark.parametrize(
    ("item", "document_id", "code"),
    [
        (None, "document-3", "invalid_document"),
        (5, "document-3", "invalid_document"),
        (b"bytes", "document-3", "invalid_document"),
        ({}, "document-3", "missing_text"),
        ({"id": "a", "text": None}, "a", "missing_text"),
        ({"id": "a", "text": ["甲"]}, "a", "invalid_text"),
        ({"id": ["a"], "text": "甲"}, text_id("甲"), "invalid_id"),
        ({"id": True, "text": "甲"}, text_id("甲"), "invalid_id"),
        ({"id": "a", "text": "甲", "source": 1}, "a", "invalid_source"),
        ({"id": "a", "text": "甲", "published": "2022-02-30"}, "a", "invalid_published"),
        ({"id": "a", "text": "甲", "published": 20220907}, "a", "invalid_published"),
    ],
)
def test_what_is_no_document_gives_an_error_record(item: object, document_id: str, code: str):
    record = as_document(item, 3)
    assert isinstance(record, ErrorRecord)
    assert (record.id, record.error.code) == (document_id, code)
    assert record.error.message.startswith("document 3: ")


def test_an_error_record_is_handed_through():
    record = error_record("a", None, "unreadable_file", "gone")
    assert as_document(record, 1) is record


def test_names_that_utf8_cannot_write_are_mended():
    record = error_record("a\udcff", "b\ud800", "code", "c\udfff")
    assert (record.id, record.source, record.error.message) == ("a\ufffd", "b\ufffd", "c\ufffd")
    assert record.model_dump_json()


@pytest.mark.parametrize(
    "value",
    [
        "2022-09-07",
        "20220907",
        "2022-09-07T23:30:00+08:00",
        datetime.date(2022, 9, 7),
        datetime.datetime(2022, 9, 7, 23, 30, tzinfo=datetime.UTC),
    ],
)
def test_dates(value: object):
    day = as_date(value)
    assert day == datetime.date(2022, 9, 7)
    assert type(day) is datetime.date


@pytest.mark.parametrize("value", ["", "2022-02-30", "2022-9-7", "9月7日", "2022", 20220907, 1.5, ["2022-09-07"]])
def test_no_dates(value: object):
    with pytest.raises(ValueError, match=r"."):
        as_date(value)
