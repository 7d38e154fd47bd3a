"""Who is meant: one person under all spellings, bare offices and surnames, counterparts, states and organisations."""

from __future__ import annotations

import pytest

from alaqat.model import Extraction
from arabic import check_offsets, country, read


def actor_of(found: Extraction, form: str, number: int = 0) -> str:
    """The actor of the n-th mention written so."""
    check_offsets(found)
    actors = [r.actor for r in found.resolutions if r.mention.form == form]
    assert len(actors) > number, f"{form} is not read: {[r.mention.form for r in found.resolutions]}"
    return actors[number]


def same(text: str, *forms: str, **fields: str | None) -> None:
    found = read(text, **fields)
    actors = {form: actor_of(found, form) for form in forms}
    assert len(set(actors.values())) == 1, actors


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("قال وزير الخارجية المصري كمال الدرديري ذلك. وأضاف الدرديري.", ("كمال الدرديري", "الدرديري")),
        ("قال وزير الخارجية المصري كمال الدرديري ذلك. وأضاف الوزير المصري.", ("كمال الدرديري", "الوزير المصري")),
        ("قال وزير الخارجية المصري كمال الدرديري ذلك. وشدد وزير الخارجية المصري.", ("كمال الدرديري",)),
        ("قال الوزير أنطوني هاورد ذلك. وأكد أنتوني هاورد.", ("أنطوني هاورد", "أنتوني هاورد")),
        ("صرح السفير التونسي عبد الله المازني. وقال عبدالله المازني.", ("عبد الله المازني", "عبدالله المازني")),
        ("قال الرئيس الجزائري عبد المجيد تبون. وشكر تبون.", ("عبد المجيد تبون", "تبون")),
        ("زار وزير الخارجية اليمني نبيل بن فارس الهاشمي مصر. وقال الهاشمي.", ("نبيل بن فارس الهاشمي", "الهاشمي")),
    ],
)
def test_one_person_under_several_forms(text: str, forms: tuple[str, ...]) -> None:
    same(text, *forms)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "التقى وزير الخارجية المصري سامح الدرديري وزير الخارجية الأردني سامي الدرديري.",
            "سامح الدرديري",
            "سامي الدرديري",
        ),
        ("استقبل الرئيس التونسي الرئيس الجزائري.", "الرئيس التونسي", "الرئيس الجزائري"),
        ("التقى وزير الخارجية المصري وزير الدفاع المصري.", "وزير الخارجية المصري", "وزير الدفاع المصري"),
    ],
)
def test_two_persons_stay_two(text: str, one: str, other: str) -> None:
    found = read(text)
    assert actor_of(found, one) != actor_of(found, other)


def test_a_counterpart_holds_the_same_office_for_the_other_country() -> None:
    found = read("التقى وزير الدفاع المصري نظيره اليوناني نيكوس باباداكيس.")
    actor = next(a for a in found.actors if a.name == "نيكوس باباداكيس")
    assert (actor.country, actor.roles) == ("GR", ("defence-minister",))


def test_a_former_office_is_none() -> None:
    found = read("قال وزير الخارجية الأمريكي السابق جون هارتلي إن روسيا أخطأت.")
    actor = next(a for a in found.actors if a.name == "جون هارتلي")
    assert (actor.country, actor.roles) == ("US", ())


def test_two_ministers_in_one_word_are_two_persons() -> None:
    found = read("التقى وزيرا خارجية السودان ومصر في الخرطوم.")
    people = {(a.country, a.roles) for a in found.actors if a.kind == "person"}
    assert people == {("SD", ("foreign-minister",)), ("EG", ("foreign-minister",))}


@pytest.mark.parametrize(
    ("published", "name"), [("2016-05-01", "جون كيري"), ("2019-05-01", "مايك بومبيو"), ("2022-05-01", "أنتوني بلينكن")]
)
def test_an_office_without_a_name_is_who_held_it_that_day(published: str, name: str) -> None:
    office = read("أكد وزير الخارجية الأمريكي أن بلاده تدعم مصر.", published=published)
    named = read(f"أكد وزير الخارجية الأمريكي {name} أن بلاده تدعم مصر.", published=published)
    assert actor_of(office, "وزير الخارجية الأمريكي") == actor_of(named, name)


def test_without_a_day_nobody_is_guessed() -> None:
    found = read("أكد وزير الخارجية الأمريكي أن بلاده تدعم مصر.", published=None)
    actor = next(a for a in found.actors if a.kind == "person")
    assert actor.name == "وزير الخارجية الأمريكي"


def test_the_text_overrides_the_table() -> None:
    found = read("قال وزير الخارجية الأمريكي روبرت هاندلي إن مصر شريك.", published="2022-05-01")
    actor = next(a for a in found.actors if a.name == "روبرت هاندلي")
    assert (actor.country, actor.roles) == ("US", ("foreign-minister",))
    assert actor_of(found, "وزير الخارجية الأمريكي") == actor.id


@pytest.mark.parametrize(
    ("form", "iso", "kind"),
    [
        ("الجزائر", "DZ", "name"), ("واشنطن", "US", "metonym"), ("موسكو", "RU", "metonym"),
        ("أنقرة", "TR", "metonym"),
        ("🇪🇬", "EG", "flag"), ("جمهورية مصر العربية", "EG", "name"), ("الكيان الصهيوني", "IL", None),
    ],
)  # fmt: skip
def test_names_of_a_state(form: str, iso: str, kind: str | None) -> None:
    found = read(f"أدانت {form} الهجوم.")
    actor = actor_of(found, form)
    assert country(found, actor) == iso
    kinds = {r.mention.kind for r in found.resolutions if r.mention.form == form}
    assert kind is None or kinds == {kind}


@pytest.mark.parametrize("prefix", ["و", "ب", "ل", "وب", "ك"])
def test_a_clitic_is_left_off_the_mention(prefix: str) -> None:
    found = read(f"تحدث الخبير {prefix}تونس كثيرا.")
    assert {r.mention.form for r in found.resolutions if country(found, r.actor) == "TN"} == {"تونس"}


def test_nationalities_of_every_gender_and_number_speak_for_their_state() -> None:
    for word in ("المصري", "المصرية", "المصريين", "المصريون", "المصريان", "المصريتين", "مصريا"):
        assert read(f"قال خبير إن الموقف {word} واضح.").countries == ("EG",), word


@pytest.mark.parametrize(
    ("name", "code", "kind"),
    [
        ("الأمم المتحدة", "united-nations", "igo"), ("الاتحاد الأوروبي", "european-union", "igo"),
        ("حلف الناتو", "nato", "igo"), ('حلف "الناتو"', "nato", "igo"), ("حزب الله", "hezbollah", "non_state"),
        ("حركة حماس", "hamas", "non_state"), ("جامعة الدول العربية", "league-of-arab-states", "igo"),
    ],
)  # fmt: skip
def test_organisations(name: str, code: str, kind: str) -> None:
    found = read(f"أدانت مصر موقف {name} أمس.")
    assert (code, kind) in {(a.id.rsplit("/", 1)[-1], a.kind) for a in found.actors}


def test_a_ministry_belongs_to_its_state() -> None:
    found = read("أعلنت وزارة الخارجية الألمانية ذلك.")
    (actor,) = (a for a in found.actors if a.kind == "government_body")
    assert (actor.country, actor.name) == ("DE", "وزارة الخارجية الألمانية")


def test_what_a_person_is_called_tells_why() -> None:
    found = read("قال وزير الخارجية المصري كمال الدرديري ذلك. وأضاف الدرديري.")
    assert all(r.because.strip() and 0 < r.score <= 1 for r in found.resolutions)


def test_the_kingdom_is_that_of_the_outlet() -> None:
    text = "أكدت المملكة موقفها."
    for publisher, iso in (("وكالة الأنباء السعودية", "SA"), ("وكالة الأنباء الأردنية", "JO")):
        assert read(text, publisher=publisher).countries == (iso,), publisher


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("زار وزير الخارجية اليمني نبيل بن علي الهاشمي مصر.", "نبيل بن علي الهاشمي", "YE"),
        ("قال وزير الخارجية اليمني علي الهاشمي ذلك.", "علي الهاشمي", "YE"),
        ("التقى رئيس الوزراء عادل الفتحي نظيره القطري.", "عادل الفتحي", None),
        ("استقبلت وزيرة الخارجية الألمانية أنيته فوغل الوفد.", "أنيته فوغل", "DE"),
        ('أكد وزير الخارجية السوداني "الطيب عبد المحمود" ذلك.', "الطيب عبد المحمود", "SD"),
    ],
)
def test_a_name_like_a_preposition_and_a_counterpart_are_read(text: str, name: str, iso: str | None) -> None:
    assert (name, iso) in {(a.name, a.country) for a in read(text).actors}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("وأطلع السفير المسؤولين الأمريكيين على الوضع في ليبيا.", True),
        ("وتحدث مع مسؤولين أمريكيين عن الوضع في ليبيا.", True),
        ("وتحدث مع صيادين أمريكيين عن الوضع في ليبيا.", False),
    ],
)
def test_people_at_large_are_nobody_but_those_in_office(text: str, shown: bool) -> None:
    groups = [actor for actor in read(text).actors if actor.kind == "group"]
    assert bool(groups) is shown, groups
