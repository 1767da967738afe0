"""The register of zones: from which day to which day each area stood in which level, over many bulletins.

>>> from extractor import extract
>>> from extractor.zone_register import ZoneRegister
>>> register = ZoneRegister()
>>> for day, text in [
...     ("2022-09-06", "大同市通报\\n自9月6日18时起，将平城区好运小区列为高风险区。"),
...     ("2022-09-12", "大同市通报\\n自9月12日0时起，平城区好运小区由高风险区降为低风险区。"),
... ]:
...     bulletin = extract(text, published=day, id=day)
...     register.add(bulletin.id, bulletin.published, bulletin.zones)
>>> [(period.area, period.level, period.start, period.end) for period in register.periods()]
[('平城区好运小区', 'high', '2022-09-06T18:00', '2022-09-12T00:00'), ('平城区好运小区', 'low', '2022-09-12T00:00', None)]

How periods come about:

- An area has one level at a time among high, medium and low, and one among lockdown, control and prevention.
- Put into a level (designated, raised, lowered), it begins a period when the order takes effect or, where the bulletin
  doesn't tell, on the day of its publication; a period of another level ends with it. Told again, it is the same period.
- Listed as in force, it has a period whose beginning no bulletin told; a later bulletin that lists another level ends
  it on a day that nobody told.
- Lifted, its period ends; where none was told, there is one with an end alone.
- That a list no longer names an area ends nothing: lists are often of a part.

Bulletins count in the order of their dates, whatever order they come in.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict, Field

from extractor.lexicon.kinds import ZoneLevel
from extractor.records import Moment, Place, Zone

__all__ = ["ZonePeriod", "ZoneRegister"]


class ZonePeriod(BaseModel):
    """One area in one level, from one moment to another."""

    model_config = ConfigDict(populate_by_name=True)

    id: str = Field(description="the same for the same area, level and period in every run")
    area: str = Field(description="in the fullest wording of the bulletins")
    level: ZoneLevel
    start: Moment | None = Field(None, alias="from", description="null where the bulletins only list the area")
    end: Moment | None = Field(None, alias="to", description="null where it lasts, or where nobody told the day")
    ended: bool = Field(False, description="whether the bulletins tell that it ended")
    first_told: str | None = Field(None, description="date of the first bulletin that tells of it")
    last_told: str | None = Field(None, description="date of the last one that tells it in force")
    source: str | None = Field(None, description="id of the first document that tells it in force")
    ended_by: str | None = Field(None, description="id of the document that ends it")
    documents: list[str] = Field(default_factory=list, description="ids of all that tell of it")
    remainder: bool = Field(False, description="all of the area but what other zones name")
    boundary: list[str] = Field(default_factory=list)
    province: str | None = None
    city: str | None = None
    county: str | None = None
    town: str | None = None
    adcode: str | None = None


_FAMILY: dict[ZoneLevel, str] = {
    "high": "risk",
    "medium": "risk",
    "low": "risk",
    "lockdown": "control",
    "control": "control",
    "prevention": "control",
}


@dataclass(slots=True)
class _Telling:
    """What one bulletin tells of one area."""

    document: str
    published: str | None
    zone: Zone


@dataclass(slots=True)
class _Area:
    """One area, however it is worded, with its periods; the last one of a family of levels may be open."""

    first: Place
    county: str | None
    town: str | None
    periods: list[ZonePeriod] = field(default_factory=list)
    open: dict[str, ZonePeriod] = field(default_factory=dict)


class ZoneRegister:
    """Collects the zones of bulletins and tells the periods of each area."""

    def __init__(self) -> None:
        self._tellings: list[tuple[str, int, _Telling]] = []
        self._latest = ""

    def add(self, document: str, published: str | None, zones: Iterable[Zone]) -> None:
        """Take the zones of one bulletin. One without a date counts as published with the bulletin added before it."""
        day = published if published is not None and not published.startswith("-") else self._latest
        self._latest = day
        for zone in zones:
            self._tellings.append((day, len(self._tellings), _Telling(document, published, zone)))

    def periods(self) -> list[ZonePeriod]:
        """All periods, in the order in which they were first told."""
        areas = _Areas()
        for _, _, telling in sorted(self._tellings, key=lambda entry: entry[:2]):
            areas.tell(telling)
        return areas.periods


class _Areas:
    """The areas of a register while bulletins are told in order."""

    def __init__(self) -> None:
        self.periods: list[ZonePeriod] = []
        self._by_key: dict[tuple[_Key, bool], list[_Area]] = {}

    def tell(self, telling: _Telling) -> None:
        """Begin, confirm or end the period of the area that a bulletin tells of."""
        zone = telling.zone
        area = self._area(zone)
        family = _FAMILY[zone.level]
        moment = zone.effective or telling.published
        period = area.open.get(family)
        if zone.action == "lifted":
            if period is None or period.level != zone.level:
                period = self._begin(area, telling, None)
            _end(period, moment, telling)
            area.open.pop(family, None)
            return
        ordered = zone.action != "listed"
        if period is not None and period.level != zone.level:
            _end(period, moment if ordered else None, telling)
            period = None
        if period is None:
            period = self._begin(area, telling, moment if ordered else None)
            area.open[family] = period
        _confirm(period, telling)

    def _begin(self, area: _Area, telling: _Telling, start: str | None) -> ZonePeriod:
        place = telling.zone.place
        before = sum(1 for period in area.periods if period.level == telling.zone.level)
        named = "|".join(
            str(part)
            for part in (
                *_key(area.first),
                area.first.county,
                area.first.town,
                telling.zone.remainder,
                telling.zone.level,
                before,
            )
        )
        period = ZonePeriod(
            id="zone:" + hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:16],
            area=place.text,
            level=telling.zone.level,
            start=start,
            first_told=telling.published,
            remainder=telling.zone.remainder,
            boundary=list(telling.zone.boundary),
            province=place.province,
            city=place.city,
            county=place.county,
            town=place.town,
            adcode=place.adcode,
        )
        area.periods.append(period)
        self.periods.append(period)
        return period

    def _area(self, zone: Zone) -> _Area:
        """The area that is known under this or a like wording: a county or town may be told or not."""
        known = self._by_key.setdefault((_key(zone.place), zone.remainder), [])
        alike = [
            area for area in known if _agree(area.county, zone.place.county) and _agree(area.town, zone.place.town)
        ]
        if len(alike) == 1:
            area = alike[0]
            area.county, area.town = area.county or zone.place.county, area.town or zone.place.town
            return area
        area = _Area(zone.place, zone.place.county, zone.place.town)
        known.append(area)
        return area


def _confirm(period: ZonePeriod, telling: _Telling) -> None:
    """A bulletin tells that the period is in force."""
    place = telling.zone.place
    period.source = period.source or telling.document
    period.last_told = telling.published or period.last_told
    _note(period, telling)
    if len(place.text) > len(period.area):
        period.area = place.text
    if period.county is None and place.county is not None:
        period.county, period.adcode = place.county, place.adcode
    period.town = period.town or place.town
    period.boundary = period.boundary or list(telling.zone.boundary)


def _end(period: ZonePeriod, moment: str | None, telling: _Telling) -> None:
    period.ended, period.end, period.ended_by = True, moment, telling.document
    _note(period, telling)


def _note(period: ZonePeriod, telling: _Telling) -> None:
    if telling.document not in period.documents[-1:]:
        period.documents.append(telling.document)


# --- which wordings name one area ----------------------------------------------------------------------------------------

_ALL_OF_IT = ("全域", "全境", "辖区", "全部区域", "范围内", "范围")
_SHORTEST = 3  # characters of a name that needs no town beside it


_Key = tuple[str | None, str | None, str]


def _agree(one: str | None, two: str | None) -> bool:
    return one is None or two is None or one == two


def _key(place: Place) -> _Key:
    """What wordings of one area have in common: 平城区好运小区 and, in a bulletin of 平城区, 好运小区."""
    name = unicodedata.normalize("NFKC", "".join(place.text.split()))
    for division in _spoken(place):
        if name.startswith(division):
            name = name.removeprefix(division)
    for ending in _ALL_OF_IT:
        name = name.removesuffix(ending)
    if len(name) < _SHORTEST:
        name = (place.town or place.county or place.city or "") + name  # 白登街道 itself; its 2组
    return place.province, place.city, name


def _spoken(place: Place) -> Iterator[str]:
    """The divisions of a place as they may be printed before its name, from the widest."""
    for division in (place.province, place.city, place.county, place.town):
        if division is not None:
            yield division
            if len(division) > 2:
                yield division[:-1]
