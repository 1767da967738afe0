"""Ties between people. `[病例5]` is the label that is asked about, the tag the relation word and whom it describes."""

import pytest

from extractor.mentions.ties import find
from tests.markup import parse


@pytest.mark.parametrize(
    "marked",
    [
        # the case at hand is described
        "系[病例107]的<case>侄女</case>",
        "系[病例107]（刘某某）的<case>侄女</case>",
        "系[病例4]的<case>密切接触者</case>",
        "系[病例4]的<case>同住密切接触者</case>",
        "[病例3]之<case>子</case>，男",
        "[病例5]<case>同事</case>，",
        "为[病例8]的<case>小女儿</case>，是学生",
        "[病例4]<case>同车厢乘客</case>",
        "与[病例3、病例4]为<case>夫妻</case>",
        "与[病例3]为<case>夫妻关系</case>",
        "与[第29例确诊病例]为<case>父子关系</case>",
        "与[病例5]<case>同住</case>",
        "与[病例5]<case>同住人员</case>",
        "与[病例6]在白云饭店有<case>接触</case>",
        "同[病例7]<case>同乘</case>",
        # the other one is
        "<label>妻子</label>（[第6例病例]）",
        "其<label>母亲</label>（[第4号病例]）确诊",
        "<label>丈夫</label>系[病例2]，女",
        "陪同<label>女儿</label>（[病例7]）就诊",
        "与<label>妻子</label>[病例7]",
        # nobody is
        "[病例5]，男，35岁",
        "同[病例5]一起就餐",
        "[病例1]的轨迹",
        "[病例8]的",
        "[病例8]",
    ],
)
def test_ties(marked: str) -> None:
    bracketed, expected = parse(marked)
    start = bracketed.index("[")
    end = bracketed.index("]") - 1
    text = bracketed.replace("[", "").replace("]", "")
    tie = find(text, 0, start, end, len(text))
    assert [(mark.text, mark.told) for mark in expected] == ([(tie.word, tie.describes)] if tie else [])
    if tie:
        assert text[tie.start : tie.end] == tie.word
        assert tie.end <= start or tie.start >= end


def test_only_within_the_part() -> None:
    text = "妻子病例2之子"
    assert find(text, 2, 2, 5, 5) is None
    after = find(text, 2, 2, 5, len(text))
    assert after is not None
    assert (after.word, after.describes) == ("子", "case")
