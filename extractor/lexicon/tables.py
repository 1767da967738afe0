"""The one way to the data files of this folder: lines of tab-separated cells under a header of comment lines."""

from __future__ import annotations

import gzip
import pkgutil
from collections.abc import Iterator

__all__ = ["header", "lines", "rows", "words"]


def _all_lines(name: str) -> list[str]:
    data = pkgutil.get_data("extractor.lexicon", f"data/{name}")
    if data is None:
        raise FileNotFoundError(name)
    return (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8").split("\n")


def header(name: str) -> dict[str, str]:
    """The `# key: value` lines at the top of a data file: source, licence, date."""
    found = {}
    for line in _all_lines(name):
        if not line.startswith("#"):
            break
        key, colon, value = line.lstrip("# ").partition(":")
        if colon:
            found[key.strip()] = value.strip()
    return found


def lines(name: str) -> list[str]:
    """Lines of `extractor/lexicon/data/<name>`, comments (`#`) and empty ones dropped; `.gz` is unpacked.

    Works from a folder and from a zipped package.
    """
    return [line for line in _all_lines(name) if line and not line.startswith("#")]


def rows(name: str) -> Iterator[tuple[str, ...]]:
    """The tab-separated cells of each line."""
    for line in lines(name):
        yield tuple(line.split("\t"))


def words(name: str) -> tuple[str, ...]:
    """All blank-separated words of a plain word list, in order."""
    return tuple(word for line in lines(name) for word in line.split())
