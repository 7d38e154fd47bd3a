"""Who does what to whom, in short sentences of ours: one construction of the language each."""

from __future__ import annotations

import pytest

from alaqat import lexicon
from alaqat.extract.extractor import extract
from alaqat.model import Article

_SENTENCES = [
    # a double object; names of states that take either gender
    ("زودت إيران روسيا بطائرات مسيرة.", "military-aid", "IR", "RU"),
    ("اتهم النيجر فرنسا بزعزعة استقراره.", "accusation", "NE", "FR"),
    ("اتهمت النيجر فرنسا بزعزعة الاستقرار.", "accusation", "NE", "FR"),
    # one phrase for two ministers, the first country written like a nationality
    ("وقع وزيرا خارجية تركيا والعراق مذكرة تفاهم.", "signing", "TR", "IQ"),
    # what is received comes from whom the genitive or the preposition names
    ("تلقى الرئيس التونسي قيس سعيد رسالة ملك المغرب محمد السادس.", "exchange-of-messages", "MA", "TN"),
    ("تسلم الرئيس العراقي عبد اللطيف رشيد أوراق اعتماد سفيرة فرنسا لدى بغداد.", "appoint-ambassador", "FR", "IQ"),
    # the subject stands between the verb and its envoy
    ("سحبت الجزائر سفيرها من باريس.", "recall-ambassador", "DZ", "FR"),
    # what opens the sentence is the act of the subject that follows
    ("وفي رسالة إلى رئيس الوزراء العراقي محمد شياع السوداني، شدد الرئيس الفرنسي إيمانويل ماكرون على الحوار.",
     "exchange-of-messages", "FR", "IQ"),
    ("وخلال لقائهما في باريس، أكد إيمانويل ماكرون ونظيره المصري عبد الفتاح السيسي ذلك.", "meeting", "FR", "EG"),
    # each of several, and whose accusations
    ("أجرى وزير الخارجية الروسي سيرغي لافروف مباحثات مع كل من وزير الخارجية المصري سامح شكري.", "meeting", "RU", "EG"),
    ("رفض الكرملين اتهامات واشنطن لموسكو بالتدخل في الانتخابات.", "refusal", "RU", "US"),
    # a noun behind a preposition, though it looks like a verb
    ("أعرب الرئيس التركي رجب طيب أردوغان عن تحفظ تركيا على انضمام السويد إلى حلف الناتو.", "refusal", "TR", "SE"),
    # who leads a movement acts for it
    ("قالت كندا إن زيارة بعض قادة حركة حماس إلى السعودية كانت قصيرة.", "visit", "PS", "SA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fine", "initiator", "recipient"), _SENTENCES, ids=[s[1] for s in _SENTENCES])
def test_who_acts_and_for_whom(text: str, fine: str, initiator: str, recipient: str) -> None:
    found = extract(Article(id="s", text=text, language="ar", published="2024-05-10"), lexicon.load())
    country = {a.id: a.country for a in found.actors}
    told = [(e.fine, country[e.initiators[0]], country[e.recipients[0]]) for e in found.events]
    assert (fine, initiator, recipient) in told


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية القطري محمد بن عبد الرحمن إن هذه القضايا تهم المملكة العربية السعودية.",  # concerns
        "حققت مصر تقدما في تنفيذ خطتها مع إثيوبيا.",  # achieved, did not investigate
        "قال الملك سلمان أيده الله إن فرنسا بلد كبير.",  # a blessing
    ],
)
def test_words_that_look_like_acts_and_are_none(text: str) -> None:
    found = extract(Article(id="s", text=text, language="ar", published="2024-05-10"), lexicon.load())
    assert not [e for e in found.events if e.type in ("ACCUSE", "SUPPORT")]
