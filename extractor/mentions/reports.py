"""What the words around a name of a division tell: whether the bulletin reports for it, or somebody came from there."""

from __future__ import annotations

import re

__all__ = [
    "comes_here",
    "end_of_name",
    "is_at",
    "is_national",
    "is_of_outbreak",
    "is_where_from",
    "issues_notice",
    "lives_for_work",
    "lives_mostly",
    "reports_here",
    "stays_away",
    "treats_here",
    "was_left",
]

_REPORT = re.compile(r"新增|报告|发现|通报|公布|确诊|疫情|划定|调整|解除|通告|公告|活动轨迹")
_REPORTS = re.compile(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:新增|报告|发现|检出|疫情)|[^，。；\n\d]{0,4}?(?:在[^，。；\n]{0,24}?(?:发现|检出)|新增|发现|检出|报告|通报|公布|划定(?!为)|疫情[快通]|新冠肺炎(?:确诊)?病例)"
)
# where people come from says nothing about where the bulletin was written
_NOT_HERE_BEFORE = re.compile(r"(?:从|自|由|户籍|籍贯|离开|来自|接触)(?:于|在)?$")
_PASSED_BEFORE = re.compile(r"(?:途[经径]|路过|经由)(?:[\u4e00-\u9fff]{2,6}、){0,3}$")  # 途经甲市、|乙县
_AT_BEFORE = re.compile(r"在$")
_GOES_BEFORE = re.compile(r"(?:前往|赶往|去往|(?<![返达来回])[到赴去])(?:[\u4e00-\u9fff]{2,6}、){0,2}$")
_COMES_BEFORE = re.compile(r"(?:(?<![往])返|(?<![往])回|返回|回到|返至|抵达|到达|来到|抵|(?<![后前近以未])来)$")
# 1名密接人员在禹州停留, 在白云市的活动轨迹: but this is where the bulletin speaks of
_IS_HERE_AFTER = re.compile(r"[市县区]?(?:境内|公共场所|的?活动|停留|轨迹)")
_DENIED = re.compile(r"(?:没有|没去|从?未|不曾|否认|无)[^，。；\n]{0,12}$")
_STAY = r"(?:(?:[^，。；\n\d]{0,8}?(?:县|市|区|镇|乡|村|、[^，。；\n\d]{2,6}))?(?:等地)?(?:经商|做生意|务工|打工|出差|探亲|旅游|旅行|就读|上学|读书|求学|从事|工作(?!人员|组|专班|领导|指挥|委)))"
_NOT_HERE_AFTER = re.compile(
    r"(?:市)?(?:时间|籍|人(?!民)|户籍|返|来|旅居|居住史|旅行史|回|归|接触|[到至](?!今|目前|\d))"
    r"|[^，。；\n\d对有从自的与]{0,30}旅居史"
)
_TREATED = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:医院|卫生院|卫生中心|临床中心|疾控|隔离点|医学观察)")
_STAYS_AFTER = re.compile(_STAY)
_LIVES = re.compile(r"(?:常住|长期|长居|久居)(?:居住)?(?:于|在)?$")
# 永新|紧急通知, 海安|防控办再发提醒, 洛阳|疾控：: who issues a notice, however short its name is written
_OFFICE = r"(?:疾控(?:中心)?|卫健[委局]|卫生健康[委局]|(?:新冠)?(?:肺炎)?(?:疫情)?(?:联防联控|防控|防治)?(?:办|办公室|指挥部(?:办公室)?)|防指办?|应急办)"
_ISSUES = re.compile(
    rf"(?:[市县区州旗]?{_OFFICE}(?:[：:]|通报|消息)|[市县区州旗]?{_OFFICE}?(?:最新|再次|再发|发布|刚刚|今日|紧急|重要|温馨|疫情|防控|防疫|健康|郑重){{0,4}}(?:通知|提示|提醒|通告|公告|告知书|公开信))"
)
_NATIONAL = re.compile(r"31个?省|国家卫生健康委|国家卫健委|全国新增|内地新增")
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
