"""The articles of a newspaper page, told apart by their headlines and bylines.

A byline stands under the headline or at the foot of the article; at the foot it ends it. A text without bylines
(本报记者 ..., 本报讯) is one article: its short lines are heads of its own parts.
"""

from __future__ import annotations

import re

from extractor.text.sentences import Segment, paragraphs

__all__ = ["articles"]

_BYLINE = re.compile(
    r"(?:本报|本刊|晚报|日报)?(?:首席|见习|驻\S{2,4})?(?:记者|通讯员|实习生)[：\s]?\S{2,12}(?:\s\S{2,8})*$|(?:本报|本刊)(?:综合)?(?:消息|报道)$"
)
_OPENING = re.compile(r"(?:本报|本刊)讯")
_LIST_ITEM = re.compile(r"[■●◆▲★□○•·]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]")
_HEADLINE_LENGTH = 40
_BODY_LENGTH = 40


def articles(text: str) -> list[Segment]:
    """The articles of a cleaned text, in order; together they cover all of it."""
    lines = list(paragraphs(text))
    if not any(_is_byline(line.of(text)) or _OPENING.match(text, line.start) for line in lines):
        return [Segment(0, len(text))] if text else []
    starts = [0]
    has_body = _is_body(lines[0].of(text))  # of the article so far; without one, a byline stands at its head
    for index, line in enumerate(lines[1:], start=1):
        before, this = lines[index - 1].of(text), line.of(text)
        behind_foot = has_body and _is_byline(before) and not _is_byline(this)
        if behind_foot or (_is_headline(this) and _is_body(before) and _leads_to_body(text, lines, index)):
            starts.append(line.start)
            has_body = False
        has_body = has_body or _is_body(this)
    return [Segment(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _is_byline(line: str) -> bool:
    return len(line) <= 30 and _BYLINE.match(line) is not None


def _is_headline(line: str) -> bool:
    if _is_byline(line):
        return False
    return (
        len(line) <= _HEADLINE_LENGTH
        and line[-1] not in "。；，：、"
        and "。" not in line
        and not _LIST_ITEM.match(line)
    )


def _is_body(line: str) -> bool:
    return len(line) >= _BODY_LENGTH or line.endswith("。")


def _leads_to_body(text: str, lines: list[Segment], index: int) -> bool:
    """Whether a body follows within the next lines: a headline may have two or three lines."""
    return any(_is_body(line.of(text)) and len(line.of(text)) >= _BODY_LENGTH for line in lines[index + 1 : index + 4])
