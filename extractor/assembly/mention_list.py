"""All mentions of a text in one list: the layer under the records."""

from __future__ import annotations

import re

from extractor.assembly.reading import Reading, read
from extractor.lexicon.kinds import MentionKind
from extractor.mentions import ages, case_labels, isolation, ties
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.mentions.visits import stays_in
from extractor.records import MentionRecord, MentionsRecord

__all__ = ["list_mentions"]

_TREATED_SOMEWHERE = re.compile(
    r"^(?:[省市区县]级?)?定点(?:医院|医疗机构|救治医院)$"
)  # where a transfer ends, told without a name


def list_mentions(text: str, *, id: str) -> MentionsRecord:
    """The mentions of one document in reading order, with spans on the text as given."""
    reading = read(text, None)
    cleaned = reading.text
    end = len(cleaned)
    found: list[tuple[int, int, MentionKind]] = []
    for label in reading.labels:
        found += [(start, stop, "case") for start, stop in case_labels.single_labels(cleaned, label.start, label.end)]
        sentence = reading.sentence_at(label.start)
        tie = ties.find(cleaned, sentence.start, label.start, label.end, sentence.end)
        if tie is not None:
            found.append((tie.start, tie.end, "relation"))
    found += [(age.start, age.end, "age") for age in ages.find(cleaned)]
    found += [(date.start, date.end, "date") for date in reading.printed_dates if date.value.relative is None]
    found += [(time.start, time.end, "time") for time in reading.times]
    found += [(place.start, place.end, "place") for place in reading.places if _is_listed(cleaned, place)]
    found += [(ride.start, ride.end, "transport") for ride in reading.rides]
    found += [(m.start, m.end, "isolation") for m in isolation.find_isolations(cleaned, 0, end)]
    found += [(m.start, m.end, "transfer") for m in isolation.find_transfers(cleaned, 0, end)]
    return MentionsRecord.model_construct(id=id, mentions=[_record(reading, *mention) for mention in sorted(found)])


def _is_listed(text: str, place: Mention[PlaceValue]) -> bool:
    """A wording that names a place: not 未外出, not 居家, not a hospital without a name."""
    words = text[place.start : place.end]
    if place.value.role is TokenKind.HOME:
        return not stays_in(words)
    return not _TREATED_SOMEWHERE.match(words)


def _record(reading: Reading, start: int, end: int, kind: MentionKind) -> MentionRecord:
    document = reading.document
    return MentionRecord.model_construct(kind=kind, span=document.span(start, end), text=document.verbatim(start, end))
