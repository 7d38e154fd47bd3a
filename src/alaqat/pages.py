"""The page of a view: what it shows is projected, measured, drawn with its evidence, and written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from alaqat import view as views
from alaqat.analysis import evidence
from alaqat.errors import AlaqatError, UnknownName
from alaqat.measures import measure, noted
from alaqat.network import Projection, find_cast, projections
from alaqat.store import Store

__all__ = ["draw", "write"]


def draw(
    store: Store,
    project: Callable[..., Projection],
    name: str,
    *,
    lang: str | None = None,
    overlays: Sequence[Path] = (),
    params: Mapping[str, Any],
) -> views.Page:
    """The page of a view, or of a projection as it is; `params` go before those of the view.

    Raises UnknownName: neither a view nor a projection is called `name`.
    """
    known = views.views(overlays)
    view = known.get(name) or views.View(name=name, projection=name, lang=lang or "ar")
    if name not in known:
        both = {**known, **projections(overlays)}
        if name not in both:
            raise UnknownName("view", name, both)
    asked: dict[str, Any] = {**view.params, **params}
    projection = project(view.projection, **asked)
    scores = {each: measure(projection, each) for each in view.measures}
    return views.render(
        projection,
        evidence(store, projection),
        view=view,
        scores=scores,
        cast=find_cast(store, projection.nodes, projection.events),
        lang=lang,
        notes={each: said for each in scores if (said := noted(projection, each, scores[each]))},
    )


def write(path: Path, page: str) -> None:
    """Writes a page and the folders that it needs. Raises AlaqatError where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8", newline="\n")
    except OSError as error:
        what = f"the page cannot be written ({error.strerror})"
        raise AlaqatError(what, where=str(path), mend="give another file") from error
