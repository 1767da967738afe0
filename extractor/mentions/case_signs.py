"""Signs that a person of the text is infected, or is not: 确诊, 阳性, 隔离治疗; 密接者, 犯罪嫌疑人, 登革热."""

from __future__ import annotations

import re

from extractor.mentions.denial import is_denied

__all__ = [
    "has_other_disease",
    "is_contact_of",
    "names_casualty",
    "names_contact",
    "names_suspect",
    "shows_infection",
    "single_reports",
    "tested_negative",
    "turned_out_infected",
]

_NOT_THEIR_CONTACT = r"(?!的?(?:密切|密接|次密))"  # 感染者的密切接触者 is none
_INFECTED = re.compile(
    rf"确诊(?!病例的?(?:密|次密)|患者的?(?:密|次密))|无症状感染者{_NOT_THEIR_CONTACT}|阳性(?!感染者的?(?:密|次密)|病例的?(?:密|次密))"
    rf"|感染者{_NOT_THEIR_CONTACT}|(?<!确诊)病例(?!的?(?:密|次密|轨迹有))"
    r"|隔离治疗|发病|患者|复阳|收治|入院|疑似|症状|发热|发烧|不适|就诊|就医|医疗机构报告|居住史|旅居史|接触史"
)
_CONTACT_WORD = r"(?:次?密接(?:者|人员)?|次?密切接触(?:者|人员)|接触者)"
_CONTACT = re.compile(
    rf"{_CONTACT_WORD}(?:[（(][^（）]{{0,12}}[）)])?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})?[：:，、]?(?:为|是|系)?"
    r"[\u4e00-\u9fff]{0,3}[某*xX×]{0,3}[\u4e00-\u9fff]?(?:的?(?:活动)?轨迹)?[：:，]?\s?$"
)
_SUSPECT = re.compile(
    r"犯罪嫌疑人|违法(?:行为)?人|嫌疑人|被告人|涉案|行政(?:拘留|处罚)|刑事|立案|警情|警方|抓获|传唤|拘留|民警|诈骗|敲诈"
)
_CASUALTY = re.compile(r"受伤|车祸|撞[上伤]|坠[楼落]|溺水|火灾|爆炸|枪击|遇难|触电|骨折")
_FOUND_INFECTED = re.compile(
    r"诊断为|确诊为|判定为(?!密|次密)|(?:结果|复核|检测|复检|核酸|为|呈)[^，。；阴]{0,8}阳性(?!感染者|病例|人员)"
    r"|隔离治疗|转[运至入]{1,2}[^，。]{0,12}定点(?:医院|医疗)"
)
_NEGATIVE = re.compile(r"(?:结果|检测|核酸|抗原|均|为|呈)[^，。；阳]{0,8}阴性")
_OTHER_DISEASE = re.compile(
    r"登革热|流感(?!样)|流行性感冒|手足口|诺如|结核|霍乱|鼠疫|布病|布鲁氏|麻疹|水痘|禽流感|猴痘|狂犬|艾滋|炭疽|疟疾|出血热|猩红热|腮腺炎|百日咳|H[157]N\d"
)
_THIS_DISEASE = re.compile(r"新冠|新型冠状|核酸|无症状|COVID|奥密克戎")

# 1名新冠病毒核酸检测阳性人员, 1例本土无症状感染者: one person, told as news
_SINGLE = re.compile(
    r"(?<![\d.第])(?:1|一)(?:名|例|位)(?![\u4e00-\u9fff]{0,10}(?:密切接触|密接|次密))[\u4e00-\u9fff]{0,16}?"
    r"(?:阳性(?:感染者|人员|病例|检测者)?|感染者|确诊病例|病例|患者|确诊|复阳人员)(?!的?(?:密切|密接|次密))"
)


def shows_infection(text: str, start: int, end: int) -> bool:
    """Whether the wording says of somebody that they are infected."""
    return any(not is_denied(text, match.start(), start) for match in _INFECTED.finditer(text, start, end))


def turned_out_infected(text: str, start: int, end: int) -> bool:
    """Whether somebody called a contact is said to be infected (经检测为阳性, 诊断为...)."""
    return bool(_FOUND_INFECTED.search(text, start, end))


def tested_negative(text: str, start: int, end: int) -> bool:
    """Whether a test of somebody is said to be negative."""
    return bool(_NEGATIVE.search(text, start, end))


def has_other_disease(text: str, start: int, end: int) -> bool:
    """Whether the wording is about a disease that no record is kept of (登革热, 流感)."""
    return bool(_OTHER_DISEASE.search(text, start, end)) and not _THIS_DISEASE.search(text, start, end)


def names_contact(text: str, start: int, position: int) -> bool:
    """Whether the person introduced at `position` is called a contact right before (密接者2韩某某，女)."""
    return bool(_CONTACT.search(text, max(start, position - 40), position))


_IS_CONTACT = re.compile(rf"(?:为|是|系)[^。；，]{{0,30}}的?{_CONTACT_WORD}")


def is_contact_of(text: str, start: int, end: int) -> bool:
    """Whether what follows a name calls the person a contact (...是确诊病例李某的密切接触者)."""
    return bool(_IS_CONTACT.match(text, start, end))


def names_suspect(text: str, start: int, end: int) -> bool:
    """Whether the wording is about police work."""
    return bool(_SUSPECT.search(text, start, end))


def names_casualty(text: str, start: int, end: int) -> bool:
    """Whether the wording is about an accident."""
    return bool(_CASUALTY.search(text, start, end))


def single_reports(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where exactly one infected person is reported."""
    return [match.span() for match in _SINGLE.finditer(text, start, end)]
