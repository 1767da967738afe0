"""Masked names, sex, and the introductions that join them with an age."""

from typing import Any

import pytest

from extractor.mentions import ages
from extractor.mentions.persons import Profile, find_names, find_profiles, find_sexes
from extractor.mentions.rule import Mention
from tests.markup import assert_marked


@pytest.mark.parametrize(
    "marked",
    [
        "<male>男</male>，35岁；<female>女</female>，32岁",
        "<female>女性</female>，<male>男性</male>患者，两名<female>女性</female>",
        "<female>女童</female>、<male>男孩</male>、<female>女婴</female>，8月龄",
        "（<female>女</female>，35岁），张某（<male>男</male>）",
        "患者<female>女</female>，35岁；患者为<female>女性</female>",
        "<male>男</male>（系病例1之子）",
        "<female>女</female>，汉族；<male>男</male>、35岁；<male>男</male>35岁",
        "<male>性别：男</male>；<female>性别为女</female>",
        "<male>男</male>\n35岁",
        "45岁<female>F</female>，<male>M</male>，8岁；<female>F</female>/31岁",
        "核酸阳性<male>男子</male>",
        "45岁<male>男子</male>，一名<female>女</female>教师，该名<male>男</male>学生",
    ],
)
def test_sexes(marked: str) -> None:
    assert_marked(marked, find_sexes, str)


@pytest.mark.parametrize(
    "text",
    [
        "女儿、妇女、男友、女友、长女、孙女、子女、儿女、女士、美女",
        "男装店、男厕、女排、男生宿舍",
        "一男一女，男女比例，2男1女，男2例",
        "次女，独女，之女，一女，",
        "男方、女方、男朋友",
    ],
)
def test_no_sexes(text: str) -> None:
    assert_marked(text, find_sexes, str)


@pytest.mark.parametrize(
    "marked",
    [
        "<name>王某某</name>，男；<name>李某</name>（女，30岁）",
        "<name>欧阳某某</name>于9月2日、<name>司马某</name>，男",
        "<name>刘某文</name>，女；<name>陈某桂</name>（女）",
        "<name>李某1</name>，<name>李某2</name>，<name>王某甲</name>，男",
        "<name>李某</name>1月2日返回，<name>李某</name>1日返回",  # the digit is the date's
        "<name>张XX</name>、<name>李**</name>、<name>张×</name>",
        "<name>何某</name>、<name>吕某</name>，<name>林某</name>和<name>张某</name>",
        "<name>王 某 某</name>，男",
        "<name>李ｘｘ</name>，<name>赵＊＊</name>，",
        "<name>周某</name>到店",
        "<name>甲某</name>，男；<name>乙某</name>（女）",
        "患者<name>小杜</name>（女，23岁），<name>小杜</name>的男友<name>老许</name>，男",
        "<name>林太太</name>，40岁；<name>陈师傅</name>（男）",
    ],
)
def test_names(marked: str) -> None:
    assert_marked(marked, find_names, lambda name: "name")


@pytest.mark.parametrize(
    "text",
    [
        "某某、某公司、某小区、在某医院、从某地",
        "A某，2XX",
        "王明，李小红",
        "小区（男，3人）、老人，男",
        "老师，男",
        "王老师到校",
    ],
)
def test_no_names(text: str) -> None:
    assert_marked(text, find_names, lambda name: "name")


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("<p>王某某，男，35岁</p>，住白云", ["王某某 male 35"]),
        ("<p>女，11岁</p>，学生", ["female 11"]),
        ("一名来青禾就医的<p>女童，11岁</p>", ["female 11"]),
        ("<p>男（系第21例病例之子），32岁</p>", ["male 32"]),
        ("<p>王某（男，35岁</p>）、<p>李某（女，32岁</p>）", ["王某 male 35", "李某 female 32"]),  # two persons
        ("<p>男35岁</p>，<p>女33岁</p>", ["male 35", "female 33"]),
        ("<p>男，35岁</p>；<p>女，32岁</p>", ["male 35", "female 32"]),
        ("<p>35岁，女性</p>", ["female 35"]),
        ("<p>张某，35岁</p>", ["张某 35"]),
        ("<p>男，青禾人，35岁</p>", ["male 35"]),
        ("<p>王某某，女性，汉族，45岁</p>", ["王某某 female 45"]),
        ("<p>李某，男，现年40岁</p>", ["李某 male 40"]),
        ("<p>张某某（病例3），女，35岁</p>", ["张某某 female 35"]),
        ("<p>女，汉族，1990年出生</p>", ["female born 1990"]),
        ("<p>女，现住白云小区，35岁</p>", ["female 35"]),
        ("<p>男，汉族，现年41岁</p>，务农", ["male 41"]),
        ("<p>女，孕妇（孕20周），30岁</p>", ["female 30"]),
        ("<p>男，病例3合租人，25岁</p>", ["male 25"]),
        ("<p>女，在白云区某校读书，16周岁</p>，青禾人", ["female 16"]),
        ("<p>女</p>，与其父亲，<p>60岁</p>", ["female", "60"]),  # somebody else's
        ("<p>女</p>，3月2日返回，<p>35岁</p>", ["female", "35"]),
        ("<p>女</p>。同住者，<p>35岁</p>", ["female", "35"]),
        ("会计<p>孙女士，确诊病例（轻型），41岁</p>", ["孙女士 female 41"]),
        ("<p>格某，女，藏族，34岁</p>", ["格某 female 34"]),
        ("<p>女</p>", ["female"]),
        ("<p>35岁</p>", ["35"]),
        ("<p>男 ３５ 岁</p>", ["male 35"]),
        ("<p>男，\n35岁</p>", ["male 35"]),
        ("核酸阳性<p>男子张某强</p>，", ["张某强 male"]),
        ("<p>张某</p>（外地初筛阳性人员）到白云", ["张某"]),
        ("<p>45岁F</p>，<p>M/8岁</p>", ["female 45", "male 8"]),
        ("王某某到白云超市", []),  # a name alone introduces nobody
        ("60岁以上老人", []),
    ],
)
def test_profiles(marked: str, told: list[str]) -> None:
    seen: list[str] = []
    assert_marked(marked, profiles, lambda profile: note(profile, seen))
    assert seen == told


def profiles(text: str, start: int, end: int) -> list[Mention[Profile]]:
    return find_profiles(text, find_names(text))


def note(profile: Profile, seen: list[str]) -> str:
    age = profile.age and age_of(profile.age.value)
    parts: list[Any] = [profile.name and profile.name.value, profile.sex and profile.sex.value, age]
    seen.append(" ".join(part for part in parts if part))
    return "p"


def age_of(age: ages.AgeValue) -> str:
    return f"born {age.born}" if age.born else str(age.value)
