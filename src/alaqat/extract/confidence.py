"""How likely an event is right: a small logistic model over how it was found, learned by tests/eval/calibrate.py.

Right means that the root type and the two parties are those that a careful reader would give. The weights lie in
confidence.toml; each is a change of log-odds that can be read. A rule's weight is its change from its root's, shrunk
the more the fewer events of the rule were seen, so that a rule never seen has its root's. Articles that are harder than
the press are among those learned from, since rules are surer on articles that they were made on than elsewhere.

>>> told = Features(root="CONSULT", rule="ar/visit", initiator="subject", recipient="preposition", part="verb")
>>> guessed = Features(root="CONSULT", rule="ar/visit", initiator="carried", recipient="only", part="noun")
>>> 0.0 < confidence(guessed) < confidence(told) < 1.0
True
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from alaqat.extract.filled import AFFIRMS, LAST_SUBJECT, PRONOUN, SPEAKER, VERB_BEFORE
from alaqat.extract.weights import read_weights
from alaqat.resources import PACKAGE

if TYPE_CHECKING:
    from alaqat.extract.candidate import Candidate
    from alaqat.extract.shown import Shown
    from alaqat.model import Span

__all__ = ["Features", "confidence", "events_at", "features", "terms", "way"]

_WEIGHTS = PACKAGE / "extract" / "confidence.toml"
_TABLES = ("intercept", "root", "rule", "initiator", "recipient", "part", "actor", "other", "place")

# How a slot was filled, by the beginning of the words that slots.py and events.py give; the first that fits.
_WAYS = (
    ("noun phrase", "subject"),
    ("subject of what is said", "content"),
    ("object of", "object"),
    ("who are released", "object"),
    ("between", "between"),
    ("two nationalities", "between"),
    ("after ", "preposition"),
    ("inside the complement", "nested"),
    (SPEAKER, "carried"),
    (LAST_SUBJECT, "carried"),
    (PRONOUN, "carried"),
    ("whom a pronoun means", "carried"),
    ("whose people they are", "noun"),
    ("against whom it is demanded", "object"),
    ("the two", "carried"),
    ("subject of the clause", "carried"),
    ("subject of the sentence", "carried"),
    (VERB_BEFORE, "carried"),
    ("whose journey it is", "noun"),
    ("whose act it is about", "nested"),
    ("whose stance it is", "noun"),
    ("to whom the noun gives", "noun"),
    ("the speaker's country", "fallback"),
    ("fallback", "fallback"),
    ("with whom they quarrel", "fallback"),
    ("people of the place", "fallback"),
    ("the state where it happens", "fallback"),
    ("the seat to which", "noun"),
    ("the victims told of before", "fallback"),
    ("the other of the two", "fallback"),
    ("the country of the city", "fallback"),
    ("the only other", "only"),
    ("genitive", "noun"),
    ("nationality", "noun"),
    ("destination of the noun", "noun"),
    ("whom the purpose names", "noun"),
    ("whom it is to help", "noun"),
    (AFFIRMS, "subject"),
    ("who sets about it", "subject"),
    ("who is asked to", "subject"),
    ("who asks", "carried"),
    ("whom the subject meets", "noun"),
    ("envoy whom the noun is about", "noun"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """How an event was found. `initiator`, `recipient`: the way of the slot; `part`: verb, passive, noun, participle or
    fixed; `tense`: of the trigger; `actor`, `other`: the kinds of the first initiator and of the first other party;
    `placed`: whether a country is told where it happens; `beside`: other events that the same words tell; `mentions`:
    of the party mentioned less often; `length`: characters of the evidence; `sentences`: of the article."""

    root: str
    rule: str
    initiator: str = "none"
    recipient: str = "none"
    part: str = "verb"
    tense: str = "past"
    actor: str = "state"
    other: str = "state"
    fine: bool = True
    dated: bool = False
    placed: bool = False
    beside: int = 0
    mentions: int = 1
    title: bool = False
    sentences: int = 10
    tellings: int = 1
    reported: bool = False
    length: int = 120


@lru_cache(maxsize=1000)  # reasons are few
def way(why: str | None) -> str:
    """The class of a reason.

    >>> way("noun phrase after the verb"), way("after مع"), way(None), way("something new")
    ('subject', 'preposition', 'none', 'other')
    """
    if not why:
        return "none"
    return next((name for head, name in _WAYS if why.startswith(head)), "other")


def events_at(groups: Iterable[Sequence[Candidate]]) -> dict[Span, int]:
    """How many events each stretch of the article is evidence of, for `features`."""
    found: dict[Span, int] = {}
    for tellings in groups:
        for span in {c.evidence.span for c in tellings}:
            found[span] = found.get(span, 0) + 1
    return found


def features(
    tellings: Sequence[Candidate], actors: dict[str, Shown], events_at: dict[Span, int], sentences: int
) -> Features:
    """The features of one event from its tellings, the first of which gave it its type and parties, the actors of the
    article by id, how many events each stretch is evidence of, and the number of sentences.

    Raises:
        ValueError: no telling is given.
    """
    if not tellings:
        raise ValueError("an event has at least one telling")
    first = tellings[0]
    shown = [actors.get(next(iter(ids), "")) for ids in (first.I, [*first.R, *first.T])]
    return Features(
        root=first.type,
        rule=first.evidence.rule,
        initiator=way(first.why.get("I")),
        recipient=way(first.why.get("R") or first.why.get("T")),
        part=first.trigger.part,
        tense=first.trigger.tense,
        actor=shown[0].kind if shown[0] else "none",
        other=shown[1].kind if shown[1] else "none",
        fine=any(c.fine is not None for c in tellings),
        dated=any(c.when.date is not None for c in tellings),
        placed=any(c.place is not None for c in tellings),
        beside=events_at.get(first.evidence.span, 1) - 1,
        mentions=min(max(1, len(a.mentions)) if a else 1 for a in shown),
        title=any(c.evidence.span.field != "text" for c in tellings),
        sentences=sentences,
        tellings=len(tellings),
        reported=first.evidence.speaker is not None,
        length=len(first.evidence.quote),
    )


def terms(f: Features) -> list[tuple[str, str, float]]:
    """(table, name, value) of each term of the model, besides the intercept."""
    found = [
        ("root", f.root, 1.0),
        ("rule", f.rule, 1.0),
        ("initiator", f.initiator, 1.0),
        ("recipient", f.recipient, 1.0),
        ("part", f.part, 1.0),
    ]
    if f.tense and f.part != "participle":
        found.append(("part", f.tense, 1.0))
    found += [
        ("actor", f.actor, 1.0),
        ("other", f.other, 1.0),
        ("place", "fine", float(f.fine)),
        ("place", "dated", float(f.dated)),
        ("place", "placed", float(f.placed)),
        ("place", "beside", math.log1p(min(f.beside, 8))),
        ("place", "mentions", math.log(min(f.mentions, 20))),
        ("place", "title", float(f.title)),
        # a long article is harder; below eight sentences, of which there were few to learn from, nothing is made of it
        ("place", "sentences", math.log(min(max(f.sentences, 8), 60) / 10)),
        ("place", "tellings", math.log(min(f.tellings, 8))),
        ("place", "reported", float(f.reported)),
        ("place", "length", min(f.length, 420) / 210 - 1),
    ]
    return found


def confidence(f: Features) -> float:
    """The share of events found in this way that are right, between 0.02 and 0.98, to three decimals."""
    weights = read_weights(_WEIGHTS, _TABLES, "tests/eval/calibrate.py")
    odds, place = weights["intercept"]["all"], weights["place"]
    for table, name, value in terms(f):
        odds += (place if table == "place" else weights[table]).get(name, 0.0) * value
    return round(min(0.98, max(0.02, 1 / (1 + math.exp(-odds)))), 3)
