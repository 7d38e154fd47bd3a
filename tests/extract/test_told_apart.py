"""What is told more than once and is yet two acts, or one: a letter and the greetings that answer it, a reception that
was and talks that will be, what is asked of two."""

from __future__ import annotations

import pytest

from arabic import read

TODAY = "2024-05-10"
_LETTER = "تلقى أمير الكويت رسالة خطية من ملك البحرين. وقام بتسليم الرسالة وزير الخارجية البحريني. "
_RECEIVED = "استقبل الرئيس الصيني نظيره المصري في بكين. "

TELLINGS = [
    # he who gets a letter has greetings taken back
    (_LETTER + "وحمله أمير الكويت تحياته إلى ملك البحرين.", "exchange-of-messages", ["actual", "actual"]),
    (_LETTER + "ونقل الوزير البحريني تحيات ملك البحرين إلى أمير الكويت.", "exchange-of-messages", ["actual"]),
    # they were there, and will hold talks
    (_RECEIVED + "ومن المقرر أن يجري الزعيمان غدا مباحثات شاملة.", "CONSULT", ["actual", "planned"]),
    (_RECEIVED + "وأجرى الزعيمان مباحثات شاملة.", "CONSULT", ["actual"]),
    # one asks the parliament, then the government; the country and its government are one
    ("حث الوزير الفرنسي مجلس النواب الليبي على التصويت. وقبل أسبوع طالب الوزير الفرنسي حكومة الوحدة الوطنية الليبية "
     "بالاستمرار.", "REQUEST", ["actual", "actual"]),
    ("حث الوزير الفرنسي ليبيا على التصويت. وقبل أسبوع طالب الوزير الفرنسي حكومة الوحدة الوطنية الليبية بالاستمرار.",
     "REQUEST", ["actual"]),
    # a visit is one, however its nouns are carried
    ("بدأ الرئيس المصري زيارة إلى الصين. ومن المقرر أن يقوم بزيارة إلى الصين تستمر يومين.", "visit", ["ongoing"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "told"), TELLINGS)
def test_told_apart(text: str, kind: str, told: list[str]) -> None:
    """Events of that root or fine type have these factualities, in the order of the text."""
    assert [e.factuality for e in read(text, published=TODAY).events if kind in (e.type, e.fine)] == told


def test_whence_he_of_a_long_name_comes_back() -> None:
    """From where somebody comes back after a visit may stand far behind the verb."""
    text = "عاد للبلاد صباح اليوم نائب رئيس مجلس السيادة السوداني القائد آدم حسن عبد الله من جمهورية موزمبيق بعد {}."
    assert [e.fine for e in read(text.format("زيارة رسمية"), published=TODAY).events] == ["official-visit"]
    assert not read(text.format("إجازة"), published=TODAY).events
