"""Many literal words as one regular expression.

`re` tries the branches of an alternation one after the other, so a thousand words side by side are slow. Folded into
a trie, each character of the text is looked at once for each step down the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["longest_of"]

_Node = dict[str, "_Node"]
_END = ""


def longest_of(words: Iterable[str]) -> str:
    """A pattern (without groups that capture) that matches the longest of `words` at a position."""
    root: _Node = {}
    for word in words:
        if not word:
            raise ValueError("an empty word matches everywhere")
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[_END] = {}
    if not root:
        raise ValueError("no words")
    starts = "".join(re.escape(char) for char in sorted(root))
    return f"(?=[{starts}])(?:{_pattern(root)})"


def _pattern(node: _Node) -> str:
    ends_here = _END in node
    branches = []
    singles = []
    for char in sorted(key for key in node if key != _END):
        rest = _pattern(node[char])
        if rest:
            branches.append(re.escape(char) + rest)
        else:
            singles.append(re.escape(char))
    if singles:
        branches.append(singles[0] if len(singles) == 1 else "[" + "".join(singles) + "]")
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and not ends_here else f"(?:{'|'.join(branches)})"
    return body + "?" if ends_here else body
