"""What stands aside in the middle of a sentence and only tells who says so: ", according to the ministry,"."""

from __future__ import annotations

from alaqat.extract.clause import STOPS, Group, Trigger, is_finite
from alaqat.extract.part import Part

__all__ = ["past_sources"]

_LONGEST = 14  # tokens between two commas


def past_sources(part: Part, groups: list[Group], triggers: list[Trigger]) -> tuple[list[Group], list[Trigger]]:
    """The groups and triggers of a sentence without those that stand between two commas behind its verb and only tell
    according to whom it is so: "قصفت مالي، وفق بيان لوزارة الدفاع، مواقع"."""
    first = next((t.j for t in triggers if is_finite(t)), None)
    spans = _spans(part, first) if first is not None else []
    if not spans:
        return groups, triggers
    return (
        [g for g in groups if not any(i <= g.i < j for i, j in spans)],
        [t for t in triggers if not any(i <= t.i < j for i, j in spans)],
    )


def _spans(part: Part, begin: int) -> list[tuple[int, int]]:
    """The tokens between such commas, from token `begin` on."""
    scan, words = part.scan, part.scan.text.words
    commas = [k for k in range(begin, part.end) if words[k].kind == "punct" and words[k].raw in "،,"]
    spans: list[tuple[int, int]] = []
    for n in range(len(commas) - 1):
        i, j = commas[n] + 1, commas[n + 1]
        if not 1 < j - i <= _LONGEST or any(words[k].raw in STOPS or "comp" in scan.words[k] for k in range(i, j)):
            continue  # كما ذكر الوزير أن بلاده: what he says is told there
        by = words[i].fold in scan.sets["as-that"] and words[i].fold != "علي"
        said = words[i].fold in scan.sets["as-said"] and words[i].fold != "كما"  # كما أعربت عن دعمها: her own
        if by or said:
            spans.append((i, j))
    return spans
