"""Words that are no topics but tell where one is named: talks, situations, and what may stand between them and it.

>>> from alaqat.text.tokens import word
>>> sign_of(word("مباحثات")), sign_of(word("وبحث")), sign_of(word("الأزمة")), sign_of(word("."))
('', 'agenda', 'situation', 'stop')
"""

from __future__ import annotations

from alaqat.text.months import words as word_set
from alaqat.text.tokens import Word

__all__ = ["sign_of"]

_AGENDA = word_set("""
    بحث بحثا بحثت تباحثا تباحث ناقش ناقشا ناقشت استعرض استعرضا استعرضت تناول تناولا تناولت تطرق تطرقا يبحث تبحث
    يبحثان يناقش تناقش يناقشان مناقشه بحثهما استعراض سيبحث ستبحث سيناقش سيناقشان سيبحثان تركزت تتناول يتناول
    تطرقت بحثوا discussed discuss discusses talks reviewed examined evoque evoques examine discute""")
_SITUATION = word_set("""
    الوضع وضع الاوضاع اوضاع الشان شان الملف ملف ملفات الملفات الازمه ازمه ازمات الازمات الحاله الاحداث احداث
    التطورات تطورات المستجدات مستجدات الحرب حرب الصراع صراع النزاع نزاع التسويه تسويه القضيه قضيه موضوع موضوعات
    الازمتين الملفين القتال العنف situation crisis war conflict file developments crise guerre conflit dossier""")
_FILLS = word_set("في خاصه وخاصه سيما كل من و المنطقه لا كذلك in of the en au aux du de")
_SIGNS = _AGENDA | _SITUATION | _FILLS


def sign_of(word: Word) -> str:
    """ "agenda", "situation", "fill" (may stand between it and the topic), "stop" (ends it), or ""."""
    stems = [stem for _, stem in word.readings]
    if word.kind == "ar" and _SIGNS.isdisjoint(stems):  # as most are
        return ""
    if not _SITUATION.isdisjoint(stems):
        return "situation"
    if not _AGENDA.isdisjoint(stems):
        return "agenda"
    if word.kind == "punct":
        return "fill" if word.raw in ",،" else "stop"
    return "fill" if word.kind not in ("ar", "lat") or not _FILLS.isdisjoint(stems) else ""
