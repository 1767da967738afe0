"""Numbers of people and the words around them: 新增本土确诊病例3例, 1例境外输入确诊病例治愈出院, 累计, 其中, 无新增.

A sentence of counts is a row of tokens; `assembly.counts` reads the row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.text.numerals import read_number

__all__ = ["CountToken", "about_outbreak", "tokens"]

TokenType = Literal["number", "status", "origin", "kind", "none_new", "of_these", "open", "close", "comma", "stop", "except"]


@dataclass(frozen=True, slots=True)
class CountToken:
    """One word of a counting sentence; `value` is the number, or the enumeration value."""

    type: TokenType
    start: int
    end: int
    value: str | int = ""


_NUMERAL = r"(?:\d+(?:,\d{3})*(?:\.\d+)?[万千]?|[一二两三四五六七八九十百千]{1,6}(?:万)?)"
_WORDS: tuple[tuple[TokenType, str, str], ...] = (
    ("none_new", "", r"(?:无|没有|未有|均无|零|0)(?:新增|新报告|新发|本地新增|本土新增)|无(?=(?:本土|境外)?(?:确诊|疑似|死亡)病例(?:报告|新增))|未新增"),
    ("status", "converted", r"(?:由|含|为|既往|此前|前期)?[\u4e00-\u9fff]{0,6}(?:本土)?无症状感染者?(?:转为?|转归为?|订正为)(?:确诊(?:病例)?|新冠肺炎确诊病例)?|转为(?:本土|境外输入)?确诊(?:病例)?|转(?:归|确诊)(?:病例|为确诊病例)?|订正为确诊病例"),
    ("status", "discharged", r"(?:治愈)?出院(?:病例|患者)?|治愈(?:病例|出院病例)?|出舱"),
    ("status", "released", r"解除(?:集中)?(?:隔离|医学|管理)*(?:和)?(?:医学)?(?:管理|观察|隔离)*(?:和医学管理)?(?:的)?(?:无症状感染者)?"),
    ("status", "died", r"死亡(?:病例)?|病亡"),
    ("status", "critical", r"危重型?(?:病例|患者)?"),
    ("status", "severe", r"重型(?:病例|患者)?|重症(?:病例|患者)?(?!医学|监护)"),
    ("status", "suspected", r"疑似(?:病例)?"),
    ("status", "contacts_of_contacts", r"密接的密接|密切接触者的密切接触者|次密(?:接|切接触)者?|一般接触者"),
    ("status", "contacts", r"密切接触者|密接者?|密切接触人员"),
    ("status", "none", r"(?<!危)(?<!非)(?:轻型|普通型|轻症)(?:病例)?|核酸检测结果?(?:均)?(?:为)?阴性|阴性|环境样本|样本|标本|筛查人员|受伤|失踪|重点人群|学生|教师|人员筛查|接种"),
    ("status", "asymptomatic", r"无症状(?:病毒)?(?:感染者|病例|者)?"),
    ("status", "confirmed", r"确诊(?:病例|患者)?|(?:新冠肺炎|新型冠状病毒感染的肺炎|本土|境外输入|输入)(?:性)?(?:病例|患者)|病例(?=\d)"),
    ("status", "positive", r"(?:核酸)?(?:检测|初筛)?(?:结果)?(?:呈|为)?阳性(?:感染者|人员|病例|检测者|者)?|(?:新冠(?:病毒|肺炎)?)?感染者|感染(?=\d+例)"),
    ("origin", "local", r"本土(?!化)|本地(?=新增|病例|确诊|无症状|疫情|感染)"),
    ("origin", "imported_abroad", r"境外(?:输入)?(?:性)?|(?<!省外)(?<!外省)(?<!防)输入(?:性|型)?(?=新冠|确诊|无症状|病例|\d)"),
    ("origin", "imported_domestic", r"(?:省外|外省|市外)(?:市)?(?:输入|关联|来|返)?"),
    ("kind", "new", r"新增(?:报告)?|新报告|新发|报告(?!单位|单)|发现|检出|当日|日增|增加|通报"),
    ("kind", "cumulative", r"累计(?:报告|确诊)?|共报告|总计|共计|合计|累积"),
    ("kind", "current", r"现有|尚在|尚有|仍在|正在|在院|在治|现存|剩余|住院(?:治疗|病例)?|目前在|接受(?:医学观察|隔离|治疗)|存量"),
    ("of_these", "", r"其中|含(?=\d)|包括"),
    ("except", "", r"除(?=\d)"),
    ("open", "", r"（"),
    ("close", "", r"）"),
    ("comma", "", r"[、和及，]|以及"),
    ("stop", "", r"[。；！\n]"),
)
_TOKEN = re.compile(
    rf"(?P<number>(?<![\d.第\-A-Za-z])(?P<numeral>{_NUMERAL})余?(?:例|名|人(?!民|员|次|份|群|口|工|家|士)|位|宗)(?!次))|"
    + "|".join(f"(?P<t{n}>{pattern})" for n, (_, _, pattern) in enumerate(_WORDS))
)


def tokens(text: str, start: int, end: int) -> list[CountToken]:
    """The counting words of `text[start:end]`, in order."""
    found: list[CountToken] = []
    for match in _TOKEN.finditer(text, start, end):
        if match["number"]:
            value = _value(match["numeral"])
            if value is not None:
                found.append(CountToken("number", match.start(), match.end(), value))
            continue
        assert match.lastgroup is not None
        kind, value_of, _ = _WORDS[int(match.lastgroup[1:])]
        found.append(CountToken(kind, match.start(), match.end(), value_of))
    return found


def _value(numeral: str) -> int | None:
    scale = 1
    if numeral[-1] == "万" and numeral[0].isdigit():
        numeral, scale = numeral[:-1], 10_000
    number = read_number(numeral)
    return None if number is None else round(number * scale)


_OUTBREAK = re.compile(r"新冠|新型冠状|确诊|无症状|阳性|感染者|病例|密切接触|密接")
_OTHER_DISEASE = re.compile(r"麻疹|登革热|流感|结核|手足口|猴痘|鼠疫|布病|基孔肯雅|霍乱|艾滋|诺如|水痘|腮腺炎|百日咳|埃博拉|疟疾|地震|降雪|火灾|车祸|台风|暴雨|洪水")
_ABROAD = re.compile(r"美国|日本|韩国|英国|法国|德国|巴西|印度|俄罗斯|澳大利亚|加拿大|意大利|西班牙|伊朗|全球|世界|海外|墨西哥|越南|泰国|新加坡|马来西亚|菲律宾|印尼|南非|埃及|乌克兰|以色列|土耳其|总统|总理")


def about_outbreak(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts people of the outbreak here, and not of another disease, a disaster or another land."""
    if not _OUTBREAK.search(text, start, end) or _OTHER_DISEASE.search(text, start, end):
        return False
    return not (_ABROAD.search(text, start, end) and not re.search(r"境外|输入|来自|入境", text[start:end]))
