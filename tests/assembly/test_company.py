"""About whom the dated lines of a description are: the person at hand, one or all of several under one label, a contact."""

import pytest

from tests.assembly.readings import cases_of

HEADED = "第4号确诊病例\n王某，男，35岁，现住青禾区和平村。"
COUPLE = "第7号确诊病例\n孙某，女；钱某，男。二人系夫妻关系，现住青禾区和平村。"


def ways(text: str) -> list[list[str]]:
    """Day (without the year) and place of each visit, a list a case."""
    return [
        [f"{event['start'][5:10]} {event['place']['text']}" for event in case["trajectory"]]
        for case in cases_of(text, "2020-02-20")
    ]


@pytest.mark.parametrize(
    ("remark", "lines", "expected"),
    [
        # a remark on contacts or on what is done next doesn't end the description
        ("已排查该病例密切接触者12人，均已隔离。\n", "2月3日，到白云超市买菜", ["02-03 白云超市"]),
        (
            "目前已在定点医院治疗。\n",
            "2月3日，上午到白云超市买菜\n2月4日，到好运面馆",
            ["02-03 白云超市", "02-04 好运面馆"],
        ),
        ("为此前病例的同事。\n", "2月3日，到白云超市买菜", ["02-03 白云超市"]),
        # lines that ask somebody for something, or count, are nobody's way
        ("已排查密切接触者12人。\n", "2月3日，凡到过白云超市的市民请立即报备", []),
        ("已排查密切接触者12人。\n", "2月3日，新增确诊病例2例，分布在白云小区", []),
    ],
)
def test_dated_lines_go_on_behind_a_remark(remark: str, lines: str, expected: list[str]) -> None:
    assert [place for place in ways(HEADED + remark + lines)[0] if "定点" not in place] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("2月3日，到白云超市买菜", [["02-03 白云超市"], ["02-03 白云超市"]]),
        ("2月3日，夫妻俩人到白云超市买菜", [["02-03 白云超市"], ["02-03 白云超市"]]),
        ("2月3日，钱某到白云超市买菜", [[], ["02-03 白云超市"]]),
        ("2月3日，孙某与钱某到白云超市买菜", [["02-03 白云超市"], ["02-03 白云超市"]]),
        ("2月3日，到白云超市买菜。当晚孙某到好运面馆", [["02-03 白云超市", "02-03 好运面馆"], ["02-03 白云超市"]]),
        ("2月3日，钱某到好运面馆\n2月4日，到白云超市买菜", [["02-04 白云超市"], ["02-03 好运面馆", "02-04 白云超市"]]),
    ],
)
def test_lines_about_persons_under_one_label(lines: str, expected: list[list[str]]) -> None:
    assert ways(COUPLE + "2月9日确诊。\n" + lines) == expected


def test_contacts_of_the_profile_leave_the_way_to_the_case() -> None:
    text = (
        HEADED
        + "密切接触者1：李某，女，33岁，王某妻子。患者王某、密切接触者1行程\n2月3日，患者王某与密切接触者1到白云超市\n"
        "2月4日，密切接触者1出现咳嗽，随即与患者王某到青禾医院就诊\n2月5日，密切接触者1隔离至甲和宾馆"
    )
    assert ways(text) == [["02-03 白云超市", "02-04 青禾医院"]]
    assert cases_of(text)[0]["symptoms"] == []


TWO = "2月9日，青禾区新增2例确诊病例。\n孙某，女，50岁；钱某，男。两人系夫妻，家住青禾区和平村。\n"
LABELLED = "病例1：男，35岁，现住白云小区。\n病例2：女，33岁，现住青禾小区。\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("2月3日，孙某到白云超市买菜", [["02-03 白云超市"], []]),
        ("2月3日，钱某到好运面馆；9:15在白云超市购物", [[], ["02-03 好运面馆", "02-03 白云超市"]]),
        ("2月3日，孙某到好运面馆；两人后到白云超市购物", [["02-03 好运面馆", "02-03 白云超市"], ["02-03 白云超市"]]),
        ("2月3日，到白云超市购物", [["02-03 白云超市"], ["02-03 白云超市"]]),
        ("请2月3日到过白云超市的市民报备。", [[], []]),
    ],
)
def test_lines_about_two_persons_told_by_name(lines: str, expected: list[list[str]]) -> None:
    assert ways(TWO + lines) == expected


def test_a_paragraph_goes_on_about_all_of_those_told_in_one() -> None:
    text = (
        "确诊病例1孙某，男，45岁，个体户；确诊病例2钱某，女，42岁；无症状感染者孙某1，男，13岁，两人之子。三人均住青禾区。\n"
        "2月3日上午8时，三人自驾到白云广场。4日9时30分，在好运面馆用餐。孙某晚上到青松大药房买药。\n"
    )
    family = ["02-03 白云广场", "02-04 好运面馆"]
    assert ways(text) == [[*family, "02-04 青松大药房"], family, family]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # the way of two labels belongs to both
        ("病例1、病例2行程按天公布：\n2月3日\n9:00，到白云超市购物。", [["02-03 白云超市"], ["02-03 白云超市"]]),
        # a day over the lines of each person
        (
            "2月3日\n病例1 9:00到白云超市。\n病例2到青禾菜场。\n2月4日\n病例1到好运面馆。",
            [["02-03 白云超市", "02-04 好运面馆"], ["02-03 青禾菜场"]],
        ),
        ("2月5日，二人居家。", [["02-05 居家"], ["02-05 居家"]]),
    ],
)
def test_lines_about_labelled_persons(lines: str, expected: list[list[str]]) -> None:
    assert ways(LABELLED + lines) == expected


def test_two_patients_introduced_together_share_the_way() -> None:
    text = "患者孙某（男，35岁）与患者钱某（女，33岁）系夫妻，现住白云小区，确诊。\n2月3日，二人到白云超市。\n2月4日，钱某到好运面馆。"
    assert ways(text) == [["02-03 白云超市"], ["02-03 白云超市", "02-04 好运面馆"]]
