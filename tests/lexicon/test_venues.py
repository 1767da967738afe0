"""Words about venues."""

from typing import get_args

import pytest

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.tables import header, rows
from extractor.lexicon.venues import activities, kind_of_venue, name_guards, place_cues, venue_heads


@pytest.mark.parametrize("file", ["venue_heads.tsv", "cues.tsv", "activities.txt", "deeds.tsv", "name_guards.txt"])
def test_headers(file: str) -> None:
    assert {"source", "licence", "date"} <= set(header(file))


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("白云超市", "超市", "shop"),
        ("白云医院", "医院", "hospital"),
        ("白云社区卫生服务中心", "社区卫生服务中心", "hospital"),  # not 服务中心, a workplace
        ("白云隔离酒店", "隔离酒店", "isolation_site"),  # not 酒店
        ("青禾购物广场", "购物广场", "mall"),  # not 广场, leisure
        ("青禾广场", "广场", "leisure"),
        ("好眠酒店", "酒店", "hotel"),
        ("老味面馆店", "店", "restaurant"),  # what the shop is, behind it only that it is one
        ("好运肠粉青松店", "店", "restaurant"),
        ("好运超市万达广场店", "店", "shop"),
        ("青松路店", "店", "shop"),
        ("好运牛肉面馆", "牛肉面馆", "restaurant"),
        ("西环菜场", "菜场", "market"),
        ("白云小学", "小学", "school"),
        ("白云派出所", "派出所", "workplace"),
        ("白云火车站", "火车站", "transport"),
        ("白云公厕", "公厕", "public_toilet"),
        ("员工宿舍", "员工宿舍", "home"),
        ("白云小区", "小区", "area"),
        ("白云核酸采样点", "核酸采样点", "other"),
        ("欢唱KTV", "KTV", "leisure"),
        ("超市", "超市", "shop"),
    ],
)
def test_kind_of_venue(name: str, head: str, kind: str) -> None:
    assert kind_of_venue(name) == (head, kind)


@pytest.mark.parametrize("name", ["", "青禾", "超市购物", "白云A", "发热", "咳嗽", "确诊"])
def test_no_venue(name: str) -> None:
    assert kind_of_venue(name) is None


def test_kinds_are_those_of_the_record() -> None:
    assert set(venue_heads().values()) <= set(get_args(PlaceKind))
    assert {kind for kind, _ in rows("venue_heads.tsv")} == set(venue_heads().values())


def test_no_head_word_stands_in_two_kinds() -> None:
    words = [word for _, line in rows("venue_heads.tsv") for word in line.split()]
    assert not {word for word in words if words.count(word) > 1}


def test_roles_of_cues() -> None:
    assert set(place_cues().values()) <= {"to", "at", "from", "via", "home"}
    cues = place_cues()
    assert (cues["前往"], cues["入住"], cues["离开"], cues["途经"]) == ("to", "at", "from", "via")


def test_no_cue_has_two_roles() -> None:
    words = [word for _, line in rows("cues.tsv") for word in line.split()]
    assert not {word for word in words if words.count(word) > 1}


def test_word_lists_hold_no_blank_and_no_half_width_marks() -> None:
    for word in (*venue_heads(), *activities(), *name_guards(), *place_cues()):
        assert word == word.strip() != ""
        assert not set(word) & set(",;:()! \t")  # folded texts have the full-width ones


def test_some_deeds_and_guards() -> None:
    assert {"购物", "就餐", "做核酸", "理发"} <= set(activities())
    assert {"修手机", "摘番茄", "打印资料"} <= set(activities())  # a verb and what it is done to
    assert len(activities()) == len(set(activities()))
    assert {"工作室", "活动中心", "经开区"} <= set(name_guards())
