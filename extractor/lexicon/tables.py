"""Reading the data files of this folder: lines of tab-separated cells under a header of comment lines."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from importlib import resources

__all__ = ["header", "rows", "words"]


def _lines(name: str) -> list[str]:
    raw = resources.files("extractor.lexicon").joinpath("data", name).read_bytes()
    return (gzip.decompress(raw) if name.endswith(".gz") else raw).decode("utf-8").splitlines()


def header(name: str) -> dict[str, str]:
    """The `# key: value` lines at the top of a data file: source, licence, date..."""
    found = {}
    for line in _lines(name):
        if not line.startswith("#"):
            break
        key, colon, value = line.lstrip("# ").partition(":")
        if colon:
            found[key.strip()] = value.strip()
    return found


def rows(name: str) -> Iterator[tuple[str, ...]]:
    """The cells of each line of a data file, comments and blank lines left out."""
    for line in _lines(name):
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def words(name: str) -> tuple[str, ...]:
    """All blank-separated words of a plain word list, in order."""
    return tuple(word for (line, *_) in rows(name) for word in line.split())
