"""Organisations by the proper name behind their kind: حزب الأصالة والمعاصرة, حركة 23 مارس, شركة كوماك, منظمة البوصلة,
الحزب الديمقراطي الحر."""

from __future__ import annotations

from alaqat.extract.bodies import qualifies
from alaqat.extract.chunk import Window
from alaqat.extract.names import CLOSED, is_common
from alaqat.extract.scan import Match
from alaqat.text.months import sense

__all__ = [
    "Found",
    "by_cause",
    "by_creed",
    "by_date",
    "by_liberation",
    "by_members",
    "by_title",
    "by_trade",
    "by_unknown_word",
    "is_plain",
    "is_verb",
    "may_belong",
    "may_name",
    "nationality",
]

Found = tuple[int, tuple[int, int], Match | None]  # where it ends, the tokens that tell it apart, its nationality

_CHAIN = 6  # words behind the head
_FOREIGN = 3  # words in no list that make a name
_OTHER = ("state", "org", "body", "office", "person", "given", "honorific", "modifier")
_NO_ACTOR = ("place", "topic", "word")
_ADJECTIVAL = ("ه", "ات", "يا", "ين", "ون")  # endings of what rather describes the head: شركة متخصصة


def by_title(w: Window, i: int, noun: str) -> Found | None:
    """حزب الأصالة والمعاصرة, ائتلاف الإعمار والتنمية, حركة الصادقون; not حزب الرئيس, which names none."""
    party = noun in w.scan.sets["party-noun"]
    if not w.has_article(i + 1) or not (party or (noun in w.scan.sets["creed-noun"] and _rebels(w, i + 1))):
        return None
    k = i + 1
    while w.fold(k).startswith(("ال", "وال")) and may_belong(w, k) and k - i <= _CHAIN:
        k += 1
    if k > i + 1 and w.fold(k).startswith("لل") and may_belong(w, k):
        k += 1  # ائتلاف الخير للإغاثة الإنسانية
        while w.fold(k).startswith(("ال", "وال")) and may_belong(w, k) and k - i <= _CHAIN:
            k += 1
    k = _for_the_sake(w, k)
    return None if k == i + 1 or w.fold(i + 1).startswith("الله") else (k, (i + 1, k), _within(w, k))


def _for_the_sake(w: Window, k: int) -> int:
    """Where the aim in the name of a party ends, if one stands at token k: من أجل التقدم, من أجل ألمانيا."""
    if w.fold(k) != "من" or w.fold(k + 1) != "اجل" or k + 2 >= w.end:
        return k
    aim = w.best(k + 2, "state")
    if aim is not None and not aim.prefix:
        return aim.j
    end = k + 2
    while w.fold(end).startswith(("ال", "وال")) and may_belong(w, end) and end - k <= _CHAIN:
        end += 1
    return end if end > k + 2 else k


def by_cause(w: Window, i: int, noun: str) -> Found | None:
    """رابطة حقوق الإنسان, مؤسسة حرية الفكر والتعبير: called after what it stands for, in two words or more."""
    if noun not in w.scan.sets["named-by-cause"] or w.best(i, "body") is not None:
        return None  # منظمة الطاقة الذرية: of a state
    k = i + 1
    if not w.has_article(k) and may_belong(w, k) and not w.fold(k).endswith(_ADJECTIVAL[1:]):
        k += 1
    first = k
    while w.fold(k).startswith(("ال", "وال")) and may_belong(w, k) and k - i <= _CHAIN:
        k += 1
    return None if k == first or k < i + 3 else _ending(w, k, (i + 1, k))


def by_liberation(w: Window, i: int, noun: str) -> Found | None:
    """جبهة تحرير أورومو, الجبهة المتحدة لتحرير غرب الصومال: of the land that it wants to free."""
    if noun not in w.scan.sets["creed-noun"] and noun != "جيش":
        return None
    k = i + 1
    while k - i <= _CHAIN and w.has_article(k) and is_plain(w, k):
        k += 1
    freeing, link = w.scan.sets["freeing"], "" if k == i + 1 else "ل"
    if k >= w.end or not any(p == link and stem in freeing for p, stem in w.words[k].readings):
        return None
    k += 1 + w.is_in(k + 1, "points-of-compass")
    land = w.best(k, "state", "place")
    if land is None or land.prefix or land.j > w.end:
        land, k = None, k + 1 if _is_strange(w, k) and not w.has_article(k) else i
    else:
        k = land.j
    if k == i:
        return None
    while w.has_article(k) and w.fold(k).endswith("ه") and is_plain(w, k):
        k += 1  # جبهة تحرير مورو الإسلامية
    return k, (i, k), land


def by_members(w: Window, i: int, noun: str) -> Found | None:
    """اتحاد المقاولين العرب, نقابة الأطباء: an association of those whom its name tells."""
    if noun not in w.scan.sets["of-members"]:
        return None
    if not w.has_article(i + 1):
        return _of_people(w, i)
    people = i + 1 < w.end and w.scan.spelt[i + 1].people is not None
    k = i + 2 if people or may_belong(w, i + 1) else i
    nation = w.best(k, "demonym") if people else None
    if nation is not None and not nation.prefix and nation.entry.get("definite") and not nation.entry.get("doubt"):
        return nation.j, (i + 1, nation.j), nation  # اتحاد المزارعين الكينيين
    while w.fold(k).startswith(("ال", "وال")) and may_belong(w, k) and w.fold(k).endswith(("ي", "يه", "ين")):
        k += 1
    if k > i and w.is_in(k, "arabs"):
        k += 1
    return None if k < i + 3 else (k, (i + 1, k), _within(w, k))


def _of_people(w: Window, i: int) -> Found | None:
    """جمعية رجال الأعمال المصريين, رابطة علماء المسلمين: of those whom two words tell, with the nationality of them."""
    if i + 2 >= w.end or w.scan.spelt[i + 1].people is None:
        return None
    land = w.best(i + 2, "state")
    if land is not None and not (land.prefix or land.entry.get("doubt")):
        return land.j, (i + 1, land.j), land  # رابطة أدباء الكويت
    if not w.has_article(i + 2):
        return None
    k, nation = i + 2, None
    while nation is None and k - i <= _CHAIN and w.has_article(k) and may_belong(w, k):
        k += 1
        nation = w.best(k, "demonym")
    if nation is not None and not nation.prefix and nation.entry.get("definite"):
        return nation.j, (i + 1, nation.j), nation
    return k, (i + 1, k), _within(w, k)


def _rebels(w: Window, k: int) -> bool:
    """Whether a plural of people stands in the nominative where its noun rules the genitive, as only names do: حركة
    الصادقون."""
    return w.fold(k).endswith("ون") and len(w.fold(k)) > 6 and may_belong(w, k)


def by_creed(w: Window, i: int, noun: str) -> Found | None:
    """الحزب الديمقراطي الحر, الاتحاد الاجتماعي المسيحي, الحزب الشيوعي الفرنسي; not الحزب الحاكم."""
    if noun not in w.scan.sets["creed-noun"]:
        return None
    k = i + 1
    while k - i <= _CHAIN and w.is_in(k, "creed"):
        k += 1
    if k - i < 2 or (k - i < 3 and noun not in w.scan.sets["party-noun"] and not _of_one_nation(w, k)):
        return None
    return _ending(w, k, (i, k))


def _of_one_nation(w: Window, k: int) -> bool:
    """الحركة التقدمية الكويتية: whether a nationality ends the name of what need be no party."""
    return nationality(w, k) is not None


def by_date(w: Window, i: int, noun: str) -> Found | None:
    """حركة 6 أبريل, حركة 23 مارس: named for a day."""
    k = w.skip_quotes(i + 1)
    if noun not in w.scan.sets["named-by-date"] or k + 1 >= w.end or w.words[k].kind != "num":
        return None
    meant = sense(w.words[k + 1].raw)
    if meant is None or not {"g", "gx"} & meant[1].keys():
        return None
    end = w.skip_quotes(k + 2) if k > i + 1 else k + 2
    nation = nationality(w, end)
    return (nation.j if nation is not None else end), (i, k + 2), nation


def by_trade(w: Window, i: int, noun: str) -> Found | None:
    """شركة الهرم للصرافة, مؤسسة النيل للتنمية, شركة المياه والكهرباء القابضة: a name, and a trade or form."""
    if noun not in w.scan.sets["named-by-trade"]:
        return None
    k = i + 1
    while k - i <= _CHAIN and (w.fold(k).startswith(("ال", "وال")) or _is_strange(w, k)) and may_belong(w, k):
        if w.fold(k).startswith("لل"):
            break
        k += 1
    aimed = k > i + 1 and w.fold(k).startswith("لل") and may_belong(w, k)
    while aimed and (w.fold(k).startswith(("ال", "وال")) or w.fold(k).startswith("لل")) and may_belong(w, k):
        k += 1
    if not aimed and not (k > i + 2 and w.is_in(k - 1, "company-form")):
        return None
    return _ending(w, k, (i + 1, k))


def by_unknown_word(w: Window, i: int, noun: str) -> Found | None:
    """شركة كوماك الصينية, حزب تشيجا, شركة BYD: words in no list behind the kind of organisation."""
    if noun not in w.scan.sets["named-by-word"]:
        return None
    k = i + 1
    while k < w.end and k - i <= _FOREIGN and (w.words[k].kind == "lat" or _is_strange(w, k)):
        k += 1
    first = w.fold(i + 1)
    while (
        k > i + 1 and w.has_article(i + 1) and w.has_article(k) and w.fold(k).endswith(("ي", "يه")) and is_plain(w, k)
    ):
        k += 1  # جبهة النضال الشعبي
    if k == i + 1 or first.startswith("الله") or (not w.has_article(i + 1) and first.endswith(_ADJECTIVAL)):
        return None
    return _ending(w, k, (i + 1, k))


def nationality(w: Window, k: int) -> Match | None:
    """A definite nationality at token k."""
    d = w.best(k, "demonym")
    if d is None or d.prefix or not d.entry.get("definite") or d.entry.get("number") != "s":
        return None
    return None if d.entry.get("doubt") and d.entry.key not in w.named else d


def _ending(w: Window, k: int, name: tuple[int, int]) -> Found:
    """The organisation whose name ends before token k, with its nationality or the state in which it is."""
    nation = nationality(w, k)
    return (nation.j, name, nation) if nation is not None else (k, name, _within(w, k))


def _within(w: Window, k: int) -> Match | None:
    """The state behind "in" at token k."""
    land = w.best(k + 1, "state") if w.fold(k) == "في" else None
    return land if land is not None and not (land.prefix or land.entry.get("doubt")) else None


def _is_strange(w: Window, k: int) -> bool:
    """Whether token k is in no list but of places, so perhaps part of a proper name: غازبروم, الفرات."""
    if k >= w.end or w.words[k].kind != "ar" or len(w.fold(k)) < 3 or is_common(w.scan, k):
        return False
    return all(m.entry.cls in _NO_ACTOR for m in w.scan.at[k]) and w.scan.words[k].isdisjoint(CLOSED)


def is_plain(w: Window, k: int) -> bool:
    """Whether token k is a common noun or adjective that names nobody."""
    if k >= w.end or w.words[k].kind != "ar" or w.scan.spelt[k].opens or not w.scan.words[k].isdisjoint(CLOSED):
        return False
    if w.is_in(k, "described"):
        return False
    named = w.best(k, *_OTHER)
    return is_common(w.scan, k) and (named is None or bool(named.entry.get("doubt"))) and not is_verb(w, k)


def may_belong(w: Window, k: int) -> bool:
    """Whether token k can be part of the name of an organisation: a plain word, or one in no list; not شركة ... للشحن
    المملوكة للدولة, which is said of it."""
    return is_plain(w, k) or (_is_strange(w, k) and not w.is_in(k, "described"))


def may_name(w: Window, k: int) -> bool:
    """Whether token k may stand in such a name: also people and things counted like them (أصحاب المصانع), and what
    elsewhere is a body of its own (الصناعات البحرية)."""
    people = k < w.end and w.scan.spelt[k].people is not None and not w.fold(k).startswith("و")
    return may_belong(w, k) or people or (k < w.end and w.best(k, "body") is not None and qualifies(w, k))


def is_verb(w: Window, k: int) -> bool:
    """Whether a verb is spelt at token k."""
    return any(m.entry.part in ("verb", "passive") and not m.prefix for m in w.scan.all(k, "lexeme"))
