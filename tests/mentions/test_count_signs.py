"""What the words around numbers of people tell: `|` stands where the number ends or begins."""

import pytest

from extractor.mentions import count_signs as signs


@pytest.mark.parametrize(
    "text",
    ["新增确诊病例3例", "自美国入境的确诊病例3例", "境外输入病例（美国）1例", "核酸阳性2人", "美国新增确诊病例3例"],
)
def test_counts_of_the_outbreak(text: str) -> None:
    assert signs.about_outbreak(text, 0, len(text))


@pytest.mark.parametrize("text", ["新增流感病例3例", "地震死亡3人", "今天有雨", "车祸致2人死亡", ""])
def test_other_counts(text: str) -> None:
    assert not signs.about_outbreak(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("智利新增确诊病例3例", ["智利"]),
        ("据埃及方面通报，约旦累计确诊3例", ["埃及", "约旦"]),
        ("全球累计确诊3例", ["全球"]),
        # here: where people came from, and names that only look like a land
        ("境外输入病例3例，智利2例", []),
        ("自智利入境的确诊病例3例", []),
        ("9月8日本市新增确诊3例", []),
        ("病例5，智利籍，新增确诊3例", []),
        ("白云新增确诊3例", []),
        ("延边朝鲜族自治州新增确诊3例", []),
    ],
)
def test_lands(text: str, expected: list[str]) -> None:
    assert [text[slice(*land)] for land in signs.lands(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("104例|感染者中，白云区88例", True),
        ("6例|确诊病例中，2例在隔离点发现", True),
        ("上述12例|均在白云区", True),
        ("所有12例|均在白云区", True),
        ("12例|病例中有3例来自白云", True),
        ("3例|中型病例", False),
        ("3例|确诊病例，其中2例在隔离点", False),
    ],
)
def test_going_back(text: str, expected: bool) -> None:
    end = text.index("|")
    start = next(i for i, c in enumerate(text) if c.isdigit())
    assert signs.goes_back(text.replace("|", ""), start, end) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("其中2例|为此前报告的无症状感染者转归，3例", True),
        ("2例|是既往无症状感染者转为确诊病例。", True),
        ("2例|由无症状感染者转为确诊", True),
        ("2例|为轻型，3例为无症状感染者", False),
        ("2例|均为无症状感染者的同事", False),
    ],
)
def test_conversions(text: str, expected: bool) -> None:
    assert (signs.was_converted(text.replace("|", ""), text.index("|")) is not None) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("单日新增病例可能再度达到|15万例", True),
        ("预计新增|3例", True),
        ("可能被感染，昨日新增|3例", False),
        ("累计确诊|3例", False),
    ],
)
def test_guesses(text: str, expected: bool) -> None:
    assert signs.is_a_guess(text.replace("|", ""), text.index("|")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9月8日新增确诊病例3，无症状感染者5。", ["新增确诊病例3，无症状感染者5"]),
        ("累计报告本土确诊病例120、治愈出院80；", ["累计报告本土确诊病例120、治愈出院80"]),
        # labels
        ("新增无症状感染者5：男，35岁", []),
        ("新增确诊病例3、4均为白云居民", []),
        ("新增1例无症状感染者（无症状感染者12）。", []),
        ("确诊病例3现住白云区。", []),
    ],
)
def test_numbers_without_a_unit(text: str, expected: list[str]) -> None:
    assert [text[slice(*span)] for span in signs.bare_counts(text, 0, len(text))] == expected
