"""What headlines leave out: a noun tells the news without a verb, and "in" or "to" a capital tells a journey. A line of
the text that ends without a stop is one, too: pages print the headline over the text, and others within it."""

from __future__ import annotations

from itertools import pairwise

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger, is_finite
from alaqat.extract.envoys import RESIDENT
from alaqat.extract.part import Part

__all__ = ["is_headline", "leads", "untold"]

_MARKS = (":", "..", "...", ".", "…", "|", "/", "؛")
_LINE = 24  # tokens of a headline within the text, at most
_STOPS = frozenset(".!؟?…:؛,،")
_STAYING = RESIDENT | {"spokesperson"}


def is_headline(part: Part) -> bool:
    """Whether a sentence is a title, or a short line of the text without a stop: "رفض لبناني للمقترح الإسرائيلي"."""
    if part.field != "text":
        return True
    text = part.scan.text
    if part.end - part.begin > _LINE or text.words[part.end - 1].raw[-1:] in _STOPS:
        return False
    source, i, j = text.source, text.starts[part.begin], text.end(part.end - 1)
    while i > 0 and source[i - 1] in " \t\xa0":
        i -= 1
    while j < len(source) and source[j] in " \t\xa0":
        j += 1
    return (i == 0 or source[i - 1] in "\r\n") and (j == len(source) or source[j] in "\r\n")


def leads(s: Clauses, t: Trigger) -> bool:
    """Whether a noun without article begins a headline, or what stands behind its dots or colon, and no verb carries
    it: "إدانة مصرية للقصف", "القاهرة: اتفاق مصري تركي"."""
    part, words = s.part, s.part.scan.text.words
    if t.part != "noun" or t.prefix or words[t.i].has_article:
        return False
    return _opens(part, t.i) and is_headline(part)


def untold(part: Part, groups: list[Group], triggers: list[Trigger]) -> list[Trigger]:
    """What a headline tells without a word that tells it elsewhere: an agreement between two ("اتفاق سعودي إيراني",
    "مذكرة تفاهم بين مصر والعراق") and the journey of a person right before the capital of another state ("وزير الخارجية
    التركي في القاهرة", "الملك سلمان إلى موسكو"). `groups` are in order."""
    if not is_headline(part):
        return []
    scan, found = part.scan, []
    taken = {t.i for t in triggers}
    for k in range(part.begin, part.end):
        if k in taken or not _opens(part, k):
            continue
        stem = scan.text.words[k].fold
        if stem in scan.sets["headline-deal"]:
            found.append(_noun(k, k + 1, "agree-to-settle"))
        elif stem in scan.sets["headline-paper"]:
            whole = k + 1 < part.end and scan.text.words[k + 1].fold in scan.sets["paper-of"]
            found.append(_noun(k, k + 1 + whole, "signing"))
    for who, where in pairwise(groups):
        person, place = who.chunks[-1], where.chunks[0]
        if where.case not in ("في", "الي") or where.head != who.j or not _may_travel(person) or not place.is_capital:
            continue
        named = {c.country for c in who.chunks} | {x.country for c in who.chunks for x in c.inner}
        told = any(is_finite(t) and t.i < who.i for t in triggers)
        if _opens(part, who.i) and place.country not in named and not told:
            found.append(_journey(where.head, ahead=where.case == "الي"))
    return found


def _opens(part: Part, k: int) -> bool:
    """Whether token k begins a headline, or what stands behind its dots or colon."""
    return k == part.begin or part.scan.text.words[k - 1].raw in _MARKS


def _may_travel(c: Chunk) -> bool:
    one = c.kind in ("person", "office") or (c.kind == "body" and c.body == "delegation")
    return one and c.number == "s" and not c.prefix and not c.former and _STAYING.isdisjoint(c.roles)


def _journey(k: int, *, ahead: bool) -> Trigger:
    """The trigger of a journey at the preposition; who goes "to" a city is not there yet."""
    prefix = "س" if ahead else ""
    return Trigger(
        k, k + 1, prefix, "ar-headline-journey", "visit", "headline-journey", "fixed", "fixed", 3, "s", "m", ""
    )


def _noun(i: int, j: int, type_: str) -> Trigger:
    return Trigger(i, j, "", "ar-headline-deal", type_, "headline-deal", "noun", "noun", 3, "s", "m", "")
