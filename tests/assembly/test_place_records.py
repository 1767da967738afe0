"""Kind, address and name of the places of a record."""

import pytest

from tests.assembly.readings import cases_of


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        ("3月4日9:00到好运超市门口", "shop"),  # the kind of the venue, not of its door
        ("3月4日9:00到青松路农贸市场4号门", "market"),
        ("3月4日9:00到青松路好运影院3号厅看电影", "leisure"),
        ("3月4日9:00到荆门市第三人民医院住院部九楼35床", "hospital"),
        ("3月4日9:00到好味面馆青松店就餐", "restaurant"),
        ("3月4日9:00到白云小区南门好味面馆就餐", "restaurant"),
        ("3月4日9:00从英国出发", "area"),
        ("3月4日从刚果（金）出发", "area"),
        ("3月4日9:00乘G1次列车从郑州东到青禾", "transport"),
        ("3月4日9:00从青白高速好运出口下高速", "transport"),
        ("3月4日9:00回到青禾花园", "home"),  # where the person lives
        ("3月4日9:00到白云花园", "area"),
    ],
)
def test_kinds(way: str, kind: str) -> None:
    (case,) = cases_of(f"荆门市通报：病例1：男，35岁，现住荆门市掇刀区青松路12号青禾花园3栋。{way}。")
    assert case["trajectory"][0]["place"]["kind"] == kind


def test_a_country_has_no_name() -> None:
    (case,) = cases_of("荆门市通报：病例1：男，35岁。3月4日从刚果（金）出发。")
    place = case["trajectory"][0]["place"]
    assert (place["text"], place["name"], place["address"], place["province"]) == ("刚果（金）", None, None, None)


def test_deeds_are_no_part() -> None:
    (case,) = cases_of("荆门市通报：病例1：男，35岁。3月4日到常州好运宾馆住一晚。")
    assert case["trajectory"][0]["place"]["text"] == "常州好运宾馆"


def test_the_hospital_where_all_are_now_comes_last() -> None:
    text = (
        "荆门市通报新增2例确诊病例。\n1.张某，男，35岁，3月4日由救护车送至掇刀区人民医院。\n"
        "2.李某，女，33岁，3月5日发热。\n目前2名患者均在荆门市第三人民医院隔离治疗。"
    )
    assert [case["hospital"]["text"] for case in cases_of(text)] == ["荆门市第三人民医院"] * 2
