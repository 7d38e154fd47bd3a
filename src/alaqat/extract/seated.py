"""Organisations whose name is common words, known by where or under whom they are: نقابة أصحاب الأعمال في المجر, هيئة
الصناعات الفضائية التابعة لوزارة الدفاع الكورية, لجنة الأمن القومي في البرلمان النيبالي; or by the town or person that
they are called after."""

from __future__ import annotations

from alaqat.extract.bodies import read_body
from alaqat.extract.chunk import Window
from alaqat.extract.names import CLOSED, is_common
from alaqat.extract.propernames import Found, is_plain, may_belong, may_name, nationality
from alaqat.extract.scan import Match

__all__ = ["by_campus", "by_chamber", "by_namesake", "by_seat", "seat"]

_LONGEST = 7  # words of the name behind the kind
_OF_SOMEBODY = 5  # words of a person's name
_HONOURED = ("given", "maybe-given", "surname", "person", "honorific")


def by_seat(w: Window, i: int, noun: str) -> Found | None:
    """The organisation at token i that is in a state or parliament, or under a body or organisation of a state.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("نقابة أصحاب الأعمال في المجر"), load())
    >>> end, name, state = by_seat(Window(seen, 0, 5, (), {}), 0, "نقابه")
    >>> end, name, state.entry.key
    (3, (1, 3), 'HU')
    """
    sets = w.scan.sets
    chained = noun in sets["named-by-chain"] and noun not in sets["movement-noun"]
    k = _end_of_name(w, i) if chained or noun in sets["part-of-body"] or noun in sets["public-body"] else None
    if k is None:
        return None
    behind = _past_acronym(w, k)
    tied = w.is_in(behind, "tied-to-body")
    part = noun in sets["part-of-body"] or noun in sets["public-body"]
    body = _body(w, behind + 1, "ل") if tied else _body_within(w, k) if part else None
    if body is not None:
        return k if tied else body[0], (i + 1, k), body[1]
    state = seat(w, behind) if chained else None
    return None if state is None else (k, (i + 1, k), state)


def by_namesake(w: Window, i: int, noun: str) -> Found | None:
    """مدينة الملك فلان للعلوم والتقنية, مؤسسة الشيخ فلان الخيرية: called after somebody, with its purpose."""
    title = w.best(i + 1, "office", "honorific")
    if noun not in w.scan.sets["named-for-somebody"] or title is None or title.prefix or title.j > w.end:
        return None
    k = title.j
    while k < w.end and k - title.j < _OF_SOMEBODY and (_is_of_a_name(w, k) or may_belong(w, k)):
        if w.fold(k).startswith("لل") or w.is_in(k, "charitable"):
            break
        k += 1
    if k == title.j:
        return None
    if w.is_in(k, "charitable"):
        return k + 1, (i + 1, k + 1), None
    end = k
    while w.fold(end).startswith("لل" if end == k else ("ال", "وال")) and may_belong(w, end) and end - k < _LONGEST:
        end += 1
    return (end, (i + 1, end), seat(w, end)) if end > k else None


def by_campus(w: Window, i: int, noun: str) -> Found | None:
    """جامعة الخرطوم, جامعة بورسعيد الحكومية, جامعة الملك فلان, جامعة النيلين: of a town, or of any name."""
    if noun not in w.scan.sets["campus"] or i + 1 >= w.end:
        return None
    town, title = w.best(i + 1, "state", "place"), w.best(i + 1, "office", "honorific")
    k = i + 1
    if town is not None and not town.prefix and town.j <= w.end:
        k = town.j
    elif title is not None and not title.prefix and title.j < w.end and _is_of_a_name(w, title.j):
        k = title.j + 1
        while k + 1 < w.end and (w.is_in(k, "name-particle") or w.words[k].light in w.scan.sets["name-bin"]):
            k += 2  # الملك فلان بن فلان
    else:
        while k < w.end and k - i <= _OF_SOMEBODY and _is_of_a_campus(w, k):
            k += 1
    if k == i + 1:
        return None
    name = (i + 1, k)
    while w.has_article(k) and w.fold(k).endswith("ه") and is_plain(w, k) and nationality(w, k) is None:
        k += 1  # الأهلية, الحكومية
    nation = nationality(w, k)
    if nation is not None:
        return nation.j, name, nation
    return k, name, town if town is not None and name[1] == town.j else seat(w, k)


def _is_of_a_campus(w: Window, k: int) -> bool:
    """Whether a word with the article, or one in no list, goes on with the name of a university: العلوم والتقنية."""
    spelt = w.fold(k).startswith(("ال", "وال")) or not is_common(w.scan, k)
    return spelt and may_belong(w, k) and nationality(w, k) is None


def by_chamber(w: Window, i: int, noun: str) -> Found | None:
    """كتلة صقور النيابية, تحالف العزم البرلماني: words of any kind, closed by where they sit."""
    if noun not in w.scan.sets["bloc"]:
        return None
    k = i + 1
    while k < min(w.end, i + _OF_SOMEBODY) and not w.is_in(k, "of-chamber"):
        if w.words[k].kind != "ar" or not w.scan.words[k].isdisjoint(CLOSED) or w.best(k, "state", "office"):
            return None
        k += 1
    return (k + 1, (i + 1, k), None) if k > i + 1 and w.is_in(k, "of-chamber") else None


def seat(w: Window, k: int) -> Match | None:
    """The state in which it is, at token k: في الصين, بالصين; by its own name, since in a capital many meet."""
    link = w.fold(k) == "في"
    land = w.best(k + 1 if link else k, "state")
    if land is None or land.prefix != ("" if link else "ب") or land.entry.get("doubt"):
        return None
    return None if land.entry.get("kind") in ("capital", "metonym") else land


def _end_of_name(w: Window, i: int) -> int | None:
    """Where the definite words behind the kind at token i end, the first perhaps one that rules them: أصحاب الأعمال."""
    k = i + 1
    if not w.has_article(k) and may_belong(w, k):
        k += 1
    first = k
    while w.fold(k).startswith(("ال", "وال")) and may_name(w, k) and k - i <= _LONGEST:
        k += 1
    return k if k > first else None


def _past_acronym(w: Window, k: int) -> int:
    """The token behind an acronym in brackets at token k: (XYZ)."""
    enclosed = k + 2 < w.end and w.words[k].raw == "(" and w.words[k + 1].kind == "lat" and w.words[k + 2].raw == ")"
    return k + 3 if enclosed else k


def _body_within(w: Window, k: int) -> tuple[int, Match] | None:
    """في البرلمان النيبالي, بالكونغرس الأمريكي."""
    return _body(w, k + 1, "") if w.fold(k) == "في" else _body(w, k, "ب")


def _body(w: Window, k: int, prefix: str) -> tuple[int, Match] | None:
    """(the end, what tells the state) of an organ of one state at token k behind a clitic."""
    if k >= w.end:
        return None
    listed = w.best(k, "org")
    if listed is not None and listed.prefix == prefix and not listed.entry.get("doubt"):
        return (listed.j, listed) if listed.entry.get("kind") in ("government_body", "igo") else None
    body = read_body(w, k)
    if body is None or body.country is None or body.prefix != prefix:
        return None
    nation = w.best(body.j - 1, "demonym", "state")
    return None if nation is None else (body.j, nation)


def _is_of_a_name(w: Window, k: int) -> bool:
    return (
        w.best(k, *_HONOURED) is not None or w.is_in(k, "name-particle") or w.words[k].light in w.scan.sets["name-bin"]
    )
