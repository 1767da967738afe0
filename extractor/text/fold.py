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
_CLOCK_COLON = re.compile(
    r"(?:(?<![\d.]\d\d)|(?<=[\n；。]\d\.\d\d)|(?<=[\n；。]\d\d\.\d\d))(?<=\d)："  # 1.10:05, the first item
    r"(?!(?:(?<=[例者员、和与及]\d：)|(?<=[例者员、和与及]\d\d：))[0-2]\d[:：][0-5]\d)"  # 感染者1：11:20
    r"(?=(?!(?:0\d|1[0-2])月(?![亮湖星华牙光季坛城河]))[0-5]\d(?!\d|年(?![丰华轮糕])|岁|例|名(?![仕人典创流都城家品门苑烟酒媛匠汇])|人(?![民才本人和])))"
)
_THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")

_KEPT_WIDE = "，：；（）！？"
# Ideographs in disguise that NFKC tells: Kangxi radicals, compatibility ideographs and their supplement...
_COMPATIBLE = ((0x2F00, 0x2FDF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))
# ... and the radicals that it leaves alone (⻓⻔⻋, which PDF files put for 长门车), each over its ideograph.
# Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database, version 14, all of U+2E80..U+2EFF.
_RADICALS = (
    "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧"
    "⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍"
    "⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳"
)  # fmt: skip
_IDEOGRAPHS = (
    "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛"
    "犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶"
    "辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)  # fmt: skip


def _table() -> dict[int, str]:
    table = {0xFF01 + i: chr(0x21 + i) for i in range(94) if chr(0xFF01 + i) not in _KEPT_WIDE}
    for first, last in _COMPATIBLE:
        for code in range(first, last + 1):
            folded = unicodedata.normalize("NFKC", chr(code))
            if len(folded) == 1:
                table[code] = folded
    table.update({ord(c): folded for c, folded in zip(_RADICALS, _IDEOGRAPHS, strict=True)})
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
