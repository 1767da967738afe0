"""The province, city or county that a bulletin reports for, by votes: the authority and the headline count most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from extractor.assembly.areas import NOWHERE, Area, area_of, resolve
from extractor.assembly.where_now import Told, kind_of, nearest
from extractor.lexicon.divisions import Division, gazetteer
from extractor.mentions import authorities, reports
from extractor.mentions.city_letters import find_letters, find_own, letters_of
from extractor.mentions.divisions import Naming, letter_readings, town_pattern_at
from extractor.mentions.divisions import find as find_divisions

__all__ = ["find_region"]


_TAIL = 120  # characters in which an authority signs
_HEAD = 160  # characters in which a headline or a first sentence ends
_LONGEST_NAME = 24
_MOST_TOLD = 100  # names in what may be the way of one person

_LEFT_SHARE = 0.2  # what the votes for a place count that somebody came from, in a text that nobody signed
_HOME_SHARE = 0.3  # for a place that somebody mostly lives in, here or elsewhere
_STAYS_SHARE = 1.5  # for a place that somebody comes to or is treated in
_ISSUER_WEIGHT, _REPORT_WEIGHT, _HEAD_WEIGHT = 8.0, 4.0, 2.0
# provinces that a survey of the country names, and the share of the votes that one of them has in any other text
_MANY, _LEAST = 6, 0.4
_SEVERAL_REPORT = 3  # counties of one city, each with its news: the city's bulletin
_MOST = 0.5  # share of the cities' votes that one needs to stand for the bulletin
_NEARLY_ALL = 0.75  # share of the counties' votes that one needs


def find_region(text: str, issuer: tuple[int, int] | None) -> tuple[Area, tuple[int, int] | None]:
    """The area and where it is named; NOWHERE where the text names none.

    Args:
        text: the cleaned text.
        issuer: where the authority stands.
    """
    if issuer is not None and not find_divisions(text, *issuer):
        issuer = None  # 市疾控中心
    votes = _Votes(text, issuer)
    votes.count_names()
    votes.count_letters()
    if not votes.weights:
        return NOWHERE, None
    best = votes.winner()
    if best is None:
        return NOWHERE, None
    own = votes.own_place(best)
    if issuer is not None:
        signed = resolve(text, issuer[0], issuer[1], Area(best))
        division = signed.area.division
        named_first = division is not None and votes.first is not None and votes.first.code == division.code
        signs = issuer[1] > len(text) - _TAIL
        speaks_for_itself = named_first or issuer[0] < _HEAD or signs or authorities.speaks(text, issuer[1])
        if division is not None and votes.reporter is not None and not signs and _lies_in(votes.reporter, division):
            return area_of(votes.reporter), votes.span_of(votes.reporter)
        agrees = own is None or division is None or signs or own.code[:2] == division.code[:2]
        if division is not None and agrees and (division.code[:2] == best.code[:2] or speaks_for_itself):
            return Area(division), (issuer[0], signed.rest)
    office = votes.office if own is None or votes.office is None or votes.office.code[:2] == own.code[:2] else None
    if office is not None or own is not None:
        division = office or own
        return area_of(division), votes.span_of(division) if division is not None else None
    told_here = votes.reporter is not None and votes.reporter.code[:2] == best.code[:2]
    survey = votes.reporter is None and reports.is_national(text, _HEAD)
    if survey or (issuer is None and not told_here and votes.spread()):
        return NOWHERE, None
    return area_of(best), votes.span_of(best)


def _only(naming: Naming) -> Division | None:
    """What a name means that only one division of today bears."""
    current = [reading for reading in naming.readings if reading.current]
    return current[0] if len(current) == 1 else None


def _lies_in(inner: Division, outer: Division) -> bool:
    """Whether `inner` is a part of `outer`."""
    return inner.code != outer.code and inner.code.startswith(outer.code.rstrip("0"))


@dataclass(slots=True)
class _Votes:
    text: str
    issuer: tuple[int, int] | None
    weights: dict[str, float] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    reporter: Division | None = None  # the first in the head that does something: 麒麟区在返曲人员中发现1例
    first: Division | None = None  # what the headline or the first sentence names first
    named: list[str] = field(default_factory=list)  # codes of all that is named, not only by a letter
    told: list[Told] = field(default_factory=list)  # of a person's ways, in a text that nobody signed
    reporters: set[str] = field(default_factory=set)  # codes of the counties of which it tells something new
    office: Division | None = None  # who issues the notice by the words of its head: 永新紧急通知

    def vote(self, division: Division, weight: float, start: int, end: int) -> None:
        self.weights[division.code] = self.weights.get(division.code, 0.0) + weight
        self.spans.setdefault(division.code, (start, end))

    def count_names(self) -> None:
        """Each name is a vote; one that several divisions bear is read by the company it keeps."""
        text = self.text
        head = text[:_HEAD].find("。")
        head_end = head if head > 0 else _HEAD
        unsure: list[tuple[Naming, float]] = []
        rest = run_end = 0  # `run_end`: where the wording ends that named a town
        outer: Division | None = None  # the one named before, and where its name ends
        outer_end = 0
        left: set[str] = set()  # where people came from
        others: set[str] = set()  # what the text sets apart from its own place
        came: dict[str, float] = {}  # votes for places that people came or returned to, or were treated in
        for naming in find_divisions(text, 0, len(text)):
            if naming.start < rest or (naming.start < run_end and naming.form == "short"):
                continue  # 武汉市|汉阳区 is one place; so is 太和县双浮镇大|马村
            if naming.form == "short" and (
                text[naming.end : naming.end + 1] in ("镇", "乡") or self.means_town(naming)
            ):
                continue  # 红河镇: a town that shares its name with some other place
            stop = reports.end_of_name(text, naming.end, naming.start + _LONGEST_NAME)
            named = resolve(text, naming.start, stop, NOWHERE)
            rest = max(named.rest, naming.end)
            run_end = stop if named.area.town is not None else run_end
            division = named.area.division or self.with_town(naming) or self.goal(naming)
            inside = division is None or outer is None or naming.start > outer_end or _lies_in(division, outer)
            if naming.form == "short" and not inside and division is not None and division.level == "county":
                continue  # 苏州|九龙|医院
            outer, outer_end = division, rest
            in_head = naming.start < head_end
            if division is not None and reports.is_not_ours(text, naming.start, rest):
                others.add(division.code.rstrip("0"))
            if division is not None and any(division.code.startswith(other) for other in others):
                continue
            if naming.start < _HEAD and reports.issues_notice(text, naming.end if division is None else rest):
                division = division or _only(naming)
                self.office = self.office or division
            from_there = reports.is_where_from(text, naming.start, rest, in_head=in_head)
            if division is not None and self.issuer is None:
                kind = kind_of(text, naming.start, rest, origin=from_there)
                share = 1.0 if from_there else self.share_of(naming.start, rest)
                weight = share * self.weight_at(naming.start, head_end)
                self.told.append(Told(division, naming.start, min(rest, len(text)), kind, weight))
            if from_there:
                if division is not None and reports.was_left(text, naming.start):
                    left.add(division.code)
                continue
            if division is not None and self.issuer is None and reports.lives_for_work(text, naming.start, rest):
                left.add(division.code)
                continue
            weight = self.weight_at(naming.start, head_end)
            if not in_head or self.issuer is None:
                weight *= self.share_of(naming.start, rest)
            stays = reports.comes_here(text, naming.start) or reports.treats_here(text, rest)
            if division is not None and stays:
                came[division.code] = came.get(division.code, 0.0) + weight
            if division is not None:
                self.vote(division, weight, naming.start, min(rest, len(text)))
                if in_head and self.first is None and not reports.lives_mostly(text, naming.start):
                    self.first = division
                tells_news = reports.reports_here(text, rest)
                if tells_news and division.county is not None:
                    self.reporters.add(division.code)
                if naming.start < _HEAD and self.reporter is None and tells_news:
                    self.reporter = division
            elif naming.form == "full" and len(naming.readings) > 1:
                unsure.append((naming, weight))
        of_a_way = len(self.told) <= _MOST_TOLD and len({told.province for told in self.told}) < _MANY
        if self.issuer is None and self.reporter is None and of_a_way:
            letters = [
                (letter.start, frozenset(reading.code[:2] for reading in letter_readings(text[letter.start])))
                for letter in find_letters(text, 0, len(text))
            ]
            self.weights = nearest(text, self.told, letters)
            for told in self.told:
                self.spans.setdefault(told.division.code, (told.start, told.end))
        elif self.issuer is None:
            for code, weight in self.weights.items():
                if any(code.startswith(away.rstrip("0")) for away in left):
                    kept = came.get(code, 0.0)
                    self.weights[code] = kept + (weight - kept) * _LEFT_SHARE
        for naming, weight in unsure:
            reading = self.reading_of(naming)
            if reading is not None:
                self.vote(reading, weight, naming.start, naming.end)

        self.named = list(self.weights)

    def with_town(self, naming: Naming) -> Division | None:
        """What a short name means that one of its towns follows: 准旗|薛家湾镇."""
        stop = town_pattern_at(self.text, naming.end, naming.end + _LONGEST_NAME) if naming.form == "short" else None
        if stop is None:
            return None
        town, book = self.text[naming.end : stop], gazetteer()
        held = [r for r in naming.readings if r.current and r.county is not None and town in book.towns(r.code)]
        return held[0] if len(held) == 1 else None

    def means_town(self, naming: Naming) -> bool:
        """Whether a short name is that of a town which the text names elsewhere, and which lies in none of the counties of
        this name: 乘坐青禾至|新安|中巴车到新安镇."""
        town, book = self.text[naming.start : naming.end] + "镇", gazetteer()
        if any(r.county is None or town in book.towns(r.code) for r in naming.readings):
            return False
        return self.text.find(town) >= 0 and not any(self.text.find(r.name) >= 0 for r in naming.readings)

    def goal(self, naming: Naming) -> Division | None:
        """What a short name means that somebody comes to or is a native of: 来|惠东|探亲, 惠东|人."""
        text = self.text
        comes = reports.comes_here(text, naming.start) or reports.gets_to(text, naming.start)
        comes = (
            comes
            or reports.stays_away(text, naming.start, naming.end)
            or reports.is_native(text, naming.end, whole=True)
        )
        return _only(naming) if self.issuer is None and naming.form == "short" and comes else None

    def share_of(self, start: int, end: int) -> float:
        """What a vote counts by the words around the name: less for where somebody was, more for where they came."""
        if reports.lives_mostly(self.text, start):
            return _HOME_SHARE
        treated = reports.treats_here(self.text, end)
        if not treated and (reports.stays_away(self.text, start, end) or reports.is_at(self.text, start)):
            return _LEFT_SHARE
        stays = treated or reports.comes_here(self.text, start)
        return _STAYS_SHARE if stays else 1.0

    def weight_at(self, position: int, head_end: int) -> float:
        if self.issuer and self.issuer[0] <= position < self.issuer[1]:
            return _ISSUER_WEIGHT
        if position < head_end:
            told = reports.is_of_outbreak(self.text, position, min(head_end + 1, len(self.text)))
            return _REPORT_WEIGHT if told else _HEAD_WEIGHT
        return 1.0

    def reading_of(self, naming: Naming) -> Division | None:
        """朝阳区 with 呼家楼街道 in the text is the one in 北京."""
        book = gazetteer()
        towns = {
            reading: sum(self.text.find(town) >= 0 for town in book.towns(reading.code)) for reading in naming.readings
        }
        most = max(towns.values())
        if most > 0:
            best = [reading for reading, found in towns.items() if found == most]
            return best[0] if len(best) == 1 else None
        near = [reading for reading in naming.readings if self.within(reading.code[:2]) > 0]
        return near[0] if len(near) == 1 else None

    def count_letters(self) -> None:
        """来沪, 返宁: a vote shared by all that the letter may mean; 返深 in a notice of 深州市 means that."""
        for letter in find_letters(self.text, 0, len(self.text)):
            if self.first is not None and self.first.name.startswith(self.text[letter.start]):
                self.vote(self.first, _REPORT_WEIGHT, letter.start, letter.end)
                continue
            readings = letter_readings(self.text[letter.start])
            cities = {told.division.code[:4] for told in self.told}  # 归常 with 武陵区 is 常德, not 常州
            meant = [reading for reading in readings if reading.code[:4] in cities] or readings
            for reading in meant:
                self.vote(reading, _REPORT_WEIGHT / len(readings), letter.start, letter.end)

    def own_place(self, best: Division) -> Division | None:
        """The place that calls itself by one letter (来永返永): of those that the letter may mean, the one named most.
        None where `best` is among them."""
        told = find_own(self.text)
        if len({letter.value for letter in told}) != 1:
            return None
        book = gazetteer()
        named = [division for code in self.named if (division := book.by_code(code)) is not None]
        readings = [
            *letter_readings(told[0].value),
            *(d for d in named if told[0].value in letters_of(d)[: len(d.name)]),
        ]
        if best in readings:
            return None
        weights = {reading: self.within(reading.code.rstrip("0")) for reading in readings if reading in named}
        if not weights:
            return None
        best = max(weights, key=lambda reading: weights[reading])
        self.spans.setdefault(best.code, (told[0].start, told[0].end))
        return best

    def spread(self) -> bool:
        """Whether the votes are for so many provinces that none of them is meant."""
        shares = Counter[str]()
        for code, weight in self.weights.items():
            shares[code[:2]] += weight  # type: ignore[assignment]
        return len(shares) >= _MANY and shares.most_common(1)[0][1] < _LEAST * sum(shares.values())

    def within(self, prefix: str) -> float:
        """Votes for an area (by the first digits of its code) and its parts."""
        return sum(weight for code, weight in self.weights.items() if code.startswith(prefix))

    def winner(self) -> Division | None:
        """The province with the most votes, or the city or county in it that most of them are for."""
        book = gazetteer()
        by_province: Counter[str] = Counter()
        for code, weight in self.weights.items():
            by_province[code[:2]] += weight  # type: ignore[assignment]
        province = by_province.most_common(1)[0][0]
        best = book.by_code(province + "0000")
        if best is None:
            return None
        inside = province
        if self.reporter is not None and self.reporter.code == best.code:
            return best  # 贵州省新增41例（黔西南州15例...）
        if best.city is None:
            city, share = self.largest(province, 4, best)
            named_first = self.first is not None and self.first.code == best.code
            needed = self.weights.get(best.code, 0.0) * (1.5 if named_first else 0.7)
            if city is not None and share >= _MOST and self.within(city) >= needed:
                best, inside = book.by_code(city + "00") or best, city
            if inside != province and best.city is None:  # 仙桃市, 石河子市: counties right under a province
                return self.most_of(inside, best) or best
        reporter = self.reporter
        if reporter is not None and reporter.city is not None and reporter.code.startswith(inside):
            alike = [code for code in self.reporters if code.startswith(inside)]
            several = _SEVERAL_REPORT - (self.first is not None and self.first.code == best.code)
            return best if reporter.county is not None and len(alike) >= several else reporter
        if best.city is None or (self.first is not None and self.first.code == best.code):
            return best
        return self.most_of(inside, best) or best

    def most_of(self, inside: str, best: Division) -> Division | None:
        """The county in an area (by its code) that nearly all votes for its parts and most for the whole are for."""
        county, share = self.largest(inside, 6, best)
        found = gazetteer().by_code(county) if county is not None else None
        if found is None or share < _NEARLY_ALL:
            return None
        return found if self.weights[found.code] >= 1.2 * self.weights.get(best.code, 0.0) else None

    def largest(self, prefix: str, length: int, whole: Division) -> tuple[str | None, float]:
        """The part of an area (by the first `length` digits of its code) with the most votes, and its share of all
        parts'."""
        parts: dict[str, float] = {}
        for code, weight in self.weights.items():
            if code.startswith(prefix) and code != whole.code:
                parts[code[:length]] = parts.get(code[:length], 0.0) + weight
        if not parts:
            return None, 0.0
        best = max(parts, key=lambda part: parts[part])
        return best, parts[best] / sum(parts.values())

    def span_of(self, division: Division) -> tuple[int, int] | None:
        """Where the area, or else a part of it, is first named."""
        if division.code in self.spans:
            return self.spans[division.code]
        prefix = division.code.rstrip("0") or division.code[:2]
        return next((span for code, span in self.spans.items() if code.startswith(prefix)), None)
