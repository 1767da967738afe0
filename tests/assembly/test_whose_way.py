"""Whose way is told where several persons are: heads that name them by their labels, places listed by person."""

from __future__ import annotations

import pytest

from extractor import extract
from tests.assembly.readings import cases_of

PROFILES = "3月9日，青禾市新增3例感染者。\n感染者12：女，30岁，现住白云区。\n感染者13：男，9岁，现住白云区。\n感染者14：男，19岁，居住在东丽区。\n"


def _ways(text: str) -> dict[str, list[str]]:
    return {case["label"]: [event["place"]["text"] for event in case["trajectory"]] for case in cases_of(text)}


@pytest.mark.parametrize(
    "head",
    [
        "感染者12、感染者13活动轨迹：",
        "感染者12、感染者13（同行）主要活动轨迹：",
        "感染者12与感染者13行程一致，具体如下：",
        "感染者12和感染者13共同活动轨迹：",
        "感染者12、13活动轨迹如下：",
        "（一）感染者12、感染者13轨迹",
        "感染者12、感染者13：",
        "轨迹如下：\n感染者12、13：",
    ],
)
def test_a_head_names_the_persons_of_one_way(head: str) -> None:
    text = f"{PROFILES}{head}\n3月8日，9:10去老徐五金店买东西；11:00在好运面馆聚餐。\n感染者14轨迹如下：\n3月7日，到白云超市购物。\n"
    both = ["老徐五金店", "好运面馆"]
    assert _ways(text) == {"感染者12": both, "感染者13": both, "感染者14": ["白云超市"]}


def test_a_comparison_of_ways_heads_nothing() -> None:
    text = f"{PROFILES}感染者13与感染者14轨迹不同。\n感染者12：3月8日到老徐五金店购物。\n"
    assert _ways(text) == {"感染者12": ["老徐五金店"], "感染者13": [], "感染者14": []}


def test_places_of_several_labels_are_nobodys_in_particular() -> None:
    text = f"{PROFILES}经流行病学调查，感染者12—感染者14主要在以下场所活动：\n白云区：好运面馆、翠湖公园。\n"
    cases = cases_of(text)
    assert [len(case["trajectory"]) for case in cases] == [0, 0, 0, 2]
    assert cases[-1]["size"] is None


@pytest.mark.parametrize("lead", ["主要活动场所如下：\n", "涉及主要场所：\n", ""])
def test_places_listed_by_person(lead: str) -> None:
    text = f"{PROFILES}{lead}感染者12：上湾村“美佳”服装店、周记综合市场。\n感染者13：翠湖公园，好运面馆。\n感染者14：白云宾馆。\n"
    assert _ways(text) == {
        "感染者12": ["上湾村“美佳”服装店", "周记综合市场"],
        "感染者13": ["翠湖公园", "好运面馆"],
        "感染者14": ["白云宾馆"],
    }


@pytest.mark.parametrize(
    ("row", "when"),
    [
        ("1\t白云区\t好运面馆\t3月5日8:45-9:40", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("1.好运面馆，3月5日8:45-9:40；", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("3月5日\t好运面馆\t8:45-9:40", ("2022-03-05T08:45", "2022-03-05T09:40")),
        ("好运面馆：3月5日晚8时30分许", ("2022-03-05T20:30", None)),
        ("3月5日，8:00到好运面馆，10:00", ("2022-03-05T08:00", None)),  # the moment ahead is its own
    ],
)
def test_the_moment_behind_a_place_ends_its_item(row: str, when: tuple[str, str | None]) -> None:
    text = f"感染者12，男，45岁，涉及场所如下：\n3月4日 7:00-7:20 白云超市\n{row}\n白云菜场 3月6日9:00-9:30\n"
    (case,) = cases_of(text)
    told = {event["place"]["text"]: (event["start"], event["end"]) for event in case["trajectory"]}
    assert told["好运面馆"] == when
    assert told["白云菜场"] == ("2022-03-06T09:00", "2022-03-06T09:30")


@pytest.mark.parametrize("arrow", ["→", "->", "-->", ">", "--", "——"])
def test_chains_of_places(arrow: str) -> None:
    text = "感染者12，男，45岁。\n3月5日：" + arrow.join(("好运KTV", "白云超市（8:00-8:20）", "“美佳”棋牌室")) + "。\n"
    (case,) = cases_of(text)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["好运KTV", "白云超市", "“美佳”棋牌室"]


def test_one_way_of_two_labels_belongs_to_both() -> None:
    found = extract(
        "确诊病例1，男，20岁。\n无症状感染者1，女，22岁。\n经流调，确诊病例1和无症状感染者1轨迹如下："
        "3月1日，10:00到老街面馆就餐；12:00到和平超市购物。"
    ).cases
    assert [case.label for case in found] == ["确诊病例1", "无症状感染者1"]
    for case in found:
        assert [event.place.text for event in case.trajectory if event.place] == ["老街面馆", "和平超市"]


def test_places_go_to_those_whom_a_bracket_behind_them_names() -> None:
    found = extract(
        "病例6：男，49岁，住白云区。\n病例7：女，45岁，住天河区。\n病例8：女，30岁。\n"
        "以上3人自7月29日起到过的公共场所及时间如下（括号内为涉及的病例）：\n白云区\n"
        "白云菜场　7月29日—8月2日（病例6、病例7）\n天河区\n老街诊所　8月2日16时10分（病例7）\n和平超市　8月3日（密接）\n",
        published="2022-08-04",
    ).cases
    ways = {
        case.label: [(e.place.text, e.place.county, str(e.start)[:10]) for e in case.trajectory if e.place]
        for case in found
    }
    market, surgery = ("白云菜场", "白云区", "2022-07-29"), ("老街诊所", "天河区", "2022-08-02")
    assert ways["病例6"] == [market]
    assert ways["病例7"] == [market, surgery]
    assert ways["病例8"] == []


def test_a_heading_with_a_name_and_a_symbol_begins_the_way_of_that_person() -> None:
    found = extract(
        "确诊病例4\n徐某，男，41岁，住白云区。\n确诊病例5\n万某某，女，39岁，系徐某配偶。\n▍徐某活动轨迹\n"
        "2/10（周四）7:50-18:10 和平科技园；18:30-18:45 老街超市\n2/11（周五）19:00-21:30 好运饭店，聚餐",
        published="2022-02-18",
    ).cases
    ways = {case.name: [(str(e.start), e.place.text) for e in case.trajectory if e.place] for case in found}
    assert ways == {
        "徐某": [
            ("2022-02-10T07:50", "和平科技园"),
            ("2022-02-10T18:30", "老街超市"),
            ("2022-02-11T19:00", "好运饭店"),
        ],
        "万某某": [],
    }


def test_places_of_new_cases_behind_the_totals_are_nobodys_in_particular() -> None:
    found = extract(
        "新增确诊病例2例。确诊病例1，男，66岁，住白云区。确诊病例2，女，30岁，住天河区。\n"
        "同日，解除隔离3例。截至28日24时，现有确诊病例17例。\n"
        "3月28日新增感染者外溢风险点如下。白云区：老街面馆（3月22日9:20—10:05）、和平超市（3月22日12:00）。"
    ).cases
    assert [(case.label, [e.place.text for e in case.trajectory if e.place]) for case in found] == [
        ("确诊病例1", []),
        ("确诊病例2", []),
        (None, ["老街面馆", "和平超市"]),
    ]


_PAIR = "青禾市通告：确诊病例1：男，33岁，居住于甲林街道。无症状感染者1：女，31岁，居住于甲林街道。"


@pytest.mark.parametrize(
    "head",
    [
        "两人行程如下：",
        "二人发病前后的足迹：",
        "夫妻二人的行程（3月13日—14日）：",
        "经初步调查，2名感染者行程相同：",
        "两人去过的地方按天公布：",
        "确诊病例1和无症状感染者1的轨迹按天公布：",
        "确诊病例1、无症状感染者1活动轨迹：",
    ],
)
def test_one_way_of_two(head: str) -> None:
    record = extract(f"{_PAIR}{head}\n3月13日：18:25到望云路阿婆馄饨铺；\n3月14日：10:10到临溪客栈。")
    ways = [[event.place.text for event in case.trajectory if event.place] for case in record.cases]
    assert ways == [["望云路阿婆馄饨铺", "临溪客栈"]] * 2


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3月8日，感染者12、13一行两人到好运面馆就餐。", [["好运面馆"], ["好运面馆"], []]),
        ("感染者12、感染者13乘坐同一航班，于3月3日抵达白云机场。", [["白云机场"], ["白云机场"], []]),
        ("感染者12、感染者13与感染者14一起到好运面馆就餐。", [["好运面馆"], ["好运面馆"], ["好运面馆"]]),
        ("感染者12、感染者13均为某公司员工，3月8日感染者12、感染者13一行两人到好运面馆就餐。", [["好运面馆"], ["好运面馆"], []]),
    ],
)  # fmt: skip
def test_persons_named_together_go_together(told: str, expected: list[list[str]]) -> None:
    assert list(_ways(PROFILES + told).values()) == expected


def test_the_day_before_a_label_is_that_of_the_visit() -> None:
    cases = cases_of(PROFILES + "3月8日感染者12、感染者13一行两人到好运面馆就餐。")
    assert [event["start"] for case in cases for event in case["trajectory"]] == ["2022-03-08", "2022-03-08"]


def test_an_appendix_tells_the_way_of_whom_it_names() -> None:
    text = "3月9日，青禾市新增1例感染者李某强，男，30岁，现住白云区。附：李某强在青禾活动轨迹3月8日9:10 老徐五金店，11:00 好运面馆"
    (case,) = cases_of(text)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["老徐五金店", "好运面馆"]


def test_places_of_several_are_not_those_of_the_one_told_among_them() -> None:
    text = (
        "3月9日，重庆市新增9例。其中3例为市场业户，1例确诊病例为渝北区食堂厨工（女，54岁），2例为夫妻。\n"
        "涉疫重点场所公布如下：\n渝北区\n白鹤菜场（3月4日9:00-9:30）\n好运面馆（3月5日）\n"
    )
    cases = cases_of(text)
    assert [[event["place"]["text"] for event in case["trajectory"]] for case in cases] == [
        [],
        ["白鹤菜场", "好运面馆"],
    ]
    assert cases[1]["size"] is None


def test_a_head_in_brackets_opens_a_list() -> None:
    text = "3月9日，重庆市新增2例确诊病例。\n【涉及场所】\n3月4日上午，城关镇农贸市场猪肉行；\n3月5日，城关镇河村（探访亲戚）。\n"
    (pool,) = cases_of(text)
    assert [event["place"]["text"] for event in pool["trajectory"]] == ["城关镇农贸市场猪肉行", "城关镇河村"]


@pytest.mark.parametrize(
    "head", ["感染者1、感染者2（母子）共同轨迹：", "感染者1和感染者2共同活动轨迹如下：", "感染者1、2两人的轨迹："]
)
def test_a_head_may_be_the_first_to_name_them(head: str) -> None:
    text = f"3月9日，青禾市通告。\n{head}\n3月8日 9:10 老徐五金店\n感染者3轨迹：\n3月7日，到白云超市购物。\n"
    assert _ways(text) == {"感染者1": ["老徐五金店"], "感染者2": ["老徐五金店"], "感染者3": ["白云超市"]}


def test_what_two_did_together_behind_the_introduction_of_the_last() -> None:
    text = "病例1（女，33岁）、病例2（男，35岁，系病例1丈夫）3月4日共同驾车到青禾商场购物，病例2于3月5日独自到白云影院看电影，病例1当日到好运菜场买菜。"
    assert _ways(text) == {"病例1": ["青禾商场", "好运菜场"], "病例2": ["青禾商场", "白云影院"]}


def test_two_introduced_as_kin_in_one_sentence() -> None:
    text = "病例5（男，35岁）与病例6（女，34岁）系夫妻。3月3日，病例5开车送病例6到白云医院，随后病例5独自前往平安超市。3月4日，两人在家。"
    assert _ways(text) == {"病例5": ["白云医院", "平安超市", "家"], "病例6": ["白云医院", "家"]}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("白云市新增病例居住地如下：青禾街道好运小区、甲林街道翠湖园。", ["青禾街道好运小区", "甲林街道翠湖园"]),
        # how many live there is no part of the place, nor is the sign before it
        (
            "新增感染者5例，居住地分布在：青禾街道好运小区2例、甲林街道翠湖园3例。",
            ["青禾街道好运小区", "甲林街道翠湖园"],
        ),
        ("新增感染者2例，涉疫场所公布如下：\n📍好运面馆\n📍平安超市\n", ["好运面馆", "平安超市"]),
    ],
)
def test_places_of_those_who_are_only_counted(told: str, expected: list[str]) -> None:
    assert [event["place"]["text"] for case in cases_of(told) for event in case["trajectory"]] == expected


def test_lists_of_homes_by_district_beside_the_one_home_of_a_district() -> None:
    text = (
        "4月12日上海市各区新增感染者住在哪里\n浦东新区\n2022年4月12日，浦东新区新增确诊病例8例和无症状感染者56例，分别居住于：\n"
        "青松路88弄，\n好运新村3号，\n已对相关居住地落实终末消毒等措施。\n静安区\n2022年4月12日，静安区新增1例确诊病例，女，56岁，居住于翠湖路9弄。\n"
        "已对相关居住地落实终末消毒等措施。\n徐汇区\n2022年4月12日，徐汇区新增6例无症状感染者，分别居住于：\n甲林路33号、\n甲林路35弄、\n"
    )
    listed, single = cases_of(text)
    assert [(e["place"]["text"], e["place"]["county"]) for e in listed["trajectory"]] == [
        ("青松路88弄", "浦东新区"),
        ("好运新村3号", "浦东新区"),
        ("甲林路33号", "徐汇区"),
        ("甲林路35弄", "徐汇区"),
    ]
    assert (listed["size"], single["size"], single["residence"]["county"]) == (None, 1, "静安区")


_COUPLE = "确诊病例6\n李某，男，41岁，彭某某，女，40岁，二人系夫妻，家住白云区好运小区。\n"


@pytest.mark.parametrize(
    ("told", "his", "hers"),
    [
        (
            "3月4日，8点30李某到青禾医院发热门诊和三楼内科就诊；15点40彭某某驾车到白云药房，随后去老街超市\n",
            ["青禾医院发热门诊", "三楼内科"],
            ["白云药房", "老街超市"],
        ),
        ("3月4日，彭某某陪母亲到青禾医院。9时，二人到老街超市\n", ["老街超市"], ["青禾医院", "老街超市"]),
        ("3月4日，李某、彭某某到老街超市\n", ["老街超市"], ["老街超市"]),
        ("3月4日，彭某某开车与李某到老街超市\n", ["老街超市"], ["老街超市"]),
    ],
)
def test_each_clause_of_a_way_of_two_tells_of_the_one_it_names(told: str, his: list[str], hers: list[str]) -> None:
    ways = [[event["place"]["text"] for event in case["trajectory"]] for case in cases_of(_COUPLE + told)]
    assert ways == [his, hers]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # somebody who is named, counted among the contacts, or told of in a bracket
        ("3月4日，到白云站，因私事陈某到达青禾站后回到家中，其余4人到老街超市", ["白云站", "老街超市"]),
        ("3月4日，到白云站，陈某9日返回青禾市", ["白云站"]),
        ("3月4日，冯某一家3人和汪某到患者家看望，并在患者家午餐", []),
        ("3月4日，患者父母（自行驾车从青禾市返回）回到白云村，下午到老街超市", ["老街超市"]),
        ("3月4日，患者岳父母、外甥女共3人乘坐高铁前往青禾南站（13时50分到达青禾南站），患者自驾车到老街超市", ["老街超市"]),
        ("3月4日，到老街超市。两名密切接触者中，一人在青禾医院隔离观察", ["老街超市"]),
        ("3月4日，到老街超市。这8人中有4人确诊，其余4人在青禾医院留院观察", ["老街超市"]),
        (
            "3月4日，自驾车到白云站（同车另外3人，李某：阳性，现于青禾医院隔离；吴某：阴性，现于白云酒店隔离），19时到老街超市",
            ["白云站", "老街超市"],
        ),
        # but not who brings them, whose home it is, who sits beside them
        ("3月4日，陈某驾车送患者到老街超市", ["老街超市"]),
        ("3月4日，郑某到邻居吴某家", ["邻居吴某家"]),
        ("3月4日，乘坐K88次列车（郑某在15号，吴某在16号）到白云站", ["白云站"]),
    ],
)  # fmt: skip
def test_ways_of_others_are_left_out(told: str, expected: list[str]) -> None:
    (case,) = cases_of("确诊病例1：郑某，男，35岁，现住白云区好运小区。\n" + told)
    assert [event["place"]["text"] for event in case["trajectory"]] == expected


def test_a_bracket_on_others_leaves_the_day_as_it_was() -> None:
    (case,) = cases_of("确诊病例1：郑某，男。\n3月4日，到白云站（同车另外2人，现于青禾医院隔离），19时30分到老街超市")
    assert [event["start"] for event in case["trajectory"]] == ["2022-03-04", "2022-03-04T19:30"]


@pytest.mark.parametrize("who", ["经初步流调，新增病例", "上述病例活动", "以上感染者活动"])
def test_districts_that_ways_led_through_head_the_list_of_all(who: str) -> None:
    text = f"{PROFILES}{who}轨迹涉及白云区、东丽区。\n白云区：好运面馆、翠湖公园（青松路2号）\n东丽区：白云宾馆\n"
    cases = cases_of(text)
    assert [len(case["trajectory"]) for case in cases] == [0, 0, 0, 3]
    assert [event["place"]["text"] for event in cases[-1]["trajectory"]] == [
        "好运面馆",
        "翠湖公园（青松路2号）",
        "白云宾馆",
    ]


def test_those_whom_a_sentence_counts_went_together() -> None:
    text = (
        "3月9日，白云市新增3例。病例7（男，45岁）、病例8（女，43岁）为夫妻二人；病例9（女，19岁）是其女儿。\n"
        "3月2日6时，病例7、病例8驾车从青禾市出发到家中。3月3日，前者到好运面馆吃面；后者步行去了青禾菜场。"
        "3月4日15时，两人一起到老徐五金店结账。3月5日全家3人到白云村外婆家吃饭。\n"
        "病例9早已放假，3月1日到白云中学操场跑步。"
    )
    both = ["老徐五金店", "白云村外婆家"]
    ways = _ways(text)
    assert ways["病例7"][2:] == ["好运面馆", *both]
    assert ways["病例8"][2:] == ["青禾菜场", *both]
    assert ways["病例9"] == ["白云村外婆家", "白云中学操场"]


def test_a_way_of_others_since_some_day() -> None:
    text = "病例1：男，35岁。3月4日到老街超市。其丈夫3月9日前每天去青禾鱼塘，未检出阳性。"
    assert _ways(text) == {"病例1": ["老街超市"]}


@pytest.mark.parametrize("told", ["3月8日9:10去", "11:20-12:00到", "3月8日到", "到", "均曾前往"])
def test_labels_lead_a_way_without_the_word(told: str) -> None:
    text = f"{PROFILES}感染者12、感染者13：{told}老徐五金店购物。\n感染者14：{told}白云超市购物。\n"
    assert _ways(text) == {"感染者12": ["老徐五金店"], "感染者13": ["老徐五金店"], "感染者14": ["白云超市"]}


def test_named_items_head_the_ways_of_those_introduced_in_one_line() -> None:
    text = (
        "3月9日，青禾市新增确诊病例4例。\n①丁某（女，37岁，鞋厂车工）②郝某甲（男，9岁，丁某之子）③郝某乙（男，40岁，丁某丈夫，早餐店店主）"
        "④邱某（女，61岁，郝某乙岳母）\n活动轨迹分别为：\n①丁某：\n3月8日7:30在协盛鞋厂上班；\n②郝某甲：\n3月8日19:00到青禾托管班；\n"
        "③郝某乙：\n3月8日14:10到白云农贸市场进货。\n④邱某：\n3月7日5:00到桂桥圩集赶圩。"
    )
    cases = cases_of(text)
    assert [(case["name"], [event["place"]["text"] for event in case["trajectory"]]) for case in cases] == [
        ("丁某", ["协盛鞋厂"]),
        ("郝某甲", ["青禾托管班"]),
        ("郝某乙", ["白云农贸市场"]),
        ("邱某", ["桂桥圩集"]),
    ]


_BOUGHT = "确诊病例1：郑某，男，35岁，现住白云区好运小区。3月4日，到老街超市购物。"


@pytest.mark.parametrize(
    "told",
    [
        # who begins the sentence is its subject, with or without the day behind
        "其老乡3月5日到过青禾菜场。",
        "他的老乡（外地确诊病例）3月2日来过青禾广场喝茶，住在白鹤的宾馆一晚。",
        "其在甲林务工的侄子3月3日返乡，途中在青禾站候车室停留。",
        "3月3日，其在甲林务工的侄子（未发病）返乡，途中曾在青禾站候车室过夜。",
        "同行的妻子周某（目前无异常）3月5日单独去了青禾镇娘家。",
        "其父亲3月5日上午曾到青禾路早餐店、建设银行办事，父母二人均无症状。",
        "据了解，郑某的父亲3月5日曾到青禾镇走亲戚，并在车站对面的浴池洗澡，检测为阴性。",
        "该店老板此前去过青禾古镇，检测结果为阴性。",
        "与其同住的表弟3月5日乘大巴到青禾县走亲戚。",
        "其母将饭菜送到好运酒店一楼大厅门口。",
        "孩子3月5日由奶奶接到青禾小学上课。",
        "郑某妻子3月5日8:10送孩子到青禾幼儿园，8:40到翠湖菜场。",
    ],
)
def test_ways_of_kin_and_company_are_left_out(told: str) -> None:
    (case,) = cases_of(_BOUGHT + told)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["老街超市"]


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("3月5日，患者居家，其妻子外出到青禾菜场买菜。", ["居家"]),
        ("3月5日，女儿放学后去翠湖公园，患者在好运面馆上班。", ["好运面馆"]),
        # the person goes along, is fetched, brought, met there
        ("3月5日，老乡开车送其到青禾医院就诊。", ["青禾医院"]),
        ("3月5日，母亲和他一起去青禾公园玩。", ["青禾公园"]),
        ("3月5日9时，女儿开车接其到青禾小区女儿家。", ["青禾小区女儿家"]),
        ("3月5日9时，朋友约其到好运茶楼喝茶。", ["好运茶楼"]),
        ("3月5日9时，亲戚驾车到青禾站接车。", ["青禾站"]),
        ("3月5日，其父母常到青禾镇外婆家，与患者共同就餐。", ["青禾镇外婆家"]),
        # kin are only why the person went, or whose place it is
        ("3月5日，因丈夫确诊自行前往青禾医院就诊。", ["青禾医院"]),
        ("3月5日，侄子结婚，在青禾大酒店吃席。", ["青禾大酒店"]),
        ("3月5日，到老乡家吃饭。", ["老乡家"]),
        ("妻子说3月5日郑某去过青禾菜场。", ["青禾菜场"]),
    ],
)  # fmt: skip
def test_kin_who_are_named_beside_the_way_of_the_case(told: str, places: list[str]) -> None:
    (case,) = cases_of(_BOUGHT + told)
    assert [event["place"]["text"] for event in case["trajectory"]] == ["老街超市", *places]


_MOTHER = (
    "病例1，男，40岁。病例4（女，48岁，店员）与病例5（女，21岁，学生）系母女，现住白云区。3月3日二人曾在青禾市场买菜。"
)


@pytest.mark.parametrize(
    ("told", "first", "second"),
    [
        # which of two, in one sentence
        ("3月4日，后者从青禾站乘车返校，前者当日在好运超市上班。", ["好运超市"], ["青禾站"]),
        ("3月4日，后者8:30到好运面馆，9:10去翠湖公园；前者在好运超市上班。", ["好运超市"], ["好运面馆", "翠湖公园"]),
        # those of the sentence before, whatever is told of them
        ("3月4日二人居家。3月5日两人到翠湖公园。", ["居家", "翠湖公园"], ["居家", "翠湖公园"]),
        # and the one of them who went on
        ("3月4日母女二人到好运面馆吃饭，其中病例5饭后去了翠湖公园。", ["好运面馆"], ["好运面馆", "翠湖公园"]),
        ("病例4、病例5母女二人3月4日到好运面馆吃饭。", ["好运面馆"], ["好运面馆"]),
    ],
)
def test_who_of_two_told_together_went(told: str, first: list[str], second: list[str]) -> None:
    assert _ways(_MOTHER + told) == {"病例1": [], "病例4": ["青禾市场", *first], "病例5": ["青禾市场", *second]}


def test_what_two_do_behind_what_each_did() -> None:
    text = (
        "青禾市新增2例阳性人员（情侣，分别称阳性人员1、阳性人员2）。\n3月4日：二人10:00乘车去翠湖公园，13:00在好运面馆午餐。\n"
        "3月5日：阳性人员1 07:20 老街修车铺，阳性人员2未外出；18:10二人在好运茶楼喝茶。"
    )
    both = ["翠湖公园", "好运面馆"]
    assert _ways(text) == {"阳性人员1": [*both, "老街修车铺", "好运茶楼"], "阳性人员2": [*both, "未外出", "好运茶楼"]}


@pytest.mark.parametrize("head", ["3月3日王某及其妻子", "王某和妻子李某3月3日", "3月3日上午，王某与其妻李某"])
def test_somebody_and_kin_go_together(head: str) -> None:
    told = f"新增2例确诊病例。王某，男，40岁；李某，女，38岁，系王某妻子。{head}到好运面馆吃饭。3月4日李某到翠湖公园。"
    ways = [[event["place"]["text"] for event in case["trajectory"]] for case in cases_of(told)]
    assert ways == [["好运面馆"], ["好运面馆", "翠湖公园"]]


@pytest.mark.parametrize(
    "told", ["3例（病例4、病例5、病例6）", "3例：病例4、病例5、病例6", "3例（病例4—6）", "3例，编号为病例4至6"]
)
def test_new_cases_whose_labels_the_news_lists(told: str) -> None:
    text = (
        f"8月3日，芦淞区新增确诊病例{told}。三人为大学同学。轨迹按日期公布：\n7月27日：9:00三人由白云小区驾车出发，入住青松街“溪畔”客栈；\n"
        "7月28日：病例5、病例6到柳岸剧场观看演出。\n7月31日：病例4到青禾市场看店；病例6到好运面馆就餐。"
    )
    all_went = ["白云小区", "青松街“溪畔”客栈"]
    assert _ways(text) == {
        "病例4": [*all_went, "青禾市场"],
        "病例5": [*all_went, "柳岸剧场"],
        "病例6": [*all_went, "柳岸剧场", "好运面馆"],
    }
