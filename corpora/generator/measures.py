"""Rules for travellers: who (look-back, level, place), what (isolation, monitoring, tests), for how long, and else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from corpora.generator.builder import Mark, Record
from corpora.generator.frames import advice, closing, region_name, reporting_day
from corpora.generator.scene import Scene
from corpora.generator.shapes import measure_shape
from corpora.generator.vocabulary import FAR_CITIES

__all__ = ["by_level", "by_place", "in_running_text", "listed_behind", "shorthand"]


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody must do: a wording with {d} days, {n} tests, {w} days within; `also` is a second action of it."""

    wording: str
    action: str
    fallback: str | None = None
    also: str | None = None

    def enter(
        self, scene: Scene, histories: tuple[str | None, ...], lookback: int | None, mark: Mark, days: dict[str, int]
    ) -> None:
        """Enter a measure for each history, and one for each of the actions."""
        for history in histories:
            for action in filter(None, (self.action, self.also)):
                measure = measure_shape(history, lookback, action, mark)
                if action == "testing":
                    measure.update(tests=days["n"], within_days=days["w"] if "{w}" in self.wording else None)
                elif "{d}" in self.wording:
                    measure["days"] = days["d"] if action == self.action else days["e"]
                if action == self.action:
                    measure["fallback"] = self.fallback
                scene.record["measures"].append(measure)


_STRICT = (
    Deed("实施{d}天集中隔离医学观察", "central_isolation"),
    Deed("集中隔离{d}天", "central_isolation"),
    Deed("落实{d}天集中隔离措施", "central_isolation"),
    Deed("实行{d}天集中隔离和{e}天居家健康监测", "central_isolation", also="health_monitoring"),
    Deed("先集中隔离{d}天，再居家隔离{e}天", "central_isolation", also="home_isolation"),
    Deed("实行“{d}天集中隔离+{e}天居家隔离”", "central_isolation", also="home_isolation"),
)
_MIDDLE = (
    Deed("居家隔离{d}天", "home_isolation"),
    Deed("实施{d}天居家隔离医学观察", "home_isolation"),
    Deed("居家隔离{d}天，不具备居家条件的集中隔离", "home_isolation", "central_isolation"),
    Deed("实行{d}天居家隔离，不具备居家隔离条件的转为集中隔离", "home_isolation", "central_isolation"),
    Deed("进行{d}天居家健康监测", "health_monitoring"),
)
_MILD = (
    Deed("{w}天内完成{n}次核酸检测", "testing"),
    Deed("抵达后{w}天内进行{n}次核酸检测", "testing"),
    Deed("落实“{w}天{n}检”", "testing"),
    Deed("执行{w}天{n}检", "testing"),
    Deed("开展{d}天健康监测", "health_monitoring"),
    Deed("进行{d}天自我健康监测", "health_monitoring"),
    Deed("须在抵达后{h}小时内向社区报告", "report"),
    Deed("应提前向社区（村）、单位或宾馆报告", "report"),
)
_DEEDS = {
    "high": _STRICT,
    "medium": _MIDDLE,
    "low": _MILD,
    "abroad": _STRICT,
    "region": (*_STRICT, *_MIDDLE, *_MILD),
    "null": _MILD,
}
_LEVEL_WORDS = {
    "high": ("高风险区", "高风险地区"),
    "medium": ("中风险区", "中风险地区"),
    "low": ("低风险区", "低风险地区"),
}
_LEVEL_FORMS = (
    "{k}日内有{level}旅居史的人员，{deed}",
    "近{k}日内到过{level}的人员，{deed}",
    "{k}天内有{level}旅居史的，{deed}",
    "对近{k}日内有{level}旅居史的人员，{deed}",
    "{k}天内有{level}旅居史的来{here}返{here}人员，{deed}",
)
_ABROAD_FORMS = ("入境人员{deed}", "对入境人员，{deed}", "境外来{here}返{here}人员，{deed}")
_NULL_FORMS = ("其他省外来{here}返{here}人员，{deed}", "省外来返{here}人员{deed}", "所有省外来{here}返{here}人员{deed}")
_PLACE_FORMS = (
    "对{k}天内有{place}旅居史的人员，{deed}",
    "{since}以来有{place}旅居史的来{here}返{here}人员，{deed}",
    "{k}日内有{place}旅居史的，{deed}",
    "{since}以来到过{place}的人员，{deed}",
)
_SIGNS = ("；\n", "。\n", "；")
_LEADS = (
    "来{here}返{here}人员健康管理措施调整如下：\n",
    "现将来{here}返{here}人员管理要求公布如下：\n",
    "对来返{here}人员实行分类管理：\n",
)
_OFFERS = ("各社区要做好服务保障工作。", "政策将根据疫情变化适时调整。", "如有疑问，请咨询所在社区。")


def _deed(scene: Scene, kind: str) -> tuple[Deed, dict[str, int], str]:
    deed = scene.pick(_DEEDS[kind])
    within = scene.pick((2, 3, 5, 7))
    days = {
        "d": scene.pick((3, 5, 7, 10, 14)),
        "e": scene.pick((3, 7, 14)),
        "w": within,
        "n": scene.number(1, min(within, 3)) if within > 2 else 2,
        "h": scene.pick((2, 12, 24)),
    }
    return deed, days, deed.wording.format(**days)


def _here(scene: Scene) -> str:
    return scene.region.short or scene.region.name


def _rule(
    scene: Scene, kind: str, form: str, histories: tuple[str | None, ...], lookback: int | None, **slots: str
) -> None:
    deed, days, wording = _deed(scene, kind)
    with scene.draft.mark() as mark:
        scene.say(form, deed=wording, here=_here(scene), k=str(lookback), **slots)
    deed.enter(scene, histories, lookback, mark, days)


def _level_rule(scene: Scene, level: str, which: int) -> None:
    lookback = scene.pick((7, 10, 14))
    _rule(scene, level, scene.pick(_LEVEL_FORMS), (level,), lookback, level=_LEVEL_WORDS[level][which])


def _abroad_rule(scene: Scene) -> None:
    _rule(scene, "abroad", scene.pick(_ABROAD_FORMS), ("abroad",), None)


def _null_rule(scene: Scene) -> None:
    _rule(scene, "null", scene.pick(_NULL_FORMS), (None,), None)


def _place_rule(scene: Scene) -> None:
    form = scene.pick(_PLACE_FORMS)
    lookback = scene.pick((7, 10, 14)) if "{k}" in form else None
    named = scene.several([name for name in FAR_CITIES if name != scene.city.short], scene.pick((1, 1, 2)))
    since = scene.days.full(scene.day(scene.number(5, 12)))
    _rule(scene, "region", form, ("region",), lookback, place="、".join(f"{name}市" for name in named), since=since)


def _head(scene: Scene) -> None:
    region_name(scene)
    scene.add(
        scene.pick(("疾控中心提醒", "疫情防控办公告", "关于加强来返人员健康管理的通告")),
        f"（{reporting_day(scene)}）\n",
    )


def _listed(scene: Scene, rules: list[Callable[[], None]], numbered: str = "") -> None:
    sign = scene.pick(_SIGNS)
    for index, rule in enumerate(rules):
        if index:
            scene.add(sign)
        scene.add(numbered.format(i=index + 1))
        rule()
    scene.add("。\n", scene.pick(_OFFERS))
    advice(scene, 1)
    scene.add("\n")


def by_level(scene: Scene) -> None:
    """7日内有高风险区旅居史的，集中隔离7天；中风险区…；低风险区3天内完成2次检测; those from abroad and the rest."""
    _head(scene)
    scene.say(scene.pick(_LEADS), here=_here(scene))
    which = scene.pick((0, 1))
    rules: list[Callable[[], None]] = [partial(_level_rule, scene, level, which) for level in ("high", "medium", "low")]
    if scene.chance(0.5):
        rules.append(partial(_abroad_rule, scene))
    if scene.chance(0.5):
        rules.append(partial(_null_rule, scene))
    _listed(scene, rules, scene.pick(("", "{i}.", "{i}、")))


def by_place(scene: Scene) -> None:
    """对7天内有甲市旅居史的人员，…: rules for named places."""
    _head(scene)
    _listed(scene, [partial(_place_rule, scene)] * scene.number(1, 4), scene.pick(("", "{i}.", "{i}、")))


_ANNOUNCED = (  # wording, its actions
    ("请立即向所在社区（村）、单位报备", (("report", None),)),
    ("请主动报备，并进行1次核酸检测", (("report", None), ("testing", 1))),
    ("须第一时间向社区报告，配合做好核酸检测", (("report", None), ("testing", None))),
)
_LISTED_LEADS = (
    "有以下情形之一的，{deed}：\n",
    "有下列情况之一的来{here}返{here}人员，{deed}：\n",
    "若发现本人有以下情形之一，{deed}：",
)


def listed_behind(scene: Scene) -> None:
    """有以下情形之一的，请立即报备：1.近7天内到过高风险区；2.…: the people are listed behind what they must do."""
    _head(scene)
    wording, actions = scene.pick(_ANNOUNCED)
    lead = scene.pick(_LISTED_LEADS)
    with scene.draft.mark() as mark:
        scene.say(lead.split("：")[0], here=_here(scene), deed=wording)
    scene.add(lead[lead.index("：") :])
    lookback = scene.pick((7, 10, 14))
    levels = scene.several(("high", "medium"), scene.number(1, 2))
    far = [name for name in FAR_CITIES if name != scene.city.short]
    items = [
        *((level, f"近{lookback}天内到过{_LEVEL_WORDS[level][0]}") for level in levels),
        ("region", f"{lookback}日内有{scene.pick(far)}市旅居史"),
    ]
    sign = "；\n" if lead.endswith("\n") else "；"
    for index, (history, item) in enumerate(items):
        scene.add(sign if index else "", f"{index + 1}.", item)
        for action, tests in actions:
            measure = measure_shape(history, lookback, action, mark)
            scene.record["measures"].append({**measure, "tests": tests})
    scene.add("。\n")
    advice(scene, 1)
    scene.add("\n")


_SHORT = (  # wording, its measures: action, days, tests, within days
    ("实行“{a}天{n}检”", (("testing", None, "n", "a"),)),
    ("落实“落地检”和“{a}天{n}检”", (("testing", None, "n", "a"),)),
    ("须在{a}天内完成{n}次核酸检测", (("testing", None, "n", "a"),)),
    (
        "实行“{d}+{e}”管理（{d}天集中隔离和{e}天居家隔离）",
        (("central_isolation", "d", None, None), ("home_isolation", "e", None, None)),
    ),
    (
        "实行“{d}+{e}”健康管理措施，即{d}天居家隔离+{e}天日常健康监测",
        (("home_isolation", "d", None, None), ("health_monitoring", "e", None, None)),
    ),
    (
        "实施{d}天集中隔离、{e}天居家健康监测",
        (("central_isolation", "d", None, None), ("health_monitoring", "e", None, None)),
    ),
)


def shorthand(scene: Scene) -> None:
    """省外来返人员实行“3天2检”; 7+3: one sentence in the shorthand of the time."""
    scene.add("自", reporting_day(scene), "起，")
    wording, measures = scene.pick(_SHORT)
    numbers = {"a": scene.pick((3, 5)), "n": scene.pick((2, 3)), "d": scene.pick((7, 10)), "e": scene.pick((3, 7))}
    with scene.draft.mark() as mark:
        scene.add("省外来", scene.region.name, "返", _here(scene), "人员", wording.format(**numbers))
    for action, days, tests, within in measures:
        measure: Record = measure_shape(None, None, action, mark)
        measure.update(
            days=numbers[days] if days else None,
            tests=numbers[tests] if tests else None,
            within_days=numbers[within] if within else None,
        )
        scene.record["measures"].append(measure)
    if "落地检" in wording:  # one test on arrival, or a test without a number
        arrival = measure_shape(None, None, "testing", mark)
        scene.record["measures"] += [{**arrival, "tests": tests, "optional": True} for tests in (1, None)]
    scene.add("。")
    closing(scene)


def in_running_text(scene: Scene) -> None:
    """Rules in one paragraph of a briefing, behind and before other sentences."""
    scene.add(reporting_day(scene), "，")
    region_name(scene)
    scene.add("召开新闻发布会。", scene.pick(("会上介绍，", "有关负责人介绍，", "据悉，")))
    which = scene.pick((0, 1))
    _level_rule(scene, "high", which)
    scene.add("；")
    _level_rule(scene, scene.pick(("medium", "low")), which)
    if scene.chance(0.5):
        scene.add("。")
        _null_rule(scene)
    scene.add("。", scene.pick(_OFFERS))
    closing(scene)
