"""Parties that stand with a verbal noun: "الزيارة الروسية", "لقاء الوزير", "القمة التي جمعت الرئيس بنظيره"."""

from __future__ import annotations

from alaqat.extract.agents import affirming, promised_by
from alaqat.extract.clause import Clauses, Group, Trigger, has_article
from alaqat.extract.filled import AFFIRMS, BY, SETS_ABOUT, Filled
from alaqat.extract.giving import receives
from alaqat.extract.grammar import Frame
from alaqat.extract.prepositions import FAR
from alaqat.extract.scan import Scan
from alaqat.extract.subjects import subject_of
from alaqat.extract.whosenation import (
    agrees,
    in_purpose,
    is_of_goods,
    is_of_make,
    is_of_owner,
    is_of_what_is_struck,
    may_stand_before,
)

__all__ = ["brought_together", "on_noun"]

_GRANTING = ("provide", "granting", "supply-goods")
_GIVING = frozenset((*_GRANTING, "extradite"))
_HELD_AT = 4  # tokens from a meeting that brings together to whom: قمة في جدة
_NAMED_AFTER = 6  # tokens between a meeting and the verb that says whom it brought together
_SEIZING = frozenset(("coerce", "deport"))  # nouns whose genitive suffers, unless their object follows it
_OBJECT = 2  # tokens from who acts to the nationality of the object
_SENDING = ("state", "body", "org", "own")  # kinds of noun phrases of who summons or expels
_ONWARD = 4  # tokens between who goes and where to
_MEETINGS = frozenset(("meet", "meet-with", "talks", "conference", "sign", "deal"))


def brought_together(s: Clauses, t: Trigger, frame: Frame, out: Filled) -> bool:
    """ "لقاء جمع الوزير ونظيره", "القمة التي جمعت الرئيس بقادة الخليج", "جمعت قمة في جدة الرئيس وولي العهد": those
    whom a meeting brought together."""
    if t.part != "noun" or frame.name not in _MEETINGS:
        return False
    scan = s.part.scan
    reach = range(t.j, min(s.part.end, t.j + _NAMED_AFTER))
    k = next((k for k in reach if scan.stemmed(k, "brings-together")), None)
    led = k is None and t.i > s.part.begin and scan.stemmed(t.i - 1, "brings-together")
    k = t.j - 1 if led else k
    if k is None or any(x.i < k for x in s.triggers if x.i >= t.j):
        return False
    near = [g for g in s.groups if k < g.i and g.i - k <= FAR and g.case in ("", "gen", "ب", "مع", "بين")][:2]
    cases, far = (("",), _HELD_AT) if led else (("", "gen", "بين"), 2)
    first = near[0] if near and near[0].case in cases and near[0].i - k <= far else None
    if first is None or (led and s.verb_in(t.j, first.i)):
        return False
    if first.chunks[0].counterpart and len(near) == 1:
        out.put("R", first, "between")  # عقب اجتماع ضم نظيريه: with them who speaks
        return False
    out.put("I", Group(first.chunks[:1], "", first.head), "between")
    for others in (Group(first.chunks[1:], "", first.head), *near[1:]):
        if others.chunks and (others.case or len(first.chunks) > 1):
            out.put("R", others, "between")
            return True
    return first.chunks[0].kind == "dual"


def on_noun(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, out: Filled) -> bool:
    """Nationality or genitive on a verbal noun: "الزيارة الروسية", "زيارة الرئيس"; whether that is all."""
    if frame.name == "impose" and s.part.scan.has("assets", t.j - 1, t.j):
        return False  # تجميد أصول مسؤولين روس: whose assets they are
    for g in s.groups:
        if g.i < t.j:
            continue
        if g.i - t.j > 3:
            return False
        if _struck_by(s, t, carrier, g):
            out.put("I", g, "after ل")
            return False
        words = s.part.scan.text.words[t.j : g.i]
        beyond = any("prep" in s.part.scan.words[k] for k in range(t.j, g.i))  # رسوما على النبيذ الأسترالي: not its own
        easy = not beyond and all(may_stand_before(w) or _is_given(s, frame, k) for k, w in enumerate(words, t.j))
        adjective = g.case == "adj" and g.i - t.j <= 2 and easy
        if adjective and (is_of_make(s, g) or (frame.name == "impose" and is_of_goods(s, t, g))):
            return False  # حظر استيراد القطن الأوغندي: whose goods they are
        if adjective and frame.between and len(g.chunks) > 1:
            out.put("I", Group(g.chunks[:1], "adj", g.head), "two nationalities on the noun")
            out.put("R", Group(g.chunks[1:], "adj", g.head), "two nationalities on the noun")
            return True
        if adjective and in_purpose(s, t, g):
            continue  # وقف لإطلاق النار بوساطة أمريكية: whose mediation it is
        if adjective and frame.adjective:
            ruled, struck = _rules(s, t, g), is_of_what_is_struck(s, t, frame, g)
            undergoes = struck or out.why.get("I") == BY  # قصف قاعدة أمريكية من قبل إيران
            undergoes = undergoes or (frame.genitive == "R" and is_of_owner(s, t, g))
            slot = (frame.object or "R") if undergoes else frame.adjective
            out.put(slot, g, "nationality of what the noun rules" if ruled else "nationality on the noun")
            return False
        if g.case == "adj" and g.i == t.j and _is_doer(s, t, frame, g) and agrees(s, t, g):
            out.put("I", g, "nationality on the noun")  # إدانة مصرية للقصف, موافقة تركية, احتجاز إيراني لسفينة
            return False
        if g.i == t.j and g.chunks[0].kind == "word" and "ambassador" in g.chunks[0].roles and frame.object == "R":
            posted = any(x.country for x in g.chunks[0].inner)  # سحب سفيرها لدى إسرائيل, but سحب سفيرها من إسرائيل
            out.put("R" if posted else "", g, "envoy whom the noun is about")
            return False
        if t.pronoun or g.case != "gen" or not (g.i == t.j or t.i <= g.head < t.j):
            return False  # استقباله رئيس الوزراء: who does it is the pronoun
        if frame.name in _MEETINGS and _is_capital(g):
            out.taken.append(g)  # اجتماع الدوحة: where, not who
            continue
        if frame.genitive or (frame.name == "aid" and _seizer(s, t, g)):
            _genitive(s, t, frame, carrier, g, out)
        elif frame.name == "thank" and carrier is not None and g.i == t.j and _given_to(s, g):
            out.put("I", g, "genitive of the noun")  # تقدير قطر لدعم الولايات المتحدة
        return False
    return False


def _is_doer(s: Clauses, t: Trigger, frame: Frame, g: Group) -> bool:
    """Whether a nationality right behind a noun is that of who acts: of a noun whose genitive acts, "اعتراف فرنسي",
    and of others before to whom it is done: "احتجاز إيراني لسفينة بريطانية", but "اعتقال روسي في ألمانيا"."""
    if frame.genitive == "I" or frame.default == "speaker":
        return not is_of_owner(s, t, g)
    return frame.genitive == "R" and frame.object == "R" and not t.pronoun and _given_to(s, g)


def _struck_by(s: Clauses, t: Trigger, carrier: Trigger | None, g: Group) -> bool:
    """ "قتل جنديان في هجوم لتنظيم داعش", "إثر غارة لإسرائيل", "صد هجوما لإسرائيل": whose a blow is that tells how
    something came about, or that somebody is exposed to."""
    scan, k = s.part.scan, t.i - 1
    if t.frame != "attack" or g.case != "ل" or g.i != t.j or has_article(s, t) or t.pronoun or k < s.part.begin:
        return False
    told_of = "prep" in scan.words[k] or "aftermath" in scan.words[k] or _is_undergone(carrier)
    return told_of and scan.has("blow-dealt", t.i, t.i + 1)


def _rules(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "دعم المبادرة الصينية", not "الدعم المالي الصيني": whether a nationality goes with what the trigger rules."""
    own = t.pronoun or has_article(s, t)
    return not own and g.i > t.j and s.part.scan.text.words[t.j].has_article


def _met(s: Clauses, t: Trigger, carrier: Trigger, g: Group) -> bool:
    """ "بدأ الوزير نهاره بلقاء الأمير": whether the subject of the verb stands before the meeting and its genitive."""
    subject = subject_of(s, carrier)[0] if carrier.frame == "light" else None
    return subject is not None and subject is not g and subject.j <= t.i


def _is_given(s: Clauses, frame: Frame, k: int) -> bool:
    """Whether token k names what the frame asks for, whose nationality is the doer's: "إيفاد فريق مصري إلى ليبيا"."""
    return any(s.part.scan.has(cls, k, k + 1) for cls in frame.require_any)


def _travels(s: Clauses, g: Group) -> bool:
    """Whether the genitive of a visit is who goes, as it is told where to: "زيارة الرئيس إلى موسكو"."""
    onward = (x for x in s.groups if x.case == "الي" and 0 <= x.head - g.j <= _ONWARD)
    return g.chunks[0].kind in ("person", "office") and any(x.chunks[0].kind == "state" for x in onward)


def _summoner(s: Clauses, g: Group) -> bool:
    """ "استدعاء المنامة القائم بأعماله", "طرد أنقرة السفير", "طرد بلاده عددا من الدبلوماسيين": whether the genitive
    acts, as the envoy follows."""
    scan = s.part.scan
    if g.chunks[0].kind not in _SENDING:
        return False
    near = [x.chunks[0] for x in s.groups if g.j <= x.i <= g.j + 1 and x.case in ("", "gen", "ل")]
    counted = max((c.j for c in near if c.kind == "group"), default=g.j)  # أحد الدبلوماسيين الباكستانيين
    for k in range(g.j, min(s.part.end, g.j + _ONWARD)):
        if scan.has("envoy", k, k + 1):
            return True
        if k > g.j and scan.text.words[k].fold == "من" and _counts(scan, k - 1):
            continue
        if k >= counted and (scan.text.words[k].kind == "punct" or not scan.words[k].isdisjoint(("prep", "conj"))):
            break
    return any(c.i == g.j and c.kind in ("word", "office", "person") and c.roles for c in near[:1])


def _counts(scan: Scan, k: int) -> bool:
    """ "ثلاثة من الموظفين", "عددا من الدبلوماسيين": whether token k is how many, before "of"."""
    return scan.text.words[k].kind == "num" or any(scan.noun(k, x) for x in ("numeral", "crowd-number"))


def _seizer(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "احتجاز إيران سفينة بريطانية", "ترحيل ليبيا لمهاجرين": whether the genitive acts as its object follows."""
    if t.pronoun or g.chunks[0].kind not in ("state", "body", "org"):
        return False
    words, scan = s.part.scan.text.words, s.part.scan
    near = (x for x in s.groups if g.j <= x.i <= g.j + _OBJECT and x.case in ("", "adj"))
    if any(x.case == "ل" and x.head == g.j and x.chunks[0].country != g.chunks[0].country for x in s.groups):
        return True
    other = next((x for x in near if x.chunks[0].country not in (None, g.chunks[0].country)), None)
    between = range(g.j, other.i if other else g.j)
    own = all("prep" not in scan.words[k] and not words[k].fold.startswith(("ل", "ب")) for k in between)
    return other is not None and own


def _accused(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "بعد اتهام طهران بقصف الناقلة", but "اتهام واشنطن لطهران بقصف", "اتهامات واشنطن بأن": whether the genitive is
    accused, as what it is accused of follows at once."""
    words = s.part.scan.text.words
    of = g.j < s.part.end and any(p == "ب" for p, _ in words[g.j].readings)
    return of and not t.pronoun and not words[t.i].fold.endswith("ات")


def _genitive(s: Clauses, t: Trigger, frame: Frame, carrier: Trigger | None, g: Group, out: Filled) -> None:
    if frame.name in ("summon", "expel") and _summoner(s, g):
        out.put("I", g, "genitive of the noun")
        return
    if (frame.name in _SEIZING or not frame.genitive) and _seizer(s, t, g):
        out.put("I", g, "genitive of the noun")
        return
    if frame.name == "accuse" and _accused(s, t, g):
        out.put("R", g, "object of the noun")
        return
    if frame.name == "setfree" and g.chunks[0].kind in ("group", "demonym"):
        out.put("R", g, "those who are freed")  # تحرير الأسرى الإسرائيليين, but إطلاق واشنطن سراح
        return
    if t.frame == "attack" and _is_undergone(carrier):
        out.put("I", g, "genitive of the noun")  # تصدى الجيش لهجوم القوات الإثيوبية
        return
    affirmed = affirming(s, t)
    scan, k = s.part.scan, t.i - 1
    apart = k >= s.part.begin and ("aftermath" in scan.words[k] or scan.text.words[k].fold in ("مع", "قبل", "منذ"))
    goes = carrier is not None and carrier.frame == "light" and not apart  # جرت بعد وصول الوزير: he arrives
    somewhere = g.chunks[0].kind == "state" or goes
    if frame.place_of_recipient and _travels(s, g):
        out.put("I", g, "genitive of the noun")  # التحضير لزيارة الملك إلى روسيا
    elif frame.place_of_recipient and somewhere:
        out.put("R", g, "destination of the noun")
    elif (
        (t.prefix in ("ل", "ول") and not frame.quiet_noun) or g.chunks[0].counterpart or _done_without(s, t)
    ) and frame.object == "R":
        out.put("R", g, "whom the purpose names")  # لقاء نظيره: whom he meets
    elif (
        frame.object == "R"
        and (frame.between or frame.name in _GIVING)
        and carrier is not None
        and _met(s, t, carrier, g)
    ):
        out.put("R", g, "whom the subject meets")  # بدأ نهاره بلقاء الأمير, تعتزم السويد تسليم كييف مقاتلات
    elif frame.material and frame.object == "R" and carrier is not None and carrier.frame == "announce":
        out.put("R", g, "object of what is announced")  # أعلنت ألمانيا تزويد أوكرانيا
    elif (
        (frame.material or frame.name == "receive")
        and frame.object == "R"
        and carrier is not None
        and _carried_out(s, t, carrier, g)
    ):
        out.put("R", g, "object of what is carried out")  # قامت روسيا بقصف أوكرانيا, قام الوزير باستقبال السفير
    elif frame.name in _GRANTING and receives(s, t, g):
        out.put("R", g, "to whom the noun gives")  # تزويد باكستان بلقاحات
    elif frame.name == "support" and (promiser := promised_by(s, t)) is not None:
        out.put("I", promiser, "whose promise it is")  # التزام طهران بدعم لبنان
        out.put("R", g, "object of the noun")
    elif affirmed is not None and frame.object == "R":
        out.put("I", affirmed, AFFIRMS)  # تأكيد الجانب الأميركي دعم الرياض
        out.put("R", g, "object of the noun")
    elif frame.object == "R" and s.part.scan.text.words[t.i - 1].fold in s.part.scan.sets["goes-on-doing"]:
        out.put("R", g, "object of the noun")  # تواصل حث موسكو
    elif len(g.chunks) > 1 and frame.between and frame.genitive == "I" and not _received(carrier):
        out.put("I", Group(g.chunks[:1], "gen", g.head), "genitive")
        out.put("R", Group(g.chunks[1:], "gen", g.head), "genitive list")
        out.taken.append(g)
    else:
        # اغتيال القيادي على يد إسرائيل, سارعت مصر إلى إدانة إسرائيل
        slot = (frame.object or "R") if out.why.get("I") in (BY, SETS_ABOUT) else frame.genitive
        out.put(slot, g, "genitive of the noun")  # also of what is received: تلقى رسالة الملك


def _carried_out(s: Clauses, t: Trigger, carrier: Trigger, g: Group) -> bool:
    """ "قامت روسيا بقصف أوكرانيا", "واصلت روسيا قصف أوكرانيا": whether a verb's subject does what the noun says."""
    scan, before = s.part.scan, s.part.scan.text.words[t.i - 1]
    does = t.prefix == "ب" or before.fold == "في" or scan.has("sets-about", carrier.i, carrier.j)
    if carrier.frame != "light" or not does or carrier.j > t.i or t.pronoun:
        return False
    subject = subject_of(s, carrier)[0]
    return subject is not None and subject is not g and subject.chunks[0].country != g.chunks[0].country


def _done_without(s: Clauses, t: Trigger) -> bool:
    """ "غادر دون لقاء الرئيس": whether a meeting is what somebody left without."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    return t.frame == "meet" and t.i > s.part.begin and words[t.i - 1].fold in sets["doing-without"]


def _given_to(s: Clauses, g: Group) -> bool:
    """Whether "for" follows right behind a noun phrase: "شكر المملكة لمصر", "تقدير قطر لدعم واشنطن"."""
    words = s.part.scan.text.words
    return g.j < s.part.end and any(p == "ل" for p, _ in words[g.j].readings)


def _received(carrier: Trigger | None) -> bool:
    """ "تسلم أوراق اعتماد سفيري كازاخستان والهند": whether somebody else receives what those of the genitive give."""
    return carrier is not None and carrier.frame == "light-receive"


def _is_undergone(carrier: Trigger | None) -> bool:
    """Whether somebody is exposed to what a noun tells, or fends it off: "تعرضت لهجوم", "تصدت لهجوم"."""
    return carrier is not None and carrier.frame == "light-undergo"


def _is_capital(g: Group) -> bool:
    c = g.chunks[0]
    return c.kind == "state" and len(g.chunks) == 1 and c.entry is not None and c.entry.get("kind") == "capital"
