"""Who sells, sends or closes something to another, where somebody else judges it; whom a protest against a journey is
against."""

from __future__ import annotations

import pytest

from arabic import first_parties, read

SENTENCES = [
    ("انتقدت طهران بيع واشنطن طائرات لإسرائيل.", "criticism", "IR", "US"),
    ("انتقدت طهران بيع واشنطن طائرات لإسرائيل.", "arms-deal", "US", "IL"),
    ("أدانت الصين بيع الولايات المتحدة أسلحة إلى تايوان.", "arms-deal", "US", "TW"),
    ("احتجت الصين على بيع واشنطن أسلحة لتايوان.", "protest-note", "CN", "US"),
    ("احتجت الصين على زيارة نانسي بيلوسي إلى تايوان.", "protest-note", "CN", "US"),
    ("قدمت الصين احتجاجا إلى الولايات المتحدة.", "protest-note", "CN", "US"),
    ("نددت بيونغ يانغ بإجراء سول مناورات مع واشنطن.", "joint-exercise", "KR", "US"),
    ("انتقدت بكين إجراء واشنطن محادثات مع تايوان.", "meeting", "US", "TW"),
    ("أعلن الوزير المصري إجراء محادثات مع تركيا.", "meeting", "EG", "TR"),
]
WRONG = [
    ("انتقدت طهران بيع واشنطن طائرات لإسرائيل.", "IR", "IL"),
    ("احتجت الصين على بيع واشنطن أسلحة لتايوان.", "CN", "TW"),
    ("انتقدت أوكرانيا شراء الهند النفط من روسيا.", "UA", "RU"),
    ("أعربت الصين عن احتجاجها على زيارة نانسي بيلوسي إلى تايوان.", "CN", "TW"),
]


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), SENTENCES, ids=[s[0][:40] for s in SENTENCES])
def test_who_gives_and_who_is_judged(text: str, fine: str, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))


@pytest.mark.parametrize(("text", "initiator", "recipient"), WRONG, ids=[s[0][:40] for s in WRONG])
def test_who_judges_gives_nothing(text: str, initiator: str, recipient: str) -> None:
    assert (initiator, recipient) not in {(i, r) for _, i, r in first_parties(read(text))}


@pytest.mark.parametrize(
    ("text", "fine", "initiator", "recipient"),
    [
        ("وافقت هولندا على تسليم أوكرانيا مقاتلات.", "military-aid", "NL", "UA"),
        ("نددت موسكو بتسليم واشنطن أسلحة إلى كييف.", "military-aid", "US", "UA"),
        ("جاء ذلك بعد يوم من تسليم أمريكا ثماني مقاتلات من طراز حديث لمصر.", "military-aid", "US", "EG"),
        ("أدلى السفير الروسي بتصريح اتهم فيه واشنطن بالتصعيد.", "accusation", "RU", "US"),
        ("نفت كييف ضلوعها في الهجوم على موسكو.", "denial", "UA", "RU"),
        ("نفت باكستان أي علاقة لها بالهجوم على القنصلية الهندية.", "denial", "PK", "IN"),
    ],
)
def test_to_whom_it_is_delivered_or_denied(text: str, fine: str, initiator: str, recipient: str) -> None:
    assert (fine, initiator, recipient) in first_parties(read(text))
