"""The public Arabic date cases that read like news: found, and with the right value where one is given."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path
from typing import Any

import pytest

from alaqat.text.dates import Dated, find_dates
from alaqat.text.months import words

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / "tests" / "eval" / "dates_list.txt"
LEADS = words("في من إلى ل بين يوم هذا وقت منذ")


def shared() -> Path:
    """The folder of shared data, or a visible skip."""
    for place in (os.environ.get("ALAQAT_SHARED"), ROOT.parent / "shared"):
        if place and (Path(place) / "eval" / "dates" / "arabic.json").is_file():
            return Path(place)
    pytest.skip("no shared data: set ALAQAT_SHARED")


def cases() -> dict[int, str]:
    rows = [r.split("\t") for r in LIST.read_text(encoding="utf-8").splitlines() if not r.startswith("#")]
    return {int(n): verdict for n, verdict in rows}


def placed(text: str, wanted: dict[str, Any], found: tuple[Dated, ...]) -> Dated | None:
    """The reading that ends where the wanted one ends, and starts there but for a preposition or يوم."""
    for date in found:
        a, b = sorted((date.start, wanted["start"]))
        between = text[a:b].split()
        clitic = len(between) == 1 and between[0] in ("ل", "لل", "ال", "ب", "و")
        if date.end == wanted["end"] and date.start < wanted["end"] and (clitic or set(between) <= LEADS):
            return date
    return None


def agrees(date: Dated, wanted: dict[str, Any]) -> bool:
    """Same bounds as the past or the future value, where one is given. A month counted back has no day."""
    values = [v for v in (wanted.get("past"), wanted.get("future")) if v]
    when = date.when
    for value in values:
        if "date" in value:
            if when.earliest == value["date"] == when.latest:
                return True
            if when.precision == "month" and when.date == value["date"][:7] and "شهر" in wanted["text"]:
                return True
        elif "startDate" in value:
            after = datetime.date.fromisoformat(value["endDate"])
            last = {(after - datetime.timedelta(days=1)).isoformat(), after.isoformat(), f"{after.year}-12-31"}
            if when.earliest == value["startDate"] and when.latest in last:
                return True
    return not values


@pytest.mark.shared
def test_news_style_cases_are_read_right() -> None:
    data = json.loads((shared() / "eval" / "dates" / "arabic.json").read_text(encoding="utf-8"))
    right, wrong = 0, []
    for i, verdict in cases().items():
        case = data[i]
        reference = datetime.date.fromisoformat(case["reference"][:10]) if case["reference"] else None
        found = find_dates(case["text"], reference)
        if verdict != "scored":
            continue
        if not case["expressions"]:
            right += not found
        for wanted in case["expressions"]:
            date = placed(case["text"], wanted, found)
            if date is not None and agrees(date, wanted):
                right += 1
            else:
                wrong.append(f"{i} {wanted['text']}: {date}")
    share = right / (right + len(wrong))
    print(f"\ndates: {right} of {right + len(wrong)} = {share:.3f}", *wrong, sep="\n  ")
    assert share >= 0.85, wrong


@pytest.mark.shared
def test_every_case_is_scored_or_left_out_with_a_reason() -> None:
    data = json.loads((shared() / "eval" / "dates" / "arabic.json").read_text(encoding="utf-8"))
    listed = cases()
    assert sorted(listed) == list(range(len(data)))
    assert all(v == "scored" or len(v.removeprefix("out: ")) > 10 for v in listed.values())
    assert sum(v == "scored" for v in listed.values()) >= 0.75 * len(listed)
