"""Within a sentence: what is only demanded, threatened, refused or promised by another act of it is not done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from alaqat.extract.candidate import Candidate
from alaqat.extract.carriers import in_aftermath, is_answered
from alaqat.extract.clause import ENDS, THREATENING, Clauses, Trigger, is_finite, is_next_act
from alaqat.extract.denied import is_put_off
from alaqat.extract.filled import LAST_SUBJECT, SPEAKER, VERB_BEFORE

__all__ = ["is_unrealised"]

# acts that end or forbid another: "suspended its aid" tells no aid
_ENDS = frozenset(("suspend-cooperation", "lift-sanctions", "cancel-meeting", "halt-talks"))
_HOLDING = frozenset(("REQUEST", "THREATEN", "REJECT"))
_DEEDS = frozenset(
    ("AID", "RETREAT", "SANCTION", "COERCE", "ASSAULT", "CONCEDE", "MOBILIZE", "SUPPORT", "ACCUSE", "PROTEST")
)
_TWO_SIDED = ("CONSULT", "COOPERATE")
_ASKING = frozenset(("demand", "callon", "must"))  # frames of what is wished, not done
_JUDGES = frozenset(("reject", "object-to", "criticise", "condemn", "concern", "regret", "doubt", "warn"))
_UNDERSTOOD = (SPEAKER, LAST_SUBJECT, VERB_BEFORE)
_PROMISES = frozenset(("pledge-aid", "pledge-cooperation"))
_PROMISED = frozenset(("AID", "RETREAT", "MOBILIZE", "CONCEDE", "SANCTION", "COOPERATE"))
_BACKERS = frozenset(("support", "welcome", "praise"))  # frames of who backs what another does
_DONE = ("congratulations", "recognition", "establish-relations", "appoint-ambassador")  # of SUPPORT, more than words
_VERBAL = ("verb", "participle", "fixed")
_YIELDING = ("RETREAT", "CONCEDE")  # what is refused before it is done; an attack or aid may be refused that is given
_AT_ONCE = 1  # tokens from a verb that refuses to what is refused: "على"
_NEAR = 6  # tokens from a promise or refusal to what is promised or refused
_BACKED = 4  # tokens from support to what is supported
_NAMED = ("genitive", "nationality", "after من", "by ")  # how a noun itself says who does it
_DENIED = 3  # tokens of who denies, between the verb and what he denies
_CARRYING = ("light", "light-join", "provide")  # frames of verbs that do what a noun tells
_BEING = 2  # tokens from "it must" to "there", of "it must be that there is"
_BEARER = 6  # tokens of whose duty it is
_HELD = 14  # tokens over which one act governs another
_LISTED = 40  # tokens over which a list of what is asked for goes on


def is_unrealised(c: Candidate, found: Sequence[Candidate], s: Clauses) -> str | None:
    """The factuality of an act that is only demanded, threatened or refused by another of its sentence, else None."""
    t = c.trigger
    if c.factuality == "called-for":
        return c.factuality  # دعاه إلى زيارة باريس
    if c.factuality == "planned" and is_put_off(s, t):
        return None  # طلب تأجيل زيارته: it is still to come
    if c.type == "CONSULT" and _is_occasion(s, t):
        return None  # دعا الوزير خلال لقاء مع نظيره إلى الهدنة
    if _is_asked(c, s):
        return "called-for"
    if _is_judged(c, s) or _is_threatened(c, s) or _is_backed(c, s):
        return "hypothetical"
    governor = next((o for o in reversed(found) if o is not c and _governs(o, c, s.triggers)), None)
    if governor is None:
        return "called-for" if _is_of_what_is_asked(c, found, s) else None
    linked = t.part in ("noun", "fixed") or s.part.scan.opens(governor.trigger.i, t.i) or _is_of_draft(s, t)
    if not linked or (is_next_act(s, t) and governor.fine != "denial"):
        return None
    since = (x for x in s.triggers if governor.trigger.j <= x.i < t.i and x.frame in _CARRYING)
    if c.carried and any(is_next_act(s, x) for x in since):
        return None  # دعا الوزير نظيره، وأجرى الوزيران محادثات
    if t.frame == "attack" and (in_aftermath(s, t) or is_answered(s, t)):
        return None  # علقت مساعداتها بعد الهجوم الإسرائيلي على غزة
    if governor.fine in _PROMISES:
        return "planned"
    if governor.fine == "denial" and c.factuality == "negated":
        return None if c.type == "CONSULT" else "negated"  # نفى الوزير عقد لقاء
    return "called-for" if governor.type == "REQUEST" else "hypothetical"


def _is_of_what_is_asked(c: Candidate, found: Sequence[Candidate], s: Clauses) -> bool:
    """ "طالب المجلس باتخاذ خطوات حاسمة لوقف الدعم، بما في ذلك فرض عقوبات", "حث واشنطن على الحوار وإدارة الخلافات وإعادة
    العلاقات": whether a noun is one more of what is asked for, however far behind, with no verb of its own since."""
    t, scan = c.trigger, s.part.scan
    pressed = t.frame == "pressure"  # دعت أوكرانيا أوروبا إلى مواصلة الضغط على روسيا
    if t.part != "noun" or (c.type == "REQUEST" and not pressed) or t.pronoun:
        return False
    asked = next((o for o in reversed(found) if o is not c and o.type == "REQUEST" and o.trigger.j <= t.i), None)
    if asked is None or not is_finite(asked.trigger) or t.i - asked.trigger.j > _LISTED:
        return False
    since = range(asked.trigger.j, t.i)
    if any(k in s.finite and "relative" not in scan.words[k - 1] for k in since):  # but الدعم الذي تقدمه جهات
        return False
    if any(scan.text.words[k].raw in ENDS for k in since):
        return False
    return pressed or t.prefix == "و" or scan.has("one-of-them", max(s.part.begin, t.i - _BEING - 1), t.i)


def _is_of_draft(s: Clauses, t: Trigger) -> bool:
    """ "عرقلت كينيا مشروع قرار يدين كوبا": whether a verb tells what the draft right before it says."""
    return t.tense == "pres" and not t.prefix and s.part.scan.has("drafts", max(s.part.begin, t.i - 2), t.i)


def _is_occasion(s: Clauses, t: Trigger) -> bool:
    """ "خلال لقائه بنظيره", "دعا الوزير، في اتصال مع نظيره،": whether a noun tells when something is asked or said."""
    words, sets, k = s.part.scan.text.words, s.part.scan.sets, t.i - 1
    if t.part != "noun" or k <= s.part.begin:
        return False
    if words[k].fold in sets["on-occasion"]:
        return True
    # not دعا إلى المشاركة في محادثات
    return words[k].fold in sets["in"] and (words[k - 1].raw in "،," or any(g.j == k for g in s.groups))


def _is_asked(c: Candidate, s: Clauses) -> bool:
    """Whether a noun is what the words right before demand, of whomever: "لا بد من انسحاب القوات"; or a
    meeting what is to be held: "ضرورة عقد قمة", "يجب أن يكون هناك حوار"."""
    t = c.trigger
    if t.part != "noun" or (c.type not in _DEEDS and c.type not in _TWO_SIDED):
        return False
    asking = [x for x in s.triggers if x.frame in _ASKING and x.j <= t.i and x is not t]
    if _is_due(s, t):
        return True
    if c.type in _TWO_SIDED:
        return bool(asking) and _is_to_be_held(s, t, asking)
    if any(t.i <= x.j + 1 for x in asking):
        return True
    if _is_called_for(s, t):
        return True
    # طالبت إيران، في رسالة إلى المجلس، بإدانة إسرائيل; دعت واشنطن إلى الإفراج عن الرئيس
    words = s.part.scan.text.words
    to = t.prefix == "ب" or (t.i > s.part.begin and s.part.scan.cases.get(words[t.i - 1].fold) == "الي")
    # دعت إلى وقف القتال وإطلاق سراح الرهائن
    to = to or (t.prefix == "و" and not t.pronoun)
    return to and any(is_finite(x) and t.i - x.j <= _HELD and not s.verb_in(x.j, t.i) for x in asking)


def _is_called_for(s: Clauses, t: Trigger) -> bool:
    """ "جدد دعوته إيران إلى الإفراج عن": whether a noun of calling upon somebody governs, by "to" right before."""
    words, k = s.part.scan.text.words, t.i - 1
    to = k > s.part.begin and s.part.scan.cases.get(words[k].fold) == "الي"
    return to and any(x.frame == "invite" and 0 <= t.i - x.j <= _BEARER and not s.verb_in(x.j, t.i) for x in s.triggers)


def _is_due(s: Clauses, t: Trigger) -> bool:
    """ "يجب رفع العقوبات", "ينبغي استئناف المفاوضات": whether a verb of duty governs a noun, right before it or before
    the word for holding or resuming it, or "on" whose duty it is: "إن على الحلفاء تزويد كييف بصواريخ"."""
    scan, k = s.part.scan, t.i - 1
    if t.prefix == "" and scan.stemmed(t.i, "owed-deeds"):
        upon = (x for x in range(k - 1, max(s.part.begin, k - _BEARER), -1) if scan.text.words[x].fold == "علي")
        on = next(upon, None)
        if on is not None and "comp" in scan.words[on - 1] and not s.verb_in(on, t.i):
            return True
    if k > s.part.begin and scan.stemmed(k, "holding-of"):
        k -= 1
    return k >= s.part.begin and scan.stemmed(k, "is-due")


def _is_to_be_held(s: Clauses, t: Trigger, asking: Sequence[Trigger]) -> bool:
    """ "دعا الأمين العام إلى عقد قمة بين", "ضرورة استئناف المحادثات": whether a word for holding or resuming, before a
    meeting, is what somebody asks for, or a duty is that it be: "يجب أن يكون هناك"."""
    scan, words, k = s.part.scan, s.part.scan.text.words, t.i - 1
    if scan.stemmed(k, "there-is") and any(0 <= k - x.j <= _BEING for x in asking):
        return True
    if k <= s.part.begin or not scan.stemmed(k, "holding-of"):
        return False
    if any(x.j == k for x in asking):
        return True
    to = words[k].fold not in scan.sets["holding-of"] or scan.cases.get(words[k - 1].fold) == "الي"
    return to and any(is_finite(x) and k - x.j <= _HELD and not s.verb_in(x.j, k) for x in asking)


def _is_judged(c: Candidate, s: Clauses) -> bool:
    """ "رفضت الصين العقوبات على إيران": whether the words before refuse or blame a deed of which the clause does not
    say who does it, so that it is not who refuses; or refuse, right before, what one is to yield: "لن توافق على رفع
    العقوبات"."""
    t = c.trigger
    if t.part != "noun" or c.type not in _DEEDS:
        return False
    judging = _JUDGES if c.type == "SUPPORT" and c.fine not in _DONE else _JUDGES | _BACKERS
    judges = [x for x in s.triggers if x.frame in judging and (x.part in _VERBAL or _of_own(s, x)) and x.j <= t.i]
    judges = [x for x in judges if not _is_denied(s, x)]
    if c.type in _YIELDING and any(x.frame == "reject" and t.i - x.j <= _AT_ONCE for x in judges):
        return True
    scan, understood = s.part.scan, c.why.get("I", "").startswith(_UNDERSTOOD)
    if understood and scan.has("crowd-against", max(s.part.begin, t.i - _NEAR), t.i):
        return True  # أضربوا رفضا لشحن أسلحة: others ship them
    return understood and any(t.i - x.j <= _NEAR and not s.verb_in(x.j, t.i) for x in judges if x.part != "fixed")


def _is_backed(c: Candidate, s: Clauses) -> bool:
    """ "أيدت النرويج فرض عقوبات على بيلاروسيا": whether support right before governs a deed of which the clause does
    not say that another does it: who backs it does not do it. "دعمه للاحتلال في حربه" tells whose war it is."""
    t = c.trigger
    if t.part == "verb" or c.type not in _DEEDS or c.type == "SUPPORT" or t.pronoun or t.prefix not in ("", "ل"):
        return False
    if c.why.get("I", "").startswith(_NAMED):
        return False  # أيدت الهند قصف إسرائيل لسوريا
    backing = (x for x in s.triggers if x.frame == "support" and x.j <= t.i)
    return any(t.i - x.j <= _BACKED and not s.verb_in(x.j, t.i) for x in backing)


def _of_own(s: Clauses, t: Trigger) -> bool:
    """ "أعرب عن رفض بلاده للعقوبات", "عن رفضه للعقوبات": whether a noun of refusal or blame is of who speaks."""
    own = t.part == "noun" and t.j < s.part.end and s.part.scan.stemmed(t.j, "own-country")
    return own or (t.part == "noun" and t.pronoun != "")


def _is_denied(s: Clauses, x: Trigger) -> bool:
    """ "لا تستبعد كينيا طرد السفير": whether somebody does not refuse."""
    scan = s.part.scan
    return x.i > s.part.begin and scan.text.words[x.i - 1].fold in scan.sets["no-plan"]


def _is_threatened(c: Candidate, s: Clauses) -> bool:
    """ "هدد الوزراء بفرض عقوبات على بيلاروسيا": whether a verb of threatening governs a deed, whoever threatens."""
    t = c.trigger
    if t.part != "noun" or c.type not in _DEEDS or t.prefix not in ("ب", "وب"):
        return False
    threats = (x for x in s.triggers if x.frame in THREATENING and x.part != "noun" and x.j <= t.i)
    return any(t.i - x.j <= _HELD and not s.verb_in(x.j, t.i) for x in threats)


def _governs(o: Candidate, c: Candidate, triggers: Iterable[Trigger]) -> bool:
    g, t = o.trigger, c.trigger
    return (
        (c.type != "REQUEST" or (o.fine == "denial" and (is_finite(t) or _right_behind(o, t)) and not t.prefix))
        and (
            (o.type in _HOLDING and not _not_refused(o))
            or o.fine in _ENDS
            or g.frame in ("warn", "ban", "prevent")
            or _promised(o, c)
        )
        and g.j <= t.i
        and t.i - g.j <= _HELD
        and not any(x.frame == "speech" and g.i < x.i < t.i for x in triggers)
    )


def _not_refused(o: Candidate) -> bool:
    """ "لا تستبعد كينيا طرد السفير": whether an act is what somebody does not refuse."""
    return o.type == "REJECT" and o.factuality in ("negated", "hypothetical")


def _right_behind(o: Candidate, t: Trigger) -> bool:
    """ "تنفي الخارجية طلب أسلحة": whether a noun stands where what a verb denies does."""
    return t.part == "noun" and 0 <= t.i - o.trigger.j <= _DENIED


def _promised(o: Candidate, c: Candidate) -> bool:
    """ "تعهدت كندا بتقديم مساعدات لأوكرانيا", "أعلنت كييف استعدادها للتفاوض مع موسكو": whether an act is what somebody
    only promises to those it is done to, or a meeting what one is ready for."""
    near = c.trigger.i - o.trigger.j <= _NEAR
    promised = c.type in _PROMISED or (c.type == "CONSULT" and o.trigger.frame == "pledge")
    return o.fine in _PROMISES and promised and near and c.parties == o.parties
