"""What links the parts of a visit: date and clock time, listed moments, listed places, fields, rides and deeds."""

from __future__ import annotations

import re

__all__ = [
    "boards_at",
    "bracket_of_visitors",
    "distributes",
    "ends_clause",
    "ends_head",
    "ends_visit",
    "fills_bracket_behind_deed",
    "fills_clause_behind_deed",
    "find_deed",
    "find_list_links",
    "find_moment_at_end",
    "goes_on_to",
    "has_time_field",
    "heads_line",
    "heads_part",
    "is_aside",
    "is_excepted",
    "is_gap",
    "is_list_link",
    "is_next_of_chain",
    "is_time_alone",
    "is_time_field",
    "joins_date_and_time",
    "joins_deed_and_place",
    "joins_listed",
    "joins_moments",
    "joins_place_and_ride",
    "joins_ride_and_place",
    "joins_time_in_bracket",
    "leads_a_ride",
    "looks_back",
    "names_visitors",
    "opens_time_bracket",
    "place_field",
    "stands_apart",
    "tells_later_visit",
    "tells_other_part_of_day",
    "tells_part_of_day",
    "tells_same_stay",
    "tells_way",
]

_BRACKET_CLOSES = re.compile(r"[左右许约多前后]*）[，：]?")  # （9:30左右）甲店
_DATELINE = re.compile(r"[\u4e00-\u9fff]{2,8}[：:]")
_BETWEEN_DATE_AND_TIME = re.compile(r"[，,：\s（(约]{0,2}(?:(?:均|都|期间)?(?:每[日天]|天天))?[，\s]?")
_PART_OF_DAY = r"(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?"
_BETWEEN_MOMENTS = re.compile(
    rf"(?:左右|许|前后)?(?:（约?\d{{1,3}}个?(?:分钟|小时)）)?(?:[,，]\s?(?=[上下中凌清傍晚早]))?{_PART_OF_DAY}(?:、|/|，?(?:和|及|与|以及)|；){_PART_OF_DAY}约?"
)
_FAR = re.compile(r"[。；\n]|，[^，]*，")
_HEAD_ENDS = re.compile(r"(?:（\d{1,4}[个处例名人]）)?(?:[ :：\t]|-{1,2})\s?[\u4e00-\u9fff“]")
_TELLS_WAY = re.compile(r"轨迹(?!有?(?:重[合叠]|交[集叉]))|涉及")
_AND = re.compile(r"、|和|以及|及|与")
# a list's link, with what was done at the place before: 甲店取快递、|乙超市
_AND_BEHIND_DEED = re.compile(r"[^，。；：\n\d（）]{0,6}、")
_TIME_FIELD = re.compile(r"\s?(?:(?:停留|活动|到达|起止)?时间|时段|日期)：")
_PLACE_FIELD = re.compile(r"\s?(?:(?:活动|停留|到达|具体|详细)?(?:地点|场所|点位|位置|地址)|轨迹)：")
_RIDE_BEHIND = re.compile(r"的?(?:往返|方向的?|直达|城际|城乡|[一-龥]{0,2})")
_DETAIL_AFTER = re.compile(r"(?!\d{1,3}[例名人]|）)[^，。；、\n→（]{1,24}")
_LATER = re.compile(r"随后|[，；]后|之后|，再(?!次)|然后")
_SAME_STAY = re.compile(r"(?:[内中]|\s|，|后|后，|期间|，期间|一直|当日|全天|，也)?")
# 甲店|（约|9:30）, 甲服务区|（当日|21时至次日5时在车上过夜）
_TIME_BRACKET = re.compile(r"（(?:[大约\d月日当次、，和及至—～-]{0,24}|[当同][日天晚])约?")
_DEED_AND_BRACKET = re.compile(r"[^，。；：\n（）\d→-]{1,8}（大?约?")  # 甲加油站|加油（|16时前后）
_BRACKET_ENDS = re.compile(r"(?:左右|前后|许|多)?(?:[，,；][^（）\n\d]{1,24})?）")
_TAKES = re.compile(
    r"后?(?:[-—至到][一-龥]{2,6}?的)?(?:(?:出发|启程|起飞)[，,]?)?(?:换|转|搭)?乘?坐?(?:(?:飞往|开往|发往)[一-龥]{2,6}的?)?"
)


def is_list_link(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is nothing but 、, 和 or the like."""
    return bool(_AND.fullmatch(text, start, end))


def heads_line(text: str, line: int, date: int) -> bool:
    """Whether a date begins a line, or stands behind the place of a dateline (白云市：|3月4日，患者...)."""
    return date <= line + 1 or _DATELINE.fullmatch(text, line, date) is not None


def find_list_links(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where 、, 和 and the like stand in `text[start:end]`."""
    return [match.span() for match in _AND.finditer(text, start, end)]


def joins_deed_and_place(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a deed at the place before and a list's link (甲店|取快递、|乙超市)."""
    return bool(_AND_BEHIND_DEED.fullmatch(text, start, end))


def joins_date_and_time(between: str) -> bool:
    """Whether a date and a clock time with this between them are one moment."""
    return bool(_BETWEEN_DATE_AND_TIME.fullmatch(between))


def joins_moments(between: str) -> bool:
    """Whether two moments with this between them are listed together (9:00|、|10:30)."""
    return bool(_BETWEEN_MOMENTS.fullmatch(between))


def joins_listed(between: str) -> bool:
    """Whether nothing but the marks of a list stands between two clock times of a bracket (（9:00-9:20|、|17:00）)."""
    return not between.strip("、，,；;及和与/ 约左右许") and between != ""


def joins_time_in_bracket(between: str) -> bool:
    """Whether a time in a bracket is that of the place behind it (（9:30|左右）|甲店)."""
    return bool(_BRACKET_CLOSES.fullmatch(between))


_GOES_ON_TO = re.compile(r"、|(?:方向)?(?:去|前往|到达?|至|抵达|进入)")


def goes_on_to(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` leads on from a place that is only passed: 9:30经青松路|、|白云桥|到|好运广场."""
    return bool(_GOES_ON_TO.fullmatch(text, start, end))


_NEXT_OF_CHAIN = re.compile(r"\s?(?:→+|➡|-{1,3}>|>{1,2})\s?")


def is_next_of_chain(between: str) -> bool:
    """Whether nothing but an arrow stands between the time of one place and the next place (甲店8:40|→|乙店)."""
    return bool(_NEXT_OF_CHAIN.fullmatch(between))


_BOARDS = re.compile(r"(?:候车后|检票后|上车)?(?:乘坐?|搭乘|坐|登上?)")
_LEADS_RIDE = re.compile(r"(?:乘坐?|坐|搭乘|值乘|换乘|转乘)[\u4e00-\u9fff]{2,8}$")


_HALF_DAY = re.compile(r"[,，]?\s?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚)")
_APIECE = re.compile(r"分别|先后|依次")
_BEFORE_ITS_TIME = re.compile(r"[ \t：:]?约?")
_VISIT_ENDS = re.compile(r"(?:左右|前后|许|期间)?\s?(?:[，；。、\n]|$)")
_EXCEPT = re.compile(r"除[^，。；、]{0,4}$")
_EXCEPTED = re.compile(r"[^，。；、\d]{0,8}(?:以外|之外|外)[，）]")
_LOOKS_BACK = re.compile(r"(?:发病|起病|入院|确诊|隔离|就诊)前[^，。；]{0,4}?[在到去]")
_LINGERED = re.compile(r"(?:(?:发病|起病)后|曾)[^，。；]{0,4}?[在到去]")
_DATED_COURSE = re.compile(r"确诊|肺炎")
_LINGERS = re.compile(r"[^。；\n]{0,300}?逗留")


def distributes(between: str) -> bool:
    """Whether moments with this between them and a list of places belong to one place each (10时、12时|分别到|甲店、乙店)."""
    return bool(_APIECE.search(between))


def is_excepted(text: str, start: int, end: int) -> bool:
    """Whether a date only tells what is left out (2月1日-5日（除|2月3日|外）, 2月1日至5日，除|2月3日|休息外，)."""
    return bool(_EXCEPTED.match(text, end)) and bool(_EXCEPT.search(text, max(0, start - 6), start))


# 甲店（|7日已停业|）、乙店
_ASIDE = re.compile(r"（[^（）\n]{0,24}?(?:已|停业|歇业|关闭|关停|公布|通报|发布|消毒|消杀)[^（）\n]{0,16}）")


def is_aside(text: str, floor: int, date_start: int, position: int) -> bool:
    """Whether a date stands in a bracket, closed before `position`, that only remarks on a place (甲店（|7日|已停业）、乙店)."""
    opened = text.rfind("（", max(floor, date_start - 12), date_start)
    match = _ASIDE.match(text, opened) if opened >= 0 else None
    return match is not None and date_start < match.end() <= position


def looks_back(text: str, start: int, place_start: int, place_end: int) -> bool:
    """Whether the sentence with a place tells of some day before the date that ends at `start`: 3月4日确诊。发病后曾在|甲店|逗留,
    发病前在|甲村|活动."""
    sentence = max(start, max(text.rfind(mark, start, place_start) for mark in "。；\n") + 1)
    if _LOOKS_BACK.search(text, sentence, place_start):
        return True
    return (
        _LINGERED.search(text, sentence, place_start) is not None
        and _DATED_COURSE.search(text, start, place_start) is not None
        and _LINGERS.match(text, place_end) is not None
    )


_CLAUSE_END = re.compile(r"(?:（[^（）\n]{0,24}）)?[，；。 ]{0,2}")


def ends_clause(text: str, start: int, end: int) -> bool:
    """Whether nothing but a bracket and a mark stands in `text[start:end]` (乘坐地铁2号线|（3号车厢）；|)."""
    return bool(_CLAUSE_END.fullmatch(text, start, end))


def boards_at(between: str) -> bool:
    """Whether a time behind a place is that of the ride taken there (在甲站|乘坐|8时30分的客车)."""
    return bool(_BOARDS.fullmatch(between))


def ends_visit(text: str, place_end: int, start: int, end: int) -> bool:
    """Whether the clock time at `text[start:end]` stands right behind a place and ends its clause (甲店|12:00|，乙店18:00)."""
    return bool(_BEFORE_ITS_TIME.fullmatch(text, place_end, start) and _VISIT_ENDS.match(text, end))


def leads_a_ride(before: str) -> bool:
    """Whether the words before 到 and a place only tell which way a ride goes (乘坐武昌|到济宁T1次列车)."""
    return bool(_LEADS_RIDE.search(before))


_ITEM_BEGINS = re.compile(
    r"(?:^|[\n；。：】\t])[ \t]*(?:[（(]?\d{1,3}(?:[）)、.．]|[ \t])|[①-⑳]|[一二三四五六七八九十]{1,3}、|[-•·]|[\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?)?[ \t]*$"
)
_ITEM_ENDS = re.compile(
    r"(?:左右|前后|许|期间|（[^（）\n]{1,12}）|[ \t，：]{0,2}(?:全[天日]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜间))?[ \t]*(?:[；。\n]|$)"
)
_ADDRESS_CELL = re.compile(
    r"[ \t|，；]{1,2}(?:详细|具体)?(?:地址|位置)：[^ \t|\n，。；：]{2,40}(?=[ \t|，；])|[ \t|](?!(?:20\d\d年)?\d{1,2}(?:月\d|[时点:]))[^ \t|\n，。；]{2,40}(?=[ \t|])"
)
_MOMENT_START = re.compile(r"[，；：:|— \t-]{1,3}+(?:(?:停留|活动|到达|暴露|涉及|风险)?(?:时间|时段|日期)：\s?)?")
_NEXT_MOMENT = re.compile(r"[、，,及和/ ]{1,2}(?=\d)")
_NEXT_IN_BRACKET = re.compile(r"[、，,；及和/ ]{1,2}(?=\d)")
_BLANKS = re.compile(r"[，：: \t|]{0,2}")


def begins_item(text: str, floor: int, place: int) -> bool:
    """Whether a place begins a line or an item of a list (1.|好运面馆，3月4日9:00)."""
    return _ITEM_BEGINS.search(text[max(floor, place - 12) : place]) is not None


def ends_item(text: str, position: int) -> bool:
    """Whether a line or an item ends there."""
    return _ITEM_ENDS.match(text, position) is not None


def moment_start(text: str, place_end: int, addressed: bool) -> int:
    """Where the moment would begin that a line tells behind its place (好运面馆，|3月4日); in a row of a table its address may
    stand between (`addressed`)."""
    address = _ADDRESS_CELL.match(text, place_end) if addressed else None
    start = address.end() if address else place_end
    match = _MOMENT_START.match(text, start)
    return match.end() if match else place_end


def past_blanks(text: str, position: int) -> int:
    """Where a clock time would begin behind a date that ends at `position`."""
    match = _BLANKS.match(text, position)
    return match.end() if match else position


def next_moment(text: str, position: int, in_bracket: bool = False) -> int | None:
    """Where the next moment of a list begins (3月4日9:00、|3月5日); None at its end. Within a bracket a semicolon parts none
    but moments (（3月4日9:00；|3月5日）)."""
    match = (_NEXT_IN_BRACKET if in_bracket else _NEXT_MOMENT).match(text, position)
    return match.end() if match else None


# |3月5日8:00-8:30|, the last cell or clause of an item: 甲店\t3月5日8:00-8:30, 甲店，8:00；
_MOMENT_AT_END = re.compile(
    r"(?:[ \t|]{1,4}|[，：]\s?|(?=(?:20\d\d年)?\d{1,2}月))(?P<moment>(?:20\d\d年)?(?:\d{1,2}月\d{1,2}日|(?=\d{1,2}(?:[:：]\d\d|[时点])))"
    r"[\d月日次当约~～—:：\-至到时点分许整半左右、和及， \t上下午中晚早凌晨傍夜清全天]{0,60}+)(?=[；。\n|]|$)"
)
_CLOCK = re.compile(r"\d[:：]\d\d|\d[时点]")


_VISITORS = r"（(?P<visitors>[^（）\n]{0,16}(?:病例|感染者|患者)[^（）\n]{0,60})）"
_NUMBERS = r"（(?P<numbers>\d{1,5}(?:[、，和与及—-]\d{1,5}){0,12})号?）"  # of those whom the text labels
_VISITORS_ALONE = re.compile(_VISITORS)
_VISITORS_AT_END = re.compile(rf"(?:{_VISITORS}|{_NUMBERS})[；。，]?\s*$")


def names_visitors(text: str, start: int, end: int) -> bool:
    """Whether the bracket at `text[start:end]` tells which cases were at the place before it (（病例36、病例37）)."""
    return _VISITORS_ALONE.fullmatch(text, start, end) is not None


def bracket_of_visitors(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What stands in such a bracket where `text[start:end]` ends with one."""
    match = _VISITORS_AT_END.search(text, start, end)
    return match.span("visitors" if match["visitors"] else "numbers") if match else None


def find_moment_at_end(text: str, start: int, end: int, days: bool = False) -> tuple[int, int] | None:
    """The moments that are all that follows a place in its item: 甲店，|3月5日8:00-8:30|；; None where there is more, or a
    day alone that no cell sets off, unless `days` tells that such will do."""
    match = _MOMENT_AT_END.match(text, start, end)
    if match is None or not (days or _CLOCK.search(match["moment"]) or "\t" in match[0] or "全天" in match[0]):
        return None
    return match.span("moment")


def opens_time_bracket(between: str) -> bool:
    """Whether a time behind a place stands in a bracket of its own (甲店|（约|9:30）)."""
    return bool(_TIME_BRACKET.fullmatch(between))


def fills_bracket_behind_deed(text: str, start: int, time_start: int, time_end: int) -> bool:
    """Whether a clock time is all that a bracket behind a place's deed holds (甲加油站|加油（16时前后）)."""
    return (
        _DEED_AND_BRACKET.fullmatch(text, start, time_start) is not None
        and _BRACKET_ENDS.match(text, time_end) is not None
    )


# 甲公园|打拳，早上6点一刻至7点半|；
_CLAUSE_OF_TIME = re.compile(r"[^，。；：、\n（）\d]{1,8}，")


def fills_clause_behind_deed(text: str, start: int, time_start: int, time_end: int) -> bool:
    """Whether a clock time is all of the last clause behind a place and its deed (甲公园|打拳，早上6点一刻至7点半；)."""
    return _CLAUSE_OF_TIME.fullmatch(text, start, time_start) is not None and text[time_end : time_end + 1] in "；。\n"


def stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a moment is too far from a place to be its own: sentences or two commas between them."""
    return bool(_FAR.search(text, start, end))


def tells_later_visit(between: str) -> bool:
    """Whether a place comes after the one that the time stands with (随后, 之后)."""
    return bool(_LATER.search(between))


# 7时，在酒店早餐，|中午|到甲镇
_OTHER_PART = re.compile(r"[^，。；]{2,}，[^，。；\d]{0,6}?(?:上午|中午|午后|下午|傍晚|当晚|晚上|夜间|[午晚]饭后)")


def tells_other_part_of_day(between: str) -> bool:
    """Whether the day has gone on between a clock time and a place, by the words for a part of it."""
    return bool(_OTHER_PART.search(between))


def tells_part_of_day(text: str, start: int) -> bool:
    """Whether a part of the day is told behind a date (2月1日|上午)."""
    return bool(_HALF_DAY.match(text, start))


def tells_same_stay(between: str) -> bool:
    """Whether 未外出 with this before it adds nothing to the stay told (返回家中|，|未外出)."""
    return bool(_SAME_STAY.fullmatch(between))


def ends_head(text: str, start: int, end: int) -> bool:
    """Whether a county at `start` is set off from the list that it heads (青禾区| |白云街道好运面馆)."""
    return bool(_HEAD_ENDS.match(text, start, end))


def tells_way(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` announces where somebody was (活动轨迹, 涉及)."""
    return bool(_TELLS_WAY.search(text, start, end))


def is_time_field(text: str, start: int) -> bool:
    """Whether a field of times begins here (停留时间：)."""
    return bool(_TIME_FIELD.match(text, start))


_FIELD_OF_TIME = re.compile(r"(?:时间|时段|日期)：\s?\d")


def has_time_field(text: str, start: int, end: int) -> bool:
    """Whether a field of times is filled in `text[start:end]` (日期：3月4日 时间：9:00 地点：|甲店)."""
    return _FIELD_OF_TIME.search(text, start, end) is not None


_HEADS_PART = re.compile(r"：(?=[\u4e00-\u9fff“①])|（共?\d{1,3}[个处家名例][\u4e00-\u9fff]{0,2}）：|】")


def heads_part(text: str, start: int, end: int) -> bool:
    """Whether an area at `text[start:end]` only heads a part of a list (好运里社区：|好运面馆, 【白云街道】)."""
    behind = _HEADS_PART.match(text, end)
    return behind is not None and (behind[0][-1] == "：" or text[max(0, start - 1)] == "【")


def is_gap(text: str, start: int, end: int) -> bool:
    """Whether nothing but a blank or the end of a line or cell stands in `text[start:end]`."""
    return not text[start:end].strip(" \n\t|")


def is_time_alone(text: str, start: int, end: int, time_start: int, time_end: int) -> bool:
    """Whether nothing but a clock time stands in `text[start:end]` (a cell of its own: 14:00-14:25)."""
    return not text[start:time_start].strip(" \n，：|") and not text[time_end:end].strip(" \n，：|")


def place_field(text: str, start: int, end: int) -> bool:
    """Whether a field of places begins here (活动地点：)."""
    return bool(_PLACE_FIELD.match(text, start, end))


def joins_place_and_ride(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` between a place and a vehicle tells which way that runs (甲至乙|的城乡|公交)."""
    return bool(_RIDE_BEHIND.fullmatch(text, start, end))


def joins_ride_and_place(between: str) -> bool:
    """Whether the vehicle with this before it was taken at the place (从甲站|乘坐|G1次列车)."""
    return bool(_TAKES.fullmatch(between))


def find_deed(text: str, start: int, end: int) -> int | None:
    """Where the words behind a place that may tell what was done there end; None where there are none."""
    match = _DETAIL_AFTER.match(text, start, end)
    return match.end() if match else None
