"""A name that words which no rule reads part from its office: "القنصل العام للكويت في محافظة جدة محمد العنزي", "وزير
التخطيط واستصلاح الأراضي كمال الدرديري"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.names import CLOSED, is_common
from alaqat.extract.scan import Scan

__all__ = ["join_far_names"]

_FURTHEST = 9  # tokens between office and name
_WITHIN = frozenset(("state", "place", "demonym", "org", "body", "orgadj", "doubt"))  # what may stand there
_LINKS = frozenset(("في", "مع", "لدي", "بين", "علي"))
_ASIDE = "،,"
_PRESIDE = frozenset(("president", "vice-president", "head-of-state"))
# verbs that have no person as object
_OF_NOBODY = frozenset(("ar-say", "ar-lv-announce", "ar-lv-express", "ar-lv-do", "ar-arrive", "ar-travel"))
_NAMED = ("state", "demonym", "org", "body", "place")


def join_far_names(scan: Scan, chunks: list[Chunk]) -> list[Chunk]:
    """The noun phrases of a sentence, each office without a name and the name behind its field or place as one."""
    out: list[Chunk] = []
    for c in chunks:
        n = _office_before(scan, out, c)
        if n is None:
            out.append(c)
            continue
        office, between = out[n], out[n + 1 :]
        c.i, c.prefix, c.country, c.org, c.body = office.i, office.prefix, office.country, office.org, office.body
        c.roles, c.former = _held(office, c), office.former
        c.country = c.country or (None if c.org else _served(scan, between))
        c.inner = [*office.inner, *between, *c.inner]
        out[n:] = [c]
    return out


def _office_before(scan: Scan, out: list[Chunk], c: Chunk) -> int | None:
    """Which of the phrases before a bare name is its office; None where none is."""
    if c.kind != "person" or not c.name or c.roles or c.country or c.org or c.prefix or c.name[1] - c.name[0] < 2:
        return None
    n = next((k for k in range(len(out) - 1, -1, -1) if out[k].kind not in _WITHIN), None)
    office = out[n] if n is not None else None
    if office is None or office.kind != "office" or office.number != "s" or office.counterpart or office.former:
        return None
    if not 1 < c.i - office.j <= _FURTHEST or _is_subject(scan, office):
        return None
    if (office.country or office.org) and _is_field(scan, office.j, c.i):
        return n
    return n if _goes_on(scan, office, c) else None


def _held(office: Chunk, c: Chunk) -> list[str]:
    """The offices that an office with its field tells, which is no head of state's: "رئيس مكتبها السياسي فلان". Of a
    known person the table tells more than that he is an official."""
    roles = ["official" if r in _PRESIDE and not (office.country or office.org) else r for r in office.roles]
    return [] if c.person and set(roles) == {"official"} else list(dict.fromkeys(roles))


def _served(scan: Scan, between: list[Chunk]) -> str | None:
    """The state that the words between tell: of the body in which somebody serves, "بوزارة الخارجية الروسية", of whom
    he serves, "لرئيس وزراء الجمهورية الإيطالية", of his people abroad, "والنيجريين بالخارج"."""
    words = scan.text.words
    for x in reversed(between):
        ruled = x.kind == "state" and not x.prefix and words[x.i - 1].fold not in _LINKS
        abroad = x.kind == "demonym" and x.j < len(words) and scan.has("abroad", x.j, x.j + 2)
        if x.country and (x.kind in ("body", "org") or ruled or abroad):
            return x.country
    return None


def _goes_on(scan: Scan, office: Chunk, c: Chunk) -> bool:
    """Whether the words up to the name are what the office is over: "وزير التخطيط [واستصلاح الأراضي]", "قائد [سلاح
    المدرعات في الجيش السوداني]"; a name behind a comma closes the phrase."""
    words, end = scan.text.words, c.i - (scan.text.words[c.i - 1].raw in _ASIDE)
    closes = c.j == len(words) or words[c.j].kind == "punct" or "comp" in scan.words[c.j]
    if end <= office.j or (end < c.i and not closes):
        return False
    first = words[office.j]
    linked = first.fold in _LINKS or first.raw.startswith(("ل", "ب"))
    alone = office.j == office.i + 1
    if alone and (linked or words[office.i].has_article):
        return False  # المستشار في مصر: nobody knows of what
    if not (alone or linked or first.has_article or first.raw.startswith("و")):
        return False
    return all(_is_of_field(scan, k, end) for k in range(office.j, end))


def _is_of_field(scan: Scan, k: int, end: int) -> bool:
    """Whether the word at k is a definite noun or adjective, a noun that rules the next, or a preposition between."""
    word = scan.text.words[k]
    if word.kind != "ar" or any(m.entry.part in ("verb", "passive") and not m.prefix for m in scan.all(k, "lexeme")):
        return False
    if scan.words[k] & CLOSED:
        return word.fold in _LINKS and k + 1 < end
    if word.may_have_article or scan.best(k, *_NAMED) is not None:
        return True
    rules = k + 1 < end and scan.text.words[k + 1].may_have_article
    return rules and is_common(scan, k) and not word.fold.removeprefix("و").startswith("ي")


def _is_subject(scan: Scan, office: Chunk) -> bool:
    """Whether a verb that may have a person as its object stands right before an office, so that a name behind it may
    be whom its holder meets: "استقبل وزير الخارجية المصري في القاهرة فلانا"."""
    verbs = [m for m in scan.all(office.i - 1, "lexeme") if m.entry.part == "verb"] if office.i > 0 else []
    return bool(verbs) and not any(m.entry.key in _OF_NOBODY for m in verbs)


def _is_field(scan: Scan, i: int, j: int) -> bool:
    """Whether the tokens [i, j) are a prepositional phrase without a verb: what an office is for, where it is held."""
    words = scan.text.words
    linked = words[i].fold in _LINKS or words[i].raw.startswith(("لل", "ل", "ب"))
    if not linked or words[i].kind != "ar":
        return False
    for k in range(i, j):
        if words[k].kind != "ar" and not (k == j - 1 and words[k].raw in _ASIDE):
            return False
        if scan.words[k] & CLOSED and words[k].fold not in _LINKS:
            return False
        if any(m.entry.part in ("verb", "passive") and not m.prefix for m in scan.all(k, "lexeme")):
            return False
    return True
