"""The bar: late, on a terminal only, and gone at the end."""

import io

import pytest

from extractor import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, *, patience: float, wanted: bool) -> str:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    bar = progress.LateProgress(100, shown=wanted)
    bar.report(50)
    assert list(bar.count("abc")) == ["a", "b", "c"]
    return terminal.getvalue()


def test_long_work_shows_a_bar(monkeypatch: pytest.MonkeyPatch):
    assert "3 documents" in shown(monkeypatch, patience=-1, wanted=True)


def test_short_work_shows_none(monkeypatch: pytest.MonkeyPatch):
    assert shown(monkeypatch, patience=60, wanted=True) == ""


def test_no_terminal_no_bar(monkeypatch: pytest.MonkeyPatch):
    assert shown(monkeypatch, patience=-1, wanted=False) == ""
