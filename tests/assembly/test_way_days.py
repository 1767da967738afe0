"""The day of a way whose places are told with clock times alone."""

from __future__ import annotations

import pytest

from tests.assembly.readings import cases_of

CASE = "感染者1：女，30岁，住平城区，在社区筛查中发现。\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("现将其3月4日的行程公布如下：\n7:20在好运面馆；\n8:30在青禾菜场。", ["2022-03-04T07:20", "2022-03-04T08:30"]),
        ("3月4日主要活动轨迹：\n【6时-8时】\n7:20在好运面馆\n【8时以后】\n8:30在青禾菜场，当日未返。", ["2022-03-04T07:20", "2022-03-04T08:30"]),
        ("该感染者3月4日曾到我市短暂停留。现将其行程公布如下：\n1、好运面馆，7:20；\n2、青禾菜场，8:30。", ["2022-03-04T07:20", "2022-03-04T08:30"]),
        # several days, or none of its own
        ("该感染者3月4日曾在云冈区停留，3月5日曾在平城区停留。其轨迹为：\n7:20在好运面馆。", ["2022-03-04", "2022-03-05", None]),
        ("3月4日核酸检测阳性。其轨迹为：\n7:20在好运面馆。", [None]),
        # the list tells its days
        ("现将其3月4日的行程公布如下：\n3月3日7:20在好运面馆；\n8:30在青禾菜场。", ["2022-03-03T07:20", "2022-03-03T08:30"]),
    ],
)  # fmt: skip
def test_day_of_way(told: str, expected: list[str | None]) -> None:
    (case,) = cases_of(CASE + told)
    assert [event["start"] for event in case["trajectory"]] == expected
