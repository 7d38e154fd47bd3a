"""The slots that prepositions fill: "مع", "ضد", "من" as the frame says, and "بين", which gives both parties."""

from __future__ import annotations

from alaqat.extract.agents import traveller
from alaqat.extract.carriers import in_aftermath, is_answered
from alaqat.extract.clause import JOURNEYS, Clauses, Group, Trigger, is_finite
from alaqat.extract.filled import Filled
from alaqat.extract.grammar import Frame
from alaqat.extract.victims import is_beneficiary, is_victim

__all__ = ["FAR", "NEXT", "doer_of_gift", "fill_between", "fill_prepositions"]

FAR = 28  # tokens to the right that an argument may stand away
NEXT = 9  # tokens between a noun and its object, where and when left aside
_AGAINST = ("ضد", "علي")
_TO = ("ل", "الي")
_GIVEN = ("after ل", "after الي", "after في", "after من", "after مع")  # how it is known to whom something is given
# frames of what one gives, sells or closes to another or holds with him
_GIFTS = ("aid", "armsbought", "armsgoods", "goods", "closemission", "showforce", "jointex", "talks", "meet-with")
_DOERS = ("state", "person", "office", "body", "org")  # kinds of noun phrases
_PROTESTS = ("protestnote", "lodgeprotest")  # frames
_JUDGED = ("refusal", "criticism", "condemnation")  # types of what is said of deeds that others may suffer
_WHY = ("attack", "mobilise", "blame")  # frames of deeds for which another is punished
_QUALIFIED = 3  # tokens from a deed to upon whom: "الواسع النطاق"
_MEETING = frozenset(("meet", "meet-with", "talks", "conference"))  # nouns that lead nowhere


def fill_prepositions(
    s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled, *, reverse: bool, undergone: bool
) -> None:
    """Noun phrases behind the prepositions that the frame knows; `reverse`: the noun is received, not done;
    `undergone`: somebody is exposed to it."""
    preps = frame.preps
    if reverse or undergone:
        preps = {**preps, "من": "I"}  # واجه الرئيس انتقادات من فرنسا, تعرضت السفينة لهجوم من
    if t.part == "noun" and frame.place_of_recipient and not out.I:
        goer = traveller(s, t, limit)
        if goer is not None and goer not in out.taken:
            out.put("I", goer, "whose journey it is")
    for g in s.groups:
        if g.i < t.j or g.head < t.i or g.i >= limit or g in out.taken:
            continue
        if g.i - t.j > FAR:
            return
        if is_victim(s, t, g) or (t.type in _JUDGED and is_beneficiary(s, t, g)):
            continue  # رفضت الصين العقوبات على إيران, رفضت مصر الإساءة لقطر
        if frame.nested and _of_stance(s, t, g):
            continue  # ثمن مواقف السعودية الداعمة لمصر
        if g.case == "الي" and frame.nested and t.part == "verb" and _joins(s, t, g, out):
            continue  # تدعم انضمام السويد إلى الناتو
        if frame.nested and ((g.case in ("ل", "الي", "مع") and _done_for(s, t, g)) or _told_about(s, t, g, out)):
            continue  # أشاد بالدعم الذي قدمته تركيا لليبيا, ترفض الاتفاق الذي وقعته فرنسا مع المغرب
        if g.case in _TO and frame.nested and t.part == "verb" and _has_doer(s, t, g, out):
            continue  # انتقدت طهران بيع واشنطن طائرات لإسرائيل
        if g.case == "الي" and frame.name in _PROTESTS and _on_the_way(s, t, g):
            continue  # احتجت الصين على زيارة بيلوسي إلى تايوان
        if g.case == "مع" and s.part.scan.stemmed(t.i, "backs"):
            continue  # دعم كوبا في خلافها مع واشنطن: one stands "with" somebody, and backs him
        if t.frame == "sentence" and s.part.scan.has("culprits", t.j, g.head):
            continue  # محاكمة المتورطين في الاعتداء على السفارة
        if frame.name in _MEETING and _destination(s, t, g):
            continue  # التقى خلال زيارته لكينيا بالرئيس
        if g.case in _AGAINST and _of_another_deed(s, t, preps, g):
            continue  # إغلاق الأجواء أمام طائراتها ردا على الحرب التي تشنها على أوكرانيا
        if frame.name == "cancel" and out.I and g.chunks[0].country in {c.country for c in out.I[0].chunks} - {None}:
            continue  # ألغت أنقرة زيارة الرئيس الإيراني إلى تركيا: who was to come
        slot = preps.get(g.case, "") or _of_what_is_meant(s, t, frame, preps, g, out)
        theirs = g.case in ("gen", "adj") and g.chunks[0].kind != "own"  # رسوم على واردات بلاده من كندا
        coming = any(x.j == g.i and x.part == "noun" and x.frame in JOURNEYS for x in s.triggers)  # عند وصول الرئيس
        if not slot and frame.thing and theirs and t.j < g.head and not coming:
            slot = preps.get(s.part.scan.cases.get(s.part.scan.text.words[g.head - 1].fold, ""), "")
        doer = _doer_of_nearer(s, t, g) if slot and g.case == "ضد" else None
        if doer is not None and doer not in out.taken:
            out.put(slot, doer, "whose act it is about")
            continue
        if slot == "I" and g.case == "بحضور" and frame.name == "jointex" and out.I and not out.R:
            slot = "R"  # تجري سول مناورات بمشاركة واشنطن
        if slot == "I" and g.case == "من" and _falls_upon(s, t, preps, g):
            slot = "R"  # رسوم على واردات الصلب من كندا
        if not slot or (slot in ("I", "R") and getattr(out, slot) and not reverse):
            continue
        if g.case == "ل" and frame.place_of_recipient and out.I and _is_awaited(s, t, g):
            announcer, out.I = out.I, []
            out.put("I", g, "whose journey it is")
            if any(x.case == "الي" and 0 <= x.head - g.j < NEXT for x in s.groups):
                continue  # أعلنت الرئاسة التركية عن زيارة للرئيس إلى القاهرة: his own
            out.R, out.why["R"] = announcer, "who announces the visit"
            return
        verbs = [x for x in s.triggers if is_finite(x) and t.j <= x.i < g.head and x.frame not in ("light", "visit")]
        if verbs and (g.head - t.j > 8 or any(x.prefix in ("و", "ف") for x in verbs)):
            return  # ندعم ليبيا وناقشنا مع الجانب المصري: with whom is told of the other verb
        out.put(slot, g, f"after {g.case}")


def _has_doer(s: Clauses, t: Trigger, g: Group, out: Filled) -> bool:
    """ "انتقدت طهران بيع واشنطن طائرات لإسرائيل": whether the deed right behind a verb and its subject names who does
    it, so that a phrase behind "to" says for whom, not who is judged."""
    at = max([t.j, *(x.j for x in out.I if x.i >= t.j)])
    doer = next((x for x in s.groups if x.case == "gen" and at <= x.head <= at + 1 and x.i == x.head + 1), None)
    if doer is None or doer.j >= g.head or doer in out.taken or s.verb_in(t.j, g.head):
        return False
    return doer.chunks[0].kind in _DOERS and s.part.scan.stemmed(doer.head, "selling-or-sending")


def _on_the_way(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether a journey is told between a trigger and "to"."""
    return any(x.part == "noun" and x.frame in JOURNEYS and t.j <= x.i and x.j <= g.head for x in s.triggers)


def doer_of_gift(s: Clauses, t: Trigger, frame: Frame, out: Filled) -> None:
    """ "بيع واشنطن أسلحة لتايوان": who does what a noun tells, where another is named to whom it is done: its genitive,
    or that of the noun that it is the object of."""
    if t.part != "noun" or out.I or frame.name not in _GIFTS or not out.why.get("R", "").startswith(_GIVEN):
        return
    near = (g for g in s.groups if g.case == "gen" and g.chunks[0].kind in _DOERS and g not in out.taken)
    doer = next((g for g in near if g.i == t.j or g.j == t.i), None)
    if doer is not None and (doer.i == t.j or s.part.scan.stemmed(doer.head, "selling-or-sending")):
        out.put("I", doer, "genitive of the noun")


def _is_awaited(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "أعلن البيت الأبيض عن زيارة مرتقبة للرئيس الكيني": whether a host announces the visit of a person."""
    told = t.i > s.part.begin and "told-about" in s.part.scan.words[t.i - 1]
    announced = told and any(v.frame == "announce" and v.part == "verb" and v.j < t.i for v in s.triggers)
    return announced and t.part == "noun" and g.chunks[0].kind in ("person", "office")


def _of_what_is_meant(s: Clauses, t: Trigger, frame: Frame, preps: dict[str, str], g: Group, out: Filled) -> str:
    """The slot of whose deed a preposition governs: "معارضته لانضمام السويد للحلف"; "" for others."""
    if g.case != "gen" or not frame.nested or g.head >= g.i or g.i - t.j > NEXT:
        return ""
    if any(t.j <= x.i < g.i and x not in out.taken for x in s.groups):
        return ""  # دعم الدور الذي تلعبه الجزائر لتمكين الشعب
    slots = {preps.get(p) for p, _ in s.part.scan.text.words[g.head].readings}
    return "R" if "R" in slots else ""


def _of_stance(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "مواقف السعودية الداعمة لمصر": whether a phrase goes with an adjective before it that says who is supported."""
    return any(x.frame == "stance" and x.j == g.head and x.i >= t.j for x in s.triggers)


def _joins(s: Clauses, t: Trigger, g: Group, out: Filled) -> bool:
    """Whether somebody owns a thing between a verb and "to", so that he goes there: "تدعم انضمام السويد إلى الناتو";
    not "ألغت زيارة وزيرها إلى الجزائر", whom it hits."""
    trips = {v.j for v in s.triggers if v.part == "noun" and v.frame in JOURNEYS}
    owners = (x for x in s.groups if x.case == "gen" and t.j < x.i and x.j <= g.head and x not in out.taken)
    return any(x.i not in trips for x in owners)


def _destination(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether a phrase stands right behind the noun of a journey, where that goes: "خلال زيارته لكينيا", but "خلال
    الزيارة بالرئيس"."""
    if g.case == "ب" and g.chunks[0].kind in ("person", "office", "group"):
        return False
    return any(x is not t and x.part == "noun" and x.frame in JOURNEYS and x.j == g.head for x in s.triggers)


def _done_for(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether somebody does it for a phrase in a relative clause about what is praised or blamed."""
    scan = s.part.scan
    clause = (v for v in s.triggers if t.j < v.i < g.head and v.pronoun and "relative" in scan.words[v.i - 1])
    return any(v.j <= x.i < g.head and x.case == "" for v in clause if is_finite(v) for x in s.groups)


def _of_another_deed(s: Clauses, t: Trigger, preps: dict[str, str], g: Group) -> bool:
    """ "ردا على الحرب التي تشنها روسيا على أوكرانيا", "بعد الهجوم الروسي على أوكرانيا": whether a phrase stands in a
    relative clause right behind another deed, whose it is, or goes with a deed that is why it is done; not upon whom
    sanctions lie that are lifted: "رفعت العقوبات التي فرضتها واشنطن على كوبا"."""
    scan = s.part.scan
    own = ("blame", "impose") if "عن" in preps else ("blame",)
    nouns = [x for x in s.triggers if x.part == "noun" and t.j < x.i and x.j < g.head and x.frame not in own]
    near = (x for x in nouns if x.frame in _WHY and g.head - x.j <= _QUALIFIED)
    if any(is_answered(s, x) or in_aftermath(s, x) for x in near):
        return t.frame != "attack" or t.part != "noun"
    deeds = (x for x in nouns if "relative" in scan.words[x.j])  # not الاعتداءات الوحشية التي
    return any(x.j < v < g.head for x in deeds for v in s.finite)


def _told_about(s: Clauses, t: Trigger, g: Group, out: Filled) -> bool:
    """ "استنكرت تصريحات نتنياهو الذي ربط الاعتراف بالدولة الفلسطينية": whether a phrase stands in a relative clause
    about somebody whose deed is judged."""
    scan = s.part.scan
    which = next((k for k in range(t.j, g.head) if "relative" in scan.words[k]), None)
    if which is None or t.part == "noun":
        return False
    return any(x.j == which and x.i > t.j and x.case == "gen" and x not in out.taken for x in s.groups)


def _doer_of_nearer(s: Clauses, t: Trigger, g: Group) -> Group | None:
    """The doer of the other act that a phrase goes with: "يهدد بالرد على هجوم صيني ضد تايوان"."""
    act = next((x for x in s.triggers if x.part == "noun" and t.j <= x.i and 1 <= g.head - x.j <= 2), None)
    doers = (x for x in s.groups if act is not None and act.j <= x.i and x.j <= g.head and x.case in ("adj", "gen"))
    return next(doers, None)


def _falls_upon(s: Clauses, t: Trigger, preps: dict[str, str], g: Group) -> bool:
    """Whether "from" goes with what a sanction or an attack falls upon, which names nobody itself."""
    scan, words = s.part.scan, s.part.scan.text.words
    over = [k for k in range(t.j, g.head) if preps.get(scan.cases.get(words[k].fold, "")) == "R"]
    return bool(over) and not any(over[-1] < x.i < g.head for x in s.groups)


def fill_between(s: Clauses, t: Trigger, frame: Frame, limit: int, out: Filled) -> bool:
    """ "بين X وY" gives both parties; whether that is all there is to fill."""
    if not (frame.between or frame.between_recipients):
        return False
    for g in s.groups:
        if not (g.case == "بين" and t.j - 1 <= g.head < limit and g.i - t.j <= 16 and g.head - t.j <= 10):
            continue
        inner = (x for x in s.triggers if x.part == "noun" and t.j <= x.i and x.j <= g.head)
        if t.part in ("noun", "fixed") and any(
            t.frame != "clash" or not x.prefix.endswith("ب")
            for x in inner  # but اشتباكات بالأسلحة بين
        ):
            continue  # خلال الاتصال عن رغبة في السلام بين: it goes with the noun right before it
        if t.part == "noun" and _of_another_noun(s, t, g):
            continue
        dual = g.chunks[0].kind == "dual" or (len(g.chunks) == 1 and len(g.chunks[0].countries) > 1)
        if dual and t.part == "verb" and any(x.case == "" and t.j <= x.i < g.head for x in s.groups):
            continue  # وقع الرئيسان إعلانا بشأن الشراكة بين البلدين: its subject is named
        if frame.between_recipients and (dual or len(g.chunks) >= 2):
            out.R.append(g)  # a mediator may still be found behind it
            out.why["R"] = "between the two" if dual else "between"
            return dual and t.part == "noun"  # a verb has a subject yet
        if not frame.between_recipients and len(g.chunks) >= 2:
            out.put("I", Group(g.chunks[:1], "", g.head), "between")
            out.put("R", Group(g.chunks[1:], "", g.head), "between")
            return True
        if dual:
            out.put("I", g, "between the two")
        return dual
    return False


def _of_another_noun(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "محادثات بشأن النزاع بين إيران والغرب", "اللقاءات مع تركيا بعد تنسيق بين سوريا وروسيا", "تطرق اللقاء إلى الاتفاق
    بين إيران وروسيا": whether "between" goes with another noun than the trigger."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.frame in _MEETING and any(words[k].fold == "الي" for k in range(t.j, g.head)):
        return True
    if any(x.case == "مع" and t.j <= x.head < g.head for x in s.groups):
        return True
    if not any(w.fold in scan.sets["about"] for w in words[t.j : g.head]):
        return False
    return any(scan.noun(k, "holds-between") for k in range(max(t.j, g.head - 2), g.head))
