"""Ties of a case to other cases of the text: 病例4的妻子, 王某某的乘客, 二人系夫妻.

What the text tells of ties is read once (`TiesTold`); each case then takes what stands in its description without naming
somebody else, and what names it, wherever that stands (新增2例，病例2为病例1的同事).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractor.assembly.blocks import Block, PersonKey, person_key
from extractor.assembly.drafts import Draft
from extractor.assembly.groups import clause_start, told_respectively
from extractor.assembly.reading import Reading, within
from extractor.mentions import ties
from extractor.mentions.case_labels import LabelValue, Numbered
from extractor.mentions.case_signs import called_case
from extractor.mentions.rule import Mention
from extractor.mentions.ties import Tie
from extractor.records import Relation

__all__ = ["TiesTold", "read_relations"]

_Who = PersonKey | str  # a numbered person, or one with a name
_NOBODY: frozenset[_Who] = frozenset()

_MOST_OTHERS = 60  # persons that somebody is tied to at once; more are no family and no office
_MOST_TOLD = 200_000  # ties of named persons in a text; more are no bulletin


@dataclass(frozen=True, slots=True)
class _Told:
    """A tie to somebody (`label` as printed), and the characters that tell it.

    of: the persons of whom it is said; None for the one whose description it stands in, empty for nobody who is a case.
    here: it counts only in the description in which it stands.
    share: of several persons who share the description, which one it is told of and how many they are.
    """

    start: int
    end: int
    label: str
    target: _Who
    tie: Tie
    of: frozenset[_Who] | None = None
    here: bool = False
    share: tuple[int, int] | None = None


def read_relations(block: Block, draft: Draft, told: TiesTold) -> None:
    """Fill the draft's relations."""
    values: dict[tuple[_Who, str, str], Relation] = {}
    for one in told.of(block):
        word = draft.document.verbatim(one.tie.start, one.tie.end)
        key = (one.target, word, one.tie.describes)
        if key not in values:
            span = draft.document.span(one.start, one.end)
            values[key] = Relation.model_construct(
                label=one.label, relation=word, describes=one.tie.describes, span=span
            )
            draft.note("relations", one.start, one.end, "relation")
    draft.fields["relations"] = list(values.values())


class TiesTold:
    """All ties that a text tells.

    Args:
        blocks: the descriptions of its cases; a tie to a name that one of them bears counts as one to a label does.
    """

    def __init__(self, reading: Reading, blocks: Sequence[Block]) -> None:
        self._reading = reading
        self._names = {name for block in blocks if (name := _name(block))}
        self._cases = {person_key(b.person, b.abroad) for b in blocks if b.person is not None}
        self._opened = [label for label in reading.labels if label.value.opens or label.value.may_open]
        self._described = sorted(
            ((piece.start, piece.end, block) for block in blocks for piece in block.pieces), key=lambda d: d[:2]
        )
        told = [*self._to_labels(), *self._to_names(), *self._pointed_back(), *self._mutual()]
        self._told = sorted(told, key=lambda one: (one.start, one.end))
        self._by_person: dict[_Who, list[_Told]] = defaultdict(list)
        left = _MOST_TOLD
        for one in self._told:
            if one.of and not one.here and len(one.of) <= left:
                left -= len(one.of)
                for who in one.of:
                    self._by_person[who].append(one)

    def of(self, block: Block) -> Iterator[_Told]:
        """What is told of one person, in the order of the text; nobody is tied to themselves."""
        own = _keys(block)
        found = [
            one
            for piece in (*block.pieces, *block.shared)
            for one in within(self._told, piece.start, piece.end)
            if (one.of is None or own & one.of) and one.share in (None, (block.share.index, block.share.count))
        ]
        found += [one for who in own for one in self._by_person.get(who, ())]
        return (one for one in sorted(found, key=lambda one: (one.tie.start, one.end)) if one.target not in own)

    def _to_labels(self) -> Iterator[_Told]:
        text = self._reading.text
        for label in self._reading.labels:
            if len(label.value.persons) > _MOST_OTHERS or self._only_met(label):
                continue
            sentence = self._reading.sentence_at(label.start)
            spread = list(self._one_each(label, sentence.start, sentence.end))
            if spread:
                yield from spread
                continue
            start, end = label.start, label.end
            found = ties.find_all(text, sentence.start, start, end, sentence.end)
            if not found and (around := self._with_name(label)):
                start, end = around  # 张某某（病例5）的配偶
                found = ties.find_all(text, sentence.start, start, end, sentence.end)
            for tie in found:
                told = [
                    _Told(min(tie.start, start), max(tie.end, end), name, self._target(label, person), tie)
                    for person, name in self._wordings(label)
                ]
                yield from self._told_of(told, tie, label)

    def _only_met(self, label: Mention[LabelValue]) -> bool:
        """Whether a label is that of a contact who is no case: 堂兄（密切接触者2父亲）."""
        return label.value.contact and not any(person_key(p, False) in self._cases for p in label.value.persons)

    def _target(self, label: Mention[LabelValue], person: Numbered) -> _Who:
        """Whom a label names; one of another day's or town's list is nobody of this text (系2月5日|确诊患者3的表姐)."""
        before = self._reading.text[label.start - 1 : label.start]
        return f"{person.label}@{label.start}" if before and before in "的日省市县区旗" else _key(person)

    def _told_of(self, told: list[_Told], tie: Tie, label: Mention[LabelValue]) -> Iterator[_Told]:
        """The same ties with the persons of whom they are said."""
        persons = frozenset(one.target for one in told)
        if tie.others:  # 感染者5的家人6、7、11
            head = label.value.persons[-1].head
            counted = frozenset(_key(Numbered(number, f"{head}{number}", head)) for number in tie.others)
            yield from (replace(one, of=counted) for one in told)
            return
        if tie.describes == "case":
            of = self._said_of(tie)
            yield from (replace(one, of=of) for one in told)
            return
        text, owner = self._reading.text, self._owner(tie)
        named = self._subject_before(label) if owner is None and tie.start >= label.end else None
        if named is not None:  # 病例1为店主，|病例2为其妻子
            who = _key(named)
            yield from (replace(one, of=frozenset((who,))) for one in told)
            yield _Told(told[0].start, told[0].end, named.label, who, replace(tie, describes="case"), persons)
            return
        if owner is None:  # 其母亲（病例4）; 病例4为其孙女 is told of 病例4 as well
            yield from told
            told_by_it = tie.start >= label.end and text[tie.end : tie.end + 1] != "）"
            if (
                told_by_it
                and (block := self._block_at(tie.start))
                and block.share.count == 1
                and (owner := _label_of(block))
            ):
                yield _Told(told[0].start, told[0].end, owner[1], owner[0], replace(tie, describes="case"), persons)
        elif owner[1]:  # 病例15的密接（病例33）
            yield from (replace(one, of=frozenset((owner[0],)), here=True) for one in told)
            yield _Told(told[0].start, told[0].end, owner[1], owner[0], replace(tie, describes="case"), persons)

    def _subject_before(self, label: Mention[LabelValue]) -> Numbered | None:
        """Who 其 means in the description of several: the first one of whom the sentence tells before a label."""
        block = self._block_at(label.start)
        if block is None or block.share.count == 1 or label.value.opens:
            return None
        text = self._reading.text
        sentence = self._reading.sentence_at(label.start)
        for other in within(self._reading.labels, sentence.start, label.start):
            if len(other.value.persons) == 1 and text.startswith(_IS, other.end):
                return other.value.persons[0]
        return None

    def _owner(self, tie: Tie) -> tuple[_Who, str] | None:
        """Whose relative the words before a tie name (病例15的|密接): a case, nobody who is one (""), or None for the one who
        is spoken of (其|母亲)."""
        text, end = (
            self._reading.text,
            tie.subject[1] - (self._reading.text[tie.subject[1] - 1 : tie.subject[1]] == "的"),
        )
        for label in within(self._reading.labels, tie.subject[0], end):
            if label.end == end and len(label.value.persons) == 1 and not label.value.opens:
                return _key(label.value.persons[0]), self._wordings(label)[0][1]
        for name in within(self._reading.names, max(tie.subject[0], end - 8), end):
            if name.end == end and end < tie.subject[1]:
                here = self._block_at(tie.start)
                if here and _name(here) == name.value:
                    return None
                return name.value, text[name.start : name.end] if name.value in self._names else ""
        return None

    def _said_of(self, tie: Tie) -> frozenset[_Who] | None:
        """Of whom a tie is said, by the words before it in the clause."""
        text, (start, end) = self._reading.text, tie.subject
        if start and text[start - 1] == "（":  # 病例9（病例6的同事）
            opened = [
                label for label in within(self._reading.labels, max(0, start - 24), start) if label.end == start - 1
            ]
            if opened:
                return self._keys_of(opened[0])
        labels = within(self._reading.labels, start, end)
        if labels:
            last = labels[-1]
            if ties.ends_with_relative(text[last.end : end]):
                return _NOBODY
            return None if text[start : last.start].endswith(("与", "和", "同", "跟")) else self._keys_of(last)
        if text.startswith("该", start):
            return None
        for name in within(self._reading.names, start, end):
            if end - name.end <= 1:  # 李某|系, 李某均|系
                known = name.value in self._names or called_case(text, start, name.start)
                return frozenset((name.value,)) if known else _NOBODY
        return _NOBODY if ties.ends_with_relative(text[start:end]) else None

    def _keys_of(self, label: Mention[LabelValue]) -> frozenset[_Who]:
        return frozenset(_key(person) for person in label.value.persons)

    def _one_each(self, label: Mention[LabelValue], floor: int, stop: int) -> Iterator[_Told]:
        """As many ties as persons: 病例4、病例5分别为病例3的|同事和邻居."""
        text = self._reading.text
        series = ties.find_series(text, label.end, stop)
        if not series or not told_respectively(text, floor, label.start):
            return
        clause = clause_start(text, floor, label.start)
        subjects = within(self._reading.labels, clause, label.start)
        persons = subjects[-1].value.persons if subjects else ()
        if persons and len(persons) != len(series):
            return
        for index, tie in enumerate(series):
            for person, name in self._wordings(label):
                told = _Told(label.start, tie.end, name, _key(person), tie, share=(index, len(series)))
                yield replace(told, of=frozenset((_key(persons[index]),)), share=None) if persons else told

    def _wordings(self, label: Mention[LabelValue]) -> list[tuple[Numbered, str]]:
        """The persons of a label with their own labels, as printed where it is only one."""
        persons = label.value.persons
        if len(persons) == 1:
            return [(persons[0], self._reading.document.verbatim(label.start, label.end))]
        return [(person, person.label) for person in persons]

    def _with_name(self, label: Mention[LabelValue]) -> tuple[int, int] | None:
        """A label in a bracket with the name before it: 确诊病例张某某（病例5）."""
        text = self._reading.text
        closing = text.find("）", label.end, label.end + _IN_BRACKET)
        if text[label.start - 1 : label.start] != "（" or closing < 0:
            return None
        named = [
            n for n in within(self._reading.names, max(0, label.start - 8), label.start) if n.end == label.start - 1
        ]
        if not named:
            return None
        return ties.head_start(text, max(0, named[0].start - 8), named[0].start), closing + 1

    def _to_names(self) -> Iterator[_Told]:
        reading, text = self._reading, self._reading.text
        ends = {label.end for label in reading.labels}
        for name in reading.names:
            called = called_case(text, max(0, name.start - 16), name.start)
            if (name.value not in self._names and not called) or name.start in ends:
                continue  # 确诊病例88|毛某的丈夫 is told beside the label
            sentence = reading.sentence_at(name.start)
            start = ties.head_start(text, max(sentence.start, name.start - 8), name.start)
            found = ties.find_all(text, sentence.start, start, name.end, sentence.end)
            if within(reading.labels, name.end, name.end + 2) and text.startswith("（", name.end):
                continue
            for tie in found:
                words = reading.document.verbatim(name.start, name.end)
                told = _Told(min(tie.start, start), max(tie.end, name.end), words, name.value, tie)
                here = self._block_at(name.start)
                if text[start - 1 : start] == "\n" and here is not None and here.pieces[0].start < start:
                    continue  # a new line about kin who are no cases: 李某之夫、子均已隔离
                yield replace(told, of=self._said_of(tie) if tie.describes == "case" else None)

    def _pointed_back(self) -> Iterator[_Told]:
        """系上述病例的妻子, where one case is described before."""
        for sentence in self._reading.sentences:
            for tie, (start, _) in ties.find_back(self._reading.text, sentence.start, sentence.end):
                here = self._block_at(tie.start)
                before = {
                    who
                    for first, _, block in self._described[:_FEW_PIECES]
                    if here is not None and first < here.pieces[0].start and (who := _label_of(block))
                }
                if len(before) == 1:
                    target, name = before.pop()
                    yield _Told(start, tie.end, name, target, tie, self._said_of(tie))

    def _mutual(self) -> Iterator[_Told]:
        """What the persons of a sentence are to each other, or as many as are counted before (二人系夫妻)."""
        text = self._reading.text
        for sentence in self._reading.sentences:
            for start, end, stated in ties.find_mutual(text, sentence.start, sentence.end):
                persons = self._persons_before(sentence.start, start, stated)
                tie = Tie(start, end, text[start:end], "case")
                first = min(clause_start(text, sentence.start, start), start)
                for person in persons:
                    of: frozenset[_Who] = frozenset(_key(other) for other in persons) - {_key(person)}
                    yield _Told(first, end, person.label, _key(person), tie, of)

    def _persons_before(self, floor: int, position: int, stated: int | None) -> list[Numbered]:
        """Those of whom a mutual tie is said."""
        labels = within(self._opened, floor, position)
        persons = list(dict.fromkeys(person for label in labels for person in label.value.persons[:_MOST_OTHERS]))
        if labels and position - labels[-1].end <= _COPULA:  # 病例2、3为夫妻
            persons = list(labels[-1].value.persons)
        elif stated is not None and len(persons) != stated:
            earlier = self._opened[: bisect_right(self._opened, position, key=lambda label: label.start)]
            persons = [person for label in earlier[-stated:] for person in label.value.persons[-stated:]][-stated:]
        few = len(persons) == 2 if stated is None and len(labels) > 1 else 2 <= len(persons) <= _MOST_MUTUAL
        return persons if few and stated in (None, len(persons)) else []

    def _block_at(self, position: int) -> Block | None:
        """The description around a position."""
        index = bisect_right(self._described, position, key=lambda described: described[0]) - 1
        if index < 0 or self._described[index][1] <= position:
            return None
        return self._described[index][2]


_IS = ("为", "系", "是")
_IN_BRACKET = 24  # characters behind a label to the end of its bracket: （病例5，3月2日确诊）
_COPULA = 4  # 病例2、3|均互为|夫妻
_MOST_MUTUAL = 12
_FEW_PIECES = 20


def _key(person: Numbered) -> PersonKey:
    return person_key(person, False)


def _name(block: Block) -> str | None:
    return block.profile.value.name.value if block.profile and block.profile.value.name else None


def _keys(block: Block) -> set[_Who]:
    """What a person is called."""
    name = _name(block)
    return ({name} if name else set()) | ({_key(block.person)} if block.person else set())


def _label_of(block: Block) -> tuple[_Who, str] | None:
    """The label of a person, else the name."""
    if block.person is not None:
        return _key(block.person), block.person.label
    name = _name(block)
    return (name, name) if name else None
