"""Counts: numbers of people by status, origin and kind, with place and day.

The words beside a number tell what it counts, before it (确诊病例3例) or behind it (3例确诊病例). What they leave out is
carried: the kind (新增, 累计, 现有) through the sentence, the origin through a list, everything into 其中 and brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from extractor.assembly.areas import resolve
from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions import counts as words
from extractor.mentions.counts import Counted, CountToken
from extractor.mentions.divisions import find as find_divisions
from extractor.records import Count, Place
from extractor.text.sentences import Segment

__all__ = ["read_counts"]

# Where several status words stand with one number the most telling one wins: 治愈出院确诊病例3例 counts the discharged.
_PRIORITY: tuple[Counted, ...] = (
    "others",
    "converted",
    "discharged",
    "released",
    "died",
    "critical",
    "severe",
    "suspected",
    "contacts",
    "asymptomatic",
    "confirmed",
    "positive",
)
_PERSONS: tuple[Counted, ...] = ("confirmed", "asymptomatic", "positive", "suspected")  # what 在院3例 may be counted of
_REACH_BACK = 6  # characters between a status word and its number behind it (确诊病例共3例)
_REACH_ON = 16  # characters between a number and its status word behind it (3例新冠病毒核酸检测阳性人员)


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


@dataclass(frozen=True, slots=True)
class _Carried:
    """What holds until something else is said."""

    kind: CountKind | None = None
    origin: Origin | None = None
    status: CountStatus | None = None
    people: CountStatus | None = None  # the status that 在院, 尚在观察 are told of


@dataclass(slots=True)
class _Sentence:
    reading: Reading
    sentence: Segment
    day: DatedMention | None
    carried: _Carried = _Carried()
    last: _Carried = _Carried()  # what the last number counted: 其中 and brackets go on about it
    of_these: _Carried | None = None  # what each item behind 其中 goes back to
    outer: list[tuple[_Carried, _Carried, _Carried | None]] = field(
        default_factory=list
    )  # the three outside each bracket
    until: bool = False  # 截至 stood before
    recent: list[tuple[int, CountStatus]] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)

    def read(self) -> list[Count]:
        row = words.tokens(self.reading.text, self.sentence.start, self.sentence.end)
        before: list[CountToken] = []  # words since the last number that no number has used
        index = 0
        while index < len(row):
            token = row[index]
            index += 1
            match token.type:
                case "number":
                    index = self.number(row, index - 1, before)
                    before = []
                case "none_new":
                    index = self.none_new(row, index - 1)
                    before = []
                case "open":
                    self.outer.append((self.carried, self.last, self.of_these))
                    self.carried, self.of_these = self.last, None
                    before = []
                case "close":
                    if self.outer:
                        self.carried, self.last, self.of_these = self.outer.pop()
                    before = []
                case "stop":
                    before = []
                    self.stop(token)
                case "of_these":
                    self.of_these = self.last if self.last.status else self.carried
                case "until":
                    self.until = True
                case "comma":
                    pass
                case _:
                    before.append(token)
        return self.counts

    def stop(self, token: CountToken) -> None:
        self.of_these = None
        if self.outer:
            self.carried = self.outer[-1][1]  # within a bracket ；parts provinces, each counted alike
        elif self.reading.text[token.start] == "；":
            self.carried = _Carried(kind=self.carried.kind)
        else:
            self.carried, self.last, self.until = _Carried(), _Carried(), False

    def number(self, row: list[CountToken], index: int, before: list[CountToken]) -> int:
        """Count the number at `index` of the row; returns the index of the first token it did not use."""
        token = row[index]
        behind, used = self.behind(row, index)
        statuses = [t for t in before if t.type == "status" and self.touches(t, token)]
        if not statuses:
            statuses = [t for t in behind if t.type == "status"]
        else:
            behind, used = [], index + 1
        marks = [*before, *behind]
        inherits = bool(self.outer) or self.of_these is not None or self.region_of(token) is not None
        base = self.of_these or self.carried
        kind = self.kind_of(marks, before, base, inherits)
        origin = self.origin_of(row, used, [*statuses, *marks], base, before)
        status = self.status_of(statuses, token, marks, base, inherits)
        if status == "others" or status is None:
            self.carried = replace(self.carried, kind=kind if not inherits else self.carried.kind)
            return used
        if not inherits:
            people = status if status in _PERSONS else self.carried.people
            self.carried = _Carried(kind, origin, status, people)
        elif self.of_these is None and status in _PERSONS and not self.outer:
            self.carried = replace(self.carried, people=status)
        self.recent.append((token.number, status))
        self.last = _Carried(kind, origin, status, status if status in _PERSONS else base.people)
        final = kind or ("cumulative" if status == "contacts" or self.until else "new")
        self.counts.append(self.record(status, origin, final, token, [*statuses, *marks]))
        return used

    def behind(self, row: list[CountToken], index: int) -> tuple[list[CountToken], int]:
        """The words right behind a number, up to a mark or the next number, and the index behind them."""
        found: list[CountToken] = []
        end = index + 1
        last = row[index].end
        for token in row[index + 1 :]:
            if token.type not in ("status", "origin", "kind") or token.start - last > _REACH_ON:
                break
            if re.search(r"[为系是]", self.reading.text[last : token.start]):
                break
            found.append(token)
            last = token.end
            end += 1
        return (found, end) if any(t.type == "status" for t in found) else ([], index + 1)

    def touches(self, status: CountToken, number: CountToken) -> bool:
        """Whether a status word stands close enough before a number to be what it counts."""
        gap = self.reading.text[status.end : number.start]
        plain = re.sub(
            r"新增|报告|累计|现有|本土|境外|输入|为|共|约|达|至|到|（|：|:|有|其中|[\u4e00-\u9fff]{2,6}[省市区县州盟旗]",
            "",
            gap,
        )
        return len(plain) <= _REACH_BACK and not re.search(r"[，。；]|一行|同行|等", gap)

    def kind_of(
        self, marks: list[CountToken], before: list[CountToken], base: _Carried, inherits: bool
    ) -> CountKind | None:
        kinds = [t for t in marks if t.type == "kind"]
        strong = [t for t in kinds if not t.weak]
        if any(t.type == "except" for t in before):
            return "current"
        if strong:
            return strong[-1].kind
        if kinds and self.until:
            return "cumulative"
        if base.kind is not None:
            return base.kind
        return kinds[-1].kind if kinds else None

    def origin_of(
        self,
        row: list[CountToken],
        used: int,
        marks: list[CountToken],
        base: _Carried,
        before: list[CountToken],
    ) -> Origin | None:
        origins = [t for t in marks if t.type == "origin"]
        if origins:
            return origins[-1].origin
        rest = [t.type for t in row[used : used + 3]]
        if rest[:2] == ["open", "origin"] and "number" not in rest:
            return row[used + 1].origin  # 治愈出院6人（境外输入病例）
        if rest[:2] == ["comma", "origin"] and re.search(
            r"[均都]?(?:为|系|是|属)$", self.reading.text[row[used].end : row[used + 1].start]
        ):
            return row[used + 1].origin  # 疑似病例1例，为境外输入病例
        if not any(t.type == "status" for t in marks):
            return base.origin  # 在院84例
        begins = [t for t in before if t.type == "kind" and not t.weak]
        fresh = bool(begins) and not self.outer and self.of_these is None
        return None if fresh else base.origin

    def status_of(
        self, statuses: list[CountToken], token: CountToken, marks: list[CountToken], base: _Carried, inherits: bool
    ) -> Counted | None:
        told = [t.status for t in statuses]
        if "contacts" in told and "positive" in told and told.index("contacts") < told.index("positive"):
            return "positive"  # 1名密切接触者核酸检测阳性
        strongest = next((status for status in _PRIORITY if status in told), None)
        if strongest is not None:
            return strongest
        if any(t.type == "kind" and t.kind == "current" for t in marks):
            return base.people or base.status
        if len(self.recent) >= 2 and token.number == self.recent[-1][0] + self.recent[-2][0] and marks:
            return "positive"  # 确诊病例155例，无症状感染者162例，累计317例
        return base.status if inherits or any(t.type == "origin" for t in marks) else None

    def none_new(self, row: list[CountToken], index: int) -> int:
        """无新增确诊病例、疑似病例: a count of 0 for each status of the list."""
        token = row[index]
        origin = row[index - 1].origin if index and row[index - 1].type == "origin" else None
        end = index + 1
        for following in row[index + 1 :]:
            if following.type == "comma" and self.reading.text[following.start] == "，":
                break
            if following.type == "origin":
                origin = following.origin
            elif following.type == "status" and following.status not in (None, "others"):
                self.counts.append(self.record(following.status, origin, "new", token, [following]))  # type: ignore[arg-type]
            elif following.type != "comma":
                break
            end += 1
        self.carried = replace(self.carried, kind="new")
        return end

    def region_of(self, token: CountToken) -> tuple[int, int] | None:
        """The place that stands right before a number: 四川11例, 长春市1280例."""
        text = self.reading.text
        start = max(text.rfind(mark, self.sentence.start, token.start) for mark in "，、；。（） \n:：") + 1
        start = max(start, self.sentence.start)
        names = [n for n in find_divisions(text, start, token.start) if n.end <= token.start]
        return (names[0].start, names[-1].end) if names and token.start - names[-1].end <= 1 else None

    def region_over(self, token: CountToken, marks: list[CountToken]) -> tuple[int, int] | None:
        """The place of a count: right before the number, or before its first word (上海新增3例)."""
        near = self.region_of(token)
        if near is not None or not marks:
            return near
        first = min(marks, key=lambda t: t.start)
        return self.region_of(first) if first.start < token.start else None

    def record(
        self, status: CountStatus, origin: Origin | None, kind: CountKind, token: CountToken, marks: list[CountToken]
    ) -> Count:
        document = self.reading.document
        span = self.region_over(token, marks)
        start = min([token.start, *(t.start for t in marks)])
        end = max([token.end, *(t.end for t in marks)])
        if span is not None:
            start = min(start, span[0])
        return Count.model_construct(
            status=status,
            origin=None if status == "contacts" else origin,
            kind=kind,
            value=token.number,
            region=self.place(span) if span else None,
            date=str(self.day.first) if self.day is not None and self.day.first.day is not None else None,
            text=document.verbatim(start, end),
            span=document.span(start, end),
        )

    def place(self, span: tuple[int, int]) -> Place | None:
        named = resolve(self.reading.text, span[0], span[1], self.reading.region)
        if not named.area:
            return None
        return self.reading.place_reader.read(span[0], span[1], self.reading.region, "area")[0]
