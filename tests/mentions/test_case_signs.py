"""Signs that somebody is infected, a contact, a suspect of the police; reports of exactly one person."""

import pytest

from extractor.mentions.case_signs import (
    counts_one,
    find_groups,
    names_casualty,
    names_contact,
    names_suspect,
    reported_each,
    shows_infection,
    single_reports,
)
from tests.markup import parse


@pytest.mark.parametrize(
    "text", ["9月2日确诊", "核酸阳性", "新增病例1例", "转入医院隔离治疗", "出现发热", "有白云市居住史", "该患者，男"]
)
def test_infected(text: str) -> None:
    assert shows_infection(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "男，35岁，住白云",
        "核酸阴性，抗原非阳性",
        "密切接触者3人",
        "阳性感染者的密接",
        "感染者的密切接触者",
        "与病例轨迹有交集",
        "",
    ],
)
def test_not_infected(text: str) -> None:
    assert not shows_infection(text, 0, len(text))


def test_only_within_the_part() -> None:
    assert not shows_infection("确诊，男，阳性", 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "密接者2韩某某，|女",
        "密切接触者：|女",
        "密切接触者（2）韩某，|女",
        "次密接1：|女",
        "病例1密切接触者张某的轨迹：|女",
        "密接|女",
    ],
)
def test_contacts(text: str) -> None:
    before, after = text.split("|")
    assert names_contact(before + after, 0, len(before))


@pytest.mark.parametrize("text", ["病例2，|女", "韩某某，|女", "密接者2韩某某在家。病例3，|女", "|女，密接者"])
def test_no_contacts(text: str) -> None:
    before, after = text.split("|")
    assert not names_contact(before + after, 0, len(before))


@pytest.mark.parametrize("text", ["犯罪嫌疑人张某", "被行政拘留", "警方通报", "涉嫌诈骗"])
def test_suspects(text: str) -> None:
    assert names_suspect(text, 0, len(text))


@pytest.mark.parametrize("text", ["病例1，男", "白云派出所附近", "警察", ""])
def test_no_suspects(text: str) -> None:
    assert not names_suspect(text, 0, len(text))


@pytest.mark.parametrize(
    "marked",
    [
        "新增<one>1例本土确诊病例</one>。",
        "发现<one>1名新冠病毒核酸检测阳性人员</one>，",
        "<one>一例无症状感染者</one>，<one>1名患者</one>",
        "我院<one>一名护工（外包人员）3月2日例行检测呈阳性</one>。",
        "检出<one>省外来青人员阳性1例</one>（3月2日返回）".replace("检出<one>", "<one>检出"),
        "1名护士核酸检测阴性，一名学生的密接阳性",
        "发现<one>1人初筛结果呈阳性</one>；<one>1例本土无症状</one>，",
        "发生1例以上确诊病例的，另1例无症状感染者，1例无症状感染者转确诊病例",  # a limit, one of several, a turn
        "11例病例，第1例病例，2例病例，1.1例病例",
        "1名密切接触者，1名病例的次密接",  # no cases
        "1人，1个，1次，1岁",
    ],
)
def test_single_reports(marked: str) -> None:
    text, expected = parse(marked)
    assert single_reports(text, 0, len(text)) == [(mark.start, mark.end) for mark in expected]


@pytest.mark.parametrize(
    ("text", "one"), [("新增确诊病例1例", True), ("1例阳性人员", True), ("确诊病例11例", False), ("病例2例", False)]
)
def test_counts_one(text: str, one: bool) -> None:
    assert counts_one(text, 0, len(text)) is one


@pytest.mark.parametrize(
    ("marked", "size"),
    [
        ("新增<group>3名阳性人员</group>，为一家三口", 3),
        ("新增<group>感染者2名</group>，均为外省病例的家人", 2),
        ("报告<group>两例无症状感染者</group>，系夫妻", 2),
        ("新增<group>4名阳性人员</group>，在筛查中检出，均居住于和平小区", 4),
        ("新增<group>3例确诊病例</group>，为2男1女", 3),
        ("和平镇<group>一家四口</group>确诊", 4),
        ("发现<group>5名学生</group>核酸检测阳性", 5),
    ],
)
def test_groups(marked: str, size: int) -> None:
    text, expected = parse(marked)
    found = find_groups(text, 0, len(text))
    assert [(group.start, group.end, group.value) for group in found] == [(m.start, m.end, size) for m in expected]


@pytest.mark.parametrize(
    "text",
    [
        "新增3名阳性人员，均在隔离点检出",  # only counted
        "新增6例确诊病例，相关居住地已消毒",
        "新增3名阳性人员，分别居住于甲区、乙区",
        "3名感染者的密接，为一家三口",
        "1名阳性人员，家住和平小区",
        "一家三口到和平超市",
    ],
)
def test_no_groups(text: str) -> None:
    assert not find_groups(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "persons"),
    [("白云县、和平县分别报告1例无症状感染者", 2), ("甲市、乙市、丙市各新增1例", 3), ("白云县报告1例", 1)],
)
def test_reported_each(text: str, persons: int) -> None:
    assert reported_each(text, 0, len(text)) == persons


@pytest.mark.parametrize("text", ["一名男子被牛顶伤", "儿童溺亡", "遭遇车祸"])
def test_casualties(text: str) -> None:
    assert names_casualty(text, 0, len(text))
