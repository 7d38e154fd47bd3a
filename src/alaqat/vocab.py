"""Terms and IRIs; a misspelt term raises. The base IRI, and what makes IRIs, are of `minting.py`.

>>> DIP.initiator
'https://w3id.org/alaqat/ns#initiator'
"""

from __future__ import annotations

from alaqat.errors import UnknownName
from alaqat.minting import BASE, digest, mint

__all__ = [
    "BASE",
    "DIP",
    "PREFIXES",
    "PREF_LABEL",
    "RDFS_LABEL",
    "RDF_TYPE",
    "Namespace",
    "digest",
    "iri",
    "local",
    "mint",
]


class Namespace:
    """A closed vocabulary: `ns.term` is the IRI string, an unknown term raises `UnknownName`."""

    def __init__(self, base: str, terms: str) -> None:
        self._base, self._terms = base, frozenset(terms.split())

    def __getattr__(self, term: str) -> str:
        if term.startswith("__"):  # asked by doctest, copy and pickle, never a term
            raise AttributeError(term)
        name = term.removesuffix("_")
        if name not in self._terms:
            raise UnknownName("term", name, self._terms)
        found = self.__dict__[term] = self._base + name  # the next time Python finds it without asking here
        return found

    def __getitem__(self, term: str) -> str:
        return self.__getattr__(term)


DIP = Namespace(
    BASE + "ns#",
    """Occurrence Event Situation Actor Person Organization State GovernmentBody IGO NonStateActor ActorGroup Place
    Territory Region City Post Tenure Participation Source Article CitedSource Passage Report EntityMention
    ExtractionRun Extractor Measure
    eventType participant initiator recipient target mediator party initiatorParty recipientParty aboutActor
    participation actor part inCapacity onBehalfOf topic place date earliestDate latestDate datePrecision dateBasis
    intensity goldstein polarity inResponseTo follows onSidelinesOf within content measure value unit year
    sameEventAs reports passage inArticle article sentenceIndex confidence factuality reportedDate attributedTo
    viaSource run mentions surface mentionKind textHash domainName ofState territory inTerritory iso2 iso3 metonym
    demonym roleType postAt accreditedTo holder tenurePost startDate endDate attestedOn acting memberCount groupOf
    handle cameoCode ploverCode ploverMode ploverContext ploverSector gdeltTheme quadClass polaritySign symmetric
    requiresRecipient shortcutProperty masculine masculineLabel feminineLabel rank dealtWith trigger rule capital cue
    Account Appearance LinkReport Tie Pair account accountOf toldClass toldType toldRoot toldInitiator toldRecipient
    toldTarget toldTopic toldPlace toldDate toldEarliest toldLatest toldPrecision toldBasis toldFactuality
    toldConfidence toldContent toldValue toldUnit toldYear
    toldActor toldName toldKind toldCountry toldRole linkKind linkSource linkTarget
    articleTopic articleCountry omissionCount sentenceCount score because givenLanguage arrival addedAt
    contentDigest ontologyDigest tieFrom tieTo via between actorKind
    arab supersedes text title heading field quoteHash extractorVersion Lexeme ofType frame verb passive verbalNoun noun
    participle form ambiguous impliesCountry impliesState impliesTopic threatenedAs shortName countryCue
    metonymOfState groupKind
    nonStateKind atLarge statesOf ministerRole dualLabel pluralLabel statedLabel basedIn member impliesPerson resultRole
    modifies modifier ofKind journal articleCount eventCount redirect block""",
)

PREFIXES = {
    "dip": BASE + "ns#",
    "etype": BASE + "event-type/",
    "topic": BASE + "topic/",
    "role": BASE + "role/",
    "quad": BASE + "quad/",
    "fact": BASE + "factuality/",
    "graph": BASE + "graph/",
    "state": BASE + "id/state/",
    "orgz": BASE + "id/org/",
    "person": BASE + "id/person/",
    "event": BASE + "id/event/",
    "article": BASE + "id/article/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "oa": "http://www.w3.org/ns/oa#",
}

RDF_TYPE = PREFIXES["rdf"] + "type"
RDFS_LABEL = PREFIXES["rdfs"] + "label"
PREF_LABEL = PREFIXES["skos"] + "prefLabel"


def iri(curie: str) -> str:
    """The IRI of `prefix:name`, e.g. `iri("etype:visit")`."""
    prefix, _, name = curie.partition(":")
    if prefix not in PREFIXES:
        raise UnknownName("prefix", prefix, PREFIXES)
    return PREFIXES[prefix] + name


def local(value: str) -> str:
    """The last segment of an IRI: a notation, a code, a name."""
    return value[max(value.rfind("/"), value.rfind("#")) + 1 :]
