"""Words that no list has and yet are no part of a name: what is before or behind them, or their ending, tells."""

from __future__ import annotations

from alaqat.extract.scan import TANWIN, Scan
from alaqat.extract.spelling import SERVANT

__all__ = ["is_no_name", "looks_joined", "may_open", "rules_joined", "servant_clitic"]

_DEFINITE = "وال"
_LONG = 7  # letters of "and" and a definite noun: والتسيب; والتر and والاس are names
_QUESTION = "ام"  # the mother of, or the "or" of a question
_KNOWN = frozenset(("given", "maybe-given", "surname", "person"))
_NAMED = frozenset(("given", "maybe-given"))
_SURELY = frozenset(("given", "surname", "person"))


def is_no_name(scan: Scan, i: int, first: bool) -> bool:
    """Whether the word at i can be no part of a name, `first` that it would begin one: an accusative ("وزيراً
    للداخلية خلفاً"), or "and" with who is named next ("البرهان وعبد الفتاح"), with a noun that has the article or rules
    one ("المالكي والتسيّب", "وزير التخطيط واستصلاح الأراضي") or, behind an office, with a known name ("وزير خارجية
    السعودية والبرهان"), or with his wife.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("طرابزون وعبد وليد خلفاً"), load())
    >>> [is_no_name(seen, k, False) for k in range(4)]
    [False, True, False, True]
    """
    w = scan.text.words[i]
    if w.raw.endswith(TANWIN) or (not first and (scan.stemmed(i, "his-kin") or _behind_surname(scan, i))):
        return True
    if not w.raw.startswith("و") or any(m.entry.cls in _KNOWN and not m.prefix for m in scan.at[i]):
        return False
    if w.light.startswith(_DEFINITE) and len(w.fold) >= _LONG:
        return True
    stem = w.fold[1:]
    if stem in scan.sets["name-compound-head"]:
        return True
    if not first:
        return False
    return any(m.entry.cls in _KNOWN and m.prefix == "و" for m in scan.at[i]) or rules_joined(scan, i)


def _behind_surname(scan: Scan, i: int) -> bool:
    """ "السيسي أدى", "بلينكن سعيد": whether what may be a given name and is a common word, too, stands at i behind the
    bare surname of a known person."""
    known = scan.at[i - 1] if i and "common" in scan.words[i] else ()
    if not any(m.entry.cls == "person" and m.entry.get("form") == "short" and m.j == i for m in known):
        return False
    return not any(m.entry.cls in _NAMED for m in known) and all(m.entry.cls not in _SURELY for m in scan.at[i])


def rules_joined(scan: Scan, i: int) -> bool:
    """Whether "and" with a noun that no list has stands at i, and behind it a definite common noun that it rules."""
    w = scan.text.words[i]
    if not w.raw.startswith("و") or scan.at[i] or scan.words[i] or i + 1 >= len(scan.text.words):
        return False
    after = scan.text.words[i + 1]
    return after.has_article and (after.fold in scan.common or after.bare in scan.common)


def looks_joined(scan: Scan, i: int) -> bool:
    """Whether a listed name only looks like a clitic on a conjunction: فام is not ف + أم, which has its hamza."""
    given = any(m.entry.cls == "given" and not m.prefix for m in scan.at[i])
    return given and "conj" in scan.words[i] and "أ" not in scan.text.words[i].light


def may_open(scan: Scan, i: int, limit: int) -> bool:
    """Whether a particle at i with the word behind it may open a name that nothing introduces. What is also the "or" of
    a question does so with a given name only: "أم كلثوم حسن", not "التقدم أم العودة".

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("أم كلثوم أم سورية"), load())
    >>> may_open(seen, 0, 4), may_open(seen, 2, 4)
    (True, False)
    """
    word = scan.text.words[i]
    if word.fold not in scan.sets["name-compound-head"] or i + 1 >= limit:
        return False
    return word.fold != _QUESTION or any(m.entry.cls in _NAMED and not m.prefix for m in scan.at[i + 1])


def servant_clitic(scan: Scan, i: int) -> str | None:
    """The clitic on the first part of such a name as "وعبد الفتاح"; None where there is none, or no such name."""
    if not scan.text.words[i].fold.endswith(SERVANT) or i + 1 >= len(scan.text.words):
        return None
    if not scan.text.words[i + 1].has_article:
        return None
    return next((p for p, stem in scan.text.words[i].readings if p and stem == SERVANT), None)
