"""Bodies of a state: "وزارة الخارجية الجزائرية", "سفارة قطر في لندن"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.fitting import in_past
from alaqat.extract.ministries import MINISTRY, further_portfolios, is_plain
from alaqat.extract.names import CLOSED
from alaqat.extract.scan import Match

__all__ = ["MISSIONS", "qualifies", "read_body"]

MISSIONS = frozenset(("embassy", "consulate", "mission", "consulate-general", "permanent-mission"))
_ABROAD = MISSIONS | {"delegation", "side", "diplomacy"}  # those in a state need not be of it
_FEMININE = ("ه", "ات")  # endings of nouns, folded, whose adjectives are feminine
# bodies that are of a state whose nationality is also a common adjective: وزارة الخارجية المالية is Mali's
_NOT_FINANCIAL = frozenset(
    ("mfa", "defence-ministry", "interior-ministry", "army", "presidency", "embassy", "parliament")
)
_OF_TOWNS = frozenset(("chamber-of-commerce", "municipality", "prosecution", "court", "police", "regional-government"))
_PARTS = frozenset((
    "general-staff", "ground-forces", "air-force", "navy", "marines", "missile-forces",
    "coast-guard", "counter-terrorism", "intelligence", "immigration-service", "prison-service",
    "foreign-affairs-committee",
))  # fmt: skip
_ONLY_OF_ONE = "ground-forces"  # القوات البرية والجوية: troops of any kind, and no body, where no country stands
_ALSO_GEAR = "air-force"  # "air defence" is a force, and what it shoots with
_OF_TWO = "parliamentary-friendship-group"  # of the first state that its name tells
_WITHIN = ("", "ب", "ل")  # what may be written onto the body of which another is a part
_ADJECTIVES = 2  # between a body and its country


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
        if m.entry.key == _ALSO_GEAR and i > w.begin and not m.prefix and w.scan.noun(i - 1, "defence-gear"):
            continue  # منظومة الدفاع الجوي, صواريخ الدفاع الجوي
        chunk = Chunk(i, m.j, m.prefix, "body", body=m.entry.key, entry=m.entry, rule="body")
        if w.fold(i).endswith(MINISTRY):
            further_portfolios(w, chunk)
        _country_of_body(w, m, chunk)
        if chunk.country is None and (m.entry.get("metonym") or m.entry.key == _ONLY_OF_ONE):
            continue
        if m.entry.key in MISSIONS and chunk.country and chunk.j + 1 < w.end and w.is_in(chunk.j, "mission-place"):
            host = w.scan.best(chunk.j + 1, "state", "place", "org")  # لدى الأمم المتحدة
            if host and not host.prefix and host.j <= w.end:
                chunk.inner.append(inner_of(host))
                chunk.j = host.j
        if m.entry.key == _OF_TWO and chunk.country:
            k = chunk.j + w.at_comma(chunk.j, "-–")
            other = w.best(k, "demonym", "state")
            if other and not other.prefix and other.j <= w.end:
                chunk.inner.append(inner_of(other))
                chunk.j = other.j  # لجنة الصداقة البرلمانية الكينية المجرية
        if m.entry.key == "mission" and chunk.country and w.is_in(chunk.j, "office-adjective"):
            chunk.j += 1  # بعثة مصر الدائمة
        return chunk
    return _by_portfolio(w, i)


def _by_portfolio(w: Window, i: int) -> Chunk | None:
    """A ministry that is called by its portfolio alone, beside the nationality that agrees with "ministry" and with no
    noun before it: الداخلية الإسبانية, الخزانة الأمريكية, الدفاع الصينية."""
    m = w.best(i, "ministry")
    free = m is not None and (bool(m.prefix) or i == w.begin or _may_do(w, i - 1)) and not qualifies(w, i)
    of = w.best(m.j, "demonym") if m is not None and free else None
    if m is None or of is None or of.prefix or of.entry.get("gender") != "f" or of.entry.get("number") != "s":
        return None
    if of.entry.get("doubt") or not of.entry.get("definite"):
        return None
    chunk = Chunk(i, m.j, m.prefix, "body", body=m.entry.key, entry=m.entry, rule="body")
    _belong(chunk, of)
    return chunk


def _may_do(w: Window, k: int) -> bool:
    """Whether no noun that rules the next stands at token k: قالت, ستعلن, إن, بيان, not ميزانية, قدرات, تقنيات."""
    fold = w.fold(k)
    if w.words[k].kind == "punct" or not w.scan.words[k].isdisjoint(CLOSED) or w.scan.noun(k, "statement-noun"):
        return True
    past = fold.endswith("ت") and not fold.endswith("ات")
    return past or (fold.lstrip("وفس").startswith("ت") and not fold.endswith(("ات", "يا", "ه", "يه")))


def qualifies(w: Window, i: int) -> bool:
    """Whether what also names a body is the adjective of the noun before it: السياسة الخارجية, الملاحة البحرية,
    الشؤون الخارجية."""
    if i == w.begin or not (w.has_article(i) and w.fold(i).endswith("يه")):
        return False
    if not w.words[i - 1].may_have_article or "weekday" in w.scan.words[i - 1]:
        return False
    if w.words[i - 1].light.lstrip("وف")[:1] == "أ" or _is_verb(w, i - 1):
        return False  # ألغت الخارجية البريطانية
    if is_plain(w, i - 1) or w.best(i - 1, "body") is not None:
        return True  # وزير الاقتصاد والتجارة الخارجية
    return any(stem.removeprefix("ال") in w.scan.sets["affairs-of"] for _, stem in w.words[i - 1].readings)


def _is_verb(w: Window, k: int) -> bool:
    """Whether a verb in the past may stand at token k: التقت, الغت."""
    return any(m.j == k + 1 and m.entry.part == "verb" and in_past(m) for m in w.scan.all(k, "lexeme"))


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
    told = told or _rules_a_name(w, k)
    if d and d.j <= w.end and told:
        if d.entry.get("doubt") and _rules_a_name(w, k):
            d = w.best(k, "state") or d
        of_state = d.entry.cls == "state"
        bare = d.prefix == "" and (of_state or d.entry.get("definite") or not w.has_article(m.i))
        if bare or (of_state and d.prefix in ("ب", "ل") and not metonym):
            _belong(chunk, d)
            return
    if m.entry.key in _OF_TOWNS:
        at = w.best(k + 1, "place") if w.fold(k) == "في" else w.best(k, "place")
        if at and at.prefix in ("", "ب") and at.j <= w.end and at.entry.key:
            chunk.country, chunk.j = at.entry.key, at.j  # الغرفة التجارية بجدة
            return
    if m.entry.key in _PARTS and _part_of_another(w, k, chunk):
        return
    if w.fold(k) == "في" and m.entry.key not in _ABROAD:
        s = w.best(k + 1, "state")
        if s and not s.prefix and (metonym or not s.entry.get("doubt")):
            _belong(chunk, s)


def _part_of_another(w: Window, k: int, chunk: Chunk) -> bool:
    """ "القوات الجوية في الجيش الإسرائيلي", "القوة البحرية لحرس الثورة الإسلامية الإيرانية": whether a body of a
    country, of which this one is a part, stands at token k, behind "in" or ruled; it is of the same country then."""
    at = k + (w.fold(k) == "في")
    if at >= w.end:
        return False
    whole, listed = read_body(w, at), w.best(at, "org")
    if whole is not None and whole.prefix in _WITHIN and whole.inner and whole.country is not None:
        chunk.country, chunk.j = whole.country, whole.j
        chunk.inner.append(whole.inner[0])
        return True
    if listed is None or listed.prefix not in _WITHIN or listed.entry.get("kind") != "government_body":
        return False
    chunk.inner.append(inner_of(listed, listed.prefix))
    chunk.country, chunk.j = listed.entry.get("country"), listed.j
    own = w.best(chunk.j, "demonym")
    if own is not None and not own.prefix and own.entry.key == chunk.country and own.j <= w.end:
        chunk.j = own.j
    return chunk.country is not None


def _belong(chunk: Chunk, of: Match) -> None:
    chunk.country, chunk.j = of.entry.key, of.j
    chunk.inner.append(inner_of(of, of.prefix))


def _rules_a_name(w: Window, k: int) -> bool:
    """ "حكومة مالي", "سلطات مالي": whether what is written like an adjective in the masculine is the name of a state,
    as a feminine noun without the article stands before it."""
    adjective, before = w.best(k, "demonym") if k < w.end else None, w.fold(k - 1)
    if adjective is None or adjective.prefix or "state" not in w.scan.kinds[k]:
        return False
    return adjective.entry.get("gender", "m") == "m" and before.endswith(_FEMININE) and not before.startswith("ال")
