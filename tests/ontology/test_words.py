"""The classes of words that the grammar asks for: none is missing, none is empty or asked for by nobody, none holds a
word twice."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from alaqat import schemes
from alaqat.extract.grammar import frames
from alaqat.extract.scan import scan
from alaqat.lexicon import load
from alaqat.resources import PACKAGE
from alaqat.schemes import notation
from alaqat.text.folding import fold
from alaqat.text.morphology import noun_forms
from alaqat.text.tokens import tokenise
from alaqat.vocab import BASE, DIP, PREFIXES
from arabic import check_offsets, read

SKOS = PREFIXES["skos"]
MEMBER = PREFIXES["dip"] + "member"
FOREIGN = {"agenda", "situation", "before-topic"}  # asked in articles of every language
# words of grammar that the extractor itself knows, beside those that give a case: relatives with their gender, the ya
# of the Egyptian press, the name of God, letters that spelling doubts, and the key by which a ministry is named again
IN_CODE = {"الذي", "التي", "الذى", "التى", "الله", "اويءه", "وزاره"}
# the article with what is written before it, endings and pronouns that are letters of a word, not words; "that" and
# "if", "he" and "she", told apart where their spelling decides
PARTS = {"ال", "بال", "ين", "يون", "ان", "هم", "هما", "تهم", "أن", "إن", "وإن", "هو", "هي"}
CLOSED = {"prep", "neg", "future", "hypothetical", "relative", "comp", "conj", "weekday"}


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """Notation -> the forms and members of all classes with it, as written."""
    facts = schemes.read()
    found: dict[str, tuple[str, ...]] = {}
    for s, po in facts.items():
        if (BASE + "word", "") in po.get(SKOS + "inScheme", ()):
            code = schemes.first(facts, s, SKOS + "notation") or ""
            words = [*po.get(DIP.form, ()), *po.get(DIP.noun, ()), *po.get(MEMBER, ())]
            assert {lang for _, lang in words} <= ({"ar", "en", "fr"} if code in FOREIGN else {"ar"}), s
            found[code] = found.get(code, ()) + tuple(v for v, _ in words)
    return found


def asked() -> set[str]:
    """The classes that the frames name."""
    out: set[str] = set()
    for f in frames("ar").values():
        out |= {f.require, f.require_before, f.require_close, f.unless_nearer, f.not_yet, *f.require_any}
        out |= {f.exclude, f.exclude_before, f.exclude_after}
        out |= {cls for cls, _, _ in (*f.refine, *f.refine_near)}
    return out - {""}


@pytest.mark.parametrize("code", sorted(asked()))
def test_a_class_that_a_frame_asks_for_is_there(code: str) -> None:
    assert code in classes(), "without it the frame never fires"


@pytest.mark.parametrize("code", sorted(asked()))
def test_a_class_that_a_frame_asks_for_is_found_in_a_text(code: str) -> None:
    word = classes()[code][0]
    text = tokenise("كلمة " + word)
    assert scan(text, load()).has(code, 1, len(text.words))


@pytest.mark.parametrize(("word", "there"), [("أن", True), ("وبأن", True), ("كأن", False), ("إيران", False)])
def test_a_class_of_members_is_found_with_what_is_written_onto_it(word: str, there: bool) -> None:
    assert scan(tokenise(word), load()).has("noting", 0, 1) is there


def test_a_word_of_any_class_with_a_preposition_written_onto_it_is_read() -> None:
    """Where a class is asked for and only such a word stands, a rule must not count on a plain one."""
    for words in classes().values():
        told = (f"قررت الهند فرض رسوم على الصين {letter}{word} المفاوضات." for word in words[:2] for letter in "بل")
        check_offsets(read("\n".join(told)))


def test_every_class_is_asked_for_or_lends_its_words_to_several() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for ending in ("*.py", "*.toml")
        for path in (PACKAGE / "extract").rglob(ending)
    ) + (PACKAGE / "lexicon_words.py").read_text(encoding="utf-8")
    named = set(re.findall(r'"~?([a-z-]+)"', code))
    built = re.compile(
        r"case:|house:|idiom:|two-|(armed|civic|partisan)-(many|counted)$"
    )  # their names are put together from parts
    facts = schemes.read()
    shared = {notation(facts, s) for s in schemes.members(facts, "word") if len(facts[s].get(SKOS + "broader", ())) > 1}
    assert not [cls for cls in classes() if cls not in named | shared and not built.match(cls)]


def test_words_are_data() -> None:
    """No Arabic word of more than three letters (endings, pronouns, particles) stands in the extractor's code."""
    allowed, found = IN_CODE | set(load().facts["cases"].values()), set()
    for path in (PACKAGE / "extract").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                found |= {(path.name, word) for word in re.findall("[ء-ي]{4,}", node.value) if word not in allowed}
    assert not found, "a class of ontology/schemes/words.ttl holds it"


def test_no_list_of_words_stands_in_code() -> None:
    """No collection in the extractor's code lists words, however short, that a class holds; cases are named there."""
    held = {fold(form) for forms in classes().values() for form in forms} - set(load().facts["cases"].values())
    found = set()
    for path in (PACKAGE / "extract").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict | ast.List | ast.Set | ast.Tuple):
                listed = node.keys if isinstance(node, ast.Dict) else node.elts
                words = {x.value for x in listed if isinstance(x, ast.Constant) and isinstance(x.value, str)}
                short = {w for w in words - IN_CODE - PARTS if re.fullmatch("[ء-ي]{2,}", w) and fold(w) in held}
                found |= {(path.name, node.lineno, word) for word in short}
    assert not found, "a class of ontology/schemes/words.ttl holds it"


def test_the_closed_classes_are_there() -> None:
    assert set(classes()) >= CLOSED | {"common", "given-name", "doubtful-given-name", "surname"}


@pytest.mark.parametrize("code", sorted(classes()))
def test_a_class_holds_each_word_once(code: str) -> None:
    forms = classes()[code]
    assert forms
    assert len(forms) == len(set(forms)), sorted(f for f in forms if forms.count(f) > 1)
    for form in forms:
        assert form == " ".join(form.split()), form


def test_no_form_of_a_class_is_one_of_its_nouns_anyway() -> None:
    facts, twice = schemes.read(), {}
    for s in schemes.members(facts, "word"):
        nouns = {fold(text) for label, _ in facts[s].get(DIP.noun, ()) for text, _ in noun_forms(label)}
        again = [form for form, _ in facts[s].get(DIP.form, ()) if nouns and fold(form) in nouns]
        if again:
            twice[s] = again
    assert not twice


def test_a_wider_class_holds_the_words_of_the_narrower_and_does_not_repeat_them() -> None:
    facts, sets = schemes.read(), load().facts["words"]
    classes = schemes.members(facts, "word")
    pairs = [(s, wider) for s in classes for wider, _ in schemes.values(facts, s, [SKOS + "broader"])]
    assert pairs
    for s, wider in pairs:
        for kind in (DIP.form, DIP.noun, MEMBER):
            assert not set(facts[s].get(kind, ())) & set(facts[wider].get(kind, ())), (s, wider)
        if MEMBER in facts[s]:
            assert sets[notation(facts, s)] <= sets[notation(facts, wider)]


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("neg", "لم"), ("neg", "لن"), ("future", "سوف"), ("comp", "أن"), ("comp", "إن"), ("relative", "الذي"),
        ("weekday", "الخميس"), ("prep", "إلى"), ("hypothetical", "ربما"), ("conj", "ثم"),
    ],
)  # fmt: skip
def test_a_function_word_is_in_its_class(code: str, word: str) -> None:
    assert word in classes()[code]


@pytest.mark.parametrize("word", ["لم", "أن", "إن", "الذي", "سوف", "ثم"])
def test_a_function_word_is_no_name(word: str) -> None:
    for code in ("given-name", "surname"):
        assert word not in classes()[code]
