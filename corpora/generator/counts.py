"""Styles that state numbers: new, cumulative and current, by status and origin, with breakdowns by place."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator.areas import Area, cities_of, counties, provinces
from corpora.generator.builder import Record
from corpora.generator.frames import ORIGINS, advice, region_name, reporting_day
from corpora.generator.people import chinese_number
from corpora.generator.scene import Scene
from corpora.generator.shapes import count_shape

__all__ = ["breakdown", "by_day", "city", "digest", "numerals", "province", "totals", "zero"]

_WORDS = {
    "confirmed": "确诊病例",
    "asymptomatic": "无症状感染者",
    "suspected": "疑似病例",
    "discharged": "治愈出院病例",
    "died": "死亡病例",
    "severe": "重症病例",
    "contacts": "密切接触者",
}


def state(
    scene: Scene,
    status: str,
    origin: str | None,
    kind: str,
    value: int,
    *,
    lead: str = "",
    words: str = "",
    shown_origin: bool = True,
    number_first: bool = False,
    numeral: str = "",
) -> Record:
    """Write one number with its words, and enter it.

    lead: what stands in front and belongs to it (新增). shown_origin: False where the list's first item printed it.
    """
    unit = "人" if status == "contacts" else "例"
    noun = words or _WORDS[status]
    printed = ORIGINS[origin] if shown_origin else ""
    shown = numeral or str(value)
    with scene.draft.mark() as mark:
        if number_first:
            scene.add(lead, f"{shown}{unit}{printed}{noun}")
        else:
            scene.add(lead, printed, noun, shown, unit)
    count = count_shape(status, origin, kind, value, scene.days.iso(scene.today), mark)
    scene.record["counts"].append(count)
    return count


def _parts(scene: Scene, total: int, areas: Sequence[Area]) -> list[tuple[Area, int]]:
    """Split a number among areas, none empty."""
    if total < len(areas):
        areas = areas[:total]
    cuts = sorted(scene.several(range(1, total), len(areas) - 1)) if len(areas) > 1 else []
    ends = [*cuts, total]
    return [(area, end - begin) for area, begin, end in zip(areas, [0, *cuts], ends, strict=True)]


def _split(scene: Scene, whole: Record, areas: Sequence[Area], joint: str) -> None:
    """甲区3例、乙区2例: counts of the same status, origin and kind with their regions."""
    for index, (area, value) in enumerate(_parts(scene, whole["value"], areas)):
        scene.add(joint if index else "")
        _one(scene, whole, area, value)


def _one(scene: Scene, whole: Record, area: Area, value: int) -> None:
    """甲区3例: a part of a number, with its region."""
    with scene.draft.mark() as mark:
        scene.add(area.name, f"{value}例")
    start = mark.span[0]
    region = {"text": area.name, **area.fields(), "span": [start, start + len(area.name)]}
    count = count_shape(whole["status"], whole["origin"], whole["kind"], value, whole["date"], mark)
    scene.record["counts"].append({**count, "region": region})


_LEADS = ("共新增", "报告新增", "又新增")
_SPLITS = (("（", "，", "）"), ("（", "、", "）"), ("，其中", "、", ""), ("：", "、", ""))


def _new(scene: Scene) -> None:
    """新增本土确诊病例5例（甲区3例，乙区2例）、无症状感染者7例."""
    origin = scene.pick(("local", "local", None))
    areas = [area for area in scene.counties if area is not scene.region] if scene.region is scene.city else []
    first = state(scene, "confirmed", origin, "new", scene.number(2, 60), lead=scene.pick(_LEADS))
    split = bool(areas) and scene.chance(0.7)
    if split:
        before, joint, behind = scene.pick(_SPLITS[:2])
        scene.add(before)
        _split(scene, first, scene.several(areas, scene.number(1, 4)), joint)
        scene.add(behind)
    if scene.chance(0.6):
        repeat = scene.chance(0.5)
        scene.add(scene.pick(("、", "和")) if not repeat else "，另")
        second = state(
            scene,
            "asymptomatic",
            origin,
            "new",
            scene.number(2, 90),
            lead="新增" if repeat else "",
            shown_origin=repeat or split,
        )
        if split:
            scene.add("（")
            _split(scene, second, scene.several(areas, scene.number(1, 4)), joint)
            scene.add("）")


def _rest(scene: Scene) -> None:
    """Deaths, discharges, imported cases of the day."""
    if scene.chance(0.4):
        scene.add("；")
        state(scene, "confirmed", "imported_abroad", "new", scene.number(1, 20), lead="新增")
    if scene.chance(0.5):
        scene.add("。")
        state(
            scene,
            "discharged",
            None,
            "new",
            scene.number(1, 60),
            lead="新增",
            words=scene.pick(("治愈出院病例", "出院病例", "治愈出院")),
        )
    if scene.chance(0.4):
        scene.add("。")
        with scene.draft.mark() as mark:
            scene.add(scene.pick(("无新增死亡病例", "当日无新增死亡病例")))
        scene.record["counts"].append(count_shape("died", None, "new", 0, scene.days.iso(scene.today), mark))


def totals(scene: Scene) -> None:
    """截至3月5日24时，累计报告…，现有…."""
    scene.add(
        scene.pick(("另据统计，截至", "统计显示，截至")),
        scene.days.full(scene.today),
        "24时，",
        scene.pick(("全市", "本地")) if scene.region.city and not scene.region.county else scene.pick(("本地", "当地")),
    )
    options = [
        lambda: state(
            scene, "confirmed", None, "cumulative", scene.number(80, 900), lead=scene.pick(("累计报告", "累计"))
        ),
        lambda: state(scene, "discharged", None, "cumulative", scene.number(20, 80), lead="累计", words="治愈出院"),
        lambda: state(scene, "died", None, "cumulative", scene.number(1, 9), lead="累计", words="死亡"),
        lambda: state(scene, "confirmed", None, "current", scene.number(5, 60), lead="现有"),
        lambda: state(scene, "suspected", None, "current", scene.number(1, 20), lead="现有"),
        lambda: state(
            scene, "contacts", None, "cumulative", scene.number(100, 3000), lead=scene.pick(("累计追踪", "累计排查"))
        ),
    ]
    chosen = sorted(scene.several(range(len(options)), scene.number(1, 4)))
    for index, option in enumerate(chosen):
        scene.add("；" if index else "")
        options[option]()
    scene.add("。")


def city(scene: Scene) -> None:
    """A city's or county's day: new ones with breakdowns, discharges, totals."""
    scene.add(reporting_day(scene), scene.pick(("0—24时，", "0时至24时，", "，")))
    region_name(scene)
    _new(scene)
    _rest(scene)
    scene.add("。\n")
    totals(scene)
    advice(scene)


def breakdown(scene: Scene) -> None:
    """新增40例，其中甲区18例、乙区15例; 含2例由无症状感染者转为确诊."""
    scene.widen()
    scene.add(reporting_day(scene), scene.pick(("0—24时，", "，")))
    region_name(scene)
    status = scene.pick(("confirmed", "asymptomatic"))
    origin = scene.pick(("local", None))
    value = scene.number(6, 99)
    whole = state(scene, status, origin, "new", value, lead=scene.pick(_LEADS), number_first=scene.chance(0.5))
    before, joint, behind = scene.pick(_SPLITS)
    scene.add(before)
    _split(scene, whole, scene.several(scene.counties, scene.number(2, 5)), joint)
    scene.add(behind)
    if status == "confirmed" and scene.chance(0.5):
        turned = scene.number(1, value - 1)
        with scene.draft.mark() as mark:
            scene.add(scene.pick(("。上述病例中，", "。其中")), f"{turned}例由无症状感染者转为确诊病例")
        count = count_shape("converted", origin, "new", turned, whole["date"], mark)
        del count["origin"]
        scene.record["counts"].append(count)
    scene.add("。\n")
    advice(scene)


def province(scene: Scene) -> None:
    """A province's day: 新增本土确诊病例6例（甲市3例，乙市2例）、无症状感染者21例（甲市丙区12例、丁区5例，乙市4例）."""
    scene.rise()
    scene.add(reporting_day(scene), scene.pick(("0—24时，", "0时至24时，", "，")))
    region_name(scene)
    origin = scene.pick(("local", None))
    first = state(scene, "confirmed", origin, "new", scene.number(3, 60), lead=scene.pick(_LEADS))
    scene.add("（")
    _split(scene, first, scene.several(cities_of(scene.region), scene.number(1, 4)), scene.pick(("，", "、")))
    scene.add("）", "、")
    second = state(scene, "asymptomatic", origin, "new", scene.number(6, 90))
    scene.add("（")
    _nested(scene, second)
    scene.add("）。\n")
    totals(scene)
    advice(scene)


def _nested(scene: Scene, whole: Record) -> None:
    """甲市丙区12例、丁区5例，乙市4例: a city holds up to the next one."""
    cities = scene.several(cities_of(scene.region), 2)
    for order, (city, value) in enumerate(_parts(scene, whole["value"], cities)):
        scene.add("，" if order else "")
        inner = scene.several(counties(city), scene.number(2, 3))
        if order or value < len(inner) or len(inner) < 2:
            _one(scene, whole, city, value)
            continue
        scene.add(city.name)
        for index, (county, part) in enumerate(_parts(scene, value, inner)):
            scene.add("、" if index else "")
            _one(scene, whole, county, part)


_HEAD_ENDS = ("\n", "。\n", "：", "。")


def digest(scene: Scene) -> None:
    """新增本土确诊病例30例 as a head over 甲省新增20例确诊病例，其中乙市…；: the origin stands in the head alone."""
    scene.add(scene.pick(("疫情速览", "各地疫情动态", "国内疫情概况")), "（", reporting_day(scene), "）\n")
    for number, (status, noun) in enumerate((("confirmed", "确诊病例"), ("asymptomatic", "无症状感染者")), 1):
        scene.add(f"{number}.")
        whole = state(scene, status, "local", "new", scene.number(20, 300), lead="新增", words=noun)
        scene.add(scene.pick(_HEAD_ENDS))
        for index, (area, value) in enumerate(_parts(scene, whole["value"], scene.several(provinces(), 3))):
            scene.add("；" if index else "")
            _province_line(scene, whole, area, value, noun)
        scene.add("。\n")
    advice(scene)


def _province_line(scene: Scene, whole: Record, area: Area, value: int, noun: str) -> None:
    """甲省新增20例确诊病例，其中乙市12例、丙市8例."""
    with scene.draft.mark() as mark:
        scene.add(area.name, f"新增{value}例{noun}")
    region = {"text": area.name, **area.fields(), "span": [mark.span[0], mark.span[0] + len(area.name)]}
    count = count_shape(whole["status"], whole["origin"], "new", value, whole["date"], mark)
    scene.record["counts"].append({**count, "region": region})
    cities = scene.several(cities_of(area), min(value, scene.number(1, 3)))
    if len(cities) > 1:
        scene.add("，其中")
        _split(scene, {**count, "region": region}, cities, "、")


def zero(scene: Scene) -> None:
    """无新增本土确诊病例和无症状感染者: counts of 0."""
    scene.add(reporting_day(scene), scene.pick(("0—24时，", "，", "0时至24时，")))
    region_name(scene)
    origin = scene.pick(("local", None))
    iso = scene.days.iso(scene.today)
    statuses = scene.pick(
        (
            ("confirmed",),
            ("confirmed", "asymptomatic"),
            ("confirmed", "suspected"),
            ("confirmed", "asymptomatic", "suspected"),
        )
    )
    with scene.draft.mark() as mark:
        scene.add(scene.pick(("无新增", "没有新增", "无新增报告")), ORIGINS[origin])
        for index, status in enumerate(statuses):
            scene.add("" if not index else "和" if index == len(statuses) - 1 else "、", _WORDS[status])
    scene.record["counts"] += [count_shape(status, origin, "new", 0, iso, mark) for status in statuses]
    scene.add("。\n")
    totals(scene)
    advice(scene)


def numerals(scene: Scene) -> None:
    """新增确诊病例三例; 6.9万例: Chinese numerals and ten thousands."""
    scene.add(reporting_day(scene), "，")
    region_name(scene)
    if scene.chance(0.6):
        value = scene.number(1, 60)
        state(scene, "confirmed", None, "new", value, lead="新增", numeral=chinese_number(value))
        scene.add("，")
        value = scene.number(1, 40)
        state(scene, "discharged", None, "new", value, lead="新增", words="治愈出院", numeral=chinese_number(value))
    else:
        value = scene.number(11, 99) * 100
        state(scene, "asymptomatic", "local", "new", value, lead="新增", numeral=f"{value / 10000:g}万")
        scene.add("，")
        value = scene.number(11, 99) * 1000
        state(scene, "confirmed", None, "cumulative", value, lead="累计报告", numeral=f"{value / 10000:g}万")
    scene.add("。\n")
    advice(scene)


def by_day(scene: Scene) -> None:
    """3月5日：确诊病例2例，无症状感染者5例；3月6日：…: a table of days as text."""
    region_name(scene)
    scene.add(
        "近期每日新增情况" if not scene.prints_year else f"{scene.today.year}年{scene.today.month}月每日新增情况", "\n"
    )
    for ago in range(scene.number(2, 4), -1, -1):
        day = scene.day(ago)
        scene.add(scene.days.full(day), "：")
        for index, status in enumerate(("confirmed", "asymptomatic")):
            scene.add("，" if index else "")
            count = state(scene, status, None, "new", scene.number(0, 40), lead="新增")
            count["date"] = scene.days.iso(day)
        scene.add("；\n" if ago else "。\n")
    advice(scene)
