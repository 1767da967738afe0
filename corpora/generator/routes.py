"""Trajectories as lists: numbered visits under days, chains of dashes, several persons' common way, places by person."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator import places
from corpora.generator.builder import Mark, Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, Label, first_number, label_text, new_case
from corpora.generator.dates import clock_range
from corpora.generator.frames import Tally, advice, closing
from corpora.generator.people import person
from corpora.generator.profiles import Profile
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape, free_events, pool_shape
from corpora.generator.visits import AT, BARE, TO, plan, spot_and_deed, visit

__all__ = ["aggregates", "by_person", "dashes", "joint", "numbered", "profiles", "rows"]

_LABELS = ("病例1", "感染者1", "无症状感染者1", "阳性感染者1", "确诊病例1")
_FOUND = (("在社区筛查中发现", "screening"), ("在密接排查中发现", "contact"), ("在隔离管控中发现", "isolation"))
_POINTS = ("{n}.", "{n}、", "（{n}）", "({n})", "{circle}", "●", "■", "· ", "◆", "{n}）")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨"
_DASHES = ("—", "——", "--", "－", "→", "-->", ">")
_DOINGS = (  # of a group, behind the persons: nobody's age, nobody's number
    "上述感染者中，男性{a}人，女性{b}人，年龄最小的{low}岁，最大的{high}岁。",
    "以上病例年龄在{low}岁至{high}岁之间，职业以在校学生和务工人员为主。",
    "从年龄分布看，60岁以上{a}例，18岁以下{b}例；从职业看，家务及待业{b}例，学生{a}例。",
    "上述病例平均年龄{high}岁，其中{a}例已完成加强免疫接种。",
)


def profiles(scene: Scene, count: int, form: str | None = None) -> tuple[Label, list[Record]]:
    """The opening and persons under one kind of label, a line each: sex, age, home, how they were found."""
    label = LABELS[form or scene.pick(_LABELS)]
    first = first_number(scene, label)
    start(scene, [Tally(label.status, None, count)])
    cases = []
    for number in range(first, first + count):
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, None, label_text(label, number), number)
            scene.add(case["label"], scene.pick(label.heads))
            Profile(scene, case, person(scene, native=0), scene.region).write(
                scene.pick(("sex age occupation home", "sex age home"))
            )
            words, case["found_by"] = scene.pick(_FOUND)
            with scene.draft.mark() as found:
                scene.add("，", words, "。")
            case["trajectory"] += free_events(found, None)
        scene.add("\n")
        cases.append(case)
    scene.record["cases"] += cases
    return label, cases


def numbered(scene: Scene) -> None:
    """3月5日 / 1.8:00-8:30，甲便利店 / 2.…: days as heads, every visit a line with a number or a bullet."""
    _, cases = profiles(scene, 1)
    scene.add(scene.pick(("活动轨迹如下：", "其主要活动轨迹：", "轨迹公布如下：")), "\n")
    point = scene.pick(_POINTS)
    forms: Sequence[str] = scene.pick((AT, TO, (scene.pick(BARE[:2]),)))
    plain = len(forms) == 1
    end = scene.pick(("；", "。", ""))
    number = 0
    each_day = scene.chance(0.5)
    for ago in range(scene.number(2, 4), 1, -1):
        scene.days.restart()
        scene.add(scene.days.full(scene.day(ago)), scene.pick(("", "：")), "\n")
        number = 0 if each_day else number
        for hours in plan(scene, scene.number(1, 3)):
            number += 1
            scene.add(point.format(n=number, circle=_CIRCLED[(number - 1) % 9]))
            venue = spot_and_deed(scene, scene.region, plain=plain)
            visit(scene, cases[0], scene.day(ago), hours, scene.region, forms, venue)
            scene.add(end, "\n")
    closing(scene)


def dashes(scene: Scene) -> None:
    """甲小区—乙超市（10:20-10:45）—丙店: a chain of places, with or without their hours."""
    _, cases = profiles(scene, scene.number(1, 2))
    joint_sign = scene.pick(_DASHES)
    form = scene.pick(("colon", "padded", "wide"))
    for case in cases:
        scene.add("" if len(cases) == 1 else f"{case['label']}：\n")
        for ago in range(scene.number(2, 3), 1, -1):
            day = scene.day(ago)
            scene.add(scene.days.full(day), scene.pick(("：", "，")))
            timed = scene.chance(0.6)
            for index, (begin, end) in enumerate(plan(scene, scene.number(3, 4))):
                scene.add(joint_sign if index else "")
                spot, _ = spot_and_deed(scene, scene.region, plain=True)
                with scene.draft.mark() as mark:
                    place = places.write(scene, spot)
                    scene.add(f"（{clock_range(scene.rng, form, begin, end)}）" if timed else "")
                moments = (scene.days.at(day, begin), scene.days.at(day, end)) if timed else (scene.days.iso(day), None)
                case["trajectory"].append(event_shape(place, mark, *moments))
            scene.add("。\n")
    closing(scene)


_TOGETHER = (
    "{a}、{b}活动轨迹：",
    "{a}、{b}共同活动轨迹如下：",
    "{a}和{b}轨迹如下：",
    "{a}与{b}行程一致，具体如下：",
    "{a}、{b}（同行）主要活动轨迹：",
)


def joint(scene: Scene) -> None:
    """Profiles first; 感染者1、感染者2活动轨迹：… the visits of both."""
    _, cases = profiles(scene, scene.number(2, 3))
    first, second, *others = cases
    scene.add(scene.pick(_TOGETHER).format(a=first["label"], b=second["label"]), "\n")
    before = len(first["trajectory"])
    _days(scene, first)
    second["trajectory"] += first["trajectory"][before:]
    for other in others:
        scene.add(other["label"], scene.pick(("活动轨迹：", "轨迹如下：", "：")), "\n")
        _days(scene, other)
    closing(scene)


def _days(scene: Scene, case: Record) -> None:
    for ago in range(scene.number(2, 3), 1, -1):
        scene.days.restart()
        scene.add(scene.days.full(scene.day(ago)), "，")
        for index, hours in enumerate(plan(scene, scene.number(1, 3))):
            scene.add("；" if index else "")
            visit(scene, case, scene.day(ago), hours, scene.region, scene.pick((AT, TO)))
        scene.add("。\n")


def by_person(scene: Scene) -> None:
    """涉及场所：感染者1：甲超市、乙店；感染者2：…: places in lists, by person, without times."""
    _, cases = profiles(scene, scene.number(2, 3))
    scene.add(scene.pick(("涉及主要场所：", "活动轨迹涉及以下场所：", "主要活动场所如下：")), "\n")
    sign = scene.pick(("、", "；", "，"))
    for case in cases:
        scene.add(case["label"], "：")
        for index in range(scene.number(1, 4)):
            scene.add(sign if index else "")
            spot, _ = spot_and_deed(scene, scene.region, plain=True)
            with scene.draft.mark() as mark:
                place = places.write(scene, spot)
            case["trajectory"].append(event_shape(place, mark))
        scene.add("。\n")
    closing(scene)


_HEADS = ("序号\t县区\t场所\t时间\n", "序号\t区域\t风险点位\t涉疫时段\n", "编号\t区县\t地点\t时间\n")


def rows(scene: Scene) -> None:
    """序号 县区 场所 时间: a table of risk points flattened to lines, nobody named."""
    scene.widen()
    profiles(scene, scene.number(2, 3))
    scene.add(scene.pick(("重点场所如下：", "主要风险点位如下：")), "\n")
    mark: Mark
    with scene.draft.mark() as mark:
        pool = pool_shape(mark)
        scene.add(scene.pick(_HEADS))
        form = scene.pick(("colon", "padded", "wide"))
        for number in range(1, scene.number(3, 7)):
            county = scene.pick(scene.counties)
            day = scene.day(scene.number(2, 4))
            begin, end = plan(scene, 1)[0]
            kind = scene.pick(("shop", "restaurant", "market", "leisure", "mall"))
            with scene.draft.mark() as row:
                scene.add(f"{number}\t{county.name}\t")
                place = places.write(scene, places.venue(scene, county, kind, ("", "", "t"), plain=True))
                scene.add("\t", scene.days.full(day), clock_range(scene.rng, form, begin, end))
            scene.add("\n")
            pool["trajectory"].append(event_shape(place, row, scene.days.at(day, begin), scene.days.at(day, end)))
    scene.record["cases"].append(pool)
    closing(scene)


def aggregates(scene: Scene) -> None:
    """Persons a line each, and lines about all of them, which describe nobody."""
    count = scene.number(2, 4)
    if scene.chance(0.5):
        _group(scene, count)
    profiles(scene, count)
    _group(scene, count)
    advice(scene)
    for case in scene.record["cases"]:
        decide(case, "vaccinated")


def _group(scene: Scene, count: int) -> None:
    male = scene.number(0, count)
    low = scene.number(4, 20)
    scene.add(
        scene.pick(_DOINGS).format(a=male, b=count - male, low=low, high=low + scene.number(20, 60)),
        "\n",
    )
