"""Dates as news writes them: what is found, where, and which day it is."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat.text.dates import Dated, find_dates
from alaqat.text.hijri import to_gregorian
from alaqat.text.months import words

WEDNESDAY = datetime.date(2021, 10, 6)


def read(text: str, reference: datetime.date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(text[d.start : d.end], d.when.date) for d in find_dates(text, reference)]


def only(text: str, reference: datetime.date | None = WEDNESDAY) -> Dated:
    (found,) = find_dates(text, reference)
    return found


DAYS = [
    ("التقى الوزيران في 22 سبتمبر 2021 بالقاهرة", "22 سبتمبر 2021", "2021-09-22"),
    ("التقيا في 22 سبتمبر/أيلول الماضي", "22 سبتمبر/أيلول الماضي", "2021-09-22"),
    ("وصل في 6 أوت 2021 إلى تونس", "6 أوت 2021", "2021-08-06"),
    ("قمة 9 كانون الأول/ديسمبر 2022", "9 كانون الأول/ديسمبر 2022", "2022-12-09"),
    ("عقدت في 5 أيلول (سبتمبر) 2020 جلسة", "5 أيلول (سبتمبر) 2020", "2020-09-05"),
    ("اجتماع ١٢ مارس ٢٠٢٠ في مسقط", "١٢ مارس ٢٠٢٠", "2020-03-12"),
    ("وقعاه في ۱۲ جويلية ۲۰۱۹", "۱۲ جويلية ۲۰۱۹", "2019-07-12"),
    ("زار الرباط في 3 يوليوز 2021", "3 يوليوز 2021", "2021-07-03"),
    ("وذلك يوم 14 نونبر 2020", "يوم 14 نونبر 2020", "2020-11-14"),
    ("في الثاني والعشرين من مايو 2019", "الثاني والعشرين من مايو 2019", "2019-05-22"),
    ("في الخامس عشر من شهر غشت 2020", "الخامس عشر من شهر غشت 2020", "2020-08-15"),
    ("الخميس 12 أغسطس 2021 وصل الوفد", "الخميس 12 أغسطس 2021", "2021-08-12"),
    ("في 11 أكتوبر من العام الماضي", "11 أكتوبر من العام الماضي", "2020-10-11"),
    ("تبدأ في 12 من الشهر المقبل", "12 من الشهر المقبل", "2021-11-12"),
    ("وقع في 4 من الشهر الجاري", "4 من الشهر الجاري", "2021-10-04"),
    ("وقع في 4 الجاري", "4 الجاري", "2021-10-04"),
    ("صدر بتاريخ 12/03/2021 قرار", "12/03/2021", "2021-03-12"),
    ("صدر 2021/03/12 قرار", "2021/03/12", "2021-03-12"),
    ("صدر 2021-03-12 قرار", "2021-03-12", "2021-03-12"),
    ("في الـ26 من شهر آذار/مارس الماضي", "الـ26 من شهر آذار/مارس الماضي", "2021-03-26"),
    ("بدأ في 26 مارس (آذار) بهجوم", "26 مارس (آذار)", "2021-03-26"),
    ("عاد في 20 ديسمبر", "20 ديسمبر", "2021-12-20"),
    ("عاد في 20 أبريل", "20 أبريل", "2021-04-20"),
    ("signed on August 6, 2021 in Rabat", "August 6, 2021", "2021-08-06"),
    ("signed on 6 August 2021 in Rabat", "6 August 2021", "2021-08-06"),
    ("met on the 3rd of May 2019", "3rd of May 2019", "2019-05-03"),
    ("signé le 6 août 2021 à Alger", "6 août 2021", "2021-08-06"),
    ("signé le 1er janvier 2020 à Alger", "1er janvier 2020", "2020-01-01"),
]


@pytest.mark.parametrize(("text", "span", "date"), DAYS)
def test_a_day_is_read(text: str, span: str, date: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    assert (found.when.date, found.when.precision) == (date, "day")
    assert found.when.earliest == found.when.latest == date


RELATIVE = [
    ("يصل بعد غد الجمعة إلى تونس", "بعد غد الجمعة", "2021-10-08"),
    ("وصل أول من أمس الاثنين", "أول من أمس الاثنين", "2021-10-04"),
    ("زار القاهرة الشهر الماضى", "الشهر الماضى", "2021-09"),  # as Egypt writes
    ("قال الأربعاء إن بلاده ترحب", "الأربعاء", "2021-10-06"),
    ("قال الخميس إن بلاده ترحب", "الخميس", "2021-09-30"),
    ("وصل الأربعاء الماضي", "الأربعاء الماضي", "2021-09-29"),
    ("يصل الأربعاء المقبل", "الأربعاء المقبل", "2021-10-13"),
    ("يزور روما الاثنين القادم", "الاثنين القادم", "2021-10-11"),
    ("أعلن أنه سيزور موسكو الثلاثاء", "الثلاثاء", "2021-10-12"),
    ("أكد السياسي السيطرة الثلاثاء", "الثلاثاء", "2021-10-05"),
    ("سيبحث الأمر، وقال الثلاثاء", "الثلاثاء", "2021-10-05"),
    ("they will meet on Monday", "Monday", "2021-10-11"),
    ("بحث اليوم الأربعاء التعاون", "اليوم الأربعاء", "2021-10-06"),
    ("بحث أمس الثلاثاء التعاون", "أمس الثلاثاء", "2021-10-05"),
    ("استقبل مساء أمس نظيره", "مساء أمس", "2021-10-05"),
    ("استقبل، أول أمس، نظيره", "أول أمس", "2021-10-04"),
    ("استقبل أول من أمس نظيره", "أول من أمس", "2021-10-04"),
    ("استقبل مساء أمس الأول نظيره", "مساء أمس الأول", "2021-10-04"),
    ("استقبل أمس الأول (الاثنين) نظيره", "أمس الأول (الاثنين)", "2021-10-04"),
    ("استقبل أمس أول وفد", "أمس", "2021-10-05"),
    ("يصل غدا إلى الدوحة", "غدا", "2021-10-07"),
    ("يصل بعد غد إلى الدوحة", "بعد غد", "2021-10-08"),
    ("وصل مساء السبت إلى عدن", "مساء السبت", "2021-10-02"),
    ("وصل فجر اليوم إلى عدن", "فجر اليوم", "2021-10-06"),
    ("وصل يوم الأحد إلى عدن", "يوم الأحد", "2021-10-03"),
    ("غادر قبل يومين", "قبل يومين", "2021-10-04"),
    ("بدأت منذ ثلاثة أيام", "منذ ثلاثة أيام", "2021-10-03"),
    ("وبالأمس وصل الوفد", "الأمس", "2021-10-05"),
    ("he said yesterday that", "yesterday", "2021-10-05"),
    ("he left three days ago", "three days ago", "2021-10-03"),
    ("il est arrivé hier à Tunis", "hier", "2021-10-05"),
    ("il est parti il y a trois jours", "il y a trois jours", "2021-10-03"),
    ("arrivé mardi à Tunis", "mardi", "2021-10-05"),
]


@pytest.mark.parametrize(("text", "span", "date"), RELATIVE)
def test_a_day_told_from_the_publication_day(text: str, span: str, date: str) -> None:
    found = only(text)
    assert (text[found.start : found.end], found.when.date, found.when.basis) == (span, date, "relative")


@pytest.mark.parametrize(("text", "span", "date"), RELATIVE)
def test_without_a_publication_day_it_is_found_and_unknown(text: str, span: str, date: str) -> None:
    found = only(text, None)
    assert text[found.start : found.end] == span
    assert (found.when.date, found.when.precision, found.when.earliest) == (None, "unknown", None)


PERIODS = [
    ("زار الأسبوع الماضي لندن", "الأسبوع الماضي", "2021-09-27", "2021-10-03"),
    ("خلال الشهر الجاري", "الشهر الجاري", "2021-10-01", "2021-10-31"),
    ("في الشهر المقبل", "الشهر المقبل", "2021-11-01", "2021-11-30"),
    ("أواخر الشهر الماضي", "أواخر الشهر الماضي", "2021-09-16", "2021-09-30"),
    ("مطلع العام الجاري", "مطلع العام الجاري", "2021-01-01", "2021-06-30"),
    ("مطلع العام", "مطلع العام", "2021-01-01", "2021-06-30"),
    ("نهاية 2019", "نهاية 2019", "2019-07-01", "2019-12-31"),
    ("منذ عام 2011", "عام 2011", "2011-01-01", "2011-12-31"),
    ("وسنة 2015 شهدت", "سنة 2015", "2015-01-01", "2015-12-31"),
    ("بدأت في 2019.", "2019", "2019-01-01", "2019-12-31"),
    ("في العام الماضي", "العام الماضي", "2020-01-01", "2020-12-31"),
    ("في أغسطس/آب 2020", "أغسطس/آب 2020", "2020-08-01", "2020-08-31"),
    ("في مارس الماضي", "مارس الماضي", "2021-03-01", "2021-03-31"),
    ("نهاية تشرين الثاني 2020", "نهاية تشرين الثاني 2020", "2020-11-16", "2020-11-30"),
    ("بين 3 و5 مايو 2021", "بين 3 و5 مايو 2021", "2021-05-03", "2021-05-05"),
    ("من 4 إلى 6 مارس 2020", "من 4 إلى 6 مارس 2020", "2020-03-04", "2020-03-06"),
    ("المخطط 2015-2019 للتعاون", "2015-2019", "2015-01-01", "2019-12-31"),
    ("منذ نحو ثلاثة أشهر", "منذ نحو ثلاثة أشهر", "2021-07-01", "2021-07-31"),
    ("قبل عامين", "قبل عامين", "2019-01-01", "2019-12-31"),
    ("الربع الأول من العام المقبل", "الربع الأول من العام المقبل", "2022-01-01", "2022-03-31"),
    ("في النصف الثاني من شهر حزيران/يونيو 2020", "النصف الثاني من شهر حزيران/يونيو 2020", "2020-06-16", "2020-06-30"),
    ("في يونيو حزيران 2020", "يونيو حزيران 2020", "2020-06-01", "2020-06-30"),
    ("في تسعينيات القرن الماضي", "تسعينيات القرن الماضي", "1990-01-01", "1999-12-31"),
    ("صيف 2006", "صيف 2006", "2006-06-01", "2006-08-31"),
    ("في وقت سابق من الشهر الجاري", "وقت سابق من الشهر الجاري", "2021-10-01", "2021-10-06"),
    ("he resigned last week over it", "last week", "2021-09-27", "2021-10-03"),
    ("in March 2019 they", "March 2019", "2019-03-01", "2019-03-31"),
    ("en mars 2019 ils", "mars 2019", "2019-03-01", "2019-03-31"),
    ("la semaine dernière ils", "semaine dernière", "2021-09-27", "2021-10-03"),
    ("since 2011 the country", "2011", "2011-01-01", "2011-12-31"),
]


@pytest.mark.parametrize(("text", "span", "first", "last"), PERIODS)
def test_a_period_has_its_bounds(text: str, span: str, first: str, last: str) -> None:
    found = only(text)
    assert text[found.start : found.end].removeprefix("منذ ") == span.removeprefix("منذ ")
    assert (found.when.earliest, found.when.latest) == (first, last)
    assert found.when.precision != "day"


def test_hijri_dates() -> None:
    found = only("صدر في 10 محرم 1443هـ بالرياض")
    assert (found.when.date, found.when.precision, found.when.basis) == (str(to_gregorian(1443, 1, 10)), "day", "hijri")
    text = "صدر في 5 ربيع الأول 1443هـ الموافق 11 أكتوبر 2021م بالرياض"
    found = only(text)
    assert (found.when.date, found.when.basis) == ("2021-10-11", "explicit")
    assert text[found.start : found.end] == "5 ربيع الأول 1443هـ الموافق 11 أكتوبر 2021م"
    assert only("عام 1443هـ").when.earliest == str(to_gregorian(1443, 1, 1))
    assert only("في شهر رمضان الجاري", datetime.date(2023, 3, 27)).when.earliest == str(to_gregorian(1444, 9, 1))
    assert only("في رمضان الماضي", datetime.date(2023, 3, 27)).when.latest == str(to_gregorian(1443, 9, 30))
    assert only("1443/03/05هـ").when.basis == "hijri"


NOTHING = [
    "قال أحد المسؤولين إن الاجتماع مفيد",
    "مارس ضغوطا على الحكومة",
    "من مارس هذه الأعمال",
    "الأمين العام للأمم المتحدة",
    "الأمين العام الحالي للجامعة",
    "في ثاني زيارة له",
    "قتل 12 شخصا وجرح 2020 آخرون",
    "بقيمة 2000 دولار",
    "في 2019 موقعا",
    "بلغ 1.5 مليون و2,000 برميل",
    "الرئيس رجب طيب أردوغان",
    "اللاعب محمد رمضان",
    "في اليوم الأول من القمة",
    "اليوم العالمي للاجئين",
    "في اليوم الـ112 للحرب",
    "أقام صلاة الجمعة",
    "المطران عبد الأحد",
    "ميدان 6 أكتوبر",
    "كلا الاثنين وافق",
    "لمدة ثلاثة أيام",
    "فاز 3-1 وبنسبة 12/15",
    "المادة 51 من الميثاق والقرار 2254",
    "عند الساعة 10:30",
    "ثورة 25 يناير",
    "فصل الربيع العربي",
    "he may march on",
    "the second one of ten",
    "un an et dix",
    "",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_date(text: str) -> None:
    assert read(text) == []


def test_what_is_told_from_another_event_is_unknown() -> None:
    for text in ("قبل يومين من القمة", "في اليوم التالي"):
        assert only(text).when.date is None


def test_several_dates_in_order() -> None:
    text = "بحث اليوم ما اتفق عليه في 3 مايو 2019 ويعود الأحد المقبل."
    assert read(text) == [("اليوم", "2021-10-06"), ("3 مايو 2019", "2019-05-03"), ("الأحد المقبل", "2021-10-10")]


def test_a_weekday_chooses_the_year_left_out() -> None:
    assert only("الأحد 2 فبراير", datetime.date(2021, 8, 1)).when.date == "2020-02-02"


def test_vowel_marks_and_missing_hamzas_do_not_hide_a_date() -> None:
    assert read("يوم الاربعاء 5 اكتوبر 2022") == [("يوم الاربعاء 5 اكتوبر 2022", "2022-10-05")]
    assert read("أَمْسِ") == [("أَمْسِ", "2021-10-05")]


def test_impossible_days_are_not_read_as_days() -> None:
    assert all(d.when.precision != "day" for d in find_dates("31 فبراير 2021 و45 مايو 2021 و99/99/2021", WEDNESDAY))


WORDS = words("""
    5 22 2021 1443 من إلى بين و مايو كانون الثاني الأحد اليوم أمس يوم شهر عام الماضي المقبل هذا قبل منذ الشهر أيام ثلاثة
    / - ( ) ، . هـ رجب ألف آخر نهاية 9999 0 الأسبوع الربع ago last March il y a القرن 31""")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(WORDS)), max_size=30),
    st.sampled_from([None, WEDNESDAY, datetime.date.min, datetime.date.max]),
)
def test_any_run_of_date_words_is_survived(run: list[str], reference: datetime.date | None) -> None:
    check(" ".join(run), reference)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.dates())
def test_any_text_is_survived(text: str, reference: datetime.date) -> None:
    check(text, reference)


def check(text: str, reference: datetime.date | None) -> None:
    at = 0
    for found in find_dates(text, reference):
        assert at <= found.start < found.end <= len(text)
        at = found.end
        when = found.when
        if when.precision == "unknown":
            assert when.date is when.earliest is when.latest is None
        else:
            assert when.earliest is not None
            assert when.latest is not None
            assert when.earliest <= when.latest
            assert when.date is None or when.earliest.startswith(when.date)
