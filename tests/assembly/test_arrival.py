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
        # letters of the bulletin's own place that no list holds, and other ways to call it
        ("同心县", "1月20日从兰州自驾返同，1月28日发病。", "1-20 兰州 > 同 car"),
        ("道县", "1月20日15:18从外省自驾抵道，1月21日检测阳性。", "1-20 外省 > 道 car"),
        ("句容市", "1月20日自驾抵句，1月28日发病。", "1-20 ? > 句 car"),
        ("新乡市", "1月20日从信阳自驾返乡，1月28日发病。", "1-20 信阳 > ? car"),  # no letter
        ("昆山市", "货车司机，1月20日自临沂驾车来我市送货，次日检测阳性。", "1-20 临沂 > 我市 car"),
        ("昆山市", "1月20日驾驶货车从临沂市来昆送货，次日检测阳性。", "1-20 临沂市 > 昆 car"),
        ("巴林左旗", "1月20日自呼和浩特市驾车返左旗，1月28日发病。", "1-20 呼和浩特市 > 左旗 car"),
        ("云霄县", "1月19日全家驾车离汉，1月20日下午回到云霄县莆美镇家中。", "1-20 汉 > 云霄县莆美镇家中 car"),
        ("武汉市", "1月19日离汉，1月23日返汉。", "1-23 ? > 汉"),
        # over a port of the border, by ship
        ("瑞丽市", "1月20日由姐告口岸入境，随即集中隔离。", "1-20 ? > 姐告口岸"),
        ("防城港市", "1月20日自越南由东兴口岸入境，随即集中隔离。", "1-20 越南 > 东兴口岸"),
        ("满洲里市", "1月20日自俄罗斯经满洲里口岸入境。", "1-20 俄罗斯 > 满洲里口岸"),
        ("泉州市", "1月2日从香港经皇岗口岸入境，1月16日返回泉州。", "1-16 ? > 泉州"),
        ("瑞丽市", "1月20日从缅甸入境，随即集中隔离。", "1-20 缅甸 > ?"),
        ("厦门市", "菲律宾返厦人员，1月20日入境后集中隔离。", "1-20 菲律宾 > 厦"),
        ("苏州市", "1月20日入境检测阳性。", None),
        ("青岛市", "1月20日乘坐货轮从韩国抵达青岛港。", "1-20 韩国 > 青岛港 ship"),
        ("舟山市", "船员，1月20日随船自菲律宾抵达舟山。", "1-20 菲律宾 > 舟山 ship"),
        ("海口市", "1月20日从湛江徐闻港乘轮渡抵达海口秀英港。", "1-20 湛江徐闻港 > 海口秀英港 ship"),
        # where the way began: a city abroad, an entry of an expressway, a round trip
        ("上海市", "1月20日自德国法兰克福出发，经转机后抵沪。", "1-20 德国法兰克福 > 沪 air"),
        (
            "临沂市",
            "1月20日自京沪高速上海市嘉定区入口上高速返回临沂，后被闭环转运。",
            "1-20 京沪高速上海市嘉定区入口 > 临沂",
        ),
        ("句容市", "1月20日自驾车从宝华镇出发到上海接人，于19:54返回宝华镇。", "1-20 上海 > 宝华镇 car"),
        (
            "封开县",
            "1月22日乘火车从武汉返回到广州。1月23日在广州滘口汽车站乘坐班车返回到封开县家中。",
            "1-23 武汉 > 封开县家中 coach",
        ),
        # what is told behind: the day of coming home, the name of the home, the flight
        ("重庆市", "1月20日从广州自驾返渝，1月21日凌晨3时到家。", "1-21 广州 > 渝 car"),
        (
            "福州市",
            "1月22日乘坐动车从武汉回到福州，到站后乘公交车回家，外出钓鱼，至23日晚上回到福州家中。",
            "1-22 武汉 > 福州 rail",
        ),
        ("沧州市", "1月20日从长春返乡，乘坐大巴抵达沧州。", "1-20 长春 > 沧州 coach"),
        ("成都市", "1月20日从三亚飞抵成都，航班号为3U8678，座位号23A。", "1-20 三亚 > 成都 air 3U8678"),
        ("成都市", "1月20日由三亚飞抵成都（航班号：3U8678），落地即检。", "1-20 三亚 > 成都 air 3U8678"),
        ("肃宁县", "1月20日乘K974次列车由武汉直达肃宁。", "1-20 武汉 > 肃宁 rail K974"),
        # groups: their day is told behind, or not at all
        ("惠州市", "武汉来惠务工人员，1月20日到惠州，1月22日住院。", "1-20 武汉 > 惠州"),
        ("吉安市", "1月20日从上海返吉的密切接触者，1月28日检测阳性。", "1-20 上海 > 吉"),
        ("新乡市", "省外返乡闭环管控人员，1月28日检测阳性。", "? 省外 > ?"),
        ("新乡市", "为上海返回人员，1月28日检测阳性。", "? 上海 > ?"),
        ("东莞市", "1月19日自驾前往南昌，与从武汉返乡过年的哥哥团聚，1月28日自驾返莞。", "1-28 南昌 > 莞 car"),
        # a stay tells that coming somewhere is an arrival; an errand tells that it is none
        ("盘锦市", "于1月20日到盘锦务工，1月28日发病。", "1-20 ? > 盘锦"),
        ("安乡县", "在武汉经商。1月22日，驾车回安乡县安丰乡老家。", "1-22 ? > 安乡县安丰乡老家 car"),
        ("泰安市", "1月20日送其母亲回老家，后去岳母家，下午自驾车返回泰安。", None),
        (
            "江门市",
            "1月18日开往京山，1月23日前往父母家，下午1时许到达。1月25日自驾车返回江门市。",
            "1-25 京山 > 江门市 car",
        ),
        ("吉安市", "1月20日前往吉安站接从广州返回的女儿，1月28日发病。", None),
        # the day of coming stays, though another place is reached on the next
        (
            "天津市",
            "1月14日驾驶货车来津，当日13时抵达西青区王稳庄镇卸货，15日6时用餐，16时于团泊收费站落地检，1月28日发病。",
            "1-14 ? > 津 car",
        ),
        ("宁波市", "1月20日抵甬即隔离，1月28日发病。", "1-20 ? > 甬"),
        ("光山县", "1月20日乘长途客车自武汉傅家坡返光山，1月28日发病。", "1-20 武汉傅家坡 > 光山 coach"),
        # counties right under a province
        ("石河子市", "1月17日乘坐5813次列车自奎屯返回石河子，1月28日发病。", "1-17 奎屯 > 石河子 rail 5813次"),
        ("仙桃市", "1月17日自潜江返回仙桃，1月28日发病。", "1-17 潜江 > 仙桃"),
        # other people's ways
        ("阜阳市", "1月28日发病。\n注：1.2号系1月20日从武汉返回阜阳。", None),
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


def test_a_date_before_the_name_of_the_person() -> None:
    text = "1月22日晚，患者王某（男，40岁，庐江县泥河镇人）与妻子由武汉驾车回庐，2月1日确诊。\n庐江县疫情防控应急综合指挥部"
    (case,) = extract(text, published="2020-02-06").cases
    assert shown(case.arrival) == "1-22 武汉 > 庐 car"


def test_one_ride_told_behind_two_persons() -> None:
    text = (
        "病例1为中国籍，在加纳务工，自加纳出发，病例2为法国籍，由里昂启程，自法国出发，"
        "病例1、病例2搭乘同一航班，1月3日抵达浦东国际机场后隔离。"
    )
    cases = extract("上海市新增境外输入2例。\n" + text, published="2020-02-06").cases
    assert [shown(case.arrival) for case in cases] == [
        "1-03 加纳 > 浦东国际机场 air",
        "1-03 法国 > 浦东国际机场 air",
    ]


def test_a_place_that_people_left_is_not_the_region() -> None:
    record = extract("患者，男，29岁，长期居住武汉。\n1月22日，从武汉自驾到达宜章，住宜章县玉溪镇。")
    assert record.region is not None
    assert record.region.county == "宜章县"
