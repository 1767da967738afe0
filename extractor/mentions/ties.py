"""Ties between people: 病例107的侄女, 病例4的密切接触者, 妻子（第6例病例）, 与病例3、病例4为夫妻."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extractor.lexicon.people import relation_words
from extractor.text.trie import longest_of

__all__ = ["MUTUAL_WORDS", "Tie", "find", "find_mutual", "find_series"]


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation word, where it stands, and whom it describes: the case at hand (病例107的侄女) or the other one
    (其母亲（第4号病例）)."""

    start: int
    end: int
    word: str
    describes: Literal["case", "label"]


_HAN = r"[\u4e00-\u9fff]"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    word = longest_of(relation_words())
    # 病例107(刘某某)的侄女; 病例5同事
    of_label = re.compile(
        rf"(?:（[^（）]{{0,16}}）)?(?:[\u4e00-\u9fff]某{{1,2}}|[\u4e00-\u9fff]{{1,2}}某)?(?:(?:的|之)?(?P<word>(?:同住|共同居住|同行|家庭)?(?:{word}))|之(?P<kin>[子女妻夫父母兄弟姐妹孙侄婿媳])(?:(?!{_HAN})|(?={_HAN}{{1,2}}某)))"
    )
    # 其母亲（第4号病例）, 妻子（病例6）
    word_before = re.compile(rf"(?P<word>{word})(?:[\u4e00-\u9fff]某{{1,2}})?[（(]?(?:为|系|是|即)?$")
    # 与病例3为夫妻关系; 与第29例确诊病例为父子关系; 与病例5同住
    between = re.compile(
        rf"(?:（[^（）]{{0,16}}）)?(?:[\u4e00-\u9fff]某{{1,2}})?(?:均?(?:为|是|系|有|存在|有过)|在[\u4e00-\u9fff]{{2,12}}(?:有|存在))?(?:密切|同空间|同时空)?(?P<word>{word})"
    )
    return of_label, word_before, between


def find(text: str, start: int, label_start: int, label_end: int, end: int) -> Tie | None:
    """The tie that is told beside the label `text[label_start:label_end]`, within `text[start:end]`."""
    of_label, word_before, between = _patterns()
    before = text[max(start, label_start - 16) : label_start]
    with_it = re.search(r"(?:与|和|同|跟)(?:确诊|无症状|阳性)?$", before) is not None
    if with_it:
        match = between.match(text, label_end, end)
        if match:
            return Tie(match.start("word"), match.end("word"), match["word"], "case")
    match = of_label.match(text, label_end, end)
    if match:
        group = "word" if match["word"] else "kin"
        return Tie(match.start(group), match.end(group), match[group], "case")
    offset = max(start, label_start - 16)
    match = word_before.search(before)
    if match:
        return Tie(offset + match.start("word"), offset + match.end("word"), match["word"], "label")
    return None


@cache
def _series() -> re.Pattern[str]:
    word = longest_of(relation_words())
    return re.compile(rf"(?:的|之)?(?P<words>(?:{word})(?:(?:、|和|及|与)(?:{word}))+)")


def find_series(text: str, label_end: int, end: int) -> list[Tie]:
    """As many ties as words stand behind one label: 病例9的|同事和邻居."""
    match = _series().match(text, label_end, end)
    if match is None:
        return []
    start, word = match.start("words"), re.compile(longest_of(relation_words()))
    return [Tie(start + m.start(), start + m.end(), m[0], "case") for m in word.finditer(match["words"])]


# what two persons are to each other
MUTUAL_WORDS = frozenset(
    (
        *(
            "夫妻",
            "夫妇",
            "母子",
            "母女",
            "父子",
            "父女",
            "祖孙",
            "婆媳",
            "翁婿",
            "兄弟",
            "姐妹",
            "兄妹",
            "姐弟",
            "妯娌",
        ),
        *("情侣", "恋人", "亲属", "亲戚", "朋友", "同事", "同学", "室友", "邻居", "同住", "同住人"),
    )
)
_MUTUAL = re.compile(
    rf"(?:(?:[二两2]人|双方|[：，])(?:均|互)?(?:系|为|是)?|(?<=\d)(?:互为|系|为|是))(?P<word>{longest_of(MUTUAL_WORDS)})(?=关系|[，。；]|$)"
)


def find_mutual(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The word for what two persons are to each other: 二人系|母子."""
    match = _MUTUAL.search(text, start, end)
    return match.span("word") if match else None
