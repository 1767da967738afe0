"""The county of which a sentence tells something new, for the homes and venues that it names: 乙区新增1例，居住于..."""

from __future__ import annotations

from extractor.assembly.areas import Area, resolve
from extractor.assembly.reading import Reading, within
from extractor.mentions import introductions
from extractor.mentions.divisions import find as find_divisions
from extractor.mentions.reports import reports_here
from extractor.text.sentences import Segment

__all__ = ["county_of_news", "end_of_county", "heads_county"]

_NEWS = 8  # characters in which a sentence begins to tell news: 今日新增


def county_of_news(reading: Reading, position: int) -> Area:
    """The one county with news in the sentence before a position; the bulletin's region where that is a county, or where
    the sentence tells of none or of several."""
    region, text = reading.region_at(position), reading.text
    if region.county is not None or region.division is None:
        return region
    start = reading.sentence_at(position).start
    named = {
        area.division
        for naming in find_divisions(text, start, position)
        if naming.form == "full"
        and reports_here(text, naming.end)
        and (area := resolve(text, naming.start, naming.end, region).area).county is not None
        and area.province == region.province
    }
    return Area(named.pop()) if len(named) == 1 else region


def heads_county(reading: Reading, sentence: Segment) -> bool:
    """Whether a sentence is nothing but the county whose news follow (【青禾区】|新增1例)."""
    text = reading.text
    if text[sentence.start] != "【" or text[sentence.end - 1] != "】":
        return False
    if not introductions.reports(text[sentence.end : sentence.end + _NEWS]):
        return False
    named = resolve(text, sentence.start + 1, sentence.end - 1, reading.region)
    return named.rest == sentence.end - 1 and bool(named.area) and named.area.town is None


def end_of_county(reading: Reading, position: int) -> int:
    """Where the news of the next county begin behind a position: its head, or a sentence that a county reports in."""
    text = reading.text
    for sentence in within(reading.sentences, position + 1, len(text)):
        head = min(sentence.end, sentence.start + _REPORTS_WITHIN)
        if heads_county(reading, sentence) or any(
            naming.form == "full" and reports_here(text, naming.end)
            for naming in find_divisions(text, sentence.start, head)
        ):
            return sentence.start
    return len(text)


_REPORTS_WITHIN = 30  # characters in which a sentence begins with who reports: 4月6日，甲市乙县
