"""Coming to a place that one letter names. The tag tells the cue."""

import pytest

from extractor.mentions.arrivals import find_letters
from tests.markup import assert_marked


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日来<l 来>沪</l>，",
        "自青禾返<l 返>京</l>。",
        "乘机抵<l 抵>深</l>后",
        "9月3日返回<l 返回>宁</l>，",
        "来<l 来>沪</l>就诊，来<l 来>沪</l>探亲",
        "返<l 返>沪</l>人员",
        "回<l 回>渝</l>后，到<l 到>杭</l>、",
        "入<l 入>黔</l>，赴<l 赴>渝</l>，抵<l 抵>津</l>",
        "来<l 来>甬</l>打工，返<l 返>锡</l>",
        "返 <l 返>沪</l> ，",  # spaced out
        "来<l 来>京</l>\n",
    ],
)
def test_letters(marked: str) -> None:
    assert_marked(marked, find_letters, lambda cue: f"l {cue}")


@pytest.mark.parametrize(
    "text",
    [
        "来自上海，来宁夏，回宁波，来苏州，抵达深圳",  # longer names
        "返工、返校、返乡、返程、返岗",
        "来电、来访、来往、回国、回家、到家",
        "来川菜馆，到京东买书",
        "离沪，在沪工作",
        "",
    ],
)
def test_no_letters(text: str) -> None:
    assert_marked(text, find_letters, lambda cue: f"l {cue}")
