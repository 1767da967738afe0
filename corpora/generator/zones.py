"""Areas of a control level: what can stand in a list (estates, villages, roads that bound, whole towns, remainders)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Record
from corpora.generator.frames import region_name
from corpora.generator.places import Spot
from corpora.generator.scene import Scene
from corpora.generator.shapes import zone_shape

__all__ = [
    "LEVELS",
    "RISK",
    "THREE",
    "area",
    "areas",
    "bounded",
    "effective",
    "item",
    "notice",
    "remainder",
    "town_alone",
    "whole",
]

LEVELS: dict[str, tuple[str, ...]] = {
    "high": ("高风险区", "高风险地区"),
    "medium": ("中风险区", "中风险地区"),
    "low": ("低风险区", "低风险地区"),
    "lockdown": ("封控区", "封控区"),
    "control": ("管控区", "管控区"),
    "prevention": ("防范区", "防范区"),
}
"""Words of a level; the first ones go together in one bulletin, and so do the second ones."""
RISK = ("high", "medium", "low")
THREE = ("lockdown", "control", "prevention")

_BUILDINGS = (
    "{n}号楼",
    "{n}栋",
    "{n}号楼、{m}号楼",
    "{n}栋、{m}栋",
    "（{n}、{m}号楼）",
    "（{n}号楼）",
    "{n}—{m}号楼",
    "（北区）",
    "{n}号楼{k}单元",
    "",
    "",
)
_BOUNDED = (  # four roads
    "以{a}、{b}、{c}、{d}为界的区域",
    "东至{a}、南至{b}、西至{c}、北至{d}的区域",
    "东至{a}，南至{b}，西至{c}，北至{d}区域",
    "{a}以南、{b}以东、{c}以北、{d}以西合围区域",
    "{a}以东、{b}以西、{c}以南、{d}以北区域",
    "{a}、{b}、{c}、{d}合围区域",
    "{a}、{b}、{c}、{d}围合区域",
    "西起{a}，东到{b}，北起{c}，南到{d}的区域",
)
_REMAINDERS = ("其他区域", "其余区域", "其他地区", "除高、中风险区以外的区域", "除高、中风险区外的其他区域")
_REMAINDERS_OF_THREE = ("其他区域", "其余区域", "除封控区、管控区以外的区域", "除封控区、管控区外的其他区域")
_TITLES = (
    "{region}关于划定部分区域风险等级的通告",
    "关于调整{region}部分区域风险等级的通告",
    "{region}风险区域调整通告",
)
_REASONS = (
    "根据疫情防控需要，",
    "经专家组研判，",
    "为有效阻断疫情传播，",
    "按照有关规定，经综合评估，",
    "依据防控方案，",
    "",
)
_STARTS = ("自{day}{hour}时起", "从{day}{hour}时起")


def area(scene: Scene, within: Area, forms: Sequence[str] = ("t", "t", "ct")) -> Spot:
    """An area of one estate, lane, village or shop: 云澜街道松梅小区3号楼、5号楼."""
    printed, where = places.divisions(scene, within, forms)
    return Spot(printed, _address(scene), "", "", where, None)


def _address(scene: Scene) -> str:
    n = scene.number(1, 12)
    m = n + scene.number(1, 9)
    chance = scene.rng.random()
    if chance < 0.5:
        return places.estate(scene) + scene.pick(_BUILDINGS).format(n=n, m=m, k=scene.number(1, 4))
    if chance < 0.62:
        return f"{places.road(scene)}{m}号{scene.pick(('', '', '院', '沿街商铺', '职工宿舍', '出租屋'))}"
    if chance < 0.8:
        return f"{places.village(scene)}村{scene.pick(('', '', f'{n}组', f'{n}社', '一队'))}"
    if chance < 0.9:
        return f"{places.stem(scene)}社区{scene.pick(('', places.estate(scene)))}"
    return f"{places.stem(scene)}{scene.pick(('大厦', '大酒店', '公寓楼', '工业园', '商务楼'))}"


def item(scene: Scene, spot: Spot, level: str, action: str | None, begins: str | None) -> Record:
    """Write one area and enter it as a zone."""
    zone = zone_shape(places.write(scene, spot), level, action, begins)
    scene.record["zones"].append(zone)
    return zone


def bounded(scene: Scene, within: Area, level: str, action: str, begins: str | None) -> None:
    """An area that roads bound: 云澜街道东至松梅路、南至…的区域."""
    printed, where = places.divisions(scene, within, ("t", "t", "ct"))
    roads = [places.road(scene) for _ in range(4)]
    words = scene.pick(_BOUNDED).format(**dict(zip("abcd", roads, strict=True)))
    zone = item(scene, Spot(printed, words, "", "", where, None), level, action, begins)
    zone["boundary"] = roads
    del zone["place"]["address"], zone["place"]["name"]


def remainder(
    scene: Scene, spot: Spot, level: str, action: str | None, begins: str | None, words: str | None = None
) -> None:
    """云澜街道其他区域: the wider area without what lies higher; its place is the wider area."""
    zone = item(scene, spot, level, action, begins)
    zone["remainder"] = True
    scene.add(words or scene.pick(_REMAINDERS if level in RISK else _REMAINDERS_OF_THREE))


def town_alone(scene: Scene) -> Spot:
    """A town of the region, with its county where the region is a city."""
    county = scene.county()
    town = scene.town(county)
    return places.plain(
        town, town.name if county is scene.region or not county.county else f"{county.county}{town.name}"
    )


def whole(scene: Scene, within: Area, level: str, action: str | None, begins: str | None) -> None:
    """A whole town, 全域 or just its name."""
    printed, where = places.divisions(scene, within, ("t",))
    printed += scene.pick(("全域", ""))
    item(scene, places.plain(where, printed), level, action, begins)


def areas(
    scene: Scene,
    level: str,
    action: str | None,
    begins: str | None,
    counts: Sequence[int] = (1, 1, 2),
    joint: str = "、",
    forms: Sequence[str] = ("t", "t", "ct"),
) -> None:
    """Several areas of the region with a sign between them; how many is drawn from `counts`."""
    for index in range(scene.pick(counts)):
        scene.add(joint if index else "")
        item(scene, area(scene, scene.region, forms), level, action, begins)


def effective(scene: Scene) -> tuple[str, str]:
    """自9月6日18时起, and the moment in the record."""
    day: date = scene.today + timedelta(days=scene.number(0, 1)) if scene.published else scene.today
    hour = scene.pick((0, 6, 8, 10, 12, 15, 18, 20, 22))
    shown = scene.days.with_year(day) if scene.prints_year else scene.days.full(day)
    return (_STARTS[1] if scene.prints_year else scene.pick(_STARTS)).format(day=shown, hour=hour), scene.days.at(
        day, hour * 60
    )


def notice(scene: Scene) -> None:
    """A headline, or the office that decides: one of them names the region."""
    if scene.chance(0.6):
        scene.say(scene.pick(_TITLES), region=lambda: region_name(scene))
        scene.add("\n", scene.pick(_REASONS))
    else:
        scene.add(scene.pick(_REASONS))
        region_name(scene)
        scene.add(
            scene.pick(
                ("疫情防控指挥部会商后决定：", "新冠肺炎疫情防控指挥部会商后决定，", "疫情防控指挥部研究后决定：")
            )
        )
