"""What is agreed to, prepared or called coming is still to come; what is not done during talks does not undo them."""

from __future__ import annotations

import pytest

from arabic import read

WHETHER = [
    ("وافقت ألمانيا أمس على تزويد أوكرانيا بدبابات.", "AID", "planned"),
    ("زودت ألمانيا أوكرانيا بدبابات أمس.", "AID", "actual"),
    ("أعطت واشنطن الضوء الأخضر لبيع صواريخ لتايوان.", "COOPERATE", "planned"),
    # a loan that is approved is granted
    ("صادق مجلس إدارة صندوق النقد الدولي على منح مصر قرضا بثلاثة مليارات دولار.", "AID", "actual"),
    ("تم الاتفاق على عقد لقاء بين الوزيرين السوري والتركي.", "CONSULT", "planned"),
    ("تم عقد لقاء بين الوزيرين السوري والتركي.", "CONSULT", "actual"),
    ("تأتي الجولة في إطار تحضير قمة بين الرئيس المصري والرئيس التركي.", "CONSULT", "planned"),
    ("من المخطط أن يعقد الرئيس المصري والرئيس التركي لقاء ثنائيا.", "CONSULT", "planned"),
    ("وكانت زيارة الرئيس المصري إلى تونس مبرمجة في مايو.", "CONSULT", "planned"),
    # an adjective behind whose visit it is, whatever is done about it
    ("تم البحث في زيارة الموفد الفرنسي جان لوران المرتقبة إلى لبنان.", "CONSULT", "planned"),
    ("تم البحث في زيارة الموفد الفرنسي جان لوران الأخيرة إلى لبنان.", "CONSULT", "actual"),
    # who sets out in the present, the verb first, is yet to go
    ("ويتوجه الوزير التركي بعد ختام زيارته إلى بغداد.", "CONSULT", "planned"),
    ("الوزير التركي يتوجه إلى بغداد.", "CONSULT", "actual"),
    # the talks were held, whatever was not said in them
    ("لم يعلن الوزير المصري موقفه خلال اجتماع مع نظيره التركي.", "CONSULT", "actual"),
    ("لم يعقد الوزير المصري أي اجتماع مع نظيره التركي.", "CONSULT", "negated"),
]


@pytest.mark.parametrize(("text", "root", "factuality"), WHETHER)
def test_whether(text: str, root: str, factuality: str) -> None:
    """The one event of that root has that factuality."""
    assert [e.factuality for e in read(text).events if e.type == root] == [factuality]


def test_a_summons_that_is_denied() -> None:
    """ "نفى نبأ استدعاء السفير": who is said to have been summoned was not."""
    found = read("نفى مصدر في وزارة الخارجية الإيرانية نبأ استدعاء الخارجية التركية للسفير الإيراني في أنقرة.")
    assert [e.factuality for e in found.events if e.fine == "summon-ambassador"] == ["negated"]
