"""Administrative divisions of China, province to town, with codes and with the former ones since 2002.

Facts come from two data files: `divisions.tsv.gz` (province, city, county) and `towns.tsv.gz`; their headers tell
source, licence and date, and `scripts/build_divisions.py` makes them. Nothing is read before it is asked for, and
towns are read only when a town is.

    >>> gazetteer().named("闸北区")[0].current
    False
    >>> gazetteer().towns("310106")["天目西路街道"].county
    '静安区'
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, cast

from extractor.lexicon.division_forms import asked_towns, short_forms, town_variants
from extractor.lexicon.places import aliases
from extractor.lexicon.tables import rows

__all__ = ["Division", "Gazetteer", "Level", "gazetteer"]

Level = Literal["province", "city", "county", "town"]

_RANK: dict[Level, int] = {"province": 0, "city": 1, "county": 2, "town": 3}


@dataclass(frozen=True, slots=True)
class Division:
    """One administrative division.

    code: six digits (province, city, county) or nine (town). A former division keeps the code it had.
    name: official full name: 静安区, 天目西路街道.
    province: official name of the province it lies in; a province's own name.
    city: name of the city it lies in, or its own; of a municipality and everything in it the municipality's (上海市);
        None for other provinces and for counties directly under a province (仙桃市, which are counties here).
    county: None above county level, and for towns that lie in no county: those of 东莞, 中山, 儋州 and 嘉峪关, and those
        of development zones which the statistics bureau lists beside the counties (苏州工业园区).
    current: False for a division that no longer exists under this code and name.
    """

    code: str
    name: str
    level: Level
    province: str
    city: str | None
    county: str | None
    current: bool

    @property
    def adcode(self) -> str:
        """Six-digit code of the deepest province, city or county: a town gives its county's, or its city's."""
        if self.level != "town":
            return self.code
        if self.county is not None:
            return self.code[:6]
        return self.code[:2] + "0000" if self.city == self.province else self.code[:4] + "00"


class Gazetteer:
    """Divisions by name and by code.

    Where several bear a name they come in a fixed order: current ones before former ones, provinces before cities
    before counties, then by code. The layers 市辖区 and 县 of the municipalities and 省直辖县级行政区划 of the provinces
    are no divisions and can't be found; a code of such a layer (310100) stands for the municipality.

    Args:
        divisions: province to county, current and former.
        aliases: common names that no rule yields -> codes (内蒙 -> 150000).
        read_towns: called once, when the first town is asked for: six-digit code -> its towns, as `towns.tsv.gz` has
            them. The code is a county's, that of a city without counties, or a development zone's.
    """

    def __init__(
        self,
        divisions: Iterable[Division],
        aliases: Mapping[str, tuple[str, ...]],
        read_towns: Callable[[], Mapping[str, str]],
    ) -> None:
        self._divisions = sorted(divisions, key=_order)
        self._aliases = aliases
        self._read_towns = read_towns
        self._full = _grouped((division.name, division) for division in self._divisions)
        self._codes = _grouped((division.code, division) for division in self._divisions)
        self._counties = _grouped((_above(d), d) for d in self._divisions if d.level == "county")
        self._town_maps: dict[str, Mapping[str, Division]] = {}
        self._listed_maps: dict[str, Mapping[str, Division]] = {}

    def named(self, name: str) -> tuple[Division, ...]:
        """Provinces, cities and counties of that full name, then those of that short name or alias (静安, 恩施州, 内蒙)."""
        return tuple(dict.fromkeys((*self._full.get(name, ()), *self._short.get(name, ()))))

    def full_names(self) -> Mapping[str, tuple[Division, ...]]:
        """Every full name, province to county, with the former ones."""
        return MappingProxyType(self._full)

    def short_names(self) -> Mapping[str, tuple[Division, ...]]:
        """Every short name and alias of at least two characters that is not itself a full name.

        Many are everyday words as well (通道, 资源, 合作, 新建): what stands around them has to tell.
        """
        return MappingProxyType(self._short_only)

    def town_names(self) -> Iterable[str]:
        """Every full name of a town, each once."""
        return self._codes_with_town.keys()

    def by_code(self, code: str) -> Division | None:
        """The division of a six-digit or nine-digit code; of several that had it, the current or first listed one."""
        if len(code) == 9:
            return next((town for town in self._listed_towns(code[:6]).values() if town.code == code), None)
        found = self._codes.get(code) or self._codes.get(self._folded(code))
        return found[0] if found else None

    def counties(self, city_code: str) -> tuple[Division, ...]:
        """Counties of a city, or of a province directly (仙桃市 of 420000): the current ones, then former ones.

        Former ones are those whose code lay in the city: 闸北区 in 310000, 莱城区 in 371200 (the former 莱芜市).
        """
        return self._counties.get(self._folded(city_code), ())

    def parent(self, division: Division) -> Division | None:
        """The division above: a town's county, or city where it has none; a county's city, or province; None on top."""
        if division.level == "province":
            return None
        if division.level == "town":
            return self.by_code(division.adcode)
        above = self._codes.get(_above(division), ())
        wanted = division.city if division.level == "county" and division.city else division.province
        return next((candidate for candidate in above if candidate.name == wanted), None)

    def towns(self, adcode: str) -> Mapping[str, Division]:
        """Towns of a county by full name and its usual variants (漓东街道, 漓东街道办事处, 漓东街道办, 漓东办事处).

        Of a city: the towns that lie in none of its counties. That is all of them for 东莞, 中山, 儋州 and 嘉峪关, and the
        towns of development zones for others. A division with two names (旧宫地区 and 旧宫镇) is there under both, each
        time with the name it was found by.
        """
        if adcode not in self._town_maps:
            found: dict[str, Division] = {}
            for code in self._zones(adcode):
                for name, town in self._listed_towns(code).items():
                    found.setdefault(name, town)
            self._town_maps[adcode] = MappingProxyType(found)
        return self._town_maps[adcode]

    def towns_under(self, prefix: str, name: str) -> tuple[Division, ...]:
        """Towns of that name, or of a variant of it, whose code starts with `prefix`, by code.

        `prefix`: two digits (a province), four (a city), six (a county), or a full six-digit code of any of these;
        empty for the whole country.
        """
        while len(prefix) > 2 and prefix.endswith("00"):
            prefix = prefix[:-2]
        full = next((full for full in asked_towns(name) if full in self._codes_with_town), name)
        codes = self._codes_with_town.get(full, ())
        return tuple(self._listed_towns(code)[full] for code in codes if code.startswith(prefix))

    # --- made when first needed ---

    @functools.cached_property
    def _short(self) -> dict[str, tuple[Division, ...]]:
        pairs = [(short, d) for d in self._divisions for short in short_forms(d.name, d.level)]
        pairs += [(alias, self._codes[code][0]) for alias, codes in self._aliases.items() for code in codes]
        return _grouped(sorted(pairs, key=lambda pair: _order(pair[1])))

    @functools.cached_property
    def _short_only(self) -> dict[str, tuple[Division, ...]]:
        return {name: found for name, found in self._short.items() if name not in self._full}

    @functools.cached_property
    def _town_text(self) -> Mapping[str, str]:
        return self._read_towns()

    @functools.cached_property
    def _codes_with_town(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for code, text in self._town_text.items():
            for _, names in _listed(text):
                for name in names:
                    found.setdefault(name, []).append(code)
                    if "族" in name:
                        for variant in town_variants(name):
                            found.setdefault(variant, []).append(code)
        return {name: list(dict.fromkeys(codes)) for name, codes in found.items()}

    # --- towns ---

    def _zones(self, adcode: str) -> list[str]:
        """Codes of the town list whose towns belong to `adcode`: its own, and of a city also those of its zones."""
        division = self.by_code(adcode)
        if division is None or division.level == "county":
            return [adcode]
        if division.level == "province":
            return []
        return [code for code in self._town_text if code[:4] == adcode[:4] and code not in self._codes] + [adcode]

    def _listed_towns(self, code: str) -> Mapping[str, Division]:
        """Towns that the list has for `code`, by name; names of the list win over variants of other names."""
        if code not in self._listed_maps:
            self._listed_maps[code] = self._town_map(code)
        return self._listed_maps[code]

    def _town_map(self, code: str) -> dict[str, Division]:
        county = self.by_code(code)
        above = county or self.by_code(code[:4] + "00")
        if above is None:
            return {}
        blank = replace(above, level="town", county=county.name if county and county.level == "county" else None)
        found: dict[str, Division] = {}
        for number, names in _listed(self._town_text.get(code, "")):
            for name in names:
                found.setdefault(name, replace(blank, code=code + number, name=name))
        for name, town in list(found.items()):
            for variant in town_variants(name):
                found.setdefault(variant, town)
        return found

    def _folded(self, code: str) -> str:
        """The municipality's code for those of the layers in it (310100, 500200); any other code as it is."""
        province = self._codes.get(code[:2] + "0000")
        folds = province and province[0].city is not None and code.endswith("00")
        return code[:2] + "0000" if folds else code


def _order(division: Division) -> tuple[bool, int, str]:
    return not division.current, _RANK[division.level], division.code


def _grouped(pairs: Iterable[tuple[str, Division]]) -> dict[str, tuple[Division, ...]]:
    found: dict[str, list[Division]] = {}
    for key, division in pairs:
        group = found.setdefault(key, [])
        if division not in group:
            group.append(division)
    return {key: tuple(group) for key, group in found.items()}


def _above(division: Division) -> str:
    """Code of the division above a city or county."""
    direct = division.level == "city" or division.city is None or division.city == division.province
    return division.code[:2] + "0000" if direct else division.code[:4] + "00"


def _listed(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A line of `towns.tsv.gz` -> the last three digits of each town's code, and its names."""
    number = 0
    for entry in text.split():
        if entry[0].isdecimal():
            number, entry = int(entry[:3]), entry[3:]  # noqa: PLW2901
        else:
            number += 1
        yield f"{number:03}", tuple(entry.split("/"))


@functools.cache
def gazetteer() -> Gazetteer:
    """The gazetteer of the bundled data, read on the first call."""
    return Gazetteer(_read_divisions(), aliases(), _read_towns)


def _read_divisions() -> Iterator[Division]:
    provinces: dict[str, str] = {}
    for code, name, level, city, last in rows("divisions.tsv.gz"):  # by code: a province before what lies in it
        if level == "province":
            provinces[code[:2]] = name
        county = name if level == "county" else None
        yield Division(code, name, cast("Level", level), provinces[code[:2]], city or None, county, not last)


def _read_towns() -> dict[str, str]:
    return {code: towns for code, towns in rows("towns.tsv.gz")}  # noqa: C416 (cells are counted by unpacking)
