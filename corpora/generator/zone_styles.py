"""Styles of notices that put areas into a control level, change or lift it, in sentences."""

from __future__ import annotations

from functools import partial

from corpora.generator import places
from corpora.generator.case_lists import describe_one
from corpora.generator.frames import closing
from corpora.generator.scene import Scene
from corpora.generator.zones import LEVELS, RISK, THREE, area, areas, effective, item, notice, remainder, town_alone

__all__ = ["carved", "changed", "designated", "lifted", "several_districts", "three_zones", "with_case"]

_AS = (
    "将{areas}列为{level}",
    "将{areas}划定为{level}",
    "将{areas}划为{level}",
    "将{areas}调整为{level}",
    "{areas}列为{level}",
    "{areas}划定为{level}",
)


def designated(scene: Scene) -> None:
    """自…时起，将A、B列为高风险区，C列为中风险区，D街道其他区域列为低风险区."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，")
    which = scene.pick((0, 1))
    for index, level in enumerate(scene.pick((RISK, RISK[:2], RISK[:1], RISK[1:2], RISK[::2]))):
        scene.add("，" if index else "")
        wording = scene.pick(_AS[:4] if not index else _AS[4:])
        action = None if "调整为" in wording else "designated"  # without the former level, no action is told
        listed = partial(areas, scene, level, action, begins, (1, 1, 2, 3))
        rest = partial(_other_areas, scene, level, action, begins)
        scene.say(wording, areas=rest if level == "low" else listed, level=LEVELS[level][which])
    scene.add("。")
    closing(scene)


def _other_areas(scene: Scene, level: str, action: str | None, begins: str) -> None:
    remainder(scene, town_alone(scene), level, action, begins)


def several_districts(scene: Scene) -> None:
    """甲区乙街道丙小区，丁区戊街道己村、庚小区自…时起列为中风险区: districts in one sentence."""
    scene.widen()
    level = scene.pick(("high", "medium"))
    notice(scene)
    text, begins = effective(scene)
    for order, county in enumerate(scene.several(scene.counties, scene.number(2, 3))):
        scene.add("，" if order else "")
        for index in range(scene.number(1, 2)):
            scene.add("、" if index else "")
            item(scene, area(scene, county, ("t",) if index else ("ct",)), level, "designated", begins)
    scene.add(text, scene.pick(("列为", "划定为", "划为")), LEVELS[level][0], "。")
    closing(scene)


def three_zones(scene: Scene) -> None:
    """封控区：…；管控区：…；防范区：…其他区域."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，", scene.pick(("划定封控区、管控区和防范区。", "实行三区管理。", "划分三区，具体如下。")), "\n")
    for level in THREE:
        scene.add(LEVELS[level][0], "：")
        if level == "prevention":
            remainder(scene, town_alone(scene), level, "designated", begins)
        else:
            joint = scene.pick(("；", "、"))
            areas(scene, level, "designated", begins, (1, 2, 3), joint)
        scene.add("。\n")
    closing(scene)


def carved(scene: Scene) -> None:
    """封控区：甲街道乙小区2号楼；管控区：甲街道乙小区（除2号楼外）: an estate, and the rest of it."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，", scene.pick(("实行分级管控。", "调整管控范围如下。")), "\n")
    printed, where = places.divisions(scene, scene.region, ("t", "ct"))
    estate = places.estate(scene)
    building = f"{scene.number(1, 20)}{scene.pick(('号楼', '栋', '幢'))}"
    scene.add("封控区：")
    item(scene, places.Spot(printed, estate + building, "", "", where, None), "lockdown", "designated", begins)
    scene.add("。\n管控区：")
    rest = scene.pick(("（除{b}外）", "除{b}外的区域", "（{b}除外）", "（不含{b}）")).format(b=building)
    if "不含" in rest:
        zone = item(scene, places.Spot(printed, estate, "", rest, where, None), "control", "designated", begins)
        zone["place"]["kind"] = None
    else:
        remainder(scene, places.Spot(printed, estate, "", "", where, None), "control", "designated", begins, rest)
    scene.add("。\n")
    closing(scene)


def with_case(scene: Scene) -> None:
    """病例5…。经研判，甲街道乙小区自…时起调整为中风险区: a zone told behind the case."""
    describe_one(scene)
    scene.add(scene.pick(("经研判，", "根据风险评估结果，", "")))
    level = scene.pick(("high", "medium"))
    zone = item(scene, area(scene, scene.region), level, "designated", None)
    text, begins = effective(scene)
    zone["effective"] = begins
    wording = scene.pick(("划为", "列为", "调整为"))
    if wording == "调整为":
        del zone["action"]
    scene.add(text, wording, LEVELS[level][0], "。")
    closing(scene)


def lifted(scene: Scene) -> None:
    """自…时起，解除A、B封控区; 解除C高风险区."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，")
    levels = scene.several(("high", "medium", "lockdown", "control"), scene.number(1, 2))
    for index, level in enumerate(levels):
        scene.add("；" if index else "", "解除")
        areas(scene, level, "lifted", begins)
        scene.add(LEVELS[level][0])
    scene.add("。")
    closing(scene)


_LOWER = (
    "将{areas}由{old}降为{new}",
    "{areas}由{old}降为{new}",
    "{areas}由{old}调整为{new}",
    "将{areas}由{old}调整为{new}",
    "{areas}从{old}降级为{new}",
    "{areas}{old}降为{new}",
    "{areas}{old}调整为{new}",
)
_RAISE = (
    "将{areas}由{old}调整为{new}",
    "{areas}由{old}升级为{new}",
    "将{areas}由{old}升为{new}",
    "{areas}由{old}调整为{new}",
)


def changed(scene: Scene) -> None:
    """将A由高风险区降为中风险区; B由低风险区升级为中风险区: the level after the change counts."""
    notice(scene)
    text, begins = effective(scene)
    scene.add(text, "，")
    ladder = scene.pick((RISK, RISK, THREE))
    for index in range(scene.number(1, 3)):
        scene.add("；" if index else "")
        down = scene.chance(0.7)
        step = scene.number(0, 1)
        old, new = (ladder[step], ladder[step + 1]) if down else (ladder[step + 1], ladder[step])
        action = "lowered" if down else "raised"
        scene.say(
            scene.pick(_LOWER if down else _RAISE),
            areas=partial(areas, scene, new, action, begins),
            old=LEVELS[old][0],
            new=LEVELS[new][0],
        )
    scene.add("。")
    closing(scene)
