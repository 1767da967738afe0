"""Styles that describe several persons together: ranges, lists of numbers, families, tables, imported cases."""

from __future__ import annotations

from collections.abc import Sequence

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Mark, Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, Label, first_number, label_text, new_case
from corpora.generator.frames import Tally, closing, opening, region_name, reporting_day
from corpora.generator.people import Person, age_text, person
from corpora.generator.scene import Scene
from corpora.generator.shapes import count_shape, decide, free_events

__all__ = ["family", "named_after", "parallel", "ranges", "shared", "table", "together"]

_DASHES = ("—", "-", "至")
_FOUND_TOGETHER = (  # wording, how they were found
    ("均在隔离管控中发现", "isolation"),
    ("均在集中隔离期间检出阳性", "isolation"),
    ("均在闭环隔离管控中检测结果异常", "isolation"),
    ("均在社区筛查中发现", "screening"),
    ("均在重点人群筛查中检出", "screening"),
    ("均在密接排查中发现", "contact"),
)
_HOUSEHOLD = (("丈夫", "male", 28, 60), ("妻子", "female", 27, 58), ("儿子", "male", 4, 18), ("女儿", "female", 4, 18))


def _one(scene: Scene, label: Label, number: int, origin: str | None, mark: Mark) -> Record:
    case = new_case(mark, label.status, origin, label_text(label, number), number)
    scene.record["cases"].append(case)
    return case


def ranges(scene: Scene) -> None:
    """病例1—病例5，居住于嘉定区，病例6、病例7，居住于…，均在隔离管控中发现: ranges with shared facts, a line each."""
    label = LABELS[scene.pick(("病例1", "无症状感染者1", "感染者1"))]
    blocks = scene.number(2, 6)
    sizes = [scene.pick((1, 2, 3, 4, 6, 9)) for _ in range(blocks)]
    origin = "local"
    start(scene, [Tally(label.status, origin, sum(sizes))])
    number = first_number(scene, label)
    group: list[Record] = []
    for index, size in enumerate(sizes):
        with scene.draft.mark() as mark:
            members = [_one(scene, label, number + step, origin, mark) for step in range(size)]
            _range_text(scene, label, number, size)
            scene.add("，居住于")
            home = places.write(scene, places.plain(*_county(scene)))
        for case in members:
            case["residence"], case["residence_kind"] = home, "current"
        group += members
        number += size
        last = index == blocks - 1
        if last or scene.chance(0.3):
            wording, found = scene.pick(_FOUND_TOGETHER)
            scene.add("，", wording if len(group) > 1 else wording.removeprefix("均"), "。" if last else "。\n")
            for case in group:
                case["found_by"] = found
            group = []
        else:
            scene.add("，")
    closing(scene)


def _county(scene: Scene) -> tuple[Area, str]:
    county = scene.county()
    if county is scene.region or not county.county:
        town = scene.town(county)
        return town, town.name
    return county, county.name


def _range_text(scene: Scene, label: Label, first: int, size: int) -> None:
    """病例1; 病例1、病例2; 病例1—病例5; 病例1—5."""
    if size == 1:
        scene.add(label_text(label, first))
    elif size == 2:
        scene.add(label_text(label, first), "、", label_text(label, first + 1))
    elif scene.chance(0.75):
        scene.add(
            label_text(label, first),
            scene.pick(_DASHES[1:] if label.status == "asymptomatic" else _DASHES),
            label_text(label, first + size - 1),
        )
    else:
        scene.add(label_text(label, first), "-", str(first + size - 1))


def shared(scene: Scene) -> None:
    """感染者41、42、44：现住…，均为感染者36的密切接触者，…: one sentence for several numbers."""
    label = LABELS[scene.pick(("感染者1", "病例1", "无症状感染者1", "阳性感染者1"))]
    origin = scene.pick(("local", None))
    blocks = scene.number(1, 3)
    sizes = [scene.number(2, 4) for _ in range(blocks)]
    start(scene, [Tally(label.status, origin, sum(sizes))])
    numbers = iter(sorted(scene.several(range(20, 99), sum(sizes))))
    for block, size in enumerate(sizes):
        scene.days.restart()
        scene.add("\n" if block else "")
        with scene.draft.mark() as mark:
            members = [_one(scene, label, next(numbers), origin, mark) for _ in range(size)]
            whole = scene.chance(0.5)
            scene.add(
                "、".join(
                    case["label"] if whole or not index else str(case["number"]) for index, case in enumerate(members)
                )
            )
            scene.add("：" if not whole or scene.chance(0.6) else "")
            _shared_facts(scene, members)
        scene.add("。")
    closing(scene)


def _shared_facts(scene: Scene, members: Sequence[Record]) -> None:
    """均现住…，3月5日作为病例3的密切接触者被集中隔离，3月7日检出阳性."""
    facts: Record = {}
    scene.say(
        scene.pick(("均现住{home}", "现均住在{home}", "均居住于{home}", "现住{home}")),
        home=lambda: facts.update(residence=places.write(scene, places.home(scene, scene.region, ("t", "ct")))),
    )
    isolated, positive = scene.day(scene.number(3, 6)), scene.day(scene.number(0, 2))
    relation = None
    with scene.draft.mark() as mark:
        scene.add("，", scene.days.short(isolated))
        if scene.chance(0.6):
            other = f"{scene.pick(('病例', '感染者'))}{scene.number(1, 19)}"
            relation = {"label": other, "relation": "密切接触者", "describes": "case", "span": mark.span}
            scene.add(f"作为{other}的密切接触者")
        scene.add(scene.pick(("被集中隔离", "起集中隔离", "转运至集中隔离点隔离观察")))
    free = free_events(mark, scene.days.iso(isolated))
    scene.add(
        "，",
        scene.days.short(positive),
        scene.pick(("隔离期间核酸检测阳性", "在隔离点检出阳性", "隔离期间检测结果为阳性")),
    )
    for case in members:
        case.update(facts, residence_kind="current", found_by="isolation")
        case["dates"].update(isolated=scene.days.iso(isolated), positive=scene.days.iso(positive))
        case["relations"] = [relation] if relation else []
        case["trajectory"] += free
    if scene.chance(0.4):
        vaccines = scene.number(1, 3)
        scene.add(f"，均已接种{vaccines}剂新冠疫苗")
        for case in members:
            case["vaccinated"] = vaccines


def parallel(scene: Scene) -> None:
    """病例20、病例21分别为病例12的同事和邻居，分别居住于甲区和乙区: two persons and their facts in the same order."""
    label = LABELS[scene.pick(("病例1", "确诊病例1", "无症状感染者1"))]
    pairs = scene.number(1, 2)
    start(scene, [Tally(label.status, None, 2 * pairs)])
    for index, number in enumerate(range(begin := first_number(scene, label), begin + 2 * pairs, 2)):
        scene.days.restart()
        scene.add("\n" if index else "")
        other = f"病例{scene.number(1, 9)}"
        words = scene.several(("同事", "邻居", "朋友", "室友", "同学"), 2)
        with scene.draft.mark() as mark:
            first, second = (_one(scene, label, number + step, None, mark) for step in (0, 1))
            scene.add(f"{first['label']}、{second['label']}")
            with scene.draft.mark() as tie:
                scene.add(f"分别为{other}的{words[0]}和{words[1]}")
            scene.add("，分别居住于")
            one = places.write(scene, places.home(scene, scene.region, ("ct",)))
            scene.add("和")
            two = places.write(scene, places.home(scene, scene.region, ("ct",)))
            day = scene.day(scene.number(0, 2))
            scene.add(
                "，", scene.days.full(day), scene.pick(("在密接排查中检出阳性", "在密切接触者排查中检出阳性")), "。"
            )
        for case, home, word in ((first, one, words[0]), (second, two, words[1])):
            case["relations"] = [{"label": other, "relation": word, "describes": "case", "span": tie.span}]
            case.update(residence=home, residence_kind="current", found_by="contact")
            case["dates"]["positive"] = scene.days.iso(day)
    closing(scene)


def family(scene: Scene) -> None:
    """郑某（男，35岁）、林某（女，32岁），一家…，家住…: a household by masked names, and what happened to all."""
    size = scene.number(2, 4)
    start(scene, [Tally("confirmed", None, size)])
    everybody: list[Record] = []
    with scene.draft.mark() as mark:
        for index, (_, sex, least, most) in enumerate(_HOUSEHOLD[:size]):
            who: Person = person(scene, sex="male" if sex == "male" else "female", least=least, most=most, named=True)
            scene.add(
                "、" if index else "",
                who.name or "",
                "（",
                "男" if who.sex == "male" else "女",
                "，",
                age_text(scene, who),
                "）",
            )
            case = new_case(mark, "confirmed", None)
            case.update(name=who.name, sex=who.sex, age={"value": who.age, "unit": who.unit})
            everybody.append(case)
        scene.add(
            "，",
            scene.pick(("系一家人", f"一家{'二三四'[size - 2]}口", "为家庭成员")),
            "，",
            scene.pick(("家住", "现住", "居住于")),
        )
        home = places.write(scene, places.home(scene, scene.region, ("t", "ct")))
        scene.add("。", scene.pick((f"{size}人均于", "以上人员均于", f"{'两三四'[size - 2]}人均于")))
        admitted = scene.day(scene.number(1, 3))
        stated = scene.days.full(admitted)
        scene.add(
            stated, scene.pick(("隔离治疗", "住院治疗", "收治入院")), "，", scene.days.full(scene.today), "确诊。"
        )
    for case in everybody:
        decide(case, "relations")
        case.update(residence=home, residence_kind="current")
        case["dates"].update(admitted=scene.days.iso(admitted), confirmed=scene.days.iso(scene.today))
    scene.record["cases"] += everybody
    closing(scene)


_KIN = {2: ("夫妻", "母子", "姐妹", "一家两口"), 3: ("一家三口", "一家人"), 4: ("一家四口", "同一家庭成员")}


def together(scene: Scene) -> None:
    """2月1日新增3名阳性人员。3人为一家三口，现住…: persons without numbers, names or sexes, one record for all."""
    size = scene.number(2, 4)
    status = scene.pick(("confirmed", "asymptomatic", "positive"))
    with scene.draft.mark() as mark:
        opening(scene, [Tally(status, None, size)])
        scene.add(
            scene.pick(("", "\n")),
            scene.pick((f"{size}人", f"{'两三四'[size - 2]}人")),
            scene.pick(("为", "系", "均为", "均系") if "成员" in (kin := scene.pick(_KIN[size])) else ("为", "系")),
            kin,
            "，",
            scene.pick(("家住", "现住", "居住于", "均居住于")),
        )
        home = places.write(scene, places.home(scene, scene.region, ("t", "ct")))
        found = scene.pick(_FOUND_TOGETHER)
        scene.add("，", found[0], "。")
    case = new_case(mark, status, None)
    decide(case, "relations")
    case.update(size=size, residence=home, residence_kind="current", found_by=found[1])
    scene.record["cases"].append(case)
    closing(scene)


def named_after(scene: Scene) -> None:
    """发现1人核酸初筛阳性，…诊断为确诊病例（以下简称病例1）: the label closes the description."""
    size = scene.number(1, 3)
    numbers = {"confirmed": 0, "asymptomatic": 0}
    for index in range(size):
        scene.days.restart()
        with scene.draft.mark() as mark:
            status = scene.pick(("confirmed", "asymptomatic"))
            numbers[status] += 1
            label = f"{'确诊病例' if status == 'confirmed' else '无症状感染者'}{numbers[status]}"
            case = new_case(mark, status, None, label, numbers[status])
            scene.add("" if index else f"{reporting_day(scene)}，")
            if index:
                scene.add("当日，其", scene.pick(("同事", "邻居", "同行人员", "室友")))
                decide(case, "relations")
            else:
                region_name(scene)
                scene.add("在社区筛查中发现")
                case["found_by"] = "screening"
            with scene.draft.mark() as one:
                scene.add("" if index else "1人", scene.pick(("核酸初筛阳性", "初筛结果呈阳性", "核酸检测阳性")))
            if not index:
                scene.record["counts"].append(count_shape("positive", None, "new", 1, scene.days.iso(scene.today), one))
            scene.add("，经专家组会诊，诊断为")
            scene.add(
                scene.pick(("新冠肺炎确诊病例", "确诊病例")) if status == "confirmed" else "无症状感染者",
                scene.pick(("（以下简称{}）", "（以下简称“{}”）", "（下称{}）", "（以下称{}）")).format(label),
                "。",
            )
            today = scene.days.iso(scene.today)
            case["dates"].update(positive=today, confirmed=today)
            if index:
                decide(case, "dates.positive", "found_by")
        scene.record["cases"].append(case)
    closing(scene)


def table(scene: Scene) -> None:
    """A table flattened to lines: 编号 性别 年龄 现住址 发病日期 确诊日期, cells parted by tabs."""
    size = scene.number(2, 5)
    region_name(scene)
    scene.add(scene.pick(("确诊病例情况表", "新冠肺炎确诊病例一览表")), f"（{reporting_day(scene)}）\n")
    scene.add("编号\t性别\t年龄\t现住址\t发病日期\t确诊日期\n")
    for number in range(first := scene.number(5, 60), first + size):
        with scene.draft.mark() as mark:
            case = new_case(mark, "confirmed", None)
            case.update(number=number)
            who = person(scene, least=3)
            scene.add(f"{number}\t", "男" if who.sex == "male" else "女", f"\t{who.age}岁\t")
            case.update(sex=who.sex, age={"value": who.age, "unit": who.unit})
            case["residence"] = places.write(scene, places.plain(*_county(scene)))
            case["residence_kind"] = "current"
            onset, confirmed = scene.day(scene.number(3, 9)), scene.day(scene.number(0, 2))
            scene.add("\t", scene.days.full(onset), "\t", scene.days.full(confirmed))
            case["dates"].update(onset=scene.days.iso(onset), confirmed=scene.days.iso(confirmed))
        scene.add("\n")
        scene.record["cases"].append(case)
