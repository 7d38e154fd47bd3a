"""An actor as an article shows it, while its mentions are gathered, and the offices that a person is shown with."""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.extract.person import Person, broader_role
from alaqat.model import Resolution

__all__ = ["Shown", "roles_of"]


@dataclass(slots=True)
class Shown:
    """An actor while its mentions are gathered; `actor` is its id."""

    actor: str
    kind: str
    name: str
    country: str | None
    roles: tuple[str, ...]
    mentions: list[Resolution] = field(default_factory=list)


def roles_of(p: Person) -> tuple[str, ...]:
    """The offices that a person is shown with: none of a former holder's, and no office that another is a case of."""
    roles = () if p.former else tuple(r for r in dict.fromkeys(p.roles) if r)
    implied = {broader_role(r) for r in roles if broader_role(r) != r}
    return tuple(r for r in roles if r not in implied)
