"""Whose a state of affairs is: the two sides of "relations", "trade", "ally" and "relies on", by the words around.

"العلاقات المصرية السودانية", "العلاقات بين مصر والسودان", "علاقات مصر مع السودان", "مصر والسودان تربطهما علاقات",
"العلاقات التي تجمع البلدين", "روسيا حليفة لسوريا", "تعتمد تركيا على الغاز الإيراني".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group
from alaqat.extract.discourse import Discourse

__all__ = ["Sides", "allied", "relied_on", "two_sides"]

_NATION = 5  # tokens from a noun to the nationalities on it, other adjectives between
_BETWEEN = 12  # tokens from a noun to "between", "with"
_THEM = 5  # tokens from a noun to "between them"
_JOINED = 9  # tokens from a noun to the verb that says whom it joins
_LED = 7  # tokens before a noun in which such a verb stands: تربط البلدين الشقيقين علاقات
_WITH = 8  # tokens from the first side to the second
_ASIDE = 4  # tokens between who is an ally and the word for it
_OF = 4  # tokens from "ally" to whose
_ON = 9  # tokens from "relies" to "on"
_RIGHT_ON = 4  # the same from "reliance"
_SUPPLIES = 9  # tokens from "on" to whose supplies
_WITH_CASES = ("مع", "ب")
_TRADED = ("الي", "من", *_WITH_CASES)  # cases of whom exports go to and imports come from
_NAMED = ("", "gen", "بين", *_WITH_CASES)  # cases of whom a verb joins
_KINDS = frozenset(("state", "org", "own", "dual", "demonym", "group"))  # persons have friends, states have relations
_SPEAKERS = "نا"
_PRONOUNS = ("هما", "هم", "ها", "ه")
_PUNCT = frozenset('،,-–—"“”«»()')


@dataclass(frozen=True, slots=True)
class Sides:
    """The ids of both sides; `end`: the token behind all that names them; `why`: how they were found; `joined`: a verb
    says that something joins them, so that it is; `owned`: a genitive says whose it is."""

    one: list[str]
    other: list[str]
    parties: frozenset[str]
    end: int
    why: str
    joined: bool = False
    owned: bool = False


def two_sides(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """The two sides of what the noun at token k names; None where it names, or leaves to be understood, only one."""
    return _by_verb(d, s, k) or _bound(d, s, k) or _between(d, s, k) or _of_nations(d, s, k) or _with(d, s, k)


def allied(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "روسيا حليفة لسوريا", "الصين، الحليفة الوحيدة لكوريا الشمالية", "طهران - أهم حليف لدمشق -": whose ally."""
    scan, words = s.part.scan, s.part.scan.text.words
    of = next((g for g in s.groups if k < g.i <= k + _OF and g.case in ("gen", "ل")), None)
    known = words[k].has_article  # محطة في إسرائيل الحليفة المقربة, but: دولة في مجلس الأمن حليفة لسوريا
    near = (g for g in reversed(s.groups) if g.j <= k and k - g.j <= _ASIDE and g.case != "adj")
    who = next((g for g in near if known or g.case == ""), None)
    ours = of is None and who is not None and d.speaker is not None and s.reported  # قال إن الولايات المتحدة حليف
    if who is None or (of is None and not ours):
        return None
    between = range(who.j, k)
    if not all(words[n].raw in _PUNCT or scan.stemmed(n, "is-and-remains") or scan.stemmed(n, "most") for n in between):
        return None
    of_whom, end = (_ours(d), k + 1) if of is None else (_home(d, [of]), of.j)
    return _sides(d, _home(d, [who]), of_whom, end, "who is whose ally")


def relied_on(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "تعتمد تركيا على الغاز الإيراني", "اعتماد أوروبا على الغاز الروسي", "إيران تعتمد على الواردات من تركيا"."""
    words, end = s.part.scan.text.words, s.part.end
    behind = next((g for g in s.groups if g.i == k + 1), None)
    first = k + 1 if behind is None else behind.j
    reach = _RIGHT_ON if s.part.scan.stemmed(k, "reliance") else _ON  # اعتماد الحزمة: its adoption
    on = next((n for n in range(first, min(end, first + reach)) if words[n].fold == "علي"), None)
    if on is None or s.verb_in(first, on):
        return None
    before = next((g for g in reversed(s.groups) if g.j <= k and g.case in ("", "gen", "من")), None)
    latter = s.part.scan.stemmed(k + 1, "the-latter") if k + 1 < end else False
    who = behind if behind is not None and behind.case in ("", "gen", "adj") else before
    if who is None or (who is before and k - who.j > _ASIDE and not (_pronoun(s, k) or latter)):
        return None
    who = Group(who.chunks[-1:], who.case, who.head) if latter else who  # روسيا والجزائر، حيث تعتمد الأخيرة
    one = _home(d, [who])
    home = d.parties(one)
    for g in s.groups:
        if on < g.i <= on + _SUPPLIES and not s.verb_in(on, g.i):
            other = d.not_of(home, _home(d, [g]))
            if other:
                too = [x for x in s.groups if 0 < x.head - g.j < _SUPPLIES and ("و", "علي") in words[x.head].readings]
                other += [a for a in d.not_of(home, _home(d, too[:1])) if a not in other]
                return _sides(d, one, other, g.j, "who relies on whom")
    return None


def _between(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "العلاقات الأخوية بين البلدين", "حجم التبادل التجاري بين مصر وتركيا", "التجارة بينهما"."""
    between = next((g for g in s.groups if k < g.i <= k + _BETWEEN and g.case == "بين"), None)
    if between is not None and not s.verb_in(k, between.head):
        return _split(d, between, "between")
    them = next((n for n in range(k + 1, min(s.part.end, k + _THEM)) if s.part.scan.stemmed(n, "between-them")), None)
    if them is None:
        return None
    here = next((g for g in reversed(s.groups) if g.j <= k and len(_home(d, [g])) > 1), None)
    two = here or Group([Chunk(them, them + 1, "", "dual", body="countries")], "", them)  # of the sentences before
    return _split(d, two, "whom a pronoun means", end=them + 1)


def _of_nations(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "العلاقات المصرية السودانية", "الشراكة المصرية مع الأردن"."""
    nations = next((g for g in s.groups if k < g.i <= k + _NATION and g.case == "adj"), None)
    if nations is None or any("prep" in s.part.scan.words[n] for n in range(k + 1, nations.i)):
        return None
    both = _split(d, nations, "two nationalities on the noun")
    if both is None and s.part.scan.noun(k, "trade"):
        return _traded(d, s, nations)
    return both or _and_with(d, s, nations, "nationality on the noun")


def _with(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "علاقات مصر مع السودان", "علاقة أنقرة والجزائر", "علاقاتنا بفرنسا"."""
    owner = next((g for g in s.groups if g.i == k + 1 and g.case in ("gen", "")), None)  # الصادرات السعودية
    if owner is not None:
        traded = _traded(d, s, owner) if s.part.scan.noun(k, "trade") else None
        if traded is not None:
            return traded
        both = _split(d, owner, "genitive of the noun", owned=True)
        return both or _and_with(d, s, owner, "genitive of the noun", owned=True)
    pronoun = _pronoun(s, k)
    one = _meant(d, s, k, pronoun) if pronoun else _ours(d) if s.reported else []  # قال إن حجم التجارة مع العراق بلغ
    return _with_other(d, s, k + 1, one, "pronoun on the noun", owned=True) if one else None


def _traded(d: Discourse, s: Clauses, one: Group) -> Sides | None:
    """ "صادرات تركيا إلى العراق", "الواردات المصرية من الصين": who exports to whom, who imports from whom."""
    other = next((g for g in s.groups if one.j <= g.i <= one.j + _OF and g.case in _TRADED), None)
    home = _home(d, [one])
    return None if other is None else _sides(d, home, _home(d, [other]), other.j, "who trades with whom")


def _by_verb(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "العلاقات التي تجمع البلدين", "تربط مصر بالسودان علاقات", "مصر والسودان تربطهما علاقات"."""
    scan = s.part.scan
    reach = (*range(k - 1, max(s.part.begin - 1, k - _LED), -1), *range(k + 1, min(s.part.end, k + _JOINED)))
    verb = next((n for n in reach if scan.stemmed(n, "joins")), None)
    if verb is None:
        return None
    why = "whom a verb says that it joins"
    pronoun = _pronoun(s, verb)
    if pronoun:
        if pronoun in ("هما", "هم"):
            before = next((g for g in reversed(s.groups) if g.j <= verb and len(_home(d, [g])) > 1), None)
            return None if before is None else _split(d, before, why, joined=True, end=max(k + 1, verb + 1))
        one = _meant(d, s, verb, pronoun)
        return _with_other(d, s, max(k, verb) + 1, one, why, joined=True) if one else None
    near = [g for g in s.groups if verb < g.i <= verb + _WITH and g.case in _NAMED]
    if not near:
        return None
    return _split(d, near[0], why, joined=True, end=max(k + 1, near[0].j)) or _and_with(d, s, near[0], why, joined=True)


def _bound(d: Discourse, s: Clauses, k: int) -> Sides | None:
    """ "ترتبط الجزائر وتونس بعلاقات", "عمان تحتفظ بعلاقات جيدة مع إيران": whom a verb says to have relations."""
    scan = s.part.scan
    if scan.clitic(k, "tie") != "ب":
        return None
    verb = next((n for n in range(k - 1, max(s.part.begin - 1, k - _LED), -1) if scan.stemmed(n, "bound-by")), None)
    if verb is None:
        return None
    why = "whom a verb says to have them"
    who = next((g for g in s.groups if verb < g.i < k and g.case in ("", "gen")), None)
    who = who or next((g for g in reversed(s.groups) if g.j <= verb and verb - g.j <= _ASIDE and g.case == ""), None)
    if who is None:
        return None
    return _split(d, who, why, joined=True, end=k + 1) or _with_other(d, s, k + 1, _home(d, [who]), why, joined=True)


def _split(
    d: Discourse, g: Group, why: str, *, joined: bool = False, owned: bool = False, end: int = 0
) -> Sides | None:
    """Both sides of one phrase that names two."""
    found = _home(d, [g])
    return _sides(d, found[:1], found[1:], max(end, g.j), why, joined=joined, owned=owned)


def _and_with(
    d: Discourse, s: Clauses, g: Group, why: str, *, joined: bool = False, owned: bool = False
) -> Sides | None:
    """One side, and the other behind "with": "علاقات بلاده مع تركيا"."""
    one = _home(d, [g])
    return _with_other(d, s, g.j, one, why, joined=joined, owned=owned) if one else None


def _with_other(
    d: Discourse, s: Clauses, k: int, one: list[str], why: str, *, joined: bool = False, owned: bool = False
) -> Sides | None:
    """The other side behind "with" from token k on."""
    other = next((g for g in s.groups if k <= g.i <= k + _WITH and g.case in _WITH_CASES), None)
    if other is None or (s.verb_in(k, other.head) and not joined):
        return None
    return _sides(d, one, _home(d, [other]), other.j, why, joined=joined, owned=owned)


def _pronoun(s: Clauses, k: int) -> str:
    """The pronoun written onto the word at token k, "" for none; as written, since علاقة ends alike when folded."""
    letters = s.part.scan.text.words[k].light
    return next((p for p in (_SPEAKERS, *_PRONOUNS) if letters.endswith(p)), "")


def _meant(d: Discourse, s: Clauses, k: int, pronoun: str) -> list[str]:
    """For whom a pronoun at token k stands: "our" for the speaker, else the party named last before it."""
    if pronoun == _SPEAKERS:
        return _ours(d)
    before = next((g for g in reversed(s.groups) if g.j <= k and g.case in ("", "gen") and _home(d, [g])), None)
    return _home(d, [before]) if before is not None else []


def _home(d: Discourse, groups: Iterable[Group]) -> list[str]:
    """The states and organisations that some phrases mean, nobody twice; "the two countries" that were told of
    as two men are the states of those."""
    out: list[str] = []
    for c in [c for g in groups if g.chunks[0].kind in _KINDS for c in g.chunks]:
        for a in d.actors_of(c):
            kind, country = d.reading.actors[a].kind, d.reading.actors[a].country
            if c.kind == "dual" and kind not in ("state", "igo"):
                a = d.reading.show_state(country) if country else ""
            if a and a not in out:
                out.append(a)
    return out


def _ours(d: Discourse) -> list[str]:
    """For whom the speaker speaks: his state, or himself where that is an organisation."""
    out: list[str] = []
    for a in d.actors_of(d.speaker) if d.speaker is not None else ():
        shown = d.reading.actors.get(a)
        if shown is not None and shown.country:
            out.append(d.reading.show_state(shown.country))
        elif shown is not None and shown.kind != "person":
            out.append(a)
    return out


def _sides(
    d: Discourse, one: list[str], other: list[str], end: int, why: str, *, joined: bool = False, owned: bool = False
) -> Sides | None:
    """Two sides that are not one party; None where they are."""
    home = d.parties(one)
    rest = d.not_of(home, other)
    if not one or not rest:
        return None
    return Sides(one, rest, frozenset(home | d.parties(rest)), end, why, joined, owned)
