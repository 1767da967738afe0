"""Whether a hospital is where the person was treated."""

import pytest

from extractor.mentions import treatment


@pytest.mark.parametrize(
    ("marked", "treated"),
    [
        ("转运至|青禾市第三医院|。", True),
        ("在|青禾市第三医院|隔离治疗", True),
        ("到|青禾市第三医院|就诊", False),
        ("到|青禾市第三医院|发热门诊就诊", False),
        ("治疗医院为|青禾市第三医院|，", True),
        ("其余患者均在|青禾市第三医院|治疗", False),
        ("其他3名病例在|青禾市第三医院|隔离治疗", False),
    ],
)
def test_treated(marked: str, treated: bool) -> None:
    before, place, behind = marked.split("|")
    text = before + place + behind
    assert treatment.is_treated_at(text, 0, (len(before), len(before + place)), len(text)) is treated


@pytest.mark.parametrize(
    ("words", "generic"), [("定点医院", True), ("市定点医疗机构", True), ("当地医院", True), ("青禾市医院", False)]
)
def test_generic(words: str, generic: bool) -> None:
    assert treatment.is_generic(words) is generic


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("青禾市医院发热门诊", "青禾市医院"),
        ("青禾市中心医院急诊科", "青禾市中心医院"),
        ("青禾市医院", "青禾市医院"),
        ("青禾市医院感染病区", "青禾市医院"),
        ("被青禾市医院", "青禾市医院"),
        ("青禾市医院11楼心肺内科", "青禾市医院"),
        ("青禾医疗中心住院部六楼呼吸科", "青禾医疗中心"),
    ],
)
def test_name(words: str, name: str) -> None:
    start, end = treatment.name_in(words)
    assert words[start:end] == name


@pytest.mark.parametrize("text", ["由青禾总医院送白云医院收住", "被救护车转白云医院收治"])
def test_who_only_sends(text: str) -> None:
    assert treatment.find_told(text, 0, len(text)) == []


def test_told() -> None:
    text = "收治医院：青禾市第三医院"
    assert [(told.start, told.end) for told in treatment.find_told(text, 0, len(text))] == [(5, 12)]
