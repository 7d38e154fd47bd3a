"""Whom a pronoun takes up from the sentence before, and whose offer or request is accepted or refused."""

from __future__ import annotations

import pytest

from arabic import read

# text, (type, fine, for whom the first initiator acts, for whom the first recipient)
TAKEN_UP = [
    # on the verb
    ("يزور رئيس وزراء باكستان الرياض. واستقبله ولي العهد السعودي.", ("CONSULT", "reception", "SA", "PK")),
    ("التقى وزير الخارجية اليمني السفير البريطاني. وطالبه بدعم حكومته.", ("REQUEST", "call-for-support", "YE", "GB")),
    ("فاز لولا دا سيلفا برئاسة البرازيل. وهنأه الرئيس الأرجنتيني.", ("SUPPORT", "congratulations", "AR", "BR")),
    ("نشرت فرنسا قوات في النيجر. وطالبتها نيامي بسحبهم.", ("REQUEST", "demand", "NE", "FR")),
    ("تستعد إسرائيل لاجتياح رفح. وحذرتها مصر من العواقب.", ("THREATEN", None, "EG", "IL")),
    # with a preposition, behind who acts
    ("قصفت روسيا كييف. وردا على ذلك فرضت كندا عقوبات جديدة عليها.", ("SANCTION", "impose-sanctions", "CA", "RU")),
    ("يعاني اليمن من المجاعة. وقالت النرويج إنها ستقدم له مساعدات إنسانية.", ("AID", "humanitarian-aid", "NO", "YE")),
    ("تتعرض أرمينيا لضغوط. وأعلنت الهند دعمها الكامل لها.", ("SUPPORT", "political-support", "IN", "AM")),
    # on the noun of a deed that is judged
    ("قال الرئيس البولندي إن روسيا خطر. وانتقدت موسكو تصريحاته.", ("ACCUSE", "criticism", "RU", "PL")),
    ("اعترفت النرويج بدولة فلسطين. ورحبت مصر بقرارها.", ("SUPPORT", "political-support", "EG", "NO")),
    ("توسط العراق بين طهران والرياض. وثمنت باكستان دوره.", ("SUPPORT", "praise", "PK", "IQ")),
    ("طلبت فنلندا الانضمام إلى الحلف. وعارضت المجر طلبها.", ("REJECT", "refusal", "HU", "FI")),
    # who turned to them
    ("عرضت قطر الوساطة بين السودان وإثيوبيا. ورفضت الخرطوم العرض.", ("REJECT", "refusal", "SD", "QA")),
    ("عرضت قطر الوساطة بين السودان وإثيوبيا. وقبلت الخرطوم العرض.", ("AGREE", None, "SD", "QA")),
]


def told(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """(type, fine type, for whom the first initiator acts, for whom the first recipient) of each event."""
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, e.fine, state[e.initiators[0]], state[e.recipients[0]]) for e in found.events]


@pytest.mark.parametrize(("text", "event"), TAKEN_UP)
def test_a_pronoun_takes_up_a_party_of_the_sentence_before(
    text: str, event: tuple[str, str | None, str | None, str | None]
) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        # two fit and neither acted alone; nobody fits by gender; what opens no sentence
        ("اجتمعت فرنسا وألمانيا أمس. وانتقدتها روسيا.", "ACCUSE"),
        ("قال الوزير البولندي إن الحرب طويلة. وانتقدت موسكو سياستها.", "ACCUSE"),
        ("تستضيف قطر القمة. وأعجب الوفد بالرسائل التي تصلها من الأمم المتحدة.", "CONSULT"),
        # she herself
        ("تستضيف قطر القمة. وجددت روسيا موقفها من الحرب ورفضت سياستها القديمة.", "REJECT"),
        # another offer than the one told of
        ("عرضت قطر الوساطة بين السودان وإثيوبيا. وقبلت الخرطوم الأمر الواقع.", "AGREE/None"),
    ],
)
def test_a_pronoun_takes_up_nobody(text: str, type_: str) -> None:
    assert all(type_ not in (t, f"{t}/{fine}") for t, fine, *_ in told(text))
