"""What a document says of itself: headline, authority, region, date of publication."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from itertools import islice

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.region import find_region
from extractor.mentions import authorities, dates, headlines
from extractor.mentions.divisions import names_at
from extractor.text.clean import CleanText
from extractor.text.sentences import paragraphs

__all__ = ["Header", "date_of_publication", "own_start", "read_header"]


_MOST_LINES = 400  # in which a headline is looked for


@dataclass(frozen=True, slots=True)
class Header:
    """Spans are positions of the cleaned text."""

    title: tuple[int, int] | None
    issuer: tuple[int, int] | None
    region: Area
    region_span: tuple[int, int] | None


def date_of_publication(document: CleanText) -> datetime.date | None:
    """The date under or over the text: 发布日期：2021-01-07, or 2022年3月28日 behind the authority that signs."""
    text = document.text
    best: datetime.date | None = None
    for mention in dates.find(text):
        part = mention.value.first
        if part.year is None or part.month is None or part.day is None or mention.value.last is not None:
            continue
        signed = headlines.is_signed(text[max(0, mention.start - 12) : mention.start])
        dated = headlines.stands_in_dateline(text, mention.start)
        alone = (mention.start == 0 or text[mention.start - 1] == "\n") and (
            mention.end == len(text) or text[mention.end] == "\n"
        )
        told = headlines.heads_page(text, mention.start, mention.end)
        told = told or headlines.signs_off(text, mention.start, mention.end)
        if signed or dated or alone or told:
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
    bracketed = headlines.find_bracketed(text)
    if bracketed is not None:
        return bracketed
    for line in islice(paragraphs(text), _MOST_LINES):
        if headlines.is_headline(line.of(text)):
            return line.start, _second_line(text, line.start, line.end)
    return None


def _second_line(text: str, start: int, end: int) -> int:
    """The end of a headline of which only the authority stands in the first line (某区疫情防控指挥部 / 关于...的通报)."""
    following = headlines.ends_second_line(text, end) if authorities.is_authority(text, start, end) else None
    return end if following is None else following


def _issuer(text: str) -> tuple[int, int] | None:
    """The authority that signs at the end, or the first that says something, or the first that is named."""
    spans = authorities.find(text)
    if not spans:
        return None
    if authorities.signs(text, spans[-1][1]):
        return own_start(text, *spans[-1])
    named = [own_start(text, start, end) for start, end in spans]
    own = [span for span in named if not authorities.is_asked(text, *span)] or named
    speaker = next((span for span in own if authorities.speaks(text, span[1])), None)
    return speaker or next((span for span in own if not authorities.acts_on_case(text, *span)), None)


def own_start(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of an authority's name without the words before it: 据|上海市卫健委."""
    if any(naming.form == "full" for naming in names_at(text, start, end)):
        return _behind_another(text, start, end), end  # 和县 begins with a word
    first = authorities.skip_words(text, start, end)
    for position in range(first, min(end, first + 12)):
        named = resolve(text, position, end, NOWHERE)
        names = names_at(text, position, end)
        full = any(naming.form == "full" for naming in names)  # of whichever 白云区
        short = any(naming.form == "short" and authorities.is_bare(text, naming.end, end) for naming in names)
        if full or short or (named.area.division is not None and named.rest > position):
            return _behind_another(text, position, end), end
    return authorities.bare_name(text, first, end), end


def _behind_another(text: str, start: int, end: int) -> int:
    """Where the name begins that follows a place which it doesn't lie in (后返回甲市|乙市疫情防控指挥部)."""
    rest = resolve(text, start, end, NOWHERE).rest
    follows = start < rest < end and any(naming.form == "full" for naming in names_at(text, rest, end))
    return rest if follows else start
