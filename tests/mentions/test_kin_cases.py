"""Statements that kin or company of the person told are infected as well: `|` stands before the words for each person."""

import pytest

from extractor.mentions.kin_cases import find_kin_cases


def tell(text: str) -> list[str]:
    return [
        f"{text[person.start : person.end]}" + ("" if person.size == 1 else f" ×{person.size}")
        for found in find_kin_cases(text, 0, len(text))
        for person in found.value
    ]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("其子（5岁）也呈阳性", ["子（5岁）"]),
        ("其丈夫、女儿核酸检测结果均为阳性", ["丈夫", "女儿"]),
        ("其妻吴某某（女，36岁）、儿子（9岁）核酸检测结果也均为阳性", ["妻吴某某（女，36岁）", "儿子（9岁）"]),
        ("该病例的母亲随后确诊", ["母亲"]),
        ("病例3的室友也被确诊", ["室友"]),
        ("其子（5岁，核酸检测也呈阳性）就读于", ["子（5岁，核酸检测也呈阳性）"]),
        ("其父母核酸检测结果也为阳性", ["父母 ×2"]),
        ("其小孙女、其二哥同日复核均为阳性", ["小孙女", "二哥"]),
        ("其丈夫（病例2）、邻居张某（病例3）先后被检出阳性", ["丈夫（病例2）", "邻居张某（病例3）"]),
        # nobody more is told infected
        ("其丈夫3月1日被确诊", []),  # the source, told before
        ("其丈夫、女儿核酸检测结果均为阴性", []),
        ("其家人也呈阳性", []),  # nobody can say how many
        ("其密接者也呈阳性", []),
        ("其同事均为阳性感染者的密接", []),
        ("与其丈夫均为阳性", []),
        ("其儿子均已隔离，未发现阳性", []),
        ("其妻子也在甲店。该店员工确诊", []),
    ],
)
def test_kin(text: str, persons: list[str]) -> None:
    assert tell(text) == persons
