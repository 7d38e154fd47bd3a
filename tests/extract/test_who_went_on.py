"""Who goes on to act in a sentence that begins with a verb of which no rule knows, and by whose mouth states speak."""

from __future__ import annotations

import pytest

from arabic import read

# text, (type, for whom the first initiator acts, for whom the first recipient)
GOES_ON = [
    (
        "قال الوزير اللبناني إن إسرائيل تماطل. وجال المبعوث القطري على القرى ودعا إسرائيل إلى وقف القصف.",
        ("REQUEST", "QA", "IL"),
    ),
    (
        "اتهمت كينيا الصومال بالتجسس. وفي اليوم نفسه، ابتسم الرئيس الأوغندي للوفود وأشاد بدور كينيا.",
        ("SUPPORT", "UG", "KE"),
    ),
    (
        "انتقد الرئيس الكيني الصومال. وسارعت تنزانيا إلى حشد أنصارها واتهمت كينيا بالكذب.",
        ("ACCUSE", "TZ", "KE"),
    ),
    ("اتهمت كينيا الصومال بالتجسس. واكتفت أوغندا بالصمت، رافضة طلب كينيا.", ("REJECT", "UG", "KE")),
    ("قالت كينيا إن الأزمة طالت. وسارعت رواندا إلى الميدان، مهددة أوغندا بالحرب.", ("THREATEN", "RW", "UG")),
]


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(text, published="2026-03-04")
    state = {a.id: a.country for a in found.actors}
    return [(e.type, state[e.initiators[0]], state[e.recipients[0]]) for e in found.events if e.recipients]


@pytest.mark.parametrize(("text", "event"), GOES_ON)
def test_who_began_the_sentence_goes_on(text: str, event: tuple[str, str, str]) -> None:
    assert event in told(text)


def test_who_is_only_told_of_does_not_go_on() -> None:
    """A verb of the other gender goes on with who spoke before."""
    text = "قالت الوزيرة الإسبانية إن المغرب شريك. وتجول نظيرها المغربي في المتحف وأشادت بدور الرباط."
    assert ("SUPPORT", "ES", "MA") in told(text)


MOUTHPIECES = [
    ("أعلنت كينيا ذلك. كما رحبت برلين على لسان المتحدث باسم حكومتها بقرار أنقرة.", ("SUPPORT", "DE", "TR")),
    (
        "قال الرئيس الكيني ذلك. ودعت أوغندا على لسان وزيرة الصحة فيونا مبابازي رواندا إلى الحوار.",
        ("REQUEST", "UG", "RW"),
    ),
]


@pytest.mark.parametrize(("text", "event"), MOUTHPIECES)
def test_he_acts_by_whose_mouth_a_state_speaks(text: str, event: tuple[str, str, str]) -> None:
    assert event in told(text)


def test_who_is_quoted_is_no_mouthpiece() -> None:
    text = "نقلت صحيفة على لسان وزير الخارجية الكيني إدانته لأوغندا."
    assert all(x[1] == "KE" for x in told(text))
