"""All mentions of a text in one list: the layer under the records."""

from __future__ import annotations

from extractor.records import MentionsRecord


def list_mentions(text: str, *, id: str) -> MentionsRecord:
    """The mentions of one document in reading order, with spans on the text as given."""
    return MentionsRecord(id=id)
