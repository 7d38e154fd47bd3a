"""Noun phrases that stand together ("A, B and C") and the case that they share."""

from __future__ import annotations

from dataclasses import replace

from alaqat.extract.added import is_added
from alaqat.extract.cases import case_of
from alaqat.extract.chunk import Chunk
from alaqat.extract.clause import JOINTS, Group
from alaqat.extract.scan import SET_OFF, Scan
from alaqat.extract.wordkinds import is_number
from alaqat.text.tokens import Word

__all__ = ["find_groups"]

_CLOSING = frozenset('"”»')
_QUOTED = 3  # signs between a name and its short form
_SENT = 9  # tokens between a delegation and who heads it
_LISTED = 30  # tokens of a list of states in brackets
_BODIES = ("org", "group")  # whose states are listed
_FROM = ("في", "من")
_HIGH = 3  # tokens from envoys, with how high they rank, to "of" and their states
_OF_THEM = 4  # tokens between many and him who is named of them
_AMONG = 3  # tokens of "among which", at most
_ADJECTIVES = 5  # tokens between it and the states, with what they are like
_PLURAL = ("ل", "ان", "م", "ات")  # endings of states, countries, capitals, governments: دول, بلدان, عواصم, حكومات
_OPENING = ("،", ",", "(", "-", "–")
_NOT_ADJECTIVES = frozenset(("prep", "comp", "relative", "conj", "subordinate", "neg"))
_SHARED = ("", "بين", "مع", "gen", "adj")  # cases of those who act together


def find_groups(scan: Scan, chunks: list[Chunk], begin: int) -> list[Group]:
    """The noun phrases of the sentence that begins at token `begin`, coordinated ones together, with their case.

    >>> from alaqat.extract.chunks import find_chunks
    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("المباحثات المصرية مع تونس وليبيا"), load())
    >>> [([c.country for c in g.chunks], g.case) for g in find_groups(seen, find_chunks(seen, 0, 5), 0)]
    [(['EG'], 'adj'), (['TN', 'LY'], 'مع')]
    """
    out: list[Group] = []
    previous: Chunk | None = None
    ends = {c.j for c in chunks if c.kind != "word"}
    for c in chunks:
        if previous is not None and (_named_again(scan, previous, c) or _is_gloss(scan, previous, c)):
            continue
        if c.kind == "demonym" and c.i > begin and scan.text.words[c.i - 1].fold in scan.sets["currency"]:
            continue  # 100 دولار أمريكي
        sent = _delegation_of(scan, c, begin)
        if sent is None:
            sent = _peers_of(scan, c, begin, previous)
            c = c if sent is None else replace(c, number="p")  # التقى مسؤولان من روسيا: no "she"
        several = _states_of(scan, c, begin) if sent is None else None
        if several is not None:  # عدة دول، بينها مصر: they stand where the states do
            held = previous is not None and previous.i <= several <= previous.j  # سفراء دول عدة
            sent = previous.i if previous is not None and held else several
            c = replace(c, i=sent)
        if sent is not None:
            if previous is not None and previous.i <= sent < previous.j:
                out[-1].chunks[-1] = c  # وفدا أمريكيا برئاسة فلان: who heads it acts; نظراءه في تركيا ومصر
            else:
                out.append(Group([c], *case_of(scan, replace(c, i=sent, prefix=""), begin, ends)))
            previous = c
            continue
        if previous is not None and _is_member(scan, previous, c, chunks):
            out[-1].chunks.append(c)
            previous = c
            continue
        if previous is not None and _heads(scan, previous, c):
            out[-1].chunks[-1] = c  # وكبار المسؤولين وفي مقدمتهم الرئيس: he is named of them
            previous = c
            continue
        if previous is not None and _describes(scan, previous, c):
            out[-1].chunks[-1] = previous = replace(previous, j=c.j)  # وفد قيادي من الحركة
            continue
        if previous is not None and _sends(scan, previous, c):
            out[-1].chunks[-1] = previous = replace(c, i=previous.i, prefix=previous.prefix, number="p")
            continue
        if (
            previous is not None
            and _joined(scan, previous, c)
            and not (c.kind == "demonym" and previous.kind != "demonym" and not _shares_noun(previous, c))
            and not (out[-1].case not in _SHARED and c.kind != previous.kind and _acts(scan, c))
        ):
            out[-1].chunks.append(c)
            previous = c
            continue
        case, head = case_of(scan, c, begin, ends)
        out.append(Group([c], case, head))
        previous = c
    return _of_two_nations(out)


def _of_two_nations(groups: list[Group]) -> list[Group]:
    """The same, with the two nationalities right behind "the two governments" in the place of those: "أدانت الحكومتان
    الفرنسية والألمانية القصف"."""
    out: list[Group] = []
    for g in groups:
        two = out[-1] if out and out[-1].j == g.i else None
        nations = g.case == "adj" and len(g.chunks) > 1 and all(c.kind == "demonym" for c in g.chunks)
        if two is not None and nations and two.chunks[-1].kind == "dual" and len(two.chunks) == 1:
            first = replace(g.chunks[0], i=two.i, prefix=two.chunks[0].prefix)
            out[-1] = Group([first, *g.chunks[1:]], two.case, two.head)
        else:
            out.append(g)
    return out


def _named_again(scan: Scan, a: Chunk, b: Chunk) -> bool:
    """حلف شمال الأطلسي "ناتو" (NATO): the short name in quotation marks right behind the full one."""
    if b.prefix or a.actor is None or a.actor != b.actor or not 1 <= b.i - a.j <= _QUOTED:
        return False
    return all(w.raw in SET_OFF for w in scan.text.words[a.j : b.i])


def _is_gloss(scan: Scan, before: Chunk, c: Chunk) -> bool:
    """ "بعثة الأمم المتحدة في ليبيا (أنسميل)": whether brackets hold only another name of the body before them."""
    words = scan.text.words
    return (
        c.kind == before.kind == "org"
        and c.i == before.j + 1
        and words[before.j].raw == "("
        and c.j < len(words)
        and words[c.j].raw == ")"
    )


def _is_member(scan: Scan, before: Chunk, c: Chunk, chunks: list[Chunk]) -> bool:
    """ "الترويكا الأوروبية (ألمانيا وفرنسا وبريطانيا)": whether brackets behind a body open a list of its states, of
    which `c` is the first; they do what it does."""
    words = scan.text.words
    if before.kind not in _BODIES or c.kind != "state" or c.i != before.j + 1 or words[before.j].raw != "(":
        return False
    end = next((k for k in range(c.j, min(len(words), c.j + _LISTED)) if words[k].raw == ")"), c.j)
    inside = [x for x in chunks if c.j <= x.i < end]
    return bool(inside) and all(x.kind == "state" for x in inside)


def _heads(scan: Scan, before: Chunk, c: Chunk) -> bool:
    """ "بكبار المسؤولين وفي مقدمتهم الرئيس", "عددا من المسؤولين، بينهم الوزير": whether a person is named of many
    before, of whom nobody tells who they are or whom he heads."""
    if not 0 < c.i - before.j <= _OF_THEM or c.kind not in ("person", "office") or before.kind not in ("word", "group"):
        return False
    words = scan.text.words
    known = before.country is not None
    if before.number != "p" or not before.roles or (known and c.country not in (None, before.country)):
        return False
    between = words[before.j : c.i - 1]
    among = scan.sets["at-their-head" if known else "among-them"]
    return words[c.i - 1].fold in among and all(w.kind == "punct" or _leads(scan, w) for w in between)


def _leads(scan: Scan, w: Word) -> bool:
    """ "من", "وفي", "على": whether a preposition stands alone, or behind "and"."""
    return any(p in ("", "و") and stem in scan.cases for p, stem in w.readings)


def _sends(scan: Scan, before: Chunk, c: Chunk) -> bool:
    """ "وفدا من لجنة الدفاع": whether a body or organisation is whose delegation the noun before it tells of."""
    if before.kind != "word" or c.kind not in ("org", "body") or c.i != before.j + 1 or c.prefix:
        return False
    return scan.text.words[before.j].fold == "من" and scan.stemmed(before.i, "delegation")


def _describes(scan: Scan, before: Chunk, c: Chunk) -> bool:
    """ "وفد قيادي": whether a word for somebody stands bare behind a delegation, which it only describes."""
    plain = before.kind == c.kind == "word" and c.j == c.i + 1 and c.i == before.j and not c.prefix
    return plain and scan.stemmed(before.i, "delegation") and not scan.text.words[c.i].has_article


def _delegation_of(scan: Scan, c: Chunk, begin: int) -> int | None:
    """Where the delegation stands that a person heads, "وفدا رفيعا برئاسة وزير الخارجية", perhaps behind a comma; None
    for others."""
    words, k = scan.text.words, c.i - 1
    if c.kind not in ("person", "office") or k <= begin or words[k].fold not in scan.sets["headed-by"]:
        return None
    k -= words[k - 1].raw in "،,"
    for n in range(k - 1, max(begin, k - _SENT) - 1, -1):
        if scan.stemmed(n, "delegation"):
            return n
        if words[n].kind == "punct" or "comp" in scan.words[n]:
            return None
    return None


def _peers_of(scan: Scan, c: Chunk, begin: int, before: Chunk | None) -> int | None:
    """ "نظراءه في تركيا وبيلاروسيا", "نظيريه من كل من مصر وقطر", "دبلوماسيان كبيران من الصين والهند", "وزراء الري في
    مصر والسودان": where those stand who are of several states, of which this is the first; None for others. Of one
    state alone, "in" tells where they met. `before`: the noun phrase before."""
    words, k = scan.text.words, c.i - 1
    more = scan.best(c.j, "state") if c.j < len(words) else None
    if c.kind != "state" or c.prefix or more is None or more.prefix != "و":
        return None
    if k - 1 > begin and words[k].fold == "من" and words[k - 1].fold in scan.sets["each-of"]:
        k -= 2
    if k <= begin or words[k].fold not in _FROM:
        return None
    if any(m.entry.key == "counterpart" and m.entry.get("number") != "s" for m in scan.all(k - 1, "office")):
        return k - 1
    whom = "envoys-of" if words[k].fold == "من" else "ministers-of"
    if before is not None and before.kind == "word" and before.j == k and not before.prefix:
        return before.i if scan.clitic(before.i, whom) == "" else None
    for n in range(k - 1, max(begin, k - _HIGH) - 1, -1):
        if words[n].kind != "ar" or not scan.words[n].isdisjoint(JOINTS):
            return None
        if scan.clitic(n, whom) == "":
            return n
    return None


def _states_of(scan: Scan, c: Chunk, begin: int) -> int | None:
    """ "بمشاركة عدة دول، من بينها مصر": where the states stand of which this is one that is named; None for others."""
    if c.kind != "state" or c.prefix:
        return None
    for k in range(max(begin, c.i - _AMONG), c.i):  # the longest first: من بينها
        if "named-of-them" in scan.words[k]:
            ends = [m.j for m in scan.at[k] if m.entry.cls == "word" and m.entry.key == "named-of-them"]
            if c.i in ends or (not ends and c.i == k + 1):
                return _states_behind(scan, k, begin)
    return None


def _states_behind(scan: Scan, k: int, begin: int) -> int | None:
    """ "دول أوروبية عدة،": where the states stand that end with their adjectives before token k."""
    words = scan.text.words
    for n in range(k - 1, max(begin, k - _ADJECTIVES) - 1, -1):
        if scan.noun(n, "states-noun"):
            counted = n > begin and (is_number(scan, words[n - 1]) or scan.stemmed(n - 1, "round-number"))
            return n - 1 if counted else n if words[n].fold.endswith(_PLURAL) else None
        none = words[n].kind == "punct" or not scan.words[n].isdisjoint(_NOT_ADJECTIVES) or _tells(scan, n)
        if none and (n < k - 1 or words[n].raw not in _OPENING):
            return None
    return None


def _tells(scan: Scan, n: int) -> bool:
    """Whether a verb may stand at token n; none ends in ة."""
    return not scan.text.words[n].light.endswith("ة") and any(
        m.entry.part in ("verb", "passive") for m in scan.all(n, "lexeme")
    )


def _acts(scan: Scan, c: Chunk) -> bool:
    """ "هجوم في كابول والرئيس الأفغاني يحذر": whether a noun phrase has a verb of its own right behind it."""
    forms = (m.entry.form for m in (scan.at[c.j] if c.j < len(scan.at) else ()) if m.prefix in ("", "س"))
    return c.prefix == "و" and any(f is not None and f.tense == "pres" and f.number == "s" for f in forms)


def _shares_noun(a: Chunk, b: Chunk) -> bool:
    """القوات البحرية المصرية والفرنسية: whether a second nationality goes with the noun of the first."""
    nations = [x for x in a.inner if x.kind == "demonym" and x.j == a.j == b.i]
    return bool(nations) and b.prefix == "و" and b.country != a.country and a.kind in ("body", "group", "org")


def _list_goes_on(scan: Scan, c: Chunk) -> bool:
    """ "حث الوزير، خلال زيارته إلى واشنطن، الصين على": whether no plain word stands behind a state after a comma."""
    words = scan.text.words
    return c.j >= len(words) or words[c.j].kind != "ar" or words[c.j].fold.startswith("و")


def _joined(scan: Scan, a: Chunk, b: Chunk) -> bool:
    """b continues a list begun by a: "A وB", "A، وB", "A وكذلك B"."""
    words = scan.text.words
    end = a.j + 1 if a.j < b.i and words[a.j].raw in _CLOSING else a.j  # من "إسرائيل" ومصر
    gap = b.i - end
    if b.prefix == "و" and gap == 0:
        return True
    if b.prefix == "و" and gap == 1 and words[a.j].raw in "،,":
        return a.kind == b.kind or {a.kind, b.kind} <= {"person", "office"}
    if (
        a.kind == b.kind == "demonym"
        and gap == 0
        and not b.prefix
        and a.definite == b.definite
        and a.country != b.country
    ):
        return True  # المباحثات السعودية الروسية
    if b.prefix == "" and is_added(scan, a, b, end):
        return True
    if b.prefix == "" and gap == 1 and words[a.j].raw in "،,-–":
        if a.prefix == "و" and words[a.i - 1].raw in "،,":
            return False  # اتهمت الترويكا، ألمانيا، وفرنسا، وبريطانيا، إيران: the list is over
        if a.kind == b.kind == "state":
            return a.prefix != "و" and _list_goes_on(scan, b)  # زعماء أربع دول، هي مصر وقطر، الصين
        return a.kind == b.kind == "demonym" and words[a.j].raw in "-–"
    if a.kind == b.kind == "state" and b.prefix == "" and gap == 1:
        heads = scan.sets["state-head"]  # بين المغرب وجمهورية إيران
        if any(p == "و" and stem in heads for p, stem in words[end].readings):
            return True
    return b.prefix == "" and gap == 1 and words[a.j].fold == "و"
