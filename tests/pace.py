"""Whether work grows with the text alone: a hostile text eight times as long may take about eight times as long."""

import time
from collections.abc import Callable, Sequence

__all__ = ["HOSTILE", "assert_linear"]

# Repeated, they lead patterns with open repeats, or loops that look back, into work that grows with the square.
HOSTILE: Sequence[str] = (
    *(" ", "\n", " \n", "\u3000\n", "\t", "\u200b", "\ufeff "),
    *("1", "A", "中", "一", "（", "）", "“", "、", "，", "。", "；", ".", ":", "-", "→"),
    *("路", "号", "区", "市", "村", "镇", "至", "以", "时", "点", "岁", "乘", "某", "第"),
    *("1月", "1月2日", "2022年", "1、", "1日、", "8:", "8点-", "1，200", "（1", "甲路", "甲路、", "甲以南、", "东至"),
    *("男，", "病例1、", "京A1", "G1", "12号", "社区", "村三组", "开发区", "北京", "记者 ", "高风险区", "7天", "新增"),
)
_LENGTH = 1500  # characters of the shorter text
_TIMES = 8
_ALLOWED = 3 * _TIMES  # a square would show as 64
_AT_ONCE = 0.03  # seconds for the longer text in which no square can hide
_TRIES = 3  # on a busy machine one measurement says little


def assert_linear(work: Callable[[str], object], units: Sequence[str] = HOSTILE) -> None:
    """`work` on eight times as much of each unit takes by far less than 64 times as long."""
    for unit in units:
        short = unit * (_LENGTH // len(unit))
        ratio = min(_ratio(work, short) for _ in range(_TRIES)) if _seconds(work, short * _TIMES) > _AT_ONCE else 0
        assert ratio <= _ALLOWED, f"{unit!r}: {ratio:.0f} times as long for {_TIMES} times as much"


def _ratio(work: Callable[[str], object], short: str) -> float:
    return _seconds(work, short * _TIMES) / max(_seconds(work, short), 1e-6)


def _seconds(work: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    work(text)
    return time.process_time() - begin
