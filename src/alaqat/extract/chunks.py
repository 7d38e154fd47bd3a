"""Noun phrases: persons with their offices, unnamed office holders, states, organisations, bodies, groups.

A chunk is one phrase that can fill a slot. What stands inside it (the country in "وزير الخارجية المصري", the body in
"المتحدث باسم الجيش") is kept in `inner` and fills none.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from alaqat.extract.names import PARTICLES, is_common, name_clitic, name_end
from alaqat.extract.scan import Match, Scan
from alaqat.lexicon import Entry

__all__ = ["Chunk", "find_chunks"]


@dataclass(slots=True, eq=False)
class Chunk:
    """A noun phrase at tokens [i, j). `prefix` is the clitic on its first token."""

    i: int
    j: int
    prefix: str
    kind: str  # person, office, state, org, body, group, demonym, dual (البلدين), word
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    org: str | None = None  # IRI of the organisation meant or served
    body: str | None = None
    name: tuple[int, int] | None = None
    number: str = "s"
    gender: str = "m"
    definite: bool = True
    former: bool = False
    entry: Entry | None = None
    inner: list[Chunk] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)  # وزيرا خارجية السودان ومصر
    counterpart: bool = False
    rule: str = ""
    actor: str | None = None  # filled by resolution
    actors: tuple[str, ...] = ()
    person: str | None = None  # IRI of a known person
    hint: str | None = None  # the state that a bare office is likely of




class _Parser:
    def __init__(
        self,
        scan: Scan,
        begin: int,
        end: int,
        named: Container[str],
        compositions: Mapping[tuple[str, str], str | None],
    ) -> None:
        self.named, self.compositions = named, compositions
        self.scan, self.begin, self.end = scan, begin, end
        self.words = scan.text.words

    # -- small tests

    def _fold(self, k: int) -> str:
        return self.words[k].fold if k < self.end else ""

    def _skip_quotes(self, k: int) -> int:
        while k < self.end and self.words[k].kind == "punct" and self.words[k].raw in "\"“”«»'":
            k += 1
        return k

    # -- phrases

    def honorifics(self, k: int) -> int:
        while k < self.end:
            m = self.scan.best(k, "honorific")
            if not m or m.j > self.end:
                return k
            if m.prefix and k != self._start and not (m.prefix == "و" and self._start <= k - 1 and self._start >= 0):
                return k
            k = m.j
        return k

    def person(self, i: int) -> Chunk | None:
        """[honorific]* [office phrase]? [honorific]* name? [office phrase]*"""
        self._start = i
        scan = self.scan
        prefix = ""
        h = scan.best(i, "honorific")
        k = self.honorifics(i)
        if h:
            prefix = h.prefix
        chunk = Chunk(i, k, prefix, "person")
        office = self.office(k, chunk, first=k == i)
        had = office is not None
        if office is not None:
            k = office
            if not h:
                prefix = chunk.prefix
        self._start = -1
        while had and chunk.number == "s" and k < self.end and not chunk.counterpart:
            # two offices before one name: ولي عهد أبوظبي نائب القائد الأعلى الشيخ محمد
            m = self.scan.best(k, "office", "modifier")
            if m is None or m.prefix or name_end(self.scan, k, self.end, strong=True) > k + 1:
                break
            probe = Chunk(k, k, "", "person", country=chunk.country, org=chunk.org)
            further = self.office(k, probe, first=True)
            if further is None or probe.number != "s":
                break
            close = self.honorifics(further)
            if name_end(self.scan, close, self.end, strong=True) <= close:
                break
            chunk.roles += [r for r in probe.roles if r not in chunk.roles]
            chunk.country, chunk.org, chunk.body = probe.country, probe.org, chunk.body or probe.body
            chunk.inner += probe.inner
            k = further
        k2 = self.honorifics(k)
        strong = had or k2 > i
        comma = False
        start = k2
        if had and k2 == k and k < self.end and self.words[k].raw in "،,":
            # office، name،
            start = k + 1
            start2 = self.honorifics(start)
            e = name_end(scan, start2, self.end, strong=False)
            if e <= start2:
                e = name_end(scan, start2, self.end, strong=True)
                if not (e - start2 >= 2 and e < self.end and self.words[e].raw in "،,"):
                    e = self.enclosed(start2)
            if e > start2:
                comma, k2 = True, start2
        if chunk.number == "s" and strong:
            q = k2
            e = self.enclosed(q) if comma else q
            e = max(e, name_end(scan, q, self.end, strong=True))
            known = self.known_person(q)
            if known:
                e = known.j  # a known person's name ends where the list says
                chunk.person = known.entry.key
            if e > q:
                chunk.name, chunk.j = (q, e), e
            elif had:
                chunk.j = k
            else:
                return None
        elif not strong:
            known = self.known_person(i)
            clitic = name_clitic(scan, i)
            e = name_end(scan, i, self.end, strong=False, clitic=bool(clitic))
            if clitic and e > i:
                chunk.prefix = clitic
            if known:
                e = known.j
                chunk.person, chunk.prefix = known.entry.key, known.prefix
            if e <= i or (e == i + 1 and not known):
                return None
            chunk.name, chunk.j = (i, e), e
        else:
            chunk.j = k
        if strong:
            chunk.prefix = prefix
        del comma
        if not chunk.name:
            chunk.kind = "office"
        else:
            self.apposition(chunk)
        return chunk

    def enclosed(self, k: int) -> int:
        """Two or three words between commas after an office are a name even if one is also a common word: ، جوي هود،"""
        e = k
        while e < self.end and self.words[e].kind == "ar" and e - k < 4:
            e += 1
        if e - k not in (2, 3) or e >= self.end or self.words[e].raw not in "،,":
            return k
        strange = 0
        for x in range(k, e):
            if self.scan.words[x] - {"common"} or any(
                m.entry.cls in ("state", "demonym", "org", "body", "office") for m in self.scan.at[x]
            ):
                return k
            strange += not is_common(self.scan, x)
        return e if strange else k

    def known_person(self, k: int) -> Match | None:
        for m in self.scan.all(k, "person"):
            if (m.prefix and k != self._start and self._start != -1) or m.j > self.end:
                continue
            if m.entry.get("form") == "full" and m.j - m.i > 1:
                return m
        return None

    def apposition(self, chunk: Chunk) -> None:
        """Offices after the name: الأمير سعود الفيصل وزير الخارجية; فلان، المتحدث باسم الوزارة،"""
        k = chunk.j
        if chunk.roles and k < self.end and self.words[k].raw not in "،,-–":
            # a second office right after is rare and usually a new person
            m = self.scan.best(k, "office", "modifier")
            if not m or m.prefix:
                return
        at = k + 1 if k < self.end and self.words[k].raw in "،,-–" else k
        if at >= self.end:
            return
        m = self.scan.best(at, "office", "modifier")
        if not m or m.prefix:
            return
        probe = Chunk(at, at, "", "person")
        self._start = at
        e = self.office(at, probe, first=True)
        if e is None or probe.number != "s":
            return
        if at > k:
            # after a comma only where no other name follows (a list of persons) and the phrase closes
            if name_end(self.scan, self.honorifics(e), self.end, strong=True) > e and not probe.former:
                return
            if e < self.end and self.words[e].raw not in "،,.-–:" and "comp" not in self.scan.words[e]:
                return
        else:
            self._start = -1
            e2 = self.honorifics(e)
            if name_end(self.scan, e2, self.end, strong=True) > e2 and chunk.roles:
                return
        chunk.roles += [r for r in probe.roles if r not in chunk.roles]
        chunk.country = chunk.country or probe.country
        chunk.org = chunk.org or probe.org
        chunk.body = chunk.body or probe.body
        chunk.inner += probe.inner
        chunk.former = chunk.former or probe.former
        chunk.j = e
        more = self.scan.best(e, "office", "modifier")
        if more is not None and not more.prefix:
            self.apposition(chunk)

    def office(self, i: int, chunk: Chunk, *, first: bool) -> int | None:
        """An office phrase of any length at i; fills roles, country, organisation; returns its end or None."""
        scan = self.scan
        k = i
        modifiers: list[str] = []
        while k < self.end:
            m = scan.best(k, "modifier")
            o = scan.best(k, "office")
            if o and (not m or o.j > m.j):
                break
            if not m or (m.prefix and not (first and k == i)):
                break
            after = m.j
            while after < self.end and self.words[after].fold in ("الاول", "الثاني", "الثالث", "الاولي"):
                after += 1
            nxt = scan.best(after, "office", "modifier") if after < self.end else None
            if not nxt or (nxt.prefix and not (nxt.prefix == "ل" and nxt.entry.cls == "office")):
                break
            modifiers.append(m.entry.key)
            if k == i:
                chunk.prefix = m.prefix
            k = after
        offices = [
            o
            for o in scan.all(k, "office")
            if o.j <= self.end and (not o.prefix or (first and k == i) or (modifiers and o.prefix == "ل"))
        ]
        if not offices:
            return None
        o = offices[0]
        same = [x for x in offices if x.j == o.j and x.prefix == o.prefix]
        for x in same:
            if x.entry.get("country"):
                o = x
        if k == i:
            chunk.prefix = o.prefix
        if (
            o.j == o.i + 1
            and self.words[o.i].fold in ("سلطان", "امير")
            and not o.prefix
            and k == i
            and any(m.entry.cls in ("given", "maybe-given") for m in scan.at[k])
        ):
            nxt = scan.best(o.j, "state", "demonym") if o.j < self.end else None
            if (
                nxt is None
                and name_end(scan, k, self.end, strong=True) > k + 1
                and self._fold(o.j) not in ("دوله", "منطقه", "البلاد")
            ):
                return None  # a name: سلطان الكتبي
        role = o.entry.key
        chunk.number, chunk.gender = o.entry.get("number", "s"), o.entry.get("gender", "m")
        if role == "counterpart":
            chunk.counterpart = True
        role = _modified(role, modifiers, self.compositions)
        if role not in chunk.roles:
            chunk.roles.append(role)
        if o.entry.get("country"):
            chunk.country = o.entry.get("country")
        k = o.j
        if chunk.counterpart and chunk.number != "s":
            return k  # the two are named after it: نظيريه، الأميركي جون كيري والسعودي عادل الجبير
        head = self.words[o.j - 1].fold
        chunk.definite = any(self.words[x].fold.startswith("ال") for x in range(o.i, o.j)) or (
            head.endswith(("ه",)) and chunk.counterpart
        )
        return self.office_tail(k, chunk, o)

    def office_tail(self, k: int, chunk: Chunk, office: Match) -> int:
        """Country, organisation, body, adjectives and "for ... affairs" after an office word."""
        scan = self.scan
        last = k
        budget = 14
        while k < self.end and budget:
            budget -= 1
            q = self._skip_quotes(k)
            w = self.words[q] if q < self.end else None
            if w is None or w.kind not in ("ar", "lat"):
                close = self._parenthesis(q)
                if close and (chunk.org or chunk.body):
                    k = last = close  # the acronym: الجماعة الاقتصادية (إيكواس)
                    continue
                break
            f = w.fold
            if f in self.scan.sets["office-adjective"] or (w.light in ("سابقا", "سابقًا")):
                if f in self.scan.sets["former"]:
                    chunk.former = True
                k = last = q + 1
                continue
            d = scan.best(q, "demonym")
            if (
                d
                and not d.prefix
                and (not d.entry.get("doubt") or d.entry.key in self.named)
                and (not _plural(d.entry) or chunk.number != "s")
                and (d.entry.get("definite") or not chunk.definite or chunk.counterpart)
            ):
                if (chunk.country is None and chunk.org is None) or chunk.country is None:
                    chunk.country = d.entry.key
                    chunk.inner.append(Chunk(d.i, d.j, "", "demonym", country=d.entry.key, entry=d.entry))
                    k = last = self._skip_quotes(d.j) if self._skip_quotes(d.j) > d.j and q > k else d.j
                    continue
                break
            head = q
            prefix = ""
            heads = self.scan.sets["state-head"]
            if f in heads or (w.readings and any(s in heads and p in ("ب", "ل") for p, s in w.readings)):
                s = scan.best(q + 1, "state") if q + 1 < self.end else None
                whole = scan.best(q, "state")
                if whole:
                    s, head = whole, whole.i
                if s and not (s.i > q and s.prefix):
                    self._affiliate(chunk, s)
                    k = last = s.j
                    continue
            s = scan.best(q, "state", "org", "body")
            for m in scan.all(q, "state", "org", "body"):
                if m.j > (s.j if s else 0):
                    s = m
            if s and s.j <= self.end and not s.entry.get("doubt"):
                prefix = s.prefix
                if prefix in ("", "ل", "ب") and (prefix != "ب" or s.entry.cls == "state"):
                    taken = chunk.country is not None or chunk.org is not None
                    if s.entry.cls == "state" and s.entry.get("kind") == "capital" and chunk.country and prefix == "":
                        break
                    if (
                        taken
                        and not (prefix == "ل" and s.entry.cls in ("org", "body"))
                        and not (s.entry.cls == "state" and prefix == "" and self.words[q - 1].fold in ("لدي",))
                    ):
                        if not (s.entry.cls == "body" and chunk.body is None and prefix == ""):
                            break
                    self._affiliate(chunk, s)
                    k = last = self._closing(s.j, q > k)
                    if chunk.number != "s" and s.entry.cls == "state":
                        k = last = self._more_states(k, chunk)
                    continue
                if prefix == "و" and chunk.number != "s" and s.entry.cls == "state":
                    self._affiliate(chunk, s)
                    k = last = s.j
                    continue
                break
            if f in ("لدي", "باسم", "في", "الي", "عن") and q + 1 < self.end:
                s = scan.best(self._skip_quotes(q + 1), "state", "org", "body", "place")
                if f == "عن" and not (s and chunk.roles[0] in _ACCREDITED):
                    break
                if f == "في" and not (s and (chunk.roles[0] in _ACCREDITED and s.entry.cls in ("state", "org") or self._named(s.j))):
                    break
                if f == "الي" and chunk.roles[0] not in ("special-envoy", "ambassador", "permanent-representative"):
                    break
                if s and s.j <= self.end:
                    if f == "باسم":
                        self._affiliate(chunk, s)
                        k = last = self._after_body(s.j, chunk)
                        continue
                    chunk.inner.append(
                        Chunk(
                            s.i,
                            s.j,
                            "",
                            s.entry.cls,
                            country=s.entry.key if s.entry.cls == "state" else None,
                            entry=s.entry,
                        )
                    )
                    k = last = s.j
                    continue
                if f == "لدي" and q + 1 < self.end and self._fold(q + 1) in ("بلاده", "المملكه", "بلادها", "البلاد"):
                    k = last = q + 2
                    continue
                if f == "باسم" and q + 1 < self.end:
                    k = last = q + 2
                    continue
                break
            if any(p in ("ل", "") and s in self.scan.sets["affairs"] for p, s in w.readings) and (
                f.startswith("ل") or scan.best(q, "topic")
            ):
                k = last = self._affairs(q + 1)
                continue
            post = scan.best(q, "state", "place")
            if post and post.prefix == "ب" and (chunk.country or chunk.roles[0] in _ACCREDITED) and self._named(post.j):
                k = last = post.j  # سفيرة الجزائر بباريس نورة حمداش
                continue
            region = scan.best(q, "place")
            if region and region.prefix in ("ل", "ول") and not self._fold(q).startswith("لدي"):
                k = last = (
                    self._affairs(region.j)
                    if region.j < self.end
                    and self.words[region.j].fold.startswith("و")
                    and scan.best(region.j, "place", "state")
                    else region.j
                )
                continue
            # a portfolio that the office list does not have: وزير الثقافة والإعلام; وزير الخارجية والمغتربين
            definite = f.startswith("ال") or f.startswith("وال")
            if (
                definite
                and is_common(scan, q)
                and not scan.words[q]
                and not scan.best(q, "office", "modifier", "honorific")
            ):
                if f.startswith("وال") and not (f[1:].startswith("ال") and self._portfolio(office)):
                    break
                if not any(
                    m.entry.cls == "lexeme" and m.entry.get("part") == "verb" and not m.prefix for m in scan.at[q]
                ):
                    k = last = q + 1
                    continue
            break
        return last

    def _named(self, k: int) -> bool:
        """Whether a name, perhaps after honorifics or a comma, begins at k."""
        if k < self.end and self.words[k].raw in "،,":
            k += 1
        close = self.honorifics(k)
        return name_end(self.scan, close, self.end, strong=close > k) > close + (0 if close > k else 1)

    def _parenthesis(self, q: int) -> int:
        """The end of a short parenthesis that begins at q, or 0."""
        if q >= self.end or self.words[q].raw != "(":
            return 0
        for x in range(q + 1, min(self.end, q + 5)):
            if self.words[x].raw == ")":
                return x + 1
        return 0

    def _portfolio(self, office: Match) -> bool:
        return office.entry.key.endswith("minister") or office.entry.key in (
            "under-secretary-foreign",
            "official",
            "minister-of-state-foreign",
        )

    def _closing(self, k: int, quoted: bool) -> int:
        return self._skip_quotes(k) if quoted else k

    def _affairs(self, k: int) -> int:
        n = 0
        while k < self.end and n < 6:
            w = self.words[k]
            if w.kind != "ar" or self.scan.words[k] & {"prep", "comp", "conj", "relative"}:
                break
            if not (w.fold.startswith(("ال", "وال")) or self.scan.best(k, "place", "state", "org") or (n == 0)):
                break
            m = self.scan.best(k, "place", "state", "org")
            k = m.j if m else k + 1
            n += 1
        return k

    def _more_states(self, k: int, chunk: Chunk) -> int:
        while k < self.end:
            q = k + 1 if self.words[k].raw in "،," else k
            s = self.scan.best(q, "state") if q < self.end else None
            if not s or (s.prefix != "و" and q == k):
                return k
            self._affiliate(chunk, s)
            k = s.j
        return k

    def _after_body(self, k: int, chunk: Chunk) -> int:
        d = self.scan.best(k, "demonym", "state") if k < self.end else None
        if d and not d.prefix and chunk.country is None:
            chunk.country = d.entry.key
            chunk.inner.append(Chunk(d.i, d.j, "", d.entry.cls, country=d.entry.key, entry=d.entry))
            return d.j
        return k

    def _affiliate(self, chunk: Chunk, s: Match) -> None:
        inner = Chunk(s.i, s.j, s.prefix, s.entry.cls, entry=s.entry)
        if s.entry.cls == "state":
            inner.country = s.entry.key
            chunk.countries.append(s.entry.key)
            if chunk.country is None:
                chunk.country = s.entry.key
        elif s.entry.cls == "org":
            inner.org = s.entry.key
            inner.country = s.entry.get("country")
            if chunk.org is None:
                chunk.org = s.entry.key
                kind = {"igo": "IGO", "non_state": "NonStateActor"}.get(s.entry.get("kind", ""), "")
                chunk.roles = [self.compositions.get((kind, r), r) or r for r in chunk.roles]
                if s.entry.get("kind") == "government_body":
                    chunk.roles = ["official" if r in ("president", "head-of-state") else r for r in chunk.roles]
            if chunk.country is None and s.entry.get("country"):
                chunk.country = s.entry.get("country")
        elif s.entry.cls == "body":
            inner.body = s.entry.key
            chunk.body = s.entry.key
            d = self.scan.best(s.j, "demonym") if s.j < self.end else None
            if d and not d.prefix and d.entry.get("definite"):
                inner.country = d.entry.key
                inner.j = d.j
        chunk.inner.append(inner)


_ACCREDITED = frozenset(
    ("ambassador", "official", "special-envoy", "permanent-representative", "legislator", "parliament-speaker")
    + ("charge-daffaires", "consul")
)


def _plural(entry: Entry) -> bool:
    return bool(entry.get("number") == "p")


def _modified(role: str, modifiers: list[str], table: Mapping[tuple[str, str], str | None]) -> str:
    """The role of a deputy or assistant: the innermost modifier first, each by the compositions of the office scheme."""
    for m in reversed(modifiers):
        if (m, role) in table:
            role = table[m, role] or "official"
        elif m not in ("acting", "former", "first", "senior"):
            role = role if role in _KEPT else "official"
    return role


# a deputy of these is still of the same rank in what the annotators see
_KEPT = frozenset(("secretary-general", "igo-head", "permanent-representative", "chief-of-staff"))




_MISSIONS = frozenset(("embassy", "consulate", "mission", "consulate-general", "permanent-mission"))


def _body(p: _Parser, i: int) -> Chunk | None:
    """A body with its country: وزارة الخارجية الجزائرية, الجيش السوري, سفارة قطر في لندن, الحكومة الجزائرية."""
    for m in p.scan.all(i, "body"):
        if m.j > p.end:
            continue
        k = p._skip_quotes(m.j)
        d = p.scan.best(k, "demonym", "state") if k < p.end else None
        adj = k
        if (
            (not d or d.prefix)
            and k < p.end
            and p.words[k].fold
            in p.scan.sets["office-adjective"] | {"الوطني", "الوطنيه", "المسلحه", "الشعبي", "الملكي", "الاسلامي", "المركزيه"}
        ):
            adj = k + 1
            d = p.scan.best(adj, "demonym", "state") if adj < p.end else None
        chunk = Chunk(i, m.j, m.prefix, "body", body=m.entry.key, entry=m.entry, rule="body")
        if d and d.j <= p.end and (not d.entry.get("doubt") or d.entry.key in p.named):
            if d.prefix == "" and (d.entry.cls == "state" or d.entry.get("definite")):
                chunk.country, chunk.j = d.entry.key, d.j
                chunk.inner.append(Chunk(d.i, d.j, "", d.entry.cls, country=d.entry.key, entry=d.entry))
            elif d.entry.cls == "state" and d.prefix in ("ب", "ل") and not m.entry.get("metonym"):
                chunk.country, chunk.j = d.entry.key, d.j
                chunk.inner.append(Chunk(d.i, d.j, "", "state", country=d.entry.key, entry=d.entry))
        if chunk.country is None and k < p.end and p.words[k].fold == "في" and m.entry.get("metonym"):
            s = p.scan.best(k + 1, "state") if k + 1 < p.end else None
            if s and not s.prefix:
                chunk.country, chunk.j = s.entry.key, s.j
                chunk.inner.append(Chunk(s.i, s.j, "", "state", country=s.entry.key, entry=s.entry))
        if m.entry.get("metonym") and chunk.country is None:
            continue
        if (
            m.entry.key in _MISSIONS
            and chunk.country
            and chunk.j + 1 < p.end
            and p.words[chunk.j].fold in ("لدي", "في")
        ):
            s = p.scan.best(chunk.j + 1, "state", "place")
            if s and not s.prefix and s.j <= p.end:
                chunk.inner.append(
                    Chunk(
                        s.i,
                        s.j,
                        "",
                        s.entry.cls,
                        country=s.entry.key if s.entry.cls == "state" else None,
                        entry=s.entry,
                    )
                )
                chunk.j = s.j
        return chunk
    return None




def _group(p: _Parser, i: int) -> Chunk | None:
    """A number or plural noun of people with a country: 27 عضوا بالكونغرس الأمريكي, مسؤولين أمريكيين, دبلوماسيين روس."""
    words = p.words
    k = i
    numeral = words[k].kind == "num"
    if words[k].fold in ("مءات", "ميات", "الاف", "عشرات", "مات") and k + 1 < p.end:
        d = p.scan.best(k + 1, "demonym")
        if d and not d.prefix and d.entry.get("number") == "p":
            # آلاف السودانيين
            inner = Chunk(d.i, d.j, "", "demonym", country=d.entry.key, entry=d.entry)
            return Chunk(i, d.j, "", "group", country=d.entry.key, number="p", inner=[inner], rule="group")
    if numeral:
        k += 1
        if k >= p.end:
            return None
    w = words[k]
    prefix, head = "", ""
    for pre, stem in w.readings:
        bare = stem[2:] if stem.startswith("ال") else stem
        if bare in p.scan.sets["group-head"]:
            prefix, head = pre, bare
            break
    if not head:
        return None
    chunk = Chunk(
        i, k + 1, "" if numeral else prefix, "group", number="p", definite=w.fold.startswith("ال"), rule="group"
    )
    q = k + 1
    got = False
    steps = 0
    while q < p.end and steps < 5:
        steps += 1
        m = p.scan.best(q, "org", "demonym", "state", "body")
        if q < p.end and words[q].fold == "من" and not got:
            far = p.scan.best(q + 1, "state", "org", "body") if q + 1 < p.end else None
            if far and not far.prefix:
                q, m = q + 1, far
        if not m or m.prefix not in ("", "ب", "ل"):
            if (
                q < p.end
                and words[q].kind == "ar"
                and is_common(p.scan, q)
                and not p.scan.words[q]
                and steps < 3
                and not m
            ):
                q += 1
                continue
            break
        if m.entry.cls == "demonym" and m.entry.get("number") == "s" and m.entry.get("gender") == "m" and not got:
            pass
        chunk.inner.append(
            Chunk(
                m.i,
                m.j,
                m.prefix,
                m.entry.cls,
                country=m.entry.key if m.entry.cls in ("state", "demonym") else m.entry.get("country"),
                entry=m.entry,
                org=m.entry.key if m.entry.cls == "org" else None,
            )
        )
        if m.entry.cls in ("state", "demonym"):
            chunk.country = chunk.country or m.entry.key
        elif m.entry.cls == "org":
            chunk.org = m.entry.key
            chunk.country = chunk.country or m.entry.get("country")
        got = True
        q = m.j
        chunk.j = q
        if chunk.country:
            break
    return chunk if got else None


def find_chunks(
    scan: Scan,
    begin: int,
    end: int,
    named: Container[str] = (),
    compositions: Mapping[tuple[str, str], str | None] | None = None,
) -> list[Chunk]:
    """The noun phrases of a sentence, left to right, not overlapping. `named`: the states that the article names."""
    p = _Parser(scan, begin, end, named, compositions or {})
    out: list[Chunk] = []
    i = begin
    words = scan.text.words
    while i < end:
        w = words[i]
        if w.kind in ("punct", "nl", "url"):
            i += 1
            continue
        chunk = _at(p, i, end)
        if chunk is not None and chunk.j > i:
            out.append(chunk)
            i = chunk.j
        else:
            i += 1
    return out


def _at(p: _Parser, i: int, end: int) -> Chunk | None:
    scan, w = p.scan, p.words[i]
    if w.kind == "flag":
        m = scan.best(i, "state")
        return Chunk(i, i + 1, "", "state", country=m.entry.key, entry=m.entry, rule="flag") if m else None
    if w.kind == "num":
        return _group(p, i)
    if w.kind not in ("ar", "lat"):
        return None
    for pre, stem in w.readings:
        for two in ("countries", "sides", "persons"):
            if stem in scan.sets["two-" + two]:
                return Chunk(i, i + 1, pre, "dual", number="d", body=two, rule="dual")
    for pre, stem in w.readings:
        if stem in ("العاصمه", "عاصمه", "مدينه"):
            # العاصمة الإيرانية طهران
            d = scan.best(i + 1, "demonym", "state")
            if d and not d.prefix and d.j <= end:
                s = scan.best(d.j, "state") if d.entry.cls == "demonym" and d.j < end else d
                if s and not s.prefix and s.j <= end:
                    return Chunk(i, s.j, pre, "state", country=s.entry.key, entry=s.entry, rule="capital")
                if d.entry.cls == "demonym" and stem == "العاصمه":
                    return Chunk(i, d.j, pre, "state", country=d.entry.key, entry=d.entry, rule="capital")
    longest = max(
        (m for m in scan.at[i] if m.entry.cls in ("state", "org", "place", "demonym")),
        key=lambda m: (m.j, -len(m.prefix)),
        default=None,
    )
    person = None
    if (
        w.light != "على"
        and not _venue(p, i)
        and (scan.best(i, "office", "modifier", "honorific", "person", "given") or w.fold in PARTICLES)
    ):
        person = p.person(i)
        if (
            person
            and person.kind == "person"
            and longest
            and longest.j >= person.j
            and not longest.entry.get("doubt")
            and not person.roles
        ):
            person = None
    group = _group(p, i)
    body = _body(p, i)
    best: Chunk | None = None
    if longest and longest.entry.cls == "state" and longest.entry.get("doubt"):
        same = [m for m in scan.at[i] if m.entry.cls == "state" and m.j == longest.j and m.prefix == longest.prefix]
        spelt = [m for m in same if m.entry.get("label") == w.raw[len(m.prefix) :]]  # عُمان, عمّان: the marks tell
        marked = w.raw != w.light and spelt
        isos = list(dict.fromkeys(m.entry.key for m in (spelt if marked else same)))
        best = Chunk(
            i,
            longest.j,
            longest.prefix,
            "doubt",
            countries=isos,
            entry=longest.entry,
            rule="state if the article tells which",
        )
    elif longest and longest.entry.cls == "state":
        best = Chunk(
            i, longest.j, longest.prefix, "state", country=longest.entry.key, entry=longest.entry, rule="state"
        )
    elif longest and longest.entry.cls == "org":
        if not longest.entry.get("doubt") or _cued(p, i):
            e = longest.entry
            best = Chunk(i, longest.j, longest.prefix, "org", country=e.get("country"), org=e.key, entry=e, rule="org")
            for q in range(i + 1, longest.j):
                d = scan.best(q, "demonym", "state")
                if d and not d.prefix and not d.entry.get("doubt"):
                    best.inner.append(Chunk(d.i, d.j, "", d.entry.cls, country=d.entry.key, entry=d.entry))
    for other in (body, group, person):
        if other and (
            best is None or best.kind == "doubt" or other.j > best.j or (other is person and other.j >= best.j)
        ):
            best = other
    if best is None:
        g = scan.best(i, "orgdem")
        if g and g.prefix in ("", "و", "ل", "ب"):
            return Chunk(i, g.j, g.prefix, "orgadj", org=g.entry.key, entry=g.entry, rule="adjective of a group")
        d = scan.best(i, "demonym")
        if d and not d.entry.get("doubt"):
            if d.prefix in ("", "و", "ل", "ب", "ف", "ول", "وب"):
                c = Chunk(i, d.j, d.prefix, "demonym", country=d.entry.key, entry=d.entry, rule="demonym")
                c.number = d.entry.get("number", "s")
                c.definite = bool(d.entry.get("definite"))
                c.gender = d.entry.get("gender", "m")
                if c.number == "s" and c.definite and d.j < end:
                    # نظيريه، الأميركي جون كيري والسعودي عادل الجبير
                    close = name_end(scan, d.j, end, strong=False)
                    if close > d.j + 1:
                        c.kind, c.name, c.j, c.rule = "person", (d.j, close), close, "nationality and name"
                        c.inner.append(Chunk(d.i, d.j, "", "demonym", country=d.entry.key, entry=d.entry))
                return c
    return best




def _venue(p: _Parser, i: int) -> bool:
    """A name after مطار, جامعة, قصر ... is the venue's."""
    k = i - 1
    return k >= p.begin and any(s in p.scan.sets["venue"] for _, s in p.words[k].readings)




def _cued(p: _Parser, i: int) -> bool:
    """Whether a word before says that a doubtful label names an organisation: حركة فتح, تنظيم القاعدة."""
    k = i - 1
    while k >= p.begin and p.words[k].kind == "punct":
        k -= 1
    if k < p.begin:
        return False
    return (
        any((s[2:] if s.startswith("ال") else s) in p.scan.sets["organisation-cue"] for _, s in p.words[k].readings)
        or p.words[i].raw[:1] in '"«“'
    )
