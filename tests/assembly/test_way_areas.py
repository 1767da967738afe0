"""The county or town that holds for the places of a way: heads of lists, brackets, what stands before a label."""

import pytest

from tests.assembly.readings import cases_of

PERSON = "病例1：男，35岁。"


def counties(text: str) -> list[tuple[str, str | None]]:
    return [
        (event["place"]["text"], event["place"]["county"]) for case in cases_of(text) for event in case["trajectory"]
    ]


LEAD = (
    "3月10日，重庆市新增2例本土确诊病例。病例1：男，35岁，居住于渝中区石油路。病例2：女，33岁，居住于九龙坡区杨家坪。"
)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("上述病例涉及的主要场所：\n渝北区：白鹤超市、青禾菜场\n江北区：好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及的主要场所：\n渝北区：白鹤超市、重庆北站候车大厅二层\n江北区：好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及的主要场所：渝北区：白鹤超市、青禾菜场江北区：好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及以下场所：渝北区 白鹤超市、青禾菜场；江北区 好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：\n渝北区—白鹤超市、青禾菜场\n江北区—好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：\n渝北：白鹤超市、青禾菜场\n江北：好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所如下：\n一、渝北区\n1.白鹤超市\n2.青禾菜场\n二、江北区\n1.好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：白鹤超市（渝北区）、青禾菜场（渝北区青松路）、好运面馆（江北区）。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：渝北区白鹤超市、青禾菜场，江北区好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例在渝北区的活动轨迹：白鹤超市、青禾菜场；在江北区的活动轨迹：好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及场所：1.白鹤超市（渝北区青松路3号，3月8日9:00）；2.青禾菜场（3月8日10:00，渝北区翠湖路）；3.好运面馆（江北区甲林路，3月8日）。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及场所有：渝北区：1.白鹤超市；2.青禾菜场；江北区：3.好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("病例2：3月8日到渝北区经济开发区白鹤超市、渝北区高新区青禾菜场，后到江北区好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例居住地分布在：渝北区（2例）：白鹤小区、青禾园；江北区（1例）：好运苑。", ["渝北区", "渝北区", "江北区"]),
        ("病例2：3月8日9:00，渝北区白鹤超市；10:00，青禾菜场；11:00，江北区好运面馆。", ["渝北区", "渝北区", "江北区"]),
    ],
)  # fmt: skip
def test_counties_of_lists(listed: str, expected: list[str]) -> None:
    assert [county for _, county in counties(LEAD + listed)] == expected


def test_a_head_over_a_list_is_no_place() -> None:
    listed = counties(LEAD + "上述病例涉及的主要场所：\n渝北区：白鹤超市、青禾菜场\n江北区：好运面馆\n")
    assert [place for place, _ in listed] == ["白鹤超市", "青禾菜场", "好运面馆"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("渝北区11月25日感染者涉及风险场所\n白鹤超市\n青禾菜场\n", ["白鹤超市", "青禾菜场"]),
        ("渝北区公布部分风险点位\n11月22日，白鹤超市、青禾菜场。\n", ["白鹤超市", "青禾菜场"]),
        ("渝北区11月20日新增感染者居住地及活动场所：\n白云路38号3号楼\n老城里涮肉\n", ["白云路38号3号楼", "老城里涮肉"]),
        ("渝北区通报阳性感染者涉及重点点位\n一、居住地：白云花园；青禾苑。\n二、餐饮场所：好运面馆；钱大娘。\n", ["白云花园", "青禾苑", "好运面馆", "钱大娘"]),
        ("【重庆疫情风险点位汇总】\n【渝北区】11月14日：白鹤广场、青禾烘焙；\n【江北区】11月14日：好运市场。\n", ["白鹤广场", "青禾烘焙", "好运市场"]),
        ("渝北区新增无症状感染者6例，具体居住地址如下：\n1.白云路9号楼\n2.青禾镇西关村三组\n", ["白云路9号楼", "青禾镇西关村三组"]),
        ("渝北区新增3例确诊病例，均在隔离管控中发现。上述人员分别居住于：白云路19弄，青禾路88弄。", ["白云路19弄", "青禾路88弄"]),
    ],
)  # fmt: skip
def test_lists_that_name_nobody(text: str, expected: list[str]) -> None:
    (case,) = cases_of(text)
    assert (case["label"], case["size"]) == (None, None)
    assert [event["place"]["text"] for event in case["trajectory"]] == expected


def test_a_county_in_a_bracket_holds_for_the_list() -> None:
    listed = "上述病例涉及公共场所：白鹤超市（渝北区青松路8号）、青禾菜场、好运面馆（江北区）、三只羊。"
    assert [county for _, county in counties(LEAD + listed)] == ["渝北区", "渝北区", "江北区", "江北区"]


def test_divisions_behind_a_highway_are_those_of_the_place() -> None:
    text = PERSON + "3月4日11:38在沈海高速山东省日照市莒县望海服务区停车"
    assert counties(text) == [("沈海高速山东省日照市莒县望海服务区", "莒县")]


def test_a_county_before_a_label_holds_for_the_way() -> None:
    text = "重庆市3月10日通报：\n渝北区确诊病例1：男，35岁。3月8日到白鹤超市购物。\n江北区确诊病例2：女，33岁。3月9日到好运面馆就餐。\n"
    assert counties(text) == [("白鹤超市", "渝北区"), ("好运面馆", "江北区")]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        # another city holds for the places of the day on which somebody came there, not for those of the next days
        ("3月2日9:00抵达徐州，10:00到好运超市购物，11:00到青禾面馆就餐。3月3日到白鹤广场。", ["徐州市", "徐州市", "徐州市", "宿州市"]),
        ("3月2日9:00抵达徐州东站，10:00到好运超市购物，后返回家中。", ["徐州市", "徐州市", "宿州市"]),
        ("3月2日9:00从徐州出发，10:00到好运超市购物。", ["徐州市", "宿州市"]),
        ("3月2日9:00途经徐州，10:00到好运超市购物。", ["徐州市", "宿州市"]),
        ("3月2日9:00抵达徐州，10:00到市第九医院就诊。", ["徐州市", "宿州市"]),
        ("3月2日9:00抵达徐州，10:00在宾馆休息，11:00到好运超市购物。", ["徐州市", "徐州市", "徐州市"]),
        ("3月2日9:00抵达徐州，10:00经过青禾收费站，11:00到好运超市购物。", ["徐州市", "宿州市", "宿州市"]),
        # cities of other countries, and shops that bear such names
        ("3月2日9:00从金边国际机场乘机，10:00到曼谷，11:00到巴黎春天百货。", [None, None, "宿州市"]),
        ("3月2日9:00到柏林镇好运超市购物。", ["宿州市"]),
        ("3月2日9:00由西哈努克市到金边市堆谷区“湘味”客栈。", [None, None]),
        # a name that only begins like a district of another city
        ("3月2日9:00到大丰收广场，10:00乘地铁到三元坊站。", ["宿州市", "宿州市"]),
        ("3月2日9:00到武昌站乘车。", ["武汉市"]),
    ],
)  # fmt: skip
def test_where_the_way_has_come_to(way: str, expected: list[str]) -> None:
    text = f"3月4日，宿州市新增1例本土确诊病例。病例1：男，35岁，居住于宿州市埇桥区青松路。{way}"
    assert [event["place"]["city"] for case in cases_of(text) for event in case["trajectory"]] == expected


def test_notices_of_two_authorities_have_their_own_areas() -> None:
    ways = "病例1：男，35岁。3月2日9:00到好运超市购物。{}疫情防控指挥部2022年3月4日"
    text = ways.format("衡东县新冠肺炎") + ways.format("长沙市新冠肺炎")
    assert [
        (event["place"]["city"], event["place"]["county"]) for case in cases_of(text) for event in case["trajectory"]
    ] == [("衡阳市", "衡东县"), ("长沙市", None)]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("省人民医院", ("江苏省", None)),  # wherever in the province it stands
        ("省人民医院镇江分院", ("江苏省", "镇江市")),
        ("市人民医院", ("江苏省", "镇江市")),
        ("连霍高速商丘服务区", ("河南省", "商丘市")),
        ("京沪高速白云服务区", ("江苏省", "镇江市")),
    ],
)
def test_places_called_after_their_area(place: str, expected: tuple[str, str | None]) -> None:
    (case,) = cases_of(f"3月4日，镇江市新增1例确诊病例。病例1：男，35岁。3月2日9:00到{place}，10:00离开。")
    (event,) = case["trajectory"]
    assert (event["place"]["province"], event["place"]["city"]) == expected


def test_an_institution_of_the_province_is_in_its_capital_where_that_reports() -> None:
    (case,) = cases_of("3月4日，合肥市新增1例确诊病例。病例1：男，35岁。3月2日到省立医院就诊。")
    assert case["trajectory"][0]["place"]["city"] == "合肥市"


def test_a_clock_time_and_its_cue_go_on_with_a_list() -> None:
    text = "3月10日，重庆市新增1例。病例1：男，35岁。3月4日9:00到渝北区白鹤超市购物；11:30在好运面馆聚餐；12:00到青禾广场。"
    assert counties(text) == [("渝北区白鹤超市", "渝北区"), ("好运面馆", "渝北区"), ("青禾广场", None)]


def test_a_name_of_the_province_stands_below_its_head() -> None:
    listed = (
        "上述病例涉及公共场所：\n渝北区\n白鹤超市（3月4日9:00）\n重庆医药学院附属医院发热门诊（3月5日，10:00-11:00）\n"
    )
    assert [county for _, county in counties(LEAD + listed)] == ["渝北区", "渝北区"]


def test_items_that_a_comma_joins_have_their_own_county() -> None:
    text = PERSON + "近日到过重庆市渝北区白鹤超市、青松公园，江北区好运广场3楼服务站，以及其他场所。"
    assert counties(text) == [
        ("重庆市渝北区白鹤超市", "渝北区"),
        ("青松公园", "渝北区"),
        ("江北区好运广场3楼服务站", "江北区"),
    ]


def test_a_house_on_a_street_is_in_no_town_of_that_name() -> None:
    listed = "哈尔滨市新增风险点位如下：\n道里区（2个）\n（1）中央大街3号青禾宾馆\n（2）通达街48号好运菜店\n"
    assert [county for _, county in counties(listed)] == ["道里区", "道里区"]


@pytest.mark.parametrize("stop", ["龙子湖地铁站", "鼓楼公交站", "文峰国际机场"])
def test_a_stop_named_like_a_county_lies_in_none(stop: str) -> None:
    (way,) = cases_of(f"河南省郑州市通报：\n{PERSON}3月1日到{stop}。3月2日到青松路小学。")
    assert [(e["place"]["city"], e["place"]["county"]) for e in way["trajectory"]] == [("郑州市", None)] * 2


def test_somebody_of_another_city_stayed_in_ours() -> None:
    (case,) = cases_of(
        "接省疾控通报，天津市一例阳性感染者近期曾在我市停留。其在我市活动轨迹为：3月4日10时30分从天津西站乘坐G1709次列车于12时18分到达济南西站，"
        "13时入住槐荫区好运酒店；3月5日在青松小吃店吃饭，14时乘坐G1724次列车返回天津。"
    )
    assert [e["place"]["city"] for e in case["trajectory"]] == ["天津市", "济南市", "济南市", "济南市", "天津市"]


def test_the_town_in_the_bracket_behind_a_home() -> None:
    (case,) = cases_of(f"广东省韶关市通报：\n{PERSON}3月8日打车回家（浈江区风采街道）。")
    place = case["trajectory"][0]["place"]
    assert (place["county"], place["town"]) == ("浈江区", "风采街道")


def test_a_part_of_the_place_before_lies_where_that_lies() -> None:
    told = f"{PERSON}3月1日乘车去保亭黎族苗族自治县三道镇好运景区，13:00在景区停车场对面的饭店午餐。"
    (case,) = cases_of(f"海南省陵水黎族自治县通报：\n{told}")
    assert {event["place"]["county"] for event in case["trajectory"]} == {"保亭黎族苗族自治县"}


@pytest.mark.parametrize(
    ("city", "place"),
    [("青海省西宁市", "城东片区好运菜场"), ("浙江省杭州市", "城北客运站"), ("浙江省杭州市", "拱墅片区好运菜场")],
)
def test_a_side_of_the_town_is_no_district(city: str, place: str) -> None:
    assert counties(f"{city}通报：\n{PERSON}3月1日到{place}。") == [(place, None)]


def cities(text: str) -> list[tuple[str, str | None]]:
    return [(event["place"]["text"], event["place"]["city"]) for case in cases_of(text) for event in case["trajectory"]]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        # what was told in fuller words is where it was
        ("3月4日10:00到常州好运酒店入住。3月5日从好运酒店出发，到青禾超市购物。", ["常州市", "常州市", "荆门市"]),
        ("3月4日10:00到常州市好运酒店入住，在酒店附近的好味面馆用餐。3月5日8:00从酒店出发。", ["常州市", "常州市", "常州市"]),
        ("3月4日10:00到常州市武进区青松路12号。3月6日9:00从青松路12号北门出发，到白云超市购物。", ["常州市", "常州市", "荆门市"]),
        # home in another city
        ("3月4日12:30到常州，乘车前往湖塘镇青禾社区家中；14:30在家未外出。3月5日11:00到好味菜场买菜。", ["常州市", "常州市", "常州市", "常州市"]),
        ("3月4日12:30到常州，乘车前往湖塘镇青禾社区家中。3月6日返回荆门。3月7日11:00到好味菜场买菜。", ["常州市", "常州市", "荆门市"]),
        # stations that are known by their names
        ("3月4日8:00在汉口站乘车，10:00到白云超市购物。", ["武汉市", "荆门市"]),
        ("3月4日8:00到首都机场T3航站楼候机。", ["北京市"]),
        ("3月4日8:00到白云国际机场。", ["广州市"]),
    ],
)  # fmt: skip
def test_cities_of_a_way(way: str, expected: list[str]) -> None:
    text = f"荆门市疾控中心3月10日通报，新增1例确诊病例。病例1：男，35岁。{way}"
    assert [city for _, city in cities(text)] == expected


@pytest.mark.parametrize(
    ("published_in", "way", "expected"),
    [
        # towns that bear the name of a county or city elsewhere
        ("南平市松溪县", "1月20日乘车前往东平看望朋友。", [("东平", "松溪县")]),
        ("玉溪市澄江市", "1月23日到海口集镇办事。", [("海口集镇", "澄江市")]),
        ("玉溪市澄江市", "1月23日乘飞机到海口。", [("海口", None)]),
        ("泰安市", "1月20日乘车前往东平看望朋友。", [("东平", "东平县")]),
        # towns of the province, where the city has none of that name
        ("长沙市", "1月20日前往酉港镇好运社区。", [("酉港镇好运社区", "汉寿县")]),
        ("长沙市", "1月20日前往青禾镇好运社区。", [("青禾镇好运社区", None)]),
    ],
)
def test_towns_named_like_counties(published_in: str, way: str, expected: list[tuple[str, str | None]]) -> None:
    text = f"{published_in}3月10日新增1例确诊病例。病例1：男，35岁。{way}"
    told = [(place, county) for place, county in counties(text) if place in dict(expected)]
    assert [place for place, _ in told] == [place for place, _ in expected]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a school that is named for the province leads nowhere else
        ("海口市琼山区8月14日新增1例\n病例1：女，62岁，居住于琼山区府城街道。8月11日：08:00 海南中学北校区门口；19:30 五公祠广场；", [None, "琼山区"]),
        # the name of a county of the city before a word for a shop
        ("桃源县第3例确诊病例：李某，女，29岁，现住桃源县漳江镇。1月22日到武陵商城购物。", ["桃源县"]),
    ],
)  # fmt: skip
def test_names_that_tell_no_county(text: str, expected: list[str | None]) -> None:
    assert [county for _, county in counties(text)] == expected


def test_a_heading_that_speaks_of_our_town_beside_the_home() -> None:
    text = "双辽市一名感染者在我市行程轨迹\n陈某，女，住双辽市辽北街道。\n9月8日\n08:05 辽河早市\n"
    assert counties(text) == [("辽河早市", "双辽市")]


@pytest.mark.parametrize(
    ("told", "county"),
    [
        (
            "滨海新区新增1例。病例1：男，35岁，住滨海新区青松路。8月29日乘城际列车到塘沽站。",
            "滨海新区",
        ),  # 塘沽区 is no more
        ("河池市新增1例。病例1：男，35岁，住都安县高岭镇。2月1日到都安县人民医院就诊。", "都安瑶族自治县"),
    ],
)
def test_counties_by_older_and_shorter_names(told: str, county: str) -> None:
    assert counties(told)[-1][1] == county
