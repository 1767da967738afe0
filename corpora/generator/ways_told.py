"""Styles of ways that lean on another's, or whose times or places have one of many shapes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from corpora.generator import places
from corpora.generator.areas import city_named
from corpora.generator.builder import Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, first_number, label_text, new_case
from corpora.generator.dates import clock_range, clock_time
from corpora.generator.frames import Tally, closing
from corpora.generator.people import person
from corpora.generator.places import Spot
from corpora.generator.profiles import Profile
from corpora.generator.routes import profiles
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape, free_events
from corpora.generator.visits import visit
from corpora.generator.vocabulary import AIRPORTS, words
from corpora.generator.ways import any_spot, days, one_day, visit_at
from corpora.generator.wide_places import ABROAD, HEADLESS, MALLS, ROADS, RURAL, wide, words_for

__all__ = ["abroad", "clocks", "copied", "headless", "malls", "roads", "rural"]

_LEADS = ("活动轨迹如下：", "主要活动轨迹：", "其近期活动情况：", "轨迹如下：", "经流调，其轨迹如下：")
_DEEDS = words("用餐 就餐 购物 买菜 取快递 办事 健身 购药 理发 上班 买水果 缴费 聚餐 会友 喝茶")


# --- what another's way tells ---

_COPIES = (
    "{b}轨迹与{a}一致。",
    "{b}活动轨迹同{a}。",
    "{b}：轨迹与{a}相同。",
    "{b}行程轨迹与{a}基本一致。",
    "{b}的活动轨迹与{a}重合。",
    "{b}，活动轨迹同{a}一致。",
    "{b}轨迹：与{a}相同。",
)
_TOGETHER = (
    "{day}，{a}与{b}共同到{place}{deed}",
    "{day}，{a}、{b}一同前往{place}{deed}",
    "{day}{time}，{a}和{b}一起到{place}{deed}",
    "{day}，{b}与{a}共同在{place}{deed}",
)
_OFTEN = (
    "期间多次前往{place}{deed}",
    "其间多次到{place}{deed}",
    "{first}至{last}，多次到{place}{deed}",
    "{first}-{last}期间多次前往{place}{deed}",
    "{first}—{last}，每日到{place}{deed}",
    "{first}至{last}每天往返于{place}",
)


def copied(scene: Scene) -> None:
    """感染者2轨迹与感染者1一致; 感染者1与感染者2共同到甲店; 期间多次前往乙店."""
    _, (one, other) = profiles(scene, 2)
    scene.add(one["label"], scene.pick(("轨迹如下：", "活动轨迹：", "：")), "\n")
    for day in days(scene, 2, 3):
        scene.days.restart()
        scene.add(scene.days.full(day), "，")
        for index, hours in enumerate(one_day(scene, scene.number(1, 3))):
            scene.add("；" if index else "")
            visit(scene, one, day, hours, scene.region, ("{time}到{place}{deed}", "{time}在{place}{deed}"))
        scene.add("。\n")
    if scene.chance(0.5):
        first, last = scene.day(6), scene.day(3)
        template = scene.pick(_OFTEN)
        dated = "{first}" in template
        visit_at(
            scene,
            one,
            template,
            any_spot(scene),
            scene.days.iso(first) if dated else None,
            scene.days.iso(last) if dated else None,
            first=scene.days.full(first),
            last=scene.days.full(last),
            deed=scene.pick(_DEEDS),
        )
        if not dated:  # some day of those told before
            for key in ("start", "end"):
                del one["trajectory"][-1][key]
        scene.add("。\n")
    if scene.chance(0.5):
        scene.say(scene.pick(_COPIES), a=one["label"], b=other["label"])
        other["trajectory"] += [{**event, "optional": True} for event in one["trajectory"]]
    else:
        day, minutes = scene.day(1), scene.number(8, 20) * 60
        template = scene.pick(_TOGETHER)
        visit_at(
            scene,
            one,
            template,
            any_spot(scene),
            scene.days.at(day, minutes if "{time}" in template else None),
            a=one["label"],
            b=other["label"],
            day=scene.days.full(day),
            time=clock_time(scene.clock, minutes),
            deed=scene.pick(_DEEDS),
        )
        other["trajectory"].append(one["trajectory"][-1])
        scene.add("。")
    scene.add("\n")
    closing(scene)


# --- clock times ---


def _twelve(minutes: int, half: str = "") -> str:
    """下午3点20分, 晚8点: the hour in half days."""
    hour, rest = divmod(minutes, 60)
    part = next(
        name for name, until in (("凌晨", 5), ("早上", 8), ("上午", 12), ("下午", 18), ("晚上", 24)) if hour < until
    )
    return f"{half or part}{hour - 12 if hour > 12 else hour}{_point(rest)}"


def _point(minutes: int) -> str:
    return "点半" if minutes == 30 else f"点{minutes}分" if minutes else "点"


Told = tuple[str, tuple[int, int | None]]
_TIMES: tuple[Callable[[Scene, int, int], Told], ...] = (
    lambda scene, a, b: (f"{clock_time('点', a - a % 60)}多", (a - a % 60, None)),
    lambda scene, a, b: (f"{clock_time('时0', a)}许", (a, None)),
    lambda scene, a, b: (f"{clock_time('时', a)}许至{clock_time('时', b)}许", (a, b)),
    lambda scene, a, b: (f"{clock_time('colon', a)}左右", (a, None)),
    lambda scene, a, b: (f"{clock_time('点', a)}左右至{clock_time('点', b)}左右", (a, b)),
    lambda scene, a, b: (_twelve(a), (a, None)),
    lambda scene, a, b: (f"{_twelve(a)}至{_twelve(b)}", (a, b)),
    lambda scene, a, b: (f"约{clock_time('wide', a)}", (a, None)),
    lambda scene, a, b: (f"约{clock_time('colon', a)}-{clock_time('colon', b)}", (a, b)),
    lambda scene, a, b: (f"{clock_time('时0', a)}-{clock_time('时0', b)}", (a, b)),
    lambda scene, a, b: (f"{clock_time('padded', a)}～{clock_time('padded', b)}", (a, b)),
    lambda scene, a, b: (f"{clock_time('点半', a)}前后", (a, None)),
    lambda scene, a, b: (f"大约{clock_time('点', a)}", (a, None)),
    lambda scene, a, b: (f"{clock_time('colon', a)}时", (a, None)),
    lambda scene, a, b: (f"{_twelve(a)}许", (a, None)),
)  # fmt: skip
_TIMED = (
    "{time}到{place}{deed}",
    "{time}在{place}{deed}",
    "{time}，{place}",
    "（{time}）{place}",
    "{place}（{time}）",
    "（{time}）在{place}{deed}",
    "{time}去{place}{deed}",
    "{time}{place}",
    "【{time}】{place}",
    "到{place}{deed}（{time}）",
    "在{place}{deed}（{time}）",
)
_NIGHTS = (
    "{a}至次日{b}在{place}{deed}",
    "{a}-次日{b}在{place}{deed}",
    "{a}—次日凌晨{b}，{place}",
    "{place}（{a}-次日{b}）",
    "{a}至{next}{b}在{place}{deed}",
)


def clocks(scene: Scene) -> None:
    """8时许, 下午3点半, 20点多, 23:50至次日0:20, 凌晨: times in all forms before, behind and in brackets."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), "\n")
    template = scene.pick(_TIMED)
    for day in days(scene, 2, 3):
        scene.days.restart()
        scene.add(scene.days.full(day), scene.pick(("，", "：", "，", "\n")))
        hours = one_day(scene, scene.number(1, 3))
        for index, (begin, end) in enumerate(hours):
            scene.add("；" if index else "")
            time, (left, right) = scene.pick(_TIMES)(scene, begin, end)
            visit_at(
                scene,
                case,
                template if scene.chance(0.7) else scene.pick(_TIMED[:2]),
                any_spot(scene),
                scene.days.at(day, left),
                None if right is None else scene.days.at(day, right),
                time=time,
                deed=scene.pick(_DEEDS),
            )
        if scene.chance(0.3):
            scene.add("；")
            begin, end = 22 * 60 + scene.number(0, 11) * 10, 24 * 60 + scene.number(1, 17) * 10
            after = day + timedelta(days=1)
            visit_at(
                scene,
                case,
                scene.pick(_NIGHTS),
                any_spot(scene),
                scene.days.at(day, begin),
                scene.days.at(day, end),
                a=clock_time(scene.clock, begin),
                b=clock_time(scene.clock, end),
                next=f"{after.day}日" if after.month == day.month else f"{after.month}月{after.day}日",
                deed=scene.pick(("上夜班", "住宿", "唱歌", "喝酒", "上网")),
            )
        scene.add("。\n")
    closing(scene)


# --- places of one shape ---

_SHAPED = (
    "{time}在{place}{deed}",
    "{time}到{place}{deed}",
    "{time}前往{place}{deed}",
    "{time}，{place}",
    "{time}{place}",
    "{place}（{time}）",
)


def _shaped(scene: Scene, shapes: tuple[str, ...], templates: tuple[str, ...] = _SHAPED) -> None:
    """Visits whose places are all of one of the shapes."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), "\n")
    template = scene.pick(templates)
    for day in days(scene, 2, 4):
        scene.days.restart()
        scene.add(scene.days.full(day), scene.pick(("，", "：", " ")))
        for index, (begin, end) in enumerate(one_day(scene, scene.number(1, 4))):
            scene.add("；" if index else "")
            both = scene.chance(0.6)
            time = clock_range(scene.rng, scene.clock, begin, end) if both else clock_time(scene.clock, begin)
            visit_at(
                scene,
                case,
                template,
                wide(scene, scene.region, shapes),
                scene.days.at(day, begin),
                scene.days.at(day, end) if both else None,
                time=time,
                deed=scene.pick(_DEEDS),
            )
        scene.add("。\n")
    closing(scene)


def malls(scene: Scene) -> None:
    """云栖广场负一楼14号铺老周面馆: shops in malls, floors, gates, stalls."""
    _shaped(scene, MALLS)


def rural(scene: Scene) -> None:
    """石家沟村3组, 上湾嘎查, 6团2连, 马庄屯: villages and their parts."""
    _shaped(scene, RURAL)


def roads(scene: Scene) -> None:
    """松梅路与云澜街交叉口往北300米路西..., 松梅路8弄3号, 松梅路（甲路至乙路段）."""
    _shaped(scene, ROADS)


def headless(scene: Scene) -> None:
    """三只橘子, “老船长”, 顺意烤鱼（云栖店）: names without a word for a kind of venue."""
    _shaped(scene, HEADLESS)


_FLIGHTS = (
    "{day}从{place}乘坐{flight}航班，{next}抵达{goal}，入境后闭环转运至集中隔离点隔离",
    "{day}由{place}乘{flight}航班入境，{next}落地{goal}，由专车转运至集中隔离点",
    "{day}自{place}出发，乘坐{flight}次航班于{next}抵达{goal}，入境后即隔离",
)


def abroad(scene: Scene) -> None:
    """3月1日从泰国曼谷乘坐CA1553航班…: places abroad, which lie in no province."""
    start(scene, [Tally("confirmed", "imported_abroad", 1)])
    scene.days.restart()
    label = LABELS["病例1"]
    number = first_number(scene, label)
    with scene.draft.mark() as mark:
        case = new_case(mark, "confirmed", "imported_abroad", label_text(label, number), number)
        scene.add(case["label"], "：")
        Profile(scene, case, person(scene, least=18, most=70, native=0), scene.region).write("sex age occupation")
        scene.add("。")
        found: Record = {}
        far = Spot("", "", "", words_for(scene, ABROAD), scene.region, None)
        flight = f"{scene.pick(('CA', 'MU', 'CZ', 'SQ', 'KE', 'TG'))}{scene.number(100, 9999)}"
        day = scene.day(4)
        name, city = scene.pick(AIRPORTS)
        with scene.draft.mark() as told:
            scene.say(
                scene.pick(_FLIGHTS),
                day=scene.days.full(day),
                next=scene.days.full(day + timedelta(days=1)),
                flight=flight,
                place=places.slot(scene, far, found),
                goal=lambda: found.update(goal=places.write(scene, places.airport(city_named(city), name))),
            )
        goal = found.pop("goal")
        for key in ("province", "city", "county", "town", "adcode"):
            found.pop(key, None)
        ride: Record = {"mode": "air", "number": flight}
        left = event_shape(found, told, scene.days.iso(day), transport=ride)
        reached = event_shape(goal, told, scene.days.iso(day + timedelta(days=1)), transport=ride, optional=True)
        case["trajectory"] += [left, reached, *free_events(told, None)]
        scene.add("。")
    decide(case, "arrival", "dates.isolated", "found_by", "hospital")
    scene.record["cases"].append(case)
    closing(scene)
