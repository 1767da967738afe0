"""How long somebody stayed somewhere: until a day or a clock time told before the stay or behind it."""

from __future__ import annotations

import re

__all__ = [
    "arrives_at",
    "ends_stay",
    "ends_with_time",
    "is_until",
    "lasts_until",
    "leads_to_time",
    "leaves_at",
    "tells_deed_at_time",
    "tells_time",
    "told_of_stay",
]

_UNTIL = re.compile(r"(?:一直|直)?[至到]$")
_LASTS = re.compile(r"一直|再|从?未|没有?|均|都|始终")
_GOES = re.compile(r"[到去往返回赴入转]")
_STAYED = re.compile(
    r"(?:住宿|留宿|居住|租住|暂住|入住|夜宿|逗留|停留|陪护|隔离|观察|休息|[一-龥]住)，?一?直?(?:持续)?[至到]$"
)
_TO_DAY_AND_TIME = re.compile(r"\s?(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?\s?")
_LEAVES_AT = re.compile(
    r"(?:左右|许|多|前后|，|（[^（）\n]{0,12}）)?(?:才|方|即|便|结账后?|买单后?|付款后?|就餐后|用餐后|购物后|结束后?)?(?:一起|一同|各自|二人|两人)?(?:自?驾车?|开车|骑车|步行|打车|乘车)?(?:离开|离去|离[院店场厂校馆园]|走出|退房|(?:散场|结束)(?=[，。；）\n]|$))(?P<from>[\u4e00-\u9fff]{0,12}?)(?=[，。；、）（\n回返前]|后|$)"
)
_DEED_AND_BRACKET = r"[^，。；（）\n]{0,10}(?:（[^（）\n]{0,30}）)?"
_TIME_FOLLOWS = re.compile(rf"{_DEED_AND_BRACKET}，(?:停留|购物|逗留|活动|就餐)?时间(?:为|是|约|在)?")
_BRACKET_OF_ARRIVAL = re.compile(r"（(?:到站|到达|抵达)(?:时间)?(?:为|是|：)?")
_ARRIVAL_FOLLOWS = re.compile(rf"{_DEED_AND_BRACKET}，(?:于|约|当日)?(?:凌晨|早上|上午|中午|下午|傍晚|晚上?)?")
_ARRIVES = re.compile(r"(?:左右|许)?(?:才)?(?:到达|抵达|到站)(?=[，。；）\n]|$)")


def leads_to_time(text: str, place_end: int, start: int, end: int) -> bool:
    """Whether the clock time `text[start:end]` tells when somebody came to the place before it (到白云镇上坟，|14时|到达)."""
    if _BRACKET_OF_ARRIVAL.fullmatch(text, place_end, start):
        return True
    return arrives_at(text, end) and _ARRIVAL_FOLLOWS.fullmatch(text, place_end, start) is not None


def tells_time(text: str, place_end: int, start: int) -> bool:
    """Whether the clock time at `start` is told to be that of the place before it (到白云超市购物，时间|16时-17时|)."""
    return _TIME_FOLLOWS.fullmatch(text, place_end, start) is not None


# 到甲采样点，|19:35-19:42|完成采样，
_DEED_AT_TIME = re.compile(
    r"(?:左右|许|前后)?(?:在此|在该处|开始)?(?:进行|做|接受|完成)?(?:核酸|采样|检测|购物|购买|选购|买|就餐|用餐|吃|喝|就诊|看病|取|办理?|缴|交|打牌|打麻将|健身|上课|开会|卸货|装货|理发|洗)"
    r"[^，。；到去往返回离在至乘]{0,8}(?=[，。；\n]|$)"
)


def tells_deed_at_time(text: str, place_end: int, start: int, end: int) -> bool:
    """Whether the clock time `text[start:end]` begins a clause that only tells what was done at the place before it."""
    return text[place_end:start] == "，" and _DEED_AT_TIME.match(text, end) is not None


def arrives_at(text: str, end: int) -> bool:
    """Whether somebody came to the place told before at the clock time that ends at `end` (，14时|到达，)."""
    return bool(_ARRIVES.match(text, end))


def is_until(text: str, start: int) -> bool:
    """Whether the date or clock time at `start` is told as the last of a stay (至|2月2日一直居家)."""
    return bool(_UNTIL.search(text, max(0, start - 3), start))


def told_of_stay(words: str) -> bool:
    """Whether the words between such a date and a place tell that somebody stayed there and came from nowhere (一直在|家中)."""
    return bool(_LASTS.search(words)) and not _GOES.search(words)


def ends_stay(text: str, start: int, end: int) -> bool:
    """Whether the date at `text[start:end]` ends the stay told right before it (在父母家留宿至|2月2日|, 入住甲宾馆，|2月2日|退房)."""
    return bool(_STAYED.search(text, max(0, start - 10), start) or _DAY_LEFT.match(text, end))


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


# 在甲茶楼|打牌到|17:30, 到甲商场|，玩至|12点; but no |，到|12点才离开
_LASTING = re.compile(
    r"(?:[^，。；、：\d\n（）到至去]{0,8}，)?[^，。；、：\d\n（）到至去往返回乘]{1,8}(?<!(?<!一)直)[至到](?:次日|当[日天晚]|第二天|翌日)?"
)
# 到甲厂|上班，|17:30|下班
_WORKED = re.compile(r"[内里中]?(?:正常)?(?:上班|工作|务工|打工|加班|干活|上课|上学)，(?:下午|晚上?|傍晚)?")
_OFF_WORK = re.compile(r"(?:左右|许|多|前后)?(?:下班|收工|放学|下课)")
_DAY_LEFT = re.compile(r"(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?)?(?:退房|退租|离开|离店)(?=[，。；\n（]|后|$)")
_NO_END = re.compile(r"(?:左右|许|多|前后)?(?:才|方|仍|还|达|抵|时?到)")


def lasts_until(text: str, place_end: int, start: int, end: int) -> bool:
    """Whether the clock time at `text[start:end]` ends what was done at the place before it (在甲茶楼|打牌到|17:30|),
    or the work there (到甲厂|上班，|17:30|下班)."""
    if _WORKED.fullmatch(text, place_end, start) and _OFF_WORK.match(text, end):
        return True
    return _LASTING.fullmatch(text, place_end, start) is not None and _NO_END.match(text, end) is None
