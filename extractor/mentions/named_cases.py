"""Numbered persons whom no description opens: 传播链1（共3例）涉及感染者：1、4、7; 感染者5、6确诊; 感染者9、11均为其同事."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.people import relation_words
from extractor.mentions.case_labels import LabelValue, Numbered
from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number
from extractor.text.trie import longest_of

__all__ = ["find_counted_lists", "goes_on_with_deed", "speaks_of_told", "states_case"]

_HEAD = r"(?P<head>(?:确诊|无症状|阳性|本土|新增|新冠)*+(?:病例|感染者|患者|阳性人员))"
# 60 in 59、60|3月14日: where a list runs into the date of the next line
_ITEM = r"(?:\d{1,4}?(?=(?:1[0-2]|[1-9])月\d{1,2}日)|\d{1,4}(?![\d月日%例名人岁]))"
# 共12例）涉及感染者：1、2、3; 其中5例为感染者7、8、9、12、15
_COUNTED_LIST = re.compile(
    rf"(?P<count>\d{{1,3}}|[两二三四五六七八九十]{{1,3}})[例名人位][^。；\n]{{0,16}}?{_HEAD}[：:（]?\s?(?P<numbers>{_ITEM}(?:[、，和及与\s]\s?{_ITEM}){{0,200}})"
)


def find_counted_lists(text: str) -> list[Mention[LabelValue]]:
    """Lists of numbered persons as long as the sentence counts them (共3例）涉及感染者：1、4、7)."""
    found = []
    for match in _COUNTED_LIST.finditer(text):
        numbers = [int(number) for number in re.findall(_ITEM, match["numbers"])]
        if len(numbers) > 1 and read_number(match["count"]) == len(set(numbers)) == len(numbers):
            head = match["head"]
            persons = tuple(Numbered(number, f"{head}{number}", head) for number in numbers)
            value = LabelValue(persons, head, opens=False)
            found.append(Mention(match.start("head"), match.end("numbers"), "case.counted_list", value))
    return found


# what a clause begins with before its subject: 3月8日下午|, 其中|, 同时其同事|; not 与3月8日确诊|
_SUBJECT_BEFORE = re.compile(
    r"(?:^|[，。；：\n\s）])(?![与和跟及]|同(?![时日]))(?:其中|同时|随后|之?后|另外|另|以及|该[院校厂店户家])?"
    r"(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日)?(?:凌晨|上午|中午|下午|晚上?)?，?"
    r"(?:[该其](?:[室校店厂]内)?[\u4e00-\u9fff]{0,3}(?:同事|同学|家人|亲属|邻居|员工|学生|居民|乘客|师生)中?)?(?:已有|还有|也有|共有|先有)?$"
)
_CLAUSE = 24  # characters before the subject of a statement that tell whether it is one
_STATES = re.compile(
    r"""(?:（[^（）\n]{0,16}）)?(?:，|也|亦|均|都|先后|相继|陆续|同时|同[日天]|当[日天]|次日|随后|又|已|已全部|全部|被|\d{1,2}月\d{1,2}日|\d{1,2}日|经检测|于){0,4}
        (?:(?:确诊|检出|转阳|发病|感染(?!者)|呈阳性|结果(?:也|均|都)?(?:为|呈|异常)|阳性(?!感染者|人员|病例)|被?(?:诊断|判定)为|核酸[^，。；阴]{0,10}(?:阳性|异常))(?!后|前|时|的|之)
          |(?:居住|现住|家住|暂住|租住|常住|住在|住于))""",
    re.VERBOSE,
)


def states_case(text: str, start: int, end: int) -> bool:
    """Whether the label `text[start:end]` is the subject of a statement that tells who the persons are or that they are
    infected (，|感染者5、6|确诊; |感染者9、11|均为其同事)."""
    clause = max(0, start - _CLAUSE)
    if start and not _SUBJECT_BEFORE.search(text, clause, start):
        return False
    return bool(_STATES.match(text, end) or _identity().match(text, end))


@cache
def _identity() -> re.Pattern[str]:
    return re.compile(
        rf"(?:（[^（）\n]{{0,16}}）)?(?:均|都|同|分别|依次)?(?:为|系|是)[^，。；\n为系是]{{0,24}}?(?:{longest_of(relation_words())}"
        r"|员工|学生|职工|工人|居民|村民|住户|租户|店员|店主|顾客|乘客|师生|教师|老师|人员|司机)(?![^，。；\n]{0,3}(?:接触|轨迹))"
    )


# 病例4于1月4日返深后|与其居住: a sentence about another person that is told for the one spoken of
_WITH_TOLD = re.compile(r"(?:[与和同陪接送给为到向在将把]|由|之后|通知)其(?!他|她|它|余|中|间|后|次|实)")


def speaks_of_told(text: str, start: int, end: int) -> bool:
    """Whether a sentence about another person speaks of the one told before (病例4返深后|与其居住)."""
    return bool(_WITH_TOLD.search(text, start, end))


_DEED = re.compile(
    r"(?:，)?(?:于|在|自|从|乘|由|到|前往|返|曾|与|和|因|的|(?:20\d\d年)?\d{1,2}月\d{1,2}日)(?!住)|确诊[前后]|返|回|接"
)


def goes_on_with_deed(text: str, position: int) -> bool:
    """Whether a label that ends at `position` goes on with what the person did, and not with who they are."""
    return bool(_DEED.match(text, position))
