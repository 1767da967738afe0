"""Cases without a label: whether an introduced person is said to be infected, one person told as news, and the list of
places of cases that the text only counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from extractor.assembly.blocks import Block
from extractor.assembly.company import is_day
from extractor.assembly.openings import is_one_more
from extractor.assembly.reading import Reading, within
from extractor.mentions import diagnoses, places
from extractor.mentions.case_signs import (
    begins_with_facts,
    called_case,
    counts_one,
    has_other_disease,
    introduces,
    is_contact_of,
    names_casualty,
    names_suspect,
    reported_each,
    reported_together,
    shows_infection,
    single_figures,
    single_reports,
    speaks_of_contacts,
    speaks_of_epidemic,
    tells_together,
    tested_negative,
    turned_out_infected,
)
from extractor.mentions.diagnoses import counted_statuses
from extractor.mentions.introductions import ends_with_number, heads_item
from extractor.mentions.persons import Profile, heads_way, is_possessor
from extractor.mentions.place_lists import calls_theirs, dated_list_below, heads_kind, lists_homes
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.mentions.topics import (
    announces_public_places,
    asks,
    lists_homes_of_many,
    lists_services,
    points_ahead,
    points_at_one,
    refers_back,
    tells_contacts_way,
    tells_way_of,
    topic_of,
)
from extractor.mentions.way_owners import owners_told
from extractor.text.sentences import Segment

__all__ = ["FALLBACKS", "called_contacts", "is_case", "listed_beside"]


def is_case(reading: Reading, block: Block, contacts: Collection[str], before: Block | None = None) -> bool:
    """Whether an unlabelled person is said to be infected: no contact, suspect, casualty, or other patient.

    Args:
        contacts: the names that the text calls contacts elsewhere.
        before: the case right before, whose list may go on (新增4例：①林某（女，37岁）②|陈某（男，9岁）).
    """
    text = reading.text
    first = block.pieces[0]
    sentence = reading.sentence_at(first.start)
    around = text[max(0, sentence.start - 80) : block.pieces[-1].end]
    if names_suspect(around, 0, len(around)) and not any(word in around for word in ("隔离治疗", "诊断为")):
        name = _name(block)
        if not any(told.value == name and tells_way_of(text, told.end) for told in reading.names):
            return False
    head = text[first.start : max(first.end, sentence.end)]
    own = "".join(piece.of(text) for piece in block.pieces)
    infected = turned_out_infected(own, 0, len(own))
    if block.contact or tested_negative(head, 0, len(head)) or _name(block) in contacts:
        return infected
    if has_other_disease(own, 0, len(own)) or (names_casualty(head, 0, len(head)) and not infected):
        return False  # 其丈夫因摔伤住院 may be told of a case
    profile = block.profile.value if block.profile else None
    if profile and profile.name is not None and (profile.sex or profile.age) is None and heads_way(text, profile.name):
        return _is_of_list(reading, block)
    one_more = block.profile is not None and is_one_more(reading, block.profile, sentence)
    if profile and profile.sex is None and profile.name is None and not one_more:
        return shows_infection(head, 0, len(head)) and not head.rstrip().endswith("？")
    if before is not None and before.label is None and _is_next_of_list(reading, before, block):
        return True
    lead = text[max(0, first.start - 60) : first.start]
    return shows_infection(own, 0, len(own)) or shows_infection(lead, 0, len(lead)) or _is_of_list(reading, block)


def _is_of_list(reading: Reading, block: Block) -> bool:
    """Whether the name that heads a part of a list is one of those of infected persons (我县新增2例确诊病例，轨迹如下：⏎（一）|王某
    某⏎..., 1.|李某，女，3月4日到...)."""
    text = reading.text
    name = block.profile.value.name if block.profile else None
    if name is None or not _heads_part(reading, name):
        return False
    first = next(told.start for told in reading.names if _heads_part(reading, told))
    lead = (max(0, first - _LEADS_WAYS), first)
    infected = shows_infection(text, *lead) and not tells_contacts_way(text, *lead)
    return infected and any(_is_dated(reading, piece) for piece in block.pieces)


def _heads_part(reading: Reading, name: Mention[str]) -> bool:
    text = reading.text
    return heads_way(text, name) or heads_item(text, text.rfind("\n", 0, name.start) + 1, name.start)


_LEADS_WAYS = 160  # characters before the first of such names in which it is told whose ways follow


def _is_next_of_list(reading: Reading, before: Block, block: Block) -> bool:
    """Whether one sentence introduces two persons right behind each other, both by name."""
    one, two = before.pieces[0], block.pieces[0]
    return (
        one.end == two.start
        and _name(before) is not None
        and _name(block) is not None
        and reading.sentence_at(one.start) == reading.sentence_at(two.start)
        and ends_with_number(reading.text, one.start, one.end)
    )


def _name(block: Block) -> str | None:
    return block.profile.value.name.value if block.profile and block.profile.value.name else None


def called_contacts(reading: Reading) -> frozenset[str]:
    """Names of which the text says somewhere that they are contacts (张某某是某感染者的密切接触者)."""
    return frozenset(
        name.value
        for name in reading.names
        if is_contact_of(reading.text, name.end, reading.sentence_at(name.start).end)
    )


def _is_dated(reading: Reading, piece: Segment) -> bool:
    """Whether a day or an hour is told in a piece, as in the items of a way: （一）3月4日, （2）9:30到甲店."""
    return any(within(told, piece.start, piece.end) for told in (reading.dates, reading.times))


def _goes(reading: Reading, piece: Segment) -> bool:
    """Whether a piece tells on which day somebody went where (，3月4日从甲市返回)."""
    dates = within(reading.dates, piece.start, piece.end)
    places = within(reading.places, dates[0].end, piece.end) if dates else ()
    return any(place.value.role in (TokenKind.TO, TokenKind.FROM) for place in places)


def _tells_visit(reading: Reading, piece: Segment) -> bool:
    """Whether a piece announces a way, or tells of a place and of when somebody was there."""
    if topic_of(reading.text, piece.start, piece.end).way:
        return True
    return _is_dated(reading, piece) and bool(within(reading.places, piece.start, piece.end))


_ITEMS = ("一、", "（一）", "二、", "（二）")  # what an order lists is told of nobody


def told_as_news(reading: Reading) -> list[Block]:
    """One person told without label or introduction (发现1名阳性人员 ... 该人员...)."""
    text = reading.text
    for index, sentence in enumerate(reading.sentences):
        figures = single_figures(text, sentence.start, sentence.end)
        spans = single_reports(text, sentence.start, sentence.end) or figures
        if spans and text.find("累计", sentence.start, spans[0][0]) >= 0:
            continue
        if not spans or names_suspect(text, sentence.start, sentence.end):
            continue
        if has_other_disease(text, sentence.start, sentence.end):
            continue
        rest = reading.sentences[index + 1 :]
        pieces = [sentence]
        going = not lists_services(text, sentence.start, sentence.end)
        for following in rest:
            topic = topic_of(text, following.start, following.end)
            announced = places.opens_list(text, following.start, following.end) is not None
            if tells_contacts_way(text, following.start, following.end) or lists_services(
                text, following.start, following.end
            ):
                going = False
            elif (topic.back_to_one and (announced or not topic.public)) or (topic.way and not topic.public):
                pieces.append(following)
                going = not topic.public
            elif (
                going
                and not topic.public
                and (
                    not text.startswith(_ITEMS, following.start)
                    or _is_dated(reading, following)
                    or heads_kind(text, following.start, following.end)
                )
                and following.start - pieces[-1].end < 2
                and (
                    not counted_statuses(text, following.start, following.end)
                    or single_reports(text, following.start, following.end)
                )
            ):
                pieces.append(following)
            else:
                going = False
        if any(names_suspect(text, p.start, p.end) for p in pieces):
            continue
        told = [p for p in pieces[1:] if not single_reports(text, p.start, p.end)]
        if spans is figures and not any(_tells_visit(reading, p) for p in told):
            continue
        if (
            told
            or diagnoses.tells_diagnosis(text, sentence.start, sentence.end)
            or places.opens_list(text, sentence.start, sentence.end) is not None
            or points_at_one(text, spans[0][1], sentence.end)
            or (spans is not figures and _goes(reading, Segment(spans[0][1], sentence.end)))
            or introduces(text, spans[0][1], sentence.end)
        ):
            return [
                Block(
                    None,
                    _name_alone(reading, pieces),
                    pieces,
                    lead=[s for s in reading.sentences[:index] if s.start >= reading.article_at(sentence.start).start],
                    size=reported_each(text, sentence.start, sentence.end),
                )
            ]
    return []


def told_without_subject(reading: Reading) -> list[Block]:
    """The one person of a text that begins with facts and names nobody, its heading lost (为返乡人员，现住甲小区。...)."""
    text = reading.text
    if not reading.sentences or not begins_with_facts(text, reading.sentences[0].start, reading.sentences[0].end):
        return []
    pieces: list[Segment] = []
    for sentence in reading.sentences:
        topic = topic_of(text, sentence.start, sentence.end)
        if topic.public or tells_contacts_way(text, sentence.start, sentence.end):
            break
        pieces.append(sentence)
    found = (f for p in pieces for f in diagnoses.find_statuses(text, p.start, p.end))
    infected = any(status.rule.startswith("status.diagnosed") or status.value == "positive" for status in found)
    return [Block(None, None, pieces)] if infected else []


def told_together(reading: Reading) -> list[Block]:
    """Several persons without numbers of whom the next sentence goes on to tell (检出2例确诊病例。上述病例作为...)."""
    text = reading.text
    for sentence, following in pairwise(reading.sentences):
        size = reported_together(text, sentence.start, sentence.end)
        back = topic_of(text, following.start, following.end).back_to_all
        if not size or not back or not tells_together(text, following.start, following.end):
            continue
        pieces = [sentence, following]
        for further in within(reading.sentences, following.end, len(text)):
            topic = topic_of(text, further.start, further.end)
            announced = places.opens_list(text, further.start, further.end) is not None
            if topic.advice or (topic.public and not (announced and topic.back_to_all)):
                break
            pieces.append(further)
        lead = [s for s in reading.sentences if reading.article_at(sentence.start).start <= s.start < sentence.start]
        return [Block(None, None, pieces, lead=lead, size=size)]
    return []


def _name_alone(reading: Reading, pieces: Sequence[Segment]) -> Mention[Profile] | None:
    """The introduction of somebody of whom only the name is told (发现1名初筛阳性人员|魏某某), or who is introduced where
    the text comes back to them (1名护士检测阳性。... 该护士，|女，30岁)."""
    for piece in pieces[1:]:
        for profile in within(reading.profiles, piece.start, piece.start + _BACK_TO):
            if points_at_one(reading.text, piece.start, profile.start):
                return profile
    for piece in pieces:
        for name in within(reading.names, piece.start, piece.end):
            if called_case(reading.text, piece.start, name.start) and not is_possessor(reading.text, name):
                return Mention(name.start, name.end, "profile", Profile(name, None, None))
    return None


_BACK_TO = 12  # characters of a sentence in which it comes back to somebody: 该阳性人员，


def listed_beside(reading: Reading, told: Sequence[Block]) -> list[Block]:
    """The list of where several live whom the text only counts, beside a few of whom it tells (乙区新增1例，居住于...)."""
    if not told or any(block.pooled for block in told):
        return []
    taken = {piece for block in told for piece in (*block.pieces, *block.shared)}
    for index, sentence in enumerate(reading.sentences):
        if sentence in taken or not _lists_homes(reading, sentence):
            continue
        if block := _list_from(reading, index, sentence.end):
            starts = sorted(piece.start for piece in taken)
            block.pieces = [p for p in block.pieces if bisect_left(starts, p.start) == bisect_left(starts, p.end)]
            if block.pieces:
                return [block]
    return []


def homes_listed(reading: Reading) -> list[Block]:
    """The homes of many, whom the text only counts (甲区新增35例，分别居住于：...); one of them may be alone in a district
    (乙区新增1例，居住于：...)."""
    text = reading.text
    lists = [s for s in reading.sentences if lists_homes_of_many(text, s.start, s.end)]
    return listed_only(reading) if lists and not reading.profiles else []


def listed_only(reading: Reading) -> list[Block]:
    """The list of places of cases that the text only counts, or names in the head of the list."""
    text = reading.text
    counted = single = False
    for index, sentence in enumerate(reading.sentences):
        if counted_statuses(text, sentence.start, sentence.end):
            counted = True
            single = bool(reading.profiles) or counts_one(text, sentence.start, sentence.end)
        announced = places.opens_list(text, sentence.start, sentence.end)
        theirs = announced is not None and (
            calls_theirs(text, sentence.start, announced) or points_ahead(text, announced, sentence.end)
        )
        if (
            not (counted or theirs)
            or announced is None
            or not announces_public_places(text, sentence.start, sentence.end)
        ):
            continue
        if block := _list_from(reading, index, announced, single):
            return [_of_owners(reading, block.pieces)]
    title: list[Block] = []  # what a headline announces whose list has a head of its own
    for index, sentence in enumerate(reading.sentences):
        headed = places.heads_pool(text, sentence.start, sentence.end)
        if headed is not None and (block := _list_from(reading, index, headed)):
            if any(within(reading.places, piece.start, piece.end) for piece in block.pieces):
                return [_of_owners(reading, block.pieces)]
            title = title or [block]
    return title


_LEAST_VISITS = 2  # dated places that make a way of somebody whom the text does not call infected


def way_alone(reading: Reading) -> list[Block]:
    """A way that a text on the epidemic announces, and of which it does not say whose it is (该人员轨迹如下：, 轨迹涉及我县的有：);
    none of contacts."""
    text = reading.text
    if not speaks_of_epidemic(text) or names_suspect(text, 0, len(text)):
        return []
    for index, sentence in enumerate(reading.sentences):
        topic = topic_of(text, sentence.start, sentence.end)
        listed = "涉及" in sentence.of(text) and sentence.of(text).rstrip().endswith("：")
        if not (topic.way or listed) or topic.public or asks(text, sentence.start, sentence.end):
            continue
        if speaks_of_contacts(text, 0, sentence.end):
            continue
        pieces = [sentence]
        for following in reading.sentences[index + 1 :]:
            if topic_of(text, following.start, following.end).public:
                break
            pieces.append(following)
        dated = [p for p in pieces[1:] if _is_dated(reading, p) and within(reading.places, p.start, p.end)]
        told = within(
            reading.places, places.opens_list(text, sentence.start, sentence.end) or sentence.end, sentence.end
        )
        dated += [sentence for place in told if place.value.role in (TokenKind.TO, TokenKind.TIME, TokenKind.AT)]
        if len(dated) >= _LEAST_VISITS:
            one = points_at_one(text, sentence.start, sentence.end) or _name_in(reading, sentence) is not None
            if one:
                return [Block(None, _name_in(reading, sentence), pieces)]
            return [_of_owners(reading, pieces)]
    return []


def listed_by_form(reading: Reading) -> list[Block]:
    """The list of days and places in a text on the epidemic under a head of any wording (去过以下地方：)."""
    text = reading.text
    if not speaks_of_epidemic(text) or names_suspect(text, 0, len(text)):
        return []
    for index, sentence in enumerate(reading.sentences):
        ends = dated_list_below(text, sentence.start, sentence.end)
        if ends is None or speaks_of_contacts(text, sentence.start, sentence.end):
            continue
        pieces = [sentence]
        for following in reading.sentences[index + 1 :]:
            if following.start >= ends and topic_of(text, following.start, following.end).public:
                break
            pieces.append(following)
        if sum(bool(within(reading.places, p.start, p.end)) for p in pieces[1:]) >= _LEAST_VISITS:
            return [_of_owners(reading, pieces)]
    return []


def _of_owners(reading: Reading, pieces: list[Segment]) -> Block:
    """A way that nobody is introduced for: that of the one or the few of whom the words around the list tell, else nobody's."""
    text = reading.text
    listed = pieces[0]
    for piece in pieces[1:]:
        timed = bool(within(reading.times, piece.start, piece.end))
        if timed and within(reading.places, piece.start, piece.end):
            listed = piece
            break
    behind = reading.sentence_at(min(pieces[-1].end, len(text) - 1))
    size = owners_told(text, max(reading.article_at(listed.start).start, listed.start - _LEADS_WAYS), listed.start)
    if size is None and text.startswith(("以上", "上述"), behind.start):
        size = owners_told(text, behind.start, behind.end)
    if size is None:
        return Block(None, None, pieces, pooled=True)
    lead = [piece for piece in pieces if piece.end <= listed.start]
    name = next((found for piece in lead if (found := _name_in(reading, piece))), None) if size == 1 else None
    begins = reading.article_at(listed.start).start
    return Block(
        None, name, pieces, size=size, lead=[s for s in reading.sentences if begins <= s.start < pieces[0].start]
    )


def _name_in(reading: Reading, piece: Segment) -> Mention[Profile] | None:
    name = next(iter(within(reading.names, piece.start, piece.end)), None)
    return Mention(name.start, name.end, "profile", Profile(name, None, None)) if name is not None else None


def _list_from(reading: Reading, index: int, announced: int, single: bool = True) -> Block | None:
    """The list that a sentence announces, with what follows it until the public is addressed; none of one person (其轨迹如下),
    where only one was counted (`single`)."""
    text = reading.text
    sentence = reading.sentences[index]
    if refers_back(text, sentence.start, sentence.end, announced):
        return None
    if single and points_at_one(text, sentence.start, sentence.end):
        return None
    block = Block(None, None, [sentence], pooled=True)
    goes_on = True
    for before, following in pairwise(reading.sentences[index:]):
        resumes = not goes_on and _lists_homes(reading, following)
        ahead = points_ahead(text, before.start, before.end)  # 请与下列场所有交集的人员主动报备。⏎|好运面馆
        begun = within(reading.times, sentence.start, following.start)
        goes_on = goes_on or ahead or (not begun and is_day(reading, following))
        if resumes and places.area_head(text, before.start, before.end) is not None:
            block.pieces.append(before)
        goes_on = resumes or (goes_on and not topic_of(text, following.start, following.end).public)
        if goes_on:
            block.pieces.append(following)
    return block


def _lists_homes(reading: Reading, sentence: Segment) -> bool:
    """Whether a sentence counts persons and announces where they live (乙区新增3例确诊病例，分别居住于：)."""
    text = reading.text
    announced = places.opens_list(text, sentence.start, sentence.end)
    homes = announced is not None and (
        lists_homes(text, sentence.start, announced) or lists_homes_of_many(text, sentence.start, announced)
    )
    return homes and bool(counted_statuses(text, sentence.start, sentence.end))


FALLBACKS: tuple[Callable[[Reading], list[Block]], ...] = (
    homes_listed,
    told_as_news,
    told_together,
    told_without_subject,
    listed_only,
    way_alone,
    listed_by_form,
)
"""Ways to find whom a text tells of that neither labels nor introduces anybody, tried in this order."""
