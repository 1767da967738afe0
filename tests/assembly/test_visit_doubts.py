"""Words that look like a place to which somebody went, and places that are named for another reason."""

import pytest

from tests.assembly.readings import cases_of

PERSON = "病例1：男，35岁。"


def places(text: str) -> list[str]:
    return [event["place"]["text"] for case in cases_of(PERSON + text) for event in case["trajectory"]]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # what somebody felt, thought or never did
        ("3月4日，感觉乏力、四肢酸软，下午到青禾大药房购药。", ["青禾大药房"]),
        ("3月4日略有咳嗽，自认为是着凉，没有看病。", []),
        ("职员，无外出史，3月4日发热。", []),
        # who brought or asked somebody
        ("3月4日由镇卫生院派车送青禾医院发热门诊就诊。", ["青禾医院发热门诊"]),
        ("3月4日在公司安排的例行检测中呈阳性。", []),
        # where the border took a temperature
        ("3月4日到达白云机场，申报有咽痛，口岸测温38.2℃，由救护车转至青禾医院。", ["白云机场", "青禾医院"]),
        # somebody stayed where a bracket says it
        ("3月4日入住白云区青禾酒店（3月5日未外出，由前台送饭）。", ["白云区青禾酒店"]),
        # what was decided
        ("3月4日到白云超市。青禾区除中风险区以外的其余地区为低风险区。", ["白云超市"]),
        ("3月4日例行检测呈阳性，自3月4日18时起本院停诊，暂停体检。", []),
    ],
)
def test_no_places_somebody_went_to(told: str, expected: list[str]) -> None:
    assert places(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3月4日回青溪休假，3月5日发病。", ["青溪"]),
        ("3月4日11:30在京通道好味火锅城聚餐，途中在沪宁高速白云服务区停留。", ["京通道好味火锅城", "沪宁高速白云服务区"]),
        ("3月4日步行至青禾老城好吃街吃米粉。", ["青禾老城好吃街"]),
        ("3月4日到白云寺西转经道，中午在青禾路“好运拉面”吃饭。", ["白云寺西转经道", "青禾路“好运拉面”"]),
        ("3月4日入住青溪旅游度假区某小区。", ["青溪旅游度假区某小区"]),
        ("3月4日，在白云国展集散点分流后，18:35到达青禾北站。", ["白云国展集散点", "青禾北站"]),
        ("现住城关镇好运公寓，系同乡，工作地为青禾路18号白云大厦。", ["青禾路18号白云大厦"]),
        ("3月4日到城关镇和风新街“好运烧烤”聚餐。", ["城关镇和风新街“好运烧烤”"]),
    ],
)  # fmt: skip
def test_names_that_hold_other_words(told: str, expected: list[str]) -> None:
    assert places(told) == expected
