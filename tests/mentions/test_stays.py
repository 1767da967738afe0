"""Words that tell how long somebody stayed."""

import pytest

from extractor.mentions import stays


@pytest.mark.parametrize(
    ("text", "found"),
    [("9:20离开|", ""), ("9:20左右离开好运面馆|，", "好运面馆"), ("9:20（约）离开|", ""), ("9:20到|白云超市", None)],
)
def test_from_where_somebody_left(text: str, found: str | None) -> None:
    assert stays.leaves_at(text.replace("|", ""), 4, len(text) - 1) == found


@pytest.mark.parametrize(
    ("before", "until"), [("回家后至", True), ("一直到", True), ("随后于", False), ("到白云超市，", False)]
)
def test_the_last_day_of_a_stay(before: str, until: bool) -> None:
    assert stays.is_until(before + "2月2日", len(before)) is until


@pytest.mark.parametrize(
    ("before", "ends"),
    [("在父母家留宿至", True), ("隔离观察至", True), ("住宿一直到", True), ("从白云村到", False), ("回家，至", False)],
)
def test_the_day_that_ends_the_stay_before_it(before: str, ends: bool) -> None:
    assert stays.ends_stay(before + "2月2日", len(before), len(before) + 4) is ends


@pytest.mark.parametrize(
    ("behind", "until"),
    [("打牌到|17:30|，", True), ("，玩至|12:00|左右", True), ("上班，|17:30|下班", True), ("，直到|15:00|才就诊", False), ("，|17:30|到", False)],
)  # fmt: skip
def test_the_time_that_ends_what_was_done(behind: str, until: bool) -> None:
    before, time, rest = behind.split("|")
    text = "白云茶楼" + before + time + rest
    assert stays.lasts_until(text, 4, 4 + len(before), 4 + len(before) + len(time)) is until


def test_a_deed_told_with_its_time_behind_the_place() -> None:
    text = "白云采样点，19:35进行采样。"
    assert stays.tells_deed_at_time(text, 5, 6, 11)
    assert not stays.tells_deed_at_time("白云采样点，20:50出现发热。", 5, 6, 11)
    assert stays.tells_time("白云超市购物，时间为16时", 4, 10)
