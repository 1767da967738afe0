"""Words of a stretch of text by jieba's dictionary, for decisions where patterns are in doubt. The one module that knows jieba.

Words are opinions: they tell where an edge may be, never what is kept. The dictionary (some 80 MB of memory, half a second)
is loaded when first asked for. jieba's guesses at words that its dictionary lacks (HMM) stay off: their edges cut through
more dates and places than those of the dictionary alone.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["Word", "words"]


@dataclass(frozen=True, slots=True)
class Word:
    """`text[start:end]` is one word of the dictionary, or one character that it lacks; `verb`: it may tell a deed."""

    start: int
    end: int
    verb: bool


@cache
def _dictionary() -> tuple[Callable[[str], list[str]], frozenset[str]]:
    """What cuts a string into words, and the verbs among the words."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42.1 is older than the Pythons it runs on
        import jieba

    tokenizer: Any = jieba.Tokenizer()
    # not `initialize()`: that reads (and writes) a cache in the directory for temporary files, where others may write too
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    with tokenizer.get_dict_file() as lines:
        entries = (line.decode("utf-8").split() for line in lines)
        verbs = frozenset(word for word, _frequency, tag in entries if tag.startswith("v"))
    return lambda text: tokenizer.lcut(text, HMM=False), verbs


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]` in reading order, without a gap; spans are those of `text`."""
    cut, verbs = _dictionary()
    found = []
    for word in cut(text[start:end]):
        found.append(Word(start, start + len(word), word in verbs))
        start += len(word)
    return found
