"""Whose way is told where several persons are: heads that name them by their labels, places listed by person."""

from __future__ import annotations

import pytest

from tests.assembly.readings import cases_of

PROFILES = "3月9日，青禾市新增3例感染者。\n感染者12：女，30岁，现住白云区。\n感染者13：男，9岁，现住白云区。\n感染者14：男，19岁，居住在东丽区。\n"


def _ways(text: str) -> dict[str, list[str]]:
    return {case["label"]: [event["place"]["text"] for event in case["trajectory"]] for case in cases_of(text)}


@pytest.mark.parametrize(
    "head",
    [
        "感染者12、感染者13活动轨迹：",
        "感染者12、感染者13（同行）主要活动轨迹：",
        "感染者12与感染者13行程一致，具体如下：",
        "感染者12和感染者13共同活动轨迹：",
        "感染者12、13活动轨迹如下：",
        "（一）感染者12、感染者13轨迹",
    ],
)
def test_a_head_names_the_persons_of_one_way(head: str) -> None:
    text = f"{PROFILES}{head}\n3月8日，9:10去老徐五金店买东西；11:00在好运面馆聚餐。\n感染者14轨迹如下：\n3月7日，到白云超市购物。\n"
    both = ["老徐五金店", "好运面馆"]
    assert _ways(text) == {"感染者12": both, "感染者13": both, "感染者14": ["白云超市"]}


def test_a_comparison_of_ways_heads_nothing() -> None:
    text = f"{PROFILES}感染者13与感染者14轨迹不同。\n感染者12：3月8日到老徐五金店购物。\n"
    assert _ways(text) == {"感染者12": ["老徐五金店"], "感染者13": [], "感染者14": []}


def test_places_of_several_labels_are_nobodys_in_particular() -> None:
    text = f"{PROFILES}经流行病学调查，感染者12—感染者14主要在以下场所活动：\n白云区：好运面馆、翠湖公园。\n"
    cases = cases_of(text)
    assert [len(case["trajectory"]) for case in cases] == [0, 0, 0, 2]
    assert cases[-1]["size"] is None


@pytest.mark.parametrize("lead", ["主要活动场所如下：\n", "涉及主要场所：\n", ""])
def test_places_listed_by_person(lead: str) -> None:
    text = f"{PROFILES}{lead}感染者12：上湾村“美佳”服装店、周记综合市场。\n感染者13：翠湖公园，好运面馆。\n感染者14：白云宾馆。\n"
    assert _ways(text) == {
        "感染者12": ["上湾村“美佳”服装店", "周记综合市场"],
        "感染者13": ["翠湖公园", "好运面馆"],
        "感染者14": ["白云宾馆"],
    }


@pytest.mark.parametrize(
    ("row", "when"),
    [
        ("1\t白云区\t好运面馆\t3月5日8:45-9:40", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("1.好运面馆，3月5日8:45-9:40；", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("3月5日\t好运面馆\t8:45-9:40", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("好运面馆：3月5日晚8时30分许", ("2022-03-05T20:30", None)),
        ("3月5日，8:00到好运面馆，10:00", ("2022-03-05T08:00", None)),  # the moment ahead is its own
    ],
)
def test_the_moment_behind_a_place_ends_its_item(row: str, when: tuple[str, str | None]) -> None:
    text = f"感染者12，男，45岁，涉及场所如下：\n3月4日 7:00-7:20 白云超市\n{row}\n白云菜场 3月6日9:00-9:30\n"
    (case,) = cases_of(text)
    told = {event["place"]["text"]: (event["start"], event["end"]) for event in case["trajectory"]}
    assert told["好运面馆"] == when
    assert told["白云菜场"] == ("2022-03-06T09:00", "2022-03-06T09:30")


@pytest.mark.parametrize("arrow", ["→", "->", "-->", ">", "--", "——"])
def test_chains_of_places(arrow: str) -> None:
    text = "感染者12，男，45岁。\n3月5日：" + arrow.join(("好运KTV", "白云超市（8:00-8:20）", "“美佳”棋牌室")) + "。\n"
    (case,) = cases_of(text)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["好运KTV", "白云超市", "“美佳”棋牌室"]
