"""Dates. A tag holds the date as far as it is printed: `3-28` is a month and a day, `28` a day, `2022-3` a month."""

import pytest

from extractor.mentions.dates import DateValue, PartialDay, find
from tests.markup import assert_marked


def tell(date: DateValue) -> str:
    if date.lunar is not None:
        return f"d lunar {date.lunar}"
    if date.relative:
        return f"d {date.relative}"
    return f"d {day(date.first)}" + (f"/{day(date.last)}" if date.last else "")


def day(date: PartialDay) -> str:
    if date.day is None:
        return f"{date.year}-{date.month}"
    return "-".join(str(part) for part in (date.year, date.month, date.day) if part is not None)


@pytest.mark.parametrize(
    "marked",
    [
        "<d 2022-3-28>2022年3月28日</d>，青禾市报告",
        "<d 3-28>3月28日</d>到白云",
        "<d 3-28>3月28号</d>晚",
        "<d lunar 0>正月初一</d>拜年，<d lunar 1>大年初二</d>，<d lunar -1>除夕</d>，<d lunar 2>初三</d>、<d lunar 3>初四</d>居家",
        "<d 9-1>9月1号</d>到白云，<d 2>2号</d>上午买菜，<d 5>5号</d>一早发热，<d 6>6号</d>复查，<d 7>7号</d>乘车回家",
        "（<d 3-2>03月02日</d>）",
        "截至<d 9-2>9月2日</d>24时",
        "<d 10-8>10月8日</d>上午8点、<d 10-8>10月8日</d>8:30、<d 10-9>10月9日</d>0时",
        "<d 1-23>1月23</d>发病",  # the 日 forgotten
        "<d 1-23>1月23</d>出现咳嗽，<d 1-24>1月24</d>就诊",
        "<d 2020-1-20>2020-01-20</d>，<d 2020-1-20>2020/1/20</d>，<d 2020-1-20>2020.1.20</d>",
        "发布时间：<d 2022-3-28>2022.03.28</d> 08:00",
        "<d 2022-12>2022年12月</d>起在白云务工",
        "<d 2021-9>2021年9月</d>至<d 2022-3>2022年3月</d>",
        # as given: full width, blanks, no-break spaces
        "<d 2022-3-2>２０２２年３月２日</d>",
        "<d 3-2>3 月 2 日</d>就诊",
        "<d 3-2>3\u00a0月2日</d>",
        "<d 5-3/5-8>５月３日—８日</d>",
        "<d 6-1>6月1日</d>到2号楼，<d 6-1>6月1日</d>到5楼，<d 6-1>6月1日</d>至3家门店",  # 到 leads to a place
        "<d 2-29>2月29日</d>，<d 2020-2-29>2020年2月29日</d>",  # of a leap year
        "<d 6-1>6月1日</d>到10号台，<d 6-1>6月1日</d>到3号口，<d 6-1>6月1日</d>至2号工地",
        "<d 9-6>9月6日</d>（周二），<d 2022-9-6>2022.9.6日</d>",
        # 9.6 and 9/6 where what stands by tells that they are days
        "<d 9-6>9.6日</d>到白云，<d 9-8>9.8号</d>回家，<d 9-6/9-8>9.6-9.8日</d>在家",
        "<d 9-6>9.6</d> 8:00到店，<d 9-6>9/6</d>：8:00到店，<d 9-6>9.6</d>上午到店，<d 9-6/9-8>9.6—9.8</d>期间",
    ],
)
def test_days(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<d 5-3/5-8>5月3日-8日</d>",
        "<d 5-3/5-8>5月3日至8日</d>在家",
        "<d 5-3/5-8>5月3-8日</d>",
        "<d 1-22/1-23>1月22日~23日</d>期间",
        "<d 4-28/5-2>4月28日—5月2日</d>期间",
        "<d 9-30/10-2>9月30-10月2日</d>",
        "<d 2021-12-30/2022-1-2>2021年12月30日至2022年1月2日</d>",
        "<d 27/30>27-30日</d>在白云出差",
        "<d 10/12>10日至12日</d>",
        "<d 10>10日</d>至青禾医院就诊",  # 至 leads to a place
        "<d 3-5>3月5日</d>8:00-<d 6>6日</d>9:00",
        "<d 3-5>3月5日</d>（周六）—<d 6>6日</d>（周日）",
        "<d 2022-3-1>2022-3-1</d>至<d 2022-3-5>2022-3-5</d>",
        "<d 2022-9-6/9-8>2022.9.6-9.8</d>，<d 2022-9-6/2022-9-8>2022/9/6—2022/9/8</d>",
        # over the end of a month
        "<d 28/2>28日至2日</d>，<d 1-30/2>1月30日至2日</d>，<d 12-31/3>12月31日-3日</d>",
        "<d 2-28/3-2>28日至3月2日</d>，<d 12-30/1-2>30日—1月2日</d>",
        "<d 2>2日</d>至<d 3-5>3月5日</d>",  # whose month is not told
        # slips: no day before the first one
        "<d 15>15日至10日</d>，<d 5-8>5月8日-3日</d>，<d 5-8>5月8日-5月3日</d>，<d 5>5日至5日</d>",
        # the last 日 forgotten
        "<d 5-3/5-8>5月3日-8</d>在家",
        "<d 10-25/11-3>10月25日-11月3</d>",
        "<d 10-25/11-3>10月25日至11月3</d>，在白云",
        "<d 10-25>10月25日</d>-3号楼",
        # times between two days
        "23点30-<d 18>18日</d>0点5分",
        "<d 2-1/2-3>2月1日（大年初一）至2月3日</d>到白云",
    ],
)
def test_ranges(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<d 26>26日</d>就诊",
        "于<d 27>27日</d>返回",  # 于 is no length
        "<d 2-4>2月4日</d>、<d 7>7日</d>到好运面馆",
        "<d 5-1>5月1日</d>、<d 3>3日</d>、<d 5>5日</d>",
        "<d 27>27日</d>和<d 28>28日</d>",
        "本月<d 27>27日</d>，当月<d 28>28日</d>，同月<d 6>6日</d>",
        "<d 2-28>2月28</d>、<d 29>29日</d>",
        "<d 29>29号</d>上午到家，<d 30>30号</d>就诊",
        "<d 20>20日</d>前往白云",  # 前往, not 20日前
        "<d 22>22日</d>晚返回，<d 23>23日</d>早离开",
        "<d 5>5日</d>居家未外出，<d 6>6日</d>居家",
        "<d 5>5日</d>游览白云公园，<d 6>6日</d>游玩",
        "<d 6>6日</d>居家隔离，<d 8>8日</d>集中隔离",  # no length that rules know
        "<d 5>5日</d>集中采样，<d 5-6>5月6日</d>集中隔离",
        "回家后<d 27>27日</d>发热",  # a length that no rule knows
        # the days of a list are one each
        "<d 27>27</d>、<d 28>28日</d>到好运面馆",
        "<d 1-27>1月27</d>、<d 28>28</d>、<d 29>29日</d>",
        "<d 1-27>1月27日</d>、<d 28>28</d>和<d 29>29日</d>及<d 2-1>2月1日</d>",
        "<d 1-22/1-23>1月22-23</d>、<d 25>25日</d>，<d 2/3>2-3</d>、<d 5>5日</d>",
        "1、<d 28>28日</d>到白云",  # the number of the item
        "<d 3-28>3月28号</d>、<d 29>29号</d>、<d 30>30号</d>",
        "<d 3-28>3月28</d>、<d 29>29号</d>到家；<d 5>5</d>、<d 6>6号</d>晚在家",
    ],
)
def test_days_without_a_month(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<d 2022-3-28>二〇二二年三月二十八日</d>",
        "<d 2022-1-1>二零二二年一月一日</d>",
        "<d 3-28>三月二十八日</d>",
        "<d 2022-3-1>二○二二年三月一日</d>",  # a circle for the zero
        "<d 28>二十八日</d>发热，<d 30>三十日</d>就诊，<d 12>十二日</d>回家",
        "<d 3-28/3-30>三月二十八日至三十日</d>，<d 3-30/4-2>三月三十日至四月二日</d>，<d 28/30>二十八日至三十日</d>",
        "<d 12-5>十二月五号</d>",
        "<d 3-11/3-13>三月十一至十三日</d>，<d 5-30>五月卅日</d>，<d 1-5>元月5日</d>，<d 1-5>元月五日</d>",
        "<d 10-1>十月1日</d>，<d 3-28>3月二十八日</d>，<d 2022-9-6>2022年九月六日</d>",  # in digits by half
        "<d 6-1>六月1日</d>到2号楼",
        "<d day_before_report>昨天</d>新增3例，<d report_day>今天</d>新增2例",
        "<d next_day>次日</d>凌晨返回，<d same_day>当晚</d>就医",
        "<d next_day>第二天</d>发热，<d day_before>前一天</d>乏力，<d next_day>第二日</d>就诊",
        "<d next_day>第二天</d>到三江就诊，<d same_day>当天</d>到三江",
        "<d day_before_report>昨夜</d>发热，<d report_day>今晚</d>通报，<d same_day>当夜</d>送医",
        "<d same_day>当日</d>12时，<d same_day>同日</d>到白云，<d next_day>翌日</d>回家",
        "<d two_days_before_report>前天</d>，<d two_days_before_report>前晚</d>",
        "<d next_day>次晨</d>发热，<d next_day>转天</d>就诊，<d day_before>前一晚</d>",
    ],
)
def test_words(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "过去7日、近14日、连续3日、为期7日、满14日、每3日",  # lengths
        "7日内到过白云，14日以内，21日之内",
        "5日游，20日龄，共3日",
        "第3日、第7日复查，第1、4、7日，第3-7日，第1日至第7日，每月3、13日",
        "隔离14日，间隔3日，观察7日，3日3检，3日两检",
        "十四日内，隔离二十一日，连续十四日，二十一日集中隔离，第二十日，腊月二十八日，五十六日",
        "居家7日，住院14日，封控3日，停课7日",
        "农历八月初三，农历八月三日，阴历8月3日，闰四月八日，八月初三，正月十五",
        "9月上旬、9月中旬、9月底、9月份",
        "大前天，目前日均3万人，提前日期，3天前晚于，次日均",
        "平均5.2日，潜伏期5.2日，9.6日均，3.1 病例情况，血氧9.8，9.6—9.8",
        "第二日、第三日，第二天至第七天",
        "14日集中隔离医学观察，之后7日居家健康监测",
        "住29号楼、2号院、3号门，乘3号线，3-1号",
        "青松路12号、14号、16号，坐3号、4号车厢，第1号、2号病例",
        "3号病例、15号患者",
        "9月份，3号核酸检测点；1号自驾车位",
        "8月龄、3个月大",
        "13月1日、0月3日、3月0日、3月32日、35日、100日、2月30日、4月31日、2021年2月29日、2022-02-30、二月三十日",
        "2022-13-01，8.8万，4/5G，3.15，37.5",
        "9月2例，9月2人，9月2个，9月2时",
        "三月三十二日、十三月一日",
        "生日、节假日、工作日、每日、近日、日前",
        "2022年，二十年，20年前",
        "日月年号，月，日",
        "青松路11号早餐店、白云路8号早点铺",
    ],
)
def test_no_dates(text: str) -> None:
    assert_marked(text, find, tell)
