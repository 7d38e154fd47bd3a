"""Who is named where something is judged or demanded and is not judged himself: whom the deed is done to, whom it is
about, whom it would do good."""

from __future__ import annotations

from alaqat.extract.clause import HELPS, Clauses, Group, Trigger

__all__ = ["JUDGES", "assailant", "is_against", "is_beneficiary", "is_victim", "suffered", "was_struck"]

JUDGES = frozenset(("condemn", "criticise", "concern", "regret", "warn"))  # frames of blame for what somebody suffers
_JUDGING = frozenset(
    ("criticism", "condemnation", "accusation", "refusal", "denial", "political-support", "protest-note")
)
_BACKING = frozenset(("praise", "political-support", "thanks", "SUPPORT"))
_APART = frozenset(("relative", "prep", "comp"))
_AGAINST = 7  # tokens from "against" to whom it names
_BLAMING = frozenset(("criticism", "condemnation", "accusation"))
_TOWARDS = frozenset(("علي", "ضد", "بحق", "تجاه", "ازاء"))  # cases of whom a stance or a deed that is supported is upon
_ASKING = frozenset(("demand", "REQUEST"))
_DONE_TO = frozenset(("attack", "cyber", "coerce", "launch", "clash", "firehits"))  # frames of deeds done to somebody
_UPON = frozenset(("impose", "curbs", "ban", "prevent", "boycott", "punish", "accuse"))
_JUDGED = 5  # tokens from a verb to the deed that it judges
_GIVEN = (*HELPS, "arms", "armsgoods")  # frames of nouns of what is given to somebody
_HELPED = 4  # tokens from help to whom it is for
_NEAR = 3  # tokens from a harm to the good that it does it to
_DONE = 5  # tokens from a deed to whom it is done to


def suffered(s: Clauses, i: int, j: int) -> bool:
    """ "أدان الهجمات التي تعرضت لها السعودية": whether a word of [i, j) says that who is named next suffered it."""
    return any(s.part.scan.stemmed(k, "suffers") for k in range(i, j))


def assailant(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "استنكر ما تعرضت له قطر من عدوان إسرائيلي": whose deed it is that somebody suffered, where that is blamed."""
    k = next((k for k in range(t.j, limit) if s.part.scan.stemmed(k, "suffers")), None) if t.frame in JUDGES else None
    deeds = (x for x in s.triggers if k is not None and k < x.i < limit and x.part == "noun" and x.frame in _DONE_TO)
    deed = next(deeds, None)
    return next((g for g in s.groups if deed is not None and g.i == deed.j and g.case in ("adj", "gen")), None)


def is_against(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أشاد بالدفاع عن أوروبا ضد الإمبريالية الروسية": whether what is praised or supported is against whom a phrase
    names."""
    if t.type not in _BACKING:
        return False
    scan = s.part.scan
    against = next((k for k in range(g.i - 1, max(t.j, g.i - _AGAINST) - 1, -1) if scan.stemmed(k, "foe")), None)
    # not "جهود محاربة الإرهاب التي تبذلها مصر"
    return against is not None and all(scan.words[k].isdisjoint(_APART) for k in range(against + 1, g.i))


def is_victim(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أدان الهجوم على السعودية", "رفض العقوبات على إيران": whether a deed between trigger and noun phrase is done to
    whom the phrase names. What is demanded upon somebody ("طالب بفرض عقوبات على") is his matter all the same."""
    if t.type == "political-support" and g.case in _TOWARDS:
        return True  # تدعم اتخاذ موقف حازم تجاه روسيا
    if t.frame in JUDGES and _is_hit(s, t, g):
        return True
    if g.case not in ("علي", "ضد", "بحق") or not (t.type in _JUDGING or t.type in _ASKING):
        return False
    scan = s.part.scan
    if g.case != "علي" and any("wrongs" in scan.words[k] for k in range(t.j, g.head)):
        return True  # أدان الجرائم المرتكبة بحق الفلسطينيين
    deeds = _DONE_TO if t.type in _ASKING else _DONE_TO | _UPON
    near = (x for x in s.triggers if x.part == "noun" and x.frame in deeds and 0 <= x.i - t.j <= _JUDGED)
    return any(0 <= g.head - x.j <= _DONE for x in near)


def _is_hit(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أدان استهداف السفارة السعودية", "دان تفجيرات بيروت", "دان استهداف المدنيين في أوكرانيا": whether who stands
    right behind the noun of a blow that is blamed is hit by it: a mission or an envoy, a capital where nothing says
    upon whom it strikes, or the land of those who are hit."""
    scan, k, c = s.part.scan, g.i - 1, g.chunks[0]
    if k < t.j:
        return False
    if g.case == "في":
        deeds = [x for x in s.triggers if x.part == "noun" and x.frame == "attack" and t.j <= x.i and x.j <= g.head]
        return any(g.head - x.j <= _DONE and not _whose(s, x, g) for x in deeds)
    attacks = (x for x in s.triggers if x.j == g.i and x.part == "noun" and x.frame == "attack")
    if not (scan.noun(k, "blows-upon") or any(attacks)):
        return False
    if scan.has("missions", g.i, g.i + 1) or scan.has("envoy", g.i, g.i + 1):
        return True
    behind = scan.text.words[g.j : min(s.part.end, g.j + _NEAR)]
    upon = any(scan.cases.get(w.fold) in ("علي", "ضد") for w in behind)
    return c.is_capital and len(g.chunks) == 1 and scan.noun(k, "blows-upon") and not upon


def _whose(s: Clauses, x: Trigger, g: Group) -> bool:
    """Whether somebody is named between a deed and a phrase, whose deed it is."""
    return any(x.j <= h.i and h.j <= g.head and h.case in ("gen", "adj") for h in s.groups)


def was_struck(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "الهجوم على باريس: إدانة جزائرية": whether the blow that is blamed fell, as told before, upon whom a phrase
    names."""
    if t.frame not in JUDGES or g.case not in ("علي", "ضد") or g.j > t.i:
        return False
    return any(x.part == "noun" and x.frame in _DONE_TO and 0 <= g.head - x.j <= 1 for x in s.triggers)


def is_beneficiary(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "دعا إلى احترام سيادة سوريا", "أدان انتهاك سيادة لبنان", "في ما يتعلق باليمن": whether a noun phrase only says
    whom it would do good, whose rights are violated or whom it is about."""
    scan = s.part.scan
    if t.type in _BLAMING and g.case == "gen" and g.head > t.i and g.chunks[0].kind == "org":
        # انتهاك لميثاق الأمم المتحدة: nobody blames her
        return scan.noun(g.head, "law-of")
    if t.type in _BLAMING and g.case == "gen" and g.head > t.i and "harmed" in scan.words[g.head]:
        return True  # أدان إراقة دماء الفلسطينيين
    if t.type in _BLAMING and g.case == "ل" and _is_helped(s, t, g):
        return True  # انتقد دعم أوروبا لأوكرانيا
    if t.type == "refusal" and g.head > t.i and g.case in ("gen", "ل", "ب") and _is_threatened(s, t, g):
        return True  # لن تسمح بأي تهديد للصومال
    if t.type in _ASKING and g.case == "gen" and g.head > t.i:
        return scan.stemmed(g.head, "goods-of-states")
    if g.case == "gen" and g.head > t.i and t.type in _JUDGING and scan.stemmed(g.head, "goods-of-states"):
        # أدان انتهاك سيادة لبنان
        return any(scan.stemmed(k, "violates") for k in range(max(t.j, g.head - _NEAR), g.head))
    return g.head - 1 > t.i and g.case in ("ب", "ل") and scan.stemmed(g.head - 1, "concerns")


def _is_threatened(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أي تهديد للصومال", "إجراءات تهدد أمن السودان", "أي تدخل أجنبي في الشؤون الداخلية لليبيا": whether what is
    refused would harm whom a phrase names, or a good of his."""
    scan, words = s.part.scan, s.part.scan.text.words
    k = g.i - 1 if g.case in ("ل", "ب") and g.chunks[0].prefix else g.head - (g.case != "gen")
    if k > t.i and words[k].has_article and scan.noun(k - 1, "goods-of-states"):
        k -= 1  # الشؤون الداخلية
    if g.case in ("ل", "ب") and k > t.i and (scan.stemmed(k, "violates") or scan.has("harmed", k, k + 1)):
        return True
    good = k > t.i and scan.noun(k, "goods-of-states")
    return good and any(scan.stemmed(n, "violates") for n in range(max(t.j, k - _NEAR - 1), k))


def _is_helped(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "انتقد دعم أوروبا لأوكرانيا", "صفقة الأسلحة الأمريكية لليابان": whether help or arms that are blamed are for
    whom a phrase names."""
    helps = (x for x in s.triggers if x.part == "noun" and x.frame in _GIVEN and t.j <= x.i < g.head)
    return not s.part.scan.opens(t.j, g.head) and any(
        g.head - x.j <= _HELPED and not s.verb_in(x.j, g.head) for x in helps
    )
