"""Numbers as Chinese texts write them."""

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.numerals import CHINESE_DIGITS, in_chinese, read_number


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("12", 12),
        ("007", 7),
        ("1,200", 1200),
        ("1，200", 1200),
        ("12,000,000", 12_000_000),
        ("36.8", 36.8),
        ("二十九", 29),
        ("十", 10),
        ("十二", 12),
        ("两", 2),
        ("两百", 200),
        ("一百零五", 105),
        ("一百二", 120),  # 一百二十
        ("廿八", 28),
        ("卅", 30),
        ("卅一", 31),
        ("百零二", 102),
        ("一千二百", 1200),
        ("两千零二十二", 2022),
        ("零", 0),
        ("〇", 0),
        ("二〇二二", 2022),
        ("二零二二", 2022),
        ("1.3万", 13_000),
        ("3万", 30_000),
        ("1万2", 12_000),
        ("2千", 2000),
        ("一百一十一万", 1_110_000),
        ("2.0", 2),  # whole
        ("1.20万", 12_000),
        # no numbers
        ("", None),
        ("例", None),
        ("1.2.3", None),
        ("万", None),
        ("十十", None),
        ("二十一例", None),
        *[(about, None) for about in ("十几", "几十", "数十", "二十余", "几", "半")],
        ("²", None),
        ("٣", None),  # digits of another script
        *[
            (slip, None) for slip in ("零十一", "千十一", "一万十一", "廿零", "卅零", "百", "〇11", "一亿二")
        ],  # nobody writes so
        *[
            (word, None) for word in ("nan", "inf", "1e5", "1_000", "-2", ".5", "5.")
        ],  # Python's numbers, not the text's
    ],
)
def test_read_number(numeral: str, value: float | None) -> None:
    read = read_number(numeral)
    assert read == value
    assert type(read) is type(value)


@given(st.integers(0, 99_999_999))
def test_what_cn2an_writes_is_read(number: int) -> None:
    assert read_number(cn2an.an2cn(number)) == number
    assert read_number(f"{number:,}") == read_number(str(number)) == number


@given(st.text(alphabet="一二两三四五六七八九", max_size=6) | st.text(alphabet="0123456789,.", max_size=12))
def test_digits_alone_never_crash(numeral: str) -> None:
    value = read_number(numeral)
    assert value is None or value >= 0


@given(st.text(alphabet=CHINESE_DIGITS + "0123456789.点", max_size=8))
def test_no_numeral_crashes(numeral: str) -> None:
    value = read_number(numeral)
    assert value is None or type(value) is (int if value == int(value) else float)


@pytest.mark.parametrize("numeral", ["9" * 21, "9" * 20_000, "九" * 400, "9" * 400 + ".5", "9" * 400 + "万"])
def test_what_is_too_long_is_no_number(numeral: str) -> None:
    assert read_number(numeral) is None


@pytest.mark.parametrize(
    ("number", "numeral"), [(4, "四"), (10, "十"), (12, "十二"), (21, "二十一"), (105, "一百零五")]
)
def test_in_chinese(number: int, numeral: str) -> None:
    assert in_chinese(number) == numeral
    assert read_number(numeral) == number
