"""How long somebody stayed somewhere: until a day or a clock time told before the stay or behind it."""

from __future__ import annotations

import re

__all__ = ["arrives_at", "ends_stay", "ends_with_time", "is_until", "leads_to_time", "leaves_at", "told_of_stay"]

_UNTIL = re.compile(r"(?:一直|直)?[至到]$")
_LASTS = re.compile(r"一直|再|从?未|没有?|均|都|始终")
_GOES = re.compile(r"[到去往返回赴入转]")
_STAYED = re.compile(
    r"(?:住宿|留宿|居住|租住|暂住|入住|夜宿|逗留|停留|陪护|隔离|观察|休息|[一-龥]住)，?一?直?(?:持续)?[至到]$"
)
_TO_DAY_AND_TIME = re.compile(r"\s?(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?\s?")
_LEAVES_AT = re.compile(
    r"(?:左右|许|多|前后|，|（[^（）\n]{0,12}）)?(?:才|方|即|便|就餐后|用餐后|购物后|结束后?)?(?:一起|一同|各自|二人|两人)?(?:自?驾车?|开车|骑车|步行|打车|乘车)?(?:离开|离去|离院|离店|离场|走出)(?P<from>[\u4e00-\u9fff]{0,12}?)(?=[，。；、）（\n回返前]|后|$)"
)
_DEED_AND_BRACKET = r"[^，。；（）\n]{0,10}(?:（[^（）\n]{0,30}）)?"
_TIME_FOLLOWS = re.compile(rf"{_DEED_AND_BRACKET}，(?:停留|购物|逗留|活动|就餐)?时间(?:为|是|约|在)?")
_BRACKET_OF_ARRIVAL = re.compile(r"（(?:到站|到达|抵达)(?:时间)?(?:为|是|：)?")
_ARRIVAL_FOLLOWS = re.compile(rf"{_DEED_AND_BRACKET}，(?:于|约|当日)?(?:凌晨|早上|上午|中午|下午|傍晚|晚上?)?")
_ARRIVES = re.compile(r"(?:左右|许)?(?:才)?(?:到达|抵达|到站)(?=[，。；）\n]|$)")


def leads_to_time(text: str, place_end: int, start: int, end: int) -> bool:
    """Whether the clock time `text[start:end]` tells when somebody was at the place before it (到白云超市购物，时间|16时-17时|),
    or came there (到白云镇上坟，|14时|到达)."""
    if _TIME_FOLLOWS.fullmatch(text, place_end, start) or _BRACKET_OF_ARRIVAL.fullmatch(text, place_end, start):
        return True
    return arrives_at(text, end) and _ARRIVAL_FOLLOWS.fullmatch(text, place_end, start) is not None


def arrives_at(text: str, end: int) -> bool:
    """Whether somebody came to the place told before at the clock time that ends at `end` (，14时|到达，)."""
    return bool(_ARRIVES.match(text, end))


def is_until(text: str, start: int) -> bool:
    """Whether the date or clock time at `start` is told as the last of a stay (至|2月2日一直居家)."""
    return bool(_UNTIL.search(text, max(0, start - 3), start))


def told_of_stay(words: str) -> bool:
    """Whether the words between such a date and a place tell that somebody stayed there and came from nowhere (一直在|家中)."""
    return bool(_LASTS.search(words)) and not _GOES.search(words)


def ends_stay(text: str, start: int) -> bool:
    """Whether the date at `start` ends the stay told right before it (在父母家留宿至|2月2日)."""
    return bool(_STAYED.search(text, max(0, start - 10), start))


def ends_with_time(text: str, start: int, end: int, time_start: int) -> bool:
    """Whether the clock time at `time_start` is that of the last of the days `text[start:end]` (1月27日至31日|17时|)."""
    joined = text[start:end]
    both = ("至" in joined or "到" in joined) or joined.count("日") > 1
    return both and bool(_TO_DAY_AND_TIME.fullmatch(text, end, time_start))


def leaves_at(text: str, start: int, end: int) -> str | None:
    """From where somebody left at the clock time that ends at `start`, in the words of the text (11:20离开|超市); empty where
    it is not said again, None where nobody left."""
    match = _LEAVES_AT.match(text, start, end)
    return match["from"] if match else None
