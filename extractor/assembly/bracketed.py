"""Persons introduced in a bracket that bears their number: 其妻子（病例8，41岁，店主）、次子（9个月大，病例9）; 即病例6（男，35岁）."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.assembly.reading import Reading, within
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.persons import Profile
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = ["introduced_in_brackets"]

_LONGEST = 60  # characters of a bracket
_OTHERS = ("与", "和", "同", "跟", "系", "为", "是", "对", "由")  # 系病例6（男，35岁）的同事


def introduced_in_brackets(reading: Reading) -> Iterator[tuple[Mention[LabelValue], Mention[Profile], Segment]]:
    """Labels of one person that share a bracket with an introduction, or stand right before one, with that bracket."""
    text = reading.text
    for label in reading.labels:
        if label.value.opens or label.value.contact or len(label.value.persons) > 1:
            continue
        bracket = _around(text, label) or _behind(text, label)
        profiles = within(reading.profiles, bracket.start, bracket.end) if bracket else ()
        if bracket and profiles and len(within(reading.labels, bracket.start, bracket.end)) <= 1:
            yield label, profiles[0], bracket


def _around(text: str, label: Mention[LabelValue]) -> Segment | None:
    """The bracket of which the label is one item."""
    start = text.rfind("（", max(0, label.start - _LONGEST), label.start)
    end = text.find("）", label.end, label.end + _LONGEST)
    inside = start >= 0 and end >= 0 and not set("）（。\n") & set(text[start + 1 : end])
    if not inside or text[label.start - 1] not in "（，、" or text[label.end] not in "），、":
        return None
    return Segment(start, end + 1)


def _behind(text: str, label: Mention[LabelValue]) -> Segment | None:
    """The bracket right behind the label of somebody who is not told of as another's tie."""
    end = text.find("）", label.end, label.end + _LONGEST)
    if not text.startswith("（", label.end) or end < 0 or text.startswith("的", end + 1):
        return None
    if text[max(0, label.start - 1) : label.start] in _OTHERS or set("（。\n") & set(text[label.end + 1 : end]):
        return None
    return Segment(label.end, end + 1)
