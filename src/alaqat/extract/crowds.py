"""Groups of people whom nobody names: how many of them are told of, "dozens of", and which groups are the same people,
told of with other words: "70 بحارا تونسيا", "البحارة التونسيين"."""

from __future__ import annotations

from typing import Any

from alaqat.extract.chunk import Chunk
from alaqat.extract.scan import Scan
from alaqat.text.tokens import Word

__all__ = [
    "Called",
    "Crowds",
    "called",
    "counted_from",
    "counted_to",
    "is_oblique",
    "office_held",
    "plainly_from",
    "root_of",
    "whose",
]

Called = tuple[str, ...]  # the roots of the words of a group that tell what it is
Whose = tuple[str | None, str | None]  # the state and the organisation that a group is of

_WEAK = str.maketrans("", "", "اويءه'")  # letters that come and go between the singular and the plurals of a noun
_SOUND = ("يون", "يين", "ون", "ين", "ات")  # endings of sound plurals, and of nationalities
_MINISTER = "minister"
_NO_PORTFOLIO = ("prime-minister", "deputy-foreign-minister", "assistant-foreign-minister")
_HEADS = ("head-of-state", "president", "monarch")
_MANY = ("numeral", "round-number", "quantifier")
_SOME = (*_MANY, "crowd-number")  # with "of" behind them


class Crowds:
    """The groups of an article, by what they are called and whose they are.

    >>> crowds, nobodys = Crowds(), (None, None)
    >>> crowds.known_as(("دل",), nobodys, "153", "first")
    'first'
    >>> crowds.known_as(("دل",), nobodys, "10", "second"), crowds.known_as(("دل", "اخر"), nobodys, "153", "third")
    ('second', 'first')
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Called, Whose], str] = {}
        self._ministers: dict[Whose, str] = {}  # the first whose portfolio is told
        self._last: dict[str, str] = {}  # the group told last, by the root of its noun
        self._counted: dict[tuple[str, str, Whose], str] = {}  # by how many and of what noun
        self._numbers: dict[str, str] = {}  # how many there are of a group, where digits tell it

    def known_as(self, name: Called, whose: Whose, number: str | None, new: str, office: str | None = None) -> str:
        """The id of the group of that name, of those who hold that `office` ("وزراء الخارجية الخليجيون", "وزراء خارجية
        دول مجلس التعاون"), or of as many of that noun ("30 منظمة حقوقية", "30 منظمة حقوقية دولية"); `new` where there
        was none. `number` is one in digits."""
        if office is not None and number is None:
            found = self._in_office(office, whose, new)
        else:
            found = self._by_name(name, whose, number, new)
        self._last[name[0]] = found
        return found

    def _in_office(self, office: str, whose: Whose, new: str) -> str:
        """Ministers of a portfolio are those whom an article calls ministers without it, too: "الوزراء الخليجيون"."""
        if not office.endswith(_MINISTER) or office.endswith(_NO_PORTFOLIO):
            return self._known.setdefault(((office,), whose), new)
        if office == _MINISTER:
            return self._known.setdefault(((office,), whose), self._ministers.get(whose, new))
        plain = new if whose in self._ministers else self._known.get(((_MINISTER,), whose), new)
        found = self._known.setdefault(((office,), whose), plain)
        self._ministers.setdefault(whose, found)
        return found

    def _by_name(self, name: Called, whose: Whose, number: str | None, new: str) -> str:
        if number is None:
            return self._known.setdefault((name, whose), new)
        found = self._counted.get((number, name[0], whose))
        alike = self._known.get((name, whose))
        if found is None:
            other = alike is not None and self._numbers.get(alike, number) != number  # 153 دولة, 10 دول
            found = new if alike is None or other else alike
        self._numbers[found] = number
        self._counted[number, name[0], whose] = found
        return found if alike is not None else self._known.setdefault((name, whose), found)

    def told_again(self, w: Word, prefix: str) -> str | None:
        """The group that a plural with the article, "the protesters", means: the last one of such people."""
        if not any(p == prefix and stem.startswith("ال") for p, stem in w.readings):
            return None
        return self._last.get(root_of(w, prefix))


def whose(c: Chunk, organisations: dict[str, Any]) -> Whose:
    """The state and the organisation that a group is of; of the states of an organisation it is the organisation's."""
    states_of = organisations.get(c.org, {}).get("states_of") if c.org else None
    return c.country, states_of or c.org


def office_held(c: Chunk, head: int) -> str | None:
    """The office that a group of several states is known by, its noun at `head`: "foreign-minister"; "minister"
    where no portfolio is told; None for other people."""
    role = c.roles[-1] if c.roles and c.country is None and c.org is not None else ""
    if role == _MINISTER and c.j > head + 2 and all(x.i > head + 1 for x in c.inner):
        return None  # وزراء نفط دول الخليج
    return role if role in _HEADS or role.endswith(_MINISTER) else None


def counted_from(scan: Scan, c: Chunk, begin: int) -> tuple[int, str]:
    """Where the words begin that tell how many of a group there are, not before token `begin`, and the clitic there.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("مع عشرات البحارة التونسيين"), load())
    >>> counted_from(seen, Chunk(2, 4, "", "group"), 0)
    (1, '')
    """
    words, k, prefix = scan.text.words, c.i, c.prefix
    while k > begin and not prefix:
        if scan.is_in(k, "ten") and scan.is_in(k - 1, "one-and-two"):
            k -= 1  # أحد عشر مواطنا
            continue
        of = k - 1 > begin and words[k - 1].fold == "من" and not scan.is_in(k - 2, "each-of")
        many = _many(scan, words[k - 1 - of], _SOME if of else _MANY)
        if many is None:
            break
        k, prefix = k - 1 - of, many
    return k, prefix


def counted_to(scan: Scan, c: Chunk, end: int) -> int:
    """Where the numeral ends that stands behind a group: "البحارة الأميركيين العشرة"."""
    k = c.j
    while k < end and k - c.j < 2 and c.definite and _many(scan, scan.text.words[k], ("numeral",)) == "":
        k += 1
    return k


def plainly_from(scan: Scan, c: Chunk) -> int:
    """Where the people stand in a group that begins with their number: "14 صيادا مصريا"."""
    k = c.i
    while k < c.j - 1 and (scan.text.words[k].fold == "من" or _many(scan, scan.text.words[k], _MANY) is not None):
        k += 1
    return k


def _many(scan: Scan, w: Word, classes: tuple[str, ...]) -> str | None:
    """The clitic on a word that tells how many, None for another word."""
    if w.kind == "num":
        return ""
    for prefix, stem in w.readings:
        bare = stem.removeprefix("ال")
        for name in classes:
            if stem in scan.sets[name] or bare in scan.sets[name]:
                return prefix
    return None


def is_oblique(scan: Scan, c: Chunk) -> bool:
    """ "قبلت جامعة كندية عشرين طالبا": whether the number of a group has the form of an object."""
    number = scan.text.words[c.i].fold
    return c.kind == "group" and number.endswith("ين") and number in scan.sets["numeral"]


def called(scan: Scan, c: Chunk, head: int) -> Called:
    """What a group whose noun stands at `head` is called, whatever its number and case: "البحارة التونسيين" are called
    as "70 بحارا تونسيا" are, and "القوات البحرية التونسية" otherwise than "القوات التونسية"."""
    words, told = scan.text.words, {k for x in c.inner for k in range(x.i, x.j)}
    roots = [root_of(words[head], c.prefix if head == c.i else "")]
    roots += [root_of(words[k], "") for k in range(head + 1, c.j) if k not in told]
    return (*roots, *c.roles, *(x.entry.key for x in c.inner if x.kind == "body" and x.entry is not None))


def root_of(w: Word, prefix: str) -> str:
    """The consonants that a noun keeps in all its numbers: those of "جنديا", "الجنود" are the same.

    >>> from alaqat.text.tokens import word
    >>> [root_of(word(w), "") for w in ("جنديا", "الجنود", "صيادين", "صيادا", "مسؤولون")]
    ['جند', 'جند', 'صد', 'صد', 'مسل']
    """
    stem = next((stem for p, stem in w.readings if p == prefix), w.fold).removeprefix("ال")
    for ending in _SOUND:
        if stem.endswith(ending) and len(stem) - len(ending) > 1:
            stem = stem[: -len(ending)]
            break
    return stem.translate(_WEAK)
