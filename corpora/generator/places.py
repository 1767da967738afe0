"""Places: invented roads, estates, shops and hospitals in real divisions, as text and as the record's place.

A `Spot` is composed first and written afterwards, so that one place can be written several times. What stands before
its address and name are divisions: printed ones (`within` tells what the context has told already), or none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpora.generator.areas import Area
from corpora.generator.builder import Record, Slot
from corpora.generator.scene import Scene
from corpora.generator.vocabulary import (
    BRANDS,
    ESTATE_KINDS,
    HEADS,
    HOSPITAL_KINDS,
    ROAD_KINDS,
    STEMS,
    SURNAMES,
    VILLAGES,
)

__all__ = [
    "Spot",
    "airport",
    "divisions",
    "estate",
    "home",
    "hospital",
    "plain",
    "road",
    "slot",
    "station",
    "stem",
    "testing_site",
    "venue",
    "village",
    "write",
]

_BUILDINGS = ("", "", "{n}号楼", "{n}栋", "{n}幢", "{n}号楼{m}单元", "{n}栋{m}单元", "A区{n}栋", "{m}期", "东区{n}号楼")
_HOME_ADDRESSES = (
    "{estate}{building}",
    "{estate}{building}",
    "{estate}{building}",
    "{stem}里{n}号楼",
    "{road}{n}号院{m}号楼",
    "{road}{n}号",
    "{road}{n}弄{m}号",
    "{village}村",
    "{village}村{m}组",
    "{village}村{m}社",
    "{village}村{m}队",
    "{village}村{other_village}屯",
    "{road}{m}巷{n}号",
    "{stem}社区",
    "{stem}社区{estate}",
)
_VENUE_ADDRESSES = (
    "",
    "",
    "",
    "{road}",
    "{road}{n}号",
    "{road}{n}号",
    "{road}与{other}交叉口",
    "{road}{other}交叉口东北角",
    "{road}与{other}交叉口往南{n}0米路西",
    "{estate}",
    "{estate}{n}号楼底商",
    "{estate}南门",
    "{estate}北门对面",
    "{stem}购物中心{floor}",
    "{stem}广场{floor}",
    "{village}村",
    "{village}村{m}组",
    "{village}屯",
    "{village}村东头",
    "{village}村村委会旁",
)
_FLOORS = ("一楼", "二楼", "3楼", "负一楼", "B1层", "地下一层", "5层")
_NAMES = (
    "{brand}{head}",
    "{brand}{head}",
    "{stem}{head}",
    "老{surname}{head}",
    "{surname}记{head}",
    "“{brand}”{head}",
    "{brand}{head}（{stem}店）",
    "{brand}{head}（{road}店）",
    "{brand}{stem}{head}",
)
_BEHIND = ("门口", "对面", "（北门）", "附近", "东侧", "（{road}与{other}交叉口）", "（{stem}大厦一楼）")
_STALLS = ("{n}号摊位", "3号门", "东门", "水产区")
_HEADLESS = ("{brand}{stem}", "“{brand}{stem}”", "{stem}{brand}")
_SITES = ("核酸采样点", "核酸检测点", "便民采样亭")
_CLINICS = (
    "{town}卫生院",
    "{stem}社区卫生服务中心",
    "{stem}社区卫生服务站",
    "{surname}氏诊所",
    "{stem}诊所",
    "{stem}医院",
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as it will be written: printed divisions, address, name, and what stands behind the name.

    area: the divisions it lies in, as far as text and context tell. county_known: whether they tell the county.
    """

    divisions: str
    address: str
    name: str
    behind: str
    area: Area
    kind: str | None
    county_known: bool = True

    @property
    def text(self) -> str:
        return f"{self.divisions}{self.address}{self.name}{self.behind}"


def write(scene: Scene, spot: Spot) -> Record:
    """Write a place; returns it as the record has it. Keys that are left out are not decided."""
    start = scene.draft.length
    text = spot.text
    scene.add(text)
    place: Record = {
        "text": text,
        **spot.area.fields(),
        "address": spot.address or None,
        "name": spot.name or None,
        "kind": spot.kind,
        "span": [start, start + len(text)],
    }
    if spot.behind:
        del place["address"], place["name"]
    if spot.kind is None:
        del place["kind"]
    if not spot.county_known:
        del place["county"], place["town"], place["adcode"]
    return place


def slot(scene: Scene, spot: Spot, found: Record) -> Slot:
    """A slot of a template that writes the place and puts it into `found`."""
    return lambda: found.update(write(scene, spot))


def _words(scene: Scene, template: str) -> str:
    """A template of this module with words in its slots."""
    if "{" not in template:
        return template
    return template.format(
        n=scene.number(2, 19),
        m=scene.number(1, 6),
        stem=scene.unused(STEMS) if "{stem}" in template else "",
        road=road(scene) if "{road}" in template else "",
        other=road(scene) if "{other}" in template else "",
        estate=estate(scene) if "{estate}" in template else "",
        village=village(scene) if "{village}" in template else "",
        other_village=village(scene) if "{other_village}" in template else "",
        floor=scene.pick(_FLOORS),
        building="{building}",
        brand=scene.pick(BRANDS),
        surname=scene.pick(SURNAMES),
        head="{head}",
        town="{town}",
    )


def road(scene: Scene) -> str:
    """松梅路, 云澜大道."""
    return scene.unused(STEMS) + scene.pick(ROAD_KINDS)


def estate(scene: Scene) -> str:
    """松梅小区, 云澜苑."""
    return scene.unused(STEMS) + scene.pick(ESTATE_KINDS)


def stem(scene: Scene) -> str:
    """松梅."""
    return scene.unused(STEMS)


def village(scene: Scene) -> str:
    """石家沟, 上湾."""
    return scene.unused(VILLAGES)


def divisions(scene: Scene, within: Area, forms: Sequence[str]) -> tuple[str, Area]:
    """Divisions to print in front of a place, and what is known with them.

    forms: which parts may be printed, by their first letters: "" none, c county, t town, ct both, yct with the city.
    Where `within` is a city with counties, the county is printed whatever the form.
    """
    form = scene.pick(forms)
    county = scene.pick(scene.counties) if within.county is None and scene.counties else within
    if county is not within and "c" not in form:
        form = "c" + form
    area = scene.town(county) if "t" in form else county
    named = [county.city or ""] if "y" in form else []
    if "c" in form and county.county:
        named.append(county.county)
    if area.town and "t" in form:
        named.append(area.town)
    return "".join(named), area


def home(scene: Scene, within: Area, forms: Sequence[str] = ("t", "ct", "ct", "c")) -> Spot:
    """Where somebody lives: 云澜街道松梅小区3号楼, 石家沟村2组; sometimes the divisions alone."""
    printed, area = divisions(scene, within, forms)
    if printed and scene.chance(0.2):
        return Spot(printed, "", "", "", area, None)
    address = _words(scene, scene.pick(_HOME_ADDRESSES))
    if "{building}" in address:
        address = address.replace("{building}", _words(scene, scene.pick(_BUILDINGS)))
    return Spot(printed, address, "", "", area, None)


def venue(
    scene: Scene, within: Area, kind: str, forms: Sequence[str] = ("", "", "t", "c", "ct"), plain: bool = False
) -> Spot:
    """A place that was visited: 云澜镇松梅路8号老周面馆.

    plain: nothing behind the name, and no name without a head word.
    """
    printed, area = divisions(scene, within, forms)
    address = _words(scene, scene.pick(_VENUE_ADDRESSES))
    heads = HEADS[kind]
    named = scene.pick(_NAMES)
    behind = ""
    if not plain:
        chance = scene.rng.random()
        if kind == "market" and chance < 0.25:
            behind = _words(scene, scene.pick(_STALLS))
        elif chance < 0.12 and not named.endswith("）"):
            behind = _words(scene, scene.pick(_BEHIND))
        elif chance > 0.95:
            return Spot(printed, address, _words(scene, scene.pick(_HEADLESS)), "", area, None)
    if address and scene.chance(0.15):
        name = scene.pick(heads)
    else:
        name = _words(scene, named).replace("{head}", scene.pick(heads))
    return Spot(printed, address, name, behind, area, kind)


def testing_site(scene: Scene, within: Area) -> Spot:
    """Where samples are taken: 松梅小区南门核酸采样点."""
    printed, area = divisions(scene, within, ("", "t", "c"))
    address = _words(scene, scene.pick(("{estate}", "{estate}南门", "{stem}社区", "{stem}广场")))
    return Spot(printed, address, scene.pick(_SITES), "", area, None)


def hospital(scene: Scene, small: bool = False) -> Spot:
    """A hospital named after city or county (宁远县人民医院); `small`: also a clinic or a town's hospital."""
    if small and scene.chance(0.5):
        county = scene.county()
        town = scene.town(county)
        words = _words(scene, scene.pick(_CLINICS))
        name = words.replace("{town}", town.name)
        if town.name in name:
            return Spot(
                "", "", name, "", town, "hospital", county_known=county.county is None or county is scene.region
            )
        return Spot("", "", name, "", county, "hospital", county_known=county is scene.region)
    area = scene.county() if scene.chance(0.4) else scene.city
    name = area.name + scene.pick(HOSPITAL_KINDS)
    return Spot("", "", name, "", area, "hospital", county_known=area.county is not None)


def station(scene: Scene, city: Area) -> Spot:
    """A railway station of a city: 武汉站, 成都东站."""
    name = f"{city.short}{scene.pick(('站', '南站', '东站', '北站', '西站'))}"
    return Spot("", "", name, "", city, "transport", county_known=False)


def airport(city: Area, name: str) -> Spot:
    """An airport; its county is not decided."""
    return Spot("", "", name, "", city, "transport", county_known=False)


def plain(area: Area, text: str) -> Spot:
    """A division alone, in the wording given: 温岭, 浙江省台州市."""
    return Spot(text, "", "", "", area, None)
