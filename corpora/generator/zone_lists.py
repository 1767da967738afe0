"""Styles of notices that list areas: under heads, a line each, in force, of the whole country, without signs."""

from __future__ import annotations

from corpora.generator import places
from corpora.generator.areas import Area, cities, counties
from corpora.generator.frames import advice, closing, region_name, reporting_day
from corpora.generator.scene import Scene
from corpora.generator.zones import LEVELS, RISK, area, areas, bounded, effective, item, notice, whole

__all__ = ["glued", "headline", "in_force", "lines", "national", "roads"]


def _one(scene: Scene, level: str, action: str, begins: str | None) -> None:
    """An area of any form."""
    chance = scene.rng.random()
    if chance < 0.12:
        bounded(scene, scene.region, level, action, begins)
    elif chance < 0.22 and level != "high":
        whole(scene, scene.region, level, action, begins)
    else:
        item(scene, area(scene, scene.region), level, action, begins)


def lines(scene: Scene) -> None:
    """高风险区（3个）： and one area a line; levels as heads, with the stated number."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，", scene.pick(("划定以下风险区域：", "对以下区域实行分级管控：")), "\n")
    heads = scene.pick(("{word}（{n}个）：", "{o}、{word}（{n}个）", "{word}：{n}个", "{word}"))
    signs = scene.pick(("", "{i}.", "（{i}）", "{i}、"))
    end = scene.pick(("", "；", "。"))
    which = scene.pick((0, 1))
    for order, level in enumerate(scene.pick((RISK[:2], RISK[:1], ("medium",)))):
        count = scene.number(1, 5)
        scene.add(heads.format(word=LEVELS[level][which], n=count, o="一二"[order]), "\n")
        for index in range(1, count + 1):
            scene.add(signs.format(i=index))
            _one(scene, level, "designated", begins)
            scene.add(end if index < count or end != "；" else "。", "\n")
    advice(scene)


def roads(scene: Scene) -> None:
    """Areas that roads bound, a line each, under the head of their level."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，", "将下列区域划为风险区：\n")
    for level in ("high", "medium"):
        count = scene.number(1, 3)
        scene.add(LEVELS[level][0], f"（{count}个）：\n")
        for _ in range(count):
            bounded(scene, scene.region, level, "designated", begins)
            scene.add("；\n")
    closing(scene)


def headline(scene: Scene) -> None:
    """甲县新增3个高风险区 as a headline; the level is not repeated over the list."""
    level = scene.pick(("high", "medium"))
    count = scene.number(2, 5)
    region_name(scene)
    scene.add(scene.pick((f"新增{count}个{LEVELS[level][0]}", f"{count}个区域划为{LEVELS[level][0]}")), "\n")
    text, begins = effective(scene)
    scene.add(text, "，", scene.pick(("下列区域实行相应管控措施：", "对以下区域落实管控措施：")), "\n")
    for _ in range(count):
        item(scene, area(scene, scene.region), level, "designated", begins)
        scene.add("\n")
    advice(scene)


def in_force(scene: Scene) -> None:
    """截至3月5日24时，甲市现有高风险区3个，分别为：…；中风险区2个：…."""
    scene.add("截至", reporting_day(scene), scene.pick(("24时", "18时", "15时")), "，")
    region_name(scene)
    for index, level in enumerate(("high", "medium")):
        count = scene.number(1, 4)
        scene.add(
            "；" if index else "",
            scene.pick(("现有", "共有")),
            f"{LEVELS[level][0]}{count}个",
            scene.pick(("，分别为：", "：", "，分别是：")),
        )
        areas(scene, level, "listed", None, (count,), forms=("ct",))
    scene.add("。")
    closing(scene)


def national(scene: Scene) -> None:
    """甲省乙市（3个）：丙区丁街道戊小区，己村；庚县…: a country's list; a county holds up to the next ；."""
    scene.widen()
    which = scene.pick((0, 1))
    level = scene.pick(("high", "medium"))
    blocks = [
        city for city in scene.several(cities(), scene.number(2, 5)) if counties(city) and len(city.name) < 10
    ] or [scene.city]
    plans = [
        [(county, scene.number(1, 3)) for county in scene.several(counties(city), scene.number(1, 2))]
        for city in blocks
    ]
    total = sum(count for plan in plans for _, count in plan)
    scene.add(
        "截至",
        reporting_day(scene),
        scene.pick(("24时", "8时", "21时")),
        f"，全国共有{LEVELS[level][which]}{total}个。\n",
    )
    scene.add(LEVELS[level][which], f"名单（{total}个）：\n")
    for city, plan in zip(blocks, plans, strict=True):
        province = "" if city.province == city.city else city.province
        scene.add(province, city.name, f"（共{sum(count for _, count in plan)}个）：")
        for order, (county, count) in enumerate(plan):
            scene.add("；" if order else "")
            for index in range(count):
                scene.add("，" if index else "")
                item(scene, _listed(scene, county, first=not index), level, "listed", None)
        scene.add("。\n")


def _listed(scene: Scene, county: Area, first: bool) -> places.Spot:
    """The first area of a county prints it; the others print their town only."""
    town = scene.town(county)
    head = f"{county.name}{town.name}" if first else town.name
    if scene.chance(0.15):
        return places.plain(town, head + scene.pick(("", "全域")))
    spot = area(scene, town, ("",))
    return places.Spot(head, spot.address, "", "", town, None)


def glued(scene: Scene) -> None:
    """列为高风险区（3个）：甲街道乙小区3栋丙街道丁小区…: a list without signs, cut where towns begin."""
    scene.shrink()
    count = scene.number(2, 4)
    text, begins = effective(scene)
    region_name(scene)
    scene.add(f"新增{count}个高风险区\n", text, "，将以下区域划为高风险区", f"（{count}个）：")
    for _ in range(count):
        item(scene, area(scene, scene.region, ("t",)), "high", "designated", begins)
    scene.add("。")
    closing(scene)
