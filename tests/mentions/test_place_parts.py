"""The parts of a place's wording: `白云镇|中心卫生院`, where the divisions end at the mark."""

import pytest

from extractor.mentions.place_parts import is_bare_station, place_parts


@pytest.mark.parametrize(
    ("marked", "address", "name"),
    [
        # what serves a place is named after it
        ("郑州|东站", None, "郑州东站"),
        ("荆门市|第三人民医院", None, "荆门市第三人民医院"),
        ("荆门市|第三人民医院发热门诊", None, "荆门市第三人民医院发热门诊"),
        ("湖北省荆门市掇刀区|人民医院", None, "掇刀区人民医院"),
        ("新城镇|中心卫生院", None, "新城镇中心卫生院"),
        ("桦南县|客运站", None, "桦南县客运站"),
        ("周口|服务区", None, "周口服务区"),
        ("云南|青禾管理学院", None, "云南青禾管理学院"),
        ("常州|好运大药房", None, "常州好运大药房"),  # the city's short name
        ("荆门市|好运大药房", None, "好运大药房"),
        ("新城镇|好运超市", None, "好运超市"),
        ("新城镇|中心加油站", None, "中心加油站"),
        ("常州|青松路3号", "青松路3号", None),
        # words that lead to the venue
        ("|白云小区南门好味面馆", "白云小区南门", "好味面馆"),
        ("|白云花园3栋好运超市", "白云花园3栋", "好运超市"),
        ("|白云花园3栋好运超市（白云店）", "白云花园3栋", "好运超市（白云店）"),
        ("|好运广场一楼青禾超市", "好运广场一楼", "青禾超市"),
        ("|好运广场青禾超市", "好运广场", "青禾超市"),
        ("|白云小区张某诊所", "白云小区", "张某诊所"),
        ("|青禾市场往西500米的好味面馆", "青禾市场往西500米", "好味面馆"),
        ("|旧车站对面的好味面馆", "旧车站对面", "好味面馆"),
        ("|青禾市场的好味面馆", "青禾市场", "好味面馆"),
        ("新城镇|对面的好味面馆", "对面", "好味面馆"),
        ("新城镇|街上好运超市", "街上", "好运超市"),
        ("|青松路桥旁好味面馆", "青松路桥旁", "好味面馆"),
        ("|青松路3号院内“好味面馆”", "青松路3号院内", "“好味面馆”"),
        ("|白云里36号好运面馆门口", "白云里36号", "好运面馆"),
        ("|青禾东村105号楼自助洗衣店", "青禾东村105号楼", "自助洗衣店"),
        ("|白云医院三楼发热门诊", None, "白云医院三楼发热门诊"),  # its own part
        ("|白云小区超市", None, "白云小区超市"),
        ("|白云小区社区卫生服务站", None, "白云小区社区卫生服务站"),
        ("|南门烧烤", None, "南门烧烤"),
        ("|好运西门子电器店", None, "好运西门子电器店"),
        ("|对面馆", None, "对面馆"),
        # words behind the venue
        ("|好运超市门口", None, "好运超市"),
        ("|青松路好运商厦三楼", "青松路", "好运商厦"),
        ("|青松路农贸市场4号门", "青松路", "农贸市场"),
        ("|白云小区东门", "白云小区东门", None),
        ("|白云小区", "白云小区", None),
        ("|青禾里", "青禾里", None),
        ("|青松路12号附近", "青松路12号附近", None),
        ("|青松路12号白云小区", "青松路12号", "白云小区"),
        ("|青禾地铁站4号口", None, "青禾地铁站"),
        # brackets
        ("|好运超市（青松路3号）", "青松路3号", "好运超市"),
        ("|好运超市（经开区青松路与白云路交叉口好运中心）", "青松路与白云路交叉口好运中心", "好运超市"),
        ("|好运超市（旧车站对面）", "旧车站对面", "好运超市"),
        ("|白云花园3栋好运超市（青松路3号）", "白云花园3栋", "好运超市"),
        ("|好运超市（青松路店）", None, "好运超市（青松路店）"),
        ("|白云学院（南校区）", None, "白云学院（南校区）"),
        ("|白云学院（南校区）正门", None, "白云学院（南校区）"),
        ("|青松路（37、39号）", "青松路（37、39号）", None),
        # homes have no name
        ("|家中", None, None),
        ("|岳父家", None, None),
        ("|白云花园家中", "白云花园", None),
        ("|青松路12号家中", "青松路12号", None),
        ("|白云村九社姐姐家", "白云村九社", None),
        ("|弟弟家（白云村二组）", "白云村二组", None),
        ("|青松路出租屋", "青松路", None),
        ("|小村组", "小村组", None),
    ],
)
def test_parts(marked: str, address: str | None, name: str | None) -> None:
    divisions, rest = marked.split("|")
    text = divisions + rest
    parts = place_parts(text, 0, len(divisions), len(text))
    assert tuple(text[slice(*span)] if span else None for span in (parts.address, parts.name)) == (address, name)
    around = f"到{text}路"  # what stands around the wording says nothing
    moved = place_parts(around, 1, 1 + len(divisions), 1 + len(text))
    assert [span and around[slice(*span)] for span in (moved.address, moved.name)] == [address, name]


@pytest.mark.parametrize(
    ("marked", "bare"),
    [("郑州|东", True), ("上海|虹桥", True), ("郑州|东站", False), ("|东", False), ("|青白高速好运出口", True)],
)
def test_bare_station(marked: str, bare: bool) -> None:
    divisions, rest = marked.split("|")
    assert is_bare_station(divisions + rest, 0, len(divisions), len(divisions + rest)) is bare
