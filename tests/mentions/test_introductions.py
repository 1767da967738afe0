"""What the words around the introduction of a person tell."""

import pytest

from extractor.mentions import introductions


@pytest.mark.parametrize(
    ("before", "kin"),
    [("3月4日与朋友", True), ("患者的妻子", True), ("其同事", True), ("新增病例：", False), ("患者", False)],
)
def test_kin(before: str, kin: bool) -> None:
    assert introductions.is_told_as_kin(before, len(before)) is kin


@pytest.mark.parametrize(("before", "one"), [("是一名来青探亲的", True), ("该病例为", True), ("病例1和", False)])
def test_one(before: str, one: bool) -> None:
    assert introductions.tells_one(before, 0, len(before)) is one


@pytest.mark.parametrize(
    ("text", "count"), [("，女，两人系兄妹", 2), ("，三人均居住于甲镇", 3), ("，两人份抗原", None)]
)
def test_together(text: str, count: int | None) -> None:
    assert introductions.persons_told_together(text, 0, len(text)) == count


@pytest.mark.parametrize(
    ("text", "start"),
    [("，居住于乙区，均在隔离管控中发现", 7), ("，上述3人均为同事", 1), ("，居住于乙区", None)],
)
def test_told_of_all(text: str, start: int | None) -> None:
    assert introductions.find_told_of_all(text, 0, len(text)) == start


@pytest.mark.parametrize(("before", "item"), [("②李某的丈夫", True), ("2、", True), ("3月4日，", False)])
def test_item(before: str, item: bool) -> None:
    assert introductions.heads_item(before, 0, len(before)) is item


@pytest.mark.parametrize(
    ("marked", "start"), [("昨日新增。患者|王某，男", 5), ("该病例为|女性，40岁", 0), ("途经甲店|王某，男", 4)]
)
def test_reach_back(marked: str, start: int) -> None:
    assert introductions.reach_back(marked.replace("|", ""), marked.index("|")) == start
