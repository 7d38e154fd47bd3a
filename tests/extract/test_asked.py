"""Who is to do what is asked of him: not the asker."""

from __future__ import annotations

import pytest

from arabic import read

# text, (type, for whom he acts who is asked, upon whom)
ASKED = [
    ("طالب وزير الخارجية اليمني بريطانيا بدعم السودان.", ("SUPPORT", "GB", "SD")),
    ("دعت أوكرانيا الهند إلى إدانة روسيا.", ("ACCUSE", "IN", "RU")),
    ("طالبت بولندا ألمانيا بطرد السفير الروسي.", ("SANCTION", "DE", "RU")),
    ("حثت إسرائيل بريطانيا على قطع علاقاتها مع إيران.", ("SANCTION", "GB", "IR")),
    ("ناشدت تشاد فرنسا تقديم مساعدات عاجلة للاجئين السودانيين.", ("AID", "FR", "SD")),
    # upon the asker, whom a pronoun means
    ("طالب وزير الخارجية اليمني بريطانيا بدعم بلاده.", ("SUPPORT", "GB", "YE")),
    ("طلب لبنان من فرنسا دعم جيشه.", ("SUPPORT", "FR", "LB")),
    ("طالبت الجزائر فرنسا بالاعتذار لها.", ("CONCEDE", "FR", "DZ")),
    ("طالبت كوريا الشمالية واشنطن برفع العقوبات عنها.", ("RETREAT", "US", "KP")),
    ("طالبت إيران الولايات المتحدة بالإفراج عن أموالها.", ("RETREAT", "US", "IR")),
    ("طلبت أوكرانيا من هولندا تزويدها بصواريخ.", ("AID", "NL", "UA")),
    ("طلبت هايتي من كينيا نشر قوات في أراضيها.", ("MOBILIZE", "KE", "HT")),
    ("طالب لبنان إسرائيل بالانسحاب من أراضيه.", ("RETREAT", "IL", "LB")),
    ("دعا العراق تركيا إلى التعاون معه في ملف المياه.", ("COOPERATE", "TR", "IQ")),
    ("دعا الرئيس الصومالي تركيا إلى مساعدة شعبه.", ("AID", "TR", "SO")),
    ("طلبت السويد من تركيا الموافقة على انضمامها إلى الناتو.", ("AGREE", "TR", "SE")),
    ("طالب السودان إثيوبيا بوقف هجماتها على أراضيه.", ("RETREAT", "ET", "SD")),
    # upon its land, on whose thing, one of those who are asked with the other
    ("دعت مصر إسرائيل إلى رفع الحصار عن غزة.", ("RETREAT", "IL", "PS")),
    ("دعت قطر إسرائيل إلى قبول المقترح الأميركي.", ("AGREE", "IL", "US")),
    ("دعت الصين روسيا وأوكرانيا إلى إجراء مفاوضات.", ("CONSULT", "RU", "UA")),
    ("طالبت أستراليا الصين بالإفراج عن كاتب أسترالي.", ("RETREAT", "CN", "AU")),
    ("ناشد الوزير السوداني الاتحاد الأوروبي مساعدة اللاجئين السودانيين.", ("AID", None, "SD")),
]


def called_for(text: str) -> list[tuple[str, str | None, str | None]]:
    """(type, for whom the first initiator acts, for whom the first recipient) of what is called for and not done."""
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    asked = [e for e in found.unrealised if e.factuality == "called-for"]
    return [(e.type, state[e.initiators[0]], state[e.recipients[0]]) for e in asked]


@pytest.mark.parametrize(("text", "deed"), ASKED)
def test_who_is_asked_is_to_do_it(text: str, deed: tuple[str, str | None, str]) -> None:
    assert called_for(text) == [deed]


@pytest.mark.parametrize(
    "text",
    [
        "طالبت السعودية المجتمع الدولي بإدانة الاعتداءات الإيرانية.",  # he is to condemn them, not to attack
        "طالبت أوكرانيا روسيا بوقف انتهاكاتها.",  # whose they are is said
        "أكد الوزير القطري ضرورة الحفاظ على مؤسسات السودان، وتقديم الدعم لليبيا.",  # a duty, of nobody named
    ],
)
def test_what_is_not_asked_of_him(text: str) -> None:
    assert all(acting in (None, "SA", "UA", "QA") for _, acting, _ in called_for(text))
