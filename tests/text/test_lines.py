"""Line breaks: the layout's and the author's."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.clean import clean
from extractor.text.lines import Line, joins_next, split_lines


def kept(text: str) -> list[str]:
    """The lines of a text after the layout's breaks are gone."""
    return clean(text).text.split("\n")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("甲\n乙", [Line(0, 1, False, False), Line(2, 3, False, False)]),
        ("甲\r\n乙\r丙", [Line(0, 1, False, False), Line(3, 4, False, False), Line(5, 6, False, False)]),
        ("甲\n \n乙", [Line(0, 1, True, False), Line(4, 5, False, False)]),  # a blank line between them
        ("甲\n　　乙", [Line(0, 1, False, False), Line(4, 5, False, True)]),
        ("甲\n  乙\n 丙", [Line(0, 1, False, False), Line(4, 5, False, True), Line(7, 8, False, False)]),
        ("  甲 乙  ", [Line(2, 5, False, True)]),
        *[(f"甲{mark}乙", [Line(0, 1, False, False), Line(2, 3, False, False)]) for mark in "\v\f\x1c\x85\u2028\u2029"],
        ("甲 \f 乙", [Line(0, 1, False, False), Line(4, 5, False, False)]),
        ("甲\n\f乙", [Line(0, 1, True, False), Line(3, 4, False, False)]),  # a page ends
        ("\n\n", []),
        ("", []),
    ],
)
def test_split_lines(text: str, lines: list[Line]) -> None:
    assert split_lines(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "感染者1\n男，30岁\n现住白云小区\n\n感染者2\n女，28岁",
        "青禾市通报疫情\n9月2日，青禾市新增病例3例。",  # a dated line begins
        "8月1日8时，白云超市\n8月2日9时，好运面馆",
        "9月2日上午到白云超市购物。\n二、下一步工作",
        "（一）病例情况\n（二）防控措施",
        "白云超市\n好运面馆\n青禾菜场",  # a list without marks
        "新增病例3例。\n　　上述病例均已送医",
        "●白云小区\n●好运小区",
        "1.8:00-9:00 好运面馆\n2.10:05到白云店",  # items that begin with a time
        "第12例\n女，40岁",
        "青禾市9月2日新增3例。新增风险点位公布如下--\n白云区：\n好运面馆",
        "病例A，女，26岁\n病例B，男，30岁",
        "确诊1：男，30岁\n无症状1：女，28岁",
        "青禾晚报消息\n记者 王小明",
        "第12例\f女，40岁",  # pages of a PDF file
        "青禾市通报\u2028病例1：女，40岁",
    ],
)
def test_breaks_of_the_author_stay(text: str) -> None:
    assert [line.strip() for line in text.splitlines() if line.strip()] == kept(text)


_WAY = "8月1日，9时从家出发，到白云超市购物，10时到好运面馆，随后步行→青禾公园→家"
_ESTATES = "白云街道好运小区3号楼、平安小区2单元、和谐小区6栋，以及青松路市场东侧商铺，白云村三组"


@pytest.mark.parametrize("line", [_WAY, _ESTATES])
@pytest.mark.parametrize(
    "opening",
    [
        "请与上述场所有交集的人员报备。",
        "敬请广大市民理解配合。",
        "如有轨迹重合，请报告。",
        "如您到过上述场所，请报告",
        "凡到过以上场所的人员，请主动报告。",
        "若与病例有交集，请报备",
        "有上述场所旅居史的人员请报备",
        "特此通告",
        "以上人员请报告",
        "上述病例均已送医。",
        "目前，病例已转运至定点医院。",
        "截至8月2日24时，累计3例。",
        "经流调，密接12人。",
        "经市疫情防控指挥部研究决定，划定如下区域",
        "现将有关情况通报如下：",
        "为进一步做好防控工作，提醒如下",
        "为此，青禾市提醒市民。",
        "广大市民要做好防护。",
        "下一步，将继续排查。",
        "根据规定，划定封控区。",
        "自8月2日起实行。",
        "其他区域为低风险区。",
        "此外，还有2人",
        "据介绍，密接均已隔离",
        "市疫情防控指挥部提醒",
        "青禾市疫情防控指挥部",
    ],
)
def test_a_paragraph_begins_behind_a_blank_line(line: str, opening: str) -> None:
    assert kept(f"{line}\n\n{opening}") == [line, opening]


def test_a_torn_sentence_is_not_kept_apart() -> None:
    torn = "昨日上午，青禾市召开了新闻发布会，会上介绍了全市的核酸采样工作，各区县也"
    assert kept(f"{torn}\n\n介绍了各自的情况。") == [f"{torn}介绍了各自的情况。"]
    assert kept(f"{torn}\n\n，目前情况平稳。") == [f"{torn}，目前情况平稳。"]
    assert kept(f"{torn}，\n\n目前情况平稳。") == [f"{torn}，目前情况平稳。"]


def test_headline_byline_and_body_stay_apart() -> None:
    lines = [
        "青禾昨日新增3例确诊病例，白云区2例、好运区1例",
        "本报记者 王小明",
        "昨日，青禾市通报，全市新增病例3例，均为集中隔离人员，已转运到定点医院。",
    ]
    assert kept("\n".join(lines)) == kept("\n\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("病例1、\n病例2均为白云区居民。", "病例1、病例2均为白云区居民。"),
        ("青禾市防疫政\n\n策，今天有变。", "青禾市防疫政策，今天有变。"),  # a column torn within a word
        ("昨天新增无症状\n\n感染者。", "昨天新增无症状感染者。"),
        ("从2022年\n5月3日起划为高风险区", "从2022年5月3日起划为高风险区"),
        ("17日22\n时起列为高风险区", "17日22时起列为高风险区"),
        ("无症状感染者517至无症状感\n染者519，居住于随县", "无症状感染者517至无症状感染者519，居住于随县"),
        ("到（\n白云路）", "到（白云路）"),
        ("9月2日到好运面馆\n，再回家。", "9月2日到好运面馆，再回家。"),  # no line starts with such a mark
        ("感染者1\n：男", "感染者1：男"),
        ("到“好运\n”面馆", "到“好运”面馆"),
        ("先到白云超市，\f再回家。", "先到白云超市，再回家。"),
    ],
)
def test_breaks_of_the_layout_go(text: str, joined: str) -> None:
    assert kept(text) == [joined]


def test_a_wrapped_text_is_joined() -> None:
    text = (
        "青禾市今天上午举行了新闻发布会，会上介绍全市最新的情\n"
        "况，并且说明了各个区县核酸采样工作的进展、存在的困难\n"
        "以及下一步要做的事情，最后回答了到场的几位记者所关心\n"
        "的问题，其中包括学校何时复课、商店何时开门和公交线路\n"
        "何时恢复。"
    )
    assert kept(text) == [text.replace("\n", "")]


def test_joins_are_told_for_every_line() -> None:
    text = "甲，\n乙。\n丙"
    lines = split_lines(text)
    assert joins_next(text, lines) == [True, False, False]
    assert joins_next("", []) == []


@given(st.text(alphabet="甲乙1。，（ 　\t\n\r\f\u2028", max_size=60))
def test_lines_cover_all_but_blanks(text: str) -> None:
    lines = split_lines(text)
    assert all(a.end <= b.start for a, b in pairwise(lines))
    inside = "".join(text[line.start : line.end] for line in lines)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(text[line.start : line.end].strip() == text[line.start : line.end] != "" for line in lines)
    assert len(joins_next(text, lines)) == len(lines)


_PARAGRAPHS = (
    "感染者12：女，43岁，居住在青禾市白云区和平街道松林路8弄3号，3月6日在区域核酸筛查中发现结果异常，次日收治于青禾市第三人民医院。",
    "3月5日，10:55~11:25在白云区和平街道东坝村建材市场买菜，约13:55步行到松林小区南门老陈烧烤店打包，后返回家中。",
    "如有发热等不适，请做好防护后就近到发热门诊就医，途中不乘坐公共交通工具。",
)


def _wrapped(paragraph: str, width: int, columns: bool) -> str:
    """The paragraph indented and torn at a width, closing marks hanging over the edge."""
    lines, line, used = [], "　　", 4
    for word in re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]", paragraph):  # 10:55~11:25 is not torn
        needs = len(word.encode("gb18030")) if columns else 2 * len(word)
        if used + needs > width and word not in "，。：；）":
            lines.append(line)
            line, used = "", 0
        line += word
        used += needs
    return "\n".join([*lines, line])


@pytest.mark.parametrize("columns", [True, False])
@pytest.mark.parametrize("width", [34, 40, 48, 56])
def test_paragraphs_torn_at_a_width_are_joined(width: int, columns: bool) -> None:
    text = "\n".join(_wrapped(paragraph, width, columns) for paragraph in _PARAGRAPHS)
    assert clean(text).text.split("\n") == [clean(paragraph).text for paragraph in _PARAGRAPHS]


def test_lists_of_lines_alike_in_width_stay_lists() -> None:
    places = [f"白云区和平街道松林路{number}号青禾小区" for number in range(101, 113)]
    assert clean("\n".join(["居住于：", *places])).text.split("\n") == ["居住于：", *places]


COLUMN = """  患者3：男，41岁，平城区
新建街道人，货车司机。3
月4日在好运市场附近用餐
（与同事2人），
  患者4：女，38岁，是患者3的
妻子，3月5日（星期六）
至6日到白云菜场买菜，下
午因发热到青禾区人民医
院就诊，当日入院。
  患者5：女，66岁，系患者
3的母亲，3月6日步行到青
松公园散步，次日到社区
卫生站取药。
  请到过上述地点的市民主
动报告。
"""


def test_a_ragged_column_with_indented_paragraphs_is_joined() -> None:
    lines = kept("今日要闻。\n" + COLUMN.replace("），\n", "）。\n"))
    assert [line.strip()[:4] for line in lines if line.strip()] == [
        "今日要闻",
        "患者3：",
        "患者4：",
        "患者5：",
        "请到过上",
    ]
    assert "3月5日（星期六）至6日到白云菜场" in "".join(lines)


def test_lists_below_indented_heads_stay_lists() -> None:
    listed = "".join(f"  {head}如下。\n好运面馆\n白云超市\n青禾菜场\n" for head in ("甲区", "乙区", "丙区", "丁区"))
    assert sum("面馆" in line and "超市" not in line for line in kept(listed)) == 4
