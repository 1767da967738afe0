"""Isolation and transfer."""

import pytest

from extractor.mentions.isolation import find_isolations, find_transfers
from tests.markup import assert_marked


@pytest.mark.parametrize(
    "marked",
    [
        "实施<i>集中隔离</i>",
        "<i>居家隔离</i>，<i>就地隔离</i>，<i>单独隔离</i>",
        "<i>集中隔离</i>医学观察",  # 医学观察 is not part of it
        "<i>集中医学隔离</i>",
        "进行<i>隔离</i>医学观察",
        "<i>集 中 隔 离</i>",
        "在隔离酒店、隔离点",  # places
        "解除隔离，隔离治疗，采取隔离措施",
        "居家",
    ],
)
def test_isolations(marked: str) -> None:
    assert_marked(marked, find_isolations, lambda value: "i")


@pytest.mark.parametrize(
    "marked",
    [
        "<t>闭环转运</t>至青禾医院",
        "由120<t>转运</t>至青禾医院",
        "<t>转送</t>至白云医院",
        "<t>转运</t>到定点医院",
        "<t>闭环转运</t>，被<t>闭环转运</t>至定点医院",  # 被 is no part of it
        "转运至集中隔离点，被闭环转运至青禾街道某隔离酒店",  # told by the isolation site
        "<t>闭环转运</t>，在隔离点",
        "转运车，转运人员，转运工作",
        "闭环管理，转入，转诊",
    ],
)
def test_transfers(marked: str) -> None:
    assert_marked(marked, find_transfers, lambda value: "t")
