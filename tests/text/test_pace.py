"""That the text layer takes time in proportion to the text, whatever the text."""

from collections.abc import Callable

import pytest

from extractor.text.articles import articles
from extractor.text.cells import with_rows
from extractor.text.clean import clean
from extractor.text.fold import fold
from extractor.text.lines import joins_next, split_lines
from extractor.text.numerals import read_number
from extractor.text.sentences import clauses, paragraphs, sentences, split_outside_brackets
from tests.pace import assert_linear

WORK: dict[str, Callable[[str], object]] = {
    "articles": articles,
    "cells": with_rows,
    "clauses": lambda text: list(clauses(text, 0, len(text))),
    "clean": clean,
    "fold": fold,
    "joins": lambda text: joins_next(text, split_lines(text)),
    "lines": split_lines,
    "numerals": read_number,
    "paragraphs": lambda text: list(paragraphs(text)),
    "pieces": lambda text: list(split_outside_brackets(text, 0, len(text), "、")),
    "sentences": lambda text: list(sentences(text)),
}


@pytest.mark.parametrize("name", sorted(WORK))
def test_time_grows_with_the_text_alone(name: str) -> None:
    assert_linear(WORK[name])
