"""Styles that describe persons one by one: numbered lists, running text, brackets, names, outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator.builder import Record
from corpora.generator.cases import LABELS, Label, describe, end, first_number, label_text, new_case
from corpora.generator.counts import totals
from corpora.generator.courses import write_course
from corpora.generator.frames import Tally, closing, opening, region_name, reporting_day, title
from corpora.generator.people import person
from corpora.generator.profiles import Profile, related
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide
from corpora.generator.steps import COURSES

__all__ = [
    "bracketed",
    "describe_one",
    "listed_2020",
    "listed_2022",
    "named",
    "nothing_between",
    "outcomes",
    "single",
    "start",
    "unlabelled",
]

_LABELS_2020 = (
    "病例1",
    "病例一",
    "患者一",
    "患者1",
    "确诊病例1",
    "确诊病例一",
    "第1例确诊病例",
    "第1例患者",
    "第1号确诊病例",
)
_LABELS_2022 = ("病例1", "确诊病例1", "无症状感染者1", "感染者1", "阳性感染者1", "阳性人员1", "确诊病例（轻型）1")
_ORDINALS = ("{n}、", "{n}.", "（{n}）", "{n}．")


def start(scene: Scene, tallies: list[Tally]) -> None:
    """Title and opening, or the opening alone."""
    if scene.chance(0.6):
        title(scene, tallies)
    opening(scene, tallies)
    scene.add("\n")


def courses_of(label: Label, era: str) -> Sequence[str]:
    """Courses that fit the status and the severity which the label gives."""
    courses = COURSES[era if label.status == "confirmed" else label.status]
    return [course for course in courses if "of a kind" not in course] if label.severity else courses


def _list(scene: Scene, label: Label, era: str, origin: str | None) -> None:
    """Persons under one kind of label, a line each."""
    count = scene.pick((1, 1, 2, 2, 3, 4))
    first = first_number(scene, label)
    start(scene, [Tally(label.status, origin, count)])
    before: Record | None = None
    for number in range(first, first + count):
        if number > first:
            scene.add("\n")
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, origin, label_text(label, number), number)
            case["severity"] = label.severity
            scene.add(case["label"], scene.pick(label.heads))
            tied = related(scene, before, before["label"]) if before and scene.chance(0.4) else None
            who, tie = tied or (person(scene), None)
            describe(scene, case, who, courses_of(label, era), scene.region, tie)
        scene.record["cases"].append(case)
        before = case
    if scene.chance(0.25):
        scene.add("\n")
        totals(scene)
    closing(scene)


def listed_2020(scene: Scene) -> None:
    """病例1：男，45岁，… a person a line, with the courses of early 2020."""
    _list(scene, LABELS[scene.pick(_LABELS_2020)], "2020", None)


def listed_2022(scene: Scene) -> None:
    """感染者1：… a person a line, with the ways of being found of 2022."""
    _list(scene, LABELS[scene.pick(_LABELS_2022)], "2022", scene.pick(("local", None)))


def nothing_between(scene: Scene) -> None:
    """病例20女，38岁，…；病例21男，…: labels without a sign behind them, all persons in one paragraph."""
    label = LABELS[scene.pick(("病例1", "感染者1", "无症状感染者1"))]
    count = scene.number(2, 4)
    first = first_number(scene, label)
    start(scene, [Tally(label.status, "local", count)])
    joint = scene.pick(("；", "。"))
    for number in range(first, first + count):
        if number > first:
            scene.add(joint)
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, "local", label_text(label, number), number)
            scene.add(case["label"])
            Profile(scene, case, person(scene), scene.region).write(
                scene.pick(("sex age home occupation", "sex age occupation home", "sex age home"))
            )
            scene.add("，")
            write_course(scene, case, scene.pick(courses_of(label, "2022")), joint=("，",))
        scene.record["cases"].append(case)
    scene.add("。")
    closing(scene)


def bracketed(scene: Scene) -> None:
    """阳性人员3（男，45岁），现住…: sex and age in brackets behind the label."""
    label = LABELS[scene.pick(("阳性人员1", "感染者1", "阳性感染者1", "病例1", "确诊病例1"))]
    count = scene.number(1, 4)
    first = first_number(scene, label)
    start(scene, [Tally(label.status, scene.pick(("local", None)), count)])
    origin = scene.record["counts"][0]["origin"]
    for number in range(first, first + count):
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, origin, label_text(label, number), number)
            profile = Profile(scene, case, person(scene), scene.region)
            scene.add(case["label"], "（")
            profile.write("sex age occupation" if scene.chance(0.3) else "sex age")
            scene.add("）", scene.pick(("，", "，", "：")))
            profile.write("home" if case["occupation"] else "occupation home")
            scene.add("。")
            write_course(scene, case, scene.pick(courses_of(label, "2022")))
            scene.add("。")
        scene.record["cases"].append(case)
        scene.add("" if number == first + count - 1 else "\n")
    closing(scene)


def named(scene: Scene) -> None:
    """1、王某，女，48岁，…: persons by masked names behind the ordinals of a list."""
    count = scene.number(1, 4)
    ordinal = scene.pick(_ORDINALS)
    start(scene, [Tally("confirmed", None, count)])
    before: Record | None = None
    for number in range(1, count + 1):
        scene.days.restart()
        if count > 1:
            scene.add(ordinal.format(n=number))
        with scene.draft.mark() as mark:
            case = new_case(mark, "confirmed", None)
            tied = related(scene, before, before["name"], named=True) if before and scene.chance(0.5) else None
            who, tie = tied or (person(scene, named=True), None)
            describe(scene, case, who, COURSES[scene.pick(("2020", "2022"))], scene.region, tie)
        scene.record["cases"].append(case)
        scene.add("" if number == count else "\n")
        before = case
    closing(scene)


def unlabelled(scene: Scene) -> None:
    """男，55岁，…: two or three persons, a paragraph each, without labels."""
    count = scene.number(2, 3)
    start(scene, [Tally("confirmed", None, count)])
    for index in range(count):
        scene.days.restart()
        scene.add("\n" if index else "")
        with scene.draft.mark() as mark:
            case = new_case(mark, "confirmed", None)
            Profile(scene, case, person(scene, least=3, native=0), scene.region).write(
                scene.pick(("sex age occupation home", "sex age home"))
            )
            scene.add("，")
            write_course(scene, case, scene.pick(COURSES["2020"]), joint=("，",))
            scene.add("。")
        scene.record["cases"].append(case)
    closing(scene)


def single(scene: Scene) -> None:
    """该病例为男性，45岁，…: one person without any label, in one paragraph with the opening."""
    status = scene.pick(("confirmed", "asymptomatic"))
    origin = scene.pick(("local", None))
    opening(scene, [Tally(status, origin, 1)])
    words = {"confirmed": ("该病例", "该患者", "患者", "该确诊病例"), "asymptomatic": ("该感染者", "该无症状感染者")}[
        status
    ]
    scene.days.restart()
    with scene.draft.mark() as mark:
        case = new_case(mark, status, origin)
        who = person(scene)
        scene.add(scene.pick(words), scene.pick(("为", "，", "系")))
        profile = Profile(scene, case, who, scene.region)
        profile.write(scene.pick(("sex age occupation home", "sex age home", "agesex home occupation")))
        scene.add("。")
        write_course(scene, case, scene.pick(COURSES["2022" if status == "confirmed" else "asymptomatic"]))
        if scene.chance(0.4):
            end(scene, case)
        scene.add("。")
    scene.record["cases"].append(case)
    closing(scene)


def describe_one(scene: Scene) -> None:
    """Opening and one labelled person, for styles that go on with something else."""
    label = LABELS[scene.pick(_LABELS_2022)]
    opening(scene, [Tally(label.status, None, 1)])
    scene.days.restart()
    number = first_number(scene, label)
    with scene.draft.mark() as mark:
        case = new_case(mark, label.status, None, label_text(label, number), number)
        case["severity"] = label.severity
        scene.add(case["label"], scene.pick(label.heads))
        Profile(scene, case, person(scene, native=0), scene.region).write("sex age occupation home")
        scene.add("，")
        write_course(scene, case, scene.pick(courses_of(label, "2022")))
        scene.add("。")
    scene.record["cases"].append(case)


def outcomes(scene: Scene) -> None:
    """Persons who went home or died, by their old numbers."""
    over = scene.pick(("discharged", "discharged", "died"))
    label = LABELS[scene.pick(("病例1", "第1例确诊病例", "第1号确诊病例", "患者1"))]
    count = scene.number(1, 3)
    words = {"discharged": "治愈出院病例", "died": "死亡病例"}[over]
    scene.add(reporting_day(scene), "，")
    region_name(scene)
    with scene.draft.mark() as mark:
        scene.add(scene.pick(("新增", "报告新增")), words, f"{count}例")
    entry: Record = {"status": over, "origin": None, "kind": "new", "value": count, "date": scene.days.iso(scene.today)}
    scene.record["counts"].append({**entry, "text": mark.text, "span": mark.span})
    scene.add(scene.pick(("。\n", "：\n")))
    for index, number in enumerate(sorted(scene.several(range(1, 80), count))):
        scene.days.restart()
        scene.add("\n" if index else "")
        with scene.draft.mark() as mark:
            case = new_case(mark, "confirmed", None, label_text(label, number), number)
            if "确诊" not in label.form:
                decide(case, "status")
            scene.add(case["label"], scene.pick(label.heads))
            Profile(scene, case, person(scene, least=3), scene.region).write(
                scene.pick(("sex age home", "sex age occupation home", "sex age native"))
            )
            scene.add(scene.pick(("。", "，")))
            write_course(scene, case, scene.pick(COURSES[over]))
            scene.add("。")
        scene.record["cases"].append(case)
    closing(scene)
