"""From the rows of a projection to edges: the acts of a pair put together, and what their tie weighs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from alaqat.errors import AlaqatError, ProjectionError, UnknownName
from alaqat.network.periods import period

__all__ = ["WEIGHTS", "Act", "Edge", "acts_of", "check_weight", "edge_of", "newest", "weigh"]

WEIGHTS = ("events", "support", "intensity", "balance", "recency")
_COLUMN = {"support": "articles", "intensity": "intensity", "balance": "balance", "recency": "last"}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Act:
    """One row of a projection: mostly one event between a pair, with what tells it.

    Dates are ISO days or "" where unknown; `balance` is the sign of the event, `intensity` how friendly (above zero) or
    hostile it is; `articles` and `evidence` are the IRIs of the articles and reports that tell it.
    """

    events: tuple[str, ...] = ()
    first: str = ""
    last: str = ""
    type: str = ""
    weight: float = 1.0
    balance: float = 0.0
    intensity: float = 0.0
    articles: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    support: int = 0  # where a projection counts its articles instead of naming them


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What an edge stands on. Dates are ISO strings or "" where unknown; `balance` is the sum of the events' signs.

    `support` is the number of different articles. `acts` are the single events with the same, `types` their kinds.
    """

    events: tuple[str, ...] = ()
    support: int = 0
    balance: float = 0.0
    first: str = ""
    last: str = ""
    intensity: float = 0.0
    types: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    acts: tuple[Act, ...] = field(default=(), repr=False)

    @property
    def sign(self) -> int:
        """1 where friendly acts prevail, -1 where hostile ones do, 0 where neither."""
        return (self.balance > 0) - (self.balance < 0)


def acts_of(
    name: str, rows: Iterable[Mapping[str, str | None]], *, directed: bool
) -> dict[tuple[str, str], tuple[Act, ...]]:
    """{(source, target): its acts}, both sorted; without direction the lower IRI comes first.

    Raises ProjectionError where a number is none.
    """
    found: dict[tuple[str, str], list[Act]] = {}
    for row in rows:
        a, b = row["source"], row["target"]
        if a and b:
            found.setdefault((a, b) if directed or a <= b else (b, a), []).append(_act(name, row))
    return {pair: tuple(sorted(found[pair])) for pair in sorted(found)}


def edge_of(acts: Iterable[Act]) -> Edge:
    """The acts of one pair as one edge.

    >>> edge_of([Act(events=("e1",), articles=("a1",)), Act(events=("e2",), articles=("a1", "a2"), first="2023-01-01")])
    Edge(events=('e1', 'e2'), support=2, balance=0.0, first='2023-01-01', last='', intensity=0.0, types=(), \
articles=('a1', 'a2'), evidence=())
    """
    acts = tuple(sorted(acts))
    articles = tuple(sorted({article for act in acts for article in act.articles}))
    return Edge(
        events=tuple(sorted({event for act in acts for event in act.events})),
        support=len(articles) + sum(act.support for act in acts if not act.articles),
        balance=sum(act.balance for act in acts),
        first=min((act.first for act in acts if act.first), default=""),
        last=max((act.last for act in acts), default=""),
        intensity=sum(act.intensity for act in acts),
        types=tuple(sorted({act.type for act in acts} - {""})),
        articles=articles,
        evidence=tuple(sorted({each for act in acts for each in act.evidence})),
        acts=acts,
    )


def weigh(acts: Iterable[Act], by: str, *, now: str = "", half_life: float = 365.0) -> float:
    """What a pair's acts weigh together.

    "events" adds up the column `weight`, "support" counts the different articles, "intensity" and "balance" are sums
    with signs, and by "recency" an act counts half for every `half_life` days from its last possible day to `now`; an
    undated one counts nothing.

    >>> weigh([Act(last="2023-01-01"), Act(last="2024-01-01"), Act()], "recency", now="2024-01-01")
    1.5
    """
    acts = tuple(acts)
    if by == "support":
        return float(edge_of(acts).support)
    if by == "intensity":
        return float(sum(act.intensity for act in acts))
    if by == "balance":
        return float(sum(act.balance for act in acts))
    if by == "recency":
        return float(sum(act.weight * 0.5 ** (_days(act.last, now) / half_life) for act in acts if act.last))
    return float(sum(act.weight for act in acts))


def newest(acts: Iterable[Act]) -> str:
    """The last day that an act may have been on; "" where all are undated."""
    return max((act.last for act in acts), default="")


def check_weight(name: str, by: str, columns: Iterable[str]) -> None:
    """Raises UnknownName for no known weight, ProjectionError where the projection lacks what it needs."""
    if by not in WEIGHTS:
        raise UnknownName("weight (by=...)", by, WEIGHTS)
    needed, there = _COLUMN.get(by), set(columns)
    if needed and needed not in there and not (by == "support" and "support" in there):
        where = f"graph/projections/{name}.rq"
        raise ProjectionError(f"by={by} needs the column ?{needed}", missing=(needed,), where=where, mend="select it")


def _days(day: str, now: str) -> int:
    """Days from one day to the other, 0 where the first is the later one."""
    return max(0, (date.fromisoformat(now) - date.fromisoformat(day)).days)


def _act(name: str, row: Mapping[str, str | None]) -> Act:
    def number(column: str, default: float) -> float:
        text = row.get(column)
        if text is None or text == "":
            return default
        try:
            return float(text)
        except ValueError as error:
            where = f"graph/projections/{name}.rq"
            raise ProjectionError(f"{text!r} is not a number", where=where, mend=f"make ?{column} a number") from error

    def day(column: str, end: int) -> str:
        text = (row.get(column) or "").partition("T")[0]
        try:
            said = period(text) if text else None
            return "" if said is None else (said.first, said.last)[end]
        except AlaqatError as error:
            where = f"graph/projections/{name}.rq"
            raise ProjectionError(f"{text!r} is not a date", where=where, mend=f"make ?{column} a date") from error

    def several(*columns: str) -> tuple[str, ...]:
        return tuple(sorted({each for column in columns for each in (row.get(column) or "").split()}))

    return Act(
        events=several("event", "events"),
        first=day("first", 0),
        last=day("last", 1),
        type=row.get("type") or "",
        weight=number("weight", 1.0),
        balance=number("balance", 0.0),
        intensity=number("intensity", 0.0),
        articles=several("articles"),
        evidence=several("evidence"),
        support=int(number("support", 0.0)),
    )
