"""The classes of words that the grammar asks for: none is missing, none is empty, none holds a word twice."""

from __future__ import annotations

from functools import cache

import pytest

from alaqat import schemes
from alaqat.extract.grammar import frames
from alaqat.vocab import BASE, DIP, PREFIXES

SKOS = PREFIXES["skos"]
MEMBER = PREFIXES["dip"] + "member"
CLOSED = {"prep", "neg", "future", "hypothetical", "relative", "comp", "conj", "weekday"}


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """Notation -> the forms and members of all classes with it, as written."""
    facts = schemes.read()
    found: dict[str, tuple[str, ...]] = {}
    for s, po in facts.items():
        if (BASE + "word", "") in po.get(SKOS + "inScheme", ()):
            code = schemes.first(facts, s, SKOS + "notation") or ""
            words = [*po.get(DIP.form, ()), *po.get(DIP.noun, ()), *po.get(MEMBER, ())]
            assert all(lang == "ar" for _, lang in words), s
            found[code] = found.get(code, ()) + tuple(v for v, _ in words)
    return found


def asked() -> set[str]:
    """The classes that the frames name."""
    out: set[str] = set()
    for f in frames("ar").values():
        out |= {f.require, f.require_before, f.require_close, f.exclude, f.exclude_before, f.not_yet, *f.require_any}
        out |= {cls for cls, _, _ in (*f.refine, *f.refine_near)}
    return out - {""}


@pytest.mark.parametrize("code", sorted(asked()))
def test_a_class_that_a_frame_asks_for_is_there(code: str) -> None:
    assert code in classes(), "without it the frame never fires"


def test_a_class_that_a_frame_asks_for_is_found_in_a_text() -> None:
    found = {
        code
        for po in schemes.read().values()
        if po.get(DIP.form) or po.get(DIP.noun)
        for code, _ in po.get(SKOS + "notation", ())
    }
    assert asked() <= found, "members are known by their spelling only, so that the frame asks in vain"


def test_the_closed_classes_are_there() -> None:
    assert set(classes()) >= CLOSED | {"common", "given-name", "doubtful-given-name", "surname"}


@pytest.mark.parametrize("code", sorted(classes()))
def test_a_class_holds_each_word_once(code: str) -> None:
    forms = classes()[code]
    assert forms
    assert len(forms) == len(set(forms)), sorted(f for f in forms if forms.count(f) > 1)
    for form in forms:
        assert form == " ".join(form.split()), form


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("neg", "لم"), ("neg", "لن"), ("future", "سوف"), ("comp", "أن"), ("comp", "إن"), ("relative", "الذي"),
        ("weekday", "الخميس"), ("prep", "إلى"), ("hypothetical", "ربما"), ("conj", "ثم"),
    ],
)  # fmt: skip
def test_a_function_word_is_in_its_class(code: str, word: str) -> None:
    assert word in classes()[code]


@pytest.mark.parametrize("word", ["لم", "أن", "إن", "الذي", "سوف", "ثم"])
def test_a_function_word_is_no_name(word: str) -> None:
    for code in ("given-name", "surname"):
        assert word not in classes()[code]
