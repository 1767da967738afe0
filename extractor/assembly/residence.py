"""Where a person lives or stays: 现住, 居住于, 暂住, 常住; 住址同上."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.assembly.blocks import Block
from extractor.assembly.drafts import Draft
from extractor.assembly.groups import allotted, clause_start, told_respectively
from extractor.assembly.news_areas import county_of_news
from extractor.assembly.reading import Reading, within
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions import living, profile_facts, visit_links
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.mentions.visits import living_cue, lodges
from extractor.records import Case, Event, Place
from extractor.text.sentences import Segment

__all__ = ["mark_homes", "read_residence"]


def read_residence(reading: Reading, block: Block, draft: Draft, told: Sequence[Case]) -> None:
    """The first statement of living; 现住 goes before 长期居住. `told` are the cases before, whose home it may be too."""
    text = reading.text
    ranked: list[tuple[int, int, Mention[PlaceValue], tuple[str, int, int]]] = []
    for piece in [*block.pieces, *block.shared]:
        for place in within(reading.places, piece.start, piece.end):
            if place.value.role is not TokenKind.AT or not place.value.cue:
                continue
            cue = living_cue(place.value.cue)
            if cue == "在":
                cue = living.cue_behind(text, piece.start, (place.start, place.end)) or cue
            cue_start = place.start - len(place.value.cue)
            if piece in block.shared and _of_nobody_here(reading, piece, place.start):
                continue
            if living.tells_other_place(cue, text, piece.start, cue_start):
                continue
            if living.names_nothing(text, place.start, place.end) or _dated_living(reading, text, piece, place.start):
                continue
            kind = living.kind_of(cue)
            if kind is None or living.is_of_another(text, piece.start, place.start):
                continue
            rank = {"current": 1, "usual": 2, "temporary": 3}[kind] - (cue.startswith("现") and kind == "current")
            dated = bool(within(reading.dates, piece.start, cue_start))
            if dated and place.value.cue == "在" and living.is_sojourn(text, place.start, place.end):
                continue
            told_when = dated or bool(within(reading.times, piece.start, cue_start))
            if told_when and place.value.kind == "hotel" and lodges(cue):
                continue  # 3月4日到甲市，晚上住|青禾酒店: a night
            if living.is_former(text[_clause(text, piece, cue_start) : cue_start]) or (dated and living.is_stay(cue)):
                rank = _LEAST_TELLING
            own = _own_place(reading, block, piece, place)
            own = replace(own, end=living.without_history(text, own.start, own.end))
            ranked.append((rank, len(ranked), own, (kind, cue_start, place.start)))
    if not ranked:
        if not _same_as_other(reading, block, draft, told):
            _resident(reading, block, draft)
        if not draft.has("residence"):
            _address_alone(reading, block, draft)
        if not draft.has("residence"):
            _told_as_zone(reading, block, draft, told)
        return
    rank, _, place, (chosen, cue_start, cue_end) = min(ranked, key=lambda r: r[:2])
    for other_rank, _, other, _ in ranked:
        fuller = reading.text[other.start : other.end]
        if other_rank == rank and fuller.startswith(reading.text[place.start : place.end]):
            place = other  # the headline's 静安区 is the body's 静安区秣陵路83号
    record, _ = reading.place_reader.read(place.start, place.end, county_of_news(reading, place.start))
    draft.put("residence", record, place.start, place.end, place.rule)
    draft.put("residence_kind", chosen, cue_start, cue_end, "residence." + chosen)


def _of_nobody_here(reading: Reading, piece: Segment, position: int) -> bool:
    """Whether what is told of all turns to one who is introduced there without a label (最小的为3个月女婴，现居甲镇)."""
    labels = within(reading.labels, piece.start, position)
    return not labels and bool(within(reading.profiles, piece.start, position))


_LEAST_TELLING = 4  # the rank of a home of before, or of one night


def _own_place(reading: Reading, block: Block, piece: Segment, first: Mention[PlaceValue]) -> Mention[PlaceValue]:
    """The place of one person of a group in a list that begins with `first` (分别居住于甲街道和乙镇)."""
    if block.share.count == 1:
        return first
    listed = [
        place
        for place in within(reading.places, first.start, piece.end)
        if clause_start(reading.text, piece.start, place.start) <= first.start
    ]
    if len(listed) == 1 and told_respectively(reading.text, piece.start, first.start):
        listed = _parts(reading.text, first, block.share.count)  # 甲街道和乙镇 was taken for one
    allotment = allotted(reading.text, piece.start, listed, block.share)
    return allotment[0] if len(allotment) == 1 else first


def _parts(text: str, place: Mention[PlaceValue], count: int) -> list[Mention[PlaceValue]]:
    """The wording cut at its 和 and 、, if that gives as many parts as there are persons."""
    cuts = visit_links.find_list_links(text, place.start, place.end)
    if len(cuts) + 1 != count:
        return [place]
    starts, ends = [place.start, *(end for _, end in cuts)], [*(start for start, _ in cuts), place.end]
    return [replace(place, start=start, end=end) for start, end in zip(starts, ends, strict=True)]


def _same_as_other(reading: Reading, block: Block, draft: Draft, told: Sequence[Case]) -> bool:
    """住址同上, 现住址同病例5: the residence of the case before, or of the one that is named."""
    for piece in [*block.pieces, *block.shared]:
        for found in reading.found(profile_facts.find_same_homes, piece):
            named = within(reading.labels, found.start, found.end)
            labels = {person.label for label in named for person in label.value.persons}
            numbers = {person.number for label in named for person in label.value.persons if person.number is not None}
            others = [
                case
                for case in told
                if (case.number in numbers or case.label in labels if labels else case.size is not None)
            ]
            if others and others[-1].residence is not None:
                draft.put("residence", others[-1].residence, found.start, found.end, found.rule)
                draft.put("residence_kind", others[-1].residence_kind, found.start, found.end, found.rule)
                return True
    return False


def _resident(reading: Reading, block: Block, draft: Draft) -> None:
    """雨湖区居民: a statement of living in the profile."""
    for piece in block.pieces:
        for found in reading.found(profile_facts.find_residents, piece):
            place, named = reading.place_reader.read(found.start, found.end, reading.region_at(found.start))
            if named.area or profile_facts.marks_division(place.text):
                draft.put("residence", place, found.start, found.end, found.rule)
                draft.put("residence_kind", "current", found.start, found.end, found.rule)
                return


_PROFILE_REACH = 40  # characters behind the introduction in which its facts stand


def _address_alone(reading: Reading, block: Block, draft: Draft) -> None:
    """男，35岁，静安区秣陵路8弄3号。: an address among the facts of a profile, before any date."""
    profile = block.profile
    if profile is None:
        return
    end = min(profile.end + _PROFILE_REACH, reading.sentence_at(profile.start).end)
    end = min([end, *(date.start for date in within(reading.dates, profile.end, end))])
    for found in reading.found(profile_facts.find_addresses_alone, Segment(profile.end, end))[:1]:
        place, _ = reading.place_reader.read(found.start, found.end, reading.region_at(found.start))
        draft.put("residence", place, found.start, found.end, found.rule)


def _told_as_zone(reading: Reading, block: Block, draft: Draft, told: Sequence[Case]) -> None:
    """将病例居住地划为高风险区：甲镇乙小区: the home of the only case of a bulletin, told with the areas."""
    persons = {person.label for label in reading.labels for person in label.value.persons}
    if told or block.size > 1 or len(persons) > 1 or len(reading.profiles) > 1:
        return
    for piece in reading.sentences:
        for found in reading.found(living.find_told_homes, piece):
            place, _ = reading.place_reader.read(found.start, found.end, reading.region_at(found.start))
            draft.put("residence", place, found.start, found.end, found.rule)
            draft.put("residence_kind", "current", found.start, found.end, found.rule)
            return


def _dated_living(reading: Reading, text: str, piece: Segment, position: int) -> bool:
    """曾居住于..., 1月25日起住在...: a stay, no residence."""
    start = _clause(text, piece, position)
    return living.is_told_as_past(text[start:position]) or bool(within(reading.dates, start, position))


def _clause(text: str, piece: Segment, position: int) -> int:
    return max(piece.start, *(text.rfind(mark, piece.start, position) + 1 for mark in "，。；\n（ "))


_ROADS = ("路", "街", "大街", "大道", "道", "巷", "弄", "公路")  # a road alone is nobody's home
_ESTATES = ("小区", "花园", "家园", "新村", "公寓", "花苑", "佳苑", "嘉园", "佳园")
_SHORTEST_HOME = 3  # characters of a wording that tells one home from others


def mark_homes(events: list[Event], residence: Place | None) -> None:
    """Tell of the places of a way which are the person's home, told by its address alone (现住白云小区3栋; 9:30回到|白云小区)."""
    home = _below_town(residence) if residence is not None else ""
    if len(home) < _SHORTEST_HOME:
        return
    for event in events:
        place = event.place
        if place is None or place.kind not in (None, "area"):
            continue
        words = _below_town(place)
        head = kind_of_venue(words)
        part = head is not None and head[0] not in _ROADS and (home.startswith(words) or head[0] in _ESTATES)
        whole = (
            words == home or (part and words in home) or (head is not None and head[0] in _ESTATES and home in words)
        )
        if whole and len(words) >= _SHORTEST_HOME:
            place.kind = "home"


def _below_town(place: Place) -> str:
    return (place.address or "") + (place.name or "")
