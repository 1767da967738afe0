"""Where a case went: one event a visit, with its moment, its place and the county that a list hands down."""

import time

import pytest

from tests.assembly.readings import cases_of

PERSON = "病例1：男，35岁。"


def visits(text: str) -> list[tuple[str | None, str | None, str]]:
    """Start and end (without the year) and place of each event of a way told of one person."""
    return [
        (event["start"] and event["start"][5:], event["end"] and event["end"][5:], event["place"]["text"])
        for case in cases_of(PERSON + text)
        for event in case["trajectory"]
    ]


def places(text: str) -> list[str]:
    return [place for _, _, place in visits(text)]


def counties(text: str) -> list[tuple[str, str | None]]:
    return [
        (event["place"]["text"], event["place"]["county"]) for case in cases_of(text) for event in case["trajectory"]
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3月4日8:30到白云超市购物", [("03-04T08:30", None, "白云超市")]),
        ("3月4日8:30-9:00在青禾菜场买菜", [("03-04T08:30", "03-04T09:00", "青禾菜场")]),
        # the place takes the time that stands with it
        ("3月4日（8:40至9:05）在青禾菜场，（11:30）到好运面馆", [("03-04T08:40", "03-04T09:05", "青禾菜场"), ("03-04T11:30", None, "好运面馆")]),
        ("3月4日8:00到白云超市，随后到青禾菜场", [("03-04T08:00", None, "白云超市"), ("03-04", None, "青禾菜场")]),
        ("3月4日9:30-10:05从白云站到青禾站", [("03-04T09:30", None, "白云站"), ("03-04T10:05", None, "青禾站")]),
        # several moments of one place: a visit each
        ("3月4日7:55-8:03、18:10-18:16到白云超市", [("03-04T07:55", "03-04T08:03", "白云超市"), ("03-04T18:10", "03-04T18:16", "白云超市")]),
        ("3月4日、3月6日两次到青禾菜场采购", [("03-04", None, "青禾菜场"), ("03-06", None, "青禾菜场")]),
        ("3月4日8时、3月6日7点50先后到青禾菜场买菜", [("03-04T08:00", None, "青禾菜场"), ("03-06T07:50", None, "青禾菜场")]),
        ("3月4日7:00—12:00和14:00—17:30在青禾工地工作", [("03-04T07:00", "03-04T12:00", "青禾工地"), ("03-04T14:00", "03-04T17:30", "青禾工地")]),
        # but a date that tells of something else is none of them
        ("3月4日、3月6日发热，3月7日到白云医院就诊", [("03-07", None, "白云医院")]),
        # a list shares the moment of its first place
        ("3月4日7点28-7点40到青松街、白云街和青禾商贸街散步", [("03-04T07:28", "03-04T07:40", "青松街"), ("03-04T07:28", "03-04T07:40", "白云街"), ("03-04T07:28", "03-04T07:40", "青禾商贸街")]),
        # stations of a ride
        ("3月4日乘坐G1234次列车（白云西7:35-青禾虹桥8:21）", [("03-04T07:35", None, "白云西"), ("03-04T08:21", None, "青禾虹桥")]),
        ("3月4日，家→老三样（10:40-10:55）→青禾菜场", [("03-04", None, "家"), ("03-04T10:40", "03-04T10:55", "老三样"), ("03-04", None, "青禾菜场")]),
        # over midnight
        ("3月4日23:50至次日0:40，白云广场", [("03-04T23:50", "03-05T00:40", "白云广场")]),
        # times and names without anything between
        (
            "活动轨迹如下：\n3月4日07:40-07:47白云便利店10:00-10:05青禾木桶饭18:20-18:31好运面馆（青松店）\n",
            [("03-04T07:40", "03-04T07:47", "白云便利店"), ("03-04T10:00", "03-04T10:05", "青禾木桶饭"), ("03-04T18:20", "03-04T18:31", "好运面馆（青松店）")],
        ),
        ("3月4日8:49左右，白云村委会9:30左右，青禾洗衣店", [("03-04T08:49", None, "白云村委会"), ("03-04T09:30", None, "青禾洗衣店")]),
        # in fields, in a bracket behind, up to the end of the stay, before a name that looks like a number of persons
        ("\n时间：3月4日 19:30-23:00\n地点：白云路8号青禾KTV\n时间：3月5日 12:15\n地点：好运面馆\n", [("03-04T19:30", "03-04T23:00", "白云路8号青禾KTV"), ("03-05T12:15", None, "好运面馆")]),
        ("活动轨迹如下：\n白云超市（4日9:10~9:40）\n好运面馆（3月5日12:15）\n", [("03-04T09:10", "03-04T09:40", "白云超市"), ("03-05T12:15", None, "好运面馆")]),
        ("3月4日15:30白云棋牌室至18:00", [("03-04T15:30", None, "白云棋牌室")]),
        ("3月4日11:00人民路好运面馆。", [("03-04T11:00", None, "人民路好运面馆")]),
        # a list shares it over what was done at its first place
        ("3月4日10:00-11:00到青禾快递点取快递、白云超市购物", [("03-04T10:00", "03-04T11:00", "青禾快递点"), ("03-04T10:00", "03-04T11:00", "白云超市")]),
    ],
)  # fmt: skip
def test_moments(told: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert visits(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # names that hold a cue or a deed, or have no head word
        ("3月4日8:00到青松路11号于记棋牌室", ["青松路11号于记棋牌室"]),
        ("3月4日8:00到福又来面馆就餐", ["福又来面馆"]),
        ("3月4日又来到白云超市", ["白云超市"]),
        ("3月4日8:00龙山县洗车河镇白云超市", ["龙山县洗车河镇白云超市"]),
        ("3月4日在青禾加油站为私家车加油", ["青禾加油站"]),
        # deeds
        ("3月4日自驾回青禾镇白云村过年", ["青禾镇白云村"]),
        ("3月4日到青禾镇白云村贴春联", ["青禾镇白云村"]),
        ("3月4日从青禾坐私家车到白云", ["青禾", "白云"]),
        ("3月4日12时许离开白云超市后自驾车到青禾镇", ["白云超市", "青禾镇"]),
        ("3月4日途经白云服务区加油", ["白云服务区"]),
        ("3月4日到白云中医院行血液透析治疗", ["白云中医院"]),
        ("3月4日8:00在老团部巴扎、9:00在白云超市", ["老团部巴扎", "白云超市"]),
        ("3月4日主要涉及白云超市、三只羊、青禾菜场。", ["白云超市", "三只羊", "青禾菜场"]),
        ("3月4日送餐，取餐点为白云面馆、青松路包子铺", ["白云面馆", "青松路包子铺"]),
        ("3月4日8:00许青禾菜场；", ["青禾菜场"]),
        ("3月4日主要涉及白云超市、丽人美容SPA、青禾菜场。", ["白云超市", "丽人美容SPA", "青禾菜场"]),
        ("3月4日仅在酒店一楼餐厅用早餐", ["酒店一楼餐厅"]),
        ("3月4日到核酸检测点（白云幼儿园南侧）采样", ["核酸检测点（白云幼儿园南侧）"]),
        # where a list ends without a stop
        ("活动轨迹：3月4日8:00白云超市；9:00好运面馆请与上述点位有交集的人员立即报备。", ["白云超市", "好运面馆"]),
        ("主要涉及以下点位：3月4日8:00，好运面馆请与上述点位有交集的人员立即报备。", ["好运面馆"]),
        # with somebody
        ("3月4日8:00送小儿子到青禾幼儿园上学", ["青禾幼儿园"]),
        ("3月4日陪母亲到白云医院就诊", ["白云医院"]),
        # homes
        ("3月4日18:00返回宿舍", ["宿舍"]),
        ("3月4日回到家（青禾小区）", ["家（青禾小区）"]),
        ("3月4日到家后未外出", ["家"]),
        ("3月4日居家未外出", ["居家"]),
        ("3月4日全天\t青禾镇白云村家中\t未外出", ["青禾镇白云村家中"]),
        ("3月4日17:40去青禾镇白云村收瓜点", ["青禾镇白云村收瓜点"]),
        # deeds behind a name that has its own head word, and names that only look like that
        ("3月4日到白云中学篮球场看比赛", ["白云中学篮球场"]),
        ("3月4日到青禾镇白云村走亲", ["青禾镇白云村"]),
        ("3月4日9:00在青禾市场B15档卖鱼", ["青禾市场B15档"]),
        ("3月4日9:00在白云集“云裳”裁裤子", ["白云集“云裳”"]),
        ("3月4日到青禾售楼部看样板房", ["青禾售楼部"]),
        ("3月4日9:00—11:00在青松路学而优辅导机构上课", ["青松路学而优辅导机构"]),
        ("3月4日到圣青公寓楼下山西油泼面就餐", ["圣青公寓楼下山西油泼面"]),
        ("3月4日在白云小区经营水果店", ["白云小区"]),
        ("3月4日到青禾汽贸城维修车间", ["青禾汽贸城维修车间"]),
        ("3月4日到青禾图书馆四楼自习室", ["青禾图书馆四楼自习室"]),
        ("3月4日到青松路出租车饭堂用餐", ["青松路出租车饭堂"]),
        ("3月4日9:00在红云街道回迁楼3号楼旁采样点做核酸", ["红云街道回迁楼3号楼旁采样点"]),
        # names in quotes stay whole
        ("3月4日20:15在青松街“回味”鸭血粉丝用餐", ["青松街“回味”鸭血粉丝"]),
        ("3月4日20:00在青松路“清波”洗浴", ["青松路“清波”洗浴"]),
        ("3月4日10:10，白云小镇三期B区“翠云阁”。", ["白云小镇三期B区“翠云阁”"]),
        # more ways to go and to stay
        ("3月4日由白云桥站坐到青禾站下车", ["白云桥站", "青禾站"]),
        ("3月4日乘坐G1234次动车至青禾站，当晚住好眠酒店青禾站店", ["青禾站", "好眠酒店青禾站店"]),
        ("3月4日9:00赶白云圩", ["白云圩"]),
        ("3月4日上午游白云植物园", ["白云植物园"]),
        ("3月4日05:10落地白云西郊机场", ["白云西郊机场"]),
        ("3月4日由无锡白云机场飞抵青禾机场", ["无锡白云机场", "青禾机场"]),
        ("3月4日坐甲县至青禾的城乡公交，10:58在白云站下车", ["白云站"]),
        ("3月4日，青禾茶园—白云乐园—江边夜宵“好运烧烤”。", ["青禾茶园", "白云乐园", "江边夜宵“好运烧烤”"]),
        ("①3月4日8:00青禾早餐店②3月4日12:20白云面馆③3月5日10:00好运超市", ["青禾早餐店", "白云面馆", "好运超市"]),
        ("3月4日曾到白云村会友、青禾生活超市", ["白云村", "青禾生活超市"]),
    ],
)
def test_places(told: str, expected: list[str]) -> None:
    assert places(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "请近期到过白云超市的人员立即报备",  # advice
        "出现发热应及时到白云医院就诊",
        "外出回家后请主动向所在社区报告",
        "3月4日未前往白云超市、青禾菜场",  # denied
        "3月4日没有回家",
        "3月4日由白云医院负压救护车闭环转运",  # who did it
        "3月4日由新区转运专车点对点送",
        "3月4日采双份样本送白云医院复核",  # samples
        "3月4日经当地公安组织排查",
        "3月4日接触从青禾回来的女儿",  # somebody else's way
        "3月4日经抢救无效死亡",  # no place
        "3月4日接到异常报告",
        "3月4日4时许因呼吸衰竭死亡",
        "3月4日到站后闭环转运",
        "3月4日经核查后闭环管理",
        "其丈夫3月4日到白云超市购物",  # somebody else
        "3月4日驾车经G98环岛高速",  # a road that is only driven on
        "3月4日从外省自驾",
        "既往有糖尿病",
        "在青禾市务工",  # a profile
        "关于该病例在白云服务区活动轨迹的公告",  # a heading
        "3月4日换至12车厢",
        "3月4日在站厅停留，从扶梯到站台",  # parts without a name
        "3月4日在小区内散步",
        "3月4日采样，样本送白云区疾控中心和青禾医院复核",
        "与病例3在同一场白事帮忙",
        "女，19岁，住在甲区",
    ],
)
def test_no_visits(told: str) -> None:
    assert places(told) == []


LEAD = (
    "3月10日，重庆市新增2例本土确诊病例。病例1：男，35岁，居住于渝中区石油路。病例2：女，33岁，居住于九龙坡区杨家坪。"
)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("上述病例涉及的主要场所：\n渝北区：白鹤超市、青禾菜场\n江北区：好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及的主要场所：渝北区：白鹤超市、青禾菜场江北区：好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及以下场所：渝北区 白鹤超市、青禾菜场；江北区 好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：\n渝北区—白鹤超市、青禾菜场\n江北区—好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：\n渝北：白鹤超市、青禾菜场\n江北：好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所如下：\n一、渝北区\n1.白鹤超市\n2.青禾菜场\n二、江北区\n1.好运面馆\n", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：白鹤超市（渝北区）、青禾菜场（渝北区青松路）、好运面馆（江北区）。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例涉及公共场所：渝北区白鹤超市、青禾菜场，江北区好运面馆。", ["渝北区", "渝北区", "江北区"]),
        ("上述病例在渝北区的活动轨迹：白鹤超市、青禾菜场；在江北区的活动轨迹：好运面馆。", ["渝北区", "渝北区", "江北区"]),
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


def test_a_county_before_a_label_holds_for_the_way() -> None:
    text = "重庆市3月10日通报：\n渝北区确诊病例1：男，35岁。3月8日到白鹤超市购物。\n江北区确诊病例2：女，33岁。3月9日到好运面馆就餐。\n"
    assert counties(text) == [("白鹤超市", "渝北区"), ("好运面馆", "江北区")]


def ways(text: str) -> list[tuple[str | None, list[tuple[str | None, str]]]]:
    """The way of each case: its label, and the day and place of each event."""
    return [
        (case["label"], [(e["start"] and e["start"][5:], e["place"]["text"]) for e in case["trajectory"]])
        for case in cases_of(text)
    ]


def test_what_several_did_together_reaches_each() -> None:
    text = (
        "病例1：男，35岁。病例2：女，33岁，与病例1为夫妻，均住白云路。\n3月4日，两人同乘G1234次列车由白云站到青禾站。\n"
        "3月5日，两人由救护车转运至白云医院隔离治疗。\n"
    )
    together = [("03-04", "白云站"), ("03-04", "青禾站")]
    assert ways(text) == [("病例1", together), ("病例2", together)]


def test_persons_told_in_turn_share_the_day_of_the_line() -> None:
    text = "3月4日，病例1（男，35岁）9:00在白云超市购物；病例2（女，33岁）8:30到青禾面馆。\n3月5日，病例1 11:00前往好运面馆。\n"
    assert ways(text) == [
        ("病例1", [("03-04T09:00", "白云超市"), ("03-05T11:00", "好运面馆")]),
        ("病例2", [("03-04T08:30", "青禾面馆")]),
    ]


@pytest.mark.parametrize("bar", ["\t", "|", " | ", "│"])
def test_rows_of_visits(bar: str) -> None:
    rows = [
        ("序号", "感染者", "日期", "时间", "地点"),
        ("1", "感染者12", "3月4日", "8:00-8:40", "白云市场西口"),
        ("2", "感染者13", "3月5日", "7:20", "青禾小学门口"),
    ]
    assert ways("活动轨迹公布如下：\n" + "\n".join(bar.join(row) for row in rows)) == [
        ("感染者12", [("03-04T08:00", "白云市场西口")]),
        ("感染者13", [("03-05T07:20", "青禾小学门口")]),
    ]


def test_a_column_of_the_way() -> None:
    text = "姓名\t性别\t年龄\t活动轨迹\n感染者1\t男\t61\t3月4日白云镇青禾村5社；3月5日9:00好运面馆\n"
    assert ways(text) == [("感染者1", [("03-04", "白云镇青禾村5社"), ("03-05T09:00", "好运面馆")])]


def test_one_ride_leads_from_the_first_place_to_the_next() -> None:
    (case,) = cases_of(PERSON + "3月4日11:30乘坐G1234次列车从白云站出发，20:48抵达青禾站，随后到白云超市")
    rides = [event["transport"] and event["transport"]["number"] for event in case["trajectory"]]
    assert rides == ["G1234", "G1234", None]
    (case,) = cases_of(PERSON + "3月4日7点38分从白云站乘坐G1234次列车，15点02分到达青禾站")
    assert [event["transport"]["number"] for event in case["trajectory"]] == ["G1234", "G1234"]


@pytest.mark.parametrize(
    "unit", ["到甲店", "→家", "8:30青禾菜场", "3月4日8:00、9:00到白云超市、", "未前往白云超市、", "渝北区：白云店、"]
)
def test_a_long_way_takes_time_in_proportion(unit: str) -> None:
    def seconds(length: int) -> float:
        text = PERSON + "活动轨迹如下：" + unit * (length // len(unit))
        started = time.perf_counter()
        cases_of(text)
        return time.perf_counter() - started

    seconds(1_000)  # the lexicon is read when it is first needed
    assert seconds(16_000) < 12 * seconds(4_000) + 0.5
