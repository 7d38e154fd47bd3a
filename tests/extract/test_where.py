"""Where an act takes place: by what is written around it, and by whose land it must be (who holds, who hosts)."""

from __future__ import annotations

import pytest

from arabic import one_event, read


@pytest.mark.parametrize(
    ("text", "type_", "place"),
    [
        # a state holds and tries people at home, unless the text says where
        ("اعتقلت الشرطة التركية ثلاثة صحفيين سوريين.", "COERCE", "TR"),
        ("اعتقلت القوات الأمريكية في العراق ثلاثة مواطنين إيرانيين.", "COERCE", "IQ"),
        ("اعتقلت قوات الاحتلال الإسرائيلي عشرة فلسطينيين.", "COERCE", "PS"),
        # people demonstrate at home
        ("تظاهر ناشطون أردنيون ضد إسرائيل.", "PROTEST", "JO"),
        # exercises in a country, not what they are about
        ("بدأت الهند وفرنسا مناورات عسكرية مشتركة في الهند.", "COOPERATE", "IN"),
        ("بدأت الهند وفرنسا مناورات عسكرية مشتركة بعد التطورات في ليبيا.", "COOPERATE", None),
        # an ambassador is met where he is posted; two ambassadors, and two ministers, may be anywhere
        ("التقى وزير الصحة الأردني السفير الهندي.", "CONSULT", "JO"),
        ("التقى السفير الهندي وزير الصحة الأردني.", "CONSULT", "JO"),
        ("التقى السفير الأردني السفير الهندي.", "CONSULT", None),
        # so is a delegation by whom it is met
        ("التقى رئيس الوزراء الأردني وفدا هنديا.", "CONSULT", "JO"),
        ("التقى وفد هندي رئيس الوزراء الأردني.", "CONSULT", None),
        ("التقى السفير الأردني وفدا هنديا.", "CONSULT", None),
        ("التقى وزير الصحة الأردني نظيره الهندي.", "CONSULT", None),
        ("التقى وزير الصحة الأردني في باريس السفير الهندي.", "CONSULT", "FR"),
        # where somebody goes, and what he does there
        ("سافر الوزير الأردني إلى إثيوبيا حيث التقى نظيره المصري.", "CONSULT", "ET"),
    ],
)
def test_where_by_whose_land(text: str, type_: str, place: str | None) -> None:
    places = [e.place for e in read(text, published="2024-05-16").events if e.type == type_ and e.fine != "visit"]
    assert places == [place]


WHERE = [
    # "in" a country is the venue behind a party or at the head of the sentence, not behind what is discussed
    ("التقى وزير الخارجية التركي نظيره المصري في ماليزيا.", "meeting", "MY"),
    ("بحث وزير الخارجية التركي مع نظيره المصري التطورات في ليبيا.", "meeting", None),
    ("وفي ماليزيا التقى وزير الخارجية التركي نظيره المصري.", "meeting", "MY"),
    # they met where the visit went
    ("التقى وزير الخارجية التركي خلال زيارة إلى ماليزيا نظيره المصري.", "meeting", "MY"),
    ("التقى وزير الخارجية التركي نظيره المصري قبل زيارة إلى ماليزيا.", "meeting", None),
    # where it is said, by the visitor and by the host; what is past and known sets no other scene
    (
        "أكد وزير الخارجية التركي، اليوم الخميس بالقاهرة، أن الوضع صعب. وأشاد وزير الخارجية المصري بتركيا.",
        "praise",
        "EG",
    ),
    (
        "التقى وزير الخارجية التركي نظيره المصري في القاهرة. وكان الوزير المصري قد زار أنقرة. وأشاد بتركيا.",
        "praise",
        "EG",
    ),
    # palaces and headquarters; who hosts
    ("التقى الرئيس التركي نظيره المصري في قصر الاتحادية.", "meeting", "EG"),
    ("التقى وزير الخارجية التركي نظيره العراقي بمقر وزارة الخارجية العراقية.", "meeting", "IQ"),
    ("تستضيف بغداد مباحثات بين إيران والسعودية.", "meeting", "IQ"),
    ("تعثرت المباحثات بين إيران والسعودية التي تستضيفها بغداد.", "meeting", "IQ"),
    # credentials are presented to who receives the envoy
    ("تسلم أمير الكويت أوراق اعتماد السفير أولريخ فرانك سفيرا للنمسا.", "appoint-ambassador", "KW"),
    ("وصل ولي العهد السعودي إلى المنامة وكان في استقباله ولي العهد البحريني.", "reception", "BH"),
    # greetings are where they are received
    (
        "استقبل أمير الكويت في الكويت وزير الخارجية المصري. ونقل الوزير تحيات الرئيس المصري إلى أمير الكويت.",
        "exchange-of-messages",
        "KW",
    ),
    (
        "استقبل أمير الكويت في الكويت وزير الخارجية المصري. وبعث أمير الكويت تحياته إلى ملك البحرين.",
        "exchange-of-messages",
        None,
    ),
    # where another meeting was is told in a clause of its own
    ("أشاد الوزير المصري بالقمة التي جرت بالدوحة، والاتفاق الذي تم توقيعه بين مصر وتركيا.", "signing", None),
    # what is blamed or praised has its own place
    ("أدان الوزير التركي العدوان الإسرائيلي في غزة.", "condemnation", None),
    ("أدان الوزير التركي في القاهرة العدوان الإسرائيلي.", "condemnation", "EG"),
    # "where" opens a clause of its own
    ("توجه الوزير التركي إلى طرابلس، حيث التقى نظيره المصري.", "meeting", "LY"),
    ("ألغى الوزير التركي رحلته إلى طرابلس، والتقى نظيره المصري.", "meeting", None),
    # what is said while they meet
    ("أكد الوزير المصري دعمه للسودان، وذلك خلال لقائه نظيره التركي في أنقرة.", "political-support", "TR"),
    ("أكد الوزير المصري دعمه للسودان، ثم زار نظيره التركي في أنقرة.", "political-support", None),
    # where the dateline is: at home, if those who act are at home there
    ("القاهرة - عقد الرئيس المصري والرئيس التركي جلسة مباحثات.", "meeting", "EG"),
    ("القاهرة - عقد الرئيس العراقي والرئيس التركي جلسة مباحثات.", "meeting", None),
    # who speaks goes on where he is; others are elsewhere
    ("ناشد الوزير المصري في نيويورك روسيا وقف الحرب. وأدان الوزير المصري قصف أوكرانيا.", "condemnation", "US"),
    ("ناشد الوزير المصري في نيويورك روسيا وقف الحرب. وأدان الوزير التركي قصف أوكرانيا.", "condemnation", None),
    # what reaches or leaves a country
    ("سلمت الجزائر النيجر شحنة من المساعدات الغذائية.", "humanitarian-aid", "NE"),
    ("تعتزم فرنسا سحب قواتها من النيجر.", "troop-withdrawal", "NE"),
    ("وصل الرئيس التركي إلى الدوحة وكان في استقباله وزير الدفاع القطري.", "visit", "QA"),
    # the country that is struck
    ("تؤثر الحرب الروسية على أوكرانيا في أسعار القمح.", "attack", "UA"),
]


@pytest.mark.parametrize(("text", "fine", "place"), WHERE)
def test_where(text: str, fine: str, place: str | None) -> None:
    assert one_event(text, fine).place == place
