"""Numbers of people and the words around them: 新增本土确诊病例3例, 1例境外输入确诊病例治愈出院, 累计, 其中, 无新增.

A sentence of counts is a row of tokens; `assembly.counts` reads the row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.text.numerals import read_number

__all__ = ["CountToken", "about_outbreak", "is_a_change", "is_a_person", "is_negative", "only_counts", "tokens"]

TokenType = Literal[
    "number",
    "status",
    "origin",
    "kind",
    "none_new",
    "none",
    "of_these",
    "except",
    "until",
    "open",
    "close",
    "comma",
    "stop",
]
Counted = CountStatus | Literal["others"]  # others: people and things that are no counts of the record


@dataclass(frozen=True, slots=True)
class CountToken:
    """One word of a counting sentence; the field of its type tells what it says.

    `weak` marks words that tell of something new only where nothing else tells the kind (发现, 报告). A `none` states zero
    of what is there (尚无死亡病例), a `none_new` of what is new.
    """

    type: TokenType
    start: int
    end: int
    number: int = 0
    status: Counted | None = None
    origin: Origin | None = None
    kind: CountKind | None = None
    weak: bool = False


_NUMERAL = r"(?:\d+(?:,\d{3})*(?:\.\d+)?[万千]?|[一二两三四五六七八九十百千]{1,6}万?)"
_NUMBER = rf"(?<![\d.第\-A-Za-z述上该这过])(?P<numeral>{_NUMERAL})余?(?:例|名|人(?!民|员|次|份|群|口|工|家|士)|位|宗)(?!次|及?以[上下内])"

# Status words, the most telling first: where two could begin in one place the earlier rule is taken.
_STATUSES: tuple[tuple[Counted, str], ...] = (
    (
        "converted",
        r"(?:由|为)?(?:既往|此前|前期|前日)?(?:(?!新增|境外|本土|输入|报告|省外)[\u4e00-\u9fff]){0,6}?无症状感染者?(?:转为?|转归为?|订正为)(?:新冠肺炎)?(?:确诊(?:病例)?)?",
    ),
    ("converted", r"无症状感染者为确诊病例|转为(?:本土|境外输入)?确诊(?:病例)?|转归|转确诊(?:病例)?|订正为确诊病例"),
    ("discharged", r"(?:治愈)?出院(?:（舱）|/出舱)?(?:病例|患者)?|治愈(?:病例|患者)?|出舱"),
    ("released", r"解除(?:集中|居家)?(?:隔离|医学|管理|观察|和|管控)+(?:的)?"),
    ("died", r"死亡(?:病例)?|病亡"),
    ("critical", r"危重型?(?:病例|患者)?"),
    ("severe", r"(?<!危)重型(?:病例|患者)?|(?<!危)重症(?:病例|患者)?(?!医学|监护)"),
    ("suspected", r"疑似(?:病例)?"),
    ("others", r"密接的密接|密切接触者的密切接触者|次密(?:切接触者|接者?)|一般接触者|共同暴露"),
    ("contacts", r"密切接触者|密接者?|密切接触人员"),
    (
        "others",
        r"(?<!危)(?:轻型|普通型|轻症)(?:病例)?|阴性|样本|标本|筛查人员|受伤|失踪|重点人群|学生|教师|接种|旅客|乘客|同行|医护",
    ),
    ("asymptomatic", r"无症状(?:病毒)?(?:感染者|病例|者)?"),
    (
        "confirmed",
        r"确诊(?:病例|患者)?|(?:新冠肺炎|新型冠状病毒感染的?肺炎|新型冠状病毒肺炎)(?:病例|患者)|病例(?=[\d（]|[，。、]|$)|(?<=本土)病例|(?<=输入)病例|(?<=输入性)病例",
    ),
    (
        "positive",
        r"(?:核酸)?(?:检测|初筛)?(?:结果)?(?:呈|为)?(?:阳性|异常)(?:感染者|人员|病例|检测者|者)?|(?:新冠(?:病毒|肺炎)?)?(?<!状)感染者|感染(?=\d+例)",
    ),
)
_ORIGINS: tuple[tuple[Origin, str], ...] = (
    ("local", r"本土(?!化)|本地(?=新增|病例|确诊|无症状|疫情|感染)|[省市]内(?=感染|病例|确诊|无症状|阳性|关联)"),
    ("imported_abroad", r"境外(?:输入)?(?:性)?|(?<!外)(?<!防)输入(?:性|型)?(?=新冠|确诊|无症状|病例|\d)"),
    (
        "imported_domestic",
        r"(?:省外|外省|市外)(?:市)?(?:（市）)?(?:输入|关联|[来返抵入][\u4e00-\u9fff]{0,4}?(?=新冠|本土|确诊|无症状|病例|感染者))",
    ),
)
_KINDS: tuple[tuple[CountKind, bool, str], ...] = (
    ("new", False, r"新增(?:报告)?|新报告|新发|日增|增加"),
    ("new", True, r"报告(?!单)|发现|检出|通报|当日"),
    ("cumulative", False, r"累计(?:报告)?|共报告|总计|共计|合计|累积"),
    (
        "current",
        False,
        r"现有|尚在|尚有|仍在|正在|在院|在治|现存|剩余|住院(?:治疗|病例)?|接受(?:医学观察|隔离|治疗)|隔离治疗(?=的)|目前在(?=[\u4e00-\u9fff]{2,12}治疗)|存量",
    ),
)
_MARKS: tuple[tuple[TokenType, str], ...] = (
    (
        "none_new",
        r"(?<!天)(?<![续近]\d日)(?<![续近][\d一二三四五六七八九十]\d日)(?<![续近][一二三四五六七八九十]日)(?:无|没有|未有|均无|零|(?<!\d)0)(?:新增|新报告|新发|本地新增|本土新增)|无(?=(?:本土|境外)?(?:确诊|疑似|死亡)病例(?:报告|新增))|未新增",
    ),
    ("none", r"(?:尚|均|目前|暂)?无(?=(?:本土|境外输入)?(?:死亡|重症|重型|危重|疑似)(?:病例|患者|型)?)"),
    ("of_these", r"其中|含(?=\d)|包括"),
    ("except", r"除(?=\d)"),
    ("until", r"截至|截止"),
    ("open", r"（"),
    ("close", r"）"),
    ("comma", r"[、和及，]|以及"),
    ("stop", r"[。；！\n]"),
)


@cache
def _scanner() -> tuple[re.Pattern[str], dict[str, CountToken]]:
    """One pattern for all words, and for each of its groups a token to copy."""
    models: dict[str, CountToken] = {}
    branches = [f"(?P<number>{_NUMBER})"]

    def add(pattern: str, model: CountToken) -> None:
        name = f"t{len(models)}"
        models[name] = model
        branches.append(f"(?P<{name}>{pattern})")

    add(_MARKS[0][1], CountToken("none_new", 0, 0))
    for status, pattern in _STATUSES:
        add(pattern, CountToken("status", 0, 0, status=status))
    for origin, pattern in _ORIGINS:
        add(pattern, CountToken("origin", 0, 0, origin=origin))
    for kind, weak, pattern in _KINDS:
        add(pattern, CountToken("kind", 0, 0, kind=kind, weak=weak))
    for mark, pattern in _MARKS[1:]:
        add(pattern, CountToken(mark, 0, 0))
    return re.compile("|".join(branches)), models


def tokens(text: str, start: int, end: int) -> list[CountToken]:
    """The counting words of `text[start:end]`, in order."""
    pattern, models = _scanner()
    found: list[CountToken] = []
    for match in pattern.finditer(text, start, end):
        if match["number"]:
            value = _value(match["numeral"])
            if value is not None:
                found.append(CountToken("number", match.start(), match.end(), number=value))
            continue
        name = next(name for name in models if match[name] is not None)
        found.append(replace(models[name], start=match.start(), end=match.end()))
    return found


def _value(numeral: str) -> int | None:
    scale = 1
    if numeral[-1] in "万千" and numeral[0].isdigit():
        scale = 10_000 if numeral[-1] == "万" else 1_000
        numeral = numeral[:-1]
    number = read_number(numeral)
    return None if number is None else round(number * scale)


_OUTBREAK = re.compile(r"新冠|新型冠状|确诊|无症状|阳性|感染者|病例|密切接触|密接|死亡|出院|解除|重症|重型|核酸")
_OTHER_DISEASE = re.compile(
    r"麻疹|登革热|流感|结核|手足口|猴痘|鼠疫|布病|基孔肯雅|霍乱|艾滋|诺如|水痘|腮腺炎|百日咳|埃博拉|疟疾|地震|降雪|火灾|车祸|台风|暴雨|洪水"
)
_ABROAD = re.compile(
    r"美国|(?<!\d)日本(?![市省区县州土地轮])|韩国|英国|法国|德国|巴西|印度|俄罗斯|澳大利亚|加拿大|意大利|西班牙|伊朗|全球|世界|海外|墨西哥|越南|泰国|新加坡|马来西亚|菲律宾|印尼|南非|埃及|乌克兰|以色列|土耳其|总统|总理"
)


def about_outbreak(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts people of the outbreak here, and not of another disease, a disaster or another land."""
    if not _OUTBREAK.search(text, start, end) or _OTHER_DISEASE.search(text, start, end):
        return False
    return not (_ABROAD.search(text, start, end) and not re.search(r"境外|输入|来自|入境", text[start:end]))


_NEGATIVE = re.compile(r"[^，。；、\n\d]{0,14}阴性|均?[为系是](?:轻|普通|中)型")
_A_PERSON = re.compile(r"[一1](?:名|位)")
_IS_ONE = re.compile(r"[为是系属]一例$")  # 确认为一例确诊病例: what somebody is


def is_negative(text: str, start: int, end: int) -> bool:
    """Whether those who were counted are told to be negative, or mildly ill (其中41人核酸检测结果为阴性, 3例为普通型)."""
    return _NEGATIVE.match(text, start, end) is not None


_CHANGE = re.compile(r"(?:减少|下降|较[^，。；\n]{0,8}(?:增加|增多|上升))了?$")


def is_a_change(text: str, start: int) -> bool:
    """Whether the number at `start` tells how much more or fewer there are (重症病例较前一日减少|3例)."""
    return _CHANGE.search(text, max(0, start - 16), start) is not None


def is_a_person(text: str, start: int, end: int) -> bool:
    """Whether a number tells of somebody rather than of how many (一名, 1位)."""
    if _IS_ONE.search(text, max(0, start - 1), end):
        return True
    return _A_PERSON.fullmatch(text, start, end) is not None


_COUNT_OR_MARK = re.compile(
    r"(?:新增|累计|现有|本土|境外输入)*(?:确诊|疑似|治愈|出院|死亡|阳性|无症状|感染者|病例|解除隔离)+[：:\s]?\d+例?|合计|小计|\W+"
)
_TWO_COUNTS = re.compile(r"\d\D+\d")


def only_counts(words: str) -> bool:
    """Whether a stretch holds nothing but several counts in the look of labels (确诊病例4，无症状感染者19)."""
    return bool(_TWO_COUNTS.search(words)) and not _COUNT_OR_MARK.sub("", words)
