"""Counts: numbers of people by status, origin and kind, with place and day.

The words beside a number tell what it counts, before it (确诊病例3例) or behind it (3例确诊病例). What they leave out is
carried: the kind (新增, 累计, 现有) through the sentence, the origin through a list, everything into 其中 and brackets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from extractor.assembly.areas import NOWHERE, Area, resolve
from extractor.assembly.calendar import DatedMention, last_before
from extractor.assembly.reading import Reading, within
from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions import count_tables
from extractor.mentions import counts as words
from extractor.mentions.counts import Counted, CountToken
from extractor.mentions.divisions import find as find_divisions
from extractor.records import Count, Place
from extractor.text.sentences import Segment

__all__ = ["read_counts"]

_BRACKET = re.compile(r"（[^（）\d]{1,12}）")
_SAME_DAY = ("当日", "当天", "同日")
_SINCE = re.compile(r"[\d时点分]*）?(?:以来|以后|之后)")  # 3月4日以来: when it began
_GOES_ON = re.compile(r"累计|现有")  # after 境外输入现有确诊病例3例。
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
    """The counts of a text in its order; one that is told again with nothing new is left out.

    The same number on two days is two counts. Told once with a day of its own and once without, it is one, with the day.
    """
    found: list[_Told] = []
    day: DatedMention | None = None
    previous: _Sentence | None = None
    for sentence in reading.sentences:
        own = within(reading.dates, sentence.start, sentence.end)
        if words.about_outbreak(reading.text, sentence.start, sentence.end):
            reader = _Sentence(reading, sentence, [d for d in own if not _SINCE.match(reading.text, d.end)], day)
            if previous is not None:
                reader.follow(previous)
            found += reader.read()
            previous = reader
        day = next((d for d in own if not d.relative), day)
    return _told_once([*found, *_tables(reading)], reading.region.adcode)


def _tables(reading: Reading) -> list[_Told]:
    """The counts of tables that were flattened to lines: each row tells its day or its place."""
    found: list[_Told] = []
    for row in count_tables.find(reading.text):
        at = row.name.start if row.name else row.cells[0].start
        own = within(reading.dates, row.name.start, row.name.end) if row.name else ()
        day = own[0] if own else last_before(reading.dates, at) if row.name else None
        region = _place(reading, (row.name.start, row.name.end), reading.region) if row.name and not own else None
        for cell in row.cells:
            count = Count.model_construct(
                status=cell.status,
                origin=cell.origin,
                kind=cell.kind or "new",
                value=cell.value,
                region=region,
                date=str(day.first) if day is not None and day.first.day is not None else None,
                text=reading.document.verbatim(cell.start, cell.end),
                span=reading.document.span(cell.start, cell.end),
            )
            found.append(_Told(count, bool(own)))
    return found


def _place(reading: Reading, span: tuple[int, int], area: Area) -> Place | None:
    if not resolve(reading.text, span[0], span[1], area).area:
        return None
    return reading.place_reader.read(span[0], span[1], area, "area")[0]


@dataclass(slots=True)
class _Told:
    """A count, and whether its own sentence tells its day."""

    count: Count
    dated: bool


def _told_once(found: list[_Told], here: str | None) -> list[Count]:
    """Each count once; `here` is the bulletin's own place, which a count without a place is told of too."""
    kept: dict[tuple[object, ...], list[_Told]] = {}
    for told in found:
        count = told.count
        region = count.region.adcode or count.region.text if count.region else None
        key = (count.status, count.kind, count.value, None if region == here else region)
        same = kept.setdefault(key, [])
        for other in same:
            retold = count.origin is None and count.kind == "new"  # 新增本土病例3例。3例病例中...
            if count.origin != other.count.origin and not retold:
                continue
            if other.count.date == count.date or not (other.dated and told.dated):
                if told.dated and not other.dated and count.origin == other.count.origin:
                    other.count, other.dated = count, True
                break
        else:
            same.append(told)
    counts = [told.count for group in kept.values() for told in group]
    return sorted(counts, key=lambda count: count.span)


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
    days: list[DatedMention]  # of the sentence
    day: DatedMention | None  # of the text before
    carried: _Carried = _Carried()
    last: _Carried = _Carried()  # what the last number counted: 其中 and brackets go on about it
    of_these: _Carried | None = None  # what each item behind 其中 goes back to
    # the three outside each bracket, the words before it, and how many numbers had been read
    outer: list[tuple[_Carried, _Carried, _Carried | None, list[CountToken], int]] = field(default_factory=list)
    numbers: int = 0
    until: bool = False  # 截至 stood before
    around: Area = NOWHERE  # the place of the number that 其中 breaks down
    reported: DatedMention | None = None  # the day of the count before
    counted: _Carried = _Carried()  # what the last number outside brackets counted
    topic: Origin | None = None  # 境外输入现有3例，累计9例: the origin that a whole sentence is about
    recent: list[tuple[int, CountStatus]] = field(default_factory=list)
    counts: list[_Told] = field(default_factory=list)

    def follow(self, previous: _Sentence) -> None:
        """Take over what the sentence before said where this one plainly goes on about it."""
        text = self.reading.text
        self.reported = previous.reported
        if _GOES_ON.match(text, self.sentence.start, self.sentence.end):
            self.topic = previous.topic
        if text.startswith("其中", self.sentence.start):
            self.carried = self.last = previous.counted

    def read(self) -> list[_Told]:
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
                case "none_new" | "none":
                    index = self.none(row, index - 1)
                    before = []
                case "open":
                    self.outer.append((self.carried, self.last, self.of_these, before, self.numbers))
                    self.carried, self.of_these = self.last, None
                    before = []
                case "close":
                    before = []
                    if self.outer:
                        self.carried, self.last, self.of_these, outside, numbers = self.outer.pop()
                        before = outside if numbers == self.numbers else []  # 确诊病例（轻型）3例
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
                    if token.type == "origin" and index < len(row) and row[index].type == "kind":
                        self.topic = token.origin if row[index].start - token.end <= 2 else self.topic
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
            self.topic = self.topic if token.end >= self.sentence.end else None

    def number(self, row: list[CountToken], index: int, before: list[CountToken]) -> int:
        """Count the number at `index` of the row; returns the index of the first token it did not use."""
        token = row[index]
        self.numbers += 1
        behind, used = self.behind(row, index)
        statuses = [t for t in before if t.type == "status" and self.touches(t, token)]
        if not statuses or self.is_of_persons(row, index, behind):
            statuses = [t for t in behind if t.type == "status"]
        else:
            behind, used = [], index + 1
        marks = [*before, *behind]
        inherits = bool(self.outer) or self.of_these is not None or self.region_of(token) is not None
        base = self.of_these or self.carried
        kind = self.kind_of(marks, before, base, inherits)
        origin = self.origin_of(row, used, [*statuses, *marks], base, before)
        status = self.status_of(statuses, token, marks, base, inherits)
        text = self.reading.text
        left_out = words.is_negative(text, token.end, self.sentence.end) or words.is_a_change(text, token.start)
        if status == "others" or status is None or left_out:
            self.carried = replace(self.carried, kind=kind if not inherits else self.carried.kind)
            return used
        if not inherits:
            people = status if status in _PERSONS else self.carried.people
            self.carried = _Carried(kind, origin, status, people)
        elif self.of_these is None and status in _PERSONS and not self.outer:
            self.carried = replace(self.carried, people=status)
        self.recent.append((token.number, status))
        self.last = _Carried(kind, origin, status, status if status in _PERSONS else base.people)
        close = bool(statuses) and statuses[0].start == token.end
        if kind is None and close and words.is_a_person(self.reading.text, token.start, token.end):
            return used  # 一名确诊患者: somebody
        if not self.outer:
            self.counted = self.last
        if self.of_these is not None and statuses and status in _PERSONS:
            self.of_these = self.last  # 其中新增确诊3例：甲市2例: of the confirmed
        final = kind or self.usual_kind(status)
        self.counts.append(self.record(status, origin, final, token, [*statuses, *marks]))
        return used

    def is_of_persons(self, row: list[CountToken], index: int, behind: list[CountToken]) -> bool:
        """Whether the word right behind counts (确诊病例的2名密接者), and not the one before."""
        token = row[index]
        text = self.reading.text
        if not behind or behind[0].start != token.end or text[token.end - 1] not in "名位":
            return False
        following = next((t for t in row[index + 1 :] if t.type != "status"), None)
        return following is None or following.type != "number" or following.start - behind[-1].end > 1

    def usual_kind(self, status: CountStatus) -> CountKind:
        """The kind where no word tells it."""
        if self.until or status == "contacts":
            return "cumulative"
        return "current" if status in ("severe", "critical") else "new"

    def behind(self, row: list[CountToken], index: int) -> tuple[list[CountToken], int]:
        """The words right behind a number, up to a mark or the next number, and the index behind them."""
        found: list[CountToken] = []
        end = index + 1
        last = row[index].end
        for token in row[index + 1 :]:
            if token.type not in ("status", "origin", "kind") or token.start - last > _REACH_ON:
                break
            if re.search(r"[为系是岁]", self.reading.text[last : token.start]):
                break
            found.append(token)
            last = token.end
            end += 1
        return (found, end) if any(t.type == "status" for t in found) else ([], index + 1)

    def touches(self, status: CountToken, number: CountToken) -> bool:
        """Whether a status word stands close enough before a number to be what it counts."""
        gap = _BRACKET.sub("", self.reading.text[status.end : number.start])
        plain = re.sub(
            r"新增|报告|累计|现有|本土|境外|输入|为|共|约|达|至|到|（|：|:|有|其中|[\u4e00-\u9fff]{2,6}[省市区县州盟旗]",
            "",
            gap,
        )
        return len(plain) <= _REACH_BACK and not re.search(
            r"[，。；#【】《》\t]|一行|同行|等|[中时]|检测|筛查|排查|某", gap
        )

    def kind_of(
        self, marks: list[CountToken], before: list[CountToken], base: _Carried, inherits: bool
    ) -> CountKind | None:
        kinds = [t for t in marks if t.type == "kind"]
        if len(kinds) > 1 and any(t.status in ("died", "discharged") for t in marks):
            kinds = [t for t in kinds if t.kind != "current"] or kinds  # 累计在院死亡3例
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
            return base.origin or self.topic  # 在院84例
        told = {t.status for t in marks if t.type == "status"}
        if "contacts" in told:
            return None
        if told & {"discharged"} and base.origin == "imported_abroad":
            return base.origin  # 新增境外输入确诊病例5例，新增治愈出院2例
        begins = [t for t in before if t.type == "kind" and not t.weak]
        fresh = bool(begins) and not self.outer and self.of_these is None
        return self.topic if fresh else base.origin or self.topic

    def status_of(
        self, statuses: list[CountToken], token: CountToken, marks: list[CountToken], base: _Carried, inherits: bool
    ) -> Counted | None:
        told = [t.status for t in statuses]
        if "contacts" in told and "positive" in told and told.index("contacts") < told.index("positive"):
            return "positive"  # 1名密切接触者核酸检测阳性
        strongest = next((status for status in _PRIORITY if status in told), None)
        if (
            inherits
            and base.status
            and all(self.reading.text[t.start : t.end] == "病例" for t in statuses)
            and statuses
        ):
            return base.status  # 疑似病例5例，其中境外输入病例2例
        if strongest is not None:
            return strongest
        if any(t.type == "kind" and t.kind == "current" for t in marks):
            return base.people or base.status
        summed = not self.outer and any(t.type == "kind" and t.kind == "cumulative" for t in marks)
        if summed and len(self.recent) >= 2 and token.number == self.recent[-1][0] + self.recent[-2][0]:
            return "positive"  # 确诊病例155例，无症状感染者162例，累计317例
        anew = any(t.type == "kind" and t.kind == "new" and not t.weak for t in marks)  # 昨日新增3例确诊，今日新增5例
        return base.status if inherits or anew or any(t.type == "origin" for t in marks) else None

    def none(self, row: list[CountToken], index: int) -> int:
        """无新增确诊病例、疑似病例: a count of 0 for each status of the list; 尚无死亡病例, 无重症病例: of all, of what is there."""
        token = row[index]
        text = self.reading.text
        origin = row[index - 1].origin if index and row[index - 1].type == "origin" else None
        if origin is None and token.type == "none":
            origin = (self.last if self.outer else self.carried).origin
        end = index + 1
        for following in row[index + 1 :]:
            if following.type == "comma" and text[following.start] == "，":
                break
            if following.type == "origin":
                origin = following.origin
            elif following.type == "status" and following.status not in (None, "others"):
                kind: CountKind = "new"
                if token.type == "none" and not text.endswith(("当日", "昨日", "今日", "时"), 0, token.start):
                    kind = "cumulative" if following.status == "died" else "current"
                self.counts.append(self.record(following.status, origin, kind, token, [following]))  # type: ignore[arg-type]
            elif following.type != "comma":
                break
            end += 1
        if token.type == "none_new":
            self.carried = replace(self.carried, kind="new")
        return end

    def region_of(self, token: CountToken) -> tuple[int, int] | None:
        """The place that stands right before a number: 四川11例, 长春市1280例."""
        text = self.reading.text
        start = (
            max(text.rfind(mark, self.sentence.start, token.start) for mark in "，、；。！？（）【】《》# \n:：") + 1
        )
        start = max(start, self.sentence.start)
        if text.startswith("其中", start):
            start += 2  # 其中宁波市: no 中宁
        names = [n for n in find_divisions(text, start, token.start) if n.end <= token.start]
        if not names or token.start - names[-1].end > 1:
            return None
        first = len(names) - 1
        while first and names[first - 1].end == names[first].start:
            first -= 1
        return names[first].start, names[-1].end

    def region_over(self, token: CountToken, marks: list[CountToken]) -> tuple[int, int] | None:
        """The place of a count: right before the number, or before its first word (上海新增3例)."""
        near = self.region_of(token)
        if near is not None or not marks:
            return near
        first = min(marks, key=lambda t: t.start)
        return self.region_of(first) if first.start < token.start else None

    def record(
        self, status: CountStatus, origin: Origin | None, kind: CountKind, token: CountToken, marks: list[CountToken]
    ) -> _Told:
        document = self.reading.document
        span = self.region_over(token, marks)
        start = min([token.start, *(t.start for t in marks)])
        end = max([token.end, *(t.end for t in marks)])
        if span is not None:
            start = min(start, span[0])
        before = last_before(self.days, token.start)
        day = before or (self.days[0] if self.days else self.reported or self.day)
        if day is not None and day.relative and self.reading.text[day.start : day.end] in _SAME_DAY:
            day = self.reported or self.day or day  # 当日: of the counts before, not of a visit told between
        self.reported = day
        date = None
        if day is not None:
            date = day.last if day.last is not None and kind != "new" else day.first
        count = Count.model_construct(
            status=status,
            origin=None if status == "contacts" else origin,
            kind=kind,
            value=token.number,
            region=self.place(span) if span else None,
            date=str(date) if date is not None and date.day is not None else None,
            text=document.verbatim(start, end),
            span=document.span(start, end),
        )
        return _Told(count, before is not None)

    def place(self, span: tuple[int, int]) -> Place | None:
        """The place of a count; behind 其中 one within the place that is broken down (上海27例，其中静安区8例)."""
        within_area = self.around if self.of_these is not None else self.reading.region
        place = _place(self.reading, span, within_area) or _place(self.reading, span, self.reading.region)
        if self.of_these is None and place is not None:
            self.around = resolve(self.reading.text, span[0], span[1], within_area).area
        return place
