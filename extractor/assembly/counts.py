"""Counts: numbers of people by status, origin and kind, with place and day.

The words between one number and the next tell what the number counts. What they leave out is carried: the kind (新增,
累计, 现有) through the sentence, the origin through a list, and everything into 其中 and into brackets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractor.assembly.areas import NOWHERE, resolve
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.mentions import counts as words
from extractor.mentions.counts import CountToken
from extractor.mentions.divisions import find as find_divisions
from extractor.records import Count, Place
from extractor.text.sentences import Segment

__all__ = ["read_counts"]

# the most telling status word wins where several stand with one number: 治愈出院确诊病例3例 counts the discharged
_PRIORITY = (
    "none", "contacts_of_contacts", "converted", "discharged", "released", "died", "critical", "severe", "suspected",
    "contacts", "asymptomatic", "confirmed", "positive",
)


@dataclass(frozen=True, slots=True)
class _State:
    kind: str | None = None
    origin: str | None = None
    status: str | None = None


def read_counts(reading: Reading) -> list[Count]:
    """The counts of a text in its order; one that is told again with nothing new is left out."""
    counts: list[Count] = []
    seen: set[tuple[object, ...]] = set()
    day: DatedMention | None = None
    for sentence in reading.sentences:
        day = next(iter(within(reading.dates, sentence.start, sentence.end)), day)
        if not words.about_outbreak(reading.text, sentence.start, sentence.end):
            continue
        for count in _Sentence(reading, sentence, day).read():
            key = (count.status, count.origin, count.kind, count.value, count.region.text if count.region else None)
            if key not in seen:
                seen.add(key)
                counts.append(count)
    return counts


@dataclass(slots=True)
class _Sentence:
    reading: Reading
    sentence: Segment
    day: DatedMention | None

    def read(self) -> list[Count]:
        row = words.tokens(self.reading.text, self.sentence.start, self.sentence.end)
        state = _State()
        outer: list[_State] = []
        before: list[CountToken] = []  # words since the last number or boundary
        counts: list[Count] = []
        inside_bracket = 0
        for index, token in enumerate(row):
            match token.type:
                case "number":
                    found, state = self.number(row, index, before, state, inside_bracket > 0)
                    counts += found
                    before = []
                case "none_new":
                    counts += self.none_new(row, index, state)
                    state = replace(state, kind="new")
                    before = []
                case "open":
                    outer.append(state)
                    inside_bracket += 1
                    before = []
                case "close":
                    if outer:
                        state = outer.pop()
                    inside_bracket = max(0, inside_bracket - 1)
                    before = []
                case "stop":
                    state = _State(kind=state.kind if self.reading.text[token.start] == "；" else None)
                    before = []
                case _:
                    before.append(token)
        return counts

    def number(
        self, row: list[CountToken], index: int, before: list[CountToken], state: _State, in_bracket: bool
    ) -> tuple[list[Count], _State]:
        token = row[index]
        after = self.following(row, index)
        kinds = [t for t in before if t.type == "kind"]
        origins = [t for t in before if t.type == "origin"]
        statuses = [t for t in before if t.type == "status"]
        inherits = in_bracket or any(t.type == "of_these" for t in before)
        excepted = any(t.type == "except" for t in before)
        if kinds and not inherits:
            # a new kind begins a new list: what the list before said of origin and status is over
            state = _State(kind=str(kinds[-1].value))
        elif kinds:
            state = replace(state, kind=str(kinds[-1].value))
        if not statuses:
            statuses = [t for t in after if t.type == "status"]
            late_origins = [t for t in after if t.type == "origin"]
            origins = origins or late_origins
        if excepted:
            state = replace(state, kind="current")
        if origins:
            state = replace(state, origin=str(origins[-1].value))
        status = _strongest(statuses)
        if status is None:
            status = state.status if (inherits or self.named_region(before, token) is not None) else None
        if status in (None, "none", "contacts_of_contacts"):
            return [], replace(state, status=state.status if status is None else state.status)
        state = replace(state, status=status)
        kind = self.kind_of(status, state, before, after)
        count = self.count(status, state.origin if status not in ("contacts",) else None, kind, int(token.value), before, token, after)
        return [count], state

    def following(self, row: list[CountToken], index: int) -> list[CountToken]:
        """The words right behind a number, up to a mark or the next number."""
        found = []
        for token in row[index + 1 :]:
            if token.type in ("number", "comma", "stop", "open", "close", "of_these", "none_new"):
                break
            found.append(token)
        return found

    def kind_of(self, status: str, state: _State, before: list[CountToken], after: list[CountToken]) -> str:
        late = [t for t in after if t.type == "kind" and t.value == "current"]
        if late:
            return "current"
        if state.kind is not None:
            return state.kind
        return "cumulative" if status == "contacts" else "new"

    def none_new(self, row: list[CountToken], index: int, state: _State) -> list[Count]:
        """无新增确诊病例、疑似病例: a count of 0 for each status of the list."""
        token = row[index]
        counts = []
        origin: str | None = None
        before = row[index - 1] if index else None
        if before is not None and before.type == "origin":
            origin = str(before.value)
        for following in row[index + 1 :]:
            if following.type == "comma" and self.reading.text[following.start] != "，":
                continue
            if following.type == "origin":
                origin = str(following.value)
                continue
            if following.type != "status" or following.value in ("none", "contacts_of_contacts"):
                break
            counts.append(self.record(str(following.value), origin, "new", 0, None, token.start, following.end))
        return counts

    def named_region(self, before: list[CountToken], token: CountToken) -> tuple[int, int] | None:
        """The place that stands right before a number: 四川11例; 其中长春市1280例."""
        text = self.reading.text
        start = max((t.end for t in before), default=self.boundary(token.start))
        names = [n for n in find_divisions(text, start, token.start) if n.end <= token.start]
        if not names:
            return None
        between = text[names[-1].end : token.start]
        return (names[0].start, names[-1].end) if len(between) <= 2 else None

    def boundary(self, position: int) -> int:
        text = self.reading.text
        return max(text.rfind(mark, self.sentence.start, position) for mark in "，、；。（） \n:：") + 1 or self.sentence.start

    def count(
        self, status: str, origin: str | None, kind: str, value: int, before: list[CountToken], token: CountToken, after: list[CountToken]
    ) -> Count:
        span = self.named_region([], token) or self.named_region(before, token)
        start = min([token.start, *(t.start for t in before if t.type in ("status", "origin", "kind"))])
        if span is not None:
            start = min(start, span[0])
        end = max([token.end, *(t.end for t in after if t.type == "status")])
        region = self.place(span) if span else None
        return self.record(status, origin, kind, value, region, start, end)

    def place(self, span: tuple[int, int]) -> Place | None:
        named = resolve(self.reading.text, span[0], span[1], self.reading.region)
        if named.area is NOWHERE:
            return None
        return self.reading.place_reader.read(span[0], span[1], self.reading.region, "area")[0]

    def record(
        self, status: str, origin: str | None, kind: str, value: int, region: Place | None, start: int, end: int
    ) -> Count:
        document = self.reading.document
        return Count.model_construct(
            status=status,
            origin=origin,
            kind=kind,
            value=value,
            region=region,
            date=str(self.day.first) if self.day is not None and self.day.first.day is not None else None,
            text=document.verbatim(start, end),
            span=document.span(start, end),
        )


def _strongest(statuses: list[CountToken]) -> str | None:
    found = {str(token.value) for token in statuses}
    return next((status for status in _PRIORITY if status in found), None)
