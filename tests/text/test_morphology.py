"""The written forms of verbs and nouns that news uses, each with what it says."""

from __future__ import annotations

import pytest

from alaqat.text.folding import fold
from alaqat.text.morphology import Form, noun_forms, participle_forms, verb_forms

# present third person masculine singular is given; asked: (form as written, tense, number, gender, pronoun)
VERBS = {
    ("التقى", "يلتقي"): [
        ("التقى", "past", "s", "m", ""),
        ("التقت", "past", "s", "f", ""),
        ("التقيا", "past", "d", "m", ""),
        ("التقتا", "past", "d", "f", ""),
        ("التقوا", "past", "p", "m", ""),
        ("التقاه", "past", "s", "m", "ه"),
        ("التقته", "past", "s", "f", "ه"),
        ("يلتقي", "pres", "s", "m", ""),
        ("تلتقي", "pres", "s", "f", ""),
        ("يلتقيان", "pres", "d", "m", ""),
        ("يلتقون", "pres", "p", "m", ""),
        ("يلتق", "juss", "s", "m", ""),
    ],
    ("زار", "يزور"): [
        ("زارت", "past", "s", "f", ""),
        ("زارا", "past", "d", "m", ""),
        ("زاروا", "past", "p", "m", ""),
        ("زارها", "past", "s", "m", "ها"),
        ("يزورها", "pres", "s", "m", "ها"),
        ("تزور", "pres", "s", "f", ""),
        ("يزر", "juss", "s", "m", ""),
        ("تزر", "juss", "s", "f", ""),
    ],
    ("دعا", "يدعو"): [
        ("دعت", "past", "s", "f", ""),
        ("دعوا", "past", "d", "m", ""),
        ("دعاه", "past", "s", "m", "ه"),
        ("يدعوه", "pres", "s", "m", "ه"),
        ("تدعو", "pres", "s", "f", ""),
        ("يدع", "juss", "s", "m", ""),
    ],
    ("استقبل", "يستقبل"): [
        ("استقبلته", "past", "s", "f", "ه"),
        ("استقبلهم", "past", "s", "m", "هم"),
        ("استقبلا", "past", "d", "m", ""),
        ("استقبلوه", "past", "p", "m", "ه"),
        ("تستقبل", "pres", "s", "f", ""),
        ("يستقبلون", "pres", "p", "m", ""),
        ("يستقبلا", "juss", "d", "m", ""),
    ],
    ("أدان", "يدين"): [
        ("أدانت", "past", "s", "f", ""),
        ("تدين", "pres", "s", "f", ""),
        ("أدانتها", "past", "s", "f", "ها"),
    ],
    ("هنأ", "يهنئ"): [("هنأت", "past", "s", "f", ""), ("يهنئ", "pres", "s", "m", ""), ("هنأه", "past", "s", "m", "ه")],
}


@pytest.mark.parametrize("verb", VERBS, ids=lambda v: v[0])
def test_verb_forms(verb: tuple[str, str]) -> None:
    found = set(verb_forms(*verb))
    for written, tense, number, gender, pronoun in VERBS[verb]:
        assert (fold(written), Form(tense, 3, number, gender, pronoun)) in found, written


def test_first_persons() -> None:
    found = dict(verb_forms("زار", "يزور"))
    assert (found["زرت"].person, found["زرنا"].person, found["زرنا"].number) == (1, 1, "p")
    assert (found["نزور"].person, found["ازور"].person) == (1, 1)


@pytest.mark.parametrize("verb", VERBS, ids=lambda v: v[0])
def test_every_form_is_folded_and_one_word(verb: tuple[str, str]) -> None:
    for written, form in verb_forms(*verb):
        assert written == fold(written)
        assert " " not in written
        assert form.tense in {"past", "pres", "juss"}


@pytest.mark.parametrize(
    ("noun", "written", "pronoun"),
    [
        ("زيارة", "زيارة", ""),
        ("زيارة", "الزيارة", ""),
        ("زيارة", "زيارته", "ه"),
        ("زيارة", "زيارتها", "ها"),
        ("لقاء", "لقاءات", None),
        ("لقاء", "لقاءه", "ه"),
        ("لقاء", "لقائه", "ه"),
        ("لقاء", "لقاؤه", "ه"),
        ("اتصال", "اتصالا", ""),
        ("اتصال", "اتصالها", "ها"),
        ("اتصال هاتفي", "اتصالا هاتفيا", ""),
        ("اتصال هاتفي", "الاتصال الهاتفي", ""),
        ("مباحثات", "مباحثاتهما", "هما"),
        ("استدعاء السفير", "استدعاء السفير", ""),
    ],
)
def test_noun_forms(noun: str, written: str, pronoun: str | None) -> None:
    found = dict(noun_forms(noun))
    folded = " ".join(fold(w) for w in written.split())
    if pronoun is None:
        assert folded not in found  # a plural is a noun of its own in the scheme
    else:
        assert found[folded].pronoun == pronoun


@pytest.mark.parametrize(
    ("participle", "written"),
    [("مؤكد", "مؤكدا"), ("مؤكد", "مؤكدة"), ("مؤكد", "مؤكدين"), ("داعي", "داعيا"), ("داعي", "داعين")],
)
def test_participle_forms(participle: str, written: str) -> None:
    assert dict(participle_forms(participle))[fold(written)].tense == "part"
