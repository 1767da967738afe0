"""Ties between people: 病例107的侄女, 病例4的密切接触者, 妻子（第6例病例）, 与病例3、病例4为夫妻.

A tie is told beside the label or name of the other person. Which words tell it decides whom it describes; the words before
it in the clause (`Tie.subject`) tell of whom it is said: of whoever is spoken of (系病例1的同事), of somebody named there
(病例2系病例1的同事), or of nobody who is a case (其妻子系病例1的同事).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extractor.lexicon.people import mutual_words, relation_modifiers, relation_words
from extractor.text.numerals import read_number
from extractor.text.trie import longest_of

__all__ = ["Tie", "ends_with_relative", "find", "find_all", "find_back", "find_mutual", "find_series", "head_start"]


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation word, where it stands, whom it describes (`case`, the one spoken of: 病例107的侄女; `label`, the other one:
    其母亲（第4号病例）), and the stretch of text before it that tells of whom it is said."""

    start: int
    end: int
    word: str
    describes: Literal["case", "label"]
    subject: tuple[int, int] = (0, 0)
    others: tuple[int, ...] = ()  # bare numbers behind the word, whom it describes: 感染者5的家人|6、7、11


_HAN = r"[\u4e00-\u9fff]"
_CLAUSE_MARKS = "，。；：\n\t（"
_EDGE = r"(?=[，。；：、（）\s]|$|男|女|现|于\d|在\d|\d{1,2}月|关系)"
_BACK = 40  # characters of its clause before a label that are looked at
_NAME = r"(?:[\u4e00-\u9fff]{1,2}(?:某{1,2}|[XxＸ×*]{1,2})[\u4e00-\u9fff]?(?=[的之系为是，（）\s]|$)|[\u4e00-\u9fff]{0,2}某{1,2})"
_BRACKET = r"(?:（[^（）\n]{0,24}）)"

# what may stand between the word that ties and the label: 与|3月2日通报的|病例1, 系|我市|病例3; nothing that somebody does
_WHICH = (
    r"(?:[^，。；：、（）\n与和到在往去]{0,16}(?:[的日号省市县区旗镇州盟乡]|街道|上述|前述|以上|通报|报告|公布|确诊|疑似|无症状|阳性|境外|外地|外省|外市"
    r"|同批|同日|首例|前期|此前|之前|昨日|今日|新增|感染者|患者|病例|本土|关联))?"
)
_IS = (
    r"(?:[判认确诊]定为|诊断为|列为|作为|均为|同为|亦为|也为|即为|实为|身份为|关系为|(?:[均也又亦都皆]|分别|同时)?(?:系|是|属于?|即)"
    r"|(?<![因以认作称成被较改行])为(?!了|进一步|做|防|加强|配合|落实|尽|切实))"
)


@cache
def _word() -> str:
    """One relation: 妻子, 同单元邻居, 同一航班乘客, 工作同事, 儿子的女朋友, 同住密接."""
    word = longest_of(relation_words())
    modifier = longest_of(relation_modifiers())
    together = (
        r"同(?!事|学|住|伴|乡|行)(?:(?![为系是在有到乘坐])[\u4e00-\u9fff]){1,6}?"
        r"(?:密切接触(?:者|人员)|次密接|密接(?:者|人员)?|乘客|旅客|居民|住户|人员|邻居|同事|同学|家属|亲属|家人|工友|员工|学生|成员|接触者|居住者|患者|室友)"
    )
    one = rf"(?:(?:{word}){_EDGE}|(?:{modifier}){{0,2}}(?:{word})|{together})"
    return rf"(?:{one}(?:的{one}){{0,2}})"


_KIN = rf"之(?P<kin>[子女妻夫父母兄弟姐妹孙侄婿媳])(?:(?!{_HAN})|(?={_HAN}{{1,2}}某))"
_AND = r"(?:、|和|及|与|兼)"
_CONTACT = r"，(?:同时)?(?:也|亦|又)?[系为是](?=次?密接|次?密切接触)"  # 与病例3为亲戚，系|密切接触者; not 系|货车司机
_JOB = re.compile(r"(?:司机|员工|学生|老师|老板|护工|保姆|雇[主员])$")
_TOLD_OF_WORD = re.compile(r"[家店](?![属人庭])|单位|名单|公司|所[住在]")  # 病例1同事|家: no tie of the one spoken of
_DENIED = re.compile(r"[非无未不]|没有|否认|排除")


@cache
def _behind() -> re.Pattern[str]:
    """病例107(刘某某)|的侄女; 病例5|同事、密接; 病例3|之子."""
    return re.compile(
        rf"{_BRACKET}?{_NAME}?{_BRACKET}?(?:(?:的|之(?!间))?(?P<word>{_word()})|{_KIN})(?:关系(?=[，。；）]))?"
    )


@cache
def _more() -> re.Pattern[str]:
    return re.compile(rf"(?:{_AND}|{_CONTACT})(?P<word>{_word()})(?=[，。；：、（）\s和及与兼]|$)")


@cache
def _relative_before() -> re.Pattern[str]:
    """其母亲（|第4号病例, 妻子|病例6, 其丈夫张某（3月2日确诊，|病例1."""
    return re.compile(
        rf"(?P<word>{_word()}){_NAME}?(?:[（(]?(?:(?:为|系|是|即){_WHICH})?(?:确诊|无症状|阳性)?|(?:为|系|是)[^，。；：（）\n]{{0,12}}（|[^，。；：（）\n]{{0,12}}(?:确诊|阳性|感染)[^，。；：（）\n]{{0,4}}（)$"
    )


@cache
def _relative_in_bracket() -> re.Pattern[str]:
    """与病例1|（丈夫）、病例3（其儿子）."""
    return re.compile(rf"（其?(?P<word>{_word()})）")


@cache
def _is_ones() -> re.Pattern[str]:
    """病例4|为其孙女: the one spoken of owns the relation."""
    return re.compile(rf"{_BRACKET}?{_NAME}?(?:为|系|是|即)(?:其|该(?:病例|患者|感染者)|患者)的?(?P<word>{_word()})")


@cache
def _with() -> re.Pattern[str]:
    """与病例3|为夫妻关系; 与第29例确诊病例|为父子关系; 与病例5|同住; 与病例6|在白云饭店有接触."""
    return re.compile(
        rf"{_BRACKET}?{_NAME}?{_BRACKET}?(?:之间|的?关系)?(?:[均互也都]?(?:为|是|系|属于?)|均?(?:有过?|存在|发生过?|曾有|曾)"
        rf"|(?:一起|一同|共同)[\u4e00-\u9fff]{{2,6}}的|[曾均]?在[\u4e00-\u9fff]{{2,12}}?(?:有过?|存在|发生过?))?(?P<word>{_word()})"
    )


_WITH_BEFORE = re.compile(rf"(?:与|和|同|跟){_WHICH}(?:确诊|无症状|阳性)?$")
_IS_BEFORE = re.compile(
    rf"{_IS}(?:[^，。；：（）\n]{{2,30}}[、和及与])?(?:{_WHICH}|(?:(?![与和到在往去由从因被及其])[\u4e00-\u9fff]){{2,4}})$"
)
_OTHER_LIST = re.compile(
    rf"{_WHICH}|(?:(?![与和到在往去由从因被及其陪接送照同])[\u4e00-\u9fff]){{2,4}}"
)  # 2月5日|病例3的表姐
_AS_CONTACT = re.compile(r"(?:因|由于)$")
# 员工（病例5）: whose, must be said; and so with contacts
_NEEDS_OWNER = re.compile(
    r"(?:接(?:者|人员)?|接触(?:者|人员)?|伴随者|员工|司机|学生|老师|老板|顾客|客户|乘客|旅客|租客|护工|保姆|雇[主员]|患者|人员|居民|住户|队友|接触史|病例)$"
)
_OWNER = re.compile(r"(?:其|该(?:病例|患者|感染者|阳性人员)的?|患者的?|本人的?|病例\d{0,4}的?|[例者]\d{0,4}的|某的)$")


def find_all(text: str, start: int, label_start: int, label_end: int, end: int) -> list[Tie]:
    """The ties that are told beside the label or name `text[label_start:label_end]`, within `text[start:end]`."""
    clause = max(start, label_start - _BACK, *(text.rfind(mark, start, label_start) + 1 for mark in _CLAUSE_MARKS))
    before = text[max(start, label_start - _BACK) : label_start]
    own = text[clause:label_start]
    match = _behind().match(text, label_end, end)
    tie = _of_relative(text, start, before, label_start) or _owned(text, clause, label_end, end)
    if tie is not None:  # 其妻子系病例3的同事 is no tie of the one spoken of
        of_relative = (
            match is not None and tie.end <= label_start and re.search(r"[系为是]", text[tie.end : label_start])
        )
        return [] if of_relative else [tie]
    bracketed = _relative_in_bracket().match(text, label_end, end)
    if match and text[match.end("word") - len(match["word"] or "") - 1] in "的之":  # 病例31（小女儿）的父亲
        bracketed = None
    if bracketed and own:
        return [Tie(*bracketed.span("word"), bracketed["word"], "label", (clause, clause))]
    together = _WITH_BEFORE.search(own)
    if together:
        joint = _with().match(text, label_end, end)
        if joint and not _DENIED.search(own, max(0, together.start() - 4)):
            first = Tie(*joint.span("word"), joint["word"], "case", (clause, clause + together.start()))
            return [first, *_further(text, first, end)]
    copula = _IS_BEFORE.search(own)
    if not match or (together and not copula and not own.startswith(("与", "和", "同", "跟"))):
        return []
    group = "word" if match["word"] else "kin"
    subject = (clause, clause + (copula.start() if copula else 0))
    tie = Tie(*match.span(group), match[group], "case", subject, _bare_numbers(text, match.end(), end))
    if tie.others:
        return [tie]
    if copula is not None:
        if own[: copula.start()].endswith(("不", "并非", "非")) or _TOLD_OF_WORD.match(text, tie.end, end):
            return []
        return [tie, *_further(text, tie, end)]
    alone = (
        not own.strip()
        or own[-1] in " \t"
        or _OTHER_LIST.fullmatch(own) is not None
        or _AS_CONTACT.search(own) is not None
        or (together is not None and "的" not in match[0])
    )
    if not alone or not re.compile(_EDGE).match(text, match.end(), end):
        return []
    return [tie, *_further(text, tie, end)]


def find(text: str, start: int, label_start: int, label_end: int, end: int) -> Tie | None:
    """The first tie that is told beside a label."""
    return next(iter(find_all(text, start, label_start, label_end, end)), None)


def _of_relative(text: str, start: int, before: str, label_start: int) -> Tie | None:
    """其母亲（第4号病例）, 病例15的密接病例33: the other one is described."""
    match = _relative_before().search(before)
    if match is None:
        return None
    offset = label_start - len(before)
    first = offset + match.start("word")
    owner = _OWNER.search(text, max(start, first - 12), first)
    if _NEEDS_OWNER.search(match["word"]) and not owner:
        return None
    clause = max(start, *(text.rfind(mark, start, first) + 1 for mark in _CLAUSE_MARKS))
    inner = first + match["word"].startswith("其")  # 其|妻（病例6）
    return Tie(inner, offset + match.end("word"), text[inner : offset + match.end("word")], "label", (clause, first))


def _owned(text: str, clause: int, label_end: int, end: int) -> Tie | None:
    match = _is_ones().match(text, label_end, end)
    return Tie(*match.span("word"), match["word"], "label", (clause, clause)) if match else None


def _further(text: str, first: Tie, end: int) -> list[Tie]:
    """The words that follow the first one: 病例4的父亲|、密切接触者."""
    found: list[Tie] = []
    position = first.end
    while len(found) < 4 and (match := _more().match(text, position, end)):
        if _JOB.search(match["word"]):
            break
        found.append(Tie(*match.span("word"), match["word"], first.describes, first.subject))
        position = match.end("word")
    return found


_BARE_NUMBERS = re.compile(r"(?:\d{1,4}、){0,20}+\d{1,4}(?=[，。；）]|$)")


def _bare_numbers(text: str, position: int, end: int) -> tuple[int, ...]:
    match = _BARE_NUMBERS.match(text, position, end)
    return tuple(int(number) for number in match[0].split("、")) if match else ()


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"{_word()}{_NAME}?[均也都]?$")


def ends_with_relative(words: str) -> bool:
    """Whether the words before a tie name somebody by a tie of their own: 其妻子|系病例3的同事."""
    return _ending().search(words) is not None


_HEAD_BEFORE = re.compile(r"(?:确诊|无症状|阳性|疑似|本土|新冠|核酸){0,3}+(?:病例|感染者|患者|人员)$")


def head_start(text: str, floor: int, position: int) -> int:
    """Where the words begin that call the person named at `position` a case: 系|无症状感染者李某."""
    head = _HEAD_BEFORE.search(text, floor, position)
    return head.start() if head else position


@cache
def _series() -> re.Pattern[str]:
    return re.compile(rf"(?:的|之)?(?P<words>{_word()}(?:(?:、|和|及|与){_word()})+)")


def find_series(text: str, label_end: int, end: int) -> list[Tie]:
    """As many ties as words stand behind one label: 病例9的|同事和邻居."""
    match = _series().match(text, label_end, end)
    if match is None:
        return []
    start, word = match.start("words"), re.compile(_word())
    return [Tie(start + m.start(), start + m.end(), m[0], "case") for m in word.finditer(match["words"])]


@cache
def _back() -> re.Pattern[str]:
    """系|上述病例的妻子; 与上述感染者为同事."""
    who = r"(?P<who>(?:上述|前述|以上|上一)(?:1|一)?[例名位]?(?:本土|新增)?(?:确诊|无症状|阳性|新冠)?(?:病例|感染者|患者|人员))"
    return re.compile(
        rf"{_IS}{who}(?:的|之)?(?P<word>{_word()})|[与和同跟]{who.replace('who', 'with')}(?:为|系|是)?(?P<tie>{_word()})"
    )


def find_back(text: str, start: int, end: int) -> list[tuple[Tie, tuple[int, int]]]:
    """Ties to a case that is only pointed at, each with the words that point: 系|上述病例|的妻子."""
    if not any(word in text[start:end] for word in ("上述", "前述", "以上", "上一")):
        return []
    found: list[tuple[Tie, tuple[int, int]]] = []
    for match in _back().finditer(text, start, end):
        group, who = ("word", "who") if match["word"] else ("tie", "with")
        clause = max(start, *(text.rfind(mark, start, match.start()) + 1 for mark in _CLAUSE_MARKS))
        found.append((Tie(*match.span(group), match[group], "case", (clause, match.start())), match.span(who)))
    return found


_SEVERAL = r"(?P<{}>[二两双三四五六2-9])"


@cache
def _mutual() -> re.Pattern[str]:
    words = longest_of(mutual_words())
    return re.compile(
        rf"(?:(?<=以上|上述){_SEVERAL.format('those')}[例名人位](?:[\u4e00-\u9fff]{{0,4}}(?:病例|患者|感染者|人员))?(?:均|互)?[为系是]"
        rf"|{_SEVERAL.format('these')}[人方](?:均|互)?(?:系|为|是)?|[：，](?:均|互)?(?:系|为|是)?|(?<=[\d）A-Z甲乙丙丁])(?:之间)?(?:互为|均?[为系是]))"
        rf"(?:一对|同一?(?:单位|公司|学校)(?:的)?|合租|同住|同村|同班|同车间|同宿舍)?(?P<word>{words})(?=关系|[，。；、]|$)"
    )


def find_mutual(text: str, start: int, end: int) -> list[tuple[int, int, int | None]]:
    """Words for what several persons are to each other, each with how many are stated: 二人系|母子."""
    found: list[tuple[int, int, int | None]] = []
    for match in _mutual().finditer(text, start, end):
        several = match["those"] or match["these"]
        number = 2 if several == "双" else read_number(several) if several else None
        found.append((match.start("word"), match.end("word"), number if isinstance(number, int) else None))
    return found
