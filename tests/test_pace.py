"""That the measure of the pace sees what it is there for."""

import re

import pytest

from tests.pace import assert_linear


def test_linear_work_passes() -> None:
    assert_linear(lambda text: [char for char in text for _ in range(40)], ["1"])


def test_a_square_is_seen() -> None:
    with pytest.raises(AssertionError, match="times as long"):
        assert_linear(re.compile(r"\s*\n").findall, [" "])
