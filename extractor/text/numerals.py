"""Numbers as Chinese texts write them: 12, 二十九, 两, 1.3万, 1,200, 二〇二二."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["CHINESE_DIGITS", "read_number"]

CHINESE_DIGITS = "零〇一二两三四五六七八九十廿百千万亿"


@lru_cache(maxsize=4096)
def read_number(numeral: str) -> float | int | None:
    """The value of a numeral, an int where it is whole; None where it is none.

    Chinese and mixed numerals are read by cn2an.
    """
    plain = numeral.replace(",", "").replace("，", "")
    if plain.isascii():
        try:
            return int(plain) if plain.isdigit() else float(plain)
        except ValueError:
            return None
    import cn2an  # loads when the first Chinese numeral comes along

    try:
        value = cn2an.cn2an(plain, "smart")
    except ValueError:
        return None
    return int(value) if value == int(value) else value
