"""Which days the dates of a text mean."""

import datetime

import pytest

from extractor.assembly.calendar import resolve_dates
from extractor.mentions import dates
from extractor.text.clean import clean

REPORTED = datetime.date(2022, 9, 6)


def days(text: str, published: datetime.date | None = None) -> list[str]:
    """The days of a text in reading order; a range as `first/last`."""
    plain = clean(text).text
    found = resolve_dates(dates.find(plain), published, dates.year_of_heading(plain))
    return [f"{date.first}/{date.last}" if date.last else str(date.first) for date in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a month carries on, and starts over
        ("9月2日发热，3日就诊", ["--09-02", "--09-03"]),
        ("1月25日发热，26日就诊", ["--01-25", "--01-26"]),
        ("8月30日返回，2日发热", ["--08-30", "--09-02"]),
        ("9月2日到白云，次日回家，当晚发热", ["--09-02", "--09-03", "--09-03"]),
        ("8月30日返回，28日至2日期间", ["--08-30", "--08-28/--09-02"]),
        ("12月31日至2日", ["--12-31/--01-02"]),
        # a year carries on, and rolls over
        ("2021年9月2日返回，9月5日发热", ["2021-09-02", "2021-09-05"]),
        ("2021年12月30日返回，1月2日发热，3日就诊", ["2021-12-30", "2022-01-02", "2022-01-03"]),
        ("2021年12月30日至1月2日", ["2021-12-30/2022-01-02"]),
        ("2021年12月31日返回，次日发热", ["2021-12-31", "2022-01-01"]),
        # and reaches back to what lies near it
        ("1月29日新增1例，2020年1月19日返回，28日发热", ["2020-01-29", "2020-01-19", "2020-01-28"]),
        ("12月28日新增1例，2021年1月3日确诊", ["2020-12-28", "2021-01-03"]),
        ("9月2日返回，2021年3月1日接种", ["--09-02", "2021-03-01"]),  # too far off to tell
        ("12月31日至2日发热，2021年1月3日确诊", ["--12-31/--01-02", "2021-01-03"]),
        ("2月30日，2020年2月3日确诊", ["2020-02-03"]),
        # a year of the heading
        ("青禾市2021年第3号通告\n9月2日，青禾市新增3例。", ["2021-09-02"]),
        ("青禾市〔2021〕3号\n9月2日，青禾市新增3例。", ["2021-09-02"]),
        ("2021年青禾市疫情情况\n12月30日返回，1月2日发热", ["2021-12-30", "2022-01-02"]),
        ("青禾市2020年至2021年情况\n9月2日新增3例。", ["--09-02"]),  # which of them?
        ("青禾市自2020年以来的情况\n9月2日新增3例。", ["--09-02"]),
        ("9月2日新增3例。自2021年起务工。", ["--09-02"]),  # no heading
        ("昨天发热，次日就诊", []),  # nobody knows from which day
        # the text says which day it calls so
        ("今天（9月6日）通报：病例1昨天确诊，今天出院", ["--09-06", "--09-06", "--09-05", "--09-06"]),
        ("2022年昨日（9月5日）新增3例。前天返回，今日确诊", ["--09-05", "--09-05", "--09-04", "--09-06"]),
    ],
)
def test_days(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9月5日发热，今天确诊", ["2022-09-05", "2022-09-06"]),
        ("昨晚发热，前天返回", ["2022-09-05", "2022-09-04"]),
        ("28日返回，3日发热", ["2022-08-28", "2022-09-03"]),
        ("本月5日发热", ["2022-09-05"]),
        ("12月5日接种疫苗", ["2021-12-05"]),  # none lies far ahead
        ("9月9日起解除", ["2022-09-09"]),
        ("青禾市2021年第3号通告\n9月2日新增3例。", ["2022-09-02"]),  # the date of publication says more
    ],
)
def test_days_of_a_report(text: str, expected: list[str]) -> None:
    assert days(text, REPORTED) == expected
