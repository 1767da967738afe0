"""What the text says of itself against what was found."""

import json

import pytest

from extractor import extract

_ONE, _TWO = "病例1：男，35岁，现住静安区。", "病例2：女，30岁，现住黄浦区。"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"新增2例确诊病例。\n{_ONE}\n{_TWO}", []),
        (f"新增3例确诊病例。\n{_ONE}\n{_TWO}", ["count_mismatch"]),
        (f"新增1例确诊病例和1例无症状感染者。\n{_ONE}\n无症状感染者1：女，30岁。", []),
        (f"新增5例确诊病例，其中本土2例、境外输入3例。\n{_ONE}\n{_TWO}", []),  # the local ones only are told
        (f"新增2例确诊病例（长宁区1例），另新增无症状感染者1例。\n{_ONE}\n{_TWO}\n无症状感染者1：女，30岁。", []),
        ("新增3例确诊病例。", []),  # nobody is described
        (f"本轮累计报告感染者2例。今日新增1例确诊病例。\n{_ONE}\n{_TWO}", []),  # all of them are told
        (f"新增感染者9例，其中社会面2例情况如下：\n{_ONE}\n{_TWO}", []),
        (f"新增确诊病例9例（静安区1例、黄浦区1例、长宁区7例）。\n{_ONE}\n{_TWO}", []),  # those of two districts
        ("第31号确诊病例\n赵某，男，45岁，与3例确诊病例同住。", []),  # others than those told
        (f"{_ONE}\n另据省卫健委通报，全省新增确诊病例218例。", []),  # no head of the list
        (f"新增1例确诊病例。\n{_ONE}\n无症状感染者1：女，30岁。", []),  # nothing is said of those without symptoms
        (
            f"新增2例确诊病例。\n{_ONE}\n{_TWO}\n涉及以下场所：\n静安区长安路8号甲林超市\n黄浦区人民路9号乙林饭店",
            ["pooled_list"],
        ),
    ],
)
def test_notes(text: str, codes: list[str]) -> None:
    record = json.loads(extract(text, published="2022-03-10").model_dump_json())
    assert [note["code"] for note in record["notes"]] == codes
    for note in record["notes"]:
        start, end = note["span"]
        assert text[start:end]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("新增确诊病例3例，其中大同市2例、朔州市2例。", ["breakdown_mismatch"]),
        ("新增确诊病例3例（大同市2例，朔州市1例）。", []),
        ("新增确诊病例9例，其中大同市2例、朔州市1例。", []),  # some of them
        ("新增确诊病例5例（上海4例，其中静安区3例；天津1例）。", []),  # 静安区 is part of 上海
        ("平城区1例（已治愈出院）、云冈区4例、云州区2例确诊病例。", []),  # no parts of the first
        ("2月30日，新增确诊病例1例。", ["impossible_date"]),
        ("2月29日，新增确诊病例1例。", []),
        ("2023年2月29日，新增确诊病例1例。", ["impossible_date"]),
        ("4月31日起，4月30日止。", ["impossible_date"]),
        ("住好运路13月32号楼。", []),
        ("病例1：男，35岁，3月5日出现发热，3月8日确诊，3月2日因抢救无效死亡。", ["date_order"]),
        ("病例1：男，35岁，3月5日发热，3月8日确诊，3月18日出院。", ["date_after_publication"]),
        ("病例1：男，35岁，3月2日发热，3月5日确诊，3月9日出院。", []),
        ("病例1：男，35岁，3月2日出院，3月9日复检阳性。", []),
        ("病例1：男，35岁，12月30日发热，1月20日治愈出院。", []),
        ("病例1：男，350岁，现住静安区。", []),  # read as no age at all
        ("病例1：男，35岁，3月2日居家隔离。3月4日9:30到好运超市购物。", ["visit_in_isolation"]),
        ("病例1：男，35岁，3月2日9:30到好运超市购物。3月4日居家隔离。", []),
        ("病例1：男，35岁，3月2日居家隔离，3月3日解除隔离。3月4日9:30到好运超市购物。", []),
    ],
)
def test_what_can_hardly_be(text: str, codes: list[str]) -> None:
    notes = json.loads(extract(text, published="2022-03-10").model_dump_json())["notes"]
    assert [note["code"] for note in notes] == codes
    for note in notes:
        start, end = note["span"]
        assert text[start:end]
        assert note["level"] == (
            "error" if note["code"] in ("impossible_date", "date_order", "date_after_publication") else "warning"
        )
