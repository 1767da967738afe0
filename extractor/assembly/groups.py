"""Descriptions that several numbered persons share, told apart.

病例1、病例2均为... holds for both; 病例20、21分别居住于甲街道和乙镇 gives each its own; 其中病例17，女 adds to one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Protocol, TypeVar

from extractor.assembly.blocks import Block, PersonKey, Share, person_key
from extractor.assembly.reading import Reading, within
from extractor.mentions.persons import Profile
from extractor.mentions.rule import Mention
from extractor.mentions.topics import announces_way
from extractor.text.sentences import Segment

__all__ = ["allotted", "clause_start", "one_block_each", "told_of_others", "told_respectively"]


class _Standing(Protocol):
    @property
    def start(self) -> int: ...


M = TypeVar("M", bound=_Standing)

_MOST_TOLD = 100_000  # mentions of persons in a text that are followed; more are no bulletin
_RESPECTIVELY = ("分别", "依次")
_CLAUSE_MARKS = "，。；：\n"


def one_block_each(reading: Reading, blocks: Sequence[Block]) -> list[Block]:
    """The same blocks with one for each numbered person, in the order of their first mention."""
    mentions: dict[PersonKey, list[Block]] = {}
    found: list[Block | PersonKey] = []
    told = 0
    for block in blocks:
        if block.label is None:
            found.append(block)
            continue
        told += len(block.label.value.persons)
        if told > _MOST_TOLD:
            break
        for index, person in enumerate(block.label.value.persons):
            key = person_key(person, block.abroad)
            if key not in mentions:
                found.append(key)
            share = Share(index, len(block.label.value.persons))
            if any(known.label is block.label for known in mentions.get(key, [])):
                continue  # 病例1、病例1
            apart = block.apart.get(key, [])
            pieces = sorted([*block.pieces, *apart], key=lambda piece: piece.start) if apart else list(block.pieces)
            own = replace(block, person=person, share=share, pieces=pieces, shared=list(block.shared))
            mentions.setdefault(key, []).append(own)
    return [item if isinstance(item, Block) else _merged(reading, mentions[item]) for item in found]


def _merged(reading: Reading, told: list[Block]) -> Block:
    """One person's block: what is told of them alone, and what is told of groups they belong to."""
    main = next((block for block in told if block.share.count == 1), told[0])
    if main.share.count > 1:
        main.profile = _own_profile(reading, main)
    for block in told:
        way = next((i for i, one in enumerate(block.pieces) if announces_way(reading.text, one.start, one.end)), None)
        if block is not main and way is not None:
            # 病例1和病例2的轨迹如下：
            main.pieces = sorted({*main.pieces, *block.pieces[way:]}, key=lambda piece: piece.start)
            main.shared = [*(one for one in block.pieces[:way] if one not in main.pieces), *main.shared]
        elif 1 < block.share.count < main.share.count:  # 新增4例（病例1-4）。/ 病例3、4：3月4日到...
            main.pieces = sorted({*main.pieces, *block.pieces}, key=lambda piece: piece.start)
        elif block is not main:
            theirs = [piece for piece in block.pieces if piece not in main.pieces]
            ahead = block.pieces[0].start < main.pieces[0].start
            main.shared = [*theirs, *main.shared] if ahead else [*main.shared, *theirs]
    return main


def _own_profile(reading: Reading, block: Block) -> Mention[Profile] | None:
    """The introduction of one person of a group: of each fact the only one there is (均为女性), or theirs of as many as
    there are persons (分别为22岁和25岁)."""
    first = block.pieces[0]
    stated = within(reading.profiles, first.start, first.end)
    if not stated and len(block.pieces) > 1:  # 感染者3、4 / 基本情况：母子，分别为34岁、2岁
        first = block.pieces[1]
        stated = within(reading.profiles, first.start, first.end)
    profiles = [profile for profile in stated if not _of_one_other(reading, block, first, profile)]
    if not profiles:
        return None
    index, count = block.share.index, block.share.count
    facts: dict[str, Any] = {}
    for name in ("name", "sex", "age"):
        found = [fact for profile in profiles if (fact := getattr(profile.value, name)) is not None]
        facts[name] = found[index] if len(found) == count else found[0] if len(found) == 1 and name != "name" else None
    return Mention(profiles[0].start, profiles[-1].end, profiles[0].rule, Profile(**facts))


def _of_one_other(reading: Reading, block: Block, piece: Segment, profile: Mention[Profile]) -> bool:
    """Whether an introduction is of another person of the group alone: 其中病例2为一名|71岁老人."""
    if block.label is None or not told_of_others(reading, block, piece, profile):
        return False
    group = {person.mark for person in block.label.value.persons}
    begin = clause_start(reading.text, piece.start, profile.start)
    labels = within(reading.labels, begin, profile.start + 1)
    return any(person.mark in group for label in labels for person in label.value.persons)


def clause_start(text: str, start: int, position: int) -> int:
    """Where the clause around `position` begins, not before `start`."""
    return max(start, *(text.rfind(mark, start, position) + 1 for mark in _CLAUSE_MARKS))


def told_respectively(text: str, start: int, position: int) -> bool:
    """Whether 分别 or 依次 stands before `position` in its clause."""
    begin = clause_start(text, start, position)
    return any(text.find(word, begin, position) >= 0 for word in _RESPECTIVELY)


def told_of_others(reading: Reading, block: Block, piece: Segment, found: _Standing) -> bool:
    """Whether the clause of a statement names other persons only: 病例17为普通型，|病例19为轻型."""
    if block.person is None or block.label is None:
        return False
    own = person_key(block.person, block.abroad)
    labels = within(reading.labels, clause_start(reading.text, piece.start, found.start), found.start + 1)
    named = [person_key(person, block.abroad) for label in labels for person in label.value.persons]
    return bool(named) and own not in named


def allotted(text: str, start: int, mentions: Sequence[M], share: Share) -> list[M]:
    """Those of `mentions` that are told of one person of a group: where 分别 leads to as many as there are persons, only
    theirs."""
    if share.count == 1:
        return list(mentions)
    kept: list[M] = []
    for begin, group in groupby(mentions, key=lambda m: clause_start(text, start, m.start)):
        items = list(group)
        parallel = len(items) == share.count and told_respectively(text, begin, items[0].start)
        kept += [items[share.index]] if parallel else items
    return kept
