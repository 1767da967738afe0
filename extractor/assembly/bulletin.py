"""From one text to one record."""

from __future__ import annotations

import datetime

from extractor.assembly.cases import read_cases
from extractor.assembly.counts import read_counts
from extractor.assembly.doubts import place_notes, way_notes
from extractor.assembly.header import read_header
from extractor.assembly.measures import read_measures
from extractor.assembly.notices import find_notices
from extractor.assembly.plausible import calendar_notes, course_notes
from extractor.assembly.reading import read
from extractor.assembly.reconcile import case_notes, count_notes
from extractor.assembly.zones import read_zones
from extractor.records import Bulletin

__all__ = ["assemble"]


def assemble(text: str, *, id: str, source: str | None = None, published: datetime.date | None = None) -> Bulletin:
    """The record of one document.

    Args:
        text: the document as given; all spans of the record point into it.
        id: the record's id.
        source: path or address of the document.
        published: date of publication; without it one is looked for in the text.
    """
    reading = read(text, published)
    header = read_header(reading.document)
    reading.region, reading.notices = header.region, find_notices(reading.document.text)
    document = reading.document
    zones, zone_notes = read_zones(reading)
    region = None
    if header.region_span is not None:
        region, _ = reading.place_reader.read(*header.region_span, header.region, "area")
        if region.county is not None and header.region.county is None:
            # a city of which only the parts are named
            region = region.model_copy(update={"county": None, "town": None, "adcode": header.region.adcode})
    cases = read_cases(reading)
    counts = read_counts(reading)
    published_on = reading.published.isoformat() if reading.published else None
    return Bulletin.model_construct(
        schema_version="1",
        id=id,
        source=source,
        title=document.verbatim(*header.title) if header.title else None,
        published=published_on,
        issuer=document.verbatim(*header.issuer) if header.issuer else None,
        region=region,
        cases=cases,
        zones=zones,
        measures=read_measures(reading),
        counts=counts,
        notes=[
            *case_notes(cases, counts, text),
            *count_notes(counts, text),
            *course_notes(cases, published_on, text),
            *calendar_notes(reading),
            *zone_notes,
            *way_notes(reading),
            *place_notes(cases, reading.place_reader.ambiguous),
        ],
    )
