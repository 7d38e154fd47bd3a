"""How often a process that is wholly ours looks for garbage in cycles.

Extraction makes many small values and no cycles, so all that Python's search for cycles finds in them is work: up to a
third of the time of a first pass. The command and the worker processes therefore search seldom. A library must not
decide that for its caller, so nothing else sets it.
"""

from __future__ import annotations

import gc

__all__ = ["search_seldom"]

_NEW = 500_000  # new containers between two searches; Python's own figure is 700, 250 articles leave 200,000


def search_seldom() -> None:
    """Search this process for cycles seldom; those that views and graphs leave are still found.

    >>> search_seldom()
    >>> gc.isenabled(), gc.get_threshold()[0]
    (True, 500000)
    """
    gc.set_threshold(_NEW)
