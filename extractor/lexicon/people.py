"""Words about people: how one stands to another, family names, what a case is called."""

from __future__ import annotations

from functools import cache

from extractor.lexicon.tables import words

__all__ = ["occupation_words", "relation_words", "symptom_words"]


@cache
def relation_words() -> tuple[str, ...]:
    """Words for kin, contact and company: 妻子, 同事, 密切接触者."""
    return words("relations.txt")


@cache
def symptom_words() -> tuple[str, ...]:
    """Symptoms and complaints as reports name them: 发热, 干咳, 咽部不适."""
    return words("symptoms.txt")


@cache
def occupation_words() -> tuple[str, ...]:
    """Occupations and standings: 退休, 学生, 货车司机, 个体."""
    return words("occupations.txt")
