"""Whom a sentence means that speaks of several persons told before: 上述6例, 这两人, 三人均..."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from extractor.assembly.blocks import Block, PersonKey, person_key
from extractor.assembly.news_areas import end_of_county
from extractor.assembly.reading import Reading, within
from extractor.mentions.case_labels import Numbered
from extractor.mentions.case_signs import names_kin_told
from extractor.mentions.diagnoses import status_of_head
from extractor.mentions.introductions import heads_clause
from extractor.mentions.place_lists import area_head
from extractor.mentions.topics import (
    back_to_so_many,
    counts_going,
    goes_together,
    goes_with_kin,
    heads_way_of_several,
    one_of_two,
    tells_way_together,
)
from extractor.mentions.visit_links import bracket_of_visitors, is_list_link
from extractor.text.sentences import Segment, clauses

__all__ = [
    "give_to_visitors",
    "is_told_of_group",
    "next_turn",
    "tells_singly",
    "those_counted",
    "those_going",
    "those_headed",
    "those_told",
    "way_of_all",
]


def those_told(text: str, cases: Sequence[Block], sentence: Segment) -> list[Block]:
    """The cases of which a sentence speaks, of those told so far.

    Those from abroad where they are told now, behind others. Where it says how many: those whom the text calls so
    (上述2例无症状感染者), else the last ones told (两人); all where no such number fits.
    """
    told = [block for block in cases if block.abroad] if cases[-1].abroad else list(cases)
    many, status = back_to_so_many(text, sentence.start, sentence.end)
    if many is None or many >= _persons(told):
        return told
    if status is not None:
        called = [b for b in told if b.label is not None and status_of_head(b.label.value.head) == status]
        if _persons(called) == many:
            return called
    last: list[Block] = []
    for block in reversed(told):
        last.insert(0, block)
        if _persons(last) >= many:
            break
    return last if _persons(last) == many else told


def those_headed(reading: Reading, blocks: Sequence[Block], sentence: Segment) -> tuple[list[Block], Segment]:
    """The persons whose common way a sentence heads that names them by their labels (感染者12、感染者13活动轨迹：), and what the
    sentence tells behind the head; nobody where it names one only, or somebody of whom nothing was told."""
    persons, head = _head_of_way(reading, sentence)
    if head is None:
        return [], sentence
    told = {key: block for block in blocks if not block.contact for key in block.key or () if len(block.key or ()) == 1}
    found = [told.get(person_key(person, abroad=False)) for person in persons]
    return [block for block in found if block is not None] if all(found) else [], Segment(head, sentence.end)


def _head_of_way(reading: Reading, sentence: Segment) -> tuple[list[Numbered], int | None]:
    """Whom a sentence names by their labels before its colon, and where the announcement of their common way ends."""
    colon = reading.text.find("：", sentence.start, sentence.end)
    labels = within(reading.labels, sentence.start, colon if colon > 0 else sentence.end)
    persons = [person for label in labels for person in label.value.persons]
    ends = [(label.start, label.end) for label in labels]
    several = len(persons) > 1
    return persons, heads_way_of_several(reading.text, sentence.start, sentence.end, ends) if several else None


def way_of_all(reading: Reading, sentence: Segment) -> int | None:
    """Where the way begins of persons who are met first in its head (感染者12（丈夫）、感染者13（妻子）共同轨迹：|...)."""
    head = _head_of_way(reading, sentence)[1]
    return min(head, sentence.end - 1) if head is not None else None


def is_told_of_group(reading: Reading, piece: Segment) -> bool:
    """Whether a piece begins with the labels of several persons and goes on with where they went (病例1、病例2|乘坐同一航班)."""
    return bool(_group(reading, piece))


def those_going(reading: Reading, blocks: Sequence[Block], sentence: Segment) -> list[Block]:
    """The persons told before whom a sentence names by their labels, behind its date at most, and who went together: 3月4日，
    病例1、病例2一行两人到甲店, 王某及其妻子到甲店; none where it names somebody else besides."""
    if with_kin := _with_kin(reading, blocks, sentence):
        return with_kin
    group = _group(reading, sentence)
    persons = [
        person for label in within(reading.labels, sentence.start, sentence.end) for person in label.value.persons
    ]
    if not group or len(group) != len(persons):
        return []
    told = {key: block for block in blocks if not block.contact for key in block.key or () if len(block.key or ()) == 1}
    found = [told[key] for key in group if key in told]
    return found if len(found) == len(group) else []


def _with_kin(reading: Reading, blocks: Sequence[Block], sentence: Segment) -> list[Block]:
    """The person told before with whom a sentence begins, and the one who went along as their kin: 3月4日，王某及其妻子到甲店."""
    text, cases = reading.text, _cases(blocks)
    name = next(iter(within(reading.names, sentence.start, sentence.end)), None)
    deed = goes_with_kin(text, name.end) if name is not None else None
    if name is None or deed is None or not heads_clause(text, sentence.start, name.start):
        return []
    called = [name.value, *(other.value for other in within(reading.names, name.end, deed))]
    found = [b for b in cases if b.profile and b.profile.value.name and b.profile.value.name.value in called]
    return cases if len(called) == 1 and len(found) == 1 and len(cases) == len(_ORDER) else found


def those_counted(reading: Reading, blocks: Sequence[Block], last: Sequence[Block], sentence: Segment) -> list[Block]:
    """The persons told before whom a sentence only counts, behind its date at most, and who went together (3月4日：二人到甲店,
    全家3人到乙村), or the one of two whom it tells by the order (3月4日，前者到甲店；|后者到乙店).

    Args:
        last: those whom the sentence before was about.
    """
    if (which := one_of_two(reading.text, sentence.start, sentence.end)) is not None:
        two = list(last) if len(last) == len(_ORDER) else _cases(blocks)
        return [two[which]] if len(two) == len(_ORDER) and _persons(two) == len(_ORDER) else []
    label = next(iter(within(reading.labels, sentence.start, sentence.start + 1)), None)
    if label is not None and not label.value.opens and len(label.value.persons) == 1:
        key = person_key(label.value.persons[0], abroad=False)  # 病例9早已放假，3月4日回家
        return [block for block in last if block.key is not None and set(block.key) == {key}]
    again = counts_going(reading.text, sentence.start, sentence.end, again=True)
    if again is not None and len(last) == again == _persons(last):
        return list(last)
    many = counts_going(reading.text, sentence.start, sentence.end)
    for group in (last, _cases(blocks)) if many is not None else ():
        singly = [block for block in group if _size(block) == 1]
        for told in (singly, group):
            if _persons(told) == many and len(told) in (1, many):
                return list(told)
    return []


_ORDER = ("前者", "后者")


def next_turn(reading: Reading, blocks: Sequence[Block], last: Sequence[Block], sentence: Segment) -> int | None:
    """Where a sentence turns from one of those told to another (3月9日，后者到甲店，|前者在乙店上班), or from those whom it counts to
    the one it names (夫妻俩到甲店，|其中病例2去了乙店); None where it is of the same ones to its end."""
    for clause in islice(clauses(reading.text, sentence.start, sentence.end), 1, None):
        rest = Segment(clause.start, sentence.end)
        if one_of_two(reading.text, rest.start, rest.end) is not None and those_counted(reading, blocks, last, rest):
            return clause.start
        named = within(reading.labels, clause.start, min(clause.start + len("其中") + 1, sentence.end))
        if named and those_counted(reading, blocks, last, Segment(sentence.start, clause.start)):
            return named[0].start
    return None


def _cases(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if not block.contact and not block.pooled]


def _group(reading: Reading, piece: Segment) -> list[PersonKey]:
    """The persons of the labels with which a piece begins, behind its date at most, where there are several and nothing but
    their way is told."""
    labels = within(reading.labels, piece.start, piece.end)
    if not labels or not heads_clause(reading.text, piece.start, labels[0].start):
        return []
    named = [labels[0]]
    for label in labels[1:]:
        if not is_list_link(reading.text, named[-1].end, label.start):
            break
        named.append(label)
    persons = [person_key(person, False) for label in named for person in label.value.persons]
    behind = named[-1].end
    deed = len(persons) > 1 and goes_together(reading.text, behind)
    return persons if deed and tells_way_together(reading.text, behind, piece.end) else []


def tells_singly(reading: Reading, blocks: Sequence[Block], group: Block) -> bool:
    """Whether the persons of a group are told one by one as well; a group of kin of one county, before those of another is told
    (【甲区】新增2例，系夫妻，...【乙区】新增1例，女，30岁)."""
    others = [block for block in blocks if block is not group and not block.contact and not block.pooled]
    if names_kin_told(reading.text, group.pieces[0].start, group.pieces[0].end):
        ends = end_of_county(reading, group.pieces[0].start)
        begins = group.pieces[0].start if ends < len(reading.text) else 0
        others = [block for block in others if begins <= block.pieces[0].start < ends]
    return sum(map(_size, others)) >= group.size


def _size(block: Block) -> int:
    return len(block.label.value.persons) if block.label else block.size


def _persons(blocks: Sequence[Block]) -> int:
    """How many persons there are, those with numbers counted once."""
    numbered = {key for block in blocks for key in block.key or ()}
    return len(numbered) + sum(block.size for block in blocks if block.label is None)


def give_to_visitors(reading: Reading, blocks: Sequence[Block]) -> None:
    """Move each place of a pooled list to the persons whom a bracket behind it names (白云菜场7月29日（病例36、病例37）)."""
    by_person = {
        person_key(person, block.abroad): block
        for block in blocks
        if block.label is not None and not block.pooled
        for person in ([block.person] if block.person else block.label.value.persons)
    }
    for pool in [block for block in blocks if block.pooled]:
        kept: list[Segment] = []
        head: list[Segment] = []  # the county over this part of the list
        for piece in pool.pieces:
            named = area_head(reading.text, piece.start, piece.end)
            head = [piece] if named is not None and not reading.text[named[1] : piece.end].strip("：:】\n ") else head
            named_here = _visitors(reading, piece)
            if not named_here or any(key not in by_person for key in named_here):
                kept.append(piece)
                continue
            for block in [by_person[key] for key in named_here]:
                block.pieces += [*(one for one in head if one not in block.pieces), piece]
        pool.pieces = kept


def _visitors(reading: Reading, piece: Segment) -> list[PersonKey]:
    """Whom the bracket at the end of a piece names, where it holds nothing else."""
    bracket = bracket_of_visitors(reading.text, piece.start, piece.end)
    if bracket is None:
        return []
    named: list[PersonKey] = []
    position = bracket[0]
    for label in within(reading.labels, *bracket):
        if label.start > bracket[0] and not is_list_link(reading.text, position, label.start):
            return []
        named += [person_key(person, False) for person in label.value.persons]
        position = label.end
    return named if reading.text[position] in "，）" else []
