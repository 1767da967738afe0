"""Facts of one case: who the person is, how ill, where they live, how they were found, how they are tied to others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any

from extractor.assembly.blocks import Block, person_key
from extractor.assembly.course import DatedCue, course_dates, told_of_label
from extractor.assembly.drafts import Draft
from extractor.assembly.groups import allotted, clause_start, told_of_others
from extractor.assembly.reading import Reading, within
from extractor.assembly.told_ahead import (
    called_in_lead,
    confirmed_of_lead,
    lead_of_new,
    origin_of_section,
    status_counted,
    status_of_lead,
    status_of_section,
    tells_sums,
)
from extractor.mentions import case_labels, case_signs, diagnoses, exposures, profile_facts, symptoms, treatment
from extractor.mentions.ages import AgeValue
from extractor.mentions.course_clauses import accompanies, is_subject, past_signs, tells_of_others
from extractor.mentions.introductions import heads_clause
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.records import Age, CourseDates, Exposure
from extractor.text.sentences import Segment

__all__ = ["read_facts"]


def read_facts(reading: Reading, block: Block, draft: Draft, cues: list[DatedCue]) -> None:
    """Fill the draft with everything but residence, arrival, relations and trajectory."""
    _person(block, draft, reading)
    _diagnosis(reading, block, draft)
    _course(draft, cues)
    _profile(reading, block, draft)
    _told_by_tie(reading, block, draft)
    _native_place(reading, block, draft)
    _symptoms(reading, block, draft)
    _hospital(reading, block, draft, cues)
    _found_by(reading, block, draft)
    _exposures(reading, block, draft)


def _person(block: Block, draft: Draft, reading: Reading) -> None:
    profile = block.profile.value if block.profile else None
    if profile is None:
        return
    if profile.name:
        draft.put(
            "name",
            draft.document.verbatim(profile.name.start, profile.name.end),
            profile.name.start,
            profile.name.end,
            profile.name.rule,
        )
    if profile.sex:
        draft.put("sex", profile.sex.value, profile.sex.start, profile.sex.end, profile.sex.rule)
    if profile.age:
        age = _age(profile.age, reading)
        if age is not None:
            draft.put("age", age, profile.age.start, profile.age.end, profile.age.rule)


def _age(mention: Mention[AgeValue], reading: Reading) -> Age | None:
    """The age; one told by the year of birth only where the year of the report is known."""
    value = mention.value
    if value.born is None:
        return Age.model_construct(value=value.value, unit=value.unit)
    if reading.published is None:
        return None
    return Age.model_construct(value=reading.published.year - value.born, unit="year")


def _diagnosis(reading: Reading, block: Block, draft: Draft) -> None:
    text = reading.text
    pieces = [*block.pieces, *block.shared]
    titled = _titled(reading, block)
    verdict = _verdict(reading, pieces, block)
    if titled is not None and titled.value in _VERDICTS:
        turned = verdict is not None and diagnoses.tells_a_turn(text, verdict.start, verdict.end)
        verdict = verdict if turned and titled.value == "asymptomatic" else titled
    first = verdict or titled
    if first is not None and first.value == "positive":  # 阳性感染者1, where the lead says what all of them are
        first = called_in_lead(reading, block) or first
    if first is not None:
        draft.put("status", first.value, first.start, first.end, first.rule)
    if not draft.has("status"):
        stated = [
            found
            for piece in pieces
            for found in allotted(text, piece.start, reading.found(diagnoses.find_statuses, piece), block.share)
            if not _about_others(text, piece.start, found.start) and not _said_of_another(reading, block, piece, found)
        ]
        first = stated[0] if stated else None
        if first is None and (
            block.label is None or block.label.start > block.pieces[0].start
        ):  # 1例确诊病例（病例12）
            first = status_counted(reading, block.pieces[:1])
        if block.label is not None and _confirmed_by_numbering(reading, block):
            first = confirmed_of_lead(reading, block) or first
        section = status_of_section(reading, block)
        if section is not None and section.value == "positive":
            section = None
        if first is None or first.value == "positive":  # 阳性 is what a test found; the lead may say what it came to
            led = _verdict_of_lead(reading, block) or section or status_of_lead(reading, block)
            if led is None or led.value != "asymptomatic" or not _confirmed_by_numbering(reading, block):
                first = led or first
        if first is not None:
            draft.put("status", first.value, first.start, first.end, first.rule)
    if not draft.has("status") and block.heading is not None:
        status = diagnoses.status_of_head(block.heading.value.head)
        if status:
            draft.put("status", status, block.heading.start, block.heading.end, "status.heading")
    if not draft.has("status") and (headed := status_of_section(reading, block)) is not None:
        draft.put("status", headed.value, headed.start, headed.end, headed.rule)
    origin = _origin(reading, block)
    if origin is not None:
        draft.put("origin", origin.value, origin.start, origin.end, origin.rule)
    _severity(reading, block, draft)


def _origin(reading: Reading, block: Block) -> Mention[str] | None:
    """What is told of the person, else what the last report of the lead says of all new cases."""
    shared = [piece for piece in block.shared if not tells_sums(reading.text, piece)]
    for piece in [*block.pieces, *shared]:
        for found in reading.found(diagnoses.find_origins, piece):
            if not _of_one_other(reading, block, found.end):
                return found
    if (headed := origin_of_section(reading, block)) is not None:
        return headed
    for piece in reversed(block.lead):
        told = [
            found
            for found in reading.found(diagnoses.find_origins, piece)
            if not diagnoses.denies_new(reading.text, found) and not _of_one_other(reading, block, found.end)
        ]
        if told:  # 本土2例、境外输入1例: nobody knows whose
            return told[0] if len({found.value for found in told}) == 1 else None
    return None


def _of_one_other(reading: Reading, block: Block, position: int) -> bool:
    """Whether what is reported names another person right behind: 新增1例本土|确诊病例（感染者1）."""
    named = [
        label
        for label in within(reading.labels, position, position + _TO_BRACKET)
        if reading.text[label.start - 1 : label.start] == "（" and "。" not in reading.text[position : label.start]
    ]
    if not named or block.person is None:
        return False
    mine = person_key(block.person, block.abroad)
    return all(person_key(person, block.abroad) != mine for person in named[0].value.persons)


_TO_BRACKET = 12  # characters from a reported origin to the bracket that names the person
_TITLE = 70  # characters in which an unnumbered head shows what it heads
_VERDICTS = ("confirmed", "asymptomatic")


def _titled(reading: Reading, block: Block) -> Mention[str] | None:
    """What the label calls the person, or the word before the introduction (无症状感染者|李某，女)."""
    if block.size > 1:
        return status_counted(reading, block.pieces[:1])
    if block.label is not None:
        head = block.person.head if block.person else block.label.value.head
        start, end = block.label.start, block.label.end
    elif block.profile is not None:
        sentence = reading.sentence_at(block.profile.start)
        start, end = diagnoses.title_before(reading.text, sentence.start, block.pieces[0].start, block.profile.start)
        head = reading.text[start:end]
        if not head and (over := _head_of_line(reading.text, start)) is not None:
            start, end, head = over.start, over.end, over.value
    else:  # 无症状感染者：病例1的外孙女
        first = block.pieces[0].start
        heads = [h for h in case_labels.find_unnumbered(reading.text[first : first + _TITLE]) if h.start <= 2]
        if not heads:
            return None
        start, end, head = first + heads[0].start, first + heads[0].end, heads[0].value
    status = diagnoses.status_of_head(head)
    return Mention(start, end, "status.label" if block.label else "status.title", status) if status else None


def _head_of_line(text: str, position: int) -> Mention[str] | None:
    """无症状感染者：甲某，女；|乙某，男: the word that heads the line in which a person is introduced."""
    start = text.rfind("\n", 0, position) + 1
    line = text[start : min(position, start + _TITLE) + _TOLD_BEHIND]
    heads = [
        head
        for head in case_labels.find_unnumbered(line)
        if head.start <= _ITEM_NUMBER and start + head.end <= position
    ]
    return replace(heads[0], start=start + heads[0].start, end=start + heads[0].end) if heads else None


_TOLD_BEHIND = 12  # characters behind the name in which the profile goes on (孙某，男)
_ITEM_NUMBER = 5  # characters before the head of a line: （12）


def _verdict(reading: Reading, pieces: Sequence[Segment], block: Block) -> Mention[str] | None:
    """What the person was found to be: the first finding, or a later one that an asymptomatic person fell ill; not what is
    said of another (病例3|确诊后被隔离)."""
    first: Mention[str] | None = None
    for piece in pieces:
        for found in reading.found(diagnoses.find_statuses, piece):
            if not found.rule.startswith("status.diagnosed") or _about_others(reading.text, piece.start, found.start):
                continue
            if _said_of_another(reading, block, piece, found):
                continue
            if first is None:
                first = found
            elif first.value == "asymptomatic" and found.value == "confirmed" and found.start > first.start:
                return found
    return first


def _said_of_another(reading: Reading, block: Block, piece: Segment, found: Mention[str]) -> bool:
    """Whether the label of another person stands right before a finding: 病例3|确诊后被隔离."""
    labels = within(reading.labels, max(0, found.start - _LABEL), found.start)
    return any(found.start - label.end <= 1 for label in labels) and told_of_others(reading, block, piece, found)


_LABEL = 24  # characters before a finding in which the label of its subject begins


def _severity(reading: Reading, block: Block, draft: Draft) -> None:
    """The first severity that is told of the person, else the one that the lead tells of all who are ill."""
    for piece in [*block.pieces, *block.shared]:
        for found in reading.found(diagnoses.find_severities, piece):
            if not told_of_others(reading, block, piece, found):
                draft.put("severity", found.value, found.start, found.end, found.rule)
                return
    if draft.fields.get("status") == "asymptomatic":
        return
    for piece in reversed(lead_of_new(reading, block)):
        stated = reading.found(diagnoses.find_severities, piece)
        if stated:
            if len({found.value for found in stated}) == 1:  # 轻型2例、普通型1例: nobody knows whose
                draft.put("severity", stated[0].value, stated[0].start, stated[0].end, stated[0].rule)
            return


def _verdict_of_lead(reading: Reading, block: Block) -> Mention[str] | None:
    """What the lead says that one person was diagnosed as, where nobody is told by a label, or by one that tells no status
    and the lead is of one person (发现1例阳性，诊断为确诊病例。病例7，...)."""
    if block.size > 1:
        return None
    if block.label is None:
        return _verdict(reading, block.lead[::-1], block)
    single = [
        p
        for p in block.lead
        if case_signs.counts_one(reading.text, p.start, p.end)
        and len(diagnoses.counted_statuses(reading.text, p.start, p.end)) < 2
    ]
    first = min((label.start for label in reading.labels if label.value.opens), default=block.label.start)
    plain = diagnoses.status_of_head(block.person.head if block.person else block.label.value.head) is None
    return _verdict(reading, single[-1:], block) if plain and first == block.label.start else None


def _confirmed_by_numbering(reading: Reading, block: Block) -> bool:
    """Whether 病例N can only be a confirmed case, since the asymptomatic ones of the text have a head word of their own."""
    head = block.person.head if block.person else ""
    if head != "病例":
        return False
    heads = [label.value.head for label in reading.labels if label.value.opens or label.value.may_open]
    heads += [found.value for found in reading.found(_unnumbered, Segment(0, len(reading.text)))]
    return any("无症状" in other for other in heads)


def _unnumbered(text: str, start: int, end: int) -> list[Mention[str]]:
    return case_labels.find_unnumbered(text)


def _about_others(text: str, start: int, position: int) -> bool:
    """Whether a status word belongs to another person: 与确诊病例有接触."""
    clause = max(text.rfind(mark, start, position) for mark in "，。；\n（") + 1
    return diagnoses.names_others(text[max(clause, start) : position])


def _course(draft: Draft, cues: list[DatedCue]) -> None:
    dates = course_dates(cues)
    draft.fields["dates"] = CourseDates(**{name: found.value for name, found in dates.items()})
    for name, found in dates.items():
        draft.note(f"dates.{name}", found.date.start, found.date.end, found.date.rule)
        draft.note(f"dates.{name}", found.cue.start, found.cue.end, found.cue.rule)


def _profile(reading: Reading, block: Block, draft: Draft) -> None:
    text = reading.text
    for piece in block.pieces:
        if not draft.has("occupation"):
            jobs = reading.found(profile_facts.find_occupations, piece)
            job = next((job for job in jobs if not told_of_others(reading, block, piece, job)), None)
            if job is not None and (job.rule == "occupation.labelled" or _near_profile(block, job.start)):
                draft.put("occupation", draft.document.verbatim(job.start, job.end), job.start, job.end, job.rule)
    for piece in [*block.pieces, *block.shared]:
        if not draft.has("nationality"):
            nations = reading.found(profile_facts.find_nationalities, piece)
            for found in allotted(text, piece.start, nations, block.share)[:1]:
                draft.put("nationality", found.value, found.start, found.end, found.rule)
        if draft.fields.get("vaccinated") is None:
            for dose in reading.found(profile_facts.find_doses, piece)[:1]:
                draft.put("vaccinated", dose.value, dose.start, dose.end, dose.rule)


def _told_by_tie(reading: Reading, block: Block, draft: Draft) -> None:
    """The sex by the word for the tie to another case (系病例张某的儿子), where one person is told alone."""
    for piece in block.pieces[:_OPENING]:
        if not draft.has("sex") and block.share.count == 1:
            for sex in reading.found(profile_facts.find_kin_sexes, piece)[:1]:
                draft.put("sex", sex.value, sex.start, sex.end, sex.rule)


_OPENING = 3  # pieces in which a description tells who the person is


def _near_profile(block: Block, position: int) -> bool:
    """Whether a job stands in the profile: behind its first words, or before them (病例1：司机，男; 新增1例，为司机，男)."""
    first = block.profile.start if block.profile else block.pieces[0].start
    told_before = block.pieces[0].start <= position < first and (block.label is not None or first - position <= 40)
    return told_before or 0 <= position - first <= _PROFILE


_PROFILE = 60  # characters from its start in which a profile tells what somebody does


def _native_place(reading: Reading, block: Block, draft: Draft) -> None:
    text = reading.text
    for piece in [*block.pieces, *block.shared]:
        places = reading.found(profile_facts.find_native_places, piece)
        for found in allotted(text, piece.start, places, block.share):
            place, named = reading.place_reader.read(found.start, found.end, reading.region_at(found.start))
            unknown = not named.area
            unnamed = not profile_facts.marks_division(place.text)
            if found.rule.endswith(".place") and (unknown or named.area.abroad) and unnamed:
                continue
            if unknown and named.rest < found.end and not profile_facts.marks_division(place.text[-8:]):
                continue
            draft.put("native_place", place, found.start, found.end, found.rule)
            return


def _symptoms(reading: Reading, block: Block, draft: Draft) -> None:
    values: list[str] = []
    for piece in block.pieces:
        for found in reading.found(symptoms.find, piece):
            if _felt_by_others(reading, block, piece, found.start) or told_of_label(reading, block, found.start):
                continue
            words = draft.document.verbatim(found.start, found.end)
            if words not in values:
                values.append(words)
                draft.note("symptoms", found.start, found.end, found.rule)
    draft.fields["symptoms"] = values


def _felt_by_others(reading: Reading, block: Block, piece: Segment, position: int) -> bool:
    """Whether a symptom is that of a relative: 1月25日其舅舅觉身体不适."""
    clause = clause_start(reading.text, piece.start, position)
    dates = within(reading.dates, clause, position)
    heads = {clause, *(past_signs(reading.text, date.end, position) for date in dates)}
    others = [label.start for label in within(reading.labels, clause, position) if label.value.contact]
    own = block.profile.value.name if block.profile else None
    if own is not None:
        named = [name for name in within(reading.names, clause, position) if name.value[0] != own.value[0]]
        if named and is_subject(reading.text, named[-1].start, named[-1].end, position):
            return True
        others += [name.start for name in named]
    if any(heads_clause(reading.text, head, other) for head in heads for other in others):
        return True  # 密切接触者1|出现咳嗽, 陈某|感觉不适
    return any(tells_of_others(reading.text, head, position) for head in heads)


def _hospital(reading: Reading, block: Block, draft: Draft, cues: list[DatedCue]) -> None:
    """The last named hospital where the person was treated or taken to, else the one where all cases are."""
    best: Mention[Any] | None = None
    for piece in sorted([*block.shared, *block.pieces], key=lambda piece: piece.start):
        best = _hospital_of(reading, piece, cues) or best
    for piece in reversed(block.lead):
        best = best or _hospital_of(reading, piece, [])
    if best is not None:
        first, last = treatment.name_in(reading.text[best.start : best.end])
        start, end = best.start + first, best.start + last
        record, _ = reading.place_reader.read(start, end, reading.region_at(start), "hospital")
        draft.put("hospital", record, start, end, best.rule)


def _hospital_of(reading: Reading, piece: Segment, cues: list[DatedCue]) -> Mention[Any] | None:
    """The last hospital of a piece where the person was treated: told so, or visited right before the admission
    (到县医院就诊，当日收治)."""
    text = reading.text
    best: Mention[Any] | None = None
    visited: Mention[PlaceValue] | None = None
    told = {place.start: place for place in reading.found(treatment.find_told, piece)}
    hospitals = [
        place
        for place in within(reading.places, piece.start, piece.end)
        if place.value.kind == "hospital" or treatment.names_part(text[place.start : place.end])
    ]
    admissions = [
        (cue.cue.start, cue.cue.end)
        for cue in cues
        if piece.start <= cue.cue.start < piece.end
        and (cue.cue.value == "admitted" or treatment.keeps_in(text, cue.cue.start, cue.cue.end))
    ]
    # 转运至|定点医院: not the one that was visited before
    named = [(start, end) for start, end in admissions if not any(start < p.start < end for p in hospitals)]
    for position, place in sorted(
        [*((p.start, p) for p in hospitals), *((start, None) for start, _ in named)], key=itemgetter(0)
    ):
        if place is None:
            best = visited or best
        elif treatment.is_generic(text[slice(*(position + n for n in treatment.name_in(text[position : place.end])))]):
            visited = visited if text.startswith(("该院", "本院"), position) else None
        else:
            visited = place
            told = {start: other for start, other in told.items() if not place.overlaps(other.start, other.end)}
            begin = clause_start(text, piece.start, position)
            if accompanies(text, begin, place.end):
                visited = None
            elif treatment.is_treated_at(text, piece.start, (place.start, place.end), piece.end):
                best = place
    last = max(told, default=-1)
    return told[last] if told and (best is None or best.start < last) else best


def _found_by(reading: Reading, block: Block, draft: Draft) -> None:
    told: dict[int, Mention[str]] = {}  # the surest of each clause of the lead
    for piece in block.lead:
        for finding in reading.found(profile_facts.find_findings, piece):
            told.setdefault(clause_start(reading.text, piece.start, finding.start), finding)
    own = [f for p in [*block.pieces, *block.shared] for f in reading.found(profile_facts.find_findings, p)[:1]]
    if own:
        best: Mention[str] | None = next((finding for finding in own if finding.rule == "found_by.way"), own[0])
    else:
        best = _findings_by_label(reading, block, list(told.values()))
    if best is None and len({finding.value for finding in told.values()}) == 1:
        best = next(iter(told.values()))  # 4例在隔离管控中发现，4例在筛查中发现: nobody knows whose
    if best is not None:
        draft.put("found_by", best.value, best.start, best.end, best.rule)


def _findings_by_label(reading: Reading, block: Block, told: Sequence[Mention[str]]) -> Mention[str] | None:
    """The finding of this person where each says whose it is: 第3例主动就诊发现，其余5例在管控人员中检出."""
    if block.person is None or block.person.number is None:
        return None
    rest: Mention[str] | None = None
    for finding in told:
        start = clause_start(reading.text, reading.sentence_at(finding.start).start, finding.start)
        labels = within(reading.labels, start, finding.end)
        named = {person.number for label in labels for person in label.value.persons}
        named |= profile_facts.find_ordinals(reading.text, start, finding.start)
        if block.person.number in named:
            return finding
        if not named and profile_facts.tells_of_rest(reading.text, start, finding.start):
            rest = finding
    return rest


def _exposures(reading: Reading, block: Block, draft: Draft) -> None:
    values: list[Exposure] = []
    for piece in [*block.pieces, *block.shared]:
        for found in reading.found(exposures.find, piece):
            words = draft.document.verbatim(found.start, found.end)
            span = draft.document.span(found.start, found.end)
            values.append(
                Exposure.model_construct(kind=found.value.kind, text=words, negated=found.value.negated, span=span)
            )
            draft.note("exposures", found.start, found.end, found.rule)
    draft.fields["exposures"] = values
