"""Numbered persons who are only named: lists as long as they are counted, subjects of statements, remarks."""

import pytest

from extractor.mentions import case_labels
from extractor.mentions.named_cases import find_counted_lists, goes_on_with_deed, speaks_of_told, states_case


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("（共3例）涉及感染者：1、4、7", [1, 4, 7]),
        ("共2例）涉及感染者：59、603月14日，感染者59", [59, 60]),  # runs into the date of the next line
        ("其中4例为病例5、6、8和9", [5, 6, 8, 9]),
        ("共3例）涉及感染者：1、4", []),  # not as many as are counted
        ("感染者：1、4、7", []),  # nobody counts them
        ("新增2例确诊病例1、1", []),
    ],
)
def test_counted_lists(text: str, numbers: list[int]) -> None:
    assert [person.number for found in find_counted_lists(text) for person in found.value.persons] == numbers


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("感染者5、6确诊", True),
        ("3月8日，感染者5检出阳性", True),
        ("，感染者9、11均为其同事", True),
        ("，其同事中已有感染者3、4确诊", True),
        ("；感染者7居住于和平小区", True),
        ("，病例8（男，12岁）为其儿子", True),
        ("，同时病例8也被诊断为无症状感染者", True),
        ("，病例3确诊后", False),
        ("，病例3确诊的", False),
        ("与病例3确诊", False),
        ("与3月1日确诊病例9为夫妻关系", False),
        ("，病例9的同事确诊", False),
        ("，病例9为例", False),
        ("，病例9到过和平超市", False),
    ],
)
def test_statements(text: str, stated: bool) -> None:
    (label,) = case_labels.find(text)
    assert states_case(text, label.start, label.end) is stated


@pytest.mark.parametrize(
    ("text", "told"),
    [("于1月4日返深后与其居住", True), ("送其就医", True), ("与其他人员同住", False), ("与其中一人同住", False)],
)
def test_remarks_on_the_person_told(text: str, told: bool) -> None:
    assert speaks_of_told(text, 0, len(text)) is told


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("在1月23日打球", True),
        ("于甲地返回", True),
        ("3月4日返回", True),
        ("，男", False),
        ("居住于", False),
        ("：女", False),
    ],
)
def test_deeds(text: str, deed: bool) -> None:
    assert goes_on_with_deed(text, 0) is deed
