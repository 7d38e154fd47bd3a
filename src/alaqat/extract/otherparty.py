"""The other of two parties, named only as such: "الطرف الآخر", "جارتها", "الجارة", "خصمه"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from alaqat.extract.chunk import Chunk
from alaqat.extract.filled import flat
from alaqat.extract.part import Part
from alaqat.text.tokens import Word

if TYPE_CHECKING:
    from alaqat.extract.discourse import Discourse
    from alaqat.extract.party import Act, Parties

__all__ = ["other_of", "other_parties", "turn_to_other"]

_ADJECTIVES = 2  # words behind "its neighbour" before its name
_LYING = ("في", "من", "الي")  # where a side is one of a road or a border
_PRONOUNS = ("ه", "ها", "نا")
_SPEAKING = frozenset(("person", "office", "state", "body", "org", "group"))


def other_parties(part: Part, free: Sequence[int]) -> list[Chunk]:
    """الطرف الآخر, جارتها at the free tokens; not جارتها مالي, whose name says who it is, nor في الجانب الآخر."""
    scan, words, unnamed = part.scan, part.scan.text.words, set(free)
    out: list[Chunk] = []
    for k in scan.seek("other-party", part.begin, part.end):
        prefix, j = scan.clitic(k, "other-party"), k + 1
        if prefix is None or k not in unnamed:
            continue
        if scan.stemmed(k, "one-side"):
            at_side = k > part.begin and scan.cases.get(words[k - 1].fold) in _LYING
            border = j + 1 < part.end and words[j + 1].fold == "من"
            if j >= part.end or not scan.stemmed(j, "the-other") or at_side or border or prefix in ("ب", "وب"):
                continue
            j += 1
        elif any(c.i in range(j, j + _ADJECTIVES) and c.kind != "own" for c in part.chunks):
            continue
        out.append(Chunk(k, j, prefix, "other", rule="the other party"))
    return out


def other_of(d: Discourse, chunks: Sequence[Chunk], words: Sequence[Word], c: Chunk) -> tuple[str, ...]:
    """Whom a phrase means for whom it is told whose other party that is: see `other_than`."""
    who = _whose(d, chunks, words, c)
    return other_than(d, d.parties(d.actors_of(who)) if who is not None else set())


def turn_to_other(d: Discourse, act: Act, p: Parties) -> None:
    """ "استقبل الوزير نظيره، مشيدا بتعاون الجانب الآخر": upon the other party of who acts, whoever is named nearer."""
    if p.initiators and any(c.kind == "other" for c in flat(act.filled.R)):
        p.recipients = list(other_than(d, d.parties(p.initiators)))


def other_than(d: Discourse, home: set[str]) -> tuple[str, ...]:
    """The ids of the other of two: with whom those of the party `home` dealt last, else of the article's two."""
    if len(home) != 1:
        return ()
    for told in reversed(d.lately):
        for mine, theirs in ((told.I, told.R), (told.R, told.I)):
            others = _parties_of_two(d, d.not_of(home, theirs)) if home & d.parties(mine) else []
            if others:
                return tuple(others)
    if len(d.parties(d.lead)) == 2 and home <= d.parties(d.lead):
        return tuple(_parties_of_two(d, d.not_of(home, d.lead)))
    top = [iso for iso, _ in d.reading.countries.most_common(2)]
    other = [iso for iso in top if iso not in home]
    return (d.reading.show_state(other[0]),) if len(other) == 1 and len(top) == 2 else ()


def _parties_of_two(d: Discourse, actors: Sequence[str]) -> list[str]:
    """The state of whom an act had on its other side, or the movement itself; none where several or a body of many
    states stood there."""
    shown = [d.reading.actors[a] for a in actors if a in d.reading.actors]
    states = list(dict.fromkeys(a.country for a in shown if a.country))
    if len(states) == 1 and all(a.country for a in shown):
        return [d.reading.show_state(states[0])]
    return [shown[0].actor] if len(shown) == 1 and shown[0].kind == "non_state" else []


def _whose(d: Discourse, chunks: Sequence[Chunk], words: Sequence[Word], c: Chunk) -> Chunk | None:
    """Whose other party a phrase means: "her neighbour" theirs who are named before it, "the other side" his who speaks
    in the sentence, if he is; else his who spoke or acted last."""
    before = [x for x in chunks if x.j <= c.i and x.kind in _SPEAKING]
    his = words[c.j - 1].fold.endswith(_PRONOUNS) and not words[c.i].has_article
    if not his and any(x is d.speaker for x in before):
        return d.speaker
    return before[-1] if before else d.speaker or d.subject
