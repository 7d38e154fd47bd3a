"""Who says nothing of a matter, and who says that it expects good or ill of one: CAMEO 011 to 013, as statements.

"رفض المتحدث التعليق", "لم تعلق إسرائيل على الهجوم", "لم يصدر أي تعليق من إيران"; "أعرب عن تفاؤله", "قال إنه متشائم".
"""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.candidate import Candidate
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite
from alaqat.extract.discourse import Discourse
from alaqat.extract.filled import flat
from alaqat.extract.posts import Posts
from alaqat.extract.stated import noun_at, stated
from alaqat.extract.subjects import subject_of

__all__ = ["comments"]

_REFUSED = 12  # tokens from the verb that declines to "comment"
_DOER = 2  # tokens between who comments and the verb
_FROM = 4  # tokens from a comment that did not come to whose it would be
_MATTER = 10  # tokens behind a comment with what it is about
_EXPRESSED = 5  # tokens from "expressed" to the optimism
_QUOTED = 40  # tokens from a verb of saying to it
_MANY = 2  # parties that a comment is said to be about
_DENIED = 3  # tokens before it in which it is denied
_KINDS = frozenset(("person", "office", "body", "state", "org"))
_BY = ("من", "عن", "adj")  # cases of whose it would be


def comments(d: Discourse, s: Clauses, posts: Posts, voices: Sequence[tuple[Trigger, Chunk]]) -> list[Candidate]:
    """The comments of a sentence that were declined, and those that told of hope or of none."""
    scan, begin, end = s.part.scan, s.part.begin, s.part.end
    out: list[Candidate] = []
    silent: set[str] = set()  # one silence is told in several words: لم ترد على طلب للتعليق
    for k in scan.seek("comment", begin, end):
        n, who = _silent(s, k)
        by = d.ids([who])[:1] if who is not None else _goes_on(d, s, n)
        if by and not silent.intersection(by):
            silent.update(by)
            out.append(_comment(d, s, posts, "decline-comment", k, by))
    for cls, fine, other in _OUTLOOKS:
        for k in scan.seek(cls, begin, end):
            speaker = _of_whom(d, s, k, voices)
            by = list(d.actors_of(speaker))[:1] if speaker is not None else []
            if by and not d.nowhere(by[0]):
                out.append(_comment(d, s, posts, other if _is_denied(s, k) else fine, k, by))
    return out


_OUTLOOKS = (
    ("optimism", "optimistic-comment", "pessimistic-comment"),
    ("pessimism", "pessimistic-comment", "optimistic-comment"),
)


def _goes_on(d: Discourse, s: Clauses, n: int) -> list[str]:
    """ "قال المتحدث إن ... . وامتنع عن التعليق": the one who spoke, where the verb at token n begins its sentence and
    names nobody."""
    if n - s.part.begin > 1 or d.speaker is None or any(g.i == n + 1 for g in s.groups):
        return []
    return list(d.actors_of(d.speaker)[:1])


def _silent(s: Clauses, k: int) -> tuple[int, Group | None]:
    """The verb, and who does not make the comment at token k: who declines it, by whom none came, who did not answer;
    a token far away where there is no such verb."""
    scan, begin = s.part.scan, s.part.begin
    for n in range(k, max(begin - 1, k - _REFUSED), -1):
        declines = n < k and scan.stemmed(n, "declines") and not _is_of_another(s, k)
        denied = n > begin and "neg" in scan.words[n - 1]
        if declines and not denied:
            return n, _doer(s, n)
        if denied and scan.stemmed(n, "comments-or-answers"):
            return n, _doer(s, n)
        if denied and n < k and scan.stemmed(n, "is-issued"):
            whose = (g for g in s.groups if n < g.i <= k + _FROM and g.case in _BY)
            return n, next(whose, None) or _doer(s, n)
    return s.part.end, None


def _is_of_another(s: Clauses, k: int) -> bool:
    """ "رفضت مصر التعليق الإسرائيلي": whether a comment is somebody else's, and itself refused."""
    return any(g.i == k + 1 and g.case in ("adj", "gen") for g in s.groups)


def _is_denied(s: Clauses, k: int) -> bool:
    """ "ليس متفائلا", "غير متفائل", but "لا يزال متفائلا": whether an outlook is denied."""
    scan, begin = s.part.scan, max(s.part.begin, k - _DENIED)
    return any("neg" in scan.words[n] and not scan.stemmed(n + 1, "remains") for n in range(begin, k))


def _doer(s: Clauses, n: int) -> Group | None:
    """Whose verb stands at token n: the noun phrase right behind it, else the one right before it."""
    behind = next((g for g in s.groups if g.i == n + 1 and g.case in ("", "gen")), None)
    if behind is not None:
        return behind if _speaks(behind) else None
    verb = next((t for t in s.triggers if t.i == n and is_finite(t)), None)
    if verb is not None:
        subject = subject_of(s, verb)[0]
        return subject if subject is not None and _speaks(subject) else None
    near = (g for g in reversed(s.groups) if g.j <= n and n - g.j <= _DOER and g.case == "")
    return next((g for g in near if _speaks(g)), None)


def _speaks(g: Group) -> bool:
    return g.chunks[0].kind in _KINDS


def _of_whom(d: Discourse, s: Clauses, k: int, voices: Sequence[tuple[Trigger, Chunk]]) -> Chunk | None:
    """Whose hope or doubt stands at token k: whose the verb of expressing is, or who says that it is his own."""
    scan = s.part.scan
    express = (t for t in s.triggers if t.frame == "express" and 0 <= k - t.j <= _EXPRESSED and t.part != "noun")
    verb = next(express, None)
    if verb is not None:
        subject = subject_of(s, verb)[0] if is_finite(verb) else None
        speakers = [subject.chunks[0]] if subject is not None and _speaks(subject) else []
        return speakers[0] if speakers else d.speaker
    if not scan.stemmed(k, "of-such-a-mind"):
        return None  # التفاؤل: nobody's
    said = [(t, c) for t, c in voices if t.i < k <= t.j + _QUOTED]
    if not said:
        return None
    last, speaker = said[-1]
    between = [c for c in flat([g for g in s.groups if g.case == ""]) if last.j <= c.i < k and c is not speaker]
    return None if any(c.j >= k - 1 for c in between) else speaker  # قال إن إيران متفائلة: she is


def _comment(d: Discourse, s: Clauses, posts: Posts, fine: str, k: int, by: list[str]) -> Candidate:
    home = d.parties(by)
    about: list[str] = []
    for g in s.groups:
        if k < g.i <= k + _MATTER and g.case != "adj" and g.chunks[0].kind in _KINDS:
            about += [a for a in d.not_of(home, d.ids([g])) if a not in about and not d.nowhere(a)]
    why, sides = {"I": "who comments", "T": "whom the matter is about"}, (by, list[str](), about[:_MANY])
    end = min(s.part.end, k + _MATTER)
    return stated(d, s, posts, ("STATEMENT", fine), noun_at(k, fine), sides, why, upto=end)
