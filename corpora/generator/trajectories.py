"""Styles that tell where one person went: dated lines, running text, glued lists, arrow chains, tables, journeys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from corpora.generator import places
from corpora.generator.areas import Area, city_named
from corpora.generator.builder import Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, Label, first_number, label_text, new_case
from corpora.generator.courses import write_course
from corpora.generator.dates import clock_range, clock_time
from corpora.generator.frames import Tally, closing
from corpora.generator.people import person
from corpora.generator.profiles import Profile
from corpora.generator.scene import Scene
from corpora.generator.shapes import event_shape, free_events
from corpora.generator.visits import AFTER, BARE, at_home, daily, plan, sampled, spot_and_deed, visit
from corpora.generator.vocabulary import FAR_CITIES

__all__ = ["arrows", "bare", "cells", "dated", "glued", "journey", "running", "separate", "table"]

_LABELS = ("病例1", "感染者1", "无症状感染者1", "阳性感染者1", "确诊病例1", "阳性人员1")
_COURSES = {
    "confirmed": ("screened, confirmed", "positive, confirmed", "found as contact, admitted, confirmed"),
    "asymptomatic": ("screened, asymptomatic", "found as contact, asymptomatic"),
    "positive": ("screened, admitted", "found as contact", "positive"),
}
_NEGATED = (
    "未去过其他公共场所",
    "期间未前往超市、菜市场",
    "未乘坐公共交通工具",
    "全程佩戴口罩",
    "其母去过邻村诊所",
)  # no visits
_LEADS = ("主要活动轨迹如下：", "其活动轨迹如下：", "现将其活动轨迹公布如下：", "活动轨迹：", "主要轨迹如下：")


def _draw_label(scene: Scene) -> tuple[Label, int]:
    label = LABELS[scene.pick(_LABELS)]
    return label, first_number(scene, label)


def _introduce(scene: Scene, lead: bool = True) -> Record:
    """Title, opening, one labelled person with a short course, and the words that lead to the trajectory."""
    label, number = _draw_label(scene)
    origin = scene.pick(("local", None))
    start(scene, [Tally(label.status, origin, 1)])
    scene.days.restart()
    with scene.draft.mark() as mark:
        case = new_case(mark, label.status, origin, label_text(label, number), number)
        scene.add(case["label"], scene.pick(label.heads))
        Profile(scene, case, person(scene, native=0), scene.region).write(
            scene.pick(("sex age occupation home", "sex age home"))
        )
        scene.add("。")
        write_course(scene, case, scene.pick(_COURSES[label.status]), joint=("，",), first=1)
        scene.add("。", "\n" if scene.chance(0.5) else "")
    if lead:
        scene.add(scene.pick(_LEADS), "\n")
    scene.record["cases"].append(case)
    return case


def _nights(scene: Scene, most: int = 4) -> Sequence[date]:
    """Days before the reported one, in order, one behind the other."""
    count = scene.number(1, most)
    return [scene.day(ago) for ago in range(count + 1, 1, -1)]


def _visits(scene: Scene, case: Record, day: date, count: int, joints: Sequence[str]) -> None:
    """The clauses of one day."""
    for index, hours in enumerate(plan(scene, count)):
        if index:
            scene.add(scene.pick(joints))
        chance = scene.rng.random()
        if index and chance < 0.15:
            visit(scene, case, day, None, scene.region, AFTER)
        elif chance < 0.25 and not index:
            visit(scene, case, day, None, scene.region)
        elif chance < 0.33:
            sampled(scene, case, day, hours[0], scene.region)
        else:
            visit(scene, case, day, hours, scene.region)
    chance = scene.rng.random()
    if chance < 0.3:
        scene.add("，")
        at_home(scene, case, day, back=True)
    elif chance < 0.38:
        scene.add("，", scene.pick(_NEGATED))


def dated(scene: Scene) -> None:
    """3月5日，8:00-8:30在…；9:10到…。 A day a line, its date in front."""
    case = _introduce(scene)
    head = scene.pick(("，", "：", "", " ", "\n"))
    days = _nights(scene)
    for day in days:
        if len(days) > 2 and day is days[0] and scene.chance(0.4):
            daily(scene, case, day, day + timedelta(days=1), scene.region)
        elif scene.chance(0.12):
            scene.add(scene.days.full(day), "，")
            at_home(scene, case, day)
        else:
            scene.add(scene.days.full(day), head)
            _visits(scene, case, day, scene.number(1, 4), scene.pick((("；",), ("，",), ("；", "，"))))
        scene.add("。\n")
    if scene.chance(0.25) and not case["dates"]["admitted"] and case["hospital"] is None:
        _transfer(scene, case)
    closing(scene)


def _transfer(scene: Scene, case: Record) -> None:
    """3月6日，由120救护车转运至…隔离治疗: the last line; optional as an event."""
    scene.add(scene.days.full(scene.today), "，")
    with scene.draft.mark() as mark:
        scene.add(scene.pick(("由120救护车转运至", "被闭环转运至", "由负压救护车转至")))
        case["hospital"] = places.write(scene, places.hospital(scene))
        scene.add(scene.pick(("隔离治疗", "治疗")))
    iso = scene.days.iso(scene.today)
    case["dates"]["admitted"] = iso
    case["trajectory"].append(
        event_shape(case["hospital"], mark, iso, transport={"mode": "ambulance", "number": None}, optional=True)
    )
    scene.add("。\n")


def bare(scene: Scene) -> None:
    """8:00-8:30，甲便利店；（9:10）乙店: times beside, before and behind the places, without verbs."""
    case = _introduce(scene)
    form = scene.pick(BARE)
    for day in _nights(scene, 3):
        scene.add(scene.days.full(day), scene.pick(("\n", "，", "：", "，")))
        for index, hours in enumerate(plan(scene, scene.number(1, 4))):
            scene.add("；" if index else "")
            visit(scene, case, day, hours, scene.region, (form,), spot_and_deed(scene, scene.region, plain=True))
        scene.add("\n")
    closing(scene)


def running(scene: Scene) -> None:
    """All days in one paragraph, a sentence or more each."""
    case = _introduce(scene, lead=scene.chance(0.5))
    for day in _nights(scene):
        scene.add(scene.days.full(day), scene.pick(("", "，")))
        _visits(scene, case, day, scene.number(1, 3), ("，", "；"))
        scene.add("。")
    closing(scene)


def _each_time(scene: Scene, case: Record, day: date, count: int, form: str, template: str, between: str = "") -> None:
    """Visits of one day in one template, each with a range of clock times."""
    for index, (begin, end) in enumerate(plan(scene, count)):
        scene.add(between if index else "")
        spot, _ = spot_and_deed(scene, scene.region, plain=True)
        found: Record = {}
        with scene.draft.mark() as mark:
            scene.say(template, hours=clock_range(scene.rng, form, begin, end), place=places.slot(scene, spot, found))
        case["trajectory"].append(event_shape(found, mark, scene.days.at(day, begin), scene.days.at(day, end)))


def glued(scene: Scene) -> None:
    """3月10日08:02-08:11甲便利店08:40-12:05乙大厦: times and places without any sign between them."""
    case = _introduce(scene)
    for day in _nights(scene, 3):
        scene.add(scene.days.full(day), scene.pick(("", "", " ", "：")))
        _each_time(scene, case, day, scene.number(2, 5), "padded", "{hours}{place}")
        scene.add("\n")
    closing(scene)


def arrows(scene: Scene) -> None:
    """家→甲超市（7:10-7:25）→乙店→家."""
    case = _introduce(scene)
    form = scene.pick(("colon", "padded", "wide"))
    for day in _nights(scene, 3):
        scene.add(scene.days.full(day), scene.pick(("：", "，")))
        with scene.draft.mark() as mark:
            scene.add("家")
        home: Record = {"text": "家", "kind": "home", "span": mark.span}
        case["trajectory"].append(event_shape(home, mark, scene.days.iso(day), optional=True))
        _each_time(scene, case, day, scene.number(1, 4), form, "→{place}（{hours}）")
        scene.add("→家\n")
    closing(scene)


def table(scene: Scene) -> None:
    """日期 时间 地点: a table flattened to lines, the day only in its first row."""
    case = _introduce(scene)
    scene.add("日期\t时间\t地点\n")
    form = scene.pick(("colon", "padded", "wide"))
    for day in _nights(scene, 3):
        scene.add(scene.days.full(day))
        _each_time(scene, case, day, scene.number(1, 4), form, "\t{hours}\t{place}", "\n")
        scene.add("\n")
    closing(scene)


def cells(scene: Scene) -> None:
    """A table whose cells stand below each other: day, time and place each in a line."""
    case = _introduce(scene)
    scene.add(scene.pick(("日期\n时间\n地点\n", "日期\n时段\n场所\n")))
    form = scene.pick(("colon", "padded", "wide"))
    for day in _nights(scene, 3):
        head = scene.days.full(day) + "\n"
        scene.add(head)
        _each_time(scene, case, day, scene.number(1, 3), form, "{hours}\n{place}", "\n" + head)
        scene.add("\n")
    closing(scene)


def separate(scene: Scene) -> None:
    """Profiles first; trajectories later, under the same labels."""
    label, number = _draw_label(scene)
    count = scene.number(2, 3)
    start(scene, [Tally(label.status, None, count)])
    scene.add("一、基本情况\n")
    cases: list[Record] = []
    for offset in range(count):
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, None, label_text(label, number + offset), number + offset)
            scene.add(case["label"], "：")
            Profile(scene, case, person(scene, native=0), scene.region).write("sex age occupation home")
            scene.add("。")
            write_course(scene, case, scene.pick(_COURSES[label.status]), joint=("，",), first=1)
            scene.add("。\n")
        cases.append(case)
    scene.add("二、活动轨迹\n")
    for index, case in enumerate(cases):
        scene.add(("（一）", "（二）", "（三）")[index] if scene.chance(0.5) else "", case["label"], "\n")
        if index and scene.chance(0.2):
            scene.add(scene.pick(("活动轨迹与", "轨迹与")), cases[0]["label"], scene.pick(("一致。\n", "相同。\n")))
            case["trajectory"] += [{**event, "optional": True} for event in cases[0]["trajectory"]]
            continue
        for day in _nights(scene, 2):
            scene.add(scene.days.full(day), "，")
            _visits(scene, case, day, scene.number(1, 3), ("；",))
            scene.add("。\n")
    scene.record["cases"] += cases
    closing(scene)


_TRAINS = (
    "{day}{left}乘坐{train}从{a}出发，{arrived}抵达{b}",
    "{day}{left}从{a}乘坐{train}，{arrived}到达{b}",
    "{day}乘坐{train}（{a}{left}—{b}{arrived}）",
    "{day}，乘{train}（{a}{left}-{b}{arrived}）",
)
_ON = ("出站后{ride}返回家中", "随后{ride}回家", "出站后由家人驾车接回家中", "后自驾返回家中")


def journey(scene: Scene) -> None:
    """A train from another city, station and clock time by station and clock time, then a few visits at home."""
    if scene.city.short is None:
        scene.move(city_named("台州"))
    start(scene, [Tally("positive", None, 1)])
    scene.days.restart()
    with scene.draft.mark() as mark:
        case = new_case(mark, "positive", None)
        who = person(scene, least=18, most=70, native=0)
        Profile(scene, case, who, scene.region).write("sex age occupation home")
        scene.add("。")
        _train(scene, case, scene.day(2))
        scene.add("，")
        with scene.draft.mark() as back:
            scene.say(scene.pick(_ON), ride=scene.pick(("打车", "驾车", "乘出租车")))
        case["trajectory"] += free_events(back, scene.days.iso(scene.day(2)))
        scene.add("。", scene.days.full(scene.day(1)), "，")
        _visits(scene, case, scene.day(1), scene.number(1, 2), ("；",))
        scene.add("。")
    for key in ("arrival", "origin", "found_by"):
        case.pop(key, None)
    scene.record["cases"].append(case)
    closing(scene)


def _train(scene: Scene, case: Record, day: date) -> None:
    far: Area = city_named(scene.pick([name for name in FAR_CITIES if name != scene.city.short]))
    number = f"{scene.pick(('G', 'D', 'K'))}{scene.number(100, 9999)}"
    left = scene.number(6 * 60, 12 * 60)
    arrived = left + scene.number(60, 600)
    found: Record = {}
    with scene.draft.mark() as mark:
        scene.say(
            scene.pick(_TRAINS),
            day=scene.days.full(day),
            train=number + scene.pick(("次列车", "次高铁" if number[0] == "G" else "次列车")),
            left=clock_time(scene.clock, left),
            arrived=clock_time(scene.clock, arrived),
            a=lambda: found.update(a=places.write(scene, places.station(scene, far))),
            b=lambda: found.update(b=places.write(scene, places.station(scene, scene.city))),
        )
    transport = {"mode": "rail", "number": number}
    for place, minutes in ((found["a"], left), (found["b"], arrived)):
        case["trajectory"].append(event_shape(place, mark, scene.days.at(day, minutes), transport=transport))
