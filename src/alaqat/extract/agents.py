"""Who acts or speaks where no noun phrase of a party is the subject: arms, courts or people with a nationality (قصفت
طائرات إسرائيلية), an onlooker (قال المحلل), a person whose journey a noun tells of (زيارة للوزير)."""

from __future__ import annotations

from alaqat.extract.antecedents import undergoes
from alaqat.extract.carriers import is_answered
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import Clauses, Group, Trigger, doer_behind, is_finite
from alaqat.extract.scan import Scan

__all__ = [
    "THINGS",
    "affirming",
    "agent_after",
    "agent_of",
    "allowed",
    "is_stranger",
    "promised_by",
    "sets_about",
    "somebody_behind",
    "traveller",
    "undertaker",
    "who_gave",
]

THINGS = ("ات", "ه")  # how nouns of acts and things end, folded, which no person's office does
_ALLOWED = 6  # tokens from "allows" to who may
_TO_DO = ("الي", "علي", "في", "عن", "من")  # prepositions before what somebody sets about
_BLOWS = ("attack", "storm", "launch", "wound")  # frames of what a gunman does, too
_NEAR = 8  # tokens from a noun to who does what it names
_NAME = 4  # words of a name before the "that" of what its bearer says
_WAY = 16  # tokens in which a journey says who goes and where to
_WHAT = 6  # tokens from thanks to "that which" they are for
_TOWARDS = ("تجاه", "في", "ازاء", "بشان")  # between a stance and what it is about
_DATED = 14  # tokens from an announcement, with its day, to "about" and what is announced
_CITED = 12  # tokens from a verb that cites to whom it cites
_APPOSED = 5  # tokens from "عن" to the name behind an office
_CITABLE = frozenset(("person", "office", "body", "state", "org", "group"))
_HANDING = ("provide", "granting")  # frames of nouns that rule who gives and then what
_DEEDS = frozenset(("attack", "hit", "coerce"))  # frames of what is ascribed to somebody
_ASCRIBED = 20  # tokens from a deed to whom it is ascribed
_WHO_ASCRIBES = 6  # tokens from "ascribed" to "to", with who does so between
_BETWEEN = 2  # words between the doer and its nationality: طائرات حربية تركية


def agent_after(s: Clauses, t: Trigger) -> Group | None:
    """The nationality or owner on a word for a doer right after a verb; None where the verb may go on from a clause
    before ("... واستهدفت طائرات أميركية"), so that the word may be its object."""
    scan, words = s.part.scan, s.part.scan.text.words
    if t.j >= s.part.end or (t.prefix and t.i > s.part.begin) or t.number != "s":
        return None
    at = t.j + (scan.is_in(t.j, "last-of") and t.j + 1 < s.part.end)  # غادر آخر جندي فرنسي
    if not (scan.noun(at, "agents") or (t.frame == "wincontract" and scan.noun(at, "firms"))):
        return None
    g = next((g for g in s.groups if g.i >= at), None)
    if g is not None and g.case == "في" and g.head == t.j + 1 and g.chunks[0].kind == "state":
        return g  # حكمت محكمة في موسكو
    if g is None or g.i == t.j or g.case not in ("adj", "gen", "ل", "من") or g.i - at > 1 + _BETWEEN:
        return None
    if g.case in ("gen", "من") and g.head != t.j + (g.case == "من") and not scan.has("borders", g.head, g.head + 1):
        return None  # وحدة من الجيش الإسرائيلي, but سلطات مطار القاهرة
    if g.case == "ل" and g.i > t.j + 1 and not scan.is_in(t.j + 1, "belonging"):
        return None  # قوة للاحتلال، دورية تابعة للجيش
    upto = g.i if g.case in ("adj", "gen") else t.j + 1
    plain = all(words[k].kind == "ar" and not scan.words[k] & {"prep", "conj", "comp"} for k in range(t.j, upto))
    return g if plain else None


def agent_of(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "استُقبل الوزير من قبل الرئيس", "توقيف صحفي بأمر من القضاء الفرنسي": who does what a verb tells in the passive,
    as written without vowel marks too, or what a noun names."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    if t.part not in ("verb", "passive", "noun") or (t.part == "noun" and t.pronoun and not undergoes(s, t)):
        return None  # رفضه لأي إجراء من جانب إثيوبيا: the pronoun says who refuses
    if any(g.i == t.j and g.chunks[0].kind == "own" for g in s.groups):
        return None  # رفض بلاده السياسات من قبل إسرائيل
    for g in s.groups:
        k = g.i - 1
        if g.case == "adj" and g.head == k and s.part.scan.stemmed(k, "agents"):
            k -= 1  # نُسب إلى قراصنة روس
        by, before = words[k].fold, words[k - 1].fold
        blamed = by == "الي" and t.frame != "inquiry" and _is_ascribed(s, k)  # تحقيق في جرائم منسوبة إلى ميانمار
        if blamed and t.frame in _DEEDS and t.j < k <= t.j + _ASCRIBED and not _deed_between(s, t, k):
            return g  # اغتيل العالم في عملية نسبتها طهران إلى إسرائيل
        if not t.j < k + (t.part == "noun") < limit or (t.part == "noun" and k - t.j > _NEAR):
            continue
        if (
            (before == "علي" and by in sets["hand"])
            or (before == "من" and by in sets["by"])
            or (by == "من" and before in sets["by-order"])
            or blamed
        ):
            # استقبل الوفد في المطار من قبل, أدين المغرب من قبل
            placed = words[k - 3].fold in s.part.scan.cases or "state" in s.part.scan.kinds[k - 2]
            if t.part != "noun" and words[k - 2].fold.startswith("الم") and k - 2 >= t.j and not placed:
                return None  # ترفض العقوبات المفروضة من جانب الغرب: by whom they are imposed
            if t.part == "verb" and t.frame != "receive" and _on_part_of(s, t, k):
                return None
            closed = any(is_finite(x) and t.j <= x.i < k for x in s.triggers) or _has_object(s, t, k - 1)
            return None if closed else g
    return None


def _on_part_of(s: Clauses, t: Trigger, k: int) -> bool:
    """ "أشاد الوزير بالتعاون من جانب اليمن": whether who acts stands right behind a verb, and what it is about, with
    "in" or "for", before token k, so that "on the part of" goes with that."""
    behind = doer_behind(s, t)
    if behind is None or behind.j >= k - 1:
        return False
    return s.part.scan.has_article(behind.j, "ب")


def _is_ascribed(s: Clauses, k: int) -> bool:
    """Whether "to" at token k stands behind a word for ascribing a deed, perhaps with who does so between: "نسبته دمشق
    إلى"."""
    words, ascribed = s.part.scan.text.words, s.part.scan.sets["ascribed"]
    if words[k - 1].fold in ascribed:
        return True
    near = range(max(s.part.begin, k - _WHO_ASCRIBES), k - 1)
    stems = ((words[n].fold, words[n].fold.removesuffix("ها").removesuffix("ه")) for n in near)
    return any(stem in ascribed and stem != whole for whole, stem in stems)


def _deed_between(s: Clauses, t: Trigger, k: int) -> bool:
    """Whether another deed or the end of the clause stands before "ascribed to"."""
    between = (x for x in s.triggers if x is not t and x.i != t.i and t.j <= x.i < k)
    return any(x.frame in _DEEDS for x in between) or any(w.raw in ".؛" for w in s.part.scan.text.words[t.j : k])


def _has_object(s: Clauses, t: Trigger, k: int) -> bool:
    """Whether a verb has both its subject and an object before token k, so that it stands in no passive: "تدين المملكة
    التصريحات من قبل مسؤولين" tells who made the statements."""
    subject = next((g for g in s.groups if g.i >= t.j and g.case == ""), None)
    if t.part != "verb" or subject is None or subject.i - t.j > 1:
        return False
    if any(x.part == "noun" and subject.j <= x.i < k for x in s.triggers):
        return True  # استنكر الوزير فرض عقوبات من قبل واشنطن
    words, scan = s.part.scan.text.words, s.part.scan
    for n in range(subject.j, k):
        inside = scan.has_article(n, "ب") or words[n].fold in scan.cases  # استقبل الوفد بالقاعة الشرفية من قبل
        if inside or words[n].kind == "punct" or "prep" in scan.words[n]:
            return False
        if words[n].has_article and words[n].fold.endswith(THINGS) and "weekday" not in scan.words[n]:
            return True
    return False


def affirming(s: Clauses, t: Trigger) -> Group | None:
    """Whose affirmation or stance rules a noun, None for nobody's: "تأكيد الجانب الأميركي دعم الرياض", "إعلان كل من
    الرياض والمنامة، أمس، عن قطع", "موقف مصر تجاه دعم السودان"."""
    words, sets = s.part.scan.text.words, s.part.scan.sets
    link = words[t.i - 1].fold if t.i > s.part.begin else ""
    stance = link in _TOWARDS
    upto = range(t.i - _DATED, t.i) if link == "عن" else (t.i - stance,)
    before = next((g for g in reversed(s.groups) if g.j in upto), None)
    if before is None and link in ("،", ","):  # إعلان باريس، الخميس الماضي، طرد السفير
        begin = t.i - _DATED
        before = next((g for g in reversed(s.groups) if begin <= g.j < t.i - 1 and words[g.j].raw in "،,"), None)
    if before is None or t.prefix or before.i <= s.part.begin:
        return None
    k = before.i - 1
    if words[k].fold == "من" and s.part.scan.is_in(k - 1, "each-of"):
        k -= 2
    stems = {stem for _, stem in words[k].readings}
    return None if stems.isdisjoint(sets["stance-taken" if stance else "affirmation"]) else before


def promised_by(s: Clauses, t: Trigger) -> Group | None:
    """ "التزام طهران بدعم لبنان": whose promise it is that rules a noun by "ب"."""
    if not t.prefix.endswith("ب"):
        return None
    whose = next((g for g in reversed(s.groups) if g.j == t.i and g.case in ("gen", "")), None)
    promises = (x for x in s.triggers if x.part == "noun" and x.frame in ("pledge", "promise"))
    return whose if whose is not None and any(x.j == whose.i for x in promises) else None


def sets_about(s: Clauses, t: Trigger) -> Group | None:
    """ "إقدام باكستان على طرد السفير", "قيام تركيا بقصف المواقع", "قرار باريس طرد السفير": who stands between a noun of
    setting about and the noun of what is done; None for nobody."""
    scan = s.part.scan
    by, first = t.prefix in ("ب", "ل"), t.i
    if first - 1 > s.part.begin and scan.stemmed(first - 1, "commission"):
        first -= 1  # مواصلة الاحتلال ارتكاب المجازر, المساعي الأوروبية لإعادة فرض عقوبات
        by = scan.clitic(first, "commission") in ("ب", "ل")
    behind = first if by or scan.cases.get(scan.text.words[first - 1].fold) not in ("علي", "في", "الي") else first - 1
    near = next((g for g in s.groups if g.j == behind and (g.case == "من" or _is_ruled(g))), None)
    if near is None or (t.prefix and not by) or (near.case == "adj" and not by and _meets_with(s, near.head - 1)):
        return None
    if t.frame == "aid" and any(x.part == "noun" and x.j == near.i and x.frame in _HANDING for x in s.triggers):
        return near  # إرسال واشنطن أسلحة إلى أوكرانيا
    # قرار سابق من باريس بطرد السفير
    nouns = range(near.head, near.head + 1) if _is_ruled(near) else range(max(s.part.begin, near.head - 2), near.head)
    stems = {stem.removeprefix("ال") for k in nouns for _, stem in scan.text.words[k].readings}
    return None if stems.isdisjoint(scan.sets["setting-about"]) else near


def _meets_with(s: Clauses, k: int) -> bool:
    """ "أثار القرار الفرنسي انتقادات الجزائر", "واجه القرار الإثيوبي رفض القاهرة": whether a verb of what a deed
    raises or meets with stands at token k."""
    raised = k >= s.part.begin and "raises" in s.part.scan.words[k]
    return raised or any(x.i == k and x.frame in ("light-receive", "light-undergo") for x in s.triggers)


def _is_ruled(g: Group) -> bool:
    """Whether a noun phrase goes with the noun right before it."""
    return g.case in ("gen", "adj") and g.head == g.i - 1


def allowed(s: Clauses, t: Trigger) -> Group | None:
    """ "سماح واشنطن للرئيس بزيارة هاواي", "سمحت للوفد بدخول": who stands between "allow" and the noun of what he may
    do; None for nobody."""
    who = next((g for g in s.groups if g.j == t.i and g.case == "ل"), None) if t.prefix == "ب" else None
    if who is None:
        return None
    scan = s.part.scan
    near = range(max(s.part.begin, who.i - _ALLOWED), who.i)
    return who if any(scan.noun(k, "allows") for k in near) else None


def undertaker(s: Clauses, t: Trigger) -> Group | None:
    """ "سارعت مصر إلى إدانة القصف", "اكتفى الوزير بانتقاد موسكو", "إيران ترد بقصف": the subject of a verb that tells
    only how or whether he does what a noun behind its preposition tells; None for nobody."""
    scan, words = s.part.scan, s.part.scan.text.words
    behind = t.i if t.prefix else t.i - 1
    if (
        is_answered(s, t)
        or t.prefix not in ("", "ب")
        or (not t.prefix and scan.cases.get(words[behind].fold) not in _TO_DO)
    ):
        return None
    verb = behind - 1 if scan.stemmed(behind - 1, "undertakes") else behind
    who = next((g for g in s.groups if g.j == verb and g.case == "" and verb > s.part.begin), None)
    if verb < behind:  # إيران ترد بقصف; not قال إن الولايات المتحدة ستعمل على إعاقة
        return who if who is not None and who.i == s.part.begin else None
    told = who is not None and who.i > s.part.begin and scan.stemmed(who.i - 1, "undertakes")
    return who if told else None


def cited_by(s: Clauses, t: Trigger) -> Chunk | None:
    """Whom an outlet or another party cites: "نقلت وكالة عن الوزير قوله", "نقل الوزير عن رئيس بلاده، فلان، قوله"."""
    words = s.part.scan.text.words
    if not s.part.scan.stemmed(t.i, "cites"):
        return None
    end = min(s.part.end, t.j + _CITED)
    after = next((k for k in range(t.j, end) if words[k].fold == "عن"), None)
    if after is None or any(x.i < after and x.i >= t.j and is_finite(x) for x in s.triggers):
        return None
    near = [c for c in s.part.chunks if after < c.i <= after + _APPOSED and c.kind in _CITABLE]
    return next((c for c in near if c.kind == "person"), near[0] if near else None)


def is_stranger(s: Clauses, t: Trigger) -> bool:
    """Whether somebody speaks who is no party: an outlet, an analyst, a name that belongs to nobody known.

    "قال المحلل السياسي إن", "واعتبر رابيد أن".
    """
    scan, words, k = s.part.scan, s.part.scan.text.words, t.j
    if k >= s.part.end or t.number != "s" or words[k].kind != "ar" or any(c.i <= k < c.j for c in s.part.chunks):
        return False
    if scan.noun(k, "onlooker"):
        return True
    if scan.has("protesters", k, k + 1):
        return True  # طالب المتظاهرون رئيس الوزراء بالاستقالة
    said = next((n for n in range(k, min(s.part.end, k + _NAME)) if "comp" in scan.words[n]), k)
    return said > k and all(_may_name(scan, n) for n in range(k, said))


def _may_name(scan: Scan, k: int) -> bool:
    """Whether token k is no word that the lexicon knows, so that it may belong to a name."""
    w = scan.text.words[k]
    return w.kind == "ar" and not w.has_article and not scan.words[k] and "lexeme" not in scan.kinds[k]


def who_gave(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "شكره على ما أبداه الأمير": the subject of the verb behind "that which", for which somebody is thanked."""
    scan = s.part.scan
    near = range(t.j, min(limit, t.j + _WHAT))
    what = next((k for k in near if scan.is_in(k, "what-is")), None)
    if what is None or any(g.i >= t.j and g.j <= what for g in s.groups) or scan.opens(t.j, what):
        return None
    subject = next((g for g in s.groups if g.i > what), None)
    return subject if subject is not None and subject.case == "" and subject.i - what <= 2 else None


def traveller(s: Clauses, t: Trigger, limit: int) -> Group | None:
    """ "زيارة للوزير إلى تركيا": the person after "of" who travels, where the way leads is told behind."""
    near = [g for g in s.groups if t.j <= g.i < limit and g.i - t.j <= _WAY]
    scan = s.part.scan
    done = next((k for k in range(t.j, min(limit, t.j + _WAY) - 1) if scan.is_in(k, "doing-it")), None)
    if done is not None and scan.is_in(done + 1, "with-it"):
        return next((g for g in near if g.j <= done and g.case in ("", "ل")), None)  # زيارة يعتزم الملك القيام بها
    goer = next((g for g in near if g.case == "ل" and g.chunks[0].kind in ("person", "office", "group")), None)
    return goer if goer is not None and any(g.i >= goer.j and g.case in ("الي", "ل") for g in near) else None


def somebody_behind(s: Clauses, t: Trigger) -> bool:
    """ "بعد أن أطلق مسلح النار": whether one whom nobody names or counts stands behind a verb of violence, does it."""
    here = t.frame in _BLOWS and t.part == "verb" and not t.pronoun and t.j < s.part.end
    return here and s.part.scan.spelt[t.j].one_of_many == "" and not s.part.scan.text.words[t.j].fold.endswith("ا")
