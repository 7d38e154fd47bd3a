"""Is this run of words a name? The run after an office or an honorific, or one that begins with a known given name."""

from __future__ import annotations

from alaqat.extract.familynames import is_before_house, is_family_name
from alaqat.extract.noname import is_no_name, looks_joined, may_open, servant_clitic
from alaqat.extract.scan import Match, Scan

__all__ = ["CLOSED", "is_common", "is_common_stem", "is_common_word", "is_name_word", "name_end"]

_MAX, _KEEP = 6, 200_000  # words of a name; words remembered
_DECORATED = 16  # tokens from "decorated" to the medal
_LONG = 6  # letters of a given name that no other is with a clitic: التقى الوزير [بإبراهيم]
_BLOCK = frozenset(("state", "org", "office", "body", "place", "modifier", "honorific", "outlet"))
# classes of words that end a name
CLOSED = frozenset(("comp", "prep", "conj", "neg", "relative", "weekday"))
_THEIRS = ("هما", "هم", "ها")  # behind a dual or plural: منصبيهما
_GIVEN = ("given", "maybe-given", "surname")
# pronouns and endings that a common word may carry
_SUFFIXES = (
    "ها",
    "هم",
    "هما",
    "نا",
    "ات",
    "ين",
    "ون",
    "ان",
    "يه",
    "ه",
    "ا",
    "ي",
    "تين",
    "تان",
    "وا",
    "ته",
    "تها",
    "تهم",
    "تي",
)
_SOON = ("ان", "ا", "ي")  # what ends many words that carry nothing
# the last letter -> such endings and how many letters must stand before them
_BY_LETTER = {
    letter: tuple((s, 4 if s in _SOON else 3) for s in _SUFFIXES if s.endswith(letter))
    for letter in sorted({s[-1] for s in _SUFFIXES})
}


def is_common(scan: Scan, i: int) -> bool:
    """Whether the spelling is a common word, a function word or a verb, alone or with clitics."""
    w = scan.text.words[i]
    known = scan.heard.get(w)
    if known is None:
        if len(scan.heard) >= _KEEP:
            scan.heard.clear()
        known = scan.heard[w] = any(is_common_stem(stem, scan.common) for _, stem in w.readings)
    return known


def is_common_word(scan: Scan, i: int) -> bool:
    """Whether the whole spelling, no clitic cut off, is a common word: كيري is not ك + يرى, nor ألباريس ال + باريس."""
    w = scan.text.words[i]
    return is_common_stem(w.fold, scan.common, article=w.has_article)


def is_common_stem(stem: str, table: frozenset[str], *, article: bool = True) -> bool:
    """Whether a folded stem is a common word of the table, with or without an ending or a pronoun, and an `article`
    where it may begin with one."""
    if stem in table:
        return True
    base = stem[2:] if article and stem.startswith("ال") and len(stem) > 4 else stem
    if base in table:
        return True
    for s, least in _BY_LETTER.get(base[-1:], ()):
        if len(base) - len(s) >= least and base.endswith(s):
            root = base[: -len(s)]
            theirs = s in _THEIRS and root.removesuffix("ي") in table
            broken = root.endswith("اي") and root[:-1] + "ء" in table  # زملائي
            if root in table or root + "ه" in table or theirs or broken:
                return True
    return False


def is_name_word(scan: Scan, i: int, first: bool, strict: bool = False) -> bool:
    """Whether token i can be part of a name: a known given name, or no word of another kind."""
    w = scan.text.words[i]
    if w.kind == "lat":
        return w.raw[:1].isupper() and not first
    if w.kind != "ar" or len(w.fold) < 2 or w.fold == "ال":
        return False
    if w.light == "علي":
        return _is_ali(scan, i)
    if any(m.entry.cls == "office" and m.j > i + 1 and not m.prefix for m in scan.at[i]):
        return False  # أمير منطقة الرياض after a name, أمين مجلس الأمن القومي after an office
    if any(m.entry.cls == "state" and m.j > i + 1 and not m.prefix for m in scan.at[i]):
        return False  # حذر الرئيس الكوري بيونغ يانغ: the capital, not Mr Pyong
    given = False
    verb = blocked = conj = False
    if w.light == "على":
        return first  # علي as the Egyptian press writes it
    if w.light == "إلى" or (scan.words[i] & CLOSED and not looks_joined(scan, i)) or is_no_name(scan, i, first):
        return False
    words = scan.text.words
    sets = scan.sets
    if not first and any(prefix and stem in sets["any"] for prefix, stem in w.readings):
        return False  # رحب الوزير الجبير بأي اتفاق
    if any(prefix and stem in sets["brother"] for prefix, stem in w.readings):
        return False  # تحيات أمير قطر لأخيه الملك
    if i + 2 < len(words) and words[i + 1].light in sets["name-bin"] and not w.has_article:
        return True  # whatever it means elsewhere, before بن it is a name: مساعد بن محمد
    if _is_held(scan, i):
        return False
    if w.fold in sets["blessing"] and i + 1 < len(words) and words[i + 1].fold in sets["god"]:
        return False
    for m in scan.at[i]:
        cls = m.entry.cls
        if cls in ("given", "person", "surname") and m.prefix in ("و", "ف", "ل", "ب"):
            long = len(w.fold) - len(m.prefix) >= _LONG
            conj = conj or not first or (cls == "given" and (long or _named_on(scan, i + 1)))
        elif cls == "maybe-given" and m.prefix == "و" and not first:
            conj = True  # نضال الطنيجي وناصر اليماحي
        if cls in ("given", "surname", "maybe-given") and not m.prefix:
            doubtful = _is_adjective(scan, i) or strict if cls == "maybe-given" else _is_phrase(scan, i)
            given = given or not (_is_medal(scan, i, first=first) or (first and doubtful))
        elif (cls in ("honorific", "office") and m.prefix in ("و", "ف")) or (
            cls == "demonym" and not m.prefix and (first or m.entry.get("definite"))
        ):
            blocked = True
        elif cls in _BLOCK and (not m.prefix or _keeps_its_clitic(m)) and not m.entry.get("doubt"):
            if not (cls == "place" and m.entry.get("doubt")):
                blocked = True
        elif cls == "lexeme" and not m.prefix and m.entry.part in ("verb", "passive", "participle"):
            verb = True
    if given:
        return True
    if conj or blocked or scan.words[i] or verb or is_common(scan, i):
        return False
    if first and w.has_article and len(w.fold) > 4:
        return not w.fold.endswith("ه")
    return True


def _keeps_its_clitic(m: Match) -> bool:
    """Whether a phrase is no name of a person with a clitic either: بمصر, للناتو; "in" a city, بمراكش."""
    return m.entry.cls in ("state", "org") or (m.entry.cls == "place" and m.prefix in ("ب", "وب"))


def _is_held(scan: Scan, i: int) -> bool:
    """Whether what may be a given name is the office of a state or the kin of an office holder: "سلطان بروناي", "عقيلة
    الرئيس"."""
    behind = scan.at[i + 1] if i + 1 < len(scan.text.words) else ()
    if scan.text.words[i].fold in scan.sets["title-or-name"]:
        return any(m.entry.cls == "state" and not m.prefix for m in behind)
    kin = any(m.entry.cls == "modifier" and not m.prefix for m in scan.at[i])
    return kin and any(m.entry.cls == "office" and not m.prefix for m in behind)


def _is_adjective(scan: Scan, i: int) -> bool:
    """Whether a word with the article that may be a given name is an adjective: "دور الرئيس المصري الهام" (إلهام), with
    no other word of a name behind it."""
    return scan.text.words[i].has_article and not _named_on(scan, i + 1)


def _is_medal(scan: Scan, i: int, *, first: bool) -> bool:
    """Whether what may be a given name is the medal that somebody is given: "منح الرئيس فلانا وسام النسر"; right behind
    an office, where somebody is decorated: "قلد الملك وسام الأسد", not "استقبل الوزير وسام المرتضى"."""
    words = scan.text.words
    if "medals" not in scan.words[i] or i + 1 == len(words) or not words[i + 1].has_article:
        return False
    given = (m.entry.key for k in range(max(0, i - _DECORATED), i) for m in scan.all(k, "lexeme"))
    return "ar-decorate" in given or not (first or _named_on(scan, i + 1))


def _is_phrase(scan: Scan, i: int) -> bool:
    """Whether a given name is a preposition on a common noun: "بدور مصر", with no other word of a name behind it."""
    words = scan.text.words
    if words[i].fold in scan.sets["thing-or-name"] and i + 1 < len(words) and words[i + 1].has_article:
        return not _named_on(scan, i + 1)  # وسام الاستحقاق
    return "~common" in scan.words[i] and words[i].fold[0] in "بلك" and not _named_on(scan, i + 1)


def _named_on(scan: Scan, i: int) -> bool:
    """Whether token i may go on with a name."""
    at = scan.at[i] if i < len(scan.text.words) else ()
    return any(m.entry.cls in ("given", "surname", "person") for m in at)


def _is_joined(scan: Scan, i: int) -> bool:
    """Whether a given name with a clitic at token i is no common word or goes on: "بجون سميث", not "بين"."""
    return not is_common(scan, i) or (scan.words[i].isdisjoint(CLOSED) and _named_on(scan, i + 1))


def _is_ali(scan: Scan, i: int) -> bool:
    """Whether علي is the name, which folds like the preposition على: beside another word of a name."""
    nxt = scan.at[i + 1] if i + 1 < len(scan.text.words) else ()
    beside = any(m.entry.cls in ("given", "surname", "maybe-given", "person") and not m.prefix for m in nxt)
    beside = beside or (i + 1 < len(scan.text.words) and scan.text.words[i + 1].fold in scan.sets["name-compound-head"])
    around = {scan.text.words[x].light for x in (i - 1, i + 1) if 0 <= x < len(scan.text.words)}
    if beside or _is_strange(scan, i + 1) or not around.isdisjoint(scan.sets["beside-ali"]):
        return True
    return _governs_nothing(scan, i) and i > 0 and any(m.entry.cls in _GIVEN and not m.prefix for m in scan.at[i - 1])


def _governs_nothing(scan: Scan, i: int) -> bool:
    """Whether nothing stands behind token i that a preposition may have: "قال حسين علي إن", "خالد علي والسفير"."""
    words = scan.text.words
    if i + 1 >= len(words) or words[i + 1].kind == "punct" or scan.words[i + 1] & CLOSED:
        return True
    return any(m.prefix == "و" and m.entry.cls in ("office", "honorific", "given") for m in scan.at[i + 1])


def _is_strange(scan: Scan, i: int) -> bool:
    """Whether a word in no list stands at token i, as rarely behind a preposition: "السفير علي نجفي"."""
    w = scan.text.words[i] if i < len(scan.text.words) else None
    if w is None or w.kind != "ar" or len(w.fold) < 4 or w.has_article:
        return False
    return not scan.at[i] and not scan.words[i] and not is_common(scan, i)


def name_clitic(scan: Scan, i: int) -> str | None:
    """The clitic on a known given name ("بويندي", "ومحمد") or on what begins "وعبد الفتاح", "" for none, None where
    token i is neither."""
    given = [m.prefix for m in scan.at[i] if m.entry.cls == "given" and "س" not in m.prefix]  # سيونغ
    shortest = min(given, key=len) if given else servant_clitic(scan, i)
    if shortest and any(m.entry.cls == "maybe-given" and not m.prefix for m in scan.at[i]):
        return None  # كريم خان is no "like Reem Khan"
    return shortest


def name_end(scan: Scan, i: int, limit: int, *, strong: bool, clitic: bool = False) -> int:
    """Where the name that begins at i ends (exclusive), or i if there is none.

    strong: an office or honorific stands before, so unknown words may be a name; otherwise the first must be a known
    given name or a compound with a particle. clitic: the first word carries one.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("محمد بن سلمان في القاهرة"), load())
    >>> name_end(seen, 0, 5, strong=False), name_end(seen, 4, 5, strong=False)
    (3, 4)
    """
    words, sets = scan.text.words, scan.sets
    particles, heads, tails = sets["name-particle"], sets["name-compound-head"], sets["name-compound-tail"]
    k, count, last = i, 0, i
    if k >= limit:
        return i
    if (
        not strong
        and not any(
            m.entry.cls in ("given", "person", "surname")
            and (not m.prefix or (clitic and m.entry.cls == "given" and _is_joined(scan, k)))
            for m in scan.at[k]
        )
        and not (may_open(scan, k, limit) or (clitic and servant_clitic(scan, k)))
        and not (k + 2 < limit and words[k + 1].light in sets["name-bin"] and is_name_word(scan, k, True))
    ):
        return i
    while k < limit and count < _MAX:
        w = words[k]
        if w.kind == "punct" and w.raw in "-ـ" and k > i and k + 1 < limit and is_name_word(scan, k + 1, False):
            k += 1
            continue
        f = w.fold
        if f in particles and w.kind == "ar" and k + 1 < limit and (words[k + 1].kind == "ar"):
            nxt = words[k + 1]
            if f == "ال" or f in sets["name-son"] or f in heads or is_name_word(scan, k + 1, False):
                if scan.words[k + 1] & CLOSED and nxt.fold not in particles and nxt.light != "علي":
                    break
                k += 1
                if nxt.fold in particles:
                    continue
                k += 1
                count += 1
                last = k
                continue
        if w.light == "على" and not (
            strong
            and k == i
            and k + 2 < limit
            and is_name_word(scan, k + 1, False)
            and is_name_word(scan, k + 2, False)
        ):
            break  # folds to the name علي
        if f in tails and k > i:
            k += 1
            last = k
            continue
        if not is_name_word(scan, k, k == i) and not (k == i and clitic and not strong):
            if strong and k > i and is_before_house(scan, k, limit):
                k += 1
                count += 1
                continue
            if is_family_name(scan, i, k, limit, strong=strong):
                last = k + 1
            break
        k += 1
        count += 1
        last = k
    return last
