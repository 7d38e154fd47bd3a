"""Organisations whose name goes on with their nation, those called as one of another state, two or several of a kind,
and where their names begin and end."""

from __future__ import annotations

import pytest

from arabic import bodies


def test_the_nation_behind_a_purpose_is_whose_body_it_is() -> None:
    found = bodies("سلمت الإدارة العامة للأمن الوطني المغربية مطلوبا إلى فرنسا.")
    assert ("government_body", "الإدارة العامة للأمن الوطني المغربية", "MA") in found


def test_a_committee_that_another_state_has_too() -> None:
    found = bodies("انتقدت لجنة العلاقات الخارجية بمجلس الشيوخ المكسيكي فرنسا.")
    assert ("government_body", "لجنة العلاقات الخارجية بمجلس الشيوخ المكسيكي", "MX") in {
        (kind, name, of) for kind, name, of in found if name.startswith("لجنة")
    }


@pytest.mark.parametrize("two", ["حركتا حماس والجهاد", "حركتا الجهاد وحماس"])
def test_two_of_a_kind_are_two_organisations(two: str) -> None:
    found = {name for _, name, _ in bodies(f"نددت {two} بموقف فرنسا.")}
    assert {"حركة حماس", "حركة الجهاد الإسلامي"} <= found


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("رفضت دائرة الهجرة الأسترالية طلب كينيا.", ("government_body", "دائرة الهجرة الأسترالية", "AU")),
        (
            "شاركت قوات الدفاع الذاتي اليابانية في مناورات مع فرنسا.",
            ("government_body", "قوات الدفاع الذاتي اليابانية", "JP"),
        ),
        ("انتقدت محكمة الموانئ الكينية فرنسا.", ("government_body", "محكمة الموانئ الكينية", "KE")),
        ("رحبت حكومة كيبيك بزيارة الوفد الفرنسي.", ("government_body", "حكومة كيبيك", "CA")),
        ("وقعت شركة نوفاكس للشحن المملوكة للدولة اتفاقا مع كينيا.", ("non_state", "شركة نوفاكس للشحن", None)),
    ],
)
def test_kinds_of_body_and_where_their_names_end(text: str, body: tuple[str, str, str | None]) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ('انتقد حزب "معا من أجل التغيير" الكيني فرنسا.', ("non_state", 'حزب "معا من أجل التغيير" الكيني', "KE")),
        ('انتقد مرصد "عين الحقوق" الكيني فرنسا.', ("non_state", 'مرصد "عين الحقوق" الكيني', "KE")),
        ('أدرجت فرنسا شركة "سفير" على قائمة العقوبات.', ("non_state", 'شركة "سفير"', None)),
        ('انتقد حزب "كينيا إلى الأمام" فرنسا.', ("non_state", 'حزب "كينيا إلى الأمام"', "KE")),
    ],
)
def test_any_quoted_words_are_the_name_of_a_party_or_firm(text: str, body: tuple[str, str, str | None]) -> None:
    assert body in bodies(text)


def test_what_somebody_says_is_no_name() -> None:
    assert all("رفضت" not in name for _, name, _ in bodies('قال مركز "رفضت كينيا اقتراحنا" وانتقد فرنسا.'))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('أدرجت فرنسا شركتي "نورتا لاين" و"غولدا" على قائمة العقوبات.', {"نورتا لاين", "غولدا"}),
        ("عاقبت فرنسا شركات كينية، منها «نورتا» و«غولدا» و«فيلكا».", {"نورتا", "غولدا", "فيلكا"}),
        ('رفضت الفصائل الكينية الأخرى اتفاقية "الوحدة الوطنية" مع فرنسا.', set()),
        ('قالت شركات كينية "لن نعمل" مع فرنسا.', set()),
        ('عاقبت فرنسا شركات "صغيرة" في كينيا.', set()),
    ],
)
def test_names_in_quotation_marks_behind_several_of_a_kind(text: str, names: set[str]) -> None:
    assert {name for kind, name, _ in bodies(text) if kind == "non_state"} == names


def test_an_indefinite_nationality_ends_no_name() -> None:
    assert all("محكمة" not in name for _, name, _ in bodies("قضت محكمة روسية بسجن لاعبة السلة الفرنسية تسع سنوات."))
