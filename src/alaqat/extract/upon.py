"""Upon whom a trigger's act falls, by its clause: object, whom a duty binds, whose deed is judged, who stands inside
the complement. One step a kind of place; each fills the slot only where those before it left it open."""

from __future__ import annotations

from alaqat.extract.agents import agent_of, who_gave
from alaqat.extract.charges import upon_whom_blame_falls
from alaqat.extract.clause import SAYING, Clauses, Group, Trigger
from alaqat.extract.committed import suspected
from alaqat.extract.filled import INSIDE, Filled, flat
from alaqat.extract.grammar import Frame
from alaqat.extract.nested import nested
from alaqat.extract.objects import (
    addressee,
    against_whom,
    between_them,
    freed_ones,
    informed,
    judged_one,
    object_of_noun,
    object_of_verb,
)
from alaqat.extract.victims import assailant

__all__ = ["ASKING", "asked_of", "inside", "is_verbal", "object_of", "whose_deed"]

_FALL = 7  # tokens from a missile that falls to where
_FACING = ("receive", "meet")  # frames of nouns that have a host and an object
_JOINTS = frozenset(("relative", "comp", "conj", "prep"))
_DEED = 8  # tokens from a verb to the deed that it judges
_UPON = 3  # tokens from sanctions to "on"
_NAMELESS = 24  # tokens of what tells more of nameless ones
_UNNAMED = ("word", "dual", "own")  # kinds of noun phrases
_COMMAS = "،,.؛;!؟?"
_REASONS = frozenset(("because", "aftermath"))
_THING = 4  # tokens within which the owner of a deed is named
_PURPOSE = 16  # tokens from aid to what it is for
_SAID = 8  # tokens from a verb of saying to the noun of what one says of oneself
_NEAR = 8  # tokens within which a noun's complement stands
_BEFORE = ("امام", "قرب")  # أمام السفارة: whom a crowd stands before
ASKING = ("demand", "callon", "hold")  # verbs whose object is followed by a noun: what it is asked to do, its guilt


def is_verbal(t: Trigger) -> bool:
    """Whether a trigger is a verb or stands for one, so that it has a subject of its own."""
    return t.part in ("verb", "passive", "fixed")


def object_of(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled) -> None:
    """The object of the verb or participle; that of a noun whose doer is a pronoun or its genitive."""
    if (is_verbal(t) or t.part == "participle") and frame.object and t.part != "passive":
        object_of_verb(s, t, frame, limit, out)
    if frame.object == "I" and frame.nested and not out.I:
        seen = nested(s, t, limit, out)
        if seen is not None:
            out.put("I", seen, INSIDE)  # رصدت تايوان سفنا صينية
    if t.part != "noun" or (frame.object != "R" and frame.name != "invite"):
        return
    if t.pronoun and not out.R:
        object_of_noun(s, t, frame, out)
    if not out.R and out.why.get("I") in ("genitive of the noun", "nationality on the noun"):
        beside = ("", "ل") if not frame.preps.get("ل") else ("",)  # تزويد واشنطن لأوكرانيا بصواريخ
        ruled = next((g for g in s.groups if g.i == out.I[-1].j and g.case in beside), None)
        if ruled is not None:
            out.put("R", ruled, "object of the noun")  # زيارة الرئيس الفرنسي القاهرة
        elif t.frame in _FACING and s.part.scan.text.words[t.i - 1].fold != "في":  # كان في استقبال الوزير سفير بلاده
            object_of_noun(s, t, frame, out, begin=out.I[-1].j)  # استقبال سموه في مكتبه اليوم السفير


def asked_of(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled) -> None:
    """Of whom something is asked or demanded, who is let go, against whom a crowd stands."""
    if frame.duty and not out.R:
        said = next((x for x in reversed(s.triggers) if x.frame == "speech" and x.part == "verb" and x.j <= t.i), None)
        told = addressee(s, said, t) or informed(s, said, t) if said is not None and frame.name == "must" else None
        if told is not None:
            out.put("R", told, "to whom it is said")  # أكد للبرهان ضرورة وقف التصعيد
        _who_ought(s, t, out)
    blamed = upon_whom_blame_falls(s, t, limit)
    if blamed is not None and blamed not in out.taken:
        out.put("R", blamed, "after علي")
    if t.frame in ASKING and not out.R:
        judged = judged_one(s, t, limit, out)
        if judged is not None:
            out.put("R", judged, "against whom it is demanded")
    if t.frame == "setfree" and t.part == "verb" and not out.R:
        freed = freed_ones(s, t, limit, out)
        if freed is not None:
            out.put("R", freed, "who are released")
    if frame.crowd and not out.R and not any(g.case in _BEFORE for g in s.groups if g.i >= t.j):
        foe = against_whom(s, t, out)
        if foe is not None:
            out.put("R", foe, "whom the crowd is against")


def borne_by(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled) -> None:
    """ "فرضت كندا عقوبات تستهدف شركات روسية", "طالت العقوبات الأوروبية مسؤولين إيرانيين", "تجميد أصول مسؤولين روس":
    upon whom sanctions fall by the verb of a clause about them or right before them, or whose assets are frozen."""
    if frame.name != "impose" or t.part != "noun" or out.R:
        return
    scan = s.part.scan
    if scan.has("assets", t.j - 1, t.j):
        owner = next((g for g in s.groups if g.i in (t.j, t.j + 1) and g.case in ("gen", "adj")), None)
        if owner is not None and owner not in out.taken:
            out.put("R", owner, "whose assets they are")
        return
    near = range(t.j, min(limit, t.j + _THING))
    k = next((k for k in near if k in s.finite and scan.is_in(k, "sanctions-upon")), None)
    if k is None and t.i > s.part.begin and t.i - 1 in s.finite and scan.is_in(t.i - 1, "sanctions-upon"):
        k = t.j
    if k is None:
        return
    upon = next((g for g in s.groups if g.i > k and g not in out.taken), None)
    told = any(t.j <= g.i < k and g.case in frame.preps for g in s.groups)  # عقوبات على روسيا شملت شركات
    if upon is not None and not told and upon.i - k <= _THING and upon.case in ("", "adj", "gen"):
        out.put("R", upon, "object of the verb")


def whose_deed(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled, *, by_agent: bool) -> None:
    """Whose deed is judged, refused or thanked for. `by_agent`: who judges it is named behind "by"."""
    if not frame.nested:
        return
    if not out.R:
        owner = nested(s, t, limit, out)
        if owner and owner.case == "gen" and any(g.i == owner.j and g.case in frame.preps for g in s.groups):
            out.put("R", owner, INSIDE)  # رفض اتهامات واشنطن لموسكو: whose accusations
    if is_verbal(t) and not by_agent and not out.R:
        deeds = (x for x in s.triggers if x.part == "noun" and t.j <= x.i < min(limit, t.j + _DEED))
        doer = next((g for g in (agent_of(s, x, limit) for x in deeds) if g is not None), None)
        if doer is not None and doer not in out.taken:
            out.put("R", doer, "who does what is judged")  # استنكر الوزير فرض عقوبات من قبل واشنطن
    struck_by = assailant(s, t, limit) if not out.R else None
    if struck_by is not None and struck_by not in out.taken:
        out.put("R", struck_by, "who does what is judged")
    if t.part == "noun" and not out.R:
        giver = who_gave(s, t, limit)
        if giver is not None:
            out.put("R", giver, "who does what is judged")  # شكره على ما أبداه الأمير
    thing = _thing(s, t, frame, out) if not out.R else None
    if thing is not None:
        inner = nested(s, t, min(limit, thing + _THING), out)
        if inner is not None and inner.case in ("gen", "adj"):
            out.put("R", inner, INSIDE)


def inside(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, limit: int, out: Filled) -> None:
    """Who is named inside the complement, where nobody stands in a place of his own."""
    by_verb = frame.nested_verb and (is_verbal(t) or _is_told_of_himself(s, t))
    if (frame.nested or (by_verb and t.part != "fixed")) and not out.R:
        inner = nested(s, t, limit, out, within="في" if by_verb else "")
        if frame.name == "launch" and (inner is None or not _is_aimed_at(s, t, frame, inner)):
            inner = _flown_to(s, t, limit)
        if inner is not None:
            out.put("R", inner, INSIDE)
    if frame.between and len(flat(out.I)) > 1 and out.why.get("R") == INSIDE and between_them(s, t, out.R[0].i):
        out.R = []  # أوقفت الهند وباكستان القتال بينهما بعد وساطة أمريكية
    helped = _helped(s, t, limit) if frame.name == "aid" and not out.R else None
    if helped is not None and helped not in out.taken:
        out.put("R", helped, "whom it is to help")
    if frame.nested_near and not out.R:
        near = (g for g in s.groups if g not in out.taken and t.j <= g.i < limit and g.i - t.j <= _NEAR)
        if t.part == "noun":  # وضع حد للعدوان، وتطبيق قرار مجلس الأمن
            near = (g for g in near if not any(w.raw in "،,؛" for w in s.part.scan.text.words[t.j : g.i]))
        cases = ("gen", "adj", "في") if frame.nested_verb and (out.I or carrier is not None) else ("gen", "adj")
        his = frame.nested_verb and t.pronoun  # حربها الضروس في أوكرانيا
        inner = next((g for g in near if g.case in cases or (his and g.case == "في" and g.head - t.j <= 1)), None)
        if inner is not None:
            out.put("R", inner, INSIDE)
    suspect = suspected(s, t) if frame.name == "inquiry" and not out.R else None
    if suspect is not None:
        out.put("R", suspect, "whose deed it is said to be")
    linked = _behind_the_thing(s, t, out) if frame.name == "impose" and not out.R else None
    if linked is not None:
        out.put("R", linked, INSIDE)


def _is_told_of_himself(s: Clauses, t: Trigger) -> bool:
    """ "أعلنت الخرطوم موافقتها على المبادرة السعودية": whether a noun with a pronoun is what somebody says of
    himself, as good as a verb; not of a war, of which others speak, too."""
    if t.part != "noun" or not t.pronoun or t.frame == "attack":
        return False
    said = (v.j for v in s.triggers if v.frame in SAYING and v.part == "verb" and 0 <= t.i - v.j <= _SAID)
    k = next(said, None)
    return k is not None and not s.verb_in(k, t.i) and not s.part.scan.opens(k, t.i)


def _behind_the_thing(s: Clauses, t: Trigger, out: Filled) -> Group | None:
    """ "فرضت واشنطن عقوبات على شبكة مرتبطة بإيران", "على شركات تعمل لحساب الجيش الروسي": who is named first with those
    nameless ones upon whom sanctions are imposed, up to the next comma."""
    words = s.part.scan.text.words
    on = next((k for k in range(t.j, min(s.part.end, t.j + _UPON)) if words[k].fold == "علي"), None)
    covering = s.part.scan.sets["sanctions-upon"]  # شملت العقوبات ناقلات تابعة لروسيا
    if on is None and any(words[k].fold in covering for k in range(max(s.part.begin, t.i - _UPON), t.i)):
        on = t.j - 1
    if on is None or t.part != "noun" or not out.I:
        return None
    why = s.part.scan.words  # بسبب نقلها النفط لإيران: why, not upon whom
    stops = (k for k in range(on, s.part.end) if words[k].raw in _COMMAS or not why[k].isdisjoint(_REASONS))
    end = min(next(stops, s.part.end), on + _NAMELESS)
    g = next((g for g in s.groups if on < g.i < end and g not in out.taken and g.chunks[0].kind not in _UNNAMED), None)
    own = {c.country for x in out.I for c in x.chunks}
    return g if g is not None and g.chunks[0].country not in own else None


def _helped(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "حزمة مساعدات لتعزيز دفاعات أوكرانيا", "منحة لدعم الجيش اللبناني": whom aid is to help, behind "for the support
    of"."""
    scan, words = s.part.scan, s.part.scan.text.words
    for k in range(t.j, min(limit, t.j + _PURPOSE)):
        if any(p == "ل" and stem in scan.sets["aid-purpose"] for p, stem in words[k].readings):
            g = next((g for g in s.groups if k < g.i <= k + _THING), None)
            if g is None or g.case not in ("gen", "adj"):
                return None
            return g if all(scan.words[n].isdisjoint(_JOINTS) for n in range(k + 1, g.i)) else None
    struck = (g for g in s.groups if t.j < g.i < limit and g.case == "gen" and scan.has("calamities", g.head, g.i))
    return next(struck, None)  # مساعدات إلى المتضررين من فيضانات ليبيا


def _is_aimed_at(s: Clauses, t: Trigger, frame: Frame, g: Group) -> bool:
    """ "أطلق صواريخ على قاعدة تضم جنودا أمريكيين", not "أطلق صاروخا رغم تحذيرات واشنطن": whether a preposition
    that says at what missiles are launched stands before whom the complement names."""
    cases = s.part.scan.cases
    return any(frame.preps.get(cases.get(w.fold, "")) for w in s.part.scan.text.words[t.j : g.i])


def _flown_to(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "صاروخا مر فوق اليابان", "صاروخا سقط قرب سواحل اليابان": over or in whose land a missile flew or fell."""
    scan = s.part.scan
    at = next((k for k in range(t.j, limit) if scan.stemmed(k, "flies-or-falls")), limit)
    near = (g for g in s.groups if at < g.i <= min(at + _FALL, limit - 1) and g.case not in ("من", "حسب"))
    return next((g for g in near if g.chunks[0].kind == "state"), None)


def _who_ought(s: Clauses, t: Trigger, out: Filled) -> None:
    """ "ضرورة انسحاب روسيا", "لا بد لإسرائيل من": of whom it is asked where no clause follows."""
    k = t.j
    if k >= s.part.end:
        return
    own = s.part.scan.stemmed(k, "own-deeds")
    for g in s.groups:
        if g.i >= k:
            if own and g.i == k + 1 and g.case == "gen":
                out.put("R", g, "genitive of what ought to be done")
            return


def _thing(s: Clauses, t: Trigger, frame: Frame, out: Filled) -> int | None:
    """ "مشيدا بقرار إسبانيا الاعتراف بفلسطين", "ندد الوزير بالدعم الإيراني للحزب", "انتقد المساعدات الإيرانية للحزب":
    where what is praised or refused begins, if it is somebody's deed and not a party."""
    k = max([t.j, *(g.j for g in out.I if g.i == t.j)])
    if k >= s.part.end or any(g.i == k for g in s.groups) or not s.part.scan.words[k].isdisjoint(_JOINTS):
        return None
    preps, w = frame.preps, s.part.scan.text.words[k]
    if any(preps.get(p.removeprefix("و")) == "R" and stem != "" for p, stem in w.readings):
        return k
    if frame.object != "R" or not is_verbal(t):
        return None
    # المساعدات الإيرانية للحزب, مبيعات الأسلحة الألمانية لإسرائيل
    return k if any(g.case == "adj" and g.head in (k, k + 1) and g.i == g.head + 1 for g in s.groups) else None
