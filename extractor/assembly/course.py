"""Dates of the course of illness: which date each event has.

A date holds from where it stands: to the end of its line when it heads the line, else through the chain of sentences
that follows without a date; 目前 and its like end it. The first event of a kind counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.assembly.blocks import Block, person_key
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.lexicon.kinds import CourseEvent
from extractor.mentions import illness
from extractor.mentions.course_clauses import (
    dated_behind,
    dated_by_key,
    diagnoses_asymptomatic,
    explains_met,
    find_told_of_others,
    follows_reason,
    goes_on,
    is_met,
    is_subject,
    leads_to_test,
    lists_days,
    named_subject,
    open_bracket,
    past_signs,
    takes_along,
    tells_of_contacts,
    tells_of_others,
    tells_something_else,
    told_as_done,
)
from extractor.mentions.persons import is_possessor
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = ["CourseDate", "DatedCue", "course_dates", "dated_cues", "lead_cues", "told_of_label"]


@dataclass(frozen=True, slots=True)
class CourseDate:
    """The date of an event and the characters of date and cue."""

    value: str
    date: DatedMention
    cue: Mention[CourseEvent]


@dataclass(frozen=True, slots=True)
class DatedCue:
    """A cue and the date that holds where it stands."""

    cue: Mention[CourseEvent]
    date: DatedMention | None
    preliminary: bool = False  # 诊断为无症状感染者, before the person fell ill


def dated_cues(
    reading: Reading, pieces: Sequence[Segment], persons: int = 1, block: Block | None = None
) -> list[DatedCue]:
    """All cues of the course of illness in `pieces`, with the date that holds there.

    Args:
        reading: the text.
        pieces: what is told of a person.
        persons: how many the bulletin describes: what is said of as many (发现5名核酸检测结果异常人员) is said of each.
        block: whose course it is; what the pieces tell of others by their labels (感染者2出现咽痛) is left out.
    """
    found: list[DatedCue] = []
    carried: DatedMention | None = None
    end = -1
    if block is not None and pieces and pieces[0] is block.pieces[0]:
        found += _told_by_head(reading, pieces[0])
    for piece in pieces:
        if not 0 <= piece.start - end <= 1:
            carried = None
        cues, carried = _in_piece(reading, piece, persons, carried, block)
        found += [told for told in cues if block is None or not _of_another(reading, block, told.cue)]
        end = piece.end
    return found


_TO_CUE = 12  # characters between the label of a person and what happened to them (感染者2于11月5日出现)


def _of_another(reading: Reading, block: Block, cue: Mention[CourseEvent]) -> bool:
    """Whether the label of another person is the subject of a cue: 病例3|确诊后, 感染者2于11月5日|出现."""
    return _of_one_named(reading, block, cue) or told_of_label(reading, block, cue.start)


def told_of_label(reading: Reading, block: Block, position: int) -> bool:
    """Whether the label of another person is the subject of what begins at a position."""
    told = block.label.value.persons if block.person is None and block.label is not None else ()
    own = [block.person] if block.person is not None else list(told)
    if not own:
        return False
    before = [label for label in within(reading.labels, position - 2 * _TO_CUE, position) if label.end <= position]
    if not before or not is_subject(reading.text, before[-1].start, before[-1].end, position):
        return False
    mine = {person_key(person, block.abroad) for person in own}
    return all(person_key(person, block.abroad) not in mine for person in before[-1].value.persons)


def _of_one_named(reading: Reading, block: Block, cue: Mention[CourseEvent]) -> bool:
    """Whether the subject of a cue is somebody else by name: of another family name than the person, or one as whose
    relative they are introduced (江某的儿子: 2月1日江某|确诊)."""
    named = [n for n in within(reading.names, cue.start - 2 * _TO_CUE, cue.start) if n.end <= cue.start]
    if not named or not is_subject(reading.text, named[-1].start, named[-1].end, cue.start):
        return False
    own = block.profile.value.name if block.profile else None
    if own is not None:
        return own.value[0] != named[-1].value[0]
    first = block.pieces[0].start
    return any(
        name.value == named[-1].value and is_possessor(reading.text, name)
        for name in within(reading.names, first, first + _PROFILE)
    )


_PROFILE = 80  # characters from its start in which a description tells whose relative somebody is


def _told_by_head(reading: Reading, first: Segment) -> list[DatedCue]:
    """What a test of the person found, with the date that heads their sentence before they are named (10月8日，接到通知，我
    校学生|唐某某（男）复核阳性)."""
    sentence = reading.sentence_at(first.start)
    if not sentence.start < first.start:
        return []
    head = within(reading.dates, sentence.start, first.start)
    if not head or not leads_to_test(reading.text, sentence.start, (head[0].start, head[-1].end), first.start):
        return []
    cues, _ = _in_piece(reading, first, 1, head[-1])
    return [dated for dated in cues if dated.date is head[-1] and dated.cue.value in _OF_A_TEST]


def lead_cues(reading: Reading, lead: Sequence[Segment], persons: int) -> list[DatedCue]:
    """Cues in those sentences of the lead that tell of as many persons as the bulletin describes."""
    telling: list[Segment] = []
    going = False  # 同日复核阳性，诊断为...: the sentence behind tells on
    for piece in lead:
        found = reading.found(illness.find_found, piece)
        tells = _tells_of(found, persons)
        if tells or (going and not found and piece.start - telling[-1].end <= 1):
            telling.append(piece)
        going = tells
    return dated_cues(reading, telling, persons)


def _tells_of(found: Sequence[Mention[int]], persons: int) -> bool:
    """Whether as many were found as the bulletin describes, at once or together (发现2例阳性，1例密切接触者阳性)."""
    return any(told.value == persons for told in found) or (len(found) > 1 and sum(t.value for t in found) == persons)


def _in_piece(
    reading: Reading, piece: Segment, persons: int, carried: DatedMention | None, block: Block | None = None
) -> tuple[list[DatedCue], DatedMention | None]:
    """The cues of one sentence, and the date that holds at its end; `carried` is the one that holds at its start, `block`
    whose course it is."""
    text = reading.text
    dates = [d for d in within(reading.dates, piece.start, piece.end) if not tells_something_else(text, d.start, d.end)]
    if carried is not None and dates and _day(dates[0]) < _day(carried):
        carried = None  # the sentence goes back in time
    brackets = find_told_of_others(text, piece.start, piece.end)
    dates = [d for d in dates if not _inside(brackets, d.start)]
    resets = reading.found(illness.find_resets, piece)
    cues: list[Mention[CourseEvent]] = list(reading.found(illness.find, piece))
    cues += [
        Mention(told.start, told.end, told.rule, "positive")
        for told in reading.found(illness.find_found, piece)
        if _tells_of(reading.found(illness.find_found, piece), persons)
    ]
    fresh = illness.fresh_start(text, piece.start, piece.end)
    found: list[DatedCue] = []
    theirs: Mention[CourseEvent] | None = None  # the last cue, if it was told of a relative
    for cue in sorted(cues, key=lambda c: c.start):
        if _inside(brackets, cue.start):
            continue
        clause_start = _clause_start(text, piece.start, cue.start)
        bracket = open_bracket(text, piece.start, cue.start)
        if bracket is not None and _tells_of_another(reading, block, bracket, cue):
            continue
        date = _own_date(text, dates, cue)
        behind = (d.end for d in dates if clause_start < d.end <= cue.start)  # 2月1日：|其妻确诊
        heads = [clause_start, *(past_signs(text, head, cue.start) for head in behind)]
        theirs = theirs if theirs and _goes_on(reading, theirs, cue) else None
        told_so = any(tells_of_others(text, head, cue.start) for head in heads)
        told_so = told_so or any(_names_another(reading, block, head, cue.start) for head in heads)
        if cue.value in _DONE_WITH_CONTACTS and follows_reason(text, clause_start, cue.start):
            told_so = False
        if theirs or (told_so and not (cue.value == "isolated" and takes_along(text, clause_start, cue.start))):
            theirs = cue
            continue
        if cue.value in _DONE_WITH_CONTACTS and tells_of_contacts(text, piece.start, cue.start):
            continue
        if date is None and not (fresh is not None and fresh < cue.end):
            date = carried
        if date is not None and any(date.start < reset < cue.start for reset in resets):
            date = None
        if cue.value == "admitted" and told_as_done(text, clause_start, cue.end):
            right_before = date is not None and date.end >= clause_start - 1
            date = date if right_before else None  # 2月5日，|已送至
        follow = next((d for d in dates if 0 <= d.start - cue.end <= 4), None)
        between = text[cue.end : follow.start].rstrip() if follow else ""
        # the date behind the event: 发病时间1月28日, 确诊日期：2月1日; one so named goes before the one that is carried
        if follow and (
            dated_by_key(between) or (date is None and text[cue.end - 1] not in "，。；" and dated_behind(between))
        ):
            date = follow
        preliminary = cue.value == "confirmed" and diagnoses_asymptomatic(text, cue.end)
        found.append(DatedCue(cue, date, preliminary))
    last = dates[-1] if dates else carried
    return found, None if last is None or any(last.start < reset for reset in resets) else last


def _inside(brackets: Sequence[tuple[int, int]], position: int) -> bool:
    return any(start <= position < end for start, end in brackets)


def _own_date(text: str, dates: Sequence[DatedMention], cue: Mention[CourseEvent]) -> DatedMention | None:
    """The last date before a cue: no date of a bracket that is closed by then, where another one stands before it
    (2月5日，因婆婆（2月11日确诊）|隔离); of days that are listed (1月30日、2月1日|就诊) the first, but for a diagnosis."""
    position = cue.start
    before = [date for date in dates if date.start < position]
    outside = [date for date in before if not _in_closed_bracket(text, date, position)]
    chosen = outside or before
    first = len(chosen) - 1
    while first > 0 and cue.value in _TOLD_AGAIN and lists_days(text[chosen[first - 1].end : chosen[first].start]):
        first -= 1
    return chosen[first] if chosen else None


def _in_closed_bracket(text: str, date: DatedMention, position: int) -> bool:
    """Whether a date stands among other words in a bracket that is closed before `position`; 初六（1月30日） is a date."""
    close = text.find("）", date.start, position)
    opened = text.rfind("（", max(0, date.start - _BRACKET), date.start)
    if close < 0 or "（" in text[date.start : close] or opened <= text.rfind("）", 0, date.start):
        return False
    return close - opened - 1 > date.end - date.start


_TOLD_AGAIN: tuple[CourseEvent, ...] = ("onset", "isolated", "sampled", "positive")
_BRACKET = 60  # characters from a bracket to a date in it


def _clause_start(text: str, floor: int, position: int) -> int:
    """Where the clause around `position` begins; brackets that are closed before it are passed over, so that 一家四口（妻子和
    母亲）|由救护车送至 tells of the family."""
    end = position
    while (close := text.rfind("）", floor, end)) >= 0 and (opened := text.rfind("（", floor, close)) >= 0:
        if (mark := _last_mark(text, close + 1, end)) > close:
            return mark
        end = opened
    return max(floor, _last_mark(text, floor, end))


def _last_mark(text: str, start: int, end: int) -> int:
    """The position behind the last mark of `text[start:end]` that begins a clause; 0 where there is none."""
    return max(text.rfind(mark, start, end) + 1 for mark in "，。；\n（")


def _tells_of_another(reading: Reading, block: Block | None, bracket: int, cue: Mention[CourseEvent]) -> bool:
    """Whether the bracket that begins before `bracket` tells of the one it follows: 与李某（|确诊病例26，2月1日确诊）聚餐."""
    text = reading.text
    if tells_of_others(text, bracket, cue.start):
        return True
    if explains_met(text, block.pieces[0].start if block and block.pieces else 0, bracket):
        return True
    label = next(iter(within(reading.labels, bracket, bracket + _OPENS)), None)
    if label is None or block is None or block.person is None or bracket - 1 <= block.pieces[0].start + _INTRODUCED:
        return False
    mine = person_key(block.person, block.abroad)
    return all(person_key(person, block.abroad) != mine for person in label.value.persons)


def _names_another(reading: Reading, block: Block | None, start: int, cue: int) -> bool:
    """Whether a name that is the subject of a cue is the one by whom the person was introduced (江某的儿子。2月1日|江某|确诊)."""
    name = named_subject(reading.text, start, cue)
    if name is None or block is None or not block.pieces:
        return False
    own = block.profile.value.name if block.profile else None
    if own is not None and reading.text[own.start] == name[0]:
        return False
    return is_met(reading.text, block.pieces[0].start, start, name)


_OPENS = 3  # characters from a bracket to the label that it opens with
_INTRODUCED = 12  # characters of a description in which a bracket explains the person it introduces

# what may be told of a relative behind the outbreak of their illness: 丈夫8日发病，20日确诊
_LATER = ("onset", "first_visit", "positive", "admitted", "confirmed", "discharged", "died")


def _goes_on(reading: Reading, theirs: Mention[CourseEvent], cue: Mention[CourseEvent]) -> bool:
    """Whether a cue goes on about the relative of whom the cue before it was told."""
    text = reading.text
    if cue.value not in _LATER[3:] or theirs.value not in _LATER[: _LATER.index(cue.value)]:
        return False
    between = text[theirs.end : cue.start]
    for date in reversed(within(reading.dates, theirs.end, cue.start)):
        between = between[: date.start - theirs.end] + between[date.end - theirs.end :]
    if text[cue.start] == "被":
        between += "被"
    clause = max(text.rfind(mark, 0, theirs.start) for mark in "，。；\n（")
    dated = bool(within(reading.dates, theirs.end, cue.start))
    return goes_on(between, text[clause + 1 : theirs.start], dated)


def course_dates(cues: list[DatedCue]) -> dict[CourseEvent, CourseDate]:
    """The first dated event of each kind; a diagnosis of illness goes before an earlier one of mere infection."""
    found: dict[CourseEvent, CourseDate] = {}
    known = [dated for dated in cues if dated.date is not None and dated.date.first.day is not None]
    for dated in sorted(known, key=lambda dated: dated.preliminary):
        kind = dated.cue.value
        if kind not in found:
            assert dated.date is not None
            found[kind] = CourseDate(str(dated.date.first), dated.date, dated.cue)
    _for_this_illness(found, known)
    discharged = found.get("discharged")
    for kind in _AFTER_DISCHARGE:
        if discharged is not None and kind in found and found[kind].cue.start > discharged.cue.start:
            del found[kind]
    for kind in _FIRST_BY_DATE:
        dated_alike = [d for d in cues if d.cue.value == kind and d.date is not None and d.date.first.day is not None]
        if len({d.date.first.year is None for d in dated_alike if d.date}) == 1:
            first = min(dated_alike, key=_sortable)
            assert first.date is not None
            found[kind] = CourseDate(str(first.date.first), first.date, first.cue)
    return found


def _for_this_illness(found: dict[CourseEvent, CourseDate], known: Sequence[DatedCue]) -> None:
    """Leave out a stay in hospital before the person fell ill (1月5日骨折住院，1月9日出院，2月3日发热): a later admission
    is taken where one is told, and the discharge counts no more."""
    onset = found.get("onset")
    if onset is None:
        return
    for kind in _STAY:
        told = found.get(kind)
        if told is None or _day(told.date) >= _day(onset.date):
            continue
        later = [d for d in known if d.cue.value == kind and d.date is not None and _day(d.date) >= _day(onset.date)]
        if later and later[0].date is not None:
            found[kind] = CourseDate(str(later[0].date.first), later[0].date, later[0].cue)
        elif kind == "discharged":
            del found[kind]


_STAY: tuple[CourseEvent, ...] = ("admitted", "discharged")
_OF_A_TEST: tuple[CourseEvent, ...] = ("positive", "confirmed")
# what is told of contacts too: 密切接触者25人均已隔离观察
_DONE_WITH_CONTACTS: tuple[CourseEvent, ...] = ("isolated", "sampled", "admitted")
# a day of isolation told behind the discharge is rest at home
_AFTER_DISCHARGE: tuple[CourseEvent, ...] = ("isolated",)
# told out of order now and then: the lead tells the day of a repeated test, the description that of the first
_FIRST_BY_DATE: tuple[CourseEvent, ...] = ("onset", "positive")


def _sortable(dated: DatedCue) -> tuple[int, int, int]:
    return _day(dated.date) if dated.date else (0, 0, 0)


def _day(date: DatedMention) -> tuple[int, int, int]:
    return (date.first.year or 0, date.first.month, date.first.day or 0)
