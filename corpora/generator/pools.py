"""Styles that pool places: venues by district, by day, in one sentence; home addresses of many."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Mark, Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, label_text, new_case
from corpora.generator.dates import clock_range
from corpora.generator.frames import Tally, closing, opening, region_name, reporting_day
from corpora.generator.people import person
from corpora.generator.profiles import Profile
from corpora.generator.scene import Scene
from corpora.generator.shapes import count_shape, event_shape, free_events, pool_shape
from corpora.generator.visits import plan, spot_and_deed

__all__ = ["addresses", "by_day", "by_district", "enter_pool", "listed_address", "persons", "sentence"]

_LEADS = ("涉及公共场所如下：", "涉及的主要场所如下：", "涉及以下场所：", "主要风险点位如下：", "涉及风险点位：")
_FOUND = (("在集中隔离点检出", "isolation"), ("在社区筛查中发现", "screening"), ("在密接排查中发现", "contact"))


def persons(scene: Scene, least: int = 2) -> None:
    """Two or more persons in a few words each, so that the venues behind them are nobody's."""
    label = LABELS[scene.pick(("感染者1", "病例1", "阳性感染者1"))]
    count = scene.number(least, 4)
    first = scene.number(1, 50)
    start(scene, [Tally(label.status, None, count)])
    for number in range(first, first + count):
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, None, label_text(label, number), number)
            scene.add(case["label"], "：")
            Profile(scene, case, person(scene, native=0), scene.region).write("sex age home")
            words, case["found_by"] = scene.pick(_FOUND)
            with scene.draft.mark() as found:
                scene.add("，", words, "。")
            case["trajectory"] += free_events(found, None)
        scene.record["cases"].append(case)
    scene.add("\n")


def enter_pool(scene: Scene) -> tuple[Mark, Record]:
    """A pooled list that begins here: the mark that its writer opens, and its record."""
    mark = scene.draft.mark()
    pool = pool_shape(mark)
    scene.record["cases"].append(pool)
    return mark, pool


def _venue(scene: Scene, pool: Record, within: Area, forms: Sequence[str]) -> None:
    kind = scene.pick(("shop", "restaurant", "market", "leisure", "hotel", "mall"))
    with scene.draft.mark() as mark:
        place = places.write(scene, places.venue(scene, within, kind, forms, plain=True))
    pool["trajectory"].append(event_shape(place, mark))


def by_district(scene: Scene) -> None:
    """甲区：…、…；乙区：…: venues under the names of their districts, which hold for the list."""
    scene.widen()
    persons(scene)
    scene.add(scene.pick(_LEADS), "\n")
    outer, pool = enter_pool(scene)
    joint = scene.pick(("、", "；", "，"))
    end = scene.pick(("。", "；"))
    with outer:
        for county in scene.several(scene.counties, scene.number(2, 3)):
            scene.add(county.name, "：")
            for index in range(scene.number(1, 4)):
                scene.add(joint if index else "")
                _venue(scene, pool, county, ("", "", "t"))
            scene.add(end if joint != "；" else "。", "\n")
    closing(scene)


def by_day(scene: Scene) -> None:
    """3月5日 / 8:00-8:30 甲便利店: risk points by day and hour, a line each."""
    persons(scene)
    scene.add(scene.pick(_LEADS), "\n")
    outer, pool = enter_pool(scene)
    form = scene.pick(("colon", "padded", "wide"))
    gap = scene.pick((" ", "，", "："))
    with outer:
        for ago in range(scene.number(2, 4), 1, -1):
            day = scene.day(ago)
            scene.add(scene.days.full(day), "\n")
            for begin, end in plan(scene, scene.number(1, 3)):
                spot, _ = spot_and_deed(scene, scene.region, plain=True)
                with scene.draft.mark() as mark:
                    scene.add(clock_range(scene.rng, form, begin, end), gap)
                    place = places.write(scene, spot)
                pool["trajectory"].append(event_shape(place, mark, scene.days.at(day, begin), scene.days.at(day, end)))
                scene.add("\n")
    closing(scene)


def sentence(scene: Scene) -> None:
    """流调显示，主要涉及甲路8号乙店、丙市场…: the venues of one case in one sentence without times."""
    status = scene.pick(("confirmed", "positive"))
    opening(scene, [Tally(status, None, 1)])
    with scene.draft.mark() as mark:
        case = new_case(mark, status, None)
        scene.add("\n", "该病例" if status == "confirmed" else "该感染者", scene.pick(("，", "：", "为")))
        Profile(scene, case, person(scene, native=0), scene.region).write("sex age home")
        scene.add(
            "。",
            scene.pick(
                ("流调显示，其活动轨迹涉及", "经流调，其活动轨迹主要涉及", "其到过的主要场所有", "活动轨迹涉及：")
            ),
        )
        for index in range(scene.number(2, 5)):
            scene.add("、" if index else "")
            _venue(scene, case, scene.region, ("", "t", "c", "ct"))
        scene.add("。")
    scene.record["cases"].append(case)
    closing(scene)


def addresses(scene: Scene) -> None:
    """分别居住于：甲镇乙路8弄，…: home addresses of many persons in one list."""
    scene.shrink()
    local, silent = scene.number(2, 9), scene.number(9, 60)
    scene.add(reporting_day(scene), "，")
    region_name(scene)
    _opening_counts(scene, local, silent)
    scene.add(scene.pick(("上述感染者分别居住于：", "感染者分别居住于：", "居住地分布在：")), "\n")
    outer, pool = enter_pool(scene)
    joint, end = scene.pick((("，", "。"), ("、", "。"), ("\n", "\n"), ("；", "。")))
    with outer:
        for index in range(scene.number(6, 30)):
            scene.add(joint if index else "")
            with scene.draft.mark() as mark:
                place = places.write(scene, listed_address(scene, scene.region))
            pool["trajectory"].append(event_shape(place, mark))
    scene.add(end)
    closing(scene)


def listed_address(scene: Scene, within: Area) -> places.Spot:
    """A home in a town that is printed with it."""
    spot = places.home(scene, within, ("t",))
    while not spot.address:
        spot = places.home(scene, within, ("t",))
    return spot


def _opening_counts(scene: Scene, confirmed: int, asymptomatic: int) -> None:
    """新增6例本土确诊病例和31例本土无症状感染者."""
    iso = scene.days.iso(scene.today)
    scene.add("新增")
    for status, value, noun in (("confirmed", confirmed, "确诊病例"), ("asymptomatic", asymptomatic, "无症状感染者")):
        scene.add("，另有" if status == "asymptomatic" else "")
        with scene.draft.mark() as mark:
            scene.add(f"{value}例本土{noun}")
        scene.record["counts"].append(count_shape(status, "local", "new", value, iso, mark))
    scene.add("。")
