"""What the words around a number of people tell: whom a sentence counts, what a number goes back to, what is no count."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.kinds import CountStatus
from extractor.lexicon.places import country_names

__all__ = [
    "about_outbreak",
    "bare_counts",
    "counts_places_only",
    "counts_something_else",
    "diagnosed_as",
    "distributes",
    "each_item",
    "ends_clause",
    "goes_back",
    "goes_on",
    "heads_clause",
    "is_a_change",
    "is_a_guess",
    "is_a_person",
    "is_same_day",
    "is_since",
    "lands",
    "names_origin",
    "names_people",
    "of_each_status",
    "of_these_new",
    "parts_words",
    "places_at_large",
    "says_origin",
    "stands_by",
    "status_behind",
    "tells_a_part",
    "tells_where_from",
    "territory_before",
    "town_before",
    "was_converted",
]

# --- sentences ----------------------------------------------------------------------------------------------------------

_OUTBREAK = re.compile(
    r"新冠|新型冠状|确诊|疑似|无症状|阳性|感染|病例|密切接触|密接|死亡|出院|解除|重症|重型|核酸|治愈|新增(?:本土)?“?\d+\+\d"
)
_OTHER_DISEASE = re.compile(
    r"麻疹|登革热|流感|猩红热|结核|手足口|猴痘|鼠疫|布病|基孔肯雅|霍乱|艾滋|诺如|水痘|腮腺炎|百日咳|埃博拉|疟疾|地震|降雪|火灾|车祸|台风|暴雨|洪水|枪击|爆炸|坠机"
)
_THIS_DISEASE = re.compile(r"新冠|冠状病毒|新型肺炎|核酸|无症状|风险地?区|本土|境外输入")
_COMES_FROM_ABROAD = re.compile(r"境外|输入|来自|入境|[男女]，|籍|返回|抵达|航班")
_GOES_ON = re.compile(
    r"\s*(?:其中|含|包括|(?:境外输入|本土)(?:病例)?\d{1,7}例(?=[（，；。])|[\u4e00-\u9fff]{2,8}报告\d{1,7}例(?=[（，；。]))"
)
_DISTRIBUTES = re.compile(
    r"\s*(?:共|分别)?(?:涉及|分布(?:在|于|情况)?|位于|来自|按[^，。：\d]{1,8}(?:分布|统计|划分|分类|来[分看]|分(?=[：，别]))|(?:具体|区域|地区|各[区县市]|人员)分布)[^。；\n]{0,16}?[：，]?"
)


def about_outbreak(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts people of the outbreak, and not of another disease or a disaster."""
    return bool(_OUTBREAK.search(text, start, end)) and not _OTHER_DISEASE.search(text, start, end)


def counts_something_else(text: str) -> bool:
    """Whether a whole text is about another disease or a disaster, so that its 密切接触者15人 are none of the outbreak's."""
    return _OTHER_DISEASE.search(text) is not None and _THIS_DISEASE.search(text) is None


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence breaks down the numbers of the one before (其中，境外输入12例)."""
    return _GOES_ON.match(text, start, end) is not None


def distributes(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells where those counted before are (按区分布：平城区20例...)."""
    return _DISTRIBUTES.match(text, start, end) is not None


_LAND_REPORTS = re.compile(r"[：:]?[^，。；：\n输来]{0,12}(?:新增|累计|日增|单日)")  # 德国新增...例，其中境外输入2例


@cache
def _lands() -> re.Pattern[str]:
    names = [name for name, country in country_names().items() if not country.in_china and country.code != "CN"]
    listed = "|".join(map(re.escape, sorted({*names, "全球"}, key=lambda name: (-len(name), name))))
    return re.compile(
        rf"(?:(?<![\u4e00-\u9fff\d])|(?<=[据在和与及前时天中，]))(?:{listed})(?![市省区县州乡镇路街村族土地轮籍])"
    )


def lands(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lands abroad that a sentence counts people of (德国新增确诊病例...例); none where people came from there."""
    found = [match.span() for match in _lands().finditer(text, start, end)]
    if found and _COMES_FROM_ABROAD.search(text, start, end):
        return [span for span in found if _LAND_REPORTS.match(text, span[1], end)]
    return found


_COUNTED = r"(?:本土|本地|境外|省外|输入|确诊|疑似|新冠肺炎|无症状|阳性|感染者?|病例|患者|人员|治愈|出院|死亡|解除|医学|观察|隔离|累计|现有|新增|报告){1,8}+"
_BARE_COUNTS = re.compile(
    rf"(?:(?:新增|累计|现有|现存|共有?){_COUNTED}(?:为|：)?\d{{1,7}}例?(?:[、，；+和及]{_COUNTED}(?:为|：)?\d{{1,7}}例?){{0,12}}"
    # 按区分：甲区确诊4、无症状20
    rf"|(?<=[市区县旗镇乡道])(?<!风险区)(?:本土|确诊|病例|：)++\d{{1,7}}例?[、，+和]?(?:本土)?无症状(?:感染者)?：?\d{{1,7}}例?)(?=[，。；）\n\s]|$)"
)
_NAMES_PERSON = re.compile(
    r"[，：、]?\s*(?:[男女]|\d{1,2}岁|现住|居住|[\u4e00-\u9fff]某|性别|基本(?:情况|信息)|[概情]况：)"
)


def bare_counts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where numbers without a unit are counts (新增确诊病例3，无症状感染者5), and no labels (新增确诊病例3：男)."""
    return [
        match.span()
        for match in _BARE_COUNTS.finditer(text, start, end)
        if not _NAMES_PERSON.match(text, match.end()) and not _SEVERAL_LABELS.search(match[0])
    ]


_SEVERAL_LABELS = re.compile(r"\d[、和]\d")


# --- between a number and its words --------------------------------------------------------------------------------------

_BRACKET = re.compile(r"（[^（）\d]{1,12}）")
_FILLERS = re.compile(
    r"新增|报告|累计|现有|本土|境外|输入|为|共|约|达到?|至|到|已|超过|（|：|:|有|其中|[\u4e00-\u9fff]{2,6}[省市区县州盟旗]"
)
_PARTS = re.compile(r"[，。；#【】《》\t]|一行|同行|等|[中时]|检测|筛查|排查|某")
_REACH_BACK = 6  # characters between a status word and its number behind it (确诊病例共3例)
_FARTHEST = 60  # characters, brackets and fillers among them
_VERB = re.compile(r"[为系是岁]")


def stands_by(text: str, status_end: int, number: int) -> bool:
    """Whether a status word that ends at `status_end` stands close enough before a number to be what it counts."""
    if number - status_end > _FARTHEST:
        return False
    gap = _BRACKET.sub("", text[status_end:number])
    return len(_FILLERS.sub("", gap)) <= _REACH_BACK and not _PARTS.search(gap)


def parts_words(text: str, start: int, end: int) -> bool:
    """Whether the words between a number and a word behind it tell of something else (3例为..., 5岁)."""
    return _VERB.search(text, start, end) is not None


_CONVERTED = re.compile(
    r"[^，。；（）\n]{0,8}?(?:[为系是]|由)[^，。；（）\n\d]{0,30}?(?P<word>无症状(?:感染者?)?(?:转归?为?|订正为?|转)[^，。；（）\n\d]{0,10}?(?:确诊(?:病例)?|转归|(?=[，。；）\n])))"
)


def was_converted(text: str, number_end: int) -> int | None:
    """The end of the words that tell those counted were without symptoms before (其中2例为此前报告的无症状感染者转归)."""
    match = _CONVERTED.match(text, number_end, number_end + 60)
    return match.end() if match else None


_SAYS_ORIGIN = re.compile(r"[均都]?(?:为|系|是|属)$")


def names_origin(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` leads to an origin of the number before (1例，均为|境外输入)."""
    return _SAYS_ORIGIN.search(text, start, end) is not None


_IS_OF_ORIGIN = re.compile(r"(?:[均都全]部?)?(?:为|系|是|属于?)")


def says_origin(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` says that those counted before are of the origin behind it (2例|均为|境外输入病例)."""
    return _IS_OF_ORIGIN.fullmatch(text, start, end) is not None


_WHO_THEY_ARE = re.compile(r"(?:新冠肺炎|确诊|无症状|阳性|病例|感染者|患者|人员){0,3}+(?=[，。；、）（\n]|$)")


def ends_clause(text: str, position: int) -> bool:
    """Whether nothing but what people are called stands between a position and the end of its clause."""
    return _WHO_THEY_ARE.match(text, position) is not None


_EACH_STATUS = re.compile(r"(?:[均都](?:为|是)?|各)$")


def of_each_status(text: str, number: int) -> bool:
    """Whether a number holds for each status told before (死亡病例、重症病例均为|0例)."""
    return _EACH_STATUS.search(text, max(0, number - 3), number) is not None


# --- where people are counted ---------------------------------------------------------------------------------------------

_HEADS_CLAUSE = re.compile(
    r"(?:^|[，。；：\n）】》#\s—-]|[日时分]|通报|发布|获悉|消息|[，。]其中|今[日天]|昨[日天]|当[日天])$"
)
_NUMBER_NEXT = re.compile(r"\d{1,9}[例人名宗]")
_COMERS = re.compile(
    r"[市省区县州旗盟]?(?:[来返回抵至到籍某的医路街大小]|旅居|出发|疾控|人民|中心|机场|卫健|防控|日报)"
)
_REPORTS_ITS_DAY = re.compile(  # a headline runs into the text: 好运市疫情平稳|平安市|2日新增3例
    r"(?:\d{1,2}月)?\d{1,2}日(?:0[—-]24时)?新?(?:增|报告)"
)
_EVERYWHERE = re.compile(r"全[国省市区县州]|[我本该][省市区县州]|各地|内地|大陆")
_TERRITORY = re.compile(r"(?:中国)?(?:香港|澳门|台湾|港澳台)(?:特别行政区|特区|地区)?$")


def heads_clause(text: str, floor: int, start: int, end: int) -> bool:
    """Whether a place `text[start:end]` heads its clause as the one that reports (大同市|在筛查中发现..., not 大同市|3例)."""
    if _NUMBER_NEXT.match(text, end) or text.rfind("（", floor, start) > text.rfind("）", floor, start):
        return False
    leads = _HEADS_CLAUSE.search(text[max(floor, start - 3) : start]) or _REPORTS_ITS_DAY.match(text, end)
    return bool(leads) and not _COMERS.match(text, end)


def places_at_large(text: str, start: int, end: int) -> list[int]:
    """Where words tell that what follows is of the whole country or of the bulletin's own place (全国, 我市)."""
    return [match.start() for match in _EVERYWHERE.finditer(text, start, end)]


def territory_before(text: str, floor: int, number: int) -> tuple[int, int] | None:
    """A region of China beyond the divisions of the mainland that stands right before a number (台湾地区|12例)."""
    match = _TERRITORY.search(text, max(floor, number - 10), number)
    return match.span() if match else None


_TOWN = re.compile(
    r"(?:(?<=[，、（：；])|(?<=其中))(?!其中)"
    r"(?:[\u4e00-\u9fff]{1,6}(?:街道|镇|乡|苏木)|(?:(?![省市县])[\u4e00-\u9fff]){1,6}(?:[农总林牧]场|(?:开发|高新|经开|示范|新|度假|风景|园|管理|保税|港|工业)区|管委会)"
    r"|[一二三四五六七八九十]{2,5}团|\d{1,3}团)$"
)


def town_before(text: str, floor: int, number: int) -> tuple[int, int] | None:
    """A town that stands alone right before a number (其中好运街道|3例)."""
    match = _TOWN.search(text, max(floor, number - 14), number)
    return match.span() if match else None


# --- what a number goes back to ------------------------------------------------------------------------------------------

_AMONG = re.compile(
    r"(?:新增|本土|境外输入|确诊|新冠肺炎|无症状|阳性|感染者|病例|患者|人员|[和及、]){0,8}+(?<![和及、])中(?=[，：、有包分来均\d]|[\u4e00-\u9fff]{2,8}\d)"
)
_ALL = re.compile(r"(?:所有|全部|上述|以上)(?:的)?$")


def goes_back(text: str, start: int, end: int) -> bool:
    """Whether the number `text[start:end]` tells again what was counted, to break it down (104例感染者中，)."""
    return _AMONG.match(text, end, end + 40) is not None or _ALL.search(text, max(0, start - 5), start) is not None


_WHICH_NEW = re.compile(r"当日|当天|同日")


def is_same_day(text: str, start: int, end: int) -> bool:
    """Whether a date says that the day is the one of the counts before (当日)."""
    return _WHICH_NEW.fullmatch(text, start, end) is not None


_SINCE = re.compile(r"[\d时点分起]*）?(?:以来|以后|之后|至今)")


def is_since(text: str, end: int) -> bool:
    """Whether a date that ends at `end` tells when something began (3月4日|以来)."""
    return _SINCE.match(text, end) is not None


_TOPIC_GOES_ON = re.compile(r"累计|现有")


def of_these_new(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with the sums of what the one before was about (累计确诊病例20例)."""
    return _TOPIC_GOES_ON.match(text, start, end) is not None


def each_item(text: str, number: int) -> bool:
    """Whether a number holds for each place of the list before it (天津、上海各|3例)."""
    return text[max(0, number - 1) : number] == "各" or text[max(0, number - 2) : number] in ("各有", "均为", "分别")


# --- what is no count ----------------------------------------------------------------------------------------------------

_NEGATIVE = re.compile(
    r"[^，。；、\n\d]{0,14}阴性|均?[为系是](?:轻|普通|中)型"
    r"|[均都]?(?:为|系|是|在|于|通过|经|因)[^，。；\n\d]{0,24}?(?:发现|检出|查出|就诊|排查|筛查|管控人员)(?=[，。；、）\n]|$)"
)
_A_PERSON = re.compile(r"[一1](?:名|位)")
_OF_A_CASE = re.compile(
    r"(?<=例)的(?:密切接触者|密接|次密|同事|同住|同学|邻居|家[人属]|妻子?|丈夫|父|母|儿|女|[哥弟姐妹])"
)  # 系69例的密接: the 69th
_THOSE_TOLD = re.compile(
    r"(?:^|[，。；：、\n])(?:上述|这|该|以上)?(?:[两二三四五六七八九十]|十[一二三四五六七八九])人$"
)
_ORDINALS = re.compile(r"第\d{1,6}(?:例|号)?(?:[、，和及与至—-]{1,2}第?\d{1,6}(?:例|号)?){0,8}[、，和及与至—-]{1,2}$")
_ABOUT = re.compile(r"关于[^，。；：\n\d新增出现发报告通]{0,8}$")
_WITH_LABELS = re.compile(r"[^，。；：（\n]{2,14}（(?:病例|患者|感染者|无症状感染者|编号|第)\d")
_IS_ONE = re.compile(r"[为是系属]一例$")  # 确认为一例确诊病例: what somebody is


def tells_a_part(text: str, start: int, end: int) -> bool:
    """Whether a part is told by what is no status: negative, mildly ill, the way they were found (3例为普通型, 2例在筛查中发现)."""
    return _NEGATIVE.match(text, start, end) is not None


_ALL_ARE = re.compile(
    r"(?:（[^（）\n]{1,80}）)?[，（]?[均都全]部?[为系是](?:(?:新增|本土|境外输入|输入性?|新冠肺炎|新冠病毒){0,3}+)"
    r"(?:(?P<confirmed>确诊)|(?P<asymptomatic>无症状)|(?P<positive>阳性|感染者))"
)


_DIAGNOSED = re.compile(
    r"[均都]?(?:被|经(?!过)[^，。；\n\d]{0,10}?)?(?:诊断|判定|确定|确认|确诊|研判)?(?:为|系|是)(?:本土|新冠肺炎|新冠病毒|新型冠状病毒(?:感染的?)?(?:肺炎)?){0,3}+"
    r"(?:(?P<confirmed>确诊(?:病例|患者)?)|(?P<asymptomatic>无症状(?:感染者)?))(?=[，。；、）\n（]|$)"
)


def diagnosed_as(text: str, end: int) -> tuple[CountStatus, int] | None:
    """What those were found to be whose number ends at `end`, and where that ends: 其中2人|被诊断为确诊病例|，3人为无症状感染者."""
    match = _DIAGNOSED.match(text, end, end + 60)
    return (match.lastgroup, match.end()) if match else None  # type: ignore[return-value]


def status_behind(text: str, end: int) -> CountStatus | None:
    """What those are whose number ends at `end`, where the words behind it tell that of all (新增3例，均为无症状感染者)."""
    match = _ALL_ARE.match(text, end, end + 120)
    return match.lastgroup if match else None  # type: ignore[return-value]


_PLACES_ONLY = re.compile(r"[^，。；：\d\n]{0,10}：?(?:[^，。；：、\d\n]{2,12}\d{1,6}[例人名][，、；。）]?){2,40}\s*")


def counts_places_only(text: str, start: int, end: int) -> bool:
    """Whether a sentence is nothing but places with numbers (朔州市：朔城区22人、平鲁区16人。)."""
    return _PLACES_ONLY.fullmatch(text, start, end) is not None and not _OUTBREAK.search(text, start, end)


def names_people(text: str, start: int, end: int) -> bool:
    """Whether a number names people rather than counts them: 69例的密接, 三人8日采样, 关于2例确诊病例（病例8、病例9）的说明."""
    if _ORDINALS.search(text, max(0, start - 40), start):
        return True  # 第32、33例确诊病例的长子
    if _OF_A_CASE.match(text, end) or _THOSE_TOLD.search(text, max(0, end - 6), end):
        return True
    about = _ABOUT.search(text, max(0, start - 12), start) is not None
    return about and _WITH_LABELS.match(text, end) is not None


_CHANGE = re.compile(
    r"(?:减少|下降|连续[^，。；\n]{0,12}(?:超过|达到?|突破|不足)|达到或超|较[^，。；\n]{0,8}(?:增加|增多|上升))了?$"
)
_GUESS = re.compile(r"(?:可能|或将|预计|有望|预测|恐将?|以防|如果|假设)[^，。；\n]{0,16}$")


_FROM = re.compile(r"来自[^，。；、：\d\n]{2,12}$")


def tells_where_from(text: str, start: int) -> bool:
    """Whether the number at `start` tells how many came from somewhere (分别来自日本|2例)."""
    return _FROM.search(text, max(0, start - 16), start) is not None


def is_a_change(text: str, start: int) -> bool:
    """Whether the number at `start` tells how much more or fewer there are (重症病例较前一日减少|3例)."""
    return _CHANGE.search(text, max(0, start - 20), start) is not None


def is_a_guess(text: str, start: int) -> bool:
    """Whether the number at `start` is only expected (单日新增可能再度达到|15万例)."""
    return _GUESS.search(text, max(0, start - 24), start) is not None


def is_a_person(text: str, start: int, end: int) -> bool:
    """Whether a number tells of somebody rather than of how many (一名, 1位)."""
    if _IS_ONE.search(text, max(0, start - 1), end):
        return True
    return _A_PERSON.fullmatch(text, start, end) is not None
