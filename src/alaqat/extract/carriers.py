"""The verb that carries a noun, so that the noun is what is done: أجرى لقاءً, أعرب عن تقديره, هجوم شنه مسلحون."""

from __future__ import annotations

from alaqat.extract.clause import HELPS, Clauses, Trigger, has_article
from alaqat.extract.scan import Scan

__all__ = ["carrier_of", "in_aftermath", "is_answered"]

_CARRIERS = frozenset(
    ("light", "light-receive", "express", "announce", "light-join", "light-undergo", "speech", "provide")
)
_OPENS = "reopen"  # the frame of "opened", of which only an inquiry is no door: فتحت النيابة تحقيقا
_TAKING = frozenset(("intercept", "seize", "shoot-down"))  # whose object a verb behind goes on about
_TAKE_BACK = frozenset(("light", "light-receive", "claim-attack"))  # go on about a noun: هجوم شنه، قصف تبناه
_SENT = frozenset(("message", "invite", "greetings"))  # what another may bring
_UNDERGONE = ("attack", "cyber", "impose", "coerce")  # what one is subjected to: تعرض لهجوم

_REACH = 22  # tokens from a verb to the noun that it carries
_BACK = 9  # tokens from a noun to the verb that takes it up
_OWN = 2  # tokens from a noun with who does it to the clause about it: دعمها الكبير الذي تقدمه


def carrier_of(s: Clauses, t: Trigger) -> Trigger | None:
    """The light or expressing verb that a noun is the object of: أجرى لقاءً, أعرب عن تقديره, تلقى اتصالا."""
    if t.part != "noun":
        return None
    part, words = s.part, s.part.scan.text.words
    if t.pronoun and t.i > part.begin and part.scan.has("during", t.i - 1, t.i):
        return None  # تسلم الرسالة خلال استقباله السفير: when, not what
    if t.frame in HELPS and not t.pronoun and in_aftermath(s, t):
        return None  # فرضت عقوبات بسبب تزويد روسيا بمسيرات: for which it is done
    if is_answered(s, t):
        return None  # فرضت عقوبات ردا على صفقة: what another did
    taken_back = s.triggers if t.frame not in _TAKING else []  # اعتراض زورق أطلقته جماعة: the boat, not the act
    for v in taken_back:
        if not t.j <= v.i <= t.j + _BACK or v.part != "verb":
            continue
        # الاجتماع الذي عقده أوباما, زيارة يقوم بها الوزير
        given = v.frame == "provide" and t.frame in ("support", "aid")  # الدعم الذي قدمته تركيا لليبيا
        undergone = v.frame == "light-undergo" and t.frame in _UNDERGONE  # العدوان الذي يتعرض له اليمن
        if t.frame in _SENT and part.scan.has("delivers", v.i, v.j):
            continue  # تسلم رسالة من الأمير نقلها السفير: who only brings it
        if v.frame in _TAKE_BACK or given or undergone:
            behind = words[v.j].fold if v.j < part.end else ""
            back = v.pronoun in ("ه", "ها") or behind in part.scan.sets["with-it"]
            if t.pronoun and "relative" not in part.scan.words[v.i - 1]:
                continue  # شكره على اهتمامه منذ نقله للعلاج: a noun that is his takes up no clause without "which"
            if t.pronoun and v.i - t.j > _OWN:
                continue  # دعمها لكوبا في مواجهة الإجراءات التي تفرضها واشنطن: her support, another's measures
            if behind in part.scan.sets["to-it"]:
                back = undergone or has_article(s, t)  # إدانة الظلم الذي يتعرض له: the injustice
            what = words[v.i - 1].fold in part.scan.sets["what-is"]  # شكره على ما تقدمه المملكة: not what it is about
            # إدانته للهجوم الذي شنته إسرائيل, but not الاعتداءات الوحشية التي, where an adjective follows
            begin = t.j + has_article(s, t)
            nearer = [x for x in s.triggers if x.part == "noun" and begin <= x.i < v.i]
            other = any(has_article(s, x) or words[x.i].fold.startswith("لل") for x in nearer) or _of_a_thing(s, t, v)
            # عقوبات عقب هجوم شنته إيران, غارات ردا على هجوم شنه مسلحون
            other = other or any(x.j == v.i and (in_aftermath(s, x) or is_answered(s, x)) for x in nearer)
            # عقوبات على ما قالت إنها شبكة يقودها فلان: the net is what he leads
            said = t.frame == "impose" and any("comp" in part.scan.words[k] for k in range(t.j, v.i))
            other = other or said or any(words[k].raw in ".؛" for k in range(t.j, v.i))
            if back and not (what or other):
                return v  # but احتجاجا على الاستقبال الذي نظمته كينيا
    best = None
    for v in s.triggers:
        near = v.j <= t.i and t.i - v.j <= _REACH
        carries = v.frame in _CARRIERS or (t.frame == "inquiry" and v.frame == _OPENS)
        if near and carries and v.part in ("verb", "passive", "participle"):
            # أعلن says and announces
            if v.frame == "light" and v.pronoun and _is_about_it(part.scan, v, t):
                continue
            same = best is not None and v.i == best.i
            kept = v.frame == "speech" or (best is not None and best.frame == "light-receive" and _receives(s, best))
            # تعرضت لانتقادات: got them
            kept = kept or (v.frame == "light-undergo" and t.frame not in _UNDERGONE and t.prefix in ("ل", "ول"))
            best = best if same and kept else v if best is None or v.i >= best.i else best
    if best is None:
        return None
    if best.frame == "light-undergo" and t.frame not in _UNDERGONE:
        return None
    far = best.frame == "speech" and t.i - best.j > 12
    # كشفت الوزارة أن الوزير وصل للقاء نظيره: what is announced is a clause of its own
    clause = best.frame == "announce" and part.scan.opens(best.j, t.i)
    # فرضت عقوبات على موسكو بعد هجومها على كييف
    aside = best.frame == "light" and (_by_the_way(s, t) or (t.frame == "attack" and in_aftermath(s, t)))
    return None if far or clause or aside else best


def _is_about_it(scan: Scan, v: Trigger, t: Trigger) -> bool:
    """ "الدور الذي تلعبه الجزائر لوقف العدوان": whether a verb with a pronoun belongs to a relative clause, so that the
    role and not the noun behind is what is done; not where the clause goes on with another "which"."""
    own = v.i > 0 and "relative" in scan.words[v.i - 1]
    return own and scan.last("relative", v.j, t.i) is None


def is_answered(s: Clauses, t: Trigger) -> bool:
    """ "ردا على صفقة السلاح", "ردت موسكو على انتقادات برلين", "رغم تحفظات داخلية", "وسط انتقادات": whether a noun tells
    what is answered or what something is done in spite of, which another did than who answers or does it."""
    scan, k = s.part.scan, t.i - 1
    if scan.stemmed(k, "in-spite-of") or (scan.text.words[k].fold == "من" and scan.noun(k - 1, "in-spite-of")):
        return k >= s.part.begin and not t.pronoun
    if k <= s.part.begin or scan.text.words[k].fold != "علي":
        return False
    who = next((g for g in s.groups if g.j == k and g.case == "" and g.i > s.part.begin), None)
    return scan.stemmed(k - 1, "response") or (who is not None and scan.stemmed(who.i - 1, "answers-to"))


def _of_a_thing(s: Clauses, t: Trigger, v: Trigger) -> bool:
    """ "تقديره للدور الذي تلعبه المملكة": whether a relative clause is about another noun than the trigger."""
    scan, k = s.part.scan, v.i - 2
    if k < t.j or "relative" not in scan.words[v.i - 1]:
        return False
    thing = scan.text.words[k].fold.startswith(("لل", "بال"))
    return thing and not any(c.i <= k < c.j for c in s.part.chunks)


def _receives(s: Clauses, v: Trigger) -> bool:
    """ "تسلم الأمير دعوة", not "تسلم موسكو كييف أسراها": whether a man stands behind what may be "he received"."""
    g = next((g for g in s.groups if 0 <= g.i - v.j <= 1), None)
    man = g is not None and g.chunks[0].kind in ("person", "office") and g.chunks[0].gender == "m"
    return man and v.part == "verb" and v.gender == "m"


def _by_the_way(s: Clauses, t: Trigger) -> bool:
    """ "تم على هامش زيارة الوزير": whether the noun only tells when, and who acts stands behind it."""
    before = s.part.scan.text.words[t.i - 1].fold if t.frame == "visit" else ""
    return before in s.part.scan.sets["on-occasion"] and any(g.case == "gen" and g.i == t.j for g in s.groups)


def in_aftermath(s: Clauses, t: Trigger) -> bool:
    """ "تعلن التعبئة بعد إغراق زورق": whether a noun only tells after what something else is done."""
    scan, k = s.part.scan, t.i - 1
    if t.part != "noun" or k < s.part.begin:
        return False
    two = k > s.part.begin and "aftermath" in scan.words[k - 1] and "prep" in scan.words[k - 1]  # على خلفية
    return two or "aftermath" in scan.words[k]
