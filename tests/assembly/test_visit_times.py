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
