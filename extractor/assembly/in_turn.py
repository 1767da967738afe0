"""Sentences that tell of several persons in turn, by name, by their part in a family or by a letter: 3月4日，王某到甲店，|妻子到乙店,
A到丙村；|B在家. Each stretch goes to those with whom its first clause begins, and the sentences behind it in the line that name
nobody go on about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.mentions.appellations import (
    FAMILY_WORDS,
    ROLES,
    Subject,
    called_by_tie,
    called_by_work,
    counterpart,
    find_pair,
    parts_in_order,
    parts_of_pair,
    role_around,
    role_told,
    subject_of,
    tells_family,
)
from extractor.mentions.topics import asks, topic_of
from extractor.text.sentences import Segment, clauses

__all__ = ["tell_in_turn"]

_MOST = 6  # persons told in turn without numbers
_MOST_PIECES = 2000  # stretches that are told of all persons of a text; more are no bulletin
_PAIR = ("one", "two")
_KIN = frozenset(word for role, words in ROLES.items() for word in (*words, *called_by_tie(role, ())))
_DESCRIBED = 120  # characters of a description in which a tie is told


def tell_in_turn(reading: Reading, blocks: Sequence[Block]) -> None:
    """Give the stretches of sentences that tell of persons in turn to them, and take them from whom they were given to."""
    for block in blocks:
        if (
            block.size > 1
            and not block.called
            and tells_family(reading.text, block.pieces[0].start, block.pieces[0].end)
        ):
            block.called = FAMILY_WORDS
    cases = [block for block in blocks if not block.pooled and not block.contact and block.size == 1]
    if sum(len(block.pieces) + len(block.shared) for block in cases) > _MOST_PIECES:
        return
    for pair in pairwise(cases):
        _tell_pair_in_turn(reading, blocks, pair)
    if not 1 < len(cases) <= _MOST or any(block.size > 1 for block in blocks):
        return
    called = _appellations(reading, cases)
    for block in cases:
        block.called = tuple(word for word, bearer in called.items() if bearer is block and word in _KIN)
    labels = {word for block in cases for word in _labels(block) if block.person and block.person.number is not None}
    own = {word for word in called if word not in labels}
    if not own:
        return
    turns = _Turns(reading, cases, called, own)
    for start, end, told in turns.stretches():
        _give(blocks, Segment(start, end), told)


def _tell_pair_in_turn(reading: Reading, blocks: Sequence[Block], pair: tuple[Block, Block]) -> None:
    """The same for two whom one label introduces as a pair (病例1、无症状感染者2系母子。|母亲到甲店；|儿子在家), in what is told of
    both of them."""
    one, two = pair
    if one.label is None or one.label is not two.label or one.share.count != len(_PAIR):
        return
    kin = find_pair(reading.text, one.pieces[0].start, one.pieces[0].end)
    parts = parts_in_order(kin) if kin is not None else None
    if parts is None:
        return
    called = {word: block for block, part in zip(pair, parts, strict=True) for word in ROLES[part]}
    for block, part in zip(pair, parts, strict=True):
        block.called = ROLES[part]
    turns = _Turns(reading, list(pair), called, set(called))
    for piece in [piece for piece in one.pieces[1:] if piece in two.pieces]:
        for start, end, told in turns.take(piece):
            _give(blocks, Segment(start, end), told)


def _give(blocks: Sequence[Block], stretch: Segment, told: Sequence[Block]) -> None:
    """Take a stretch from all, and give it to those of whom it is told."""
    for block in blocks:
        for pieces in (block.pieces, block.shared):
            if any(piece.start < stretch.end and stretch.start < piece.end for piece in pieces):
                pieces[:] = [part for piece in pieces for part in _outside(piece, stretch)]
        if any(block is one for one in told):
            block.pieces = sorted([*block.pieces, stretch], key=lambda piece: piece.start)


def _outside(piece: Segment, stretch: Segment) -> list[Segment]:
    """What a piece has before and behind a stretch."""
    if piece.end <= stretch.start or stretch.end <= piece.start:
        return [piece]
    parts = (Segment(piece.start, min(piece.end, stretch.start)), Segment(max(piece.start, stretch.end), piece.end))
    return [part for part in parts if part.start < part.end]


class _Turns:
    """A reading of the sentences behind the introductions, with those of whom it was told last."""

    def __init__(self, reading: Reading, cases: list[Block], called: dict[str, Block], own: set[str]) -> None:
        self.reading = reading
        self.cases = cases
        self.called = called
        self.own = own
        self.words = tuple(sorted(called))
        self.last: list[Block] = []  # of whom the stretch before was told

    def stretches(self) -> Iterator[tuple[int, int, list[Block]]]:
        """Each stretch with the persons of whom it is told."""
        introduced = max(block.pieces[0].start for block in self.cases)  # 2例确诊病例，丈夫|（病例1）
        introduced = max([introduced, *(b.profile.start for b in self.cases if b.profile is not None)])
        for sentence in self.reading.sentences:
            if sentence.start <= introduced or self.reading.text[sentence.start - 1] == "\n":
                self.last = []
            if sentence.start > introduced:
                yield from self.take(sentence)

    def take(self, sentence: Segment) -> Iterator[tuple[int, int, list[Block]]]:
        text = self.reading.text
        if topic_of(text, sentence.start, sentence.end).advice or asks(text, sentence.start, sentence.end):
            self.last = []
            return
        turns: list[tuple[int, list[Block]]] = []
        by_name = False  # whether somebody is called otherwise than by a label
        begin = sentence.start
        last = self.last
        for clause in clauses(text, sentence.start, sentence.end):
            subject = subject_of(text, clause.start, clause.end, self.words)
            told = self.persons(subject, last) if subject is not None else []
            if subject is not None and told:
                by_name = by_name or subject.with_kin or bool(set(subject.called) & self.own)
                if not turns or not _same(told, turns[-1][1]):
                    turns.append((clause.start if turns else begin, told))
                last = told
            elif not turns and last and not _is_moment(self.reading, clause):
                turns.append((begin, last))
        goes_on = bool(self.last) and not within(self.reading.labels, sentence.start, sentence.start + 2)
        if not by_name and not goes_on:
            self.last = []
            return
        if not turns or (not by_name and topic_of(text, sentence.start, sentence.end).public):
            return
        ends = [start for start, _ in turns[1:]] + [sentence.end]
        for (start, told), end in zip(turns, ends, strict=True):
            yield start, end, told
        self.last = turns[-1][1]

    def persons(self, subject: Subject, last: list[Block]) -> list[Block]:
        """Whom a subject means; nobody where that is not sure."""
        if subject.many is not None:
            if subject.many in (0, len(self.cases)):
                return self.cases
            return last if len(last) == subject.many else []
        told = [self.called[word] for word in subject.called]
        theirs = subject.theirs or subject.called[0].startswith("其")
        if theirs and _same(told, last):
            return []  # 王某之子李某到甲店，|其儿子|到乙店
        if subject.with_kin and len(told) == 1 and len(self.cases) == len(_PAIR):
            return self.cases
        if subject.joins:
            told = [*last, *told]
        return [block for block in self.cases if any(block is one for one in told)]


def _is_moment(reading: Reading, clause: Segment) -> bool:
    """Whether a clause is nothing but a date (3月4日，)."""
    dates = within(reading.dates, clause.start, clause.end)
    return len(dates) == 1 and clause.end - dates[0].end <= len("上午，")


def _same(one: Sequence[Block], two: Sequence[Block]) -> bool:
    return {id(block) for block in one} == {id(block) for block in two}


def _appellations(reading: Reading, cases: Sequence[Block]) -> dict[str, Block]:
    """The words by which each person may be called again, without those that two of them share."""
    roles = _roles(reading, cases)
    words = [
        {*_labels(block), *_letters(block), *_work(reading, block), *(ROLES[role] if role else ())}
        for block, role in zip(cases, roles, strict=True)
    ]
    named: set[str] = set()  # 病例A：葛某，女。病例B：|葛某|母亲: the name is whose it is first
    for own, block in zip(words, cases, strict=True):
        own.update(name for name in _names(block) if name not in named)
        named.update(_names(block))
    if len(cases) == len(_PAIR):
        for own, role, other in zip(words, roles, reversed(cases), strict=True):
            own.update(called_by_tie(role, (*_names(other), *_labels(other))) if role else ())
    borne = Counter(word for own in words for word in own)
    return {word: block for block, own in zip(cases, words, strict=True) for word in own if borne[word] == 1}


def _labels(block: Block) -> list[str]:
    return [block.person.label] if block.person is not None else []


def _names(block: Block) -> list[str]:
    return [block.profile.value.name.value] if block.profile and block.profile.value.name else []


def _work(reading: Reading, block: Block) -> set[str]:
    first = block.pieces[0]
    return called_by_work(reading.text, first.start, min(first.end, first.start + _DESCRIBED))


def _letters(block: Block) -> list[str]:
    mark = block.person.label[-1:] if block.person is not None and block.person.number is None else ""
    return [mark] if mark in "ABCDEFGH" and mark else []


def _roles(reading: Reading, cases: Sequence[Block]) -> list[str | None]:
    """The part in a family that each has, as far as the text tells it."""
    text = reading.text
    roles: list[str | None] = []
    for block in cases:
        if block.called and block.called[0] in ROLES:
            roles.append(block.called[0])
            continue
        around = role_around(text, block.label.start, block.label.end) if block.label is not None else None
        first = block.pieces[0]
        described = (first.start, min(first.end, first.start + _DESCRIBED))
        roles.append(around or role_told(text, *described))
    if len(cases) != len(_PAIR):
        return roles
    one, two = roles
    if one is None and two is None:
        until = max(block.pieces[0].end for block in cases)
        pair = find_pair(text, 0, reading.sentence_at(min(until, len(text) - 1)).end)
        told = parts_of_pair(pair, _sexes(cases), _ages(cases)) if pair else None
        alike = _sexes(cases) == (None, None) and _ages(cases) == (None, None)
        parts = parts_in_order(pair) if pair and told is None and alike else told
        return list(parts) if parts else roles
    if one is None and two is not None:
        return [counterpart(two, _sexes(cases)[0]), two]
    if two is None and one is not None:
        return [one, counterpart(one, _sexes(cases)[1])]
    return roles


def _sexes(cases: Sequence[Block]) -> tuple[str | None, str | None]:
    one, two = (b.profile.value.sex.value if b.profile and b.profile.value.sex else None for b in cases)
    return one, two


def _ages(cases: Sequence[Block]) -> tuple[int | None, int | None]:
    """The ages in years, 0 for children told in months."""
    ages = [b.profile.value.age.value if b.profile and b.profile.value.age else None for b in cases]
    one, two = (None if age is None else int(age.value) if age.unit == "year" else 0 for age in ages)
    return one, two
