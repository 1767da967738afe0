"""Words around areas: openings of orders, lists, heads of groups, items and their notes, times of effect."""

import pytest

from extractor.mentions import area_items, zone_lists, zone_orders, zone_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("以下区域", True),
        ("下列3个小区", True),
        ("以下高风险区连续5天无新增", True),
        ("以下封控区", True),
        ("病例居住地", True),
        ("阳性人员所在楼栋", True),
        ("其居住的小区", True),
        ("白云区2处区域", True),
        ("3地", True),
        ("白云小区", False),
        ("白云区好运小区3号楼", False),
        ("病例居住的好运小区", False),
    ],
)
def test_areas_that_stand_elsewhere(text: str, expected: bool) -> None:
    assert zone_orders.tells_of_other_areas(text, 0, len(text)) is expected


@pytest.mark.parametrize(
    ("before", "head", "cue"),
    [
        ("截至9月8日，全市现有", "高风险区", "listed"),
        ("", "全国高风险区", "listed"),
        ("调整后，我市", "高风险区", "listed"),
        ("二、维持", "高风险区", "listed"),
        ("现有3个。今日新增", "高风险区", "designated"),
        ("根据当前疫情形势，划定", "高风险区", "designated"),
        ("", "封控区", "designated"),
    ],
)
def test_what_a_list_does(before: str, head: str, cue: str) -> None:
    assert zone_orders.list_cue(before + head, len(before), len(before + head)) == cue


@pytest.mark.parametrize(
    ("text", "place", "count"),
    [
        ("大连市（16个）：好运小区", "大连市", 16),
        ("云州区：好运小区", "云州区", None),
        ("云州区：", "云州区", None),
        ("云南:2个好运小区", "云南", 2),
        ("平城区3个：好运小区", "平城区", 3),
        ("好运路：3号", None, None),
        ("云州区好运小区", None, None),
    ],
)
def test_heads_of_groups(text: str, place: str | None, count: int | None) -> None:
    head = zone_lists.group_head(text, 0, len(text))
    assert (text[: head.place_end], head.count) == (place, count) if head else place is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("（3）好运小区", "（1）"),
        ("12.好运小区", "1."),
        ("二、云州区", "一、"),
        ("（十二）云州区", "（一）"),
        ("③好运小区", "1"),
        ("好运小区3号楼", ""),
    ],
)
def test_kinds_of_numbers(text: str, kind: str) -> None:
    assert zone_lists.mark_kind(text, 0, len(text)) == kind


@pytest.mark.parametrize(
    "marked",
    [
        "云州区|新增高风险区2个",
        "云州区|将好运小区列为高风险区",
        "云州区|2处区域",
        "云州区|高风险区：好运小区",
        "云州区|新冠肺炎疫情防控指挥部研究决定",
        "云州区|：新增封控区1个",
        "云州区|划分为：高风险区",
        # nothing is ordered
        "云州区新增2例确诊病例",
        "云州区好运小区",
        "好运小区：3号楼",
    ],
)
def test_who_orders(marked: str) -> None:
    text = marked.replace("|", "")
    cut = marked.find("|")
    assert zone_lists.ordering_ends(text, 0, len(text)) == ([cut] if cut >= 0 else [])


@pytest.mark.parametrize(
    ("text", "head", "inside", "count"),
    [
        ("大同市（平城区、云州区）", "大同市", "平城区、云州区", None),
        ("平城区2个（好运小区、青松村）", "平城区", "好运小区、青松村", 2),
        ("云州区（好运小区（南区）、青松村）", "云州区", "好运小区（南区）、青松村", None),
        ("大同市（不含云州区）", None, None, None),
        ("大同市（除云州区外）", None, None, None),
        ("好运小区3号楼（1单元）", None, None, None),
        ("大同市（云州区）好运小区", None, None, None),
    ],
)
def test_brackets_that_list(text: str, head: str | None, inside: str | None, count: int | None) -> None:
    bracket = area_items.listed_bracket(text, 0, len(text))
    if bracket is None:
        assert head is None
    else:
        assert (text[: bracket.head_end], text[bracket.start : bracket.end], bracket.count) == (head, inside, count)


@pytest.mark.parametrize(
    "marked",
    [
        "好运小区|（新增）",
        "好运小区|高风险区",
        "好运小区3号楼|（高风险区）",
        "好运小区|（原为封控区）",
        "好运小区|",
        "平城区除好运小区外的高风险区|",
    ],
)
def test_notes_on_areas(marked: str) -> None:
    text = marked.replace("|", "")
    assert area_items.note_start(text, 0, len(text)) == marked.index("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("好运小区", True),
        ("清风路12号", True),
        ("平安大厦", True),
        ("3号楼", False),
        ("大同市平城区", False),
        ("白登街道", False),
        ("西区", False),
    ],
)
def test_areas_between_blanks(text: str, expected: bool) -> None:
    assert zone_words.stands_for_itself(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("足不出区", True),
        ("错峰取物", True),
        ("云州区3个", True),
        ("其余楼栋", True),
        ("广大居民群众", True),
        ("青松居民小组", False),
        ("好运小区3号楼", False),
        ("平安大酒店", False),
    ],
)
def test_words_that_name_no_area(text: str, expected: bool) -> None:
    assert zone_words.tells_something(text, 0, len(text)) is expected


@pytest.mark.parametrize(
    "marked",
    [
        "好运小区|经过21天的努力，今天上午9点起",
        "好运小区|自9月8日20时起",
        "好运小区|等3个区域",
        "好运小区、青松村|等",
        "好运小区|符合解除条件，自9月8日24时起",
        "好运小区|",
    ],
)
def test_words_behind_areas(marked: str) -> None:
    text = marked.replace("|", "")
    assert zone_words.tail_start(text, 0, len(text)) == marked.index("|")


@pytest.mark.parametrize(
    "marked",
    ["将|好运小区", "我市|平城区好运小区", "原高风险区|好运小区", "其中|平城区", "也就是|平城区", "此前发生疫情的|平城区好运小区", "|好运小区"],
)  # fmt: skip
def test_words_before_areas(marked: str) -> None:
    text = marked.replace("|", "")
    assert zone_words.lead_end(text, 0, len(text)) == marked.index("|")
