"""What persons named by their labels were found to be, told apart from their descriptions: 感染者4为无症状感染者，其余3人均为
确诊病例（轻型）; 病例8、9分别诊断为确诊病例和无症状感染者."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = ["Finding", "find_of_each", "find_of_rest", "found_behind", "joins_labels"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What somebody was found to be, and how ill; `count`: of how many of the rest it is told."""

    status: str
    severity: str | None = None
    count: int | None = None


_SEVERITIES = {"轻型": "mild", "轻症": "mild", "普通型": "moderate", "重型": "severe", "危重型": "critical"}


def _kind(name: str) -> str:
    """确诊病例（轻型）, 轻型确诊病例, 无症状感染者, with the parts of a finding under that name."""
    grade = "轻型|轻症|普通型|重型|危重型"
    return (
        r"(?:新型冠状病毒|新冠|本土|新增|境外输入性?|输入性?|肺炎|病毒)*+"
        rf"(?:(?P<before_{name}>{grade})?(?P<status_{name}>确诊病例|无症状(?:感染者|感染|者)?)|(?P<grade_{name}>{grade}))"
        rf"(?:[（，]?(?:均?为|临床分型[均]?为|属)?(?P<behind_{name}>{grade})）?)?"
    )


_ENDS = r"(?=[，。；、）\n]|$|其余|另)"
_IS = r"(?:[均都也]{0,2}(?:已|被|经专家组?会诊)?(?:初步)?(?:诊断|判定|确诊|确定|订正|认定)?(?:为|是|系|属于?))"
_BEHIND_LABELS = re.compile(rf"{_IS}{_kind('one')}{_ENDS}")
_REST = re.compile(
    r"(?<![\u4e00-\u9fff]{2}的)(?:其余|其他|其它|余下|另外?)(?:的)?(?:(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})[例名人位])?"
    rf"(?:感染者|人员|病例|人|者)?{_IS}{_kind('one')}{_ENDS}"
)
_EACH = re.compile(
    r"分别(?:被)?(?:经专家组?会诊)?(?:诊断|判定|确诊|确定|订正)?(?:为|是|系)?"
    + _kind("one")
    + r"[、，和及与]{1,2}"
    + _kind("two")
    + r"(?=[，。；）\n]|$)"
)
_JOINT = re.compile(r"[、，和及与]|以及")


def found_behind(text: str, start: int, end: int) -> Mention[Finding] | None:
    """What is told of the persons whose labels end at `start`: 感染者4|为无症状感染者."""
    match = _BEHIND_LABELS.match(text, start, end)
    return Mention(start, match.end(), "verdict.labels", _finding(match, "one")) if match else None


def find_of_rest(text: str, start: int, end: int) -> list[Mention[Finding]]:
    """What is told of all but those named before: 其余3人均为确诊病例."""
    found = []
    for match in _REST.finditer(text, start, end):
        count = read_number(match["count"]) if match["count"] else None
        finding = _finding(match, "one")
        value = Finding(finding.status, finding.severity, count if isinstance(count, int) else None)
        found.append(Mention(match.start(), match.end(), "verdict.rest", value))
    return found


def find_of_each(text: str, start: int, end: int) -> list[tuple[Mention[Finding], Mention[Finding]]]:
    """What is told of two persons in turn: 分别诊断为确诊病例（轻型）和无症状感染者."""
    return [
        (
            Mention(match.start(), match.end(), "verdict.each", _finding(match, "one")),
            Mention(match.start(), match.end(), "verdict.each", _finding(match, "two")),
        )
        for match in _EACH.finditer(text, start, end)
    ]


def joins_labels(between: str) -> bool:
    """Whether two labels with this between them are named together (感染者2|、|感染者3)."""
    return bool(_JOINT.fullmatch(between))


def _finding(match: re.Match[str], name: str) -> Finding:
    asymptomatic = (match[f"status_{name}"] or "").startswith("无症状")
    grade = match[f"before_{name}"] or match[f"grade_{name}"] or match[f"behind_{name}"]
    return Finding("asymptomatic" if asymptomatic else "confirmed", _SEVERITIES.get(grade or ""))
