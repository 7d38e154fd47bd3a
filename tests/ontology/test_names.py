"""The word lists of "is this run of words a name": given names, doubtful ones, family names and common words."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pytest

from alaqat.text.folding import fold, light

SCHEMES = Path(__file__).resolve().parents[2] / "ontology" / "schemes"
DIP, SKOS = "https://w3id.org/alaqat/ns#", "http://www.w3.org/2004/02/skos/core#"
WORD = "https://w3id.org/alaqat/word"

Lists = dict[str, list[str]]
ARAB = "arab-given-name"  # some of them again
LISTS = ("given-name", "doubtful-given-name", "surname")


def read(name: str) -> tuple[Lists, dict[str, str]]:
    """Concept code -> forms as written, and concept code -> notation."""
    forms: Lists = defaultdict(list)
    notations: dict[str, str] = {}
    for triple in ox.parse(path=str(SCHEMES / name)):
        code = triple.subject.value.removeprefix(WORD + "/")
        if triple.predicate.value == DIP + ("member" if code == ARAB else "form"):
            assert triple.object.language == "ar", triple.object
            forms[code].append(triple.object.value)
        elif triple.predicate.value == SKOS + "notation":
            notations[code] = triple.object.value
        elif triple.predicate.value == SKOS + "inScheme":
            assert triple.object.value == WORD
    return forms, notations


@pytest.fixture(scope="module")
def names() -> Lists:
    return read("names.ttl")[0]


@pytest.fixture(scope="module")
def more() -> set[str]:
    return set(read("words-common.ttl")[0]["common-more"])


@pytest.fixture(scope="module")
def common() -> set[str]:
    return {fold(w) for w in read("words.ttl")[0]["common"]}


def folded(words: list[str]) -> set[str]:
    return {fold(w) for w in words}


def test_the_lists_are_long_enough(names: Lists, more: set[str]) -> None:
    assert len(folded(names["given-name"])) >= 2500
    assert len(folded(names["surname"])) >= 1200
    assert len(folded(names["doubtful-given-name"])) >= 250
    assert len(more) >= 5000


def test_a_list_is_called_by_its_class() -> None:
    assert read("names.ttl")[1] == {c: c for c in (*LISTS, ARAB)}
    assert read("words-common.ttl")[1] == {"common-more": "common"}


def test_every_form_is_one_plain_arabic_word(names: Lists, more: set[str]) -> None:
    for code, forms in names.items():
        assert len(forms) == len(folded(forms)), f"{code}: two spellings that fold alike"
        for form in forms:
            assert re.fullmatch("[ء-غف-يپچڤگ]{2,}", form), f"{code}: {form}"
            assert form == light(form)
    for form in more:
        assert re.fullmatch("[ء-غف-ي]{2,}", form), form
        assert form == fold(form), f"not folded: {form}"


def test_common_words_are_in_one_list_and_bare(more: set[str], common: set[str]) -> None:
    assert not more & common
    for form in more:
        verb = form.startswith("الت") or form == "المحت"  # التزم is no تزم with the article
        assert not (form.startswith("ال") and not verb and form[2:] in more | common), f"{form} has the article"
        assert not (form.startswith("وال") and form[3:] in more | common), f"{form} has a clitic"


def test_a_name_is_no_common_word(names: Lists, more: set[str], common: set[str]) -> None:
    for code in ("given-name", "surname"):
        assert not folded(names[code]) & (more | common), code


def test_a_name_is_sure_or_doubtful(names: Lists) -> None:
    doubtful = folded(names["doubtful-given-name"])
    assert not doubtful & folded(names["given-name"])
    assert not doubtful & folded(names["surname"])


def test_an_arab_given_name_is_a_name(names: Lists) -> None:
    known = {form for code in LISTS for form in folded(names[code])}
    words_too = {"بشر", "تركي", "مطلق", "مكرم", "واثق", "يزيد"}  # so that they begin no name by themselves
    assert folded(names[ARAB]) - known == words_too


def test_a_given_name_is_no_state(names: Lists) -> None:
    states = {
        fold(t.object.value)
        for t in ox.parse(path=str(SCHEMES / "countries.ttl"))
        if isinstance(t.object, ox.Literal) and t.object.language == "ar"
    }
    assert not states & (folded(names["given-name"]) | folded(names["surname"]))


GIVEN = """
محمد عبدالله عبدالعزيز فيصل ليلى بوعلام رمطان ماسينيسا رجب هاكان منوشهر مسرور حامد عمران ناريندرا أوهورو إسياس آدم ماكي
سيرغي سيرجي فولوديمير جان إيمانويل أنتوني أنطوني جون جوزيف جوزف أنالينا سيرجيو جوزيب كيرياكوس أنطونيو
شي وانغ تشانغ يوشيهيدي
"""
SURNAMES = "الجبير الأسد لافروف كيري بلينكن ظريف أردوغان لعمامرة بوغدانوف"
DOUBTFUL = "سلام كريم صالح شريف عادل ناصر أمل نور باسم أشرف سعيد"
COMMON = "حكومة استقبل يستقبل تستقبل استقبلت مفاوضات وزارة جوية يتوجه انفجار أوضح مليون"


@pytest.mark.parametrize("name", GIVEN.split())
def test_a_well_known_given_name_is_known(names: Lists, name: str) -> None:
    assert fold(name) in folded(names["given-name"]) | folded(names["doubtful-given-name"])


@pytest.mark.parametrize("name", SURNAMES.split())
def test_a_well_known_surname_is_known(names: Lists, name: str) -> None:
    assert fold(name) in folded(names["surname"])


@pytest.mark.parametrize("word", DOUBTFUL.split())
def test_a_name_that_is_also_a_word_is_doubtful(names: Lists, word: str) -> None:
    assert fold(word) in folded(names["doubtful-given-name"])


@pytest.mark.parametrize("word", COMMON.split())
def test_a_word_of_the_news_is_common(more: set[str], common: set[str], word: str) -> None:
    assert fold(word) in more | common
