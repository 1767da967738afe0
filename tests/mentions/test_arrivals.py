"""Coming to a place that one letter names. The tag tells the cue."""

import pytest

from extractor.mentions.arrivals import Waypoint, find_waypoints, is_group, own_group, tells_others
from extractor.mentions.city_letters import find_letters
from tests.markup import assert_marked


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日来<l 来>沪</l>，",
        "自青禾返<l 返>京</l>。",
        "乘机抵<l 抵>深</l>后",
        "9月3日返回<l 返回>宁</l>，",
        "来<l 来>沪</l>就诊，来<l 来>沪</l>探亲",
        "返<l 返>沪</l>人员",
        "回<l 回>渝</l>后，到<l 到>杭</l>、",
        "入<l 入>黔</l>，赴<l 赴>渝</l>，抵<l 抵>津</l>",
        "来<l 来>甬</l>打工，返<l 返>锡</l>",
        "返 <l 返>沪</l> ，",  # spaced out
        "来<l 来>京</l>\n",
    ],
)
def test_letters(marked: str) -> None:
    assert_marked(marked, find_letters, lambda cue: f"l {cue}")


@pytest.mark.parametrize(
    "text",
    [
        "来自上海，来宁夏，回宁波，来苏州，抵达深圳",  # longer names
        "返工、返校、返乡、返程、返岗",
        "来电、来访、来往、回国、回家、到家",
        "来川菜馆，到京东买书",
        "离沪，在沪工作",
        "到达，抵达后，返回乌当区",
        "",
    ],
)
def test_no_letters(text: str) -> None:
    assert_marked(text, find_letters, lambda cue: f"l {cue}")


def told(point: Waypoint) -> str:
    """What the tag of a waypoint says: role, form, and the cue."""
    return f"{point.role} {point.form} {point.cue or '-'}"


@pytest.mark.parametrize(
    "marked",
    [
        "1月20日从<from name 从>武汉</from>返回<to name 返回>台州</to>",
        "1月20日自<from name 自>湖北省襄阳市</from>驾车回<to name 回>昆山家中</to>",
        "在<from name 在>武昌火车站</from>乘火车于21点到<to name 到>西安站</to>",
        "由<from name 由>上海虹桥</from>乘机抵达<to name 抵达>三亚凤凰机场</to>",
        "自<from name 自>京沪高速上海市嘉定区入口</from>返回<to name 返回>临沂</to>",
        "自<from name 自>德国汉堡</from>出发飞抵<to name 飞抵>厦门</to>",
        "从<from name 从>香港</from>经<to station 经>皇岗口岸</to>入境",
        "来<to own 来>我市</to>送货，返<to own 返>左旗</to>",
        "从<from other 从>宝华镇</from>出发到<to name 到>上海</to>，返回<to town 返回>宝华镇</to>",
        "从<from other 从>德黑兰</from>飞抵<to name 飞抵>兰州</to>",
        "<from name ->武汉</from>回<to letter 回>温</to>，<from elsewhere ->外省</from>返<to letter 返>京</to>人员",
        "<from name ->昆明</from>务工驾车返回<to name 返回>海城区</to>人员",
        "<from name ->上海</from>至<to name 至>西安</to>的航班",
        "（<from name ->上海虹桥</from>9:12-<to station ->汉口</to>14:05）",
        "乘坐<from name ->武汉</from>—<to name ->西安</to>（Z2922）次列车",
        "随父母返<to home 返>乡</to>过年，回到<to home 回到>老家</to>",
        "凌晨在<to name 在>廉江火车站</to>下车",
        "长期在<at name 在>武汉</at>务工，常住<at name 常住>孝感</at>",
        "到达<to other 到达>柳沟东侧晒场</to>",
        "自驾<to bare ->返回</to>，后居家",
        "返<to name 返>邳州</to>，离开<from name 离开>海口</from>",
    ],
)
def test_waypoints(marked: str) -> None:
    assert_marked(marked, find_waypoints, told)


@pytest.mark.parametrize(
    "text",
    [
        "来自上海的朋友，亲自到场",
        "到商城买菜，返回双河镇",  # words and towns that begin like counties
        "截至1月20日，直至今日",
        "到兰馨超市购物，前往福顺饭店",
        "途经经开区，回访居民",
        "",
    ],
)
def test_no_waypoints(text: str) -> None:
    assert find_waypoints(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("before", "group", "own"),
    [
        ("系", "武汉返京人员，", True),
        ("1名", "省外返粤人员核酸检测", True),
        ("某镇人，", "武汉返京人员，35岁", True),
        ("", "外省返京人员，须持核酸检测证明", False),
        ("与", "武汉返京人员有接触史", False),
        ("在外省", "来京人员中发现", False),
    ],
)
def test_groups(before: str, group: str, own: bool) -> None:
    text, end = before + group, len(before) + group.index("人员")
    assert is_group(text, end, len(text))
    assert (own_group(text, 0, len(before), end) is not None) == own


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("其父亲1月20日从", True),
        ("妻子于1月20日自", True),
        ("同行堂弟（丁某某于1月9日从", True),
        ("随丈夫、女儿自驾从", False),
        ("其儿子驾车送机，患者乘机从", False),
        ("丁某某于1月9日从", False),
    ],
)
def test_other_people(text: str, others: bool) -> None:
    assert tells_others(text, 0, len(text)) == others


def test_a_town_named_on_another_line_is_no_way_round() -> None:
    text = "1月20日返回玉泉镇。\n1月22日返回玉泉镇。"
    assert find_waypoints(text, 0, len(text)) == []
