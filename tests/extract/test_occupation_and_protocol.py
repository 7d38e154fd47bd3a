"""News under occupation and news of protocol: whom forces and settlers act upon, who presents credentials to whom."""

from __future__ import annotations

import pytest

from alaqat.model import Extraction
from arabic import read


def _told(found: Extraction) -> list[tuple[str, list[str | None], list[str | None]]]:
    country = {a.id: a.country for a in found.actors}
    return [(e.type, [country[a] for a in e.initiators], [country[a] for a in e.recipients]) for e in found.events]


@pytest.mark.parametrize(
    ("text", "root", "who", "whom"),
    [
        ("اعتقلت قوات الاحتلال شابين من بلدة حزما في الضفة الغربية.", "COERCE", "IL", "PS"),
        ("أضرم مستوطنون النار في مسجد ببلدة حزما في الضفة الغربية.", "ASSAULT", "IL", "PS"),
        ("اقتلع مستوطنون أشجار زيتون في أراضي مواطنين فلسطينيين.", "ASSAULT", "IL", "PS"),
        ("أصابت قوات الاحتلال شابا بالرصاص في الضفة الغربية.", "ASSAULT", "IL", "PS"),
        ("أصيب فلسطينيان. ودهمت قوات الاحتلال منازل في القرية واعتقلت قوات الاحتلال شابا.", "COERCE", "IL", "PS"),
        ("أحرقت القوات الروسية مزارع في خيرسون الأوكرانية.", "ASSAULT", "RU", "UA"),
        ("قتلت الغارة الإسرائيلية خمسة لبنانيين.", "ASSAULT", "IL", "LB"),
        ("اعتقلت السلطات الإيرانية ثلاثة فرنسيين.", "COERCE", "IR", "FR"),
    ],
)
def test_force_is_done_to_those_whose_land_it_is_or_who_are_counted(text: str, root: str, who: str, whom: str) -> None:
    assert (root, [who], [whom]) in _told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "أحرق مجهولون سيارات في بيروت.",  # nobody known
        "قوات الاحتلال المغولي دمرت بغداد قبل قرون.",  # no occupation of today
        "أصاب المهاجم الفلسطيني القائم في الدقيقة العاشرة.",  # a goalpost
        "منحت قطر 100 دولار أمريكي لكل أسرة.",  # the currency's nationality
        "اقتحم مستوطنون الساحة بحماية قوات الاحتلال في الضفة الغربية الآمنة.",  # who protects them is not stormed
    ],
)
def test_words_of_force_alone_make_no_parties(text: str) -> None:
    assert all(who != whom and "US" not in whom for _, who, whom in _told(read(text)))


def test_counted_people_are_a_group_and_not_their_state() -> None:
    found = read("اعتقلت السلطات الإيرانية ثلاثة فرنسيين.")
    assert [(a.kind, a.name) for a in found.actors if a.country == "FR"] == [("group", "ثلاثة فرنسيين")]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("تقبل الملك عبدالله الثاني أوراق اعتماد السفير غير المقيم لجمهورية زامبيا ويليام سيكازوي.", {"ZM"}, {"JO"}),
        ("قدم سفير الجزائر عبد الكريم الصافي أوراق اعتماده للرئيس جوزاف عون في بيروت.", {"DZ"}, {"LB"}),
        ("تسلم الرئيس التونسي قيس سعيد أوراق اعتماد كل من سفير كازاخستان رسلان عليموف وسفير الهند مانيش راو.",
         {"KZ", "IN"}, {"TN"}),
    ],
)  # fmt: skip
def test_ambassadors_present_their_credentials(text: str, who: set[str], whom: set[str]) -> None:
    assert [(set(i), set(r)) for root, i, r in _told(read(text)) if root == "SUPPORT"] == [(who, whom)]


def test_several_ambassadors_are_met_and_then_spoken_of_together() -> None:
    found = read("التقى وزير الخارجية السوري عددا من سفراء الدول الأوروبية. وأكد السفراء دعم بلادهم لسيادة سوريا.")
    group = next(a for a in found.actors if a.kind == "group")
    assert [(e.type, group.id in (*e.initiators, *e.recipients)) for e in found.events] == [
        ("CONSULT", True),
        ("SUPPORT", True),
    ]


def test_a_surname_that_is_a_nationality_is_the_person() -> None:
    found = read(
        "استقبل رئيس الوزراء محمد شياع السوداني السفيرة الأمريكية. وهنأت بريطانيا السوداني. وشكر الجيش السوداني مصر."
    )
    name = {a.id: a.name for a in found.actors}
    told = [(e.type, [name[a] for a in (*e.initiators, *e.recipients)]) for e in found.events]
    assert ("SUPPORT", ["بريطانيا", "محمد شياع السوداني"]) in told
    assert any("الجيش السوداني" in parties for _, parties in told)  # an adjective beside a noun stays one


@pytest.mark.parametrize(
    ("text", "root", "who", "whom"),
    [
        # who commits a deed, named behind the verb of a relative clause or only meant by it
        ("أدان العراق جرائم الحرب التي ترتكبها إسرائيل بحق الشعب الفلسطيني.", "ASSAULT", "IL", "PS"),
        ("تتواصل المجازر التي ترتكبها إسرائيل في غزة.", "ASSAULT", "IL", "PS"),
        ("بدعم الكيان الصهيوني حتى يستمر في الإبادة التي يرتكبها بحق الشعب الفلسطيني.", "ASSAULT", "IL", "PS"),
        ("تطرق اللقاء إلى مواصلة الاحتلال الإسرائيلي ارتكاب المجازر بحق الشعب الفلسطيني.", "ASSAULT", "IL", "PS"),
        # who says that he received, whom a comma parts from the meeting
        ("أعلن وزير الخارجية السوري أسعد الشيباني أنه تلقى دعوة رسمية من نظيره السعودي.", "AGREE", "SA", "SY"),
        ("عقد الرئيس التونسي قيس سعيد مع رئيس وزراء مصر، مصطفى مدبولي، لقاء ثنائيا.", "CONSULT", "TN", "EG"),
        # between whom something is called for, where a tour leads
        ("دعا وزير الخارجية الصيني إلى التهدئة بين الدول الخليجية.", "REQUEST", "CN", None),
        ("وصل الوزير الإيراني إلى الدوحة بعد جولته الإقليمية في سوريا.", "CONSULT", "IR", "SY"),
        # titles that stand for who was named
        ("بعث الملك عبدالله الثاني برقية إلى المشاركين. وأشاد جلالته بجهود السعودية.", "SUPPORT", "JO", "SA"),
        ("زار الرئيس محمود عباس بيت لحم. واستقبل سيادته السفير الروسي لدى فلسطين.", "CONSULT", "PS", "RU"),
    ],
)  # fmt: skip
def test_who_is_only_meant_is_found(text: str, root: str, who: str, whom: str) -> None:
    assert (root, [who], [whom]) in _told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "أكد الرئيس العراقي عبد اللطيف رشيد أن بلاده تحمي سيادته.",  # its sovereignty, not His Excellency
        "اعتبر الوزير اليمني ما جرى انتهاكا لميثاق الأمم المتحدة.",  # whose charter it is, is not blamed
        "قال الباحث إن الجرائم التي ترتكبها العصابات تتزايد في مصر.",  # gangs of nobody
    ],
)
def test_no_party_is_invented(text: str) -> None:
    assert not _told(read(text))


def test_a_body_is_named_without_the_place_behind_it_too() -> None:
    found = read("أقامت وزارة الخارجية ببغداد حفلا. وزار الوزير الإيراني العراق.")
    named = {r.mention.form for r in found.resolutions if r.actor.endswith("mfa-IRQ")}
    assert "وزارة الخارجية" in named
