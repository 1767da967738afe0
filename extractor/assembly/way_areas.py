"""The county or town that holds for the places of a way: what heads the list, what announces it, what the last place named."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.assembly.areas import NOWHERE, Area, Resolved, resolve
from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading, within
from extractor.lexicon.divisions import gazetteer
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions import visit_links, visits
from extractor.mentions.divisions import find as find_divisions
from extractor.mentions.divisions import names_at
from extractor.mentions.introductions import reports
from extractor.mentions.place_parts import leads_home, names_lodging
from extractor.mentions.place_words import address_beside_moments
from extractor.mentions.places import PlaceValue, area_head, opens_list, short_head
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import TokenKind
from extractor.records import Place
from extractor.text.sentences import Segment

__all__ = ["LISTED", "WayAreas"]

LISTED = (TokenKind.COMMA, TokenKind.TIME)
_LONGEST_COUNTY = 18  # characters of a city and county before a label
# homes, and where the bulletin's own authority takes people; a station may be that of the next city
_OF_THE_REGION = ("home", "hospital", "isolation_site", "transport")
_REPORTING = 24  # characters at the head of a report that tell which county it comes from
_SITES = ("景区", "商场", "市场", "广场", "公园", "园区", "厂区", "酒店", "宾馆", "民宿", "小区")
_CLOCK = 16  # characters of a clock time before a cue
_OWN_WORDS = 2  # characters of a venue's name before its head word
_SHORT_NAME = 2  # characters of a division's name that stand for it
_TOLD_AT_MOST = 60  # places of a way that are remembered
_ANNOUNCEMENT = 64  # characters in which an announcement names its county


@dataclass(slots=True)
class WayAreas:
    """The areas that hold where the reading of a way has come to."""

    reading: Reading
    last: Area = NOWHERE  # of the place before, for those that follow it with 、
    listed: Area = NOWHERE  # of the head over this part of a list (浦东新区：...)
    here: Area = NOWHERE  # the other city that the way has come to (到达甲市。|到乙超市购物)
    day: str | None = None  # on which it came there
    site: str = ""  # what the place before is, by its last word (丙县丁|景区|)
    lodged: Area = NOWHERE  # of the hotel that was told last
    home: Area = NOWHERE  # of another city, to which the way led home (到达甲市，前往青松街道|家中)
    home_end: int = 0
    told: list[tuple[str, Area]] = field(default_factory=list)  # the places whose own words named an area

    def around(self, place: Mention[PlaceValue], day: str | None) -> Area:
        """The area in which a place that is visited on a day is to be looked for."""
        address = address_beside_moments(self.reading.text, place.end)
        if address is not None and (named := resolve(self.reading.text, *address, self.reading.region).area).county:
            return named  # 甲店（青禾区青松路3号，3月4日9:00）
        if self.listed.division is None and (again := self.told_again(place)).division is not None:
            return again
        joined = (
            place.value.role in LISTED
            or self.is_timed(place)
            or self.reading.text[max(0, place.start - 1)] in "、和及与"
        )
        if joined and self.last.division is not None and not self.is_city_around(place):
            return self.last
        if self.last.division is not None and self.site and self.reading.text.startswith(self.site, place.start):
            return self.last  # 到丙县丁景区，在|景区停车场对面的饭店
        if self.listed.division is not None:
            return self.listed
        led_home = place.value.kind == "home" and place.value.role is TokenKind.TO  # 抵达甲县，前往|青松街道家中
        if self.here.division is not None and day == self.day and (led_home or place.value.kind not in _OF_THE_REGION):
            return self.here
        region = self.reading.region_at(place.start)
        name = (region.county or region.city or region.province or "")[:_SHORT_NAME]
        if self.home.division is not None and self.reading.text.find(name, self.home_end, place.start) >= 0:
            self.home = NOWHERE  # 返回荆门: back in the region, which is no visit
        return self.home if self.home.division is not None else region

    def told_again(self, place: Mention[PlaceValue]) -> Area:
        """The area of a place that was told in fuller words before (常州好运酒店 ... |好运酒店|; then 从|酒店|出发)."""
        words = self.reading.text[place.start : place.end]
        if names_lodging(words):
            return self.lodged
        head = kind_of_venue(words)
        number = words[: words.find("号") + 1]
        numbered = len(number) > _OWN_WORDS + len("路3号") and number[-2].isdecimal()  # 青松大道3号|北门
        named = head is not None and len(words) >= len(head[0]) + _OWN_WORDS
        for before, area in reversed(self.told):
            if before == words or (named and before.endswith(words)) or (numbered and number in before):
                return area
        return NOWHERE

    def keep(self, place: Mention[PlaceValue], named: Area, around: Area) -> None:
        """Keep where a place was found to be, for when it is told again."""
        words = self.reading.text[place.start : place.end]
        if place.value.kind == "hotel":
            self.lodged = named if named.division is not None else around
        elif place.value.role is TokenKind.TO and leads_home(words):
            area, region = named if named.division is not None else around, self.reading.region_at(place.start)
            self.home = area if (area.province, area.city) != (region.province, region.city) else NOWHERE
            self.home_end = place.end
        area = around if named.division is None and around is self.last and "号" in words else named
        if area.division is not None and self.listed.division is None:
            self.told = [*self.told[-_TOLD_AT_MOST:], (words, area)]

    def is_city_around(self, place: Mention[PlaceValue]) -> bool:
        """Whether the place before told only the city of the county for which the bulletin speaks (抵达甲市西站), or only its
        province (甲省中学): the way is where the bulletin is."""
        region = self.reading.region_at(place.start)
        if region.county is None or self.last.county is not None:
            return False
        return self.last.city == region.city or (self.last.city is None and self.last.province == region.province)

    def below_head(self, place: Place) -> Place:
        """A place under the head of a list (青禾区：), which its own name tells no nearer than by province or city (甲省医药大学
        附属医院), with the county of the head."""
        head = self.listed
        if place.county is not None or head.county is None or not (place.name or place.address):
            return place
        if place.province != head.province or place.city not in (None, head.city):
            return place
        return place.model_copy(update={"city": head.city, "county": head.county, "adcode": head.adcode})

    def is_timed(self, place: Mention[PlaceValue]) -> bool:
        """Whether 在 behind a clock time leads to the next place of a list in a city's bulletin (9:30甲区乙店；11:30在|丙店)."""
        region = self.reading.region
        if region.county is not None or region.city != self.last.city:
            return False
        cue = place.start - len(place.value.cue)
        times = within(self.reading.times, max(0, cue - _CLOCK), cue)
        return place.value.cue == "在" and bool(times) and times[-1].end == cue

    def take(self, place: Mention[PlaceValue], named: Resolved, day: str | None) -> None:
        """Keep the area that a place named, where it named one."""
        area = named.area
        left = place.value.role is TokenKind.FROM  # 自甲市乙区出发，10:25|丙景区
        self.last = area if area.division is not None and not left else self.last
        if area.division is not None:
            words = self.reading.text[place.start : place.end]
            self.site = next((site for site in _SITES if words.endswith(site)), "")
        if place.value.role is TokenKind.HOME and visits.returns_to(
            self.reading.text[max(0, place.start - 2) : place.start]
        ):
            self.here = NOWHERE  # 返回|家中
        elif area.division is None and place.value.kind == "transport":
            self.here = NOWHERE  # 下|青禾收费站: on the way on
        elif area.division is not None:
            self._come_to(place, named, day)

    def _come_to(self, place: Mention[PlaceValue], named: Resolved, day: str | None) -> None:
        """Keep the city that somebody came to that day, by its name or its station's, until a way home or to another city
        is told: on a later day they may be back."""
        division, region = named.area.division, self.reading.region_at(place.start)
        if division is None or region.division is None or place.value.role is TokenKind.VIA:
            return
        if division.city is None:  # 石河子市, of no city
            if division.code == region.division.code and place.value.role is not TokenKind.FROM:
                self.here = self.home = NOWHERE
            return
        stays = (division.province, division.city) == (self.here.province, self.here.city) and day == self.day
        if stays and place.value.role is not TokenKind.FROM:
            return
        self.here, self.day = NOWHERE, day
        elsewhere = (division.province, division.city) != (region.province, region.city)
        if not elsewhere:
            self.home = NOWHERE  # back in the region
        if day is None or not elsewhere or place.value.role is TokenKind.FROM:
            return
        if named.rest >= place.end:
            self.here = Area(division)
        elif place.value.kind == "transport":
            self.here = Area(gazetteer().parent(division) if division.level == "county" else division)

    def heads_list(self, piece: Segment, place: Mention[PlaceValue]) -> bool:
        """Whether a place is only the county over the part of a list that follows: 青禾区 |白云街道好运面馆."""
        text = self.reading.text
        if place.value.role not in (*LISTED, TokenKind.AT) or not visit_links.ends_head(text, place.end, piece.end):
            return False
        named = resolve(text, place.start, place.end, self.reading.region)
        return named.rest == place.end and named.area.county is not None and named.area.town is None

    def read_head_of_piece(self, piece: Segment) -> int:
        """Take the area that a piece begins with, and tell where the head ends."""
        text = self.reading.text
        for head in (area_head(text, piece.start, piece.end), short_head(text, piece.start, piece.end)):
            if head is not None and self.read_head_of_list(head):
                return head[1]
        return piece.start

    def read_before_label(self, block: Block) -> None:
        """Take the county right before the case's label (青禾区|确诊病例1：) or over the case (【青禾区】新增1例，男) as the area
        of the way."""
        if block.label is None and not block.pooled:
            self._read_reporting(block.pieces[0])
        if self.reading.region.county is not None:
            return
        begins = block.label.start if block.label is not None else block.pieces[0].start
        start, end = self.reading.sentence_at(begins).start, begins
        text = self.reading.text
        if text.endswith("】", 0, start):
            start, end = text.rfind("【", 0, start) + 1, start - 1
        elif block.label is None:
            return
        if 0 < end - start <= _LONGEST_COUNTY:
            named = resolve(text, start, end, self.reading.region)
            if named.rest == end and named.area.county is not None:
                self.listed = named.area

    def _read_reporting(self, piece: Segment) -> None:
        """Take the county that reports somebody beside those of the bulletin's own (乙县检出阳性1例，女)."""
        head = Segment(piece.start, min(piece.end, piece.start + _REPORTING))
        naming = next((n for n in find_divisions(self.reading.text, head.start, head.end) if n.form == "full"), None)
        if naming is None or not reports(self.reading.text[naming.end : naming.end + len("通报")]):
            return
        named = resolve(self.reading.text, naming.start, naming.end, self.reading.region).area
        if named.county is not None and named.county != self.reading.region.county:
            self.listed = named

    def read_announced(self, start: int, end: int) -> None:
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
            self.listed, self.last = Area(named.pop()), NOWHERE

    def read_head_of_list(self, head: tuple[int, int] | None) -> bool:
        """Take a head over a list (浦东新区：) as the area of what follows, where its last words name one."""
        if head is None:
            return False
        text = self.reading.text
        zone = next((n for n in names_at(text, head[0], head[1]) if n.form == "zone" and n.end == head[1]), None)
        if zone is not None and not zone.readings:
            self.listed, self.last = Area(self.reading.region_at(head[0]).division, zone=True), NOWHERE  # 高新区：
            return True
        for start in range(head[0], head[1] - 1):
            named = resolve(text, start, head[1], self.reading.region)
            if named.rest == head[1]:
                self.listed, self.last = named.area, NOWHERE
                return True
        return False
