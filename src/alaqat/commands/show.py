"""Show one thing of the graph: an article by its id or url, an event, report or actor by its IRI, an actor by a name.

Every event comes with the sentences behind it.

examples:
  alaqat show ar-aps-001
  alaqat show "رمطان لعمامرة"
  alaqat show state:DZA
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from alaqat.commands import evidence, language, opened, options
from alaqat.commands.terminal import cell, say, say_json
from alaqat.errors import AlaqatError
from alaqat.vocab import PREFIXES

if TYPE_CHECKING:
    from alaqat.knowledge import KnowledgeGraph

_ARTICLE = """SELECT ?article ?id ?title ?published ?publisher ?url ?language WHERE {{
  ?article a dip:Article ; dcterms:identifier ?id .
  OPTIONAL {{ ?article schema:url ?url }} FILTER(?id = {0} || ?url = {0} || STR(?article) = {0})
  OPTIONAL {{ ?article schema:headline ?title }} OPTIONAL {{ ?article schema:datePublished ?published }}
  OPTIONAL {{ ?article dcterms:publisher ?publisher }} OPTIONAL {{ ?article schema:inLanguage ?language }}
}} ORDER BY ?published ?id"""

_NAMED = """SELECT DISTINCT ?thing WHERE {{
  {{ ?thing skos:prefLabel|skos:altLabel ?name FILTER(STR(?name) = {0}) }}
  UNION {{ ?thing a ?kind FILTER(STR(?thing) = {0}) }}
  FILTER EXISTS {{ ?thing a/rdfs:subClassOf* dip:Actor }}
}} ORDER BY ?thing"""

_ABOUT = """SELECT ?kind (SAMPLE(?a) AS ?ar) (SAMPLE(?e) AS ?en) (SAMPLE(?f) AS ?fr) (SAMPLE(?iso) AS ?country) WHERE {{
  <{0}> a ?class . ?class rdfs:subClassOf* dip:Actor . BIND(REPLACE(STR(?class), "^.*[#/]", "") AS ?kind)
  OPTIONAL {{ <{0}> skos:prefLabel ?a FILTER(LANG(?a) = "ar") }}
  OPTIONAL {{ <{0}> skos:prefLabel ?e FILTER(LANG(?e) = "en") }}
  OPTIONAL {{ <{0}> skos:prefLabel ?f FILTER(LANG(?f) = "fr") }}
  OPTIONAL {{ <{0}> dip:iso2|dip:ofState/dip:iso2 ?iso }}
}} GROUP BY ?kind ORDER BY ?kind"""

_REPORTS = """SELECT DISTINCT ?event ?type ?date ?earliest ?latest ?label ?quote ?trigger ?rule ?confidence
  ?id ?published ?publisher WHERE {{
  {0}
  ?report dip:reports ?event ; dip:article ?article ; dip:passage ?passage ; dip:trigger ?trigger ; dip:rule ?rule ;
    dip:confidence ?confidence .
  ?event dip:eventType/skos:notation ?type . ?article dcterms:identifier ?id .
  OPTIONAL {{ ?passage oa:exact ?quote }} OPTIONAL {{ ?event dip:date ?date }}
  OPTIONAL {{ ?event dip:earliestDate ?earliest }} OPTIONAL {{ ?event dip:latestDate ?latest }}
  OPTIONAL {{ ?event rdfs:label ?label FILTER(LANG(?label) = "{1}") }}
  OPTIONAL {{ ?article schema:datePublished ?published }} OPTIONAL {{ ?article dcterms:publisher ?publisher }}
}} ORDER BY (COALESCE(STR(?earliest), STR(?published), "9999")) ?event ?id ?quote LIMIT {2}"""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="ID|URL|IRI|NAME", help="an article, event, report or actor")
    parser.add_argument("-n", "--limit", metavar="N", type=options.positive, default=50, help="reports (default 50)")
    parser.add_argument("--lang", choices=language.CHOICES, help=f"language of labels {language.DEFAULT}")
    options.add_store(parser)
    options.add_overlays(parser)
    options.add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    with opened.to_read(arguments) as kg:
        things = _find(kg, arguments.what, language.chosen(arguments.lang), arguments.limit)
    if arguments.json:
        say_json(things)
        return 0
    for thing in things:
        for name, value in thing.items():
            if name != "reports" and value is not None:
                say(f"{name:<10}  {cell(value)}")
        for report in thing["reports"]:
            say()
            for line in evidence.lines(report):
                say(line)
        say()
    return 0


def _find(kg: KnowledgeGraph, what: str, lang: str, limit: int) -> list[dict[str, Any]]:
    prefix, colon, tail = what.partition(":")
    iri = PREFIXES[prefix] + tail if colon and prefix in PREFIXES else what
    word = '"' + iri.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r") + '"'
    found: list[dict[str, Any]] = []
    for article in kg.sparql(_ARTICLE.format(word)).dicts():
        about = f"BIND(<{article['article']}> AS ?article)"
        found.append(article | {"reports": _reports(kg, about, lang, limit)})
    if found:
        return found
    for event in kg.sparql(f"SELECT ?event {{ ?event dip:eventType ?t FILTER(STR(?event) = {word}) }}").dicts():
        about = f"BIND(<{event['event']}> AS ?event)"
        found.append(event | {"reports": _reports(kg, about, lang, limit)})
    for report in kg.sparql(f"SELECT ?report {{ ?report dip:reports ?e FILTER(STR(?report) = {word}) }}").dicts():
        about = f"BIND(<{report['report']}> AS ?report)"
        found.append(report | {"reports": _reports(kg, about, lang, limit)})
    for (thing,) in kg.sparql(_NAMED.format(word)):
        about = f"?event dip:initiator|dip:recipient|dip:target <{thing}> ."
        rows = kg.sparql(_ABOUT.format(thing)).dicts()
        found.append({"iri": thing} | (rows[0] if rows else {}) | {"reports": _reports(kg, about, lang, limit)})
    if not found:
        mend = "give the id or url of an article, an IRI such as state:DZA, or a whole name as the graph has it"
        raise AlaqatError("nothing in the graph is called so", where=what, mend=mend)
    return found


def _reports(kg: KnowledgeGraph, about: str, lang: str, limit: int) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = kg.sparql(_REPORTS.format(about, lang, limit)).dicts()
    return rows
