"""Office holders whom nobody names: "an American military official"."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("انتقد مسؤول أمريكي إيران.", "مسؤول أمريكي", "إيران"),
        ("أدان مسؤول أمريكي الهجمات التركية.", "مسؤول أمريكي", "تركيا"),
        ("اتهم قائد عسكري سوداني رفيع إثيوبيا بحشد قواتها.", "قائد عسكري سوداني", "إثيوبيا"),
        ("حذر نائب عراقي تركيا من قصف القرى.", "نائب عراقي", "تركيا"),
    ],
)
def test_an_official_whom_nobody_names_acts(text: str, who: str, whom: str) -> None:
    found = read(text)
    name = {a.id: a.name for a in found.actors}
    assert [(name[e.initiators[0]], name[e.recipients[0]]) for e in found.events] == [(who, whom)]


def test_a_republic_is_no_adjective_before_its_name() -> None:
    found = read("تلقى الملك رسالة من رئيس وزراء جمهورية إثيوبيا الفيدرالية الديمقراطية.")
    assert {a.country for a in found.actors if a.kind == "state"} == {"ET"}
