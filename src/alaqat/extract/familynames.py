"""A family name that is also a common word: "إلياس مطران،", "عصام مطران رئيس المخابرات", "محمد بن منصور المالك."."""

from __future__ import annotations

from alaqat.extract.scan import TANWIN, Scan

__all__ = ["is_before_house", "is_family_name"]

_OTHER = frozenset(("state", "org", "office", "body", "modifier", "honorific", "outlet", "demonym", "orgdem", "place"))
_CLOSING = '،,.:؛()[]«»"“”-–'
# endings and beginnings of plurals, verbal nouns and accusatives: الأوضاع, العلاقات, التعاون, اتصالا
_NOT_ENDING = ("ه", "ات", "ا", "ها", "هم")
_NOT_BEGINNING = ("ت", "ا")
_SHORT = 5  # letters; longer definite nouns are seldom family names


def is_family_name(scan: Scan, i: int, k: int, limit: int, *, strong: bool) -> bool:
    """Whether the common word at token k ends the name that began at token i with one given name, or after بن.

    It does where an office follows it, or where the phrase closes there. After a bare title or nothing ("بحث الرئيس
    سعيد الملف"), where the word may be the object of the verb, it must have the shape of a family name (البحيري).

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("عصام مطران رئيس المخابرات"), load())
    >>> is_family_name(seen, 0, 1, 4, strong=False), is_family_name(seen, 0, 2, 4, strong=False)
    (True, False)
    """
    if k == i + 2 and _is_given(scan, i) and scan.best(i + 1, "given", "maybe-given") is not None:
        if _may_be_name(scan, k):
            return strong and _office_at(scan, k + 1, limit)  # السيد طه حسين خلف – سفير
        return _is_nisba(scan, i, k, limit, strong=strong)  # ماجد حسن السويدي سفير
    if not _may_come_before(scan, i, k, strong=strong):
        # معالي إيشاق دار نائب رئيس الوزراء: a given name that nobody knows
        return strong and k == i + 1 and _may_be_name(scan, k) and _office_at(scan, k + 1, limit)
    if not _may_be_name(scan, k):
        return _is_nisba(scan, i, k, limit, strong=strong)
    office = _office_at(scan, k + 1, limit) or (
        k + 2 < limit and scan.best(k + 1, "surname", "given") is not None and _office_at(scan, k + 2, limit)
    )
    closed = _closed(scan, k, limit)
    fold = scan.text.words[k].fold
    if fold.endswith("ي") and len(fold) > 3:
        return office or closed or "prep" in scan.words[k + 1]
    if office:
        return True
    # التقى وزير الخارجية المغربي سامي الحداد بنظيره; not محمد بن زايد الوضع في, where the name is whole
    closed = closed or (k == i + 1 and _is_given(scan, i) and _governed_behind(scan, k, limit))
    return closed and strong and not _bare_title(scan, i - 1) and _has_shape(fold)


def is_before_house(scan: Scan, k: int, limit: int) -> bool:
    """ "الشيخ فهد المشاري الصباح": whether the word at token k, whatever else it means, is a نسبة before the name of a
    house."""
    word = scan.text.words[k]
    if k + 1 >= limit or not (word.has_article and word.fold.endswith("ي")) or scan.words[k] - {"common"}:
        return False
    house = scan.best(k + 1, "surname")
    return house is not None and not house.prefix and all(m.entry.cls not in _OTHER for m in scan.at[k] if not m.prefix)


def _is_nisba(scan: Scan, i: int, k: int, limit: int, *, strong: bool) -> bool:
    """Whether the nationality at token k is a family name: before an office, "هلال بن سيف الكندي وزير"; behind a title
    and بن; behind a title and one given name where the phrase closes, "اللواء الركن شوقي المصري،", since the adjective
    of an office stands before the name."""
    nation = scan.best(k, "demonym")
    if nation is None or nation.prefix or nation.j != k + 1:
        return False
    if k > i + 1:
        return _office_at(scan, k + 1, limit) or (strong and _after_bin(scan, i, k))
    form = nation.entry.get("definite"), nation.entry.get("gender"), nation.entry.get("number")
    return strong and _is_given(scan, i) and form == (True, "m", "s") and _closed(scan, k, limit)


def _is_given(scan: Scan, k: int) -> bool:
    return any(m.entry.cls == "given" and not m.prefix for m in scan.at[k])


def _closed(scan: Scan, k: int, limit: int) -> bool:
    """Whether the phrase ends with token k: before punctuation, a subordinate clause or the end."""
    return k + 1 >= limit or scan.text.words[k + 1].raw in _CLOSING or bool(scan.words[k + 1] & {"comp", "relative"})


def _governed_behind(scan: Scan, k: int, limit: int) -> bool:
    """Whether a preposition stands right behind token k, or is written onto the title of somebody."""
    return k + 1 < limit and (
        "prep" in scan.words[k + 1] or any(m.prefix in ("ب", "ل") for m in scan.all(k + 1, "office"))
    )


def _may_come_before(scan: Scan, i: int, k: int, *, strong: bool) -> bool:
    """Whether tokens [i, k) are one given name, or end in بن and a name."""
    if _after_bin(scan, i, k):
        return True
    known = {"given", "maybe-given"} if strong else {"given"}
    return k == i + 1 and any(m.entry.cls in known and not m.prefix for m in scan.at[i])


def _after_bin(scan: Scan, i: int, k: int) -> bool:
    return k >= i + 3 and scan.text.words[k - 2].light in scan.sets["name-bin"]


def _may_be_name(scan: Scan, k: int) -> bool:
    """Whether token k is a noun and names nothing else."""
    word = scan.text.words[k]
    if word.kind != "ar" or len(word.fold) < 3 or scan.words[k] - {"common"} or word.fold in scan.sets["day-part"]:
        return False
    if word.raw.endswith(TANWIN):
        return False  # قال إدريس مخاطبًا السفير
    classes = (m.entry.cls for m in scan.at[k] if m.prefix in ("", "و", "س"))  # سيلتقي
    return not any(cls in _OTHER or cls == "lexeme" for cls in classes)


def _office_at(scan: Scan, k: int, limit: int) -> bool:
    """Whether an office begins at k, perhaps after a comma; no other's is joined to it by "and"."""
    if k < limit and scan.text.words[k].raw in "،,-–":
        k += 1
    m = scan.best(k, "office", "modifier") if k < limit else None
    return m is not None and not m.prefix


def _bare_title(scan: Scan, k: int) -> bool:
    """Whether one word before the name is all its title: الرئيس, الوزير, الشيخ."""
    return k < 0 or any(m.entry.cls in ("office", "honorific") and m.j == k + 1 for m in scan.at[k])


def _has_shape(fold: str) -> bool:
    """Whether a common word may be a family name by its shape: الجسر, المالك, مطران, not الأوضاع, التعاون."""
    bare = fold.removeprefix("ال")
    if bare == fold:
        return not bare.endswith(_NOT_ENDING)
    return len(bare) <= _SHORT and not bare.endswith(_NOT_ENDING) and not bare.startswith(_NOT_BEGINNING)
