"""What one party says of another without doing anything to it: CAMEO 01. Praise, blame and demands are events."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.agents import is_stranger
from alaqat.extract.candidate import Candidate
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import WISHES, Clauses, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.posts import Posts
from alaqat.extract.scan import QUOTES
from alaqat.extract.stated import stated
from alaqat.extract.subjects import subject_of

__all__ = ["is_his", "said_of_another"]

_STATED = ("STATEMENT", "RELATION")
_KINDS = frozenset(("state", "org", "person", "office", "body"))
_CLAUSE = 40  # tokens of what is said that are quoted of a longer one
_TO_THAT = 12  # tokens from the verb of saying to what is said
_TO_QUOTE = 5  # tokens from the verb of saying to a quotation
_HEAD = 1  # tokens before a verb that begins its sentence: كما أضاف
_MANY = 2  # parties that a statement is said to be about


def is_his(s: Clauses, t: Trigger, speaker: Chunk) -> bool:
    """Whether a verb of saying, and not of asking, has the one who speaks for its subject: named by it, or told of
    before where it begins its sentence, "وأضاف أن"."""
    if not is_finite(t) or t.part != "verb" or t.prefix.endswith("س"):
        return False  # ستواصل: she will go on, not on saying
    if any(x.i == t.i and x.frame in WISHES for x in s.triggers):
        return False
    if s.part.scan.stemmed(t.i, "cites") or is_stranger(s, t):
        return False
    subject = subject_of(s, t)[0]
    if subject is None:
        return t.i - s.part.begin <= _HEAD and t.number == "s"
    return any(c is speaker for c in subject.chunks)


def said_of_another(
    d: Discourse, s: Clauses, posts: Posts, voices: Sequence[tuple[Trigger, Chunk]], found: Sequence[Candidate]
) -> list[Candidate]:
    """ "قال الوزير المصري إن السودان بلد شقيق": the statements of a sentence, one for each verb of saying, by whom and
    about whom; none where what is said tells an act of who speaks, or names nobody else than whom a comment or a state
    of affairs is about."""
    out: list[Candidate] = []
    for n, (verb, speaker) in enumerate(voices):
        end = voices[n + 1][0].i if n + 1 < len(voices) else s.part.end
        begin = _where_it_begins(s, verb, end)
        by = [*d.actors_of(speaker)[:1]]
        home = d.parties(by)
        if begin is None or not by or d.nowhere(by[0]):
            continue
        told = [c for c in found if c.trigger.i == verb.i or begin <= c.trigger.i < end]
        if any(c.parties[0] & home for c in told if c.type not in _STATED):
            continue
        known = home.union(*(side for c in told if c.type in _STATED for side in c.parties))
        about = _about(d, s, begin, end, known)
        if about:
            kind, sides = ("STATEMENT", "statement"), (by, list[str](), about)
            why = {"I": "who speaks", "T": "whom the words are about"}
            out.append(stated(d, s, posts, kind, verb, sides, why, upto=verb.j, behind=_CLAUSE))
    return out


def _where_it_begins(s: Clauses, verb: Trigger, end: int) -> int | None:
    """The token at which what is said begins: behind "that" or a colon, or where a quotation opens close behind."""
    scan, near = s.part.scan, range(verb.j, min(end, verb.j + _TO_THAT))
    close = verb.j + _TO_QUOTE
    opening = (k for k in near if scan.text.words[k].raw == ":" or (k < close and scan.text.words[k].raw in QUOTES))
    that = next((k for k in near if "comp" in scan.words[k]), end)
    begin = min(that, next(opening, end))
    return begin if begin < end else None


def _about(d: Discourse, s: Clauses, begin: int, end: int, home: set[str]) -> list[str]:
    """The first parties that the words name, other than for whom the speaker speaks."""
    out: list[str] = []
    for g in s.groups:
        if not begin <= g.i < end or g.case == "adj" or g.chunks[0].kind not in _KINDS:
            continue
        out += [a for a in d.not_of(home, d.ids([g])) if d.party(a) not in d.parties(out) and not d.nowhere(a)]
    return out[:_MANY]
