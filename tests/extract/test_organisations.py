"""Organisations and offices of state: which names are of one, where such a name ends, and whose it is."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("قال البيت الأبيض إن زيارة مصر مهمة.", "البيت الأبيض", "government_body"),
        ("سارع الكرملين إلى التنديد بالخطوة الأميركية.", "الكرملين", "government_body"),
        ("دخلت القوات الأوكرانية المدينة.", "القوات الأوكرانية", "government_body"),
        ("رفضت حركة حماس المقترح. وقالت تونس إن النص لا يدين حماس.", "حركة حماس", "non_state"),
        ("اتفقت إيران مع القوى الست الكبرى.", "مجموعة 5+1", "igo"),
        ("رحبت الأممالمتحدة بالقرار.", "الأمم المتحدة", "igo"),
        (
            "رحبت بعثة الأمم المتحدة في السودان بالقرار.",
            "بعثة الأمم المتحدة المتكاملة لدعم المرحلة الانتقالية في السودان",
            "igo",
        ),
        ("ينشط في المنطقة داعش والقاعدة وغيرهما.", "تنظيم القاعدة", "non_state"),
        ("قصفت تركيا مواقع فصيل مرتبط بالقاعدة.", "تنظيم القاعدة", "non_state"),
    ],
)
def test_bodies_and_organisations(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(a.name, a.kind) for a in read(text).actors}


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ('أدانت حركة "فجر الأوراس" الجزائرية القصف الإسرائيلي.', 'حركة "فجر الأوراس" الجزائرية', "non_state", "DZ"),
        ('أدانت حركة "فجر الأوراس" في الجزائر القصف الإسرائيلي.', 'حركة "فجر الأوراس"', "non_state", "DZ"),
        ("أدانت كتائب سهول الفرات القصف الأميركي.", "كتائب سهول الفرات", "non_state", None),
        ("وقعت الشركة الكويتية للصوامع اتفاقية مع مصر.", "الشركة الكويتية للصوامع", "non_state", "KW"),
        (
            "وقعت الهيئة العامة المصرية للموانئ اتفاقية مع قطر.",
            "الهيئة العامة المصرية للموانئ",
            "government_body",
            "EG",
        ),
        ("وقعت مؤسسة المرجان الأحمر السودانية اتفاقية مع قطر.", "مؤسسة المرجان الأحمر السودانية", "non_state", "SD"),
    ],
)
def test_an_organisation_of_no_list_is_known_by_the_form_of_its_name(
    text: str, name: str, kind: str, country: str | None
) -> None:
    assert (name, kind, country) in {(a.name, a.kind, a.country) for a in read(text).actors}


@pytest.mark.parametrize(
    "text",
    [
        'دعت الشركة "دون تأخير" إلى لقاء القطريين.',
        'نقلت وكالة "المرجان" عن الوزير المصري إدانته القصف الإسرائيلي.',
        "أدانت اللجنة المشتركة السعودية المصرية القصف الإسرائيلي.",
        "طالبت مصر بوقف حركة السفن الأجنبية في الخليج.",
        "أغلقت روسيا القاعدة وغادرت قواتها المطار.",
    ],
)
def test_what_is_alike_and_names_no_organisation(text: str) -> None:
    assert all(a.kind not in ("non_state", "government_body") for a in read(text).actors)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "قالت وزارة الخارجية والتعاون الدولي والهجرة المصرية ذلك.",
            "وزارة الخارجية والتعاون الدولي والهجرة المصرية",
            "EG",
        ),
        ("قالت وزارة الخارجية وشؤون التونسيين بالخارج ذلك.", "وزارة الخارجية وشؤون التونسيين بالخارج", "TN"),
        ("رحبت القوات البحرية الملكية الأردنية بالوفد العراقي.", "القوات البحرية الملكية الأردنية", "JO"),
        ("نفى الجيش في النيجر الاتهامات الفرنسية.", "الجيش في النيجر", "NE"),
    ],
)
def test_where_the_name_of_a_body_ends_and_whose_it_is(text: str, name: str, country: str) -> None:
    found = read(text)
    assert (name, country) in {(a.name, a.country) for a in found.actors if a.kind == "government_body"}


def test_people_in_office_are_shown_though_they_do_nothing_and_a_people_is_not() -> None:
    found = {a.name for a in read("سيتبادل الوزير الآراء مع كبار المسؤولين الروس. وحيا الشعب التونسي.").actors}
    assert "كبار المسؤولين الروس" in found
    assert not [name for name in found if "الشعب" in name]


def test_two_bodies_joined_by_and_are_two() -> None:
    found = read("أدانت وزارة الخارجية والجيش في مصر القصف الإسرائيلي.")
    assert "الجيش في مصر" in {a.name for a in found.actors}


def test_a_body_is_known_with_and_without_its_state() -> None:
    found = read("نفى الجيش في النيجر الاتهامات الفرنسية.")
    assert {"الجيش في النيجر", "الجيش"} <= {r.mention.form for r in found.resolutions}


def test_an_ambiguous_short_name_counts_only_where_the_full_one_stands() -> None:
    alone = read("تحدث الشاعر عن حماس الجمهور في تونس.")
    assert all(a.kind != "non_state" for a in alone.actors)


def test_an_embassy_is_known_with_and_without_its_place() -> None:
    found = read("أحرقوا سفارة تونس في روما.")
    assert {"سفارة تونس", "سفارة تونس في روما"} <= {r.mention.form for r in found.resolutions}
