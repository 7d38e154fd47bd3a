"""Where an act is done that the text places by its occasion: a summit, a visit, a journey home, a later sentence."""

from __future__ import annotations

import pytest

from arabic import read

MET = "التقى وزير الخارجية الياباني نظيره الماليزي"

PLACES = [
    # on the sidelines of what a state holds, or a city gives its name to
    (f"{MET} على هامش القمة الآسيوية في مملكة البحرين.", "BH"),
    (f"{MET} على هامش قمة مجموعة العشرين في البرازيل.", "BR"),
    (f"على هامش قمة المناخ في باكو، {MET}.", "AZ"),
    (f"{MET} على هامش المؤتمر الوزاري الذي تستضيفه المملكة العربية السعودية.", "SA"),
    (f"{MET} على هامش منتدى دافوس.", "CH"),
    (f"{MET} على هامش مؤتمر ميونيخ للأمن.", "DE"),
    (f"{MET} على هامش أعمال مجلس حقوق الإنسان في جنيف.", "CH"),
    (f"{MET} في ختام المؤتمر المنعقد في ألمانيا.", "DE"),
    # what a conference is about is not where it is
    (f"{MET} على هامش مؤتمر حول الأوضاع في ليبيا.", None),
    (f"{MET} على هامش مؤتمر دعم الاستقرار في ليبيا.", None),
    (f"{MET} على هامش مؤتمر دعم الاستقرار في ليبيا المنعقد في باريس.", "FR"),
    (f"{MET}، مؤكدا أن القتال اندلع خلال المؤتمر المنعقد في البحرين.", None),
    # nor what is talked about
    ("بحث وزير الخارجية الياباني مع نظيره الماليزي الأوضاع في غزة.", None),
    ("بحث وزير الخارجية الياباني مع نظيره الماليزي وقف الحرب في غزة والتطورات في حلب.", None),
    ("بحث وزير الخارجية الياباني مع نظيره الماليزي الأوضاع في غزة خلال اجتماع في جدة.", "SA"),
    # "in" a state with the letter alone, a ministry, a city behind a counterpart
    (f"{MET} بتونس.", "TN"),
    ("عقد الرئيسان الغاني والنيجيري لقاء ثنائيا بالجزائر.", "DZ"),
    ("التقى وزير الخارجية الألماني نظيره اللبناني في وزارة الخارجية اللبنانية.", "LB"),
    ("أجرى وزير الخارجية البلجيكي محادثات مع نظيره المغربي بمراكش.", "MA"),
    # a mission is abroad
    (f"{MET} في مقر البعثة الماليزية في نيويورك.", "US"),
    # who hosts
    ("تستضيف جنيف غدا محادثات بين الهند وباكستان.", "CH"),
    ("شهدت جدة لقاء بين وزيري خارجية الهند وباكستان.", "SA"),
    # where one comes back from
    ("عاد وزير الخارجية الأردني من أنقرة بعد مباحثات مع نظيره التركي.", "TR"),
    ("غادر وزير الخارجية التركي بغداد عقب لقائه نظيره العراقي.", "IQ"),
    ("عاد وزير الخارجية الأردني إلى أنقرة قبل مباحثات مع نظيره التركي.", None),
    # where it is announced is not where it will be
    ("قال وزير الخارجية الإيراني في طهران إنه سيلتقي نظيره الفرنسي في باريس.", "FR"),
    ("قال وزير الخارجية الإيراني في طهران إنه سيلتقي نظيره الفرنسي.", None),
    # a sentence of its own says where it was
    (f"{MET}. وأوضح المتحدث أن اللقاء جرى في نيويورك.", "US"),
    (f"{MET}. وجرى اللقاء في مقر وزارة الخارجية الماليزية.", "MY"),
    (f"{MET}. ويأتي ذلك على هامش المنتدى الذي تستضيفه الدوحة.", "QA"),
    (f"{MET}. وجرى الحفل في نيويورك.", None),
    # whose minister somebody is
    ("التقى وزير الخارجية الياباني فيصل المراد وزير الصناعة والتجارة في الجمهورية العربية السورية.", None),
    # the city of a dateline, for those who are at home there
    ("جدة - التقى وزير الخارجية السعودي نظيره المصري.", "SA"),
    ("جدة - التقى وزير الخارجية التركي نظيره المصري.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_they_meet(text: str, place: str | None) -> None:
    assert [e.place for e in read(text).events if e.type == "CONSULT"] == [place]


SAID = [
    ("أشاد وزير الخارجية العماني، خلال زيارته طهران، بالدور الإيراني.", "praise", "IR"),
    ("وقعت السعودية والهند اتفاقا خلال زيارة ولي العهد إلى نيودلهي.", "signing", "IN"),
    ("وقعت السعودية والهند اتفاقا قبل زيارة ولي العهد إلى نيودلهي.", "signing", None),
    ("أدانت الكويت الهجوم الإرهابي في مدينة إسطنبول التركية.", "condemnation", None),
    ("ومن رام الله، أشاد وزير الخارجية الفلسطيني بإسبانيا.", "praise", "PS"),
]


@pytest.mark.parametrize(("text", "fine", "place"), SAID)
def test_where_it_is_said(text: str, fine: str, place: str | None) -> None:
    assert [e.place for e in read(text).events if e.fine == fine] == [place]


def test_whose_minister() -> None:
    found = read(
        "التقى وزير الخارجية الياباني، اليوم، الدكتور فيصل المراد وزير الصناعة والتجارة في الجمهورية العربية السورية."
    )
    assert {a.name: a.country for a in found.actors}["فيصل المراد"] == "SY"
