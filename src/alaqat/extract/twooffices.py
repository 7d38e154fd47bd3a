"""Two offices side by side: of one person, or of two, of whom the second is whom the first meets."""

from __future__ import annotations

from collections.abc import Sequence

from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.names import name_end
from alaqat.extract.offices import read_office
from alaqat.extract.person import same_role
from alaqat.extract.scan import TANWIN

__all__ = [
    "RANKS",
    "in_two_hands",
    "is_another",
    "is_appointed",
    "is_below",
    "is_of_next",
    "is_of_organisation",
    "is_of_other_gender",
    "of_their_country",
    "read_joined",
]

RANKS = frozenset(("ambassador", "official", "minister"))  # stand before a name as a rank does: السفير فلان مدير ...
_HEADS = frozenset(("president", "head-of-state", "monarch"))
_GOVERN = frozenset(("prime-minister", "head-of-government"))
_BELOW = frozenset(
    (
        "minister", "foreign-minister", "defence-minister", "interior-minister", "finance-minister", "energy-minister",
        "minister-of-state-foreign", "deputy-foreign-minister", "under-secretary-foreign", "ambassador",
        "spokesperson", "official",
    )
)  # fmt: skip


_OF_MINISTERS = ("excellency-minister", "excellency-ambassador", "dawla")
_TITLES = frozenset(("mr", "sheikh", "prince", "doctor", "ustadh"))  # those of a woman have another form
_CLOSES = "،,.؛:)"


def is_of_other_gender(w: Window, chunk: Chunk, k: int, start: int) -> bool:
    """Whether the titles from k to `start` are of somebody whom the holder of the office meets: "استقبلت الوزيرة السيد
    فلان"; a woman may hold an office that is named like a man's, but not beside one of her own: "استقبل الوزير السيدة
    فلانة، سفيرة كندا".

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("وزيرة الخارجية السيد آدم"), load())
    >>> is_of_other_gender(Window(seen, 0, 4, (), {}), Chunk(0, 2, "", "person"), 2, 3)
    True
    """
    her = any(w.has_article(x) and w.fold(x).endswith("ه") for x in range(k, start))
    if any(w.words[x].raw.endswith("ة") and _is_hers(w, x) for x in range(chunk.i, k)):  # not نائبه الأمير فلان
        title = w.best(k, "honorific") if start > k else None
        later = w.best(start - 1, "honorific") if start > k + 1 else title
        return not her and any(m is not None and m.entry.key in _TITLES for m in (title, later))
    end = name_end(w.scan, start, w.end, strong=True) if her else start
    return end > start and _is_hers(w, end + w.at_comma(end))


def _is_hers(w: Window, k: int) -> bool:
    """Whether an office in the form of a woman's stands at k."""
    office = w.best(k, "office")
    return office is not None and not office.prefix and office.entry.get("gender") == "f"


def read_joined(w: Window, k: int, held: Chunk) -> int:
    """Reads a further office that "and" joins at k to that of an aside into it, "فلان، رئيس اللجنة [ووزير المالية]،":
    its end, k where none stands there or it is another's."""
    m = w.best(k, "office", "modifier")
    if m is None or m.prefix != "و":
        return k
    probe = Chunk(k, k, "", "person")
    end = read_office(w, k, probe, first=True, start=k)
    if end is None or probe.number != "s" or probe.counterpart or probe.former or not w.at_comma(end, _CLOSES):
        return k
    if held.country and probe.country and held.country != probe.country:
        return k
    held.roles += [r for r in probe.roles if r not in held.roles]
    held.country, held.org = held.country or probe.country, held.org or probe.org
    held.inner += probe.inner
    return end


def is_below(w: Window, chunk: Chunk, k: int, start: int) -> bool:
    """Whether the titles from k to `start` are below the office before them, so that another is named: "إلى جلالة
    الملك [معالي السيد] فلان"."""
    title = w.best(k, "honorific") if start > k else None
    if title is None or not (_HEADS | {"crown-prince"}).issuperset(chunk.roles):
        return False
    return title.entry.key in _OF_MINISTERS or (title.entry.key == "mr" and chunk.roles == ["monarch"])


def is_appointed(w: Window, i: int, end: int) -> bool:
    """Whether a verb before the office at token i and an office in the accusative behind the name that ends at `end`
    tell that its holder appoints who is named: "عين الرئيس الفرنسي [فلانا] سفيرا لدى المغرب"."""
    told = i > w.begin and any(m.entry.key == "ar-appoint-verb" for m in w.scan.all(i - 1, "lexeme"))
    office = w.best(end, "office") if told else None
    if office is None or office.prefix or office.j != end + 1:
        return False
    made = w.words[end]
    feminine = made.fold.endswith("ه") and (w.fold(end + 1).startswith("ل") or w.is_in(end + 1, "office-adjective"))
    return made.raw.endswith(TANWIN) or made.fold.endswith("ا") or feminine


def of_their_country(w: Window, i: int, j: int) -> bool:
    """Whether the office at tokens [i, j) is of the country of somebody named before, and so not his own: "طالب الرئيس
    وزيرة خارجية بلاده"."""
    return any(w.is_in(k, "their-country") for k in range(i + 1, j))


def in_two_hands(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether nobody holds both offices, or not in this order: the greater is named first ("رئيس الوزراء وزير ...")."""
    if _HEADS.intersection(one):
        return not _BELOW.isdisjoint(other)
    return not _BELOW.isdisjoint(one) and not (_HEADS | _GOVERN).isdisjoint(other)


def is_another(chunk: Chunk, probe: Chunk, *, further: bool) -> bool:
    """Whether an office right after a person who has one is the object of the verb: استقبل الوزير فلان سفير مصر. One
    behind another behind the name (`further`) is his own."""
    if further and not chunk.country:
        return False
    if not probe.country or probe.country == chunk.country or not chunk.roles or chunk.roles[0] in RANKS:
        return False
    return not any(same_role(a, b) for a in chunk.roles for b in probe.roles)


def is_of_organisation(chunk: Chunk, probe: Chunk) -> bool:
    """ "استقبل وزير الخارجية فلان ممثل الأمين العام للجامعة": whether the office behind a minister is held for an
    organisation of states, so that another holds it."""
    ministers = any(r.endswith("minister") for r in chunk.roles)
    return ministers and bool(probe.org) and not (probe.country or chunk.org)


def is_of_next(w: Window, chunk: Chunk, probe: Chunk, at: int, end: int) -> bool:
    """Whether the office at tokens [at, end) behind a comma is not of who is named before it: the next of a list of
    persons follows, or whom the first receives, "استقبل الرئيس فلان، رئيس الوزراء الإيطالي، فلانا، الذي"."""
    if not probe.former and name_end(w.scan, w.skip_honorifics(end, at), w.end, strong=True) > end:
        return True
    other = bool(chunk.roles and probe.country) and not any(same_role(a, b) for a in chunk.roles for b in probe.roles)
    if not (other and w.at_comma(end)):
        return False
    stop = name_end(w.scan, w.skip_honorifics(end + 1), w.end, strong=True)
    return stop > end + 2 and w.at_comma(stop)
