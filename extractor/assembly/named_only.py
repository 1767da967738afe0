"""Persons whom a text only names: numbered ones in a list that it counts (共3例）涉及感染者：1、4、7) or as the subject of a
statement inside what is told of others (感染者9、11均为其同事), and kin who are infected too (其子（5岁）也呈阳性)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from extractor.assembly.blocks import Block, Share, person_key
from extractor.assembly.bracketed import introduced_in_brackets
from extractor.assembly.reading import Reading, within
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.kin_cases import find_kin_cases
from extractor.mentions.named_cases import find_counted_lists, states_case
from extractor.mentions.persons import Profile
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = ["with_named_only"]


def with_named_only(reading: Reading, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, one for each person, and blocks of those whom the text only names, each in its place.

    A number lower than all that are described is one of an older bulletin.
    """
    told = {person_key(b.person, b.abroad): b for b in blocks if b.person is not None and not b.contact}
    new: list[Block] = []
    own: list[Segment] = []  # what states who those persons are, in reading order
    of_all = _told_of_all(blocks)
    lowest: dict[str, int] = {}
    for (_, kind, _), block in told.items():
        if block.person is not None and block.person.number is not None:
            lowest[kind] = min(lowest.get(kind, block.person.number), block.person.number)
    for label, piece in _named(reading, set(lowest)):
        lead = _lead(blocks, piece)
        for index, person in enumerate(label.value.persons):
            key = person_key(person, abroad=False)
            if key in told or (person.number or 0) < lowest.get(key[1], 0):
                continue
            share = Share(index, len(label.value.persons))
            told[key] = Block(label, None, [piece], list(of_all), lead, person=person, share=share)
            new.append(told[key])
            own.append(piece)
    for block in blocks:
        block.pieces = _without_all(block.pieces, own)
        for kin in _infected_kin(reading, block):
            if _bears_name_of(kin, blocks):
                continue
            if kin.person is not None:  # 其妻子（病例5）也确诊
                key = person_key(kin.person, abroad=False)
                if key in told or (kin.person.number or 0) < lowest.get(key[1], 0):
                    continue
                told[key] = kin
            new.append(kin)
            block.pieces = _without_all(block.pieces, [Segment(kin.pieces[0].start, kin.pieces[-1].end)])
    bracketed: list[Segment] = []
    for label, profile, bracket in introduced_in_brackets(reading):
        person = label.value.persons[0]
        key = person_key(person, abroad=False)
        if key in told and told[key].profile is None:
            told[key].profile = profile
            told[key].shared.append(bracket)
            bracketed.append(bracket)
        elif key not in told and (person.number or 0) >= lowest.get(key[1], person.number or 0) and key[1] in lowest:
            told[key] = Block(label, profile, [bracket], list(of_all), _lead(blocks, bracket), person=person)
            new.append(told[key])
            bracketed.append(bracket)
    blocks = [block for block in blocks if not _told_in(block, bracketed)]
    for block in new:
        _with_rest_of_sentence(reading, block, blocks)
    return _merged(blocks, sorted(new, key=_start))


def _bears_name_of(kin: Block, told: Sequence[Block]) -> bool:
    """Whether kin bear the name of somebody who is told already (马某与其女|马某甲|系一家，均确诊)."""
    name = kin.profile.value.name if kin.profile else None
    names = [block.profile.value.name for block in told if block.profile]
    return name is not None and any(one is not None and one.value == name.value for one in names)


def _with_rest_of_sentence(reading: Reading, block: Block, others: Sequence[Block]) -> None:
    """Give somebody whose label stands before the bracket what the sentence tells, where it is in no other description
    (即病例6（男，35岁）3月2日发热)."""
    piece = block.pieces[0]
    if block.label is None or block.label.end != piece.start:
        return
    if not any(p.start <= piece.start < p.end for other in others for p in other.pieces):
        block.pieces[0] = Segment(block.label.start, reading.sentence_at(piece.start).end)


def _told_in(block: Block, brackets: Sequence[Segment]) -> bool:
    """Whether somebody without a number is only who a bracket introduces with one."""
    profile = block.profile
    if block.label is not None or profile is None:
        return False
    return any(bracket.start <= profile.start < bracket.end for bracket in brackets)


def _start(block: Block) -> int:
    return block.pieces[0].start


def _merged(blocks: Sequence[Block], new: Sequence[Block]) -> list[Block]:
    """Blocks with new ones among them, each before the first that begins after it."""
    merged: list[Block] = []
    waiting = list(reversed(new))
    for block in blocks:
        while waiting and _start(waiting[-1]) < _start(block):
            merged.append(waiting.pop())
        merged.append(block)
    return merged + waiting[::-1]


def _without_all(pieces: list[Segment], others: Sequence[Segment]) -> list[Segment]:
    """What is left of pieces without stretches (in reading order) that are told of somebody else."""
    if not others:
        return pieces
    kept: list[Segment] = []
    for piece in pieces:
        start = piece.start
        for other in within(others, piece.start, piece.end):
            kept.append(Segment(start, other.start))
            start = max(start, other.end)
        kept.append(Segment(start, piece.end))
    return [part for part in kept if part.start < part.end] or pieces


def _infected_kin(reading: Reading, block: Block) -> Iterator[Block]:
    """Kin of the person described of whom it is said that they are infected as well, one block each."""
    if block.pooled or block.share.index > 0:
        return
    for piece in list(block.pieces):
        for found in find_kin_cases(reading.text, piece.start, piece.end):
            if block.profile is not None and found.start <= block.profile.start < found.end:
                continue
            for kin in found.value:
                profile = next(iter(within(reading.profiles, kin.start, kin.end)), None)
                if profile is None and (names := within(reading.names, kin.start, kin.end)):
                    profile = Mention(names[0].start, names[0].end, "profile", Profile(names[0], None, None))
                label = next(iter(within(reading.labels, kin.start, kin.end)), None)
                own = Segment(kin.start, kin.end)
                rest = Segment(max(kin.end, found.value[-1].end), found.end)
                person = label.value.persons[0] if label else None
                yield Block(label, profile, [own, rest], person=person, size=kin.size)


def _told_of_all(blocks: Sequence[Block]) -> list[Segment]:
    """What is told of all persons with numbers (上述6例均在...), where there are several."""
    numbered = [block for block in blocks if block.person is not None]
    first = numbered[0].shared if len(numbered) > 1 else []
    others = [set(block.shared) for block in numbered[1:]]
    return [piece for piece in first if all(piece in shared for shared in others)]


def _lead(blocks: Sequence[Block], piece: Segment) -> list[Segment]:
    """What leads in to the descriptions, as far as it stands before."""
    return [s for block in blocks[:1] for s in block.lead if s.end <= piece.start]


def _named(reading: Reading, kinds: Collection[str]) -> Iterator[tuple[Mention[LabelValue], Segment]]:
    """Labels of persons who are only named, each with the stretch that names them; a statement counts only beside
    descriptions of persons of the same numbering."""
    for found in find_counted_lists(reading.text):
        yield found, Segment(found.start, found.end)
    stated = [
        label
        for label in reading.labels
        if not label.value.contact
        and person_key(label.value.persons[0], abroad=False)[1] in kinds
        and states_case(reading.text, label.start, label.end)
    ]
    for label, following in zip_longest(stated, stated[1:]):
        end = reading.sentence_at(label.start).end
        yield label, Segment(label.start, min(end, following.start) if following else end)
