"""Tables laid out one cell a line."""

from __future__ import annotations

import pytest

from extractor.text.cells import with_rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # each row begins with its number
        (
            "序号\n场所名称\n地址\n时间\n1\n好运面馆\n青松路3号\n3月4日\n2\n青禾超市\n白云路5号\n3月5日\n",
            "序号\t场所名称\t地址\t时间\n1\t好运面馆\t青松路3号\t3月4日\n2\t青禾超市\t白云路5号\t3月5日\n",
        ),
        # heads for a place and a moment, whichever comes first
        ("地点\n时间\n好运面馆\n3月4日9:00\n青禾超市\n3月5日\n", "地点\t时间\n好运面馆\t3月4日9:00\n青禾超市\t3月5日\n"),
        ("日期\n地点\n3月4日\n好运面馆\n3月5日\n青禾超市\n", "日期\t地点\n3月4日\t好运面馆\n3月5日\t青禾超市\n"),
        # a day and hour below each place
        ("点位：\n好运面馆\n3月4日9:00\n青禾超市\n3月5日下午3点\n", "点位：\n好运面馆\t3月4日9:00\n青禾超市\t3月5日下午3点\n"),
        # an hour below each place, under lines of a day
        (
            "【3月4日】\n好运面馆\n9:00\n青禾超市\n10:00-10:30\n【3月5日】\n七匹狼\n8时许\n",
            "【3月4日】\n好运面馆\t9:00\n青禾超市\t10:00-10:30\n【3月5日】\n七匹狼\t8时许\n",
        ),
        ("3月4日\n在家\n9:00\n好运面馆\n3月5日\n10:00\n青禾超市\n", None),  # hours above their places
        # places and days that a wide gap parts
        ("好运面馆　　3月4日9:00\n青禾超市　　3月5日\n", "好运面馆\t 3月4日9:00\n青禾超市\t 3月5日\n"),
        ("3月4日9:00  好运面馆\n3月5日  青禾超市\n", "3月4日9:00\t 好运面馆\n3月5日\t 青禾超市\n"),
        ("好运面馆-3月4日9:00\n青禾超市-3月5日\n", "好运面馆\t3月4日9:00\n青禾超市\t3月5日\n"),
        # blank lines between the cells
        ("地点\n\n时间\n\n好运面馆\n\n3月4日\n\n青禾超市\n\n3月5日\n", "地点\t 时间\n\n好运面馆\t 3月4日\n\n青禾超市\t 3月5日\n"),
        # a day that holds for several rows, cases, one row alone
        ("日期\n时间\n地点\n3月4日\n9:00\n好运面馆\n10:00\n青禾超市\n", None),
        ("3月4日9:00\n好运面馆\n3月5日10:00\n青禾超市\n3月6日8:00\n七匹狼\n", None),
        ("序号\n性别\n年龄\n1\n男\n35岁\n2\n女\n30岁\n", None),
        ("地点\n时间\n好运面馆\n3月4日9:00\n", None),
        ("好运面馆\n3月4日\n青禾超市\n3月5日\n", None),
    ],
)  # fmt: skip
def test_rows_of_cells(text: str, rows: str | None) -> None:
    assert with_rows(text) == (text if rows is None else rows)
    assert len(with_rows(text)) == len(text)
