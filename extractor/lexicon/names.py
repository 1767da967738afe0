"""Family names of persons, for masked names such as 王某某 and 欧阳某.

Facts come from `data/surnames.txt`; its header tells how it was compiled.
"""

from __future__ import annotations

import functools

from extractor.lexicon.tables import words

__all__ = ["surnames"]


@functools.cache
def surnames() -> tuple[str, ...]:
    """Family names: first the single ones (王), then the compound ones (欧阳), each part the most frequent first."""
    return words("surnames.txt")
