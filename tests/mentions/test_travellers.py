"""Whom a rule is for: histories of levels, of named places, of lands abroad; travellers from wherever."""

import pytest

from extractor.mentions.travellers import find


def told(text: str) -> list[str]:
    return [" ".join([m.value.form, *m.value.histories]) for m in find(text, 0, len(text)) if m.value.form != "people"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对10日内有中风险区旅居史的人员，", ["lookback", "origin medium", "stay region"]),
        ("有高风险区旅居史者", ["origin high", "stay region"]),
        ("来自中高风险区的人员", ["visit region", "origin high medium"]),
        ("七天内有高、中风险区旅居史", ["lookback", "origin high medium", "stay region"]),
        ("高风险区、中风险区旅居史", ["origin high medium", "stay region"]),
        ("低风险区来白人员", ["origin low", "travellers"]),
        ("入境人员", ["origin abroad", "travellers"]),
        ("14天内有境外旅居史", ["lookback", "origin abroad", "stay region"]),
        ("高风险区所在县的其他地区", ["origin region"]),
        ("中高风险区（含参照管理）所在的地级市", ["origin region"]),
        ("有本土疫情的地区来白人员", ["origin region", "travellers"]),
        ("重点地区来返人员", ["origin region", "travellers"]),
        ("有青禾市旅居史的人员", ["stay region"]),
        ("到过青禾市的人员", ["visit region"]),
        ("焦作市除武陟县以外地区来（返）白人员", ["visit region"]),
        ("从大同市返回人员", ["visit region", "visit region"]),
        ("来（返）白云人员", ["travellers"]),
        ("返乡人员", ["travellers"]),
        ("其他省外来返白云人员", ["others", "travellers"]),
        ("与病例轨迹有交集的人员", ["met"]),
        ("去过上述场所的市民", ["met", "met"]),
        ("以上人员", ["same"]),
        ("上述地区来返人员", ["same region", "travellers"]),
        ("有以上情况的来白人员", ["same", "travellers"]),
        ("有大同市及国内其他中高风险区旅居史", ["origin region high medium", "stay region"]),
        ("中风险区或发生本土疫情的低风险区所在县", ["origin medium", "origin region", "origin region"]),
        ("高风险区及所在县旅居史", ["origin high", "origin region", "stay region"]),
        ("密切关注疫情中高风险区动态", []),
        # levels that are ruled, kept away from, or changed
        ("高风险区内足不出户", []),
        ("坚持不去中高风险区和有疫情的县旅行", []),
        ("将白云小区列为高风险区", []),
        ("离开低风险区须持证明", []),
        ("密切关注中高风险区动态", []),
        ("过去7天", ["lookback"]),
        ("请佩戴口罩", []),
        ("广大市民，少聚集", []),
        ("", []),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [("7日内有", 7), ("近14天", 14), ("过去七天内到过", 7), ("10天（含）内曾", 10), ("提前3天报备", None)],
)
def test_days_of_a_history(text: str, days: int | None) -> None:
    assert next((m.value.days for m in find(text, 0, len(text)) if m.value.form == "lookback"), None) == days
