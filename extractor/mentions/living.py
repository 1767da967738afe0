"""What the words around a place tell of living there: 现住, 常住, 暂住, 在...居住."""

from __future__ import annotations

import re

from extractor.lexicon.kinds import ResidenceKind
from extractor.mentions.rule import Mention

__all__ = [
    "cue_behind",
    "find_told_homes",
    "is_former",
    "is_of_another",
    "is_sojourn",
    "is_stay",
    "is_told_as_past",
    "kind_of",
    "names_nothing",
    "tells_other_place",
    "without_history",
]

_USUAL = re.compile(r"常住|长期居|常年居|长住|长居|久居")
_CURRENT = re.compile(r"现住|现居|居住|家住|家居|住址|地址|住地|^住$|租住|合租")
_TEMPORARY = re.compile(r"暂住|暂居|借住|寄住")
_NOT_LIVING = re.compile(r"户籍|工作|学校|单位|入住|^住在$")
_NOWHERE = re.compile(
    r"(?:不详|不明|未知|待查|保密)(?![\u4e00-\u9fff])|地?(?:生活|工作|务工|经商|学习|至今|于此|的|酒店|宾馆|社区|小区|村(?!\S{0,4}[组号屯])|单位|所在|当地|本地|何处|地点|街道(?!\S)|楼栋|同一[个小栋单楼户室家]|[划被][为定入列]|调整|列为|判定)"
)  # 向居住|酒店报告, 住址不详
_NOT_LIVING_BEFORE = re.compile(
    r"(?:学校|幼儿园|单位|工作|公司|企业|店铺|[门饭商]店|经营|办公|就读|医院|诊所|酒店|宾馆|户籍|注册)(?:所在)?(?:地|地址|住址)?[：为是在]?$"
)
_HISTORY = re.compile(r"\s?[无有][\u4e00-\u9fff]{2,10}(?:史|接触)$")
_SOJOURN = re.compile(r"(?:家|家[中里]|酒店|宾馆|旅馆|老家)$")
_LIVES_THERE = re.compile(r"(?:居住|生活|定居)(?!史|地|的|期间)")
_LONG = re.compile(r"长期|常年|一直|久")
_BEFORE_ILLNESS = re.compile(r"(?:发病|患病|[^疾]病|隔离)之?前")
_PAST = re.compile(r"(?<!病前)曾|期间|(?<!发病|患病|隔离)之前|随父母|随家人")

# 将病例居住地划为高风险区：甲镇乙小区; 将其居住地甲镇乙小区5号楼划为高风险区
_PLACE = r"(?P<{p}>[^，。；：、（）\n划]{{4,40}})"
_HOME_AS_ZONE = re.compile(
    r"[将把对](?:该|其|上述)?[名例]?(?:病例|患者|感染者|阳性人员|无症状感染者|人员)?的?(?:现?居住地|现住址|住址|住所|居住小区|所住小区|居住楼栋)"
    rf"(?:{_PLACE.format(p='named')})?(?:划[定为]{{1,2}}|调整为|列为|判定为|定为)[中高]风险(?:区域?|地区)?(?:[：]{_PLACE.format(p='listed')})?"
)


def find_told_homes(text: str, start: int, end: int) -> list[Mention[None]]:
    """Homes that are told as the area that was put under control: the span is the place."""
    found = []
    for match in _HOME_AS_ZONE.finditer(text, start, end):
        group = "named" if match["named"] else "listed"
        if match[group]:
            found.append(Mention(match.start(group), match.end(group), "residence.zone", None))
    return found


def kind_of(cue: str) -> ResidenceKind | None:
    """The kind of living that the words before a place tell; None where they tell none."""
    if _TEMPORARY.search(cue):
        return "temporary"
    if _USUAL.search(cue):
        return "usual"
    return "current" if _CURRENT.search(cue) else None


def cue_behind(text: str, start: int, place: tuple[int, int]) -> str | None:
    """The cue that 在 and the words behind the place are together (在甲区|居住, 长期在甲区|生活)."""
    if not _LIVES_THERE.match(text, place[1]):
        return None
    return "长期居住" if _LONG.search(text, max(start, place[0] - 5), place[0]) else "居住"


def tells_other_place(cue: str, text: str, start: int, cue_start: int) -> bool:
    """Whether the cue is that of a school, a firm, a hotel or a registration, and not of a home."""
    behind = cue_start + len(cue)
    return bool(
        _NOT_LIVING.search(cue)
        or _NOT_LIVING_BEFORE.search(text, max(start, cue_start - 4), cue_start)
        or _NOT_LIVING_BEFORE.search(text, max(start, cue_start - 4), behind)
    )


def is_former(words: str) -> bool:
    """Whether the words before a place tell where somebody lived before the illness (发病前居住于)."""
    return bool(_BEFORE_ILLNESS.search(words))


def is_stay(cue: str) -> bool:
    """Whether a cue may as well tell one night's lodging (1月22日到甲市，|住|乙小区)."""
    return cue == "住"


def is_sojourn(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, where somebody lived on some day, is a house that is no home of theirs for certain (1月17日
    在|甲市家中|居住)."""
    return bool(_SOJOURN.search(text, start, end))


def without_history(text: str, start: int, end: int) -> int:
    """Where the home at `text[start:end]` ends before a history that no mark parts from it (瓯海区|无湖北旅居史)."""
    match = _HISTORY.search(text, start + 2, end)
    return match.start() if match else end


def names_nothing(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a word for any place (向居住|酒店|报告)."""
    return bool(_NOWHERE.match(text, start, end))


# 与其父母及伯父（|长期居住武汉|）住在堂哥家, 其女儿（|现住甲市|）: no words for the person told (王某，女（|现住甲市|）)
_OF_ANOTHER = re.compile(
    r"(?:[与和同跟及、]|其)[^，。；（）\n]{0,8}(?:丈夫|妻子|爱人|父亲|母亲|父母|儿子|女儿|孙[子女]|外孙女?|弟弟|哥哥|姐姐|妹妹|岳[父母]|公公|婆婆|[舅姑叔姨伯侄甥婶嫂][\u4e00-\u9fff]?"
    r"|儿媳|女婿|同事|朋友|亲[戚属友]|家[属人]|同学|邻居|[男女]友)(?:[\u4e00-\u9fff]某{1,2})?（(?!均|都)[^（）\n]{0,24}$"
)
_BRACKET = 60  # characters before a place in which a bracket may begin with those whom it explains


def is_of_another(text: str, floor: int, position: int) -> bool:
    """Whether the place at `position` stands in a bracket that explains somebody's kin or company."""
    return _OF_ANOTHER.search(text, max(floor, position - _BRACKET), position) is not None


def is_told_as_past(words: str) -> bool:
    """Whether the words before a place tell a stay of some time before (曾居住于)."""
    return bool(_PAST.search(words))
