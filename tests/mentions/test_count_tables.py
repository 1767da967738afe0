"""Tables of counts flattened to lines: `name: kind status value` of each cell."""

import pytest

from extractor.mentions.count_tables import find


def told(text: str) -> list[str]:
    return [
        f"{row.name.of(text) if row.name else 'sum'}: {cell.kind} {cell.origin} {cell.status} {cell.value}"
        for row in find(text)
        for cell in row.cells
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县区\t新增确诊\t累计无症状\n平城区\t2\t30", ["平城区: new None confirmed 2", "平城区: cumulative None asymptomatic 30"]),
        ("日期|境外输入确诊|治愈出院\n9月7日|3例|-", ["9月7日: None imported_abroad confirmed 3"]),
        ("新增确诊病例分布\n县区\t新增\t累计\n云州区\t1\t4", ["云州区: new None confirmed 1", "云州区: cumulative None confirmed 4"]),
        ("县区 新增确诊 新增无症状\n平城区 3 12\n合计 3 12", ["平城区: new None confirmed 3", "平城区: new None asymptomatic 12", "sum: new None confirmed 3", "sum: new None asymptomatic 12"]),
        ("县区 新增确诊 新增无症状\n平城区 3", []),
        ("9月7日：确诊病例2，无症状感染者5", ["9月7日: None None confirmed 2", "9月7日: None None asymptomatic 5"]),
        ("合计：确诊病例2，治愈出院1", ["sum: cumulative None confirmed 2", "sum: cumulative None discharged 1"]),
        # tables of other things, sentences of counts, labels
        ("编号\t性别\t年龄\n3\t女\t42", []),
        ("日期\t时间\t地点\n9月7日\t8\t白云超市", []),
        ("9月7日：确诊病例2例，无症状感染者5例", []),
        ("确诊病例2：男，35岁", []),
        ("", []),
    ],
)  # fmt: skip
def test_rows(text: str, expected: list[str]) -> None:
    assert told(text) == expected
