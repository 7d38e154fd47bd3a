"""Bodies of a state and groups of people: "وزارة الخارجية الجزائرية", "سفارة قطر في لندن", "مسؤولين أمريكيين"."""

from __future__ import annotations

from alaqat.extract.chunk import WHOSE, Chunk, Window, inner_of
from alaqat.extract.ministries import MINISTRY, further_portfolios, is_plain
from alaqat.extract.names import is_common
from alaqat.extract.scan import Match

__all__ = ["qualifies", "read_body", "read_group"]

_MISSIONS = frozenset(("embassy", "consulate", "mission", "consulate-general", "permanent-mission"))
_ABROAD = _MISSIONS | {"delegation", "side", "diplomacy"}  # those in a state need not be of it
# bodies that are of a state whose nationality is also a common adjective: وزارة الخارجية المالية is Mali's
_NOT_FINANCIAL = frozenset(
    ("mfa", "defence-ministry", "interior-ministry", "army", "presidency", "embassy", "parliament")
)
_OF_TOWNS = frozenset(("chamber-of-commerce",))
_ADJECTIVES = 2  # between a body and its country
_FREE = ("ون", "ين")  # plurals that rule no genitive: theirs is متظاهرو
_ADJUNCTS = 5  # phrases after the head of a group that may tell whose it is


def read_body(w: Window, i: int) -> Chunk | None:
    """A body with its country at token i: الجيش السوري, سفارة قطر في لندن, الحكومة الجزائرية.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("سفارة قطر في لندن"), load())
    >>> body = read_body(Window(seen, 0, 4, (), {}), 0)
    >>> body.body, body.country, body.j
    ('embassy', 'QA', 4)
    """
    for m in w.scan.all(i, "body"):
        if m.j > w.end or (m.j == i + 1 and qualifies(w, i)):
            continue
        chunk = Chunk(i, m.j, m.prefix, "body", body=m.entry.key, entry=m.entry, rule="body")
        if w.fold(i).endswith(MINISTRY):
            further_portfolios(w, chunk)
        _country_of_body(w, m, chunk)
        if m.entry.get("metonym") and chunk.country is None:
            continue
        if m.entry.key in _MISSIONS and chunk.country and chunk.j + 1 < w.end and w.is_in(chunk.j, "mission-place"):
            host = w.scan.best(chunk.j + 1, "state", "place")
            if host and not host.prefix and host.j <= w.end:
                chunk.inner.append(inner_of(host))
                chunk.j = host.j
        return chunk
    return None


def qualifies(w: Window, i: int) -> bool:
    """Whether what also names a body is the adjective of the noun before it: السياسة الخارجية, الملاحة البحرية."""
    if i == w.begin or not (w.fold(i).startswith("ال") and w.fold(i).endswith("يه")):
        return False
    noun = w.fold(i - 1)
    fits = noun.endswith(("ه", "ات")) and any(stem.startswith("ال") for _, stem in w.words[i - 1].readings)
    return fits and "weekday" not in w.scan.words[i - 1] and is_plain(w, i - 1)


def _country_of_body(w: Window, m: Match, chunk: Chunk) -> None:
    """The nationality or state after a body, adjectives ("البحرية الملكية") between them left out; or the state in
    which it is: "مجلس القيادة الرئاسي في اليمن"."""
    k = w.skip_quotes(chunk.j)
    if chunk.country is not None:
        return
    d = w.best(k, "demonym", "state")
    for _ in range(_ADJECTIVES):
        if (d and not d.prefix) or not (w.is_in(k, "office-adjective") or w.is_in(k, "body-adjective")):
            break
        k += 1
        d = w.best(k, "demonym", "state")
    metonym = m.entry.get("metonym")
    told = d is not None and (not d.entry.get("doubt") or d.entry.key in w.named or m.entry.key in _NOT_FINANCIAL)
    if d and d.j <= w.end and told:
        of_state = d.entry.cls == "state"
        bare = d.prefix == "" and (of_state or d.entry.get("definite") or not w.fold(m.i).startswith("ال"))
        if bare or (of_state and d.prefix in ("ب", "ل") and not metonym):
            _belong(chunk, d)
            return
    if m.entry.key in _OF_TOWNS:
        at = w.best(k + 1, "place") if w.fold(k) == "في" else w.best(k, "place")
        if at and at.prefix in ("", "ب") and at.j <= w.end and at.entry.key:
            chunk.country, chunk.j = at.entry.key, at.j  # الغرفة التجارية بجدة
            return
    if w.fold(k) == "في" and m.entry.key not in _ABROAD:
        s = w.best(k + 1, "state")
        if s and not s.prefix and (metonym or not s.entry.get("doubt")):
            _belong(chunk, s)


def _belong(chunk: Chunk, of: Match) -> None:
    chunk.country, chunk.j = of.entry.key, of.j
    chunk.inner.append(inner_of(of, of.prefix))


def read_group(w: Window, i: int) -> Chunk | None:
    """A number or plural of people with a country: 27 عضوا بالكونغرس الأمريكي, مسؤولين أمريكيين, دبلوماسيين روس.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("مسؤولين أمريكيين"), load())
    >>> read_group(Window(seen, 0, 2, (), {}), 0).country
    'US'
    """
    states = _states(w, i)
    if states is not None:
        return states
    numeral = w.words[i].kind == "num"
    if numeral or w.is_in(i, "round-number") or w.is_in(i, "numeral"):
        k = i + 1
        while k + 1 < w.end and not numeral and (w.is_in(k, "round-number") or w.fold(k) == "من"):
            k += 1
        people = w.best(k, "demonym")
        if people and not people.prefix and _are_people(w, people):
            # آلاف السودانيين, مئات الآلاف من اليمنيين, عشرة فلسطينيين, 14 فلسطينيا
            country = people.entry.key
            return Chunk(i, people.j, "", "group", country=country, number="p", inner=[inner_of(people)], rule="group")
    k = i + 1 if numeral else i
    if k >= w.end:
        return None
    prefix = w.scan.spelt[k].people
    if prefix is None:
        return None
    chunk = Chunk(i, k + 1, "" if numeral else prefix, "group", number="p", rule="group")
    chunk.definite = w.fold(k).startswith("ال")
    if _whose(w, k + 1, chunk):
        return chunk
    if not (_at_large(w, k, chunk) or _acts_alone(w, k, chunk)):
        return None
    _settle_in(w, chunk)
    at_home = chunk.definite and chunk.country is None and chunk.j == k + 1 and not _counted(w, k, chunk)
    return None if at_home else chunk  # طالب المتظاهرون رئيس الوزراء: his own people


def _states(w: Window, i: int) -> Chunk | None:
    """States that are counted or told by their part of the world: أربع دول أوروبية, 27 دولة, دول عربية وإسلامية.

    The lexicon has one such group without a number ("دول أوروبية") by name; this reads the others."""
    counted = w.words[i].kind == "num" or w.is_in(i, "numeral")
    head = i + 1 if counted else i
    if head >= w.end:
        return None
    prefix = "" if counted else next((p for p, st in w.words[head].readings if st in w.scan.sets["states-noun"]), None)
    if prefix is None or (counted and not w.is_in(head, "states-noun")):
        return None
    k = head + 1
    while k < w.end and k - head <= _ADJUNCTS:
        stem = w.fold(k).removeprefix("و") if k > head + 1 else w.fold(k)
        if stem not in w.scan.sets["part-of-world"]:
            break
        k += 1
    if k == head + 1 and not counted:
        return None
    return Chunk(i, k, prefix, "group", number="p", rule="group", definite=False)


def _at_large(w: Window, k: int, chunk: Chunk) -> bool:
    """Reads the adjectives of those who fight or speak up for nobody named, الفصائل المسلحة, منظمات حقوقية دولية:
    whether one tells that they do."""
    stems = [stem.removeprefix("ال") for _, stem in w.words[k].readings]
    kind = next((kind for kind in ("armed", "civic") if any(st in w.scan.sets[f"{kind}-many"] for st in stems)), None)
    if kind is None:
        return False
    article, told = "ال" if chunk.definite else "", False
    for j in range(k + 1, min(w.end, k + 1 + _ADJUNCTS)):
        stem = w.fold(j).removeprefix("ال")
        if w.fold(j) != article + stem or not (stem in w.scan.sets[kind] or stem.endswith("يه")):
            break
        told, chunk.j = told or stem in w.scan.sets[kind], j + 1
    return told


def _acts_alone(w: Window, k: int, chunk: Chunk) -> bool:
    """ "اقتحم متظاهرون", "عشرات المتظاهرين": people in arms or in the street, where the word's case lets them act."""
    if w.fold(k).endswith("ين") and not (_counted(w, k, chunk) or (k > w.begin and _by(w, k - 1))):
        return False
    return w.scan.noun(k, "lone-people")


def _by(w: Window, k: int) -> bool:
    """Whether the word at token k names who acts next: "من قبل", "على يد مسلحين"."""
    return w.fold(k) == "من" or w.is_in(k, "by") or w.is_in(k, "hand")


def _counted(w: Window, k: int, chunk: Chunk) -> bool:
    """Whether a number or "dozens of" stands before the people at token k."""
    return k > chunk.i or (k > w.begin and w.words[k - 1].fold in w.scan.sets["crowd-number"])


def _settle_in(w: Window, chunk: Chunk) -> None:
    """Of those who fight or march for nobody named, the one state in which they are: "الانقلابيون في النيجر"."""
    land = w.scan.best(chunk.j + 1, "state") if chunk.j + 1 < w.end and w.fold(chunk.j) == "في" else None
    if land is not None and not land.prefix and not land.entry.get("doubt") and not w.fold(land.j).startswith("و"):
        chunk.country = land.entry.key


def _are_people(w: Window, people: Match) -> bool:
    """Whether a nationality behind a number is of people: "عشرة فلسطينيين", "14 فلسطينيا", not "100 دولار أمريكي"."""
    if people.entry.get("number") == "p":
        return people.entry.get("gender") != "f" or not people.entry.get("doubt")
    return w.words[people.i].light.endswith("يا") and people.j == people.i + 1


def _whose(w: Window, k: int, chunk: Chunk) -> bool:
    """Reads the country or organisation of a group into it; whether there is one."""
    scan, got = w.scan, False
    free = w.fold(k - 1).endswith(_FREE)
    for step in range(1, _ADJUNCTS + 1):
        if k >= w.end:
            break
        m = scan.best(k, "org", "demonym", "state", "body", "orgdem")
        if m and free and not m.prefix and m.entry.cls in ("org", "state", "body"):
            break  # متظاهرون السفارة: the noun rules no genitive
        if got and m and m.entry.cls == "state" and not m.prefix:
            break  # دعا أعضاء الحلف روسيا
        if w.fold(k) == "من" and not got:
            far = w.best(k + 1, "state", "org", "body")
            if far and not far.prefix:
                m = far
            elif k + 1 < w.end and scan.spelt[k + 1].people == "" and step == 1:
                return _made_up_of(w, k + 1, chunk)
        if not m or m.prefix not in ("", "ب", "ل"):
            plain = w.words[k].kind == "ar" and is_common(scan, k) and not scan.words[k]
            if m or not plain or got or step > 2:
                break
            k += 1
            continue
        _belong_to_group(chunk, m)
        got = True
        k = chunk.j = m.j
        if chunk.country:
            break
    return got


def _made_up_of(w: Window, k: int, chunk: Chunk) -> bool:
    """Reads those who make up a delegation into it: "وفدا من أعضاء الكونغرس"; whether somebody tells whose they are."""
    those = read_group(w, k)
    if those is None:
        return False
    chunk.country, chunk.org, chunk.j = those.country, those.org, those.j
    chunk.inner += those.inner
    return bool(chunk.country or chunk.org)


def _belong_to_group(chunk: Chunk, m: Match) -> None:
    inner = inner_of(m, m.prefix)
    if inner.kind == "doubt":
        inner.rule = WHOSE
    elif m.entry.cls in ("state", "demonym"):
        chunk.country = chunk.country or m.entry.key
    else:
        inner.country = m.entry.get("country")
    if m.entry.cls in ("org", "orgdem"):
        inner.org = chunk.org = m.entry.key
        chunk.country = chunk.country or m.entry.get("country")
    chunk.inner.append(inner)
