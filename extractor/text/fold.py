"""Folding: one spelling for characters that differ only in width or shape.

Folding never changes the length of a text, so positions stay true. It gives the patterns of the layers above one form
to match: half-width digits and letters, full-width Chinese punctuation, one hyphen for all dashes.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold", "fold_between_digits"]

# Punctuation of running Chinese text is folded to the full-width form...
_PUNCTUATION = {
    ",": "，",
    "﹐": "，",
    ";": "；",
    ":": "：",
    "∶": "：",
    "﹕": "：",
    "(": "（",
    ")": "）",
    "﹙": "（",
    "﹚": "）",
    "!": "！",
    "?": "？",
    "､": "、",
    "｡": "。",
    "﹒": ".",
    "．": ".",
    "＂": '"',
    "＇": "'",
    "〝": "“",
    "〞": "”",
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "［": "[",
    "］": "]",
    "〔": "[",
    "〕": "]",
    "＜": "<",
    "＞": ">",
}
# ... and every dash and tilde that can join the ends of a range to a hyphen.
_DASHES = "—–－‐‑‒―−﹣─━~～〜﹏∼"

# Punctuation that keeps its half-width form between digits: clock times (8:30, not 感染者1：10月5日) and 1,200.
_CLOCK_COLON = re.compile(r"(?<![\d.]\d\d)(?<=\d)：(?=[0-5]\d(?![\d月年岁例名人]))")
_THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")

_KEPT_WIDE = "，：；（）！？"
_COMPATIBLE = ((0x2E80, 0x2FDF), (0xF900, 0xFAFF))  # radicals and compatibility ideographs that look like common ones


def _table() -> dict[int, str]:
    table = {0xFF01 + i: chr(0x21 + i) for i in range(94) if chr(0xFF01 + i) not in _KEPT_WIDE}
    for first, last in _COMPATIBLE:
        for code in range(first, last + 1):
            folded = unicodedata.normalize("NFKC", chr(code))
            if len(folded) == 1:
                table[code] = folded
    table.update({ord(c): "-" for c in _DASHES})
    table.update({ord(c): folded for c, folded in _PUNCTUATION.items()})
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """The text with every character in its canonical form; the same length as `text`."""
    return fold_between_digits(text.translate(_TABLE))


def fold_between_digits(text: str) -> str:
    """Half-width colons and commas within clock times and numbers; the same length as `text`."""
    return _THOUSANDS.sub(",", _CLOCK_COLON.sub(":", text))
