"""What one spelling can be, worked out once: an article repeats its words, and the next article repeats them again."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from alaqat.extract.signs import sign_of
from alaqat.lexicon import Entry, Lexicon
from alaqat.phrasebook import Phrasebook
from alaqat.text.tokens import Word

__all__ = [
    "GOVERNED",
    "IDIOM",
    "JOINING",
    "OPENING",
    "PLAIN",
    "SERVANT",
    "SOUGHT",
    "STOP",
    "STOPS",
    "Spelling",
    "bare",
    "spellings",
]

IDIOM = "idiom:"  # how the classes of idioms begin; then the states, "EG+SD"
_KEEP = 200_000  # spellings remembered; beyond it the memory starts afresh
JOINING = ("", "و", "ف")  # clitics under which a function word is still itself
GOVERNED = ("ب", "ل", "وب", "ول")  # under these it stands behind a preposition
OPENING, STOP = 1, 2
STOPS = ".؛;!؟?:"  # signs that end a clause
_FINAL_YA = frozenset(("فى", "التى", "الذى"))  # the final ya of the Egyptian press has no dots
_TWO = ("countries", "sides", "persons")
SERVANT = "عبد"  # with a name of God it begins a name: وعبد الفتاح
_HEADS = (
    "round-number",
    "numeral",
    "name-particle",
    "unnamed-source",
)  # classes of whole words that can open a noun phrase
_FORMED = (
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
# classes of nouns that are looked for through whole sentences and stand in few; see `Scan.seek`
SOUGHT = (
    "assembly",
    "delegation",
    "feasible",
    "government-of",
    "guest",
    "his-dignity",
    "his-excellency",
    "his-highness",
    "his-honour",
    "his-majesty",
    "his-premiership",
    "sidelines",
    "statement-noun",
)
_SETS = (
    *(f"two-{two}" for two in _TWO),
    *(
        "capital-head",
        "city-head",
        "group-head",
        "one-of-many",
        "own-country",
        "venue",
        "organisation-noun",
        "states-told",
    ),
    *_HEADS,
    *_FORMED,
    *SOUGHT,
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
    begins: tuple[str, ...] = ()  # `classes`
    stands: tuple[str, ...] = ()  # `functions`, with no sign of a preposition


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


def _marks(lexicon: Lexicon) -> frozenset[str]:
    """The stems that are more to the grammar of noun phrases than what the phrases of the lexicon say."""
    known: frozenset[str] | None = lexicon.memory.get("marks")
    if known is None:
        sets: dict[str, frozenset[str]] = lexicon.facts["words"]
        known = lexicon.memory["marks"] = frozenset().union(*(sets[name] for name in _SETS))
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
    sets: dict[str, frozenset[str]] = lexicon.facts["words"]
    marks = _marks(lexicon)
    found = _with_phrases(_plain(word, lexicon, sets), word, lexicon.phrases[language])
    if word.kind in ("num", "flag"):
        return _with_marks(found, word, sets)
    for _, stem in word.readings:
        if stem in marks or (stem.startswith("ال") and stem[2:] in marks):
            return _with_marks(found, word, sets)
    return found


def _plain(word: Word, lexicon: Lexicon, sets: dict[str, frozenset[str]]) -> Spelling:
    """What a word tells though no phrase begins at it: where topics are named, a clause ends, whose press it is."""
    sign, press = sign_of(word, sets), _idioms(lexicon).get(word.fold, ())
    if word.raw in _FINAL_YA:
        press = (*press, word.raw)
    ends = OPENING if word.fold in sets["clause-opening"] else 0
    if word.kind == "punct" and word.raw in STOPS:
        ends = STOP
    return Spelling((), (), _NONE, _NONE, sign=sign, ends=ends, press=press) if ends or press else PLAIN[sign]


def _with_phrases(plain: Spelling, word: Word, book: Phrasebook) -> Spelling:
    """The same with the phrases of the lexicon that can begin at the word; `plain` itself where none can."""
    alone: list[tuple[str, Entry]] = []
    longer: list[tuple[str, dict[str, int]]] = []
    functions: set[str] = set()
    for prefix, stem in word.readings:
        begun = book.begun(stem)
        if begun.longer:
            longer.append((prefix, begun.longer))
        for entry in begun.alone:
            if entry.cls != "word":
                alone.append((prefix, entry))
            elif prefix in JOINING:
                functions.add(entry.key)
            elif prefix in GOVERNED:
                functions.add("~" + entry.key)
                alone.append((prefix, entry))
    if not (alone or longer or functions):
        return plain
    classes = frozenset([entry.cls for _, entry in alone])
    return Spelling(  # not by `replace`, which takes as long as all the rest of this module
        tuple(alone),
        tuple(longer),
        frozenset(functions),
        classes,
        sign=plain.sign,
        ends=plain.ends,
        press=plain.press,
        begins=tuple(classes),
        stands=bare(functions),
    )


def _with_marks(found: Spelling, word: Word, sets: dict[str, frozenset[str]]) -> Spelling:
    """The same with what the word's readings are to the grammar of noun phrases; `found` itself where nothing."""
    readings, capital = word.readings, sets["capital-head"]
    nouns = [(p, stem.removeprefix("ال")) for p, stem in readings]
    dual = next(((p, two) for p, stem in readings for two in _TWO if stem in sets["two-" + two]), None)
    cities = tuple((p, stem in capital) for p, stem in readings if stem in sets["city-head"])
    people = _clitic(nouns, sets["group-head"])
    one = _clitic(readings, sets["one-of-many"])
    own = _clitic(readings, sets["own-country"])
    venue = any(stem in sets["venue"] for _, stem in readings)
    formed = (n for n, noun in enumerate(nouns) if any(noun[1] in sets[name] for name in _FORMED))
    head = next((readings[n] for n in formed), None)
    named = ((p, stem[2:]) for p, stem in readings if stem.startswith("ال"))
    echoes = tuple((p, noun) for p, noun in named if noun in sets["organisation-noun"])
    counted = word.kind in ("num", "flag") or any(word.fold in sets[name] for name in _HEADS)
    states = any(stem in sets["states-told"] or stem == SERVANT for _, stem in readings)
    sought = tuple([n for n in SOUGHT if any(stem in sets[n] for _, stem in (*readings, *nouns))])
    opens = counted or states or dual is not None or bool(cities) or people is not None
    if not (opens or one is not None or own is not None or venue or echoes or head or sought):
        return found
    return replace(
        found, opens=opens, dual=dual, cities=cities, people=people, one_of_many=one, own=own, venue=venue,
        echoes=echoes, head=head, sought=sought,
    )  # fmt: skip


def bare(functions: Set[str]) -> tuple[str, ...]:
    """Classes of function words, each once, with no sign of a preposition before it."""
    return tuple({cls.removeprefix("~") for cls in functions})


def _clitic(readings: Iterable[tuple[str, str]], stems: frozenset[str]) -> str | None:
    """The clitic of the first reading whose stem is among some, None where none is."""
    return next((prefix for prefix, stem in readings if stem in stems), None)


_NONE: frozenset[str] = frozenset()
# spellings that are nothing but a sign, by the sign
PLAIN = {s: Spelling((), (), _NONE, _NONE, sign=s) for s in ("", "agenda", "situation", "aside", "fill", "stop")}
