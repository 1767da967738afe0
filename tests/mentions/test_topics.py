"""What a sentence is about."""

import pytest

from extractor.mentions.topics import (
    back_to_so_many,
    counts_going,
    one_of_two,
    points_ahead,
    tells_contacts_way,
    tells_totals_apart,
    topic_of,
)
from extractor.text.clean import clean


def flags(text: str) -> set[str]:
    topic = topic_of(text, 0, len(text))
    return {name for name in ("public", "back_to_one", "back_to_all", "way") if getattr(topic, name)}


@pytest.mark.parametrize(
    "text",
    [
        "请广大市民做好防护。",
        "提醒市民不要聚集。",
        "1. 请市民减少外出。",
        "温馨提示：请戴口罩。",
        "截至9月2日24时，全市累计报告10例。",
        "我市疫情防控指挥部迅速行动。",
        "对其密切接触者开展排查。",
        "接到通知后，疾控人员赶到现场。",
        "如有不适，及时就医。",
        "共排查密切接触者30人。",
        "编辑：李小明",
        "■请  市民配合。",
        "请市民\u3000\u3000配合。",
        "自3月8日12时起全县停课。",
        "从3月8日24时起，青禾镇、白云乡实行居家隔离管控，居民非必要不外出。",
        "不信谣，不传谣",
        "便民核酸采样点一览表",
        "现在以下地点设置便民采样点：",
    ],
)
def test_to_or_of_the_public(text: str) -> None:
    assert "public" in flags(clean(text).text)


@pytest.mark.parametrize(
    "text",
    [
        "9月2日到白云超市购物。",
        "该患者于9月2日发热。",
        "病例1，男，35岁，现住白云小区。",
        "随后返回家中，未外出。",
        "全程佩戴口罩。",
        "上述5人均已送医。",
        "根据流调，活动轨迹如下：",
        "主动前往青禾医院做核酸时发现，",
        "返乡后主动向村委会报备，次日确诊。",
        "自述3月7日起有流涕症状，未就诊。",
        "自觉3月6日起喉咙不适。",
        "自3月5日晚起出现咳嗽。",
        "从3月5日起出现发热。",
        "",
        "一、若尔盖县好运面馆（3月4日9:00）。",
    ],
)
def test_not_to_the_public(text: str) -> None:
    assert "public" not in flags(text)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("该病例现住白云小区。", "back_to_one"),
        ("该名患者9月2日发热。", "back_to_one"),
        ("此例境外输入病例已送医。", "back_to_one"),
        ("患者9月2日发热。", "back_to_one"),
        ("其于9月2日返回。", "back_to_one"),
        ("9月3日，其到医院就诊。", "back_to_one"),
        ("经调查：9月2日到白云。", "back_to_one"),
        ("上述5人均已送医。", "back_to_all"),
        ("以上病例均为轻型。", "back_to_all"),
        ("2例病例均为本土。", "back_to_all"),
        ("3例均在州医院。", "back_to_all"),
        ("感染者均为轻型。", "back_to_all"),
        ("目前，2名确诊病例在青禾医院隔离治疗。", "back_to_all"),
        ("这3名感染者同住。", "back_to_all"),
        ("两人为夫妻。", "back_to_all"),
        ("均为白云区居民。", "back_to_all"),
    ],
)
def test_back_to_persons(text: str, back: str) -> None:
    assert flags(text) & {"back_to_one", "back_to_all"} == {back}


@pytest.mark.parametrize(
    "text", ["其他人员阴性。", "其中2例", "病例1，男。", "病例数下降。", "该超市已关闭。", "到白云超市。", "其余人员"]
)
def test_back_to_nobody(text: str) -> None:
    assert not flags(text) & {"back_to_one", "back_to_all"}


def test_totals_so_far_tell_of_nobody_here() -> None:
    assert "back_to_all" not in flags("累计报告确诊病例29例，均在定点医院隔离治疗。")


@pytest.mark.parametrize("text", ["境外输入病例情况\n", "白云市疫情防控2022年第33号通告（病例轨迹）"])
def test_heads_of_other_parts(text: str) -> None:
    assert "public" in flags(text)


@pytest.mark.parametrize("text", ["活动轨迹如下：", "行程轨迹为：", "涉及的场所：", "主要活动轨迹：", "轨迹公布"])
def test_somebodys_way(text: str) -> None:
    assert "way" in flags(text)


@pytest.mark.parametrize("text", ["9月2日到白云超市。", "行程码正常", "到过白云", "活动中心"])
def test_nobodys_way(text: str) -> None:
    assert "way" not in flags(text)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("密接者活动轨迹如下：", True),
        ("该密切接触者在我县的行程：", True),
        ("感染者的活动轨迹如下：", False),
        ("密接者与其轨迹有交集", False),
    ],
)
def test_a_contacts_way(text: str, contacts: bool) -> None:
    assert tells_contacts_way(text, 0, len(text)) is contacts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("上述2例无症状感染者均已转运。", (2, "asymptomatic")),
        ("三人8日核酸检测阳性。", (3, None)),
        ("3月8日发热，两人均已隔离。", (2, None)),
        ("这15人均在隔离点。", (15, None)),
        ("上述病例均已送医。", (None, None)),
        ("与他人同住。", (None, None)),
    ],
)
def test_so_many_persons_told_before(text: str, expected: tuple[int | None, str | None]) -> None:
    assert back_to_so_many(text, 0, len(text)) == expected


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("2022年6月3日0—24时，新增本土死亡5例。", True),
        ("新增治愈出院12例。", True),
        ("6月3日，无新增境外输入病例。", True),
        ("6月3日出院。", False),
        ("病例1，新增确诊病例。", False),
    ],
)
def test_totals_of_others(text: str, apart: bool) -> None:
    assert tells_totals_apart(text, 0, len(text)) is apart


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("3月4日：二人9:00乘大巴去白云镇。", 2),
        ("3月4日15时，两人一起到青禾店结账。", 2),
        ("3月4日全家3人到白云村外婆家吃饭。", 3),
        ("夫妻俩步行到青禾菜场。", 2),
        ("两人均诊断为确诊病例。", None),
        ("3月4日，三人在青禾医院隔离治疗。", None),
        ("两人的轨迹如下：", None),
    ],
)
def test_persons_counted_who_went_somewhere(text: str, many: int | None) -> None:
    assert counts_going(text, 0, len(text)) == many


@pytest.mark.parametrize(
    ("text", "which"), [("3月4日，前者到青禾店。", 0), ("后者步行去了白云菜场。", 1), ("前者的妻子到青禾店。", None)]
)
def test_one_of_two(text: str, which: int | None) -> None:
    assert one_of_two(text, 0, len(text)) == which


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("请与下列场所有交集的人员主动报备。", True),
        ("凡到过以下点位的市民请报备：", False),
        ("请到过上述场所的人员主动报备。", False),
    ],
)
def test_places_listed_below(text: str, ahead: bool) -> None:
    assert points_ahead(text, 0, len(text)) is ahead


def test_doses_are_no_advice() -> None:
    assert "public" not in flags("接种疫苗2针。")
    assert "public" in flags("接种疫苗，保护你我。")
