"""Who wrote an article is none of its actors, however the byline is set; who opens a sentence is."""

from __future__ import annotations

import pytest

from arabic import persons

NEWS = "التقى وزير الخارجية الكيني جوزيف موانغي السفير."


@pytest.mark.parametrize(
    "byline",
    [
        "خالد علي – سبأ – نيروبي: ",
        "منى الفرجاني – أخبار الساحل\n",
        "أحمد سعيد (نيروبي)\n",
        "أحمد سعيد، ليلى منصور - نيروبي\n",
        "كتب: محمد فؤاد\n",
        "تقرير: محمد فؤاد وسامي حداد\n",
    ],
)
def test_a_writer_is_no_actor(byline: str) -> None:
    assert list(persons(byline + NEWS)) == ["جوزيف موانغي"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("محمد فؤاد يزور نيروبي غدا.", "محمد فؤاد"),
        ("محمد فؤاد (وزير الصحة الكيني السابق) زار نيروبي.", "محمد فؤاد"),
        ("قال الوزير الكيني محمد فؤاد - أمس - إن بلاده ترحب.", "محمد فؤاد"),
    ],
)
def test_who_opens_the_news_is_one(text: str, name: str) -> None:
    assert name in persons(text)
