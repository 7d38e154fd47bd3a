"""Which readings of a word that may wake a rule stand: by its form, its clitics and what else it may be."""

from __future__ import annotations

from alaqat.extract.classes import JOINING
from alaqat.extract.scan import TANWIN, Match
from alaqat.text.tokens import Word

__all__ = ["fits", "in_past", "lightest", "may_be_mine"]

_BEFORE_VERBS = frozenset(("", "و", "ف", "س", "وس", "فس", "ل"))  # clitics that verbs take


def lightest(found: list[Match]) -> list[Match]:
    """Those with the fewest letters of a clitic; a conjunction weighs nothing."""
    if len(found) == 1:
        return found
    least = _weight(found[0])
    for m in found:
        least = min(least, _weight(m))
    light = [m for m in found if _weight(m) == least]
    if all(m.entry.part == "fixed" for m in light):  # ستدفع: a threat, and he will pay
        light += [m for m in found if m.entry.part == "verb" and m.prefix in ("س", "وس", "فس")]
    return light


def may_be_mine(found: list[Match]) -> bool:
    """Whether "I did" and "was done" are written alike: أجريت, أدين."""
    passive = [m.entry.key for m in found if m.entry.part == "passive"]
    return bool(passive) and any(m.entry.key in passive and _person(m) == 1 for m in found)


def fits(m: Match, others: list[Match], last: Word, *, first_person: bool, jussive: bool) -> bool:
    """Whether one reading of some words, the last of them `last`, stands among its others. `jussive`: a negation that
    asks for it stands before."""
    part, form = m.entry.part, m.entry.form
    if part in ("verb", "passive") and (m.prefix not in _BEFORE_VERBS or last.raw.endswith(TANWIN)):
        return False  # ثمناً: a price, not: they valued
    if part == "noun" and "س" in m.prefix:
        return False
    mine = part == "noun" and form is not None and form.pronoun == "ي" and not first_person
    if mine and (m.prefix or not last.fold.endswith("تي")):  # رسالتي الملك: two of them
        return False  # معهد بحثي: of research, عمل ثنائي: of two, not: by my urging, my praise
    if part == "participle":
        if m.prefix not in JOINING:
            return False  # لمطالب واشنطن: a noun
        one = form is not None and form.number == "s" and form.gender == "m" and not last.fold.endswith("ا")
        if one and any(x.entry.part == "noun" for x in others):
            return False  # رفضت باريس مطالب بغداد: her demands, not مطالبا
    if form is None:
        return True
    if form.tense == "juss" and (form.number == "s" or form.person == 1) and not jussive:
        return False  # نشر قوات: no "we indicate", which is so short behind لم only
    if form.tense == "juss" and form.number == "d" and not jussive and any(in_past(x) for x in others):
        return False  # توافقا: they agreed
    if ("س" in m.prefix and form.tense in ("juss", "past")) or (form.tense == "past" and m.prefix.endswith("ل")):
        return False  # سيطروا is the verb سيطر, ستطلع the verb اطلع; لرفضها is a noun
    # "I met" and "she met" are written alike, "I condemn" and "was condemned": news tells of others, a post of me
    if form.person == 1 and form.number == "s" and not first_person:
        alike = (part, "passive")
        return not any(_person(x) == 3 and x.entry.part in alike for x in others if x.entry.key == m.entry.key)
    if form.pronoun == "نا" and form.number == "s" and form.tense in ("past", "pres"):  # دعمنا: we did, not he did us
        return not any(_is_we(x) for x in others if x.entry.key == m.entry.key)
    if form.person == 3 and first_person:
        return not any(_person(x) == 1 for x in others if x.entry.key == m.entry.key)
    return True


def in_past(m: Match) -> bool:
    form = m.entry.form
    return form is not None and form.tense == "past"


def _weight(m: Match) -> int:
    return 0 if m.prefix in ("و", "ف") else len(m.prefix)


def _is_we(m: Match) -> bool:
    form = m.entry.form
    return form is not None and form.person == 1 and form.number == "p"


def _person(m: Match) -> int:
    form = m.entry.form
    return form.person if form is not None else 0
