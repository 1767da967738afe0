"""Ways between cities: 来沪, 返京, 抵深; 从武汉, 返回长沙, 到达济南西站, 返乡; 上海虹桥9:12—汉口14:05.

A waypoint is one end of such a way: where somebody left, or where they came to. It is told by a cue and a name (a
division, a country, a station or an airport, the home), by a letter that stands for a city, by the cue alone (从武汉|返回，:
the cue is then the span), or by a route with a dash. Whether a waypoint lies here or elsewhere is the business of
`assembly.arrival`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractor.lexicon.places import country_names
from extractor.mentions.city_letters import find_left, find_letters
from extractor.mentions.divisions import Naming, names_at
from extractor.mentions.rule import Mention
from extractor.mentions.transport import tells_whole_way

__all__ = [
    "Waypoint",
    "find_waypoints",
    "flies",
    "is_group",
    "is_of_kin",
    "left_by_group",
    "names_vehicle",
    "own_group",
    "tells_others",
]

Role = Literal["from", "to", "at"]
# name: a division or country; station: a station or airport without one; own: 我市, 左旗; elsewhere: 外省; home: 家中, 老家, 返乡;
# town: a town or village without its county; bare: the cue alone; other: any other wording behind 到达
Form = Literal["name", "station", "letter", "own", "elsewhere", "home", "town", "bare", "other"]


@dataclass(frozen=True, slots=True)
class Waypoint:
    """Where a way begins or ends. `returns` tells that the cue says of itself that somebody came home or arrived (返回,
    抵达; not 到, 前往), `arrives` that it tells the moment of arriving (抵达). `plain` tells that the wording is only the
    name, `route` that it is one end of 甲—乙, and `border` that it is where somebody entered the country."""

    role: Role
    form: Form
    cue: str
    returns: bool = False
    arrives: bool = False
    plain: bool = True
    route: bool = False
    border: bool = False
    named_at: int | None = None  # where the name begins that is told behind its road (京沪高速|上海市嘉定区入口)


_ARRIVES = r"直达|落地|抵达|抵至|返抵|到达|达到|飞抵|来到|抵"
_RETURNS = r"返回到|返回至|返回|返至|返到|返|回到|回至|回|飞回|转回|归|来|进入"
_GOES = r"[到去]过(?![敏程年])|前往|赶往|赶赴|赴|去往|去到|去|飞往|飞赴|飞至|飞到|飞|开往|驶往|转往|转至|转到|到|至|往"
_LEAVES = r"从|自|由|离开|驶离"
# cues within other words: 来自, 亲自, 达到标准, 截至, 理由, 输入; dates told as a range (3日至5日) lead to no name anyway
_CUE = re.compile(
    rf"(?P<arrives>{_ARRIVES})|(?P<returns>(?<![近未以原本历往])(?!(?<=外)[来归])(?:{_RETURNS}))"
    rf"|(?P<goes>(?<![截甚乃以直及延得遇收])(?<!接到)(?:{_GOES}))|(?P<leaves>(?<![来亲独各擅理缘因])(?!自(?:由|然))(?<!自(?=由))(?:{_LEAVES}))"
    r"|(?P<at>(?<![现正所存实旨])(?:在|于|居住于|居住在|现住|家住|常住|长住|长居|旅居|暂住|(?<!没)有(?=[\u4e00-\u9fff]{2,10}(?:工作|居住|旅居|旅行|旅游|生活|务工|学习|停留)史)))"
)
_SOME = r"(?:[\u4e00-\u9fffA-Z\d])"
_LEAVING_DEED = re.compile(
    rf"(?:市|县|区)?(?:{_SOME}{{0,6}}(?:站|机场))?(?:出发|启程|乘|坐|搭|上车|上[了]?飞机|登机|转机|转乘|驾|自驾)"
)

_LANDING = re.compile(r"(?:下车|下站|下火车|出站|下高速|下机|落地(?!检)|降落|到站)")

# characters of a name that goes on: none that begins another cue or deed
_PLAIN = r"[^\W\d_a-zA-Z乘坐搭返回到抵从转后并与和驾随携经被送接去至赴]"
_STATION_END = (
    r"(?:国际机场|机场|火车站|高铁站|动车站|汽车站|客运站|客运中心|(?:汽车|客运)总站|(?<!香)港(?![口湾澳区镇路大城]|[\u4e00-\u9fff]{1,4}(?:小区|花园|社区|村|路|街|苑|里|湾))|[东西南北]客?站|(?<![网车])站(?![点台长])|口岸|码头"
    r"|收费站|高速(?:路|公路)?(?:出|入)?口|服务区|互通)(?:T\d(?:航站楼)?)?"
)
_STATION = re.compile(rf"{_PLAIN}{{0,8}}?{_STATION_END}")
_STATION_ALONE = re.compile(
    rf"(?!(?:高铁|火车|动车|汽车|客运|地铁|公交|加油|检查|服务|收费|总|车)站|国际机场|机场|本|该|某){_PLAIN}{{1,10}}?{_STATION_END}"
)
_QUARTER = re.compile(r"[东西南北](?=[\d乘坐搭返回到至抵出，。；（）\s→—-]|$)")  # 上海|南
# 上海|虹桥 as a railway man says it
_SHORT_STATION = re.compile(
    r"(?!自驾|开车|驾车|[乘坐搭打]|务工|出差|探亲|旅|工作|居住|带|一|独|同|返|回|到|至|火车|高铁|动车|飞机|机场|方向|市|出发|启程|上午|下午|中午|晚|凌晨)"
    r"(?:[\u4e00-\u9fff]{2}(?=乘|出发|\d{1,2}[:：点]|[—→-]|）|，?(?:前往|飞往|抵达))"
    r"|[^\W\d_a-zA-Z乘坐搭返回到抵从转后并与和驾随携被送接去至赴工学亲差游商车]{2,4}(?=返(?!校|岗|程|乡|还)))"
)
_HOUSE = r"(?:老家|家中|家里|娘家|婆家|家乡|住处|住所|住地|居住地|出租屋|家(?![\u4e00-\u9fff]))"
_HOME_BEHIND = re.compile(rf"{_PLAIN}{{0,14}}?{_HOUSE}")
_WHOSE = r"(?:其|自己的?)?(?:父母|父亲|母亲|爸妈|岳[父母]|公婆|婆婆|爷爷|奶奶|外[公婆]|姥姥)?的?"
_HOME_ALONE = re.compile(rf"{_WHOSE}{_HOUSE}|乡(?!镇|政府)|国(?!家)")
_DISTRICT = re.compile(rf"(?:{_PLAIN}{{1,8}}?(?:新区|开发区|园区|街道|镇|乡|村|社区)(?![办卫中小])){{1,2}}")
_OWN_PLACE = re.compile(
    r"(?:我|本)(?:省|市|县|区|州|旗|盟|地|镇|乡)(?![\u4e00-\u9fff]{0,2}(?:医院|户籍|籍))|[左右前中后]旗"
)
# 从青溪镇出发...返回|青溪镇: a town or a village without its county, where a round trip ends
_TOWN_ALONE = re.compile(
    rf"(?![本该某全各城乡集]){_PLAIN}{{1,5}}?(?:镇|乡|街道|村|社区)(?![办卫中小委])(?:[东西南北]?[\d一二三四五六七八九十]{{1,2}}组)?{_HOUSE}?"
)
_OWN_PLACE_BEFORE = 300  # characters before a cue in which somebody is called a native of the town they come back to
# 回到|东源新村家中: a home that no list holds
_HOME_NAMED = re.compile(
    rf"(?![^，。；、（]{{0,10}}(?:亲[戚属友]|朋友|同[事学]|邻居|客户|[岳婆娘]家?|[男女]友|[父母爷奶姥哥姐弟妹叔舅姑姨伯婶嫂儿女孙某]))(?:{_PLAIN}){{2,10}}?(?:家[中里]|老家)"
)
# 京沪高速|上海市嘉定区|入口
_EXPRESSWAY = re.compile(r"(?![从由自][驾行己])[\u4e00-\u9fff]{1,6}(?:高速(?:公路)?|国道)")
_TOLL = re.compile(rf"{_PLAIN}{{0,8}}?(?:[出入]口|收费站|服务区|互通|路口|卡口|检查站)")
_NOT_PORT = r"[^\W\d_a-zA-Z乘坐搭返回到抵从由自经转后并与和驾随携被送接去]"
_BORDER = re.compile(
    rf"(?:经由|通过|[由从自经在于])(?P<port>{_NOT_PORT}{{2,12}}?(?:口岸|海关|机场|大桥|港|码头|边检站|关口))(?:陆路|水路|口岸)?(?:办理)?入[境关]"
    r"|(?P<bare>(?:偷渡|非法|陆路|乘船)?入境)(?=[，。；、）\s后时]|随即|即|便|至|$)"
)
# 德国|法兰克福: a city abroad that no list holds
_CITY_ABROAD = re.compile(
    rf"(?!出发|启程|自驾|留学|务工|探亲|工作|旅[游行]|籍){_PLAIN}{{2,6}}?(?=出发|启程|乘|搭|飞|起飞)"
)
_ELSEWHERE = re.compile(
    r"(?:外省市?|外地|外市|省外|市外|国外|境外|海外|疫区|涉疫(?:地区|区)?|外省区市|(?:国内)?(?:中高|中|高)风险(?:地)?区)(?![县])"
)
_ENDS = re.compile(r"(?:后|时|途中|，|。|；|、|）|（|\s|$|人员|人士|旅客)")
_OTHER = re.compile(rf"{_PLAIN}{{2,20}}")
# 从|德黑兰|飞抵: a place that no list holds
_UNKNOWN_ORIGIN = re.compile(
    rf"(?!{_PLAIN}{{0,7}}(?:小区|门|单位|公司|医院|酒店|学校|市场|家|村|楼|路|街))(?![其儿女父母丈妻亲家同朋医救专社工村闭政隔本某])(?P<place>{_PLAIN}{{2,8}}?)(?=出发|启程|乘|坐|搭|自驾|驾|飞|返|回|抵|到达|来|，?经[^，。]{{2,8}}转机)"
)
# 乘坐K1次列车从|汉口|至甲市
_RIDDEN_FROM = re.compile(rf"(?P<place>{_PLAIN}{{2,6}}?)(?:站)?(?=[至到])")
_RIDES = re.compile(
    r"(?:[GDCKTZ]\d{1,4}次?|列车|火车|高铁|动车|航班|飞机|客车|大巴)(?:（[^（）\n]{1,20}）)?(?:分别|一起|一同)?$"
)
_RIDE_AHEAD = 24  # characters before a cue in which the train stands that somebody took
_CLOCK = r"(?:\d{1,2}[:：]\d\d|\d{1,2}[时点](?:\d{1,2}分?)?)?"
# one step of a route: 上海虹桥9:12—汉口14:05; what is behind the dash may go on to the next step
_ROUTE = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<from>[\u4e00-\u9fff]{{2,16}})(?P<left_at>{_CLOCK})(?:——|—|-|→|~|-{{2}}){_CLOCK}"
    rf"(?=(?P<to>[\u4e00-\u9fff]{{2,12}}){_CLOCK}(?:[—→~）（，。；、\s-]|的|$))"
)
_WORDS = ("商城", "平安", "新华", "和平", "城区", "郊区", "矿区")  # short names that are words
_LONGEST_COUNTRY, _LONGEST_CHAIN = 8, 4
# what may stand between the place that is left and the cue: 武汉|务工|返, 上海|务工驾车|返回, 武汉|坐动车|回
_BETWEEN = re.compile(
    r"(?:市|省)?(?:地区|方向|等地)?(?:务工|打工|工作|经商|出差|探亲|旅游|学习|就读|读书)?(?:后|期间)?(?:自行|独自|一同)?"
    r"(?:自驾车?|驾车|开车|驾驶\S{0,4}车|乘车|包车|拼车|乘坐?\S{0,9}|坐\S{0,5})?(?:点对点|闭环)?"
)
_ROUND = 80  # characters before a cue in which a round trip may have begun
_FURTHEST = 24  # characters before a cue in which a place without a cue may stand


def _counts(text: str, name: Naming) -> bool:
    """Whether a name is meant as that of a division: no word (商城), no beginning of another name (双河|镇)."""
    if not name.readings or name.goes_on or text[name.start : name.end] in _WORDS:
        return False
    return name.form != "short" or text[name.end : name.end + 1] not in ("镇", "乡", "渡")


def _names_end(text: str, start: int, end: int) -> int:
    """The end of the divisions or the country named at `start`; `start` when none is."""
    at = start
    for _ in range(_LONGEST_CHAIN):
        name = next((n for n in names_at(text, at, end) if _counts(text, n)), None)
        if name is None:
            break
        at = name.end
    if at > start:
        return at
    names_of = country_names()
    return next(
        (
            start + size
            for size in range(min(_LONGEST_COUNTRY, end - start), 1, -1)
            if text[start : start + size] in names_of
        ),
        start,
    )


def _wording(text: str, start: int, end: int) -> tuple[int, Form, bool] | None:
    """End and form of the place at `start`, and whether it is only a name."""
    at = _names_end(text, start, end)
    if at > start:
        for pattern in (_STATION, _QUARTER, _HOME_BEHIND, _SHORT_STATION, _DISTRICT):
            longer = pattern.match(text, at, end)
            if longer:
                return longer.end(), "name", pattern in (_STATION, _QUARTER, _SHORT_STATION)
        abroad = _CITY_ABROAD.match(text, at, end) if text[start:at] in country_names() else None
        return abroad.end() if abroad else at, "name", True
    for form, pattern in (
        ("own", _OWN_PLACE),
        ("elsewhere", _ELSEWHERE),
        ("home", _HOME_ALONE),
        ("station", _STATION_ALONE),
    ):
        match = pattern.match(text, start, end)
        if match:
            return match.end(), form, True  # type: ignore[return-value]
    return None


def _at_cue(text: str, match: re.Match[str], end: int) -> Mention[Waypoint] | None:
    cue, start = match[0], match.end()
    role: Role = "from" if match["leaves"] else "at" if match["at"] else "to"
    arrives, returns = match["arrives"] is not None, match["returns"] is not None
    found = _wording(text, start, end)
    named_at: int | None = None
    if found is None and match["leaves"]:
        found, named_at = _road_entry(text, start, end)
    if found is None and returns and cue not in ("来", "归", "进入"):
        town = _TOWN_ALONE.match(text, start, end)
        told = max(0, match.start() - _OWN_PLACE_BEFORE)
        known = town is not None and (
            text.rfind(town[0], _line_start(text, start), match.start()) >= 0
            or text.find(town[0] + "人", told, match.start()) >= 0  # 青禾村人，...回到|青禾村
        )
        house = _HOME_NAMED.match(text, start, end)
        found = (town.end(), "town", False) if town and known else (house.end(), "home", False) if house else None
    if found is not None:
        stop, form, plain = found
        if role == "at" and form in ("name", "station") and cue in ("在", "于"):
            if _LEAVING_DEED.match(text, stop, end):
                role = "from"
            elif _LANDING.match(text, stop, end):
                role, arrives = "to", True
            elif cue == "于":
                return None
        if form == "home" and (role != "to" or cue.endswith("过") or (text[start:stop] == "国" and not returns)):
            return None  # 到过|国贸
        return Mention(
            start,
            stop,
            f"arrival.{role}",
            Waypoint(
                role, form, cue, arrives or returns, arrives, plain, border=text[start:stop] == "国", named_at=named_at
            ),
        )
    if cue in ("从", "由", "自"):
        rides = _RIDES.search(text, max(0, match.start() - _RIDE_AHEAD), match.start()) is not None
        abroad = (_RIDDEN_FROM if rides else _UNKNOWN_ORIGIN).match(text, start, end)
        abroad = abroad or _UNKNOWN_ORIGIN.match(text, start, end)
        if abroad:
            return Mention(*abroad.span("place"), "arrival.from", Waypoint("from", "other", cue, plain=False))
    if (arrives or returns) and cue not in ("来", "归", "进入", "来到") and _ENDS.match(text, start, end):
        return Mention(match.start(), start, "arrival.bare", Waypoint("to", "bare", "", True, arrives))
    if arrives and cue in ("抵达", "到达"):
        other = _OTHER.match(text, start, end)
        if other:
            value = Waypoint("to", "other", cue, True, arrives=True, plain=False)
            return Mention(start, other.end(), "arrival.other", value)
    return None


def _road_entry(text: str, start: int, end: int) -> tuple[tuple[int, Form, bool] | None, int | None]:
    """自|京沪高速上海市嘉定区入口: the wording of a place that is named behind its road, and where its name begins."""
    road = _EXPRESSWAY.match(text, start, end)
    at = _names_end(text, road.end(), end) if road else start
    if road is None or at == road.end():
        return None, None
    toll = _TOLL.match(text, at, end)
    return (toll.end() if toll else at, "name", True), road.end()


def _borders(text: str, start: int, end: int) -> list[Mention[Waypoint]]:
    """Where somebody entered the country: 由|皇岗口岸|入境, or 入境 alone."""
    found = []
    for match in _BORDER.finditer(text, start, end):
        if match["port"]:
            named = _names_end(text, *match.span("port")) > match.start("port")
            form: Form = "name" if named else "station"
            value = Waypoint("to", form, text[match.start() : match.start("port")], True, arrives=True, border=True)
            found.append(Mention(*match.span("port"), "arrival.border", value))
        else:
            value = Waypoint("to", "bare", "", True, arrives=True, border=True)
            found.append(Mention(match.start(), match.end(), "arrival.border", value))
    return found


def _left_before(text: str, floor: int, cue: int) -> Mention[Waypoint] | None:
    """The place right before a cue that nothing else leads to: 武汉|返沪, 昆明务工|驾车返回."""
    for start in range(max(floor, cue - _FURTHEST), cue - 1):
        if start > floor and text[start - 1] in "经转":
            continue  # 从甲经乙回丙
        found = _wording(text, start, cue)
        if found is not None and found[1] in ("name", "elsewhere") and _BETWEEN.fullmatch(text, found[0], cue):
            return Mention(start, found[0], "arrival.left", Waypoint("from", found[1], "", plain=found[2]))
    return None


def _end_of_route(text: str, left: int, right: int, end: int) -> tuple[int, Form] | None:
    """Where the name that ends at `right` begins, and its form: 乘坐|武汉, 荆门西."""
    for start in range(left, right - 1):
        found = _wording(text, start, end)
        if found is not None and found[0] == right and found[1] in ("name", "station"):
            return start, found[1]
    return None


def _routes(text: str, start: int, end: int) -> list[Mention[Waypoint]]:
    found: list[Mention[Waypoint]] = []
    for match in _ROUTE.finditer(text, start, end):
        (left, right), (goal, stop) = match.span("from"), match.span("to")
        origin = _end_of_route(text, left, right, end)
        wording = _wording(text, goal, end)
        form: Form | None = wording[1] if wording and wording[0] == stop and wording[1] in ("name", "station") else None
        if match["left_at"] and (origin or form):  # with clock times both are stations, known or not
            origin, form = origin or (left, "station"), form or "station"
        if origin is None or form is None or (text[left - 1] == "（" and tells_whole_way(text, left - 1)):
            continue
        if not (found and found[-1].start == origin[0]):
            found.append(Mention(origin[0], right, "arrival.route", Waypoint("from", origin[1], "", route=True)))
        found.append(Mention(goal, stop, "arrival.route", Waypoint("to", form, "", route=True)))
    return found


# 乘坐|乐清|到花沟的客车: the line that somebody took, whose goal no list may hold
_TAKES = re.compile(r"[乘坐搭]")
_LINE_TO = re.compile(
    r"(?:开往|飞往|[到至往])[\u4e00-\u9fff]{2,8}?的?(?:长途|直达)?(?:客车|大巴|班车|中巴|火车|列车|高铁|动车|航班|飞机)"
)


def _lines(text: str, start: int, end: int) -> list[Mention[Waypoint]]:
    """Where the lines begin that somebody took."""
    found = []
    for match in _TAKES.finditer(text, start, end):
        wording = _wording(text, match.end(), end)
        if wording and wording[1] == "name" and wording[2] and _LINE_TO.match(text, wording[0], end):
            found.append(Mention(match.end(), wording[0], "arrival.line", Waypoint("from", "name", match[0])))
    return found


def _line_start(text: str, position: int) -> int:
    """Where the line of a position begins, or what is near enough before it in a long one."""
    floor = max(0, position - _ROUND)
    return max(floor, text.rfind("\n", floor, position) + 1)


def find_waypoints(text: str, start: int, end: int, own: str = "") -> list[Mention[Waypoint]]:
    """Where somebody left and came to, in reading order, without overlaps; `own` are the letters of the bulletin's own
    place (返同 in 同心县)."""
    found = [*_routes(text, start, end), *_borders(text, start, end)]
    for letter in find_letters(text, start, end, own):
        arrives = "抵" in letter.value or "到达" in letter.value
        returns = letter.value not in ("到", "赴", "入")
        found.append(
            Mention(letter.start, letter.end, letter.rule, Waypoint("to", "letter", letter.value, returns, arrives))
        )
    found += _lines(text, start, end)
    found += [
        Mention(letter.start, letter.end, letter.rule, Waypoint("from", "letter", letter.value))
        for letter in find_left(text, start, end)
    ]
    taken = {position for point in found for position in range(point.start, point.end)}
    for match in _CUE.finditer(text, start, end):
        point = _at_cue(text, match, end)
        if point is not None and not taken & set(range(point.start, max(point.end, point.start + 1))):
            found.append(point)
            taken |= set(range(point.start, point.end))
    for point in list(found):
        cue = point.start - len(point.value.cue)
        if point.value.role == "to" and not point.value.route and point.value.form != "other":
            if not (point.value.returns or point.value.cue in ("至", "到", "飞往", "开往", "飞")):
                continue
            left = _left_before(text, start, cue)
            if left is not None and not taken & set(range(left.start, left.end)):
                found.append(left)
                taken |= set(range(left.start, left.end))
    return sorted(found, key=lambda point: (point.start, point.end))


_GROUP = re.compile(
    r"(?:市|省)?(?:务工|探亲|就医|隔离|集中隔离|闭环|(?:闭环)?(?:管控|管理)|重点|的?[^，。；后与和同的\d]{0,4})(?:人员|人士|旅客|乘客|群众|亲友|亲属|师生|(?:务工|经商|旅[游行]|探亲)者)"
    r"|(?:过年|过节|过春节|探亲|打工|务工|出差|旅游|上学|做客){0,2}的[^，。；后与和同\d]{0,6}?(?:[哥弟姐妹叔伯舅姨姑侄甥婶嫂]|外甥|孙|女婿|儿媳|游客|客户|司机|老师|室友|邻居|人群|人员|人士|旅客|群众|亲友|亲属|亲戚|朋友|同事|儿子|女儿|丈夫|妻子|父亲|母亲|父母|顾客|居民|学生|患者|病例|家人|客人|感染者|接触者)"
)
_VEHICLE = re.compile(r"的?(?:[A-Z]{0,2}\d{1,4}次?)?(?:的)?(?:航班|列车|客车|大巴|火车|高铁|动车|班机|轮船)")
_OWN_GROUP = re.compile(r"(?:系|为|是|属|[1一][名例位])[^，。；]{0,18}$")


def is_group(text: str, position: int, end: int) -> bool:
    """Whether what stands at `position` makes a group of people of the way before it: 返京|人员, 从武汉返回|的儿子."""
    return _GROUP.match(text, position, end) is not None


# 3月1日从|上海返吉的密切接触者: what may stand between the head of a clause and the place that a group came from
_BEFORE_GROUP = re.compile(r"(?:^|[，、。：；\n）])(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[从由自于]){0,2}$")
# the group is all that its clause tells, and no rule for it follows: 武汉返京人员，|家住...
_CLAUSE_OF_ITS_OWN = re.compile(
    r"[^，。；、]{0,8}(?:人员|人士|旅客|接触者|密接)(?:[。；\n]|，(?!须|需|应|请|要|一律|落实|实[行施]|主动|进行|抵|均|凭))"
)


def own_group(text: str, start: int, position: int, end: int) -> int | None:
    """Where the words before a group (`text[position:end]` and on) count the person to it: 系|外省返京人员, 1名|省外返粤人员,
    某镇人，|武汉返京人员; None where they don't."""
    match = _OWN_GROUP.search(text, start, position)
    if match:
        return match.start()
    before = _BEFORE_GROUP.search(text, max(0, position - 12), position)
    alone = position if position == start else before.start() if before else None
    return alone if _CLAUSE_OF_ITS_OWN.match(text, end) else None


_CAME_FROM = re.compile(r"(?:回来|归来|过来|返回|返|回|来)(?=[^，。；]{0,14}的)")


def left_by_group(text: str, position: int, end: int) -> bool:
    """Whether the place that ends at `position` was left by others (从甲市|回来过年的六叔)."""
    came = _CAME_FROM.match(text, position, end)
    return came is not None and is_group(text, came.end(), end)


def names_vehicle(text: str, position: int, end: int) -> bool:
    """Whether what stands at `position` makes the way that of a vehicle: 上海至西安|的MU2168航班."""
    return _VEHICLE.match(text, position, end) is not None


_KIN = r"(?:丈夫|妻子|爱人|父亲|母亲|父母|儿子|女儿|孙子|孙女|外孙女?|弟弟|哥哥|姐姐|妹妹|岳父|岳母|公公|婆婆|舅舅|姑姑|叔叔|儿媳|女婿|姐夫|妻|夫|父|母|子|女|兄|弟|姐|妹|嫂|侄|婿)"
_OTHERS = r"(?:同事|朋友|亲戚|亲属|家属|家人|同学|邻居|室友|男友|女友)"
_MOVES = r"(?:于|从|自|由|乘|驾|返|回|独|\d)"  # what somebody does next
_PARTY = r"(?:夫|一家|一行|[一二两三四五六\d]人|[\u4e00-\u9fff](?:某|[XxＸ×]{1,2}))"
_TAKES_ALONG = r"(?!陪|带|送|接|开车送|驾车送|驾车接|一起|一同|共同|所在)"
# who a clause is about: 其父亲, 妻子从..., or 该患者, 王某于...; a name that opens a bracket explains who another one is
_WHO = re.compile(
    rf"(?:(?<=[，。；：（）\n\s日时点分晚午许])|^)(?:而|且|但|后|时|因|在)?"
    rf"(?:(?P<other>(?:(?:其|该?患者的?|本人的?)[大小二]?(?:{_KIN}|{_OTHERS})|(?:{_KIN}|{_OTHERS})(?={_MOVES}|{_PARTY})){_TAKES_ALONG})"
    rf"|(?P<numbered>(?:（?注：)?(?:[\d一二三]{{1,2}}[.、．])?第?\d{{1,4}}号(?!(?:楼|线|门|桥|店|院|公路|国道|高速|车|台|棚))(?:病例|患者|感染者)?[系为于从自])"
    rf"|(?P<named>(?<=（)[\u4e00-\u9fff]某{{1,2}}[\u4e00-\u9fff]?(?={_MOVES}))"
    rf"|(?P<own>该?(?:患者|病例|感染者|人员)(?!的)|本人|其(?={_MOVES})|[\u4e00-\u9fff]某{{1,2}}(?={_MOVES})))"
)


def tells_others(text: str, start: int, position: int) -> bool:
    """Whether the last subject named before `position` is somebody else: 其父亲|1月20日从武汉返回."""
    told = list(_WHO.finditer(text, start, position))
    return bool(told) and told[-1]["own"] is None


# 与其堂弟（|从武汉返回）: what a bracket tells of a relative
_OF_KIN = re.compile(rf"(?:{_KIN}|{_OTHERS}|[堂表][哥弟姐妹兄]|[叔伯舅姨姑侄甥婶嫂]|孙|亲家)（$")


def is_of_kin(text: str, start: int, position: int) -> bool:
    """Whether `position` stands in a bracket that explains a relative or an acquaintance."""
    opened = text.rfind("（", start, position)
    if opened < 0 or text.find("）", opened, position) >= 0:
        return False
    return _OF_KIN.search(text, max(0, opened - 4), opened + 1) is not None


_FLIES = re.compile(r"飞抵|飞往|飞回|飞赴|飞至|飞到|[乘同登转]机(?!构|关|遇|会|器|动|油)")


def flies(text: str, start: int, end: int) -> bool:
    """Whether the words tell of a flight without naming an aircraft: 乘机, 转机, 飞抵."""
    return _FLIES.search(text, start, end) is not None
