"""Who is one more of a list, and who is invited by an invitation that opens its sentence."""

from __future__ import annotations

import pytest

from arabic import country, read

TOLD = [
    # one more of a list
    ("التقى الرئيس المصري نظيره التركي، إضافة إلى رئيس الوزراء العراقي.", "CONSULT", "EG", {"TR", "IQ"}),
    ("يلتقي الرئيس المصري غدا الرئيس التركي وكذلك رئيس الوزراء العراقي.", "CONSULT", "EG", {"TR", "IQ"}),
    ("عقد الرئيس المصري اجتماعا مع نظيره التركي إلى جانب رئيس الوزراء العراقي.", "CONSULT", "EG", {"TR", "IQ"}),
    # a matter beside others, and at whose side one stands
    ("بحث الرئيس المصري مع نظيره التركي، إضافة إلى وضع العراق، العلاقات الثنائية.", "CONSULT", "EG", {"TR"}),
    ("أكد الرئيس المصري وقوف مصر إلى جانب العراق.", "SUPPORT", "EG", {"IQ"}),
    # whose part is praised, though a bare name stands far behind
    ("أشاد الرئيس الفرنسي بدور مصر في الحوار، بعون وسيط الاتحاد رئيس تشاد آدم موسى.", "SUPPORT", "FR", {"EG"}),
    ("هنأ الرئيس الفرنسي في بيان أمس رئيس تشاد آدم موسى.", "SUPPORT", "FR", {"TD"}),
    # to call one's envoy home is to move no troops, and who moves them is not whom one expelled
    ("استدعت الجزائر سفيرها في باريس، وأغلقت مجالها أمام الطائرات العسكرية الفرنسية.", "MOBILIZE", None, set[str]()),
    ("طردت روسيا السفير الفرنسي ونشرت قوات على الحدود.", "MOBILIZE", "RU", {"FR"}),
    # an office between commas is of the name behind it, or of the one before
    ("عاد الرئيس التونسي آدم حسن. واستقبل الرئيس آدم حسن، رئيس الوزراء الإيطالي، ماركو روسي، في القصر.",
     "CONSULT", "TN", {"IT"}),
    ("استقبل رئيس تشاد آدم حسن، رئيس الاتحاد الأفريقي، الرئيس الفرنسي.", "CONSULT", "TD", {"FR"}),
    # he comes who is invited
    ("بدعوة من وزير الخارجية المصري، يقوم وزير الخارجية الألماني بزيارة إلى القاهرة.", "AGREE", "EG", {"DE"}),
    ("تلبية لدعوة رسمية من الرئيس الفرنسي، وصل رئيس الوزراء العراقي إلى باريس.", "AGREE", "FR", {"IQ"}),
    ("بدعوة من وزير الخارجية المصري، يقوم شباب القاهرة بزيارة المتاحف.", "AGREE", None, set[str]()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "who", "whom"), TOLD)
def test_who_does_it_to_whom(text: str, kind: str, who: str | None, whom: set[str]) -> None:
    """The event of that root is done by that country to the others; None: there is no such event."""
    found = read(text)
    told = [e for e in found.events if e.type == kind]
    assert [country(found, e.initiators[0]) for e in told] == ([who] if who else [])
    assert {country(found, a) for e in told for a in e.recipients} == whom
