"""Pile: the pages of dropped files, read by worker processes and handed over in their order, one by one.

PDFium knows one thread and reading keeps a processor busy, so pages are read in processes of their own. Everything
goes through pipes: nothing of a page ever lies on disk. A worker that dies is replaced, and its page is told
unreadable. Closing the iterator stops the workers at once.
"""

from __future__ import annotations

import json
import multiprocessing
import time
from collections.abc import Collection, Generator, Sequence
from contextlib import suppress
from multiprocessing.connection import wait
from typing import Any

from .errors import PileRefused
from .readings import PageKind, PagePicture, PageReading, ReadContext, ReadPage, RunPaper
from .worker import work

MOST_BYTES = 1 << 30
"""All files of a pile together: a school of 800 pages in colour at 300 dpi takes a third."""
_PATIENCE = 90.0
"""Seconds after which a page is given up."""
_START_PATIENCE = 180.0
_MOST_FALSE_STARTS = 4
_AHEAD = 6
"""So many pages may be done before the one whose turn it is: the rest of a pile stays out of memory."""


def read_pile(
    files: Sequence[bytes], context: ReadContext, *, workers: int = 2, done: Collection[int] = ()
) -> Generator[ReadPage, None, None]:
    """Read the pages of files (PDF, TIFF, JPEG, PNG) and yield each one when it is done, in order.

    `done` are numbers of pages that were read before and are left out: so reading goes on after a stop. Raise
    PileRefused before the first page when a file cannot be read at all.
    """
    if not files:
        return
    if sum(map(len, files)) > MOST_BYTES:
        raise PileRefused(file=0, why="too_large")
    for number, data in enumerate(files):
        if not data:
            raise PileRefused(file=number, why="empty")
    crew = _Crew(files, context)
    try:
        pages = crew.start(max(1, workers))
        yield from crew.read(pages, frozenset(done), max(1, workers))
    finally:
        crew.stop()


def pages_of(files: Sequence[bytes]) -> tuple[int, ...]:
    """Return how many pages each file has. Raise PileRefused. Takes a process of its own, as PDFium asks."""
    if not files:
        return ()
    crew = _Crew(files, ReadContext(b"", {}))
    try:
        return tuple(crew.start(1))
    finally:
        crew.stop()


class _Worker:
    """One process and the page it is busy with."""

    def __init__(self, message: list[bytes]) -> None:
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        self.process = spawn.Process(target=work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.pipe: Any = ours
        self.page = 0
        self.ready = False
        self.since = time.monotonic()
        with suppress(OSError):  # a process that died at once shows when its answer is waited for
            for part in message:
                self.pipe.send_bytes(part)

    def ask(self, page: int, file: int, index: int) -> None:
        self.page, self.since = page, time.monotonic()
        with suppress(OSError):
            self.pipe.send_bytes(json.dumps({"page": page, "file": file, "index": index}).encode())

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()
        self.process.close()


class _Crew:
    """The workers of one pile."""

    def __init__(self, files: Sequence[bytes], context: ReadContext) -> None:
        runs: list[RunPaper] = []
        seen: dict[int, int] = {}
        codes: dict[str, int] = {}
        for code, run in context.runs.items():
            if id(run) not in seen:
                seen[id(run)] = len(runs)
                runs.append(run)
            codes[code] = seen[id(run)]
        typed = {str(n): list(said) for n, said in (context.typed or {}).items()}
        head = {"files": len(files), "runs": len(runs), "key": context.key.hex(), "codes": codes, "typed": typed}
        self._message: list[bytes] = [json.dumps(head).encode(), *files]
        for run in runs:
            self._message += [json.dumps(run.layout).encode(), run.blank_pdf]
        self._workers: list[_Worker] = []
        self._never_ready = 0

    def start(self, count: int) -> list[int]:
        """Start the first worker and return the pages of each file. Raise PileRefused."""
        first = _Worker(self._message)
        self._workers.append(first)
        self._workers += [_Worker(self._message) for _ in range(count - 1)]
        try:
            if not first.pipe.poll(_START_PATIENCE):
                raise PileRefused(file=0, why="damaged")
            told: dict[str, Any] = json.loads(first.pipe.recv_bytes())
        except (EOFError, OSError):
            raise PileRefused(file=0, why="damaged") from None
        if "refused" in told:
            raise PileRefused(file=told["file"], why=told["refused"])
        first.ready = True
        return list(told["pages"])

    def read(self, pages: Sequence[int], done: frozenset[int], count: int) -> Generator[ReadPage, None, None]:
        """Yield the pages in order."""
        every = [(file, index) for file, size in enumerate(pages) for index in range(size)]
        total = len(every)
        todo = [n for n in range(1, total + 1) if n not in done]
        waiting = list(reversed(todo))
        finished: dict[int, ReadPage] = {}
        for number in todo:
            while number not in finished:
                self._hand_out(waiting, every, number + _AHEAD + count)
                self._collect(finished, total)
            yield finished.pop(number)

    def _hand_out(self, waiting: list[int], every: Sequence[tuple[int, int]], until: int) -> None:
        for worker in self._workers:
            if worker.ready and not worker.page and waiting and waiting[-1] <= until:
                page = waiting.pop()
                worker.ask(page, *every[page - 1])

    def _collect(self, finished: dict[int, ReadPage], total: int) -> None:
        """Take in what is ready; replace workers that died or take too long."""
        busy = [w for w in self._workers if w.page or not w.ready]
        ready = wait([w.pipe for w in busy], timeout=1.0)
        for worker in busy:
            if worker.pipe in ready:
                try:
                    self._take_in(worker, finished, total)
                    continue
                except (EOFError, OSError, ValueError, KeyError, TypeError):
                    self._replace(worker, finished, total, "worker_died")
            elif time.monotonic() - worker.since > (_PATIENCE if worker.ready else _START_PATIENCE):
                self._replace(worker, finished, total, "took_too_long")

    def _take_in(self, worker: _Worker, finished: dict[int, ReadPage], total: int) -> None:
        told: dict[str, Any] = json.loads(worker.pipe.recv_bytes())
        if not worker.ready:
            worker.ready = "pages" in told
            if not worker.ready:
                raise EOFError
            return
        content = worker.pipe.recv_bytes()
        reading = PageReading.from_json(told["reading"])
        picture = PagePicture(
            worker.page, str(told["media_type"]), content, bytes.fromhex(told["digest"]), int(told["turn"])
        )
        finished[worker.page] = ReadPage(picture, reading, total)
        worker.page = 0

    def _replace(self, worker: _Worker, finished: dict[int, ReadPage], total: int, why: str) -> None:
        if worker.page:
            reading = PageReading(worker.page, PageKind.UNREADABLE, flags=(why,))
            finished[worker.page] = ReadPage(PagePicture(worker.page, "", b"", bytes(32)), reading, total)
        was_ready = worker.ready
        self._never_ready += not was_ready
        if self._never_ready > _MOST_FALSE_STARTS:  # the files take every worker along while they are opened
            raise PileRefused(file=0, why="damaged")
        worker.stop()
        self._workers.remove(worker)
        if was_ready or not self._workers:
            self._workers.append(_Worker(self._message))

    def stop(self) -> None:
        for worker in self._workers:
            worker.stop()
        self._workers.clear()
