"""Names of places beside the full names of divisions: letters, aliases, functional zones, countries.

Facts come from `data/abbreviations.tsv`, `data/functional_zones.tsv` and `data/countries.tsv`; their headers tell how
they were compiled. Each file is read once, when it is first asked for.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from extractor.lexicon.tables import rows

__all__ = [
    "Country",
    "FunctionalZone",
    "aliases",
    "countries",
    "country_letters",
    "country_names",
    "foreign_cities",
    "functional_zones",
    "letters",
    "stations",
    "zone_names",
]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FunctionalZone:
    """A development zone or the like that acts as a division and is none (苏州工业园区, 西咸新区).

    adcode: code of the province, city or county that notices count it to.
    """

    name: str
    forms: tuple[str, ...]
    adcode: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory.

    code: ISO 3166-1 alpha-2.
    in_china: 香港, 澳门 and 台湾: regions of China that count as 境外 where imported cases are told from local ones.
    """

    code: str
    name: str
    forms: tuple[str, ...]
    in_china: bool


@functools.cache
def letters() -> Mapping[str, tuple[str, ...]]:
    """One-letter names -> codes of their readings, the commonest first: 沪 -> 310000; 宁 -> 640000, 320100, ...

    Only to be read in forms such as 来沪, 返京, 在津, and where no longer name starts with the letter.
    """
    return _abbreviations(single=True)


@functools.cache
def aliases() -> Mapping[str, tuple[str, ...]]:
    """Common short names of divisions that no rule yields -> codes: 内蒙 -> 150000, 巴州 -> 652800."""
    return _abbreviations(single=False)


def _abbreviations(*, single: bool) -> Mapping[str, tuple[str, ...]]:
    return _grouped((form, code) for form, code, _ in rows("abbreviations.tsv") if (len(form) == 1) == single)


@functools.cache
def functional_zones() -> tuple[FunctionalZone, ...]:
    """All functional zones, by code."""
    return tuple(
        FunctionalZone(name, tuple(forms.split()), code) for name, forms, code, _ in rows("functional_zones.tsv")
    )


@functools.cache
def zone_names() -> Mapping[str, tuple[FunctionalZone, ...]]:
    """Every name and form of a functional zone -> the zones that bear it (江东新区: in 河源 and in 海口)."""
    return _grouped((form, zone) for zone in functional_zones() for form in (zone.name, *zone.forms))


@functools.cache
def countries() -> tuple[Country, ...]:
    """All countries and territories, by code; 中国 is one of them."""
    found = []
    for cells in rows("countries.tsv"):
        code, name, forms, mark, *_ = (*cells, "", "")  # empty cells at the end of a line are left out
        found.append(Country(code, name, tuple(forms.split()), mark == "cn"))
    return tuple(found)


@functools.cache
def country_names() -> Mapping[str, Country]:
    """Every name of two characters or more -> its country: 俄罗斯, 刚果（金）, 阿联酋, 中国香港."""
    return _country_forms(single=False)


@functools.cache
def foreign_cities() -> frozenset[str]:
    """Cities of other countries: 曼谷, 金边. Shops bear such names too (巴黎春天百货): only to be read alone, or before 市 or the
    word for an airport."""
    return frozenset(city for _code, cities in rows("foreign_cities.tsv") for city in cities.split())


@functools.cache
def stations() -> Mapping[str, str]:
    """Airports and stations that are known without their city -> code of the city: 汉口站 -> 420100."""
    return MappingProxyType({name: code for code, names, _ in rows("stations.tsv") for name in names.split()})


@functools.cache
def country_letters() -> Mapping[str, Country]:
    """One-letter forms -> their country: 俄, 美, 港. Only to be read in forms such as 自俄入境, 赴美, 日籍."""
    return _country_forms(single=True)


def _country_forms(*, single: bool) -> Mapping[str, Country]:
    pairs = ((form, country) for country in countries() for form in (country.name, *country.forms))
    return MappingProxyType({form: country for form, country in pairs if (len(form) == 1) == single})


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    found: dict[str, tuple[T, ...]] = {}
    for key, value in pairs:
        found[key] = (*found.get(key, ()), value)
    return MappingProxyType(found)
