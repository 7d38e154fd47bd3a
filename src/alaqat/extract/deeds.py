"""Whose deed is praised or condemned where it is only pointed at: "أدانت الخارجية الغارة", "ثمن هذه الخطوات"."""

from __future__ import annotations

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import Filled, flat
from alaqat.extract.lastmet import other_side

__all__ = ["doer_of_deed", "host_thanked", "whose_undertaking"]

_POINTING = 7  # tokens from a verb to the "this" of the deed that it judges
_CLITICS = ("", "ب", "ل")
_CLAUSE = 8  # tokens from the "that" of what is said to its verb
_ARMED = ("ASSAULT", "COERCE")
_KINDS = ("armed-deed", "decided-deed", "deed", "common-deed")
_SPOKEN = ("ACCUSE", "REJECT", "REQUEST")  # acts of speech alone
_TOGETHER = ("AGREE", "COOPERATE", "SUPPORT", "RETREAT")  # acts that two do together


def doer_of_deed(d: Discourse, s: Clauses, t: Trigger, home: set[str], *, before: bool = False) -> list[str]:
    """The ids of who did what was told last, if a deed that nobody owns stands right behind the trigger, or begins what
    is said (`before`); `home`: for whom they act who speak of it, so that it is not their own. Empty where there is no
    such deed or doer."""
    kind = "" if not home else _kind_before(s, t) if before else _kind_of_deed(s, t)
    if kind == "common-deed":
        return _of_two(d, home)
    for told in reversed(d.lately) if kind else ():
        armed = told.type in _ARMED
        if kind == "decided-deed" and told.type in _SPOKEN:
            continue  # رحبت حماس بالقرار: it was not what somebody only said
        if told.type == "ACCUSE" and told.R and d.parties(told.I) == home:
            return list(told.R)  # who was blamed for it right before
        if kind == "armed-deed" and told.fine == "condemnation" and told.R and not d.parties(told.R) & home:
            return list(told.R)  # أدانت الرياض الغارات الإسرائيلية. كما أدانت الدوحة الهجمات
        if told.type != "CONSULT" and armed == (kind == "armed-deed") and told.I and not d.parties(told.I) & home:
            return list(told.I)
    return []


def _of_two(d: Discourse, home: set[str]) -> list[str]:
    """ "رحبت الدوحة بالاتفاق": the ids of both sides of what two did together last, who are none of `home`."""
    for told in reversed(d.lately):
        if told.type in _TOGETHER and told.I and told.R and home.isdisjoint(d.parties([*told.I, *told.R])):
            return [*told.I, *told.R]
    return []


def host_thanked(d: Discourse, s: Clauses, t: Trigger, home: set[str]) -> list[str]:
    """ "أعرب السفراء عن شكرهم لحفاوة الاستقبال": the ids of those whom the thankful (of the parties `home`) met last,
    where hospitality is what is praised and nobody is named with it."""
    end = min(s.part.end, t.j + _POINTING)
    k = next((k for k in range(t.j, end) if s.part.scan.stemmed(k, "hospitality")), None)
    if k is None or not home or any(t.j < g.i <= k + 1 for g in s.groups):
        return []
    return other_side(d, home)


def _kind_of_deed(s: Clauses, t: Trigger) -> str:
    """What kind of deed stands right behind a trigger and its subject, with nobody named close behind it: armed-deed
    ("the raid"), deed ("this step") or "" for none."""
    k = next((g.j for g in s.groups if g.i == t.j), t.j)  # past who speaks of it
    return _kind_at(s, k)


def _kind_before(s: Clauses, t: Trigger) -> str:
    """ "قالت الوزارة إن هذه الخطوة تنتهك القانون": what kind of deed begins the clause of the trigger."""
    opened = s.part.scan.last("comp", max(s.part.begin, t.i - _CLAUSE) + 1, t.i)
    return _kind_at(s, opened + 1, t.i) if opened is not None and not s.verb_in(opened, t.i) else ""


def _kind_at(s: Clauses, k: int, end: int | None = None) -> str:
    scan, words = s.part.scan, s.part.scan.text.words
    end = s.part.end if end is None else end
    # حذرت من التداعيات الخطيرة لهذه التصرفات
    pointing = (n for n in range(k, min(end, k + _POINTING)) if words[n].fold in scan.sets["this"])
    k = next(pointing, k - 1) + 1
    of = k + (k < end and words[k].fold in scan.cases)
    k = of + 1 if of < end and scan.stemmed(of, "outcome") else k  # من تداعيات القرار
    owners = (g for g in s.groups if k <= g.i <= k + 2)
    if k >= end or any(not any(k < x.i < g.i for x in s.triggers) for g in owners):
        return ""  # but ورحبت بالقرار داعية روسيا
    stems = {stem for p, stem in words[k].readings if p in _CLITICS}
    return next((kind for kind in _KINDS if not stems.isdisjoint(scan.sets[kind])), "")


def whose_undertaking(filled: Filled) -> list[str]:
    """ "قلقه إزاء البرنامج النووي الإيراني": whose programme or campaign it is (ISO) that somebody judges."""
    things = (c for c in flat(filled.R) if c.kind == "word" and not c.roles)
    return [x.country for c in things for x in c.inner if x.kind in ("demonym", "state") and x.country]
