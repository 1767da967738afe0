"""Tables typed with blanks."""

from __future__ import annotations

import pytest

from extractor.text.rows import is_row_of_heads, with_tabs


@pytest.mark.parametrize(
    ("text", "tabbed"),
    [
        ("序号　场所名称　日期\n1　青禾超市　3月5日\n", "序号\t场所名称\t日期\n1\t青禾超市\t3月5日\n"),
        ("序号 区域 点位\n1 白云区 好运面馆\n", "序号\t区域\t点位\n1\t白云区\t好运面馆\n"),
        ("日期  时间  地点\n3月5日  8:00  好运 面馆\n", "日期\t 时间\t 地点\n3月5日\t 8:00\t 好运 面馆\n"),
        (
            "序号 日期 地点\n请市民 注意\n1 白云区 好运面馆\n",
            "序号\t日期\t地点\n请市民 注意\n1 白云区 好运面馆\n",
        ),  # ended
        ("序号 性别 年龄\n1 男 35\n", "序号 性别 年龄\n1 男 35\n"),  # tables of cases are read apart
        # begin and end of a stay in two columns are one range
        (
            "单位　到达时间　离开时间\n好运面馆　3月5日8:00　3月5日9:00\n",
            "单位\t到达时间-离开时间\n好运面馆\t3月5日8:00-3月5日9:00\n",
        ),
        ("王 某 在 家\n", "王 某 在 家\n"),
    ],
)
def test_gaps_between_cells(text: str, tabbed: str) -> None:
    assert with_tabs(text) == tabbed


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("序号\t场所名称\t暴露日期\n", True),
        ("日期 时间", False),
        ("场所\t时间", True),
        ("日期\t时间\t好运面馆", False),
        ("", False),
    ],
)
def test_heads(line: str, heads: bool) -> None:
    assert is_row_of_heads(line, 0, len(line)) is heads
