"""Where descriptions of cases may begin: labels that open, introductions of persons, names at the head of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.assembly.blocks import PersonKey, person_key
from extractor.assembly.reading import Reading, within
from extractor.mentions import case_labels, case_signs, introductions
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.persons import Profile, is_possessor
from extractor.mentions.rule import Mention

__all__ = ["Anchor", "find_anchors", "last_introduction"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place where a description may begin: a label, an introduction, or a name known from before.

    The label of a description that it closes stands behind `start`. One without any mention has a head without a number
    (确诊病例：中国籍...).
    """

    start: int
    label: Mention[LabelValue] | None = None
    profile: Mention[Profile] | None = None
    name: Mention[str] | None = None
    group: Mention[int] | None = None


def find_anchors(reading: Reading) -> list[Anchor]:
    """Labels that open, introductions of persons, and names at the head of a sentence, in reading order."""
    found = [Anchor(start, label=m) for start, m in _opening_labels(reading)]
    labelled = {anchor.start for anchor in found}  # 李某（病例1），男 is one introduction
    again = _named_again(reading)
    found += [
        Anchor(_behind_label(reading, introductions.reach_back(reading.text, p.start), p.start), profile=p)
        for p in reading.profiles
        if p.value.name is None or (p.start not in labelled and p.start not in again)
    ]
    found += [
        Anchor(head.start)
        for head in case_labels.find_unnumbered(reading.text)
        if not within(reading.profiles, head.start, head.end + _INTRODUCED)
    ]
    found += [Anchor(m.start, group=m) for m in _groups(reading)]
    introduced = {p.value.name.start for p in reading.profiles if p.value.name} - again
    found += [
        Anchor(m.start, name=m)
        for m in reading.names
        if m.start not in introduced
        and introductions.begins_with_name(reading.text, reading.sentence_at(m.start).start, m.start)
        and not is_possessor(reading.text, m)
    ]
    return sorted(found, key=lambda a: (a.start, a.label is None))


def last_introduction(reading: Reading, anchors: Sequence[Anchor]) -> int:
    """Where the last person is introduced, and not only named again (病例1：女，30岁; |病例2：男，32岁|; 3月4日：病例1到甲店); -1
    where nobody is."""
    last, met = -1, set[PersonKey]()
    for anchor in anchors:
        if anchor.label is not None:
            persons = {person_key(person, abroad=False) for person in anchor.label.value.persons}
            profiled = within(reading.profiles, anchor.label.start, anchor.label.end + _INTRODUCED)
            if persons <= met and not profiled:
                continue
            met |= persons
        last = anchor.start if anchor.name is None else last
    return last


def _behind_label(reading: Reading, start: int, introduced: int) -> int:
    """Where an introduction begins that a label stands before (新增2例：|病例甲，男): at the label."""
    labels = within(reading.labels, start, introduced)
    return labels[-1].start if labels and labels[-1].value.opens and reading.text[start] in "：，" else start


def _named_again(reading: Reading) -> set[int]:
    """Where a sentence begins with somebody who is called a case by the name under which they were introduced before
    (李某某，女，36岁...。患者|李某某...)."""
    known: set[str] = set()
    again: set[int] = set()
    labelled = _beside_labels(reading)
    for profile in reading.profiles:
        name = profile.value.name
        if name is None:
            continue
        if profile.value.sex is not None or profile.value.age is not None:
            known.add(name.value)
            continue
        begins = introductions.begins_with_name(reading.text, reading.sentence_at(name.start).start, name.start)
        if labelled.get(name.value, name.start) < name.start or (name.value in known and begins):
            again.add(name.start)
    return again


def _opening_labels(reading: Reading) -> Iterator[tuple[int, Mention[LabelValue]]]:
    """Labels of descriptions and where those begin: at the label (at the head of a sentence, or as the next of a list
    within one), or with the sentence that it closes."""
    listed: set[str] = set()  # the numbers that the sentence has told of
    until = -1  # where that sentence ends
    behind = 0  # where the last label stands that opened or closed a description
    for label in reading.labels:
        numbers = {person.mark for person in label.value.persons}
        if label.value.opens:
            # 新增1例确诊病例（|感染者1），现住...: what counts one is told of that one
            start = max(reading.sentence_at(label.start).start, behind)
            opened = reading.text.rfind("（", max(start, label.start - _DATED), label.start)  # 李某（3月4日|病例7），女
            bracketed = opened >= 0 and "）" not in reading.text[opened : label.start]
            named = [name for name in within(reading.names, opened - _NAME, opened) if name.end == opened]
            if bracketed and named and named[0].start >= start:  # 李某（|第7例），女
                item = introductions.heads_item(reading.text, start, named[0].start)
                start = start if item else named[0].start  # 3.李某的妹妹|王某（病例4），5岁
            elif not bracketed or not case_signs.counts_one(reading.text, start, label.start):
                start = label.start
            yield start, label
            behind = label.end
            listed, until = numbers, reading.sentence_at(label.start).end
        elif label.value.may_open and label.start < until and not listed & numbers:
            yield label.start, label
            listed |= numbers
            behind = label.end
        elif label.value.closes:
            sentence = reading.sentence_at(label.start)
            yield max(sentence.start, behind), label
            behind = label.end


def _beside_labels(reading: Reading) -> dict[str, int]:
    """Where each name stands first that stands by a label (病例1（|王某某|）, 感染者2|李某|), which is whose it is."""
    first: dict[str, int] = {}
    for name in reading.names:
        near = within(reading.labels, name.start - _BESIDE_LABEL, name.end + _BESIDE_LABEL)
        if any(0 <= name.start - label.end <= 1 or 0 <= label.start - name.end <= 1 for label in near):
            first.setdefault(name.value, name.start)
    return first


_BESIDE_LABEL = 16  # characters around a name in which such a label begins
_NAME = 8  # characters before a bracket in which a name begins
_DATED = 18  # characters of a bracket before the label in it
_INTRODUCED = 20  # characters behind a head in which an introduction takes its place


def _groups(reading: Reading) -> Iterator[Mention[int]]:
    """Persons told together, where the sentence neither adds up older cases nor introduces them one by one."""
    for group in case_signs.find_groups(reading.text, 0, len(reading.text)):
        sentence = reading.sentence_at(group.start)
        singly = any(
            not group.start <= profile.start < group.end
            for profile in within(reading.profiles, sentence.start, sentence.end)
        ) or any(label.value.opens for label in within(reading.labels, sentence.start, sentence.end))
        if not singly and not introductions.adds_up(reading.text, sentence.start, group.start):
            yield group
