"""The articles of a newspaper page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.articles import articles

BODY = "青禾市昨天通报，全市新增三名感染者，都在隔离点发现，已经送往医院。"
LONG = BODY + "有关的场所已经关闭，环境消毒也在进行，居民的生活用品由社区送上门。"


def pieces(text: str) -> list[str]:
    return [article.of(text) for article in articles(text)]


@pytest.mark.parametrize(
    "text",
    [
        f"青禾市新增三例\n{LONG}",
        f"青禾市新增三例\n{LONG}\n白云市解除封控\n{LONG}",  # no byline anywhere: heads of one article
        f"{LONG}\n一、基本情况\n{LONG}",
        "青禾市新增三例",
    ],
)
def test_a_text_without_bylines_is_one_article(text: str) -> None:
    assert pieces(text) == [text]


def test_a_headline_between_bodies_begins_an_article() -> None:
    first = f"本报讯{LONG}\n"
    second = f"白云市解除封控\n本报讯{LONG}"
    assert pieces(first + second) == [first, second]


def test_a_byline_at_the_foot_ends_an_article() -> None:
    first = f"青禾市新增三例\n{LONG}\n本报记者 王小明\n"
    second = f"白云市解除封控\n{LONG}"
    assert pieces(first + second) == [first, second]


@pytest.mark.parametrize("byline", ["本报记者 王小明", "本报消息", "记者 王小明\n通讯员 李晓红"])
def test_a_byline_at_the_head_belongs_to_its_body(byline: str) -> None:
    first = f"青禾市新增三例\n{byline}\n{LONG}\n{BODY}\n"
    second = f"白云市解除封控\n{byline}\n{LONG}\n"
    assert pieces(first) == [first]
    assert pieces(first + second) == [first, second]
    assert pieces(f"{byline}\n{LONG}") == [f"{byline}\n{LONG}"]


def test_bylines_at_the_head_and_at_the_foot() -> None:
    first = f"青禾市新增三例\n{LONG}\n记者 王小明\n通讯员 李晓红\n"
    second = f"白云市解除封控\n本报记者 王小明\n{LONG}\n"
    third = f"青禾公园开放\n——下周起不再预约\n本报消息\n{LONG}"
    assert pieces(first + second + third) == [first, second, third]


@pytest.mark.parametrize("head", ["■现住白云小区", "（一）基本情况", "3、其他", "随后返回家中，", "共三例。"])
def test_what_is_no_headline(head: str) -> None:
    text = f"本报讯{LONG}\n{head}\n{LONG}"
    assert pieces(text) == [text]


def test_nothing() -> None:
    assert articles("") == []


@given(st.lists(st.sampled_from(["\n", BODY, LONG, "白云市解封", "本报记者 王小明", "本报讯", "甲，"]), max_size=12))
def test_articles_cover_the_text(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(pieces(text)) == text
