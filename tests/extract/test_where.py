"""Where an act takes place, by whose land it must be: who holds, who hosts, where an ambassador is posted."""

from __future__ import annotations

import pytest

from arabic import read


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
        ("التقى وزير الصحة الأردني نظيره الهندي.", "CONSULT", None),
        ("التقى وزير الصحة الأردني في باريس السفير الهندي.", "CONSULT", "FR"),
        # where somebody goes, and what he does there
        ("سافر الوزير الأردني إلى إثيوبيا حيث التقى نظيره المصري.", "CONSULT", "ET"),
    ],
)
def test_where_by_whose_land(text: str, type_: str, place: str | None) -> None:
    places = [e.place for e in read(text, published="2024-05-16").events if e.type == type_ and e.fine != "visit"]
    assert places == [place]
