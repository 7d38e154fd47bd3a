"""What the schemes of words give the lexicon: lexemes with their forms, event types, topics and their cues, classes of
words, outlets."""

from __future__ import annotations

from typing import Any

from alaqat.lexicon import LANGUAGES, NAMES, Add, AddWords, Entry
from alaqat.schemes import Facts, first, members, notation, values
from alaqat.text.folding import fold, fold_text
from alaqat.text.morphology import noun_forms, participle_forms, passive_forms, verb_forms
from alaqat.text.tokens import tokenise
from alaqat.vocab import DIP, PREF_LABEL, PREFIXES, RDF_TYPE, local

__all__ = ["fill_words"]

_DIP = PREFIXES["dip"]
_BROADER = PREFIXES["skos"] + "broader"
_NOUN = 4  # letters of a noun that is looked for with a pronoun
_TO_YOU = ("ي", "ك", "كم")  # pronouns that news seldom writes onto a thing, and other words end in


def fill_words(facts: Facts, add: Add, add_words: AddWords, tables: dict[str, Any], states: dict[str, str]) -> None:
    """Fill the lexicon with what is no name; `states` is {IRI of a state: ISO code}."""
    _lexemes(facts, add_words, tables)
    _topics(facts, add, states, tables)
    _words(facts, add, tables, states)


def _lexemes(facts: Facts, add_words: AddWords, tables: dict[str, Any]) -> None:
    tables["lexeme"] = {}
    for s, po in facts.items():
        if (DIP["Lexeme"], "") not in po.get(RDF_TYPE, ()):
            continue
        of = first(facts, s, DIP["ofType"])
        frame = first(facts, s, DIP["frame"])
        name = local(s)
        tables["lexeme"][name] = {"type": local(of) if of else None, "frame": frame}

        def put(forms: Any, lang: str, part: str, name: str = name) -> None:
            for text, form in forms:
                add_words(
                    lang,
                    tuple(text.split()),
                    Entry("lexeme", name, {"form": part + "|".join(map(str, form.said)), "f": form, "part": part}),
                )

        for label, lang in po.get(DIP["verb"], ()):
            past, _, present = label.partition(" ")
            put(verb_forms(past, present or past), lang, "verb")
            put(passive_forms(past), lang, "passive")
        for label, lang in po.get(DIP["passive"], ()):
            past, _, present = label.partition(" ")
            put(verb_forms(past, present or past), lang, "passive")
        for label, lang in po.get(DIP["verbalNoun"], ()):
            put(noun_forms(label), lang, "noun")
        for label, lang in po.get(DIP["participle"], ()):
            put(participle_forms(label), lang, "participle")
        for label, lang in po.get(DIP["trigger"], ()):
            words = tuple(w.fold for w in tokenise(label).words)
            add_words(lang, words, Entry("lexeme", name, {"form": "fixed", "f": None, "part": "fixed"}))
    event_types: dict[str, Any] = {}
    for s in members(facts, "event-type"):
        broader, implied = first(facts, s, _BROADER), first(facts, s, DIP.impliesTopic)
        threat = first(facts, s, DIP.threatenedAs)
        event_types[notation(facts, s)] = {
            "broader": local(broader) if broader else None,
            "implies": local(implied) if implied else None,
            "threat": local(threat) if threat else None,
            "symmetric": first(facts, s, DIP.symmetric) == "true",
            "names": {lang: first(facts, s, PREF_LABEL, lang) for lang in LANGUAGES},
        }
    tables["event_type"] = event_types


def _topics(facts: Facts, add: Add, states: dict[str, str], tables: dict[str, Any]) -> None:
    tables["topic"] = {}
    for s in members(facts, "topic"):
        code = notation(facts, s)
        countries = tuple(states[x] for x, _ in values(facts, s, [_DIP + "countryCue"]) if x in states)
        broader = first(facts, s, _BROADER)
        tables["topic"][code] = {
            "countries": countries,
            "broader": local(broader) if broader else None,
            "names": {lang: first(facts, s, PREF_LABEL, lang) for lang in LANGUAGES},
        }
        cues = values(facts, s, (_DIP + "cue",))
        names = [name for name in values(facts, s, NAMES) if name not in cues]  # as wide a name as "energy" says little
        for strength, labels in (("strong", names), ("weak", cues)):
            for label, lang in labels:
                entry = Entry("topic", code, {"strength": strength})
                add(lang, label, entry)
                for form in _other_forms(label) if lang == "ar" else ():
                    add(lang, form, entry)


def _other_forms(label: str) -> list[str]:
    """Of a noun of one word: with a pronoun of the third person or "our" (وساطتها, حدودنا), and the subject's case of a
    plural of people (النازحون for النازحين); none of an adjective."""
    if " " in label or label.endswith(("ي", "ية")) or len(label) < _NOUN:
        return []
    if label.startswith("ال"):
        return [label[:-2] + "ون"] if label.endswith("ين") else []
    return sorted({text for text, form in noun_forms(label) if form.pronoun and form.pronoun not in _TO_YOU})


_SOUND_PLURAL = ("ون", "ين")


def _words(facts: Facts, add: Add, tables: dict[str, Any], states: dict[str, str]) -> None:
    sets: dict[str, set[str]] = {}
    cases: dict[str, str] = {}
    classes = [(s, klass) for s in members(facts, "word") for klass in _with_wider(facts, s)]
    for s, klass in classes:
        for label, _ in values(facts, s, [_DIP + "member"]):
            if klass.startswith("case:"):
                cases[fold(label)] = klass[5:]
            sets.setdefault(klass, set()).add(fold(label))
        for label, _ in values(facts, s, [_DIP + "personNoun"]):
            one = fold(label)
            sets.setdefault("one-of-many", set()).update((one, one + "ا"))
            sets.setdefault(klass, set()).update(one + ending for ending in _SOUND_PLURAL)
        for label, lang in values(facts, s, [_DIP + "form"]):
            if klass in ("given-name", "doubtful-given-name", "surname"):
                add(lang, label, Entry({"given-name": "given", "surname": "surname"}.get(klass, "maybe-given"), ""))
            else:
                add(lang, label, Entry("word", klass))
        for label, lang in values(facts, s, [_DIP + "noun"]):
            for text in sorted({text for text, form in noun_forms(label) if form.pronoun not in _TO_YOU}):
                add(lang, text, Entry("word", klass))
    tables["words"] = {k: frozenset(v) for k, v in sets.items()}
    tables["cases"] = cases
    tables["outlet"] = {}
    for s in members(facts, "outlet"):
        country = next((states[x] for x, _ in values(facts, s, [_DIP + "ofState"]) if x in states), None)
        for label, _ in values(facts, s, [*NAMES, _DIP + "domainName"]):
            tables["outlet"][fold_text(label)] = country
    tables["outlet_states"] = frozenset(filter(None, tables["outlet"].values()))


def _with_wider(facts: Facts, s: str) -> list[str]:
    """The notations of a class of words and of the wider ones, which hold its words too."""
    wider = [klass for above, _ in values(facts, s, [_BROADER]) for klass in _with_wider(facts, above)]
    return list(dict.fromkeys([notation(facts, s), *wider]))
