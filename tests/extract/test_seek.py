"""Nouns that are looked for through whole sentences: `Scan.seek` misses none that the grammar would read there."""

from __future__ import annotations

import pytest

from alaqat import lexicon
from alaqat.extract.scan import scan
from alaqat.extract.spelling import SOUGHT
from alaqat.text.tokens import tokenise

WORDS = lexicon.load()


@pytest.mark.parametrize("cls", SOUGHT)
def test_every_member_is_found_in_every_form_that_is_read(cls: str) -> None:
    members = sorted(WORDS.facts["words"][cls])
    assert members
    forms = [form for stem in members for form in (stem, "و" + stem, "ال" + stem)]
    found = scan(tokenise(" ثم ".join(forms)), WORDS)
    count = len(found.text.words)
    readers = (found.stemmed, found.noun)
    read = [k for k in range(count) if any(reader(k, cls) for reader in readers)]
    assert len(read) >= len(members)
    assert set(read) <= set(found.seek(cls, 0, count))


def test_only_the_asked_tokens_are_told() -> None:
    found = scan(tokenise("سلم الوزير ضيفه رسالة ثم ودع ضيفه"), WORDS)
    assert found.seek("guest", 0, 7) == [2, 6]
    assert found.seek("guest", 3, 7) == [6]
    assert found.seek("guest", 3, 6) == []
    assert found.seek("feasible", 0, 7) == []
