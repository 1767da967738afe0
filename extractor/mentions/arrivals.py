"""Coming to a place that one letter names: 来沪, 返京, 抵深, 回常, 返回宁; and 入境."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.places import letters
from extractor.mentions.rule import Mention

__all__ = ["find_letters"]

_COME = r"(?:返回|回到|抵达|到达|来到|[来返回抵到入赴])"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<cue>{_COME}(?:（[来返回]）)?(?:[来返])?)(?P<letter>[{''.join(letters())}])(?=[，。；、（）\s就探打工务后期前投旅出活人的隔居住集转于在从乘及](?![\u4e00-\u9fff]{{0,5}}的(?:女|男|人|患|病|学|外))|$)"
    )


def find_letters(text: str, start: int, end: int) -> list[Mention[str]]:
    """来沪, 返京...: the span is the letter, the value the cue (返)."""
    return [
        Mention(match.start("letter"), match.end("letter"), "arrival.letter", match["cue"])
        for match in _pattern().finditer(text, start, end)
    ]
