"""What persons named by labels, or the rest of them, were found to be."""

from __future__ import annotations

import pytest

from extractor.mentions.verdicts import Finding, find_of_each, find_of_rest, found_behind


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("为无症状感染者，", Finding("asymptomatic")),
        ("均为确诊病例（轻型）。", Finding("confirmed", "mild")),
        ("诊断为轻型确诊病例，", Finding("confirmed", "mild")),
        ("均为普通型。", Finding("confirmed", "moderate")),
        ("为确诊病例，临床分型均为轻型；", Finding("confirmed", "mild")),
        ("为确诊病例3的妻子，", None),
        ("为确诊病例密切接触者，", None),
        ("的妻子，", None),
    ],
)
def test_behind_labels(text: str, finding: Finding | None) -> None:
    found = found_behind(text, 0, len(text))
    assert (found and found.value) == finding


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("其余4人均为确诊病例（轻型）。", [Finding("confirmed", "mild", 4)]),
        ("另2例为确诊病例（轻型）。", [Finding("confirmed", "mild", 2)]),
        ("其余为无症状感染者", [Finding("asymptomatic")]),
        ("其他三名感染者均诊断为无症状感染者；", [Finding("asymptomatic", None, 3)]),
        ("其余区域为低风险区。", []),
        ("其余均为密切接触者。", []),
    ],
)
def test_of_the_rest(text: str, findings: list[Finding]) -> None:
    assert [found.value for found in find_of_rest(text, 0, len(text))] == findings


def test_of_each() -> None:
    text = "3月4日分别诊断为确诊病例（轻型）和无症状感染者。"
    ((first, second),) = find_of_each(text, 0, len(text))
    assert (first.value, second.value) == (Finding("confirmed", "mild"), Finding("asymptomatic"))
    assert not find_of_each("分别为确诊病例3的妻子和儿子。", 0, 15)
