"""What a headline tells with no verb or as a quotation, and what it does not."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("لافروف: واشنطن تعرقل المفاوضات", ("ACCUSE", "RU", "US")),
        ("ماكرون: ندعم لبنان", ("SUPPORT", "FR", "LB")),
        ("أنقرة: على إسرائيل أن توقف الحرب", ("REQUEST", "TR", "IL")),
        ("بلينكن للافروف: ندعم أوكرانيا", ("SUPPORT", "US", "UA")),
    ],
)
def test_a_headline_that_quotes_names_its_speaker(title: str, told: tuple[str, str, str]) -> None:
    text = "سيرغي لافروف وزير الخارجية الروسي. إيمانويل ماكرون الرئيس الفرنسي. أنتوني بلينكن وزير الخارجية الأمريكي."
    found = read(text, title=title, published=None)
    country = {a.id: a.country for a in found.actors}
    assert told in [(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("إدانة مصرية للقصف الإسرائيلي", ("ACCUSE", "EG", "IL")),
        ("رفض جزائري للتدخل الفرنسي", ("REJECT", "DZ", "FR")),
        ("غضب تركي من التصريحات الفرنسية", ("ACCUSE", "TR", "FR")),
        ("القاهرة: ترحيب مصري بالقرار التركي", ("SUPPORT", "EG", "TR")),
        ("اتفاق بين السعودية وإيران على استئناف العلاقات", ("AGREE", "SA", "IR")),
        ("مذكرة تفاهم مصرية عراقية", ("SUPPORT", "EG", "IQ")),
        ("اجتماع ثلاثي مصري أردني عراقي في بغداد", ("CONSULT", "EG", "JO")),
        ("الرئيس الفرنسي في الرباط", ("CONSULT", "FR", "MA")),
        ("وفد روسي في دمشق", ("CONSULT", "RU", "SY")),
        ("طرد دبلوماسيين روس من ألمانيا", ("SANCTION", "DE", "RU")),
        ("اعتراف فرنسي بدولة فلسطين", ("SUPPORT", "FR", "PS")),
        ("استقبال سعودي لوفد يمني في الرياض", ("CONSULT", "SA", "YE")),
        ("إفراج إيراني عن ناقلة بريطانية", ("RETREAT", "IR", "GB")),
        ("احتجاز إيراني لسفينة بريطانية", ("COERCE", "IR", "GB")),
        ("اعتقال روسي في ألمانيا", ("COERCE", "DE", "RU")),
        ("شكوى سودانية ضد الإمارات في مجلس الأمن", ("ACCUSE", "SD", "AE")),
        ("وزير الخارجية الفرنسي من القاهرة: ندعم لبنان", ("SUPPORT", "FR", "LB")),
    ],
)
def test_a_headline_needs_no_verb(title: str, told: tuple[str, str, str]) -> None:
    found = read(".", title=title, published=None)
    country = {a.id: a.country for a in found.actors}
    assert told in [(e.type, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]


def test_who_goes_to_a_city_is_not_there_yet() -> None:
    found = read(".", title="الرئيس الفرنسي إلى الرباط", published=None)
    assert [(e.fine, e.factuality, e.place) for e in found.events] == [("visit", "planned", "MA")]


@pytest.mark.parametrize(
    "title",
    [
        "رفض التدخل الفرنسي في الشأن الجزائري",  # nobody says whose
        "الرئيس المصري في القاهرة",
        "الرئيس الفرنسي السابق في القاهرة",
        "انتهت زيارة الرئيس الفرنسي، والاتفاق المصري الفرنسي لم يوقع",
    ],
)
def test_what_a_headline_does_not_tell(title: str) -> None:
    found = read(".", title=title, published=None)
    assert not [e for e in found.events if e.factuality == "actual" and e.fine != "visit"]
    assert not [e for e in found.events if e.evidences[0].rule.startswith("ar/headline")]


def test_a_colon_after_a_capital_in_the_text_is_a_dateline() -> None:
    found = read("أنقرة: ندعم لبنان.", published=None)
    assert not found.events


@pytest.mark.parametrize(
    "title",
    [
        "دخول مسيرات تركية الصنع إلى خدمة الجيش المغربي",
        "شحنة دبابات ألمانية الصنع إلى أوكرانيا",
    ],
)
def test_a_nationality_on_a_noun_need_not_be_that_of_who_acts(title: str) -> None:
    assert not read(".", title=title, published=None).events
