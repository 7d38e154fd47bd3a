"""What an event answers, of what it is part, and on whose sidelines it was held."""

from __future__ import annotations

import pytest

from arabic import read

# text, kind, (type, first trigger) of the one, of the other
LINKED = [
    # words of answer, within a sentence and at its head
    ("طردت روسيا دبلوماسيين بريطانيين ردا على طرد لندن دبلوماسيين روسا.", "in-response-to", "طردت", "طرد"),
    ("وردا على طرد لندن دبلوماسيين روسا، استدعت موسكو السفير البريطاني.", "in-response-to", "استدعت", "طرد"),
    ("قطعت إيران علاقاتها مع السعودية. وردا على ذلك طردت الرياض السفير الإيراني.", "in-response-to", "طردت", "قطعت"),
    # "after" where who did the one is upon whom the other falls
    ("فرضت الصين عقوبات على شركات أمريكية بعد أن باعت واشنطن أسلحة لتايوان.", "in-response-to", "عقوبات", "باعت"),
    # who judges a deed, who denies a charge, who refuses an offer
    ("نددت فرنسا بالهجوم الذي شنته إسرائيل على جنوب لبنان.", "in-response-to", "نددت", "بالهجوم"),
    ("اتهمت فرنسا إيران بتسليح روسيا. ونفت طهران الاتهامات الفرنسية.", "in-response-to", "ونفت", "اتهمت"),
    ("عرضت قطر الوساطة بين السودان وإثيوبيا. ورفضت الخرطوم العرض.", "in-response-to", "ورفضت", "عرضت"),
    # what is done during a visit or a meeting, and whom a visitor meets
    ("وقعت مصر وقبرص اتفاقية غاز خلال زيارة الرئيس المصري إلى نيقوسيا.", "sub-event-of", "وقعت", "زيارة"),
    ("أشاد الرئيس التونسي خلال لقائه نظيره الجزائري بدعم الجزائر لبلاده.", "sub-event-of", "أشاد", "لقائه"),
    ("زار وزير الخارجية العراقي أنقرة والتقى نظيره التركي.", "sub-event-of", "والتقى", "زار"),
    ("استقبل أمير الكويت الرئيس التركي الذي يزور الكويت.", "sub-event-of", "استقبل", "يزور"),
    # the gathering that the article tells of
    (
        "تعقد قمة بين مصر والأردن والعراق في بغداد اليوم. والتقى الرئيس المصري نظيره العراقي على هامش القمة.",
        "on-sidelines-of",
        "والتقى",
        "قمة",
    ),
]


def links(text: str) -> list[tuple[str, str, str]]:
    """(kind, first trigger of the one event, of the other) of each link."""
    found = read(text, published="2026-03-04")
    trigger = {e.id: e.evidences[0].trigger for e in found.events}
    assert all(x.evidence.quote == found.article.text[x.evidence.span.start : x.evidence.span.end] for x in found.links)
    return [(x.kind, trigger[x.source], trigger[x.target]) for x in found.links]


@pytest.mark.parametrize(("text", "kind", "one", "other"), LINKED)
def test_events_are_linked(text: str, kind: str, one: str, other: str) -> None:
    assert [x for x in links(text) if x[0] == kind] == [(kind, one, other)]


@pytest.mark.parametrize(
    "text",
    [
        "وردا على سؤال، انتقد الوزير الروسي بريطانيا، وأشاد بالصين.",  # answered with words
        "استقبل الملك الأردني الرئيس القبرصي بعد أن زار الرئيس القبرصي مصر.",  # later, not because
        "طردت فرنسا السفير الروسي. وطردت كندا السفير الصيني.",
        "أجرى الرئيس المصري اتصالا مع نظيره الفرنسي خلال زيارته للصين.",  # with whom he was not
    ],
)
def test_events_are_not_linked(text: str) -> None:
    assert links(text) == []
