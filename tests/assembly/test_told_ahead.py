"""What the lead and the heading over a part of a list tell of the cases below."""

import pytest

from extractor import extract


def test_what_heads_a_list_comes_before_what_the_sums_say() -> None:
    told = extract(
        "1月31日，白云市新增确诊病例9例；新增疑似病例6例。\n"
        "截至31日24时，累计报告确诊病例43例，其中危重症1例。现有疑似病例27例。\n"
        "附：1月31日新增确诊病例基本情况\n1.曾某，男，53岁，1月24日发病。"
    ).cases
    assert [(case.status, case.severity) for case in told] == [("confirmed", None)]
    origins = extract(
        "7月8日，新增确诊病例2例，其中本土病例1例，境外输入病例1例。\n新增本土确诊病例情况\n"
        "确诊病例1：女，30岁。\n新增境外输入确诊病例情况\n确诊病例2：男，24岁。\n"
        "截至8日24时，现有确诊病例79例（本土46例，境外输入33例），均在定点医院治疗。"
    ).cases
    assert [(case.label, case.origin) for case in origins] == [
        ("确诊病例1", "local"),
        ("确诊病例2", "imported_abroad"),
    ]


@pytest.mark.parametrize(
    ("lead", "statuses"),
    [
        ("我市报告2名阳性感染者，均为新冠肺炎无症状感染者。", ["asymptomatic"] * 2),
        ("我市报告2名阳性感染者，均诊断为确诊病例。", ["confirmed"] * 2),
        ("我市报告2名阳性感染者，均为无症状感染者的密接。", ["positive"] * 2),
        ("我市报告2名阳性感染者，均已转运。", ["positive"] * 2),
    ],
)
def test_what_the_lead_calls_all(lead: str, statuses: list[str]) -> None:
    record = extract(f"{lead}\n阳性感染者1，男，30岁。\n阳性感染者2，女，40岁。")
    assert [case.status for case in record.cases] == statuses
