"""Real administrative divisions, drawn from the gazetteer: cities with their counties, counties with their towns."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace

from corpora.generator.builder import Record
from extractor.lexicon.division_forms import short_forms
from extractor.lexicon.divisions import Division, gazetteer

__all__ = ["Area", "cities", "cities_of", "city_named", "counties", "provinces", "reporting", "towns"]

_TOWN = re.compile(r"[\u4e00-\u9fff]{2,7}(?:街道|镇|乡)")
_NO_TOWN = re.compile(r"开发|园区|农场|林场|街镇|管理|办事处|工业|社区|虚拟")
_NO_COUNTY = {"城区", "郊区", "矿区"}  # also everyday words: 矿区 may be any mine
_NO_SHORT = {"吉林", "海南", "朝阳"}  # a city's short name that is a province's or a county's as well
_FEWEST_COUNTIES = 3
_FEWEST_TOWNS = 4


@dataclass(frozen=True, slots=True)
class Area:
    """One division, from province to town, by full names; None where the division has no such level.

    name: the deepest name. short: the usual short name of a city (武汉), or None. adcode: six digits, a town's is that
    of its county or city.
    """

    name: str
    short: str | None
    province: str
    city: str | None
    county: str | None
    town: str | None
    adcode: str

    def fields(self) -> Record:
        """The part of a record's place that the division tells."""
        return {
            "province": self.province,
            "city": self.city,
            "county": self.county,
            "town": self.town,
            "adcode": self.adcode,
        }


def _area(division: Division) -> Area:
    short = (
        next(iter(short_forms(division.name, division.level)), None) if division.level in {"city", "province"} else None
    )
    return Area(
        division.name,
        None if short in _NO_SHORT else short,
        division.province,
        division.city,
        division.county,
        division.name if division.level == "town" else None,
        division.adcode,
    )


@functools.cache
def cities() -> tuple[Area, ...]:
    """Cities, with municipalities, that have counties or towns enough to write about."""
    found = [division for group in gazetteer().full_names().values() for division in group]
    wanted = (d for d in found if d.current and d.city and d.county is None and d.level in {"city", "province"})
    areas = (_area(division) for division in sorted(wanted, key=lambda d: d.code))
    return tuple(
        area for area in areas if len(counties(area)) >= _FEWEST_COUNTIES or len(towns(area)) >= 2 * _FEWEST_TOWNS
    )


@functools.cache
def provinces() -> tuple[Area, ...]:
    """Provinces and regions with several cities."""
    names = dict.fromkeys(city.province for city in cities())
    areas = (_area(division) for name in names for division in gazetteer().named(name)[:1])
    return tuple(area for area in areas if area.city is None and len(cities_of(area)) > 3)


@functools.cache
def cities_of(province: Area) -> tuple[Area, ...]:
    """Cities of a province."""
    return tuple(city for city in cities() if city.province == province.name)


@functools.cache
def _cities_by_short() -> dict[str, Area]:
    return {city.short: city for city in cities() if city.short}


def city_named(short: str) -> Area:
    """The city of a short name: 武汉."""
    return _cities_by_short()[short]


@functools.cache
def counties(city: Area) -> tuple[Area, ...]:
    """Counties of a city that have towns enough; none for a city without counties (东莞市)."""
    areas = (_area(d) for d in gazetteer().counties(city.adcode) if d.current and d.name not in _NO_COUNTY)
    return tuple(area for area in areas if len(towns(area)) >= _FEWEST_TOWNS)


@functools.cache
def reporting(city: Area) -> tuple[Area, ...]:
    """Counties of a city that a bulletin can name alone: no other county or city bears the name (新城区 has three)."""
    named = gazetteer().full_names()
    return tuple(area for area in counties(city) if len([d for d in named[area.name] if d.current]) == 1)


@functools.cache
def towns(area: Area) -> tuple[Area, ...]:
    """Towns of a county, or of a city without counties."""
    if area.county is None and gazetteer().counties(area.adcode):
        return ()
    listed = gazetteer().towns(area.adcode)
    return tuple(
        replace(area, name=name, short=None, town=name)
        for name, town in listed.items()
        if name == town.name and _TOWN.fullmatch(name) and not _NO_TOWN.search(name)
    )
