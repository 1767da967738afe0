"""Symptoms that are stated as present: 发热、咳嗽等症状, 轻微咳嗽; not 无发热, 不伴咳嗽."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.people import symptom_words
from extractor.mentions.rule import Mention
from extractor.text.trie import longest_of

__all__ = ["find"]

_DEGREE = r"(?:轻微的?|轻度|少许|少量|稍有|稍|有点|明显|持续性?|间断性?|阵发性|反复|偶有|偶发|午后|夜间|中度|重度|剧烈|全身|周身|浑身|双下肢|四肢)?"
# 无, 未, 否认 deny the whole list that follows: 无咳嗽咳痰等症状, 无发热、乏力
_DENIED = re.compile(
    r"(?:[无未]|没有|否认|不伴|不再|未见|未再|已无|缓解|消失)(?:明显|出现|再|诱因|其他|其它|任何|新发|伴)*(?:[\u4e00-\u9fff]{2,5}[、及和或与]?){0,8}$"
)
_NOT_DENIED = re.compile(r"[，。；：]|无(?:明显)?诱因|后|但|出现|有(?!无)")
# no complaints of this person now: advice, wishes, other words that hold a symptom
_ADVICE = re.compile(r"如(?:有|出现|果)|一旦|若|凡|是否|监测|减轻|好转|预防|加重$|门诊$")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_DEGREE + longest_of(symptom_words()) + r"(?!门诊|患者|病人|者|顾客|待查|人员|筛查|诊室)")


def find(text: str, start: int, end: int) -> list[Mention[str]]:
    """Symptoms in `text[start:end]` in reading order, denied ones left out."""
    found: list[Mention[str]] = []
    for match in _pattern().finditer(text, start, end):
        clause = max(text.rfind(mark, start, match.start()) for mark in "，。；：\n") + 1
        before = text[max(clause, start) : match.start()]
        if _is_denied(before) or _ADVICE.search(before):
            continue
        if (
            match[0] == "不适"
            and before.endswith(("感到", "自觉", "自感", "出现", "因", "身体", "感", "有", "感觉", "现", "略感", ""))
            is False
        ):
            continue
        found.append(Mention(match.start(), match.end(), "symptom", match[0]))
    return found


def _is_denied(before: str) -> bool:
    match = _DENIED.search(before)
    return match is not None and not _NOT_DENIED.search(match[0][1:])
