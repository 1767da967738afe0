"""Words about people, and the way to the data files."""

import pytest

from extractor.lexicon.people import mutual_words, occupation_words, relation_modifiers, relation_words, symptom_words
from extractor.lexicon.tables import header, lines, rows, words


@pytest.mark.parametrize(
    "file", ["relations.txt", "relation_modifiers.txt", "mutual_relations.txt", "symptoms.txt", "occupations.txt"]
)
def test_headers(file: str) -> None:
    assert {"source", "licence", "date"} <= set(header(file))


@pytest.mark.parametrize(
    ("list_of_words", "some"),
    [
        (relation_words, {"妻子", "儿子", "同事", "密切接触者", "同住亲属", "夫妻关系"}),
        (symptom_words, {"发热", "干咳", "咽部不适", "乏力", "味觉减退"}),
        (occupation_words, {"退休", "学生", "货车司机", "个体", "无业"}),
    ],
)
def test_word_lists(list_of_words, some: set[str]) -> None:
    found = list_of_words()
    assert isinstance(found, tuple)
    assert some <= set(found)
    assert all(word and not set(word) & set(" ,;:()#\t") for word in found)
    assert list_of_words() is found  # read once


def test_words_beside_relations() -> None:
    assert {"同单元", "工作"} <= set(relation_modifiers())
    assert {"夫妻", "同事"} <= mutual_words() <= set(relation_words()) | {"同一家庭成员", "同单位同事"}


def test_comments_are_no_words() -> None:
    assert not [line for line in lines("symptoms.txt") if line.startswith("#") or not line]
    assert header("symptoms.txt")["licence"].startswith("Apache-2.0")
    assert "licence:" not in words("symptoms.txt")


def test_rows_have_their_cells() -> None:
    assert {len(row) for row in rows("cues.tsv")} == {2}
    assert {len(row) for row in rows("divisions.tsv.gz")} == {5}  # packed files too


def test_words_are_the_words_of_all_lines() -> None:
    assert list(words("relations.txt")) == " ".join(lines("relations.txt")).split()


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        lines("nothing.txt")
