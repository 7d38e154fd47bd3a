"""A network as one HTML file that asks nothing of the network: picture, filters, table and the words behind each edge.

The only file that imports pyvis. Of pyvis we take the network, its vis-network engine and `generate_html()` over a page
of our own: its own page links a CDN, renders its heading twice and makes markup of titles.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyvis  # type: ignore[import-untyped]
from jinja2 import Environment, FileSystemLoader
from pyvis.network import Network as Drawing  # type: ignore[import-untyped]

from alaqat.errors import UnknownName
from alaqat.network import Cast, Node, Occurrence, Projection, layout
from alaqat.view.facts import facts
from alaqat.view.folding import Folding, by_country, radii
from alaqat.view.page import Page
from alaqat.view.settings import LANGUAGES, View, views

__all__ = ["LANGUAGES", "Page", "View", "render", "views"]

_ASSETS = Path(__file__).resolve().parent / "assets"
_RATIO = 1.4  # width to height of the room for the picture on a usual screen
_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": False,
        "selectable": False,  # the page marks what is chosen: selecting draws everything again, three times
        "hideEdgesOnDrag": False,
        "keyboard": {"enabled": False},  # the arrow keys go from node to node
    },
    "nodes": {"scaling": {"label": {"enabled": False}}},
    "edges": {"smooth": {"enabled": False}, "hoverWidth": 0},
}


def render(
    projection: Projection,
    evidence: Mapping[str, Occurrence],
    *,
    view: View,
    scores: Mapping[str, Mapping[str, float]],
    cast: Cast | None = None,
    lang: str | None = None,
    notes: Mapping[str, tuple[str, Mapping[str, str]]] | None = None,
) -> Page:
    """The HTML of a view, the same bytes for the same input.

    `evidence` holds the events of the edges by IRI, `scores` a {node: number} for each measure of the view that is to
    be shown (the first one sizes the nodes), `cast` who took part in the events, `lang` the language to open in,
    `notes` what must be said beside a measure (`measures.noted`). Raises UnknownName for a language that is not there.
    """
    lang = lang or view.lang
    if lang not in LANGUAGES:
        raise UnknownName("language", lang, LANGUAGES)
    shown = _heaviest(projection, view.max_edges)
    ends = np.unique(np.concatenate([projection.source[shown], projection.target[shown]])) if len(shown) else ()
    number = {int(old): new for new, old in enumerate(ends)}
    nodes = [projection.nodes[i] for i in number]
    columns = tuple(name for name in view.measures if name in scores)
    sizes = radii([scores[columns[0]].get(node.id, 0.0) for node in nodes] if columns else [0.0] * len(nodes))
    small = Projection(
        name=projection.name,
        directed=projection.directed,
        nodes=tuple(nodes),
        edges=tuple(projection.edges[i] for i in shown),
        source=np.array([number[int(projection.source[i])] for i in shown], dtype=np.int64),
        target=np.array([number[int(projection.target[i])] for i in shown], dtype=np.int64),
        weight=projection.weight[shown],
        params=projection.params,
    )
    # the place must do for every language that the page can turn to
    longest = [max((node.label(one) for one in LANGUAGES), key=len) for node in nodes]
    places = layout(small, longest, sizes=sizes, ratio=_RATIO)
    cast = cast or Cast()
    folding = by_country(small, places, cast.states, longest, _RATIO)
    told = facts(small, evidence, cast)
    drawing = _drawing(small, lang, places.tolist(), sizes, scores, columns, told, folding)
    more = {
        **{key: value for key, value in told.items() if key not in ("number", "held")},
        "groups": folding.groups,
        "name": view.name,
        "titles": dict(view.titles) or {lang: view.name},
        "lang": lang,
        "words": json.loads((_ASSETS / "words.json").read_text(encoding="utf-8")),
        "measure": columns[0] if columns else view.measure,
        "notes": dict(notes or {}),
        "columns": columns,
        "directed": projection.directed,
        "total": len(projection.edges),
        "options": _OPTIONS,
    }
    return _page(drawing, more, lang, view)


def _heaviest(projection: Projection, count: int) -> Any:
    order = np.lexsort((np.arange(len(projection.weight)), -np.abs(projection.weight)))
    return np.sort(order[:count])


def _drawing(
    network: Projection,
    lang: str,
    places: list[list[float]],
    sizes: Sequence[float],
    scores: Mapping[str, Mapping[str, float]],
    columns: Sequence[str],
    told: Mapping[str, Any],
    folding: Folding,
) -> Any:
    drawing = Drawing(directed=network.directed, cdn_resources="in_line")
    for i, node in enumerate(network.nodes):
        drawing.add_node(
            i,
            label=node.label(lang),
            x=places[i][0],
            y=places[i][1],
            size=sizes[i],
            kind=node.kind,
            country=node.country,
            names=_names(node),
            alias=list(node.aliases),
            s={name: float(f"{scores[name].get(node.id, 0.0):.6g}") for name in columns},
            **({"posts": told["held"][i]} if told["held"][i] else {}),
            **({"folded": folding.places[i]} if folding.places else {}),
        )
    ends = zip(network.source.tolist(), network.target.tolist(), network.weight.tolist(), strict=True)
    # add_edge looks through all nodes, and all edges when undirected: 20,000 edges would take minutes
    drawing.edges.extend(
        {
            "id": i,
            "from": a,
            "to": b,
            "w": float(f"{w:.6g}"),
            "ev": [told["number"][event] for event in edge.events if event in told["number"]],
            **({} if edge.events else {"first": edge.first, "last": edge.last}),  # else its events say it
        }
        for i, ((a, b, w), edge) in enumerate(zip(ends, network.edges, strict=True))
    )
    return drawing


def _names(node: Node) -> dict[str, str]:
    return {lang: node.names[lang] for lang in LANGUAGES if node.names.get(lang)} or {"en": node.label("en")}


def _page(drawing: Any, more: dict[str, Any], lang: str, view: View) -> Page:
    style = (_ASSETS / "page.css").read_text(encoding="utf-8")
    parts = sorted(_ASSETS.glob("*.js"))
    script = "(function () {\n" + "\n".join(p.read_text(encoding="utf-8") for p in parts) + "})();\n"
    script = '"use strict";\n' + script
    engine = (Path(pyvis.__file__).parent / "lib" / "vis-9.1.2" / "vis-network.min.js").read_text(encoding="utf-8")
    environment = Environment(loader=FileSystemLoader(_ASSETS), autoescape=False)
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True, "separators": (",", ":")}
    environment.globals.update(
        more=more,
        lang=lang,
        dir="rtl" if lang == "ar" else "ltr",
        style=style,
        engine=engine,
        script=script,
        policy=(
            "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; "
            f"script-src {_hash(engine)} {_hash(script)}; style-src {_hash(style)}"
        ),
    )
    drawing.templateEnv, drawing.path = environment, "page.html"
    drawing.heading = more["titles"].get(lang) or view.name
    return Page(drawing.generate_html())


def _hash(content: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(content.encode("utf-8")).digest()).decode("ascii") + "'"
