"""What a document says of itself: headline, authority, region, date of publication."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.region import find_region
from extractor.mentions import dates
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


_DISEASE = r"(?:新型冠状病毒(?:感染的)?(?:肺炎)?|新冠(?:病毒)?(?:肺炎)?)?"
_HEALTH_AUTHORITY = r"卫生健康委员会|卫生健康委|卫健委|卫生健康局|卫健局|疾病预防控制中心|疾控中心|人民政府"
_TASK_FORCE = (
    rf"(?:应对)?{_DISEASE}疫情(?:联防联控|防控|防治)?(?:工作|应急|应急处置|应急综合|综合)*"
    r"(?:领导小组|指挥部|工作组|联防联控机制)(?:办公室)?|疫情防控办公?室?|防控办|防疫办"
)
_ISSUER = re.compile(rf"[\u4e00-\u9fff]{{2,16}}?(?:应对)?{_DISEASE}(?:{_HEALTH_AUTHORITY}|{_TASK_FORCE})")
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
            and "。" not in words
            and re.search(r"病例|疫情|感染者|风险|阳性|肺炎|轨迹|确诊|防控|隔离", words)
        ):
            return line.start, line.end
    return None


def _issuer(text: str) -> tuple[int, int] | None:
    """The authority that signs at the end, or the first that is named."""
    matches = list(_ISSUER.finditer(text))
    if not matches:
        return None
    last = matches[-1]
    if re.match(r"\s?(?:20\d\d年|\n|$)", text[last.end() : last.end() + 6]):
        return _own_start(text, last.start(), last.end())
    return _own_start(text, matches[0].start(), matches[0].end())


def _own_start(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the words before it: 据|上海市卫健委."""
    for position in range(start, min(end, start + 12)):
        named = resolve(text, position, end, NOWHERE)
        if named.area.division is not None and named.rest > position:
            return position, end
    return start, end
