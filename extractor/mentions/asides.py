"""Dates that only tell which other case is meant: （2月1日确诊的病例）, 系2月5日青禾确诊病例李某之子."""

from __future__ import annotations

import re

__all__ = ["bracket_on_case", "ends_aside"]

_LONGEST = 40  # characters of such a bracket on either side of its date
_OF_CASE = re.compile(r"确诊|病例|感染者|疑似")
_NAMED_CASE = re.compile(
    r"(?:(?!经|被|诊断|新增|报告|通报)[\u4e00-\u9fff]{2,4})?(?:确诊|疑似|阳性)的?(?:病例|患者|感染者)(?=[\u4e00-\u9fff](?:某|[XxＸ×*]))"
)


def bracket_on_case(text: str, start: int, end: int) -> int | None:
    """Where the bracket ends in which the date `text[start:end]` tells of another case (与周某（2月1日|确诊）|聚餐); None where
    it stands in none."""
    opened = text.rfind("（", max(0, start - _LONGEST), start)
    if opened <= 0 or text[opened - 1] in "\n。；" or not text.find("）", opened, start) < 0:
        return None
    closed = text.find("）", end, end + _LONGEST)
    if closed < 0 or "（" in text[end:closed] or not _OF_CASE.search(text, opened, closed):
        return None
    return closed + 1


def ends_aside(text: str, start: int, end: int) -> int | None:
    """Where the aside ends that holds the date `text[start:end]`, so that 次日 behind it counts from the date before."""
    bracket = bracket_on_case(text, start, end)
    if bracket is not None:
        return bracket
    named = _NAMED_CASE.match(text, end)
    return named.end() if named else None
