"""The province, city or county that a bulletin reports for, by votes: the authority and the headline count most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from extractor.assembly.areas import NOWHERE, Area, area_of, resolve
from extractor.lexicon.divisions import Division, gazetteer
from extractor.mentions import reports
from extractor.mentions.arrivals import find_letters
from extractor.mentions.divisions import Naming, letter_readings
from extractor.mentions.divisions import find as find_divisions

__all__ = ["find_region"]


_TAIL = 120  # characters in which an authority signs
_HEAD = 160  # characters in which a headline or a first sentence ends
_LONGEST_NAME = 24

_LEFT_SHARE = 0.2  # what the votes for a place count that somebody came from, in a text that nobody signed
_ISSUER_WEIGHT, _REPORT_WEIGHT, _HEAD_WEIGHT = 8.0, 4.0, 2.0
_MOST = 0.5  # share of the cities' votes that one needs to stand for the bulletin
_NEARLY_ALL = 0.75  # share of the counties' votes that one needs


def find_region(text: str, issuer: tuple[int, int] | None) -> tuple[Area, tuple[int, int] | None]:
    """The area and where it is named; NOWHERE where the text names none.

    Args:
        text: the cleaned text.
        issuer: where the authority stands.
    """
    votes = _Votes(text, issuer)
    votes.count_names()
    votes.count_letters()
    if not votes.weights:
        return NOWHERE, None
    best = votes.winner()
    if best is None:
        return NOWHERE, None
    if issuer is not None:
        signed = resolve(text, issuer[0], issuer[1], Area(best))
        division = signed.area.division
        named_first = division is not None and votes.first is not None and votes.first.code == division.code
        speaks_for_itself = named_first or issuer[0] < _HEAD or issuer[0] > len(text) - _TAIL
        signs = issuer[1] > len(text) - _TAIL
        if division is not None and votes.reporter is not None and not signs and _lies_in(votes.reporter, division):
            return area_of(votes.reporter), votes.span_of(votes.reporter)
        if division is not None and (division.code[:2] == best.code[:2] or speaks_for_itself):
            return Area(division), (issuer[0], signed.rest)
    if reports.is_national(text, _HEAD) and votes.reporter is None:
        return NOWHERE, None
    return area_of(best), votes.span_of(best)


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

    def vote(self, division: Division, weight: float, start: int, end: int) -> None:
        self.weights[division.code] = self.weights.get(division.code, 0.0) + weight
        self.spans.setdefault(division.code, (start, end))

    def count_names(self) -> None:
        """Each name is a vote; one that several divisions bear is read by the company it keeps."""
        text = self.text
        head = text[:_HEAD].find("。")
        head_end = head if head > 0 else _HEAD
        unsure: list[tuple[Naming, float]] = []
        rest = 0
        left: set[str] = set()  # where people came from
        for naming in find_divisions(text, 0, len(text)):
            if naming.start < rest:
                continue  # 武汉市|汉阳区 is one place
            stop = reports.end_of_name(text, naming.end, naming.start + _LONGEST_NAME)
            named = resolve(text, naming.start, stop, NOWHERE)
            rest = max(named.rest, naming.end)
            if reports.is_where_from(text, naming.start, rest, in_head=naming.start < head_end):
                if named.area.division is not None and reports.was_left(text, naming.start):
                    left.add(named.area.division.code)
                continue
            weight = self.weight_at(naming.start, head_end)
            division = named.area.division
            if division is not None:
                self.vote(division, weight, naming.start, min(rest, len(text)))
                if naming.start < head_end and self.first is None:
                    self.first = division
                if naming.start < _HEAD and self.reporter is None and reports.reports_here(text, rest):
                    self.reporter = division
            elif naming.form == "full" and len(naming.readings) > 1:
                unsure.append((naming, weight))
        if self.issuer is None:
            for code in left & self.weights.keys():
                self.weights[code] *= _LEFT_SHARE
        for naming, weight in unsure:
            reading = self.reading_of(naming)
            if reading is not None:
                self.vote(reading, weight, naming.start, naming.end)

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
            for reading in readings:
                self.vote(reading, _REPORT_WEIGHT / len(readings), letter.start, letter.end)

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
        reporter = self.reporter
        if reporter is not None and reporter.city is not None and reporter.code.startswith(inside):
            return reporter
        if best.city is None or (self.first is not None and self.first.code == best.code):
            return best
        county, share = self.largest(inside, 6, best)
        found = book.by_code(county) if county is not None else None
        if (
            found is not None
            and share >= _NEARLY_ALL
            and self.weights[found.code] >= 1.2 * self.weights.get(best.code, 0.0)
        ):
            return found
        return best

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
