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


@pytest.mark.parametrize(
    ("text", "date", "signs"),
    [
        ("详情见附件。\n青禾公安 2021年8月9日", "2021年8月9日", True),
        ("详情见附件。\n青禾区第三人民医院　2022.4.1\n", "2022.4.1", True),
        ("详情见附件。\n（2022-3-17 9:40发布）", "2022-3-17", True),
        ("详情见附件。\n（2022年4月1日17:00更新）", "2022年4月1日", True),
        ("详情见附件。\n青禾学校 2022年4月1日16时", "2022年4月1日", True),
        ("详情见附件。\n数据截至2022年4月1日", "2022年4月1日", False),
        ("详情见附件。\n本通告自2022年4月1日起施行", "2022年4月1日", False),
        ("青禾公安 2021年8月9日\n新增1例，详情见附件。", "2021年8月9日", False),
    ],
)
def test_who_signs_and_when(text: str, date: str, signs: bool) -> None:
    start = text.index(date)
    assert headlines.signs_off(text, start, start + len(date)) is signs


def test_the_head_of_a_page() -> None:
    assert headlines.heads_page("2022-04-01 10:22 来源：健康青禾", 0, 10)
    assert not headlines.heads_page("2022-04-01 10:22 到青禾超市", 0, 10)
