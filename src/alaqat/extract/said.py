"""Whether what a trigger tells is what somebody says, and how: in a clause of its own, or as a noun that a verb of
saying governs."""

from __future__ import annotations

from alaqat.extract.clause import SAYING, Clauses, Group, Trigger

__all__ = ["is_in_speech", "is_mentioned", "is_said", "only_goes_on", "source_of", "spoken_behind", "told_by_office"]

_REACH = 40  # tokens over which a verb of saying governs a clause
_CITED = 12  # tokens from a verb of saying, or "according to", to the end of what it closes
_CLOSING = frozenset('،,"»”')
_OPENING = frozenset(':"«“')
_CITABLE = frozenset(("person", "office", "body", "state", "org"))
_TALK = SAYING | {"discuss", "discussion", "talks", "meet", "meet-with"}  # frames of what one says or talks over
_NOUN = 22  # tokens over which it governs a noun


def is_in_speech(s: Clauses, t: Trigger, *, in_post: bool) -> bool:
    """Whether the words stand in what somebody says or posts, not in what somebody discusses."""
    before = [x for x in s.triggers if x.i < t.i and x.frame in _TALK and not _says_when(s, x)]
    if not before:
        return in_post or is_told_behind(s, t)
    last = max(before, key=lambda x: x.i)
    return last.frame in SAYING and t.i - last.i < _REACH


def _says_when(s: Clauses, t: Trigger) -> bool:
    """ "أعرب خلال مباحثات مسقط عن شكره", "في سياق المفاوضات": whether a noun only tells the occasion."""
    near = range(max(s.part.begin, t.i - 2), t.i)
    return t.part == "noun" and any(s.part.scan.stemmed(k, "on-occasion") for k in near)


def is_told_behind(s: Clauses, t: Trigger) -> bool:
    """Whether who says it, or according to whom it is so, is named in the same sentence, but not by a verb before."""
    verb = spoken_behind(s)
    return t.i < verb.i if verb is not None else source_of(s) is not None


def spoken_behind(s: Clauses) -> Trigger | None:
    """The verb of saying that stands behind all that it reports: "نرفض ذلك، قال الوزير", "... وفق ما أعلن الوزير", "...
    كما قال الوزير"."""
    first = next((t for t in s.triggers if t.frame == "speech"), None)
    if first is None or first.part != "verb" or first.prefix or first.i - 2 < s.part.begin:
        return None
    scan, words = s.part.scan, s.part.scan.text.words
    before, rest = words[first.i - 1], range(first.j, s.part.end)
    if before.fold in scan.sets["what-is"] and words[first.i - 2].fold in scan.sets["as-that"]:
        return first
    if before.fold in scan.sets["as-said"]:
        before = words[first.i - 2]
    closed = before.raw in _CLOSING and len(rest) <= _CITED
    return None if not closed or any("comp" in scan.words[k] or words[k].raw in _OPENING for k in rest) else first


def told_by_office(s: Clauses) -> Group | None:
    """The ministry that tells what a sentence tells: "..., بحسب وزارة الخارجية", "..., على ما ذكرت الوزارة"."""
    verb = spoken_behind(s)
    told = source_of(s) if verb is None else next((g for g in s.groups if g.i == verb.j and g.case == ""), None)
    return told if told is not None and told.chunks[0].kind == "body" else None


def source_of(s: Clauses) -> Group | None:
    """According to whom a sentence tells what it tells, where no verb of saying stands in it: "على واشنطن أن ترفع
    العقوبات، بحسب الوزير", "وفي رأي الوزير، على واشنطن أن"."""
    scan, words, part = s.part.scan, s.part.scan.text.words, s.part
    if s.reported:
        return None
    for g in s.groups:
        k = g.i - 1
        if k < part.begin or "according-to" not in scan.words[k] or g.chunks[0].kind not in _CITABLE:
            continue
        fronted = k <= part.begin + 2 and g.j < part.end and words[g.j].raw in _CLOSING
        closing = any(words[n].raw in _CLOSING for n in range(max(part.begin, k - 2), k))
        if fronted or (closing and part.end - k <= _CITED and not s.verb_in(g.j, part.end)):
            return g
    return None


def is_said(s: Clauses, t: Trigger) -> bool:
    """ "قال الوزير إن بلاده ترفض": whether the words stand in a clause that a verb of saying before them opens."""
    said = [x for x in s.triggers if x.frame == "speech" and x.i < t.i and x.part == "verb" and t.i - x.i < _REACH]
    return bool(said) and said[-1].number == "s" and s.part.scan.opens(said[-1].j, t.i)


def is_mentioned(s: Clauses, t: Trigger) -> bool:
    """ "أشار إلى استمرار المحادثات", "أكد تقدم المفاوضات": whether a verb of saying governs a noun, with no other verb
    between."""
    said = next((x for x in reversed(s.triggers) if x.frame == "speech" and x.i < t.i and x.part == "verb"), None)
    if said is None or said.number != "s" or t.i - said.j >= _NOUN:
        return False
    return not s.verb_in(said.j, t.i) and not s.part.scan.opens(said.j, t.i)


def only_goes_on(s: Clauses, t: Trigger) -> bool:
    """ "إن الهند تواصل انتهاك الاتفاق": whether a verb that may be "he went on to say" goes on with what is done."""
    return s.part.scan.text.words[t.i].fold in s.part.scan.sets["goes-on-doing"] and any(
        x.i == t.j and x.part == "noun" for x in s.triggers
    )
