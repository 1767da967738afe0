"""The library's calls: ids, dates, errors and order. What is read out of a text is tested elsewhere."""

import datetime
import itertools
import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import Bulletin, DocumentError, ErrorRecord, Extractor, InputError, MentionsRecord, extract, extract_many
from extractor.documents import DocumentLike, error_record, text_id
from tests.assertions import assert_spans_read_as_values

TEXT = "患者1，男，45岁，居住于静安区，9月6日确诊。"


class Fragile(Extractor):
    """An extractor with texts that it can't bear."""

    def extract(
        self,
        text: str,
        *,
        published: datetime.date | str | None = None,
        id: str | None = None,
        source: str | None = None,
    ) -> Bulletin:
        if text == "crash":
            os._exit(1)
        if text == "raise":
            raise ZeroDivisionError("by\nzero")
        if text == "sleep":
            time.sleep(60)
        return super().extract(text, published=published, id=id, source=source)


def outcome(record: Bulletin | MentionsRecord | ErrorRecord) -> str:
    return record.error.code if isinstance(record, ErrorRecord) else "read"


# --- one text ---------------------------------------------------------------------------------------------------------


def test_the_caller_names_the_record():
    record = extract(TEXT, id="a", source="a.txt", published="2022-09-07")
    assert (record.id, record.source, record.published) == ("a", "a.txt", "2022-09-07")
    assert_spans_read_as_values(TEXT, record)


def test_without_an_id_it_is_the_hash_of_the_text():
    assert extract(TEXT).id == Extractor().mentions(TEXT).id == text_id(TEXT)


def test_same_text_same_bytes():
    assert extract(TEXT).model_dump_json() == extract(TEXT).model_dump_json()


def test_published_of_the_call_goes_before_that_of_the_extractor():
    extractor = Extractor(published=datetime.date(2021, 1, 1))
    assert extractor.extract(TEXT).published == "2021-01-01"
    assert extractor.extract(TEXT, published=datetime.date(2022, 9, 7)).published == "2022-09-07"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_text"),
        (" \r\n\t\u3000\u200b\ufeff", "empty_text"),
        ("\x00\x00", "empty_text"),
        ("\ud800\udfff", "empty_text"),
        ("a" * 5_000_001, "text_too_long"),
        (None, "invalid_text"),
        (b"bytes", "invalid_text"),
    ],
)
def test_a_text_that_cannot_be_read(text: str, code: str):
    for read in (extract, Extractor().mentions):
        with pytest.raises(DocumentError) as caught:
            read(text)
        assert caught.value.code == code


def test_the_limit_is_an_option():
    with pytest.raises(DocumentError, match="more than 3"):
        Extractor(max_chars=3).extract("患者1，")
    assert Extractor(max_chars=4).extract("患者1，")


def test_an_impossible_published_is_the_documents_or_the_calls():
    with pytest.raises(DocumentError) as caught:
        extract(TEXT, published="2022-02-30")
    assert caught.value.code == "invalid_published"
    with pytest.raises(InputError) as wrong_use:
        Extractor(published="2022-02-30")
    assert wrong_use.value.code == "invalid_published"


def test_what_goes_wrong_inside_is_raised_as_it_is():
    with pytest.raises(ZeroDivisionError):
        Fragile().extract("raise")


@pytest.mark.parametrize(
    "text",
    [
        "患者1\ud800，男\udfff，45岁",
        "患者1\x00，男\x00\x00，45岁",
        "患者1，男\r\n45岁\r居住于\n静安区\u2028确诊\u2029。\x85",
        "\ufeff患者1，\u200b男，\u202e45岁",
        "患\u0301者1，🧑‍🤝‍🧑，𠮷田区",
    ],
)
def test_odd_characters_do_not_break_the_record(text: str):
    record = extract(text, id="i\udcff", source="s\ud800")
    assert Bulletin.model_validate_json(record.model_dump_json()) == record
    assert (record.id, record.source) == ("i\ufffd", "s\ufffd")
    assert_spans_read_as_values(text, record)


@given(
    st.text(
        st.characters()
        | st.sampled_from("患者病例男女岁月日年市区县路号现住居于确诊，。、：（）0123456789０１\n\r\u3000\ud800")
    )
)
def test_any_text_gives_a_record_unless_there_is_nothing_to_read(text: str):
    (record,), (mentions,) = extract_many([text]), Extractor().mentions_many([text])
    assert outcome(record) == outcome(mentions)
    assert outcome(record) in ("read", "empty_text")
    for result in (record, mentions):
        assert type(result).model_validate_json(result.model_dump_json()) == result
        assert_spans_read_as_values(text, result)


def test_an_extractor_can_be_pickled_and_shared():
    extractor = pickle.loads(pickle.dumps(Extractor(max_chars=99, published="2022-09-07")))
    assert (extractor.max_chars, extractor.published) == (99, datetime.date(2022, 9, 7))
    with ThreadPoolExecutor(8) as threads:
        records = list(threads.map(extractor.extract, [TEXT] * 32))
    assert len({record.model_dump_json() for record in records}) == 1


# --- many documents ---------------------------------------------------------------------------------------------------

MIXED: list[tuple[DocumentLike, str, str]] = [  # document, id of its record, what becomes of it
    (TEXT, text_id(TEXT), "read"),
    ({"id": "a", "text": TEXT, "published": "2022-09-07"}, "a", "read"),
    ({"id": "a", "text": TEXT}, "a", "read"),  # the id of another
    ("", text_id(""), "empty_text"),
    ({"id": "b", "text": "x" * 5_000_001}, "b", "text_too_long"),
    ({"id": "c", "text": TEXT, "published": "2022-13-01"}, "c", "invalid_published"),
    ({"id": "d"}, "d", "missing_text"),
    (5, "document-8", "invalid_document"),  # type: ignore[list-item]
    (error_record("e", None, "invalid_json", "gone"), "e", "invalid_json"),
    ({"id": "f\ud800", "text": "\ud800" + TEXT}, "f\ufffd", "read"),
    ({"id": "g", "text": "raise"}, "g", "internal_error"),
    (TEXT, text_id(TEXT), "read"),
]


@pytest.mark.parametrize("workers", [1, 3])
def test_every_document_gives_one_record_in_its_place(workers: int):
    records = list(Fragile().extract_many((document for document, _, _ in MIXED), workers=workers))
    assert [(record.id, outcome(record)) for record in records] == [(name, code) for _, name, code in MIXED]
    assert all(record.model_dump_json() for record in records)


def test_workers_give_the_same_bytes():
    documents = [{"id": str(n), "text": f"患者{n}，男，{n}岁", "published": "2022-09-07"} for n in range(1, 40)]
    alone = [record.model_dump_json() for record in extract_many(documents)]
    assert alone == [record.model_dump_json() for record in extract_many(documents, workers=2)]


def test_messages_say_where_the_document_stands():
    records = Fragile().extract_many([{"text": ""}, {"text": "", "location": "a.jsonl:3"}, "raise"])
    messages = [record.error.message for record in records if isinstance(record, ErrorRecord)]
    assert messages == [
        "document 1: the text is empty",
        "a.jsonl:3: the text is empty",
        "document 3: unexpected ZeroDivisionError: by",
    ]


def test_a_process_that_dies_costs_its_document_only():
    records = list(Fragile().extract_many([TEXT, "crash", TEXT, {"id": "c", "text": "crash"}, TEXT], workers=2))
    assert [outcome(record) for record in records] == ["read", "worker_died", "read", "worker_died", "read"]
    assert records[3].id == "c"


def test_documents_are_read_as_records_are_asked_for():
    numbers = itertools.count()
    records = extract_many(f"患者{n}" for n in numbers)
    assert next(numbers) == 0
    next(records)
    assert next(numbers) == 2


def test_closing_early_ends_the_workers():
    records = Fragile().extract_many([TEXT, *["sleep"] * 10], workers=2)
    assert isinstance(next(records), Bulletin)
    start = time.monotonic()
    records.close()
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("documents", [TEXT, TEXT.encode(), {"id": "a", "text": TEXT}])
def test_one_document_is_not_an_iterable_of_documents(documents: list[DocumentLike]):
    with pytest.raises(InputError) as caught:
        extract_many(documents)
    assert caught.value.code == "invalid_documents"


@pytest.mark.parametrize("workers", [0, -1])
def test_a_wrong_number_of_workers_is_said_at_once(workers: int):
    with pytest.raises(InputError) as caught:
        extract_many([TEXT], workers=workers)
    assert caught.value.code == "invalid_workers"


def test_mentions_of_many():
    records = list(Extractor().mentions_many([TEXT, "", {"id": "a", "text": TEXT}]))
    assert [(record.id, outcome(record)) for record in records] == [
        (text_id(TEXT), "read"),
        (text_id(""), "empty_text"),
        ("a", "read"),
    ]
