"""A progress bar on standard error, for people who wait."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

__all__ = ["LateProgress"]

_PATIENCE = 1.0  # seconds before the bar appears


class LateProgress:
    """A bar that appears on a terminal when the work has lasted a second, and goes when it is done.

    Args:
        total: bytes to read; 0 if unknown.
        shown: False for no bar whatever happens.
    """

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total = total or None
        self._shown = shown
        self._start = time.monotonic()
        self._bar: Progress | None = None
        self._read = 0

    def report(self, read: int) -> None:
        """So many bytes have been read."""
        self._read = read

    def count(self, items: Iterable[T]) -> Generator[T, None, None]:
        """Hand the items through and move the bar with each."""
        try:
            for done, item in enumerate(items, start=1):
                if self._shown and time.monotonic() - self._start > _PATIENCE:
                    self._move(done)
                yield item
        finally:
            if self._bar is not None:
                self._bar.stop()

    def _move(self, done: int) -> None:
        if self._bar is None:
            self._bar = _bar()
            self._bar.add_task("reading", total=self._total, done=0)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=self._read, done=done)


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    return Progress(
        BarColumn(),
        TextColumn("{task.fields[done]} documents"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        redirect_stdout=False,
        transient=True,
    )
