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
