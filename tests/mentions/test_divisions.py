"""Names of divisions. A tag holds how the name is told and the official names it may stand for."""

import pytest

from extractor.mentions.divisions import Naming, find, is_institution_of, letter_readings, names_at, town_pattern_at


def marked(text: str) -> str:
    """`text` with each name that is found in brackets."""
    for naming in reversed(find(text, 0, len(text))):
        text = f"{text[: naming.start]}[{text[naming.start : naming.end]}]{text[naming.end :]}"
    return text


@pytest.mark.parametrize(
    "text",
    [
        "[上海市][静安区]报告",
        "[浦东]、[昆山]人",
        "[青海][西宁]",  # not 青[海西]宁
        "[五大连池]，[五大连池市]",  # not 五[大连]池
        "[吉林][长春]，[吉林市]",
        "[内蒙古][呼伦贝尔]、[恩施州]",
        "[西咸新区]、[苏州工业园区]",
        "[北海市]重庆路",
        "[北京市][朝阳区]",
        "[上海] [静安]",
        # the name only begins another one
        "浙江中路、重庆路、长春路、中山路",
        "南京东路街道",
        "北京饭店、兰州拉面、上海广场",
        "沙县小吃、兰州牛肉面、单县羊汤馆、重庆特色小吃",
        "[沙县]小区、[沙县]人",
        "开封灌汤包、上海生煎、朝阳市场、朝阳门、大理寺",
        # a division within it, though the city and its first character look like another name
        "[天津][河东区]、[南京][江宁区]、[重庆][江北区]、[西宁][城东区]、[浙江][湖州市]、[邢台][桥西区]",
        "[济南][市中区]、[青岛][市北区]、[济南市][市中区]、天津河",
        "浙江中路在[浙江]",
        # everyday words, but for the county that is named in full near by, or its city
        "与其长子、次子，西大商城，绿色通道，公安民警",
        "到荷禾北站、青禾站前广场",
        "[商城县]发布，返回[商城]；[信阳][商城]",
        # no names
        "县、市、区、路",
        "2022年，上，上午",
        "",
    ],
)
def test_find(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked(plain) == text


def told(naming: Naming) -> tuple[int, str, set[str], bool]:
    return naming.end, naming.form, {division.name for division in naming.readings}, naming.goes_on


@pytest.mark.parametrize(
    ("text", "namings"),
    [
        ("静安区甲路", [(3, "full", {"静安区"}, False), (2, "short", {"静安区"}, False)]),  # the longest first
        ("吉林市", [(3, "full", {"吉林市"}, False), (2, "short", {"吉林省", "吉林市"}, False)]),
        ("浙江中路", [(2, "short", {"浙江省"}, True)]),
        ("北京饭店", [(2, "short", {"北京市"}, True)]),
        ("大连", [(2, "short", {"大连市"}, False)]),
        ("高新区甲路", [(3, "zone", set(), False)]),  # a generic zone lies wherever the text is
        ("西咸新区", [(4, "zone", {"西安市"}, False)]),
        ("青禾市", []),
        ("安", []),
    ],
)
def test_names_at(text: str, namings: list[tuple[int, str, set[str], bool]]) -> None:
    assert [told(naming) for naming in names_at(text, 0, len(text))] == namings


def test_all_readings_are_kept() -> None:
    district = names_at("鼓楼区", 0, 3)[0]
    assert {reading.city for reading in district.readings} >= {"南京市", "福州市", "徐州市"}
    assert len({reading.code for reading in district.readings}) == len(district.readings)


def test_a_name_ends_within_the_part() -> None:
    assert [told(naming)[:2] for naming in names_at("静安区", 0, 2)] == [(2, "short")]
    assert find("来静安区", 0, 2) == []
    assert [naming.start for naming in find("静安区静安区", 3, 6)] == [3]


@pytest.mark.parametrize(
    "after", ["服务区", "收费站", "北站", "火车站", "高铁站", "高速路口", "机场", "大学", "医院", "第一监狱"]
)
def test_institutions_of_a_city(after: str) -> None:
    assert is_institution_of(f"周口{after}", 2, 2 + len(after))


@pytest.mark.parametrize(
    "after", ["", "市", "经济开发区", "高新区青松路", "人", "站前路", "机场路", "大学南路", "火车站东街", "医院二巷"]
)
def test_no_institutions(after: str) -> None:
    assert not is_institution_of(f"周口{after}", 2, 2 + len(after))


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("玉泉镇白云村", "玉泉镇"),
        ("银杏路街道办事处白云居委", "银杏路街道办事处"),
        ("白云街道青松路", "白云街道"),
        ("青禾乡白云村", "青禾乡"),
        ("白云民族乡", "白云民族乡"),
        ("好来宝苏木", "好来宝苏木"),
        ("城关镇", "城关镇"),
        ("柳城镇白云村", "柳城镇"),
        ("田村镇", "田村镇"),
        ("古镇镇白云村", "古镇镇"),
        ("留古镇白云村", "留古镇"),
        # no towns
        ("小镇", None),
        ("古镇", None),
        ("古镇口站", None),
        ("城镇居民", None),
        ("集镇", None),
        ("白云小镇", None),
        ("乡镇卫生院", None),
        ("青禾镇政府", None),
        ("青禾镇卫生院", None),
        ("青禾镇中心小学", None),
        ("乡下", None),
        ("镇江市", None),
        ("办事处", None),
        ("白云村", None),
    ],
)
def test_towns(text: str, town: str | None) -> None:
    end = town_pattern_at(text, 0, len(text))
    assert (None if end is None else text[:end]) == town


def test_letters() -> None:
    assert [division.name for division in letter_readings("沪")] == ["上海市"]
    assert {"南京市", "宁波市"} < {division.name for division in letter_readings("宁")}
    assert letter_readings("A") == letter_readings("") == ()
