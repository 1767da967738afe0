"""Measures: what people with some history must do.

The pieces that name the people (对7日内有高风险区旅居史的来沪人员) hold for the actions behind them, until the next such pieces or
the end of the sentence; a sentence that plainly goes on (期间..., 不具备条件的...) takes them over, and so does what follows
a head (高风险区来返人员：).
"""

from __future__ import annotations

from dataclasses import dataclass

from extractor.assembly.reading import Reading, within
from extractor.lexicon.kinds import MeasureHistory
from extractor.mentions import measures as words
from extractor.mentions import travellers
from extractor.mentions.measures import Action
from extractor.mentions.rule import Mention
from extractor.mentions.travellers import Who
from extractor.records import Measure
from extractor.text.sentences import Segment

__all__ = ["read_measures"]


_Group = tuple[MeasureHistory | None, int | None]  # a history and its look-back


@dataclass(frozen=True, slots=True)
class _People:
    """Whom a rule is for, each history with its look-back, and where the text names them."""

    groups: tuple[_Group, ...]
    start: int
    end: int
    met: bool = False  # they were where a case was: only orders with numbers are rules, the rest is advice

    @property
    def anybody(self) -> bool:
        """Whether no origin is named."""
        return all(history is None for history, _ in self.groups)


def read_measures(reading: Reading) -> list[Measure]:
    """The measures of a text in its order; advice without any history is none."""
    reader = _Reader(reading)
    for sentence in reading.sentences:
        reader.sentence(sentence)
    kept: list[Measure] = []
    seen: set[tuple[object, ...]] = set()
    for measure in reader.found:
        key = (measure.history, measure.lookback_days, measure.action, measure.days, measure.tests, measure.within_days)
        if key not in seen:
            seen.add(key)
            kept.append(measure)
    return kept


_ORIGINS = ("origin", "stay", "visit")  # the most telling first: 甲市中风险区旅居史 tells of the level
_ISOLATIONS = ("home_isolation", "central_isolation")
_HEAD_ENDS = "：:\n"
_SHORT_HEAD = 24  # characters of a head that ends like a sentence (（1）高风险区外溢人员。)
_REACH = 160  # characters in which an order follows the people it is for


class _Reader:
    """Reads sentence by sentence; `people` are those of the last rule."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.found: list[Measure] = []
        self.people: _People | None = None
        self.isolated: list[Measure] = []  # what a fallback stands in for
        self.open = False  # the sentence before was a head without orders
        self.announced: list[
            Mention[Action]
        ] = []  # orders for people who are listed behind (有以下情形之一的，请报备：)
        self.announced_in: Segment | None = None
        self.provisional: list[Measure] = []  # what those orders gave before the list told whom they are for

    def sentence(self, sentence: Segment) -> None:
        text = self.reading.text
        actions = words.find_actions(text, sentence.start, sentence.end)
        who = travellers.find(text, sentence.start, sentence.end)
        goes_on = words.goes_on(text, sentence.start, sentence.end) or words.is_next_item(text, sentence.start)
        carried = self.people if self.open or goes_on else None
        told = words.tells_of_a_case(text, sentence.start, sentence.end)
        if self.announced and not actions and words.names_people(text, sentence.start, sentence.end):
            self._listed(self._people(who, None))
            return
        current, used = carried, 0
        before = len(self.found)
        orders: list[Mention[Action]] = []
        for action in actions:
            first = used
            while used < len(who) and who[used].start < action.start:
                used += 1
            named = who[first:used]
            current = self._people(named, current)
            if action.value.fallback:
                self._fall_back(action.value)
            elif current is not None and current.met and not _is_numbered(action.value):
                orders += [] if told else [action]
            elif current is not None and self._is_order(sentence, current, action, told):
                self._add(action, current, sentence)
                orders.append(action)
            elif current is None and not told:
                orders.append(action)
        if actions:
            origin_told = any(w.value.histories for w in who[:used])
            self._announce(sentence, orders, before, current if origin_told else None)
            if self.announced and who[used:]:
                self._listed(self._people(who[used:], None))
        rest = self._people(who[used:], current) if not actions else current
        head = text[sentence.end - 1] in _HEAD_ENDS or sentence.end - sentence.start <= _SHORT_HEAD
        head = head and not words.names_a_document(text, sentence.start, sentence.end)
        self.open = rest is not None and not actions and head
        if actions or self.open:
            self.people = rest

    def _announce(self, sentence: Segment, orders: list[Mention[Action]], before: int, people: _People | None) -> None:
        """Keep the orders of a sentence that names nobody but says that a list of people follows."""
        open_to_all = people is None or people.anybody
        listed = bool(orders) and words.announces_people(self.reading.text, sentence.start, sentence.end)
        self.announced = orders if open_to_all and listed else []
        self.announced_in = sentence
        self.provisional = self.found[before:]

    def _listed(self, people: _People | None) -> None:
        """Give the orders that were announced to an item of the list that follows them."""
        if people is None or people.anybody or self.announced_in is None:
            return
        self.found = [m for m in self.found if not any(m is other for other in self.provisional)]
        self.provisional = []
        for action in self.announced:
            self._add(action, people, self.announced_in)
        self.people = people

    def _people(self, named: list[Mention[Who]], before: _People | None) -> _People | None:
        """The people of the next orders, told by the pieces behind the last one."""
        text = self.reading.text
        pieces = self._behind_lead([w for w in named if w.value.form != "people"])
        same = pieces[0] if pieces and pieces[0].value.form == "same" else None
        if same is not None:
            pieces = [same, *(w for w in pieces[1:] if w.start >= same.end)]
            if all(w.value.form in ("same", "lookback", "travellers") for w in pieces):
                return self._same(same) or before
        others = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].value.form == "others"), None)
        if others is not None:  # 在对高风险区人员隔离的基础上，其他来返人员
            pieces = pieces[others:]
        met = any(w.value.form in ("met", "traced") for w in pieces)
        groups: list[_Group] = []
        start: int | None = None
        for lookback, part in _by_lookback(pieces):
            for form in _ORIGINS:
                origins = [w for w in part if w.value.form == form]
                if origins and self._persons_meant(named, origins) and not (form == "visit" and met):
                    groups += [(history, lookback) for w in origins for history in w.value.histories]
                    start = origins[0].start if start is None else start
                    break
        if start is not None:
            if same is not None and (those := self._same(same)) is not None:
                groups = [*those.groups, *groups]  # 有以上情况人员及近14天内有...旅居史人员
            return _People(tuple(dict.fromkeys(groups)), start, max(w.end for w in named))
        if met:
            if all(w.value.form != "met" for w in pieces):
                return None
            days = next((w.value.days for w in pieces if w.value.form == "lookback"), None)
            return _People(((None, days),), pieces[0].start, pieces[-1].end, met=True)
        comers = [w for w in pieces if w.value.form in ("travellers", "others")]
        if comers and (before is None or any(text[w.end - 1] not in "后时" for w in comers)):
            days = next((w.value.days for w in pieces if w.value.form == "lookback"), None)
            return _People(((None, days),), comers[0].start, comers[-1].end)  # 抵沪后: the people before
        return before

    def _same(self, same: Mention[Who]) -> _People | None:
        """The people told before; of 上述地区人员 not those from abroad or from wherever."""
        if not same.value.histories or (self.people and all(h not in ("abroad", None) for h, _ in self.people.groups)):
            return self.people
        return _People((("region", None),), same.start, same.end)

    def _behind_lead(self, pieces: list[Mention[Who]]) -> list[Mention[Who]]:
        """Those behind a colon where people are named behind it: 对来沪人员分类管理：对高风险区人员..."""
        tells = False
        for index in range(len(pieces) - 1, 0, -1):
            tells = tells or bool(pieces[index].value.histories)
            if tells and "：" in self.reading.text[pieces[index - 1].end : pieces[index].start]:
                return pieces[index:]
        return pieces

    def _persons_meant(self, named: list[Mention[Who]], origins: list[Mention[Who]]) -> bool:
        """Whether people are told with an origin: 高风险区来返人员, 高风险区：; a level alone may be spoken of."""
        told = {id(w) for w in origins}
        if any(id(w) not in told or w.value.histories in (("region",), ("abroad",)) for w in named):
            return True
        text, end = self.reading.text, origins[-1].end
        row = text[end : end + 1].strip().isdigit() and text[max(0, origins[0].start - 1) : origins[0].start] in (
            "",
            "\n",
        )
        return row or text[end : end + 1] in ("：", "\t")  # 高风险区 7天集中隔离: a row of a table

    def _is_order(self, sentence: Segment, people: _People, action: Mention[Action], told: bool) -> bool:
        text = self.reading.text
        since = max(people.end, sentence.start)
        for date in within(self.reading.dates, since, action.start):
            if not words.tells_beginning(text, date.end, action.end) and not date.relative:
                return False  # 境外入境人员，7月29日集中隔离
        lead = sentence.start if people.met else min(people.start, action.start)
        lead = max(sentence.start, lead, action.start - _REACH)
        isolated = action.value.action in _ISOLATIONS and action.value.days is None
        came = isolated and people.anybody and text[people.end - 1] in "后时"  # 返回后居家隔离: somebody was
        return not (told or came) or words.is_an_order(text, lead, action.start + 3)

    def _fall_back(self, action: Action) -> None:
        for measure in self.isolated:
            if measure.action != action.action:
                measure.fallback = action.action

    def _add(self, mention: Mention[Action], people: _People, sentence: Segment) -> None:
        action, document = mention.value, self.reading.document
        start = max(self.reading.text.rfind(mark, sentence.start, mention.start) for mark in "，；。：")
        start = max(start + 1, sentence.start)
        measures = [
            Measure.model_construct(
                history=history,
                lookback_days=lookback,
                action=action.action,
                days=action.days,
                tests=action.tests,
                within_days=action.within,
                fallback=None,
                text=document.verbatim(start, mention.end),
                span=document.span(start, mention.end),
            )
            for history, lookback in people.groups
        ]
        self.found += measures
        if action.action in _ISOLATIONS:
            self.isolated = measures


def _is_numbered(action: Action) -> bool:
    return action.days is not None or (action.tests is not None and action.within is not None)


def _by_lookback(pieces: list[Mention[Who]]) -> list[tuple[int | None, list[Mention[Who]]]]:
    """The pieces under their look-backs: one holds for all, of several each for what stands behind it."""
    places = [i for i, w in enumerate(pieces) if w.value.form == "lookback"]
    if len(places) < 2 and not (places and pieces[0].value.form == "same"):
        return [(pieces[places[0]].value.days if places else None, pieces)]
    parts = [(None, pieces[: places[0]])]
    ends = [*places[1:], len(pieces)]
    return [*parts, *((pieces[i].value.days, pieces[i:end]) for i, end in zip(places, ends, strict=True))]
