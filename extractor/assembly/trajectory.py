"""The way of a case: one event for each visit, in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.assembly.areas import NOWHERE
from extractor.assembly.blocks import Block, PersonKey, person_key
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.assembly.stays import end_stays, moment_of, time_behind, until
from extractor.assembly.those_told import is_told_of_group
from extractor.assembly.timeline import Moment, date_at, moment
from extractor.assembly.visit_details import begins_ride, deed_at, is_left, is_route, ride_at_end, ride_behind, ride_to
from extractor.assembly.visit_doubts import heads_items, is_address_cell, is_profile_item, is_said_of_place, is_whence
from extractor.assembly.visit_times import (
    When,
    arrival_moment,
    date_behind,
    earlier_visits,
    held_date,
    is_undated,
    moments_apiece,
    moments_behind,
    time_of,
    visits_behind,
)
from extractor.assembly.way_areas import WayAreas
from extractor.assembly.way_days import date_ahead, day_of_way
from extractor.lexicon.kinds import PlaceKind
from extractor.mentions import visit_links, visits
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.counted_homes import find_counted_homes
from extractor.mentions.divisions import names_only
from extractor.mentions.place_lists import heads_kind, names_kind
from extractor.mentions.places import (
    PlaceValue,
    area_head_before,
    heads_dated_list,
    heads_pool,
    opens_list,
)
from extractor.mentions.rule import Mention
from extractor.mentions.subjects import named_traveller, tells_way_of_others
from extractor.mentions.times import TimeValue
from extractor.mentions.tokens import TokenKind
from extractor.mentions.topics import tells_joint_way
from extractor.records import Event, Transport
from extractor.text.sentences import Segment

__all__ = ["read_trajectory"]

_ARRIVES = (TokenKind.TO, TokenKind.AT, TokenKind.ARROW)  # roles of the place where a ride ended
_BACK = 12  # characters before an announcement in which its county may stand (在青禾区活动，轨迹如下)
_CLAUSE = 48  # characters of a clause that tell who goes, and whether
_TOLD_IN_TURN = 300  # characters of a line whose first date holds for all persons told in it
_DAY = len("2022-03-04")


def read_trajectory(reading: Reading, block: Block) -> list[Event]:
    """All events of a block."""
    person = block.person or (
        block.label.value.persons[0] if block.label and len(block.label.value.persons) == 1 else None
    )
    name = block.profile.value.name if block.profile else None
    reader = _Reader(reading, block.pooled, person_key(person, False) if person else None, name.value if name else None)
    reader.called = block.called
    reader.areas.read_before_label(block)
    joint = [
        piece
        for piece in block.shared
        if tells_joint_way(reading.text, piece.start, piece.end) or is_told_of_group(reading, piece)
    ]
    for piece in sorted([*block.pieces, *joint], key=lambda piece: piece.start) if joint else block.pieces:
        reader.take(piece)
    return reader.events


@dataclass(slots=True)
class _Reader:
    reading: Reading
    own: PersonKey | None  # whose way it is
    name: str | None  # the masked name of that person
    called: tuple[str, ...]  # the words by which the text calls them
    pooled: bool  # of a list that names nobody: homes count as well
    events: list[Event]
    areas: WayAreas  # the county or town that holds where the reading has come to
    date: DatedMention | None
    head_end: int  # where the head of the piece at hand ends
    time: Mention[TimeValue] | None  # of the place before
    advice: dict[int, int]  # where each sentence turns to the public, by its start
    left_by: Transport | None  # by which means the place before was left
    passed: bool  # whether somebody only passed the place before
    field_time: Mention[TimeValue] | None  # of the field before (时间：...), for that of the place (地点：...)
    times_behind: bool  # each place has its time in the field behind it
    told_until: int  # where the piece before ended
    timed_until: int  # where the clock time ended that stood behind the place before (甲店12:00)
    stays: list[tuple[int, int]]  # where the place of each event ends, and the number of the event
    denied_until: int  # where a list of denied places ends so far
    others_until: int  # where a list of places that somebody else went to ends so far

    def __init__(self, reading: Reading, pooled: bool, own: PersonKey | None, name: str | None) -> None:
        self.reading = reading
        self.own, self.name, self.called = own, name, ()
        self.pooled = pooled
        self.events, self.stays = [], []
        self.areas = WayAreas(reading)
        self.date = None
        self.head_end = 0
        self.denied_until = self.others_until = self.told_until = self.timed_until = -1
        self.field_time = self.time = None
        self.times_behind = self.passed = False
        self.left_by = None
        self.advice = {}

    def take(self, piece: Segment) -> None:
        if heads_kind(self.reading.text, piece.start, piece.end):
            return  # 一、餐饮类
        places = within(self.reading.places, piece.start, piece.end)
        if not places and self.read_field_behind(piece):
            return
        if self.pooled and piece.of(self.reading.text).rstrip().endswith("："):
            self.areas.read_announced(piece.start, piece.end)  # 3月18日，青禾区新增35例，分别居住于：⏎
        if self.reading.text[max(0, piece.start - 1)] not in "；，、":
            self.areas.last = NOWHERE
        self.head_end = self.areas.read_head_of_piece(piece)
        if not places:
            self.areas.read_announced(piece.start, piece.end)
        if self.told_until < piece.start - 1:
            self.left_by = None
        previous_end = piece.start
        pending_end: Mention[TimeValue] | None = None
        moments_last = False  # each line tells its moment behind the place
        if visit_links.tells_way(self.reading.text, piece.start, piece.end):
            self.date = None  # what is listed has its own dates, or none
        self.date = date_ahead(self.reading, piece, self.told_until, self.pooled) or self.date
        field_time = self.read_field_time(piece)
        apiece: list[When] = []  # the moments of the places that follow in a list (10时、12时分别到甲店、|乙店)
        listed_until = -1  # where a list of homes ends (分别居住于甲镇和乙镇)
        begins = self.list_begins(piece)
        dated = Segment(begins, piece.end)
        for place in places:
            if place.start < begins or (moments_last and place.start < previous_end):
                continue
            if self.areas.heads_list(piece, place):
                self.areas.read_head_of_list((place.start, place.end))
                previous_end = place.end
                continue
            if not self.is_visit(piece, place) or self.goes_on(listed_until, place):
                lists_homes = (
                    not self.pooled and visits.lives_or_works(visits.living_cue(place.value.cue))
                ) or self.goes_on(listed_until, place)
                listed_until = place.end if lists_homes else -1
                if self.others_until == place.end or self.explains_others(place):
                    previous_end = place.end  # what is told before it is theirs as well
                continue
            if self.is_same_stay(piece, place, previous_end) or self.is_left_again(piece, place):
                previous_end = place.end
                continue
            self.areas.read_announced(max(piece.start, previous_end - _BACK), place.start)
            self.areas.read_head_of_list(area_head_before(self.reading.text, previous_end, place.start))
            held = held_date(self.reading, dated, place.start) or self.date
            if (behind_it := moments_behind(self.reading, place, held)) is not None:  # 好运面馆，3月4日9:00、3月5日
                for one_date, one_time in behind_it.moments:
                    self.add(piece, place, moment(one_date, one_time), one_time, previous_end)
                previous_end, self.time, pending_end, moments_last = behind_it.end, None, None, True
                self.date = held if behind_it.moments[-1][0] is held else self.date  # 3月4日：①好运面馆9:00；|②青禾菜场
                continue
            behind = date_behind(self.reading, place)
            date = behind or held
            told, self.date = self.date, self.date if date is behind else date
            time = (
                time_behind(self.reading, piece, place)
                or time_of(self.reading, piece, max(previous_end, self.timed_until), place)
                or self.shared_time(previous_end, place)
                or field_time
            )
            field_time = None
            if time is not None and time.start >= place.end:
                self.timed_until = time.end
            if is_undated(self.reading, place):
                date = behind
            elif date is None and time is not None:
                date = day_of_way(self.reading, place.start)
            earlier = earlier_visits(self.reading, piece, previous_end, place, date, time)
            apiece = moments_apiece(self.reading, piece, place, places, [*earlier, (date, time)]) or apiece
            if apiece and (earlier or self.goes_on(previous_end, place)):
                (date, time), apiece, earlier = apiece[0], apiece[1:], []
            for earlier_date, earlier_time in earlier:
                self.add(piece, place, moment(earlier_date, earlier_time), earlier_time, previous_end)
            follows_from = pending_end is not None and place.value.role in _ARRIVES
            if time is None and follows_from and pending_end is not None:
                ending = pending_end
                when = arrival_moment(date, ending)
            else:
                when = until(self.reading, dated, place, date, time, told) or moment_of(self.reading, date, time)
            pending_end = pending_end if place.value.role is TokenKind.VIA else None
            leaves = is_left(self.reading, place) or begins_ride(self.reading, place, previous_end)
            if leaves and time is not None and time.value.last is not None:
                # 9:30-10:05从甲到乙, 9:30-10:05乘G1次（甲-乙）: 甲 the first, 乙 the second
                when = Moment(when.start, None)
                pending_end = time
            self.add(piece, place, when, time, previous_end)
            for later_date, later_time in visits_behind(self.reading, place, date):
                self.add(piece, place, moment(later_date, later_time), later_time, previous_end)
            self.passed = place.value.role is TokenKind.VIA
            self.time = time if pending_end is None else None
            previous_end = place.end
        self.left_by = ride_at_end(self.reading, previous_end, piece)
        end_stays(self.reading, piece, self.events, self.stays, self.date)
        if not moments_last:
            self.date = held_date(self.reading, dated, piece.end) or self.date
        self.told_until = piece.end

    def read_field_time(self, piece: Segment) -> Mention[TimeValue] | None:
        """The time of the field or cell before, for the place of this one (时间：9:30|地点：甲店); keeps that of this field."""
        text = self.reading.text
        times = within(self.reading.times, piece.start, piece.end)
        held = self.field_time
        of_place = visit_links.place_field(text, piece.start, piece.end) or (
            held is not None and not times and visit_links.is_gap(text, held.end, piece.start)
        )
        dates = within(self.reading.dates, piece.start, piece.end)
        begins = dates[0].end if dates and visit_links.is_gap(text, piece.start, dates[0].start) else piece.start
        alone = len(times) == 1 and visit_links.is_time_alone(text, begins, piece.end, times[0].start, times[0].end)
        own = times and (visit_links.is_time_field(text, piece.start) or alone)
        self.field_time = times[-1] if own else None
        return held if of_place else None

    def read_field_behind(self, piece: Segment) -> bool:
        """Take the field that tells when the visit before was, in a list that tells its places first (甲店⏎|时间：3月4日9:30|)."""
        text = self.reading.text
        dates = within(self.reading.dates, piece.start, piece.end)
        if not dates or not self.stays or not visit_links.is_time_field(text, piece.start):
            return False
        end, number = self.stays[-1]
        event = self.events[number]
        if not visit_links.is_gap(text, end, piece.start) or (event.start is not None and not self.times_behind):
            return False
        self.times_behind = True
        times = within(self.reading.times, dates[0].end, piece.end)
        when = moment(dates[0], times[0] if times else None)
        self.events[number] = event.model_copy(update={"start": when.start, "end": when.end})
        return True

    def list_begins(self, piece: Segment) -> int:
        """Where the list of places that names nobody begins in a piece that announces it (甲区新增5例，涉及风险点位：|...)."""
        if not self.pooled:
            return piece.start
        text = self.reading.text
        heads = (opens_list, heads_pool, heads_dated_list, find_counted_homes)
        begins = next((end for head in heads if (end := head(text, piece.start, piece.end))), None)
        return begins if begins and not visit_links.has_time_field(text, piece.start, begins) else piece.start

    def shared_time(self, previous_end: int, place: Mention[PlaceValue]) -> Mention[TimeValue] | None:
        """The time of the place before, for one that a list joins to it: 9:30到甲街、|乙街散步."""
        text = self.reading.text
        joined = visit_links.is_list_link(text, previous_end, place.start) or visit_links.joins_deed_and_place(
            text, previous_end, place.start
        )
        within_mall = self.text_between(previous_end, place) == "：" and self.is_mall_last()
        passed = self.passed and visit_links.goes_on_to(text, previous_end, place.start)
        quoted = previous_end == place.start and text.startswith("”“", previous_end - 1)
        listed = (joined and place.value.role is not TokenKind.VIA) or quoted
        return self.time if listed or passed or within_mall else None

    def text_between(self, previous_end: int, place: Mention[PlaceValue]) -> str:
        return self.reading.text[previous_end : place.start - len(place.value.cue)]

    def is_mall_last(self) -> bool:
        """Whether the place before is one that has shops in it, which may be listed: 9:30到白云广场：|好运面馆、."""
        last = self.events[-1].place if self.events else None
        return last is not None and last.kind in ("mall", "market")

    def goes_on(self, until: int, place: Mention[PlaceValue]) -> bool:
        return until >= 0 and visit_links.is_list_link(self.reading.text, until, place.start)

    def is_same_stay(self, piece: Segment, place: Mention[PlaceValue], previous_end: int) -> bool:
        """返回家中未外出, 在宿舍未外出: the second wording adds nothing."""
        between = self.reading.text[previous_end : place.start]
        words = self.reading.text[place.start : place.end]
        if not self.events or place.value.role is not TokenKind.HOME or not visits.stays_in(words):
            return False
        if previous_end == piece.start and within(self.reading.dates, self.stays[-1][0], place.start):
            return False  # 3月4日⏎到白云超市⏎3月5日⏎全天|居家
        told = previous_end > piece.start and self.reading.text.find("。", previous_end, place.start) < 0
        return visit_links.tells_same_stay(between) or (
            told
            and visits.only_stays(words)
            and all(d.relative for d in within(self.reading.dates, previous_end, place.start))
        )

    def is_told_in_bracket(self, place: Mention[PlaceValue], words: str) -> bool:
        """Whether a bracket behind the place before tells that somebody stayed in there: 入住甲酒店（5日全天|未外出|）."""
        if not self.stays or place.value.role is not TokenKind.HOME or not visits.only_stays(words):
            return False
        between = self.reading.text[self.stays[-1][0] : place.start]
        return between.startswith("（") and "）" not in between

    def is_left_again(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        """Whether a place is the one before, which somebody leaves (9:00到白云超市，9:20离开|超市)."""
        if place.value.role is not TokenKind.FROM or place.value.cue not in ("离开", "走出") or not self.events:
            return False
        before, words = self.events[-1], self.reading.text[place.start : place.end]
        return self.stays[-1][0] >= piece.start and before.place is not None and before.place.text.endswith(words)

    def is_visit(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        text = self.reading.text
        words = text[place.start : place.end]
        if names_kind(text, place.start, place.end):
            return False
        if place.start < self.head_end or (
            self.pooled
            and (
                (place.value.kind == "area" and visit_links.heads_part(text, place.start, place.end))
                or heads_items(self.reading, place)
            )
        ):
            return False
        if (
            (len(words) == 1 and words != "家")
            or visits.is_nowhere(words)
            or (visits.names_no_place(words) and place.value.role is not TokenKind.TO)
        ):
            return False
        cue = visits.living_cue(place.value.cue)
        told_day = date_at(self.reading, piece, place.start) is not None
        if cue == "住" and (text[place.start - 2] in "晚夜后速" or (place.value.kind == "hotel" and told_day)):
            cue = ""  # 当晚住|甲酒店, 下高速住|甲酒店, 3月4日到甲市，住|乙客栈
        if cue and visits.lives_or_works(cue) and not self.pooled and not self.stays_overnight(piece, place, cue):
            return False
        if cue == "住在" and place.value.kind in (None, "area") and date_at(self.reading, piece, place.start) is None:
            return False  # 女，19岁，住在|青禾区
        if any(
            label.overlaps(place.start, place.end) and text.find("（", place.start, label.start) < 0  # 爷爷（病例1）家
            for label in within(self.reading.labels, place.start - 12, place.end)
        ):
            return False
        tested_there = place.value.kind == "hospital" or words.endswith(("采样点", "检测点", "采样亭", "核酸点"))
        if visits.qualifies_another(text, place.end, piece.end, tested_there and not self.pooled):
            return False
        if self.pooled and names_only(text, place.start, place.end):
            return False  # 轨迹涉及|甲区|、乙区。甲区：...
        if not self.pooled and is_profile_item(self.reading, piece, place):
            return False
        if is_said_of_place(self.reading, piece, place) or is_whence(self.reading, place):
            return False
        if self.stays and is_address_cell(self.reading, place, self.stays[-1][0], self.events[-1].place):
            return False
        if self.is_told_in_bracket(place, words):
            return False
        if place.value.kind != "home" and visits.is_part_alone(words):
            return False
        if place.value.role is TokenKind.HOME and text[place.start - 1] in '“”"':
            return False  # 实行“足不出户”措施
        floor = max(piece.start, place.start - _CLAUSE)
        clause = max(text.rfind(mark, floor, place.start) for mark in "，。；\n") + 1
        before = text[max(clause, floor) : place.start - len(place.value.cue)]
        if self.goes_on(self.denied_until, place) or (visits.is_denied_visit(before) and not visits.stays_in(words)):
            self.denied_until = place.end  # 未前往甲店、乙店
            return False
        if not self.pooled and visits.fills_profile(before):
            return False
        if visits.runs_there(before) or visits.is_before_date(before) or visits.is_passed_by(words, text, place.end):
            return False
        if place.value.role is TokenKind.HOME and visits.is_no_home(words, before):
            return False  # 在校|未外出, 居民|足不出户
        if visits.is_received_there(words, before, place.value.cue) or (
            visits.are_taken_already(before, place.value.cue) and date_at(self.reading, piece, place.start) is None
        ):
            self.others_until = place.end
            return False
        line = max(text.rfind("\n", 0, place.start) + 1, place.start - _TOLD_IN_TURN)
        if visits.speaks_of_another(text[line : place.start]) or self.explains_others(place):
            return False
        cared_for = place.value.kind in ("hospital", "isolation_site")
        if visits.is_of_contacts(text[floor : place.start - len(place.value.cue)], cared_for):
            return False
        day = date_at(self.reading, piece, place.start) or self.date  # 2月2日新增1例，男，28岁，在|甲厂|打工: a profile
        profile = day is not None and visits.tells_profile(text, day.end, place.start)
        dated = date_at(self.reading, piece, place.start) is not None and not profile
        if visits.lives_there(text, place.end) and not dated and self.date is None and not self.pooled:
            return False  # 男，40岁，在|青禾县|居住
        if visits.works_there(text, place.end, piece.end):
            if not dated and (profile or self.date is None or place.value.kind in (None, "area")):
                return False
            if place.value.kind in (None, "area"):
                return True
        if place.value.role is TokenKind.TO and is_route(self.reading, place):
            return False
        if self.is_told_of_another(piece, place):
            self.others_until = place.end
            return False
        if self.advice_begins(place.start) < place.start:
            return False
        if visits.is_sample_taken_there(text[floor : place.start - len(place.value.cue)]):
            self.others_until = place.end  # 咽拭子送白云医院与青禾医院检测
            return False
        own_kin = any(word in before for word in self.called)
        theirs = not own_kin and (
            visits.is_made_by_others(before, place.value.cue)
            or (place.value.kind != "home" and visits.is_ride_of_others(before, text, place.end))
        )
        if not theirs and not visits.is_own_home(words):
            own = self.name[0] if self.name is not None else None
            theirs = tells_way_of_others(text, piece.start, place.start, place.end, own, self.called)
        goes_on = self.others_until >= floor and visits.goes_on_with_others(
            text[self.others_until : place.start], place.value.cue
        )
        if theirs or goes_on or self.goes_on(self.others_until, place):
            self.others_until = place.end  # 其丈夫到甲店、乙店
            return False
        return True

    def stays_overnight(self, piece: Segment, place: Mention[PlaceValue], cue: str) -> bool:
        """Whether somebody stayed at a hotel or with others on a day that is told (1月3日到白云市，住|姐姐家)."""
        lodged = place.value.kind == "hotel" or (cue == "住" and place.value.kind == "home")
        return lodged and visits.lodges(cue) and date_at(self.reading, piece, place.start) is not None

    def is_told_of_another(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        """Whether the sentence tells that another case went there alone: 两人到甲店，病例2一人到|乙店."""
        text = self.reading.text
        if self.name is not None:
            named = named_traveller(text, piece.start, place.start - len(place.value.cue))
            if named is not None and named[0] != self.name[0]:
                return True  # 吴某驾车到|甲店, told of 郑某; masks of one surname may mean one person
        if self.own is None:
            return False
        floor = max(piece.start, place.start - _TOLD_IN_TURN)
        begins = max(floor, max(text.rfind(mark, floor, place.start) for mark in "。；\n") + 1)
        for label in reversed(within(self.reading.labels, begins, place.start)):
            if not visits.goes_alone(text, label.end, place.end) or self.is_told_with(label):
                continue
            if visits.ends_visitors(text, label.end, place.start):
                return False
            return all(person_key(person, False) != self.own for person in label.value.persons)
        return False

    def explains_others(self, place: Mention[PlaceValue]) -> bool:
        """Whether a bracket opens behind a place that somebody else went to, and holds this one (其岳父到甲站（9时到达|甲站|）)."""
        text, until = self.reading.text, self.others_until
        return until >= 0 and text.startswith("（", until) and text.find("）", until, place.start) < 0

    def is_told_with(self, label: Mention[LabelValue]) -> bool:
        """Whether the person of a label is only met, fetched or brought (到甲市接|病例1)."""
        return self.reading.text[max(0, label.start - 1)] in "与和同跟接送陪带被由向给系为、"

    def advice_begins(self, position: int) -> int:
        """Where the sentence around a position turns to the public, or its end; each sentence is searched once."""
        sentence = self.reading.sentence_at(position)
        if sentence.start not in self.advice:
            self.advice[sentence.start] = visits.find_advice(self.reading.text, sentence.start, sentence.end)
        return self.advice[sentence.start]

    def add(
        self,
        piece: Segment,
        place: Mention[PlaceValue],
        when: Moment,
        time: Mention[TimeValue] | None,
        previous_end: int,
    ) -> None:
        day = when.start[:_DAY] if when.start else None
        within_area = self.areas.around(place, day)
        kind: PlaceKind | None = "home" if place.value.kind == "home" else None
        record, named = self.reading.place_reader.read(place.start, place.end, within_area, kind)
        record = self.areas.below_head(record)
        self.areas.keep(place, named.area, within_area)
        self.areas.take(place, named, day)
        ride = ride_to(self.reading, previous_end, place)
        boards = place.value.role in (TokenKind.FROM, TokenKind.AT) or place.rule == "place.cell"
        if ride is None and boards:
            ride = ride_behind(self.reading, place)
        done = self.reading.text[place.end : place.end + len("上车")]  # 青禾站|上车，白云站|下车
        leaves = place.value.role in (TokenKind.FROM, TokenKind.ARROW) or done == "上车"
        arrives = ride is None and (place.value.role in (TokenKind.TO, TokenKind.ARROW) or done == "下车")
        # 乘坐G1次列车从甲站出发，抵达|乙站; G1次列车（甲站8:02-|乙站9:05）
        ride, self.left_by = (self.left_by if arrives else ride), (ride if leaves else None)
        activity = deed_at(self.reading, piece, place)
        start = place.start - len(place.value.cue) if place.value.cue else place.start
        if time is not None and previous_end <= time.start < place.start:
            start = time.start
        end = activity[1] if activity else place.end
        self.stays.append((place.end, len(self.events)))
        self.events.append(
            Event.model_construct(
                start=when.start,
                end=when.end,
                place=record,
                activity=self.reading.document.verbatim(*activity) if activity else None,
                transport=ride,
                text=self.reading.document.verbatim(start, end),
                span=self.reading.document.span(start, end),
            )
        )
