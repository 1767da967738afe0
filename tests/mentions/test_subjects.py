"""Of whom a clause with a place is told; | stands where the cue of the place begins."""

import pytest

from extractor.mentions.subjects import named_traveller


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("3月4日，15点43吴某驾车|到白云药房", "吴某"),
        ("随后吴XX步行|到白云药房", "吴XX"),
        ("吴某陪母亲|到青禾医院", "吴某"),
        ("吴某到白云药房，之后|返回好运小区", "吴某"),
        ("吴某与郑某|到白云药房", None),
        ("吴某驾车送患者|到青禾医院", None),
        ("吴某到白云药房，患者|到青禾医院", None),
        ("吴某到白云药房；|到青禾医院", None),
        ("在吴某家，|到青禾医院", None),
        ("9时|到白云药房", None),
    ],
)
def test_who_goes(marked: str, name: str | None) -> None:
    assert named_traveller(marked.replace("|", ""), 0, marked.index("|")) == name
