"""Two places that one stretch of text names: 东大街和上海商贸街 are two, 汝河路与勤劳街交叉口 is one."""

from __future__ import annotations

import re

from extractor.mentions.addresses import address_end
from extractor.mentions.divisions import names_only, town_end
from extractor.mentions.place_words import SOMEBODY, head_word

__all__ = ["split_pairs"]

_AND = re.compile(
    r"(?<=[\u4e00-\u9fff）”])(?:以及|和(?!平|谐|睦|顺|合|信|兴|美|田|静|硕|政|县|龙|林)|[及与])(?=[\u4e00-\u9fff“])"
)
_CROSSING = re.compile(r"交叉口|交汇处|交界处|路口|交口|之间|交叉|交汇")
_NEXT_TO = re.compile(r"(?:斜?对面|旁边?|附近|隔壁|楼[上下])的")
_ROAD_ENDS = "路街道巷"
_AREA_ENDS = "道镇乡区县市路街"
_SHORTEST = 3  # characters of each of the two


def split_pairs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places within `text[start:end]`, which is one of them where it holds no more."""
    if (quotes := text.find("”“", start, end)) > 0 and text.endswith("”", start, end):
        return [(start, quotes + 1), *split_pairs(text, quotes + 1, end)]  # 青禾广场“七匹狼”“好运屋”
    for link in _AND.finditer(text, start, end):
        left, right = head_word(text, start, link.start()), head_word(text, link.end(), end)
        if names_only(text, start, link.start()) and names_only(text, link.end(), end):
            return [(start, link.start()), (link.end(), end)]
        if SOMEBODY.match(text, link.end(), end):
            return [(start, link.start())]  # 好运小卖部门口|与店主李某隔门聊天
        if town_end(text, start, link.start()) == link.start() and address_end(text, link.start(), end) > link.end():
            continue  # 青禾镇和风新街: a bare town and a street are no two places
        if town_end(text, link.start(), end) is not None:
            continue  # 长葛市|和尚桥镇: the name of a town
        if left and left[0] == "家" and text[link.start() - 2] in _AREA_ENDS:
            continue  # 青松街道家和园小区
        if text[link.start() - 1] == "”" and right and _NEXT_TO.match(text, link.end(), end):
            return [(start, link.start()), (link.end(), end)]  # 青禾镇“七匹狼”和对面的金店
        if not (left and right and len(left[0]) + len(right[0]) >= 2) or _CROSSING.search(text, link.end(), end):
            continue
        if "（" in text[start : link.start()] and "）" not in text[start : link.start()]:
            continue
        if link.start() - start < _SHORTEST or end - link.end() < _SHORTEST:
            continue
        if text[link.start() - 1] in _ROAD_ENDS and link.end() < address_end(text, link.end(), end) < end:
            continue  # 青松路与白云路北100米好运烧烤: where the two roads meet
        return [(start, link.start()), *split_pairs(text, link.end(), end)]
    return [(start, end)]
