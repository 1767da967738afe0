"""Places of the record: a wording, its divisions from text and context, its address and its name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from extractor.assembly.areas import NOWHERE, Area, Resolved, resolve
from extractor.lexicon.divisions import Division, gazetteer
from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.places import country_names, foreign_cities
from extractor.mentions.addresses import highway_end
from extractor.mentions.divisions import is_institution_of
from extractor.mentions.place_parts import (
    Parts,
    city_of_station,
    is_bare_station,
    place_parts,
    venue_word,
    without_locator,
)
from extractor.mentions.place_words import is_of_province, is_unknown_city
from extractor.records import Place
from extractor.text.clean import CleanText

__all__ = ["PlaceReader"]

_PROVINCE, _CAPITAL = "0000", "0100"  # the codes of a province and of its capital behind its two digits (GB/T 2260)


@dataclass(frozen=True, slots=True)
class PlaceReader:
    """Reads places of one document, and keeps those whose name several divisions bear alike.

    towns: the county that the document prints before a town (青禾区白云街道), which holds against the gazetteer's where the
    town stands alone: towns change their county.
    """

    document: CleanText
    ambiguous: list[Place] = field(default_factory=list)
    towns: dict[str, Division] = field(default_factory=dict)

    def read(
        self, start: int, end: int, within: Area, kind: PlaceKind | None = None, parts_end: int | None = None
    ) -> tuple[Place, Resolved]:
        """The place `text[start:end]`, and the area that its own words name (to be inherited by what follows).

        Args:
            within: what is known from the list, the sentence and the bulletin; it fills what the wording leaves out.
            parts_end: where the parts end and only a description goes on (以甲路、乙路为界的区域).
            kind: the kind of place where the context tells; else the last word of the wording does.
        """
        text = self.document.text
        last = end if parts_end is None else parts_end
        named = resolve(text, start, last, within)
        if not named.area and (inside := self._behind_road(start, last, within)) is not None:
            named = inside
        elif not named.area and (bracketed := self._bracketed(start, last, within)) is not None:
            named = replace(named, area=bracketed)
        if not named.area and (city := gazetteer().by_code(city_of_station(text, start, end) or "")) is not None:
            within = Area(city)  # 汉口站, wherever the text comes from
        if not named.area and is_unknown_city(text, start, end):
            within = NOWHERE  # 金边市 of another country
        named = self._as_printed(text[start : named.rest], named)
        area = named.area or (
            _around_institution(text[start:end], within) if is_of_province(text, start, end) else within
        )
        if named.area.town and named.area.division is None:
            area = Area(within.division, named.area.town)
        if named.county is not None and not named.nearby:
            area = NOWHERE  # 鼓楼区, of none of the cities that the context speaks of
        abroad = _is_abroad(text[start:last]) or last - start == 1  # 英国, 莫斯科; 京
        parts = Parts() if abroad or named.rest >= last else place_parts(text, start, named.rest, last)
        place = Place.model_construct(
            text=self.document.verbatim(start, end),
            province=area.province,
            city=area.city,
            county=named.county or area.county,
            town=area.town,
            address=self.document.verbatim(*parts.address) if parts.address else None,
            name=self.document.verbatim(*parts.name) if parts.name else None,
            adcode=area.adcode,
            kind=kind or ("area" if abroad else self._kind(start, end, named.rest, parts)),
            span=self.document.span(start, end),
        )
        if named.ambiguous:
            self.ambiguous.append(place)
        return place, named

    def _as_printed(self, words: str, named: Resolved) -> Resolved:
        """The divisions with the county that this document prints before the town."""
        division, town = named.area.division, named.area.town
        if division is None or town is None or division.county is None:
            return named
        if division.county in words:
            self.towns.setdefault(town, division)
            return named
        printed = self.towns.get(town, division)
        if printed.county == division.county or printed.city != division.city:
            return named
        return replace(named, area=replace(named.area, division=printed))

    def _behind_road(self, start: int, end: int, within: Area) -> Resolved | None:
        """The divisions behind a road that leads the wording: 启扬高速|江苏省南通市如东县|袁庄服务区."""
        road = highway_end(self.document.text, start, end)
        if road is None:
            return None
        inside = resolve(self.document.text, road, end, within)
        if inside.rest == road:
            return None
        # 连霍高速|商丘|服务区
        of_city = inside.area.division is not None and is_institution_of(self.document.text, inside.rest, end)
        return inside if inside.area.county is not None or of_city else None

    def _bracketed(self, start: int, end: int, within: Area) -> Area | None:
        """The county that a bracket behind the name tells: 白云超市（青禾区好运路3号）."""
        text = self.document.text
        opened = text.rfind("（", start, end)
        if opened < 0 or text[end - 1] != "）":
            return None
        inside = resolve(text, opened + 1, end - 1, within)
        return inside.area if inside.area.county is not None and inside.rest > opened + 1 else None

    def _kind(self, start: int, end: int, rest: int, parts: Parts) -> PlaceKind | None:
        text = self.document.text
        if rest >= end:
            return "area"
        if is_bare_station(text, start, rest, end):
            return "transport"
        begins, ends = parts.name or (start, without_locator(text, start, end))
        found = venue_word(text, begins, ends)
        return found[1] if found else None


def _is_abroad(words: str) -> bool:
    """Whether the wording is nothing but a country or a city of another one."""
    return words in country_names() or words in foreign_cities()


def _around_institution(words: str, area: Area) -> Area:
    """Where an institution of the province is: in the capital where that is told of, else somewhere in it (省人民医院), but
    for its branches (省人民医院珠海医院)."""
    division = area.division
    if division is None or division.city in (None, division.province):
        return area
    if division.city.removesuffix("市") in words:
        return area
    capital = gazetteer().by_code(division.code[:2] + _CAPITAL)
    if capital is not None and capital.city == division.city:
        return Area(capital)
    return Area(gazetteer().by_code(division.code[:2] + _PROVINCE))
