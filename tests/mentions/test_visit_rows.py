"""Places in tables of visits."""

from __future__ import annotations

import pytest

from extractor.mentions.visit_rows import find


@pytest.mark.parametrize(
    ("table", "places"),
    [
        (
            "序号\t场所名称\t日期\n1\t青禾医院三楼针灸科\t3月5日\n2\t老年协会\t全天\n",
            ["青禾医院三楼针灸科", "老年协会"],
        ),
        ("序号\t县区\t点位\t时间\n1\t白云区\t好运面馆\t8:00\n", ["白云区", "好运面馆"]),
        ("日期\t时间\t地点\n3月5日\t8:00\t白云店\n9:00\t青禾店\n", ["白云店", "青禾店"]),  # the day holds for two rows
        ("序号\t场所\t地址\n1\t白云店\t青松路3号\n", ["白云店"]),
        ("序号\t场所名称\t所在镇街\t地址\n1\t白云店\t青禾街道\t青松路3号\n", ["白云店"]),
        ("序号\t场所\t时间\n1\t无\t8:00\n2\t甲店、乙店\t9:00\n", []),
        ("序号\t姓名\t性别\n1\t王某\t男\n", []),
        ("序号\t场所\t时间\n请到过上述场所的市民报备。\n1\t白云店\t8:00\n", []),  # the table has ended
    ],
)
def test_cells_of_places(table: str, places: list[str]) -> None:
    assert [table[place.start : place.end] for place in find(table)] == places
