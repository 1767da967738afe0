"""Courses of illness: dated steps from the first symptom to the discharge, in many orders and wordings.

A step is a template and the dates that it states. `{day}` writes the step's day; a step on the day of the one before
it may leave the day out, because a printed day holds for what follows in the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from corpora.generator import places
from corpora.generator.builder import Record
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape, free_events
from corpora.generator.steps import STEPS, Step
from corpora.generator.vocabulary import SYMPTOMS

__all__ = ["Course", "write_course"]


_SEVERITIES = (("轻型", "mild"), ("轻型", "mild"), ("普通型", "moderate"), ("重型", "severe"))
_AND = ("、", "、", "、", "和", "及")


@dataclass(slots=True)
class Course:
    """The steps of one person while they are written.

    Args:
        hospital: the one written last, which later steps name again.
        symptoms: those told so far.
    """

    scene: Scene
    case: Record
    hospital: places.Spot | None = field(default=None)
    symptoms: list[str] = field(default_factory=list)

    def clause(self, step: Step, day_text: str, iso: str) -> None:
        wording = self.scene.pick(step.wordings)
        while not day_text and wording.startswith("{day}起"):  # 3月5日起发热, but not 3月5日，起发热
            wording = self.scene.pick(step.wordings)
        with self.scene.draft.mark() as mark:
            place: Record = {}
            self.scene.say(
                wording,
                day=day_text,
                symptoms=self.write_symptoms,
                hospital=lambda: place.update(self.write_hospital(step.stay)),
                clinic=lambda: place.update(self.write_clinic()),
                severity=self.write_severity,
            )
        for name in step.dates:
            if self.case["dates"].get(name, "") is None:
                self.case["dates"][name] = iso
        if step.found:
            self.case["found_by"] = step.found
        if place and step.visit:
            event = event_shape(place, mark, iso, activity="就诊", optional=step.visit == "optional")
            self.case["trajectory"].append(event)
        elif place:
            self.case["trajectory"].append(event_shape(place, mark, iso, optional=True))
        self.case["trajectory"] += free_events(mark, iso)
        if step.stay:
            self.case["hospital"] = place
        elif step.visit and self.case.get("hospital", "") is None:
            decide(self.case, "hospital")

    def write_symptoms(self) -> None:
        """发热、咳嗽 or 发热和咳嗽; a course tells different symptoms at each step."""
        left = [symptom for symptom in SYMPTOMS if symptom not in self.symptoms]
        drawn = self.scene.several(left, self.scene.pick((1, 1, 2, 2, 3)))
        self.symptoms += drawn
        self.case["symptoms"] = list(self.symptoms)
        self.scene.add("、".join(drawn[:-1]))
        self.scene.add(self.scene.pick(_AND) if len(drawn) > 1 else "", drawn[-1])

    def write_severity(self) -> None:
        word, self.case["severity"] = self.scene.pick(_SEVERITIES)
        self.scene.add(word)

    def write_hospital(self, stay: bool) -> Record:
        if self.hospital is None or stay:
            self.hospital = places.hospital(self.scene)
        return places.write(self.scene, self.hospital)

    def write_clinic(self) -> Record:
        return places.write(self.scene, places.hospital(self.scene, small=True))


def write_course(
    scene: Scene, case: Record, names: str, joint: Sequence[str] = ("，", "，", "；"), first: int | None = None
) -> None:
    """Write a course, without a stop at its end, and enter it into the case.

    names: names of `STEPS`, divided by commas: they follow each other on the same or later days up to the reported one.
    first: how many days before the reported one the course begins, at most.
    """
    steps = [STEPS[name] for name in names.split(", ")]
    course = Course(scene, case)
    ago = scene.number(len(steps), len(steps) * 3) if len(steps) > 1 else scene.number(0, 1)
    if first is not None:
        ago = min(ago, first)
    written = None
    for index, step in enumerate(steps):
        sign = scene.pick(joint) if index else ""
        scene.add(sign)
        day = scene.today - timedelta(days=ago)
        bare = day == written and sign == "，" and step.same_day and scene.chance(0.3)
        course.clause(step, "" if bare else scene.days.short(day), scene.days.iso(day))
        written = day if step.dates else None  # a day told of others is not carried on
        left = len(steps) - 1 - index
        ago = max(0, ago - scene.pick((0, 1, 1, 2, 3))) if left else 0
    hints = any(case["dates"].get(name) for name in ("first_visit", "isolated", "sampled"))
    if case.get("found_by", "") is None and (hints or case["relations"]):
        decide(case, "found_by")
