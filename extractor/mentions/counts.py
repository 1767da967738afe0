"""Numbers of people and the words around them: 新增本土确诊病例3例, 1例境外输入确诊病例治愈出院, 累计, 其中, 无新增.

A sentence of counts is a row of tokens; `assembly.count_sentences` reads the row. What the words between them tell,
`mentions.count_signs` knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.text.numerals import read_number

__all__ = ["CountToken", "Counted", "TokenType", "only_counts", "tokens"]

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
    "these",
    "open",
    "close",
    "colon",
    "comma",
    "stop",
]
Counted = CountStatus | Literal["others"]  # others: people and things that are no counts of the record


@dataclass(frozen=True, slots=True)
class CountToken:
    """One word of a counting sentence; the field of its type tells what it says.

    `weak` marks words that tell of something new only where nothing else tells the kind (发现, 报告). A `none` states zero
    of what is there (尚无死亡病例), a `none_new` of what is new. A `bare` number has no unit behind it (新增确诊病例3，).
    """

    type: TokenType
    start: int
    end: int
    number: int = 0
    status: Counted | None = None
    origin: Origin | None = None
    kind: CountKind | None = None
    weak: bool = False
    bare: bool = False


_NUMERAL = r"(?:\d+万\d{3,4}|\d{1,3}(?: \d{3})++(?=[例名人])|\d+(?:,\d{3})*(?:\.\d+)?[余多]?[万千亿]?|[一二两三四五六七八九十百千零〇]{1,8}[余多]?[万亿]?)"
_UNIT = r"(?:例|名|人(?!民|员|次|份|群|口|工|家|士|混|一管|一组)|位|宗)"
_NUMBER = (
    rf"(?:(?<![\d.第\-A-Za-z述上该这过])|(?<=[超经]过))(?P<numeral>{_NUMERAL})[余多]?{_UNIT}(?!次|及?以[上下内]|但[尚未])"
    r"|(?<=[过到破逾超近约达为至])(?P<rounded>\d+(?:\.\d+)?[余多]?[万亿])(?=[，。；、）\n]|$)"  # 累计确诊病例超过9611万，
)
# 新增确诊病例3，无症状感染者5: numbers without 例, which may be labels too
_BARE = (
    r"(?:(?<=病例)|(?<=确诊)|(?<=染者)|(?<=症状)|(?<=阳性)|(?<=出院)|(?<=死亡)|(?<=隔离)|(?<=[重轻]症)|(?<=新增)|(?<=累计)|(?<=本土))"
    r"[：:]?(?P<bare>\d{1,7})(?=[，。；、+和（）\s]|$)"
)
# 新增本土3+5: confirmed, without symptoms; 其中甲区1+2, but not 高风险区7+3
_PAIR = (
    r"(?:(?<=新增)|(?<=新增“)|(?<=新增本土)|(?<=新增本土“)|(?<=本土新增)|(?<=本土新增“)|(?<=[例人]（)|(?<!风险)(?<!控)(?<=[市区县旗]))"
    r"(?P<pair>\d{1,6}\+\d{1,6})例?(?![\d天+]|”?的?(?:健康|隔离|管[理控]|措施|政策|模式|居家|集中))"
)

# Status words, the most telling first: where two could begin in one place the earlier rule is taken.
_STATUSES: tuple[tuple[Counted, str], ...] = (
    (
        "converted",
        r"(?:由|为)?(?:既往|此前|前期|前日)?(?:(?!新增|境外|本土|输入|报告|省外)[\u4e00-\u9fff]){0,6}?无症状感染者?(?:转为?|转归为?|订正为)(?:新冠肺炎)?(?:确诊(?:病例)?)?",
    ),
    (
        "converted",
        r"无症状感染者为确诊病例|(?:转为|转归为?|订正为|转归成|转成|修正为)(?:本土|境外输入)?(?:新冠肺炎)?确诊(?:病例)?|转归|转确诊(?:病例)?",
    ),
    ("discharged", r"(?:治愈|痊愈|康复)?出院(?:（舱）|/出舱)?(?:病例|患者)?|(?:治愈|痊愈)(?!解除)(?:病例|患者)?|出舱"),
    ("released", r"解除(?:集中|居家)?(?:隔离|医学|管理|观察|和|管控)+(?:的)?"),
    ("died", r"死亡(?:病例|人数)?|病亡"),
    ("critical", r"危重[型症]?(?:病例|患者)?"),
    ("severe", r"(?<!危)重型(?:病例|患者)?|(?<!危)重症(?:病例|患者)?(?!医学|监护)"),
    ("suspected", r"疑似(?:病例)?"),
    (
        "others",
        r"密接的密接|密切接触者的(?:密切接触者|密接)|次(?:级)?密(?:切接触(?:者|人员)|接(?:者|人员)?)|一般接触(?:者|人员)|共同暴露|时空伴随(?:者|人员)?",
    ),
    ("contacts", r"密切接触(?:者|人员)|密接(?:者|人员)?"),
    (
        "others",
        (
            r"(?<!危)(?:轻型|普通型|中型|轻症)(?:病例)?|阴性|(?:中)?(?:高)?风险人员|涉疫人员|样本|标本|筛查人员|受伤|失踪|重点人群|接种"
            r"|(?<!阳性)(?<!确诊)(?:学生|教师|教职工|社会人员|工作人员|旅客|乘客|同行|医护)(?![^，。；、：（）\n\d]{0,12}(?:阳性|确诊|异常))"
        ),
    ),
    ("asymptomatic", r"无症状(?:病毒)?(?:感染者|病例|者)?"),
    (
        "confirmed",
        r"确诊(?:病例|患者|个案)?|(?<=累计)个案|(?:新冠肺炎|新型冠状病毒感染的?肺炎|新型冠状病毒肺炎)(?:病例|患者)|病例(?=[\d（]|[，。、]|$)|(?<=本土)病例|(?<=输入)病例|(?<=输入性)病例",
    ),
    (
        "positive",
        r"(?:核酸)?(?:检测|初筛)?(?:结果)?(?:呈|为)?(?:阳性|异常)(?:感染者|人员|病例|检测者|者)?|(?:新冠(?:病毒|肺炎)?)?(?<!状)感染者|感染(?=\d+[例人])|(?<=[例人])感染(?!者|来源|源|链|风险|的?风险)",
    ),
)
_ORIGINS: tuple[tuple[Origin, str], ...] = (
    ("local", r"本土(?!化)|本地(?=新增|病例|确诊|无症状|疫情|感染)|[省市]内(?=感染|病例|确诊|无症状|阳性|关联)"),
    ("imported_abroad", r"境外(?!疫情)(?:输入)?(?:性)?|(?<!外)(?<!防)输入(?:性|型)?(?=新冠|确诊|无症状|病例|\d)"),
    (
        "imported_domestic",
        r"(?:省外|外省|市外)(?:市)?(?:（市）)?(?:输入|关联|[来返抵入][\u4e00-\u9fff]{0,4}?(?=新冠|本土|确诊|无症状|病例|感染者))",
    ),
)
_KINDS: tuple[tuple[CountKind, bool, str], ...] = (
    (
        "new",
        False,
        r"新增(?:报告)?(?!情况|分布|数据|[病确]例?(?:情况|分布))|新报告|新发(?!生|地)|日增|增加|[当昨今]日(?=治愈|解除|出院)",
    ),
    (
        "cumulative",
        False,
        r"累计(?:报告)?|共报告|总计|共计|合计|累积|已(?:经)?(?=(?:治愈|痊愈|康复)?出院|治愈|痊愈|解除)",
    ),
    ("new", False, r"(?:[一两]周|[\d一二三四五六七]{1,2}(?:天|小时))(?:之|以)?[内里]"),
    ("cumulative", True, r"已(?:经)?(?:致|导致|造成|有|(?=感染|确诊|报告|检出))|共(?:有|发现|检出|(?=确诊|感染))"),
    ("new", True, r"报告(?!单)|发现|检出|通报|当日"),
    (
        "current",
        False,
        r"现有|尚在|尚有|仍有(?=[\d,，]{1,11}[例名人]|隔离|在院|确诊|无症状)|仍在(?!增加|上升|继续)|正在(?!转运|核实|排查|流调|调查|开展|进一步)|在院|在治|现存|剩余|住院(?:治疗|病例)?|接受(?:医学观察|隔离|治疗)|隔离治疗(?=的)|目前在(?=[\u4e00-\u9fff]{2,12}治疗)|存量",
    ),
)
_MARKS: tuple[tuple[TokenType, str], ...] = (
    (
        "none_new",
        r"(?<!天)(?<![续近]\d日)(?<![续近][\d一二三四五六七八九十]\d日)(?<![续近][一二三四五六七八九十]日)(?:无|没有|未有|均无|零|未(?:发现|报告|出现)|(?<!\d)0)(?:本地|本土|境外输入)?(?:新增|新报告|新发)(?:报告|发现)?|无(?=(?:本土|境外)?(?:确诊|疑似|死亡)病例(?:报告|新增))|未新增",
    ),
    (
        "none",
        r"(?:尚|均|目前|暂)?无(?=(?:现有)?(?:本土|境外输入)?(?:死亡|重症|重型|危重|疑似)(?:病例|患者|型)?|(?:新冠肺炎)?(?:本土|境外输入)(?:新冠肺炎)?(?:确诊病例|无症状感染者))",
    ),
    ("of_these", r"其中|含(?=\d)|包括"),
    ("except", r"除(?=\d)"),
    ("until", r"截至|截止"),
    (
        "these",
        r"(?:上述|以上|这些|该批|所有)(?:新增)?(?:本土)?(?:确诊(?:病例)?(?:[和及、]无症状感染者)?|无症状感染者|阳性(?:感染者|人员)|感染者|病例)(?=[^，。；\n]{0,8}(?:来自|分布|涉及|中))",
    ),
    ("open", r"（"),
    ("close", r"）"),
    ("colon", r"："),
    ("comma", r"[、和及，]|以及"),
    ("stop", r"[。；！\n]"),
)


@cache
def _scanner() -> tuple[re.Pattern[str], dict[str, CountToken]]:
    """One pattern for all words, and for each of its groups a token to copy."""
    models: dict[str, CountToken] = {}
    branches = [_PAIR, f"(?P<number>{_NUMBER})", _BARE]

    def add(pattern: str, model: CountToken) -> None:
        name = f"t{len(models)}"
        models[name] = model
        branches.append(f"(?P<{name}>{pattern})")

    add(_MARKS[0][1], CountToken("none_new", 0, 0))
    add(dict(_MARKS)["these"], CountToken("these", 0, 0))
    for status, pattern in _STATUSES:
        add(pattern, CountToken("status", 0, 0, status=status))
    for origin, pattern in _ORIGINS:
        add(pattern, CountToken("origin", 0, 0, origin=origin))
    for kind, weak, pattern in _KINDS:
        add(pattern, CountToken("kind", 0, 0, kind=kind, weak=weak))
    for mark, pattern in _MARKS[1:]:
        if mark != "these":
            add(pattern, CountToken(mark, 0, 0))
    return re.compile("|".join(branches)), models


def tokens(text: str, start: int, end: int) -> list[CountToken]:
    """The counting words of `text[start:end]`, in order."""
    pattern, models = _scanner()
    found: list[CountToken] = []
    for match in pattern.finditer(text, start, end):
        if match["number"] or match["bare"]:
            value = _value(match["numeral"] or match["rounded"] or match["bare"])
            first = match.start("bare") if match["bare"] else match.start()
            if value is not None:
                bare = match["bare"] is not None
                found.append(CountToken("number", first, match.end(), number=value, bare=bare))
            continue
        if match["pair"]:
            found += _pair(*match.span("pair"), match["pair"])
            continue
        name = next(name for name in models if match[name] is not None)
        found.append(replace(models[name], start=match.start(), end=match.end()))
    return found


def _pair(start: int, end: int, pair: str) -> Iterator[CountToken]:
    """3+5: so many confirmed, so many without symptoms."""
    first, second = pair.split("+")
    middle = start + len(first)
    yield CountToken("status", start, start, status="confirmed")
    yield CountToken("number", start, middle, number=int(first))
    yield CountToken("status", middle + 1, middle + 1, status="asymptomatic")
    yield CountToken("number", middle + 1, end, number=int(second))


_SCALES = {"千": 1_000, "万": 10_000, "亿": 100_000_000}


def _value(numeral: str) -> int | None:
    numeral = numeral.replace("余", "").replace("多", "").replace(" ", "")
    scale = 1
    if numeral[0].isdigit() and "万" in numeral[:-1]:  # 4万7899
        above, _, below = numeral.partition("万")
        return int(above) * 10_000 + int(below)
    if numeral[-1] in _SCALES and numeral[0].isdigit():
        scale = _SCALES[numeral[-1]]
        numeral = numeral[:-1]
    number = read_number(numeral)
    return None if number is None else round(number * scale)


_COUNT_OR_MARK = re.compile(
    r"(?:新增|累计|现有|本土|境外输入)*(?:确诊|疑似|治愈|出院|死亡|阳性|无症状|感染者|病例|解除隔离)+[：:\s]?\d+例?|合计|小计|\W+"
)
_TWO_COUNTS = re.compile(r"\d\D+\d")


def only_counts(words: str) -> bool:
    """Whether a stretch holds nothing but several counts in the look of labels (确诊病例4，无症状感染者19)."""
    return bool(_TWO_COUNTS.search(words)) and not _COUNT_OR_MARK.sub("", words)
