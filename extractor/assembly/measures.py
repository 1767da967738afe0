"""Measures: what people with some history must do.

The clause that names the people (对7日内有高风险区旅居史的来沪人员) holds for the actions behind it, until the next such
clause or the end of the sentence.
"""

from __future__ import annotations

from extractor.assembly.reading import Reading
from extractor.mentions import measures as words
from extractor.mentions.measures import Action, Histories
from extractor.mentions.rule import Mention
from extractor.records import Measure
from extractor.text.sentences import Segment, split_outside_brackets

__all__ = ["read_measures"]


def read_measures(reading: Reading) -> list[Measure]:
    """The measures of a text in its order; advice without any history is none."""
    found: list[Measure] = []
    for sentence in reading.sentences:
        found += _in_sentence(reading, sentence)
    kept: list[Measure] = []
    seen: set[tuple[object, ...]] = set()
    for measure in found:
        key = (measure.history, measure.lookback_days, measure.action, measure.days, measure.tests, measure.within_days)
        if key not in seen:
            seen.add(key)
            kept.append(measure)
    return kept


def _in_sentence(reading: Reading, sentence: Segment) -> list[Measure]:
    text = reading.text
    actions = words.find_actions(text, sentence.start, sentence.end)
    if not actions:
        return []
    found: list[Measure] = []
    current: Histories | None = None
    previous: Measure | None = None
    for clause in split_outside_brackets(text, sentence.start, sentence.end, "，；。："):
        here = [a for a in actions if clause.start <= a.start < clause.end]
        head_end = here[0].start if here else clause.end
        named = words.find_histories(text, clause.start, head_end)
        if named is not None:
            bare = named.values == (None,) and not words.subject_of(text, clause.start, head_end)
            if current is None or not bare:  # 抵沪后: still the people of the clause before
                current = named
        if current is None:
            continue
        for mention in here:
            if mention.value.fallback and previous is not None:
                previous.fallback = mention.value.action
                continue
            measures = _records(reading, mention, current, clause)
            found += measures
            if measures and mention.value.action in ("home_isolation", "central_isolation"):
                previous = measures[-1]
    return found


def _records(reading: Reading, mention: Mention[Action], histories: Histories, clause: Segment) -> list[Measure]:
    action = mention.value
    document = reading.document
    start, end = min(clause.start, mention.start), mention.end
    return [
        Measure.model_construct(
            history=history,
            lookback_days=histories.lookback,
            action=action.action,
            days=action.days,
            tests=action.tests,
            within_days=action.within,
            fallback=None,
            text=document.verbatim(start, end),
            span=document.span(start, end),
        )
        for history in histories.values
    ]
