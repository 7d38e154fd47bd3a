"""The lines of a report of an event: what happened and when, the words, and where they stand."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from typing import Any

from alaqat.commands.terminal import cell

__all__ = ["lines", "when"]


def lines(report: Mapping[str, Any]) -> Iterable[str]:
    """Three lines of a report with the keys date, earliest, latest, label, type, quote, id, published, publisher, rule,
    trigger and confidence."""
    yield f"  {when(report):<10}  {report['label'] or report['type']}  ({report['type']})"
    yield f"  {'':<10}  “{cell(report['quote'])}”" if report["quote"] else f"  {'':<10}  (its words were not kept)"
    source = " ".join(str(x) for x in (report["id"], report["published"], report["publisher"]) if x)
    yield f"  {'':<10}  {source}; {report['rule']} on {report['trigger']}; confidence {report['confidence']:.2f}"


def when(report: Mapping[str, Any]) -> str:
    """The day, the month, the year, or from when to when, as far as an event is dated.

    >>> when({"date": None, "earliest": "2023-03-01", "latest": "2023-03-31"})
    '2023-03'
    >>> when({"date": None, "earliest": "2023-01-01", "latest": "2023-12-31"})
    '2023'
    """
    if report["date"]:
        return str(report["date"])
    first, last = report["earliest"], report["latest"]
    if not (first and last):
        return f"from {first}" if first else f"until {last}" if last else "undated"
    year, month, end = (int(part) for part in last.split("-"))
    if first == last:
        return str(first)
    if (first, last) == (f"{last[:4]}-01-01", f"{last[:4]}-12-31"):
        return str(first[:4])
    whole = first == f"{last[:7]}-01" and end == monthrange(year, month)[1]
    return str(first[:7]) if whole else f"{first} to {last}"
