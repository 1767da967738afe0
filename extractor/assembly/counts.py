"""Counts: numbers of people by status, origin and kind, with place and day.

Sentences are read one by one (`count_sentences`), tables row by row; then what is told twice is told once, and a total
gives its origin to the places that add up to it.
"""

from __future__ import annotations

from extractor.assembly.calendar import DatedMention, last_before
from extractor.assembly.count_breakdowns import share_origins
from extractor.assembly.count_records import Told, place_of
from extractor.assembly.count_sentences import CountingSentence
from extractor.assembly.reading import Reading, within
from extractor.mentions import count_signs, count_tables
from extractor.records import Count

__all__ = ["read_counts"]


def read_counts(reading: Reading) -> list[Count]:
    """The counts of a text in its order; one that is told again with nothing new is left out.

    The same number on two days is two counts. Told once with a day of its own and once without, it is one, with the day.
    """
    found: list[Told] = []
    day: DatedMention | None = None
    previous: CountingSentence | None = None
    text = reading.text
    if count_signs.counts_something_else(text):
        return []
    for sentence in reading.sentences:
        own = within(reading.dates, sentence.start, sentence.end)
        adjacent = previous is not None and previous.sentence.end == sentence.start
        goes_on = adjacent and (
            count_signs.goes_on(text, sentence.start, sentence.end)
            or count_signs.distributes(text, sentence.start, sentence.end)
            or count_signs.counts_places_only(text, sentence.start, sentence.end)
        )
        goes_on = goes_on or (adjacent and previous is not None and previous.listing)
        if goes_on or count_signs.about_outbreak(text, sentence.start, sentence.end):
            days = [d for d in own if not count_signs.is_since(text, d.end)]
            reader = CountingSentence(reading, sentence, days, day)
            if previous is not None:
                reader.follow(previous)
            found += reader.read()
            previous = reader
        day = next((d for d in own if not d.relative), day)
    share_origins(found)
    return _told_once([*found, *_tables(reading)], reading.region.adcode)


def _tables(reading: Reading) -> list[Told]:
    """The counts of tables that were flattened to lines: each row tells its day or its place."""
    found: list[Told] = []
    for row in count_tables.find(reading.text):
        at = row.name.start if row.name else row.cells[0].start
        own = within(reading.dates, row.name.start, row.name.end) if row.name else ()
        day = own[0] if own else last_before(reading.dates, at) if row.name else None
        region = place_of(reading, (row.name.start, row.name.end), reading.region) if row.name and not own else None
        for cell in row.cells:
            count = Count.model_construct(
                status=cell.status,
                origin=cell.origin,
                kind=cell.kind or "new",
                value=cell.value,
                region=region,
                date=str(day.first) if day is not None and day.first.day is not None else None,
                text=reading.document.verbatim(cell.start, cell.end),
                span=reading.document.span(cell.start, cell.end),
            )
            found.append(Told(count, bool(own)))
    return found


def _told_once(found: list[Told], here: str | None) -> list[Count]:
    """Each count once; `here` is the bulletin's own place, which a count without a place is told of too."""
    explicit = {(t.count.status, t.count.value) for t in found if not t.plain and t.count.kind != "new"}
    kept: dict[tuple[object, ...], list[Told]] = {}
    for told in found:
        count = told.count
        if told.plain and (count.status, count.value) in explicit and count.value > 1:
            continue  # a headline's 60例感染者 that the text tells to be the sum
        region = count.region.adcode or count.region.text if count.region else None
        key = (count.status, count.kind, count.value, None if region == here else region)
        same = kept.setdefault(key, [])
        for other in same:
            # 新增本土病例3例。3例病例中...; but 无新增疑似病例 says more than 无新增本土疑似病例
            retold = count.origin is None and count.kind == "new" and count.value > 0
            if count.origin != other.count.origin and not retold:
                continue
            if other.count.date == count.date or not (other.dated and told.dated):
                if told.dated and not other.dated and count.origin == other.count.origin:
                    other.count, other.dated = count, True
                break
        else:
            same.append(told)
    counts = [told.count for group in kept.values() for told in group]
    return sorted(counts, key=lambda count: count.span)
