"""Which side somebody stands on: several who act as one, and two that are read as one country."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.clause import Clauses, Trigger
from alaqat.extract.discourse import Discourse
from alaqat.extract.envoys import RESIDENT
from alaqat.extract.filled import LAST_SUBJECT, PRONOUN, SPEAKER, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.party import Parties
from alaqat.extract.subjects import subject_of

__all__ = [
    "about_a_third",
    "are_told_together",
    "bearer_of_credentials",
    "bearers_of_greetings",
    "one_with_two_offices",
    "part_sides",
    "the_two",
    "towards_the_other",
]

_THIRD = 12  # tokens of what a demand is about
_HIS = ("ه", "ها")
_UNDERSTOOD = frozenset((SPEAKER, LAST_SUBJECT, PRONOUN))


def part_sides(
    d: Discourse, frame: Frame, initiators: Sequence[str], recipients: Sequence[str], why: str
) -> tuple[list[str], list[str]]:
    """The ids of (initiators, recipients). Nobody acts upon himself: where the initiator is only understood (`why` says
    how) and of the recipient's country, one of them is the other of the two who were told of last: of a visit the
    guest, else the person who receives. What somebody says of his own country stays as it is, and is no act."""
    same = list(initiators), list(recipients)
    if why not in _UNDERSTOOD:  # as mostly
        return same
    home = d.parties(initiators)
    if len(home) != 1 or home != d.parties(recipients):
        return same
    if not frame.place_of_recipient and set(d.kinds(recipients)) != {"person"}:
        return same
    others = d.not_of(home, d.pair)
    if len(others) != 1 or len(d.parties(d.pair)) != 2:
        return same
    return (others, same[1]) if frame.place_of_recipient else (same[0], others)


def are_told_together(d: Discourse, filled: Filled, p: Parties) -> bool:
    """ "أكد السفراء حرصهم", "وأكدوا": whether who acts is one side, several who were told of before."""
    understood = [d.speaker] if d.speaker is not None and p.why.get("I") == SPEAKER else []
    plurals = (c for c in flat(filled.I) or understood if c.kind == "word" and c.number == "p")
    return any(not set(d.actors_of(c)).isdisjoint(p.initiators) for c in plurals)


def bearers_of_greetings(d: Discourse, s: Clauses, carrier: Trigger) -> list[str]:
    """ "نقل السفراء تحيات قادة دولهم": the ids of several who bring the greetings of those whom nobody names."""
    bearers = subject_of(s, carrier)[0]
    several = bearers is not None and all(c.kind == "word" and c.number == "p" for c in bearers.chunks)
    return d.ids([bearers]) if bearers is not None and several else []


def bearer_of_credentials(d: Discourse, s: Clauses, t: Trigger, p: Parties) -> None:
    """ "تسلم منه أوراق اعتماده", "سلمه نسخة من أوراق اعتماده": he whose credentials they are, an envoy named before,
    presents them to who takes them."""
    if not s.part.scan.text.words[t.j - 1].fold.endswith(_HIS):
        return
    named = [c for g in reversed(s.groups) if g.j <= t.i for c in g.chunks]
    told = [a for c in named for a in d.actors_of(c)] + [a for c in reversed(d.lately) for a in (*c.I, *c.R)]
    shown = d.reading.actors
    envoy = next((a for a in told if a in shown and not RESIDENT.isdisjoint(shown[a].roles)), None)
    if envoy is not None and envoy not in p.initiators:
        taker = d.not_of({d.party(envoy)}, p.initiators) or d.not_of({d.party(envoy)}, p.recipients)
        p.initiators, p.recipients, p.why["I"] = [envoy], taker, "whose credentials they are"


def towards_the_other(d: Discourse, t: Trigger, p: Parties) -> None:
    """ "أشاد بعلاقات الجزائر وتركيا": what somebody does to both countries he does to the other one; and what two feel
    for both they feel for each other."""
    home = d.parties(p.initiators)
    others = d.not_of(home, p.recipients)
    if others:
        p.recipients = others
    elif t.part == "noun" and len(home) == 2 and d.parties(p.recipients) == home:
        first = d.party(p.initiators[0])
        p.recipients = [a for a in p.initiators if d.party(a) != first]
        p.initiators = [a for a in p.initiators if d.party(a) == first]


def the_two(d: Discourse, s: Clauses, t: Trigger) -> list[str]:
    """ "خلال لقائهما، أكد الوزير ونظيره": the two that the clause goes on to name, or names before where the sentence
    tells of no two; else the last two told of."""
    near = (g for g in s.groups if t.j <= g.i < t.j + 12 and g.case == "" and len(g.chunks) >= 2)
    both = next(near, None)
    if both is None and not d.pair_is_told:  # أشرف الوزيران الجزائري والإسباني على الافتتاح واتفقا على التنسيق
        begin = s.part.begin  # behind an unknown verb that begins the sentence stands its subject
        before = (g for g in reversed(s.groups) if g.j <= t.i and (g.case == "" or g.head == begin))
        both = next((g for g in before if len(d.parties(d.ids([g]))) == 2), None)
    return d.ids([both]) if both is not None else list(d.pair)


def about_a_third(d: Discourse, s: Clauses, filled: Filled, p: Parties) -> None:
    """ "طالب نواب الكونغرس الرئيس الأميركي بوقف تسليح تركيا": whom what somebody asks of his own state is about."""
    home = d.parties(p.initiators)
    if p.targets or len(home) != 1 or d.parties(p.recipients) != home or not filled.R:
        return
    words = s.part.scan.text.words
    j = max(g.j for g in filled.R)
    end = next((k for k in range(j, min(s.part.end, j + _THIRD)) if words[k].kind == "punct"), j + _THIRD)
    about = (d.not_of(home, d.ids([g])) for g in s.groups if j <= g.i < end and g.case not in ("في", "مع"))
    p.targets = next((ids for ids in about if ids), [])


def one_with_two_offices(t: Trigger, filled: Filled) -> bool:
    """ "رئيس الاتحاد ورئيس السنغال أكد": a verb behind two would be in the dual, so that they are one."""
    before = any(g.j <= t.i and (len(g.chunks) > 1 or g.chunks[0].kind == "dual") for g in filled.I)
    return before and t.part == "verb" and t.number == "s"
