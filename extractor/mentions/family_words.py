"""Words that count infected persons of one family or company without numbers: 一对夫妇核酸检测阳性, 2名无症状感染者为姐妹,
确诊病例夫妇二人, 一家三口."""

from __future__ import annotations

import re

from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = ["find_company", "is_listed_kin", "joins_members"]

_N = r"(?P<{}>[2-9]|[两二三四五六七八])"
_PAIR = r"(?:夫妻|夫妇|母子|母女|父子|父女|姐弟|兄妹|兄弟|姐妹|情侣|恋人)"
_COMPANY = re.compile(
    rf"(?<![\d.第其])(?<!累计)(?<!现有)(?:{_N.format('cases')}[名例位](?!密)[\u4e00-\u9fff]{{0,12}}?(?:感染者|病例|患者|阳性人员|阳性者?|确诊)(?!的?(?:密切|密接|次密))|(?:感染者|病例|患者|阳性人员){_N.format('behind')}[例名人]"
    rf"|(?P<two>一对[^，。；\n]{{0,8}}{_PAIR}|{_PAIR}(?:[二两]人|俩))|(?:一家|一行){_N.format('home')}[口人])"
)


def find_company(text: str, start: int, end: int) -> Mention[int] | None:
    """The first count of several persons who are told together, with how many they are."""
    match = _COMPANY.search(text, start, end)
    if match is None:
        return None
    numeral = next((match[name] for name in ("cases", "behind", "home") if match[name]), "二")
    many = read_number(numeral.replace("两", "二"))
    return Mention(match.start(), match.end(), "case.company", many) if isinstance(many, int) else None


_KIN_LINK = re.compile(
    r"(?:（[^（）\n]{1,30}）)?(?:[、，]?(?:以及|[和与及跟同])|、)?(?:其|他的|她的)?(?:丈夫|妻子|妻|爱人|父亲|母亲|儿子|女儿|长子|次子|长女|次女|[子女夫父母]|弟弟|妹妹|哥哥|姐姐|同事|朋友|孙[子女])?"
)


def joins_members(text: str, start: int, end: int) -> bool:
    """Whether nothing but a list's link and a tie stands between two names (张某|、其妻|李某)."""
    return end > start and _KIN_LINK.fullmatch(text, start, end) is not None


_OTHERS = re.compile(r"密接|密切接触|接触者|嫌疑|拘留|处罚|阴性|民警")


def is_listed_kin(text: str, start: int, end: int) -> bool:
    """Whether a sentence speaks of nobody but infected persons: of no contacts, suspects and negative tests."""
    return _OTHERS.search(text, start, end) is None
