"""Signs that somebody is infected, a contact, a suspect of the police; reports of exactly one person."""

import pytest

from extractor.mentions.case_signs import names_contact, names_suspect, shows_infection, single_reports
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
        "11例病例，第1例病例，2例病例，1.1例病例",
        "1名密切接触者，1名病例的次密接",  # no cases
        "1人，1个，1次，1岁",
    ],
)
def test_single_reports(marked: str) -> None:
    text, expected = parse(marked)
    assert single_reports(text, 0, len(text)) == [(mark.start, mark.end) for mark in expected]
