"""Dates that only tell which other case is meant: where the remark on that case ends."""

import pytest

from extractor.mentions.asides import ends_aside


@pytest.mark.parametrize(
    "text",
    [
        "到周某家（<2月2日>青禾确诊病例吴某父亲）|聚餐",
        "与周某（确诊病例8，<2月1日>确诊）|聚餐",
        "系<2月5日>青禾确诊病例|周某之子",
        "<24日>确诊病例|周某同车",
        "到好运面馆（<2月1日>停业）",
        "（<2月1日>确诊）到好运面馆",
        "<2月1日>新增确诊病例3例",
        "<2月1日>到好运面馆",
    ],
)
def test_where_remarks_on_other_cases_end(text: str) -> None:
    plain = text.replace("<", "").replace(">", "").replace("|", "")
    start, end = text.index("<"), text.index(">") - 1
    ends = text.index("|") - 2 if "|" in text else None
    assert ends_aside(plain, start, end) == ends
