"""What the words around a name of a division tell: whether the bulletin reports for it, or somebody came from there."""

from __future__ import annotations

import re

__all__ = ["end_of_name", "is_national", "is_of_outbreak", "is_where_from", "reports_here", "was_left"]

_REPORT = re.compile(r"新增|报告|发现|通报|公布|确诊|疫情|划定|调整|解除|通告|公告|活动轨迹")
_REPORTS = re.compile(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:新增|报告|发现|检出|疫情)|[^，。；\n\d]{0,4}?(?:在[^，。；\n]{0,24}?(?:发现|检出)|新增|发现|检出|报告|通报|公布|划定(?!为)|疫情[快通]|新冠肺炎(?:确诊)?病例)"
)
# where people come from says nothing about where the bulletin was written
_NOT_HERE_BEFORE = re.compile(r"(?:从|自|由|户籍|籍贯|离开|来自|常住|长期|在|接触)(?:于|在)?$")
# 1名密接人员在禹州停留, 在白云市的活动轨迹: but this is where the bulletin speaks of
_IS_HERE_AFTER = re.compile(r"[市县区]?(?:境内|公共场所|的?活动|停留|轨迹)")
_NOT_HERE_AFTER = re.compile(r"(?:市)?(?:时间|籍|人(?!民)|户籍|返|来|旅居|居住史|旅行史|回|归|接触)")
_NATIONAL = re.compile(r"31个?省|国家卫生健康委|国家卫健委|全国新增|内地新增")
_LEFT_BEFORE = re.compile(r"从|自|由|离开")
_NAME_END = re.compile(r"[^\u4e00-\u9fff]")


def is_of_outbreak(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells news of an outbreak (新增, 划定, 活动轨迹)."""
    return bool(_REPORT.search(text, start, end))


def reports_here(text: str, end: int) -> bool:
    """Whether the division that ends at `end` is who reports (麒麟区|在返曲人员中发现1例)."""
    return bool(_REPORTS.match(text, end))


def is_where_from(text: str, start: int, end: int, *, in_head: bool) -> bool:
    """Whether the division at `text[start:end]` only tells where people come from; `in_head` if a headline names it."""
    if in_head and _IS_HERE_AFTER.match(text, end):
        return False
    return bool(_NOT_HERE_BEFORE.search(text, max(0, start - 4), start) or _NOT_HERE_AFTER.match(text, end))


def was_left(text: str, start: int) -> bool:
    """Whether somebody came from the division that begins at `start` (从|甲市)."""
    before = _NOT_HERE_BEFORE.search(text, max(0, start - 4), start)
    return before is not None and _LEFT_BEFORE.search(before[0]) is not None


def is_national(text: str, end: int) -> bool:
    """Whether the first `end` characters are those of a bulletin for the whole country."""
    return bool(_NATIONAL.search(text, 0, end))


def end_of_name(text: str, start: int, end: int) -> int:
    """Where the Chinese characters end that begin at `start`, at most at `end`."""
    match = _NAME_END.search(text, start, end)
    return match.start() if match else min(end, len(text))
