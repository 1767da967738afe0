"""What a document says of itself: headline, authority, region, date of publication."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.region import find_region
from extractor.mentions import dates
from extractor.mentions.divisions import names_at
from extractor.text.clean import CleanText
from extractor.text.sentences import paragraphs

__all__ = ["Header", "date_of_publication", "read_header"]


@dataclass(frozen=True, slots=True)
class Header:
    """Spans are positions of the cleaned text."""

    title: tuple[int, int] | None
    issuer: tuple[int, int] | None
    region: Area
    region_span: tuple[int, int] | None


_DISEASE = r"(?:新型冠状病毒(?:感染)?的?(?:肺炎)?|新冠(?:病毒)?(?:感染)?的?(?:肺炎)?)"
_HEALTH_AUTHORITY = r"卫生健康委员会|卫生健康委|卫健委|卫生健康局|卫健局|疾病预防控制中心|疾控中心|疾控(?=最新|提醒|紧急|发布|通报|[：:])|(?<=[省市县区旗州])人民政府"
_TASK_FORCE = (
    rf"(?:统筹)?(?:推进)?(?:{_DISEASE}(?:疫情)?|疫情)防控[和与]?经济社会发展(?:工作)?(?:领导小组|指挥部)(?:办公室)?"
    r"|(?<=[省市县区旗州])应急指挥部"
    rf"|(?:应对)?(?:{_DISEASE}(?:疫情)?|疫情)(?:联防联控|防控|防治|防疫)?(?:工作|应急|应急处置|应急综合|综合|处置|统筹|一线)*"
    r"(?:领导小组|指挥部|工作组|工作专班|联防联控机制)(?:综合(?:协调)?组)?(?:办公室)?"
    r"|(?:[省市县区]?委)?统筹疫情防控[\u4e00-\u9fff]{0,10}领导小组(?:（指挥部）)?(?:办公室)?"
    r"|(?:疫情)?防控办(?:公室)?|防疫办|联防联控机制(?:综合组)?"
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
_DATELINE = re.compile(r"(?:发布(?:日期|时间)|来源[：\s]\S{0,12}|时间|日期)[：\s]{0,2}$")


def date_of_publication(document: CleanText) -> datetime.date | None:
    """The date under or over the text: 发布日期：2021-01-07, or 2022年3月28日 behind the authority that signs."""
    text = document.text
    best: datetime.date | None = None
    for mention in dates.find(text):
        part = mention.value.first
        if part.year is None or part.month is None or part.day is None or mention.value.last is not None:
            continue
        signed = re.search(
            r"(?:办公室|指挥部|委员会|卫健委|领导小组|中心|政府|工作组|防控办|健康委|局)\s?$",
            text[max(0, mention.start - 12) : mention.start],
        )
        dated = _DATELINE.search(text, max(0, mention.start - 16), mention.start)
        alone = (mention.start == 0 or text[mention.start - 1] == "\n") and (
            mention.end == len(text) or text[mention.end] == "\n"
        )
        if signed or dated or alone:
            try:
                best = datetime.date(part.year, part.month, part.day)
            except ValueError:
                continue
            if dated:
                return best
    return best


def read_header(document: CleanText) -> Header:
    """Headline, authority and region of a text."""
    text = document.text
    issuer = _issuer(text)
    region, span = find_region(text, issuer)
    return Header(_title(text), issuer, region, span)


def _title(text: str) -> tuple[int, int] | None:
    """The first short line or bracketed headline that is about an outbreak."""
    bracketed = re.match(r"(?:#[^#\n]{1,40}#\s?)*【([^】\n]{4,80})】", text)
    if bracketed:
        return bracketed.span(1)
    for number, line in enumerate(paragraphs(text)):
        words = line.of(text)
        if number > 400:
            break
        if (
            6 <= len(words) <= 60
            and words[-1] not in "。；，："
            and not re.search(r"[。；]", words)
            and not _LABELLED.match(words)
            and re.search(
                r"病例|疫情|感染者|风险|阳性|肺炎|轨迹|确诊|防控|隔离|[省市县区旗州盟](?:\d{1,2}月\d{1,2}日)?通报$",
                words,
            )
        ):
            return line.start, _second_line(text, line.start, line.end)
    return None


# 病例2：男，50岁，...: the last line of a list, however short
_LABELLED = re.compile(
    r"(?:确诊|无症状|阳性|新增|本土)*(?:病例|感染者|患者|人员)\s?[\dA-Z一二三四五六七八九十甲乙丙丁]{1,5}[：，（、]"
)


def _second_line(text: str, start: int, end: int) -> int:
    """The end of a headline of which only the authority stands in the first line (某区疫情防控指挥部 / 关于...的通报)."""
    authority = _ISSUER.fullmatch(text, start, end)
    following = _ABOUT.match(text, end) if authority else None
    return following.end() if following else end


_ABOUT = re.compile(r"\n\s*关于[^。；，\n]{4,50}(?:通报|通告|公告|说明|通知|情况)(?=\n|$)")


_SIGNS = re.compile(r"(?:（[^（）]{1,6}）)?\s?(?:20\d\d年|\n|$)")
_SPEAKS = re.compile(r"[^，。；\n]{0,12}(?:通报|消息|发布|公布|公告|通告|获悉|提[示醒])")
# 经|省卫健委|专家组确认, 由|市疾控中心|复核, 疾控中心专车: what an authority did about a case
_TESTS = re.compile(
    r"^[^，。]{0,2}[经由被][\u4e00-\u9fff]|(?:中心|委|委员会|局|疾控)(?:专家|复核|复检|复测|检测|专车|工作人员|流调|会诊|确认)"
)
_ASKED_FROM = re.compile(r"(?:接到?|收到|来自|函告|推送)$")


def _issuer(text: str) -> tuple[int, int] | None:
    """The authority that signs at the end, or the first that says something, or the first that is named."""
    matches = list(_ISSUER.finditer(text))
    if not matches:
        return None
    last = matches[-1]
    if _SIGNS.match(text, last.end()):
        return _own_start(text, last.start(), last.end())
    named = [_own_start(text, match.start(), match.end()) for match in matches]
    own = [span for span in named if not _ASKED_FROM.search(text, max(0, span[0] - 4), span[0])] or named
    speaker = next((span for span in own if _SPEAKS.match(text, span[1])), None)
    return speaker or next((span for span in own if not _TESTS.search(text, max(0, span[0] - 3), span[1] + 6)), None)


def _own_start(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the words before it: 据|上海市卫健委."""
    if any(naming.form == "full" for naming in names_at(text, start, end)):
        return start, end  # 和县 begins with a word
    words = _WORDS_BEFORE.match(text, start, end)
    first = words.end() if words else start
    for position in range(first, min(end, first + 12)):
        named = resolve(text, position, end, NOWHERE)
        full = any(naming.form == "full" for naming in names_at(text, position, end))  # of whichever 白云区
        if full or (named.area.division is not None and named.rest > position):
            return position, end
    bare = _BARE.search(text, first, end)
    return (bare.start() if bare else first), end
