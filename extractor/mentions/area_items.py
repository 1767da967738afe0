"""Items of a list of areas: what goes on with the item before, what is one in spite of its signs, what the rest is of."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = [
    "ListedBracket",
    "ends_in_number",
    "exception_spans",
    "inside_end",
    "is_division_prefix",
    "is_enclosed",
    "is_wider",
    "listed_bracket",
    "note_start",
    "number_and",
    "points_to_divisions",
]

_ENDS_IN_NUMBER = re.compile(r"[\dA-Z]|[号楼院栋幢座元室区期组队排]$")
_NUMBER_AND = re.compile(r"(?P<number>[A-Za-z]?\d{1,4}[号楼栋幢座]{1,2})(?:以及|[及和与])(?=[\u4e00-\u9fff]{3})")
_ENCLOSED = re.compile(r"(?:围合|合围|所围)的?(?:区域|范围|部分)$")
_EXCEPT = re.compile(
    r"除[^；。（）\n]{1,200}?(?:以外|之外|外)(?:，(?=的?(?:其余|其他|其它)))?|(?:[高中低封管防][、\u4e00-\u9fff]{1,20}?区)(?:以外|之外|外)(?:，(?=的?(?:其余|其他|其它)))?"
)
_WIDER = re.compile(r"(?:(?<!小)[区县市旗镇乡]|街道|社区|新城)$")
_LEVEL = r"(?:[高中低]风险(?:地区|区域|区)|封控区|管控区|防范区)"
_MARKED = re.compile(
    rf"(?:（新增?）|（共\d{{1,3}}[个处]）|（(?:自|从)?[\d年月日时分点:零整]{{3,20}}(?:起|开始|生效|划定|新增)(?:生效|实施)?）|\d+个[区县](?:（[^（）]*）)?|（(?:原|现)?为?{_LEVEL}）|(?<=[\u4e00-\u9fff\d）])(?<!外的)(?<!除){_LEVEL})$"
)
_WITHIN = re.compile(r"(?:辖区)?(?:范围)?(?:(?:内|境内|下辖)的?|的)(?=[\u4e00-\u9fff]{2})")
_DIVISIONS = re.compile(r"[\u4e00-\u9fff]*[省市区县镇乡道]")
# 甲区|2个|（乙小区、丙村）
_BRACKET = re.compile(
    r"(?P<head>[\u4e00-\u9fff ]{2,40}?)\s?(?:(?P<count>\d{1,4})(?:个|处|地))?\s?"
    r"（(?!含(?!山县)|不含|除|包括|仅|限|原[为高中低封管防]|即(?!墨)|其中|新增|不包|均[为在]|以[上下内外])(?P<list>[^（）]{2,}(?:（[^（）]{0,300}）[^（）]*)*+)）"
)
_POINTS = re.compile(
    r"(?:上述|以上|有|[高中低]、?[高中低]?风险(?:地区|区域|区)?)?所在的?(?:县区|区县|县|区|市|旗县|县市区?|乡镇|镇街|街镇|街道|镇|社区)"
)


@dataclass(frozen=True, slots=True)
class ListedBracket:
    """A bracket that may list areas: where the words before it end, its content, and the number that is told before it."""

    head_end: int
    start: int
    end: int
    count: int | None


def listed_bracket(text: str, start: int, end: int) -> ListedBracket | None:
    """The bracket that ends the item `text[start:end]` behind plain words; None where there is none."""
    found = _BRACKET.fullmatch(text, start, end)
    if found is None:
        return None
    return ListedBracket(found.end("head"), *found.span("list"), int(found["count"]) if found["count"] else None)


def points_to_divisions(words: str) -> bool:
    """Whether a wording only tells that the divisions in the bracket behind it are meant (高风险区所在县区|（甲区、乙区）)."""
    return _POINTS.fullmatch(words) is not None


def ends_in_number(words: str) -> bool:
    """Whether numbers may go on behind a wording (甲小区3栋|、5栋)."""
    return _ENDS_IN_NUMBER.search(words) is not None


def number_and(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a number with a conjunction behind it ends, and where the conjunction does: 7号楼|及|乙村."""
    cut = _NUMBER_AND.match(text, start, end)
    return (cut.end("number"), cut.end()) if cut else None


def is_enclosed(text: str, start: int, end: int) -> bool:
    """Whether the item is the last of those that enclose an area (丙苑围合区域)."""
    return _ENCLOSED.search(text, start, end) is not None


def exception_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches that tell what is left out (除A、B以外), whose signs part no list."""
    return [match.span() for match in _EXCEPT.finditer(text, start, end)]


def is_wider(words: str) -> bool:
    """Whether a wording ends as an area of which a rest may be meant: a town, a county, a development zone."""
    return _WIDER.search(words) is not None


def note_start(text: str, start: int, end: int) -> int:
    """Where the area ends and a note on it begins (甲小区|（新增）); `end` if there is none."""
    mark = _MARKED.search(text, start, end)
    return mark.start() if mark else end


def inside_end(text: str, start: int, end: int) -> int | None:
    """Where the area begins behind words that lead into the division before (甲镇|辖区内的|乙村); None if none do."""
    inside = _WITHIN.match(text, start, end)
    return inside.end() if inside else None


def is_division_prefix(words: str) -> bool:
    """Whether a wording is nothing but divisions that stand before a name (甲市乙区|)."""
    return _DIVISIONS.fullmatch(words) is not None
