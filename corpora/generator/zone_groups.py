"""Styles of notices whose areas stand under or behind the division that they lie in, and of those who order for it."""

from __future__ import annotations

from corpora.generator import places
from corpora.generator.areas import cities, counties
from corpora.generator.frames import advice, closing, region_name, reporting_day
from corpora.generator.scene import Scene
from corpora.generator.zones import LEVELS, area, effective, item, notice

__all__ = ["digest", "orders", "sides", "towns"]


def digest(scene: Scene) -> None:
    """全国共有高风险地区5个，分别为甲省乙市（丙区、丁县）、戊市己区: counties of a city in brackets."""
    scene.widen()
    level = scene.pick(("high", "medium"))
    blocks = [city for city in scene.several(cities(), 4) if len(counties(city)) > 2 and city.province != city.city]
    blocks = blocks or [scene.city]
    plans = [scene.several(counties(city), scene.number(1, 3)) for city in blocks]
    word, total = LEVELS[level][1], sum(map(len, plans))
    scene.add(
        "截至", reporting_day(scene), scene.pick(("12时", "21时", "24时")), "，全国", scene.pick(("共有", "现有"))
    )
    scene.add(word, f"{total}个", scene.pick(("，分别为", "。分别为", "，分别是", "：")))
    for order, (city, plan) in enumerate(zip(blocks, plans, strict=True)):
        blank = scene.pick(("", " "))
        scene.add(
            "、" if order else "", *((city.province, blank) if city.province != city.city else ()), city.name, "（"
        )
        for index, county in enumerate(plan):
            scene.add("、" if index else "")
            item(scene, places.plain(county, county.name), level, "listed", None)
        scene.add("）")
    scene.add("。\n")
    advice(scene)


def towns(scene: Scene) -> None:
    """一、甲街道 / （一）乙小区3栋；: towns that stand alone over their areas."""
    scene.shrink()
    notice(scene)
    text, begins = effective(scene)
    level = scene.pick(("high", "medium", "low"))
    action = "lowered" if level == "low" else "designated"
    scene.add(text, "，", scene.pick(("下列区域", "以下区域")))
    scene.add("由高风险区降为低风险区" if level == "low" else f"列为{LEVELS[level][0]}", "：\n")
    outer, inner = scene.pick((("一二三", "、{town}"), ("一二三", "、{town}："), ("   ", "{town}：")))
    signs, end = scene.pick(("（{o}）", "{i}.", "（{i}）")), scene.pick(("；", "。", ""))
    for order in range(scene.number(1, 3)):
        town = scene.town(scene.region)
        scene.add(outer[order].strip(), inner.format(town=town.name), "\n")
        for index in range(scene.number(1, 3)):
            scene.add(signs.format(i=index + 1, o="一二三"[index]))
            spot = area(scene, town, ("",))
            item(scene, places.Spot("", spot.address, "", "", town, None), level, action, begins)
            scene.add(end, "\n")
    closing(scene)


def sides(scene: Scene) -> None:
    """高风险区：东至甲路；南至乙街；西至丙路；北至丁路。"""
    scene.shrink()
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，", scene.pick(("范围如下：", "划定以下风险区：")), "\n")
    for level in ("high", "medium"):
        scene.add(LEVELS[level][0], "：")
        roads = [places.road(scene) for _ in range(4)]
        to, mark = scene.pick(("至", "到", "临")), scene.pick(("；", "；", "，"))
        words = mark.join(f"{side}{to}{road}" for side, road in zip("东南西北", roads, strict=True))
        zone = item(scene, places.Spot("", words, "", "", scene.region, None), level, "designated", begins)
        zone["boundary"] = roads
        del zone["place"]["address"], zone["place"]["name"]
        scene.add("。\n")
    closing(scene)


def orders(scene: Scene) -> None:
    """甲区将乙小区列为高风险区，丙县将丁村列为中风险区; 甲区：新增高风险区1个（…），解除中风险区1个（…）."""
    scene.widen()
    region_name(scene)
    scene.add(scene.pick(("最新风险区调整", "疫情防控通报")), "\n", reporting_day(scene), "，")
    chosen = scene.several(scene.counties, 3)
    for order, county in enumerate(chosen[:2]):
        level = scene.pick(("high", "medium"))
        scene.add("，" if order else "", county.name, scene.pick(("将", "决定将")))
        item(scene, area(scene, county, ("",)), level, "designated", None)
        scene.add(scene.pick(("列为", "划定为")), LEVELS[level][0])
    scene.add("。\n", chosen[-1].name, "：")
    for order, (level, action) in enumerate((("high", "designated"), ("medium", "lifted"))):
        count = scene.number(1, 2)
        scene.add("，解除" if order else "新增", LEVELS[level][0], f"{count}个（")
        for index in range(count):
            scene.add("、" if index else "")
            item(scene, area(scene, chosen[-1], ("",)), level, action, None)
        scene.add("）")
    scene.add("。\n")
    closing(scene)
