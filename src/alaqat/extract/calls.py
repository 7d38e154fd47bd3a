"""Whether somebody calls: "اتصل" may also be "was connected"."""

from __future__ import annotations

from alaqat.extract.antecedents import case_with_pronoun
from alaqat.extract.clause import Clauses, Trigger

__all__ = ["by_phone"]

_HIM = (("ب", "ه"), ("ب", "ها"))
_CALLED = 22  # tokens from "called" to the telephone or to whom


def by_phone(s: Clauses, t: Trigger, carrier: Trigger | None) -> bool:
    """ "اتصل" may also be "was connected"; it needs a word of the telephone or men on both sides, a noun a verb that
    carries it."""
    if t.part not in ("verb", "noun") or t.lexeme != "ar-call":
        return True
    scan, verb = s.part.scan, t.part == "verb"
    words = scan.text.words[t.i : min(s.part.end, t.j + (_CALLED if verb else 3))]
    if any(stem in w.fold for w in words for stem in scan.sets["telephone-stem"]):
        return True
    behind = [g for g in s.groups if t.j <= g.i <= t.j + (_CALLED if verb else 1)]
    men = [g.case if g.chunks[0].kind in ("person", "office") else None for g in behind]
    if verb:
        him = t.j < s.part.end and case_with_pronoun(scan, t.j) in _HIM
        if him and any(g.j == t.i and g.case == "" and g.chunks[0].kind in ("person", "office") for g in s.groups):
            return True  # قال الرئيس إن نظيره اتصل به
        return (t.tense != "pres" or t.prefix.endswith("س")) and men[:2] == ["", "ب"]  # اتصل الأمير بنظيره
    return carrier is not None or men[:1] in (["ب"], ["مع"])  # في اتصال بنظيره المصري
