"""Whose each stretch of a sentence is that tells of several persons in turn: 8:00，病例8到甲店；9:30，病例9到乙店.

The subject of a stretch is a list of labels at the head of a clause, behind a moment at most, or in a bracket ahead of a
place or behind it. It holds until the next; what stands before the first goes on about whom the text was about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from extractor.assembly.blocks import Block, PersonKey, person_key
from extractor.assembly.reading import Reading, within
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.rule import Mention
from extractor.mentions.speakers import (
    ends_stretch,
    find_counted,
    goes_along,
    is_filler,
    joins_labels,
    leads_by_bracket,
    leads_place,
    tells_deed,
    visits_by_bracket,
)
from extractor.mentions.topics import tells_way_together
from extractor.text.sentences import Segment

__all__ = ["Turn", "give_turns", "known_persons", "told_in_turn"]

_CLAUSE_MARKS = "，；。：\n、）"
_STOPS = "；。\n、）"  # a moment on the other side of them is of another stretch


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of a sentence and of whom it is told; nobody where it goes on about whom the text was about."""

    persons: tuple[PersonKey, ...]
    stretch: Segment
    aside: bool = False  # told in brackets: what follows goes on about whom the text was about


def known_persons(blocks: Sequence[Block]) -> dict[PersonKey, list[Block]]:
    """The labelled persons told so far, each with the block of their own, or else those of the groups they are told in."""
    known: dict[PersonKey, list[Block]] = {}
    for block in blocks:
        keys = set(block.key or ()) if not block.contact and not block.pooled else ()
        for key in keys:
            if len(keys) == 1:
                known[key] = [block, *known.get(key, [])]
            else:
                known.setdefault(key, []).append(block)
    return known


def give_turns(
    reading: Reading, blocks: Sequence[Block], turns: Sequence[Turn], before: Sequence[Block], day: Segment | None
) -> list[Block]:
    """Give the stretches of a sentence to those of whom they are told; who they are of whom the last is.

    Args:
        before: those of whom the text told before the sentence.
        day: the line with a date alone under which the sentence stands.
    """
    known = known_persons(blocks)
    told: list[Block] = []
    for turn in turns:
        told = [] if turn.persons else list(before)
        date = _date_before(reading, turn.stretch, day)
        pieces = [piece for piece in (date, turn.stretch) if piece is not None]
        for block in told:
            block.pieces += pieces
        for key in turn.persons:
            block = known[key][0]
            if block.key is not None and set(block.key) == set(turn.persons):
                block.pieces += pieces if block not in told else []
            elif block.key is not None and len(block.key) > 1:
                block.apart.setdefault(key, []).extend(pieces)
            else:
                block.pieces += pieces
            told += [block] if block not in told else []
    return told


def _date_before(reading: Reading, stretch: Segment, day: Segment | None) -> Segment | None:
    """The date of the same line that holds for a stretch without one of its own at its head."""
    text = reading.text
    own = next(iter(within(reading.dates, stretch.start, stretch.end)), None)
    if own is not None and is_filler(text, stretch.start, own.start):
        return None
    line = text.rfind("\n", 0, stretch.start) + 1
    dates = within(reading.dates, line, stretch.start)
    return Segment(dates[-1].start, dates[-1].end) if dates else day


def told_in_turn(reading: Reading, known: Sequence[PersonKey], sentence: Segment, in_pool: bool = False) -> list[Turn]:
    """The stretches of a sentence that tells where persons went who are known, by their subjects; none where it names nobody as
    a subject, or tells something else of them.

    Args:
        in_pool: whether the sentence is of a list of places of all, whose brackets are read apart.
    """
    text = reading.text
    labels = within(reading.labels, sentence.start, sentence.end)
    gaps = zip(
        [sentence.start, *(one.end for one in labels)], [*(one.start for one in labels), sentence.end], strict=True
    )
    if not labels or not all(tells_way_together(text, start, end) for start, end in gaps):
        return []
    lists = _lists(text, labels)
    behind = [found for found in lists if _stands_behind(text, found[0].start, found[-1].end)]
    closed = any(ends_stretch(text, found[0].start, found[-1].end) for found in behind) or "\t" in sentence.of(text)
    if behind and len(behind) == len(lists) and (closed or not in_pool):
        return _by_brackets(text, behind, set(known), sentence)
    starts: list[tuple[int, tuple[PersonKey, ...], bool]] = []
    for found, following in zip_longest(lists, lists[1:]):
        along = _keys(following) if following and goes_along(text, following[0].start) else ()
        start = _subject_start(text, found, sentence)
        if start is None:
            if _tells_something_else(text, found[0].start, found[-1].end, sentence):
                return []
            continue
        persons = _keys(found) + tuple(key for key in along if key not in _keys(found))
        if not set(persons) <= set(known):
            return []
        starts.append((start, persons, leads_by_bracket(text, found[0].start, found[-1].end)))
    if not starts:
        return []
    starts = sorted([*starts, *_all_counted(text, known, sentence)])
    turns = [Turn((), Segment(sentence.start, starts[0][0]))] if starts[0][0] > sentence.start else []
    ends = [start for start, *_ in starts[1:]] + [sentence.end]
    return turns + [
        Turn(who, Segment(start, end), aside) for (start, who, aside), end in zip(starts, ends, strict=True)
    ]


def _all_counted(
    text: str, known: Sequence[PersonKey], sentence: Segment
) -> list[tuple[int, tuple[PersonKey, ...], bool]]:
    """The stretches whose subject counts all persons known: 病例1到甲店，晚上|两人到乙店."""
    return [
        (begin, tuple(known), False)
        for start, end, many in find_counted(text, sentence.start, sentence.end)
        if many == len(known) and (begin := _head_of_stretch(text, start, end, sentence)) is not None
    ]


def _stands_behind(text: str, start: int, end: int) -> bool:
    return visits_by_bracket(text, start, end) or ends_stretch(text, start, end)


def _lists(text: str, labels: Sequence[Mention[LabelValue]]) -> list[list[Mention[LabelValue]]]:
    lists: list[list[Mention[LabelValue]]] = []
    for label in labels:
        if lists and joins_labels(text, lists[-1][-1].end, label.start):
            lists[-1].append(label)
        else:
            lists.append([label])
    return lists


def _keys(labels: Sequence[Mention[LabelValue]]) -> tuple[PersonKey, ...]:
    return tuple(dict.fromkeys(person_key(person, False) for label in labels for person in label.value.persons))


def _subject_start(text: str, labels: Sequence[Mention[LabelValue]], sentence: Segment) -> int | None:
    """Where the stretch begins whose subject labels are, with the moment before them; None where they are no subject."""
    return _head_of_stretch(text, labels[0].start, labels[-1].end, sentence)


def _tells_something_else(text: str, start: int, end: int, sentence: Segment) -> bool:
    """Whether labels head a clause that tells no visit, but how somebody fell ill (3月4日病例8|发热，到甲医院就诊)."""
    mark = max((text.rfind(one, sentence.start, start) for one in _CLAUSE_MARKS), default=-1)
    heads = is_filler(text, max(mark + 1, sentence.start), start)
    return heads and text.startswith(("发", "出现", "咳", "无不适", "自觉", "感"), end)


def _head_of_stretch(text: str, start: int, end: int, sentence: Segment) -> int | None:
    if leads_by_bracket(text, start, end):
        start -= 1
    elif not tells_deed(text, end, sentence.end) and not leads_place(text, start, end):
        return None
    begin: int | None = None
    position = start
    while position >= sentence.start:
        mark = max((text.rfind(one, sentence.start, position) for one in _CLAUSE_MARKS), default=-1)
        if not is_filler(text, max(mark + 1, sentence.start), start):
            break
        begin = max(mark + 1, sentence.start)
        if mark < 0 or text[mark] in _STOPS:
            break
        position = mark
    return begin


def _without_visitors(text: str, labels: Sequence[Mention[LabelValue]], sentence: Segment) -> Segment:
    """A sentence without the labels that close it (丙店：3月4日14:00|，病例6。)."""
    return sentence if text[labels[-1].end] == "）" else Segment(sentence.start, labels[0].start - 1)


def _by_brackets(
    text: str, lists: Sequence[Sequence[Mention[LabelValue]]], known: set[PersonKey], sentence: Segment
) -> list[Turn]:
    """甲店（病例4）、|乙店（病例5）: each stretch is of whom the bracket at its end names."""
    turns: list[Turn] = []
    position = sentence.start
    for found in lists:
        persons = _keys(found)
        if not set(persons) <= known:
            return []
        if len(lists) == 1:
            return [Turn(persons, _without_visitors(text, found, sentence), aside=True)]
        end = min(found[-1].end + 1, sentence.end)
        stop = end if text[end - 1] == "）" else found[0].start - 1
        turns.append(Turn(persons, Segment(position, stop), aside=True))
        position = end
    if text[position : sentence.end].strip("，；。、\n "):
        turns.append(Turn((), Segment(position, sentence.end)))
    return turns
