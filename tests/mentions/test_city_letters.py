"""Letters that stand for a place: those of the bulletin's own place, and an office that calls itself by one."""

import pytest

from extractor.lexicon.divisions import gazetteer
from extractor.mentions.city_letters import find_letters, find_own, letters_of
from tests.markup import assert_marked


@pytest.mark.parametrize(
    ("marked", "own"),
    [
        ("从兰州返<l 返>同</l>，", "同心"),
        ("自上海返<l 返>辛</l>后隔离", "辛集"),
        ("驾车来<l 来>昆</l>送货", "昆山"),
        ("返<l 返>永</l>人员，抵<l 抵>永</l>。", "永城"),
        ("返乡、回家、到家、入口、返回，", "新乡家口回"),  # words
        ("来通辽，返同心", "通同"),  # longer names
        ("返同，", "永"),
    ],
)
def test_letters_of_the_own_place(marked: str, own: str) -> None:
    assert_marked(marked, lambda text, start, end: find_letters(text, start, end, own), lambda cue: f"l {cue}")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("来永返永人员，来返平人员，返沪、来沪，来（返）德人员", ["永", "平", "沪", "德"]),
        ("返回人员，来往，来自返乡，来返途中", []),
    ],
)
def test_offices_that_call_themselves_by_a_letter(text: str, letters: list[str]) -> None:
    assert [found.value for found in find_own(text)] == letters


@pytest.mark.parametrize(("name", "letters"), [("同心县", "同心吴忠"), ("道县", "道永州"), ("上海市", "上海")])
def test_letters_of_a_division(name: str, letters: str) -> None:
    assert letters_of(gazetteer().named(name)[0]) == letters
