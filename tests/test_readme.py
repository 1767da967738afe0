"""What the README shows is what the program prints."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parent.parent / "README.md"


@pytest.fixture
def blocks() -> list[tuple[str, str]]:
    """The fenced blocks of the README: language and content."""
    return re.findall(r"^```(\w+)\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(blocks: list[tuple[str, str]], tmp_path: Path) -> Path:
    """A folder with the bulletin of the first block."""
    (tmp_path / "bulletin.txt").write_text(blocks[0][1], encoding="utf-8")
    return tmp_path


def test_table(blocks: list[tuple[str, str]], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    command = ["extract", "bulletin.txt", "--published", "2022-03-20", "--format", "table"]
    shown = _run([sys.executable, "-m", "extractor", *command], folder)
    assert _without_trailing_blanks(shown) == _without_trailing_blanks(blocks[1][1])


def test_python_example(blocks: list[tuple[str, str]], folder: Path) -> None:
    program = next(index for index, (language, _) in enumerate(blocks) if language == "python")
    assert _run([sys.executable, "-W", "ignore", "-c", blocks[program][1]], folder) == blocks[program + 1][1]


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


def _without_trailing_blanks(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()
