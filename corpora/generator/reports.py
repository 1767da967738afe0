"""Reports of early 2020, a day a line: what one person, a couple or a household did and how the illness went on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from corpora.generator import places
from corpora.generator.arrivals import arrive
from corpora.generator.builder import Record
from corpora.generator.cases import LABELS, first_number, label_text, new_case
from corpora.generator.courses import Course
from corpora.generator.frames import region_name, reporting_day
from corpora.generator.people import Person, person
from corpora.generator.profiles import Profile
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, free_events
from corpora.generator.steps import STEPS
from corpora.generator.visits import AFTER, TO, at_home, plan, spot_and_deed, visit

__all__ = ["couple", "dated_report", "with_kin"]

_LABELS = ("第1号确诊病例", "第1例确诊病例", "病例1", "患者1", "确诊病例1")
_TITLES = ("新增确诊病例活动轨迹（{day}）", "确诊病例行程公布（{day}）", "确诊病例轨迹（截至{day}）")
_HEADS = ("，", "，", "：", " ", ", ")  # between a line's day and what happened on it
_CONTACTS = (  # sentences on contacts, which end nothing: the lines behind them are the person's
    "其密切接触者均已实施医学观察。",
    "已追踪到该病例的密切接触者，并全部落实隔离措施。",
    "目前所有密切接触者正在接受隔离医学观察，情况良好。",
    "有关部门已对其密切接触者开展排查。",
)
_NOW = ("目前病情稳定。", "现在定点医院隔离治疗，病情平稳。", "目前正在接受隔离治疗。", "")
_COURSES = (
    "onset, visit, in ward, confirmed",
    "onset, visit and stay, positive, confirmed",
    "sick visit, admitted, confirmed",
    "onset, sick visit, admitted, confirmed",
    "ill, visit, isolated, positive, confirmed",
    "isolated, onset, in ward, confirmed",
)
_OTHERS = (  # what relatives did or had: none of it is the person's
    "其岳父出现发热",
    "其表弟到镇卫生院看病",
    "其丈夫被确诊为新冠肺炎",
    "其母亲去邻村亲戚家",
    "其儿子驾车返回外地",
    "其弟弟一家自外地返乡",
)
_FEMALE_OTHERS = "其丈夫"  # said of a woman only
_KIN_WORDS = {"male": ("妻子", "哥哥", "表弟"), "female": ("丈夫", "姐姐", "堂妹")}
_WITH_KIN = ("{time}与{kin}到{place}{deed}", "{time}和{kin}在{place}{deed}", "{time}陪{kin}前往{place}{deed}")


def _title(scene: Scene) -> None:
    """Where, and the day of the report, which may hold the year."""
    region_name(scene)
    scene.add(scene.pick(_TITLES).format(day=reporting_day(scene)), "\n")


def _opening(scene: Scene, who: Person) -> Record:
    """The label on a line of its own, or in front; the profile; perhaps words on contacts and on how the person is."""
    _title(scene)
    label = LABELS[scene.pick(_LABELS)]
    number = first_number(scene, label)
    mark = scene.draft.mark()
    with mark:
        case = new_case(mark, "confirmed", None, label_text(label, number), number)
        scene.add(case["label"], scene.pick(("\n", "\n", "：", "，")))
        Profile(scene, case, who, scene.region).write(
            scene.pick(("name sex age home", "name sex age native home", "name sex age home occupation"))
        )
        scene.add("。")
        for sentences, chance in ((_CONTACTS, 0.4), (_NOW, 0.3)):
            if scene.chance(chance):
                with scene.draft.mark() as remark:
                    scene.add(scene.pick(sentences))
                case["trajectory"] += free_events(remark, None)
        scene.add("\n")
    scene.record["cases"].append(case)
    return case


def _lines(
    scene: Scene, case: Record, day_text: Callable[[date], str], clauses: Callable[[date, int], None], most: int
) -> date:
    """Lines of what was done before the illness; gives the day that follows them."""
    ago = scene.number(most + 6, most + 10)
    if scene.chance(0.4):
        arrive(scene, case, ago)
        scene.add("。\n")
        ago -= 2
    head = scene.pick(_HEADS)
    for _ in range(scene.number(2, most)):
        day = scene.day(ago)
        scene.days.restart()
        if scene.chance(0.15):
            scene.add(scene.days.span(day, day + timedelta(days=1)), head)
            _at_home(scene, case, day, day + timedelta(days=1))
            ago -= 2
        else:
            scene.add(day_text(day), head)
            clauses(day, scene.number(1, 3))
            ago -= 1
        scene.add(scene.pick(("\n", "。\n")))
    return scene.day(ago)


def _at_home(scene: Scene, case: Record, first: date, last: date) -> None:
    """在家未外出 over several days: one event, which is free to be left out."""
    before = len(case["trajectory"])
    at_home(scene, case, first)
    for event in case["trajectory"][before:]:
        event["end"] = scene.days.iso(last)


def _own(scene: Scene, case: Record, day: date, count: int, subject: str = "") -> None:
    """The person's visits of a day."""
    for index, hours in enumerate(plan(scene, count)):
        scene.add(scene.pick(("，", "；")) if index else "")
        if not index and subject:
            scene.add(subject)
            visit(scene, case, day, None, scene.region, ("到{place}{deed}", "前往{place}{deed}", "在{place}{deed}"))
        elif index and scene.chance(0.3):
            visit(scene, case, day, None, scene.region, AFTER)
        else:
            visit(scene, case, day, hours, scene.region, TO)


def _illness(scene: Scene, cases: Sequence[Record], names: str, begin: date, subject: str = "") -> None:
    """A step of the course a line, each with its day in front; for several persons the steps hold for all."""
    course = Course(scene, cases[0])
    day = begin
    head = scene.pick(_HEADS)
    for name in names.split(", "):
        scene.days.restart()
        scene.add(scene.days.full(day), head, subject)
        course.clause(STEPS[name], "", scene.days.iso(day))
        scene.add(scene.pick(("\n", "。\n")))
        day = min(day + timedelta(days=scene.pick((1, 1, 2, 3))), scene.today)
    for other in cases[1:]:
        for key in ("hospital", "symptoms"):
            if key in cases[0]:
                other[key] = cases[0][key]
            else:
                other.pop(key, None)
        other["dates"] = dict(cases[0]["dates"])
    for case in cases:
        decide(case, "found_by", "origin")


def dated_report(scene: Scene) -> None:
    """第12号确诊病例 / 男，45岁，家住… / 1月20日，8时到…: visits, then the steps of the illness, a day a line."""
    case = _opening(scene, person(scene, least=4, named=scene.chance(0.4)))
    begin = _lines(scene, case, scene.days.full, lambda day, count: _own(scene, case, day, count), 4)
    _illness(scene, [case], scene.pick(_COURSES), begin)


def couple(scene: Scene) -> None:
    """陈某，女；姜某，男。二人系夫妻关系…: lines for both, and lines that name one of them."""
    cases: list[Record] = []
    people = [person(scene, sex=sex, least=25, most=70, named=True, occupied=0, native=0) for sex in ("female", "male")]
    with scene.draft.mark() as mark:
        _title(scene)
        for index, who in enumerate(people):
            case = new_case(mark, "confirmed", None)
            scene.add("；" if index else "")
            Profile(scene, case, who, scene.region).write(scene.pick(("name sex age", "name sex")))
            cases.append(case)
        scene.add("。", scene.pick(("二人系夫妻关系", "两人为夫妻", "两人系夫妻")), "，", scene.pick(("现住", "家住")))
        home = places.write(scene, places.home(scene, scene.region))
        scene.add("。\n")
    for case in cases:
        case.update(residence=home, residence_kind="current")
        decide(case, "relations", "arrival")
    scene.record["cases"] += cases

    def clauses(day: date, count: int) -> None:
        who = scene.pick((0, 1, 2))
        if who == 2:
            before = len(cases[0]["trajectory"])
            _own(scene, cases[0], day, count, scene.pick(("二人", "两人", "夫妻二人", "夫妻俩")))
            cases[1]["trajectory"] += cases[0]["trajectory"][before:]
        else:
            _own(scene, cases[who], day, count, people[who].name or "")

    ago = scene.number(6, 10)
    for step in range(scene.number(2, 4)):
        scene.days.restart()
        scene.add(scene.days.full(scene.day(ago - step)), "，")
        clauses(scene.day(ago - step), scene.number(1, 2))
        scene.add("。\n")
    _illness(scene, cases, "visit and stay, confirmed", scene.day(1), scene.pick(("二人", "两人")))
    for event in cases[0]["trajectory"]:
        if event["place"].get("kind") == "hospital" and event not in cases[1]["trajectory"]:
            cases[1]["trajectory"].append(event)


def with_kin(scene: Scene) -> None:
    """Relatives do and have things of their own between the lines, and go along with the person."""
    who = person(scene, least=20, most=75, named=True)
    case = _opening(scene, who)
    kin = "其" + scene.pick(_KIN_WORDS[who.sex])
    others = [other for other in _OTHERS if who.sex == "female" or not other.startswith(_FEMALE_OTHERS)]

    def clauses(day: date, count: int) -> None:
        chance = scene.rng.random()
        if chance < 0.3:
            scene.add(scene.unused(others))
        elif chance < 0.6:
            spot, deed = spot_and_deed(scene, scene.region)
            hours = plan(scene, 1)[0]
            templates = [form.replace("{kin}", kin) for form in _WITH_KIN]
            visit(scene, case, day, hours, scene.region, templates, (spot, deed))
        elif chance < 0.8:
            _own(scene, case, day, count, who.name or "")
        else:
            _own(scene, case, day, count)
            if scene.chance(0.5):
                scene.add("，", scene.unused(others))

    begin = _lines(scene, case, scene.days.full, clauses, 5)
    _illness(scene, [case], scene.pick(_COURSES), begin)
