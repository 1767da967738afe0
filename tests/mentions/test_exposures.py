"""Stated or denied exposures; the tag tells the kind, and `not` where it is denied."""

import pytest

from extractor.mentions.exposures import ExposureValue, find
from tests.markup import assert_touched


def tell(value: ExposureValue) -> str:
    return value.kind + (" not" if value.negated else "")


@pytest.mark.parametrize(
    "marked",
    [
        "有<travel>武汉旅居史</travel>。",
        "14天内有青禾市<travel>旅行史</travel>，",
        "<travel not>无青禾市旅居史</travel>，",
        "否认<travel not>疫区居住史</travel>。",
        "没有<travel not>外地旅行史</travel>；",
        "有<contact>确诊病例接触史</contact>。",
        "与病例3<contact>有密切接触史</contact>，",
        "<contact not>无确诊病例接触史</contact>，",
        "<travel not>无境外旅居史</travel>，<contact>有病例接触史</contact>",
        "<none_known>流行病学史不明确</none_known>",
        "<none_known>感染来源不明</none_known>",
        "无 <travel not>武汉旅居史</travel>",
        # told without 史
        "<travel not>否认到过武汉</travel>，家中养鸡",
        "<travel not>否认去过疫区</travel>，<contact not>否认接触过确诊病例</contact>",
        "否认外出，未去过白云公园",
        # other people's
        "有青禾市旅居史的人员，请主动报备",
        "根据流行病学史和检测结果",
        "历史、史某",
        "",
    ],
)
def test_exposures(marked: str) -> None:
    assert_touched(marked, find, tell)
