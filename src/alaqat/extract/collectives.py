"""States, peoples and allies that are told together: "27 دولة", "باقي الدول", "الدول المطلة على البحر", "حلفائها"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of

__all__ = ["counts", "read_states", "region_end"]

_ADJECTIVES = 5  # behind the head


def read_states(w: Window, i: int) -> Chunk | None:
    """States that are counted or told of by their part of the world, by what they do or by how many of them, peoples
    likewise, and somebody's allies.

    The lexicon has the best known of them ("الدول الأوروبية") by name; this reads the others.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("الدول المطلة على البحر"), load())
    >>> read_states(Window(seen, 0, 4, (), {}), 0).j
    2
    """
    counted = w.words[i].kind == "num" or w.is_in(i, "numeral")
    head = i + 1 if counted else i
    if head >= w.end:
        return None
    if not counted:
        if not w.scan.stemmed(head, "states-told"):
            return None
        found = next(((p, st) for p, st in w.words[head].readings if st in w.scan.sets["states-told"]), None)
        if found is None:
            return None
        prefix, noun = found
        if noun in w.scan.sets["allies"]:
            return None if prefix == "و" else _allies(w, i, prefix)  # ضد واشنطن وحلفائها: of no weight
        if noun in w.scan.sets["sides-of"]:
            return _sides(w, i, prefix)
        if noun.startswith("ال"):
            return _definite(w, i, prefix, noun.removeprefix("ال"))
        if noun not in w.scan.sets["states-noun"]:
            return None
    elif w.is_in(head, "states-noun"):
        prefix = ""
    else:
        return None
    k = head + 1
    while k < w.end and k - head <= _ADJECTIVES:
        stem = w.fold(k).removeprefix("و") if k > head + 1 else w.fold(k)
        if stem not in w.scan.sets["part-of-world"]:
            break
        k += 1
    if k == head + 1 and not counted:
        k = region_end(w, k)
        if k == head + 1:
            return None
    return _group(i, k, prefix)


def _group(i: int, j: int, prefix: str) -> Chunk:
    return Chunk(i, j, prefix, "group", number="p", rule="group", definite=False)


def _allies(w: Window, i: int, prefix: str) -> Chunk:
    """حلفائها في سوريا, حلفائها الأوروبيين."""
    chunk = _group(i, i + 1, prefix)
    of = w.best(i + 1, "orgdem", "demonym")
    if of is None or of.prefix or of.j > w.end or not w.has_article(i + 1):
        return _where(w, chunk)
    chunk.name, chunk.j = (i, i + 1), of.j
    return chunk


def _sides(w: Window, i: int, prefix: str) -> Chunk | None:
    """طرفا النزاع في ميانمار: by the one state in which it is fought; not الأطراف المتحاربة في جدة, where they meet."""
    land = w.best(i + 3, "state") if i + 3 < w.end and w.fold(i + 2) == "في" else None
    if land is None or land.prefix or land.entry.get("doubt") or not w.is_in(i + 1, "warring"):
        return None
    chunk = _group(i, land.j, prefix)
    chunk.country = land.entry.key
    chunk.inner.append(inner_of(land))
    return chunk


def _definite(w: Window, i: int, prefix: str, noun: str) -> Chunk | None:
    """الدول الأعضاء في الحلف, الدول الموقعة على الاتفاق, باقي الدول, الشعوب العربية."""
    states, told, k = noun in w.scan.sets["states-noun"], False, i + 1
    while k < w.end and k - i <= _ADJECTIVES and (_of_the_world(w, k) or counts(w, k) or (states and _does(w, k))):
        told = told or not counts(w, k)  # الدول الثلاث: those that were named
        k += 1
    if not told and (k > i + 1 or not states or prefix or i == w.begin or not _of_all(w, i)):
        return None
    chunk = _group(i, k, prefix)
    org = w.best(k + 1, "org") if w.fold(k) == "في" else w.best(k, "org")
    if told and org is not None and org.j <= w.end and org.prefix == ("" if w.fold(k) == "في" else "ب"):
        chunk.inner.append(inner_of(org, org.prefix))
        chunk.j = org.j
        return chunk
    return _where(w, chunk)


def _where(w: Window, chunk: Chunk) -> Chunk:
    """Reads into those who are told together where they are: "حلفائها في سوريا والعراق", "كل الدول في المنطقة"."""
    k = chunk.j + 1
    if w.fold(chunk.j) != "في":
        return chunk
    while (land := w.best(k, "state")) is not None and land.prefix == ("" if k == chunk.j + 1 else "و"):
        k = land.j
    if k == chunk.j + 1:
        k = region_end(w, k)
    if chunk.j + 1 < k <= w.end:
        chunk.name, chunk.j = (chunk.i, chunk.j), k
    return chunk


def _of_the_world(w: Window, k: int) -> bool:
    """العربية, والإسلامية, الأخرى."""
    return _article(w, k, "of-states")


def counts(w: Window, k: int) -> bool:
    """Whether token k tells how many states there are: الخمس, الـ15."""
    return _article(w, k, "numeral") or any(st.startswith("ال") and st[2:].isdigit() for _, st in w.words[k].readings)


def _article(w: Window, k: int, cls: str) -> bool:
    members = w.scan.sets[cls]
    return any(p in ("", "و") and st.startswith("ال") and st[2:] in members for p, st in w.words[k].readings)


def _does(w: Window, k: int) -> bool:
    """الأعضاء; المطلة, الموقعة, المشاركة: by the form of what they do."""
    fold = w.fold(k)
    if w.is_in(k, "member-of"):
        return True
    return (
        fold.startswith("الم")
        and fold.endswith("ه")
        and not w.scan.noun(k, "organisation-noun")
        and w.best(k, "state", "org", "body", "demonym") is None
    )


def _of_all(w: Window, i: int) -> bool:
    """ "باقي الدول", "عدد من الدول": whether it is told before them how many they are."""
    if w.fold(i - 1) == "من":
        return i - 1 > w.begin and w.scan.noun(i - 2, "crowd-number")
    return w.scan.noun(i - 1, "quantifier")


def region_end(w: Window, k: int) -> int:
    """Where the part of the world ends of which states are, "دول الشرق الأوسط", "دول جنوب شرق آسيا"; k where none is
    told."""
    j = k
    while j < w.end and w.is_in(j, "region"):
        j += 1
    return j if j > k and w.fold(j - 1) not in w.scan.sets["points-of-compass"] else k
