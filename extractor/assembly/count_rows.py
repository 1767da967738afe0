"""What stands around one number in the row of counting words: the words behind it, and what a list says of all its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.lexicon.kinds import CountStatus, Origin
from extractor.mentions import count_signs as signs
from extractor.mentions.counts import CountToken

__all__ = ["counted_with_next", "is_of_persons", "origin_told", "still_there", "words_behind"]

_NEXT = 3  # characters between a number and 在院 that belongs to it
_REACH_ON = 16  # characters between a number and its status word behind it (3例新冠病毒核酸检测阳性人员)


def words_behind(row: Sequence[CountToken], index: int, text: str) -> tuple[list[CountToken], int]:
    """The words right behind the number at `index`, up to a mark or the next number, and the index behind them."""
    found: list[CountToken] = []
    end = index + 1
    last = row[index].end
    for token in row[index + 1 :]:
        if token.type not in ("status", "origin", "kind") or token.start - last > _REACH_ON:
            break
        if signs.parts_words(text, last, token.start):
            break
        found.append(token)
        last = token.end
        end += 1
    apart = bool(found) and text[row[index].end : found[0].start].isspace()
    if apart and end < len(row) and row[end].type == "number" and row[end].start == last:
        return [], index + 1  # 新增输入26例 治愈出院10例
    return (found, end) if any(t.type == "status" for t in found) else ([], index + 1)


def is_of_persons(row: Sequence[CountToken], index: int, behind: Sequence[CountToken], text: str) -> bool:
    """Whether the word right behind counts (确诊病例的2名密接者), and not the one before."""
    token = row[index]
    if not behind or behind[0].start != token.end or text[token.end - 1] not in "名位":
        return False
    following = next((t for t in row[index + 1 :] if t.type != "status"), None)
    return following is None or following.type != "number" or following.start - behind[-1].end > 1


def still_there(row: Sequence[CountToken], index: int) -> bool:
    """Whether the words right behind a number tell that those people are in hospital or watched still."""
    behind = row[index + 1] if index + 1 < len(row) else None
    if behind is None or behind.kind != "current" or behind.start - row[index].end > _NEXT:
        return False
    following = row[index + 2] if index + 2 < len(row) else None
    return following is None or following.type != "number" or following.start > behind.end


def origin_told(row: Sequence[CountToken], index: int, text: str) -> tuple[Origin | None, CountStatus | None, int]:
    """What a number's own clause says it is, and the index behind that: 其中2例为|境外输入|病例、1例为本土病例."""
    token = row[index]
    following = row[index + 1] if index + 1 < len(row) else None
    if following is None or following.type != "origin":
        return None, None, index + 1
    if not signs.says_origin(text, token.end, following.start):
        return None, None, index + 1
    if not signs.ends_clause(text, following.end):
        return None, None, index + 1  # 5人为本土确诊病例的同事
    status = row[index + 2] if index + 2 < len(row) else None
    if status is None or status.type != "status" or status.start != following.end or status.status == "others":
        return following.origin, None, index + 2
    generic = text[status.start : status.end] == "病例"
    return following.origin, None if generic else status.status, index + 3


def counted_with_next(row: Sequence[CountToken], index: int, text: str) -> bool:
    """Whether a number of contacts is told positive together with the next one: 1名密接者|和3名管控人员核酸检测结果阳性."""
    found, end = words_behind(row, index, text)
    if not found or {t.status for t in found} - {"contacts", "others"}:
        return False
    if end + 1 >= len(row) or row[end].type != "comma" or row[end + 1].type != "number":
        return False
    if text[row[end].start : row[end].end] == "，":
        return False
    behind, _ = words_behind(row, end + 1, text)
    return any(t.status == "positive" for t in behind)
