"""Words about people: how one stands to another, family names, what a case is called."""

from __future__ import annotations

from functools import cache

from extractor.lexicon.tables import words

__all__ = ["mutual_words", "occupation_words", "relation_modifiers", "relation_words", "symptom_words"]


@cache
def relation_words() -> tuple[str, ...]:
    """Words for kin, contact and company: 妻子, 同事, 密切接触者."""
    return words("relations.txt")


@cache
def relation_modifiers() -> tuple[str, ...]:
    """Words before a relation that tell where people met: 同单元 (邻居), 工作 (同事)."""
    return words("relation_modifiers.txt")


@cache
def mutual_words() -> frozenset[str]:
    """What people are to each other, said of all of them: 夫妻, 同事."""
    return frozenset(words("mutual_relations.txt"))


@cache
def symptom_words() -> tuple[str, ...]:
    """Symptoms and complaints as reports name them: 发热, 干咳, 咽部不适."""
    return words("symptoms.txt")


@cache
def occupation_words() -> tuple[str, ...]:
    """Occupations and standings: 退休, 学生, 货车司机, 个体."""
    return words("occupations.txt")
