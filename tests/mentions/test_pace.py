"""That each recogniser takes time in proportion to the text, whatever the text."""

from collections.abc import Callable

import pytest

from extractor.mentions.addresses import address_end
from extractor.mentions.boundaries import boundary_lines, boundary_spans, boundary_start
from extractor.mentions.divisions import is_institution_of, names_at, town_pattern_at
from tests.mentions.test_properties import READERS
from tests.pace import assert_linear

Work = Callable[[str, int, int], object]

OF_ONE_PART: dict[str, Work] = {
    "address_end": address_end,
    "boundary_lines": boundary_lines,
    "boundary_spans": lambda text, start, end: list(boundary_spans(text, start, end)),
    "boundary_start": boundary_start,
    "institution": is_institution_of,
    "names_at": names_at,
    "town": town_pattern_at,
}
WORK: dict[str, Work] = {**OF_ONE_PART, **{name: reader for name, (reader, _) in READERS.items()}}


@pytest.mark.parametrize("name", sorted(WORK))
def test_time_grows_with_the_text_alone(name: str) -> None:
    work = WORK[name]
    work("甲路1号，9月2日到北京。", 0, 14)  # lists of words are loaded before the time is taken
    assert_linear(lambda text: work(text, 0, len(text)))
