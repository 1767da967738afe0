"""Ways that were lost whole because of how a notice is laid out: the news of one person over a list, heads that say no more than
行程, persons by letters, fields of one line, people whom the text does not call infected."""

from __future__ import annotations

import pytest

from tests.assembly.readings import cases_of
from tests.assembly.test_way_shapes import visits, ways

LIST = "3月4日9:00，好运面馆；\n3月5日10:00，青禾超市。\n"
LISTED = ["03-04T09:00 好运面馆", "03-05T10:00 青禾超市"]


@pytest.mark.parametrize(
    "head",
    [
        # the news of one person, told with the number behind
        "3月9日，我县新增无症状感染者1例。\n",
        "3月9日，我县新增阳性1人，轨迹如下：\n",
        "3月9日，我县新增阳性1例（系返乡人员）。活动轨迹\n",
        "3月9日，接邻县通报，一阳性感染者到过我镇。在我镇活动轨迹：\n",
        # several persons at once
        "我县新增3例阳性感染者均为一家三口，共同活动轨迹如下：\n",
        # heads that name nobody, and those whose list has a headline over it
        "阳性住户轨迹\n",
        "曾到我县的外地感染者行程：\n",
        "3月9日通报的感染者为货车司机，行程如下：\n",
        "急寻与确诊病例同时空的人员：\n",
        "关于公布阳性检测者涉及场所的通告\n居民朋友们：\n3月9日，我县接到协查通知。现将阳性检测者停留地点通告如下：\n",
        # who is not called infected
        "轨迹涉及我县的有：\n",
        "3月9日，接到协查通知后，我县迅速排查，当事人在我县轨迹如下：\n",
        "本轮疫情涉及我街道点位时间：\n",
    ],
)
def test_heads_over_a_way(head: str) -> None:
    assert visits(f"{head}{LIST}请有轨迹交集人员立即报备。\n") == LISTED


@pytest.mark.parametrize(
    "text",
    [
        f"经流行病学调查，密接人员活动轨迹：\n{LIST}",
        "3月9日，我县新增确诊病例1例。\n3月10日起，全县中小学恢复上课。\n",
        "3月9日，我县新增无症状感染者1例，解除隔离2例。\n青禾公园免费开放。\n",
        f"货运车辆行驶轨迹如下：\n{LIST}",
    ],
)
def test_what_is_nobodys_way(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # items of days and of hours under the news of one person
        ("一、3月4日\n（一）9:00，好运面馆；\n（二）11:00-11:30，青禾超市；\n二、3月5日\n全天在家。\n", ["03-04T09:00 好运面馆", "03-04T11:00/03-04T11:30 青禾超市", "03-05 家"]),
        ("第一天（3月4日）：\n上午：好运面馆\n第二天（3月5日）：\n下午：青禾超市\n", ["03-04 好运面馆", "03-05 青禾超市"]),
        # the day that heads items which tell their hour last
        ("3月4日：①好运面馆9:00；②青禾超市10:00；③白云药店\n3月5日：①好运面馆9:10；②县医院\n",
            ["03-04T09:00 好运面馆", "03-04T10:00 青禾超市", "03-04 白云药店", "03-05T09:10 好运面馆", "03-05 县医院"]),
        # fields of one line
        ("日期：3月4日 时间：9:00—9:30 地点：好运面馆 交通：步行\n日期：3月5日 时间：8:00 地点：青禾超市 交通：步行\n",
            ["03-04T09:00/03-04T09:30 好运面馆", "03-05T08:00 青禾超市"]),
        # moments in a bracket that a semicolon parts, a bracket of the whole day
        ("好运诊所（3月4日9:15；3月5日9:20）\n", ["03-04T09:15 好运诊所", "03-05T09:20 好运诊所"]),
        ("3月4日 好运面馆（9:00）\n3月5日 好运公司（全天）\n", ["03-04T09:00 好运面馆", "03-05 好运公司"]),
        # a day at home under a line of its own, and home alone behind its hour
        ("▲3月4日\n9:00 好运面馆\n▲3月5日\n全天居家\n▲3月6日\n8:00 县医院\n", ["03-04T09:00 好运面馆", "03-05 居家", "03-06T08:00 县医院"]),
        ("3月4日 9:00 好运面馆（步行街店）\n14:00 家\n17:00 步行街派出所\n", ["03-04T09:00 好运面馆（步行街店）", "03-04T14:00 家", "03-04T17:00 步行街派出所"]),
        ("3月4日12:40到达县城好运小区，14:00到万达2楼电玩城。\n", ["03-04T12:40 县城好运小区", "03-04T14:00 万达2楼电玩城"]),
    ],
)  # fmt: skip
def test_days_and_hours_of_layouts(told: str, expected: list[str]) -> None:
    assert visits(f"3月9日，我县报告1例确诊病例，现将其活动轨迹公布如下：\n{told}") == expected


@pytest.mark.parametrize(
    ("first", "second"), [("甲", "乙"), ("A", "B"), ("例1", "例2"), ("阳性2号", "阳性3号"), ("感染者甲", "感染者乙")]
)
def test_persons_by_letters_and_short_numbers(first: str, second: str) -> None:
    told = ways(
        f"3月9日，我县新增2例无症状感染者。\n{first}：男，30岁。3月4日9:00，好运面馆。\n{second}：女，28岁。3月5日10:00，青禾超市。\n"
    )
    assert told == {first: LISTED[:1], second: LISTED[1:]}


@pytest.mark.parametrize(
    "text", ["甲：3月4日我去了青禾超市。\n", "问：如何预防感染？\nB：3月4日起到青禾超市购物须戴口罩。\n"]
)
def test_a_letter_alone_is_nobody(text: str) -> None:
    assert cases_of(text) == []


@pytest.mark.parametrize(("first", "second"), [("阳性1", "阳性2"), ("感染者甲", "感染者乙"), ("病例1", "病例2")])
def test_common_way_of_persons_met_in_its_head(first: str, second: str) -> None:
    told = ways(
        f"{first}（丈夫）、{second}（妻子）共同轨迹：\n3月4日9:00，好运面馆；\n{first}单独轨迹：\n3月5日10:00，青禾超市。\n{second}单独轨迹：\n3月6日8:00，白云药店。\n"
    )
    assert told == {first: LISTED, second: [LISTED[0], "03-06T08:00 白云药店"]}


def test_a_common_way_comes_before_what_is_told_later() -> None:
    told = ways(
        "3月9日，新增病例1、病例2系夫妻。\n病例1、病例2共同轨迹：\n3月4日9:00，好运面馆；\n病例1轨迹：\n3月5日10:00，青禾超市。\n"
    )
    assert told["病例1"] == LISTED


def test_labels_over_fields() -> None:
    told = ways("新增病例轨迹\n病例1\n日期：3月4日\n地点：好运面馆\n病例2\n日期：3月5日\n地点：青禾超市\n")
    assert told == {"病例1": ["03-04 好运面馆"], "病例2": ["03-05 青禾超市"]}


@pytest.mark.parametrize("head", ["{}（2个点位）：\n", "【{}】\n", "{}："])
@pytest.mark.parametrize("area", ["好运里社区", "白云街道", "青禾镇"])
def test_heads_of_parts_are_no_visits(head: str, area: str) -> None:
    parted = head.format(area)
    text = f"3月9日，我区新增2例阳性感染者，涉及点位如下：\n{parted}好运面馆（3月4日9:00）；青禾超市（3月5日10:00）\n"
    assert [visit for visit in visits(text) if not visit.endswith(area)] == LISTED
    assert len(visits(text)) == len(LISTED)


def test_the_number_of_a_notice_is_no_place() -> None:
    text = f"关于1例确诊病例活动轨迹的通告（第12号）\n3月9日，我县发现1例确诊病例。现将其活动轨迹公布如下：\n{LIST}"
    assert visits(text) == LISTED


@pytest.mark.parametrize(
    "head",
    [
        "分别居住于：",
        "居住地分别为：",
        "居住地涉及",
        "涉及的居住地为：",
        "涉及居住地：",
        "涉及小区：",
        "涉及地址如下：",
    ],
)
def test_homes_of_many(head: str) -> None:
    text = (
        f"3月29日，上海市新增本土确诊病例96例。\n松江区\n3月28日，松江区新增无症状感染者39例，{head}九里亭街道青松路8弄、中山街道柳岸路18号、"
        "新桥镇桂桥村。\n其中，住新桥镇桂桥村的1例无症状感染者为货车驾驶员，3月26日在松江区青松公路上的好运小饭馆吃过饭。"
    )
    pool, driver = cases_of(text)
    homes = ["九里亭街道青松路8弄", "中山街道柳岸路18号", "新桥镇桂桥村"]
    assert [(event["place"]["text"], event["start"]) for event in pool["trajectory"]] == [
        (home, None) for home in homes
    ]
    assert [event["place"]["text"] for event in driver["trajectory"]] == ["松江区青松公路上的好运小饭馆"]


def test_a_digest_by_county() -> None:
    text = (
        "11月8日，重庆市新增本土确诊病例1例、无症状感染者1例。部分区县通报如下：\n"
        "【江北区】新增1例无症状感染者，为社会面发现，女，31岁，商场导购。11月6日到青松步行街买酸辣粉。\n"
        "【永川区】报告外地来永感染者1例，男，45岁，货车驾驶员。11月7日到大安街道好运纸厂卸货。\n【两江新区】新增2例，居住于青禾街道白云社区。"
    )
    told = [[(e["place"]["text"], e["place"]["county"]) for e in case["trajectory"]] for case in cases_of(text)]
    assert told == [[("青松步行街", "江北区")], [("大安街道好运纸厂", "永川区")]]
    assert [case["residence"] for case in cases_of(text)] == [None, None]


NEWS = "3月9日，我县新增2例确诊病例，活动轨迹如下：\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("（一）王某某（青禾镇）\n", "（二）李某（白云镇）\n"),
        ("1.王某某（青禾镇）\n", "2.李某（白云镇）\n"),
        ("1 王某某\n", "2 李某\n"),
        ("一、王某某\n", "二、李某\n"),
        ("【王某某】\n", "【李某】\n"),
        ("▶王某某\n", "▶李某\n"),
        ("王某某（青禾镇）：\n", "李某（白云镇）：\n"),
        ("王某某活动轨迹：\n", "李某活动轨迹：\n"),
        ("王某某：", "李某："),
        ("（一）王某某（男，30岁，青禾镇）\n", "（二）李某（女，28岁，白云镇）\n"),
    ],
)
def test_names_that_head_ways(first: str, second: str) -> None:
    told = cases_of(
        f"{NEWS}{first}3月4日9:00，好运面馆；\n3月4日11:00，县城三只羊；\n{second}3月5日10:00，青禾超市。\n"
    )
    assert [case["name"] for case in told] == ["王某某", "李某"]
    assert [[event["place"]["text"] for event in case["trajectory"]] for case in told] == [
        ["好运面馆", "县城三只羊"],
        ["青禾超市"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"3月9日，经排查，密切接触者轨迹如下：\n（一）王某某\n{LIST}",
        "3月9日，我县新增2例确诊病例。\n发热门诊：县医院\n联系人：\n王某某\n李某\n",
    ],
)
def test_names_that_head_no_ways_of_cases(text: str) -> None:
    assert cases_of(text) == []


def test_a_name_that_stood_by_a_label_heads_the_way_of_that_case() -> None:
    told = ways(
        f"3月9日，新增病例2例。\n病例1（王某某），女，30岁。\n病例2（李某），男，33岁。\n王某某活动轨迹：\n{LIST}李某活动轨迹：\n3月6日8:00，白云药店。\n"
    )
    assert told == {"病例1": LISTED, "病例2": ["03-06T08:00 白云药店"]}


@pytest.mark.parametrize(("first", "second"), [("感染者1", "感染者2"), ("病例1", "病例2")])
def test_whence_persons_are_is_no_visit(first: str, second: str) -> None:
    told = ways(
        f"{NEWS}（一）{first}（青禾镇）\n3月4日9:00，好运面馆。\n（二）{second}（白云镇）\n3月5日10:00，青禾超市。\n"
    )
    assert told == {first: LISTED[:1], second: LISTED[1:]}


@pytest.mark.parametrize(
    "head",
    [
        "三人活动轨迹为：",
        "以上三人轨迹为：",
        "3人的主要活动轨迹：",
        "三名病例活动轨迹：\n",
        "三人轨迹相同，具体为：",
        "经流调，三人同行轨迹如下：",
    ],
)
def test_one_way_of_all_behind_its_head(head: str) -> None:
    told = ways(
        "3月9日，我县新增3例确诊病例。\n病例1，女，33岁，3月8日发热；病例2，女，34岁；病例3，男，7岁。三人均为游客，现均在县医院隔离治疗。\n"
        f"{head}{LIST}3月6日8:00，病例1独自到县医院发热门诊看病。\n"
    )
    assert told == {
        "病例1": [*LISTED, "03-06T08:00 县医院发热门诊"],
        "病例2": LISTED,
        "病例3": LISTED,
    }


def test_numbers_of_a_town_told_by_its_short_name() -> None:
    told = ways(
        f"3月9日，白云区新增无症状感染者2例，主要轨迹为：\n白云无症状11：男，47岁，司机。\n{LIST}白云无症状12：女，45岁，工人。\n3月6日：家→白云药店。\n"
    )
    assert list(told.values()) == [LISTED, ["03-06 家", "03-06 白云药店"]]


TITLED = "1.好运面馆（3月4日9:00）\n2.七匹狼（3月4日11:00-11:30）\n3.白云药店（3月5日10:00）\n请到过的人员立即报告。\n"


@pytest.mark.parametrize(
    "title",
    [
        # what stands behind a title: numbers and brackets
        "青禾县新增阳性感染者轨迹（3月9日）\n",
        "风险点提示（3月9日更新）\n",
        "青禾县涉疫重点场所（共3处）\n",
        "青禾县风险场所公布（第12号）\n",
        # heads of any wording over lines that tell day and hour
        "青禾县流调轨迹（3月9日）\n",
        "青禾县关于新增感染者轨迹的公告\n",
        "紧急寻人！这些地方有感染者去过\n",
        "3月9日通报：以下地点有感染者到访\n",
        "阳性病例流调信息（一）\n居民朋友们：\n",
        "3月9日，我县新增2例确诊病例，均为隔离管控发现。\n去过以下地方：\n",
        "3月9日，我县新增2例确诊病例，均为隔离管控发现。\n相关点位\n",
        "3月9日，我县新增2例确诊病例，均为隔离管控发现。\n时间轴：\n",
    ],
)
def test_titles_over_lists(title: str) -> None:
    expected = ["03-04T09:00 好运面馆", "03-04T11:00/03-04T11:30 七匹狼", "03-05T10:00 白云药店"]
    assert visits(title + TITLED) == expected


@pytest.mark.parametrize(
    "head",
    [
        "3月9日，我县新增2例确诊病例。\n采样点位：\n",
        "3月9日，我县新增2例确诊病例。\n便民服务场所：\n",
        "3月9日，我县新增2例确诊病例。\n疫苗接种地点：\n",
        "3月9日，我县新增2例确诊病例。\n免费演出地点：\n",
    ],
)
def test_services_are_no_ways(head: str) -> None:
    assert visits(f"{head}{TITLED}") == []


ROWS = [("3月4日9:00", "好运面馆"), ("3月4日11:00-11:30", "七匹狼"), ("3月5日10:00", "青禾药店")]


IN_ROWS = ["03-04T09:00 好运面馆", "03-04T11:00/03-04T11:30 七匹狼", "03-05T10:00 青禾药店"]


POOLED = "3月9日，我县新增2例确诊病例。风险点位公布如下：\n"


@pytest.mark.parametrize("gap", ["\t", "|", " | ", "　　", "\n"])
@pytest.mark.parametrize("heads", [("时间", "地点"), ("日期", "场所"), ("时段", "点位")])
@pytest.mark.parametrize("place_first", [True, False])
def test_tables_of_any_gap(gap: str, heads: tuple[str, str], place_first: bool) -> None:
    order = -1 if place_first else 1
    table = "\n".join(gap.join(row[::order]) for row in [heads, *ROWS])
    assert visits(f"{POOLED}{table}\n请到过的人员报告。\n") == IN_ROWS


@pytest.mark.parametrize("gap", ["\t", "|", "　　", "\n"])
def test_tables_of_begin_and_end(gap: str) -> None:
    rows = [
        ("序号", "单位", "到达时间", "离开时间"),
        ("1", "好运面馆", "3月4日9:00", "3月4日9:20"),
        ("2", "青禾药店", "3月5日10:00", "3月5日10:10"),
    ]
    table = "\n".join(gap.join(row) for row in rows)
    assert visits(f"{POOLED}{table}\n") == [
        "03-04T09:00/03-04T09:20 好运面馆",
        "03-05T10:00/03-05T10:10 青禾药店",
    ]


@pytest.mark.parametrize(
    "mark", ["{} ", "{}　", "[{}]", "{}/", "{}. ", "（{}）", "点位{}：", "风险点{} ", "No.{} ", "* ", "- ", "📍"]
)
def test_marks_of_items(mark: str) -> None:
    items = "".join(f"{mark.format(at)}{place}（{when}）\n" for at, (when, place) in enumerate(ROWS, 1))
    assert visits(f"{POOLED}{items}请到过的人员报告。\n") == IN_ROWS


@pytest.mark.parametrize(
    "days", [("3月4日\n", "3月5日\n"), ("3.4\n", "3.5\n"), ("3/4：\n", "3/5：\n"), ("【3月4日】\n", "【3月5日】\n")]
)
@pytest.mark.parametrize(
    "items",
    [
        ("9:00→好运面馆\n", "11:00-11:30→七匹狼\n", "10:00→青禾药店\n"),
        ("好运面馆\n9:00\n", "七匹狼\n11:00-11:30\n", "青禾药店\n10:00\n"),
        ("9:00\n好运面馆\n", "11:00-11:30\n七匹狼\n", "10:00\n青禾药店\n"),
        ("9:00，好运面馆；\n", "11:00-11:30，七匹狼；\n", "10:00，青禾药店。\n"),
    ],
)  # fmt: skip
def test_hours_under_days(days: tuple[str, str], items: tuple[str, str, str]) -> None:
    told = f"{days[0]}{items[0]}{items[1]}{days[1]}{items[2]}"
    assert visits(f"3月9日，我县新增1例确诊病例，其活动轨迹如下：\n{told}") == IN_ROWS


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # moments and places that a wide gap or a line parts, a day and hour alone on their line
        ("3月4日9:00\n好运面馆\n3月5日10:00\n七匹狼\n", ["03-04T09:00 好运面馆", "03-05T10:00 七匹狼"]),
        ("好运面馆　　3月4日9:00\n七匹狼　　3月5日10:00\n", ["03-04T09:00 好运面馆", "03-05T10:00 七匹狼"]),
        ("名称：好运面馆 地址：青松路3号 时间：3月4日9:00\n名称：青禾超市 地址：青松路5号 时间：3月5日\n", ["03-04T09:00 好运面馆", "03-05 青禾超市"]),
        # shops within a mall, and a bracket that tells more than the hour
        ("3月4日9:00，白云购物中心：好运面馆、七匹狼；\n", ["03-04T09:00 白云购物中心", "03-04T09:00 好运面馆", "03-04T09:00 七匹狼"]),
        ("3月4日，到白云广场逛街（10:30-12:50，含二楼茶餐厅）；\n", ["03-04T10:30/03-04T12:50 白云广场", "03-04 二楼茶餐厅"]),
    ],
)  # fmt: skip
def test_moments_apart_from_places(told: str, expected: list[str]) -> None:
    assert visits(f"3月9日，我县新增1例确诊病例，其活动轨迹如下：\n{told}") == expected


@pytest.mark.parametrize("heads", ["一、{}\n", "◆{}\n", "{}（2处）\n", "{}\n"])
@pytest.mark.parametrize("areas", [("青禾区", "白云区"), ("好运街道", "三禾镇"), ("便利店", "药店")])
@pytest.mark.parametrize("form", ["{1}（{0}）\n", "{1}，{0}\n", "{1} {0}\n", "{1}\n{0}\n", "{1}：{0}\n"])
def test_heads_of_lines(heads: str, areas: tuple[str, str], form: str) -> None:
    if areas[0] == "便利店" and heads[0] == "{":
        return  # a shop of that name
    items = [form.format(*row) for row in ROWS]
    text = f"{POOLED}{heads.format(areas[0])}{items[0]}{items[1]}{heads.format(areas[1])}{items[2]}请报告。\n"
    assert visits(text) == IN_ROWS


@pytest.mark.parametrize("form", ["{1}，{0}\n", "{1}：{0}\n", "{1}\n{0}\n"])
@pytest.mark.parametrize(
    "persons", [("病例1：男，30岁，住青禾镇。\n", "病例2：女，28岁，住三禾镇。\n"), ("1.男，30岁，青禾镇人。\n", "2.女，28岁，三禾镇人。\n")]
)  # fmt: skip
def test_lists_below_profiles(form: str, persons: tuple[str, str]) -> None:
    items = [form.format(*row) for row in ROWS]
    told = cases_of(f"{NEWS}{persons[0]}{items[0]}{items[1]}{persons[1]}{items[2]}请报告。\n")
    assert [[event["place"]["text"] for event in case["trajectory"]] for case in told] == [
        ["好运面馆", "七匹狼"],
        ["青禾药店"],
    ]


@pytest.mark.parametrize("head", ["轨迹如下：\n", "活动轨迹\n"])
def test_lines_of_a_name_and_its_hours(head: str) -> None:
    told = "3月4日\n王记酿皮店 09:40-10:10\n平城区人民医院康复楼 11:00\n3月5日\n青山寺 18:00\n"
    assert visits("感染者：女，49岁，白云镇居民。" + head + told) == [
        "03-04T09:40/03-04T10:10 王记酿皮店",
        "03-04T11:00 平城区人民医院康复楼",
        "03-05T18:00 青山寺",
    ]


def test_work_told_behind_a_profile_is_no_visit_of_the_day_of_the_report() -> None:
    assert visits("2月2日，我市新增1例确诊病例，为白云镇人，男，28岁，在邻市某汽配厂打工。2月1日到青禾超市购物。") == [
        "02-01 青禾超市"
    ]
