"""Extraction in several processes that survives the death of any of them.

A ProcessPoolExecutor breaks when a worker is killed, and then nobody knows which article did it. So a broken pool is
replaced, what had not come back is tried again, and a chunk that was there at two deaths is tried article by article
in a process of its own: the article that kills it again is the one that fails.

Processes take a while to start and to learn the words again, so a small input is read before they would be of use. The
built-in extractor, which has no way to die but for want of memory, therefore reads alone at first.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from alaqat.errors import AlaqatError
from alaqat.garbage import search_seldom
from alaqat.model import Article, Extraction

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

__all__ = ["Extractor", "Result", "extract_all", "guarded"]

CHUNK = 16  # articles a task
AHEAD = 3  # tasks a worker that may wait, so that a million articles are never in memory at once
ALONE = 2.0  # seconds of work before other processes are started: about what starting two of them costs

Extractor = Callable[[Article], Extraction]
Result = Extraction | AlaqatError

_extractor: Extractor | None = None  # one a worker process, set when the process starts


def _start(extractor: Extractor) -> None:
    global _extractor
    search_seldom()
    _extractor = extractor


def guarded(extractor: Extractor, article: Article) -> Result:
    """The extraction, or an error value if the extractor crashes: one article must not end a run."""
    try:
        return extractor(article)
    except AlaqatError as error:
        return error
    except Exception as error:  # whatever it is, it is a defect of the extractor, and the run goes on
        return _failed(article, f"extraction failed ({type(error).__name__}: {error})")


def _failed(article: Article, what: str) -> AlaqatError:
    return AlaqatError(what, where=article.url or article.id, mend="please report it with this article")


def _work(chunk: list[Article]) -> list[Result]:
    assert _extractor is not None
    return [guarded(_extractor, article) for article in chunk]


class _Pool:
    """A pool that can be replaced."""

    def __init__(self, extractor: Extractor, workers: int) -> None:
        self._extractor, self._workers = extractor, workers
        self._executor = self._new()

    def _new(self) -> ProcessPoolExecutor:
        # loaded here: most runs have one process, and should not wait for what starts others
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        # spawn: a fork would copy the store's threads and locks into the child.
        return ProcessPoolExecutor(
            self._workers, mp_context=get_context("spawn"), initializer=_start, initargs=(self._extractor,)
        )

    def submit(self, chunk: list[Article]) -> Future[list[Result]]:
        try:
            return self._executor.submit(_work, chunk)
        except BrokenExecutor:
            self.renew()
            return self._executor.submit(_work, chunk)

    def renew(self) -> None:
        self.close()
        self._executor = self._new()

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)


def extract_all(articles: Iterable[Article], extractor: Extractor, *, workers: int = 1) -> Iterator[Result]:
    """An extraction or an error for each article, in the order of the articles, whatever the number of workers."""
    source = iter(articles)
    yield from _alone(source, extractor, math.inf if workers <= 1 else ALONE if _is_ours(extractor) else 0.0)
    first = next(source, None)
    if first is not None:
        yield from _together(chain((first,), source), extractor, workers)


def _is_ours(extractor: Extractor) -> bool:
    """Whether it is the built-in one, which runs no code below Python but what is compiled from it."""
    plain = extractor.func if isinstance(extractor, partial) else extractor
    return getattr(plain, "__module__", "").startswith("alaqat.extract.")


def _alone(source: Iterator[Article], extractor: Extractor, seconds: float) -> Iterator[Result]:
    """Extracts in this process until it has taken so many seconds; the time of who takes the results does not count."""
    spent = 0.0
    while spent < seconds and (article := next(source, None)) is not None:
        begin = time.perf_counter()
        result = guarded(extractor, article)
        spent += time.perf_counter() - begin
        yield result


def _together(source: Iterator[Article], extractor: Extractor, workers: int) -> Iterator[Result]:
    """Extracts in several processes."""
    pool = _Pool(extractor, workers)
    waiting: deque[tuple[list[Article], Future[list[Result]]]] = deque()
    deaths = 0  # of workers, with the chunk that is first in line
    try:
        while True:
            while len(waiting) < workers * AHEAD and (chunk := list(islice(source, CHUNK))):
                waiting.append((chunk, pool.submit(chunk)))
            if not waiting:
                return
            chunk, future = waiting[0]
            try:
                results = future.result()
            except BrokenExecutor:
                deaths += 1
                pool.renew()
                results = _one_by_one(chunk, extractor) if deaths > 1 else []
                again = list(waiting)[1 if results else 0 :]
                waiting = deque((chunk, _kept(future) or pool.submit(chunk)) for chunk, future in again)
                if not results:
                    continue
                yield from results
            else:
                waiting.popleft()
                yield from results
            deaths = 0
    finally:
        pool.close()


def _kept(future: Future[list[Result]]) -> Future[list[Result]] | None:
    """The future, if it brought its results home before the pool broke."""
    done = future.done() and not future.cancelled() and future.exception() is None
    return future if done else None


def _one_by_one(chunk: list[Article], extractor: Extractor) -> list[Result]:
    """Each article alone in a process; one that kills its process is an error."""
    pool = _Pool(extractor, 1)
    results: list[Result] = []
    try:
        for article in chunk:
            try:
                results += pool.submit([article]).result()
            except BrokenExecutor:
                pool.renew()
                results.append(_failed(article, "extraction was killed (out of memory, or a crash below Python)"))
    finally:
        pool.close()
    return results
