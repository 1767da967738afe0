"""Labels cut down to their number, letter or sign, of persons whom the text labels elsewhere: |203|：8月18日到..., 甲店（|40、41|）,
|3号|到乙店, |37|为男性. What cannot be told from a day, an hour or an item's number is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.case_labels import LabelValue, Numbered
from extractor.mentions.rule import Mention

__all__ = ["BARE", "with_bare"]

BARE = "case.bare"  # the rule of such a label

_ONE = r"(?:\d{1,5}|[A-H甲乙丙丁戊己庚辛])"
_LINK = r"\s?(?:[、和与及]|—|-|至)\s?"
_LIST = rf"{_ONE}号?(?:{_LINK}{_ONE}号?){{0,9}}"
_START = r"(?:^|(?<=[\n。；]))(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|[▍●■◆•·※★▲]{1,2})?\s?"
_WAY = r"(?:（[^（）\n]{1,16}）)?(?:的?(?:主要|单独|共同)?(?:活动|行动|行程)?(?:轨迹|行程|行踪)(?:情况)?(?:如下)?)?"
# 203：8月18日到...; 40、41轨迹：; not 8：30到甲店
_HEAD = re.compile(rf"{_START}(?P<list>{_LIST}){_WAY}：(?!\d{{2}}(?:[^\d日月年:：]|$))")
# ①3月7日到..., where the introductions bear such signs
_CIRCLED = re.compile(
    r"(?:^|(?<=[\n。；]))(?P<list>[①-⑳](?:[、和][①-⑳]){0,5})[：]?(?=(?:20\d\d年)?\d{1,2}月|\d{1,2}日|\d{1,2}:\d\d)"
)
_CIRCLED_SIGN = re.compile(r"[①-⑳]")
# 甲店（40、41）；
_BRACKET = re.compile(rf"(?<=[^\n。；：，例者])（(?P<list>{_LIST})）(?=\s?(?:[；，。、\n]|$)|\t)")
_MOMENT = r"(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日|\d{1,2}[:：]\d\d|\d{1,2}[时点](?:\d{1,2}分|许)?|当[日天晚]|同[日天]|[上下中]午|[早晚]上|其中|而|另外?|期间|左右|[，：:\s]){0,8}+"
_DEED = (
    r"(?=(?:（[^（）\n]{1,16}）)?(?:一起|一同|共同|同(?=[行去乘到])|一行|[分特]别|均|都|也|还|则|又|再|另|独自|单独|先后|随后|当[日天晚]|全天|曾|未|[，：]){0,4}+"
    r"(?:(?<=未)外出|于|在|到|去|前往|乘|驾|骑|步行|从|由|返回|居家|[为系](?:男|女|同|夫|父|母|一|[\u4e00-\u9fff]{2})|男[，性]|女[，性]|\d{1,2}(?:日|[:：]\d\d|[时点])|\d{1,2}月))"
)
# 3号到乙店, 40—42号为同一家庭: with 号, behind a moment at most
_SUBJECT = re.compile(
    rf"(?:(?<=[\n。；，：])|^){_MOMENT}(?<![\d月点时分第])(?<!\d[:：])(?P<list>(?:\d{{1,5}}|[A-H])号?(?:{_LINK}(?:\d{{1,5}}|[A-H])号?){{0,9}}(?<=号)|[A-H甲乙丙丁戊己庚辛](?:{_LINK}[A-H甲乙丙丁戊己庚辛]){{0,9}}|\d{{1,5}}(?:{_LINK}\d{{1,5}}){{0,9}}(?=(?:单独|独自|[均也另再都]|一同|共同|一起)?(?:到|前往|去|在|未外出)[\u4e00-\u9fff]))"
    + _DEED
)
# 37为男性，44岁
_PROFILE = re.compile(
    rf"{_START}(?P<list>{_ONE}(?:{_LINK}{_ONE}){{0,4}})(?=(?:为|系|是)(?:男|女)性?[，。]|，(?:男|女)[，性])"
)
_PARTS = re.compile(rf"{_ONE}|[—至-]")
_DAY_AS_NUMBER = re.compile(r"\d月\d{1,2}号")
_MOST = 400  # numbers between the ends of a range


def with_bare(text: str, labels: Sequence[Mention[LabelValue]]) -> list[Mention[LabelValue]]:
    """The labels of a text, with those among them that give only the number or letter of somebody labelled in full."""
    known = _persons_by_mark(labels)
    if not known:
        return list(labels)
    found = [_in_full(text, label, known) for label in labels]
    patterns = (
        [_CIRCLED, _HEAD, _BRACKET, _PROFILE]
        if _DAY_AS_NUMBER.search(text)
        else [_CIRCLED, _HEAD, _BRACKET, _PROFILE, _SUBJECT]
    )
    for pattern in patterns:
        for match in pattern.finditer(text):
            start, end = match.span("list")
            if any(label.overlaps(start, end) for label in found):
                continue
            persons = _read_signs(match["list"], labels) if pattern is _CIRCLED else _read(match["list"], known)
            if persons is None:
                continue
            opens = pattern in (_CIRCLED, _HEAD, _PROFILE) or (
                pattern is _SUBJECT and (start == 0 or text[start - 1] in "\n。；") and len(persons) >= 1
            )
            may_open = pattern is _SUBJECT and not opens and text[end] in "为系"
            value = LabelValue(persons, persons[0].head, opens=opens, may_open=may_open)
            found.append(Mention(start, end, BARE, value))
    return sorted(found, key=lambda label: label.start)


def _in_full(text: str, label: Mention[LabelValue], known: dict[str, Numbered]) -> Mention[LabelValue]:
    """A label of a number alone at the head of a line (|31|，男，27岁), as that of the one whom the text numbers so."""
    person = known.get(label.value.persons[0].mark) if label.rule == "case.list_number" else None
    if person is None or (person.number or 0) < _TWO_DIGITS or text[label.end : label.end + 1] not in "，：":
        return label
    return replace(label, rule=BARE, value=replace(label.value, persons=(person,)))


_TWO_DIGITS = 10  # below it a number may be an item's


def _persons_by_mark(labels: Sequence[Mention[LabelValue]]) -> dict[str, Numbered]:
    """The persons of the full labels by their numbers and letters; without those that two of them share (确诊病例1,
    无症状感染者1)."""
    known: dict[str, Numbered] = {}
    doubtful: set[str] = set()
    for label in labels:
        for person in () if label.value.contact or label.rule == "case.list_number" else label.value.persons:
            first = known.setdefault(person.mark, person)
            if ("无症状" in first.head) != ("无症状" in person.head) or person.town:
                doubtful.add(person.mark)
    return {mark: person for mark, person in known.items() if mark not in doubtful}


def _read(words: str, known: dict[str, Numbered]) -> tuple[Numbered, ...] | None:
    """The persons of a list of numbers, all of whom are to be known."""
    marks = list(_marks(words))
    persons = [known.get(mark) for mark in marks]
    return tuple(p for p in persons if p is not None) if persons and all(persons) else None


def _read_signs(words: str, labels: Sequence[Mention[LabelValue]]) -> tuple[Numbered, ...] | None:
    """The persons of a list of circled numbers, whom the text introduces by those."""
    known = {p.label[0]: p for label in labels if label.rule == "case.circled" for p in label.value.persons}
    signs = _CIRCLED_SIGN.findall(words)
    return tuple(known[sign] for sign in signs) if all(sign in known for sign in signs) else None


def _marks(words: str) -> Iterator[str]:
    last, ranged = "", False
    for part in _PARTS.findall(words):
        if part in "—至-":
            ranged = True
            continue
        if ranged and last.isdigit() and part.isdigit() and int(last) < int(part) <= int(last) + _MOST:
            yield from map(str, range(int(last) + 1, int(part)))
        yield part
        last, ranged = part, False
