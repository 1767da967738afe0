"""Ages. A tag holds the number and its unit, or `born` and the year."""

import pytest

from extractor.mentions.ages import AgeValue, find
from tests.markup import assert_marked


def tell(age: AgeValue) -> str:
    return f"age born {age.born}" if age.born else f"age {age.value} {age.unit}"


@pytest.mark.parametrize(
    "marked",
    [
        "该患者，女，<age 11 year>11岁</age>，9月2日来青禾",
        "女，<age 3 year>3周岁</age>",
        "现年<age 61 year>六十一岁</age>，年约<age 50 year>50岁</age>",
        "男，<age 100 year>100岁</age>；女，<age 1 year>1岁</age>",
        "年龄：<age 45 year>45岁</age>，年龄<age 45 year>45岁</age>，年龄约<age 40 year>40岁</age>",
        "<age 102 year>一百零二岁</age>，<age 110 year>一百一十岁</age>，<age 100 year>一百岁</age>，<age 2 year>两岁</age>",
        "<age 30 year>30岁</age>的王某，<age 34 year>34周岁</age>女性",
        "两人分别为<age 35 year>35岁</age>和<age 33 year>33岁</age>",
        "约<age 45 year>45岁</age>左右",
        "女，<age 43 year>43</age>，青禾人",  # 岁 left out
        "男，<age 7 year>7</age>。",
        "男婴，<age 8 month>8月龄</age>",
        "<age 3 month>3个月大</age>，<age 8 month>8月大</age>，<age 6 month>6个多月大</age>",
        "<age 5 month>5个月</age>婴儿",
        "<age 14 month>1岁2个月</age>，<age 14 month>1岁零2个月</age>",
        "<age 14 month>一岁两个月</age>，<age 27 month>两岁零三个月</age>，<age 15 month>1岁3月</age>，住青禾",
        "<age 1 year>1岁</age>5月3日发热，<age 60 year>60岁</age>1月返回，<age 1 year>1岁</age>3月底发热",  # a date follows
        "<age 30 month>2岁半</age>，<age 30 month>两岁半</age>，<age 18 month>一岁半</age>",
        "<age 3 day>3天大</age>，<age 20 day>20日龄</age>，<age 10 day>10天龄</age>",
        "<age born 1993>1993年出生</age>，<age born 1993>1993年5月出生</age>，<age born 2001>2001年5月3日出生</age>",
        "男，<age born 1993>1993年生</age>，<age born 1993>1993年生</age>于青禾",
        "男，<age 2 month>2个月</age>；女，<age 10 month>10个月</age>。男，<age 12 day>12天</age>，青禾人",
        "男婴，<age 3 month>3个月</age>；女婴<age 5 month>5个月</age>；<age 8 month>8个月</age>幼儿，<age 9 month>9个月</age>宝宝",
        "<age 3.5 month>3个半月大</age>，<age 8 month>0岁8个月</age>，<age 1 month>满月</age>的男婴，刚<age 1 month>满月</age>",
        "<age 28 day>出生28天</age>，<age 3 day>出生仅3天</age>，<age 3 day>生后3天</age>，<age 10 day>出生后10天</age>",
        "年龄：<age 36 year>36</age>，年龄<age 36 year>36</age>；年龄（岁）：<age 36 year>36</age>，年龄：<age 3 month>3个月</age>",
        "男性，<age 36 year>36</age>；（女，<age 36 year>36</age>）",
        "分别为<age 45 year>45</age>、<age 46 year>46岁</age>，年龄分别为<age 3 year>3</age>、<age 5 year>5</age>和<age 7 year>7岁</age>",
        "<age 23 year>廿三岁</age>，<age 102 year>百零二岁</age>",
        "<age born 1990>出生于1990年5月</age>，其<age born 1990>生于1990年</age>，<age born 1990>出生日期：1990年5月1日</age>",
        "<age 5 year>5岁</age>前往白云，<age 5 year>5岁</age>孙女，<age 80 year>80岁</age>母亲",
        # as given: full width, blanks
        "女，<age 66 year>６６岁</age>",
        "女 <age 66 year>66 岁</age>",
        "男，\n<age 35 year>35岁</age>",
    ],
)
def test_ages(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "请60岁以上老人尽快接种",  # advice, no person
        "18岁以下、12岁及以下、60周岁以上、60岁或以上",
        "3岁至11岁儿童，3-11岁人群，18—59岁，3至17岁",
        "满60岁，超过60岁，大于60岁，不足1岁",
        "18周岁（含）以上、3岁（含）以下、65岁和以上、3岁起、5岁前、3岁之前、45岁时",
        "发生于2022年9月，学生于2022年返回，男生于2020年入学",
        "学生14天、实习生7天、未出生3天、出生28天内、满月酒、未满月",
        "8月大雨、9月大学开学、8月大连，男，2个月前返回",
        "20余岁、30多岁、四十来岁、三十出头",
        "男童1，女童2；",
        "平均年龄36，年龄中位数36，年龄36-40，年龄段，年龄最大者88岁、最小者3岁",
        "平均年龄84岁，最大100岁，最小3岁，中位年龄45岁",  # of a group
        "最大的100岁，最小者3岁，年龄最大的是一百岁，平均年龄约60岁，年龄中位数45岁",
        "年龄大于60岁，年龄≥60岁，年龄从60岁到75岁",
        "70多岁、70余岁、二十多岁",
        "七八岁、五六十岁、两三岁",  # one or the other
        "80岁的老人、80岁高龄老人",
        "14天内、8月2日、3个月内、孕32周",
        "121岁、999岁、百岁",
        "1993年，90后，生于青禾，1993年生活在青禾，2020年生产的口罩",
        "男，12月1日；男，3名；女，20日",
        "1.5岁",
    ],
)
def test_no_ages(text: str) -> None:
    assert_marked(text, find, tell)
