"""Verbs of promising, resolving and looking forward that promise nothing here."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger, doer_behind, is_finite
from alaqat.extract.things import is_about_a_thing

__all__ = ["counts_as", "is_no_promise"]

_PROMISING = ("promise", "pledge-aid", "vow")  # frames
_PROMISED = 4  # tokens from who promises to what
_RESOLVED = 5  # tokens from a verb of promising to what tells that it is none


def counts_as(s: Clauses, t: Trigger) -> bool:
    """ "تعد السعودية أكبر مصدر للنفط", not "تعد بمساعدة": whether what may be "promises" names nothing promised."""
    scan = s.part.scan
    if t.frame not in _PROMISING or not scan.stemmed(t.i, "promises-or-counts"):
        return False
    doer = doer_behind(s, t)
    end = min(s.part.end, (t.j if doer is None else doer.j) + _PROMISED)
    of_what = any(p == "ب" for k in range(t.j, end) for p, _ in scan.text.words[k].readings)
    return not (of_what or scan.opens(t.j, end))


def is_no_promise(s: Clauses, t: Trigger) -> bool:
    """ "بتصميم روسي", "يتطلع إلى افتتاح القناة", "التعهدات التي التزموا بها": what is designed, where nothing says upon
    what somebody is resolved; what one only looks forward to and does not do with another; a thing that is promised."""
    scan, end = s.part.scan, min(s.part.end, t.j + _RESOLVED)
    if is_finite(t) and is_about_a_thing(s, t):
        return True
    if scan.has("silence", t.j, end) or (is_finite(t) and scan.stemmed(t.i, "took-care") and _is_of_people(s, t)):
        return True  # التزم الرئيس الصمت, حرص الوزيران على تناول الملفات
    if scan.stemmed(t.i, "looks-forward") and not any(g.i == t.j and g.chunks[0].kind == "dual" for g in s.groups):
        joint = scan.first("done-together", t.j, end)
        return joint is None or scan.opens(t.j, joint)  # يتطلع إلى أن يؤدي الاتفاق إلى الاستقرار
    return scan.stemmed(t.i, "designs") and not any(w.fold == "علي" for w in scan.text.words[t.j : end])


def _is_of_people(s: Clauses, t: Trigger) -> bool:
    """Whether somebody is named right behind a verb in the past, so that it is no noun: "حرص الوزيران على"."""
    doer = doer_behind(s, t) if t.tense == "past" else None
    return doer is not None and doer.chunks[0].kind in ("person", "office", "dual", "word")
