"""What the words around a place tell of living there."""

import pytest

from extractor.lexicon.kinds import ResidenceKind
from extractor.mentions import living


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("现住", "current"),
        ("家住", "current"),
        ("长期居住于", "usual"),
        ("常住", "usual"),
        ("暂住于", "temporary"),
        ("途经", None),
    ],
)
def test_kind(cue: str, kind: ResidenceKind | None) -> None:
    assert living.kind_of(cue) == kind


@pytest.mark.parametrize(
    ("marked", "cue"),
    [
        ("在|青禾区|居住", "居住"),
        ("长期在|青禾区|生活", "长期居住"),
        ("在|青禾区|居住史", None),
        ("在|青禾区|购物", None),
    ],
)
def test_cue_behind(marked: str, cue: str | None) -> None:
    before, place, behind = marked.split("|")
    text = before + place + behind
    assert living.cue_behind(text, 0, (len(before), len(before + place))) == cue


@pytest.mark.parametrize(("before", "other"), [("学校所在", True), ("户籍", True), ("目前", False)])
def test_other_place(before: str, other: bool) -> None:
    assert living.tells_other_place("地址", before, 0, len(before)) is other


@pytest.mark.parametrize(
    ("before", "another"),
    [
        ("与其父母及伯父（长期居住", True),
        ("其女儿（现住", True),
        ("接触过朋友周某（家住", False),  # nobody tells whose 朋友 it is
        ("与同事周某（家住", True),
        ("周某，女（现住", False),
        ("与其母亲（均住", False),
        ("其父亲（周某）现住", False),
    ],
)
def test_of_another(before: str, another: bool) -> None:
    assert living.is_of_another(before, 0, len(before)) is another


@pytest.mark.parametrize("words", ["不详", "不明", "未知"])
def test_names_nothing(words: str) -> None:
    assert living.names_nothing(words, 0, len(words))
