"""Rules and mentions: what every recogniser in this folder is made of.

A recogniser composes named atoms into patterns, lists its `Rule`s, and offers `find(text) -> list[Mention]`. Matching
(`match_rules`) is apart from settling overlaps (`longest_first`), so either can be read, tested or swapped alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["Mention", "Rule", "longest_first", "match_rules"]


@dataclass(frozen=True, slots=True)
class Mention(Generic[T]):
    """Something recognised in the cleaned text.

    `start` and `end` count characters of the *cleaned* text; they become positions in the document only when a record
    is built. `rule` is the name of the rule that fired, and `value` what it read.
    """

    start: int
    end: int
    rule: str
    value: T

    def overlaps(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """A named pattern and how a match is read.

    `literals` are strings of which at least one stands in every text the pattern can match; a text without them is
    never searched. `read` turns the match into a value, or into None when the look of it deceived. `group` names the
    part of the match that is the mention (0: all of it).
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], T | None]
    literals: tuple[str, ...] = ()
    group: int | str = 0


def match_rules(rules: Iterable[Rule[T]], text: str, start: int = 0, end: int | None = None) -> list[Mention[T]]:
    """All matches of all rules in `text[start:end]`, in the order of the rules; overlaps are kept."""
    stop = len(text) if end is None else end
    found: list[Mention[T]] = []
    for rule in rules:
        if rule.literals and not any(text.find(literal, start, stop) >= 0 for literal in rule.literals):
            continue
        for match in rule.pattern.finditer(text, start, stop):
            value = rule.read(match)
            if value is not None:
                found.append(Mention(match.start(rule.group), match.end(rule.group), rule.name, value))
    return found


def longest_first(mentions: Iterable[Mention[T]]) -> list[Mention[T]]:
    """Mentions in reading order without overlaps: a longer one wins, then an earlier one, then the earlier rule."""
    ranked = sorted(mentions, key=lambda m: (m.start - m.end, m.start))
    covered = bytearray(max((m.end for m in ranked), default=0))  # linear in the text, however many mentions overlap
    kept: list[Mention[T]] = []
    for mention in ranked:
        if not any(covered[mention.start : mention.end]):
            covered[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)
