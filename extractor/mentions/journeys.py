"""What the words around a waypoint tell of a journey: whether it was made, by whom, how, and whether it goes on."""

from __future__ import annotations

import re

__all__ = [
    "all_arrived",
    "bracket_behind",
    "brings_home",
    "changes_vehicle",
    "comes_for",
    "dates_waypoint",
    "drives",
    "fetches",
    "goes_on",
    "is_history",
    "is_not_made",
    "joins_ride_and_date",
    "leaves_something",
    "runs_errand",
    "same_day",
    "sets_out",
    "shares_ride",
    "speaks_to_public",
    "works_there",
]

_LEAVES_SOMETHING = re.compile(r"(?<![来亲独])(?:从|由|自)(?!驾|行|己)[\u4e00-\u9fff]{2,12}")
_RIDE_THEN_DATE = re.compile(r"(?:（[^）]{0,30}）)?，?于")
_DRIVES = re.compile(r"拼车|包车|驾驶|专车")
_TOLD_BEHIND = re.compile(
    r"[^，。；]{0,2}（[^）]{0,40}|的(?:[航客]班|班机|列车|火车|高铁)（[^（）]{0,30}|的[^，。；]{0,10}|[，；]?(?:乘坐的?)?(?:航班|车次|列车|班次)[^，。；]{0,20}|[A-Z0-9]{2,7}次?(?:航班|列车|高铁|动车|客机)"
)
_ALL_ARRIVED = re.compile(r"[二两三四五六七八九\d]+(?:人|例|名)|均|都|一家|上述|以上|同机|同车")
_SETS_OUT = re.compile(r"出发|启程|起飞|动身|上车|登机|离开")
_SAME_DAY = re.compile(r"当[日天晚夜][^，。；\n]{0,14}$")
_NOT_DONE = re.compile(
    r"无(?![症关座])[\u4e00-\u9fff]{0,6}$|(?:未|没有|从未|不曾|未曾|否认|拟|计划|准备|打算|欲|想|无法|不能|禁止|凡|请)[^，。；]{0,8}$"
)
_ADVICE = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]\s?)?(?:请|凡|广大|对于?|所有|如有|近期|(?:[^，。；\n]{0,12})(?:提醒|提示)|拟|倡导|建议|不再查验)"
    r"|[^。；\n]{0,40}(?:倡导|建议|提倡|(?<!到过)(?<!来自)从中高风险区所在|须知|实行“?[三3]天)"
)
_TRANSFER = re.compile(r"转|换乘|中转|再乘|再坐|后乘|又乘|继续")
# 到甲市|务工: what somebody came for, so that the goal is no errand
_PURPOSE = re.compile(
    r"(?:市|县|区)?(?:，)?(?:务工|打工|出差|探亲|旅游|游玩|送货|卸货|装货|拉货|配送|就医|求医|参加|做生意|经商|走亲|看望|投奔|过年|上学|复工|返岗|入职)"
)
_SHARES_RIDE = re.compile(r"同一(?:航班|班机|架|列车|车次|趟|辆|交通|班)|同(?:机|航班|车|乘|船|行)")
_ERRAND = re.compile(r"(?<![接])(?:送|接|陪|[去到](?!达)|前往|赶往)[\u4e00-\u9fff]")
# 到医院接其妻子|回家: a way with somebody who was fetched; not 由其父亲接|回家
_BRINGS = re.compile(
    r"(?<!由)(?:接|送|带|陪)(?:[其他她]|患者的?|自己的?)?(?:妻子|丈夫|爱人|老伴|父亲|母亲|父母|[大小]?(?:儿子|女儿)|孩子|岳[父母]|公公|婆婆|孙[子女]|外孙女?|哥哥|弟弟|姐姐|妹妹|朋友|同事|亲戚|家人)"
    r"[^，。；\d]{0,6}$"
)
_KEY = re.compile(r"(?:的?(?:日期|时间)(?:为|是|：)?|（)")


def leaves_something(text: str, start: int, end: int) -> bool:
    """Whether somebody comes from somewhere, whatever that is (从批发城乘车返回)."""
    return bool(_LEAVES_SOMETHING.search(text, start, end))


def joins_ride_and_date(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` joins a vehicle and the date behind it (乘CA1次航班|于|3月4日)."""
    return bool(_RIDE_THEN_DATE.fullmatch(text, start, end))


def drives(text: str, start: int, end: int) -> bool:
    """Whether somebody goes by car though no car is named (拼车, 驾驶)."""
    return bool(_DRIVES.search(text, start, end))


def bracket_behind(text: str, start: int, end: int) -> int | None:
    """Where the words behind a goal that may tell the train end (抵达甲站|（G1次|）); None where there are none."""
    match = _TOLD_BEHIND.match(text, start, end)
    return match.end() if match else None


def all_arrived(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells of several together (均乘坐同一航班)."""
    return bool(_ALL_ARRIVED.search(text, start, end))


def same_day(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells before a goal that it was reached on the day of leaving (从甲市出发，当晚8时|到家)."""
    told = _SAME_DAY.search(text, start, end)
    return told is not None and _SETS_OUT.search(text, start, told.start()) is not None


def sets_out(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells of leaving, so that the day of arriving may be another one."""
    return bool(_SETS_OUT.search(text, start, end))


def is_not_made(text: str, start: int, end: int) -> bool:
    """Whether the journey whose cue begins at `end` is denied or only planned (拟|返回, 未曾|前往)."""
    return bool(_NOT_DONE.search(text, start, end))


def speaks_to_public(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins as one to the public does (请, 凡, 近期)."""
    return bool(_ADVICE.match(text, start, end))


def changes_vehicle(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells that a journey goes on by another vehicle (转机, 换乘)."""
    return bool(_TRANSFER.search(text, start, end))


def comes_for(text: str, end: int) -> bool:
    """Whether the goal that ends at `end` is where somebody came to for a while (到甲市|务工)."""
    return bool(_PURPOSE.match(text, end))


def shares_ride(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells of a ride together (乘坐同一航班)."""
    return bool(_SHARES_RIDE.search(text, start, end))


def runs_errand(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, told of the day of a return, tells of an errand (送母亲去..., 到超市)."""
    return bool(_ERRAND.search(text, start, end))


def brings_home(text: str, start: int, cue: int) -> bool:
    """Whether the words before a cue tell of one who was fetched and brought home (接其妻子|回家)."""
    return bool(_BRINGS.search(text, start, cue))


_HISTORY = re.compile(r"(?:人员)?(?:的)?(?:接触|旅居|居住|旅行)?史")
_FETCHES = re.compile(r"(?:将|把)[^，。；]{1,14}[接送]|接(?:[站机客]|[^，。；]{0,6}[亲友人家子女母父])")
_GOES_ON = re.compile(r"[^，。；]{0,3}后?，?(?:再|又|转|换|改|继续)?(?:乘|坐|搭|打的|打车|步行|骑|包车|拼车)")
_WORKS = re.compile(
    r"[^，。；]{0,14}(?:工作(?!人员)|务工|打工|经商|上班|上学|就读|读书|生意|从事|经营|开店|生活|居住|出差|探亲|旅游)"
)


def is_history(text: str, end: int) -> bool:
    """Whether the way that ends at `end` is only a history of travel (甲市返乡|史)."""
    return bool(_HISTORY.match(text, end))


def fetches(text: str, end: int) -> bool:
    """Whether somebody came to the goal that ends at `end` for others (到甲站|将亲人接回)."""
    return bool(_FETCHES.match(text, end))


def goes_on(text: str, end: int) -> bool:
    """Whether the journey goes on from the place that ends at `end` (在甲市下车|后乘坐客车)."""
    return bool(_GOES_ON.match(text, end))


def works_there(text: str, end: int) -> bool:
    """Whether somebody worked or lived for a while at the place that ends at `end` (在甲市|从事装修)."""
    return bool(_WORKS.match(text, end))


def dates_waypoint(between: str) -> bool:
    """Whether the date behind a waypoint is that of coming there (抵达甲市|时间为|3月4日)."""
    return bool(_KEY.fullmatch(between))
