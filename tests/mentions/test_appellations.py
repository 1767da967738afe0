"""Whom a clause begins with, of those who are called so."""

from __future__ import annotations

import pytest

from extractor.mentions.appellations import (
    called_by_work,
    find_members,
    parts_in_order,
    parts_of_pair,
    role_around,
    role_told,
    subject_of,
)

CALLED = ("王某", "王某甲", "妻子", "丈夫", "许某", "A", "B")


@pytest.mark.parametrize(
    ("clause", "called"),
    [
        ("3月4日，王某到甲店", ("王某",)),
        ("上午妻子带王某甲到甲店", ("妻子", "王某甲")),
        ("10时许，许某到甲店", ("许某",)),
        ("许某到甲店", ("许某",)),  # no 10时许
        ("A、B一同到甲店", ("A", "B")),
        ("3月4日，王某开车与其妻许某到甲店", ("王某", "许某")),
        ("王某甲的妻子到甲店", None),
        ("王某家中有客", None),
        ("王某系货车司机", None),
        ("患者到甲店", None),
    ],
)
def test_the_subject_of_a_clause(clause: str, called: tuple[str, ...] | None) -> None:
    subject = subject_of(clause, 0, len(clause), CALLED)
    assert (subject.called if subject else None) == called


@pytest.mark.parametrize(
    ("clause", "many"),
    [("3月4日，夫妻二人到甲店", 2), ("三人到甲店", 3), ("全家到甲店", 0), ("姐妹俩到甲店", 0), ("李某夫妇到甲店", 2), ("两人的家", None)],
)  # fmt: skip
def test_subjects_that_are_only_counted(clause: str, many: int | None) -> None:
    subject = subject_of(clause, 0, len(clause), CALLED)
    assert (subject.many if subject else None) == many


@pytest.mark.parametrize(
    ("pair", "sexes", "ages", "parts"),
    [
        ("夫妻", ("female", "male"), (None, None), ("妻子", "丈夫")),
        ("母子", ("male", None), (9, 39), ("儿子", "母亲")),
        ("母女", ("female", "female"), (12, 40), ("女儿", "母亲")),
        ("姐妹", ("female", "female"), (None, 40), None),
    ],
)
def test_the_parts_of_a_pair(
    pair: str, sexes: tuple[str | None, str | None], ages: tuple[int | None, int | None], parts: tuple[str, str] | None
) -> None:
    assert parts_of_pair(pair, sexes, ages) == parts


@pytest.mark.parametrize(
    ("text", "role"),
    [("男，35岁，系周某之子。", "儿子"), ("病例2：丁某之妻。", "妻子"), ("女，38岁，系王某妻子。", "妻子"), ("男，40岁，住甲区。", None)],
)  # fmt: skip
def test_ties_that_tell_a_part(text: str, role: str | None) -> None:
    assert role_told(text, 0, len(text)) == role


def test_the_parts_in_the_order_of_the_word() -> None:
    assert parts_in_order("母子") == ("母亲", "儿子")
    assert parts_in_order("夫妻") is None  # said of either order


def test_what_somebody_works_as() -> None:
    assert "该司机" in called_by_work("男，46岁，出租车司机，", 0, 13)


def test_labels_beside_a_part() -> None:
    text = "丈夫（确诊病例）到甲店，妻子（无症状感染者1）在家，爸爸（病例3）在乙店"
    assert [member.value for member in find_members(text, 0, len(text))] == ["丈夫", "妻子", "父亲"]
    assert role_around("病例3（妻子）", 0, 3) == "妻子"
