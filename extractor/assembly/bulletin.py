"""From one text to one record."""

from __future__ import annotations

import datetime

from extractor.records import Bulletin


def assemble(text: str, *, id: str, source: str | None = None, published: datetime.date | None = None) -> Bulletin:
    """The record of one document."""
    return Bulletin(id=id, source=source, published=published.isoformat() if published else None)
