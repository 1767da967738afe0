"""Several cases of whom nobody is introduced: persons only named side by side (张某、其妻李某核酸检测阳性), members of a family whose
labels stand in brackets (丈夫（确诊病例）...；妻子（无症状感染者1）...), and persons who are only counted and told of together (2名无
症状感染者为夫妻，两人到甲店)."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.mentions.appellations import FAMILY_WORDS, ROLES, find_members, subject_of
from extractor.mentions.case_signs import shows_infection
from extractor.mentions.family_words import find_company, is_listed_kin, joins_members
from extractor.mentions.persons import Profile, is_possessor
from extractor.mentions.rule import Mention
from extractor.mentions.topics import announces_joint_way, tells_contacts_way, topic_of
from extractor.text.sentences import Segment, clauses

__all__ = ["told_as_family"]

_ALL_ROLES = tuple(word for words in ROLES.values() for word in words)
_TWO = 2
_LONGEST = 200  # sentences that tell of a few persons together; more are no bulletin
_COUNTS = 20  # counts of persons in a text that are looked at


def told_as_family(reading: Reading, found: list[Block]) -> list[Block]:
    """The cases of a text that introduces nobody, where it tells of several by name or together; else those `found`."""
    if any(block.label is not None or block.size > 1 or not _only_named(block) for block in found if not block.pooled):
        return found
    named = _named_together(reading)
    if len(named) > sum(not block.pooled for block in found):
        return named
    if any(not block.pooled for block in found):
        return found
    for tell in (_members_labelled, _counted_together):
        if told := tell(reading):
            return told
    return found


def _only_named(block: Block) -> bool:
    """Whether nothing but a name introduces somebody."""
    profile = block.profile.value if block.profile else None
    return profile is not None and profile.name is not None and profile.sex is None and profile.age is None


def _named_together(reading: Reading) -> list[Block]:
    """Persons whom a sentence names side by side and calls infected."""
    text = reading.text
    for index, sentence in enumerate(reading.sentences):
        if not shows_infection(text, sentence.start, sentence.end) or not is_listed_kin(
            text, sentence.start, sentence.end
        ):
            continue
        names = _listed(reading, sentence)
        if len(names) < _TWO:
            continue
        own = Segment(names[0].start, sentence.end)  # 3月9日接到协查通报，来甲旅游的|郎某、裴某
        pieces = [own, *_following(reading, index)]
        lead = [Segment(sentence.start, own.start)] if own.start > sentence.start else []
        return [
            Block(None, Mention(name.start, name.end, "profile", Profile(name, None, None)), list(pieces), lead=lead)
            for name in names
        ]
    return []


def _listed(reading: Reading, sentence: Segment) -> list[Mention[str]]:
    """The first names of a sentence that a list joins."""
    listed: list[Mention[str]] = []
    for name in within(reading.names, sentence.start, sentence.end):
        if is_possessor(reading.text, name):
            return []
        if listed and not joins_members(reading.text, listed[-1].end, name.start):
            break
        listed.append(name)
    return listed if len({name.value for name in listed}) == len(listed) else []


def _members_labelled(reading: Reading) -> list[Block]:
    """Members of a family whose labels or statuses stand in brackets behind what they are to each other."""
    text = reading.text
    members = find_members(text, 0, len(text))
    if len(members) < _TWO:
        return []
    for index, sentence in enumerate(reading.sentences):
        if not sentence.start <= members[0].start < sentence.end:
            continue
        rest = _description(reading, max(index - 1, 0))
        blocks = []
        for member in members:
            label = next(iter(within(reading.labels, member.start, member.end)), None)
            blocks.append(Block(label, None, list(rest), called=(member.value,)))
        return blocks
    return []


def _counted_together(reading: Reading) -> list[Block]:
    """Persons whom a sentence counts and of whom the text goes on to tell together."""
    text = reading.text
    counts = 0
    for index, sentence in enumerate(reading.sentences):
        company = find_company(text, sentence.start, sentence.end)
        if company is None or not 1 < company.value <= len(ROLES):
            continue
        counts += 1
        if counts > _COUNTS:
            break
        pieces = _description(reading, index)
        words = (pieces[0].start, pieces[min(1, len(pieces) - 1)].end)
        if not shows_infection(text, *words) or not is_listed_kin(text, *words):
            continue
        if not any(_of_all(reading, piece, company.value) for piece in pieces):
            continue
        article = reading.article_at(sentence.start)
        lead = [s for s in reading.sentences[:index] if s.start >= article.start]
        return [Block(None, None, pieces, lead=lead, size=company.value, called=FAMILY_WORDS)]
    return []


def _of_all(reading: Reading, piece: Segment, many: int) -> bool:
    """Whether a piece tells where so many persons went together."""
    text = reading.text
    if announces_joint_way(text, piece.start, piece.end):
        return True
    for clause in clauses(text, piece.start, piece.end):
        subject = subject_of(text, clause.start, clause.end, _ALL_ROLES)
        if subject is None or text.startswith("均", subject.behind - 1):
            continue
        if subject.many in (0, many) and within(reading.places, subject.behind, piece.end):
            return True
    return False


def _description(reading: Reading, index: int) -> list[Segment]:
    """A sentence with those behind it, until the public is addressed."""
    return [reading.sentences[index], *_following(reading, index)]


def _following(reading: Reading, index: int) -> Iterator[Segment]:
    text = reading.text
    for sentence in reading.sentences[index + 1 : index + _LONGEST]:
        topic = topic_of(text, sentence.start, sentence.end)
        if (topic.public and not topic.way) or topic.advice or tells_contacts_way(text, sentence.start, sentence.end):
            return
        yield sentence
