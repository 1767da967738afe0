"""Facts of a person's profile: occupation, nationality, native place, doses of vaccine, how the infection was found."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from extractor.lexicon.people import occupation_words
from extractor.lexicon.places import country_letters, country_names
from extractor.mentions import divisions
from extractor.mentions.rule import Mention, Rule, match_rules
from extractor.text.numerals import read_number
from extractor.text.trie import longest_of

__all__ = [
    "find_addresses_alone",
    "find_doses",
    "find_findings",
    "find_kin_sexes",
    "find_nationalities",
    "find_native_places",
    "find_occupations",
    "find_ordinals",
    "find_residents",
    "find_same_homes",
    "marks_division",
    "tells_of_rest",
]

_EDGE = r"(?<=[，。；：（\s、\n])"


# trades that no list is complete of: 装修工, 仓库管理员, 汽修师傅
_TRADE = (
    r"(?:(?![岁的])[\u4e00-\u9fff]){1,5}(?:工(?!作)|(?<![人病成党队会])员|师傅?|(?<!经)商[贩户人]?|[鱼菜肉小摊]贩|(?<![务])农|客服|司机|教练|主播|店主|老板|业主|经理|村医|(?:个体|专业|运输|养殖|种植|经营|承包)户"
    r"|总监|主任|店长|厂长|校长|班长)"
)
# what people deal with: 从事|装修工作, 从事|水果批发
_DEALING = (
    r"(?:从事|经营)(?P<job>(?!相关|有关|上述|该|其)[^，。；：、（）\s的]{2,14}?(?<!相关)(?:工作|行业|业务?|服务|经营|生意|买卖|批发|零售|销售|运输|配送|加工|养殖|种植"
    r"|维修|装修|施工|贸易|代购|保洁|家政|货运))"
)
_WHO = r"(?:(?:病例|患者|感染者|阳性人员|[两二三]人|(?<!\d)[1一][例名])[\dA-Z甲乙丙丁、和及与]{0,12})"
_ENDS = r"(?=(?:在家)?(?:[，。；\s（）]|$))"


@cache
def _occupation_rules() -> tuple[Rule[str], ...]:
    word = longest_of(occupation_words())
    told = re.compile(
        r"职业(?:(?:为|是|：|系)[：]?|(?!学[院校]|技|高中|中专|中学|病|暴露|人群|接触))(?P<job>(?!不详|不明|未知|不清|待核|待查|暂无|保密)[^，。；：、（）\s]{2,16}(?:（[^（）]{1,16}）)?)"
    )
    # 女，56岁，退休，  /  是药房工作人员  /  为卡车司机  /  病例1为白云医院护士
    clause = re.compile(
        rf"(?:{_WHO}均?(?:为|是|系)|{_EDGE}(?:患者)?均?(?:为|是|系)?|岁的?[男女]?性?|(?<=[男女])性)(?:一?[名位]|一?个(?!体))?(?:本地|当地|现?已)?"
        rf"(?P<job>(?:(?!从事)[^，。；：、（）\s的岁]{{0,20}}?)(?:{word}|{_TRADE}|(?:年级|[初高大][一二三四])(?:（\d{{1,2}}）|\d{{1,2}})班学生)){_ENDS}"
    )
    # 为白云医院的|护士, 就读于白云小学的|学生
    there = re.compile(
        rf"(?:{_EDGE}(?:患者)?|{_WHO})均?(?:为|是|系|就读于|就读|任职于|就职于)(?P<where>[^，。；：（）\s]{{2,24}}?(?:（[^（）]{{1,12}}）)?)的(?P<job>{word}|{_TRADE}){_ENDS}"
    )
    dealing = re.compile(
        rf"{_EDGE}(?:患者)?(?P<where>(?:在[^，。；：（）\s]{{2,20}})?(?:主要|长期|一直|平时|目前|现|均)?){_DEALING}{_ENDS}"
    )
    # 女、35岁、个体、现住...: a profile whose parts are joined by 、
    listed = re.compile(
        rf"(?:[男女]性?|\d岁|(?<!户)籍|族)、(?:为|系)?(?P<job>(?!其|与|和|同|住|现|家|系|上述)[^，。；：（）、\s的岁\d]{{0,16}}?(?:{word}|{_TRADE}))(?=、|[，。；）]|$)"
    )
    return (
        Rule("occupation.listed", listed, _job, literals=("、",), group="job"),
        Rule("occupation.labelled", told, lambda match: match["job"], literals=("职业",), group="job"),
        Rule("occupation.clause", clause, _job, group="job"),
        Rule("occupation.there", there, _job_there, literals=("的",), group="job"),
        Rule("occupation.dealing", dealing, _job_there, literals=("从事", "经营"), group="job"),
    )


_NO_JOB = re.compile(
    r"(?<!自由)(?<!无)(?<!固定)职业(?!学|技)|其|与|和(?!浩特|平|田|政|顺|县)|同(?!仁)|未|曾|(?<!自)由|到|在(?![校读编职建])|至|对|被|接触|密切|密接|确诊|阳性|负责"
    r"|名|(?<!单)位|\d(?!\d?班)|包括|相关|上述|该|为|[是系](?!统)|排查|所有|医院(?=.{0,6}(?:治疗|就诊|隔离|检测|确诊|住院|看病|观察|转运|流调))"
    r"|市疾控|工作组|流调|防控(?!志愿|卡)|阴性|人群|闭环|健康管理|居家|管控|重点"
)
_OF_A_CASE = re.compile(r"病例|感染者|患者|人员|[例者某]$|其|与|同(?!仁|济)|接触|由|被|对|曾")


_CLASS = re.compile(r"（\d{1,2}）班")  # 初三（5）班学生
_OWNER = re.compile(r"(?:小区|花园|家园|公寓|[苑府城期栋楼庭湾])业主$")  # who lives there


def _job(match: re.Match[str]) -> str | None:
    plain = _CLASS.sub("", match["job"])
    if (
        plain.startswith("非")
        or _NO_JOB.search(plain)
        or _OWNER.search(plain)
        or match.string[max(0, match.start() - 2) : match.start()] in ("车（", "机（")
    ):
        return None
    return match["job"]


def _job_there(match: re.Match[str]) -> str | None:
    return None if _OF_A_CASE.search(match["where"]) else match["job"]


def find_occupations(text: str, start: int, end: int) -> list[Mention[str]]:
    """Occupations in reading order."""
    return sorted(match_rules(_occupation_rules(), text, start, end), key=lambda m: m.start)


@cache
def _nationality() -> re.Pattern[str]:
    countries = longest_of(country_names())
    letters = "".join(country_letters())
    return re.compile(
        rf"(?P<land>{countries}|(?<=[，。：为系、\s])[{letters}])国?籍(?!贯)|国籍(?:为|是|：)?(?P<said>{countries})"
    )


def find_nationalities(text: str, start: int, end: int) -> list[Mention[str]]:
    """中国籍, 尼日利亚籍, 国籍：中国."""
    found = _nationality().finditer(text, start, end)
    return [Mention(*(m.span("said") if m["said"] else m.span()), "nationality", m["said"] or m[0]) for m in found]


_PLACE = r"[\u4e00-\u9fffA-Z（）0-9]{2,30}?"
_NATIVE = re.compile(
    rf"(?:(?:户籍|户口)(?:所在)?(?:地址?|地)?|籍贯|祖籍|原籍|身份证(?:地址|住址))(?:均|都|分别|依次)?(?:为|是|：|在|系|地址(?:为|是|：))?(?P<registered>(?![和及与、]){_PLACE})(?=[，。；）（\n\s、]|$)"
    rf"|(?:(?<=[，。；：（\s\n、])|(?<=[，。；\s](?:为|系|是))|(?<=[，。；\s均\d](?:为|系|是))|(?<=具有))(?P<place>(?![为系是均]|具有|(?:[二两三四]人|以上|上述|他们)均?[为系是]){_PLACE})(?:(?<!户)籍(?!贯|所|地)|(?:户籍|人氏?)(?=[，。；）\n\s、（]|现|居|长期|常|在|近|因|于|\d|$|男|女))"
)
_NOT_NATIVE = re.compile(
    r"(?:本地|当地|外地|外省|外籍|中国|外国|美|他|家|病|老|成|工|商|军|男|女|一|两|三|四|五|负责|主持|发言|同行|同住|证|当事|委托|监护|继承|联系|嫌疑)$"
    r"|.*(?:本地|外地)$|.*(?:感染|阳性|接触|密切|同行|同住|人员|病例|患|诊|医护|[与的]|来自|从|曾|等|共|有|无|\d|某)"
)


_TOWN = re.compile(r"(?<=〇)[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)")


def _without_names(words: str) -> str:
    """A wording with 〇 for the divisions in it, whose names hold words (无锡, 共和县, 从江)."""
    for naming in reversed(divisions.find(words, 0, len(words))):
        words = f"{words[: naming.start]}〇{words[naming.end :]}"
    return _TOWN.sub("〇", words)


def find_native_places(text: str, start: int, end: int) -> list[Mention[str]]:
    """X籍, X人, 户籍X: the span is the place, the value tells the form (registered or native)."""
    found = []
    for match in _NATIVE.finditer(text, start, end):
        group = "registered" if match["registered"] else "place"
        words = match[group]
        if group == "place" and _NOT_NATIVE.match(_without_names(words)):
            continue
        found.append(Mention(match.start(group), match.end(group), f"native_place.{group}", group))
    return found


# 雨湖区居民; 合肥市高新区居住
_RESIDENT = re.compile(
    rf"(?:(?<=[，。；：（\s\n、])|(?<=[，。；\s](?:为|系|是)))(?:在)?(?P<place>(?![为系是在]){_PLACE})(?:租房|自建房|自购房)?(?P<form>居民|村民|业主|住户|租客|租户|居住)(?=[，。；）\n\s（]|$)"
)


# 住所：甲镇乙村, 家在甲镇, 与父母同住甲小区: cues of living that no visit has
_HOME_TOLD = re.compile(
    r"(?:(?<=[，。；（\s])(?:住所|住宅|居住小区|家庭所在地|定居|(?:居?家|安家)(?=在|位于))|(?<=[母子女妻夫人属友弟妹哥姐])(?:共同居住|同住|同居)|(?<=、)(?:租|均)?住(?![院校宿店]))"
    r"(?:地)?(?:为|是|：|位于|于|在)?(?P<place>(?![为系是在])[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9\-]{3,40}(?:（[^（）]{1,16}）)?)(?=[，。；、）\n\s]|$)"
)


def find_residents(text: str, start: int, end: int) -> list[Mention[str]]:
    """X居民, X居住, 家在X: the span is the place."""
    return [
        Mention(match.start("place"), match.end("place"), "residence.told", "居住")
        for match in _HOME_TOLD.finditer(text, start, end)
    ] + [
        Mention(match.start("place"), match.end("place"), "residence.resident", match["form"])
        for match in _RESIDENT.finditer(text, start, end)
        if not _NOT_NATIVE.match(_without_names(match["place"]).replace("某", ""))  # 白云街道某小区业主
        and not (_COMES_BACK.search(match["place"]) or _ANY_ESTATE.fullmatch(match["place"] + match["form"]))
    ]


_COMES_BACK = re.compile(r"回到|返回|饭后|自家|其家")  # 晚饭后回到甲镇自家|居住
_ANY_ESTATE = re.compile(r"[^市县区镇乡路]{0,8}小区居民")  # 与所在小区居民
_VISITED = re.compile(r"[到去]过[^。；\n]{0,60}$")

# 陆某，女，|静安区秣陵路8弄湾里小区3栋。 (an address where a profile tells facts is a home)
_ADDRESS_ALONE = re.compile(
    r"(?<=[，；、\s])(?:现地)?(?P<place>(?!\d{1,2}[月日岁]|\d{1,4}号|现地)[\u4e00-\u9fff\d\-A-Za-z]{2,28}?"
    r"(?:小区|花园|家园|[嘉佳雅名丽锦]园|公寓|新村|社区|村|苑|华府|华庭|公馆|\d组|[栋幢座]|号楼|单元|\d室|号院|\d弄|\d号|出租[屋房]|自建房|宿舍)(?:\d{1,4}[号室栋幢楼单元]{0,2}){0,3})(?=[，。；、）\s]|$)"
)
_NO_ADDRESS = re.compile(r"[到在去往乘与为是系由从被经]|居住|工作|上班|就读|小学|中学|学校|公司|医院|幼儿园")


def find_addresses_alone(text: str, start: int, end: int) -> list[Mention[None]]:
    """Clauses that are nothing but the address of a dwelling."""
    return [
        Mention(m.start("place"), m.end("place"), "residence.address", None)
        for m in _ADDRESS_ALONE.finditer(text, start, end)
        if not _NO_ADDRESS.search(m["place"]) and not _VISITED.search(text, max(start, m.start() - 64), m.start())
    ]


_HOME_WORD = r"(?:(?:现|家庭)?(?:居)?住址?|(?:现)?(?:居)?住地|居住地址?|地址)"
_SAME_HOME = re.compile(
    rf"{_HOME_WORD}(?:均|也)?(?:为|：)?同(?:上|前|[^，。；]{{0,6}}(?:病例|患者|感染者|阳性人员)\s?\d{{0,4}})"
    rf"|与[^，。；]{{0,10}}?(?:病例|患者|感染者|阳性人员)\s?\d{{0,4}}(?:的)?{_HOME_WORD}(?:相同|一致)"
)


def find_same_homes(text: str, start: int, end: int) -> list[Mention[None]]:
    """Statements that somebody lives where another case does: 住址同上, 现住址同病例5, 与病例5住址相同."""
    return [Mention(m.start(), m.end(), "residence.same", None) for m in _SAME_HOME.finditer(text, start, end)]


_DOSES = re.compile(
    r"(?:已|完成|共|全程)?(?<!未)(?<!没有)接种(?:过|了|完|有)?(?:[\u4e00-\u9fff]{0,10})?(?P<before>\d|一|两|二|三|四)(?:剂次?|针次?)|(?P<after>\d|一|两|二|三|四)(?:剂次?|针)[\u4e00-\u9fff]{0,6}疫苗"
    r"|(?:打|注射)(?:过|了)?[\u4e00-\u9fff]{0,6}?(?P<shots>\d|一|两|二|三|四)[针剂]|(?P<each>\d|一|两|二|三|四)(?:针剂?|剂)(?:均|全部)已?接种"
    r"|接种(?:史|情况|剂次|针次|剂数)[：为](?P<stated>\d|一|两|二|三|四)(?!月|年|日|\d)"
    r"|(?P<none>(?<!点（)(?<!门诊（)(?:未|没有|尚未|从未)(?:曾)?(?:完成)?接种(?!第|加强|完|最后|全)|[未没](?:有)?(?:打|注射)(?:过)?疫苗|无(?:新冠|新型冠状)?(?:病毒)?(?:肺炎)?疫苗接种史)"
)


def _read_doses(match: re.Match[str]) -> int | None:
    if match["none"]:
        return 0
    value = read_number(match["before"] or match["after"] or match["shots"] or match["each"] or match["stated"])
    return value if isinstance(value, int) else None


def find_doses(text: str, start: int, end: int) -> list[Mention[int]]:
    """Doses of vaccine: 已接种3针, 接种1剂次, 未接种."""
    return match_rules((Rule("vaccinated", _DOSES, _read_doses, literals=("接种", "疫苗", "针")),), text, start, end)


_FOUND = r"(?:发现|检出|查出|筛出|检测|核酸|排查|异常|阳|筛查|报告|确诊|诊断|结果|采样|采集|送检)"
# what a test must come to within the sentence, so that it's not one of many (4月6日参加全员核酸检测)
_COMES_TO = r"(?=[^。；]{0,40}?(?:发现|新增|检出|查出|筛出|异常|阳|报告|确诊|确定|诊断))"
_KEPT_IN = (
    r"(?:隔离管控|闭环(?:隔离)?管控|集中(?:隔离|管控|医学观察)|隔离(?:酒店|点|场所|期间|中|人员|医学观察|观察)|封闭管理(?:酒店|场所|点)|居家隔离|管控(?:人员|期间)"
    r"|封控区|管控区|风险区管控|闭环管控|闭环管理|在管|健康监测(?:期间|中|时))"
)
_WHO_IS_TESTED = (
    r"(?:社区|区域|全员|例行|重点人群|重点人员|大规模|常态化|风险人群|风险人员|日常|返乡人员|相关人员|社会面|定期|单位"
    r"|应检尽检|扩大|跟踪|职业人群|落地|人群|人员)"
)


def _contact(match: re.Match[str]) -> str | None:
    """A contact of somebody else (其同行的密切接触者核酸检测...) and a headline's (关于1名密切接触者...) tell nothing of the case."""
    clause = max(match.string.rfind(mark, 0, match.start()) for mark in "，。；：\n") + 1
    return None if re.search(r"其|关于", match.string[clause : match.start()]) else "contact"


def _isolation(match: re.Match[str]) -> str | None:
    """Contacts who are kept in (密接53人均已集中隔离，结果均为阴性) tell nothing of the case, nor do lists of what an office
    does (流调溯源、|隔离管控、核酸检测)."""
    text, end = match.string, match.end()
    if text[match.start() - 1 : match.start()] == "、" and "、" in match[0]:
        return None
    sentence = max(text.rfind(mark, 0, match.start()) for mark in "。；\n") + 1
    stop = text.find("。", end, end + 16)
    behind = text[end : stop if stop >= 0 else end + 16]
    others = _KEPT_CONTACTS.search(text, max(sentence, match.start() - 40), match.start())
    return None if others or ("阴性" in behind and "阳" not in behind) else "isolation"


_KEPT_CONTACTS = re.compile(
    r"(?:密接|密切接触者?|接触者)[^，。；]{0,4}\d+[人名]|其(?:丈夫|妻子|家人|家属|同住|密|父|母|儿|女)[^。；]{0,12}$"
)

_FINDING_RULES: tuple[Rule[str], ...] = (
    Rule(
        "found_by.border",
        re.compile(
            r"(?:入境|入关)(?:时|后|即|口岸|经|的){0,2}(?:采样|核酸|抽检)?(?:检测|采样|结果)|口岸(?:检测|检疫|筛查)"
            r"|闭环(?:管理)?入境|入境(?:人员)?闭环|口岸(?:排查|核酸|采样|发现|检出)"
            rf"|海关(?!人员|工作)[^，。；]{{0,16}}?(?:检测|采样|核酸|检疫|筛查|抽检|排查){_COMES_TO}"
        ),
        lambda m: "border",
        literals=("入境", "入关", "口岸", "海关"),
    ),
    Rule(
        "found_by.isolation",
        re.compile(
            rf"{_KEPT_IN}(?:(?!治疗|相关|目前)[^。；]){{0,24}}?{_FOUND}"
            # 均为隔离观察人员
            r"|[为系是](?:[^，。；]{0,12}的)?(?:集中|居家|在管|闭环)?(?:隔离(?:医学)?(?:观察|管控)?点?|管控|封控|在管)(?:内|在管)?人员(?=[，。；）\n]|$)"
            r"|(?:隔离|管控)(?:人员)?(?:例行|核酸|筛查|检测){0,2}(?:发现|检出)"
        ),
        _isolation,
        literals=("隔离", "管控", "封控", "闭环", "在管", "医学观察", "健康监测", "封闭"),
    ),
    Rule(
        "found_by.contact",
        re.compile(
            rf"密切?接(?:触)?(?:者|人员)?(?:追踪)?(?:排查|筛查|核酸筛查|的?(?:进行)?核酸|核酸检测|(?:进行)?检测|追踪(?=发现|中|检出))(?:中|时)?{_COMES_TO}"
            r"|(?:排查|追踪)(?:密接|密切接触者?)(?:中|时|期间|过程)|(?:流调)?溯源(?:排查)?(?:中|时)?(?:发现|检出)"
        ),
        _contact,
        literals=("密", "溯源"),
    ),
    Rule(
        "found_by.voluntary_test",
        re.compile(
            r"“?愿检尽检”?|主动(?:核酸)?检测(?:[中时]|发现|检出)|(?:(?:主动|自行|自愿|自主|自费)(?:前往|到|去|至)?|因(?:外出|出行|出差|返程|返校|工作|入职|复工|乘车|乘机|旅行)[^，。；]{0,6})"
            r"(?!就[诊医])(?:(?!就[诊医])[^，。；]){0,24}(?:进行|做|参加)?(?:(?:新冠)?(?:病毒)?核酸(?:检测|采样)?|采样(?!点|亭|屋)|(?<!抗原)检测(?!点|亭|机构))"
            + _COMES_TO
        ),
        lambda m: "voluntary_test",
        literals=("愿检", "主动", "自行", "自愿", "自主", "自费", "因"),
    ),
    Rule(
        "found_by.clinic",
        re.compile(
            r"(?:发热门诊|哨点(?:医院|诊所)?)[^，。；]{0,8}?(?:发现|检出|异常|阳性)|(?:入|住)院(?:前|时)?(?:筛查|核酸|检测|检查)[^，。；]{0,8}(?:发现|检出|异常|阳)"
            r"|就[诊医](?:时|中|过程中)?(?:被)?(?:发现|检出)|医疗机构(?:监测|排查|筛查|就诊)[^，。；]{0,6}(?:发现|检出)"
        ),
        lambda m: "visit",
        literals=("发热门诊", "哨点", "院", "就诊", "就医", "医疗机构"),
    ),
    Rule(
        "found_by.screening",
        re.compile(
            rf"(?<=发现方式：){_WHO_IS_TESTED}[^，。；\n]{{0,12}}(?:筛查|检测|排查)|"
            rf"{_WHO_IS_TESTED}[^，。；]{{0,14}}(?:筛查|核酸检测|检测|抽检|排查)(?!点|亭|阴性|工作|费|机构|采样点|(?:结果)?(?:呈)?(?:异常|阳性)的?(?:情况|通报|通告|说明)){_COMES_TO}"
            rf"|(?:[三3五5七7][天日](?:[两三二1-7]检)|查验点|(?:交通)?卡口|高速(?:路|公路)?(?:出?口|卡点))[^，。；]{{0,12}}?(?:检测|采样|核酸|第[一二三四]次|发现)(?!点){_COMES_TO}"
            rf"|[三3五5七7][天日][两三二1-7]检(?:中|时)?(?:发现|检出)|大筛(?!查点)[^，。；]{{0,4}}(?:发现|检出)|筛查(?:[中时]|发现)|“?应检尽检”?{_COMES_TO}|“?落地检”?{_COMES_TO}"
        ),
        lambda m: "screening",
        literals=("筛查", "检测", "抽检", "排查", "应检", "落地检", "大筛", "查验点", "卡口", "高速", "检"),
    ),
    Rule(
        "found_by.visit",
        re.compile(
            r"因症就诊|主动就[诊医]|(?:自行|主动)(?:要求|到|前往|去)[^，。；]{0,14}就[诊医]"
            r"|(?:因|出现)[^。；]{0,16}(?:就诊|就医|看病|发热门诊)[^。；]{0,30}(?:阳性|异常|检出|当日(?:即|被)?(?:诊断|确诊))"
            # 自觉发热，5日到县医院发热门诊采样，当晚报告阳性
            r"|(?:自觉|觉得|感到?|感觉|出现)[^。；，]{2,16}，(?:[^。；，]{1,16}，)?[^。；，]{0,10}(?:到|去|赴|至|前往)[^。；，]{2,16}(?:就诊|就医|看病|发热门诊)[^。；阴未无]{0,40}阳性"
            r"|就诊(?:中|时|后)?[^。；，]{0,6}，?[^。；，]{0,16}(?:阳性|异常)|就医(?:时|中|后)[^。；]{0,20}(?:阳性|异常)"
        ),
        lambda m: "visit",
        literals=("诊", "就医", "看病"),
    ),
)


_ORDINALS = re.compile(r"第(\d{1,4}(?:[、和及至到-]第?\d{1,4}){0,12})[例号]")
_TO = re.compile(r"[至到-]第?")


def find_ordinals(text: str, start: int, end: int) -> set[int]:
    """The numbers of persons told by them alone: 第3例, 第4、6例, 第7至9例."""
    numbers: set[int] = set()
    for match in _ORDINALS.finditer(text, start, end):
        for part in re.split(r"[、和及]第?", match[1]):
            ends = [int(number) for number in _TO.split(part)]
            numbers |= set(range(ends[0], min(ends[-1], ends[0] + _MOST_NUMBERS) + 1))
    return numbers


_MOST_NUMBERS = 200  # of a range
_REST = re.compile(r"其余|其他|另外?(?:的)?\d|余下|余\d")


def tells_of_rest(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` speaks of all who were not named before (其余5例)."""
    return bool(_REST.search(text, start, end))


# 通过|集中隔离检测途径|发现: said in so many words
_BY_WAY = re.compile(r"通过(?P<way>[^，。；]{2,16}?)(?:途径|渠道|方式)?(?:检测)?(?:发现|检出)")


def find_findings(text: str, start: int, end: int) -> list[Mention[str]]:
    """How an infection was found, the surest rules first."""
    found = match_rules(_FINDING_RULES, text, start, end)
    ways = [match.span() for match in _BY_WAY.finditer(text, start, end)]
    said = [replace(m, rule="found_by.way") for m in found if any(a <= m.start < b for a, b in ways)]
    return said or found


_DIVISION_MARK = re.compile(r"[省市县区旗镇乡村街州盟]")


def marks_division(words: str) -> bool:
    """Whether the wording holds the last letter of some division, as that of a place that no list knows may."""
    return bool(_DIVISION_MARK.search(words))


_MALE_KIN = r"丈夫|老公|父亲|爸爸|爷爷|外公|姥爷|岳父|公公|儿子|女婿|孙子|外孙(?!女)|外甥(?!女)|侄子|哥哥|弟弟|[表堂][哥弟]|姐夫|妹夫|舅舅|叔叔|叔父|伯父|[大二小]伯|(?<=之)[子夫父]"
_FEMALE_KIN = r"妻子|老婆|母亲|妈妈|奶奶|外婆|姥姥|岳母|婆婆|女儿|儿媳|孙女|外孙女|外甥女|侄女|姐姐|妹妹|[表堂][姐妹]|弟媳|弟妹|嫂子|姑姑|姑妈|姨妈|舅妈|阿姨|(?<=之)[女妻母]"
# 系某市病例张某的|儿子, 病例49（|父亲）: who the person is to another case, said of the person
_KIN_SEX = re.compile(
    rf"(?:^|[，。；\s])(?:系|为|是)?(?![与和同])[^，。；：（）与和同]{{0,20}}(?:病例|患者|感染者)[^，。；：（）与和同]{{0,8}}?(?:的|之)"
    rf"(?:(?P<male>{_MALE_KIN})|(?P<female>{_FEMALE_KIN}))(?=[，。；、\s）]|$)"
    rf"|^(?:病例|患者|感染者)\d{{1,4}}（(?:(?P<named_male>{_MALE_KIN})|(?P<named_female>{_FEMALE_KIN}))）"
)


def find_kin_sexes(text: str, start: int, end: int) -> list[Mention[str]]:
    """The sex as the words for the tie to another case tell it, in what is said of the person (系病例张某的儿子: male)."""
    found = []
    for match in _KIN_SEX.finditer(text[start:end]):
        group = next(name for name, value in match.groupdict().items() if value)
        sex = "female" if group.endswith("female") else "male"
        found.append(Mention(start + match.start(group), start + match.end(group), "sex.kin", sex))
    return found
