"""Lines that go on with a description: about whom of several persons told under one label they are, and whether a dated
line takes up again what a remark on contacts or on the authorities' work broke off."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.mentions.diagnoses import counted_statuses
from extractor.mentions.introductions import heads_clause, joins_names, names_companion, names_patient
from extractor.mentions.topics import asks, heads_line, tells_of_several
from extractor.text.sentences import Segment

__all__ = ["begins_with_date", "is_day", "of_contact", "resumes", "told_as_one", "told_of"]

_FEW = 4  # persons told together without a label


def told_as_one(reading: Reading, told: Sequence[Block]) -> bool:
    """Whether persons are told together, so that what follows is about all or one of them: by name under the one label of the
    first (第2号确诊病例 / 甲某，女；乙某，男), by name without a label, or a few in one paragraph."""
    if len(told) < 2:
        return False
    if all(block.profile is not None and block.profile.value.name is not None for block in told):
        first = told[0].label
        if first is not None and all(block.heading is first for block in told[1:]):
            return True
        if len(told) <= _FEW and all(block.label is None for block in told):
            return True
    starts = [block.pieces[0].start for block in told]
    return len(told) <= _FEW and "\n" not in reading.text[min(starts) : max(starts)]


def told_of(reading: Reading, company: Sequence[Block], sentence: Segment, before: Sequence[Block] = ()) -> list[Block]:
    """Those of a company whom a sentence is about: the one whose name is its subject (当日，|乙某|在家), those told `before` in the
    same line (乙某9:00到甲店；|10:00到丙店), else all; nobody where no label holds them together and neither a date nor a name
    begins the sentence."""
    named = [
        (name, block)
        for name in within(reading.names, sentence.start, sentence.end)
        for block in company
        if block.profile and block.profile.value.name and block.profile.value.name.value == name.value
    ]
    if not company:
        return []
    under_one = company[0].label is not None and company[1].heading is company[0].label
    if not under_one and not _goes_on(reading, sentence, bool(named or before)):
        return []
    line_begins = reading.text[sentence.start - 1 : sentence.start] == "\n"
    if before and not named and not line_begins and not tells_of_several(reading.text, sentence.start, sentence.end):
        return list(before)
    if not named or (
        len({id(block) for _, block in named[:2]}) > 1 and joins_names(reading.text, named[0][0].end, named[1][0].start)
    ):
        return list(company)
    name, block = named[0]
    return list(company) if names_companion(reading.text, sentence.start, name.start, name.end) else [block]


def _goes_on(reading: Reading, sentence: Segment, known: bool) -> bool:
    """Whether a sentence goes on about persons told before: it counts no cases, asks nobody for anything, and, where nothing
    tells who is meant, a date heads it."""
    text = reading.text
    if asks(text, sentence.start, sentence.end):
        return False
    several = tells_of_several(text, sentence.start, sentence.end)  # 二人诊断为确诊病例
    if counted_statuses(text, sentence.start, sentence.end) and not several:
        return False
    dated = within(reading.dates, sentence.start, sentence.start + 2)
    return heads_line(text, dated[0].end) if dated else known


def resumes(reading: Reading, block: Block, sentence: Segment) -> bool:
    """Whether a sentence takes up again the description of a labelled case: a line headed by a date that counts no cases
    and asks nobody for anything (1月29日，在甲店买药)."""
    text = reading.text
    dated = within(reading.dates, sentence.start, sentence.start + 2)
    if block.label is None or not dated or text[sentence.start - 1 : sentence.start] != "\n":
        return False
    if not heads_line(text, dated[0].end) or asks(text, sentence.start, sentence.end):
        return False
    return not counted_statuses(text, sentence.start, sentence.end)


def begins_with_date(reading: Reading, sentence: Segment) -> bool:
    """Whether a date, with the number of an item before it at most, begins a sentence."""
    return bool(within(reading.dates, sentence.start, sentence.start + 4))


def is_day(reading: Reading, sentence: Segment) -> bool:
    """Whether a line is nothing but a date, numbered at most (3月3日, 一、3月3日)."""
    dates = within(reading.dates, sentence.start, sentence.end)
    words = sentence.of(reading.text).strip(" \n：，。").lstrip("（一二三四五六七八九十）、")
    return len(dates) == 1 and words == reading.text[dates[0].start : dates[0].end]


def of_contact(reading: Reading, sentence: Segment) -> bool:
    """Whether a sentence is about a numbered contact and nobody who is a case (1月30日，密切接触者1隔离)."""
    labels = within(reading.labels, sentence.start, sentence.end)
    if not labels or not labels[0].value.contact:
        return False
    if not heads_clause(reading.text, sentence.start, labels[0].start):
        return False
    cases = any(not label.value.contact for label in labels) or within(reading.names, sentence.start, sentence.end)
    return not cases and not names_patient(reading.text, sentence.start, sentence.end)
