"""Kin and company who are told infected in passing: 其子（5岁）也呈阳性; 其丈夫、女儿核酸检测结果均为阳性."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractor.lexicon.people import relation_words
from extractor.mentions.rule import Mention
from extractor.text.trie import longest_of

__all__ = ["KinCase", "find_kin_cases"]


@dataclass(frozen=True, slots=True)
class KinCase:
    """One of the persons of a statement: `start` and `end` of the words for them, with what a bracket tells of them;
    `size` is 2 for 父母."""

    start: int
    end: int
    size: int = 1


_BRACKET = r"(?:（[^（）\n]{1,30}）)"
_ALSO = r"(?:也|亦|均|都|同样|同时|随后|相继|先后|陆续|后续|又|同日|当日|次日)"
_NOT_INFECTED = re.compile(
    r"^因[^，。；\n]{0,8}(?:伤|术|骨折|住院|去世|分娩)|阴性|密接|密切接触|未|无|排除|疑似|接触者|之后$|前$"
)
_FALLEN_ILL = r"(?:(?:呈|为|结果|检测|初筛|复核|核酸)[^，。；阴\n]{0,6}阳性(?!感染者|病例|人员)|阳性(?!感染者|病例|人员)|确诊(?!病例(?![，。；]|$)|患者|前|后|时|的)|感染(?!者|源|风险|史)|转阳)"
_NEW_SENTENCE = "。；\n"
_LONGEST = 60  # characters between the words for the persons and what was found


_NAME = r"[\u4e00-\u9fff]某{1,2}[甲乙丙丁]?"
_NAMED = rf"(?:{_NAME})?(?:儿?[、，]?(?:今年)?\d{{1,3}}岁(?=[，、]))?{_BRACKET}?"
_WHOSE = r"(?:其|他的?|她的?|(?:该|此)(?:名|位|例)?(?:确诊|无症状)?(?:病例|患者|感染者|人员|阳性人员)的?|(?:病例|感染者|患者)\d{1,4}的?|[\u4e00-\u9fff]某{1,2}的)"
_SHORT = r"(?:[妻夫子女父母兄弟姐妹孙媳婿]|之[子女妻夫父母])(?=[（，、和及与也亦均都同核于在\d]|经|[\u4e00-\u9fff]某)"  # 其子（5岁）
# whom nobody can count: 其家人, 其密接者; but 邻居张某（病例3）
_UNCOUNTED = (
    "家人",
    "家属",
    "亲属",
    "亲戚",
    "亲友",
    "家庭成员",
    "近亲属",
    "同住",
    "同行",
    "邻居",
    "乘客",
    "同伴",
    "朋友",
)


@cache
def _kin() -> str:
    """Words for one person (or for 父母) by the tie to another."""
    words = [
        word
        for word in relation_words()
        if not any(mark in word for mark in ("密接", "接触", "暴露", "关系", "关联", "时空", "同空间", "其"))
        and word not in _UNCOUNTED
    ]
    named = rf"(?:{longest_of(_UNCOUNTED)})(?={_NAME}|（)"
    return rf"(?:[大小二三]?{longest_of(words)}|{_SHORT}|{named})"


@cache
def _persons() -> re.Pattern[str]:
    one = rf"{_WHOSE}{_kin()}{_NAMED}"
    return re.compile(rf"(?<![与和同跟及由被给为是系陪接随\d]){one}(?:[、和及与](?:{_WHOSE})?{_kin()}{_NAMED}){{0,5}}+")


@cache
def _person() -> re.Pattern[str]:
    return re.compile(rf"{_kin()}{_NAMED}")


_FOUND = re.compile(rf"[^。；\n]{{0,40}}?{_FALLEN_ILL}")
_AGED = re.compile(r"\d岁")
_PAIRS = ("父母", "公婆", "岳父母", "夫妇", "夫妻")
_SAYS_ALSO = re.compile(_ALSO)


def find_kin_cases(text: str, start: int, end: int) -> list[Mention[tuple[KinCase, ...]]]:
    """Statements that kin or company of the person told are infected as well, with the persons of each."""
    found: list[Mention[tuple[KinCase, ...]]] = []
    position = start
    while (match := _persons().search(text, position, end)) is not None:
        position = match.end()
        stop = min((at for mark in _NEW_SENTENCE if (at := text.find(mark, match.end(), end)) >= 0), default=end)
        told = _FOUND.match(text, match.end(), min(stop, match.end() + _LONGEST))
        inside = None if told else _INFECTED_IN_BRACKET.search(text, match.start(), match.end())
        if told is None and inside is None:
            continue
        last = told.end() if told else match.end()
        words = text[match.end() : last] if told else inside[0] if inside else ""
        introduced = _AGED.search(text, match.start(), match.end()) is not None  # 徐某的女儿（12岁）2月3日确诊
        if not (introduced or _SAYS_ALSO.search(words)) or _NOT_INFECTED.search(words) or _persons().search(words):
            continue
        ends = (match.start(), match.end() + 1)  # a short word shows by what follows it
        persons = tuple(
            KinCase(m.start(), m.end(), 2 if m[0].startswith(_PAIRS) else 1)
            for m in _person().finditer(text, *ends)
            if m.end() <= match.end()
        )
        found.append(Mention(match.start(), last, "case.kin", persons))
        position = last
    return found


# 其子（5岁，核酸检测也呈阳性）
_INFECTED_IN_BRACKET = re.compile(rf"（[^（）\n]{{0,20}}{_ALSO}[^（）\n]{{0,6}}{_FALLEN_ILL}[^（）\n]{{0,8}}）")
