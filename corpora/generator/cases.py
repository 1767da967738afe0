"""One person in the text: a label, a profile, an arrival, a course of illness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.arrivals import arrive
from corpora.generator.builder import Mark, Record
from corpora.generator.courses import write_course
from corpora.generator.people import Person, chinese_number
from corpora.generator.profiles import Profile, Tie
from corpora.generator.scene import Scene
from corpora.generator.shapes import case_shape, decide, event_shape

__all__ = ["LABELS", "Label", "describe", "end", "first_number", "label_text", "new_case", "stay"]


@dataclass(frozen=True, slots=True)
class Label:
    """How the cases of a bulletin are numbered: 病例{n}, 患者{cn}, and the status that it gives them.

    heads: what may stand behind the label. severity: where the label tells it.
    """

    form: str
    status: str
    heads: tuple[str, ...] = ("：", "：", "，")
    severity: str | None = None


LABELS: dict[str, Label] = {
    "病例1": Label("病例{n}", "confirmed"),
    "病例一": Label("病例{cn}", "confirmed"),
    "患者一": Label("患者{cn}", "confirmed", ("，", "：")),
    "患者1": Label("患者{n}", "confirmed"),
    "确诊病例1": Label("确诊病例{n}", "confirmed"),
    "确诊病例一": Label("确诊病例{cn}", "confirmed", ("：",)),
    "第1例确诊病例": Label("第{n}例确诊病例", "confirmed"),
    "第1例患者": Label("第{n}例患者", "confirmed", ("，",)),
    "第1号确诊病例": Label("第{n}号确诊病例", "confirmed", ("：",)),
    "无症状感染者1": Label("无症状感染者{n}", "asymptomatic"),
    "感染者1": Label("感染者{n}", "positive"),
    "阳性感染者1": Label("阳性感染者{n}", "positive"),
    "阳性人员1": Label("阳性人员{n}", "positive"),
    "确诊病例（轻型）1": Label("确诊病例（轻型）{n}", "confirmed", ("：",), "mild"),
}


def label_text(label: Label, number: int) -> str:
    """病例21, 患者十二."""
    return label.form.format(n=number, cn=chinese_number(number) if number < 100 else "")


def first_number(scene: Scene, label: Label) -> int:
    """A number to begin with; those without symptoms are counted in hundreds."""
    return scene.number(100, 900) if label.status == "asymptomatic" else scene.number(1, 90)


_ORDERS = (  # facts of a profile in order; a person has only some of them
    "name sex age occupation home",
    "name sex age home occupation",
    "name sex age tie occupation home",
    "name sex age home tie",
    "name sex age native occupation home",
    "name sex age occupation native home",
    "agesex occupation home tie",
    "tie name sex age home",
    "name sex age occupation tie home vaccine",
)
_NAMED_ORDERS = tuple(order for order in _ORDERS if order.startswith("name"))
_STAYS = ("现在{hospital}隔离治疗", "目前在{hospital}接受治疗", "现收治于{hospital}", "目前在{hospital}隔离治疗")
_STAYS_ALONE = (
    "已转运至{hospital}隔离治疗",
    "已由救护车转至{hospital}治疗",
)  # in a sentence of its own, so that no date holds
_ENDS = ("病情平稳", "病情较稳定", "情况良好", "各项体征平稳")


def new_case(
    mark: Mark, status: str | None, origin: str | None, label: str | None = None, number: int | None = None
) -> Record:
    """A case without facts, which its writers then enter; `mark` is the passage that describes it.

    Without a label, label and number are not decided.
    """
    case = case_shape()
    case.update(label=label, number=number, status=status, origin=origin, span=mark.span)
    if label is None:
        decide(case, "label", "number")
    return case


def stay(scene: Scene, case: Record, alone: bool) -> None:
    """Where the person is now: a hospital, without a date. `alone`: in a sentence of its own."""
    found: Record = {}
    with scene.draft.mark() as mark:
        scene.say(
            scene.pick(_STAYS_ALONE if alone else _STAYS),
            hospital=lambda: found.update(places.write(scene, places.hospital(scene))),
        )
    case["hospital"] = found
    case["trajectory"].append(event_shape(found, mark, None, optional=True))


_LISTED = 16  # of so many ages one makes a profile joined by 、 (女、35岁、个体、现住...)


def describe(
    scene: Scene, case: Record, who: Person, courses: Sequence[str], within: Area, tie: Tie | None = None
) -> None:
    """Profile, perhaps an arrival, and the course of illness, with the stop at the end."""
    joined = tie is None and who.age % _LISTED == 1  # no draw: the others stay as they were
    order = scene.pick(_NAMED_ORDERS if who.name else _ORDERS)
    Profile(scene, case, who, within, tie).write(order, "、" if joined else "，")
    scene.add(scene.pick(("。", "。", "，")))
    if scene.chance(0.3):
        arrive(scene, case, scene.number(12, 18))
        scene.add(scene.pick(("，", "。")))
    write_course(scene, case, scene.pick(courses))
    if scene.chance(0.4):
        end(scene, case)
    scene.add("。")


def end(scene: Scene, case: Record) -> None:
    """How or where the person is now."""
    if case["dates"].get("died"):
        return
    sign = scene.pick(("，", "。"))
    scene.add(sign)
    if case["dates"].get("discharged") or isinstance(case.get("hospital"), dict) or scene.chance(0.5):
        scene.add(scene.pick(_ENDS))
    else:
        stay(scene, case, alone=sign == "。")
