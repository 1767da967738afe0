"""Moments of visits whose places are told first: on the line of a place, in the bracket or the field behind it."""

import pytest

from tests.assembly.readings import cases_of

_NEWS = "3月9日，大同市新增5例阳性感染者，涉及场所："
_CASE = "病例1：男，35岁，现住平城区好运小区。活动轨迹：\n"


def visits(text: str) -> list[str]:
    """The visits of the only record of a text, each as `03-05T12:00/03-05T12:40 好运面馆`."""
    (case,) = cases_of(text)
    return [
        "/".join(moment[5:] for moment in (event["start"], event["end"]) if moment) + " " + event["place"]["text"]
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
