"""Many words as one pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.trie import longest_of

WORDS = st.lists(st.text(alphabet="甲乙丙ab", min_size=1, max_size=5), min_size=1, max_size=10)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["超市", "超市店", "菜场"], "到超市店和菜场、超市", ["超市店", "菜场", "超市"]),
        (["病例", "病例组"], "病例数", ["病例"]),  # back to the shorter word
        (["甲乙", "甲乙丙丁"], "甲乙丙戊", ["甲乙"]),
        (["妻子", "妻"], "妻子的妻", ["妻子", "妻"]),
        (["发热"], "发烧", []),
        (["a.b", "c*", "(d)"], "acb a.b cc* (d)", ["a.b", "c*", "(d)"]),  # nothing is a sign of the pattern
        (["^甲", "-", "]", "\\"], "^甲-]\\", ["^甲", "-", "]", "\\"]),
        (["中国银行", "中国"], "中国\n银行", ["中国"]),
    ],
)
def test_longest_of(words: list[str], text: str, found: list[str]) -> None:
    assert re.findall(longest_of(words), text) == found


def test_in_verbose_patterns_too() -> None:
    assert re.fullmatch(longest_of(["甲 乙", "#丙"]), "甲 乙", re.VERBOSE)
    assert re.fullmatch(longest_of(["甲 乙", "#丙"]), "#丙", re.VERBOSE)


def test_no_group_captures() -> None:
    assert re.compile(longest_of(["甲乙", "甲丙", "丁"])).groups == 0


@pytest.mark.parametrize("words", [[], ["甲", ""]])
def test_words_that_make_no_pattern(words: list[str]) -> None:
    with pytest.raises(ValueError, match="word"):
        longest_of(words)


@given(WORDS | st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=6), st.data())
def test_as_a_naive_search(words: list[str], data: st.DataObject) -> None:
    letters = "".join(words)
    text = data.draw(st.text(alphabet=letters, max_size=20))
    pattern = re.compile(longest_of(words))
    for start in range(len(text)):
        match = pattern.match(text, start)
        longest = max((word for word in words if text.startswith(word, start)), key=len, default=None)
        assert (match[0] if match else None) == longest


@given(WORDS)
def test_the_order_of_the_words_says_nothing(words: list[str]) -> None:
    assert longest_of(words) == longest_of(reversed(words)) == longest_of([*words, *words])
