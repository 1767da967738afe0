"""The shapes in which ways and pools are told: chains, items, tables, brackets, persons together, homes by district."""

from __future__ import annotations

import pytest

from tests.assembly.readings import cases_of

PERSON = "病例1：男，35岁。活动轨迹如下：\n"
TWO = "3月9日，大同市新增2例感染者。\n感染者1：女，30岁，住平城区，在社区筛查中发现。\n感染者2：男，9岁，住云冈区，在密接排查中发现。\n"


def visits(text: str) -> list[str]:
    """The visits of all records, each as `03-05T12:00/03-05T12:40 好运面馆`."""
    return [_told(event) for case in cases_of(text) for event in case["trajectory"]]


def ways(text: str) -> dict[str | None, list[str]]:
    """The same by the labels of the cases; None for a list that names nobody."""
    return {case["label"]: [_told(event) for event in case["trajectory"]] for case in cases_of(text)}


def _told(event: dict[str, dict[str, str]]) -> str:
    moments = "/".join(str(event[end])[5:] for end in ("start", "end") if event[end])
    return f"{moments} {event['place']['text']}".strip()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # each place of a chain has the time behind it, the first and the last too
        ("3月4日 好运面馆 9:20 → 白云路站 10:05 → 青禾菜场 11:10\n", ["03-04T09:20 好运面馆", "03-04T10:05 白云路站", "03-04T11:10 青禾菜场"]),
        ("3月4日：青禾站9:00→白云站12:25→好运KTV18:50。\n", ["03-04T09:00 青禾站", "03-04T12:25 白云站", "03-04T18:50 好运KTV"]),
        ("3月4日 好运面馆（青松路店） 9:20——青禾菜场 10:05——老街诊所 11:10；\n", ["03-04T09:20 好运面馆（青松路店）", "03-04T10:05 青禾菜场", "03-04T11:10 老街诊所"]),
        ("3月4日：老三样（9:00）➜七匹狼（10:10）➝青禾菜场（11:00）\n", ["03-04T09:00 老三样", "03-04T10:10 七匹狼", "03-04T11:00 青禾菜场"]),
        # items whose number a bracket closes, or that a mark heads
        ("1）好运面馆（3月4日9:00-9:20）\n2）白云菜场（3月5日8:00-8:10）\n", ["03-04T09:00/03-04T09:20 好运面馆", "03-05T08:00/03-05T08:10 白云菜场"]),
        ("· 好运面馆，3月4日9:00\n· 白云菜场，3月5日8:00\n", ["03-04T09:00 好运面馆", "03-05T08:00 白云菜场"]),
        # items that end with full stops go on in the same form
        ("三只羊，3月4日9:00-9:20。\n七匹狼，3月5日8:00-8:10。\n", ["03-04T09:00/03-04T09:20 三只羊", "03-05T08:00/03-05T08:10 七匹狼"]),
        ("3月4日，好运面馆，青禾镇白云村，青禾菜场。\n3月5日，老街诊所；白云菜场。\n", ["03-04 好运面馆", "03-04 青禾镇白云村", "03-04 青禾菜场", "03-05 老街诊所", "03-05 白云菜场"]),
        # a table of two columns, with bars
        ("场所 | 时间\n好运面馆 | 3月4日9:00-9:20\n白云菜场 | 3月5日8:00\n", ["03-04T09:00/03-04T09:20 好运面馆", "03-05T08:00 白云菜场"]),
        ("时间|轨迹\n3月4日 9:00-9:20|青禾镇七匹狼\n3月5日 8:00|白云菜场\n", ["03-04T09:00/03-04T09:20 青禾镇七匹狼", "03-05T08:00 白云菜场"]),
        # moments in brackets with a remark, a part of the day behind a blank
        ("七匹狼（3月4日9:10-9:50，陪同母亲复诊）\n“老味道”大酒楼（3月5日晚，与6人聚餐）\n青禾市场19号摊（3月6日 中午）\n",
            ["03-04T09:10/03-04T09:50 七匹狼", "03-05 “老味道”大酒楼", "03-06 青禾市场19号摊"]),
        # times in brackets: with words that leave them as they are, behind a deed, into the next day
        ("3月4日，（10点多）好运面馆；（大约14点）白云菜场；【上午8点半】三只羊。", ["03-04T10:00 好运面馆", "03-04T14:00 白云菜场", "03-04T08:30 三只羊"]),
        ("3月4日，好运面馆（9点05分前后）；白云菜场（12点半—12点50分）。", ["03-04T09:05 好运面馆", "03-04T12:30/03-04T12:50 白云菜场"]),
        ("3月4日，到好运面馆用餐（约8:30-9:25）；到白云菜场买菜（上午10点25分许）。", ["03-04T08:30/03-04T09:25 好运面馆", "03-04T10:25 白云菜场"]),
        ("3月4日，好运酒吧（23点50分-次日1点10分）。", ["03-04T23:50/03-05T01:10 好运酒吧"]),
        ("白云市场1号馆（3月1日—5日，8:30—16:00）\n青禾早市（3月2日、4日，6时左右）\n好运面馆（3月3日，11:40—12:15）\n",
            ["03-01T08:30/03-05T16:00 白云市场1号馆", "03-02T06:00 青禾早市", "03-04T06:00 青禾早市", "03-03T11:40/03-03T12:15 好运面馆"]),
        ("3月4日驾车途经白云服务区（当日22时至次日6时在车内休息），3月5日8时30分到青禾汽配城卸货，10时驾车离开前往好运工业区装货。",
            ["03-04T22:00/03-05T06:00 白云服务区", "03-05T08:30/03-05T10:00 青禾汽配城", "03-05 好运工业区"]),
        ("2月1日（大年初一）至2月3日，每天上午到青禾村老年活动中心打牌", ["02-01/02-03 青禾村老年活动中心"]),
        ("3月4日，三只羊（9:00-9:30）；七匹狼（10:00）。", ["03-04T09:00/03-04T09:30 三只羊", "03-04T10:00 七匹狼"]),
    ],
)  # fmt: skip
def test_moments_of_shapes(told: str, expected: list[str]) -> None:
    assert visits(PERSON + told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # shops within malls, and what stands in the bracket behind
        ("9:00到好运药店（青禾购物中心4F）购药", "好运药店（青禾购物中心4F）"),
        ("9:00到青禾商场（1F“三只羊”小吃店）就餐", "青禾商场（1F“三只羊”小吃店）"),
        ("9:00到青禾购物中心4F1102铺好运药店购药", "青禾购物中心4F1102铺好运药店"),
        # a trade that is a deed elsewhere
        ("9:00到何记美甲消费", "何记美甲"),
        ("9:00七匹狼照相。", "七匹狼照相"),
        ("9:00到“七匹狼”理发", "“七匹狼”"),
        ("9:00去“七匹狼”取快递", "“七匹狼”"),
        ("9:00到“七匹狼”住宿", "“七匹狼”"),
        # companies of the corps, homesteads, towns that begin like words of a clause
        ("9:00到建设2团5连探亲", "建设2团5连"),
        ("（9:00）张家宅；", "张家宅"),
        ("8时许庄镇好运面馆；", "许庄镇好运面馆"),
        ("9:00沿人民路（青松路至白云路段）散步", "人民路（青松路至白云路段）"),
        ("9:00在于姐面馆吃面", "于姐面馆"),
        ("在五金店内照常营业", "五金店"),
        ("由镇卫生院派车送县人民医院发热门诊", "县人民医院发热门诊"),
        ("9:00多伦县好运面馆；", "多伦县好运面馆"),
        ("9:00到青松路11号早餐店吃饭", "青松路11号早餐店"),
    ],
)
def test_names_of_places(told: str, expected: str) -> None:
    assert [visit.split(" ", 1)[-1] for visit in visits(PERSON + "3月4日，" + told)] == [expected]


@pytest.mark.parametrize(
    "told",
    [
        "原定前往白云超市购物，因大雪未成行",
        "原计划到白云医院复查，后取消",
        "尽量不前往白云商场等人员密集场所",
        "其丈夫每日去白云工地上班",
        "其女儿经常到白云超市购物",
        "晚饭由外卖员送至门口",
        "自认为是感冒，未就医",
        "每天到一楼领取早餐",
        "丁某一家5人（另有祖父母、哥嫂）跟姑姑同行，其丈夫到好运超市购物",
        "青禾市疾控中心检出张某核酸阳性，区疾控中心复核",
        "3名同事作为密切接触者已送往白云隔离点",
        "全市现有病例均在定点医疗机构隔离治疗，其余患者在白云医院治疗",
    ],
)
def test_what_is_no_visit(told: str) -> None:
    assert visits(PERSON + "3月4日，" + told + "。") == []


@pytest.mark.parametrize("lived", ["在白云区居住", "近三年在白云区居住工作", "一直在白云区居住，与家人同住"])
def test_where_somebody_lives_is_no_visit(lived: str) -> None:
    assert visits(f"病例1：男，35岁，{lived}。\n3月4日，到好运超市购物。\n") == ["03-04 好运超市"]


@pytest.mark.parametrize(
    "behind",
    [
        "便民核酸采样点一览表\n1.白云广场采样点（8:00-20:00）\n2.青禾公园采样点（8:00-18:00）\n",
        "便民核酸采样点设置如下：\n1.白云广场采样点\n2.青禾公园采样点\n",
        "即日起，在以下地点设置便民采样点：\n1.白云广场（8:00-20:00）\n",
        "白云区疾病预防控制中心  联系地址：青松路8号\n",
        "咨询电话：8123456  地址：青松路8号政务中心3楼\n",
    ],
)
def test_what_stands_beside_the_way(behind: str) -> None:
    (case,) = cases_of("病例1：男，35岁，暂住青禾镇好运里。\n3月4日，到白云超市购物。\n" + behind)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["白云超市"]
    assert case["residence"]["text"] == "青禾镇好运里"


@pytest.mark.parametrize(
    "together",
    [
        "3月5日，感染者1与感染者2共同到好运面馆就餐。",
        "3月5日，感染者2、感染者1一同前往好运面馆就餐。",
        "3月5日，感染者1和感染者2一起驾车去好运面馆聚餐。",
    ],
)
def test_where_two_labels_went_together(together: str) -> None:
    told = ways(f"{TWO}感染者1轨迹如下：\n3月4日，到白云超市购物。\n{together}\n")
    assert told == {"感染者1": ["03-04 白云超市", "03-05 好运面馆"], "感染者2": ["03-05 好运面馆"]}


def test_persons_who_only_live_together_went_nowhere() -> None:
    told = ways(f"{TWO}感染者1轨迹如下：\n3月4日，到白云超市购物。\n感染者1和感染者2共同在平城区居住。\n")
    assert told["感染者2"] == []


@pytest.mark.parametrize(
    "head", ["感染者{}涉及以下点位：", "感染者{}涉及场所：", "感染者{}：", "【感染者{}】", "感染者{}活动轨迹："]
)
def test_places_with_times_by_person(head: str) -> None:
    text = (
        f"{TWO}涉及主要场所及时间：\n{head.format(1)}好运面馆，3月5日8:35—9:15；三只羊，3月6日6:50。\n"
        f"{head.format(2)}白云小学，3月5日7:50-16:30；青禾菜场，3月6日8:00。\n"
    )
    assert ways(text) == {
        "感染者1": ["03-05T08:35/03-05T09:15 好运面馆", "03-06T06:50 三只羊"],
        "感染者2": ["03-05T07:50/03-05T16:30 白云小学", "03-06T08:00 青禾菜场"],
    }


@pytest.mark.parametrize(
    "lead", ["上述感染者活动轨迹涉及", "上述病例主要涉及", "涉及的公共场所有：", "经流调，上述感染者主要涉及"]
)
def test_places_of_all_in_one_sentence(lead: str) -> None:
    (*_, listed) = cases_of(f"{TWO}{lead}平城区好运面馆、白云菜场，云冈区三只羊。\n")
    places = [(event["place"]["text"], event["place"]["county"]) for event in listed["trajectory"]]
    assert listed["size"] is None
    assert places == [("平城区好运面馆", "平城区"), ("白云菜场", "平城区"), ("云冈区三只羊", "云冈区")]


@pytest.mark.parametrize("head", ["{}：\n", "{}（1个）：\n", "【{}】\n", "三、{}\n", "{}\n"])
@pytest.mark.parametrize("county", ["六枝特区", "盘州市"])
def test_districts_over_their_lists(head: str, county: str) -> None:
    text = (
        "3月9日，六盘水市新增2例感染者。\n感染者1：女，30岁，住钟山区。\n感染者2：男，9岁，住钟山区。\n涉及以下场所：\n"
        f"{head.format('钟山区')}1.好运面馆（3月4日9:00）\n{head.format(county)}1.白云菜场（3月5日9:00）\n"
    )
    (*_, listed) = cases_of(text)
    places = [(event["place"]["text"], event["place"]["county"]) for event in listed["trajectory"]]
    assert places == [("好运面馆", "钟山区"), ("白云菜场", county)]


@pytest.mark.parametrize("joint", ["，", "\n", "、", "；"])
@pytest.mark.parametrize("names", [("", ""), ("平城区\n", "云冈区\n")])
@pytest.mark.parametrize("end", ["已对相关居住地落实终末消毒措施。\n", ""])
@pytest.mark.parametrize("number", [1, 30])
def test_homes_of_many_district_by_district(joint: str, names: tuple[str, str], end: str, number: int) -> None:
    homes = ("白云路88弄", "青禾路12弄3号", "张家宅"), ("青松路8弄", "好运新村")
    text = (
        "3月8日，大同市居民区疫情信息如下：\n"
        f"{names[0]}3月8日，平城区新增2例本土确诊病例和35例本土无症状感染者，分别居住于：\n{joint.join(homes[0])}。\n{end}"
        f"{names[1]}3月8日，云冈区新增{number}例本土无症状感染者，分别居住于：\n{joint.join(homes[1])}。\n{end}"
    )
    (listed,) = cases_of(text)
    places = [(event["place"]["text"], event["place"]["county"]) for event in listed["trajectory"]]
    assert places == [*((home, "平城区") for home in homes[0]), *((home, "云冈区") for home in homes[1])]


def test_the_means_taken_where_somebody_left() -> None:
    (case,) = cases_of(PERSON + "3月4日自泰国曼谷出发，乘坐CA1234次航班于3月5日抵达白云机场。")
    left = case["trajectory"][0]
    assert (left["place"]["text"], left["place"]["province"], left["transport"]["number"]) == (
        "泰国曼谷",
        None,
        "CA1234",
    )


def test_a_park_with_the_name_of_a_district_elsewhere_is_here() -> None:
    text = "商州区3月9日新增1例。病例1：男，35岁，住城关街道。3月4日8:05在莲湖公园晨练。\n商州区疫情防控指挥部"
    (case,) = cases_of(text)
    assert case["trajectory"][0]["place"]["county"] == "商州区"


HEAD = "青禾市新增感染者涉及场所（第2批）\n3月9日，青禾市公布近日新增无症状感染者涉及的部分公共场所，"


@pytest.mark.parametrize(
    "asked",
    ["请与下列场所有交集的人员主动上报。", "请主动上报、主动检测。", "请主动报备。请到过下列场所的人员尽快检测。"],
)
def test_a_list_below_the_advice(asked: str) -> None:
    listed = "一、3月4日\n1.8:00前后，永安大街好运包子铺；\n2.9:20—10:05，（青松路）白云医院住院部4楼护士站。\n"
    assert visits(f"{HEAD}{asked}\n{listed}") == [
        "03-04T08:00 永安大街好运包子铺",
        "03-04T09:20/03-04T10:05 白云医院住院部4楼护士站",
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # a line of the metro before a station that fills its clause; a shed
        ("3月4日18:22，轻轨3号线白云站；19:10，青禾小区公共停车棚；", ["03-04T18:22 轻轨3号线白云站", "03-04T19:10 青禾小区公共停车棚"]),
        ("3月4日18:30，白云市场好运猪脚饭；", ["03-04T18:30 白云市场好运猪脚饭"]),
        # an exit of the metro, by its line
        ("3月4日16:43，乘坐出租车在地铁1号线白云站B口附近下车。", ["03-04T16:43 地铁1号线白云站B口附近"]),
        ("3月4日，从地铁2号线青禾站3号出口附近乘坐出租车返回轻轨5号线桥头站东口。", ["03-04 地铁2号线青禾站3号出口附近", "03-04 轻轨5号线桥头站东口"]),
        ("3月4日，在地铁3号线青禾站下车", ["03-04 青禾站"]),
        # words that hold 自 and 由
        ("3月4日，由好运自由城步行至白云菜场，之后到自由城小区3号楼便利店购物。", ["03-04 好运自由城", "03-04 白云菜场", "03-04 自由城小区3号楼便利店"]),
        ("3月4日，中午到大岭自然庄外婆家，后到省自然博物馆参观，去自来水公司办事。", ["03-04 大岭自然庄外婆家", "03-04 省自然博物馆", "03-04 自来水公司"]),
        # what only leads to a place or goes on behind it: other sights, a half word, an office, a party of travellers
        ("3月4日，前往白云寺、青禾湖等景点，途经长桥、松山等处。", ["03-04 白云寺", "03-04 青禾湖", "03-04 长桥", "03-04 松山"]),
        ("3月4日，到白云菜场一楼或到青禾菜场买菜。", ["03-04 白云菜场一楼", "03-04 青禾菜场"]),
        ("3月4日，参加自组团到泰国旅游。", ["03-04 泰国"]),
        ("3月4日，中午在其哥哥家吃饭，后经市传染病医院隔离治疗。", ["03-04 其哥哥家", "03-04 市传染病医院"]),
        ("3月4日14时-16许和3月5日到白云医院就\n3月6日到青禾医院就诊。", ["03-05 白云医院", "03-06 青禾医院"]),
        ("3月4日，入住白云酒店502（与其弟弟同室），3月5日到三楼，在三楼玩具区停留。", ["03-04 白云酒店502", "03-05 三楼玩具区"]),
        # with whom, for whom, and at what gathering somebody was there
        ("3月4日，随丈夫到白云区单位办事，后跟随母亲到青禾公园游玩。", ["03-04 白云区单位", "03-04 青禾公园"]),
        ("3月4日，随家人前往好运饭店聚餐，到青禾小区为女儿送药。", ["03-04 好运饭店", "03-04 青禾小区"]),
        ("3月4日，参加公司年夜饭（白云区某酒店），3月5日参加单位年会（青禾会展中心）。", ["03-04 白云区某酒店", "03-05 青禾会展中心"]),
        ("3月4日，乘坐由青禾站经白云站、长桥站的另一辆公交车。", ["03-04 青禾站", "03-04 白云站", "03-04 长桥站"]),
        ("3月4日，作为张某的密切接触者送到白云酒店隔离医学观察。", ["03-04 白云酒店"]),
        # the day goes on behind a clock time
        ("3月4日7时，张某在酒店早餐，中午张某乘车至青禾古镇，15时28分入住白云酒店。", ["03-04T07:00 酒店", "03-04 青禾古镇", "03-04T15:28 白云酒店"]),
        # names that begin like words for people
        ("3月4日9:00-9:10市民广场地铁站B口煎饼摊10:00白云超市", ["03-04T09:00/03-04T09:10 市民广场地铁站B口煎饼摊", "03-04T10:00 白云超市"]),
        # a hall behind the branch, a ship within a name, a meal behind a name
        ("3月4日15:10 星河影城（白云店）5号厅\n3月4日18:40 青松路199号“八号渔船”二楼", ["03-04T15:10 星河影城（白云店）5号厅", "03-04T18:40 青松路199号“八号渔船”二楼"]),
        ("3月4日6:40，青禾街道“和春”（白云店）早茶，", ["03-04T06:40 青禾街道“和春”（白云店）"]),
        # on the way, at a test that all take, a shopping street
        ("3月4日9:00到白云公园，返程时顺道进白云农贸市场。", ["03-04T09:00 白云公园", "03-04 白云农贸市场"]),
        ("3月4日10时10分参加白云村村部全员核酸采样。", ["03-04T10:10 白云村村部"]),
        ("3月4日到青松路步行商业街“锦绣”旗袍店取衣。", ["03-04 青松路步行商业街“锦绣”旗袍店"]),
        # the days of some visits of a series
        ("3月4日至8日到青禾商城培训班，期间两次（5日、7日）放学后到商城一楼好运豆浆吃点心；", ["03-04/03-08 青禾商城培训班", "03-05 商城一楼好运豆浆", "03-07 商城一楼好运豆浆"]),
        # a clock time is of its own day alone; with whom somebody was
        ("3月4日9:00—10:00与3名高中同学在白云街道“小木屋”桌游，3月5日到白云中学操场跑步。", ["03-04T09:00/03-04T10:00 白云街道“小木屋”桌游", "03-05 白云中学操场"]),
        ("3月4日12:00在白云广场四楼“鸭三样”与同乡2人用餐，3月5日到白云镇桂桥村给外婆拜年。", ["03-04T12:00 白云广场四楼“鸭三样”", "03-05 白云镇桂桥村"]),
        ("3月4日在白云服务区各休息20分钟，到白云医院复诊，9:00离院后到七匹狼药房；", ["03-04 白云服务区", "03-04/03-04T09:00 白云医院", "03-04 七匹狼药房"]),
    ],
)  # fmt: skip
def test_where_names_begin_and_end(told: str, expected: list[str]) -> None:
    assert visits(PERSON + told) == expected


def test_what_is_announced_is_no_visit() -> None:
    text = "3月9日，排查出1例核酸阳性人员张某，男，68岁。现将其在青海、宁夏的行程通告如下：\n3月4日：13:10在好运面馆午餐。领队1人去白云站退票。"
    assert visits(text) == ["03-04T13:10 好运面馆"]
