"""Who was found to be what, where a sentence tells it of several persons by their labels, or of the rest of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.assembly.blocks import Block, PersonKey, person_key
from extractor.assembly.drafts import Draft
from extractor.assembly.reading import Reading, within
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.rule import Mention
from extractor.mentions.verdicts import Finding, find_of_each, find_of_rest, found_behind, joins_labels
from extractor.text.sentences import Segment

__all__ = ["VerdictsTold"]


class VerdictsTold:
    """The findings of a text that name persons by labels (感染者4为无症状感染者), leave them over (其余均为...), or tell of two
    in turn (分别诊断为...)."""

    def __init__(self, reading: Reading, blocks: Sequence[Block]) -> None:
        self.reading = reading
        self.persons = [
            person_key(block.person, block.abroad) for block in blocks if block.person is not None and not block.pooled
        ]
        self.found: dict[PersonKey, Mention[Finding]] = {}
        self.spans: list[tuple[int, int]] = []
        known = set(self.persons)
        if len(known) < 2:
            return
        for sentence in reading.sentences:
            named = set()
            for key, finding in self._told_of_labels(sentence):
                if key in known:
                    named.add(key)
                    self._take(key, finding)
            for first, second in find_of_each(reading.text, sentence.start, sentence.end):
                pair = self._of_paragraph(first.start)
                if len(pair) == 2:
                    self._take(pair[0], first)
                    self._take(pair[1], second)
            for rest in find_of_rest(reading.text, sentence.start, sentence.end):
                for key in self._left_over(rest, named):
                    self._take(key, rest)

    def apply(self, block: Block, draft: Draft) -> None:
        """Put what was found of the block's person into the draft, above what its description seemed to tell."""
        if block.person is None or not self.spans:
            return
        finding = self.found.get(person_key(block.person, block.abroad))
        if finding is None:
            return
        for name, value in (("status", finding.value.status), ("severity", finding.value.severity)):
            if name == "severity" and value is None and not self._read_in_finding(draft, name):
                continue
            draft.evidence.pop(name, None)
            draft.fields.pop(name, None)
            if value is not None:
                draft.put(name, value, finding.start, finding.end, finding.rule)

    def _read_in_finding(self, draft: Draft, name: str) -> bool:
        """Whether a field was read in a finding of this kind, which tells of somebody else."""
        spans = [self.reading.document.span(*span) for span in self.spans]
        return any(
            start <= known.start and known.end <= end for known in draft.evidence.get(name, []) for start, end in spans
        )

    def _take(self, key: PersonKey, finding: Mention[Finding]) -> None:
        self.found.setdefault(key, finding)
        self.spans.append((finding.start, finding.end))

    def _told_of_labels(self, sentence: Segment) -> Iterator[tuple[PersonKey, Mention[Finding]]]:
        """The persons of the labels right before a finding: 感染者2、感染者3|均为确诊病例."""
        text = self.reading.text
        row: list[Mention[LabelValue]] = []
        for label in within(self.reading.labels, sentence.start, sentence.end):
            if row and not joins_labels(text[row[-1].end : label.start]):
                row = []
            row.append(label)
            finding = found_behind(text, label.end, sentence.end)
            if finding is not None:
                for one in row:
                    for person in one.value.persons:
                        yield person_key(person, abroad=False), finding

    def _of_paragraph(self, position: int) -> list[PersonKey]:
        """The persons of the labels in the paragraph around a position, in order, as far as cases are told under them."""
        text = self.reading.text
        start = text.rfind("\n", 0, position) + 1
        keys: dict[PersonKey, None] = {}
        for label in within(self.reading.labels, start, position):
            if label.value.opens or label.value.may_open:
                keys.update((person_key(person, abroad=False), None) for person in label.value.persons)
        return [key for key in keys if key in set(self.persons)]

    def _left_over(self, rest: Mention[Finding], named: set[PersonKey]) -> list[PersonKey]:
        """The persons of the paragraph, else of the text, whom a sentence has not named; none where their number is another
        than it says."""
        for scope in (self._of_paragraph(rest.start), self.persons):
            left = [key for key in scope if key not in named]
            if named and len(left) < len(scope) and left and rest.value.count in (None, len(left)):
                return left
        return []
