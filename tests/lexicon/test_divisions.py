"""The gazetteer: who bears a name, what lies in what, which names are gone."""

import subprocess
import sys

import pytest

from extractor.lexicon.division_forms import asked_towns, short_forms, town_variants
from extractor.lexicon.divisions import Division, gazetteer


def codes(divisions: tuple[Division, ...]) -> str:
    """`310106 -310108`: codes in order, a former division with a minus."""
    return " ".join(("" if division.current else "-") + division.code for division in divisions)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("静安区", "310106"),
        ("静安", "310106"),
        ("上海市", "310000"),  # one division, no city of the same name below it
        ("吉林", "220000 220200"),  # the province before the city
        ("恩施", "422800 422801"),
        ("恩施州", "422800"),
        ("黔东南州", "522600"),
        ("内蒙", "150000"),
        ("巴州", "652800 511902"),  # an alias, and the short form of a district
        ("浦东", "310115"),
        ("神农架", "429021"),
        ("万柏林", "140109"),  # no 林区
        ("井陉", "130121"),  # not 井陉矿区
        ("管城", "410104"),
        ("东乡族自治县", "622926"),
        ("大柴旦行委", "632857"),
        ("香港", "810000"),
        ("台湾省", "710000"),
        ("朝阳", "211300 110105 211321 220104"),
        # founded, renamed or moved between 2017 and 2023
        ("临平区", "330113"),
        ("余杭区", "330110"),
        ("上城区", "330102"),
        ("下城区", "-330103"),
        ("江干区", "-330104"),
        ("即墨市", "-370282"),
        ("即墨区", "370215"),
        ("即墨", "370215 -370282"),
        ("章丘市", "-370181"),
        ("章丘区", "370114"),
        ("蓬莱市", "-370684"),
        ("蓬莱区", "370614"),
        ("偃师市", "-410381"),
        ("公主岭市", "220184 -220381"),  # 长春 now, 四平 before
        ("寿县", "340422 -341521"),  # 淮南 now, 六安 before
        ("海门区", "320614"),
        ("祥符区", "410212"),
        ("水磨沟区", "650105"),
        ("龙港市", "330383"),
        ("白杨市", "659012"),
        # gone before
        ("闸北区", "-310108"),
        ("卢湾", "-310103"),
        ("南汇区", "-310119"),
        ("襄樊", "-420600"),
        # cities that were dissolved
        ("莱芜市", "-371200"),
        ("莱芜", "370116 -371200"),
        ("巢湖市", "340181 -341400"),
        # a former full name comes before the short form of today
        ("沙县", "-350427 350405"),
        # no places
        ("市辖区", ""),
        ("县", ""),
        ("省直辖县级行政区划", ""),
        ("苏州工业园区", ""),
        ("莒", ""),
        ("沪", ""),
    ],
)
def test_named(name: str, found: str) -> None:
    assert codes(gazetteer().named(name)) == found


@pytest.mark.parametrize(
    ("code", "names", "adcode", "parent"),
    [
        ("310000", ("上海市", "上海市", None), "310000", None),
        ("310100", ("上海市", "上海市", None), "310000", None),  # the layer of 市辖区 stands for the municipality
        ("500200", ("重庆市", "重庆市", None), "500000", None),
        ("310106", ("上海市", "上海市", "静安区"), "310106", "310000"),
        ("320000", ("江苏省", None, None), "320000", None),
        ("320500", ("江苏省", "苏州市", None), "320500", "320000"),
        ("429004", ("湖北省", None, "仙桃市"), "429004", "420000"),
        ("371202", ("山东省", "莱芜市", "莱城区"), "371202", "371200"),
        ("420600", ("湖北省", "襄阳市", None), "420600", "420000"),  # not the former 襄樊市
        ("310106015", ("上海市", "上海市", "静安区"), "310106", "310106"),
        ("429004100", ("湖北省", None, "仙桃市"), "429004", "429004"),
        ("441900003", ("广东省", "东莞市", None), "441900", "441900"),
        ("620201001", ("甘肃省", "嘉峪关市", None), "620200", "620200"),
        ("320576050", ("江苏省", "苏州市", None), "320500", "320500"),  # 娄葑街道 of 苏州工业园区
    ],
)
def test_place_of_a_division(code: str, names: tuple[str | None, ...], adcode: str, parent: str | None) -> None:
    division = gazetteer().by_code(code)
    assert division is not None
    assert (division.province, division.city, division.county) == names
    assert division.adcode == adcode
    above = gazetteer().parent(division)
    assert (above and above.code) == parent


def test_a_former_county_lies_in_the_city_of_its_time() -> None:
    (county,) = gazetteer().named("莱城区")
    assert gazetteer().parent(county) == gazetteer().named("莱芜市")[0]
    (district,) = (division for division in gazetteer().named("襄阳区") if division.code == "420607")
    assert gazetteer().parent(district) == gazetteer().named("襄樊市")[0]


@pytest.mark.parametrize("code", ["", "31", "999999", "310106999", "市"])
def test_unknown_codes(code: str) -> None:
    assert gazetteer().by_code(code) is None


@pytest.mark.parametrize(
    ("city", "current", "former"),
    [
        ("420000", {"仙桃市", "潜江市", "天门市", "神农架林区"}, set()),
        ("310000", {"黄浦区", "静安区", "浦东新区"}, {"卢湾区", "闸北区", "南汇区", "崇明县"}),
        ("310100", {"黄浦区", "静安区", "浦东新区"}, {"卢湾区", "闸北区", "南汇区", "崇明县"}),
        ("371200", set(), {"莱城区", "钢城区"}),
        ("330100", {"临平区", "钱塘区"}, {"下城区", "江干区", "富阳市", "临安市"}),
        ("441900", set(), set()),
    ],
)
def test_counties(city: str, current: set[str], former: set[str]) -> None:
    counties = gazetteer().counties(city)
    assert current <= {county.name for county in counties if county.current}
    assert {county.name for county in counties if not county.current} == former
    assert counties == tuple(sorted(counties, key=lambda county: (not county.current, county.code)))


@pytest.mark.parametrize(
    ("adcode", "written", "name"),
    [
        ("310106", "天目西路街道", "天目西路街道"),
        ("310106", "天目西路街道办事处", "天目西路街道"),
        ("310106", "天目西路街道办", "天目西路街道"),
        ("410103", "嵩山路办事处", "嵩山路街道"),
        ("450305", "漓东街道", "漓东街道"),  # the list has 漓东街道办事处
        ("110112", "于家务乡", "于家务回族乡"),
        ("110115", "旧宫镇", "旧宫镇"),  # one body, two names: found by either
        ("110115", "旧宫地区办事处", "旧宫地区"),
        ("110105", "将台乡", "将台乡"),
        ("150429", "铁西街道", "铁西街道"),  # the list has 宁城县铁西街道
        ("310115", "张江高科技园区", "张江高科技园区"),
        ("120116", "泰达街道", "泰达街道"),
        ("420112", "吴家山街道", "吴家山街道"),
        ("420881", "官庄湖管理区", "官庄湖管理区"),
        ("441900", "松山湖", "松山湖"),
        ("320500", "娄葑街道", "娄葑街道"),
    ],
)
def test_towns(adcode: str, written: str, name: str) -> None:
    town = gazetteer().towns(adcode)[written]
    assert (town.name, town.level, town.adcode) == (name, "town", adcode)
    assert town in gazetteer().towns_under(adcode, written)


@pytest.mark.parametrize(
    ("adcode", "name"),
    [
        ("310106", "静安"),
        ("310106", "街道"),
        ("370811", "任城监狱"),
        ("350527", "金门县"),
        ("320583", "经济开发区"),  # zones without a name are told by pattern
        ("330104", "凯旋街道"),  # towns of a former district are listed in today's
        ("310000", "天目西路街道"),
        ("999999", "城关镇"),
    ],
)
def test_no_town(adcode: str, name: str) -> None:
    assert name not in gazetteer().towns(adcode)


@pytest.mark.parametrize(
    ("prefix", "name", "found"),
    [
        ("", "天目西路街道", "310106015"),
        ("31", "天目西路街道办事处", "310106015"),
        ("310000", "天目西路街道", "310106015"),
        ("3101", "天目西路街道", "310106015"),
        ("32", "天目西路街道", ""),
        ("3205", "娄葑街道", "320576050"),
        ("410100", "嵩山路办事处", "410103011"),
        ("11", "于家务乡", "110112209"),
        ("3502", "鼓浪屿街道", "350203012"),
        ("", "天目西路", ""),
        ("", "", ""),
    ],
)
def test_towns_under(prefix: str, name: str, found: str) -> None:
    assert codes(gazetteer().towns_under(prefix, name)) == found


def test_towns_under_the_whole_country() -> None:
    towns = gazetteer().towns_under("", "城关镇")
    assert len(towns) == 91  # 88 lines of the list, and three of 城关回族镇
    assert {town.name for town in towns} == {"城关镇", "城关回族镇"}
    assert len({town.code for town in towns}) == len(towns)


@pytest.mark.parametrize(
    ("name", "level", "forms"),
    [
        ("内蒙古自治区", "province", ("内蒙古",)),
        ("新疆维吾尔自治区", "province", ("新疆",)),
        ("香港特别行政区", "province", ("香港",)),
        ("大兴安岭地区", "city", ("大兴安岭",)),
        ("博尔塔拉蒙古自治州", "city", ("博尔塔拉", "博尔塔拉州")),
        ("双江拉祜族佤族布朗族傣族自治县", "county", ("双江", "双江县")),
        ("龙胜各族自治县", "county", ("龙胜", "龙胜县")),
        ("鄂伦春自治旗", "county", ("鄂伦春", "鄂伦春旗")),
        ("东乡族自治县", "county", ("东乡", "东乡县")),
        ("梅里斯达斡尔族区", "county", ("梅里斯", "梅里斯区")),
        ("沙市区", "county", ("沙市",)),
        ("乌拉特前旗", "county", ()),
        ("敖汉旗", "county", ("敖汉",)),
        ("城区", "county", ()),
        ("和县", "county", ()),
        ("西沙群岛", "county", ()),
    ],
)
def test_short_forms(name: str, level: str, forms: tuple[str, ...]) -> None:
    assert short_forms(name, level) == forms


def test_short_names_are_no_full_names_and_have_two_characters() -> None:
    full, short = gazetteer().full_names(), gazetteer().short_names()
    assert not set(full) & set(short)
    assert min(map(len, short)) == 2
    assert all(gazetteer().named(name) == found for name, found in short.items())
    assert all(gazetteer().named(name)[: len(found)] == found for name, found in full.items())


def test_variants_lead_back_to_the_full_name() -> None:
    for name in ("江宁路街道", "旧宫地区"):
        assert all(name in asked_towns(variant) for variant in town_variants(name))


def test_nothing_is_read_at_import() -> None:
    code = (
        "import sys, extractor.lexicon.divisions as d, extractor.lexicon.places as p\n"
        "print(d.gazetteer.cache_info().currsize, p.aliases.cache_info().currsize)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["0", "0"]


def test_towns_are_read_when_first_needed() -> None:
    fresh = gazetteer.__wrapped__()
    fresh.named("静安")
    fresh.by_code("310106")
    fresh.counties("310000")
    assert "_town_text" not in vars(fresh)
    assert fresh.by_code("310106015") is not None
    assert "_town_text" in vars(fresh)
