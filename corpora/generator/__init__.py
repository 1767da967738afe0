"""A seeded grammar that writes outbreak bulletins together with their records, any number of them.

Everybody and everything in them is invented, but for the administrative divisions and large public places. Values follow
the record contract and its rulings; what two careful readers could read differently is left out of the record.

    >>> first = next(bulletins(seed=1, count=1, styles=["count-zero"]))
    >>> first.record["counts"][0]["value"]
    0
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpora.generator.builder import Record
from corpora.generator.styles import STYLES, write

__all__ = ["STYLES", "Generated", "bulletins"]


@dataclass(frozen=True, slots=True)
class Generated:
    """One bulletin: the document (`id`, `text`, `published` or None), its style, and its record.

    The record has `cases`, `zones`, `measures`, `counts`, and where they are stated `region`, `issuer` and `published`,
    all as in the contract. A key that is left out is not decided; `"optional": True` marks what may be missed.
    """

    id: str
    style: str
    text: str
    published: str | None
    record: Record


def bulletins(seed: int, count: int, *, styles: Sequence[str] | None = None) -> Iterator[Generated]:
    """Write bulletins, one after the other; the same seed writes the same ones.

    Args:
        seed: two runs with the same seed and styles begin alike, whatever their counts.
        count: how many.
        styles: names of `STYLES` to draw from; all of them without.

    Raises:
        ValueError: an unknown style.
    """
    names = list(STYLES) if styles is None else list(styles)
    unknown = [name for name in names if name not in STYLES]
    if unknown or not names:
        raise ValueError(f"unknown styles: {', '.join(unknown) or 'none given'}; there are {', '.join(STYLES)}")
    return _written(seed, count, names)


def _written(seed: int, count: int, names: list[str]) -> Iterator[Generated]:
    rng = random.Random(seed)
    for index in range(count):
        style = STYLES[rng.choice(names)]
        text, published, record = write(rng, style)
        yield Generated(f"gen-{seed}-{index:07}", style.name, text, published, record)
