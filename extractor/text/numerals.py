"""Numbers as Chinese texts write them: 12, 二十九, 两, 1.3万, 1,200, 二〇二二."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CHINESE_DIGITS", "in_chinese", "read_number"]

CHINESE_DIGITS = "零〇一二两三四五六七八九十廿卅百千万亿"

_LEADING_HUNDRED = re.compile(r"百(?=[零〇一二三四五六七八九])")  # 百零二岁


_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")  # 12, 36.8; not nan, 1e5, 1_000, which Python reads as numbers too
_LONGEST = 20  # characters; what is longer is the number of a card or a slip, and counts nothing


@lru_cache(maxsize=4096)
def read_number(numeral: str) -> float | int | None:
    """The value of a numeral, an int where it is whole; None where it is none.

    Chinese and mixed numerals are read by cn2an.
    """
    plain = numeral.replace(",", "").replace("，", "")
    if len(plain) > _LONGEST:
        return None
    try:
        value = _read_digits(plain) if plain.isascii() else _read_chinese(plain)
    except ValueError:
        return None
    return int(value) if value == int(value) else value


def in_chinese(number: int) -> str:
    """The Chinese numeral of a whole number, as labels write it: 4 -> 四, 12 -> 十二."""
    import cn2an

    return cn2an.an2cn(number).removeprefix("一") if 10 <= number < 20 else str(cn2an.an2cn(number))


def _read_digits(plain: str) -> float | int:
    if not _DIGITS.fullmatch(plain):
        raise ValueError(plain)
    return int(plain) if plain.isdigit() else float(plain)


def _read_chinese(plain: str) -> float | int:
    import cn2an  # loads when the first Chinese numeral comes along

    if plain.startswith("卅"):
        plain = "三十" + plain[1:]
    elif _LEADING_HUNDRED.match(plain):
        plain = "一" + plain
    try:
        value: float | int = cn2an.cn2an(plain, "smart")
    except KeyError as error:  # cn2an knows no unit below 十 (一万十一) or between 千万 and 亿 (一亿二)
        raise ValueError(plain) from error
    return value
