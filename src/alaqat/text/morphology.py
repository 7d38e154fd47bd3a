"""Arabic verbs and verbal nouns: the written forms of a lexeme, folded, with what each form says.

A lexeme gives the third person masculine singular of past and present ("التقى يلتقي"); weak, hollow and doubled stems
are conjugated by their letters. Only forms that news uses are made: third persons, first persons, attached object
pronouns. The future is the clitic س on a present form and is read off the clitic, not made here.

>>> forms = dict(verb_forms("التقى", "يلتقي"))
>>> forms["التقت"], forms["يلتقيان"].number, forms["التقاه"].pronoun
(Form(tense='past', person=3, number='s', gender='f', pronoun=''), 'd', 'ه')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from alaqat.text.folding import fold

__all__ = ["FUTURE", "PRESENT", "Form", "noun_forms", "participle_forms", "passive_forms", "verb_forms"]

_FOUR, _FIVE = 4, 5  # letters of أدان and هاجم, of تبادل
PRONOUNS = ("ه", "ها", "هم", "هما", "نا", "ني")


# س before an imperfect; not the nouns that begin alike (سياسة, سيد, سيطرة, سنوات ...)
FUTURE = re.compile(
    r"\b(?:و|ف)?(?:سوف|س(?:ي(?!ا|د|ط|ر|ف|نا|نم|سي|ول)|ت(?!ة|ين|ون|راتيج|وكهولم|يفن)|ن(?!و|غ|ة|د))[ء-ي]{3,})\b|\bwill\b"
)

# behind "قد": يلجأ, تلجأ, نلجأ, also with its pronoun
PRESENT = re.compile(r"[يتن][ء-ي]{2,}")


@dataclass(frozen=True, slots=True)
class Form:
    """What a written form says. `tense`: past, pres, juss, noun or part; `pronoun`: the attached pronoun or ""."""

    tense: str
    person: int = 3
    number: str = "s"
    gender: str = "m"
    pronoun: str = ""

    @property
    def said(self) -> tuple[str, int, str, str, str]:
        """All that it says, in order."""
        return self.tense, self.person, self.number, self.gender, self.pronoun


def verb_forms(past: str, present: str) -> Iterator[tuple[str, Form]]:
    """(folded form, Form) of a verb given its two dictionary forms."""
    weak_a = past.endswith("ا")
    yield from _past(fold(past), weak_a)
    yield from _present(fold(present), hollow=len(past) > 2 and past[-2] == "ا")


def _past(p: str, weak_a: bool) -> Iterator[tuple[str, Form]]:
    weak_y = p.endswith("ي") and len(p) > 2
    stem = p[:-1] if weak_a or weak_y else p
    yield p, Form("past")
    yield stem + "ت", Form("past", 3, "s", "f")
    yield stem + ("وا" if weak_a else "يا" if weak_y else "ا"), Form("past", 3, "d")
    yield stem + "تا", Form("past", 3, "d", "f")
    yield stem + "وا", Form("past", 3, "p")
    glide = "و" if weak_a else "ي" if weak_y else ""
    base = stem + glide
    if not glide and len(p) > 2 and p[-2] == "ا":  # hollow: زار, زرت
        base = p[:-2] + p[-1]
    yield base + "ت", Form("past", 1)
    yield base + "نا", Form("past", 1, "p")
    link = stem + "ا" if weak_a or weak_y else p
    for pronoun in PRONOUNS:
        yield link + pronoun, Form("past", pronoun=pronoun)
        yield stem + "ت" + pronoun, Form("past", 3, "s", "f", pronoun)
        if not weak_a:  # دعوه would be the noun دعوة
            yield stem + "و" + pronoun, Form("past", 3, "p", "m", pronoun)


def _present(r: str, hollow: bool) -> Iterator[tuple[str, Form]]:
    body = r[1:]
    weak = body[-1:] in ("ي", "و") and len(body) > 2
    short = body[:-1] if weak else body
    for prefix, person, number, gender in (
        ("ي", 3, "s", "m"),
        ("ت", 3, "s", "f"),
        ("ن", 1, "p", "m"),
        ("ا", 1, "s", "m"),
    ):
        yield prefix + body, Form("pres", person, number, gender)
        if weak:
            yield prefix + short, Form("juss", person, number, gender)
        elif hollow and len(body) > 2 and body[-2] in "وي":  # hollow jussive: يزر
            yield prefix + body[:-2] + body[-1], Form("juss", person, number, gender)
        for pronoun in PRONOUNS:
            yield prefix + body + pronoun, Form("pres", person, number, gender, pronoun)
        if prefix in "يت":
            dual = body + "ا"
            yield prefix + dual + "ن", Form("pres", 3, "d", gender)
            yield prefix + dual, Form("juss", 3, "d", gender)
            yield prefix + short + "ون", Form("pres", 3, "p", gender)
            yield prefix + short + "وا", Form("juss", 3, "p", gender)
            for pronoun in PRONOUNS:
                yield prefix + dual + "ن" + pronoun, Form("pres", 3, "d", gender, pronoun)
                if prefix == "ي":  # ترفضونها says "you"
                    yield prefix + short + "ون" + pronoun, Form("pres", 3, "p", gender, pronoun)


def passive_forms(past: str) -> Iterator[tuple[str, Form]]:
    """(folded form, Form) of the past passive of a verb, those that are written otherwise than the active: of a hollow
    verb with a prefix (أُدين), of one with ا behind its first letter (هوجم, تُبودل) and, but for "he", of one that ends
    in a weak letter (أُلغيت, دُعيت).

    >>> [f for f, _ in passive_forms("أدان")], [f for f, _ in passive_forms("هاجم")][:2]
    (['ادين', 'ادينت', 'ادينا', 'ادينتا', 'ادينوا'], ['هوجم', 'هوجمت'])
    >>> [f for f, _ in passive_forms("دعا")], [f for f, _ in passive_forms("قتل")]
    (['دعي', 'دعيت', 'دعيا', 'دعيتا'], [])
    """
    stem = _passive(past)
    weak = past.endswith(("ا", "ى"))
    if stem is None and not weak:
        return
    stem = stem if stem is not None else fold(past[:-1] + "ي")
    if not past.endswith("ى") or stem[:-1] != fold(past)[:-1]:  # استدعي is also a way to write استدعى
        yield stem, Form("past")
    yield stem + "ت", Form("past", 3, "s", "f")
    if not past.endswith("ى"):
        yield stem + "ا", Form("past", 3, "d")
    yield stem + "تا", Form("past", 3, "d", "f")
    if not weak:
        yield stem + "وا", Form("past", 3, "p")


def _passive(past: str) -> str | None:
    """The folded past passive of a stem with a long vowel, None of one without: اغتال, أدان; هاجم, نادى, تبادل."""
    p, length = fold(past), len(past)
    if length >= _FOUR and p[-2] == "ا" and p[0] == "ا":
        return p[:-2] + "ي" + p[-1]
    k = 2 if p[0] == "ت" and length == _FIVE else 1
    if length in (_FOUR, _FIVE) and p[k : k + 1] == "ا" and (length == _FOUR or k == 2):
        return p[:k] + "و" + p[k + 1 : -1] + ("ي" if past.endswith("ى") else p[-1])
    return None


def noun_forms(noun: str) -> Iterator[tuple[str, Form]]:
    """(folded form, Form) of a verbal noun (one or several words; only the first is inflected).

    >>> sorted(f for f, x in noun_forms("لقاء") if x.pronoun == "ه")
    ['لقاءه', 'لقاوه', 'لقايه']
    >>> sorted(f for f, x in noun_forms("التزام") if x.pronoun == "ها")
    ['التزامها']
    """
    words = noun.split()
    head, tail = words[0], "".join(" " + fold(w) for w in words[1:])
    n = fold(head)
    yield n + tail, Form("noun")
    if n.startswith("ال"):
        if _begins_with_l(head):
            yield from _with_pronouns(head, n, tail)
        return
    if not tail:
        yield "ال" + n, Form("noun", gender="f" if head.endswith("ة") else "m")
    else:
        yield "ال" + n + "".join(" " + (w if w.startswith("ال") else "ال" + w) for w in tail.split()), Form("noun")
    if not head.endswith(("ة", "ى", "ا")) and not _is_diptote(head):
        accusative = tail if tail else ""
        yield n + "ا" + accusative, Form("noun")
        if tail and len(words) == 2 and not words[1].endswith("ة") and not words[1].startswith("ال"):
            yield n + "ا" + tail + "ا", Form("noun")
    yield from ((two, Form("noun")) for two in _two(head, words[1:]))
    yield from _with_pronouns(head, n, tail)


def _with_pronouns(head: str, n: str, tail: str) -> Iterator[tuple[str, Form]]:
    """The forms of a noun (its first word, the same folded, the folded words behind it) with a pronoun: لقاؤه الأول."""
    stems = [n]
    if head.endswith("ة"):
        stems = [n[:-1] + "ت"]
    elif head.endswith("اء"):
        stems = [n, n[:-1] + "ي", n[:-1] + "و"]
    elif head.endswith("ين"):  # plural or dual loses its ن
        stems = [n[:-1]]
    for stem in stems:
        for pronoun in ("ه", "ها", "هم", "هما", "نا", "ي", "ك", "كم"):
            yield (
                stem + pronoun + "".join(" " + (w if w.startswith("ال") else "ال" + w) for w in tail.split()),
                Form("noun", pronoun=pronoun),
            )


def _begins_with_l(noun: str) -> bool:
    """Whether a noun that is written like one with the article has none: إلغاء, التزام of the roots لغو and لزم."""
    return noun.startswith("إل") or (len(noun) == 6 and noun.startswith("الت") and noun[4] == "ا")


def _two(head: str, adjectives: list[str]) -> Iterator[str]:
    """The dual of a singular noun and the adjective that goes with it: لقاءين, اتصالين هاتفيين, زيارتان رسميتان."""
    plural = head.endswith(("ات", "ين", "ان", "ون", "ى", "ا")) or _is_diptote(head)
    if plural or len(head) < 4 or len(adjectives) > 1:
        return
    if adjectives and (adjectives[0].startswith("ال") or adjectives[0].endswith("ة") != head.endswith("ة")):
        return  # a genitive: وقف إطلاق
    for ending in ("ان", "ين"):
        yield " ".join(
            fold(w.removesuffix("ة") + ("ت" if w.endswith("ة") else "")) + ending for w in (head, *adjectives)
        )


def _is_diptote(noun: str) -> bool:
    """A broken plural of the pattern of مطالب has no indefinite accusative of its own: مطالبا is the participle."""
    return len(noun) == 5 and noun[0] == "م" and noun[2] == "ا"


def participle_forms(participle: str) -> Iterator[tuple[str, Form]]:
    """(folded form, Form) of an active participle: مؤكد, مؤكدا, مؤكدة, مؤكدين."""
    p = fold(participle)
    if p.endswith("ي"):  # داعيا from داعي
        yield p, Form("part")
        yield p + "ا", Form("part")
        yield p + "ه", Form("part", gender="f")
        yield p[:-1] + "ين", Form("part", number="p")
        return
    yield p, Form("part")
    yield p + "ا", Form("part")
    yield p + "ه", Form("part", gender="f")
    yield p + "ين", Form("part", number="p")
    yield p + "ان", Form("part", number="d")
    yield p + "تين", Form("part", number="d", gender="f")
    yield p + "ات", Form("part", number="p", gender="f")
