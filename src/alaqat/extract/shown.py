"""An actor as an article shows it, while its mentions are gathered, how it is named, and the offices that a person is
shown with."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from alaqat.extract.person import Person, broader_role
from alaqat.model import Resolution

__all__ = ["HowNamed", "Shown", "in_order", "roles_of"]

_OFTEN = 2  # mentions that make a body worth keeping that is named in passing


@dataclass(slots=True)
class Shown:
    """An actor while its mentions are gathered; `actor` is its id."""

    actor: str
    kind: str
    name: str
    country: str | None
    roles: tuple[str, ...]
    mentions: list[Resolution] = field(default_factory=list)


class HowNamed:
    """How the actors of an article are named, by their ids, which decides whether one that does nothing is shown.

    >>> named, soldiers = HowNamed(), Shown("soldiers", "group", "جنود", None, ())
    >>> named.passes(soldiers), named.is_aside(soldiers, set())
    (True, False)
    """

    def __init__(self) -> None:
        self.passing = set[str]()  # organisations that no list has, and venues
        self.serving = set[str]()  # groups of people in office or sent, and societies that are counted
        self.sent = set[str]()  # delegations of an organisation or body
        self.titled: dict[str, str] = {}  # a body in the title of a named person -> that person
        self.places, self.plain = set[str](), set[str]()  # named as a place, and named otherwise

    def passes(self, a: Shown) -> bool:
        """Whether somebody of no list is told of in passing only."""
        if a.kind == "group":
            often = len({r.mention.span.start for r in a.mentions}) >= _OFTEN
            return a.actor not in self.serving and not (often and a.actor in self.sent)
        return a.actor in self.passing and len(a.mentions) < _OFTEN

    def is_aside(self, a: Shown, acting: Set[str]) -> bool:
        """Whether an actor is named only as a place, or once, in the title of somebody who does nothing either:
        "بحضور مدير مكتب رئاسة الجمهورية المصرية محمود الشناوي". `acting` are the ids of those who do something."""
        if a.actor in self.places and a.actor not in self.plain:
            return True
        bearer = self.titled.get(a.actor)
        return bearer is not None and bearer not in acting and len(a.mentions) < _OFTEN


def roles_of(p: Person) -> tuple[str, ...]:
    """The offices that a person is shown with: none of a former holder's, and no office that another is a case of."""
    roles = () if p.former else tuple(r for r in dict.fromkeys(p.roles) if r)
    implied = {broader_role(r) for r in roles if broader_role(r) != r}
    return tuple(r for r in roles if r not in implied)


def in_order(said: list[Resolution]) -> list[Resolution]:
    """Mentions by field and in the order of the text; those of one stretch stay in the order in which they come."""
    many, wide = len(said), 1 + max([r.mention.span.end for r in said], default=0)
    places: dict[str, list[int]] = {}  # field -> start, end and number of each as one: tuples sort four times as slowly
    for n, r in enumerate(said):
        span = r.mention.span
        place = (span.start * wide + span.end) * many + n
        known = places.get(span.field)
        if known is None:
            places[span.field] = [place]
        else:
            known.append(place)
    return [said[place % many] for field in sorted(places) for place in sorted(places[field])]
