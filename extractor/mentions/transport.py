"""Means of transport: CA1553次航班, 高铁G102, K148次12号车厢, 地铁5号线, 62路公交车（豫A08021D）, 出租车, 自驾, 步行.

A vehicle is one mention with its number. Its name within the name of a place, a job or a thing (公交车站, 列车员, 火车票) is
none. Trams count as metro, trolley buses as bus.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractor.lexicon.kinds import TransportMode
from extractor.mentions.rule import Mention, Rule, longest_first, match_rules

__all__ = ["Ride", "find", "is_of_name", "names_station", "tells_line", "tells_whole_way"]


@dataclass(frozen=True, slots=True)
class Ride:
    """A mode of the contract and the number of the flight, train, line or vehicle as printed."""

    mode: TransportMode
    number: str | None = None


_PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PLATE = rf"[{_PROVINCE}][A-Z][· ]?[A-Z0-9*×]{{4,6}}"  # 豫A08021D, 浙A·12345, 浙A·1×××5
_BRACKETED_PLATE = (  # 出租车（车牌号：豫A08021D）, 出租车豫A08021D, 出租车（豫A08021D，司机王某）
    rf"(?:(?P<open>（)?(?:车牌号?(?:码?为)?[：:]?)?(?P<plate>{_PLATE})(?(open)(?:[，、；][^（）\n]{{0,30}})?）|(?![A-Z0-9×])))"
)
# the letters of a flight or train number are never part of a longer word
_EDGE = r"(?<![A-Za-z0-9])"
# 地铁口, 火车票, 出租车司机, 公交公司, 电动车店: what follows makes another thing of it. What may be left out before it
# (公交车?) must be taken without giving back, or 公交车站 passes as 公交.
_NO_RIDE = (
    r"(?!站|[东西南北总首末]站|首末|场|口|票|卡|证|店|厂|棚|库|间|城(?![市关东西南北郊])|司机|驾驶员|乘务|售票|员|队|公司|集团|枢纽|管理|码头"
    r"|饭堂|食堂|餐厅|之家|俱乐部|大?市场|调度|服务点|行(?![驶进走至到往前])|位(?!于)|[车专]?道(?!路)|线路|专用|专卖|租赁|销售|维修|修理|配件|充电|停放|停车)"
)
_NO_DRIVE = r"(?!证|员|室|舱|人|校|学校|培训|门|窗|间)"  # 驾驶证; behind a deed most words tell where it leads
_FRIEND = r"(?:同事|朋友|亲戚|亲友|同学|邻居|家人|家属)"
_OWNER = rf"(?:{_FRIEND}的?)?"  # 乘坐同事电动车

_FLIGHT_NUMBER = r"(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{3,4}[A-Z]?(?![A-Za-z0-9])"
_AIRCRAFT = r"(?:航班|飞机|客机|包机)"
_AIRLINE = r"(?:(?:中国)?(?:[东南海国深川厦山春吉]航|[\u4e00-\u9fff]{2}航空|华夏(?=G5))(?![空天道线程站运港母路城局医]|街道|大学|学院|中心医院|[\u4e00-\u9fff]{0,4}医院|大厦|产业|职业|基地|中心))"
# CA1553, 3U8888, MU5431号航班; G5 and the like (G52665) only where a word tells, for trains, rooms and gates look alike
_FLIGHT = re.compile(
    rf"{_EDGE}(?:(?P<number>(?:[A-Z]{{2}}|\d[A-Z])\d{{3,4}}[A-Z]?)(?![A-Za-z0-9座室房号栋幢楼门铺商档])(?:次?{_AIRCRAFT}|次)?"
    rf"|(?P<inside>{_FLIGHT_NUMBER})[次号]?{_AIRCRAFT}"
    rf"|(?<=[乘坐搭])(?P<line>(?![GDCKTZSLY])[A-Z]\d\d{{3,4}})(?![A-Za-z0-9座室房号栋幢楼门路]))"
)
# 航班, 航班CA1234, 飞机（MU5431号航班）, 春秋航空9C8573
_FLIGHT_WORD = re.compile(
    rf"(?:{_AIRLINE}{_AIRCRAFT}?+|{_AIRCRAFT}|[乘搭]机(?=[，。前返回抵到从由离至飞赴来])){_NO_RIDE}"
    rf"(?:(?:号[为是]?)?[：:]?(?P<number>{_FLIGHT_NUMBER})(?:[次号]?{_AIRCRAFT}|次)?"
    rf"|（(?:航班号?[为是]?[：:]?)?(?P<inside>{_FLIGHT_NUMBER})[次号]?{_AIRCRAFT}?）)?"
)
_TRAIN_NUMBER = r"[GDCKTZSLYgdcktzy]-?\d{1,4}+"
_TRAINS = r"(?:高铁|动车组?|列车|火车|城际|快速|特快|快车)"
_TRAIN = re.compile(
    rf"{_EDGE}(?:(?P<number>{_TRAIN_NUMBER})(?:/[GDCKTZ]?\d{{1,4}})?"
    rf"(?:[车班]?次{_TRAINS}{{0,2}}|{_TRAINS}{{1,2}}(?!站)|(?=[（，]?\d{{1,2}}号?车厢?|同车厢))"
    rf"|(?:(?<=[乘坐搭转换])|(?<=车次)|(?<=车次：))(?P<line>{_TRAIN_NUMBER}(?<=\d\d))(?![A-Za-z0-9座室号路线楼区]|高速)"
    rf"|(?<=[-、与和及（，：])(?P<alone>[GDCKTZ]\d{{4}})(?=[，、。）与和及]|$))"  # （去-K5613，回-K5614）
)
# 1461次列车; without the word only behind 乘
_PLAIN_TRAIN = re.compile(
    rf"(?<![A-Za-z\d])(?:(?P<number>\d{{4}}次)(?=列车|火车|快车){_TRAINS}|(?<=[乘坐搭])(?P<line>\d{{4}}次))"
)
# 高铁, 高铁G1234, 火车（T168）
_TRAIN_WORD = re.compile(
    rf"(?:高铁(?!岭)|(?<![电机流])动车组?+|火车|轻轨列车|列车|(?:广珠)?城轨|(?<![东西南北中县])城铁(?!锅|岭)|磁悬?浮(?:列车|快线)?|绿皮车){_NO_RIDE}(?!上|新[城区]|大道|路(?![过上途])|街)"
    rf"(?:(?:车次)?(?P<number>{_TRAIN_NUMBER})(?![A-Za-z0-9座室])(?:[车班]?次(?:列车)?)?|（(?:车次[为：]?)?(?P<inside>{_TRAIN_NUMBER})次?(?:列车|高铁|动车)?）)?"
)
_METRO = re.compile(
    r"(?:(?:地铁|轻轨|轨道交通|轨道(?=[A-Z\d])|有轨电车|云轨|云巴)"
    r"(?:(?P<number>(?:[A-Z]?\d{1,2}(?:号线)?[、和]){0,3}[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})号线)"
    r"|(?P<inside>(?:(?![沿路全干换专][^线]{0,2}线|换乘)[\u4e00-\u9fff]{2,3}|APM|S\d)线)(?![路上索])|(?!.号线)"  # 地铁青禾线
    rf"{_NO_RIDE})|(?P<line>(?<!\d)\d{{1,2}}号线))(?!站|口|出|[A-Z]\d?口|[东西南北]站)"
)
# 62路, K30路, 游2路, 夜间3路
_LINE = r"(?:(?:旅游|观光|假日|夜间|高峰|快速|定制|社区|城乡|机场|内环|外环|微循环|区间|支线|专线|[游夜专环快微支])?[A-Z]?\d{1,4}[A-Z]?路)"
_BUSES = r"(?:公交汽车|公交车?+|公共汽车|大巴(?!扎)车?+|车)"
_ROUTE = r"(?:(?<![\u4e00-\u9fff])|(?<=[乘坐搭]))(?![乘坐搭])[\u4e00-\u9fff]{2,4}-[\u4e00-\u9fff]{2,4}"  # 青禾-白云公交
_BUS = re.compile(
    rf"(?:(?<![A-Za-z0-9])(?P<number>{_LINE}){_BUSES}{_NO_RIDE}|(?<=[乘坐搭换转])(?P<inside>{_LINE})(?!口|车?站)"
    rf"|(?<![A-Za-z0-9\u4e00-\u9fff])(?P<alone>{_LINE})(?=[（，。上下到至从由前返去回和转]|$)"
    rf"|(?:{_ROUTE})?(?:城乡|公共|社区)?(?:公交汽车|公交车?+)(?:(?P<line>{_LINE})|{_NO_RIDE})|公共汽车{_NO_RIDE}|机场大巴|摆渡车|接驳车|无轨电车{_NO_RIDE}"
    rf"|(?:快速公交)?BRT(?:快速公交)?(?:(?P<rapid>[A-Z]?\d{{1,3}}(?:号线|路)))?{_NO_RIDE})"
    rf"(?:（(?P<bracket>{_LINE})）)?"
    rf"{_BRACKETED_PLATE}?"
)
# 专车, but not the one that brings people to a hospital or an isolation site: 防疫专车, 专车转运
_SPECIAL_CAR = r"(?<![疫运离环压控府区村司由])专车(?!转运|闭环|接|送|点对点|护送|运送)"
_CAB_FIRM = (
    r"(?:曹操|首汽|神州|T3|美团|高德|嘀嗒|花小猪|如祺|享道|哈[啰罗])(?:出行|打车|约车|专车|快车|顺风车)|嘀嗒|花小猪"
)
_TAXI = re.compile(
    rf"(?:出租车|的士|摩的|网约车|滴滴(?:快车|专车|网约车|车|打车|出行)?+|(?<![特普])快车|{_SPECIAL_CAR}|约车|顺风车|拼车|打的|打车|计程车|{_CAB_FIRM}"
    rf"|(?<=[乘坐打搭])出租(?=[，。到去回前返至]|$)){_NO_RIDE}{_BRACKETED_PLATE}?"
)
_COACH = re.compile(
    rf"(?:(?P<front>{_PLATE})(?:号?的?)?)?(?:{_ROUTE}(?:的)?)?(?:长途汽车|(?:长途|旅游|客运|中巴|城际)?(?:大巴(?![山扎])车?+|客车|中巴车?+|班车|客运汽?车辆?+|长途车|大客车|通勤车|校车|(?<=[乘坐搭])厂车|交通车)){_NO_RIDE}{_BRACKETED_PLATE}?"
)
_WHEELS = r"(?:电动(?:自行|摩托|两轮|三轮)?车|电瓶车|电动三轮车?+|三轮(?:摩托)?车|摩托车|自行车|电?单车|脚踏车|电摩)"
_AMBULANCE = re.compile(
    r"(?:120|１２０)?(?:负压)?(?:急救|救护)(?:专用)?车(?:辆)?|120(?:负压|专用|急救)?(?:转运)?车?(?=[将把送转接车至到往])|120专用车|专用救护车|负压车"
)
_CAR_KIND = r"(?:私家小?|小轿|轿|小汽|小型|小|自家|面包|商务|专班|大?货|卡|皮卡|半挂)"
_CAR = re.compile(
    rf"(?:(?:独自|自行|自己)?(?:自驾(?:{_CAR_KIND}?车)?+|驾驶(?!{_WHEELS})(?:{_CAR_KIND}?车辆?+)?+|驾{_CAR_KIND}?车|(?<![打离])开{_CAR_KIND}?车){_NO_DRIVE}"
    rf"|(?<![为给]){_OWNER}(?<![为给]){_CAR_KIND}车{_NO_RIDE}|(?:公务|租赁|(?<!出)租)车{_NO_RIDE}|(?<=[乘坐搭])(?:{_FRIEND}|丈夫|妻子|儿子|女儿|父亲|母亲|老乡|他人)的?车辆?+{_NO_RIDE})"
    rf"{_BRACKETED_PLATE}?|[乘坐]车(?![票码证卡人]|信息|记录|时间)"
)
_PLATE_OF_TAXI = re.compile(_EDGE + rf"(?P<plate>{_PLATE})(?:号?的?)?(?:出租车|网约车|的士){_NO_RIDE}")
_PLATE_ALONE = re.compile(_EDGE + rf"(?P<plate>{_PLATE})(?![A-Z0-9×])(?:出租车|网约车|私家车|轿车)?")
_TWO_WHEELS = re.compile(
    rf"(?:(?:骑行?|驾驶|驾|(?<![打离公召])开|{_OWNER})(?:共享|美团|哈[啰罗]|青桔|摩拜|松果|自己的|自家的?)?{_WHEELS}|(?<![轨缆乘坐])电车){_NO_RIDE}"
    rf"|骑(?:电车|车|行)(?![道者服友]|爱好)"
)
_FOOT = re.compile(r"步行(?!商业街|购物街|美食街|街|天街|道|桥|梯)|徒步|走路(?!线)")
_SHIP = re.compile(
    rf"(?:轮渡|轮船|渡轮|渡船|客轮|游轮|客滚[船轮]|客船|滚装船|货船|(?:散|远洋|集装箱)?货轮|油轮|外轮|集装箱船|(?<=随)(?:外籍)?[船轮](?=[自从由抵到返靠停入，])|邮轮|游船|渔船|快艇|交通艇|(?<=”)(?:号)?轮(?![渡船胎])|船舶|汽渡|[乘坐搭]船(?!上)){_NO_RIDE}"
)


_NUMBERS = (
    "number",
    "inside",
    "alone",
    "line",
    "rapid",
    "bracket",
    "plate",
    "front",
)  # groups of which a pattern may have several, for one number


def _ride(mode: TransportMode) -> Callable[[re.Match[str]], Ride]:
    def read(match: re.Match[str]) -> Ride:
        parts = match.groupdict()
        return Ride(mode, next((parts[name] for name in _NUMBERS if parts.get(name)), None))

    return read


RULES: tuple[Rule[Ride], ...] = (
    Rule("transport.train", _TRAIN, _ride("rail")),
    Rule("transport.plain_train", _PLAIN_TRAIN, _ride("rail"), literals=("次",)),
    Rule("transport.flight", _FLIGHT, _ride("air")),
    Rule("transport.flight_word", _FLIGHT_WORD, _ride("air"), literals=("航", "机", "华夏")),
    Rule("transport.train_word", _TRAIN_WORD, _ride("rail"), literals=("铁", "车", "轨", "浮")),
    Rule("transport.metro", _METRO, _ride("metro"), literals=("地铁", "轨", "云巴", "号线")),
    Rule(
        "transport.bus", _BUS, _ride("bus"), literals=("路", "公交", "公共汽车", "大巴", "渡车", "驳车", "无轨", "BRT")
    ),
    Rule(
        "transport.taxi",
        _TAXI,
        _ride("taxi"),
        literals=("车", "的士", "摩的", "滴滴", "打的", "出行", "嘀嗒", "花小猪", "出租"),
    ),
    Rule("transport.coach", _COACH, _ride("coach"), literals=("巴", "车", "客运", "长途")),
    Rule("transport.ambulance", _AMBULANCE, _ride("ambulance"), literals=("车", "120")),
    Rule("transport.two_wheels", _TWO_WHEELS, _ride("bicycle"), literals=("车", "骑行", "电摩")),
    Rule("transport.car", _CAR, _ride("car"), literals=("车", "驾")),
    Rule("transport.plate_of_taxi", _PLATE_OF_TAXI, _ride("taxi"), literals=("出租车", "网约车", "的士")),
    Rule("transport.plate", _PLATE_ALONE, _ride("car")),
    Rule("transport.foot", _FOOT, _ride("foot"), literals=("步", "走路")),
    Rule("transport.ship", _SHIP, _ride("ship"), literals=("轮", "船", "艇", "汽渡")),
)


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[Ride]]:
    """Means of transport in reading order."""
    return longest_first(match_rules(RULES, text, start, end))


_OF_ROADS = re.compile(r"(?:公交车?|公共汽车|公交汽车|班车|大巴车?|客车|中巴车?|路)$")
_LONGEST_BUS = 6


def tells_line(text: str, start: int, end: int) -> bool:
    """Whether the bracket at `text[start:end]` tells the line of the bus before it (公交车|（青禾-白云）|), and no stations of
    a ride."""
    inside = text[start:end]
    if "站" in inside or "区间" in inside:
        return False
    return _OF_ROADS.search(text, max(0, start - _LONGEST_BUS), start) is not None


_LONGEST_WAY = 40  # characters before a bracket in which it is told where somebody got on
# 由青禾站乘坐K1次列车|（甲-乙）|1号车厢: where the train runs, as it is told where somebody got on
_GOT_ON = re.compile(
    r"[从由自][^，。；（）\n]{2,14}?(?:乘坐?|搭乘|坐)(?:上|了)?[^，。；（）\n乘坐到至]{0,4}[A-Z]{0,2}\d{1,4}[^，。；（）\n到至]{0,8}$"
)


def tells_whole_way(text: str, bracket: int) -> bool:
    """Whether the bracket at `bracket` tells the way of a train that somebody got on elsewhere."""
    return _GOT_ON.search(text, max(0, bracket - _LONGEST_WAY), bracket) is not None


_STATION = re.compile(r"[\u4e00-\u9fff]{2,8}?站(?!台|厅|长)")
_STATION_ALONE = re.compile(r"[\u4e00-\u9fff]{2,8}?站(?:[A-Z\d一-十]{1,2}号?口)?(?=[（，；。、\n]|$)")
# 地铁1号线|白云站B口: the way out tells that somebody stood there, and rode nothing
_METRO_LINE = re.compile(r"(?:地铁|轻轨)?[\dA-Z一二三四五六七八九十]{1,3}号?线")
_EXIT = re.compile(
    r"[\u4e00-\u9fff]{2,8}?站(?:[A-Z]\d{0,2}|[\d一二三四五六七八九十]{1,2}|[东西南北])号?(?:出入|出|入)?口"
)
_BEFORE_STATION = ("", "，", "、", "；", "：", "\n", " ", "）")
_RANK = re.compile(
    r"(?:候客|上客|落客|等候|停靠|停车|专用|站台|站点|总站|枢纽|调度|公司|车队|乘车|充电|通道|道口|入口|出口|停放|点(?=[取还停，。；]|$))"
)


def names_station(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the means of transport at `text[start:end]` only tells what kind of station follows before `stop`:
    到|地铁青松路站, 从|地铁1号线青松路站B口, 出租车候客区, but not 乘|地铁|青松路站下车."""
    if text[max(0, start - 1)] in "乘坐搭转换骑":
        return False
    by_line = text[start:end] in ("地铁", "轻轨", "公交") and _STATION.match(text, end, stop) is not None
    by_line = by_line or (
        _METRO_LINE.fullmatch(text, start, end) is not None and _EXIT.match(text, end, stop) is not None
    )
    # 18:22，|轻轨3号线|白云站；
    alone = text[start - 1 : start] in _BEFORE_STATION and _STATION_ALONE.match(text, end, stop) is not None
    return by_line or (alone and text[start] in "地轻轨有云") or _RANK.match(text, end, stop) is not None


_NAME_IN_QUOTES = 12  # characters of a name in quotes


def is_of_name(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the means of transport at `text[start:end]` is none: the kind of the station that follows, or a part of a name
    in quotes (“白云渔船”二楼)."""
    opened = text.rfind("“", max(0, start - _NAME_IN_QUOTES), start + 1)
    closed = text.find("”", end, min(stop, end + _NAME_IN_QUOTES))
    quoted = opened >= 0 and closed >= 0 and not set("“”，。；\n") & set(text[opened + 1 : closed])
    return quoted or names_station(text, start, end, stop)
