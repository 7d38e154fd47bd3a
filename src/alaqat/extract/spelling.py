"""What one spelling can be, worked out once: an article repeats its words, and the next article repeats them again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from alaqat.extract.classes import GOVERNED, JOINING, NO_CLASSES, Classes, classes_of, set_of
from alaqat.extract.signs import SIGNS, sign_of
from alaqat.lexicon import Entry, Lexicon
from alaqat.phrasebook import Phrasebook
from alaqat.text.tokens import Word

__all__ = [
    "IDIOM",
    "OPENING",
    "PLACED",
    "PLAIN",
    "SERVANT",
    "SOUGHT",
    "STOP",
    "STOPS",
    "Spelling",
    "bare",
    "placed",
    "spellings",
]

Marks = dict[str, frozenset[str]]  # stem -> its classes
IDIOM = "idiom:"  # how the classes of idioms begin; then the states, "EG+SD"
_KEEP = 200_000  # spellings remembered; beyond it the memory starts afresh
OPENING, STOP = 1, 2
STOPS = ".؛;!؟?:"  # signs that end a clause
_FINAL_YA = frozenset(("فى", "التى", "الذى"))  # the final ya of the Egyptian press has no dots
_ARTICLE = "ال"
_TWO = (("two-countries", "countries"), ("two-sides", "sides"), ("two-persons", "persons"))
SERVANT = "عبد"  # with a name of God it begins a name: وعبد الفتاح
# classes of whole words that can open a noun phrase
_HEADS = frozenset(("round-number", "numeral", "name-particle", "unnamed-source"))
_FORMED = frozenset(
    (
        "named-by-purpose",
        "named-by-chain",
        "named-in-quotes",
        "named-by-date",
        "named-by-word",
        "named-by-trade",
        "of-members",
        "armed-body",
        "campus",
        "party-noun",
        "creed-noun",
        "named-for-somebody",
        "part-of-body",
        "bloc",
        "of-the-world",
    )
)
# classes of phrases that are looked for through whole sentences and texts; see `Scan.where`
PLACED = ("demonym", "lexeme", "org", "place", "state")
_COMMON = "common"  # the class of words that are looked at, never looked for: every fourth is of it
# classes of nouns that are looked for through whole sentences and stand in few; see `Scan.seek`
SOUGHT = (
    "ally", "assembly", "comment", "delegation", "feasible", "government-of", "guest", "his-dignity",
    "his-excellency", "his-highness", "his-honour", "his-majesty", "his-premiership", "optimism", "other-party",
    "pessimism", "relies", "sidelines", "statement-noun", "tie", "trade",
)  # fmt: skip
# the classes that say more of a spelling than that it is of them
_TELLING = frozenset(
    (
        *("capital-head", "city-head", "group-head", "one-of-many", "own-country", "venue", "organisation-noun"),
        *("states-told", "clause-opening"),
        *(cls for cls, _ in _TWO),
        *SIGNS,
        *_HEADS,
        *_FORMED,
        *SOUGHT,
    )
)


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """The phrases that can begin at a spelling, and what its readings are to the grammar of noun phrases."""

    alone: tuple[tuple[str, Entry], ...]  # (clitic, entry) of the phrases of one word
    longer: tuple[tuple[str, dict[str, int]], ...]  # (clitic, pages of the longer ones by the word that must follow)
    functions: frozenset[str]  # classes of function words; "~" before one that a preposition is written onto
    classes: frozenset[str]  # classes of `alone`
    opens: bool = False  # whether a noun phrase can begin here by the spelling alone
    dual: tuple[str, str] | None = None  # (clitic, countries, sides or persons) of البلدين, الجانبان, الوزيران
    cities: tuple[tuple[str, bool], ...] = ()  # (clitic, whether it says capital) of العاصمة, مدينة
    people: str | None = None  # the clitic on a word for people (أعضاء, مسؤولين), None for another word
    one_of_many: str | None = None  # the clitic on one of people who are counted (جنديا), None for another word
    own: str | None = None  # the clitic on "his country"
    venue: bool = False  # مطار, جامعة, قصر: a name after it is the venue's
    echoes: tuple[tuple[str, str], ...] = ()  # (clitic, kind of organisation without its article) of الحركة, الوزارة
    head: tuple[str, str] | None = None  # (clitic, word) of a kind of organisation that a name may follow: شركة, كتائب
    sign: str = ""  # whether it tells where a topic is named
    ends: int = 0  # whether a clause ends before it: OPENING a new one, or STOP
    press: tuple[str, ...] = ()  # the classes of the idioms of a country's press it is of; itself where its ya is one
    sought: tuple[str, ...] = ()  # the classes of SOUGHT that a reading is of, with or without its article
    begins: tuple[str, ...] = ()  # those of `classes` that are looked for
    stands: tuple[str, ...] = ()  # `functions` that are looked for, with no sign of a preposition
    of: Classes = NO_CLASSES  # the word classes that it is of


def spellings(words: tuple[Word, ...], lexicon: Lexicon, language: str) -> tuple[Spelling, ...]:
    """The shared `Spelling` of each word, in a language of the lexicon."""
    memory: dict[str, Spelling] = lexicon.memory.setdefault(language, {})
    if len(memory) >= _KEEP:
        memory.clear()
    found: list[Spelling] = []
    for word in words:
        spelt = memory.get(word.raw)
        if spelt is None:
            spelt = memory[word.raw] = _work_out(word, lexicon, language)
        found.append(spelt)
    return tuple(found)


def _marks(lexicon: Lexicon) -> Marks:
    """The stems of the word classes, each with its classes: few words are of any, and one look tells of which."""
    known: Marks | None = lexicon.memory.get("marks")
    if known is None:
        known = lexicon.memory["marks"] = {}
        for name, members in sorted(lexicon.facts["words"].items()):
            for stem in members:
                known[stem] = known.get(stem, _NONE) | {name}
    return known


def _idioms(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """The words that only the press of some countries writes, folded, with the classes that say so."""
    known: dict[str, tuple[str, ...]] | None = lexicon.memory.get("idioms")
    if known is None:
        known = lexicon.memory["idioms"] = {}
        for name, members in sorted(lexicon.facts["words"].items()):
            if name.startswith(IDIOM):
                for each in members:
                    known[each] = (*known.get(each, ()), name)
    return known


def _work_out(word: Word, lexicon: Lexicon, language: str) -> Spelling:
    marks = _marks(lexicon)
    of = classes_of(word, marks)
    marked = word.kind in ("num", "flag")
    if of is not NO_CLASSES:
        marked = marked or not (of.stems.isdisjoint(_TELLING) and of.nouns.isdisjoint(_TELLING))
    sign = sign_of(word, marks) if marked or word.kind != "ar" else ""
    plain = _plain(word, sign, of, _idioms(lexicon))
    found = _with_phrases(plain, word, lexicon.phrases[language])
    return _with_marks(found, word, marks) if marked else found


def _plain(word: Word, sign: str, of: Classes, idioms: dict[str, tuple[str, ...]]) -> Spelling:
    """What a word tells though no phrase begins at it: where topics are named, a clause ends, whose press it is."""
    press = idioms.get(word.fold, ())
    if word.raw in _FINAL_YA:
        press = (*press, word.raw)
    ends = OPENING if "clause-opening" in of.whole else 0
    if word.kind == "punct" and word.raw in STOPS:
        ends = STOP
    if ends or press or of is not NO_CLASSES:
        return Spelling((), (), _NONE, _NONE, sign=sign, ends=ends, press=press, of=of)
    return PLAIN[sign]


def _with_phrases(plain: Spelling, word: Word, book: Phrasebook) -> Spelling:
    """The same with the phrases of the lexicon that can begin at the word; `plain` itself where none can."""
    alone: list[tuple[str, Entry]] = []
    longer: list[tuple[str, dict[str, int]]] = []
    functions: list[str] = []
    for prefix, stem in word.readings:
        begun = book.begun(stem)
        if begun.longer:
            longer.append((prefix, begun.longer))
        for entry in begun.alone:
            if entry.cls != "word":
                alone.append((prefix, entry))
            elif prefix in JOINING:
                functions.append(entry.key)
            elif prefix in GOVERNED:
                functions.append("~" + entry.key)
                alone.append((prefix, entry))
    if not (alone or longer or functions):
        return plain
    classes = set_of([entry.cls for _, entry in alone])
    return Spelling(  # not by `replace`, which takes as long as all the rest of this module
        tuple(alone),
        tuple(longer),
        set_of(functions),
        classes,
        sign=plain.sign,
        ends=plain.ends,
        press=plain.press,
        begins=placed(classes),
        stands=bare(functions) if functions else (),
        of=plain.of,
    )


def _with_marks(found: Spelling, word: Word, marks: Marks) -> Spelling:
    """The same with what the word's readings are to the grammar of noun phrases; of readings that are the same the
    first counts."""
    opens = word.kind in ("num", "flag") or not _HEADS.isdisjoint(marks.get(word.fold, _NONE))
    dual: tuple[str, str] | None = None
    head: tuple[str, str] | None = None
    people: str | None = None
    one: str | None = None
    own: str | None = None
    venue = False
    cities: list[tuple[str, bool]] = []
    echoes: list[tuple[str, str]] = []
    seen: set[str] = set()
    for prefix, stem in word.readings:
        definite = stem.startswith(_ARTICLE)
        noun = stem[2:] if definite else stem
        whole, without = marks.get(stem, _NONE), marks.get(noun, _NONE)
        for cls, two in _TWO:
            if dual is None and cls in whole:
                dual = (prefix, two)
        if "city-head" in whole:
            cities.append((prefix, "capital-head" in whole))
        if people is None and "group-head" in without:
            people = prefix
        if one is None and "one-of-many" in whole:
            one = prefix
        if own is None and "own-country" in whole:
            own = prefix
        if head is None and not _FORMED.isdisjoint(without):
            head = (prefix, stem)
        if definite and "organisation-noun" in without:
            echoes.append((prefix, noun))
        venue = venue or "venue" in whole
        opens = opens or "states-told" in whole or stem == SERVANT
        seen |= whole
        seen |= without
    return Spelling(
        found.alone,
        found.longer,
        found.functions,
        found.classes,
        opens=opens or dual is not None or bool(cities) or people is not None,
        dual=dual,
        cities=tuple(cities),
        people=people,
        one_of_many=one,
        own=own,
        venue=venue,
        echoes=tuple(echoes),
        head=head,
        sign=found.sign,
        ends=found.ends,
        press=found.press,
        sought=tuple([cls for cls in SOUGHT if cls in seen]),
        begins=found.begins,
        stands=found.stands,
        of=found.of,
    )


def placed(classes: Collection[str]) -> tuple[str, ...]:
    """Those of some classes of phrases that are looked for."""
    if not classes:
        return ()
    return tuple([cls for cls in PLACED if cls in classes])


def bare(functions: Collection[str]) -> tuple[str, ...]:
    """Classes of function words that are looked for, each once, with no sign of a preposition before it."""
    found: list[str] = []
    for cls in functions:
        stem = cls[1:] if cls.startswith("~") else cls
        if stem not in found and stem != _COMMON:
            found.append(stem)
    return tuple(found)


_NONE: frozenset[str] = frozenset()
# spellings that are nothing but a sign, by the sign
PLAIN = {s: Spelling((), (), _NONE, _NONE, sign=s) for s in ("", "agenda", "situation", "aside", "fill", "stop")}
