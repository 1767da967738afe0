"""The first arrival of a case in the region that the bulletin reports for.

The waypoints of a description are read in order. What was left, and where somebody was meanwhile, is kept in mind until
a waypoint lies in the region; whether the way there is an arrival, its origin, its means of transport and its cue tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from extractor.assembly.arrival_record import record_of
from extractor.assembly.arrival_steps import Found, Step, days_between, same_city
from extractor.assembly.blocks import Block
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.assembly.timeline import date_at
from extractor.assembly.whereabouts import is_venue, own_letters, whereabouts
from extractor.mentions import journeys
from extractor.mentions.arrivals import (
    Waypoint,
    find_waypoints,
    flies,
    is_group,
    is_of_kin,
    left_by_group,
    names_vehicle,
    own_group,
    tells_others,
)
from extractor.mentions.divisions import names_only
from extractor.mentions.profile_facts import find_native_places
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.records import Arrival, Transport
from extractor.text.sentences import Segment

__all__ = ["read_arrival"]

_HOME = ("home", "bare")
_INTERCITY = ("air", "rail", "coach", "ship")
_ON_WAYS = ("area", "home", "hotel", "transport")  # kinds of places on a journey; from any other one comes home
_ON_THE_WAY = 2  # days that a journey takes at most, from leaving to arriving
_STAY = 14  # days that somebody was away at most, where the return is told with the day of leaving
_SAME_CLAUSE = 24  # characters before a cue in which a denial is looked for
_TELLING = 5  # days by which a way told in advance may be told again
_SOON = 3  # waypoints in which the name of the home is looked for
_SAME_SENTENCE = 24  # characters from the goal to coming home, so that nothing happened meanwhile
_BEFORE_NAME = 14  # characters before a person's name in which the date of the sentence is looked for
_LATER = 40  # waypoints in which the day of arriving is looked for
_LONGEST_TELLING = 200  # characters of a sentence in which a subject or a means of transport is looked for
_LONGEST_JOURNEY = 600  # characters from where a journey began to its goal, with all that happened on the way
_BRACKET_BEHIND = 40  # characters in which a bracket behind the goal tells the train


def read_arrival(reading: Reading, block: Block) -> Arrival | None:
    """The first stated arrival in the reporting region, or None."""
    person = _Traveller(reading, block.pieces, stranger=_from_elsewhere(reading, block))
    found = person.first()
    if found is None and person.left is not None:
        found = _Traveller(reading, _told_together(reading, block), left=person.left).first()
    if found is None or (found.date is None and found.as_who != "person"):
        for pieces in (block.shared, block.lead):
            told = [piece for piece in pieces if journeys.all_arrived(reading.text, piece.start, piece.end)]
            common = _Traveller(reading, told).first()
            if common is not None and common.date is not None and common.origin is not None:
                found = common
                break
    return record_of(reading, found) if found is not None else None


def _from_elsewhere(reading: Reading, block: Block) -> bool:
    """Whether the person is called a native of another province (湖北人)."""
    for piece in block.pieces[:_PROFILE]:
        for found in reading.found(find_native_places, piece):
            _, named = reading.place_reader.read(found.start, found.end, reading.region)
            return named.area.division is not None and named.area.province != reading.region.province
    return False


_PROFILE = 4  # sentences in which somebody is introduced


def _told_together(reading: Reading, block: Block) -> list[Segment]:
    """What is told behind the description of a person of several with him (病例1、病例2乘坐同一航班，于...抵达)."""
    if block.person is None or not block.pieces:
        return []
    last = block.pieces[-1].end
    for label in within(reading.labels, last, last + _LONGEST_JOURNEY):
        sentence = reading.sentence_at(label.start)
        together = len(label.value.persons) > 1 and block.person in label.value.persons
        if together and journeys.shares_ride(reading.text, label.end, sentence.end):
            return [Segment(label.end, sentence.end)]
    return []


@lru_cache(maxsize=256)
def _finder(own: str) -> Callable[[str, int, int], list[Mention[Waypoint]]]:
    """The recogniser of waypoints for a place that calls itself by these letters, the same for the same letters."""
    return partial(find_waypoints, own=own)


@dataclass(slots=True)
class _Traveller:
    """Follows one person from waypoint to waypoint."""

    reading: Reading
    pieces: Sequence[Segment]
    left: Step | None = None  # where the journey at hand began
    away: Step | None = None  # the last place outside that the person came to
    stayed: bool = False  # a stay outside is told, without a way there
    settled: bool = False  # a way within the region is told
    stranger: bool = False  # a native of another province
    resident: bool = False  # told to live in the region
    counted: bool = False  # told as one of a group that came (外省返京人员)
    vehicle: Transport | None = None  # the one whose way was told last (到达京的Z1次列车)

    def first(self) -> Found | None:
        """The first arrival; rather one with a date than one without, and one in the region than one near it."""
        steps = list(self.steps())
        near: Found | None = None
        sketchy: Found | None = None  # without a date, or told only as that of a group or a vehicle
        gone = False  # elsewhere again, after an arrival near the region
        vague: Found | None = None  # without an origin; the same day may tell more (返回弥渡，9点从武汉乘机到达昆明)
        for index, step in enumerate(steps):
            if vague is not None and days_between(vague.date, step.date) != 0 and not self.may_tell_more(vague, step):
                break
            if step.where == "away" and step.point.value.role == "to":
                if vague is not None:
                    break
                gone = near is not None
            found = self.take(step, steps[index + 1] if index + 1 < len(steps) else None)
            if found is None:
                continue
            found = self.to_named(found, steps[index + 1 : index + 1 + _SOON])
            found = self.with_later_date(found, steps[index + 1 : index + 1 + _LATER])
            if found.doubt:
                if sketchy is not None and sketchy.as_who == "group" and step.point.value.form == "bare":
                    return replace(sketchy, date=sketchy.date or found.date)  # 外国返京人员，3月1日入境
                sketchy = found if sketchy is None or found.doubt < sketchy.doubt else sketchy
            elif sketchy is not None and sketchy.date is not None and self.only_goes_home(sketchy, found):
                return sketchy
            elif step.where in ("near", "unsure") and step.point.value.form in ("name", "station"):
                near = near or found
            elif near is not None and not gone and days_between(near.date, found.date) not in range(_ON_THE_WAY + 1):
                return near
            elif found.origin is None:
                vague = vague or found
            elif vague is None or self.may_tell_more(vague, step) or days_between(vague.date, found.date) == 0:
                return found
        return vague or near or sketchy

    def only_goes_home(self, sketchy: Found, found: Found) -> bool:
        """Whether somebody goes on home on a later day from where a train took them: 乘坐武汉到|甲县|火车。1月23日送其回乙镇|老家."""
        home = found.goal.point.value.form in _HOME and found.origin is sketchy.origin is not None
        return home and sketchy.as_who == "vehicle" and sketchy.goal.where == "here"

    def may_tell_more(self, vague: Found, step: Step) -> bool:
        """Whether a step some days later may tell the same way more fully: 好转后到乙探亲。1月22日从甲站出发，23日到乙."""
        days = days_between(vague.date, step.date)
        return not vague.goal.point.value.returns and not self.settled and days is not None and 0 <= days <= _TELLING

    # --- waypoints ---

    def steps(self) -> Iterator[Step]:
        for piece in self.pieces:
            text = self.reading.text
            if journeys.speaks_to_public(text, piece.start, piece.end):
                continue
            for point in self.reading.found(_finder(own_letters(self.reading.region)), piece):
                cue = point.start - len(point.value.cue)
                if journeys.is_not_made(text, max(piece.start, cue - _SAME_CLAUSE), cue):
                    continue
                told_from = max(piece.start, point.start - _LONGEST_TELLING)
                of_others = tells_others(text, told_from, point.start) or is_of_kin(text, piece.start, point.start)
                if of_others or self.is_local_stop(piece, point):
                    continue
                where, area = whereabouts(self.reading, point)
                yield Step(point, piece, self.date_of(piece, point), where, area)

    def is_local_stop(self, piece: Segment, point: Mention[Waypoint]) -> bool:
        """Whether the waypoint is a stop of the underground or a bus."""
        rides = within(self.reading.rides, max(piece.start, point.start - 30), point.start)
        words = self.reading.text[point.start : point.end]
        if words.endswith(("公交站", "地铁站", "公交车站")):
            return True
        if not rides or not words.endswith("站"):
            return False
        return rides[-1].value.mode in ("metro", "bus")

    def date_of(self, piece: Segment, point: Mention[Waypoint]) -> DatedMention | None:
        text = self.reading.text
        behind = next(iter(within(self.reading.dates, point.end, point.end + 8)), None)
        if behind and journeys.dates_waypoint(text[point.end : behind.start]):
            return behind
        return date_at(self.reading, piece, point.start) or self.leading_date(piece, point)

    def leading_date(self, piece: Segment, point: Mention[Waypoint]) -> DatedMention | None:
        """The date before the person whom a sentence is about: 1月22日晚，|患者王某（男，40岁）从甲返乙; or alone on the line
        above."""
        sentence = self.reading.sentence_at(piece.start)
        text, line = self.reading.text, sentence.start
        above = within(self.reading.dates, text.rfind("\n", 0, max(0, line - 1)) + 1, line)
        if len(above) == 1 and not text[above[0].end : line].strip(" ：，\n") and text[above[0].start - 1] == "\n":
            return above[0]
        if not sentence.start <= piece.start < point.start < sentence.end:
            return None
        return date_at(self.reading, Segment(max(sentence.start, piece.start - _BEFORE_NAME), piece.end), piece.start)

    # --- the state of the journey ---

    def take(self, step: Step, following: Step | None) -> Found | None:
        """Go to a waypoint; the arrival, if going there is one."""
        point, text, role = step.point, self.reading.text, step.point.value.role
        if role == "to" and is_group(text, point.end, step.piece.end):
            return self.as_group(step)
        if role == "at":
            lived = step.where == "near" and journeys.works_there(text, point.end)
            self.stayed = self.stayed or step.where == "away" or lived
            self.resident = self.resident or (step.where == "here" and point.value.cue != "在")
            return None
        if role == "from":
            if not left_by_group(text, point.end, step.piece.end):
                self.leave(step)
            return None
        if journeys.is_history(text, point.end) or (step.where != "away" and journeys.fetches(text, point.end)):
            self.left = None  # 有甲市返乡人员接触史, 到甲站将亲人接回
            return None
        if step.where == "near" and self.left is None and point.value.arrives and journeys.goes_on(text, point.end):
            self.stayed = True  # 在省城下车后乘坐客车回到丙
            return None
        if step.where == "away" or (step.where == "near" and self.left is None):
            self.away = step
            return None
        if (
            point.value.route
            and following
            and following.where == step.where == "here"
            and following.point.start - point.end < 12
        ):
            return None  # （甲城站8:05-乙城站9:40）回|乙城
        if self.comes_from_errand(step):
            return None
        found = self.arrival(step)
        if found is not None and names_vehicle(text, point.end, step.piece.end):
            self.vehicle = found.ride
            return replace(found, as_who="vehicle")
        if found is None:
            self.settled = self.settled or step.where == "here"
        elif step.where == "here":
            self.left = self.away = None
        return found

    def comes_from_errand(self, step: Step) -> bool:
        """Whether somebody only comes home from the shops or with one who was fetched, some day after the last journey:
        1月22日从甲市回到青禾村。1月23日到好运超市，后|回家|."""
        text, point = self.reading.text, step.point
        if point.value.form not in _HOME or point.value.border:
            return False
        cue = point.start - len(point.value.cue)
        if journeys.brings_home(text, max(step.piece.start, cue - _SAME_CLAUSE), cue):
            return True
        since = [known.date for known in (self.left, self.away) if known is not None]
        if step.date is None or not since or 0 in (days := {days_between(date, step.date) for date in since}):
            return False
        told = within(self.reading.places, max(step.date.end, cue - _LONGEST_TELLING), cue)
        return None not in days and any(
            place.value.kind not in _ON_WAYS
            and place.value.role is not TokenKind.FROM
            and not names_only(text, place.start, place.end)
            for place in told
        )

    def leave(self, step: Step) -> None:
        if step.where == "here" and not self.is_outside_county(step):
            self.left = None
            self.settled = True
            return
        known, away = self.left, self.away
        days = days_between(known.date, step.date) if known is not None else None
        if known is not None and known.where == "away" and step.where == "near" and days in (0, 1):
            return  # 从甲返回到省城，次日在省城客运站乘车返回丙
        if known is not None and days in (0, None):
            same = away is not None and (away.area.province, away.area.city) == (step.area.province, step.area.city)
            if same or journeys.changes_vehicle(self.reading.text, known.point.end, step.point.start):
                return  # 从甲到乙，从乙转...到丙: the journey began in 甲
        self.left = step

    def arrival(self, step: Step) -> Found | None:
        """The arrival at a waypoint that does not lie outside, if there is an origin or a sign of coming from afar."""
        value = step.point.value
        left = self.origin_of(step)
        start = self.journey_start(step, left)
        ride = self.ride(start, step)
        intercity = ride is not None and ride.mode in _INTERCITY and (ride.mode != "coach" or self.stayed)
        date = step.date or (left.date if left else None)
        if left is not None:
            return self.from_known(step, left, Found(step, left.point, min(start, left.point.start), date, ride))
        if value.form == "other" or (value.form == "bare" and value.arrives and not value.border):
            return None
        if self.away is not None and (value.returns or intercity or self.counted) and step.where != "near":
            return Found(step, self.away.point, start, date, ride)
        found = Found(step, None, start, date, ride)
        if (
            step.where in ("near", "unsure")
            and not value.border
            and not (value.form in ("name", "station") and intercity)
        ):
            home = value.form == "bare" or self.reading.text[step.point.start : step.point.end] in (
                "乡",
                "老家",
                "家乡",
            )
            return found if self.stayed and home and value.returns and date is not None else None
        if value.border:
            return found if value.form != "bare" or (self.away is not None and self.away.area.abroad) else None
        if not (value.plain or (self.stayed and value.returns)) or self.leaves_unknown(start, step):
            return None
        if value.form == "letter":
            return found
        if not value.returns and journeys.comes_for(self.reading.text, step.point.end) and not self.settled:
            return found if date is not None and (self.wide(step) or (self.stranger and not self.resident)) else None
        told = (step.date.end, step.point.start - len(value.cue)) if step.date is not None else None
        if told is not None and not self.stayed and not intercity and journeys.runs_errand(self.reading.text, *told):
            return None
        comes_home = value.returns and (self.stayed or not self.settled) and self.wide(step)
        drives_in = self.stayed and not self.settled and ride is not None and ride.mode == "car"
        drives_in = drives_in and not is_venue(self.reading, step.point)
        return found if date is not None and (intercity or comes_home or drives_in) else None

    def origin_of(self, step: Step) -> Step | None:
        """Where the journey at hand began; None where it ended days ago."""
        left, away, value = self.left, self.away, step.point.value
        if left is None:
            return None
        if away is not None and left.where == "unsure" and left.point.start < away.point.start and value.returns:
            return None  # 从青溪镇出发到甲市，返回青溪镇
        if away is not None and left.point.start < away.point.start and step.point.value.returns:
            stayed = days_between(away.date, step.date)
            if stayed is not None and stayed >= _ON_THE_WAY:
                return None
        gone = days_between(left.date, step.date)
        return None if gone is not None and gone > 2 * _ON_THE_WAY else left

    def from_known(self, step: Step, left: Step, found: Found) -> Found | None:
        """The arrival from a place that was left; None for a way within a city, or from nobody knows where."""
        value = step.point.value
        if left.where == step.where == "near":
            return None
        if same_city(left.area, step.area) and not self.comes_into_county(step, left):
            return None
        known = value.plain and step.where in ("here", "near")
        if left.point.value.form == "other" and not (known or (self.stayed and value.form == "home")):
            return None
        if self.reading.region.division is None and value.form not in ("name", "letter", "home", "bare", "own", "town"):
            return None
        intercity = found.ride is not None and found.ride.mode in _INTERCITY
        return None if left.where == "unsure" and not (value.returns or intercity) else found

    def comes_into_county(self, step: Step, left: Step) -> bool:
        """Whether somebody came back from the rest of their city to the county that the bulletin is for: 由甲市乙区返回|丙县|."""
        own = self.reading.region.county
        return step.point.value.returns and step.area.county == own and self.is_outside_county(left)

    def is_outside_county(self, step: Step) -> bool:
        """Whether a place lies in another county of the city than the bulletin's own, or is the city over its own county or town."""
        region, area = self.reading.region, step.area
        if region.county is None or area.division is None or area.province != region.province:
            return False
        return area.county != region.county if area.county is not None else region.county[-1] in "县市旗"

    def wide(self, step: Step) -> bool:
        """Whether the goal is as wide as the region, or a station of it: nobody returns to it from inside."""
        region, area = self.reading.region, step.area.division
        if region.division is None or area is None or self.stayed:
            return True
        if self.reading.text[step.point.start : step.point.end].endswith(("站", "机场")):
            return True
        return area.code == region.division.code or region.city is None or area.county is None

    def leaves_unknown(self, start: int, step: Step) -> bool:
        """从批发城乘车返回...: from a place that is no city."""
        return journeys.leaves_something(self.reading.text, start, step.point.start)

    def journey_start(self, step: Step, left: Step | None) -> int:
        """Where the words about the journey begin: at the date of the place that was left, or of the goal."""
        text, point = self.reading.text, step.point
        floor = max(step.piece.start, point.start - _LONGEST_TELLING)
        if step.date is not None and floor <= step.date.start < point.start:
            floor = self.ride_before(step.piece, step.date)
        if left is not None and floor - _LONGEST_JOURNEY < left.point.start < floor:
            if text.count("\n", left.point.start, floor) > 1:
                return floor
            dated = left.date is not None and left.piece.start <= left.date.start < left.point.start
            return left.date.start if left.date is not None and dated else left.point.start
        return floor

    def ride_before(self, piece: Segment, date: DatedMention) -> int:
        """The start of a date, or of the means of transport told right before it: 乘CA1次航班|于3月4日."""
        rides = within(self.reading.rides, max(piece.start, date.start - _LONGEST_TELLING), date.start)
        if rides and journeys.joins_ride_and_date(self.reading.text, rides[-1].end, date.start):
            return rides[-1].start
        return date.start

    def ride(self, start: int, step: Step) -> Transport | None:
        """The means of transport of a journey: the last one between cities before the goal, or in a bracket behind it."""
        text, goal = self.reading.text, step.point
        last = self.away.point.end if self.away is not None and self.away.point.value.role == "to" else start
        rides = list(within(self.reading.rides, start, goal.start))
        bracket_end = journeys.bracket_behind(text, goal.end, goal.end + _BRACKET_BEHIND)
        between = [r for r in rides if r.value.mode in _INTERCITY]
        if bracket_end is not None and not any(r.value.number for r in between):
            rides += within(self.reading.rides, goal.end, bracket_end)
            between = [r for r in rides if r.value.mode in _INTERCITY]
        recent = [r for r in between if r.start >= last] or between
        if recent:
            mode = recent[-1].value.mode
            number = next((r.value.number for r in reversed(recent) if r.value.mode == mode and r.value.number), None)
            return Transport.model_construct(mode=mode, number=number)
        from_abroad = self.left is not None and self.left.area.abroad and text[goal.start : goal.end].endswith("机场")
        if flies(text, start, goal.start) or (from_abroad and not rides):
            return Transport.model_construct(mode="air", number=None)
        cars = [r for r in rides if r.value.mode == "car"]
        if cars or journeys.drives(text, start, goal.start):
            number = cars[-1].value.number if cars else None
            return Transport.model_construct(mode="car", number=number)
        return Transport.model_construct(mode=rides[-1].value.mode, number=rides[-1].value.number) if rides else None

    def as_group(self, step: Step) -> Found | None:
        """系外省务工驾车返回某县人员: an arrival whose day is not told."""
        text, point = self.reading.text, step.point
        left = self.left if self.left is not None and 0 <= point.start - self.left.point.end < 20 else None
        start = left.point.start if left else point.start - len(point.value.cue)
        self.left = None
        counted = own_group(text, max(step.piece.start, start - _SAME_CLAUSE), start, point.end)
        if counted is None:
            return None
        self.stayed = True
        self.away, self.counted = left or self.away, True
        if step.where != "here" and not (left is not None and left.where == "away" and point.value.form in _HOME):
            return None
        date = step.date if step.date is not None and step.date.start >= counted else None
        return Found(step, left.point if left else None, start, date, self.ride(start, step) or self.vehicle, "group")

    def to_named(self, found: Found, later: Sequence[Step]) -> Found:
        """从甲返乡，乘坐大巴抵达乙: where home is, is told behind."""
        if (found.date is None and found.origin is None) or found.goal.point.value.form not in _HOME:
            return found
        for step in later:
            value = step.point.value
            if value.role != "to" or step.where == "away" or days_between(found.date, step.date) not in (None, 0, 1, 2):
                break
            if step.where == "here" and value.form in ("name", "letter") and not is_venue(self.reading, step.point):
                ride = found.ride or self.ride(found.start, step)
                return replace(found, goal=step, date=step.date or found.date, ride=ride)
        return found

    # --- the day ---

    def with_later_date(self, found: Found, later: Sequence[Step]) -> Found:
        """晚从甲返回乙，次日7时抵达: the day of arriving is told behind that of leaving."""
        value = found.goal.point.value
        if found.date is None or value.arrives:
            return found
        text = self.reading.text
        if journeys.same_day(text, found.start, found.goal.point.start):
            return found
        sets_out = journeys.sets_out(text, found.start, found.goal.point.start) or value.form == "bare"
        # 1月20日回到乙老家，饭后返回甲。1月25日回到家中: the day is that of going away
        left_then = (
            found.origin is not None and found.date.start < found.origin.start and found.origin.value.role == "to"
        )
        on_the_way = _STAY if left_then else _ON_THE_WAY
        for step in later:
            days = days_between(found.date, step.date)
            told = step.point.value
            if days is None:
                continue
            if days == 0 and told.arrives and step.where == "here":
                return found  # 5月14日来津，当日抵达甲镇; 15日...
            if days > on_the_way or told.role == "from" or (told.role == "to" and step.where == "away"):
                break
            home = text[step.point.start : step.point.end].endswith("家") or text[
                step.point.start : step.point.end
            ].endswith(("家中", "家里"))
            near_home = home and step.point.start - found.goal.point.end < _SAME_SENTENCE
            comes = (
                told.role == "to" and told.cue in ("到", "至", "回到", "返回") and (sets_out or left_then or near_home)
            )
            comes = told.arrives or (comes and not is_venue(self.reading, step.point))
            if not comes or days < 1 or (told.form == "other" and not sets_out) or step.date is None:
                continue
            if text[step.point.start : step.point.end].endswith("服务区") or (days > 1 and not (sets_out or left_then)):
                continue
            return replace(found, date=step.date)
        return found
