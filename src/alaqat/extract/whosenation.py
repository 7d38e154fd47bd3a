"""With which noun a nationality goes that stands behind a verbal noun: "قصف قاعدة أمريكية", "مقاطعة البضائع"."""

from __future__ import annotations

from alaqat.extract.clause import ASIDE, Clauses, Group, Trigger, has_article
from alaqat.extract.grammar import Frame
from alaqat.text.tokens import Word

__all__ = ["agrees", "in_purpose", "is_of_goods", "is_of_owner", "is_of_what_is_struck", "may_stand_before"]


def is_of_what_is_struck(s: Clauses, t: Trigger, frame: Frame, g: Group) -> bool:
    """ "قصف قاعدة أمريكية", not "قصف مدفعي إسرائيلي": whether a nationality goes by its gender with the thing that an
    attack strikes."""
    scan, words, k = s.part.scan, s.part.scan.text.words, g.i - 1
    if frame.name != "attack" or t.pronoun or not t.i < k <= t.j or words[t.i].fold.endswith(("ه", "ات")):
        return False
    thing = words[k].fold
    plain = "common" in scan.words[k] and not words[k].has_article and not thing.endswith("يه")
    return plain and thing.endswith("ه") and words[g.i].fold.endswith("ه")


def is_of_goods(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "حظر استيراد القطن الأوغندي", not "العقوبات الاقتصادية الأمريكية": whether a nationality goes with the noun
    between."""
    between = s.part.scan.text.words[g.i - 1].fold
    return g.i > t.j and is_of_owner(s, t, g) and not between.endswith(("يه", "ي"))


def is_of_owner(s: Clauses, t: Trigger, g: Group) -> bool:
    """ "مقاطعة البضائع الإسرائيلية", not "مقاطعة عربية": whether a definite nationality goes with the definite noun
    that a noun without an article rules."""
    words = s.part.scan.text.words
    definite = words[g.i].has_article and words[g.i - 1].has_article
    return g.i - 1 > t.i and definite and not has_article(s, t)


def is_of_make(s: Clauses, g: Group) -> bool:
    """ "مسيرات تركية الصنع": whether a nationality says where a thing was made."""
    return g.j < s.part.end and s.part.scan.text.words[g.j].fold in s.part.scan.sets["of-make"]


def in_purpose(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether another noun that a rule knows stands between a noun and a nationality: the nationality goes with it."""
    return any(x.part == "noun" and t.j <= x.i < g.i for x in s.triggers)


def may_stand_before(w: Word) -> bool:
    """Whether a word may stand between a noun and the nationality that goes with it."""
    return w.raw in ASIDE or w.has_article or w.fold.endswith(("ه", "يا", "ي"))


def agrees(s: Clauses, t: Trigger, g: Group) -> bool:
    """Whether a nationality agrees with the noun before it in gender and in the article, so that it goes with it."""
    words = s.part.scan.text.words
    noun, nation = words[t.j - 1].fold, words[g.i].fold
    same = words[g.i].has_article == noun.startswith(("ال", "بال", "لل", "وال"))
    feminine = noun.endswith(("ه", "ات")) or words[t.j - 1].light.endswith("ى")  # شكوى سودانية
    return same and not g.chunks[0].prefix and feminine == nation.endswith("ه")
