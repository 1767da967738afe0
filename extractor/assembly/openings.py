"""What tells, at a label or an introduction, whether the description of one more case begins there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from extractor.assembly.blocks import Block
from extractor.assembly.groups import told_respectively
from extractor.assembly.reading import Reading, within
from extractor.mentions import introductions, places
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.case_signs import counts_one, tested_negative, turned_out_infected
from extractor.mentions.diagnoses import counted_statuses, find_origins, find_status_headings
from extractor.mentions.named_cases import goes_on_with_deed
from extractor.mentions.persons import Profile, is_possessor
from extractor.mentions.rule import Mention
from extractor.mentions.topics import Topic, announces_public_places, counts_going, counts_several, refers_back
from extractor.text.sentences import Segment

__all__ = [
    "accompanies",
    "announces_places",
    "at_line_start",
    "begins_anew",
    "beyond_others",
    "completes",
    "first_public_places",
    "follows_introduction",
    "follows_name",
    "fuller",
    "heads_item",
    "is_infected_kin",
    "is_one_more",
    "lists_for_more",
    "named_alike",
    "named_under",
    "names_several",
    "numbers_told",
    "only_heads",
    "opens_pool",
    "same_person",
    "tells_abroad",
    "tied",
]

_NAME_AHEAD = 5  # characters between a label and the name under it
_DATED = 18  # characters of a bracket before the label in it


def accompanies(reading: Reading, profile: Mention[Profile], sentence: Segment) -> bool:
    """Whether somebody is only named with the person told: 下午与邻居施某（女）、姚某（女）打牌."""
    text = reading.text
    start = max(sentence.start, *(text.rfind(mark, 0, profile.start) + 1 for mark in "，。；\n"))
    with_whom = introductions.find_companions(text, start, profile.start)
    return with_whom is not None and not within(reading.labels, start, with_whom)


def heads_item(reading: Reading, profile: Mention[Profile]) -> bool:
    """Whether the person is who an item of a list is about, whatever tie stands before the name."""
    text = reading.text
    start = max(text.rfind(mark, 0, profile.start) + 1 for mark in "\n。；")
    return profile.value.name is not None and introductions.heads_item(text, start, profile.start)


def at_line_start(reading: Reading, position: int) -> bool:
    """Whether a line or a sentence begins at a position."""
    text = reading.text
    while position > 0 and text[position - 1] == " ":
        position -= 1
    return position == 0 or text[position - 1] in "\n。；"


def is_infected_kin(reading: Reading, profile: Mention[Profile], sentence: Segment) -> bool:
    """Whether somebody named by a tie is told infected in what follows: 其同事|李某，男，38岁，3月4日检测阳性."""
    others = within(reading.profiles, profile.end, sentence.end)
    labels = within(reading.labels, profile.end, sentence.end)
    text = reading.text
    last = profile.end
    for other in others:  # 王某（男，70岁）、护工刘某（女，52岁）均为阳性: what follows a list is told of all
        if not introductions.joins_introductions(text, last, other.start):
            break
        last = other.end
    end = min([sentence.end, *(o.start for o in others if o.start > last), *(label.start for label in labels)])
    stop = min((at for mark in ("，其", "；") if (at := text.find(mark, last, end)) >= 0), default=end)
    if tested_negative(text, profile.end, stop):
        return False
    return turned_out_infected(text, profile.end, stop) or _found_later(reading, profile, last, sentence)


_SOON = 3  # sentences behind the introduction of several kin in which it is told that they are infected


def _found_later(reading: Reading, profile: Mention[Profile], last: int, sentence: Segment) -> bool:
    """Whether those whom a sentence introduces as kin up to `last` are soon told infected together (其妻王某（37岁）和其母|李某（61岁）
    未出门。两人分别于2月6日、2月9日确诊)."""
    listed = [p for p in within(reading.profiles, sentence.start, last) if p.value.age or p.value.sex]
    if len(listed) < 2 or profile not in listed:
        return False
    for following in islice(within(reading.sentences, sentence.end, len(reading.text)), _SOON):
        start, end = following.start, following.end
        if counts_going(reading.text, start, end, again=True) == len(listed):
            return turned_out_infected(reading.text, start, end) and not tested_negative(reading.text, start, end)
    return False


def is_one_more(reading: Reading, profile: Mention[Profile], sentence: Segment) -> bool:
    """Whether a clause, an item or a line tells of one more person without a name: 1例为其孙子，|10岁; ②女生的母亲，|38岁;
    【甲区】新增1例确诊病例，|男，45岁."""
    text = reading.text
    clause = max(sentence.start, text.rfind("；", sentence.start, profile.start) + 1)
    if profile.value.name is not None:
        return False
    heads = at_line_start(reading, sentence.start) or text[sentence.start - 1] == "】"
    heads = heads and not within(reading.labels, sentence.start, profile.start)
    before = text[sentence.start : profile.start]
    return (
        introductions.begins_one_more(text, clause, profile.start)
        or introductions.heads_item_by_tie(text, sentence.start, profile.start)
        or (heads and introductions.reports(before) and counts_one(before, 0, len(before)))
    )


def named_under(reading: Reading, label: Mention[LabelValue]) -> Mention[Profile] | None:
    """The name alone that follows a label or bears it in a bracket, with nothing else of an introduction: 第17号确诊病例 /
    方某某 现住..., 李某（病例1）."""
    opened = reading.text.rfind("（", max(0, label.start - _DATED), label.start)  # 李某（3月4日|病例1），男
    for name in within(reading.names, max(0, opened - _NAME_AHEAD), opened):
        if name.end == opened and "）" not in reading.text[opened : label.start]:
            known = within(reading.profiles, name.start, name.start + 1)
            closed = reading.text.find("）", label.end, label.end + _DATED)
            told = next(iter(within(reading.profiles, label.end, closed)), None)  # 李某（|病例1，男，35岁）
            sex, age = (told.value.sex, told.value.age) if told else (None, None)
            return known[0] if known else Mention(name.start, name.end, "profile", Profile(name, sex, age))
    for name in within(reading.names, label.end, label.end + _NAME_AHEAD):
        between = reading.text[label.end : name.start]
        if len(label.value.persons) == 1 and not between.strip("\n ：，") and not is_possessor(reading.text, name):
            known = within(reading.profiles, name.start, name.start + 1)
            return known[0] if known else Mention(name.start, name.end, "profile", Profile(name, None, None))
        break
    return None


def follows_introduction(
    reading: Reading, listed: Sequence[Block], profile: Mention[Profile] | None, start: int
) -> bool:
    """Whether nothing is told of the last of those introduced before the next is, at `start`: 甲某（男，35岁）、|乙某（女，32岁）."""
    last = listed[-1].profile if listed else None
    return last is not None and profile is not None and introductions.joins_introductions(reading.text, last.end, start)


def follows_name(reading: Reading, known: Mention[Profile], profile: Mention[Profile]) -> bool:
    """Whether somebody is named right behind another: 甲某（男，35岁）、|乙某."""
    if known.value.name is None or profile.value.name is None or known.start >= profile.start:
        return False
    return introductions.joins_introductions(reading.text, known.end, profile.start)


def named_alike(reading: Reading, block: Block | None, profile: Mention[Profile]) -> bool:
    """Whether somebody and the person at hand are introduced by their names alone (病例|刘某|与|王某|为夫妻), or both called
    cases."""
    if block is None or block.profile is None:
        return False
    if introductions.calls_both(reading.text, block.profile.end, profile.start, profile.end):
        return True
    named = block.profile.value.name is not None and profile.value.name is not None
    if named and told_respectively(reading.text, block.profile.start - _AHEAD_OF_NAMES, block.profile.start):
        return introductions.joins_introductions(
            reading.text, block.profile.end, profile.start
        )  # 分别为李某（男）和|王某
    return all(one.value.sex is None and one.value.age is None for one in (block.profile, profile))


_AHEAD_OF_NAMES = 8  # characters before the first of several names in which 分别 may stand


def only_heads(reading: Reading, block: Block, label: Mention[LabelValue]) -> bool:
    """Whether the description under a label is nothing but the label, with an introduction at most."""
    if len(block.pieces) > _HEADING_PIECES:
        return False
    words = "".join(piece.of(reading.text) for piece in block.pieces)
    rest = words.strip("\n ：").removeprefix(reading.text[label.start : label.end]).strip("\n ：")
    introduced = block.profile
    return not rest or (introduced is not None and rest == reading.text[introduced.start : introduced.end])


_HEADING_PIECES = 3  # a heading and an introduction


def tied(reading: Reading, profile: Mention[Profile]) -> bool:
    """Whether the clause before tells whose kin the person is, by a label: 系病例75同住人，|男."""
    return introductions.ties_by_label(reading.text, profile.start)


def completes(known: Profile, new: Profile) -> bool:
    """Whether `new` tells the same person more fully: an age where none was known."""
    return (
        known.age is None and new.age is not None and known.sex is not None and agree(known, new) and known.name is None
    )


def fuller(one: Mention[Profile] | None, two: Mention[Profile] | None) -> Mention[Profile] | None:
    """The introduction that tells more: 患者张某及其妻子..., then 张某，男，40岁."""
    if one is None or two is None:
        return one or two
    only_named = one.value.sex is None and one.value.age is None
    return two if only_named and (two.value.sex or two.value.age) else one


def agree(one: Profile, two: Profile) -> bool:
    """Whether two introductions can be of one person."""
    if one.sex and two.sex and one.sex.value != two.sex.value:
        return False
    return not (one.age and two.age and one.age.value != two.age.value)


def tells_abroad(reading: Reading, sentence: Segment) -> bool | None:
    """Whether new cases that a sentence counts are from abroad (新增境外输入确诊病例1例。) or not; None where it tells of
    none, or of both."""
    text = reading.text
    counted = counted_statuses(text, sentence.start, sentence.end)
    if "新增" not in sentence.of(text) or not (counted or find_status_headings(text, sentence.start, sentence.end)):
        return None
    origins = {found.value for found in reading.found(find_origins, sentence)}
    return "imported_abroad" in origins if len(origins) == 1 else None


def announces_places(reading: Reading, sentence: Segment) -> bool:
    """Whether a sentence announces a list of places, and does not speak of one that was listed before."""
    text = reading.text
    heads = (places.opens_list, places.heads_pool, places.heads_dated_list)
    announced = next((end for head in heads if (end := head(text, sentence.start, sentence.end))), None)
    return announced is not None and not refers_back(text, sentence.start, sentence.end, announced)


def names_several(reading: Reading, sentence: Segment) -> bool:
    """Whether a sentence names more than one person by their labels (感染者1-6主要在以下场所活动)."""
    return sum(len(label.value.persons) for label in within(reading.labels, sentence.start, sentence.end)) > 1


def first_public_places(reading: Reading, sentence: Segment, cases: Sequence[Block]) -> bool:
    """Whether a sentence announces public places (涉及公共场所如下) and no case before has had places announced."""
    text = reading.text
    return announces_public_places(text, sentence.start, sentence.end) and all(
        places.opens_list(text, piece.start, piece.end) is None for block in cases for piece in block.pieces
    )


def lists_for_more(reading: Reading, sentence: Segment, cases: Sequence[Block]) -> bool:
    """Whether a sentence announces the public places of several cases, of whom only one is told, among the numbers of the
    others (3例为市场业户，1例为食堂厨工（女，54岁）。涉疫重点场所如下：)."""
    text = reading.text
    if len(cases) != 1 or cases[0].label is not None or cases[0].size > 1:
        return False
    told = reading.sentence_at(cases[0].pieces[0].start)
    return announces_public_places(text, sentence.start, sentence.end) and counts_several(text, told.start, told.end)


def beyond_others(reading: Reading, labelled: Sequence[Block], position: int, sentence: Segment) -> int | None:
    """Where the last of a sentence's labelled stretches, which begins at `position`, goes on beyond the number of clauses
    that each other one has."""
    stretches = [block.pieces[-1].of(reading.text).rstrip("，、；") for block in labelled[:-1]]
    lengths = {stretch.count("，") for stretch in stretches}
    only_homes = lengths == {1} and all("住" in stretch for stretch in stretches)
    if len(lengths) != 1 or (len(labelled) < 3 and not only_homes):
        return None
    start = position
    for _ in range(lengths.pop() + 1):
        start = reading.text.find("，", start, sentence.end) + 1
        if start == 0:
            return None
    return start


def begins_anew(blocks: Sequence[Block], block: Block, abroad: bool) -> bool:
    """Whether a label is of the cases from abroad that are numbered for themselves, behind others: 病例1 again."""
    if block.label is None or not abroad:
        return False
    first = block.label.value.persons[0].number
    local = any(other.label and not other.abroad for other in blocks)
    return any(other.abroad for other in blocks) or (first == 1 and local)


def same_person(blocks: Sequence[Block], block: Block) -> Block | None:
    """An earlier block of the same label, or of the same name where there is no label."""
    for other in blocks:
        if block.key is not None and other.key == block.key and not block.contact:
            return other
        if block.label is None and other.label is None and block.profile and other.profile:
            one, two = block.profile.value, other.profile.value
            if one.name and two.name and one.name.value == two.name.value and agree(one, two):
                return other
    return None


def numbers_told(reading: Reading) -> tuple[Counter[str], set[str]]:
    """How often each number is named, and those of which some label tells who the person is."""
    told, introduced = Counter[str](), set[str]()
    for label in reading.labels:
        mark = label.value.persons[0].mark
        told[mark] += 1
        if label.value.opens and not goes_on_with_deed(reading.text, label.end):
            introduced.add(mark)
    return told, introduced


def opens_pool(
    reading: Reading, sentence: Segment, topic: Topic, cases: Sequence[Block], current: Block | None
) -> bool:
    """Whether a sentence announces the places of all cases, and not those of the case at hand.

    In a description that goes on, it does if it speaks of public places (涉及公共场所如下) and no case before has had
    places announced.

    Args:
        current: whose description goes on.
    """
    if not announces_places(reading, sentence):
        return False
    if len(cases) < 2:
        return not topic.back_to_one and lists_for_more(reading, sentence, cases)
    if current is None or topic.back_to_all or topic.public or names_several(reading, sentence):
        return True
    if topic.back_to_one or current is cases[0]:
        return False
    return first_public_places(reading, sentence, cases)
