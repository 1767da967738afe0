"""Styles that pool places with their times, of many wordings: by district, by day, by person, as points, homes of hundreds."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Record
from corpora.generator.dates import clock_range
from corpora.generator.frames import closing, reporting_day
from corpora.generator.pools import enter_pool, listed_address, persons
from corpora.generator.routes import profiles
from corpora.generator.scene import Scene
from corpora.generator.shapes import count_shape
from corpora.generator.ways import any_spot, one_day, visit_at
from corpora.generator.wide_places import MALLS, ROADS, RURAL, wide

__all__ = ["by_city", "cells", "district_times", "heirs", "person_times", "plain_days", "points"]

_LEADS = (
    "上述感染者涉及的主要场所及时间如下：",
    "涉及风险点位如下：",
    "感染者活动轨迹涉及以下场所：",
    "现将涉疫重点场所公布如下：",
    "流调发现以下风险场所：",
    "主要涉及场所（点位）：",
    "外溢风险点位如下：",
)
_DIGITS = ("colon", "padded", "wide")
_COUNTY_HEADS = (
    "{name}：\n",
    "{name}\n",
    "【{name}】\n",
    "{cn}、{name}\n",
    "（{cn}）{name}：\n",
    "{name}（{count}个）：\n",
    "●{name}\n",
)
_NUMBERS = ("{n}.", "{n}、", "（{n}）", "", "", "· ", "{circle}")
_TIMED = (
    "{place}（{day}{time}）",
    "{place}，{day}{time}",
    "{day}{time}，{place}",
    "{day} {time} {place}",
    "{place}：{day}{time}",
    "{day}{time}{place}",
)
_CHINESE, _CIRCLED = "一二三四五六", "①②③④⑤⑥⑦⑧⑨"


def _listed(scene: Scene, within: Area) -> places.Spot:
    """A place of a county that its head tells."""
    if scene.chance(0.5):
        kind = scene.pick(("shop", "restaurant", "market", "leisure", "mall"))
        return places.venue(scene, within, kind, ("", "", "t"), plain=True)
    return wide(scene, within, scene.pick((MALLS, RURAL, ROADS)), ("", "", "t"))


def district_times(scene: Scene) -> None:
    """甲区：⏎1.乙店（3月5日8:00-8:30）⏎…: places with times under the names of their districts."""
    scene.widen()
    persons(scene)
    scene.add(scene.pick(_LEADS), "\n")
    outer, pool = enter_pool(scene)
    head, point, item, form = scene.pick(_COUNTY_HEADS), scene.pick(_NUMBERS), scene.pick(_TIMED), scene.pick(_DIGITS)
    with outer:
        for index, county in enumerate(scene.several(scene.counties, scene.number(2, 3))):
            count = scene.number(1, 4)
            scene.add(head.format(name=county.name, cn=_CHINESE[index], count=count))
            for number in range(count):
                scene.add(point.format(n=number + 1, circle=_CIRCLED[number]))
                _timed(scene, pool, item, _listed(scene, county), form)
                scene.add(scene.pick(("", "；")), "\n")
    closing(scene)


def _timed(scene: Scene, case: Record, item: str, spot: places.Spot, form: str) -> None:
    """One place with the day and the hours of one visit."""
    day = scene.day(scene.number(2, 5))
    begin, end = next(iter(one_day(scene, 1)), (600, 630))
    visit_at(
        scene,
        case,
        item,
        spot,
        scene.days.at(day, begin),
        scene.days.at(day, end),
        day=f"{day.month}月{day.day}日",
        time=clock_range(scene.rng, form, begin, end),
    )


def points(scene: Scene) -> None:
    """风险点位：1.甲店（3月5日8:00-8:30）；2.…: numbered points in one paragraph or a line each, nobody named."""
    persons(scene)
    scene.add(scene.pick(_LEADS))
    joint = scene.pick(("；", "\n", "；\n", "。\n"))
    scene.add("\n" if "\n" in joint else scene.pick(("", "\n")))
    outer, pool = enter_pool(scene)
    point = scene.pick([form for form in _NUMBERS if form or "\n" in joint])
    item, form = scene.pick(_TIMED), scene.pick(_DIGITS)
    with outer:
        for number in range(scene.number(3, 7)):
            scene.add(joint if number else "", point.format(n=number + 1, circle=_CIRCLED[number]))
            _timed(scene, pool, item, any_spot(scene), form)
    scene.add("。" if joint == "；" else "", "\n")
    closing(scene)


_CELLS = (  # the heads of two columns, the cells of a row, what stands between the rows' numbers and their cells
    ("", "{place}\n{day}{time}\n", ""),
    ("", "{day}{time}\n{place}\n", ""),
    ("场所\n时间\n", "{place}\n{day}{time}\n", ""),
    ("日期\n地点\n", "{day}{time}\n{place}\n", ""),
    ("序号\n场所名称\n时间\n", "{place}\n{day}{time}\n", "{n}\n"),
    ("", "{place}　　{day}{time}\n", ""),
    ("时间　　地点\n", "{day}{time}　　{place}\n", ""),
    ("", "{place}（{day}{time}）\n", "{n} "),
    ("", "{place}（{day}{time}）\n", "[{n}] "),
    ("", "{place}（{day}{time}）\n", "点位{n}："),
)


def cells(scene: Scene) -> None:
    """甲店⏎3月5日8:00-8:30⏎乙市场⏎…: a table one cell a line, two cells that a wide gap parts, items of rare marks."""
    persons(scene)
    scene.add(scene.pick(_LEADS), "\n")
    outer, pool = enter_pool(scene)
    (heads, row, mark), form = scene.pick(_CELLS), scene.pick(_DIGITS)
    with outer:
        scene.add(heads)
        for number in range(scene.number(3, 7)):
            scene.add(mark.format(n=number + 1))
            _timed(scene, pool, row, any_spot(scene), form)
    closing(scene)


def plain_days(scene: Scene) -> None:
    """3月5日：甲店、乙市场；3月6日：…: places by day without clock times."""
    persons(scene)
    scene.add(scene.pick(_LEADS), "\n")
    outer, pool = enter_pool(scene)
    head, joint, end = scene.pick(("：", "，", " ")), scene.pick(("、", "，", "；")), scene.pick(("。\n", "\n"))
    with outer:
        for ago in range(scene.number(3, 5), 1, -1):
            day = scene.day(ago)
            scene.add(scene.days.full(day), head)
            for index in range(scene.number(1, 4)):
                scene.add(joint if index else "")
                visit_at(
                    scene,
                    pool,
                    "{place}",
                    any_spot(scene, scene.pick((None, MALLS, RURAL, ROADS))),
                    scene.days.iso(day),
                )
            scene.add(end)
    closing(scene)


_PERSON_HEADS = ("{label}：", "{label}涉及场所：", "{label}活动轨迹：", "{label}涉及以下点位：", "【{label}】")


def person_times(scene: Scene) -> None:
    """感染者1：甲店（3月5日8:00-8:30）、乙市场（…）: places with times by person."""
    _, cases = profiles(scene, scene.number(2, 3))
    scene.add(scene.pick(("涉及主要场所及时间：", "活动轨迹涉及以下场所：", "重点场所如下：")), "\n")
    head, item, form = scene.pick(_PERSON_HEADS), scene.pick(_TIMED), scene.pick(_DIGITS)
    joint = scene.pick(("；", "、", "，") if item == _TIMED[0] else ("；",))
    for case in cases:
        scene.add(head.format(label=case["label"]))
        for index in range(scene.number(1, 4)):
            scene.add(joint if index else "")
            _timed(scene, case, item, any_spot(scene), form)
        scene.add("。\n")
    closing(scene)


def heirs(scene: Scene) -> None:
    """…涉及甲区乙店、丙店，丁县戊店、己店: a county holds for what follows it in the sentence."""
    scene.widen()
    persons(scene)
    outer, pool = enter_pool(scene)
    with outer:
        scene.add(
            scene.pick(
                (
                    "上述感染者活动轨迹涉及",
                    "涉及的公共场所有：",
                    "上述病例主要涉及",
                    "涉及的重点场所为",
                    "经流调，上述感染者主要涉及",
                )
            )
        )
        within, between = scene.pick((("、", "，"), ("、", "；"), ("、", "、"), ("，", "；")))
        for index, county in enumerate(scene.several(scene.counties, scene.number(2, 4))):
            scene.add(between if index else "", county.name)
            for number in range(scene.number(1, 3)):
                kind = scene.pick(("shop", "restaurant", "market", "leisure", "mall"))
                if number:
                    scene.add(within)
                    spot = places.venue(scene, county, kind, ("", "t"), plain=True)
                    visit_at(scene, pool, "{place}", spot, None)
                    continue
                first = places.venue(scene, county, kind, ("", "t"), plain=True)
                begin = scene.draft.length - len(county.name)  # the county is part of the first place's wording
                visit_at(scene, pool, "{place}", first, None)
                event = pool["trajectory"][-1]
                text = county.name + event["place"]["text"]
                event["place"].update(text=text, span=[begin, begin + len(text)])
                event["text"], event["span"] = text, [begin, begin + len(text)]
        scene.add("。\n")
    closing(scene)


_CITY_LEADS = (
    "{day}，{county}新增{a}例本土确诊病例和{b}例本土无症状感染者，分别居住于：",
    "{day}，{county}新增{a}例确诊病例，新增{b}例无症状感染者，分别居住于：",
    "{day}，{county}新增{b}例本土无症状感染者，分别居住于：",
    "{county}：{day}新增{a}例本土确诊病例，新增{b}例本土无症状感染者，居住地分布如下：",
)
_CITY_ENDS = ("已对相关居住地落实终末消毒措施。", "上述居住地均已完成终末消毒。", "已对涉及的居住地采取管控措施。", "")


def by_city(scene: Scene) -> None:
    """3月18日，甲区新增…，分别居住于：⏎…⏎3月18日，乙区新增…: homes of many, district by district."""
    scene.widen()
    scene.add(reporting_day(scene), "，")
    text = scene.city.name
    start = scene.draft.length
    scene.add(text)
    scene.record["region"] = {"text": text, **scene.city.fields(), "span": [start, start + len(text)]}
    scene.add("居民区疫情信息如下：\n")
    outer, pool = enter_pool(scene)
    joint, end = scene.pick((("，\n", "。\n"), ("\n", "\n"), ("，", "。\n"), ("、", "。\n"), ("；", "。\n")))
    lead, tail = scene.pick(_CITY_LEADS), scene.pick(_CITY_ENDS)
    most = scene.pick((8, 20, 60))
    with outer:
        for county in scene.several(scene.counties, scene.number(1, 3)):
            scene.add("" if scene.chance(0.5) else county.name + "\n")
            _city_counts(scene, county, lead)
            scene.add("\n")
            for index in range(scene.number(4, most)):
                scene.add(joint if index else "")
                spot = _home(scene, county)
                visit_at(scene, pool, "{place}", spot, None)
            scene.add(end, tail, "\n")
    closing(scene)


def _home(scene: Scene, county: Area) -> places.Spot:
    shapes: Sequence[str] = (
        "{road}{n}弄",
        "{road}{n}号",
        "{road}{n}弄{m}号",
        "{estate}",
        "{village}村{m}组",
        "{road}{n}0{m}弄",
        "{surname}家宅",
        "{village}东宅",
        "{stem}新村",
        "{road}{n}-{m}号",
    )
    if scene.chance(0.3):
        return listed_address(scene, county)
    return wide(scene, county, shapes, ("", "", "t"))


def _city_counts(scene: Scene, county: Area, lead: str) -> None:
    """The opening with the numbers of one county, which are counts of the record."""
    iso = scene.days.iso(scene.today)
    numbers = {"a": scene.number(1, 30), "b": scene.number(2, 400)}
    with scene.draft.mark() as mark:
        scene.say(lead, day=scene.days.full(scene.today), county=county.name, a=str(numbers["a"]), b=str(numbers["b"]))
    begin = mark.span[0] + mark.text.index(county.name)
    region: Record = {"text": county.name, **county.fields(), "span": [begin, begin + len(county.name)]}
    for key, status in (("a", "confirmed"), ("b", "asymptomatic")):
        if f"{{{key}}}" in lead:
            entry = count_shape(status, "local", "new", numbers[key], iso, mark)
            if "本土" not in lead:
                entry["origin"] = None
            scene.record["counts"].append({**entry, "region": region})
