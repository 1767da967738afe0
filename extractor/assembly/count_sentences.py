"""Sentences of counts: the row of words and numbers of one sentence read from left to right.

What a number's own words leave out is carried: the kind (新增, 累计, 现有) through the sentence, the origin through a list,
everything into 其中 and brackets, and into a sentence that goes back to the numbers before (上述感染者来自...).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace

from extractor.assembly import count_rows as rows
from extractor.assembly.areas import NOWHERE, Area
from extractor.assembly.calendar import DatedMention, last_before
from extractor.assembly.count_breakdowns import (
    counted_since_sum,
    is_pair,
    of_both_origins,
    pair_told,
    told_again,
)
from extractor.assembly.count_records import Told, area_named, lies_within, place_of, places_before, places_in
from extractor.assembly.count_words import NOTHING, PERSONS, Carried, kind_told, status_told, usual_kind
from extractor.assembly.reading import Reading
from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions import count_signs as signs
from extractor.mentions import counts as words
from extractor.mentions.counts import Counted, CountToken
from extractor.records import Count, Place
from extractor.text.sentences import Segment

__all__ = ["CountingSentence"]

_REPORTS = "报告"
_BESIDE = 12  # characters between a place and the words of its count
_LAND_REACH = 16  # characters between a land abroad and a number of its people


@dataclass(slots=True)
class CountingSentence:
    """One sentence on its way; `read` gives its counts, `follow` what it takes over from the one before."""

    reading: Reading
    sentence: Segment
    days: list[DatedMention]  # of the sentence
    day: DatedMention | None  # of the text before
    carried: Carried = NOTHING
    last: Carried = NOTHING  # what the last number counted: 其中 and brackets go on about it
    of_these: Carried | None = None  # what each item behind 其中 goes back to
    # the three outside each bracket, the words before it, and how many numbers had been read
    outer: list[tuple[Carried, Carried, Carried | None, list[CountToken], int]] = field(default_factory=list)
    numbers: int = 0
    until: bool = False  # 截至 stood before
    since: bool = False  # 以来 stands in the sentence
    around: Area = NOWHERE  # the place of the number that 其中 breaks down
    reported: DatedMention | None = None  # the day of the count before
    counted: Carried = NOTHING  # what the last number outside brackets counted
    topic: Origin | None = None  # 境外输入现有3例，累计9例: the origin that a whole sentence is about
    counts: list[Told] = field(default_factory=list)
    earlier: list[Told] = field(default_factory=list)  # the counts of the sentences before
    at: list[tuple[int, int]] = field(default_factory=list)  # the places of the last number outside brackets
    heads: list[tuple[int, tuple[int, int] | None]] = field(default_factory=list)  # see `_find_heads`
    lands: list[tuple[int, int]] = field(default_factory=list)  # lands abroad of the sentence
    land: tuple[int, int] | None = None  # the land abroad that the sentence before was about
    people_before: CountStatus | None = None  # what the sentence before counted: 目前仍在院288例
    pair: tuple[Count, Count] | None = None  # what 其中甲市206例、80例 breaks down
    goes_on: bool = False  # it breaks down the sentence before, in words that name no status

    def follow(self, previous: CountingSentence) -> None:
        """Take over what the sentence before said where this one plainly goes on about it."""
        text = self.reading.text
        self.reported = previous.reported
        self.earlier = [*previous.earlier[-40:], *previous.counts]
        self.counted = previous.counted
        if previous.sentence.end == self.sentence.start:
            self.people_before = previous.counted.status if previous.counted.status in PERSONS else None
            self.pair = previous.pair if previous.listing else None
        if "\n" not in text[previous.sentence.end - 1 : self.sentence.start]:
            self.land = previous.land
        if signs.of_these_new(text, self.sentence.start, self.sentence.end):
            self.topic = previous.topic
        distributes = signs.distributes(text, self.sentence.start, self.sentence.end)
        if signs.counts_places_only(text, self.sentence.start, self.sentence.end):
            self.carried = self.last = self._whole_of_places() or NOTHING
        elif distributes or signs.goes_on(text, self.sentence.start, self.sentence.end):
            self.carried = self.last = (self._whole_of_places() if distributes else None) or previous.counted
            if previous.counted.status == "converted":  # 境外输入21例，含2例由无症状感染者转归；本土117例
                self.carried = self.last = replace(self.carried, status="confirmed", origin=None)
            self.goes_on = not signs.about_outbreak(text, self.sentence.start, self.sentence.end)

    @property
    def listing(self) -> bool:
        """Whether the sentence ended with ；within a list of lands or places, which the next one goes on with."""
        return bool(self.pair or self.lands) and self.reading.text[self.sentence.end - 1] == "；"

    def _whole_of_places(self) -> Carried | None:
        """What was counted before that the numbers by place of this sentence add up to."""
        row = words.tokens(self.reading.text, self.sentence.start, self.sentence.end)
        summed = sum(t.number for t in row if t.type == "number" and self._places(t))
        known = (told.count for told in reversed(self.earlier))
        whole = next((count for count in known if count.value == summed and summed), None)
        return Carried(whole.kind, whole.origin, whole.status) if whole else None

    def read(self) -> list[Told]:
        """The counts of the sentence in their order."""
        text = self.reading.text
        self.since = text.find("以来", self.sentence.start, self.sentence.end) >= 0
        row = words.tokens(text, self.sentence.start, self.sentence.end)
        bare = signs.bare_counts(text, self.sentence.start, self.sentence.end)
        row = [t for t in row if not t.bare or lies_within(t.start, bare)]
        self.heads = self._find_heads() if any(t.type in ("number", "none", "none_new") for t in row) else []
        self.lands = signs.lands(text, self.sentence.start, self.sentence.end)
        before: list[CountToken] = []  # words since the last number that no number has used
        index = 0
        while index < len(row):
            token = row[index]
            index += 1
            match token.type:
                case "number":
                    index = self._number(row, index - 1, before)
                    before = []
                case "none_new" | "none":
                    index = self._none(row, index - 1, before)
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
                    self._stop(token)
                case "of_these":
                    self.of_these = self.last if self.last.status else self.carried
                case "these":
                    self.carried = self.last = self.of_these = self.counted
                    before = []
                case "colon":
                    self._head(row, index, before)
                case "until":
                    self.until = True
                case "comma":
                    pass
                case _:
                    if token.type == "origin" and index < len(row) and row[index].type == "kind":
                        self.topic = token.origin if row[index].start - token.end <= 2 else self.topic
                    before.append(token)
        return self.counts

    def _stop(self, token: CountToken) -> None:
        self.of_these = None
        if self.outer:
            self.carried = self.outer[-1][1]  # within a bracket ；parts provinces, each counted alike
        elif self.reading.text[token.start] == "；":
            self.carried = Carried(kind=self.carried.kind)
        else:
            self.carried, self.last, self.until = NOTHING, NOTHING, False
            self.topic = self.topic if token.end >= self.sentence.end else None

    def _head(self, row: list[CountToken], index: int, before: list[CountToken]) -> None:
        """境外输入病例较多的省份是：甲省8例...: what the words before a colon say holds for the places behind it."""
        status = status_told([t for t in before if t.type == "status"])
        behind = row[index] if index < len(row) else None
        if status in (None, "others") or behind is None or behind.type != "number" or self.outer:
            return
        if self._places(behind):
            told = [t.origin for t in before if t.type == "origin"]
            kind = kind_told(before, before, self.carried, until=self.until)
            self.carried = Carried(kind, told[-1] if told else self.carried.origin, status)  # type: ignore[arg-type]
            self.last = self.carried
            self.of_these = None
            before.clear()

    def _number(self, row: list[CountToken], index: int, before: list[CountToken]) -> int:
        """Count the number at `index` of the row; returns the index of the first token it did not use."""
        token, text = row[index], self.reading.text
        self.numbers += 1
        behind, used = rows.words_behind(row, index, text)
        statuses = [t for t in before if t.type == "status" and signs.stands_by(text, t.end, token.start)]
        if not statuses or rows.is_of_persons(row, index, behind, text):
            statuses = [t for t in behind if t.type == "status"]
        else:
            behind, used = [], index + 1
        if not statuses and rows.still_there(row, index):
            behind, used = [row[index + 1]], index + 2  # 其余8例在院治疗
        marks = [*before, *behind]
        if self.of_these is not None and not statuses:
            self.pair = pair_told(self.counts, row, index, text)
        pair = self.pair if not statuses and is_pair(row, index, text) else None
        if pair is not None and (at := self._places(token)):
            for number, whole in zip((token, row[index + 2]), pair, strict=True):
                self._record(whole.status, whole.origin, whole.kind, number, [], at)
            return index + 3
        if self.of_these is not None and statuses and self._another_kind(before):
            self.of_these = None  # 其中...12例，昨日新增确诊3例
        said_origin, said_status, said = rows.origin_told(row, index, text)
        named = bool(self._places(token)) or (not statuses and self._reports(token))
        inherits = bool(self.outer) or self.of_these is not None or named
        base = self.of_these or self.carried
        known = [told.count for told in (*self.earlier, *self.counts)]
        again = None if self.outer else told_again(text, token, statuses, known)
        kind = kind_told(marks, before, base, until=self.until)
        origin = self._origin(row, used, [*statuses, *marks], base, before)
        status = self._status(statuses, token, marks, base, inherits)
        found = signs.diagnosed_as(text, token.end) if known or statuses else None
        if said > index + 1:  # 其中2例为境外输入病例
            origin, used = said_origin, max(used, said)
            status = said_status or (base.status if status is None else status)
        elif found and all(t in behind for t in statuses):
            status = found[0] if not statuses or found[0] == "asymptomatic" else status
            while used < len(row) and row[used].start < found[1]:
                used += 1
        listed = status == "contacts" and rows.counted_with_next(row, index, text)
        if listed:
            status = "positive"
        if status == "died" and kind == "current":
            kind = "cumulative"  # 在院46例，死亡1例
        if status == "contacts" and kind == "current" and not any(t.kind == "current" for t in marks):
            kind = None  # 现有疑似病例31例，追踪到密切接触者406人
        if again is not None:
            kind, origin = again.kind, again.origin or origin
            status = again.status if status in (None, "confirmed") else status
        if (converted := signs.was_converted(text, token.end)) is not None and not behind:
            status = "converted"
            while used < len(row) and row[used].start < converted:
                used += 1
        left_out = (
            signs.tells_a_part(text, token.end, self.sentence.end)
            or signs.is_a_change(text, token.start)
            or signs.is_a_guess(text, token.start)
            or signs.names_people(text, token.start, token.end)
            or (signs.tells_where_from(text, token.start) and not self._places(token))
            or (status == "contacts" and self._is_a_case(token, behind))
        )
        if self.goes_on and not statuses and not named and not any(t.origin for t in marks):
            left_out = True  # 其中，1人为主动就诊
        if status == "others" or status is None or left_out:
            self.carried = replace(self.carried, kind=kind if not inherits else self.carried.kind)
            if status is None and not inherits and used < len(row) and row[used].type == "open":
                self.last = Carried(kind, origin)  # 累计报告41例（确诊病例23例，无症状感染者18例）
            return used
        if not inherits:
            people = status if status in (*PERSONS, "contacts") else self.carried.people
            self.carried = Carried(kind, origin, status, people)
        elif self.of_these is None and status in PERSONS and not self.outer:
            self.carried = replace(self.carried, people=status)
        self.last = Carried(kind, origin, status, status if status in PERSONS else base.people)
        close = bool(statuses) and statuses[0].start == token.end
        if kind is None and close and not listed and signs.is_a_person(text, token.start, token.end):
            return used  # 一名确诊患者: somebody
        if not self.outer:
            self.counted = self.last
        if self.of_these is not None and statuses and status in (*PERSONS, "converted"):
            self.of_these = self.last  # 其中新增确诊3例：甲市2例: of the confirmed
        if again is not None and again.status == status and not again.summed:
            return used
        each = [status, *self._listed_with(status, statuses, before, token)]
        for one in each:
            self._record(one, origin, kind, token, [*statuses, *marks])
        return used

    def _listed_with(
        self, status: Counted, statuses: list[CountToken], before: list[CountToken], token: CountToken
    ) -> list[CountStatus]:
        """The other statuses of a list that one number holds for: 死亡病例、重症病例均为0例."""
        if not statuses or not signs.of_each_status(self.reading.text, token.start):
            return []
        told = dict.fromkeys(t.status for t in before if t.type == "status")
        return [other for other in told if other not in (None, "others", status)]  # type: ignore[misc]

    def _is_a_case(self, token: CountToken, behind: list[CountToken]) -> bool:
        """Whether a number of 例 behind others tells that some of those are contacts (3例，分别为1例...的密接)."""
        told = bool(self.counts) and self.counts[-1].count.status in PERSONS
        return told and bool(behind) and self.reading.text[token.end - 1] == "例"

    def _reports(self, token: CountToken) -> bool:
        """Whether a place reports its part of the number told before: 全省新增20例，甲市报告|12例."""
        text = self.reading.text
        lead = token.start - len(_REPORTS)
        if self.carried.status is None or not text.startswith(_REPORTS, lead):
            return False
        return bool(places_before(text, self.sentence, lead, each=False))

    def _another_kind(self, before: list[CountToken]) -> bool:
        """Whether the words before a number tell another kind than what 其中 breaks down."""
        kinds = [t.kind for t in before if t.type == "kind" and not t.weak]
        return bool(kinds) and self.of_these is not None and self.of_these.kind not in (None, kinds[-1])

    def _origin(
        self,
        row: list[CountToken],
        used: int,
        marks: list[CountToken],
        base: Carried,
        before: list[CountToken],
    ) -> Origin | None:
        origins = [t for t in marks if t.type == "origin"]
        if origins:
            return origins[-1].origin
        rest = [t.type for t in row[used : used + 3]]
        if rest[:2] == ["open", "origin"] and "number" not in rest:
            return row[used + 1].origin  # 治愈出院6人（境外输入病例）
        if rest[:2] == ["comma", "origin"] and signs.names_origin(
            self.reading.text, row[used].end, row[used + 1].start
        ):
            return row[used + 1].origin  # 疑似病例1例，为境外输入病例
        if not any(t.type == "status" for t in marks):
            return base.origin or self.topic  # 在院84例
        told = {t.status for t in marks if t.type == "status"}
        if "contacts" in told or (told & {"discharged", "died"} and of_both_origins(self.counts)):
            return None
        if told & {"discharged"} and base.origin == "imported_abroad":
            return base.origin  # 新增境外输入确诊病例5例，新增治愈出院2例
        begins = [t for t in before if t.type == "kind" and not t.weak]
        fresh = bool(begins) and not self.outer and self.of_these is None
        return self.topic if fresh else base.origin or self.topic

    def _status(
        self, statuses: list[CountToken], token: CountToken, marks: list[CountToken], base: Carried, inherits: bool
    ) -> Counted | None:
        text = self.reading.text
        if inherits and base.status and statuses and all(text[t.start : t.end] == "病例" for t in statuses):
            return base.status  # 疑似病例5例，其中境外输入病例2例
        strongest = status_told(statuses)
        let_go = (self.of_these is not None or bool(self.outer)) and base.status in ("released", "discharged")
        if strongest in PERSONS and let_go and not any(t.type == "kind" and not t.weak for t in marks):
            return base.status  # 解除医学观察55例，其中本土无症状感染者50例
        if strongest is not None:
            return strongest
        if any(t.type == "kind" and t.kind == "current" for t in marks):
            gone = base.status in ("released", "discharged", "died")
            people = base.people or (None if gone else base.status) or self.people_before
            if base.status == "discharged" and people in (None, "asymptomatic"):
                return "confirmed"  # 新增出院5例，目前在院88例
            return people
        summed = not self.outer and any(t.type == "kind" and t.kind == "cumulative" and not t.weak for t in marks)
        if not inherits and base.status is None:
            close = any(t.type == "kind" and not t.weak and t.end == token.start for t in marks)
            if close and any(0 <= token.start - end <= _LAND_REACH for _, end in self.lands):
                return "confirmed"  # 德国新增147489例
            if told := signs.status_behind(text, token.end):
                return told
        if summed and len(self.counts) >= 2 and token.number == sum(t.count.value for t in self.counts[-2:]):
            return "positive"  # 确诊病例155例，无症状感染者162例，累计317例
        if summed and not inherits and (only := counted_since_sum(self.counts)):
            return only  # 新增确诊病例5例，累计达120例
        anew = any(t.type == "kind" and t.kind == "new" and not t.weak for t in marks)  # 昨日新增3例确诊，今日新增5例
        if anew or any(t.type == "origin" for t in marks):
            return base.status
        return base.status if inherits else None

    def _none(self, row: list[CountToken], index: int, before: list[CountToken]) -> int:
        """无新增确诊病例、疑似病例: a count of 0 for each status of the list; 尚无死亡病例, 无重症病例: of all, of what is there."""
        token = row[index]
        text = self.reading.text
        origin = row[index - 1].origin if index and row[index - 1].type == "origin" else None
        if origin is None and token.type == "none":
            origin = (self.last if self.outer else self.carried).origin
        end = index + 1
        told = False
        for following in row[index + 1 :]:
            if following.type == "comma" and text[following.start] == "，":
                break
            if following.type == "origin":
                origin = following.origin
            elif following.type == "status" and following.status not in (None, "others"):
                kind: CountKind = "new"
                if token.type == "none" and not text.endswith(("当日", "昨日", "今日", "时"), 0, token.start):
                    kind = "cumulative" if following.status == "died" or self.since else "current"
                self._record(following.status, origin, kind, token, [following])  # type: ignore[arg-type]
                told = True
            elif following.type != "comma" and following.kind != "current":
                break
            end += 1
        if not told and token.type == "none_new":  # 确诊病例、疑似病例均无新增
            for word in before:
                origin = word.origin or origin
                if word.status not in (None, "others"):
                    self._record(word.status, origin, "new", token, [word])  # type: ignore[arg-type]
        if token.type == "none_new":
            self.carried = replace(self.carried, kind="new")
        return end

    # --- what becomes a record ------------------------------------------------------------------------------------------

    def _places(self, token: CountToken) -> list[tuple[int, int]]:
        text = self.reading.text
        found = list(places_before(text, self.sentence, token.start, each=signs.each_item(text, token.start)))
        if found:
            return found
        alone = signs.territory_before(text, self.sentence.start, token.start)
        alone = alone or signs.town_before(text, self.sentence.start, token.start)
        return [alone] if alone else []

    def _places_over(self, token: CountToken, marks: list[CountToken]) -> list[tuple[int, int]]:
        """The places of a count: right before the number or its first word (上海新增3例), or the one that holds."""
        near = self._places(token)
        if near:
            return near
        first = min([*marks, token], key=lambda t: t.start)
        if first.start < token.start and (near := self._places(first)):
            return near
        if self.outer:
            return self.at  # 甲市12例（出院9例）
        index = bisect_right(self.heads, first.start, key=lambda head: head[0]) - 1
        head = self.heads[index][1] if index >= 0 else None
        return [head] if head is not None and head[1] <= first.start else []

    def _find_heads(self) -> list[tuple[int, tuple[int, int] | None]]:
        """Where a place begins to hold for the numbers behind it, and where 全国, 我市 end that."""
        text, start, end = self.reading.text, self.sentence.start, self.sentence.end
        named = [place for place in places_in(text, start, end) if signs.heads_clause(text, start, *place)]
        large = signs.places_at_large(text, start, end)
        heads: list[tuple[int, tuple[int, int] | None]] = [(place[0], place) for place in named]
        return sorted([*heads, *((at, None) for at in large)], key=lambda head: head[0])

    def _record(
        self,
        status: CountStatus,
        origin: Origin | None,
        kind: CountKind | None,
        token: CountToken,
        marks: list[CountToken],
        at: list[tuple[int, int]] | None = None,
    ) -> None:
        reading, text = self.reading, self.reading.text
        places = self._places_over(token, marks) if at is None else at
        if not self.outer:
            self.at = places
        index = bisect_right(self.lands, (token.start, 0)) - 1
        land = self.lands[index] if index >= 0 else None if places else self.land
        if land is not None:
            if kind is None and text[token.end - 1] not in "例宗万亿":
                return  # 两名议员确诊
            self.land, places = land, []
        marks = [t for t in marks if t.status != "others"]
        start = min([token.start, *(t.start for t in marks)])
        end = max([token.end, *(t.end for t in marks)])
        before = last_before(self.days, token.start)
        final = kind or usual_kind(status, until=self.until)
        where: list[tuple[int, int] | None] = [*places] or [None]
        for place in where:
            beside = (
                place is not None
                and 0 <= start - place[1] <= _BESIDE
                and not {"，", "（"} & set(text[place[1] : start])
            )
            first = place[0] if place is not None and beside else start
            count = Count.model_construct(
                status=status,
                origin=None if status == "contacts" else origin,
                kind=final,
                value=token.number,
                region=self._land(land) if land else self._place(place),
                date=self._date(token, before, final),
                text=reading.document.verbatim(first, end),
                span=reading.document.span(first, end),
            )
            depth = len(self.outer) + (self.of_these is not None)
            self.counts.append(Told(count, before is not None, kind is None, depth))

    def _date(self, token: CountToken, before: DatedMention | None, kind: CountKind) -> str | None:
        day = before or (self.days[0] if self.days else self.reported or self.day)
        if day is not None and day.relative and signs.is_same_day(self.reading.text, day.start, day.end):
            day = self.reported or self.day or day  # 当日: of the counts before, not of a visit told between
        self.reported = day
        if day is None:
            return None
        date = day.last if day.last is not None and kind != "new" else day.first
        return str(date) if date.day is not None else None

    def _place(self, span: tuple[int, int] | None) -> Place | None:
        """The place of a count; behind 其中 one within the place that is broken down (上海27例，其中静安区8例)."""
        if span is None:
            return None
        within_area = self.around if self.of_these is not None else self.reading.region
        place = place_of(self.reading, span, within_area) or place_of(self.reading, span, self.reading.region)
        if place is None:
            return self._elsewhere(span, within_area)
        if self.of_these is None:
            self.around = area_named(self.reading, span, within_area)
        return place

    def _elsewhere(self, span: tuple[int, int], area: Area) -> Place | None:
        """A town that no list knows, or a region of China beyond the divisions of the mainland."""
        if signs.town_before(self.reading.text, self.sentence.start, span[1]) == span:
            return self.reading.place_reader.read(span[0], span[1], area, "area")[0]
        if signs.territory_before(self.reading.text, self.sentence.start, span[1]) == span:
            return self._land(span)
        return None

    def _land(self, span: tuple[int, int]) -> Place:
        """A land abroad: a wording, no division."""
        document = self.reading.document
        return Place.model_construct(text=document.verbatim(*span), kind="area", span=document.span(*span))
