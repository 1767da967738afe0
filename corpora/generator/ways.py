"""Styles of ways without prose: stations, streams of times, days in one paragraph, numbered sentences, columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from corpora.generator import places
from corpora.generator.builder import Record
from corpora.generator.dates import clock_range, clock_time
from corpora.generator.frames import closing
from corpora.generator.places import Spot
from corpora.generator.routes import profiles
from corpora.generator.scene import Scene
from corpora.generator.shapes import event_shape, free_events
from corpora.generator.visits import plan, spot_and_deed
from corpora.generator.vocabulary import words
from corpora.generator.wide_places import HEADLESS, MALLS, ROADS, RURAL, wide

__all__ = ["any_spot", "columns", "days", "one_day", "paragraph", "sentences", "stations", "stream", "visit_at"]

_LEADS = ("活动轨迹如下：", "主要活动轨迹：", "其近期轨迹为：", "行动轨迹公布如下：", "经流调，其轨迹如下：")
_DIGITS = ("colon", "padded", "wide")


def any_spot(scene: Scene, shapes: Sequence[str] | None = None) -> Spot:
    """A venue of the usual kind or of one of the wide shapes."""
    if shapes is None and scene.chance(0.4):
        return spot_and_deed(scene, scene.region, plain=True)[0]
    return wide(scene, scene.region, shapes)


def one_day(scene: Scene, count: int) -> list[tuple[int, int]]:
    """Hours of a day's visits; an end past midnight is left out."""
    return [(begin, end) for begin, end in plan(scene, count) if end < 1440]


def days(scene: Scene, least: int = 2, most: int = 4) -> list[date]:
    """Days before the reported one, one behind the other."""
    return [scene.day(ago) for ago in range(scene.number(least, most), 1, -1)]


_ON_THE_WAY = (("自驾", "car"), ("步行", "foot"))


def visit_at(
    scene: Scene, case: Record, template: str, spot: Spot, start: str | None, end: str | None = None, **slots: str
) -> None:
    """Write a template with a {place} and enter the visit."""
    found: Record = {}
    with scene.draft.mark() as mark:
        scene.say(template, place=places.slot(scene, spot, found), **slots)
    event = event_shape(found, mark, start, end)
    event["transport"] = next(({"mode": mode, "number": None} for word, mode in _ON_THE_WAY if word in template), None)
    case["trajectory"].append(event)


_CHAINS = (  # how a clock time stands with its place
    "{place}{time}",
    "{place}（{time}）",
    "{place} {time}",
    "{place}（{time}左右）",
    "{time}{place}",
    "{place}（约{time}）",
)
_SIGNS = ("-", "—", "→", "——", "->", "－", "—>", " → ", "➝", "➜")


def stations(scene: Scene) -> None:
    """甲站7:35-乙站8:21, 甲店（9:10）→乙小区: chains in which each place has one clock time."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), "\n")
    sign, form, template = scene.pick(_SIGNS), scene.pick(_DIGITS), scene.pick(_CHAINS)
    if "{time}{place}" in template and sign in ("-", "—", "——", "－"):
        sign = "→"  # 8:10甲店-9:20乙店 would be a range
    for day in days(scene):
        scene.days.restart()
        scene.add(scene.days.full(day), scene.pick(("：", "，", " ", "")))
        lines = scene.chance(0.4)
        for index, (begin, _) in enumerate(one_day(scene, scene.number(3, 5))):
            scene.add(sign if index else "")
            spot = (
                Spot(
                    "",
                    "",
                    "",
                    f"{places.stem(scene)}{scene.pick(('站', '地铁站', '北站', '路站'))}",
                    scene.region,
                    None,
                )
                if lines
                else any_spot(scene)
            )
            visit_at(scene, case, template, spot, scene.days.at(day, begin), time=clock_time(form, begin))
        scene.add(scene.pick(("。\n", "\n", "；\n")))
    closing(scene)


_STREAM = (
    "{time}在{place}{deed}",
    "{time}到{place}{deed}",
    "{time}前往{place}{deed}",
    "{time}步行到{place}{deed}",
    "{time}自驾到{place}{deed}",
    "{time}抵达{place}{deed}",
    "{time}去{place}{deed}",
)
_STREAM_DEEDS = words("用餐 就餐 购物 买菜 取快递 办事 健身 住宿 购药 理发 上班 买水果 吃早餐 缴费 洗车")
_STREAM_HOME = ("{time}返回家中", "{time}自驾返回家中", "{time}步行回家", "{time}回家休息", "{time}打车回家")


def stream(scene: Scene) -> None:
    """12:00在甲店用餐17:00自驾返回家中18:20到乙店购物: clauses with nothing between them."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), scene.pick(("", "\n")))
    form, gap = scene.pick((*_DIGITS, "时", "点")), scene.pick(("", "", " "))
    for day in days(scene):
        scene.days.restart()
        scene.add(scene.days.full(day), scene.pick(("", "", "，")))
        hours = one_day(scene, scene.number(3, 5))
        for index, (begin, end) in enumerate(hours):
            scene.add(gap if index else "")
            if index and index + 1 < len(hours) and scene.chance(0.2):
                with scene.draft.mark() as mark:
                    scene.say(scene.pick(_STREAM_HOME), time=clock_time(form, begin))
                case["trajectory"] += free_events(mark, scene.days.iso(day))
                continue
            both = scene.chance(0.4)
            time = clock_range(scene.rng, form, begin, end) if both else clock_time(form, begin)
            until = scene.days.at(day, end) if both else None
            deed = scene.pick(_STREAM_DEEDS)
            visit_at(
                scene,
                case,
                scene.pick(_STREAM),
                any_spot(scene),
                scene.days.at(day, begin),
                until,
                time=time,
                deed=deed,
            )
        scene.add(scene.pick(("。", "", "。\n")))
    closing(scene)


_IN_PARAGRAPH = ("{time}到{place}{deed}", "{time}在{place}{deed}", "{time}去{place}{deed}", "{time}前往{place}{deed}")
_UNTIMED = ("到{place}{deed}", "在{place}{deed}", "前往{place}{deed}", "去过{place}", "曾到{place}{deed}")


def paragraph(scene: Scene) -> None:
    """3月5日…；6日…；7日…: several days in one paragraph, the month told once."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS))
    form = scene.pick(("colon", "padded", "时", "点", "点半"))
    between, within = scene.pick((("。", "，"), ("；", "，"), ("。", "；"), ("，", "，")))
    last: date | None = None
    for day in days(scene, 3, 5):
        scene.add(between if last else "")
        carried = last is not None and last.month == day.month
        scene.add(f"{day.day}日" if carried else f"{day.month}月{day.day}日", scene.pick(("", "", "，")))
        last = day
        if scene.chance(0.3):
            visit_at(
                scene, case, scene.pick(_UNTIMED), any_spot(scene), scene.days.iso(day), deed=scene.pick(_STREAM_DEEDS)
            )
            continue
        for index, (begin, end) in enumerate(one_day(scene, scene.number(1, 3))):
            scene.add(within if index else "")
            both = scene.chance(0.5)
            time = (
                clock_range(scene.rng, form, begin, end)
                if both
                else clock_time(form, begin) + scene.pick(("", "许", "左右"))
            )
            until = scene.days.at(day, end) if both else None
            visit_at(
                scene,
                case,
                scene.pick(_IN_PARAGRAPH),
                any_spot(scene),
                scene.days.at(day, begin),
                until,
                time=time,
                deed=scene.pick(_STREAM_DEEDS),
            )
    scene.add("。\n")
    closing(scene)


_POINTS = ("{n}.", "{n}、", "（{n}）", "{circle}", "({n})", "{cn}、", "{n}）")
_CIRCLED, _CHINESE = "①②③④⑤⑥⑦⑧⑨⑩", "一二三四五六七八九十"
_ITEMS = (
    "{day}{time}，{place}",
    "{day} {time} {place}",
    "{place}，{day}{time}",
    "{place}（{day}{time}）",
    "{day}，{time}，{place}",
    "{place}：{day}{time}",
    "{day}{time}到{place}",
    "{day}{time}在{place}{deed}",
)


def sentences(scene: Scene) -> None:
    """1.3月5日8:00-8:30，甲店；2.…: numbered visits, each with its own day, in one paragraph or a line each."""
    _, (case,) = profiles(scene, 1)
    point, item, form = scene.pick(_POINTS), scene.pick(_ITEMS), scene.pick(_DIGITS)
    joint = scene.pick(("；", "。", "\n", "；\n", "。\n"))
    scene.add(scene.pick(_LEADS), "\n" if joint.endswith("\n") else scene.pick(("", "\n")))
    number = 0
    for day in days(scene, 3, 4):
        for begin, end in one_day(scene, scene.number(1, 2)):
            scene.add(joint if number else "")
            scene.add(point.format(n=number + 1, circle=_CIRCLED[number % 10], cn=_CHINESE[number % 10]))
            number += 1
            visit_at(
                scene,
                case,
                item,
                any_spot(scene),
                scene.days.at(day, begin),
                scene.days.at(day, end),
                day=scene.days.full(day),
                time=clock_range(scene.rng, form, begin, end),
                deed=scene.pick(_STREAM_DEEDS),
            )
    scene.add(scene.pick(("。\n", "\n")))
    closing(scene)


_COLUMNS = (  # head cells, and what stands in a row
    (("日期", "时间", "地点"), ("{day}", "{time}", "{place}")),
    (("日期", "地点", "时间"), ("{day}", "{place}", "{time}")),
    (("序号", "日期", "时间段", "活动场所"), ("{n}", "{day}", "{time}", "{place}")),
    (("时间", "场所"), ("{day}{time}", "{place}")),
    (("时间", "轨迹"), ("{day} {time}", "{place}")),
    (("场所", "时间"), ("{place}", "{day}{time}")),
    (("序号", "场所名称", "涉疫时间"), ("{n}", "{place}", "{day}{time}")),
    (("日期", "时间", "场所", "事由"), ("{day}", "{time}", "{place}", "{deed}")),
)
_BARS = ("\t", "|", " | ", "\t", " ", "　")


def columns(scene: Scene) -> None:
    """A table in one of many column orders, with tabs, bars or blanks between its cells."""
    _, (case,) = profiles(scene, 1)
    head, row = scene.pick(_COLUMNS)
    bar, form = scene.pick(_BARS), scene.pick(_DIGITS)
    scene.add(scene.pick(_LEADS), "\n")
    scene.add(bar.join(head) + "\n" if scene.chance(0.8) else "")
    shapes = scene.pick((None, MALLS, RURAL, ROADS, HEADLESS))
    number = 0
    for day in days(scene, 2, 4):
        for begin, end in one_day(scene, scene.number(1, 3)):
            number += 1
            visit_at(
                scene,
                case,
                bar.join(row) + "\n",
                any_spot(scene, shapes),
                scene.days.at(day, begin),
                scene.days.at(day, end),
                n=str(number),
                day=scene.days.full(day),
                time=clock_range(scene.rng, form, begin, end),
                deed=scene.pick(_STREAM_DEEDS),
            )
    closing(scene)
