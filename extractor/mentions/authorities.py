"""Authorities that issue bulletins (甲市卫生健康委, 乙区新冠肺炎疫情防控指挥部办公室), and what they do in a text."""

from __future__ import annotations

import re

__all__ = [
    "acts_on_case",
    "bare_name",
    "end_of_signature",
    "find",
    "is_asked",
    "is_authority",
    "is_bare",
    "signs",
    "skip_words",
    "speaks",
]

_DISEASE = r"(?:新型冠状病毒(?:感染)?的?(?:肺炎)?|新冠(?:病毒)?(?:感染)?的?(?:肺炎)?)"
_HEALTH_AUTHORITY = r"卫生健康委员会|卫生健康委|卫健委|卫生健康局|卫健局|疾病预防控制中心|疾控中心|疾控(?=最新|提醒|紧急|发布|通报|[：:])|(?<=[省市县区旗州])人民政府"
_TASK_FORCE = (
    rf"(?:统筹)?(?:推进)?(?:{_DISEASE}(?:疫情)?|疫情)防控[和与]?经济社会发展(?:工作)?(?:领导小组|指挥部)(?:办公室)?"
    r"|(?<=[省市县区旗州])应急指挥部"
    rf"|(?:应对)?(?:{_DISEASE}(?:疫情)?|疫情)(?:联防联控|防控|防治|防疫)?(?:工作|应急|应急处置|应急综合|综合|处置|统筹|一线)*"
    r"(?:领导小组|指挥部|工作组|工作专班|联防联控机制)(?:综合(?:协调)?组)?(?:办公室)?"
    r"|(?:[省市县区]?委)?统筹疫情防控[\u4e00-\u9fff]{0,10}领导小组(?:（指挥部）)?(?:办公室)?"
    r"|(?:疫情)?防控办(?:公室)?|防疫办|(?:新冠)?疫情办(?:公室)?(?!法)|防指办|联防联控机制(?:综合组)?"
)
_POLICE = r"公安局(?:[\u4e00-\u9fff]{2,4}分局)?"
_AUTHORITY = rf"(?:{_HEALTH_AUTHORITY}|{_TASK_FORCE}|{_POLICE}(?=通报|\s|$|20\d\d年))"
_ISSUER = re.compile(rf"[\u4e00-\u9fff]{{1,16}}?{_AUTHORITY}")
# an authority told without its place: 市卫健委, 国家卫生健康委
_BARE = re.compile(rf"(?:[省市县区旗州]|国家|国务院|中国|全国|口岸)?{_AUTHORITY}")
# 经|市疾控中心, 据|市卫健委; words before an authority
_WORDS_BEFORE = re.compile(
    r"(?:[\u4e00-\u9fff]*(?:采访了|表示|获悉|介绍|今天|昨天|上午|下午|晚间|公布|问题))?(?:经|据|由|从|根据|或|向|接|按照?|和|与|及|在|对|是|该|报|请)*(?=[\u4e00-\u9fff]{2})"
)
_SIGNS = re.compile(r"(?:（[^（）]{1,6}）)?\s?(?:20\d\d年|\n|$)")
# 甲市疫情防控指挥部|2022年3月4日: a date that only dates the signature, and tells nothing more
_SIGNED_ON = re.compile(
    r"(?:（[^（）\n]{1,6}）)?\s{0,20}20\d\d年\d{1,2}月\d{1,2}日(?!\d|\s?[0零]|[至—～~\-、]\d|晚|凌晨|上午|下午|[\u4e00-\u9fff]{0,2}(?:通报|发布|公布|公告|通告|消息|报告|讯|印发|新增|接|[发下]))"
)
_SPEAKS = re.compile(r"[^，。；\n]{0,12}(?:通报|消息|发布|公布|公告|通告|获悉|提[示醒])")
# 经|省卫健委|专家组确认, 由|市疾控中心|复核, 疾控中心专车: what an authority did about a case
_TESTS = re.compile(
    r"^[^，。]{0,2}[经由被][\u4e00-\u9fff]|(?:中心|委|委员会|局|疾控)(?:专家|复核|复检|复测|检测|专车|工作人员|流调|会诊|确认)"
)
_ASKED_FROM = re.compile(r"(?:接到?|收到|来自|函告|推送)$")
_LETTER = re.compile(r"关于[^》\n]{0,60}函》?")  # 《甲县疾控中心|关于...的协查函》


def find(text: str) -> list[tuple[int, int]]:
    """Where authorities are named, in reading order; words before a name may be taken with it (据甲市卫健委)."""
    return [match.span() for match in _ISSUER.finditer(text)]


def is_authority(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is the name of an authority."""
    return bool(_ISSUER.fullmatch(text, start, end))


def skip_words(text: str, start: int, end: int) -> int:
    """Where a name begins behind the words taken with it (据|甲市卫健委)."""
    match = _WORDS_BEFORE.match(text, start, end)
    return match.end() if match else start


def bare_name(text: str, start: int, end: int) -> int:
    """Where an authority that is told without its place begins (市卫健委), else `start`."""
    match = _BARE.search(text, start, end)
    return match.start() if match else start


def signs(text: str, end: int) -> bool:
    """Whether the authority that ends at `end` signs the text: its date or the end of the line follows."""
    return bool(_SIGNS.match(text, end))


def end_of_signature(text: str, end: int) -> int | None:
    """Where the date ends with which the authority that ends at `end` signs (甲市疫情防控指挥部|2022年3月4日|); None where it
    doesn't sign."""
    match = _SIGNED_ON.match(text, end)
    return match.end() if match else None


def speaks(text: str, end: int) -> bool:
    """Whether the authority that ends at `end` says something (通报, 发布)."""
    return bool(_SPEAKS.match(text, end))


def is_bare(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is an authority told without its place (防控办)."""
    return bool(_BARE.fullmatch(text, start, end))


def is_asked(text: str, start: int, end: int) -> bool:
    """Whether the authority at `text[start:end]` is another one, from which something came (接|甲市疾控中心|函告)."""
    return bool(_ASKED_FROM.search(text, max(0, start - 4), start) or _LETTER.match(text, end))


def acts_on_case(text: str, start: int, end: int) -> bool:
    """Whether the authority at `text[start:end]` only tests or confirms (经|甲市疾控中心|复核)."""
    return bool(_TESTS.search(text, max(0, start - 3), end + 6))
