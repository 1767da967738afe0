"""Isolation and transfer as events of their own: 集中隔离, 居家隔离; 闭环转运, 转运."""

from __future__ import annotations

import re

from extractor.mentions.rule import Mention

__all__ = ["find_isolations", "find_transfers"]

_ISOLATION = re.compile(r"(?:集中|居家|就地|单独|自行居家|居家自行)(?:医学)?隔离|隔离(?=医学观察|观察|管控)")
_TRANSFER = re.compile(
    r"(?:闭环|点对点|负压)?(?:转运|转送)(?=[至到往入]|[，。]|定点|[\u4e00-\u9fff]{2,12}(?:医院|隔离点))|闭环(?:转运|转送|转入|送)|闭环(?=转)"
)
# the way into isolation is told by the isolation site, not by a transfer
_INTO_ISOLATION = re.compile(r"[至到往入]?[^，。；\s]{0,14}?隔离(?:点|酒店|宾馆|场所|房)")


def find_isolations(text: str, start: int, end: int) -> list[Mention[str]]:
    """集中隔离 and 居家隔离, without the 医学观察 behind them."""
    return [Mention(m.start(), m.end(), "isolation", m[0]) for m in _ISOLATION.finditer(text, start, end)]


def find_transfers(text: str, start: int, end: int) -> list[Mention[str]]:
    """闭环转运 and the like: to a hospital, or nowhere named; not into isolation (转运至集中隔离点)."""
    return [
        Mention(m.start(), m.end(), "transfer", m[0])
        for m in _TRANSFER.finditer(text, start, end)
        if not _INTO_ISOLATION.match(text, m.end(), end)
    ]
