"""Persons told without label or introduction: one of whom a sentence tells facts or a name, several told together."""

import pytest

from extractor import extract
from tests.assembly.readings import cases_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one sentence tells all
        ("3月2日，白云区新增1例新冠病毒感染者，现住址和平街道东坝村，工作于青禾市场。", (1, None, "positive", "和平街道东坝村")),
        # the name alone
        ("3月2日，我县在筛查中发现一名初筛阳性人员魏某。经查，魏某3月1日自驾返回。", (1, "魏某", "positive", None)),
        ("3月2日，我县发现一名阳性人员。经工作人员王某排查，该人员3月1日返回。", (1, None, "positive", None)),  # no case
        ("3月2日，我县发现1例省外返回人员（以下简称“阳性感染者”）核酸检测阳性。3月1日，阳性感染者从青禾市返回，现住白云区湾里小区。", (1, None, "positive", "白云区湾里小区")),
        # what the lead found the person to be
        (
            "3月2日，我市在主动检测中发现1例疑似阳性。同日复核阳性，判定为无症状感染者。\n李某，男，42岁，现住白云区湾里小区。",
            (1, "李某", "asymptomatic", "白云区湾里小区"),
        ),
        # one told by what they do
        ("我院一名护工3月2日例行检测呈阳性。\n一、患者转至白云医院。\n该护工，女，56岁，暂住白云区湾里小区。", (1, None, "positive", "白云区湾里小区")),
        # counted without 例, or only tested at first
        ("经流调，白云区有一确诊病例，其活动轨迹如下：3月1日10:30在客来超市购物。", (1, None, "confirmed", None)),
        ("关于白云区1名外省来云人员核酸检测异常的通报\n该名人员已确诊，其活动轨迹如下：3月1日20:52到招商街。", (1, None, "confirmed", None)),
        # several together
        (
            "3月2日，我市在集中隔离点检出2例确诊病例。上述病例作为病例1的密接人员集中隔离。上述病例主要轨迹如下：3月1日10:00-10:30在和平街道甲林超市。",
            (2, None, "confirmed", None),
        ),
        # a word over the description
        ("无症状感染者：病例1的外孙女，现住白云区湾里小区。", (1, None, "asymptomatic", "白云区湾里小区")),
    ],
)  # fmt: skip
def test_told_as_news(text: str, expected: tuple[int, str | None, str, str | None]) -> None:
    (case,) = cases_of(text)
    home = case["residence"] and case["residence"]["text"]
    assert (case["size"], case["name"], case["status"], home) == expected


@pytest.mark.parametrize(
    "text",
    [
        "3月2日，我市新增2例确诊病例。上述病例均已转运至定点医院。",  # counted, and nothing told
        "截至3月2日，累计报告5例确诊病例，均已出院。",
    ],
)
def test_counted_only(text: str) -> None:
    assert cases_of(text) == []


def test_advice_is_no_part_of_a_description() -> None:
    text = "病例1：男，35岁，3月2日确诊。\n请3月1日以来与该病例轨迹有交集的人员主动报告，配合做好集中隔离、核酸检测。"
    (case,) = cases_of(text)
    assert case["dates"]["isolated"] is None
    assert case["found_by"] is None


def test_kin_introduced_by_age_who_are_told_infected() -> None:
    found = extract(
        "徐某，男，41岁，1月21日到老孙面馆吃饭，2月1日确诊。徐某的女儿（12岁）2月3日被诊断为确诊病例。",
        published="2020-02-12",
    ).cases
    assert [(c.age.value if c.age else None, str(c.dates.confirmed)) for c in found] == [
        (41, "2020-02-01"),
        (12, "2020-02-03"),
    ]


def test_kin_of_whom_it_is_told_later_that_they_are_infected() -> None:
    found = extract(
        "最先发病的是于某，男，38岁，1月29日确诊。\n徐某，男，41岁，1月21日到老孙面馆吃饭，2月1日确诊。\n"
        "徐某的妻子王某（37岁）和岳母李某（61岁）当天不在。前者1月24日在好运食杂店打过麻将，后者去过翠湖公园。两人均于2月6日确诊。",
        published="2020-02-12",
    ).cases
    assert [(c.name, [e.place.text for e in c.trajectory if e.place]) for c in found] == [
        ("于某", []),
        ("徐某", ["老孙面馆"]),
        ("王某", ["好运食杂店"]),
        ("李某", ["翠湖公园"]),
    ]


def test_a_county_reports_one_more_in_a_survey() -> None:
    told = (
        "●江西上饶　婺源县3月8日新增1例无症状感染者。程某，男，44岁，教师。3月7日到好运民宿。\n"
        "●浙江衢州　开化县发现核酸阳性1人，女，25岁，程某的同学。3月6日在好运村饭店吃饭，3月7日到青松广场散步。"
    )
    first, second = cases_of(told)
    assert (first["name"], first["status"], len(first["trajectory"])) == ("程某", "asymptomatic", 1)
    assert (second["sex"], second["status"]) == ("female", "positive")
    assert {event["place"]["county"] for event in second["trajectory"]} == {"开化县"}


@pytest.mark.parametrize(("numbers", "ages"), [("2、3", "（22岁、20岁）"), ("2-3", "（男，22岁；女，20岁）")])
def test_an_item_of_several_persons(numbers: str, ages: str) -> None:
    told = f"1.患者男，30岁，3月5日确诊。\n{numbers}.两名患者系亲属{ages}，3月4日到好运面馆吃饭。\n"
    cases = cases_of(told)
    assert [(case["number"], case["age"]["value"], len(case["trajectory"])) for case in cases] == [
        (1, 30, 0),
        (2, 22, 1),
        (3, 20, 1),
    ]


def test_a_letter_for_the_city_is_no_place() -> None:
    (case,) = cases_of("病例1：男，30岁。3月4日18:20抵穗，19:00入住好运酒店。")
    assert [event["place"]["text"] for event in case["trajectory"]] == ["好运酒店"]
