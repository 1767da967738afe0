"""Headlines and datelines: what a line over or under a bulletin is."""

from __future__ import annotations

import re

__all__ = [
    "ends_second_line",
    "find_bracketed",
    "heads_page",
    "is_headline",
    "is_signed",
    "signs_off",
    "stands_in_dateline",
]

_DATELINE = re.compile(r"(?:发布(?:日期|时间)|来源[：\s]\S{0,12}|时间|日期)[：\s]{0,2}$")
# 病例2：男，50岁，...: the last line of a list, however short
_LABELLED = re.compile(
    r"(?:确诊|无症状|阳性|新增|本土)*(?:病例|感染者|患者|人员)\s?[\dA-Z一二三四五六七八九十甲乙丙丁]{1,5}[：，（、]"
)
_ABOUT = re.compile(r"\n\s*关于[^。；，\n]{4,50}(?:通报|通告|公告|说明|通知|情况)(?=\n|$)")
_BRACKETED = re.compile(r"(?:#[^#\n]{1,40}#\s?)*【([^】\n]{4,80})】")
_SUBJECT = re.compile(
    r"病例|疫情|感染者|风险|阳性|肺炎|轨迹|确诊|防控|隔离|[省市县区旗州盟](?:\d{1,2}月\d{1,2}日)?通报$"
)
_SIGNATURE = re.compile(r"(?:办公室|指挥部|委员会|卫健委|领导小组|中心|政府|工作组|防控办|健康委|局)\s?$")
_SHORTEST, _LONGEST = 6, 60  # characters of a headline


def find_bracketed(text: str) -> tuple[int, int] | None:
    """The headline in 【】 at the beginning of a text."""
    match = _BRACKETED.match(text)
    return match.span(1) if match else None


def is_headline(line: str) -> bool:
    """Whether a line is a headline about an outbreak: short, no sentence, no entry of a list."""
    return (
        _SHORTEST <= len(line) <= _LONGEST
        and line[-1] not in "，："
        and "。" not in line
        and "；" not in line
        and not _LABELLED.match(line)
        and _SUBJECT.search(line) is not None
    )


def ends_second_line(text: str, end: int) -> int | None:
    """Where the line 关于...的通报 ends that goes on a headline ending at `end`; None without one."""
    match = _ABOUT.match(text, end)
    return match.end() if match else None


def is_signed(before: str) -> bool:
    """Whether the name of an office stands right before a date."""
    return bool(_SIGNATURE.search(before))


# 青禾公安 |2021年8月9日, （|2022-3-17 9:40发布）: the last line of a text, nothing but who signs and when
_SIGNER = re.compile(
    r"[（(]?\s*(?:[^，。；：、\n\d（）]{2,24}(?<!截至)(?<!截止)(?<!自)(?<!从)(?<!于)(?:[：])?\s*|发布于：?|更新于：?)?"
)
_SIGNED_AT = re.compile(
    r"(?:\s?\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[时点](?:\d{1,2}分)?))?\s?(?:发布|更新|印发|讯)?\s?[）)]?\s*"
)
# 2022-04-01 10:22 来源：健康青禾
_HEADED = re.compile(r"\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s{0,4}(?:来源|作者|发布|浏览|字体|编辑|责编|发表)")


def signs_off(text: str, start: int, end: int) -> bool:
    """Whether the date `text[start:end]` closes the last line of a text, behind who signs or within a note on its issue."""
    line = text.rfind("\n", 0, start) + 1
    if text[end:].count("\n") > 3 or not _SIGNER.fullmatch(text, line, start):
        return False
    closing = _SIGNED_AT.match(text, end)
    return closing is not None and closing.end() == len(text)


def heads_page(text: str, start: int, end: int) -> bool:
    """Whether the date `text[start:end]` stands at the head of a line with the clock time and the source of a page."""
    return (start == 0 or text[start - 1] == "\n") and bool(_HEADED.match(text, end))


def stands_in_dateline(text: str, start: int) -> bool:
    """Whether the date that begins at `start` is that of a dateline (发布日期：)."""
    return bool(_DATELINE.search(text, max(0, start - 16), start))
