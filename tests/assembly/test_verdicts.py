"""Whose status a sentence tells that names several persons, or leaves some over."""

from __future__ import annotations

from tests.assembly.readings import facts_of

CONFIRMED, ASYMPTOMATIC = ("confirmed", "mild"), ("asymptomatic", None)


def test_the_rest_of_those_in_the_paragraph() -> None:
    text = (
        "3月9日，青禾市新增5例感染者。\n感染者1：现住白云区，3月8日确诊，为普通型。\n"
        "感染者2至4：现住白云区青松街道，均在管控期间检测阳性，感染者3为无症状感染者，其余为确诊病例（轻型）。\n"
        "感染者5：女，30岁，现住白云区，无症状感染者。\n"
    )
    assert facts_of(text, "status", "severity") == [
        ("confirmed", "moderate"),
        CONFIRMED,
        ASYMPTOMATIC,
        CONFIRMED,
        ASYMPTOMATIC,
    ]


def test_the_rest_of_all() -> None:
    text = (
        "感染者1：男，30岁，白云镇人。\n感染者2：女，28岁，白云镇人。\n"
        "感染者3：男，60岁，货车司机。感染者3为无症状感染者，其余2人均为确诊病例（轻型）。\n"
    )
    assert facts_of(text, "status", "severity") == [CONFIRMED, CONFIRMED, ASYMPTOMATIC]


def test_a_tie_to_somebody_told_before_begins_no_description_of_them() -> None:
    text = (
        "感染者1：现住白云区，3月8日确诊，为普通型。\n感染者2至4：现住青禾区，其中感染者2、3与感染者1在同一工厂上班，"
        "均在管控期间检测阳性，感染者4为无症状感染者，其余为确诊病例（轻型）。\n"
    )
    assert facts_of(text, "status", "severity") == [("confirmed", "moderate"), CONFIRMED, CONFIRMED, ASYMPTOMATIC]


def test_two_in_turn() -> None:
    text = "感染者1、2：现住白云区，为母子，3月8日分别诊断为确诊病例（轻型）和无症状感染者。\n"
    assert facts_of(text, "status", "severity") == [CONFIRMED, ASYMPTOMATIC]


def test_a_number_that_fits_nobody_is_left() -> None:
    text = "感染者1：男，30岁。\n感染者2：女，28岁。\n感染者2为无症状感染者，其余9人均为确诊病例（轻型）。\n"
    assert facts_of(text, "status") == [(None,), ("asymptomatic",)]
