"""Who acts, where an aside, a relative clause or a strange name stands between a subject and its verb: not the other,
who stands right behind the verb."""

from __future__ import annotations

import pytest

from arabic import told

_BLAMES = ("ACCUSE", ["IR"], ["TR"])


@pytest.mark.parametrize(
    "text",
    [
        "وزير الخارجية الإيراني، وفي كلمة ألقاها في طهران، انتقد الرئيس التركي.",
        "قال المتحدث إن وزير الخارجية الإيراني، وهو في طريقه إلى المطار، انتقد الرئيس التركي.",
        "النائب الإيراني، عضو لجنة الأمن القومي، انتقد الرئيس التركي.",
        "وزير الخارجية الإيراني الذي وصل أمس إلى بغداد انتقد الرئيس التركي.",
        # a word of a name that is a plain noun elsewhere
        "وزير الخارجية الإيراني إبراهيم رحيم بور، انتقد الرئيس التركي.",
        "وزير الخارجية الإيراني إبراهيم رحيم بور انتقد الرئيس التركي.",
    ],
)
def test_who_stands_before(text: str) -> None:
    """The noun phrase with which the sentence begins is the subject."""
    assert _BLAMES in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "انتقد وزير الخارجية الإيراني، في كلمة ألقاها في طهران، الرئيس التركي.",
        "في كلمة ألقاها في أنقرة، انتقد الوزير الإيراني الرئيس التركي.",
    ],
)
def test_who_stands_behind(text: str) -> None:
    """A verb that comes first has its subject behind it."""
    assert _BLAMES in told(text)
