"""Work spread over processes: results in order, lazily, and a process that dies costs only its own item.

A worker is a fresh interpreter that reads pickled items on its standard input and answers on its standard output. It
is not forked (safe beside threads) and does not import the caller's main module (no `if __name__ == "__main__":`
needed). It ends when its input ends, so it never outlives the caller, however the caller ends.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Generic, TypeVar, cast

from extractor.errors import InputError

T = TypeVar("T")
R = TypeVar("R")

__all__ = ["ordered_map", "serve"]

_LOOK_AHEAD = 4  # items in hand for each worker


def ordered_map(
    work: Callable[[T], R], items: Iterable[T], *, workers: int, died: Callable[[T], R]
) -> Generator[R, None, None]:
    """`work(item)` for each item, computed by `workers` processes.

    Args:
        work: picklable; runs in the processes. A process dies of what it raises.
        items: picklable; read as they are needed, a bounded number ahead of the results.
        workers: number of processes, which start when the first result is asked for.
        died: gives the result of an item whose process died at work.

    Yields:
        the results in the order of the items. Closing the generator ends the processes at once.

    Raises:
        InputError: `workers_failed`, a process can't even start.
    """
    crew = [_Worker(work) for _ in range(workers)]
    free: queue.SimpleQueue[_Worker[T, R]] = queue.SimpleQueue()
    for worker in crew:
        free.put(worker)

    def run(item: T) -> R:
        worker = free.get()
        try:
            return worker.ask(item)
        except _WorkerDiedError:
            return died(item)
        finally:
            free.put(worker)

    threads = ThreadPoolExecutor(workers)  # each thread waits for one process
    pending: deque[Future[R]] = deque()
    try:
        for item in items:
            pending.append(threads.submit(run, item))
            while pending and (len(pending) >= workers * _LOOK_AHEAD or pending[0].done()):
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        for worker in crew:
            worker.close()
        threads.shutdown(cancel_futures=True)
        for worker in crew:
            worker.clear()


def serve() -> None:
    """The life of a worker process: load the work, then answer item after item until the input ends."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints is no answer
    work = pickle.load(requests)
    _send(answers, None)
    while True:
        try:
            item = pickle.load(requests)
        except EOFError:
            return
        _send(answers, work(item))


class _WorkerDiedError(Exception):
    """The process ended before it answered."""


class _Worker(Generic[T, R]):
    """One process, started when it is first needed and again after it died. One thread at a time may use it."""

    def __init__(self, work: Callable[[T], R]) -> None:
        self._work = work
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def ask(self, item: T) -> R:
        """The answer of the process to one item."""
        if self._process is not None and self._process.poll() is not None:  # it died idle: not this item's doing
            self.clear()
        process = self._process or self._start()
        try:
            return cast("R", _exchange(process, item))
        except _GONE:
            self.clear()
            raise _WorkerDiedError from None

    def close(self) -> None:
        """End the process, also in the middle of its work. The one method that any thread may call."""
        self._closed = True
        if self._process is not None:
            self._process.kill()

    def clear(self) -> None:
        """Remove what is left of the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(OSError):  # what was written and not read
                process.communicate()

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            self._process = process = subprocess.Popen(
                [sys.executable, "-P", "-c", "from extractor.workers import serve; serve()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                start_new_session=True,  # Ctrl-C in a terminal is for the caller, who then closes the workers
            )
            if self._closed:  # while it started
                process.kill()
            _exchange(process, self._work)
        except _GONE as error:
            self.clear()
            raise InputError("workers_failed", f"a worker process can't start: {error or 'it ended at once'}") from None
        return process


_GONE = (EOFError, OSError, pickle.UnpicklingError)  # what reading from and writing to a dead process raises


def _exchange(process: subprocess.Popen[bytes], item: object) -> object:
    """Send one item to a process and wait for its answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    _send(process.stdin, item)
    return pickle.load(process.stdout)


def _send(stream: IO[bytes], item: object) -> None:
    pickle.dump(item, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()
