"""What stands around labels that are the subject of a stretch: 9:30，|病例9|到甲店; （|病例5|）乙市场; 丙店（|40、41|）."""

from __future__ import annotations

import re

__all__ = [
    "closes_with_visitors",
    "ends_stretch",
    "find_counted",
    "goes_along",
    "is_filler",
    "joins_labels",
    "leads_by_bracket",
    "leads_place",
    "past_numbers",
    "tells_deed",
    "visits_by_bracket",
]

_FILLER = re.compile(
    r"(?:其中|而且?|另外?|另有|此外|同时|期间|其间|随后|之后|此后|后|然后|接着|经流调|经查|20\d\d年|\d{1,2}[月日时点分许]|\d{1,2}[:：]\d\d|[凌清]晨|早晨|[早中晚]上?|[上下中]午|傍晚"
    r"|夜间|当[日天晚]|同[日天]|次日|左右|许|约|大约|每[日天]|[-—~～至、，,：\s])*+"
)
_LINK = re.compile(r"\s?(?:[、，,和与及/]|以及)?\s?")
_DEED = re.compile(
    r"(?:（(?!\d{1,2}[:：月])[^（）\n]{1,24}）)?[，\s]?(?:(?:[两二三四五]人|夫妻[俩二]?人?|一行|一家)?(?:一起|一同|共同|同[行去到乘往在]?|分别|另外|[均都也还则又再另便就曾未]|[与和同](?![^，。；]{0,6}(?:病例|感染者|患者))[^，。；、\d]{1,8}?(?=[到去在前乘])|独自|单独|单人|自行|先后|依次|随后|之后|继续|主要|仅|"
    r"当[日天晚]|同[日天]|次日|全天|[早中晚]上?|[上下中]午|凌晨|傍晚|约|20\d\d年|\d{1,2}月|\d{1,2}[日号]|至|[-—、]|\d{1,2}[:：]\d\d|\d{1,2}[时点](?:\d{1,2}分|半|许)?|左右|[，,\s]|期间)){0,10}+"
    r"(?:[于在到去从由往赴至乘坐驾骑]|前往|步行|自驾|打车|开车|返回|回[到家]|途经|抵达|进入|居家|外出|未外出|接|送|陪|带[病感患孩]|因[^，。；\n]{1,10}(?:未外出|在家|居家)|购|[上下]班|就[餐诊]|光顾|入住|活动)"
    r"|\s?\d{1,2}:\d\d\s?[\u4e00-\u9fff]"
)
_COLON = re.compile(
    r"(?:（[^（）\n]{1,24}）)?(?:的?(?:主要|单独|共同|个人)?(?:活动|行动|行程)?(?:轨迹|行程|行踪)(?:情况)?(?:如下)?)?："
)
_NO_DEED = re.compile(r"[^，。；：\n]{0,16}(?:居住|现住|家住|住院|确诊|检测|核酸|隔离|转运|阳性|工作(?=[，。])|同住)")
_AFTER_MOMENT = re.compile(r"(?:\d[日时点分]|:\d\d|左右|许|[上下中]午|晚上)[，、\s]\s?$")
_PLACE_NEXT = re.compile(
    r"，(?=[\u4e00-\u9fff“]{2,24}(?:[。；\n、（，]|$))(?![^，。；\n]{0,12}(?:人|员|岁|男|女|籍|[到在去住]|均|系|为|确诊|阳性|核酸))"
)
_LINE_ENDS = re.compile(r"[。；]?\s?(?:\n|$)")
_AFTER_BRACKET = re.compile(r"\s?(?:[；，。、,]|\n|$)|\t")


def is_filler(text: str, start: int, end: int) -> bool:
    """Whether nothing but moments and words like 其中 or 另 stands in `text[start:end]`."""
    return _FILLER.fullmatch(text, start, end) is not None


def joins_labels(text: str, start: int, end: int) -> bool:
    """Whether two labels are of one list (病例4|、|病例5|和|病例6)."""
    return end - start <= 4 and _LINK.fullmatch(text, start, end) is not None


def tells_deed(text: str, position: int, end: int) -> bool:
    """Whether the words behind labels tell where those persons went, or head their way with a colon."""
    if _NO_DEED.match(text, position, end):
        return False
    return bool(_DEED.match(text, position, end) or _COLON.match(text, position, end))


def leads_by_bracket(text: str, start: int, end: int) -> bool:
    """Whether labels fill a bracket ahead of what is told of them: 3月4日：（|病例5|）乙市场; （|病例5|）3月4日到丙店."""
    inside = text[start - 1 : start] == "（" and text[end : end + 1] == "）"
    return inside and not _AFTER_BRACKET.match(text, end + 1)


_TAKEN_ALONG = re.compile(r"(?:接送?|送|陪[同伴]?|带[着领]?|携|搀扶)$")


def leads_place(text: str, start: int, end: int) -> bool:
    """Whether labels stand between a moment and a place: 3月4日18:00，|病例6、病例7|，丙店。"""
    return (
        _AFTER_MOMENT.search(text, max(0, start - 12), start) is not None and _PLACE_NEXT.match(text, end) is not None
    )


_COUNTED = re.compile(r"(?:(?:夫妻|夫妇|母女|父子|父女|母子|全家|一家|上述)?(?P<many>[两二三四五六])人)")


def find_counted(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Where a sentence only counts persons (晚上|两人|到甲店), and how many."""
    return [
        (*match.span(), max(2, "两二三四五六".index(match["many"]) + 1))
        for match in _COUNTED.finditer(text, start, end)
    ]


_NUMBERS_BEHIND = re.compile(r"（\d{1,5}(?:[、，—-]\d{1,5}){0,12}号?）")
_VISITORS_LAST = re.compile(r"，(?:(?:确诊|无症状)?(?:病例|感染者|患者)?\d{1,5}[、和与]?){1,9}+\s?(?:[。；\n]|$)")


def past_numbers(text: str, position: int) -> int:
    """Where the text goes on behind a bracket of numbers that tells who was at a place (甲店（40、41）|3月4日)."""
    match = _NUMBERS_BEHIND.match(text, position)
    return match.end() if match else position


def closes_with_visitors(text: str, position: int) -> bool:
    """Whether nothing but the labels of those who were there ends an item (丙店：3月4日14:00|，病例6、病例7。)."""
    return _VISITORS_LAST.match(text, position) is not None


def goes_along(text: str, start: int) -> bool:
    """Whether somebody is taken along to where a stretch leads (病例5开车送|病例6|到甲医院)."""
    return _TAKEN_ALONG.search(text, max(0, start - 4), start) is not None


def ends_stretch(text: str, start: int, end: int) -> bool:
    """Whether labels close the line on a place behind its moment: 丙店：3月4日14:00，|病例6、病例7|。"""
    return _AFTER_MOMENT.search(text, max(0, start - 12), start) is not None and _LINE_ENDS.match(text, end) is not None


def visits_by_bracket(text: str, start: int, end: int) -> bool:
    """Whether labels fill a bracket behind the place where those persons were: 丙店（|40、41|）；"""
    inside = text[start - 1 : start] == "（" and text[end : end + 1] == "）"
    return inside and _AFTER_BRACKET.match(text, end + 1) is not None
