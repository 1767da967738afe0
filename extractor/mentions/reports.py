"""What the words around a name of a division tell: whether the bulletin reports for it, or somebody came from there."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = [
    "comes_back",
    "comes_here",
    "end_of_name",
    "gets_to",
    "goes",
    "goes_straight",
    "is_at",
    "is_national",
    "is_native",
    "is_not_ours",
    "is_of_outbreak",
    "is_station",
    "is_where_from",
    "issues_notice",
    "lives_at",
    "lives_for_work",
    "lives_mostly",
    "moves_in",
    "never_left",
    "reports_here",
    "sets_off_for",
    "stays_away",
    "treated_by",
    "treats_here",
    "was_left",
    "was_there",
]

_REPORT = re.compile(r"新增|报告|发现|通报|公布|确诊|疫情|划定|调整|解除|通告|公告|活动轨迹")
_REPORTS = re.compile(
    r"(?:居民区)?疫情信息如下|(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:0?0?[时:0]{0,3}[-—至]\d{1,2}时)?(?:新增|报告|发现|检出|疫情)|[^，。；\n\d]{0,4}?(?:在[^，。；\n]{0,24}?(?:发现|检出)|新增|发现|检出|报告|通报|公布|划定(?!为)|疫情[快通]|新冠肺炎(?:确诊)?病例)"
)
# where people come from says nothing about where the bulletin was written
_NOT_HERE_BEFORE = re.compile(r"(?:从|自|由|户籍|籍贯|离开|来自|接触)(?:于|在)?$")
_PASSED_BEFORE = re.compile(r"(?:途[经径]|路过|经由)(?:[\u4e00-\u9fff]{2,6}、){0,3}$")  # 途经甲市、|乙县
_AT_BEFORE = re.compile(r"在$")
_GOES_BEFORE = re.compile(
    r"(?:前往|赶往|去往|(?<![返达来回])[到赴去至]|(?<=[到回]达)|(?<=回到))(?:[\u4e00-\u9fff]{2,6}?[、和及]){0,2}$"
)
_COMES_BEFORE = re.compile(r"(?:(?<![往])返|(?<![往])回|返回|回到|返至|抵达|到达|来到|抵|(?<![后前近以未])来)$")
# 1名密接人员在禹州停留, 在白云市的活动轨迹: but this is where the bulletin speaks of
_IS_HERE_AFTER = re.compile(r"[市县区]?(?:境内|公共场所|的?活动|停留|轨迹)")
_DENIED = re.compile(r"(?:没有|没去|从?未|不曾|否认|无)[^，。；\n]{0,12}$")
_STAY = (
    r"(?:(?:[^，。；\n\d]{0,8}?(?:县|市|区|镇|乡|村|、[^，。；\n\d]{2,6}))?(?:等地)?(?:经商|做生意|务工|打工|出差"
    r"|探亲|旅游|旅行|度假|聚餐|赴宴|走亲|就读|上学|读书|求学|从事|工作(?!人员|组|专班|领导|指挥|委)))"
)
_NOT_HERE_AFTER = re.compile(
    r"(?:市)?(?:时间|籍|人(?!民)|户籍|返|来|旅居|居住史|旅行史|旅游史|回|归|接触|[到至](?!今|目前|\d))"
    r"|[^，。；\n\d对有从自的与]{0,30}旅居史"
    r"|(?:亲属|亲戚|亲友|朋友|同学|同事)(?!家)|往返|(?:省|市)?(?:新冠|新型冠状病毒)?(?:肺炎)?确诊(?:病例|患者)(?:的|有)?(?:密切)?接触"
)
# 甲市|一例感染者曾在我市停留: the text sets it apart from its own place
_NOT_OURS = re.compile(r"的?(?:一|\d{1,2})[名例][^，。；\n]{0,24}?(?:在|[来返到至抵])[我本][省市区县]")
_LIVING = ("住", "住在", "住于", "住址：", "居住地：", "居住地为")
_TREATED = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:医院|卫生院|卫生中心|临床中心|医疗机构|疾控|隔离点|医学观察)")
_STAYS_AFTER = re.compile(_STAY)
_LIVES = re.compile(r"(?:常住|长住|长期|长居|久居)(?:居住)?(?:于|在)?$")
_LIVES_AT = re.compile(r"(?:家住|现居住?|现住|居住|住址|现住址)(?:于|在|为)?$")
_STATION = re.compile(r"市?[东西南北]?(?:火车|高铁|汽车|客运|长途)?(?:客运)?[总东西南北]?站")
_NATIVE_OF = re.compile(r"人(?=[，。、；,（\n])")
_NEVER_LEFT = re.compile(r"(?:未|没|没有|未曾)离开过?$")
_SETS_OFF = re.compile(r"(?:前往|赶往|去往|去过|到过|(?<![返回来出])[赴去])(?:[\u4e00-\u9fff]{2,6}、){0,2}$")
_GETS_TO = re.compile(r"(?:从|自|由|离开)[^。；\n]{2,50}(?<![达])[到至抵]达?$")
_NATIVE = re.compile(r"[\u4e00-\u9fff]{0,12}?(?:籍|人(?![民员]))")
_GOES_STRAIGHT = re.compile(r"[到赴去至往达]$")
_COMES_BACK = re.compile(r"返回|回到|返家|返程")
_WAS_THERE = re.compile(r"(?:曾|\d日?[-—－～~至](?:\d{1,2}月)?\d{1,2}日)[^。；\n]{0,24}$")
# comes to a place that the lexicon does not list, and stays: 到达丙镇旅游, 来我市探亲, 返回本地
_MOVES_IN = re.compile(
    r"(?:到达|抵达|来到|送至|返回|回到|[来到至])(?P<place>[^，。；、\n\d到至来]{1,10}?(?=旅游|探亲|度假|看病|走亲|过年)|[^，。；、\n\d到至来]{1,6}镇|我[市县区]|本[地市县区])"
)
# 永新|紧急通知, 海安|防控办再发提醒, 洛阳|疾控：: who issues a notice, however short its name is written
_OFFICE = r"(?:疾控(?:中心)?|卫健[委局]|卫生健康[委局]|(?:新冠)?(?:肺炎)?(?:疫情)?(?:联防联控|防控|防治)?(?:办|办公室|指挥部(?:办公室)?)|防指办?|应急办)"
_ISSUES = re.compile(
    rf"(?:[市县区州旗]?{_OFFICE}(?:[：:]|通报|消息)|[市县区州旗]?{_OFFICE}?(?:最新|再次|再发|发布|刚刚|今日|紧急|重要|温馨|疫情|防控|防疫|健康|郑重){{0,4}}(?:通知|提示|提醒|通告|公告|告知书|公开信))"
)
_NATIONAL = re.compile(
    r"^[^。；\n]{0,30}全国(?:共|现)?有[高中]风险|31个?省|国家卫生健康委|国家卫健委|全国新增|内地新增"
)
_LEFT_BEFORE = re.compile(r"从|自|由|离开")
_NAME_END = re.compile(r"[^\u4e00-\u9fff]")


def is_of_outbreak(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells news of an outbreak (新增, 划定, 活动轨迹)."""
    return bool(_REPORT.search(text, start, end))


def reports_here(text: str, end: int) -> bool:
    """Whether the division that ends at `end` is who reports (麒麟区|在返曲人员中发现1例)."""
    return bool(_REPORTS.match(text, end))


def is_where_from(text: str, start: int, end: int, *, in_head: bool) -> bool:
    """Whether the division at `text[start:end]` only tells where people come from; `in_head` if a headline names it."""
    if in_head and _IS_HERE_AFTER.match(text, end):
        return False
    before = _NOT_HERE_BEFORE.search(text, max(0, start - 4), start) or _DENIED.search(text, max(0, start - 16), start)
    passed = _PASSED_BEFORE.search(text, max(0, start - 24), start)
    return bool(before or passed or _NOT_HERE_AFTER.match(text, end))


def is_not_ours(text: str, start: int, end: int) -> bool:
    """Whether the division at `text[start:end]` is another than the bulletin's own (甲市|一例感染者曾在我市停留), unless the person
    lives there (住|甲市青松街道)."""
    if _NOT_OURS.match(text, end) is None:
        return False
    name = text[start:end]
    return not any(text.find(lives + name, end) >= 0 for lives in _LIVING)


def was_left(text: str, start: int) -> bool:
    """Whether somebody came from the division that begins at `start` (从|甲市)."""
    before = _NOT_HERE_BEFORE.search(text, max(0, start - 4), start)
    return before is not None and _LEFT_BEFORE.search(before[0]) is not None


def comes_here(text: str, start: int) -> bool:
    """Whether somebody comes or returns to the division that begins at `start` (返回|甲市)."""
    return bool(_COMES_BEFORE.search(text, max(0, start - 4), start))


def treats_here(text: str, end: int) -> bool:
    """Whether the division that ends at `end` is named for a hospital or the like (甲市|第一人民医院)."""
    return bool(_TREATED.match(text, end))


def stays_away(text: str, start: int, end: int) -> bool:
    """Whether somebody only was in the division at `text[start:end]` for a while (到|甲市|出差), as far as is told."""
    return bool(_GOES_BEFORE.search(text, max(0, start - 18), start) and _STAYS_AFTER.match(text, end))


def lives_for_work(text: str, start: int, end: int) -> bool:
    """Whether somebody is at work in the division at `text[start:end]` (在|甲市|务工)."""
    return bool(_AT_BEFORE.search(text, max(0, start - 4), start) and _STAYS_AFTER.match(text, end))


def goes(text: str, start: int) -> bool:
    """Whether somebody goes to the division that begins at `start` (前往|甲市)."""
    return bool(_GOES_BEFORE.search(text, max(0, start - 18), start))


def treated_by(text: str, start: int, end: int) -> bool:
    """Whether a hospital of the division at `text[start:end]` is who acts (由|甲市|医院收治)."""
    return text.startswith(("由", "经"), max(0, start - 1)) and treats_here(text, end)


def never_left(text: str, start: int) -> bool:
    """Whether somebody did not leave the division that begins at `start` (未离开|甲市)."""
    return bool(_NEVER_LEFT.search(text, max(0, start - 6), start))


def sets_off_for(text: str, start: int) -> bool:
    """Whether somebody sets off for the division that begins at `start` (去|甲市), and no more is told."""
    return bool(_SETS_OFF.search(text, max(0, start - 8), start))


def gets_to(text: str, start: int) -> bool:
    """Whether a way that begins elsewhere leads to the division that begins at `start` (从甲市乘车到|乙县)."""
    return bool(_GETS_TO.search(text, max(0, start - 60), start))


def goes_straight(text: str, start: int) -> bool:
    """Whether the division that begins at `start` is the first that somebody goes to (到|甲市, not 到甲街和|乙市)."""
    return bool(_GOES_STRAIGHT.search(text, max(0, start - 4), start))


def comes_back(text: str, start: int) -> bool:
    """Whether somebody is told to come back behind `start`, to wherever."""
    return bool(_COMES_BACK.search(text, start))


def was_there(text: str, start: int) -> bool:
    """Whether the stay in the division that begins at `start` is told as one that ended (1月3日至5日曾到|甲市)."""
    return bool(_WAS_THERE.search(text, max(0, start - 40), start))


def is_native(text: str, end: int, *, whole: bool = False) -> bool:
    """Whether somebody is called a native of the division that ends at `end` (甲县|人), or unless `whole` of a part."""
    return bool((_NATIVE_OF if whole else _NATIVE).match(text, end))


def lives_at(text: str, start: int) -> bool:
    """Whether the division that begins at `start` is told as somebody's home (家住|甲市)."""
    return bool(_LIVES_AT.search(text, max(0, start - 8), start))


def is_station(text: str, end: int) -> bool:
    """Whether the division that ends at `end` is named for one of its stations (甲市|东站)."""
    return bool(_STATION.match(text, end))


def moves_in(text: str) -> Iterator[tuple[int, int]]:
    """Places that somebody comes to for a stay, whatever they are (到达|丙镇|旅游)."""
    return (match.span("place") for match in _MOVES_IN.finditer(text))


def is_at(text: str, start: int) -> bool:
    """Whether 在 stands before the division that begins at `start`."""
    return bool(_AT_BEFORE.search(text, max(0, start - 4), start))


def lives_mostly(text: str, start: int) -> bool:
    """Whether somebody lives for the most part in the division that begins at `start` (常住|甲市): here or elsewhere."""
    return bool(_LIVES.search(text, max(0, start - 8), start))


def issues_notice(text: str, end: int) -> bool:
    """Whether the division that ends at `end` is who issues the notice (永新|紧急通知, 海安|防控办提醒)."""
    return bool(_ISSUES.match(text, end))


def is_national(text: str, end: int) -> bool:
    """Whether the first `end` characters are those of a bulletin for the whole country."""
    return bool(_NATIONAL.search(text, 0, end))


def end_of_name(text: str, start: int, end: int) -> int:
    """Where the Chinese characters end that begin at `start`, at most at `end`."""
    match = _NAME_END.search(text, start, end)
    return match.start() if match else min(end, len(text))
