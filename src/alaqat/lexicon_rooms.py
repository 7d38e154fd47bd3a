"""What the schemes of names give the lexicon: countries, places, organisations, bodies, offices, people."""

from __future__ import annotations

from typing import Any

from alaqat.lexicon import LANGUAGES, NAMES, Add, AddWords, Entry
from alaqat.lexicon_words import fill_words
from alaqat.schemes import Facts, first, members, notation, values
from alaqat.text.folding import fold, fold_text, light
from alaqat.vocab import DIP, PREF_LABEL, PREFIXES, RDF_TYPE, local

__all__ = ["fill"]

_DIP = PREFIXES["dip"]


def fill(facts: Facts, add: Add, add_words: AddWords) -> dict[str, Any]:
    """Fill the lexicon; returns the small tables that the extractor asks by key."""
    tables: dict[str, Any] = {}
    states = _states(facts, add, tables)
    _places(facts, add, states)
    _organisations(facts, add, states, tables)
    _bodies(facts, add, tables)
    _offices(facts, add, states, tables)
    _people(facts, add, states, tables)
    fill_words(facts, add, add_words, tables, states)
    return tables


def _states(facts: Facts, add: Add, tables: dict[str, Any]) -> dict[str, str]:
    by_iri: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    tables["territory"] = {}
    tables["masculine"] = frozenset[str]()
    tables["arab_states"] = frozenset[str]()
    for s in members(facts, "country"):
        iso = first(facts, s, _DIP + "iso2")
        if not iso:
            continue
        by_iri[s] = iso
        if first(facts, s, DIP.masculine) == "true":
            tables["masculine"] |= {iso}
        if first(facts, s, DIP.arab) == "true":
            tables["arab_states"] |= {iso}
        names[iso] = {lang: first(facts, s, PREF_LABEL, lang) or iso for lang in LANGUAGES}
        doubtful = {fold(v) for v, _ in values(facts, s, [_DIP + "ambiguous"])}
        for kind, predicates in (("name", NAMES), ("capital", [_DIP + "capital"]), ("metonym", [_DIP + "metonym"])):
            for label, lang in values(facts, s, predicates):
                k = "flag" if not lang and not label.isascii() and len(label) == 2 else kind
                add(
                    lang,
                    label,
                    Entry(
                        "state",
                        iso,
                        {
                            "kind": k,
                            "doubt": fold(label) in doubtful,
                            "label": label,
                            "form": label if light(label) != label else "",
                        },
                    ),
                )
        demonyms = values(facts, s, [_DIP + "demonym"])
        shortest = min((x for x, lang in demonyms if lang == "ar"), key=len, default="")
        for label, lang in demonyms:
            known = {name for name, _ in values(facts, s, NAMES)}
            _demonym(add, label, lang, iso, doubtful, known, by_rights=label.startswith(shortest))
        for territory, _ in values(facts, s, [_DIP + "territory"]):
            tables["territory"][territory] = iso
    tables["state_iri"] = {iso: s for s, iso in by_iri.items()}
    tables["state_name"] = names
    return by_iri


def _demonym(
    add: Add, label: str, lang: str, iso: str, doubtful: set[str], named: set[str], *, by_rights: bool
) -> None:
    """`by_rights`: whether it is formed like the shortest one, as نيجيري is for Nigeria, not for Niger."""
    number = gender = ""
    if lang == "ar":
        gender = "f" if label.endswith(("ة", "ات", "تان", "تين")) else "m"
        number = _number(label)
    attrs = {"gender": gender, "number": number, "doubt": fold(label) in doubtful, "by_rights": by_rights}
    entry = Entry("demonym", iso, {**attrs, "definite": False})
    add(lang, label, entry)
    if lang == "ar":
        # الكوري الجنوبي, الجنوب أفريقي
        for whole in {"ال" + label, " ".join("ال" + w for w in label.split())}:
            add(lang, whole, Entry("demonym", iso, {**entry.attrs, "definite": True, "doubt": fold(whole) in doubtful}))
        if number == "s" and gender == "m":
            add(lang, label + "ا", Entry("demonym", iso, {**entry.attrs, "like_name": label in named}))


def _number(nation: str) -> str:
    """Of how many an Arabic nationality is said: s, d or p."""
    if nation.endswith(("ون", "ات", "يين", "يّين")):
        return "p"
    if nation.endswith(("ان", "يتين", "تين")) and len(nation) > 5:
        return "d"
    return "s" if nation.endswith(("ي", "ة", "ى")) else "p"  # broken plurals: أتراك


def _places(facts: Facts, add: Add, states: dict[str, str]) -> None:
    territories = {t: states[s] for s in states for t, _ in values(facts, s, [_DIP + "territory"])}
    for s in members(facts, "place"):
        where = sorted(territories.get(t, "") for t, _ in values(facts, s, [_DIP + "inTerritory"]))
        implies = bool(values(facts, s, [_DIP + "impliesCountry"]))
        doubtful = {fold(v) for v, _ in values(facts, s, [_DIP + "ambiguous"])}
        for label, lang in values(facts, s, NAMES):
            attrs = {"implies": implies, "doubt": fold(label) in doubtful, "iri": s}
            add(lang, label, Entry("place", where[0] if len(where) == 1 else "", attrs))


_KINDS = {
    DIP.IGO: "igo",
    DIP.GovernmentBody: "government_body",
    DIP.NonStateActor: "non_state",
    DIP.ActorGroup: "group",
}


def _organisations(facts: Facts, add: Add, states: dict[str, str], tables: dict[str, Any]) -> None:
    tables["org"] = {}
    for s in members(facts, "organisation"):
        types = [t for t, _ in values(facts, s, [RDF_TYPE])]
        kind = next((_KINDS[t] for t in types if t in _KINDS), "non_state")
        own = [states[x] for x, _ in values(facts, s, [_DIP + "ofState"]) if x in states]
        country = own[0] if own else None
        names = {lang: first(facts, s, PREF_LABEL, lang) for lang in LANGUAGES}
        at_large = bool(values(facts, s, [_DIP + "atLarge"]))
        of = first(facts, s, _DIP + "statesOf")
        tables["org"][s] = {"kind": kind, "country": country, "names": names, "at_large": at_large, "states_of": of}
        doubtful = {fold(v) for v, _ in values(facts, s, [_DIP + "ambiguous"])}
        for label, lang in values(facts, s, NAMES):
            entry = Entry("org", s, {"kind": kind, "country": country, "doubt": fold(label) in doubtful})
            for form in (label, *(_indefinite(label) if kind == "group" and lang == "ar" else ())):
                add(lang, form, entry)
        for label, lang in values(facts, s, [_DIP + "demonym"]):
            number = _number(label) if lang == "ar" else ""
            for form in {label, "ال" + label} if lang == "ar" else {label}:
                add(lang, form, Entry("orgdem", s, {"kind": kind, "country": None, "number": number}))


_BODY_KINDS = (("groupKind", "group"), ("nonStateKind", "non_state"))


def _indefinite(label: str) -> list[str]:
    """Of a collective, some of its members: "دول أوروبية", "دولا أوروبية" for "الدول الأوروبية"."""
    words = label.split()
    if len(words) < 2 or not all(w.startswith("ال") for w in words):
        return []
    noun, *adjectives = (w.removeprefix("ال") for w in words)
    accusative = [] if noun.endswith(("ة", "ات", "ا", "ى", "ون", "ين")) else [noun + "ا"]
    return [" ".join((form, *adjectives)) for form in (noun, *accusative)]


def _bodies(facts: Facts, add: Add, tables: dict[str, Any]) -> None:
    tables["body"] = {}
    for s in members(facts, "body-kind"):
        metonym = bool(values(facts, s, [_DIP + "metonymOfState"]))
        kind = next((k for term, k in _BODY_KINDS if values(facts, s, [_DIP + term])), "government_body")
        code = notation(facts, s)
        doubtful = {fold(v) for v, _ in values(facts, s, [_DIP + "ambiguous"])}
        role = first(facts, s, _DIP + "ministerRole")
        tables["body"][code] = {lang: first(facts, s, PREF_LABEL, lang) for lang in LANGUAGES}
        for label, lang in values(facts, s, NAMES):
            doubt = fold(label) in doubtful
            if doubt and (role is None or lang != "ar"):
                continue
            attrs = {"metonym": metonym, "kind": kind, "role": local(role) if role else None}
            add(lang, label, Entry("ministry" if doubt else "body", code, attrs))  # الداخلية الإسبانية


_OFFICE_FORMS = (
    ("masculineLabel", "s", "m"), ("feminineLabel", "s", "f"), ("dualLabel", "d", "m"), ("pluralLabel", "p", "m"),
)  # fmt: skip

_MINISTER = "وزير "
_LEADERS = ("prime-minister", "party-leader", "armed-group-leader")  # who is told by what he leads: حزب بزعامة فلان


def _offices(facts: Facts, add: Add, states: dict[str, str], tables: dict[str, Any]) -> None:
    tables["office"] = {}
    tables["portfolio"], tables["led"] = {}, {}
    for s in members(facts, "role"):
        code = notation(facts, s)
        rank = first(facts, s, _DIP + "rank")
        tables["office"][code] = {
            "rank": int(rank or 0),
            "names": {x: first(facts, s, PREF_LABEL, x) for x in LANGUAGES},
        }
        implied = [states[x] for x, _ in values(facts, s, [_DIP + "impliesState"]) if x in states]
        for name, number, gender in _OFFICE_FORMS:
            for label, lang in values(facts, s, [_DIP + name]):
                entry = Entry("office", code, {"number": number, "gender": gender, "form": number})
                add(lang, label, entry)
                if code.endswith("minister") and label.startswith(_MINISTER):
                    tables["portfolio"][fold_text(label.removeprefix(_MINISTER))] = code  # الدفاع
                if code in _LEADERS and number == "s" and " " in label:
                    tables["led"][fold_text(label).split(" ", 1)[1].removeprefix("ال")] = code  # حزب, حكومة
                if " ال" in label:  # the space before the article is often left out: وزيرالخارجية
                    add(lang, label.replace(" ال", "ال", 1), entry)
        for label, lang in values(facts, s, NAMES):
            add(lang, label, Entry("office", code, {"number": "s", "gender": "m", "form": "s"}))
        for label, lang in values(facts, s, [_DIP + "statedLabel"]):
            country = implied[0] if implied else None
            gender = "f" if label.split()[0].endswith("ة") else "m"  # المستشارة الألمانية
            add(lang, label, Entry("office", code, {"number": "s", "gender": gender, "form": "s", "country": country}))
    tables["modified"] = _compositions(facts)
    for s in members(facts, "office-modifier"):
        code = notation(facts, s)
        for label, lang in values(
            facts,
            s,
            [*NAMES, _DIP + "masculineLabel", _DIP + "feminineLabel", _DIP + "dualLabel", _DIP + "pluralLabel"],
        ):
            add(lang, label, Entry("modifier", code))
    for s in members(facts, "honorific"):
        for label, lang in values(facts, s, [*NAMES, _DIP + "masculineLabel", _DIP + "feminineLabel"]):
            add(lang, label, Entry("honorific", notation(facts, s)))


def _compositions(facts: Facts) -> dict[tuple[str, str], str | None]:
    """(modifier, role) -> the role of both together, None where no role is left; ("IGO", role) for a kind of body."""
    out: dict[tuple[str, str], str | None] = {}
    for po in facts.values():
        one = {p: v[0][0] for p, v in po.items()}
        result, role = one.get(_DIP + "resultRole"), one.get(_DIP + "modifies")
        by = one.get(_DIP + "modifier") or one.get(_DIP + "ofKind")
        if result and role and by:
            out[local(by), local(role)] = None if result.endswith("#nil") else local(result)
    return out


def _people(facts: Facts, add: Add, states: dict[str, str], tables: dict[str, Any]) -> None:
    people: dict[str, Any] = {}
    for s in members(facts, "person"):
        of = [states[x] for x, _ in values(facts, s, [_DIP + "ofState"]) if x in states]
        people[s] = {
            "country": of[0] if of else None,
            "names": {lang: first(facts, s, PREF_LABEL, lang) for lang in LANGUAGES},
            "tenures": [],
        }
    for po in facts.values():
        if (DIP.Tenure, "") not in po.get(RDF_TYPE, ()):
            continue
        one = {p: po[p][0][0] for p in po}
        holder, role = one.get(DIP.holder), one.get(DIP.roleType)
        if holder in people and role:
            state = states.get(one.get(DIP.ofState, ""))
            start, end = one.get(DIP.startDate, "")[:10], one.get(DIP.endDate, "")[:10]
            people[holder]["tenures"].append((local(role), state, one.get(DIP.postAt), start, end))
    for s, p in people.items():
        held = tuple(sorted({role for role, *_ in p["tenures"]}))
        for label, lang in values(facts, s, NAMES):
            add(lang, label, Entry("person", s, {"form": "full", "held": held}))
        doubtful = {fold_text(v) for v, _ in values(facts, s, [_DIP + "ambiguous"])}
        for label, lang in values(facts, s, [_DIP + "shortName"]):
            if fold_text(label) in doubtful:
                continue
            add(lang, label, Entry("person", s, {"form": "short", "held": held}))
    holders: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for s, p in people.items():
        p["tenures"].sort(key=str)
        for role, state, org, start, end in p["tenures"]:
            if state or org:
                holders.setdefault((role, state or org), []).append((start, end, s))
    tables["people"] = people
    tables["holders"] = {k: sorted(v) for k, v in holders.items()}
