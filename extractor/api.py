"""The public library: one text (`extract`), many documents (`extract_many`), or both with options (`Extractor`)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from functools import partial
from typing import TypeVar

from extractor.documents import Document, DocumentLike, as_date, as_document, error_record, text_id, writable
from extractor.errors import DocumentError, ExtractorError, InputError
from extractor.records import Bulletin, ErrorRecord, MentionsRecord
from extractor.workers import ordered_map

__all__ = ["Extractor", "extract", "extract_many"]

R = TypeVar("R", Bulletin, MentionsRecord)

_VISIBLE = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")


class Extractor:
    """Reads bulletins with a set of options.

    An extractor holds its options only; word lists are loaded when the first text is read, once for the process. It
    can be pickled and shared between threads.

    Args:
        max_chars: longest text that is read, in characters.
        published: publication date of the documents that come without one.

    Raises:
        InputError: `invalid_published`.
    """

    def __init__(self, *, max_chars: int = 5_000_000, published: datetime.date | str | None = None) -> None:
        self.max_chars = max_chars
        self.published = _published(published, InputError)

    def extract(
        self,
        text: str,
        *,
        published: datetime.date | str | None = None,
        id: str | None = None,
        source: str | None = None,
    ) -> Bulletin:
        """The record of one text.

        Args:
            text: the document as it is; all spans of the record point into it.
            published: publication date, a date or an ISO string; it tells the years that the text leaves out.
            id: id of the record; without one, `sha256:` and the first 16 hexadecimal digits of the text's SHA-256.
            source: the path or address the text came from, for the record.

        Raises:
            DocumentError: `invalid_text` (no string), `empty_text`, `text_too_long`, `invalid_published`.
        """
        from extractor.assembly.bulletin import assemble

        self._check(text)
        return assemble(
            text,
            id=writable(id or text_id(text)),
            source=None if source is None else writable(source),
            published=_published(published, DocumentError) or self.published,
        )

    def mentions(self, text: str, *, id: str | None = None) -> MentionsRecord:
        """What is recognised in one text before it is put together. Arguments and errors as in `extract`."""
        from extractor.assembly.mention_list import list_mentions

        self._check(text)
        return list_mentions(text, id=writable(id or text_id(text)))

    def extract_many(
        self, documents: Iterable[DocumentLike], *, workers: int = 1
    ) -> Generator[Bulletin | ErrorRecord, None, None]:
        """The records of many documents: one for each, in order, as they are asked for.

        Args:
            documents: texts, or mappings with `text` and optional `id`, `published`, `source` (and `location`, how
                messages call it). A document without an id gets the hash of its text, or `document-N` when it has no
                text either; ids need not differ. An `ErrorRecord` in place of a document is handed through.
            workers: number of processes; with 1 the work is done in this one. Documents are read a bounded number
                ahead of the results.

        Yields:
            a `Bulletin`, or an `ErrorRecord` for a document that could not be read. Its codes are those of `extract`
            and `missing_text`, `invalid_document`, `invalid_id`, `invalid_source`, `internal_error` (an unexpected
            exception) and `worker_died` (the process ended while it read this document; the others go on).

        Raises:
            InputError: `invalid_documents`, `invalid_workers`, and while it runs `workers_failed`.
        """
        return _run(partial(_attempt, self._extract_document), documents, workers)

    def mentions_many(self, documents: Iterable[DocumentLike]) -> Generator[MentionsRecord | ErrorRecord, None, None]:
        """The mentions of many documents. Arguments, results and errors as in `extract_many`, with one worker."""
        return _run(partial(_attempt, self._list_mentions), documents, workers=1)

    def _extract_document(self, document: Document) -> Bulletin:
        return self.extract(document.text, published=document.published, id=document.id, source=document.source)

    def _list_mentions(self, document: Document) -> MentionsRecord:
        return self.mentions(document.text, id=document.id)

    def _check(self, text: object) -> None:
        if not isinstance(text, str):
            raise DocumentError("invalid_text", f"the text is {type(text).__name__}, not a string")
        if len(text) > self.max_chars:
            raise DocumentError("text_too_long", f"the text has {len(text)} characters, more than {self.max_chars}")
        if not _VISIBLE.search(text):
            raise DocumentError("empty_text", "the text is empty")


def extract(
    text: str, *, published: datetime.date | str | None = None, id: str | None = None, source: str | None = None
) -> Bulletin:
    """The record of one text. Arguments and errors are those of `Extractor.extract`."""
    return Extractor().extract(text, published=published, id=id, source=source)


def extract_many(
    documents: Iterable[DocumentLike], *, workers: int = 1
) -> Generator[Bulletin | ErrorRecord, None, None]:
    """The records of many documents. Arguments, results and errors are those of `Extractor.extract_many`."""
    return Extractor().extract_many(documents, workers=workers)


def _run(
    work: Callable[[Document | ErrorRecord], R | ErrorRecord], documents: Iterable[DocumentLike], workers: int
) -> Generator[R | ErrorRecord, None, None]:
    """`work` on each document, here or in worker processes. What is wrong with the call is said at once."""
    if isinstance(documents, str | bytes | Mapping):
        kind = type(documents).__name__
        raise InputError("invalid_documents", f"documents are an iterable of documents, not one {kind}")
    if workers < 1:
        raise InputError("invalid_workers", f"the number of workers is at least 1, not {workers}")
    items = (as_document(document, position) for position, document in enumerate(documents, start=1))
    if workers == 1:
        return (work(item) for item in items)
    return ordered_map(work, items, workers=workers, died=_died)


def _attempt(read: Callable[[Document], R], item: Document | ErrorRecord) -> R | ErrorRecord:
    """What `read` makes of a document, or the record of why it can't."""
    if isinstance(item, ErrorRecord):
        return item
    try:
        return read(item)
    except ExtractorError as error:
        code, message = error.code, error.message
    except Exception as error:  # noqa: BLE001 - whatever one document sets off, the others go on
        code, message = "internal_error", f"unexpected {type(error).__name__}: {error}".splitlines()[0]
    return error_record(item.id, item.source, code, f"{item.location}: {message}")


def _died(item: Document | ErrorRecord) -> ErrorRecord:
    if isinstance(item, ErrorRecord):
        return item
    message = f"{item.location}: the worker process ended while it read this document"
    return error_record(item.id, item.source, "worker_died", message)


def _published(value: datetime.date | str | None, refusal: type[ExtractorError]) -> datetime.date | None:
    try:
        return as_date(value)
    except ValueError as error:
        raise refusal("invalid_published", f"`published` is no date: {error}") from None
