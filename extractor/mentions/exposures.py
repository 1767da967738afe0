"""Stated or denied exposures of a person: 无武汉旅居史, 有确诊病例接触史, 与病例3有密切接触史, 流行病学史不明确."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.lexicon.kinds import ExposureKind
from extractor.mentions.rule import Mention

__all__ = ["ExposureValue", "find"]


@dataclass(frozen=True, slots=True)
class ExposureValue:
    """The kind of exposure, and whether the text denies it."""

    kind: ExposureKind
    negated: bool


# 武汉旅行或居住史, 湖北居住史和旅行史 name one history
_TRAVEL = r"(?:旅行|旅居|居住|旅游|外出|停留|生活|工作|逗留|出行|出国(?:（境）)?|出境|出省|出市|务工|求学|经商|出差|探亲|途经|过境|到访|往来|游玩)"
_CONTACT = r"(?:接触|暴露|共同生活|共同暴露|同行|同乘|轨迹交[叉集]|时空交集|时空伴随)"
_HISTORY = re.compile(rf"(?P<contact>{_CONTACT}史)|(?P<travel>{_TRAVEL}史)|(?P<any>流行病学史)")

_CLAUSE_END = "，。；：\n（）"
_DENIES = re.compile(r"无|没有|否认|未(?:曾)?(?:发现|有|发生)?|不(?:存在|详)")
_STATES = re.compile(r"有(?!无|关|本地)|存在")  # 其他有本地病例的地区 states nothing of the person
_UNCLEAR_BEFORE = re.compile(
    r"(?:无|没有|未(?:发现|见)?|尚未发现|暂未发现|(?:不能|无法|未能?)提供)[^，。；]{0,6}明[确显]"
)
_UNCLEAR_AFTER = re.compile(r"(?:尚|暂|目前)?(?:不明|不清|不详|待查|未明)")
_OF_PEOPLE = re.compile(r"(?:的|及|和|、)*(?:人员|者|人群|旅客|市民|居民|来|返)")  # 有旅居史的人员: not this person's
_HEARD = re.compile(r"(?:告知|结合|综合|根据|询问|报告|说明|隐瞒|瞒报)[^，。；]{0,24}$")  # 结合流行病学史和临床表现
_SOURCE_UNKNOWN = re.compile(
    r"(?:感染|传染)(?:来)?源(?:头|途径)?(?:目前|尚|暂)?(?:不明|不清|不详|未明)|(?:感染|传染)来源待查"
)
_BEGINS = re.compile(
    r"(?:[暂尚]?未|否认|没有|与|和(?=[^，。]{2,24}接触)|[有无存])"
)  # where the statement starts: 患者自述|无武汉旅居史
_CONJUNCTION = re.compile(r"[、及或和以并且]+")
_OF_RELATIVES = re.compile(r"家人|家属|亲属|丈夫|妻子|父亲|母亲|父母|儿子|女儿|弟弟|哥哥|姐姐|妹妹|同事|病友|多人")


# 否认到过武汉, 否认去过疫区, 否认接触过确诊病例: told without 史
_NEVER = re.compile(
    r"否认(?:曾|有|近期)?(?:"
    r"(?P<travel>(?:[到去]过|前往过?|离开过|外出过?到?)[^，。；：、\n（）]{0,8}?(?:武汉|湖北|疫区|[中高低]风险(?:地)?区|华南海鲜市场|疫情(?:发生)?地区?|境外|国外|外省|外地|省外|市外))"
    r"|(?P<contact>(?:接触过?|密切接触过?)[^，。；：、\n（）]{0,12}?(?:病例|患者|感染者|返乡人员|阳性人员|野生动物|病人)))(?:市|省|等地?|地区|人员)?(?=[，。；）\n]|和|及|、|$)"
)


def _denied_stays(text: str, start: int, end: int) -> list[Mention[ExposureValue]]:
    """Denials of having been somewhere or with somebody; not those of people whom the office speaks to or of."""
    return [
        Mention(m.start(), m.end(), "exposure.never", ExposureValue("travel" if m["travel"] else "contact", True))
        for m in _NEVER.finditer(text, start, end)
        if not _OF_RELATIVES.search(text, max(start, m.start() - _SUBJECT), m.start())
    ]


_SUBJECT = 6  # characters before a denial in which another's name stands (其家人|未到过武汉)


def find(text: str, start: int, end: int) -> list[Mention[ExposureValue]]:
    """Exposures of the person that `text[start:end]` describes, in reading order."""
    found = [
        Mention(m.start(), m.end(), "exposure.source", ExposureValue("none_known", False))
        for m in _SOURCE_UNKNOWN.finditer(text, start, end)
    ]
    found += _denied_stays(text, start, end)
    if text.find("史", start, end) < 0:
        return sorted(found, key=lambda m: m.start)
    begins, previous = start, None
    for match in _HISTORY.finditer(text, start, end):
        clause = max(text.rfind(mark, start, match.start()) for mark in _CLAUSE_END) + 1
        if previous is None or clause > begins:
            begins, previous = max(clause, start), None
        mention = _read(text, begins, match, end, previous)
        if mention is None:
            continue
        if (
            previous is not None
            and previous.value == mention.value
            and _CONJUNCTION.match(text, previous.end, mention.start + 1)
        ):
            found.pop()
            mention = Mention(previous.start, mention.end, mention.rule, mention.value)
        found.append(mention)
        previous = mention
    return sorted(found, key=lambda m: m.start)


def _read(
    text: str, clause: int, match: re.Match[str], end: int, previous: Mention[ExposureValue] | None
) -> Mention[ExposureValue] | None:
    """One history with its polarity; behind an earlier one of the clause (无居住史及接触史) that one's polarity holds."""
    before = text[clause : match.start()]
    if _OF_PEOPLE.match(text, match.end(), end) or _HEARD.search(before):
        return None
    first = clause if previous is None else previous.end
    begins = _BEGINS.search(text, first, match.start()) or _CONJUNCTION.match(text, first, match.start())
    if begins:
        if _OF_RELATIVES.search(text, first, begins.start()):
            return None
        first = begins.end() if _CONJUNCTION.fullmatch(begins[0]) else begins.start()
    unclear = _UNCLEAR_AFTER.match(text, match.end(), end)
    if unclear:
        return Mention(first, unclear.end(), "exposure.unclear", ExposureValue("none_known", False))
    if (match["any"] or match["contact"]) and _UNCLEAR_BEFORE.search(before):
        return Mention(first, match.end(), "exposure.unclear", ExposureValue("none_known", False))
    if match["any"]:
        return None
    negated = _DENIES.search(before) is not None
    stated = _STATES.search(before) is not None
    if not negated and not stated and len(before) < 2:
        return None
    together = match["contact"] or "共同" in before  # 共同居住史
    kind: ExposureKind = "contact" if together else "travel"
    return Mention(first, match.end(), f"exposure.{kind}", ExposureValue(kind, negated))
