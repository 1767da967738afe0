"""Two places that one stretch of text names."""

import pytest

from extractor.mentions.place_pairs import split_pairs


@pytest.mark.parametrize(
    "marked",
    [
        "东大街|白云商贸街",
        "白云超市|青禾菜场|好运面馆",
        "青禾镇“七匹狼”|对面的金店",
        "武汉|重庆",  # divisions alone
        "青松街道家和园小区",
        "青松路与白云街交叉口",  # where they meet
        "青松路与白云路北100米好运烧烤",
        "和平路好运面馆",
        "白云超市（青松路和白云街）",
    ],
)
def test_pairs(marked: str) -> None:
    text = marked.replace("|", "和")
    assert [text[start:end] for start, end in split_pairs(text, 0, len(text))] == marked.split("|")
