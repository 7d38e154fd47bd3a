"""What is expected, offered, wished for or only asked: one construction of the language each."""

from __future__ import annotations

import pytest

from arabic import read

TODAY = "2026-03-04"  # a Wednesday

WHETHER = [
    # what somebody is expected to say is not said yet
    ("من المتوقع أن تدين الجامعة العربية روسيا في بيانها.", "ACCUSE", "planned"),
    ("ومن المقرر أن يطلب الرئيس الأوكراني من ألمانيا صواريخ.", "REQUEST", "planned"),
    ("وقبل الزيارة المرتقبة، أكد أن مصر تدين روسيا.", "ACCUSE", "actual"),
    ("من المنتظر أن يزور الوزير التركي القاهرة وأن يدين روسيا.", "ACCUSE", "planned"),
    # what is hoped that another says or gives
    ("تأمل صنعاء أن تدعم قطر السودان.", "SUPPORT", "hypothetical"),
    ("تقول صنعاء إن قطر تدعم السودان.", "SUPPORT", "actual"),
    # an aside of time or source hides neither a denial nor what is weighed
    ("نفت إيران، الأربعاء، ما نشر عن لقاء بين الرئيس الإيراني ونظيره التركي.", "CONSULT", "negated"),
    ("يبحث الاتحاد الأوروبي، غدا الخميس، تشديد العقوبات على روسيا.", "SANCTION", "hypothetical"),
    ("يدرس الاتحاد الأوروبي، بحسب دبلوماسيين، فرض عقوبات على جورجيا.", "SANCTION", "hypothetical"),
    ("قررت برلين، الثلاثاء، إرسال دبابات إلى أوكرانيا.", "AID", "planned"),
    ("بحث الوزيران، الثلاثاء، الأزمة، وفرضت واشنطن عقوبات على جورجيا.", "SANCTION", "actual"),
    # false news of it
    ("قالت بكين إن واشنطن تنشر معلومات كاذبة عن تصدير الصين أسلحة لروسيا.", "COOPERATE", "negated"),
    # what something else is done for
    ("أجرى الوفدان محادثات بهدف توقيع اتفاقية تعاون بين مصر وقبرص.", "SUPPORT", "hypothetical"),
    ("تواصل واشنطن جهودها الرامية إلى تطبيع العلاقات بين السعودية وإسرائيل.", "SUPPORT", "hypothetical"),
    ("صوت النواب الفرنسيون المؤيدون لفرض عقوبات على روسيا.", "SANCTION", "hypothetical"),
    ("وصل وزير الخارجية القطري بهدف إجراء محادثات مع نظيره اللبناني.", "CONSULT", "planned"),
    ("ترتب الرباط اتصالات بهدف تنظيم زيارة وزير الخارجية الإسباني إلى المغرب.", "CONSULT", "planned"),
    # what is offered, not "he set forth"
    ("عرضت مصر تقديم مساعدات إغاثية إلى سوريا.", "AID", "planned"),
    ("قدمت مصر مساعدات إغاثية إلى سوريا.", "AID", "actual"),
    ("عرض وزير الخارجية الأردني نتائج زيارته إلى القاهرة.", "CONSULT", "actual"),
    # what a deal lays down
    ("وبموجب الاتفاق، تسحب إسرائيل قواتها من لبنان.", "RETREAT", "planned"),
    # a word of time far behind, with names set off by commas between
    ("كشف المتحدث عن زيارة الرئيس الإيراني، حسن كاظمي، إلى الجزائر قريبا.", "CONSULT", "planned"),
    (
        "كشف المتحدث عن زيارة الرئيس الإيراني، حسن كاظمي، إلى الجزائر في إطار اجتماع الدورة القادمة.",
        "CONSULT",
        "actual",
    ),
    # what was done next is not what was asked before
    ("دعت واشنطن إلى الهدوء، وفرضت عقوبات على مسؤولين صرب.", "SANCTION", "actual"),
    # to fail to agree on it is not to do it
    ("فشل مبعوثو الاتحاد الأوروبي في التوصل إلى اتفاق بشأن حزمة من العقوبات على روسيا.", "SANCTION", "negated"),
    ("فشلت وساطة قطر بشأن حزمة من العقوبات الأمريكية على روسيا.", "SANCTION", "actual"),
    # a text that goes on with a meeting tells what comes next, a headline what was
    ("يحمل الوزير السوري رسالة. ويلتقي الوزير السوري في طهران نظيره الإيراني.", "CONSULT", "planned"),
    ("يحمل الوزير السوري رسالة. والتقى الوزير السوري في طهران نظيره الإيراني.", "CONSULT", "actual"),
    # what somebody says that is being discussed, and a war that "enters" another year
    ("قال المتحدث إن بريطانيا تناقش مع فرنسا أمن البحار.", "CONSULT", "ongoing"),
    ("تؤثر الحرب الروسية على أوكرانيا التي تدخل عامها الرابع في أسعار القمح.", "ASSAULT", "ongoing"),
    # verbs of more than one meaning in the future: to suspend, to stop firing
    ("سيعلق الاتحاد الأوروبي مساعداته إلى جورجيا.", "SANCTION", "planned"),
    ("علق الاتحاد الأوروبي مساعداته إلى جورجيا.", "SANCTION", "actual"),
    ("ستوقف إسرائيل إطلاق النار في لبنان.", "RETREAT", "planned"),
    ("أوقفت إسرائيل إطلاق النار في لبنان.", "RETREAT", "actual"),
    ("ستدفع قطر 500 مليون دولار لمصر.", "AID", "planned"),
    ("قال الوزير الإيراني إن طهران ستعاقب إسرائيل.", "THREATEN", "actual"),
    ("قال الوزير الإيراني إن طهران ستعاقب إسرائيل.", "SANCTION", None),
    # an invitation that tells when
    ("تسلم الرئيس التونسي دعوة للقيام بزيارة إلى فرنسا، ينتظر أن تتم في الخريف.", "CONSULT", "planned"),
]


@pytest.mark.parametrize(("text", "root", "factuality"), WHETHER)
def test_whether(text: str, root: str, factuality: str | None) -> None:
    told = [e.factuality for e in read(text, published=TODAY).events if e.type == root]
    assert told == ([] if factuality is None else [factuality])


ONLY_ASKED = [
    # a visit somebody is only invited to
    ("دعا الرئيس المصري نظيره التركي إلى زيارة مصر.", "CONSULT"),
    ("دعا الرئيس المصري، خلال اتصال هاتفي، نظيره التركي، مراد أوزغان، لزيارة مصر.", "CONSULT"),
    # talks that one is only ready for
    ("أعلن وزير الخارجية الأوكراني استعداد بلاده التفاوض مع روسيا.", "CONSULT"),
    # what is not expected to be said
    ("من غير المتوقع أن تدين الجامعة العربية روسيا في بيانها.", "ACCUSE"),
    # what must be, and what one's own country refuses
    ("قال الأمين العام للأمم المتحدة إنه يجب استئناف المفاوضات بين واشنطن وطهران.", "CONSULT"),
    ("قال وزير الخارجية الأردني إن الحل يتطلب سحب القوات الإسرائيلية من سوريا.", "RETREAT"),
    ("أعرب وزير الخارجية التركي عن رفض بلاده للعقوبات الأحادية على إيران.", "SANCTION"),
    # what is asked behind "and"
    ("دعا الوزير التركي إلى وقف القتال وإطلاق سراح الرهائن الإسرائيليين لدى حماس.", "RETREAT"),
    ("يدعو الوزير التركي إلى دعم فلسطين وقطع العلاقات مع إسرائيل.", "SANCTION"),
    # that there be something
    ("قال الرئيس الأذربيجاني إنه يجب أن يكون هناك تعاون بين أذربيجان وإيران.", "COOPERATE"),
]


@pytest.mark.parametrize(("text", "root"), ONLY_ASKED)
def test_what_is_only_asked_is_no_event(text: str, root: str) -> None:
    """The invitation, the demand and the readiness are."""
    assert [e for e in read(text, published=TODAY).events if e.type == root and e.fine != "phone-call"] == []


def test_a_demand_for_sanctions_ends_where_sanctions_are_imposed() -> None:
    events = read("دعت واشنطن إلى الهدوء، وفرضت عقوبات على مسؤولين صرب.").events
    assert "call-for-sanctions" not in {e.fine for e in events}
