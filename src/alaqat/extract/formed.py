"""Organisations that no list has, known by how they are named: حركة "البناء الوطني", الشركة السعودية للحاصلات الحقلية,
مؤسسة النيل الأزرق الزراعية الإثيوبية, كتائب سيوف الرافدين, المركز الوطني لمكافحة الفساد, حزب الأصالة والمعاصرة."""

from __future__ import annotations

from functools import partial
from typing import Any

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.doubtful import is_of_another_state
from alaqat.extract.names import is_common
from alaqat.extract.propernames import (
    Found,
    by_cause,
    by_creed,
    by_date,
    by_liberation,
    by_members,
    by_title,
    by_trade,
    by_unknown_word,
    is_plain,
    may_belong,
    may_name,
    nationality,
)
from alaqat.extract.quotednames import behind_kind, in_quotes, one_of_several
from alaqat.extract.scan import Match
from alaqat.extract.seated import by_campus, by_chamber, by_namesake, by_seat, seat
from alaqat.vocab import mint

__all__ = ["FORMED", "PROPER", "PUBLIC", "WORLD", "quoted_name", "read_formed", "unlisted"]

FORMED = "organisation by the form of its name"
PROPER = "organisation by the proper name behind its kind"  # that can hardly be anything else
PUBLIC, WORLD = "public", "world"  # `Chunk.body` of one that is an organ of its state, or of several
_CHAIN = 6  # nouns and adjectives after the head
_TO = ("عن", "ضد")  # prepositions inside a purpose


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
    listed = w.best(i, "org", "office", "person") if head is not None else None
    if head is None or (listed is not None and not _is_open(w, listed)):
        return None
    prefix, noun = head
    definite = noun.startswith("ال")
    noun = noun.removeprefix("ال")
    ways = _DEFINITE if definite else _BARE
    found = next(((rule, x) for way, rule in ways if (x := way(w, i, noun)) is not None), None)
    if found is None:
        return None
    rule, (j, name, nation) = found
    if any(w.fold(k) in w.scan.sets["broadcasting"] for k in range(i + 1, j)):
        return None  # هيئة البث الإسرائيلية: it only reports
    aimed = definite and any(w.fold(k).startswith("لل") for k in range(i + 1, j))
    if nation is not None and (aimed or noun in w.scan.sets["association"]):
        rule = PROPER  # الجمعية التونسية للدفاع عن الحريات, اتحاد الغرف التجارية المصرية
    said = [x.fold for x in w.words[name[0] : name[1]]]
    if name[0] == i:
        said[0] = head[1]  # one organisation, with or without a clitic
    key = " ".join(said)
    chunk = Chunk(i, j, prefix, "org", org=mint("org", "formed", key), rule=rule)
    if rule != PROPER and noun in w.scan.sets["undertaking"]:
        chunk.kind = "word"  # البرنامج النووي الإيراني: nobody, nor is Iran meant, save where it is judged
        chunk.inner += [inner_of(nation)] if nation is not None and nation.j <= j else []
        return chunk
    chunk.body = PUBLIC if noun in w.scan.sets["public-body"] else None
    if nation is None and noun in w.scan.sets["of-the-world"] and w.is_in(j - 1, "world-scope"):
        chunk.body = WORLD
    elif nation is None and noun in w.scan.sets["named-by-purpose"] and noun not in w.scan.sets["association"]:
        chunk.body = next((s for s in map(partial(_scope, w), range(i + 1, j)) if s is not None), chunk.body)
    if nation is not None:
        chunk.country = nation.entry.get("country") if nation.entry.cls == "org" else nation.entry.key
        if nation.j <= j:
            chunk.inner.append(inner_of(nation))
        if nation.entry.cls == "org" and nation.entry.get("kind") == "igo":
            chunk.body = WORLD
    return chunk


def quoted_name(w: Window, i: int) -> Chunk | None:
    """The organisation whose name opens with a mark at token i, one of several of a kind: شركتي "نورتا" و"غولدا"."""
    name = one_of_several(w, i) if w.words[i].kind == "punct" else None
    if name is None:
        return None
    first, close = name
    key = " ".join(x.fold for x in w.words[first:close])
    return Chunk(first, close, "", "org", org=mint("org", "formed", key), rule=PROPER)


def _is_open(w: Window, m: Match) -> bool:
    """Whether what the lists have at a token may be another organisation: its label is also an everyday word, or
    that of a body of another state, لجنة العلاقات الخارجية بمجلس الشيوخ المكسيكي."""
    return m.entry.cls == "org" and (bool(m.entry.get("doubt")) or is_of_another_state(w, m))


def _by_purpose(w: Window, i: int, noun: str) -> Found | None:
    """الشركة السعودية للحاصلات الحقلية, المؤسسة الوطنية الليبية للنفط, الهيئة العامة المصرية."""
    if noun not in w.scan.sets["named-by-purpose"]:
        return None
    nation: Match | None = None
    k, adjectives, scope = i + 1, 0, False
    while w.has_article(k) and adjectives < _CHAIN:
        of = nationality(w, k)
        if of is not None and nation is not None:
            return None  # اللجنة السعودية المصرية: of both
        if w.is_in(k, "of-several"):
            return None
        if of is None and not _is_adjective(w, k, feminine=noun.endswith("ه")):
            break  # أدان المجلس القصف الإسرائيلي
        nation, scope = nation or of, scope or _scope(w, k) is not None
        k, adjectives = k + 1, adjectives + 1
    purpose = k
    if w.fold(k).startswith("ل") and may_name(w, k) and (w.fold(k).startswith("لل") or _rules(w, k)):
        k += 1
        if w.fold(k) in _TO and w.has_article(k + 1) and may_belong(w, k + 1):
            k += 2  # للدفاع عن الحريات الفردية
        while k - purpose < _CHAIN and (_goes_on(w, k) or (w.fold(k).startswith(("ال", "وال")) and may_name(w, k))):
            if scope and nation is None and nationality(w, k) is not None:
                break  # الإدارة العامة للأمن الوطني المغربية
            k += 1
        more = nationality(w, k) if nation is None else None
        if more is not None:
            nation, k = more, more.j
    nation = nation or (seat(w, k) if adjectives else None)
    told = (k > purpose and (scope or nation is not None)) or (adjectives > 1 and nation is not None)
    return (k, (i, k), nation) if told else None


def _by_organ(w: Window, i: int, noun: str) -> Found | None:
    """اللجنة التنفيذية لمنظمة التعاون الإسلامي, المجلس الأعلى لمجلس التعاون: of an organisation of states, or of an
    organ of a state; the bureau of a movement is the movement."""
    if noun not in w.scan.sets["organ-noun"]:
        return None
    k = i + 1
    while w.is_in(k, "of-organ"):
        k += 1
    of = w.best(k, "org") if k > i + 1 else None
    if of is None or of.prefix != "ل" or of.j > w.end or of.entry.get("doubt"):
        return None
    return (of.j, (i, of.j), of) if of.entry.get("kind") in ("igo", "government_body") else None


def _goes_on(w: Window, k: int) -> bool:
    """للجبيل وينبع: whether "and" with the name of a place stands at token k."""
    place = w.best(k, "place")
    return place is not None and place.prefix == "و" and place.j == k + 1


def _scope(w: Window, k: int) -> str | None:
    """Of whom an institution is by the adjective at token k: of its state (الوطني) or of several (الدولي)."""
    return PUBLIC if w.is_in(k, "national-scope") else WORLD if w.is_in(k, "world-scope") else None


def _rules(w: Window, k: int) -> bool:
    """Whether a noun after "for" rules a definite one: لمكافحة الفساد, لحقوق الإنسان."""
    return w.has_article(k + 1) and is_common(w.scan, k) and may_name(w, k + 1)


def _by_chain(w: Window, i: int, noun: str) -> Found | None:
    """مؤسسة النيل الأزرق الزراعية الإثيوبية, شركة غازبروم الروسية, كتائب سيوف الرافدين."""
    armed = noun in w.scan.sets["armed-body"]
    if not armed and noun not in w.scan.sets["named-by-chain"]:
        return None
    k = i + 1
    if noun in w.scan.sets["movement-noun"] and w.is_in(k, "traffic"):
        return None  # حركة الملاحة البحرية الإيرانية
    while k < w.end and k - i <= _CHAIN:
        nation = nationality(w, k)
        if nation is not None:
            agrees = (nation.entry.get("gender") == "f") == (noun.endswith("ه") or armed)
            agrees = agrees or (noun in w.scan.sets["association"] and _of_noun(w, i + 1, k, nation))
            return (nation.j, (i + 1, k), nation) if agrees and k > i + 1 else None
        if not may_name(w, k) or w.best(k, "demonym") is not None:
            break  # هيئة التجارة الخارجية السعودية and حركة الشعب النيجرية go on; not محكمة روسية بسجن ... الأميركية
        k += 1
        if armed and w.has_article(k - 1):
            nation = nationality(w, k)
            return (nation.j if nation is not None else k), (i + 1, k), nation
    return None


def _of_the_world(w: Window, i: int, noun: str) -> Found | None:
    """لجنة التحقيق الأممية, محكمة جرائم الحرب الدولية, قوات الطوارئ الدولية: of several states by the adjective that
    agrees with the kind and ends the name."""
    if noun not in w.scan.sets["of-the-world"]:
        return None
    feminine = noun.endswith(("ه", "ات"))
    k = i + 1
    while k < w.end and k - i <= _CHAIN and may_name(w, k):
        if k > i + 1 and w.is_in(k, "world-scope") and w.fold(k).endswith("ه") == feminine:
            return k + 1, (i, k + 1), None
        k += 1
    return None


def _of_noun(w: Window, i: int, k: int, nation: Match) -> bool:
    """Whether only adjectives that agree with the nationality at k, and further nouns, stand between it and the noun at
    token i, which they are of: الغرف التجارية المصرية, الغرف والبورصات السلعية التركية, النضال الشعبي الفلسطيني; not
    النهوض العدوان الإسرائيلي."""
    ending = "يه" if nation.entry.get("gender") == "f" else "ي"
    between = (w.fold(x) for x in range(i + 1, k))
    return w.has_article(i) and all(
        fold.startswith("وال") or (fold.startswith("ال") and fold.endswith(ending)) for fold in between
    )


def _is_adjective(w: Window, k: int, *, feminine: bool) -> bool:
    """Whether token k is an adjective that agrees with the head, by its ending or from the lists."""
    listed = w.is_in(k, "office-adjective") or w.is_in(k, "body-adjective")
    return is_plain(w, k) and (listed or w.fold(k).endswith("يه" if feminine else "ي"))


_BARE = (
    (in_quotes, PROPER),
    (behind_kind, PROPER),
    (by_chamber, PROPER),
    (_by_chain, FORMED),
    (by_date, PROPER),
    (by_liberation, PROPER),
    (by_title, PROPER),
    (by_trade, PROPER),
    (by_unknown_word, PROPER),
    (by_namesake, PROPER),
    (by_seat, FORMED),
    (by_campus, FORMED),
    (by_cause, FORMED),
    (by_members, FORMED),
    (_of_the_world, PROPER),
)
_DEFINITE = (
    (in_quotes, PROPER),
    (_by_organ, PROPER),
    (by_liberation, PROPER),
    (by_creed, PROPER),
    (_by_purpose, FORMED),
)


def unlisted(c: Chunk) -> dict[str, Any]:
    """What the list of organisations would say of one that it does not have."""
    world = c.rule not in (FORMED, PROPER) or c.body == WORLD
    kind = "igo" if world else "government_body" if c.body == PUBLIC else "non_state"
    return {"kind": kind, "country": c.country, "names": {}}
