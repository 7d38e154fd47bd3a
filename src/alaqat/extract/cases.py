"""The case of a noun phrase: bare, after a preposition ("مع", the letters ب ل ك), genitive ("gen"), or a
nationality on a noun ("adj"). Arabic writes no case endings, so the words before it tell."""

from __future__ import annotations

from dataclasses import replace

from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import JOINTS
from alaqat.extract.scan import Scan
from alaqat.extract.wordkinds import governed, is_number, participle, verbal_noun
from alaqat.text.months import sense
from alaqat.text.tokens import Word

__all__ = ["case_of"]

_TANWIN = ("ً", "ًا", "اً", "ٌ", "ٍ")  # the endings of an indefinite noun, where they are written
_COUNTED = 9  # tokens of what is counted before
_SET_ABOUT = 5  # tokens between "went on" and what one went on doing: the subject
_RAISED = 5  # tokens between "raised" and the anger that it raises
_PEOPLE = ("ين", "ون", "اء", "ات")
_THEIRS = tuple(f"ا{hamza}{pronoun}" for hamza in "ءوي" for pronoun in ("ه", "ها", "هم", "هما", "نا"))  # حلفاؤها
_COLLECTIVE = frozenset(("state", "org", "body", "group", "demonym", "person", "office"))
_NOUN_T = ("ات", "يت", "وت")  # endings of nouns; any other ت is that of a past verb
_TOWARDS = ("الي", "ل", "مع")
_RULE_NONE = frozenset(("comp", "conj", "neg", "relative", "future", "weekday", "prep"))  # words that rule no genitive
_MONTHS = frozenset(("g", "h"))  # what a word says that names a month, of the sun or the moon
_LETTERS = {"ب": "ب", "ل": "ل", "وب": "ب", "ول": "ل", "فب": "ب", "فل": "ل", "ك": "ك", "وك": "ك"}


def case_of(scan: Scan, c: Chunk, begin: int, ends: set[int]) -> tuple[str, int]:
    """The case of a noun phrase in the sentence that begins at token `begin`, and the token that governs it, or its own
    first one. `ends`: where other noun phrases end."""
    words = scan.text.words
    if c.prefix == "ل" and c.kind == "org" and scan.has("board", max(begin, c.i - 2), c.i):
        return case_of(scan, replace(c, i=c.i - 2, prefix=""), begin, ends)  # أقر المجلس التنفيذي للصندوق
    if c.prefix in _LETTERS:
        return _LETTERS[c.prefix], c.i
    k = c.i - 1
    while k >= begin and words[k].kind == "punct" and words[k].raw in "\"“”«»'(":
        k -= 1
    counted = c.kind in ("demonym", "group") or (c.prefix == "" and (c.number == "p" or c.kind == "word"))  # 12 مسؤولا
    while k > begin and counted and is_number(scan, words[k]):
        for p, st in words[k].readings:
            if st in scan.sets["numeral"] and p in _LETTERS:
                return _LETTERS[p], k
        k -= 1
    if counted and k >= begin and (k < c.i - 1 or words[c.i].kind == "num" or is_number(scan, words[c.i])):
        k = _past_about(scan, k, begin)  # اعتقلت نحو 70 بحارا, أكثر من مئة
    listed = _listed(scan, c, begin)
    if listed is not None:
        return listed
    if k < begin or words[k].kind in ("punct", "nl"):
        return "", c.i
    if k + 1 in ends and c.kind not in ("demonym", "orgadj"):
        return "", c.i  # another noun phrase ends here: هددت واشنطن أنقرة
    shared = _shared(scan, c, k, begin, ends) or _after_preposition(scan, c, k, begin)
    if shared is not None:
        return shared
    if c.kind in ("demonym", "orgadj") and not (c.number == "p" and c.definite and not _people(words[k])):
        return "adj", k
    return ("gen", k) if not c.prefix and _is_ruled(scan, k, begin, ends) else ("", c.i)


def _shared(scan: Scan, c: Chunk, k: int, begin: int, ends: set[int]) -> tuple[str, int] | None:
    """The case that a noun phrase shares with the word at token k, which stands for it: its number, its leaders, its
    side; None for another word."""
    words, f = scan.text.words, scan.text.words[k].fold
    polity = c.kind in ("state", "body") and f in scan.sets["polity"]  # إلى جانب الحكومة والشعب الصومالي
    if c.prefix == "و" and (polity or f in scan.sets["brother"]):
        return case_of(scan, replace(c, i=k, prefix=""), begin, ends)  # تحيات أخيه ونظيره القطري
    if c.kind in _COLLECTIVE and scan.stemmed(k, "quantifier"):
        return _of_its_head(scan, c, k, "quantifier", begin, ends)
    both = _both_of(scan, k, begin) if c.kind == "dual" else None
    if both is not None:
        return "بين", both  # بين حكومتي البلدين
    if c.kind == "state" and not c.prefix:
        for cls in ("state-head", "kin-state"):  # إلى جمهورية بنغلادش, على جارتها أوكرانيا
            if scan.stemmed(k, cls):
                return _of_its_head(scan, c, k, cls, begin, ends)
    if k > begin and c.kind == "org" and scan.has("board", k - 1, k + 1):
        return case_of(scan, replace(c, i=k - 1, prefix=""), begin, ends)  # أقر مجلس إدارة البنك الدولي
    if k > begin and scan.stemmed(k, "leadership") and c.kind in ("org", "state", "body", "group"):
        return _of_its_head(scan, c, k, "leadership", begin, ends)  # قادة الحركة: who leads it stands for it
    if (
        f == "في"
        and k - 2 >= begin
        and c.kind == "org"
        and scan.is_in(k - 1, "members")
        and scan.noun(k - 2, "states-noun")
    ):
        return case_of(scan, replace(c, i=k - 2, prefix=""), begin, ends)  # الدول الأعضاء في الاتحاد
    if f == "في" and c.kind == "state" and k - 1 >= begin and scan.stemmed(k - 1, "brethren"):
        found = _of_its_head(scan, replace(c, i=k, prefix=""), k - 1, "brethren", begin, ends)
        return found if found[0] in _TOWARDS else None  # إلى الأشقاء في السودان
    if f in scan.sets["side"] and k - 1 >= begin:
        if words[k - 1].fold in scan.cases:
            return scan.cases[words[k - 1].fold], k - 1
        for p, stem in words[k].readings:
            if stem in scan.sets["side"] and p in _LETTERS:
                return _LETTERS[p], k
    if f == "من" and k - 1 >= begin:
        each = _each_of(scan, k - 1, begin)
        if each is not None:
            return each if each[0] else case_of(scan, replace(c, i=k - 1, prefix=""), begin, ends)
        several = c.number == "p" or (c.kind == "org" and scan.stemmed(c.i, "states-noun"))
        if several and scan.noun(k - 1, "crowd-number"):  # تظاهر العشرات من أبناء الجالية, العديد من دول الخليج
            return case_of(scan, replace(c, i=k - 1, prefix=""), begin, ends)
    sent = f in ("من", "عن") and k - 2 >= begin and words[k - 2].fold == "بين" and c.kind in ("state", "org", "body")
    if sent and scan.stemmed(k - 1, "delegation"):
        return "بين", k - 2  # اجتماع بين وفدين من روسيا وأوكرانيا
    return None


def _after_preposition(scan: Scan, c: Chunk, k: int, begin: int) -> tuple[str, int] | None:
    """The case that the preposition at token k gives, "" where it is a verb; None for another word."""
    words, w = scan.text.words, scan.text.words[k]
    alone = k == begin or words[k - 1].kind in ("punct", "nl") or w.fold.startswith("و")
    if alone and w.fold in scan.sets["across"]:
        return "", c.i  # the verb عبّر, not the preposition
    if w.fold in scan.cases:
        return scan.cases[w.fold], k
    for p, stem in w.readings:
        if p in ("و", "ف") and stem in scan.cases:
            return scan.cases[stem], k
        if p in _LETTERS and stem in scan.sets["side"]:
            return _LETTERS[p], k
    return None


def _is_ruled(scan: Scan, k: int, begin: int, ends: set[int]) -> bool:
    """Whether the word at token k is a noun that rules the noun phrase behind it, as its genitive."""
    w, cls = scan.text.words[k], scan.words[k]
    if not cls.isdisjoint(_RULE_NONE) or _is_venue(scan, k, begin):
        return False
    if w.raw.endswith(_TANWIN):
        return False  # مطالبةً تركيا: what is indefinite rules no genitive
    if w.fold.endswith("ت") and scan.stemmed(k, "undertakes"):
        return False  # ردت موسكو بطرد: a verb
    for m in scan.at[k]:
        if m.entry.cls != "lexeme" or m.j != k + 1:
            continue
        part = m.entry.part
        finite = part in ("verb", "passive") and not w.light.endswith("ة") and not governed(m)  # إرادة is not أراده
        if finite and _is_noun_here(scan, k, begin, ends):
            continue
        if finite or part in ("participle", "fixed"):
            return False
        if w.fold.endswith("ا") and any(x.j == k + 1 and x.entry.part == "participle" for x in scan.at[k]):
            return False  # مطالبا دمشق: a noun that rules a genitive has no ا
        if part == "noun" and not w.has_article:
            return True
    if w.light.endswith("يه") or _rules_nothing(scan, k, begin):
        return False  # مستقبليه ولي العهد: a noun with a pronoun rules no genitive
    if "~common" in cls and verbal_noun(scan, w, k):
        return True  # لطمأنة دول الخليج
    common = w.kind == "ar" and ("common" in cls or "~common" in cls) and not w.has_article
    return common and not w.may_have_article and _nominal(scan, k, begin)


def _is_venue(scan: Scan, k: int, begin: int) -> bool:
    """ "التقى في جنيف وزير الخارجية نظيره": whether token k is a city in which something is done."""
    inside = k > begin and scan.is_in(k - 1, "in")
    return inside and any(m.j == k + 1 and not m.prefix for m in scan.all(k, "place"))


def _rules_nothing(scan: Scan, k: int, begin: int) -> bool:
    """ "داعيا في الوقت نفسه إيران", "حمّل بشكل كامل طهران", "وصل في 2 نوفمبر وفد": whether token k ends a phrase that
    says when or how."""
    month = sense(scan.text.words[k].raw)
    dated = month is not None and not _MONTHS.isdisjoint(month[1])
    return dated or scan.is_in(k, "rules-nothing") or (k > begin and scan.is_in(k - 1, "manner"))


def _is_noun_here(scan: Scan, k: int, begin: int, ends: set[int]) -> bool:
    """Whether what may be a verb is a noun: "عن تحفظ تركيا", "مجددا رفض تركيا", "أثارت تصريحاته غضب الأردن", "واصلت
    روسيا قصف أوكرانيا"."""
    if k <= begin:
        return False
    before = scan.text.words[k - 1]
    if before.fold in scan.sets["governs-noun"] or before.light == "إن" or participle(scan, k - 1):
        return True  # قال إن تدخل القوات: no verb follows "إن"
    if k in ends and scan.has("sets-about", max(begin, k - _SET_ABOUT), k):
        return True
    return scan.has("raises", max(begin, k - _RAISED), k)


def _of_its_head(scan: Scan, c: Chunk, k: int, cls: str, begin: int, ends: set[int]) -> tuple[str, int]:
    """The case of a noun phrase and what governs it, where a word of a class, at token k, rules it and stands for it:
    that of the word, "إلى جمهورية بنغلادش", by its own letter if it has one, "لجمهورية بنغلادش"."""
    heads = scan.sets[cls]
    taken = next((p for p, stem in scan.text.words[k].readings if stem in heads and p in _LETTERS), None)
    return (_LETTERS[taken], k) if taken else case_of(scan, replace(c, i=k, prefix=""), begin, ends)


def _past_about(scan: Scan, k: int, begin: int) -> int:
    """The token before "about", "more than" or "no fewer than" that ends at token k, before a number; k for another."""
    words = scan.text.words
    if scan.is_in(k, "about-as-many"):
        k -= 1
    elif k > begin and words[k].fold in ("من", "علي", "عن") and scan.stemmed(k - 1, "more-than"):
        k -= 2
        if k > begin and words[k].fold == "لا" and words[k - 1].fold == "ما":
            k -= 2  # ما لا يقل عن
        elif k >= begin and words[k].fold == "ما":
            k -= 1
    return k


def _each_of(scan: Scan, k: int, begin: int) -> tuple[str, int] | None:
    """The case of "each of" at token k, which its nouns share: "مع كل من وزيري"; None for another word."""
    words = scan.text.words
    prefixes = [p for p, stem in words[k].readings if stem in scan.sets["each-of"]]
    if not prefixes:
        return None
    letter = next((p for p in prefixes if p in _LETTERS), None)
    if letter is not None:
        return _LETTERS[letter], k
    behind = words[k - 1].fold if k - 1 >= begin else ""
    return scan.cases.get(behind, "gen" if _noun_ends(scan, k, begin) else ""), k - 1


def _noun_ends(scan: Scan, k: int, begin: int) -> bool:
    """ "أوراق اعتماد كل من السفيرين": whether a noun that a rule knows ends right before token k."""
    near = [m for n in range(max(begin, k - 3), k) for m in scan.all(n, "lexeme") if m.j == k]
    if k - 1 == begin and any(m.entry.part == "verb" for m in near):
        return False  # بحث كل من الوزيرين: the verb that opens the sentence
    return any(m.entry.part == "noun" for m in near)


def _listed(scan: Scan, c: Chunk, begin: int) -> tuple[str, int] | None:
    """ "على 4 كيانات، و30 مسؤولا": the case that those who are counted share with what is counted before them."""
    words = scan.text.words
    k = c.i if words[c.i].kind == "num" else c.i - 1
    if c.kind not in ("group", "office") or k - 1 < begin or words[k].kind != "num" or words[k - 1].fold != "و":
        return None
    for n in range(k - 2, max(begin, k - 2 - _COUNTED) - 1, -1):
        if words[n].fold in scan.cases:
            return scan.cases[words[n].fold], n
        after = words[n + 1]
        if (words[n].fold == "و" and after.kind == "num") or (words[n].raw in "،," and after.fold == "و"):
            continue
        if words[n].kind not in ("ar", "num") or not scan.words[n].isdisjoint(JOINTS):
            return None
    return None


def _both_of(scan: Scan, k: int, begin: int) -> int | None:
    """Where "between" stands before nouns that "the two countries" go with: "بين رأسي دبلوماسية البلدين"."""
    words = scan.text.words
    for n in range(k, max(begin, k - 3) - 1, -1):
        if words[n].fold == "بين":
            return n if n < k else None
        if words[n].kind != "ar" or not scan.words[n].isdisjoint(JOINTS):
            return None
    return None


def _people(w: Word) -> bool:
    """A plural noun that a plural nationality can go with: المسؤولين المصريين, وحلفاؤها الغربيون."""
    return (w.has_article and w.fold.endswith(_PEOPLE)) or w.fold.endswith(_THEIRS)


def _nominal(scan: Scan, k: int, begin: int) -> bool:
    """A common word that is no verb form by its look, or by its place at the head of the sentence."""
    w = scan.text.words[k]
    f = w.fold
    if w.light.endswith("ة"):
        return True
    if f[:1] in "وف" and f not in scan.common:
        f = f[1:]  # وتستمر
    if any(m.entry.cls == "lexeme" and m.entry.part in ("verb", "passive") and not m.prefix for m in scan.at[k]):
        return False
    verbal = not f.endswith(_NOUN_T) or w.light.endswith("أت")  # لجأت
    if f.endswith("ت") and len(f) > 3 and verbal and f not in scan.sets["noun-in-t"]:
        return False  # أقدمت السلطات: she did
    opens = k == begin or "neg" in scan.words[k - 1]  # ما زال الرئيس
    if opens and any(s in scan.sets["opening-verb"] for p, s in w.readings if p in ("", "و", "ف")):
        return False  # عاد الوفد
    if f.endswith(("ا", "وا", "ان")) and len(f) > 4 and not f.endswith("ا" * 2):
        return False
    return not (f[:1] in "يت" and len(f) >= 4 and f[1:2] not in "اط" and not f.endswith(("ه", "يه", "ات")))
