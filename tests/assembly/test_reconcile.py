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
