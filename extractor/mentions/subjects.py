"""Of whom a clause with a place is told where it names somebody: 15时|吴某|驾车到甲店."""

from __future__ import annotations

import re

__all__ = ["named_traveller"]

_MASKED = r"[\u4e00-\u9fff](?:某{1,2}|[XxＸ×*]{1,2})(?!家|的|父母)[\u4e00-\u9fff]??"
_MOMENT = (
    r"(?:[，,\s]|20\d\d年|\d{1,2}[月日时点分]|\d{1,2}:\d\d|\d{1,2}(?=[一-龥]某)|凌晨|清晨|[早中晚]上?|[上下]午|傍晚|当[日天晚]|次日"
    r"|左右|许|多|同[日天]|随后|之?后|[再又]|因(?:私)?事){0,10}+"
)
_HOW = (
    r"(?:\d{1,2}[日时点]|\d{1,2}分?|左右|许|当[日天晚]|独自|自行|一人|单独|先后|便|也|又|再|曾|于|则|自?驾驶?(?:[一-龥]{0,3}车)?|开车|打车|包车"
    r"|骑[一-龥]{1,5}车|步行|乘坐?[^，。；、与和同]{1,8})"
)
_GOES = r"(?:到(?!来)|去|前往|返回|回|离开|驶[入出]|从|在(?!内)|赶往|外出)"
_KIN = r"(?:母亲|父亲|父母|孩子|儿子|女儿|妻子|丈夫|老人|[爷奶]{2}|孙[子女])"
_SUBJECT = re.compile(rf"(?:^|[，。；：\n\s]){_MOMENT}(?P<name>{_MASKED})(?:陪同?其?{_KIN})?{_HOW}{{0,3}}+{_GOES}")
_PERSON = rf"(?:其(?![他它余后中间])|患者|本人|[他她]|家人|亲[戚属友]|[妻丈父母儿女夫兄弟姐妹爷奶岳公婆孩]|朋友|同事|同学|老[人乡公婆]|{_MASKED})"
_OTHERS_TOO = re.compile(
    r"患者|病例|本人|[两二三四五六][人名位]|夫[妇妻]|一家|一行|全家|其余|等\d{0,2}人|大家|一起|一同|共同"
    rf"|[与和同跟及、接送带载陪将把]{_PERSON}|(?<=[，；]){_MASKED}"
)
_REACH = 120  # characters before a place in which the subject of its sentence is looked for


def named_traveller(text: str, start: int, position: int) -> str | None:
    """The masked name of the one alone who goes to the place whose cue begins at `position`, in a sentence from `start`; None
    where the clause names nobody, or somebody else goes along."""
    floor = max(start - 1, 0, position - _REACH, *(text.rfind(mark, start, position) for mark in "。；\n"))
    last = None
    for match in _SUBJECT.finditer(text, floor, position + 2):
        closed = text.find("）", match.end("name"), position)
        if closed < 0 or text.find("（", match.end("name"), closed) >= 0:
            last = match  # none in a bracket that ends before the place
    if last is None or last.end("name") > position:
        return None
    if _OTHERS_TOO.search(re.sub(rf"陪同?其?{_KIN}", "", text[last.end("name") : position])):
        return None
    return last["name"]
