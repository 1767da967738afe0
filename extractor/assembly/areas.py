"""Which divisions a wording names, given where we are.

鼓楼区 stands in four cities; which one is meant, the wording before it, the list, the sentence or the bulletin's region
tells. An `Area` is as much as is known; `resolve` reads the divisions at the head of a wording within an area.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractor.lexicon.divisions import Division, gazetteer
from extractor.lexicon.places import country_names, foreign_cities
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.divisions import Naming, is_institution_of, is_stop_named_like, names_at, town_pattern_at

__all__ = ["NOWHERE", "Area", "Resolved", "area_of", "known_name_end", "resolve", "starts_abroad"]

_RANK = {"province": 0, "city": 1, "county": 2, "town": 3}
_TOWN_ENDS, _LONGEST_TOWN = "道街镇乡处办木区场", 12
_AIRPORT = ("机场", "机场航站楼")
_LONGEST_CITY_ABROAD = 7  # characters: 达累斯萨拉姆
_NAME_OF_STOP = 2  # characters of 坊站
_MOST_NAMES = 5  # province, city, zone, county, town


@dataclass(frozen=True, slots=True)
class Area:
    """The deepest province, city or county that is known, and the town within it.

    `zone` tells that a development zone was named, so that no county may be inherited.
    """

    division: Division | None = None
    town: str | None = None
    zone: bool = False
    abroad: bool = False
    closed: bool = False  # a list said that all its places lie in here

    @property
    def province(self) -> str | None:
        return self.division.province if self.division else None

    @property
    def city(self) -> str | None:
        return self.division.city if self.division else None

    @property
    def county(self) -> str | None:
        return self.division.county if self.division and not self.zone else None

    @property
    def adcode(self) -> str | None:
        return self.division.adcode if self.division else None

    def __bool__(self) -> bool:
        return self.division is not None or self.town is not None or self.zone or self.abroad


NOWHERE = Area()


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the head of a wording named: the area as named, and where the rest of the wording begins.

    `ambiguous` tells that several divisions bear the name alike; `county` is then their name where all are counties, and
    `nearby` whether the area around holds them.
    """

    area: Area
    rest: int
    ambiguous: bool = False
    county: str | None = None
    nearby: bool = False


def area_of(division: Division | None) -> Area:
    """The area of a division; a town gives its county and its name."""
    if division is not None and division.level == "town":
        parent = gazetteer().by_code(division.adcode)
        return Area(parent, division.name)
    return Area(division)


def _inside(inner: Division, outer: Division) -> bool:
    """Whether `inner` lies in `outer` (or is the same)."""
    if outer.level == "province":
        return inner.province == outer.province
    if outer.level == "city":
        return inner.province == outer.province and inner.city == outer.city
    return inner.code == outer.code


def _nearness(candidate: Division, within: Area) -> int:
    """How well a reading fits where we are; 0 when it lies elsewhere."""
    here = within.division
    if here is None or candidate.province != here.province:
        return 0
    if candidate.level == "province":
        return 1
    if here.city is None or candidate.city != here.city:
        return 1
    return 3 if here.county and candidate.county == here.county else 2


def _choose(readings: tuple[Division, ...], within: Area) -> Division | None:
    """The reading that fits best; None when several fit alike."""
    best = max(_nearness(reading, within) for reading in readings)
    fitting = [reading for reading in readings if _nearness(reading, within) == best]
    current = [reading for reading in fitting if reading.current] or fitting
    if len(current) == 1:
        return current[0]
    # 吉林: the province before the city; 上海市: its own city
    top = min(_RANK[reading.level] for reading in current)
    highest = [reading for reading in current if _RANK[reading.level] == top]
    return highest[0] if len(highest) == 1 else None


_SIDES = ("城东", "城西", "城北", "城中", "城关")  # any town has them


def _short_name_counts(naming: Naming, reading: Division, text: str, end: int, found: Area, within: Area) -> bool:
    """Whether 杭州 is meant as the city here, and not as part of a name (杭州小笼包)."""
    rest = text[naming.end : end].split("（", maxsplit=1)[0]
    if not rest:
        return True
    side = reading.name.startswith(_SIDES) and _nearness(reading, within) < 1
    if reading.level == "county" and (side or rest.startswith("片区")):
        return False  # 城东|片区 is a part of the town; 城北|客运站 that of another city than 西宁
    if any(_inside(r, reading) for n in names_at(text, naming.end, end) if n.form != "zone" for r in n.readings):
        return True  # 深圳|南山
    if naming.goes_on or (reading.level == "county" and is_stop_named_like(text, naming.end, end)):
        return False
    if names_at(text, naming.end, end) or town_pattern_at(text, naming.end, end) is not None:
        return reading.level != "county" or found.division is not None or _nearness(reading, within) >= 1
    if not reading.current and is_institution_of(text, naming.end, end):
        return False  # 塘沽|站 bears the name of a district that is no more
    if is_institution_of(text, naming.end, end) and not _is_stop(rest, reading, within):
        return True
    word = kind_of_venue(rest)
    if word and word[1] in ("shop", "restaurant", "market", "leisure", "mall") and word[0] == rest:
        return False
    # 大丰收广场 in 苏州 is no 大丰区 of another city; 宣威医院 in 昆明 is 宣威市
    least = 2 if reading.name.endswith("区") and within.city is not None else 1
    if found.division is not None or _nearness(reading, within) >= least:
        return True
    return reading.level in ("province", "city") and not (
        word and word[1] in ("shop", "restaurant", "market", "leisure")
    )


def _is_town_here(naming: Naming, reading: Division, text: str, end: int, within: Area) -> bool:
    """Whether the short name of a county of another province is that of a town around: 东平 in 松溪县, where 东平镇 is near.
    A city is meant where nothing follows it (到海口, but not 海口|集镇)."""
    here = within.division
    if here is None or here.city is None or reading.level == "province" or reading.province == here.province:
        return False
    if reading.level == "city" and (here.county is None or naming.end == end):
        return False
    prefix = here.code[:2] if here.city == here.province else here.code[:4]
    name = text[naming.start : naming.end]
    return any(gazetteer().towns_under(prefix, name + kind) for kind in ("镇", "乡", "街道"))


def _is_stop(rest: str, reading: Division, within: Area) -> bool:
    """Whether a stop's own name only begins like a district of another city: 三元|坊站 in 苏州, but not 武昌|站."""
    elsewhere = reading.name.endswith("区") and within.city is not None and _nearness(reading, within) < 1
    return elsewhere and rest.endswith("站") and len(rest) == _NAME_OF_STOP and rest[0] not in "东西南北火高动汽客"


def starts_abroad(text: str, start: int, end: int) -> bool:
    """Whether the wording begins with a country, or is a city or an airport of another one: 黑山, but not 黑山县; 金边国际机场."""
    if any(naming.form == "full" for naming in names_at(text, start, end)):
        return False
    names = country_names()
    for length in range(min(8, end - start), 1, -1):
        country = names.get(text[start : start + length])
        if country is not None:
            return country.code != "CN"
    lengths = range(min(_LONGEST_CITY_ABROAD, end - start), 1, -1)
    city = next((start + n for n in lengths if text[start : start + n] in foreign_cities()), None)
    return city is not None and (text[city:end] in ("", "市") or text.endswith(_AIRPORT, city, end))


def resolve(text: str, start: int, end: int, within: Area) -> Resolved:
    """Read the divisions at the head of `text[start:end]`, province to town."""
    if starts_abroad(text, start, end):
        return Resolved(Area(abroad=True), start)
    found, position = NOWHERE, start
    doubt: Naming | None = None
    for _ in range(_MOST_NAMES):
        step = _next_name(text, position, end, found, within)
        if step is None and found and text.startswith(" ", position):  # 河北省 石家庄市
            step = _next_name(text, position + 1, end, found, within)
        if step is None:
            break
        found, position, unsure = step
        doubt = doubt or unsure
        if found.town:
            break
    if doubt is None:
        return Resolved(found, position)
    alike = {reading.county for reading in doubt.readings if reading.current} if not found else set()
    county = alike.pop() if len(alike) == 1 else None
    return Resolved(found, position, True, county, any(_nearness(reading, within) for reading in doubt.readings))


def _next_name(text: str, position: int, end: int, found: Area, within: Area) -> tuple[Area, int, Naming | None] | None:
    """The area that is named next, where its name ends, and the name if several divisions bear it alike."""
    unsure: Naming | None = None
    namings = names_at(text, position, end)
    full = [naming for naming in namings if naming.form == "full"]
    near = any(_nearness(reading, within if found.division is None else found) for n in full for reading in n.readings)
    if not near or any(text.startswith(("街道", "镇", "乡"), naming.end) for naming in full):
        listed = _listed_town_at(text, position, end, found.division or within.division, found.division is not None)
        if listed is not None and all(listed[1] > naming.end for naming in full):  # 中山市|东区街道, not 攀枝花市|东区
            return listed[0], listed[1], None
    for naming in namings:
        if naming.form == "zone":
            if not naming.readings:
                if (naming.end == end and not found) or any(n.end < naming.end for n in full):
                    continue  # 宁江区|新区街道
                printed = found.division is not None and found.county is not None  # 白云区经济开发区
                return Area(found.division or within.division, None, zone=not printed), naming.end, None
            inside = _choose(naming.readings, found if found.division else within) or naming.readings[0]
            if inside.level == "county" and text.endswith(inside.name, position, naming.end):
                return Area(inside), naming.end, None  # 第八师石河子市 is the county itself
            keep = found.division is not None and (found.county is not None or not _inside(inside, found.division))
            return Area(found.division if keep else inside, None, zone=found.county is None), naming.end, None
        readings = tuple(
            reading
            for reading in naming.readings
            if found.division is None
            or (_inside(reading, found.division) and _RANK[reading.level] > _RANK[found.division.level])
            or (reading.level == "city" and reading.name == found.division.name)
        )
        if within.closed and within.division is not None and found.division is None:
            readings = tuple(reading for reading in readings if _inside(reading, within.division))
        if not readings:
            continue
        reading = _choose(readings, found if found.division is not None else within)
        if reading is None:
            if naming.form == "full":
                unsure = unsure or naming
            continue
        if naming.form == "short" and unsure is not None:
            continue  # 朝阳|区 is no 朝阳
        if naming.form == "short" and not _short_name_counts(naming, reading, text, end, found, within):
            continue
        if naming.form == "short" and found.division is None and _is_town_here(naming, reading, text, end, within):
            continue
        return Area(reading), naming.end, None
    here = found if found.division else within
    stop = town_pattern_at(text, position, end)
    if stop is not None and here.division is not None and (stop < end or found.division is not None):
        if found.division is None and not within.closed:
            elsewhere = _town_of_province(_town_name(text[position:stop]), here.division)
            if elsewhere is not None:
                return area_of(elsewhere), stop, None
        return Area(here.division, _town_name(text[position:stop]), here.zone), stop, None
    if unsure is not None:
        return NOWHERE, unsure.end, unsure
    return None


def _listed_town_at(
    text: str, position: int, end: int, division: Division | None, named: bool
) -> tuple[Area, int] | None:
    """A town that the gazetteer lists under `division`. Where that is a county which the wording itself does not name,
    the list may have gone on to another county of the city."""
    if division is None or (division.city is None and division.level == "province"):
        return None
    book = gazetteer()
    prefix = division.code[:2] if division.city == division.province else division.code[:4]
    for length in range(min(_LONGEST_TOWN, end - position), 2, -1):
        name = text[position : position + length]
        if name[-1] not in _TOWN_ENDS:
            continue
        if name[-1] == "街" and text[position + length : position + length + 1].isdecimal():
            continue  # 通达街48号 is on a street
        if name[-1] == "街" and not text.startswith("镇", position + length):
            name += "道"  # 白鹤洞|街, as some cities write
        town = book.towns(division.code).get(name) if division.county is not None else None
        if town is None and not (named and division.county is not None):
            towns = book.towns_under(prefix, name)
            town = towns[0] if len(towns) == 1 else None
        if town is not None:
            return area_of(town), position + length
    return None


def _town_of_province(name: str, here: Division) -> Division | None:
    """The one town of that name in the province, where the city around has none (酉港镇 told in 长沙 lies in 常德)."""
    book = gazetteer()
    if here.city is None or here.city == here.province or book.towns_under(here.code[:4], name):
        return None
    towns = book.towns_under(here.code[:2], name)
    return towns[0] if len(towns) == 1 else None


def _town_name(printed: str) -> str:
    """The official form: 甘泉路街道办事处 -> 甘泉路街道."""
    for suffix in ("街道办事处", "街道办"):
        if printed.endswith(suffix):
            return printed[: -len(suffix)] + "街道"
    return printed.removesuffix("街办") + "街道" if printed.endswith("街办") else printed


def known_name_end(text: str, position: int, end: int, within: Area) -> int | None:
    """The end of a county or town of `within` that begins at `position` with its full name; None when none does."""
    here = within.division
    if here is None:
        return None
    for naming in names_at(text, position, end):
        if naming.form == "full" and any(_inside(r, here) and r.code != here.code for r in naming.readings):
            return naming.end
    prefix = here.code[:2] if here.city in (None, here.province) else here.code[:4]
    for length in range(min(_LONGEST_TOWN, end - position), 2, -1):
        name = text[position : position + length]
        if name[-1] in _TOWN_ENDS and gazetteer().towns_under(prefix, name):
            return position + length
    return None
