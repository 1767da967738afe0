"""One text with everything that was recognised in it: what all parts of the record are assembled from."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar, cast

from extractor.assembly.areas import NOWHERE, Area
from extractor.assembly.calendar import DatedMention, resolve_dates
from extractor.assembly.header import date_of_publication
from extractor.assembly.places import PlaceReader
from extractor.mentions import case_labels, dates, persons, places, tables, times, transport, visit_rows
from extractor.mentions.asides import ends_aside
from extractor.mentions.bare_labels import BARE, with_bare
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.persons import Profile
from extractor.mentions.place_lists import dated_list_below
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.speakers import leads_by_bracket, leads_place
from extractor.mentions.tables import Row
from extractor.mentions.times import TimeValue
from extractor.mentions.tokens import Mark, TokenKind
from extractor.mentions.transport import Ride
from extractor.text.articles import articles
from extractor.text.clean import CleanText, clean
from extractor.text.rows import is_row_of_heads
from extractor.text.sentences import Segment, sentences

__all__ = ["Reading", "read", "within"]


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...


S = TypeVar("S", bound=_Spanned)
D = TypeVar("D")
R = TypeVar("R")


def within(mentions: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of `mentions` (in reading order) that start in `[start, end)`."""
    first = bisect_left(mentions, start, key=lambda m: m.start)
    last = bisect_left(mentions, end, key=lambda m: m.start)
    return mentions[first:last]


@dataclass(slots=True)
class Reading:
    """The mentions of one document, all in reading order and in positions of the cleaned text."""

    document: CleanText
    published: datetime.date | None
    articles: list[Segment]
    sentences: list[Segment]
    printed_dates: list[Mention[dates.DateValue]]
    dates: list[DatedMention]
    times: list[Mention[TimeValue]]
    rides: list[Mention[Ride]]
    labels: list[Mention[LabelValue]]
    names: list[Mention[str]]
    profiles: list[Mention[Profile]]
    places: list[Mention[PlaceValue]]
    rows: list[Row]
    region: Area = NOWHERE
    notices: list[tuple[int, Area]] = field(default_factory=list)  # ends and areas, where several authorities sign
    place_reader: PlaceReader = field(init=False)
    _known: dict[tuple[object, int, int], object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.place_reader = PlaceReader(self.document)

    @property
    def text(self) -> str:
        return self.document.text

    def found(self, recognise: Callable[[str, int, int], R], piece: Segment) -> R:
        """What a recogniser finds in a piece; a piece that several persons share is searched once."""
        key = (recognise, piece.start, piece.end)
        if key not in self._known:
            self._known[key] = recognise(self.text, piece.start, piece.end)
        return cast("R", self._known[key])

    def region_at(self, position: int) -> Area:
        """The area for which the notice around a position speaks: the bulletin's own, where one authority signs all."""
        index = bisect_left(self.notices, position + 1, key=lambda notice: notice[0])
        return self.notices[index][1] if index < len(self.notices) else self.region

    def article_at(self, position: int) -> Segment:
        """The article around a position."""
        index = bisect_left(self.articles, position + 1, key=lambda a: a.start) - 1
        return self.articles[max(index, 0)]

    def sentence_at(self, position: int) -> Segment:
        """The sentence around a position."""
        index = bisect_left(self.sentences, position + 1, key=lambda s: s.start) - 1
        return self.sentences[max(index, 0)]


def _outside(found: list[Mention[D]], others: Sequence[Mention[TimeValue]]) -> list[Mention[D]]:
    """Dates that are not the end of a time range (8:40-3日16:00, 23:50至次日0:40)."""
    ranges = [time for time in others if time.value.last_day is not None or time.value.over_midnight]
    return [date for date in found if not any(date.overlaps(time.start, time.end) for time in ranges)]


def _apart(found: list[Mention[D]], labels: Sequence[Mention[LabelValue]]) -> list[Mention[D]]:
    """Mentions that are no labels cut down to their number (|3号|到甲店 is no day, |3号|轨迹 no place)."""
    return (
        [one for one in found if not any(one.overlaps(label.start, label.end) for label in labels)] if labels else found
    )


def _before_visitors(text: str, place: Mention[D], bare: Sequence[Mention[LabelValue]]) -> Mention[D]:
    """A place without the bracket at its end that tells who was there (甲店|（40、41）)."""
    for label in within(bare, place.start, place.end):
        if text[label.start - 1] == "（" and label.end + 1 >= place.end:
            return replace(place, end=label.start - 1)
    return place


def _marks(
    found_dates: Sequence[Mention[dates.DateValue]],
    found_times: Sequence[Mention[TimeValue]],
    rides: Sequence[Mention[Ride]],
) -> list[Mark]:
    """Dates, times and means of transport in one row; where two overlap the earlier kind wins."""
    marks: list[Mark] = []
    taken = bytearray()
    for kind, mentions in ((TokenKind.TIME, found_times), (TokenKind.DATE, found_dates), (TokenKind.RIDE, rides)):
        for mention in mentions:
            if mention.end > len(taken):
                taken.extend(bytes(mention.end - len(taken)))
            if not any(taken[mention.start : mention.end]):
                taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
                marks.append(Mark(kind, mention.start, mention.end))
    return sorted(marks, key=lambda mark: mark.start)


def _parts(text: str, labels: Sequence[Mention[case_labels.LabelValue]], sentence: Segment) -> list[Segment]:
    """A sentence, cut behind each bracket that tells whose the places are that follow (3月4日：（病例5）|甲店；（病例6）|乙店)."""
    cuts = [sentence.start]
    for label in within(labels, sentence.start, sentence.end):
        if leads_by_bracket(text, label.start, label.end):
            cuts.append(label.end + (2 if text[label.end + 1] in "：:" else 1))
        elif leads_place(text, label.start, label.end):
            cuts.append(label.end + 1)
    return [Segment(start, end) for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True) if start < end]


def _lists_for_person(text: str, labels: Sequence[Mention[case_labels.LabelValue]], sentence: Segment) -> bool:
    """Whether a sentence lists the venues of somebody told before: a label and nothing but names (感染者2：白云超市、...)."""
    label = next(iter(within(labels, sentence.start, sentence.end)), None)
    return (
        label is not None
        and text[label.end : label.end + 1] == "："
        and places.lists_venues_behind(text, label.end + 1, sentence.end)
    )


def read(source: str, published: datetime.date | None) -> Reading:
    """Recognise everything in a text. Without a date of publication the text's own dateline is taken."""
    document = clean(source)
    published = published or date_of_publication(document)
    text = document.text
    found_times = times.find(text)
    found_labels = with_bare(text, case_labels.find(text))
    bare = [label for label in found_labels if label.rule == BARE]
    found_dates = _apart(_outside(dates.find(text), found_times), bare)
    rides = transport.find(text)
    found_names = persons.as_full(text, persons.find_names(text))
    found_profiles = persons.find_profiles(text, found_names)
    marks = _marks(found_dates, found_times, rides)
    cut = list(sentences(text))
    rows = tables.find(text)
    ways = [row.cells["way"] for row in rows if "way" in row.cells]
    cells = visit_rows.find(text)
    found_places: list[Mention[PlaceValue]] = []
    # paused: the list ended with a full stop, and goes on only with the head of its next part, or an item of the same form
    in_list = paused = False
    introduced = False  # whether a person was introduced in the list, whose places come next
    form: str | None = None
    listed_until = 0  # where a list ends that only its form tells, in a text that introduces nobody
    for sentence in cut:
        resumed = paused and (
            places.area_head(text, sentence.start, sentence.end) is not None
            or places.part_head(text, sentence.start, sentence.end)
            or (form is not None and places.form_of_item(text, sentence.start, sentence.end) == form)
            or (introduced and places.form_of_item(text, sentence.start, sentence.end) in ("moment", "field"))
        )
        in_list = in_list or resumed or places.opens_list(text, sentence.start, sentence.end) is not None
        in_list = in_list or any(way.start < sentence.end and sentence.start < way.end for way in ways)
        in_list = in_list or places.heads_pool(text, sentence.start, sentence.end) is not None
        in_list = in_list or _lists_for_person(text, found_labels, sentence)
        in_dated_list = in_list or sentence.start < listed_until
        if not found_profiles and not found_labels:
            listed_until = dated_list_below(text, sentence.start, sentence.end) or listed_until
        sentence_marks = list(within(marks, sentence.start, sentence.end))
        in_cells = within(cells, sentence.start, sentence.end)
        if in_cells or is_row_of_heads(text, sentence.start, sentence.end):
            found_places += in_cells
        else:
            for part in _parts(text, found_labels, sentence):
                listed = in_dated_list or part.start > sentence.start
                part_marks = sentence_marks if part == sentence else list(within(sentence_marks, part.start, part.end))
                found_places += places.find(text, part.start, part.end, part_marks, listed)
        headed = text[sentence.end - 1] == "】" and any(within(found_labels, sentence.start, sentence.end))
        headed = headed or text.startswith(("】\n", "】 "), sentence.end - 1)
        paused = in_list and not headed and text[sentence.end - 1] not in "；：\n"
        told = [within(found, sentence.start, sentence.end) for found in (found_profiles, found_labels)]
        introduced = paused and (introduced or any(told))
        if in_list and sentence.start and text[sentence.start - 1] == "\n":
            form = places.form_of_item(text, sentence.start, sentence.end)
        in_list = in_list and not paused
    found_places = _apart([_before_visitors(text, place, bare) for place in found_places], bare)
    return Reading(
        document=document,
        published=published,
        articles=articles(text),
        sentences=cut,
        printed_dates=found_dates,
        dates=resolve_dates(
            found_dates,
            published,
            dates.year_of_heading(text),
            {d.start: until for d in found_dates if (until := ends_aside(text, d.start, d.end)) is not None},
        ),
        times=found_times,
        rides=rides,
        labels=found_labels,
        names=found_names,
        profiles=found_profiles,
        places=found_places,
        rows=rows,
    )
