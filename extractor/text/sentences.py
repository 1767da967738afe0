"""Sentences and clauses of a cleaned text, with quotes and brackets respected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Segment", "clauses", "paragraphs", "sentences", "split_outside_brackets"]

_OPENING = "（(【《“[<"
_CLOSING = "）)】》”]>"
_MAX_BRACKET = 1500  # characters within which a bracket must close, or it was a slip of the pen

_SENTENCE_MARK = re.compile(r"[。！？；\n（）()【】《》“”\[\]<>]")
_SENTENCE_ENDS = "。！？；\n"
_WHEN = re.compile(
    r"【[\d年月日时点分:：\-—~至到约大左右前后许多整半刻次上下午中晚早凌晨清傍夜全天 ]{1,28}】"
)  # 【9:30】青禾菜场: no headline


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a cleaned text, `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Segment]:
    """Paragraphs that are not blank, without the line break."""
    stop = len(text) if end is None else end
    position = start
    while position < stop:
        newline = text.find("\n", position, stop)
        last = stop if newline < 0 else newline
        if last > position:
            yield Segment(position, last)
        position = last + 1


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Segment]:
    """Sentences with their final mark. A mark inside brackets or quotes ends none; a line break ends all."""
    stop = len(text) if end is None else end
    for piece in _split(text, start, stop, _SENTENCE_ENDS, _SENTENCE_MARK):
        if piece.end > piece.start and text[piece.start : piece.end].strip():
            yield piece


_CLAUSE_MARK = re.compile(r"[，；。！？\n（）()【】《》“”\[\]<>]")


def clauses(text: str, start: int, end: int) -> Iterator[Segment]:
    """Clauses of a sentence with their final mark: split at ，and ；outside brackets and quotes."""
    for piece in _split(text, start, end, "，；。！？\n", _CLAUSE_MARK):
        if text[piece.start : piece.end].strip(" ，；。！？\n"):
            yield piece


def split_outside_brackets(text: str, start: int, end: int, marks: str) -> Iterator[Segment]:
    """Pieces between any of `marks` that stand outside brackets and quotes, without the marks."""
    pattern = re.compile(f"[{re.escape(marks)}\\n（）()【】《》“”\\[\\]<>]")
    for piece in _split(text, start, end, marks, pattern):
        last = piece.end
        if last > piece.start and text[last - 1] in marks:
            last -= 1
        if last > piece.start:
            yield Segment(piece.start, last)


def _split(text: str, start: int, end: int, ends: str, marks: re.Pattern[str]) -> Iterator[Segment]:
    """Cut behind each mark of `ends` that stands outside brackets. A bracket that does not close within `_MAX_BRACKET`
    characters of its line opens nothing, so one slip of the pen can't glue a text together."""
    depth = 0
    position = start
    for match in marks.finditer(text, start, end):
        mark, at = match[0], match.start()
        if mark in _OPENING:
            depth += _closes(text, at, end)
        elif mark in _CLOSING:
            depth = max(0, depth - 1)
            # 【a headline】 stands alone; a quotation that ends with its own mark ends the sentence around it: “……。”
            headline = (
                mark == "】" and _WHEN.fullmatch(text, max(position, text.rfind("【", position, at)), at + 1) is None
            )
            alone = headline or (mark == "”" and at > start and text[at - 1] in "。！？")
            if depth == 0 and alone and "。" in ends:
                yield Segment(position, at + 1)
                position = at + 1
        elif mark == "\n" or (mark in ends and depth == 0):
            yield Segment(position, at + 1)
            position, depth = at + 1, 0
    if position < end:
        yield Segment(position, end)


def _closes(text: str, at: int, end: int) -> bool:
    """Whether the bracket that opens at `at` closes in the same line."""
    closing = text.find(_CLOSING[_OPENING.index(text[at])], at, min(end, at + _MAX_BRACKET))
    return closing >= 0 and text.find("\n", at, closing) < 0
