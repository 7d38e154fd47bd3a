"""The summary of a run, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alaqat.commands.terminal import complain, counted, tell

if TYPE_CHECKING:
    from alaqat.pipeline import Summary

__all__ = ["as_json", "told"]

_NAMES = {"ar": "Arabic", "en": "English", "fr": "French", "und": "unknown"}
SHOWN = 20
NO_EVENTS = ("en", "fr")


def told(summary: Summary, seconds: float) -> int:
    """Say what a run did on standard error; the exit code is 3 where an input failed."""
    for note in summary.notes[:SHOWN]:
        tell(f"note: {note}")
    if len(summary.notes) > SHOWN:
        tell(f"note: ... and {len(summary.notes) - SHOWN} more")
    for failure in summary.failures[:SHOWN]:
        complain(failure)
    if summary.failed > SHOWN:
        tell(f"... and {summary.failed - SHOWN} more failed; --json lists them all")
    rate = summary.read / seconds if seconds > 0 else 0.0
    tell(
        f"{counted(summary.read, 'article')} read in {seconds:.1f} s ({rate:.0f}/s): {summary.added:,} added, "
        f"{summary.replaced:,} replaced, {summary.unchanged:,} unchanged, {summary.failed:,} failed; "
        f"{counted(summary.events, 'event')} told"
    )
    if summary.languages:
        tell("languages: " + ", ".join(f"{_NAMES.get(k, k)} {n:,}" for k, n in summary.languages.items()))
    eventless = sum(summary.languages.get(language, 0) for language in NO_EVENTS)
    if eventless:
        tell(
            f"{counted(eventless, 'article')} in English or French: countries, organisations and topics are read, "
            "events not yet"
        )
    return 3 if summary.failures else 0


def as_json(summary: Summary, seconds: float) -> dict[str, Any]:
    """The summary as JSON."""
    return {
        "read": summary.read,
        "added": summary.added,
        "replaced": summary.replaced,
        "unchanged": summary.unchanged,
        "failed": summary.failed,
        "events": summary.events,
        "seconds": round(seconds, 3),
        "languages": summary.languages,
        "languages_without_events": [x for x in NO_EVENTS if x in summary.languages],
        "failures": [{"what": e.what, "where": e.where, "mend": e.mend} for e in summary.failures],
        "notes": list(summary.notes),
    }
