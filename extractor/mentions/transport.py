"""Means of transport: CA1553次航班, K148次12号车厢, 地铁5号线, 62路公交车（豫A08021D）, 出租车, 自驾, 步行."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractor.lexicon.kinds import TransportMode
from extractor.mentions.rule import Mention, Rule, longest_first, match_rules

__all__ = ["Ride", "find"]


@dataclass(frozen=True, slots=True)
class Ride:
    """A mode of the contract and the number of the flight, train, line or vehicle as printed."""

    mode: TransportMode
    number: str | None = None


_PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PLATE = rf"[{_PROVINCE}][A-Z][A-Z0-9*]{{4,6}}"  # 豫A08021D
_BRACKETED_PLATE = rf"(?:（(?:车牌号?(?:码?为)?[：:]?)?(?P<plate>{_PLATE})）)"
# the letters of a flight or train number are never part of a longer word
_EDGE = r"(?<![A-Za-z0-9])"
_FLIGHT = re.compile(
    _EDGE + r"(?P<number>(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{3,4}[A-Z]?)(?![A-Za-z0-9座])次?(?:航班|飞机|客机)?"
)
_FLIGHT_WORD = re.compile(
    r"(?:飞机|航班|客机|包机|[东南海国深川厦山春吉]航|[\u4e00-\u9fff]{2}航空)(?:（?航班号?[：:]?(?P<number>[A-Z0-9]{5,7})）?)?"
)
_TRAIN = re.compile(
    _EDGE + r"(?P<number>[GDCKTZSLYgdcktzy]\d{1,4})(?:/\d{1,4})?"
    r"(?:次(?:高铁|动车组?|列车|火车|城际|快速|特快|快车){0,2}|(?:高铁|动车组?|列车|火车|城际|快车)+(?!站)"
    r"|(?<=[乘坐]....)(?![A-Za-z0-9座])|(?<=[乘坐].....)(?![A-Za-z0-9座])|(?=[（，]?\d{1,2}号?车厢?))"
)
_TRAIN_WORD = re.compile(r"(?:高铁|动车|火车|列车|城轨|广珠城轨|轻轨列车|绿皮车)(?!站|南站|北站|东站|西站|司机|上)")
_METRO = re.compile(
    r"(?:(?:地铁|轻轨|轨道交通)(?P<number>(?:\d{1,2}|[一二三四五六七八九十]+)号线)?|(?P<line>(?<!\d)\d{1,2}号线))"
    r"(?!站|口|出|[A-Z]?口|[东西南北]站)"
)
_BUS = re.compile(
    rf"(?:(?P<number>[A-Z]?\d{{1,4}}[A-Z]?路|[\u4e00-\u9fff]{{0,3}}\d{{1,2}}路)(?:公交车?|公共汽车|大巴|车)?(?=[（，。上下车到至从由前返去回和转]|公交|$)"
    rf"|(?:[\u4e00-\u9fff]{{2,4}}-[\u4e00-\u9fff]{{2,4}})?(?:城乡|公共|社区)?公交车?(?!站|总站|首末|公司|集团|枢纽)|公共汽车(?!站)|机场大巴|摆渡车){_BRACKETED_PLATE}?"
)
_TAXI = re.compile(
    rf"(?:出租车|的士|网约车|滴滴(?:快车|专车|车|打车|出行)?|快车|专车|约车|顺风车|打的|打车|计程车)(?!站|司机|公司){_BRACKETED_PLATE}?"
)
_COACH = re.compile(
    rf"(?:长途|旅游|客运|中巴|城际)?(?:大巴车?|客车|中巴车?|班车|客运车辆|长途车)(?!站|司机){_BRACKETED_PLATE}?"
)
_AMBULANCE = re.compile(
    r"(?:120|１２０)?(?:负压)?(?:急救|救护)(?:专用)?车(?:辆)?|120(?:负压|专用|急救)?(?:转运)?车?(?=[将把送转接车至到往])|120专用车|专用救护车|负压车"
)
_CAR = re.compile(
    rf"(?:独自|自行|自己)?(?:自驾车?|驾驶(?:私家|小|自家)?车?|驾(?:私家|小轿|轿|自家)?车|开(?:私家|小轿|自家)?车|(?:私家|小轿|轿|小汽|自家|面包|商务|专班|货|卡)车)(?!站|司机|间)"
    rf"{_BRACKETED_PLATE}?|乘车|坐车"
)
_PLATE_ALONE = re.compile(_EDGE + rf"(?P<plate>{_PLATE})(?![A-Z0-9])(?:出租车|网约车|私家车|轿车)?")
_TWO_WHEELS = re.compile(
    r"(?:同事)?骑?(?:共享)?(?:电动自行车|电动车|电瓶车|电动三轮车?|三轮车|摩托车|自行车|单车|脚踏车|电车)(?!店|行|厂|棚)"
)
_FOOT = re.compile(r"步行(?!街|天街|道|桥|梯)|徒步|走路(?!线)")
_SHIP = re.compile(r"(?:轮渡|轮船|渡轮|客轮|游轮|客船|货船|邮轮|渔船|船舶)(?!码头|站|公司)")


def _ride(mode: TransportMode) -> Callable[[re.Match[str]], Ride]:
    def read(match: re.Match[str]) -> Ride:
        parts = match.groupdict()
        return Ride(mode, parts.get("number") or parts.get("line") or parts.get("plate"))

    return read


RULES: tuple[Rule[Ride], ...] = (
    Rule("transport.train", _TRAIN, _ride("rail")),
    Rule("transport.flight", _FLIGHT, _ride("air")),
    Rule("transport.flight_word", _FLIGHT_WORD, _ride("air"), literals=("航", "机")),
    Rule("transport.train_word", _TRAIN_WORD, _ride("rail"), literals=("铁", "车", "轨")),
    Rule("transport.metro", _METRO, _ride("metro"), literals=("地铁", "轻轨", "轨道交通", "号线")),
    Rule("transport.bus", _BUS, _ride("bus"), literals=("路", "公交", "公共汽车", "大巴", "摆渡")),
    Rule("transport.taxi", _TAXI, _ride("taxi"), literals=("车", "的士", "滴滴", "打的")),
    Rule("transport.coach", _COACH, _ride("coach"), literals=("巴", "客车", "班车", "客运", "长途")),
    Rule("transport.ambulance", _AMBULANCE, _ride("ambulance"), literals=("车", "120")),
    Rule("transport.two_wheels", _TWO_WHEELS, _ride("bicycle"), literals=("车",)),
    Rule("transport.car", _CAR, _ride("car"), literals=("车", "驾")),
    Rule("transport.plate", _PLATE_ALONE, _ride("car")),
    Rule("transport.foot", _FOOT, _ride("foot"), literals=("步", "走路")),
    Rule("transport.ship", _SHIP, _ride("ship"), literals=("轮", "船")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[Ride]]:
    """Means of transport in reading order."""
    return longest_first(match_rules(RULES, text, start, end))
