"""To whom letters and condolences go whose sentence names him by a pronoun, or by the call or journey made for them."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.party import Parties

__all__ = ["called_for", "sent_to_him"]

_HIM = ("ه", "ها")
_WHO_SENDS = 3  # tokens from "sent to us" to what is sent


def called_for(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "اتصل الرئيس بنظيره لتقديم العزاء", "وصل الوزير إلى الكويت مقدما التعازي": who calls or comes in the same
    sentence to offer it, and to whom."""
    k = t.i - 1
    offered = k > s.part.begin and s.part.scan.stemmed(k, "offering")
    to_greet = t.prefix == "ل" and t.pronoun in _HIM  # لتهنئته
    if p.recipients or t.part != "noun" or not (offered or to_greet):
        return
    last = d.lately[-1] if d.lately else None
    if last is None or last.part != s.part.index or last.type != "CONSULT" or last.trigger.i > t.i:
        return
    if not p.initiators or d.parties(p.initiators) <= d.parties(last.I):
        p.initiators, p.recipients = list(last.I), list(last.R)
        p.why["I"] = p.why["R"] = "who calls or comes to offer it"


def sent_to_him(d: Discourse, s: Clauses, t: Trigger, carrier: Trigger | None, p: Parties) -> None:
    """ "قال الوزير إن نظيره سلمه رسائل", "أرسلت لنا رسالة", "التقى الرئيس وأبلغه رسالة": to whom a letter is sent by a
    pronoun: him who says so, else the other of the act before in the sentence."""
    if p.recipients or t.part != "noun" or not p.initiators:
        return
    words, home = s.part.scan.text.words, d.parties(p.initiators)
    verb = carrier or next((v for v in s.triggers if v.j == t.i and is_finite(v)), None)
    if verb is None or verb.j > t.i or t.i - verb.j > _WHO_SENDS:
        return
    to_us = verb.j < t.i and words[verb.j].fold in s.part.scan.sets["to-us"]
    if not to_us and verb.pronoun not in _HIM:
        return
    said = d.not_of(home, d.actors_of(d.speaker)) if d.speaker is not None else []
    last = d.lately[-1] if d.lately and d.lately[-1].part == s.part.index else None
    met = d.not_of(home, [*last.I, *last.R]) if last is not None and not to_us else []
    p.recipients = met or said
    p.why["R"] = "whom a pronoun means"
