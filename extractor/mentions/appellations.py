"""How persons told before are called again where a clause begins: by name, by their part in a family (丈夫, 妻子, 女儿), by a
letter (A), or all at once (夫妻二人, 全家)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number
from extractor.text.trie import longest_of

__all__ = [
    "FAMILY_WORDS",
    "ROLES",
    "Subject",
    "called_by_tie",
    "called_by_work",
    "counterpart",
    "find_members",
    "find_pair",
    "parts_in_order",
    "parts_of_pair",
    "role_around",
    "role_told",
    "subject_of",
    "tells_family",
]

# each part in a family with the other words for it
ROLES: dict[str, tuple[str, ...]] = {
    "丈夫": ("丈夫", "老公", "男方"),
    "妻子": ("妻子", "老婆", "女方"),
    "父亲": ("父亲", "爸爸"),
    "母亲": ("母亲", "妈妈"),
    "儿子": ("儿子", "孩子"),
    "女儿": ("女儿", "孩子"),
    "哥哥": ("哥哥",),
    "弟弟": ("弟弟",),
    "姐姐": ("姐姐",),
    "妹妹": ("妹妹",),
    "爷爷": ("爷爷",),
    "奶奶": ("奶奶",),
    "孙子": ("孙子", "孩子"),
    "孙女": ("孙女", "孩子"),
}
# the parts of a pair: by sex where they differ in it, else the elder's first
_PAIRS: dict[str, tuple[str, str]] = {
    "夫妻": ("丈夫", "妻子"),
    "夫妇": ("丈夫", "妻子"),
    "母子": ("儿子", "母亲"),
    "父女": ("父亲", "女儿"),
    "姐弟": ("弟弟", "姐姐"),
    "兄妹": ("哥哥", "妹妹"),
    "父子": ("父亲", "儿子"),
    "母女": ("母亲", "女儿"),
    "兄弟": ("哥哥", "弟弟"),
    "姐妹": ("姐姐", "妹妹"),
}
FAMILY_WORDS = (*(word for words in ROLES.values() for word in words), *_PAIRS, "一家", "全家")
_OF_ONE_SEX = ("父子", "母女", "兄弟", "姐妹")
_PAIR = re.compile(rf"(?:{'|'.join(_PAIRS)})(?!间|店|肺)")


def find_pair(text: str, start: int, end: int) -> str | None:
    """The word that tells what two persons are to each other (两人系|母子|关系); None where the text has none or several."""
    found = {match[0].replace("夫妇", "夫妻") for match in _PAIR.finditer(text, start, end)}
    return found.pop() if len(found) == 1 else None


def tells_family(text: str, start: int, end: int) -> bool:
    """Whether several persons are told to be kin (为夫妻二人和儿子, 一家三口)."""
    return bool(_PAIR.search(text, start, end)) or any(text.find(word, start, end) >= 0 for word in ("一家", "家庭"))


def parts_of_pair(
    pair: str, sexes: tuple[str | None, str | None], ages: tuple[int | None, int | None]
) -> tuple[str, str] | None:
    """Which part each of two persons has in their pair (母子, a man and a woman: 儿子, 母亲); None where nothing tells."""
    one, two = _PAIRS[pair]
    if pair in _OF_ONE_SEX:
        if ages[0] is None or ages[1] is None or ages[0] == ages[1]:
            return None
        return (one, two) if ages[0] > ages[1] else (two, one)
    if sexes[0] == "male" or sexes[1] == "female":
        return (one, two)
    return (two, one) if sexes[0] == "female" or sexes[1] == "male" else None


_IN_ORDER = {
    "母子": ("母亲", "儿子"),
    "父女": ("父亲", "女儿"),
    "父子": ("父亲", "儿子"),
    "母女": ("母亲", "女儿"),
    "姐弟": ("姐姐", "弟弟"),
    "兄妹": ("哥哥", "妹妹"),
}


def parts_in_order(pair: str) -> tuple[str, str] | None:
    """The parts of a pair in the order of its word, which is that of the persons where nothing else tells (病例1、病例2系|母子|)."""
    return _IN_ORDER.get(pair)


_COUNTERPARTS = {
    ("丈夫", "female"): "妻子",
    ("妻子", "male"): "丈夫",
    ("儿子", "male"): "父亲",
    ("儿子", "female"): "母亲",
    ("女儿", "male"): "父亲",
    ("女儿", "female"): "母亲",
    ("父亲", "male"): "儿子",
    ("父亲", "female"): "女儿",
    ("母亲", "male"): "儿子",
    ("母亲", "female"): "女儿",
    ("弟弟", "male"): "哥哥",
    ("弟弟", "female"): "姐姐",
    ("妹妹", "male"): "哥哥",
    ("妹妹", "female"): "姐姐",
    ("哥哥", "male"): "弟弟",
    ("哥哥", "female"): "妹妹",
    ("姐姐", "male"): "弟弟",
    ("姐姐", "female"): "妹妹",
}


def counterpart(role: str, sex: str | None) -> str | None:
    """The part of the one whose kin somebody is (王某, 男, 李某的女儿: 李某 is the 父亲 if a man)."""
    if role in ("丈夫", "妻子"):
        return "妻子" if role == "丈夫" else "丈夫"
    return _COUNTERPARTS.get((role, sex or ""))


_ROLE = longest_of(tuple(ROLES))
_SHORT = {"妻": "妻子", "夫": "丈夫", "子": "儿子", "女": "女儿", "父": "父亲", "母": "母亲"}
# 系周某之子, 王某的妻子, 其母亲
_TOLD = re.compile(
    rf"(?:[系为是，（：]|^)(?:其|[^，。；：（）系为是其]{{1,12}}?(?:的|之|(?<=某)|(?<=\d)))(?:(?P<role>{_ROLE})|(?P<short>[妻夫子女父母]))(?=[，。；：）])"
)
_SHORTENED = {whole: short for short, whole in _SHORT.items()}
_IN_BRACKET = re.compile(rf"（(?:其|[^，。；：（）]{{1,10}}(?:的|之))?(?P<role>{_ROLE})[，）]")
_BEFORE_BRACKET = re.compile(rf"(?P<role>{_ROLE})(?:[\u4e00-\u9fff]某{{1,2}})?（[^（）]{{0,4}}$")


def role_told(text: str, start: int, end: int) -> str | None:
    """The part in a family that the words of a description tell (男，35岁，|系周某之子|)."""
    match = _TOLD.search(text, start, end)
    return (match["role"] or _SHORT[match["short"]]) if match else None


_OCCUPATION = re.compile(
    r"(?:司机|店员|店主|店长|学生|教师|老师|保安|护士|护工|快递员|骑手|服务员|厨师|保洁员|医生|收银员|导购员|理发师|商户)(?=[，。；）])"
)


def called_by_work(text: str, start: int, end: int) -> set[str]:
    """How somebody is called by what their description tells of their work (男，46岁，出租车|司机|: 该司机)."""
    return {f"{that}{match[0]}" for match in _OCCUPATION.finditer(text, start, end) for that in ("该", "这名", "该名")}


def called_by_tie(role: str, others: tuple[str, ...]) -> set[str]:
    """How somebody is called by their part in the family of one called otherwise (丈夫 of 罗某: 罗某丈夫, 罗某的丈夫, 其夫)."""
    short = _SHORTENED.get(role)
    words = {f"其{short}"} if short else set()
    for other in others:
        words |= {f"{other}{word}" for word in ROLES[role]} | {f"{other}的{word}" for word in ROLES[role]}
        words |= {f"{other}之{short}"} if short else set()
    return words


def role_around(text: str, start: int, end: int) -> str | None:
    """The part in a family that stands beside a label (|妻子（|无症状感染者1）, 无症状感染者1|（妻子）|)."""
    match = _BEFORE_BRACKET.search(text, max(0, start - 12), start) or _IN_BRACKET.match(text, end)
    return match["role"] if match else None


_CANONICAL = {word: role for role, words in reversed(ROLES.items()) for word in words}
_MEMBER = re.compile(
    rf"(?P<role>{longest_of(_CANONICAL)})(?:[\u4e00-\u9fff]某{{1,2}})?（(?:系|为|即|被?通报为|)(?:新增|本土|新冠|核酸)*(?:确诊(?:病例|患者)?|无症状(?:感染者)?|病例|感染者|患者|阳性(?:人员|感染者)?)\d{{0,4}}[，）]"
)


def find_members(text: str, start: int, end: int) -> list[Mention[str]]:
    """Members of a family with their labels or statuses in brackets behind (|妻子（无症状感染者1）|), each the first time."""
    found: dict[str, Mention[str]] = {}
    for match in _MEMBER.finditer(text, start, end):
        role = _CANONICAL[match["role"]]
        found.setdefault(role, Mention(match.start(), match.end(), "case.member", role))
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a clause begins with: `called` are the words for them, `many` of how many it speaks without calling them (0: all of
    them), `joins` that the one spoken of before goes along (|和妻子一起|到甲店), `with_kin` that somebody of theirs does who is called by none of the words, `behind` where the words for them end."""

    called: tuple[str, ...] = ()
    many: int | None = None
    joins: bool = False
    with_kin: bool = False  # 王某及其妻子, who is called by no name
    theirs: bool = False  # 其妻子: of the one spoken of before
    behind: int = 0


_MOMENT = (
    r"(?:[，,、\s]|[^，。：；\n]{0,16}(?:轨迹|行程|情况)[^，。：；\n]{0,6}：|(?:20\d\d年)?\d{1,2}月\d{1,2}日|\d{1,2}[日时点]|\d{1,2}分|\d{1,2}[:：]\d\d|[-—~至到：]|凌晨|清晨|[早中晚]上?|[上下]午|傍晚"
    r"|当[日天晚]|次日|第二天|同[日天]|同时|左右|许(?!某)|随后|之?后|期间|此前|而(?!且)|但|其中|另外?|其余时间|平时|全天|在家后|又|再){0,10}+"
)
_BRACKET = r"(?:（[^（）\n]{1,30}）)?"
_AND = r"(?:以及|、|[、，]?(?:独自)?(?:驾车|开车|自驾|骑车|乘车|打车)?(?:[和与及跟同]|带着?|携带?|陪同?|接|送|载)(?:着|上)?)"
_NOT_SUBJECT = rf"(?!的|之[^后]|家(?![庭])|某|父|母|夫|一家|全家|[（）]|[，、](?:男|女)[，、]|[系为是](?!了)|{_ROLE})"
_PAIR_WORDS = "|".join(_PAIRS)
_ALL = re.compile(
    rf"{_MOMENT}(?:(?:上述|以上|这|该|[\u4e00-\u9fff]某{{1,2}}(?=一家|全家))?(?:(?:{_PAIR_WORDS}|全家|一家|一行|情侣|同事|同学)?(?P<many>[两二三四五六2-6])[人口]|(?:{_PAIR_WORDS}|[姐兄]妹)(?:俩|双方)"
    rf"|[\u4e00-\u9fff]某{{1,2}}(?P<couple>夫[妇妻]|父[子女]|母[子女])(?:[二两]人|俩)?|(?P<pair>{_PAIR_WORDS})(?=一起|一同|共同|同|均|都|先后|[到去在乘驾从前返])|全家人?|一家人|一行人|大家|[他她]们|三口人|均(?=[到去在未乘居前返]))(?!的|中有|名|次|系|为|是)){_BRACKET}"
)


_WITH_KIN = re.compile(rf"(?:[和与及跟同、]|带着?|陪同?)(?:其)?(?:{_ROLE}|[妻夫](?![家]))")


@lru_cache(maxsize=64)
def _named(called: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    one = rf"(?:患者|病例|店员|司机|店长|[妻夫子女父母])?(?>{longest_of(called)}){{1,2}}{_BRACKET}"
    listed = rf"(?P<first>其)?(?P<who>{one}(?:{_AND}(?:其)?{one}){{0,6}}){_NOT_SUBJECT}"
    return re.compile(rf"{_MOMENT}{listed}"), re.compile(
        rf"{_MOMENT}(?:和|与|同|跟){listed}[^，。；]{{0,6}}(?:一起|一同|共同|同[乘行去])"
    )


def subject_of(text: str, start: int, end: int, called: tuple[str, ...]) -> Subject | None:
    """Whom the clause `text[start:end]` begins with of those who are called so; None where it begins with nobody of them."""
    begins, together = _named(called)
    joined = together.match(text, start, end)
    match = joined or begins.match(text, start, end)
    if match is not None:
        words = re.sub(r"（[^（）]*）", "", match["who"])
        names = tuple(re.findall(longest_of(called), words))
        kin = _WITH_KIN.match(text, match.end("who")) is not None
        theirs = match["first"] is not None
        return Subject(names, joins=joined is not None, with_kin=kin, theirs=theirs, behind=match.end("who"))
    if (everyone := _ALL.match(text, start, end)) is None:
        return None
    many = read_number(everyone["many"].replace("两", "二")) if everyone["many"] else 0
    many = 2 if everyone["couple"] else many
    named = "某" in everyone[0]  # 赵某一家三口, 丁某夫妇
    return Subject(many=many if isinstance(many, int) else 0, with_kin=named, behind=everyone.end())
