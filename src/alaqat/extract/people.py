"""Groups of people whom nobody names: "مسؤولين أمريكيين", "27 عضوا بالكونغرس الأمريكي", "عشرات البحارة التونسيين"."""

from __future__ import annotations

from alaqat.extract.bodies import read_body
from alaqat.extract.chunk import WHOSE, Chunk, Window, inner_of
from alaqat.extract.collectives import read_states
from alaqat.extract.doubtful import is_organisation
from alaqat.extract.names import CLOSED, is_common
from alaqat.extract.nations import is_relating
from alaqat.extract.sanctioned import read_sanctioned
from alaqat.extract.scan import Match
from alaqat.extract.unclaimed import FREE, acts_alone, alike, at_large, is_counted, settle_in

__all__ = ["read_group", "read_people"]

_PLAIN = frozenset(("common", "~common"))
_SHORT = 5  # letters of a spelling that may be a plural of people by its ending
_ADJECTIVAL = ("ي", "يه", "يون", "يين")  # how adjectives of a name end, folded
_NAMING = ("state", "org", "body", "office", "person", "given", "surname", "honorific", "demonym", "place", "outlet")
_HUNDREDS = 3  # digits
_ADJUNCTS = 5  # phrases after the head of a group that may tell whose it is
_ADJECTIVES = 4  # words between a delegation and "from" whom it comes


def read_group(w: Window, i: int) -> Chunk | None:
    """A number or plural of people with a country: 27 عضوا بالكونغرس الأمريكي, مسؤولين أمريكيين, دبلوماسيين روس.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("مسؤولين أمريكيين"), load())
    >>> read_group(Window(seen, 0, 2, (), {}), 0).country
    'US'
    """
    states = read_states(w, i)
    if states is not None:
        return states
    k, prefix = _past_number(w, i)
    if k >= w.end:
        return None
    if k > i:
        people = w.best(k, "demonym")
        if people and not people.prefix and (_are_people(w, people) or _are_hundreds(w, k, people)):
            # آلاف السودانيين, مئات الآلاف من اليمنيين, عشرة فلسطينيين, 14 فلسطينيا
            country, inner = people.entry.key, [inner_of(people)]
            return Chunk(i, people.j, prefix, "group", country=country, number="p", inner=inner, rule="group")
    one = w.scan.spelt[k].one_of_many if k > i else None
    told = w.scan.spelt[k].people if one is None else one
    if told is None or (k > i and told) or (k == i and w.scan.spelt[k].one_of_many is not None and _is_single(w, k)):
        return None  # طردت دبلوماسيا بريطانيا: one man
    if k > i and w.words[i].kind == "num" and w.has_article(k):
        return None  # الدول الـ15 الأعضاء: what is counted has no article
    chunk = Chunk(i, k + 1, prefix if k > i else told, "group", number="p", rule="group")
    chunk.definite = w.has_article(k)
    if _whose(w, k + 1, chunk):
        itself = chunk.org is not None and w.scan.noun(k, "armed-one")
        return None if itself else chunk  # جماعة حزب الله
    if not (at_large(w, k, chunk) or acts_alone(w, k, chunk)):
        return read_sanctioned(w, i, k, chunk.prefix)
    settle_in(w, chunk)
    at_home = chunk.definite and chunk.country is None and chunk.j == k + 1 and not is_counted(w, k, chunk)
    return None if at_home else chunk  # طالب المتظاهرون رئيس الوزراء: his own people


def _is_single(w: Window, k: int) -> bool:
    """Whether what may be one of many has the form of one: جنديا."""
    return w.fold(k).endswith("ا")


def _past_number(w: Window, i: int) -> tuple[int, str]:
    """Where the people stand behind their number at token i, and the clitic on it; i and "" where no number stands."""
    if w.words[i].kind == "num":
        return (i + 2, "") if w.is_in(i + 1, "thousand") else (i + 1, "")
    of = w.scan.spelt[i].of.stems
    if not ("numeral" in of or "round-number" in of):  # as mostly
        return i, ""
    k, prefix = i, ""
    numeral, rounded = w.scan.sets["numeral"], w.scan.sets["round-number"]
    while k < i + _ADJUNCTS and k + 1 < w.end:
        if k > i and w.fold(k) == "من" and w.is_in(k - 1, "round-number"):
            k += 1
            continue
        stems = w.words[k].readings if k == i else w.words[k].readings[:1]
        many = next((p for p, st in stems if st in numeral or st in rounded), None)
        if many is None:
            break
        k, prefix = k + 1, many if k == i else prefix
    return k, prefix


def read_people(w: Window, d: Chunk, begin: int) -> None:
    """Makes a group of a nationality in the plural of people with its noun, whatever noun that is, for only people have
    such adjectives: "حرفيين مغاربة", "الصيادلة السودانيين". `begin`: where the noun phrase before ends.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("استقبل الصيادلة السودانيين"), load())
    >>> d = Chunk(2, 3, "", "demonym", country="SD", number="p")
    >>> read_people(Window(seen, 0, 3, (), {}), d, 0)
    >>> d.kind, d.i
    ('group', 1)
    """
    k = d.i - 1
    if d.prefix or d.gender == "f" or k < begin:
        return
    if (
        k - 1 >= begin
        and w.fold(k).endswith(FREE)
        and alike(w, k - 1, k)
        and _agrees(w, k - 1, d) is not None
        and _agrees(w, k, d) == ""
    ):
        k -= 1  # المهندسين الزراعيين السودانيين
    prefix = _agrees(w, k, d)
    if prefix is None:
        return
    inner = Chunk(d.i, d.j, "", "demonym", country=d.country, entry=d.entry, number=d.number, gender=d.gender)
    d.inner.append(inner)
    d.kind, d.i, d.prefix, d.entry, d.rule = "group", k, prefix, None, "group"


def _agrees(w: Window, k: int, d: Chunk) -> str | None:
    """The clitic on a noun at k that a nationality in the plural goes with; None where none stands there."""
    word, scan = w.words[k], w.scan
    if word.kind != "ar" or scan.spelt[k].dual or not scan.words[k].isdisjoint(CLOSED):
        return None
    if w.best(k, *_NAMING) is not None:
        return None
    if d.definite:
        return next((p for p, st in word.readings if st.startswith("ال") and len(st) > _SHORT), None)
    if any(m.entry.part in ("verb", "passive") for m in scan.all(k, "lexeme")):
        return None
    prefix, stem = next(((p, st) for p, st in word.readings if st in scan.common), ("", word.fold))
    if stem.startswith("ال") or stem.endswith("تين"):
        return None
    sound = stem.endswith(FREE) and len(stem) > _SHORT and stem[0] not in "يت"
    broken = stem in scan.common and (word.light.endswith(("اء", "ة")) or (stem[0] == "ا" and stem[-2] == "ا"))
    return prefix if sound or broken else None


def _are_people(w: Window, people: Match) -> bool:
    """Whether a nationality behind a number is of people: "عشرة فلسطينيين", "14 فلسطينيا", not "100 دولار أمريكي"."""
    if people.entry.get("number") == "p":
        return people.entry.get("gender") != "f" or not people.entry.get("doubt")
    return w.words[people.i].light.endswith("يا") and people.j == people.i + 1


def _are_hundreds(w: Window, k: int, people: Match) -> bool:
    """ "2000 مصري", "45 ألف سوري": whether a nationality is one of hundreds, which alone stands in the singular."""
    many = len(w.words[k - 1].raw) >= _HUNDREDS and w.words[k - 1].kind == "num"
    one = people.entry.get("number") == "s" and people.entry.get("gender") != "f" and not people.entry.get("definite")
    return one and not people.entry.get("doubt") and (many or w.is_in(k - 1, "thousand"))


def _both_with_article(w: Window, k: int, chunk: Chunk) -> bool:
    """Whether a name with the article, which is no adjective, stands at k behind a noun that has it."""
    return chunk.definite and w.has_article(k) and not w.fold(k).endswith(_ADJECTIVAL)


def _whose(w: Window, k: int, chunk: Chunk) -> bool:
    """Reads the country or organisation of a group into it; whether there is one."""
    scan, got, loose, sent, within = w.scan, False, False, False, False
    free, head = w.fold(k - 1).endswith(FREE), k - 1
    delegation = scan.stemmed(head, "delegation")
    for step in range(1, _ADJUNCTS + 1):
        if k >= w.end:
            break
        m = scan.best(k, "org", "demonym", "state", "body", "orgdem")
        if m and step == 1 and m.entry.cls == "org" and m.entry.get("doubt") and w.fold(k).endswith(FREE):
            m = None  # الأعضاء الجمهوريين: an adjective
        alone = free or (chunk.definite and step == 1 and not w.has_article(k))
        ruled_by = ("org", "state", "body") if alone else ("state",) if chunk.definite else ()
        if m and not (m.prefix or within) and m.entry.cls in ruled_by:
            break  # متظاهرون السفارة, التقى الوفد اتحاد الغرف, المنظمات الحقوقية مصر: the noun rules no genitive
        if m and step == 1 and m.entry.cls in ("org", "body") and _both_with_article(w, k, chunk):
            break  # دعت الفصائل المجتمع الدولي, but المتمردون الحوثيون
        if got and m and m.entry.cls == "state" and m.prefix in ("", "ب") and not within:
            break  # دعا أعضاء الحلف روسيا, اجتمع أعضاء الحلف بالنيجر
        if got and m and m.entry.cls in ("org", "body") and not (m.prefix or within):
            break  # حث القادة الأفارقة الأطراف السودانية
        if m and m.entry.get("gender") == "f" and k == head + 1 and scan.noun(head, "people-of-state"):
            break  # حركة الشعب النيجرية
        if w.fold(k) == "من" and not got:
            led = delegation and scan.stemmed(k + 1, "leadership")  # وفد رفيع من قيادة الحركة
            far = w.best(k + 1 + led, "state", "org", "body")
            far = w.best(k + 2, "state") if far is None and w.is_in(k + 1, "state-head") else far  # من جمهورية المجر
            if far and not far.prefix:
                m, sent = far, delegation
            elif k + 1 < w.end and scan.spelt[k + 1].people == "" and step == 1:
                return _made_up_of(w, k + 1, chunk)
        if step == 1 and w.fold(k) == "في" and not scan.noun(head, "lone-people"):
            m = w.best(k + 1, "org")  # خبراء في الأمم المتحدة
        if not got and w.is_in(k, "belonging") and w.fold(k + 1).startswith("ل"):
            k += 1  # عناصر تابعة للجيش الإثيوبي
            continue
        if m and m.entry.cls == "org" and _may_be_a_noun(w, m) and not is_organisation(w, m):
            break  # وزراء من السلطة التنفيذية, قوى التحالف
        if step == 1 and not m and not free and not chunk.definite and scan.spelt[k].people == "":
            return _made_up_of(w, k, chunk)  # عائلات الرهائن الإسرائيليين
        if m and m.entry.cls == "body" and not (got or w.has_article(m.i) or _told_whose(w, m)):
            break  # مؤيدي حكومة: of nobody knows which
        if not m or m.prefix not in ("", "ب", "ل"):
            ruled = step == 1 and not (free or chunk.definite) and w.has_article(k)  # رجال الأعمال السعوديون
            others = scan.words[k] & CLOSED if ruled else scan.words[k] - _PLAIN
            plain = w.words[k].kind == "ar" and is_common(scan, k) and not others
            relating = is_relating(w, k, definite=chunk.definite)
            calling = step == 1 and not free and _is_calling(w, k, chunk)
            loose = loose or (bool(scan.words[k]) and not relating)
            plain = plain or relating or calling or (delegation and scan.stemmed(k, "body-adjective"))
            if m or not plain or got or step > (_ADJECTIVES if delegation else 2):
                break
            k += 1
            continue
        of_people = m.entry.cls == "demonym" and m.entry.get("number") == "p"
        if (loose and not (of_people or sent)) or (
            of_people and free and w.fold(m.i).endswith(FREE) and not alike(w, head, m.i)
        ):
            break  # قتل متمردون مهندسين صينيين
        body = read_body(w, m.i) if m.entry.cls == "body" else None
        if body is not None and body.country and body.entry is m.entry:
            chunk.inner.append(body)
            chunk.country, chunk.j = body.country, body.j
            return True
        _belong_to_group(chunk, m)
        got, within = True, m.entry.cls == "body" and chunk.country is None  # العاملين بسفارة باكستان
        k = chunk.j = m.j
        if chunk.country:
            break
    return got


def _may_be_a_noun(w: Window, m: Match) -> bool:
    """السلطة, التحالف: whether the label of an organisation may as well be a noun with its article."""
    return w.scan.has_article(m.i, m.prefix) and bool(m.entry.get("doubt"))


def _is_calling(w: Window, k: int, chunk: Chunk) -> bool:
    """ "رجال أعمال سعوديون", "علماء ذرة إيرانيين": whether the noun at token k tells what people do, as a nationality
    in their number stands behind it; not "قتل جنود مهندسين صينيين"."""
    nation, fold = w.best(k + 1, "demonym"), w.fold(k)
    if nation is None or nation.prefix or nation.entry.get("number") != "p" or nation.entry.get("definite"):
        return False
    if chunk.definite or w.has_article(k) or fold.endswith(FREE) or w.scan.words[k] & CLOSED:
        return False
    return nation.entry.get("gender") != "f" and w.scan.spelt[k].people is None and is_common(w.scan, k)


def _told_whose(w: Window, m: Match) -> bool:
    """Whether a body is of a state by its name or by what stands behind it."""
    return bool(m.entry.get("country")) or w.best(m.j, "demonym", "state") is not None


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
