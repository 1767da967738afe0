"""Notes on what the text leaves open."""

import pytest

from extractor import extract


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("患者三，男，7岁，现住西湖区，1月20日发病。", ["西湖区"]),  # of 杭州 or of 南昌
        ("杭州市新增1例。患者三，男，7岁，现住西湖区，1月20日发病。", []),
        ("病例1：女，40岁，现住朝阳区望京街道。", []),  # the town tells which
        ("病例2：男，1月20日到鼓楼区甲林超市购物，1月21日发病，现住鼓楼区。", ["鼓楼区甲林超市", "鼓楼区"]),
        ("病例2：男，现住青禾区，1月21日发病。", []),  # no division of that name is known
    ],
)
def test_places(text: str, doubted: list[str]) -> None:
    record = extract(text)
    notes = [note for note in record.notes if note.code == "ambiguous_place"]
    assert sorted(text[slice(*note.span)] for note in notes if note.span) == sorted(doubted)


def test_nothing_is_guessed() -> None:
    case = extract("患者三，男，7岁，现住西湖区，1月20日发病。").cases[0]
    assert case.residence is not None
    assert case.residence.city is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("患者三，男，7岁，现住西湖区，1月20日发病。", (None, None, "西湖区", None)),  # all bear the same name
        ("河南省新增1例。患者三，男，7岁，现住西湖区白云路3号，1月20日发病。", (None, None, "西湖区", None)),  # none lies here
        ("福建省新增1例。患者三，男，7岁，现住鼓楼区，1月20日发病。", ("福建省", "福州市", "鼓楼区", "350102")),
    ],
)  # fmt: skip
def test_the_county_is_kept_where_all_bear_the_name(text: str, place: tuple[str | None, ...]) -> None:
    home = extract(text).cases[0].residence
    assert home is not None
    assert (home.province, home.city, home.county, home.adcode) == place


@pytest.mark.parametrize(
    ("told", "noted"),
    [
        ("病例2轨迹与病例1一致。", ["轨迹与病例1一致"]),
        ("病例2：3月4日到好运面馆，其他轨迹与病例1相同。", ["其他轨迹与病例1相同"]),
        ("3月5日，活动轨迹同3月4日。", ["活动轨迹同3月4日"]),
        ("病例2，与确诊病例李某某轨迹相同。", ["与确诊病例李某某轨迹相同"]),
        ("请与病例1轨迹有交集的人员报备。病例2的轨迹如下：3月4日到好运面馆。", []),
    ],
)
def test_ways_told_by_another(told: str, noted: list[str]) -> None:
    text = "青禾市新增2例。病例1：女，30岁。病例2：男，31岁。病例1：3月4日到好运面馆。" + told
    notes = [note for note in extract(text).notes if note.code == "same_way"]
    assert [text[slice(*note.span)] for note in notes if note.span] == noted
