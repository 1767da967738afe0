"""Words of the dictionary: they fill the stretch without a gap, and tell which may be verbs."""

import subprocess
import sys

import pytest

from extractor.text.words import words


@pytest.mark.parametrize(
    ("text", "cut", "verbs"),
    [
        ("水泥厂开车", ["水泥厂", "开车"], ["开车"]),
        ("医院迎接客人", ["医院", "迎接", "客人"], ["迎接"]),
        ("兰馨美容院", ["兰", "馨", "美容院"], []),  # no guesses at what the dictionary lacks
        ("", [], []),
    ],
)
def test_words_of_the_dictionary(text: str, cut: list[str], verbs: list[str]) -> None:
    found = words(text, 0, len(text))
    assert [text[word.start : word.end] for word in found] == cut
    assert [text[word.start : word.end] for word in found if word.verb] == verbs


def test_spans_are_those_of_the_text() -> None:
    text = "9月2日到医院迎接客人。"
    assert [text[word.start : word.end] for word in words(text, 5, 11)] == ["医院", "迎接", "客人"]


def test_loads_without_a_word_and_without_a_file(tmp_path: object) -> None:
    """jieba's own way of loading tells of itself on stderr, warns, and keeps a cache among the temporary files."""
    code = "import tempfile, os; tempfile.tempdir = os.getcwd(); from extractor.text.words import words; words('医院', 0, 2)"
    run = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            f"import sys; sys.path[:0] = {sys.path!r}; {code}; print(os.listdir('.'))",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=str(tmp_path),
    )
    assert (run.stdout.strip(), run.stderr) == ("[]", "")
