"""Noun phrases beside one another that belong together: office and name, apposition, "his country"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from alaqat.extract.cast import Cast
from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan

__all__ = [
    "join_apposed",
    "join_titles",
    "no_monarch",
    "other_nation",
    "own_countries",
    "part_surnames",
    "uncovered",
]


def uncovered(part: Part) -> list[int]:
    """The tokens of a sentence that belong to no noun phrase."""
    free: list[int] = []
    k = part.begin
    for c in part.chunks:  # in the order of the text
        while k < c.i:
            free.append(k)
            k += 1
        k = max(k, c.j)
    while k < part.end:
        free.append(k)
        k += 1
    return free


def other_nation(part: Part, k: int) -> bool:
    """Whether a nationality at k tells another one apart: الوزارة المصرية."""
    m = part.scan.best(k, "demonym", "topic") if k < part.end else None
    return m is not None and m.entry.cls == "demonym" and not m.prefix


def own_countries(part: Part, free: list[int]) -> list[Chunk]:
    """بلاده, حكومتها, حكومة بلاده at the free tokens: the country of who speaks."""
    words, spelt = part.scan.text.words, part.scan.spelt
    # folded, "a town" (بلدة) would be "his country" too
    found = [k for k in free if spelt[k].own is not None and not words[k].light.endswith("ة")]
    out: list[Chunk] = []
    for k in found:
        prefix = spelt[k].own or ""
        # لحكومة بلاده means the same as "his country"
        ruling = part.scan.clitic(k - 1, "governing") if not prefix and k - 1 in free else None
        out.append(Chunk(k if ruling is None else k - 1, k + 1, ruling or prefix, "own", rule="own country"))
    return out


def join_apposed(found: Scan, chunks: list[Chunk]) -> list[Chunk]:
    """An office, then a comma, a rank and a name, are one person: "مندوب الجزائر لدى الأمم المتحدة، السفير عمر ...". So
    are an office of several states and a list of as many names: "وزيرا خارجية مصر والأردن، سامح شكري وأيمن الصفدي"."""
    out: list[Chunk] = []
    for n, c in enumerate(chunks):
        last = out[-1] if out else None
        if last and last.kind == "office" and len(last.countries) > 1:
            named = chunks[n : n + len(last.countries)]
            if _are_listed(found, last, named):
                _share_out(last, named)
                out.pop()
                out.append(c)
                continue
        if c.kind == "office" and len(c.countries) > 1 and _hold_apart(found, c, out[-len(c.countries) :]):
            continue
        if last and last.kind == "office" and last.number == "s" and c.i == last.j and _says_twice(last, c):
            c.i, c.prefix, c.roles, c.inner = last.i, last.prefix, list(last.roles), [*last.inner, *c.inner]
            out.pop()
            out.append(c)
            continue
        if last and c.kind == "office" and c.i == last.j and _is_made(found, last, c):
            last.country, last.j = c.country, c.j
            last.roles, last.inner = last.roles or list(c.roles), [*last.inner, *c.inner]
            continue
        comma = last is not None and c.i == last.j + 1 and found.text.words[last.j].raw in "،,"
        peer = last is not None and (comma or c.i == last.j) and _is_the_counterpart(last, c)
        if last and (peer or (comma and _is_first_of_two(last, c))):
            c.i, c.prefix, c.counterpart = last.i, last.prefix, peer and not c.roles
            c.roles = c.roles or list(last.roles)
            out.pop()
            out.append(c)
            continue
        if last and comma and _may_be_apposed(last, c):
            c.i, c.prefix, c.country, c.org = last.i, last.prefix, last.country, last.org
            c.roles, c.inner = [*last.roles, *c.roles], [*last.inner, *c.inner]
            out.pop()
        out.append(c)
    return out


def _is_made(found: Scan, last: Chunk, c: Chunk) -> bool:
    """ "السفير فلان سفيرا لليابان": whether an office in the accusative says as what somebody named before it acts."""
    named = last.kind == "person" and bool(last.name) and not (last.country or last.org)
    return named and c.number == "s" and not c.prefix and bool(c.country) and found.text.words[c.i].fold.endswith("ا")


def _says_twice(office: Chunk, c: Chunk) -> bool:
    """ "وزير الخارجية المصري المصري سامح شكري": whether the nationality of an office is written twice."""
    again = c.rule == "nationality and name" and c.country == office.country and not (c.prefix or office.name)
    return again and bool(office.inner) and office.inner[-1].j == office.j


def _are_listed(found: Scan, offices: Chunk, named: list[Chunk]) -> bool:
    """Whether nothing but commas parts an office of several states from as many names without offices."""
    end = offices.j
    for n, c in enumerate(named):
        between = found.text.words[end : c.i]
        plain = c.kind == "person" and c.name and not (c.roles or c.country or c.org) and c.prefix == ("و" if n else "")
        if not plain or len(between) > 1 or any(w.raw not in "،,:(" for w in between):
            return False
        end = c.j
    return len(named) == len(offices.countries)


def _share_out(offices: Chunk, named: list[Chunk]) -> None:
    for c, country in zip(named, offices.countries, strict=True):
        c.country, c.roles, c.counterpart = country, list(offices.roles), offices.counterpart
    named[0].i, named[0].prefix, named[0].inner = offices.i, offices.prefix, offices.inner


def _hold_apart(found: Scan, offices: Chunk, named: list[Chunk]) -> bool:
    """Gives as many names without offices, joined by "and", the office that stands behind them with their states:
    "محمود الشناوي وزيد الفايز، وزيرا خارجية مصر والأردن"; whether they stand there."""
    words, end = found.text.words, offices.i - (found.text.words[offices.i - 1].raw in "،,")
    plain = all(c.kind == "person" and c.name and not (c.roles or c.country or c.org) for c in named)
    joined = all(a.j == b.i and words[b.i].raw.startswith("و") for a, b in pairwise(named))
    if not plain or not joined or len(named) < len(offices.countries) or named[-1].j != end:
        return False
    for c, country in zip(named, offices.countries, strict=True):
        c.country, c.roles = country, list(offices.roles)
    named[-1].inner, named[-1].j = offices.inner, offices.j
    return True


def _is_the_counterpart(peer: Chunk, c: Chunk) -> bool:
    """ "نظيره، وزير الخارجية الجزائري، فلان": whether an office or a nationality says who "his counterpart" is."""
    bare = peer.counterpart and peer.number == "s" and not (peer.country or peer.org or peer.name)
    told = c.kind in ("person", "office") and c.number == "s" and not (c.prefix or c.counterpart)
    return bare and told and bool(c.country or c.org)


def _is_first_of_two(offices: Chunk, c: Chunk) -> bool:
    """ "الرئيسان، السوري فلان والروسي فلان": whether a nationality and a name tell who the first of several holders of
    an office is."""
    bare = offices.kind == "office" and offices.number != "s" and not (offices.country or offices.countries)
    return bare and c.rule == "nationality and name" and not (c.prefix or c.roles)


def _may_be_apposed(office: Chunk, c: Chunk) -> bool:
    alone = office.kind == "office" and office.number == "s" and not office.name and bool(office.country or office.org)
    return alone and c.kind == "person" and bool(c.name and c.roles) and not (c.prefix or c.country or c.org)


def part_surnames(parts: Iterable[Part]) -> None:
    """Drops what seems to be one name and is two surnames of the article, "بوتين وميرضيايف", or one that an office is
    addressed to, "رئيس الصين لبلينكن": each is then found."""
    last = {
        p.scan.text.words[c.name[1] - 1].fold for p in parts for c in p.chunks if c.name and c.name[1] - c.name[0] > 1
    }
    for part in parts:
        words = part.scan.text.words
        for c in part.chunks:
            if c.name and c.i < c.name[0] == c.name[1] - 1 and _addressed(words[c.name[0]].fold, last):
                c.kind, c.j, c.name = "office", c.name[0], None
            pair = [w.fold for w in words[c.i : c.j]] if c.name == (c.i, c.j) else []
            if len(pair) == 2 and pair[1][:1] == "و" and {pair[0].removeprefix("و"), pair[1][1:]} <= last:
                part.chunks = [x for x in part.chunks if x is not c]


def _addressed(word: str, surnames: set[str]) -> bool:
    """Whether a word is a surname behind "to": لبلينكن, للافروف."""
    name = "ال" + word[2:] if word.startswith("لل") else word[1:]
    return word.startswith("ل") and word not in surnames and not surnames.isdisjoint((name, word[1:]))


def no_monarch(scan: Scan, c: Chunk) -> None:
    """الأمير before a name is a rank, not the office of a monarch."""
    if "monarch" in c.roles and c.name and not c.country:
        head = range(c.i, c.name[0])
        if any(scan.stemmed(k, "prince") for k in head) and not any(scan.stemmed(k, "king") for k in head):
            c.roles = [r for r in c.roles if r != "monarch"]


def join_titles(chunks: list[Chunk], cast: Cast) -> list[Chunk]:
    """An office or a nationality right before a surname is one phrase: "الوزير لافروف", "والسعودي الجبير"."""
    out: list[Chunk] = []
    for c in chunks:
        last = out[-1] if out else None
        if last is None or c.kind != "person" or c.prefix or c.actor is None:
            out.append(c)
            continue
        person = cast.people[int(c.actor)]
        foreign = bool(last.country and person.country and last.country != person.country)
        adjective = last.kind == "demonym" and last.definite and last.prefix in ("", "و")
        if (last.kind != "office" and not adjective) or last.j != c.i or last.number != "s" or foreign:
            out.append(c)
            continue
        if not person.roles:
            person.roles += [r for r in last.roles if r != "counterpart"][:1]
        person.country = person.country or last.country
        last.name, last.j, last.actor, last.kind = (c.i, c.j), c.j, c.actor, "person"
    return out
