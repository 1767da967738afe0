"""Moments of visits whose places are told first: on the line of a place, in the bracket or the field behind it."""

from typing import Any

import pytest

from tests.assembly.readings import cases_of

_NEWS = "3月9日，大同市新增5例阳性感染者，涉及场所："
_CASE = "病例1：男，35岁，现住平城区好运小区。活动轨迹：\n"


def visits(text: str) -> list[str]:
    """The visits of the only record of a text, each as `03-05T12:00/03-05T12:40 好运面馆`."""
    return _told_of(cases_of(text))


def visits_told(way: str) -> list[str]:
    """The same of the way of a person who is introduced before it."""
    return _told_of(cases_of(_CASE + way + "。"))


def _told_of(cases: list[dict[str, Any]]) -> list[str]:
    (case,) = cases
    return [
        (
            "/".join(moment[5:] for moment in (event["start"], event["end"]) if moment) + " " + event["place"]["text"]
        ).strip()
        for event in case["trajectory"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # behind the place on its line
        (_NEWS + "\n1.好运面馆，3月5日12:00-12:40\n2.平安超市，3月6日18:00", ["03-05T12:00/03-05T12:40 好运面馆", "03-06T18:00 平安超市"]),
        (_NEWS + "\n好运面馆（平城区新建南路）：3月5日12:00左右\n平安超市：3月6日", ["03-05T12:00 好运面馆（平城区新建南路）", "03-06 平安超市"]),
        (_NEWS + "好运面馆，3月5日12:00-12:40；平安超市，3月4日、3月6日。", ["03-05T12:00/03-05T12:40 好运面馆", "03-04 平安超市", "03-06 平安超市"]),
        (_CASE + "好运面馆：3月5日9:00，3月6日9:00\n平安超市，3月7日", ["03-05T09:00 好运面馆", "03-06T09:00 好运面馆", "03-07 平安超市"]),
        # a row of a table with the address between
        (
            _NEWS + "\n场所名称\t地址\t日期\t时段\n好运面馆\t平城区新建南路12号\t3月5日\t12:00-12:40\n平安超市\t云冈区平泉路3号\t3月6日\t18:00-18:20",
            ["03-05T12:00/03-05T12:40 好运面馆", "03-06T18:00/03-06T18:20 平安超市"],
        ),
        # in a bracket, several of them
        (
            _NEWS + "\n（1）好运面馆（3月5日12:00-12:40）\n（2）平安超市（3月6日18:00-18:20、3月7日9:00-9:20）",
            ["03-05T12:00/03-05T12:40 好运面馆", "03-06T18:00/03-06T18:20 平安超市", "03-07T09:00/03-07T09:20 平安超市"],
        ),
        # in a bracket beside the address, which is no visit of its own; the day holds for nothing behind it
        (
            _NEWS + "1.好运面馆（平城区新建南路，3月5日12:00）；2.平安超市（平泉路3号，3月6日18:00-18:20、3月7日9:00）；3.翠湖公园；4.青禾菜场（3月7日7:00，平泉路9号）。",
            ["03-05T12:00 好运面馆", "03-06T18:00/03-06T18:20 平安超市", "03-07T09:00 平安超市", "翠湖公园", "03-07T07:00 青禾菜场"],
        ),
        # in the field below, or above as ever
        (
            _NEWS + "\n1.好运面馆\n时间：3月5日12:00-12:40\n2.平安超市\n时间：3月6日18:00",
            ["03-05T12:00/03-05T12:40 好运面馆", "03-06T18:00 平安超市"],
        ),
        (_CASE + "时间：3月5日\n地点：好运面馆\n时间：3月6日\n地点：平安超市", ["03-05 好运面馆", "03-06 平安超市"]),
        # a date before the place is its own, whatever stands behind it
        (_CASE + "3月5日，好运面馆；3月6日，平安超市。", ["03-05 好运面馆", "03-06 平安超市"]),
        # the list begins behind an appeal
        (
            "3月9日，大同市新增感染者5例，涉及以下重点场所，请到过的市民尽快报备：①3月5日12:00，好运面馆；②3月6日，平安超市。",
            ["03-05T12:00 好运面馆", "03-06 平安超市"],
        ),
        # a clock time right behind each place, to the end of its clause
        (_CASE + "3月5日：好运面馆12:00，平安超市18:00-18:40，翠湖公园。", ["03-05T12:00 好运面馆", "03-05T18:00/03-05T18:40 平安超市", "03-05 翠湖公园"]),
        (_CASE + "3月5日\n好运面馆12时许；平安超市18:00左右；\n翠湖公园 19:00\n", ["03-05T12:00 好运面馆", "03-05T18:00 平安超市", "03-05T19:00 翠湖公园"]),
        (_CASE + "3月5日在好运面馆12:00，到平安超市18:00-18:40，回家。", ["03-05T12:00 好运面馆", "03-05T18:00/03-05T18:40 平安超市", "03-05 家"]),
        # but the first one tells the place behind it
        (_CASE + "3月5日8:50左右，好运面馆9:30左右，平安超市。", ["03-05T08:50 好运面馆", "03-05T09:30 平安超市"]),
        # a part of the day behind the date, or set off before its place
        (_CASE + "◆好运面馆 3月5日下午\n◆平安超市 3月6日上午", ["03-05 好运面馆", "03-06 平安超市"]),
        (_CASE + "3月5日：上午，好运面馆；下午，平安超市、翠湖菜场。\n3月6日\n傍晚 翠湖公园", ["03-05 好运面馆", "03-05 平安超市", "03-05 翠湖菜场", "03-06 翠湖公园"]),
        # lists that go on behind a remark in a bracket, that begin with the home estate, that stand under a dateline
        (_CASE + "3月5日到好运面馆（已闭店）、平安超市（戴口罩），3月6日到翠湖公园。", ["03-05 好运面馆", "03-05 平安超市", "03-06 翠湖公园"]),
        (
            _CASE + "3月5日：居住小区、好运面馆、青松路建材市场A区12号；\n3月6日：居住小区、平安超市。",
            ["03-05 居住小区", "03-05 好运面馆", "03-05 青松路建材市场A区12号", "03-06 居住小区", "03-06 平安超市"],
        ),
        ("大同市：3月4日，患者陈某（男，35岁，确诊病例）在务工返乡途中，在平安服务区停留，当日由家人陪同下到翠湖公园。", ["03-04 平安服务区", "03-04 翠湖公园"]),
        # one night in a hotel, a coach that runs to some place
        (_CASE + "3月5日乘坐大同至阳泉的大巴（晋B12345）到青禾车站，住平安宾馆。", ["03-05 青禾车站", "03-05 平安宾馆"]),
        # both ends of a ride behind its number, in a bracket or not, each with its end of the time
        (_CASE + "3月5日 G1234次列车 大同南—阳泉北 07车厢\n3月6日 13:20—15:40 CA1234航班（阳泉—大同）", ["03-05 大同南", "03-05 阳泉北", "03-06T13:20 阳泉", "03-06T15:40 大同"]),
        (_CASE + "3月5日随“平安”轮自菲律宾马尼拉港起航，3月8日由交通艇接驳至好运码头。", ["03-05 菲律宾马尼拉港", "03-08 好运码头"]),
        # a day that is told in one word
        (_CASE + "3月5日\n9:00 好运面馆\n3月6日\n居家\n", ["03-05T09:00 好运面馆", "03-06 居家"]),
    ],
)  # fmt: skip
def test_moments_behind_places(text: str, expected: list[str]) -> None:
    assert visits(text) == expected


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        # a range from one place to another, home too, and with places that are passed between
        ("3月5日9:30-9:44从家中出发，步行前往好运车站。", ["03-05T09:30 家中", "03-05T09:44 好运车站"]),
        ("3月5日9:30-9:44从家中出发，步行经过青松街前往好运车站。", ["03-05T09:30 家中", "03-05 青松街", "03-05T09:44 好运车站"]),
        ("3月5日9:30-9:44在家中休息，后前往好运车站。", ["03-05T09:30/03-05T09:44 家中", "03-05 好运车站"]),
        ("3月5日7:21到好运酒店用餐；7:36，离开青禾公寓。", ["03-05T07:21 好运酒店", "03-05T07:36 青禾公寓"]),
        ("3月5日23:42从后巷出烧烤店，在青松路口候车点聊天。", ["03-05T23:42 青松路口候车点"]),
        # the clock time before what is passed is that of the goal as well
        ("3月5日9:13经青松路、白云桥到好运广场。", ["03-05T09:13 青松路", "03-05T09:13 白云桥", "03-05T09:13 好运广场"]),
        ("3月5日9:13途经白云服务区，后到好运广场。", ["03-05T09:13 白云服务区", "03-05 好运广场"]),
    ],
)  # fmt: skip
def test_ranges_and_passages(way: str, expected: list[str]) -> None:
    assert visits(_CASE + way) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # behind the deed, in a bracket or a clause of its own
        ("3月5日途经青禾充电站充电（15时前后）", ["03-05T15:00 青禾充电站"]),
        ("3月5日清晨好运公园散步，早上6点一刻至7点半；上午到白云村", ["03-05T06:15/03-05T07:30 好运公园", "03-05 白云村"]),
        ("3月5日到白云服务区（当日21时至次日5时在车上过夜）", ["03-05T21:00/03-06T05:00 白云服务区"]),
        ("3月5日9:00到好运面馆用餐（10:00离开）", ["03-05T09:00/03-05T10:00 好运面馆"]),
        ("3月5日12:35（午休间隙） 柳树巷好运银行ATM", ["03-05T12:35 柳树巷好运银行ATM"]),
        ("3月5日 10点/18点 白云小区北门采样点 两次", ["03-05T10:00 白云小区北门采样点", "03-05T18:00 白云小区北门采样点"]),
        ("3月5日9时至16时，白云广场二楼自营服装摊位", ["03-05T09:00/03-05T16:00 白云广场二楼自营服装摊位"]),
        # a date in a remark is nobody's
        ("3月5日到好运农庄（3月7日已停业）、青禾路平安超市", ["03-05 好运农庄", "03-05 青禾路平安超市"]),
        # when somebody left is no moment of where they went
        ("3月5日7时20分到好运市场送菜，9时驾车离开前往白云工业区拉货", ["03-05T07:20/03-05T09:00 好运市场", "03-05 白云工业区"]),
        ("正月初一（三月五日）十时赴青禾医院就诊，3月6日", ["03-05T10:00 青禾医院"]),
        # a day that is left out of a range
        ("3月1日至3月5日，除3月3日休息外，均乘7路公交车到好运支局上班", ["03-01/03-05 好运支局"]),
        ("3月1日（正月廿九）至3月3日，每天上午到白云村活动中心打牌", ["03-01/03-03 白云村活动中心"]),
    ],
)  # fmt: skip
def test_moments_told_apart_from_their_place(told: str, expected: list[str]) -> None:
    assert visits(_CASE + told + "。") == expected


def test_a_row_without_its_last_cell() -> None:
    rows = "日期\t时间\t地点\t备注\n3月5日\t12:00\t好运面馆\n3月6日\t18:00\t平安超市\t戴口罩\n"
    assert visits(_CASE + rows) == ["03-05T12:00 好运面馆", "03-06T18:00 平安超市"]


def test_the_ride_in_the_last_cell_of_a_row() -> None:
    rows = "日期\t时间\t地点\t备注\n3月5日\t12:00\t大同南站\t乘坐G1234次列车到达\n3月5日\t12:40\t平安酒店\t—\n"
    (case,) = cases_of(_CASE + rows)
    rides = [event["transport"] and event["transport"]["number"] for event in case["trajectory"]]
    assert rides == ["G1234", None]
