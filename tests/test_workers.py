"""Work in processes: order, laziness, deaths, and nothing left behind."""

import itertools
import os
import signal
import time

import pytest

from extractor.errors import InputError
from extractor.workers import _Worker, ordered_map


def answer(item: float) -> object:
    """What the processes do in these tests: sleep as told, say who they are, or die."""
    if item < 0:
        os._exit(1)
    time.sleep(item)
    return os.getpid()


def fail(item: object) -> object:
    raise RuntimeError(item)


def echo(item: object) -> object:
    print("what a library prints is no answer")
    return item


def lost(item: object) -> object:
    return f"lost {item}"


def is_running(pid: object) -> bool:
    try:
        os.kill(int(str(pid)), 0)
    except ProcessLookupError:
        return False
    return True


def test_results_come_in_order():
    items = ["甲" * size for size in (3_000_000, 1, 0, 200_000, *range(50))]
    assert list(ordered_map(echo, items, workers=3, died=lost)) == items


def test_no_items():
    assert list(ordered_map(echo, [], workers=2, died=lost)) == []


def test_a_death_costs_one_item():
    results = list(ordered_map(answer, [0, -1, 0, -2, -3, 0, 0], workers=2, died=lost))
    assert [results[i] for i in (1, 3, 4)] == ["lost -1", "lost -2", "lost -3"]
    assert all(isinstance(results[i], int) for i in (0, 2, 5, 6))


def test_an_exception_is_a_death(capfd: pytest.CaptureFixture[str]):
    assert list(ordered_map(fail, ["x"], workers=1, died=lost)) == ["lost x"]
    assert "RuntimeError: x" in capfd.readouterr().err


def test_a_process_that_was_killed_idle_is_replaced():
    worker = _Worker(answer)
    first = int(str(worker.ask(0)))
    os.kill(first, signal.SIGKILL)
    time.sleep(0.1)
    assert worker.ask(0) != first
    worker.clear()


def test_items_are_read_as_needed():
    read = itertools.count()
    results = ordered_map(echo, read, workers=2, died=lost)
    assert next(results) == 0
    assert next(read) <= 9  # look-ahead of 4 for each of 2 workers, and the one in hand
    results.close()


def test_closing_ends_processes_at_work():
    results = ordered_map(answer, [0.0, *[60.0] * 20], workers=2, died=lost)
    pid = next(results)
    start = time.monotonic()
    results.close()
    assert time.monotonic() - start < 5
    assert not is_running(pid)


def test_nothing_starts_before_the_first_result_is_asked_for():
    results = ordered_map(answer, (1 / 0 for _ in "x"), workers=2, died=lost)
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_a_process_that_cannot_start_is_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(InputError) as caught:
        list(ordered_map(echo, ["x"], workers=2, died=lost))
    assert caught.value.code == "workers_failed"
