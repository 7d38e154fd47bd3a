"""Those on whom sanctions lie and whom nobody names: "عقوبات على 28 كيانا ومنظمة", "على كيانات وأفراد"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of

__all__ = ["read_sanctioned"]

_NEAR = 8  # tokens from "sanctions" to those on whom they lie
_ROUGHLY = 2  # words between the preposition and the number: "على أكثر من 50 كيانا"


def read_sanctioned(w: Window, i: int, k: int, prefix: str) -> Chunk | None:
    """Persons, entities or ships that are counted or stand together, right behind "sanctions on"; `i` is where their
    number begins, `k` where they do, `prefix` the clitic on the number.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("فرضت باريس عقوبات على 28 كيانا ومنظمة"), load())
    >>> those = read_sanctioned(Window(seen, 0, 7, (), {}), 4, 5, "")
    >>> those.kind, those.j
    ('group', 7)
    """
    j = k
    while j < w.end and _may_be_listed(w, j, "و" if j > k else ""):
        j += 1
        if j + 1 < w.end and _counts_more(w, j) and _may_be_listed(w, j + 1, ""):
            j += 2  # 10 أشخاص وثلاثة كيانات
    alone = j == k + 1
    if (
        j == k
        or (alone and (k == i or not w.scan.noun(k, "listed-alone")))
        or not (_lie_upon(w, i) or _is_entered(w, i, j))
    ):
        return None
    chunk = Chunk(i, j, prefix, "group", number="p", rule="group", definite=False)
    while (d := w.best(chunk.j, "demonym")) is not None and d.prefix == ("و" if chunk.inner else ""):
        chunk.inner.append(inner_of(d, d.prefix))  # كيانات وأفراد سوريين ويمنيين
        chunk.j = d.j
    chunk.country = chunk.inner[0].country if len(chunk.inner) == 1 else None
    if not chunk.inner and chunk.j < w.end and w.is_in(chunk.j, "seated-in"):
        seat = w.best(chunk.j + 1 + (w.fold(chunk.j + 1) == "في"), "state")
        chunk.country = seat.entry.key if seat is not None and not seat.entry.get("doubt") else None  # مقرها الإمارات
    return chunk


def _may_be_listed(w: Window, k: int, prefix: str) -> bool:
    members = w.scan.sets["may-be-sanctioned"]
    return any(
        p == prefix and (stem in members or stem.removesuffix("ا") in members) for p, stem in w.words[k].readings
    )


def _counts_more(w: Window, k: int) -> bool:
    """ "وثلاثة", "و3": whether "and" and a number stand at token k."""
    stems = (stem for p, stem in w.words[k].readings if p == "و")
    return any(stem in w.scan.sets["numeral"] or stem.isdigit() for stem in stems)


def _is_entered(w: Window, i: int, j: int) -> bool:
    """ "أدرجت بريطانيا 10 كيانات في قائمة": whether what stands at [i, j) is entered on a list."""
    entered = any(m.entry.key == "ar-list" for k in range(max(w.begin, i - _NEAR), i) for m in w.scan.all(k, "lexeme"))
    return entered and w.scan.has("lists", j, min(w.end, j + _NEAR))


def _lie_upon(w: Window, i: int) -> bool:
    """Whether "sanctions on" stands before token i."""
    near = range(i - 1, max(w.begin, i - 2 - _ROUGHLY), -1)
    upon = next((k for k in near if w.fold(k) in w.scan.sets["sanctions-upon"]), None)
    return upon is not None and any(
        w.scan.noun(k, "sanctions-noun") for k in range(upon - 1, max(w.begin, upon - _NEAR) - 1, -1)
    )
