"""What surrounds a cue of the course of illness."""

import pytest

from extractor.mentions import course_clauses


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("丈夫8日|发病", True),
        ("陪母亲到医院|就诊", True),
        ("由家人陪同|就诊", False),
        ("其妻子陪同|就诊", False),
        ("1月26日|发病", False),
    ],
)
def test_others(marked: str, others: bool) -> None:
    assert course_clauses.tells_of_others(marked.replace("|", ""), 0, marked.index("|")) is others


@pytest.mark.parametrize(
    ("marked", "something_else"),
    [
        ("系|2月28日|确诊病例的同事", True),
        ("截至|2月28日|", True),
        ("自|3月7日|起在集中隔离点隔离", False),
        ("|2月28日|确诊", False),
    ],
)
def test_something_else(marked: str, something_else: bool) -> None:
    before, date, behind = marked.split("|")
    text = before + date + behind
    assert course_clauses.tells_something_else(text, len(before), len(before + date)) is something_else


def test_dates_of_cues() -> None:
    assert course_clauses.dated_by_key("时间：")
    assert not course_clauses.dated_by_key("，")
    assert course_clauses.dated_behind("于")
    assert not course_clauses.dated_behind("后")
    assert course_clauses.told_as_done("现已转运至", 0, 5)
    assert not course_clauses.told_as_done("转运至", 0, 3)


def test_now() -> None:
    assert course_clauses.turns_to_now("，目前病情", 0, 5)
    assert course_clauses.dates_a_case("3月4日确诊病例", 4)
    assert not course_clauses.dates_a_case("3月4日到甲店", 4)
