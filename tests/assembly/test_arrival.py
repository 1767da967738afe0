"""Arrivals: what a description tells of the first way into the region.

Each line stands in a bulletin of the region named first: date, origin > destination, means of transport.
"""

import pytest

from extractor import extract
from extractor.records import Arrival


def arrival_of(region: str, told: str) -> Arrival | None:
    """The arrival of the only case of a bulletin of `region`."""
    text = f"{region}新增1例确诊病例\n患者一，男，41岁，{told}\n{region}卫生健康委员会\n2020年2月6日"
    (case,) = extract(text, published="2020-02-06").cases
    if case.arrival is not None:
        a = case.arrival
        assert text[a.span[0] : a.span[1]].replace("\n", "") == a.text.replace("\n", "")
    return case.arrival


def shown(arrival: Arrival | None) -> str | None:
    """1-20 武汉 > 台州 rail G123"""
    if arrival is None:
        return None
    day = str(arrival.date)[6:] if arrival.date else "?"
    origin = arrival.origin.text if arrival.origin else "?"
    destination = arrival.destination.text if arrival.destination else "?"
    ride = arrival.transport
    by = f" {ride.mode}" + (f" {ride.number}" if ride.number else "") if ride else ""
    return f"{day} {origin} > {destination}{by}"


@pytest.mark.parametrize(
    ("region", "told", "arrival"),
    [
        # who left and came, in many cues
        ("台州市", "1月20日从武汉返回台州，1月28日发病。", "1-20 武汉 > 台州"),
        ("西宁市", "1月20日自驾从兰州返宁，1月28日发病。", "1-20 兰州 > 宁 car"),  # the last letter of the name
        ("苏州市", "1月22日抵苏 1月30日发病。", "1-22 ? > 苏"),
        ("台州市", "1月20日其兄从武汉返回台州。", None),
        ("衢州市", "1月20日自驾由荆州回到衢州，1月28日发病。", "1-20 荆州 > 衢州 car"),
        ("柳州市", "于1月19日自黄石乘大巴抵达柳州，1月28日发病。", "1-19 黄石 > 柳州 coach"),
        ("中山市", "1月21日乘飞机从南昌到中山，次日发热。", "1-21 南昌 > 中山 air"),
        ("宝鸡市", "1月22日离开襄阳，驾车回到宝鸡家中。", "1-22 襄阳 > 宝鸡家中 car"),
        ("遵义市", "乘坐D2817次列车（5车厢12F）于1月18日由长沙抵达遵义站。", "1-18 长沙 > 遵义站 rail D2817"),
        ("石家庄市", "乘CZ6217航班于1月24日从三亚抵达正定机场。", "1-24 三亚 > 正定机场 air CZ6217"),
        (
            "厦门市",
            "1月23日，从德黑兰乘CA8812航班抵达厦门高崎国际机场，入境后即被隔离。",
            "1-23 德黑兰 > 厦门高崎国际机场 air CA8812",
        ),
        # letters, in the reading of the region
        ("南京市", "1月19日从武汉返宁，1月28日发病。", "1-19 武汉 > 宁"),
        ("银川市", "1月19日从武汉返宁，1月28日发病。", "1-19 武汉 > 宁"),
        ("福州市", "1月22日乘机来榕，1月28日发病。", "1-22 ? > 榕 air"),
        ("宁波市", "1月22日孝感返甬，1月28日发病。", "1-22 孝感 > 甬"),
        ("重庆市", "1月21日乘坐K588次列车抵渝。", "1-21 ? > 渝 rail K588"),
        ("达州市", "1月21日从孝感到达达州。", "1-21 孝感 > 达州"),  # 到|达 is no letter
        # the origin is where the person had gone
        ("嘉兴市", "1月16日赴鄂州探亲，1月24日自驾返回嘉兴。", "1-24 鄂州 > 嘉兴 car"),
        ("莆田市", "1月12日前往武汉务工，1月22日返莆。", "1-22 武汉 > 莆"),
        # without an origin: the vehicle, the cue or a stay elsewhere tell
        ("德州市", "1月22日随家人乘G2290次列车（7车厢）返回德州。", "1-22 ? > 德州 rail G2290"),
        ("揭阳市", "长期在武汉务工，1月20日返乡，1月28日发病。", "1-20 ? > ?"),
        ("泰州市", "常住武汉，1月20日返回泰州。", "1-20 ? > 泰州"),
        # the cue alone, and home
        ("常山县", "1月17日自武汉返回，此后居家。", "1-17 武汉 > ?"),
        ("常山县", "1月17日随父母由武汉返乡过年。", "1-17 武汉 > ?"),
        ("常山县", "1月17日武汉务工驾车返回老家。", "1-17 武汉 > 老家 car"),
        # changes on the way
        ("枣庄市", "1月18日从三亚飞抵南京，后转乘G1570次高铁抵达枣庄站。", "1-18 三亚 > 枣庄站 rail G1570"),
        ("泸州市", "1月15日从哈尔滨经武汉回泸州。", "1-15 哈尔滨 > 泸州"),
        (
            "荆门市",
            "1月15日乘G3092（上海虹桥9:12-汉口14:05）转D5920（汉口15:26-荆门西17:02）。",
            "1-15 上海虹桥 > 荆门西 rail D5920",
        ),
        ("石嘴山市", "1月16日，从伊朗出发，经莫斯科转机。\n1月17日，9点40到达石嘴山。", "1-17 伊朗 > 石嘴山 air"),
        # the day of arriving is not that of leaving
        ("江门市", "1月20日晚乘火车从武昌返回江门，次日7时抵达。", "1-21 武昌 > 江门 rail"),
        ("江门市", "1月20日从武昌出发，1月21日凌晨到达江门。", "1-21 武昌 > 江门"),
        (
            "江门市",
            "1月20日21时从武昌自驾出发返回江门。1月21日5时在韶关服务区加油。1月21日9时到达江门市高速路口。",
            "1-21 武昌 > 江门 car",
        ),
        ("江门市", "1月20日离开武昌，驾车回到江门，次日因发热到江门市中心医院就诊。", "1-20 武昌 > 江门 car"),
        # the first one counts; within the region there is none
        ("常州市", "1月10日从武汉返回常州，1月15日去苏州，1月17日返常。", "1-10 武汉 > 常州"),
        ("常州市", "1月10日从天宁区返回新北区家中。", None),
        ("常州市", "1月20日上午到超市购物，后返回住处。", None),
        ("常州市", "1月20日从常州前往武汉，未返回。", None),
        ("常州市", "1月20日乘地铁1号线由红山站至文化宫站。", None),
        ("常州市", "1月20日在双河镇就餐，后返回家中。", None),
        # a bracket, a group, a vehicle
        ("阜阳市", "农民（1月20日自湖北返回），1月28日发病。", "1-20 湖北 > ?"),
        ("阜阳市", "系武汉返阜人员，1月28日发病。", "? 武汉 > 阜"),
        ("阜阳市", "孝感返乡人员，1月20日驾车返回阜阳。", "1-20 孝感 > 阜阳 car"),
        ("西安市", "1月17日，长沙至西安的MU2688航班上的乘客，1月28日发病。", "1-17 长沙 > 西安 air MU2688"),
        # other people's ways
        ("阜阳市", "其父亲1月20日从武汉返回阜阳，1月28日发病。", None),
        ("阜阳市", "与武汉返阜人员有接触史，1月28日发病。", None),
        ("阜阳市", "接触从武汉来阜阳的无症状感染者，1月28日发病。", None),
        ("阜阳市", "1月20日随丈夫、女儿自驾从武汉返回阜阳。", "1-20 武汉 > 阜阳 car"),
    ],
)
def test_arrivals(region: str, told: str, arrival: str | None) -> None:
    assert shown(arrival_of(region, told)) == arrival


def test_two_persons_with_one_arrival() -> None:
    text = "2月1日，两人同乘包机由迪拜飞抵兰州中川国际机场。\n确诊病例一：马某，男，24岁，2月5日确诊。\n确诊病例二：韩某，女，41岁，2月6日确诊。"
    cases = extract("甘肃省新增境外输入确诊病例2例。" + text, published="2020-02-06").cases
    assert [shown(case.arrival) for case in cases] == ["2-01 迪拜 > 兰州中川国际机场 air"] * 2


def test_a_place_that_people_left_is_not_the_region() -> None:
    record = extract("患者，男，29岁，长期居住武汉。\n1月22日，从武汉自驾到达宜章，住宜章县玉溪镇。")
    assert record.region is not None
    assert record.region.county == "宜章县"
