"""Tables of cases: their rows, also where a typed table lost its blanks."""

import pytest

from extractor.mentions.tables import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("编号\t性别\t年龄\t现住址\n1\t男\t36\t白云区", {"number": "1", "sex": "男", "age": "36", "residence": "白云区"}),
        (
            "序号 姓名 性别 年龄 居住地 发病时间 确诊时间\n1 王某某男36 白云区松柏街道1月19日1月27日",
            {"number": "1", "name": "王某某", "sex": "男", "age": "36", "residence": "白云区松柏街道", "onset": "1月19日", "confirmed": "1月27日"},
        ),
        ("姓名 性别 年龄 就诊日期\n甲某 女 61岁 2020.1.22", {"name": "甲某", "sex": "女", "age": "61岁", "first_visit": "2020.1.22"}),
    ],
)  # fmt: skip
def test_rows(text: str, expected: dict[str, str]) -> None:
    (row,) = find(text)
    assert {column: cell.of(text) for column, cell in row.cells.items()} == expected


def test_a_line_of_another_form_ends_a_typed_table() -> None:
    text = "姓名 性别 年龄 就诊日期\n甲某 女 61岁 1月22日\n以上病例均已收治。\n乙某 男 30岁 1月23日"
    assert len(find(text)) == 1
