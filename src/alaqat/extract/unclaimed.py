"""People of nobody certain, who fight, march or speak up: "الفصائل المسلحة", "متظاهرون", "تجمع حشد من الطلبة"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.names import is_common

__all__ = ["FREE", "acts_alone", "alike", "at_large", "is_counted", "settle_in"]

FREE = ("ون", "ين")  # plurals that rule no genitive: theirs is متظاهرو
_PROTESTS = frozenset(("ar-protest", "ar-protest-gather", "ar-protest-burn", "ar-protest-storm"))  # what crowds do
_KINDS = ("armed", "civic", "partisan")  # classes of the adjectives of those who act though nobody says whose they are
_ADJECTIVES = 5  # behind the people
_SHORT = 3  # letters of a word that is no adjective: في


def alike(w: Window, i: int, k: int) -> bool:
    """Whether two plurals stand in one case, where both show it: not "قتل متمردون مهندسين"."""
    return not w.fold(i).endswith(FREE) or w.fold(i)[-2:] == w.fold(k)[-2:]


def at_large(w: Window, k: int, chunk: Chunk) -> bool:
    """Reads the adjectives of those who fight or speak up for nobody named, الفصائل المسلحة, منظمات حقوقية دولية:
    whether one tells that they do."""
    if _of_society(w, k + 1, chunk):
        return True
    stems = [stem.removeprefix("ال") for _, stem in w.words[k].readings]
    told_by = ("-many", "-counted") if k > chunk.i else ("-many",)
    kinds = (x for x in _KINDS for ending in told_by if any(st in w.scan.sets[x + ending] for st in stems))
    kind = next(kinds, None)
    if kind is None:
        return False
    article, told = "ال" if chunk.definite else "", False
    for j in range(k + 1, min(w.end, k + 1 + _ADJECTIVES)):
        if w.fold(j) == "غير":
            continue  # منظمات غير حكومية
        stem = _feminine(w, j) if k > chunk.i else w.fold(j).removeprefix("ال")
        if not w.fold(j).startswith(article) or not (stem in w.scan.sets[kind] or stem.endswith("يه")):
            break
        if w.fold(j + 1).startswith("لل") and stem not in w.scan.sets[kind]:
            break  # منظمات حقوقية موالية للحكومة
        nation = w.best(j, "demonym")
        if nation is not None and chunk.country is None:
            chunk.country = nation.entry.key  # جماعات مسلحة سودانية
            chunk.inner.append(inner_of(nation))
        told, chunk.j = told or stem in w.scan.sets[kind], j + 1
    return told


def _of_society(w: Window, k: int, chunk: Chunk) -> bool:
    """منظمات المجتمع المدني, ممثلو المجتمع المدني السوداني: whether society stands at token k, of a state or none."""
    end = next((m.j for m in w.scan.all(k, "word") if m.entry.key == "civil-society"), k) if k < w.end else k
    if end == k or w.has_article(k - 1):
        return False
    nation = w.best(end, "demonym")
    chunk.j = end
    if nation is not None and not nation.prefix and nation.entry.get("number") == "s":
        chunk.country, chunk.j = nation.entry.key, nation.j
        chunk.inner.append(inner_of(nation))
    return True


def _feminine(w: Window, j: int) -> str:
    """An adjective as it goes with a broken plural: مسلحه for "13 فصيلا مسلحا"."""
    stem = w.fold(j).removeprefix("ال").removesuffix("ا")
    return stem + "ه" if len(stem) > _SHORT and not stem.endswith("ه") else stem


def acts_alone(w: Window, k: int, chunk: Chunk) -> bool:
    """ "اقتحم متظاهرون", "عشرات المتظاهرين": people in arms or in the street, where the word's case lets them act."""
    if w.fold(k).endswith("ين") and not (is_counted(w, k, chunk) or (k > w.begin and _by(w, k - 1))):
        return False
    if not (w.scan.noun(k, "lone-people") or _gathers(w, chunk.i, k + 1)):
        return False
    sound = w.fold(k).endswith(FREE) or (chunk.definite and w.has_article(k + 1))
    agrees = sound and w.fold(k + 1).endswith(FREE) and alike(w, k, k + 1)
    if agrees and is_common(w.scan, k + 1) and not _they_do(w, k + 1):
        chunk.j = k + 2  # مسلحون مجهولون, الطلبة الجامعيين
    further = "وال" if chunk.definite else "و"
    while w.fold(chunk.j).startswith(further) and w.scan.spelt[chunk.j].people == "و":
        if w.best(chunk.j + 1, "demonym") is not None:
            break  # ومواطنون لبنانيون
        chunk.j += 1  # الطلبة والأهالي
    return True


def _gathers(w: Window, i: int, j: int) -> bool:
    """ "تجمع حشد من الطلبة", "نظم عشرات الناشطين وقفة": whether people at [i, j), with how many they are before them,
    stand right behind a verb of protest or before a noun of it, so that they march, whoever they are."""
    k = i - 1
    if k > w.begin and w.fold(k) == "من" and w.is_in(k - 1, "crowd-number"):
        k -= 2
    elif k > w.begin and w.is_in(k, "crowd-number"):
        k -= 1
    before = w.scan.all(k, "lexeme") if k >= w.begin else ()
    if any(m.entry.key in _PROTESTS and m.entry.part == "verb" for m in before):
        return True
    behind = w.scan.all(j, "lexeme") if j < w.end and before else ()
    return any(m.entry.key in _PROTESTS and m.entry.part == "noun" and not m.prefix for m in behind)


def _they_do(w: Window, k: int) -> bool:
    """ "متظاهرون يحرقون": whether what looks like an adjective of people is a verb; not "يساريون", "يمنيون"."""
    return w.fold(k).startswith("ي") and w.fold(k).endswith("ون") and not w.fold(k).endswith("يون")


def _by(w: Window, k: int) -> bool:
    """Whether the word at token k names who acts next: "من قبل", "على يد مسلحين"."""
    return w.fold(k) == "من" or w.is_in(k, "by") or w.is_in(k, "hand")


def is_counted(w: Window, k: int, chunk: Chunk) -> bool:
    """Whether a number or "dozens of" stands before the people at token k."""
    of = k - 1 > w.begin and w.fold(k - 1) == "من"
    return k > chunk.i or (k > w.begin and w.is_in(k - 1 - of, "crowd-number"))


def settle_in(w: Window, chunk: Chunk) -> None:
    """Of those who fight or march for nobody named, the one state in which they are: "الانقلابيون في النيجر"."""
    land = w.scan.best(chunk.j + 1, "state") if chunk.j + 1 < w.end and w.fold(chunk.j) == "في" else None
    if land is not None and not land.prefix and not land.entry.get("doubt") and not w.fold(land.j).startswith("و"):
        chunk.country = land.entry.key
