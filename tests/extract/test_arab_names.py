"""Somebody without an office and a state: where his name is Arab, of the Arab state that the article is of."""

from __future__ import annotations

import pytest

from arabic import persons

NEWS = "تونس - استقبل وزير الخارجية السفير الفرنسي. وقال رئيس الحكومة إن تونس ترحب به. "


@pytest.mark.parametrize(
    "name", ["كمال الهنداوي", "هيام بشرى", "سالم أبو تايه", "عبد الستار الهنداوي", "سعاد محمود طه"]
)
def test_an_arab_without_an_office_is_of_the_state_that_the_news_is_of(name: str) -> None:
    assert persons(f"{NEWS}وحضر اللقاء {name}.")[name] == ("TN", ())


@pytest.mark.parametrize("name", ["حسين جمشيدي", "سيرغي غايداي", "جون سميث", "محمد باقر"])
def test_whose_name_may_be_foreign_is_left_open(name: str) -> None:
    assert persons(f"{NEWS}وحضر اللقاء {name}.").get(name, (None,))[0] is None


def test_another_arab_state_in_the_sentence_leaves_it_open() -> None:
    assert persons(f"{NEWS}وحضر اللقاء كمال الهنداوي عن ليبيا.")["كمال الهنداوي"][0] is None


def test_the_family_of_a_known_person_leaves_it_open() -> None:
    assert persons(f"{NEWS}وحضر اللقاء كمال الحوثي.")["كمال الحوثي"][0] is None


def test_news_of_no_arab_state_leaves_it_open() -> None:
    text = "باريس - استقبل وزير الخارجية الفرنسي السفير الألماني. وحضر اللقاء كمال الهنداوي."
    assert persons(text)["كمال الهنداوي"][0] is None


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("تونس - استقبل رئيس الحكومة وفدا أمريكيا. وقال السيناتور روجر تومسون إن اللقاء مفيد.", "روجر تومسون", "US"),
        ("تونس - استقبل رئيس الحكومة وفدا أمريكيا. وقال النائب كمال الهنداوي إن اللقاء مفيد.", "كمال الهنداوي", "TN"),
        ("رام الله - انتقدت حكومة فلسطين إسرائيل. وقال النائب روجر تومسون إن الزيارة مفيدة.", "روجر تومسون", None),
    ],
)
def test_who_bears_no_arab_name_is_of_the_other_state_that_is_spoken_of(
    text: str, name: str, country: str | None
) -> None:
    assert persons(text)[name] == (country, ("legislator",))
