"""The way of a case: one event for each visit, in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.blocks import Block
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import Moment, date_at, moment
from extractor.lexicon.kinds import PlaceKind
from extractor.mentions.divisions import find as find_divisions
from extractor.mentions.divisions import names_at
from extractor.mentions.place_words import ONLY_TIME
from extractor.mentions.places import (
    PlaceValue,
    area_head,
    area_head_before,
    heads_pool,
    living_cue,
    opens_list,
    short_head,
)
from extractor.mentions.rule import Mention
from extractor.mentions.times import TimeValue
from extractor.mentions.tokens import TokenKind
from extractor.mentions.topics import tells_joint_way
from extractor.mentions.transport import Ride
from extractor.records import Event, Transport
from extractor.text.sentences import Segment

__all__ = ["read_trajectory"]

_BACK = 12  # characters before an announcement in which its county may stand (在青禾区活动，轨迹如下)
_CLAUSE = 48  # characters of a clause that tell who goes, and whether
_TOLD_IN_TURN = 300  # characters of a line whose first date holds for all persons told in it
_LONGEST_COUNTY = 18  # characters of a city and county before a label
_TAKES = 4  # characters between a place and the ride taken there
_ANNOUNCEMENT = 40  # characters in which an announcement names its county

_When = DatedMention | Mention[TimeValue]

_PROFILE_CUE = re.compile(
    r"现住|现居|居住|家住|家居|住址|地址|住地|常住|长住|长居|长期居住|暂住|户籍|工作单位|就读|就职|任职|工作于|坐落|位于|^住$|租住"
)
_DENIED = re.compile(r"(?:未(?!知|央|来)|没有|从未|不曾|未曾|否认|无(?!锡|棣|为[市县]|极县))(?:[\u4e00-\u9fff]{0,6})$")
_BOILERPLATE = re.compile(
    r"^(?:[市县区省]级?)?(?:疾控|疾病预防|卫健|专家组|指挥部)|^[\u4e00-\u9fff]{0,16}[筛排]查中?(?:发现|检出)"
    r"|^起?(?:调整|划定?|列|降)为[高中低]风险|[高中低]风险(?:地?区|等级)$"  # 自12时|起调整为中风险区
)
# 关于病例在甲服务区|活动轨迹的公告; 甲区|通报病例: of what is told
_HEADING_AFTER = re.compile(
    r"的?(?:期间的?)?(?:活动|行程|行动|停留)?轨迹(?!的?地点|场所)|(?:昨日|前期|此前|已)?(?:通报|报告)的?(?:病例|确诊|无症状|阳性|感染者)"
)
# 为同一隔离点|工作人员, 在机场重点岗位|工作人员筛查中: whom somebody is one of, not where they went
_STAFF_AFTER = re.compile(
    r"(?:(?:返|回|过|归)?来的)|的(?:弟弟|哥哥|姐姐|妹妹|父亲|母亲|父母|儿子|女儿|亲[戚友属]|家[人属]|朋友|同事|同学)(?!家)|的?(?:工作|从业|管理|保洁|相关|重点)?(?:人员|员工|职工|保安|司机|厨师|店员|收银员|学生|教师|老师)(?!通道|宿舍|食堂|餐厅|公寓)"
)
_THIRD_PERSON = re.compile(
    r"(?:(?:其|患者的?)?(?:丈夫|妻子|爱人|父亲|母亲|父母|儿子|女儿|儿媳|女婿|孙子|孙女|弟弟|哥哥|姐姐|妹妹|朋友|同事|亲戚|家人|邻居|婆婆|公公)(?:[\u4e00-\u9fff]某{1,2})?(?:\d|一家\S?人?)?(?:自行|独自|分别|先后|也|曾|于|从|乘坐?)?(?:\d{1,2}月\d{1,2}日)?[\d:时点分至左右许-]{0,14})$"
)
# 送小儿子|到幼儿园, 陪母亲|到医院: who tells goes with them
_GOES_WITH = re.compile(
    r"(?:[接送陪带载携同与和跟]|陪同|陪伴|携带|驾车载)(?:着|了)?(?:其|大|小|两个|自己的?)?(?:[\u4e00-\u9fff]{1,4}[及和、])?$"
)
# who is spoken to is no case, and what they are asked to do is no visit
_ADVICE = re.compile(
    r"请(?!假|客)|广大|务必|不得|不要|应(?:立即|当|主动|及时|第一时间|尽快|尽量)|须(?:主动|立即|在|于)|需(?:持|凭|提供|主动|要)|凡(?!客)|主动(?:向|到|前往)|第一时间向"
    r"|(?:^|[，。；])(?:如|若)(?:有|出现|发现|您)|一旦"
)
_STAYS = re.compile(r"外出|出门|不出户|出家门|出小区|居家|宅家")
# in a profile: 在甲市|务工
_WORKS_THERE = re.compile(r"(?:务工|工作|打工|经商|做生意|生活|留学|求学|定居|就读|上学)")
_SAMPLES = re.compile(r"(?:样[本品]|标本|咽拭子)[^，。；]{0,6}$")
_BRACKET_CLOSES = re.compile(r"[左右许约]*）[，：]?")  # （9:30左右）甲店
_BETWEEN_DATE_AND_TIME = re.compile(r"[，,\s（(约]{0,2}")
_PART_OF_DAY = r"(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?"
_BETWEEN_MOMENTS = re.compile(rf"(?:左右|许|前后)?{_PART_OF_DAY}(?:、|，?(?:和|及|与|以及)|；){_PART_OF_DAY}约?")
_FAR = re.compile(r"[。；\n]|，[^，]*，")
_LISTED = (TokenKind.COMMA, TokenKind.TIME)
_HEAD_ENDS = re.compile(r"(?:[ :：\t]|-{1,2})\s?[\u4e00-\u9fff“]")
_TELLS_WAY = re.compile(r"轨迹|涉及")
_AND = re.compile(r"、|和|以及|及|与")
# a list's link, with what was done at the place before: 甲店取快递、|乙超市
_AND_BEHIND_DEED = re.compile(r"[^，。；：\n\d（）]{0,6}、")
# parts of a place and of a vehicle that bear no name
_PART_ALONE = re.compile(
    r"(?:本|该|其)?(?:所住)?(?:小区|院子?|大厅|服务区|楼[道栋下上]?|单元门?|大门|车厢|站厅|站台|月台|扶梯|电梯|(?:地铁)?出入口|[出进]站口|检票口|闸机|走廊|座位|候车[厅室])(?:[内外里中]|外面|里面|附近|旁边?|门口|门外|处)?"
)
_TIME_FIELD = re.compile(r"\s?(?:(?:停留|活动|到达|起止)?时间|时段|日期)：")
_PLACE_FIELD = re.compile(r"\s?(?:(?:活动|停留|到达|具体|详细)?(?:地点|场所|点位|位置|地址)|轨迹)：")
_RIDE_BEHIND = re.compile(r"的?(?:往返|方向的?|直达|城际|城乡|[一-龥]{0,2})")
_DETAIL_AFTER = re.compile(r"[^，。；、\n→（]{1,24}")


def read_trajectory(reading: Reading, block: Block) -> list[Event]:
    """All events of a block."""
    reader = _Reader(reading, block.pooled)
    reader.read_own_area(block)
    joint = [piece for piece in block.shared if tells_joint_way(reading.text, piece.start, piece.end)]
    for piece in sorted([*block.pieces, *joint], key=lambda piece: piece.start) if joint else block.pieces:
        reader.take(piece)
    return reader.events


@dataclass(slots=True)
class _Reader:
    reading: Reading
    pooled: bool  # of a list that names nobody: homes count as well
    events: list[Event]
    area: Area  # of the place before, for those that follow it with 、
    list_area: Area  # of the head over this part of a list (浦东新区：...)
    date: DatedMention | None
    head_end: int  # where the head of the piece at hand ends
    time: Mention[TimeValue] | None  # of the place before
    advice: dict[int, int]  # where each sentence turns to the public, by its start
    left_by: Transport | None  # by which means the place before was left
    field_time: Mention[TimeValue] | None  # of the field before (时间：...), for that of the place (地点：...)
    told_until: int  # where the piece before ended
    denied_until: int  # where a list of denied places ends so far

    def __init__(self, reading: Reading, pooled: bool) -> None:
        self.reading = reading
        self.pooled = pooled
        self.events = []
        self.area = self.list_area = NOWHERE
        self.date = None
        self.head_end = 0
        self.denied_until = self.told_until = -1
        self.field_time = None
        self.time = None
        self.left_by = None
        self.advice = {}

    def take(self, piece: Segment) -> None:
        places = within(self.reading.places, piece.start, piece.end)
        if self.reading.text[max(0, piece.start - 1)] not in "；，、":
            self.area = NOWHERE
        self.head_end = self.read_head(piece)
        self.left_by = None
        previous_end = piece.start
        pending_end: Mention[TimeValue] | None = None
        if _TELLS_WAY.search(self.reading.text, piece.start, piece.end):
            self.date = None  # what is listed has its own dates, or none
        self.date = self.date_ahead(piece) or self.date
        field_time = self.field_time if _PLACE_FIELD.match(self.reading.text, piece.start, piece.end) else None
        times = within(self.reading.times, piece.start, piece.end)
        self.field_time = times[-1] if times and _TIME_FIELD.match(self.reading.text, piece.start) else None
        listed_until = -1  # where a list of homes ends (分别居住于甲镇和乙镇)
        begins = self.list_begins(piece)
        dated = Segment(begins, piece.end)
        for place in places:
            if place.start < begins:
                continue
            if self.heads_list(piece, place):
                self.read_area_head((place.start, place.end))
                previous_end = place.end
                continue
            if not self.is_visit(piece, place) or self.goes_on(listed_until, place):
                lists_homes = (not self.pooled and _PROFILE_CUE.search(living_cue(place.value.cue))) or self.goes_on(
                    listed_until, place
                )
                listed_until = place.end if lists_homes else -1
                continue
            if self.is_same_stay(place, previous_end):
                previous_end = place.end
                continue
            self.read_announced_area(max(piece.start, previous_end - _BACK), place.start)
            self.read_area_head(area_head_before(self.reading.text, previous_end, place.start))
            date = self.date_behind(place) or date_at(self.reading, dated, place.start) or self.date
            self.date = date
            time = self.time_of(piece, previous_end, place) or self.shared_time(previous_end, place) or field_time
            field_time = None
            for earlier_date, earlier_time in self.earlier_visits(piece, previous_end, place, date, time):
                self.add(piece, place, moment(earlier_date, earlier_time), earlier_time, previous_end)
            follows_from = pending_end is not None and place.value.role in (TokenKind.TO, TokenKind.AT)
            if time is None and follows_from and pending_end is not None:
                ending = pending_end
                when = self.arrival_moment(date, ending)
            else:
                when = moment(date, time)
            pending_end = None
            if place.value.role is TokenKind.FROM and time is not None and time.value.last is not None:
                # 9:30-10:05从甲到乙: 甲 the first, 乙 the second
                when = Moment(when.start, None)
                pending_end = time
            self.add(piece, place, when, time, previous_end)
            self.time = time if pending_end is None else None
            previous_end = place.end
        self.date = date_at(self.reading, dated, piece.end) or self.date
        self.told_until = piece.end

    def date_ahead(self, piece: Segment) -> DatedMention | None:
        """The date that heads the sentence where it tells of several persons in turn: 3月4日，病例1到甲店；|病例2到乙店。"""
        text = self.reading.text
        floor = max(0, piece.start - _TOLD_IN_TURN)
        line = max(text.rfind(mark, floor, piece.start) for mark in "。\n") + 1
        head = within(self.reading.dates, line, piece.start)
        told_on = self.told_until >= piece.start - 1
        return head[0] if line < piece.start and head and head[0].start <= line + 1 and not told_on else None

    def list_begins(self, piece: Segment) -> int:
        """Where the list of places that names nobody begins in a piece that announces it (甲区新增5例，涉及风险点位：|...)."""
        if not self.pooled:
            return piece.start
        text = self.reading.text
        begins = opens_list(text, piece.start, piece.end) or heads_pool(text, piece.start, piece.end)
        return begins or piece.start

    def earlier_visits(
        self,
        piece: Segment,
        after: int,
        place: Mention[PlaceValue],
        date: DatedMention | None,
        time: Mention[TimeValue] | None,
    ) -> list[tuple[DatedMention, Mention[TimeValue] | None]]:
        """The visits that a list of moments tells before the last one: 2月1日9:00、10:30和2月3日8:00到|甲店 has two."""
        if date is None:
            return []
        floor = max(after, piece.start)
        if time is not None and (time.start > place.start or time.start < floor):
            return []
        dates = [d for d in within(self.reading.dates, floor, place.start) if d.end <= place.start]
        times = list(within(self.reading.times, floor, time.start)) if time is not None else []
        marks: list[_When] = sorted([*dates, *times, *([time] if time else [])], key=lambda m: m.start)
        if len(marks) < 2 or marks[-1] is not (time or date):
            return []
        if _FAR.search(self.reading.text, marks[-1].end, place.start):
            return []
        first = len(marks) - 1
        while first and self.listed_together(marks[first - 1], marks[first]):
            first -= 1
        found: list[tuple[DatedMention, Mention[TimeValue] | None]] = []
        day = date_at(self.reading, piece, marks[first].start) or date
        for index in range(first, len(marks)):
            mark = marks[index]
            following = marks[index + 1] if index + 1 < len(marks) else None
            if isinstance(mark, DatedMention):
                day = mark
                if following is None or isinstance(following, DatedMention):
                    found.append((day, None))
            else:
                found.append((day, mark))
        if time is not None and any(t is None for _, t in found):
            found = [(d, t or time) for d, t in found]  # 2月1日、3日9:00到甲店
        return found[:-1]

    def listed_together(self, one: _When, two: _When) -> bool:
        """Whether nothing but a list's link stands between two moments, or a date and its time."""
        between = self.reading.text[one.end : two.start]
        if isinstance(one, DatedMention) and not isinstance(two, DatedMention):
            return _BETWEEN_DATE_AND_TIME.fullmatch(between) is not None
        return _BETWEEN_MOMENTS.fullmatch(between) is not None

    def shared_time(self, previous_end: int, place: Mention[PlaceValue]) -> Mention[TimeValue] | None:
        """The time of the place before, for one that a list joins to it: 9:30到甲街、|乙街散步."""
        text = self.reading.text
        joined = _AND.fullmatch(text, previous_end, place.start) or _AND_BEHIND_DEED.fullmatch(
            text, previous_end, place.start
        )
        return self.time if joined and place.value.role is not TokenKind.VIA else None

    def goes_on(self, until: int, place: Mention[PlaceValue]) -> bool:
        return until >= 0 and _AND.fullmatch(self.reading.text, until, place.start) is not None

    def heads_list(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        """Whether a place is only the county over the part of a list that follows: 青禾区 |白云街道好运面馆."""
        text = self.reading.text
        if place.value.role not in (*_LISTED, TokenKind.AT) or not _HEAD_ENDS.match(text, place.end, piece.end):
            return False
        named = resolve(text, place.start, place.end, self.reading.region)
        return named.rest == place.end and named.area.county is not None and named.area.town is None

    def read_head(self, piece: Segment) -> int:
        """Take the area that a piece begins with, and tell where the head ends."""
        text = self.reading.text
        for head in (area_head(text, piece.start, piece.end), short_head(text, piece.start, piece.end)):
            if head is not None and self.read_area_head(head):
                return head[1]
        return piece.start

    def read_own_area(self, block: Block) -> None:
        """Take the county right before the case's label (青禾区|确诊病例1：) as the area of the way."""
        if block.label is None or self.reading.region.county is not None:
            return
        start, label = self.reading.sentence_at(block.label.start).start, block.label.start
        if 0 < label - start <= _LONGEST_COUNTY:
            named = resolve(self.reading.text, start, label, self.reading.region)
            if named.rest == label and named.area.county is not None:
                self.list_area = named.area

    def read_announced_area(self, start: int, end: int) -> None:
        """Take the one county that an announcement names (在青禾区的活动轨迹如下) as the area of the list behind it."""
        opens = opens_list(self.reading.text, start, end)
        if opens is None:
            return
        named = {
            area.division
            for naming in find_divisions(self.reading.text, max(start, opens - _ANNOUNCEMENT), opens)
            if naming.form == "full"
            and (area := resolve(self.reading.text, naming.start, naming.end, self.reading.region).area).county
        }
        if len(named) == 1:
            self.list_area, self.area = Area(named.pop()), NOWHERE

    def read_area_head(self, head: tuple[int, int] | None) -> bool:
        """Take a head over a list (浦东新区：) as the area of what follows, where its last words name one."""
        if head is None:
            return False
        text = self.reading.text
        zone = next((n for n in names_at(text, head[0], head[1]) if n.form == "zone" and n.end == head[1]), None)
        if zone is not None and not zone.readings:
            self.list_area, self.area = Area(self.reading.region.division, zone=True), NOWHERE  # 高新区：
            return True
        for start in range(head[0], head[1] - 1):
            named = resolve(text, start, head[1], self.reading.region)
            if named.rest == head[1]:
                self.list_area, self.area = named.area, NOWHERE
                return True
        return False

    def is_same_stay(self, place: Mention[PlaceValue], previous_end: int) -> bool:
        """返回家中未外出, 在宿舍未外出: the second wording adds nothing."""
        between = self.reading.text[previous_end : place.start]
        words = self.reading.text[place.start : place.end]
        return bool(
            self.events
            and place.value.role is TokenKind.HOME
            and _STAYS.search(words)
            and re.fullmatch(r"(?:[内中]|\s|，|后|后，|期间|，期间|一直|当日|全天|，也)?", between)
        )

    @staticmethod
    def arrival_moment(date: DatedMention | None, time: Mention[TimeValue]) -> Moment:
        assert time.value.last is not None
        when = moment(date, time)
        return Moment(when.end, None)

    def is_visit(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        text = self.reading.text
        words = text[place.start : place.end]
        if place.start < self.head_end:
            return False
        if _BOILERPLATE.match(words) and place.value.role is not TokenKind.TO:
            return False
        cue = living_cue(place.value.cue)
        if cue == "住" and text[place.start - 2] in "晚夜":
            cue = ""  # 当晚住|甲酒店
        if cue and _PROFILE_CUE.search(cue) and not self.pooled:
            return False
        if cue == "住在" and place.value.kind in (None, "area") and date_at(self.reading, piece, place.start) is None:
            return False  # 女，19岁，住在|青禾区
        if any(
            label.overlaps(place.start, place.end) for label in within(self.reading.labels, place.start - 12, place.end)
        ):
            return False
        if _STAFF_AFTER.match(text, place.end, piece.end) or _HEADING_AFTER.match(text, place.end, piece.end):
            return False
        if place.value.kind != "home" and _PART_ALONE.fullmatch(words):
            return False
        if place.value.role is TokenKind.HOME and text[place.start - 1] in '“”"':
            return False  # 实行“足不出户”措施
        floor = max(piece.start, place.start - _CLAUSE)
        clause = max(text.rfind(mark, floor, place.start) for mark in "，。；\n") + 1
        before = text[max(clause, floor) : place.start - len(place.value.cue)]
        if self.goes_on(self.denied_until, place) or (_DENIED.search(before) and not _STAYS.search(words)):
            self.denied_until = place.end  # 未前往甲店、乙店
            return False
        if _WORKS_THERE.match(text, place.end, piece.end) and place.value.kind in (None, "area"):
            return date_at(self.reading, piece, place.start) is not None
        if place.value.role is TokenKind.TO and place.value.cue in ("至", "到") and self.is_route(place):
            return False
        if self.advice_begins(place.start) < place.start or _SAMPLES.search(before):
            return False
        other = _THIRD_PERSON.search(before)
        return other is None or _GOES_WITH.search(before, 0, other.start()) is not None

    def is_route(self, place: Mention[PlaceValue]) -> bool:
        """Whether a place only tells which way a vehicle runs: 甲至|乙|的城乡公交."""
        text = self.reading.text
        return text[place.end : place.end + 1] == "的" and any(
            _RIDE_BEHIND.fullmatch(text, place.end, ride.start)
            for ride in within(self.reading.rides, place.end, place.end + 5)
        )

    def advice_begins(self, position: int) -> int:
        """Where the sentence around a position turns to the public, or its end; each sentence is searched once."""
        sentence = self.reading.sentence_at(position)
        if sentence.start not in self.advice:
            match = _ADVICE.search(self.reading.text, sentence.start, sentence.end)
            self.advice[sentence.start] = match.start() if match else sentence.end
        return self.advice[sentence.start]

    def date_behind(self, place: Mention[PlaceValue]) -> DatedMention | None:
        """The date in a bracket behind a place that tells nothing but when: 甲店（3月4日9:00-9:30）."""
        text = self.reading.text
        if not ONLY_TIME.match(text, place.end):
            return None
        return next((d for d in within(self.reading.dates, place.end, place.end + 4) if d.start == place.end + 1), None)

    def time_of(self, piece: Segment, after: int, place: Mention[PlaceValue]) -> Mention[TimeValue] | None:
        """The clock time that stands with a place: before it within the sentence, or in a bracket behind it."""
        text = self.reading.text
        behind = within(self.reading.times, place.end, min(piece.end, place.end + 14))
        if behind and re.fullmatch(r"（[约\d月日]{0,8}", text[place.end : behind[0].start]):
            return behind[0]
        if behind and behind[0].start == place.end and place.value.role is TokenKind.ARROW:
            return behind[0]  # 甲站7:35-乙站8:21
        before = within(self.reading.times, max(after, piece.start), place.start)
        if not before:
            return None
        time = before[-1]
        between = text[time.end : place.start]
        if text[max(0, time.start - 1)] == "（" and _BRACKET_CLOSES.fullmatch(between.removesuffix(place.value.cue)):
            begins = text[max(0, time.start - 2)] in "，；：。、\n " or time.start < piece.start + 2
            dated = any(date.end == time.start - 1 for date in within(self.reading.dates, piece.start, time.start))
            return time if begins or dated else None
        if "。" in between or ("）" in between and "（" not in between):
            return None
        if re.search(r"随后|[，；]后|之后|，再|然后", between):
            return None
        return time

    def add(
        self,
        piece: Segment,
        place: Mention[PlaceValue],
        when: Moment,
        time: Mention[TimeValue] | None,
        previous_end: int,
    ) -> None:
        text = self.reading.text
        inherits = place.value.role in _LISTED or text[max(0, place.start - 1)] == "、"
        around = self.list_area if self.list_area.division is not None else self.reading.region
        within_area = self.area if inherits and self.area.division is not None else around
        kind: PlaceKind | None = "home" if place.value.kind == "home" else None
        record, named = self.reading.place_reader.read(place.start, place.end, within_area, kind)
        if named.area:
            self.area = named.area if named.area.division is not None else self.area
        ride = self.ride(previous_end, place)
        if ride is None and place.value.role is TokenKind.FROM:
            ride = self.ride_behind(place)
        leaves = place.value.role in (TokenKind.FROM, TokenKind.ARROW)
        arrives = ride is None and place.value.role in (TokenKind.TO, TokenKind.ARROW)
        # 乘坐G1次列车从甲站出发，抵达|乙站; G1次列车（甲站8:02-|乙站9:05）
        ride, self.left_by = (self.left_by if arrives else ride), (ride if leaves else None)
        activity = self.activity(piece, place)
        start = place.start - len(place.value.cue) if place.value.cue else place.start
        if time is not None and previous_end <= time.start < place.start:
            start = time.start
        end = activity[1] if activity else place.end
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

    def ride_behind(self, place: Mention[PlaceValue]) -> Transport | None:
        """The means that somebody took where they left: 从甲站|乘坐G1次列车."""
        for ride in within(self.reading.rides, place.end, place.end + _TAKES):
            if re.fullmatch("(?:换|转|搭)?乘?坐?", self.reading.text[place.end : ride.start]):
                return Transport.model_construct(mode=ride.value.mode, number=ride.value.number)
        return None

    def ride(self, previous_end: int, place: Mention[PlaceValue]) -> Transport | None:
        rides: list[Mention[Ride]] = list(within(self.reading.rides, previous_end, place.start))
        text = self.reading.text
        rides = [r for r in rides if "。" not in text[r.end : place.start]]
        if not rides:
            return None
        best = rides[-1]
        number = best.value.number or next(
            (r.value.number for r in rides if r.value.mode == best.value.mode and r.value.number), None
        )
        return Transport.model_construct(mode=best.value.mode, number=number)

    def activity(self, piece: Segment, place: Mention[PlaceValue]) -> tuple[int, int] | None:
        text = self.reading.text
        match = _DETAIL_AFTER.match(text, place.end, piece.end)
        if match is None:
            return None
        stop = match.end()
        for mention in within(self.reading.places, place.end, stop):
            stop = min(stop, mention.start - len(mention.value.cue))
        for time in within(self.reading.times, place.end, stop):
            stop = min(stop, time.start)
        words = text[place.end : stop].rstrip("后再并又，, ")
        words_end = place.end + len(words)
        return (place.end, words_end) if len(words) >= 2 else None
