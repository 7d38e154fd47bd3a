"""Office phrases: "نائب رئيس الوزراء وزير الخارجية القطري", "القائم بأعمال السفير"; officetail.py goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.ministers import further_ministries
from alaqat.extract.names import name_end
from alaqat.extract.nations import nations_after
from alaqat.extract.officeof import is_country_managers
from alaqat.extract.officetail import Tail
from alaqat.extract.presided import presided
from alaqat.extract.principals import SERVING, office_within
from alaqat.extract.scan import TANWIN, Match

__all__ = ["read_office"]

# a deputy of these is still of the same rank in what the annotators see
_KEPT = frozenset(("secretary-general", "igo-head", "permanent-representative", "chief-of-staff"))
_KIN = "kin"
# modifiers that follow their office, or another noun; not nouns that rule one: مستشار لوزير
_ADJECTIVES = frozenset(("former", "outgoing", "elect", "new", "current", "senior", "first", "honorary", "resident"))
_OF_STATES = ("igo", "group")  # kinds of those whose adjective in an office tells that no one state is served
_SAME_RANK = frozenset(("acting", "former", "first", "senior"))


def read_office(w: Window, i: int, chunk: Chunk, *, first: bool, start: int = -1) -> int | None:
    """Reads an office phrase of any length at i into the chunk; returns its end or None.

    `first`: the chunk begins here, so that the office may carry a clitic. `start`: see
    `Window.skip_honorifics`.
    """
    k, modifiers = _modifiers(w, i, chunk, first=first)
    offices = [
        o
        for o in w.scan.all(k, "office")
        if o.j <= w.end and (not o.prefix or (first and k == i) or (modifiers and o.prefix == "ل"))
    ]
    if not offices or w.words[k].light.endswith("إلى"):  # not والي
        return None
    o = offices[0]
    for x in offices:
        if x.j == o.j and x.prefix == o.prefix and x.entry.get("country"):
            o = x
    o = _over_region(w, offices, o) or o
    if _is_main(w, o):
        return None
    if k == i:
        chunk.prefix = o.prefix
        if _is_name(w, o):
            return None
    o = _without_body(w, chunk, o)
    role = o.entry.key
    if role == "spokesperson" and w.fold(o.j).startswith("بال") and w.fold(o.j).endswith("يه"):
        return None  # القنوات الناطقة بالفرنسية
    woman = bool(modifiers) and w.words[i].light.endswith("ة")  # نائبة وزير الخارجية
    chunk.number, chunk.gender = o.entry.get("number", "s"), "f" if woman else o.entry.get("gender", "m")
    if o.j < w.end and _is_accusative(w, o):
        chunk.number = "s"
    if role == "counterpart":
        chunk.counterpart = True
    role = _modified(role, modifiers, w.compositions)
    chunk.former = chunk.former or _KIN in modifiers  # قرينة الرئيس: who holds no office either
    if role not in chunk.roles:
        chunk.roles.append(role)
    chunk.served = office_within(w, o) if SERVING.isdisjoint(modifiers) else o.entry.key
    if o.entry.get("country"):
        chunk.country = o.entry.get("country")
    for k in range(o.i + 1, o.j):  # المستشار النمساوي is one title
        nation, served = w.scan.best(k, "demonym"), w.scan.best(k, "orgdem")
        plain = nation is not None and nation.j <= o.j and not nation.entry.get("doubt")  # not وزير المالية
        plain = plain and nation is not None and not is_country_managers(w, nation)
        if nation is not None and plain:
            chunk.country = chunk.country or nation.entry.key
            chunk.inner.append(inner_of(nation))
        elif served is not None and served.entry.get("kind") in _OF_STATES and chunk.org is None:
            chunk.org = served.entry.key  # المبعوث الأممي, المفوض الأوروبي
        of = w.scan.best(k, "org")
        if of is not None and of.j <= o.j and of.entry.get("kind") == "igo" and chunk.org in (None, of.entry.key):
            chunk.org = of.entry.key  # الأمين العام للأمم المتحدة
    presided = _presided(w, o)
    if presided is not None:
        chunk.inner.append(presided)
    end = _read_on(w, chunk, o, start)
    if chunk.country is None and chunk.org is None:
        chunk.country = _of_house(w, o, end)
    if presided is not None:
        behind = next((x for x in chunk.inner if x.i == presided.j and x.kind in ("demonym", "state")), None)
        presided.j = presided.j if behind is None or behind.prefix else behind.j  # محافظ البنك المركزي الإيراني
    return end


def _over_region(w: Window, offices: list[Match], o: Match) -> Match | None:
    """The shorter office before a government or other organ that the lists have under a longer name than the office has
    in its own: رئيس [حكومة كردستان], who is no prime minister."""
    organ = w.scan.best(o.j - 1, "org") if o.j > o.i + 1 else None
    if organ is None or organ.prefix or organ.j <= o.j or organ.entry.get("kind") != "government_body":
        return None
    if w.best(o.j, "demonym", "state") is not None or w.is_in(o.j - 1, "of-town") or w.is_in(o.j, "of-town"):
        return None  # رئيس أركان الجيش السوداني, رئيس حكومة إقليم كردستان
    return next((x for x in offices if x.j == o.j - 1 and x.prefix == o.prefix), None)


def _without_body(w: Window, chunk: Chunk, o: Match) -> Match:
    """The office without the head of the organisation whose name follows, زعيم [حركة العدل والمساواة]; one that no list
    has is read into the phrase."""
    m = w.scan.best(o.j - 1, "org") if o.j > o.i + 1 else None
    kind = m.entry.get("kind") if m is not None and m.prefix in ("", "ل") else None
    named = m is not None and kind == "non_state" and not m.entry.get("doubt")  # رئيس المكتب السياسي [لحركة حماس]
    served = kind == "igo"  # المفوض العام [لوكالة ...]
    if m is not None and (named or served) and m.j > o.j:
        return replace(o, j=o.j - 1 - (w.words[o.j - 2].kind == "punct"))  # رئيس «اللجنة الثورية العليا»
    formed = presided(w, o.j - 1) if o.j > o.i + 1 else None
    if formed is None or formed.j <= o.j:
        return o
    chunk.inner.append(formed)
    chunk.country = chunk.country or formed.country
    return replace(o, j=formed.j)


def _read_on(w: Window, chunk: Chunk, o: Match, start: int) -> int:
    """Reads what follows the office word itself into the chunk; its end."""
    if chunk.counterpart and chunk.number != "s":
        told = nations_after(w, o.j, chunk)  # نظيريه، الأميركي جون كيري والسعودي عادل الجبير
        return told if told > o.j else Tail(w, chunk, o, start).read()
    within = any(w.words[x].has_article for x in range(o.i, o.j))
    while (more := further_ministries(w, o.j, chunk)) is not None:
        o = replace(o, j=more)
    with_article = within or w.scan.has_article(o.i, o.prefix)  # وزير الخارجية, للوزير
    chunk.definite = with_article or (w.words[o.j - 1].fold.endswith("ه") and chunk.counterpart)
    return Tail(w, chunk, o, start).read()


def _is_main(w: Window, o: Match) -> bool:
    """ "حليف رئيسي للصومال": whether the form of "the two presidents of" is the adjective, as "of" is written out."""
    dual = o.j == o.i + 1 and o.entry.get("number") == "d" and w.words[o.i].light.endswith("ي")
    return dual and o.j < w.end and w.fold(o.j).startswith("ل") and w.scan.best(o.j, "state", "org") is not None


def _is_accusative(w: Window, o: Match) -> bool:
    """ "سفيرا لليابان", "عُيّن سفيرا لدى مصر", "سفيرا مفوضا وفوق العادة": whether the form of "the two ambassadors of" is
    one in the accusative, as a preposition or its rank follows it."""
    office = w.words[o.j - 1]
    if o.entry.get("number") != "d" or not office.fold.endswith("ا"):
        return False
    after = w.fold(o.j)
    ranked = w.is_in(o.j, "envoy-rank") or w.is_in(o.j, "plenipotentiary")  # سفيرا مفوضا فوق العادة
    return office.raw.endswith(TANWIN) or after.startswith("ل") or ranked or "prep" in w.scan.words[o.j]


def _presided(w: Window, o: Match) -> Chunk | None:
    """The organisation with whose name the name of an office ends: رئيس البرلمان العربي, محافظ البنك المركزي. Of organs
    of the state only the central bank: who presides a house or a council speaks for himself."""
    for k in range(o.i + 1, o.j):
        m = w.scan.best(k, "org", "body")
        served = m is not None and (m.entry.key == "central-bank" or m.entry.get("kind") == "igo")
        if m is not None and served and m.j == o.j and m.prefix in ("", "ل"):
            inner = inner_of(m, m.prefix)
            inner.body = m.entry.key if m.entry.cls == "body" else None
            return inner
    return None


def _of_house(w: Window, o: Match, end: int) -> str | None:
    """The state whose house alone has the name with which that of an office ends: عضو الكنيست, رئيس المجلس الشعبي
    الوطني; not of "a deputy in the Knesset" whom nobody names."""
    for k in range(o.i + 1, o.j):
        m = w.scan.best(k, "org")
        if m is None or m.j != o.j or m.entry.get("kind") != "government_body" or m.entry.get("doubt"):
            continue
        if not m.prefix or name_end(w.scan, end, w.end, strong=True) > end:
            return str(m.entry.get("country") or "") or None
    return None


def _modifiers(w: Window, i: int, chunk: Chunk, *, first: bool) -> tuple[int, list[str]]:
    """(where the office itself begins, the modifiers before it): نائب, مساعد, القائم بأعمال."""
    k, found = i, list[str]()
    while k < w.end:
        m, o = w.scan.best(k, "modifier"), w.scan.best(k, "office")
        if not m or (m.prefix and not (first and k == i)):
            break
        if o and o.j > m.j and not _reaches_further(w, m, o):
            break
        after = m.j
        while w.is_in(after, "ordinal"):
            after += 1
        title = w.best(after, "honorific")
        titled = title is not None and title.prefix == "ل"
        after = w.skip_honorifics(title.j if title is not None and titled else after)  # مستشار جلالة الملك
        following = w.best(after, "office", "modifier")
        if not following or (following.prefix and not (following.prefix == "ل" and following.entry.cls == "office")):
            break
        if following.prefix == "ل" and not found and m.entry.key in _ADJECTIVES:
            break  # الزيارة الحالية لوزير الخارجية
        found.append(m.entry.key)
        if k == i:
            chunk.prefix = m.prefix
        k = after
    return k, found


def _reaches_further(w: Window, m: Match, o: Match) -> bool:
    """Whether a modifier with the office behind it is a longer name than an office that begins with it: نائب [رئيس
    مجلس النواب], not [نائب رئيس]."""
    further = w.best(m.j, "office")
    return further is not None and further.j > o.j


def _modified(role: str, modifiers: list[str], table: Mapping[tuple[str, str], str | None]) -> str:
    """The role of a deputy or assistant: the innermost modifier first, by the compositions of the office scheme."""
    for m in reversed(modifiers):
        if (m, role) in table:
            role = table[m, role] or "official"
        elif m not in _SAME_RANK:
            role = role if role in _KEPT else "official"
    return role


def _is_name(w: Window, o: Match) -> bool:
    """Whether a title is a given name here: سلطان الكتبي."""
    if o.j != o.i + 1 or o.prefix or not w.is_in(o.i, "title-or-name"):
        return False
    if not any(m.entry.cls in ("given", "maybe-given") for m in w.scan.at[o.i]):
        return False
    if w.best(o.j, "state", "demonym") is not None:
        return False
    return name_end(w.scan, o.i, w.end, strong=True) > o.i + 1 and not w.is_in(o.j, "realm")
