"""Control levels of areas: the tag tells the level, the form and the action, and how many areas are stated."""

import pytest

from extractor.mentions.zones import LevelValue, boundary_lines, boundary_start, find, remainder_of
from tests.markup import assert_touched, parse


def tell(value: LevelValue) -> str:
    action = f" {value.action}" if value.action else ""
    stated = f" {value.stated}" if value.stated is not None else ""
    return f"{value.level} {value.form}{action}{stated}"


@pytest.mark.parametrize(
    "marked",
    [
        "将白云小区<high statement designated>列为高风险区</high>",
        "白云街道<medium statement designated>划定为中风险地区</medium>",
        "将白云小区3号楼<lockdown statement designated>划为封控区</lockdown>",
        "将好运小区<control statement designated>调整为管控区</control>",
        "白云小区由高风险区<low statement lowered>降为低风险区</low>",
        "白云街道由低风险<medium statement raised>升为中风险地区</medium>。",
        "白云小区由中风险区<high statement raised>调整为高风险区</high>",
        "由封控区<control statement lowered>转为管控区</control>",
        "由管控区<lockdown statement raised>升级为封控区</lockdown>",
        "由封控区<prevention statement lowered>调整为防范区</prevention>",
        "将白云小区 <high statement designated>列为高风险区</high>",
    ],
)
def test_statements(marked: str) -> None:
    assert_touched(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<medium head 12>中风险地区（12个）：</medium>",
        "<high head 3>高风险区3个：</high>白云小区",
        "新增<high head designated 1>高风险区1个：</high>白云小区",
        "<lockdown head>封控区：</lockdown>白云小区",
        "<control head>管控区范围：</control>好运小区",
        "一、<high head 2>高风险区（2个）</high>\n白云小区",
        "<high head 2>高风险区（２个）</high>：",
        "<prevention head>防范区</prevention>\n白云小区",
        "<low head>低风险区：</low>白云市其他区域",
    ],
)
def test_heads(marked: str) -> None:
    assert_touched(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "解除白云小区<lockdown lift lifted>封控区</lockdown>管控",
        "撤销白云小区<high lift lifted>高风险区</high>",
        "即日起解除<lockdown lift lifted>封控区</lockdown>。",
    ],
)
def test_lifts(marked: str) -> None:
    assert_touched(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "高风险区所在街道的居民",
        "来自高风险区的人员，有中风险区旅居史",
        "封控区内足不出户",
        "中高风险区人员",
        "风险、风险防控，实行封控管理，解除管控",
        "白云小区调整为常态化防控",
        "",
    ],
)
def test_levels_that_are_only_spoken_of(text: str) -> None:
    assert_touched(text, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "白云街道|其他地区",
        "白云街道|的其他区域",
        "白云区|其余区域",
        "全区|其他街道",
        "白云区|除白云小区外的区域",
        "白云区|除白云小区以外区域",
        "白云区|（除白云小区外）",
        # all of the area
        "白云小区",
        "其他区域",
        "白云街道（不含白云小区）",
    ],
)
def test_remainders(text: str) -> None:
    wider, cut, rest = text.partition("|")
    assert remainder_of(wider + rest, 0, len(wider + rest)) == (len(wider) if cut else None)


@pytest.mark.parametrize(
    "marked",
    [
        "以<b>青松路</b>、<b>白云街</b>、<b>好运路</b>为界",
        "以<b>青松路</b>和<b>白云街</b>合围",
        "东至<b>青松路</b>，南至<b>白云街</b>，西至<b>好运路</b>，北至<b>平安路</b>",
        "东临<b>青松路</b>、西靠<b>白云街</b>",
        "白云片区：东至<b>青松路</b>，西至<b>白云街</b>",
        "<b>青松路</b>以南、<b>白云街</b>以东区域",
        "<b>青松路</b>→<b>白云街</b>→<b>好运路</b>合围区域",
        "白云小区",
        "以下区域",
        "东至青松路",  # one line bounds nothing
        "",
    ],
)
def test_boundaries(marked: str) -> None:
    text, expected = parse(marked)
    assert boundary_lines(text, 0, len(text)) == [(mark.start, mark.end) for mark in expected]
    start = boundary_start(text, 0, len(text))
    assert start <= expected[0].start if expected else start == len(text)


def test_a_boundary_begins_behind_the_name() -> None:
    text = "白云片区东至青松路，西至白云街"
    assert boundary_start(text, 0, len(text)) == 4
