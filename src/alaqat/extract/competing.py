"""Within a sentence: of several triggers that tell one act the more telling one stays, and what only gives the reason
or the purpose of another act tells none of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from alaqat.extract.candidate import Candidate

__all__ = ["compete"]

# readings of one word, by frame: the left one gives way to one of the right ones
_GIVES_WAY = {
    "object-to": ("intercept",),  # اعترضت البحرية قوارب على متنها ناشطون
    "coerce": ("holdassets",),  # احتجزت واشنطن أموالا أفغانية
    "attack": ("storm",),  # اقتحم محتجون السفارة
    "protest": ("lodgeprotest",),  # قدمت احتجاجات إلى طوكيو
    "rally": ("lodgeprotest",),
    "suspend": ("arrest", "arrestof-people"),  # أوقفت السلطات صحفيا لدخوله من دون تأشيرة
    "ban": ("closeoffice",),  # حظرت السلطات إذاعة فرنسية
    "closeoffice": ("closemission",),  # إغلاق مكتب الممثلية
    "provide": ("armsbought", "armsgoods", "compensate", "supply-goods"),  # تسلّم الأردن: he gets it
    "pledge": ("ready-force", "vow"),  # استعداد واشنطن لفرض عقوبات
    "pledge-aid": ("vow",),  # تعهدت بالرد إذا بيعت أسلحة
    "praise-jointly": ("praise",),  # أشادت مصر والأردن بجهود قطر: not each other
    "leavebase": ("handbase",),  # سلمت قاعدتها في دكار إلى الجيش السنغالي
    "reject": ("intercept",),  # اعتراض سفينة
    "recognise": ("admit",),  # اعترف بوقوع خطأ
    "reopen": ("openpost",),  # إعادة فتح سفارتها
    "support": ("uphold",),  # أيدت محكمة حبس صحفي
    "seeoff": ("callon",),  # ودعا نظيره إلى زيارة بلاده: and he invited him, he did not see him off
    "mobilise": ("compensate", "summon", "recall", "liftraise"),  # دفعت تعويضات, استدعت سفيرها
    "punish": ("retaliate",),  # ستعاقب: a threat
}
_GRANTED = ("AID", "COOPERATE", "SANCTION", "RETREAT")  # what is agreed to is told by its own word
_SEVERAL = ("SUPPORT", "SANCTION")  # of these, different ones in a sentence are different acts
_ANSWERED = ("SANCTION", "ASSAULT")  # of these, what each side does is an act of its own
_TOLD_OUT = ("REQUEST", "THREATEN")  # what an order to leave is not
_HAVING_REASONS = ("PROTEST", "COERCE", "prisoner-release", "judicial-cooperation")
_REASONS = ("accuse", "condemn")  # frames that only say why, beside these
_TO_LEAVE = ("ultimatum", "demand")  # what those who are expelled are told
_APART = ("exchange-of-messages", "protest-note")  # nor are these one with another of their root
_FAVOURS = ("AID", "RETREAT", "SUPPORT", "CONCEDE", "COOPERATE")  # to give them up is no concession
_GIVEN_UP = 4  # tokens from who gives up to what
_THANKED_FOR = 6  # tokens from thanks to what they are for
_BY_CLAUSE = ("noun phrase", "genitive", "nationality", "after ", "object of")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the sentence tells, as its acts are compared: readings (token, frame), tokens of what is done together and
    of favours that are not done, and the parties of some kinds of act."""

    readings: tuple[tuple[int, str], ...]
    together: tuple[int, ...]
    helped: tuple[tuple[frozenset[str], frozenset[str]], ...]
    given: tuple[frozenset[str], ...]
    reasoned: tuple[frozenset[str], ...]
    expelled: tuple[frozenset[str], ...]
    offered: tuple[tuple[frozenset[str], frozenset[str]], ...]
    thanked: tuple[tuple[int, frozenset[str]], ...]
    withheld: tuple[int, ...]


def compete(found: Sequence[Candidate]) -> list[Candidate]:
    """Triggers that tell one act twice in a sentence: the more telling one stays."""
    if not found:  # as in most sentences
        return []
    out: dict[tuple[str, str | None, frozenset[str], frozenset[str]], Candidate] = {}
    told = _told(found)
    for c in _one_a_word(found):
        if _is_other_reading(c, told) or _is_part(c, told):
            continue
        # who praises and affirms ties does two things, and so does who hands over a letter and is received
        kind = c.fine if c.type in _SEVERAL or c.fine in _APART else None
        by = c.parties[0] if c.type in _ANSWERED else frozenset[str]()
        twin = out.setdefault((c.type, kind, frozenset((*c.I, *c.R, *c.T)), by), c)
        if _rank(c) > _rank(twin):
            twin.fine, twin.trigger = c.fine, c.trigger
            twin.evidence = replace(twin.evidence, trigger=c.evidence.trigger, rule=c.evidence.rule)
    return list(out.values())


def _told(found: Sequence[Candidate]) -> _Told:
    return _Told(
        readings=tuple([(c.trigger.i, c.trigger.frame) for c in found]),
        together=tuple([c.trigger.i for c in found if c.type == "COOPERATE"]),
        helped=tuple([c.parties for c in found if c.type == "AID" or c.fine == "pledge-aid"]),
        given=tuple([_all_parties(c) for c in found if c.type in _GRANTED and c.factuality == "actual"]),
        reasoned=tuple([_all_parties(c) for c in found if c.type in _HAVING_REASONS or c.fine in _HAVING_REASONS]),
        expelled=tuple([_all_parties(c) for c in found if c.fine == "expel-diplomat"]),
        offered=tuple([c.parties for c in found if c.fine == "mediation-offer"]),
        withheld=tuple([c.trigger.i for c in found if c.type in _FAVOURS and c.factuality == "negated"]),
        thanked=tuple([(c.trigger.j, c.parties[1]) for c in found if c.trigger.frame == "thank"]),
    )


def _is_other_reading(c: Candidate, told: _Told) -> bool:
    """Whether the same word tells an act of another kind that fits it better."""
    if c.type in _TOLD_OUT and (c.trigger.i, "orderout") in told.readings:
        return True  # أمهلت السفير للمغادرة: he is expelled
    if c.type == "MOBILIZE" and c.trigger.i in told.together:
        return True  # مناورات روسية صينية: with each other, against nobody
    if c.type == "MOBILIZE" and (c.trigger.i, "provide") in told.readings and c.why.get("R", "").startswith("after "):
        return True  # أرسلت مدرعات إلى أوكرانيا: for her, not against her
    return any((c.trigger.i, frame) in told.readings for frame in _GIVES_WAY.get(c.trigger.frame, ()))


def _is_part(c: Candidate, told: _Told) -> bool:
    """Whether an act is only the reason, the purpose or the form of another between the same parties."""
    t = c.trigger
    if t.frame == "concede":
        return any(t.j <= i < t.j + _GIVEN_UP for i in told.withheld)  # تراجعت عن تقديم قرض: no concession
    if t.frame in ("armsbought", "armsgoods"):
        return (c.parties[1], c.parties[0]) in told.helped  # تسلّم المدرعات هبة
    if t.frame == "accept":
        return c.type == "AGREE" and c.fine is None and _all_parties(c) in told.given  # وافق البنك على قرض
    if c.fine in _TO_LEAVE:
        return _all_parties(c) in told.expelled  # طردت السفير وأمهلته 72 ساعة, وطالبته بالمغادرة
    for_this = any(j <= t.i < j + _THANKED_FOR and whom == c.parties[1] for j, whom in told.thanked)
    if c.fine == "political-support" and t.part == "noun" and for_this:
        return True  # تقدير قطر لدعم واشنطن: what she is thanked for
    if c.fine == "mediation" and t.part == "noun":
        return c.parties in told.offered  # عرضت كينيا التوسط
    if c.type == "SUPPORT":  # تقديم منحة لدعم اللاجئين في الأردن: what it is for
        return t.part == "noun" and t.prefix == "ل" and c.parties in told.helped
    # سجنته بتهمة التجسس، تظاهروا تنديدا بالقصف: why they do it
    return c.type == "ACCUSE" and t.frame in _REASONS and t.part != "verb" and _all_parties(c) in told.reasoned


def _one_a_word(found: Sequence[Candidate]) -> list[Candidate]:
    """A word that was read as verb and as noun ("ودعم مصر للتحالف") tells one act: of which the clause names more."""
    out: dict[tuple[str, int], Candidate] = {}
    for c in found:
        twin = out.setdefault((c.type, c.trigger.i), c)
        if c.trigger.part != twin.trigger.part and _named(c) > _named(twin):
            out[c.type, c.trigger.i] = c
    return [c for c in found if out[c.type, c.trigger.i].trigger.part == c.trigger.part]


def _all_parties(c: Candidate) -> frozenset[str]:
    """For whom those act who take part, on whichever side."""
    return c.parties[0] | c.parties[1]


def _named(c: Candidate) -> int:
    """How many slots the clause itself fills."""
    return sum(why.startswith(_BY_CLAUSE) for why in c.why.values())


def _rank(c: Candidate) -> int:
    return 0 if c.fine is None else 1 if c.fine == "meeting" else 2
