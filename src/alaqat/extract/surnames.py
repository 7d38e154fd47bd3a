"""Surnames that stand alone for persons who are named elsewhere in the article, also those that are nationalities."""

from __future__ import annotations

from collections.abc import Iterable

from alaqat.extract.adjoin import join_titles, uncovered
from alaqat.extract.cast import Cast
from alaqat.extract.chunk import Chunk
from alaqat.extract.names import is_common
from alaqat.extract.part import Part
from alaqat.extract.person import Person

__all__ = ["find_surnames"]

_PLACE = 3  # words of the name of a place before its last


def find_surnames(parts: Iterable[Part], cast: Cast) -> None:
    """Makes noun phrases of the surnames and known short names that stand alone, in place."""
    for part in parts:
        added: list[Chunk] = []
        kinds = part.scan.kinds
        for c in part.chunks:
            if _may_be_surname(part, c) or _stands_alone(part, c):
                _as_surname(part, c, cast)
        for k in uncovered(part):
            hit = cast.short_names.at(part.scan, k)
            if (hit is None and "person" not in kinds[k]) or _ends_a_place(part, k):
                continue  # the first for most
            hit = hit if hit is not None else _short_name(cast, part, k)
            if hit:
                j, prefix, person, why = hit
                c = Chunk(k, j, prefix, "person", rule=why, actor=str(person.order))
                person.chunks.append(c)
                added.append(c)
        if added:
            part.chunks = join_titles(sorted(part.chunks + added, key=lambda c: c.i), cast)


def _short_name(cast: Cast, part: Part, k: int) -> tuple[int, str, Person, str] | None:
    """A known office holder by the short name: (end, clitic, person, why)."""
    found = [m for m in part.scan.all(k, "person") if m.entry.get("form") == "short" and m.j <= part.end]
    found = [m for m in found if m.prefix in ("", "و", "ل", "ب")]
    if not found or (is_common(part.scan, k) and not part.scan.text.words[k].has_article):
        return None
    people = [p for p in map(cast.by_short_name, sorted({m.entry.key for m in found})) if p]
    if len(people) != 1:
        return None
    return found[0].j, found[0].prefix, people[0], people[0].why or "short name of a known office holder"


def _ends_a_place(part: Part, k: int) -> bool:
    """ "قاعدة عين الأسد": whether token k is the end of the name of a place that begins before it."""
    begins = part.scan.where("place", max(part.begin, k - _PLACE), k)
    return any(m.entry.cls == "place" and m.j == k + 1 for n in begins for m in part.scan.at[n])


def _may_be_surname(part: Part, c: Chunk) -> bool:
    """ "شكر السوداني", "تهنئة للسوداني": whether a nationality goes with no noun before it, so that it may be
    the surname of somebody who is named elsewhere (of Iraq, محمد شياع السوداني)."""
    if c.kind != "demonym" or c.number != "s" or not c.definite or c.j != c.i + 1 or c.prefix.startswith("و"):
        return False
    before = part.scan.text.words[c.i - 1].fold if c.i > part.begin else ""
    return bool(c.prefix) or not before.startswith(("ال", "وال", "بال", "لل", "فال", "كال"))


def _stands_alone(part: Part, c: Chunk) -> bool:
    """ "وشدد رئيسي على": whether what may be the two presidents of somebody, "رئيسي البلدين", has nobody behind it, nor
    a noun before it with which it goes, "بشكل رئيسي"."""
    if c.kind != "office" or c.number != "d" or c.j != c.i + 1 or c.country:
        return False
    scan, words = part.scan, part.scan.text.words
    after = words[c.j] if c.j < part.end else None
    if after is not None and (after.has_article or any(x.i == c.j for x in part.chunks)):
        return False
    if c.i == part.begin or words[c.i - 1].fold.endswith("ه") or any(x.j == c.i for x in part.chunks):
        return True  # زيارة رئيسي
    verb = any(m.entry.part == "verb" for m in scan.all(c.i - 1, "lexeme"))
    return verb or not is_common(scan, c.i - 1)


def _as_surname(part: Part, c: Chunk, cast: Cast) -> None:
    """Makes such a nationality the surname of the one person who bears it and is of another state."""
    for prefix, stem in part.scan.text.words[c.i].readings:
        person = cast.short_names.bearer(stem)
        if person is not None and person.country not in (None, c.country):
            c.kind, c.prefix, c.actor = "person", prefix, str(person.order)
            c.rule = "surname of a person named in the article"
            c.country, c.entry, c.definite, c.inner, c.roles, c.number = None, None, False, [], [], "s"
            person.chunks.append(c)
            return
