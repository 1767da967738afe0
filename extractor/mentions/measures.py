"""What travellers must do: actions with their days and tests. Whom it is for, `mentions.travellers` tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractor.lexicon.kinds import MeasureAction
from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = [
    "Action",
    "announces_people",
    "find_actions",
    "goes_on",
    "is_an_order",
    "is_next_item",
    "names_a_document",
    "names_people",
    "tells_beginning",
    "tells_of_a_case",
]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, with its days; `tests` within `within` days for testing."""

    action: MeasureAction
    days: int | None = None
    tests: int | None = None
    within: int | None = None
    fallback: bool = False  # told for the case that something else can't be done


_N = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
_DAY = r"(?:天|日)"
_DO = r"(?:完成|进行|开展|实施|实行|执行|采取|落实|接受|参加|做好|做|为期)"


def _number(text: str | None) -> int | None:
    if not text:
        return None
    value = read_number(text)
    return value if isinstance(value, int) else None


# --- isolation and monitoring -------------------------------------------------------------------------------------------

_SHORT = r"(?=[+、，。；”）和]|$)"  # 3天集中+4天居家
_ISOLATE: tuple[tuple[MeasureAction, str], ...] = (
    (
        "central_isolation",
        rf"集中(?:医学)?隔离(?:医学)?(?:观察|管控|管理)?(?:措施)?|集中医学(?:隔离)?观察|(?<=天)集中{_SHORT}",
    ),
    (
        "home_isolation",
        rf"(?:严格)?居家(?:医学)?隔离(?:医学)?(?:观察|管理|管控|措施)?|居家(?:隔离)?医学观察|居家观察(?!点)|(?<=[要须应需天])自我(?:居家)?隔离(?:观察)?|自我(?:居家)?隔离(?:观察)?(?=\d{{1,2}}{_DAY}|[一二两三七十]{{1,3}}{_DAY})|(?<=天)居家{_SHORT}",
    ),
    (
        "health_monitoring",
        r"(?:严格)?(?:居家|自我|日常|社区|个人){0,3}+健康(?:监测|管理|观察|检测|监护)(?!平台|政策|措施须知)|(?:居家|自我|日常)监测|医学随访",
    ),
)
_DAYS_BEFORE = (
    rf"(?:“?(?P<plus>\d{{1,2}}){_DAY}?\+\d{{1,2}}{_DAY}?(?:\+\d{{1,2}}{_DAY}?)?”?的?"
    rf"|(?:为期|不少于|至少|[前后])?(?P<before>{_N}){_DAY}(?:（[^（）\n]{{0,20}}）)?(?:的|内(?={_DO}))?)?{_DO}?的?"
)
_DAYS_BEHIND = (
    r"(?:措施)?(?:（[^（）\n]{0,40}）)?"
    r"(?:(?:[^。；，、\n\d（）]{0,16}?(?:至|到|满)[^。；，、\n\d（）]{0,16}?|不少于|至少|满|为期|期限为?|时间为?|各)?"
    rf"(?P<after>{_N}){_DAY}(?!\d|之?内|以内|[二两三四五]检|后))?"
)
_ACTION_RULES = tuple(
    (action, re.compile(rf"{_DAYS_BEFORE}(?:严格)?(?P<word>{words}){_DAYS_BEHIND}")) for action, words in _ISOLATE
)
_NOT_TO_DO_BEHIND = re.compile(
    r"(?:措施)?(?:前(?![\d后三七十])|[的]?(?:条件|期间|场所|点|酒店|宾馆|房间|人员|费用|结束|期满|期|第|要求|规定)|时间|\d+[人名例]|后(?!\d|[一二三四五六七八九十]+[天日])|满|筛查|中(?:发现|检出)|[时中]?(?:检出|发现))"
)
_UNTIL = re.compile(
    rf"(?:直至|至|直到)[^，。；\n]{{0,24}}?满(?P<days>{_N}){_DAY}"
)  # 期间每3天1次核酸检测，直至离开当地满14天
_CANNOT = re.compile(
    r"(?:(?:不具备|不符合|不满足|不能满足|无法满足|达不到|没有|缺少|无)[^。；，（）\n]{0,16}条件|不(?:具备|符合|满足)(?:[^。；，（）\n]{0,8}(?:的|者|，))|(?:不能|无法|不适[合宜]|不宜)[^。；，（）\n]{0,8}(?:居家|隔离)"
    r"|条件(?:不(?:具备|符合|允许|足)|有限))[^。；）\n]{0,30}$"
)
_CANNOT_REACH = 56

# --- tests --------------------------------------------------------------------------------------------------------------

_NUCLEIC = r"(?:“?落地”?|免费的?|新冠(?:病毒)?|全员|社区|上门|现场|单采|单管){0,4}+核酸"
_EACH = rf"每(?:隔)?{_N}?{_DAY}|[一1]{_DAY}(?=[一1]检)"
_ON_DAYS = rf"第?\d{{1,2}}{_DAY}?(?:[、，和及与]{{1,2}}第?\d{{1,2}}{_DAY}?){{1,12}}"
_TESTS = re.compile(
    rf"(?:{_EACH})[^，。；\n\d]{{0,8}}?(?:{_N}次)?(?:{_N}检(?!测)|(?:做|进行|开展|参加|接受|一次|的){{0,3}}+{_NUCLEIC}(?:检测|采样)?)|核酸日检测?|(?:日检|天天检)"
    rf"|(?:(?P<short_days>{_N}){_DAY}(?:内)?|(?P<short_hours>\d{{2}})小时(?:内)?)(?P<short_tests>{_N})(?:次)?检(?!测点|验)"
    rf"|(?:(?P<within>{_N}){_DAY}(?:之内|以内|内)?|(?P<hours>\d{{2}})小时(?:之内|以内|内))[^，。；\n\d（）+隔监]{{0,12}}?(?P<tests>{_N})次(?:（?含?）?以上)?(?:（[^（）\n]{{0,24}}）)?{_NUCLEIC}(?:检测)?"
    rf"|(?P<on>(?=第){_ON_DAYS})[^，。；\n]{{0,14}}?(?:核酸(?:检测)?|采样|检测)"
    rf"|(?P<on_days>(?<=[于在])1(?:、\d{{1,2}}){{1,6}}{_DAY})[^，。；\n]{{0,10}}?(?:核酸(?:检测)?|采样|检测)"
    rf"|(?:{_DO}|再做|主动进行)?(?<!第)(?P<alone>{_N})次(?:（?含?）?以上)?(?:（[^（）\n]{{0,24}}）)?的?{_NUCLEIC}(?:检测|采样)?|核酸(?:检测|采样)?(?P<later>{_N})次"
    rf"|(?:配合|落实|进行|开展|主动|做好|接受|参加|自觉做|及时|尽快|完成|就近|立即|要求|去做?|做)[^，。；\n\d次]{{0,8}}?核酸(?:检测|采样)(?P<behind>{_N}次)?(?!点|结果|证明|阴性|报告)|落地(?:检|核酸(?:检测)?)|核酸检测(?:等|、|和)"
)
_DURING = re.compile(r"[期其]间[^，。；\n]{0,10}$")

# --- reports and entry --------------------------------------------------------------------------------------------------

_REPORT = re.compile(
    r"(?:向|第一时间|立即|主动|及时|提前|如实|尽快|尽早|务必|自觉|小时内?|天内?|到|通过|在|[须需应要请])[^，。；\n]{0,40}?(?P<verb>(?<!病例)(?<!疫情)(?<!感染者)(?<!本土)(?<!阳性)(?<!阴性)报告(?!单|[\d一二两三]|病例|新增|本土|的|地)|(?<=如实)上报|(?<=主动)上报|(?<=及时)上报|(?<=立即)上报|报备|登记|申报|填报)(?!单|制度|后|的)"
    r"|(?:做好|落实|完成|进行|配合)[^，。；\n]{0,6}(?P<noun>申报|报备|登记)"
)
_ENTRY = re.compile(
    r"劝返|(?:非必[要须需]|原则上|暂时?|尽量)不(?:来|返(?![工岗校])|进(?![行食]|入[^，。；\n]{0,6}(?:机构|场所|单位|学校|医院|商场|公共|密集))|入(?!户))(?!行|食)|不允许进入|禁止进入(?=[\u4e00-\u9fff]{2,4}(?:[市区县]|$|[，。；]))|不得(?:进入|来)|严格限制[^，。；\n]{0,40}(?=人员)|严格限制|(?:持|提供|出示|凭|查验)[^，。；\n]{0,20}(?:阴性证明|核酸检测证明|阴性报告|核酸)|暂缓(?:来|返)|谢绝"
)

# --- what is no order ---------------------------------------------------------------------------------------------------

_NOT_TO_DO_BEFORE = re.compile(
    r"(?:已(?:经|被|全部|均|于|按|对其|对)?|曾|被|正在|仍在|无需|不再|不需要?|无须|免除?|解除|取消|停止|暂停|终止|结束)(?:接受|进行|开展|落实|实施|执行|实行|采取|转运|转入|转为|安排)?(?:了)?“?$"
)
_NOT_SO = re.compile(
    r"(?:已(?!经?(?:满|来|返|在|抵|到|入|离|进))|未(?!满|成年|接种|能|返|来|到|抵|入|进|离|出发)|末(?!次)|没有(?=及时|主动|按|向)|不(?:如实|按|主动|及时|履行|执行|配合|再)|隐瞒|瞒报|拒不|故意|无需|无须|原则上不(?![来返进入])|(?:人员|旅客)\d{1,7}人)[^，。；\n]{0,24}$"
)


def find_actions(text: str, start: int, end: int) -> list[Mention[Action]]:
    """Orders in `text[start:end]` in reading order; what was done, need not be done, or is only named is none."""
    found = [*_isolations(text, start, end), *_shorthand(text, start, end), *_tests(text, start, end)]
    for match in _REPORT.finditer(text, start, end):
        verb = "verb" if match["verb"] else "noun"
        if not _NOT_SO.search(text, max(start, match.start() - 30), match.start(verb)):
            found.append(Mention(match.start(verb), match.end(), "measure.report", Action("report")))
    found += [
        Mention(*match.span(), "measure.restricted_entry", Action("restricted_entry"))
        for match in _ENTRY.finditer(text, start, end)
        if not _NOT_SO.search(text, max(start, match.start() - 30), match.start())
    ]
    return _within_isolation(text, sorted(found, key=lambda m: m.start))


def _isolations(text: str, start: int, end: int) -> list[Mention[Action]]:
    found: list[Mention[Action]] = []
    for action, pattern in _ACTION_RULES:
        for match in pattern.finditer(text, start, end):
            days = _number(match["plus"] or match["before"] or match["after"])
            if _no_order(text, start, match.start(), match.start("word"), match.end("word")):
                continue
            if "健康管理" in match["word"] and (days is None or match["plus"]):
                continue  # 加强健康管理: a purpose; “14+7”健康管理: see `_shorthand`
            cannot = _CANNOT.search(text, max(start, match.start() - _CANNOT_REACH), match.start())
            value = Action(action, days, fallback=cannot is not None)
            found.append(Mention(match.start(), match.end(), f"measure.{action}", value))
    return found


# “14+7”健康管理措施, 3+11管控: days of one thing and days of the next, in the shorthand of the time
_SHORTHAND = re.compile(
    r"(?<![\d+])“?(?P<first>\d{1,2})[天日]?[+加](?P<second>\d{1,2})[天日]?(?!\+)”?的?"
    r"(?:(?:隔离|防控|健康|疫情)?(?:管理|管控|监测管理)|措施|政策|模式)"
)
_EXPLAINS = r"(?<!\d){first}[天日][^。；\n\d]{{0,24}}?[+、和及，]\D{{0,6}}?{second}[天日][^。；\n\d]{{0,16}}"
_EXPLAINED_WITHIN = 2000  # characters before and behind in which an explanation is looked for
_EXPLAINED_NEAR = 12  # characters between a shorthand and its explanation (“14+7”健康管理措施，即14天...)


def _shorthand(text: str, start: int, end: int) -> list[Mention[Action]]:
    """What 14+7 stands for: as the text explains it, else as offices used it."""
    found: list[Mention[Action]] = []
    for match in _SHORTHAND.finditer(text, start, end):
        first, second = int(match["first"]), int(match["second"])
        if _no_order(text, start, match.start(), match.start("first"), match.end()):
            continue
        near = max(0, match.start() - _EXPLAINED_WITHIN), match.end() + _EXPLAINED_WITHIN
        explained = re.compile(_EXPLAINS.format(first=first, second=second)).search(text, *near)
        if explained is not None and 0 <= explained.start() - match.end() <= _EXPLAINED_NEAR:
            continue  # read there
        told = [m.value for m in _isolations(text, *explained.span())] if explained is not None else []
        usual = [Action(action, days) for action, days in _usual(first, second)]
        found += [Mention(*match.span(), f"measure.{value.action}", value) for value in told or usual]
    return found


def _usual(first: int, second: int) -> list[tuple[MeasureAction, int]]:
    """What offices meant by two numbers that they did not explain."""
    if first >= _LEAST_CENTRAL:
        return [("central_isolation", first)]  # 14+7, 7+3, 5+3: the second part differed
    if first == _AT_HOME:
        return [("home_isolation", first), ("health_monitoring", second)]  # 3+11
    return [("health_monitoring", second)]  # 2+14: a certificate of two days first


_LEAST_CENTRAL = 5
_AT_HOME = 3


def _no_order(text: str, floor: int, start: int, word: int, end: int) -> bool:
    if _NOT_TO_DO_BEHIND.match(text, end):
        return True  # 居家隔离条件, 集中隔离点, 隔离期满
    if _NOT_SO.search(text, max(floor, start - 30), start):
        return True
    if re.search(r"(?:无法|不能|不适[合宜]|不宜)[^，。；\n]{0,4}$", text[max(floor, word - 8) : word]):
        return True  # 无法居家隔离的: a condition
    if start == word and text[max(floor, word - 1) : word] in ("均", "即", "在"):
        return True  # 入境后即集中隔离
    lead = max(floor, word - 16)
    return (
        _NOT_TO_DO_BEFORE.search(text, lead, word) is not None
        or _NOT_TO_DO_BEFORE.search(text, lead, start) is not None
    )


def _tests(text: str, start: int, end: int) -> list[Mention[Action]]:
    found: list[Mention[Action]] = []
    for match in _TESTS.finditer(text, start, end):
        if re.match(
            r"(?:[时中]|采样)?[^，。；\n]{0,4}(?:发现|检出|结果|异常|呈|初筛|阳性|点|证明|阴性)",
            text[match.end() : match.end() + 8],
        ):
            continue  # 进行核酸检测时发现
        if _NOT_SO.search(text, max(start, match.start() - 30), match.start()):
            continue
        within = _number(match["short_days"] or match["within"])
        hours = match["hours"] or match["short_hours"]
        if hours:
            within = int(hours) // 24 or None
        tests = _number(
            match["short_tests"] or match["tests"] or match["alone"] or match["later"] or (match["behind"] or "")[:-1]
        )
        if told := match["on"] or match["on_days"]:
            days = [int(day) for day in re.findall(r"\d+", told)]
            tests, within = len(days), max(days)
        found.append(Mention(match.start(), match.end(), "measure.testing", Action("testing", None, tests, within)))
    return found


def _within_isolation(text: str, found: list[Mention[Action]]) -> list[Mention[Action]]:
    """期间3次核酸检测: within the days of the isolation before; 直至...满14天: the days of the one before."""
    last: int | None = None
    for index, mention in enumerate(found):
        value = mention.value
        if value.action == "testing":
            days = found[last].value.days if last is not None else None
            if value.tests and not value.within and days and _DURING.search(text, mention.start - 16, mention.start):
                found[index] = replace(mention, value=replace(value, within=days))
        elif _is_long(mention):
            last = index
            if value.days is None:
                stop = next((m.start for m in found[index + 1 : index + 8] if _is_long(m)), mention.end + 120)
                until = _UNTIL.search(text, mention.end, min(stop, mention.end + 120))
                if until and "。" not in text[mention.end : until.start()]:
                    found[index] = replace(mention, value=replace(value, days=_number(until["days"])))
    return found


def _is_long(mention: Mention[Action]) -> bool:
    return mention.value.action in _LONG and not mention.value.fallback


_LONG = ("central_isolation", "home_isolation", "health_monitoring")

# --- sentences ----------------------------------------------------------------------------------------------------------

_CASE = re.compile(
    r"[男女]，|，[男女]|\d岁|患者|病例\d|感染者\d|(?<![如若对凡])该(?:病例|感染者|人员|患者|人|\d+[名人例])|上述\d+[名人例]|(?:结果|检测|初筛|复核)[^，。\n]{0,6}(?:阳性|异常)|阳性(?:人员|感染者)|被?确诊为|某(?![些个种地市县区省村])|\d[例名](?:[均都]?[为系是])|作为[^，。；\n]{0,24}(?:密切接触者|密接者?|风险人员)"
)
_SINCE = re.compile(r"[\d时点分:零整]*(?:（含）)?(?:至[\d月日时]+)?(?:以来|以后|之后|后有|起(?!(?:居家|集中|被)))")


def tells_beginning(text: str, date_end: int, action_end: int) -> bool:
    """Whether a date that ends at `date_end` tells when a rule or a history begins (9月3日以来), and not when something was."""
    return _SINCE.match(text, date_end, action_end) is not None


_ORDER = re.compile(
    r"[请须需应凡]|(?<!按)要|一律|必须|建议|务必|旅居史|(?:实施|实行|执行|采取|落实|推行)(?!了)|[人士客]员?[：:]|的，"
)


def tells_of_a_case(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of somebody infected."""
    return _CASE.search(text, start, end) is not None


def is_an_order(text: str, start: int, end: int) -> bool:
    """Whether the words before an action tell that it is to be done (须, 实施, 的，), and not that it was."""
    return _ORDER.search(text, start, end) is not None


_GOES_ON = re.compile(
    r"[\s“（(]*(?:\d{1,2}[.、]|[（(]?[一二三四五六七八九十]{1,2}[）)、])?(?:[抵到来返入]返?[\u4e00-\u9fff]{1,3}[前后](?!来|续|往)|(?:隔离|监测|管控|观察|其|居家|健康监测)?期间|(?:对|凡)?(?:上述|以上|此类|该类)[^，。；\n]{0,6}人员|(?:如|若)该(?:类|部分)?人员|[^，。；\n]{0,10}(?:没有|未持有?|(?:不能|无法|未能?)(?:提供|出示)|(?<!有)无)[^，。；\n]{0,16}(?:证明|报告)|(?:如|若|对|确)?(?:不具备|不符合|不能|无法|不满足|无居家|没有居家))"
)


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on about the people of the sentence before (期间..., 不具备条件的..., 上述人员...)."""
    return _GOES_ON.match(text, start, end) is not None


_NEXT_ITEM = re.compile(r"(?<=；)\s?(?:[（(]?[2-9][）).、．](?!\d{1,2}[月.])|[②-⑨])")


def is_next_item(text: str, start: int) -> bool:
    """Whether a sentence is a further item of what one sentence orders (请同车旅客：1.居家监测7天；|2.完成3次核酸检测)."""
    return _NEXT_ITEM.match(text, start) is not None


_DOCUMENT = re.compile(r"(?:通告|公告|通知|提醒|提示|公开信|温馨提示)(?:（[^（）\n]{1,24}）)?[\s：:】]*$")


def names_a_document(text: str, start: int, end: int) -> bool:
    """Whether a line is the headline of a notice (关于加强来返人员健康管理的通告), and no head of a rule."""
    return _DOCUMENT.search(text, max(start, end - 32), end) is not None


_ANNOUNCES = re.compile(
    r"(?:以下|下列|如下)(?:情形|情况|旅居史|地区|区域|人员|条件|任一|之一|行程)|(?:情形|情况)之一|(?:人员|旅居史)(?:如下|包括)"
)
_ITEM = re.compile(
    r"[\s“]*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．]|[①-⑳]|[-•·●◆★]|近?\d{1,2}[天日]|\d{1,2}月\d|自?20\d\d年|自\d)"
)


def announces_people(text: str, start: int, end: int) -> bool:
    """Whether an order is for people who are listed behind it (有以下情形之一的，请立即报备：)."""
    return _ANNOUNCES.search(text, start, end) is not None


def names_people(text: str, start: int, end: int) -> bool:
    """Whether a sentence looks like an item of such a list (1.近14天到过..., 3月1日以来...)."""
    return _ITEM.match(text, start, end) is not None
