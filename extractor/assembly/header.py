"""What a document says of itself: headline, authority, region, date of publication."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from dataclasses import dataclass

from extractor.assembly.areas import NOWHERE, Area, area_of, resolve
from extractor.lexicon.divisions import Division, gazetteer
from extractor.mentions import dates
from extractor.mentions.arrivals import find_letters
from extractor.mentions.divisions import find as find_divisions
from extractor.mentions.divisions import letter_readings
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
_REPORT = re.compile(r"新增|报告|发现|通报|公布|确诊|疫情|划定|调整|解除|通告|公告|活动轨迹")


# where people come from says nothing about where the bulletin was written
_NOT_HERE_BEFORE = re.compile(r"(?:从|自|由|户籍|籍贯|离开|来自|常住|长期|在|接触)(?:于|在)?$")
_NOT_HERE_AFTER = re.compile(r"(?:市)?(?:籍|人(?!民)|户籍|返|来|旅居|居住史|旅行史|回|归|接触)")


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
    region, span = _region(text, issuer)
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


def _region(text: str, issuer: tuple[int, int] | None) -> tuple[Area, tuple[int, int] | None]:
    """The province, city or county that the bulletin reports for, by votes: the authority and the headline count most."""
    votes: Counter[str] = Counter()
    spans: dict[str, tuple[int, int]] = {}
    book = gazetteer()

    def vote(division: Division, weight: float, start: int, end: int) -> None:
        votes[division.code] += weight  # type: ignore[assignment]
        spans.setdefault(division.code, (start, end))

    head = text[:160].find("。")
    head_end = head if head > 0 else 160
    position = 0
    while position < len(text) - 1:
        for naming in find_divisions(text, position, min(len(text), position + 4000)):
            named = resolve(text, naming.start, min(naming.start + 24, len(text)), NOWHERE)
            division = named.area.division
            if division is None:
                continue
            if _NOT_HERE_BEFORE.search(text, max(0, naming.start - 4), naming.start) or _NOT_HERE_AFTER.match(
                text, named.rest
            ):
                continue
            weight = 1.0
            if issuer and issuer[0] <= naming.start < issuer[1]:
                weight = 8.0
            elif naming.start < head_end:
                weight = 4.0 if _REPORT.search(text, naming.start, min(head_end + 1, len(text))) else 2.0
            vote(division, weight, naming.start, min(named.rest, len(text)))
        position += 4000
    for letter in find_letters(text, 0, len(text)):
        readings = letter_readings(text[letter.start])
        for reading in readings:
            vote(reading, 4.0 / len(readings), letter.start, letter.end)
    if not votes:
        return NOWHERE, None
    by_province: Counter[str] = Counter()
    for code, count in votes.items():
        by_province[code[:2]] += count
    province = by_province.most_common(1)[0][0]
    best = book.by_code(province + "0000")
    span = spans.get(province + "0000")
    by_city: Counter[str] = Counter()
    for code, count in votes.items():
        if code[:2] == province and code[2:] != "0000":
            by_city[code[:4]] += count
    if by_city and best is not None and best.city is None:
        city, count = by_city.most_common(1)[0]
        if count >= 0.5 * sum(by_city.values()) and count >= votes.get(province + "0000", 0) * 0.7:
            found = book.by_code(city + "00")
            if found is not None:
                best, span = found, spans.get(found.code, span)
    if issuer is not None:
        signed = resolve(text, issuer[0], issuer[1], Area(best))
        division = signed.area.division
        if division is not None and division.code[:2] == province:
            return Area(division), (issuer[0], signed.rest)
    if span is None and best is not None:
        inside = [code for code in spans if code.startswith(best.code.rstrip("0") or best.code[:2])]
        span = spans[inside[0]] if inside else None
    return area_of(best), span
