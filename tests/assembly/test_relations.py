"""Ties of cases to each other."""

import pytest

from tests.assembly.readings import cases_of


def relations(text: str) -> list[list[tuple[str, str, str]]]:
    return [[(r["label"], r["relation"], r["describes"]) for r in case["relations"]] for case in cases_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("病例1：男，35岁。\n病例2：女，34岁，系病例1的妻子。", [[], [("病例1", "妻子", "case")]]),
        ("病例1：男，35岁，其母亲（病例2）同住。\n病例2：女，64岁。", [[("病例2", "母亲", "label")], []]),
        ("病例1、病例2为夫妻，现住静安区。", [[("病例2", "夫妻", "case")], [("病例1", "夫妻", "case")]]),
        (
            "病例3：男，35岁。\n病例4、病例5分别为病例3的同事和邻居。",
            [[], [("病例3", "同事", "case")], [("病例3", "邻居", "case")]],
        ),
        ("病例6：男，35岁，系外市通报的第20例确诊病例的密切接触者。", [[("第20例确诊病例", "密切接触者", "case")]]),
        ("张某，男，35岁，3月2日确诊。\n李某，女，34岁，系张某的妻子，3月3日确诊。", [[], [("张某", "妻子", "case")]]),
        ("李某，女，34岁，系北山市感染者张某的同事，3月3日确诊。", [[("张某", "同事", "case")]]),
        ("李某，女，34岁，与店员张某有接触，3月3日确诊。", [[]]),  # nobody says that this one is infected
        ("病例1：男，35岁，由妻子陪同就诊。", [[]]),
        ("病例A：男，35岁。\n病例B：女，34岁，病例A配偶。", [[], [("病例A", "配偶", "case")]]),
        ("病例1：女，71岁。\n病例2：男，9岁，为病例1之孙。", [[], [("病例1", "孙", "case")]]),
        (
            "病例4：女，62岁。\n病例5、病例6：为母女，病例5系病例4的儿媳。",
            [[], [("病例4", "儿媳", "case"), ("病例6", "母女", "case")], [("病例5", "母女", "case")]],
        ),
    ],
)
def test_relations(text: str, expected: list[list[tuple[str, str, str]]]) -> None:
    assert relations(text) == expected
