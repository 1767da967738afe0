"""Clock times. A tag holds the time on a clock of 24 hours; `+` marks an end on the next day."""

import pytest

from extractor.mentions.times import Clock, TimeValue, find
from tests.markup import assert_marked


def tell(time: TimeValue) -> str:
    last = f"-{clock(time.last)}" if time.last else ""
    return f"t {clock(time.first)}{last}" + ("+" if time.over_midnight else "")


def clock(time: Clock) -> str:
    return f"{time.hour}:{time.minute:02}"


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日<t 8:30>8:30</t>到家",
        "<t 8:30>08:30</t>、<t 23:59>23:59</t>、<t 0:05>0:05</t>",
        "<t 18:20>18点20</t>到店",
        "<t 18:20>18点20分</t>，<t 23:50>23时50分</t>",
        "<t 8:30>8点半</t>，<t 8:15>8点一刻</t>，<t 8:45>8点三刻</t>",
        "<t 8:00>8时</t>许，<t 9:00>9点</t>左右，<t 10:00>10点</t>多",
        "<t 8:00>8点钟</t>",
        "截至9月2日<t 24:00>24时</t>，<t 0:00>0时</t>起，<t 24:00>24:00</t>",
        "10月5日<t 8:05>8:05</t>",
        "<t 8:00>8点</t>到达白云，<t 9:00>9点</t>到青禾店",  # 到 leads to a place
        "<t 9:00>9:00</t>、<t 10:00>10:00</t>",
        "<t 16:00>16时</t>、<t 17:00>17时</t>各一次",
        # as given: full width, blanks
        "<t 8:30>８：３０</t>出门",
        "<t 8:30>8 : 30</t>出门",
        "<t 8:30>8∶30</t>出门",
        "<t 18:20>18 时 20 分</t>",
        # in Chinese numerals
        "<t 0:00>零时</t>起，9月2日<t 0:00>零点</t>，<t 0:00>零点</t>左右，<t 24:00>二十四时</t>",
        "<t 23:15>二十三时十五分</t>，<t 8:05>八时零五分</t>，<t 10:10>十点十分</t>，<t 8:15>八点一刻</t>",
        "9月2日<t 8:00>八点</t>，<t 12:00>十二点</t>，<t 3:30>三点半</t>",
        "9月2日<t 3:00>3点</t>要求隔离",  # a day before it: no points of an argument
    ],
)
def test_times(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<t 15:00>下午3点</t>许",
        "<t 15:30>下午15时30分</t>，<t 14:30>下午2:30</t>",
        "<t 19:00>晚7时</t>，<t 21:30>晚9点半</t>，<t 21:00>当晚9点</t>",
        "<t 8:00>早8点</t>，<t 7:00>早晨7点</t>，<t 6:00>清晨6点</t>",
        "<t 0:00>凌晨0点</t>，<t 0:00>凌晨12点</t>，<t 1:00>凌晨一点</t>",
        "<t 12:00>中午12点</t>，<t 13:00>中午1点</t>，<t 12:00>上午12点</t>",
        "<t 24:00>晚上12点</t>，<t 23:00>夜间11点</t>",
        "<t 24:00>夜里12点</t>，<t 24:00>夜间12时</t>，<t 24:00>晚间12:00</t>，<t 24:00>午夜12点</t>，<t 24:00>半夜12点</t>",
        "<t 24:30>晚12点30分</t>，<t 24:30>深夜12点半</t>",  # half an hour into the next day
        "<t 2:00>夜里2点</t>，<t 1:00>晚上1点</t>，<t 17:00>晚5点</t>，昨<t 21:00>夜9点</t>",
        "<t 0:00>凌晨零时</t>，<t 15:00>下午3点</t>要求到岗",
        "<t 18:00>傍晚6点</t>，<t 13:00>午后1点</t>",
        "<t 9:00>上午九点</t>，<t 18:00>下午六点</t>，<t 6:30>早上六点半</t>，<t 15:00>下午十五时</t>",
    ],
)
def test_parts_of_the_day(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<t 8:00-17:30>8:00-17:30</t>在公司",
        "<t 8:00-17:30>8:00—17:30</t>",
        "<t 9:00-10:00>9:00~10:00</t>，<t 9:00-10:00>9:00至10:00</t>，<t 8:00-9:00>8点到9点</t>",
        "<t 8:10-8:30>8点10分-8点30分</t>",
        "<t 8:00-9:00>8点左右至9点</t>左右",
        "<t 20:00-22:00>晚上8点-10点</t>",  # the part of the day holds for both ends
        "<t 14:30-16:00>下午2:30-4:00</t>",
        "<t 8:20-10:00>上午8时20分至10时</t>",
        "<t 10:00-14:00>上午10点至下午2点</t>",
        "<t 0:00-24:00>0时至24时</t>",
        "<t 23:50-0:30+>23时50分至次日0时30分</t>",
        "<t 15:00-1:00+>下午3点至次日凌晨1点</t>",
        "<t 22:00-2:00+>22:00-次日2:00</t>",
        "<t 11:00-13:00>上午11点-1点</t>，<t 8:00-17:00>早上8:00-5:00</t>，<t 11:00-13:00>中午11点-1点</t>",
        "<t 20:00-1:00>晚8点-1点</t>，<t 23:00-24:30>晚11点-12点半</t>",
        "<t 0:00-24:00>0-24时</t>新增3例，9月2日<t 0:00-24:00>0至24时</t>，（<t 12:00-24:00>12—24时</t>）",
        "<t 7:00-9:00>上午7-9时</t>，<t 14:00-16:30>下午2-4点半</t>，<t 10:00-14:00>上午10-下午2点</t>",
        "<t 22:00-2:00>22:00-2:00</t>",  # the night is for the reader to see
    ],
)
def test_ranges(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "三点要求、两点体会、一点点",  # points of an argument
        "3点建议，5点要求，2-3点意见，十二点措施",
        "第一时间，一时，八时，零点面馆，一点也不能放松",
        "第3-7时段，5-7时间，2-3小时",
        "点对点转运，1点对点",
        "5点位、12个点位",
        "2小时、3时间段、14天、37.5时",
        "24:30、25:00、2:60、1:1",
        "比分3:2，尺寸1:10000，第3点",
        "病例1：30岁，感染者1：10月5日",
        "8.30、20.15",  # may as well be dates or sums
        "4/5G，时点，临时",
    ],
)
def test_no_times(text: str) -> None:
    assert_marked(text, find, tell)
