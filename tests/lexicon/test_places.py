"""Letters, aliases, functional zones, countries and family names."""

import pytest

from extractor.lexicon import places
from extractor.lexicon.divisions import gazetteer
from extractor.lexicon.names import surnames
from extractor.lexicon.tables import header, rows


@pytest.mark.parametrize(
    "file",
    [
        "abbreviations.tsv",
        "functional_zones.tsv",
        "countries.tsv",
        "foreign_cities.tsv",
        "stations.tsv",
        "surnames.txt",
    ],
)
def test_headers(file: str) -> None:
    assert {"source", "licence", "date", "columns"} <= set(header(file))


@pytest.mark.parametrize(
    ("letter", "names"),
    [
        ("沪", ["上海市"]),
        ("京", ["北京市"]),
        ("深", ["深圳市"]),
        ("黔", ["贵州省"]),
        ("宁", ["宁夏回族自治区", "南京市", "宁德市", "宁波市"]),
        ("青", ["青海省", "青岛市"]),
        ("苏", ["江苏省", "苏州市"]),
        ("常", ["常州市", "常德市"]),
        ("台", ["台湾省", "台州市"]),
    ],
)
def test_letters(letter: str, names: list[str]) -> None:
    found = [gazetteer().by_code(code) for code in places.letters()[letter]]
    assert [division and division.name for division in found] == names


def test_every_province_has_a_letter() -> None:
    provinces = {d.code for found in gazetteer().full_names().values() for d in found if d.level == "province"}
    assert provinces <= {code for codes in places.letters().values() for code in codes}


@pytest.mark.parametrize("letter", ["自", "来", "内", "本", "中", "三", "临"])
def test_letters_that_make_words_are_left_out(letter: str) -> None:
    assert letter not in places.letters()  # 来自, 返来, 在内, 在本, 在中, 在三, 在临


@pytest.mark.parametrize("file", ["abbreviations.tsv", "functional_zones.tsv", "stations.tsv"])
def test_codes_are_those_of_the_names_beside_them(file: str) -> None:
    for cells in rows(file):
        code, name = next(cell for cell in cells if cell.isdecimal()), cells[-1]
        division = gazetteer().by_code(code)
        assert division is not None, (code, name)
        assert (division.name, division.current) == (name, True)


def test_abbreviations_are_no_full_names_and_stand_once() -> None:
    pairs = [(form, code) for form, code, _ in rows("abbreviations.tsv")]
    assert len(set(pairs)) == len(pairs)
    assert not set(places.aliases()) & set(gazetteer().full_names())


def test_zones() -> None:
    zones = places.zone_names()
    assert [zone.adcode for zone in zones["苏州工业园区"]] == ["320500"]
    assert [zone.adcode for zone in zones["浐灞生态区"]] == ["610100"]
    assert [zone.adcode for zone in zones["江东新区"]] == ["441600", "460100"]
    assert zones["净月区"][0].name == "长春净月高新区"
    assert zones["蜀冈-瘦西湖风景名胜区"] == zones["瘦西湖景区"]
    assert not {"高新区", "经开区", "开发区", "保税区", "工业园区"} & set(zones)


def test_zones_are_no_divisions() -> None:
    assert not set(places.zone_names()) & {*gazetteer().full_names(), *gazetteer().short_names()}
    names = [zone.name for zone in places.functional_zones()]
    assert len({(zone.name, zone.adcode) for zone in places.functional_zones()}) == len(names)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("阿联酋", "AE"),
        ("刚果（金）", "CD"),
        ("刚果（布）", "CG"),
        ("韩国", "KR"),
        ("朝鲜", "KP"),
        ("英国", "GB"),
        ("中国", "CN"),
        ("中国香港", "HK"),
        ("台湾地区", "TW"),
        ("尼日利亚", "NG"),
    ],
)
def test_countries(name: str, code: str) -> None:
    assert places.country_names()[name].code == code


def test_country_letters() -> None:
    letters = places.country_letters()
    assert {letter: letters[letter].code for letter in "俄美日港"} == {"俄": "RU", "美": "US", "日": "JP", "港": "HK"}
    assert not any(len(name) == 1 for name in places.country_names())


def test_all_countries() -> None:
    countries = places.countries()
    assert len({country.code for country in countries}) == len(countries) == 249
    assert {country.code for country in countries if country.in_china} == {"HK", "MO", "TW"}
    forms = [form for country in countries for form in (country.name, *country.forms)]
    assert len(set(forms)) == len(forms)


def test_surnames() -> None:
    names = surnames()
    compound = [name for name in names if len(name) == 2]
    assert names[:5] == ("王", "李", "张", "刘", "陈")
    assert {"欧阳", "司马", "诸葛"} <= set(compound)
    assert names[-len(compound) :] == tuple(compound)
    assert 55 <= len(compound) <= 65
    assert 430 <= len(names) == len(set(names)) <= 470


def test_foreign_cities() -> None:
    cities = places.foreign_cities()
    assert {"曼谷", "金边", "仰光"} <= cities
    codes = {country.code for country in places.countries()}
    assert all(code in codes for code, _cities in rows("foreign_cities.tsv"))
    book = gazetteer()
    assert not [
        city for city in cities if book.named(city) or book.named(city + "市")
    ]  # none is a name of this country
