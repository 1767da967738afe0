"""One letter for a city behind a word of coming: 来沪, 返京, 抵深; and for the place that a bulletin is for: 返同, 来句.

The lexicon lists the letters of provinces and cities. A county is called by a letter of its own name in its own notices
only, so that letter has to be given (`letters_of`). An office that writes 来永返永 or 来返永人员 speaks of itself, whatever
the letter is (`find_own`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.lexicon.division_forms import short_forms
from extractor.lexicon.divisions import Division
from extractor.lexicon.places import letters
from extractor.mentions.divisions import names_at
from extractor.mentions.rule import Mention

__all__ = ["find_left", "find_letters", "find_own", "letters_of"]

_COME = r"(?:返回|回到|抵达|到达|来到|飞抵|飞回|[来返回归抵入赴]|到(?!达)|抵(?!达))"
_PERSON_BEHIND = r"(?![\u4e00-\u9fff]{0,5}的(?:女|男|人|患|病|学|外))"
# 来沪, 返宁人员, 抵深后: what stands behind the letter shows that no longer word began with it
_BEHIND_LETTER = (
    r"[，。；、（）\s就探打工务后期前投旅出活人的隔居住集转于在从乘及时次当并与送卸装参办看走落即随未已由重需自立马]"
)
# 返|乡, 回|家, 入|口: a letter of the place's own name that makes a word of its own there
_WORD = re.compile(
    r"返(?:回|乡|家|校|程|岗|城|工|航|港|厂|村|中|还|修|聘)|来(?:年|源|访|信|电|往|人|回|到|自|临|中|由|者|港|市|区|县)"
    r"|回(?:家|国|乡|城|村|民|校|厂|到|来|族|老|电|港|中|收|访|形|头|门)"
    r"|到(?:家|达|岗|站|场|处|时|期|位|校|院|此|港|会|市|区|县|门|底|了|来|中|西|东|南|北|上|下|内|外|山|河|江|海|湖)"
    r"|入(?:住|口|境|院|户|城|村|校|室|库|山|海|关|门|园|学|党|职|冬|伏|内|市|区|江|河|湖|林|社|列|馆|站|深|会|局|网)"
    r"|抵(?:达|押|抗|扣|制|债|港|家|岸)|归(?:国|家|来|案|队|口|还|属|中|化)|赴(?:任|约|宴|会|港|外|国|中|京)"
)
_OWN = re.compile(
    r"(?:来(?P<one>[\u4e00-\u9fff])、?[返回抵](?P=one)|返(?P<two>[\u4e00-\u9fff])、?[来抵](?P=two)|抵(?P<three>[\u4e00-\u9fff])、?返(?P=three)"
    r"|(?:来返|返来|抵返|来（返）|来\(返\)|返（来）)(?P<four>[\u4e00-\u9fff])(?=人员|人士|旅客|群众|人群|返|来|前|后|时|须|需|应|，|。|；|、))"
)
_LARGEST = 256  # patterns kept; each region's letters make one


@lru_cache(maxsize=_LARGEST)
def _letter_pattern(own: str) -> re.Pattern[str]:
    known = "".join(dict.fromkeys((*letters(), *own)))
    return re.compile(
        rf"(?P<cue>{_COME}(?:（[来返回]）)?(?:[来返])?)(?<!到)(?P<letter>(?<![抵到]达)[{known}])"
        rf"(?<![抵到]达)(?=(?:{_BEHIND_LETTER}|\d{{1,2}}[月日]){_PERSON_BEHIND}|$)"
        rf"|(?P<cue_to>到)(?!达)(?P<letter_to>[{known}])(?={_BEHIND_LETTER}{_PERSON_BEHIND}|$)"
    )


def find_letters(text: str, start: int, end: int, own: str = "") -> list[Mention[str]]:
    """来沪, 返京...: the span is the letter, the value the cue (返).

    Args:
        text: the text.
        start: where to begin.
        end: where to end.
        own: letters that stand for the place of the bulletin beside those that the lexicon lists.
    """
    found = []
    listed = letters()
    for match in _letter_pattern(own).finditer(text, start, end):
        group = "letter" if match["letter"] else "letter_to"
        position = match.start(group)
        names = names_at(text, position, end)
        if any(name.form == "full" for name in names):
            continue  # 返回|乌当区
        if text[position] not in listed and (names or _WORD.match(text, position - 1)):
            continue
        found.append(Mention(position, match.end(group), "arrival.letter", match["cue"] or match["cue_to"]))
    return found


@lru_cache(maxsize=1)
def _leaving_pattern() -> re.Pattern[str]:
    return re.compile(rf"离(?P<letter>[{''.join(letters())}])(?=[，。；、）\s后前时返回来去赴]|到(?!期)|$)")


def find_left(text: str, start: int, end: int) -> list[Mention[str]]:
    """离汉, 离京: the span is the letter, the value the cue."""
    return [
        Mention(*match.span("letter"), "arrival.left_letter", "离")
        for match in _leaving_pattern().finditer(text, start, end)
    ]


def find_own(text: str) -> list[Mention[str]]:
    """来永返永, 来返永人员: the span is the wording, the value the letter by which an office calls its own place."""
    found = []
    for match in _OWN.finditer(text):
        group = match.lastgroup or "one"
        if not _WORD.match(text, match.start(), match.start() + 2) and not _WORD.match("返" + match[group]):
            found.append(Mention(match.start(), match.end(), "arrival.own_letter", match[group]))
    return found


@lru_cache(maxsize=_LARGEST)
def letters_of(division: Division) -> str:
    """The letters by which a place may be called: those of its name without its kind (同心 of 同心县)."""
    names = (name for name, level in ((division.county, "county"), (division.city, "city")) if name is not None)
    found: list[str] = []
    for name, level in zip(names, ("county", "city") if division.county else ("city",), strict=False):
        stem = next(iter(short_forms(name, level)), name[:-1])
        found += [letter for letter in stem if "\u4e00" <= letter <= "\u9fff"]
    return "".join(dict.fromkeys(found))
