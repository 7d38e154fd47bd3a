"""What the parties of an event still lack when all steps that find them are done."""

from __future__ import annotations

from alaqat.extract.clause import Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import INSIDE, LAST_SUBJECT, SPEAKER
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties

__all__ = ["missing"]

# frames of what is said to an organisation
_ADDRESSING = ("demand", "callon", "complain", "message", "judge", "praise", "thank")
_WILLING = ("support", "pledge")  # frames of nouns that tell a will, too, of nobody in particular


def missing(d: Discourse, t: Trigger, frame: Frame, p: Parties) -> str | None:
    """What an event lacks, None if nothing, "" if it is not worth telling."""
    everybody = p.all
    parties = d.parties(everybody)
    strangers = {a for a in everybody if d.nowhere(a)}
    known = parties - strangers if strangers else parties
    if len(known) < 1 or (strangers and frame.default == "speaker" and len(known) < 2):
        return "nobody knows for whom a party acts"
    if frame.doer_kind and set(d.kinds(p.initiators)) != {frame.doer_kind}:
        return ""
    if len(parties) < 2:
        return "a second party is missing" if t.part != "fixed" or not parties else ""
    bare = t.frame in _WILLING and t.part == "noun" and not t.pronoun
    guessed = p.why.get("I") == LAST_SUBJECT and p.why.get("R") == INSIDE and set(d.kinds(p.initiators)) == {"state"}
    # العمل على دعم الجهود في السودان: what is to be done is no one's
    guessed = guessed or (bare and p.why.get("I") == SPEAKER and p.why.get("R") == INSIDE)
    to_body = t.part == "noun" and set(d.kinds([*p.recipients, *p.targets])) == {"igo"}
    guessed = guessed or (to_body and t.frame not in _ADDRESSING and p.why.get("I") in (SPEAKER, LAST_SUBJECT))
    if not p.initiators or guessed:
        return "nobody acts"  # two guesses make no event: who acted last, and whoever is named inside the complement
    return None if p.recipients or p.targets else ""
