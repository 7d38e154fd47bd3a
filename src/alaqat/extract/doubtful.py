"""Which organisation a label names that is also an everyday word: "فتح", "القاعدة", "حماس"."""

from __future__ import annotations

from alaqat.extract.chunk import Window
from alaqat.extract.named import OCCUPIED, OCCUPIER
from alaqat.extract.scan import Match

__all__ = ["is_of_another_state", "is_organisation"]


def is_organisation(w: Window, m: Match) -> bool:
    """Whether an ambiguous label names its organisation: one that the text names elsewhere beyond doubt, one of a state
    of which it speaks where the label is seldom another word, or one that the words beside it tell.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("وساطة بين إسرائيل وحماس"), load())
    >>> [is_organisation(Window(seen, 0, 4, named, {}), seen.best(3, "org")) for named in ((), ("IL",))]
    [False, True]
    """
    return m.entry.key in w.named or _is_of_its_land(w, m) or _cued(w, m.i) or _acts(w, m)


def is_of_another_state(w: Window, m: Match) -> bool:
    """إقليم كردستان الإيراني: whether the nationality behind the name of a body is of another state than its own."""
    of = w.best(m.j, "demonym") if m.entry.get("kind") == "government_body" and m.entry.get("country") else None
    if of is None or of.prefix or not of.entry.get("definite") or of.entry.get("number") != "s":
        return False
    return not of.entry.get("doubt") and of.entry.key != m.entry.get("country")


def _is_of_its_land(w: Window, m: Match) -> bool:
    """ "قوات الاحتلال", "مستوطنا": whether a label is of the occupier of a state that the article names; or of a
    movement of a state of which it speaks, "بين إسرائيل وحماس", and no enthusiasm ("بحماس", "بكل حماس")."""
    country = m.entry.get("country")
    occupied = OCCUPIER in w.named or OCCUPIED in w.named
    if country == OCCUPIER:
        return occupied
    if country in w.named and w.scan.spelt[m.i].head is not None and m.j > m.i + 1:
        return True  # الحزب الجمهوري
    if not (country in w.named or (country == OCCUPIED and occupied)):
        return False
    people = w.fold(m.i).endswith(("ون", "ين"))
    if m.prefix.endswith(("ب", "ك")) or (m.i > w.begin and not people and w.scan.stemmed(m.i - 1, "quantifier")):
        return False
    if people and m.i > w.begin and _is_described(w, m.i - 1):
        return False  # الأعضاء الجمهوريين: an adjective
    return any(p == m.prefix and stem in w.scan.sets["movement-of-its-land"] for p, stem in w.words[m.i].readings)


def _acts(w: Window, m: Match) -> bool:
    """ "قالت حماس", "حماس تشكر قطر": whether a verb in the feminine beside a movement's name, which is masculine as a
    common word, tells what she does; not "أثارت حماس الجماهير"."""
    if m.prefix or m.j > m.i + 1 or w.fold(m.i) not in w.scan.sets["movement-of-its-land"]:
        return False
    before = m.i - 1
    if before >= w.begin and _is_of_her(w, before) and not w.scan.stemmed(before, "stirs"):
        return True
    return m.i == w.begin and m.j < w.end and _is_of_her(w, m.j)


def _is_of_her(w: Window, k: int) -> bool:
    """Whether token k is a verb of the third person feminine: of those that rules know, or one in the past."""
    fold = w.fold(k)
    if fold.endswith("ت") and not fold.endswith("ات") and w.scan.words[k] <= {"common"}:
        return True
    forms = [x.entry.form for x in w.scan.all(k, "lexeme") if x.entry.part == "verb"]
    return any(f is not None and (f.person, f.number, f.gender, f.pronoun) == (3, "s", "f", "") for f in forms)


def _is_described(w: Window, k: int) -> bool:
    """Whether people or a definite noun stand at token k, whom a plural behind describes."""
    return w.has_article(k) or w.scan.spelt[k].people is not None


def _cued(w: Window, i: int) -> bool:
    """Whether a word before says that a doubtful label names an organisation: حركة فتح, تنظيم القاعدة."""
    k = i - 1
    while k >= w.begin and w.words[k].kind == "punct":
        k -= 1
    if k < w.begin:
        return False
    cues = w.scan.sets["organisation-cue"]
    stems = (s[2:] if s.startswith("ال") else s for _, s in w.words[k].readings)
    if any(s in cues for s in stems) or w.words[i].raw[:1] in '"«“' or w.is_in(k, "tied-to"):
        return True
    return _listed(w, k, i)


def _listed(w: Window, k: int, i: int) -> bool:
    """Whether an organisation named beyond doubt ends at token k, and this one goes on with "and", or the other way
    round: "داعش والقاعدة", "القاعدة وداعش"; or it is the second of two of a kind: "حركتا حماس والجهاد"."""
    joined = w.words[i].raw[0] == "و" and k == i - 1
    before = (m for x in range(max(w.begin, k - 3), k + 1) for m in w.scan.all(x, "org") if m.j == k + 1)
    if joined and any(not m.entry.get("doubt") or w.scan.stemmed(max(m.i - 1, 0), "two-organisations") for m in before):
        return True
    after = w.best(i + 1, "org")
    return after is not None and after.prefix == "و" and not after.entry.get("doubt")
