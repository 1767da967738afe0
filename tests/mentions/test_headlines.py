"""Headlines and datelines."""

import pytest

from extractor.mentions import headlines


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("青禾市新增2例确诊病例", True),
        ("关于调整风险等级的通告", True),
        ("病例2：男，50岁，确诊病例的丈夫", False),
        ("昨日新增1例确诊病例。", False),
        ("今日天气晴好宜出行", False),
        ("疫情", False),
    ],
)
def test_headline(line: str, headline: bool) -> None:
    assert headlines.is_headline(line) is headline


@pytest.mark.parametrize(
    ("text", "title"),
    [("【青禾区发现1例阳性】3月4日", "青禾区发现1例阳性"), ("#疫情#【青禾新增】详情", "青禾新增"), ("3月4日", None)],
)
def test_bracketed(text: str, title: str | None) -> None:
    span = headlines.find_bracketed(text)
    assert (text[span[0] : span[1]] if span else None) == title


def test_datelines() -> None:
    assert headlines.is_signed("青禾市疫情防控指挥部 ")
    assert not headlines.is_signed("3月4日至")
    assert headlines.stands_in_dateline("发布日期：2022-03-04", 5)
    assert not headlines.stands_in_dateline("于2022-03-04", 1)
