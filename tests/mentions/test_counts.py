"""A sentence of counts as a row of tokens: `3例` is 3, words are what they say, marks stand for themselves."""

import pytest

from extractor.mentions.counts import CountToken, tokens
from extractor.text.clean import clean


def row(text: str) -> str:
    document = clean(text)
    return " ".join(told(token) for token in tokens(document.text, 0, len(document.text)))


def told(token: CountToken) -> str:
    if token.type == "number":
        return str(token.number)
    said = token.status or token.origin or token.kind or token.type
    return f"{said}?" if token.weak else said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新增本土确诊病例3例", "new local confirmed 3"),
        ("1例境外输入确诊病例治愈出院", "1 imported_abroad confirmed discharged"),
        ("累计确诊120例", "cumulative confirmed 120"),
        ("现有重症3例", "current severe 3"),
        ("新增3例确诊病例和2例无症状感染者", "new 3 confirmed comma 2 asymptomatic"),
        ("由无症状感染者转为确诊病例2例", "converted 2"),
        ("解除隔离2例，死亡1例", "released 2 comma died 1"),
        ("疑似病例2例；危重型1例", "suspected 2 stop critical 1"),
        ("核酸阳性3人、阳性感染者2名", "positive 3 comma positive 2"),
        ("密切接触者120人", "contacts 120"),
        ("次密接12人", "others 12"),  # 密接的密接 are no contacts
        ("轻型3例，普通型2例", "others 3 comma others 2"),
        ("其中省外输入2例（白云区1例）", "of_these imported_domestic 2 open 1 close"),
        ("报告3例，发现2例", "new? 3 comma new? 2"),
        ("截至9月2日", "until"),
        ("除2例外", "except 2"),
        # zero is stated
        ("无新增", "none_new"),
        ("无新增死亡病例", "none_new died"),
        ("0新增", "none_new"),
        ("未新增，零新增", "none_new comma none_new"),
        ("尚无死亡病例，无重症病例", "none died comma none severe"),
        ("3月8日本市新增2例", "new 2"),
        # as given: full width, blanks, thousands
        ("新增确诊病例１，２００例", "new confirmed 1200"),
        ("新增 3 例", "new 3"),
        ("", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert row(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3例", 3),
        ("3名", 3),
        ("12人", 12),
        ("2位", 2),
        ("二十三例", 23),
        ("两例", 2),
        ("一千二百例", 1200),
        ("1,200例", 1200),
        ("1.3万人", 13_000),
        ("120万人", 1_200_000),
        ("3千人", 3000),
        ("30余例", 30),
    ],
)
def test_numbers(text: str, number: int) -> None:
    (token,) = tokens(text, 0, len(text))
    assert (token.type, token.number, text[token.start : token.end]) == ("number", number, text)


@pytest.mark.parametrize(
    "text",
    [
        "3岁、3次、3个、3天、3日、3人次、3人份",
        "第3例、第3名",
        "2人民医院、3人口、5人家庭",
        "上述3例，该2人，这2名",
    ],
)
def test_no_numbers(text: str) -> None:
    assert [token for token in tokens(text, 0, len(text)) if token.type == "number"] == []
