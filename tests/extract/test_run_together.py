"""Words that stand together because a page lost the blanks around its links."""

from __future__ import annotations

import pytest

from alaqat import lexicon
from alaqat.extract.runtogether import apart
from alaqat.text.tokens import tokenise
from arabic import check_offsets, first_parties, persons, read


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("إيرانالمفاوضات", "إيران المفاوضات"),
        ("أنّالوفود", "أنّ الوفود"),
        ("الاحتلالسيبقى", "الاحتلال سيبقى"),
        ("فياتصال", "في اتصال"),
        ("أنّزيارة", "أنّ زيارة"),
        ("طهرانفي", "طهران في"),
        ("الحربالتي", "الحرب التي"),
        ("وكانتواشنطن", "وكانت واشنطن"),
        ("فرضعقوبات", "فرض عقوبات"),
        ("التركيإبراهيم", "التركي إبراهيم"),
        ("عقوباتٍعلى", "عقوباتٍ على"),
    ],
)
def test_two_words(written: str, meant: str) -> None:
    text = apart(tokenise(f"قبل ذلك {written} بعد ذلك"), lexicon.load())
    assert [w.raw for w in text.words[2:-2]] == meant.split()
    assert [text.slice(k, k + 1) for k in range(len(text))] == [w.raw for w in text.words]


@pytest.mark.parametrize(
    "word",
    [
        "المفاوضات",
        "باختلافاتهم",  # a plural and its pronoun, not "accused"
        "الشعبان",  # a dual, not "that"
        "ستنفذانها",
        "إنزالاته",  # a noun that begins like "that"
        "الليبية",  # not "in him"
        "الحميدان",  # a name: the article is of the whole
        "فيديريكو",  # a name that begins like "in"
        "فيدانت",  # "in" before a verb
        "تأكيداًلتصريحات",  # an ending, not the article
        "و" * 3000,
        "ي" * 25,
        "عقوبات" + "ـ" * 3000 + "على",
    ],
)
def test_one_word(word: str) -> None:
    text = tokenise(f"قبل ذلك {word} بعد ذلك")
    assert apart(text, lexicon.load()) is text


def test_an_event_across_the_seam() -> None:
    found = read("ووصلوزير الخارجية التركي إلى طهرانفي زيارة رسمية.")
    assert first_parties(found) == [("official-visit", "TR", "IR")]
    check_offsets(found)


def test_a_person_behind_the_seam() -> None:
    found = persons("التقى الرئيس المصري رئيس الوزراء العراقيإبراهيم السلمان في بغداد.")
    assert found["إبراهيم السلمان"] == ("IQ", ("prime-minister",))
