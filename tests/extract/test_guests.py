"""Guests stand for the visitor who was named before."""

from __future__ import annotations

import pytest

from arabic import read

VISIT = "استقبل وزير الخارجية الأردني كمال الهنداوي نظيره الإيطالي ماريو روسو. "


@pytest.mark.parametrize(
    ("text", "types", "sides"),
    [
        ("وسلم الهنداوي ضيفه رسالة من الملك.", "exchange-of-messages", {"كمال الهنداوي", "ماريو روسو"}),
        ("ووقع الهنداوي وضيف المملكة اتفاقا.", "signing", {"كمال الهنداوي", "ماريو روسو"}),
        ("ووقع الهنداوي وضيف البلاد اتفاقا.", "signing", {"كمال الهنداوي", "ماريو روسو"}),
    ],
)
def test_a_guest_is_the_visitor_named_before(text: str, types: str, sides: set[str]) -> None:
    found = read(VISIT + text)
    told = [e for e in found.events if e.fine == types]
    assert told, found.events
    named = {a.id: a.name for a in found.actors}
    assert {named[a] for e in told for a in (*e.initiators, *e.recipients)} == sides
