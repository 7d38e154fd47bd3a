"""Organisations that no list has, known by how they are named: حركة "البناء الوطني", الشركة السعودية للحاصلات الحقلية,
مؤسسة النيل الأزرق الزراعية الإثيوبية, كتائب سيوف الرافدين, المركز الوطني لمكافحة الفساد, حزب الأصالة والمعاصرة."""

from __future__ import annotations

from functools import partial

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.names import CLOSED, is_common
from alaqat.extract.scan import Match
from alaqat.vocab import mint

__all__ = ["FORMED", "PUBLIC", "WORLD", "read_formed"]

FORMED = "organisation by the form of its name"
PUBLIC, WORLD = "public", "world"  # `Chunk.body` of one that is an organ of its state, or of several
_QUOTED = 6  # words of a name between quotation marks
_CHAIN = 6  # nouns and adjectives after the head
_OPEN, _CLOSE = "\"“«'", "\"”»'"
_OTHER = ("state", "org", "body", "office", "person", "given", "honorific", "modifier")
_NO_ACTOR = ("place", "topic", "word")


def read_formed(w: Window, i: int) -> Chunk | None:
    """An organisation at token i that is named by its form, with its country where the name tells it.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("مؤسسة النيل الأزرق الزراعية الإثيوبية"), load())
    >>> chunk = read_formed(Window(seen, 0, 5, (), {}), 0)
    >>> chunk.kind, chunk.country, chunk.j
    ('org', 'ET', 5)
    """
    head = w.scan.spelt[i].head
    if head is None or w.best(i, "org", "office", "person") is not None:
        return None
    prefix, noun = head
    definite = noun.startswith("ال")
    noun = noun.removeprefix("ال")
    found = _by_purpose(w, i, noun) if definite else _quoted(w, i, noun) or _by_chain(w, i, noun) or _party(w, i, noun)
    if found is None:
        return None
    j, name, nation = found
    if any(w.fold(k) in w.scan.sets["broadcasting"] for k in range(i + 1, j)):
        return None  # هيئة البث الإسرائيلية: it only reports
    key = " ".join(x.fold for x in w.words[name[0] : name[1]])
    chunk = Chunk(i, j, prefix, "org", org=mint("org", "formed", key), rule=FORMED)
    chunk.body = PUBLIC if noun in w.scan.sets["public-body"] else None
    if nation is None and noun in w.scan.sets["named-by-purpose"]:
        chunk.body = next((s for s in map(partial(_scope, w), range(i + 1, j)) if s is not None), chunk.body)
    if nation is not None:
        chunk.country = nation.entry.key
        if nation.j <= j:
            chunk.inner.append(inner_of(nation))
    return chunk


Found = tuple[int, tuple[int, int], Match | None]  # where it ends, the tokens that tell it apart, its nationality


def _quoted(w: Window, i: int, noun: str) -> Found | None:
    """حركة "البناء الوطني" الجزائرية; not وكالة "رويترز", which only reports, nor the words of somebody."""
    k = i + 1
    if noun in w.scan.sets["agency-noun"] or not w.at_comma(k, _OPEN):
        return None
    if w.words[k].raw in "\"'" and sum(x.raw == w.words[k].raw for x in w.words[w.begin : k]) % 2:
        return None  # it closes
    close = next((x for x in range(k + 2, min(w.end, k + 2 + _QUOTED)) if w.at_comma(x, _CLOSE)), None)
    if close is None or w.best(k + 1, "outlet", "org", "state", "body", "office") is not None:
        return None
    if any(not w.scan.words[x].isdisjoint(CLOSED - {"weekday"}) or _is_verb(w, x) for x in range(k + 1, close)):
        return None
    nation = _nationality(w, close + 1)
    within = w.best(close + 2, "state") if w.fold(close + 1) == "في" else None
    if within is not None and not (within.prefix or within.entry.get("doubt")):
        return close + 1, (k + 1, close), within  # حركة "حمس" في الجزائر
    return (nation.j if nation is not None else close + 1), (k + 1, close), nation


def _by_purpose(w: Window, i: int, noun: str) -> Found | None:
    """الشركة السعودية للحاصلات الحقلية, المؤسسة الوطنية الليبية للنفط, الهيئة العامة المصرية."""
    if noun not in w.scan.sets["named-by-purpose"]:
        return None
    nation: Match | None = None
    k, adjectives, scope = i + 1, 0, False
    while w.fold(k).startswith("ال") and adjectives < _CHAIN:
        of = _nationality(w, k)
        if of is not None and nation is not None:
            return None  # اللجنة السعودية المصرية: of both
        if w.is_in(k, "of-several"):
            return None
        if of is None and not _is_adjective(w, k, feminine=noun.endswith("ه")):
            break  # أدان المجلس القصف الإسرائيلي
        nation, scope = nation or of, scope or _scope(w, k) is not None
        k, adjectives = k + 1, adjectives + 1
    purpose = k
    if w.fold(k).startswith("ل") and _may_belong(w, k) and (w.fold(k).startswith("لل") or _rules(w, k)):
        k += 1
        while w.fold(k).startswith(("ال", "وال")) and _may_belong(w, k) and k - purpose < _CHAIN:
            k += 1
        more = _nationality(w, k) if nation is None else None
        if more is not None:
            nation, k = more, more.j
    told = (k > purpose and (scope or nation is not None)) or (adjectives > 1 and nation is not None)
    return (k, (i, k), nation) if told else None


def _scope(w: Window, k: int) -> str | None:
    """Of whom an institution is by the adjective at token k: of its state (الوطني) or of several (الدولي)."""
    return PUBLIC if w.is_in(k, "national-scope") else WORLD if w.is_in(k, "world-scope") else None


def _rules(w: Window, k: int) -> bool:
    """Whether a noun after "for" rules a definite one: لمكافحة الفساد, لحقوق الإنسان."""
    return w.fold(k + 1).startswith("ال") and is_common(w.scan, k) and _may_belong(w, k + 1)


def _party(w: Window, i: int, noun: str) -> Found | None:
    """حزب الأصالة والمعاصرة, حزب البديل من أجل ألمانيا, without a nationality; not حزب الرئيس, which names none."""
    if noun not in w.scan.sets["party-noun"] or not w.fold(i + 1).startswith("ال"):
        return None
    k = i + 1
    while w.fold(k).startswith(("ال", "وال")) and _may_belong(w, k) and k - i <= _CHAIN:
        k += 1
    within = w.best(k + 1, "state") if w.fold(k) == "في" else None
    if k == i + 1:
        return None
    return k, (i + 1, k), within if within is not None and not (within.prefix or within.entry.get("doubt")) else None


def _by_chain(w: Window, i: int, noun: str) -> Found | None:
    """مؤسسة النيل الأزرق الزراعية الإثيوبية, شركة غازبروم الروسية, كتائب سيوف الرافدين."""
    armed = noun in w.scan.sets["armed-body"]
    if not armed and noun not in w.scan.sets["named-by-chain"]:
        return None
    k = i + 1
    if noun in w.scan.sets["movement-noun"] and w.is_in(k, "traffic"):
        return None  # حركة الملاحة البحرية الإيرانية
    while k < w.end and k - i <= _CHAIN:
        nation = _nationality(w, k)
        if nation is not None:
            agrees = (nation.entry.get("gender") == "f") == (noun.endswith("ه") or armed)
            return (nation.j, (i + 1, k), nation) if agrees and k > i + 1 else None
        if not _may_belong(w, k):
            break
        k += 1
        if armed and w.fold(k - 1).startswith("ال"):
            nation = _nationality(w, k)
            return (nation.j if nation is not None else k), (i + 1, k), nation
    return None


def _nationality(w: Window, k: int) -> Match | None:
    """A definite nationality at token k."""
    d = w.best(k, "demonym")
    fits = d is not None and not d.prefix and d.entry.get("definite") and d.entry.get("number") == "s"
    return d if fits and d is not None and not (d.entry.get("doubt") and d.entry.key not in w.named) else None


def _is_plain(w: Window, k: int) -> bool:
    """Whether token k is a common noun or adjective that names nobody."""
    if w.words[k].kind != "ar" or not w.scan.words[k].isdisjoint(CLOSED) or w.scan.spelt[k].opens:
        return False
    if w.is_in(k, "described"):
        return False
    named = w.best(k, *_OTHER)
    return is_common(w.scan, k) and (named is None or bool(named.entry.get("doubt"))) and not _is_verb(w, k)


def _may_belong(w: Window, k: int) -> bool:
    """Whether token k is such a word, or a place, or in no list, so perhaps part of a proper name: غازبروم, الفرات."""
    word = w.words[k]
    strange = not is_common(w.scan, k) and all(m.entry.cls in _NO_ACTOR for m in w.scan.at[k])
    if word.kind == "ar" and len(word.fold) > 2 and strange:
        return w.scan.words[k].isdisjoint(CLOSED)
    return _is_plain(w, k)


def _is_adjective(w: Window, k: int, *, feminine: bool) -> bool:
    """Whether token k is an adjective that agrees with the head, by its ending or from the lists."""
    listed = w.is_in(k, "office-adjective") or w.is_in(k, "body-adjective")
    return _is_plain(w, k) and (listed or w.fold(k).endswith("يه" if feminine else "ي"))


def _is_verb(w: Window, k: int) -> bool:
    return any(m.entry.get("part") in ("verb", "passive") and not m.prefix for m in w.scan.all(k, "lexeme"))
