"""Places. The tag tells how the text led to the place: a cue, a clock time, a deed, an arrow, a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.places import PlaceValue, opens_list, trim_place
from tests.markup import assert_marked
from tests.mentions.reading import WORDS, find_places


def role(value: PlaceValue) -> str:
    return value.role.name.lower()


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日8:30到<to>白云超市</to>购物。",
        "从<from>青禾小区</from>到<to>白云医院</to>就诊。",
        "9月3日前往<to>汀兰美容院</to>做头发，后到<to>西环菜场</to>买菜。",
        "乘地铁到<to>青禾站</to>。",
        "途经<via>白云服务区</via>",
        "从<from>好运机场</from>乘飞机抵达<to>青禾机场</to>",
        "由救护车转运至<to>白云医院</to>",
        "在<at>青禾公司3楼办公室</at>工作",
        "于<at>白云酒店</at>入住",
        "现住<at>白云小区</at>，住在<at>白云小区3栋</at>",
        "现住址：<at>白云小区3栋</at>",
        "在<at>甲市</at>工作，去<to>青禾市</to>",
        "到<to>医院</to>就诊，到<to>公司</to>，到<to>朋友家</to>聚餐",
        "到<to>“好运来”面馆</to>就餐",
        "到<to>小区门口</to>取快递",
        "到<to>白云超市</to>购物后到<to>青禾药店</to>",
        # as given: full width, a line break
        "８：３０到<to>白云超市</to>购物",
        "先到<to>白云超市</to>，\n再到<to>好运面馆</to>就餐",
        # a word that leads somewhere within a name's quotes or a longer word
        "到<to>“回味”面馆</to>就餐",
        "在<at>大自然花园</at>散步",
        "8:00卸货于<at>白云区青禾物流港</at>，到<to>省立医院</to>采血，在<at>青禾收费站</at>加水，在<at>校外青松路小面馆</at>就餐",
        "到<to>好运药房（白云区未来路青禾驾校附近）</to>买药，到<to>好运汽配（青禾市场7排南3号）</to>",
        "到<to>青禾图书馆自习室</to>看书",
        "到<to>白云机场国际到达区</to>接机",
        "9月2日坐到<to>青禾站</to>下车",
        # names that begin like a word no cue leads to, or hold a cue
        "到<to>来安县好运医院</to>就诊，到<to>点军区好运超市</to>购物，到<to>位奇镇集市</to>买菜",
        "在<at>内丘县好运医院</at>就诊，在<at>京山市白云商场</at>购物，在<at>内蒙古通辽市青禾市场</at>卸货",
        "从<from>中牟县白云村</from>出发，从<from>容县青禾站</from>乘车，从<from>前锋区好运小区</from>出发",
        "到<to>多祝镇好运超市</to>购物，到<to>南航街道好运超市</to>购物",
        "到<to>青禾镇于家村</to>走亲，到<to>东于庄</to>，到<to>白云乡从礼村</to>做客，在<at>白云镇</at>从事装修",
        "到<to>白云村自建房</to>施工，在<at>白云露营地</at>露营，到<to>青山湖边</to>野餐",
        "到<to>许昌市和尚桥镇菜场</to>买菜，到<to>白云镇</to>和<to>青禾镇</to>走亲",
        "到<to>蓝天航空医院</to>采样，乘四川航空到<to>双流机场</to>",
        "每日骑车往返<to>青禾鞋业有限公司</to>；往返<to>白云小学</to>上学",
        "参加<at>青禾镇白云村李某家</at>婚宴，参加<at>阳光学校</at>休业活动",
        # a verb of no list ends the name; a part of the place that holds a verb is kept
        "到<to>白云医院住院部</to>拜见陪护负责人，到<to>青禾幼儿园</to>排练节目，到<to>好运酒店</to>歇息",
        "到<to>白云医院急诊科导诊台</to>，到<to>青禾广场负1楼芒果屋</to>",
    ],
)
def test_behind_a_cue(marked: str) -> None:
    assert_marked(marked, find_places, role)


@pytest.mark.parametrize(
    "marked",
    [
        "11:24 <time>青滨医院</time>就诊",
        "10:00<time>青禾超市</time>。",
        "<do>青滨卫生所</do>就诊。",
        "<arrow>白云站</arrow>→<arrow>青禾站</arrow>→<arrow>好运站</arrow>",
        "涉及<at>白云超市</at>、<at>青禾菜场</at>、<at>好运面馆</at>。",
        "先后到<to>白云超市</to>、<to>青禾药店</to>购药",
        "途经<via>信阳</via>、<via>界首服务区</via>",  # two places
        "返回<home>家中</home>。",
        "9月2日至9月5日在<home>家</home>",
        "9月2日9:00—11:00<time>青禾市场B15档</time>卖鱼。",
        "7:50<from>地铁青松路站</from>至<to>白云站</to>上班",  # both ends of a ride
        "9月2日，<time>白云超市</time>、<time>回头客水果店</time>。",
        "9:20（<time>青禾收费站</time>）",
    ],
)
def test_other_ways(marked: str) -> None:
    assert_marked(marked, find_places, role)


@pytest.mark.parametrize(
    "marked",
    [
        "到<to>白云超市（青禾路店）</to>购物",  # which branch
        "入住<at>好眠酒店（青松路店）</at>。",
        "到<to>白云超市</to>（停留10分钟）购物",  # how long
        "到<to>白云超市</to>（未戴口罩）",
        "到<to>白云路12号好运面馆</to>就餐",
        "到<to>青松路与白云街交叉口</to>",  # one place
        "到<to>东大街</to>和<to>上海商贸街</to>购物",  # two
        "到<to>白云广场附近</to>散步",
        "9月2日在<at>白云市场</at>内购物",
        "到<to>白云镇卫生院发热门诊</to>就诊",
        "前往<to>青禾国际机场T3航站楼</to>",
    ],
)
def test_extent(marked: str) -> None:
    assert_marked(marked, find_places, role)


@pytest.mark.parametrize(
    "text",
    [
        "到现场，到位后，到期，做到，得到，达到",
        "在他人陪同下，到其妻子处",
        "发热到38度，升到38.5℃，2到3天，到9:30",
        "接到通知，收到短信",
        "返岗，回国，早上到",
        "在此期间，在当日，经检测，由于",
        "做核酸，采样",
        "全程佩戴口罩。",
        # what an authority orders, and who brings or publishes it
        "经专家评估、县领导小组批准，8日20时起划定以下区域，3月8日8时起关闭市场",
        "三餐由外卖送达，早餐均由骑手送到，轨迹由甘肃方面公布",
        "3月8日9时，封控区：",
    ],
)
def test_no_places(text: str) -> None:
    assert_marked(text, find_places, role)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("到白云超市购物", "shop"),
        ("到白云医院就诊", "hospital"),
        ("入住白云酒店", "hotel"),
        ("到西环菜场买菜", "market"),
        ("到好运面馆就餐", "restaurant"),
        ("到白云小学接孩子", "school"),
        ("到公司上班", "workplace"),
        ("到青禾站乘车", "transport"),
        ("在白云公厕如厕", "public_toilet"),
        ("到白云公园散步", "leisure"),
        ("住在白云小区", "area"),
        ("返回家中", "home"),
        ("到白云超市（青禾路店）购物", "shop"),
        ("到青禾，", None),
    ],
)
def test_kinds(text: str, kind: str | None) -> None:
    (place,) = find_places(text, 0, len(text))
    assert place.value.kind == kind


def test_the_cue_is_told() -> None:
    text = "现住址：白云小区。前往青禾超市、好运面馆就餐。"
    assert [place.value.cue for place in find_places(text, 0, len(text))] == ["现住址", "前往", ""]


@pytest.mark.parametrize(
    "text",
    [
        "了|白云超市|",
        "位于|白云路12号|的",
        "|白云超市|内",
        "|白云超市|里的",
        "自己的|白云小区|，",
        "|青禾三中|",  # 中 is part of the name
        "|白云超市|、",
        "|白云超市|（没有收口",
        "，“|白云超市|",
        "|白云市场（青松路3号）|青禾市疫情防控指挥部",  # who signs right behind it
        "|白云医院|集中",  # 集中隔离
        "|常州|接",  # 接病例2
        "|青禾地铁站4号口|进",
        "||",
    ],
)
def test_trim_place(text: str) -> None:
    before, inside, after = text.split("|")
    whole = before + inside + after
    start, end = trim_place(whole, 0, len(whole))
    assert whole[start:end] == inside


@pytest.mark.parametrize("text", ["活动轨迹如下：", "涉及以下场所：", "涉及的主要区域有", "轨迹：", "场所包括"])
def test_opens_list(text: str) -> None:
    assert opens_list(text, 0, len(text))


@pytest.mark.parametrize("text", ["到白云超市购物", "轨迹正常", "涉及面广", "公共场所", ""])
def test_opens_no_list(text: str) -> None:
    assert not opens_list(text, 0, len(text))


@given(st.lists(st.sampled_from(WORDS), max_size=25).map("".join))
def test_places_are_inside_and_not_empty(text: str) -> None:
    for place in find_places(text, 0, len(text)):
        assert 0 <= place.start < place.end <= len(text)
        assert text[place.start : place.end].strip() == text[place.start : place.end]
