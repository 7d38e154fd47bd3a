"""Those who hold an office in states that are told together: "وزراء خارجية الدول الأعضاء في مجلس التعاون"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.collectives import region_end
from alaqat.extract.names import CLOSED
from alaqat.extract.unclaimed import FREE

__all__ = ["read_members"]

_MEMBERS = 8  # words that tell whose ministers or leaders some are


def read_members(w: Window, chunk: Chunk) -> None:
    """Makes a group of those who hold an office in states that are not told one by one: "وزراء خارجية الدول الأعضاء في
    مجلس التعاون", "قادة الدول الخليجية والعربية", "نظراءه من دول المجلس", "قادة عدة دول", "زعماء العالم"."""
    if chunk.countries or chunk.name or _of_an_organisation(w, chunk):
        return
    some = _some_of(w, chunk.j)
    begin = chunk.i + 1 if chunk.j == chunk.i + 2 else chunk.j  # زعماء العالم
    region = region_end(w, begin)
    if region > begin and chunk.country is None and chunk.org is None:
        chunk.kind, chunk.j, chunk.rule = "group", region, "group"
        return
    near = range(chunk.i + 1, min((chunk.j if some == chunk.j else some) + 2, w.end))
    k = next((x for x in near if _names_states(w, x)), None)
    if k is None or (k > chunk.j and k != some and w.fold(chunk.j) not in ("من", "في")):
        return
    end, told = k + 1, k == some > chunk.j
    while end < w.end and end - k <= _MEMBERS:
        org = w.best(end, "org", "orgdem")
        if org is not None and org.j <= w.end and org.prefix in ("", "و", "ل", "ب"):
            chunk.inner += [inner_of(org, org.prefix)] if org.entry.cls == "org" else []
            end, told = org.j, True
        elif w.is_in(end, "member-of") or _of_the_world(w, end):
            end, told = end + 1, told or not w.is_in(end, "kindred")
        elif w.fold(end) == "في" and w.is_in(end - 1, "member-of"):
            end += 1 + (w.best(end + 1, "org") is None)  # الدول الأعضاء في المجلس
        else:
            break
    if told:
        chunk.kind, chunk.j, chunk.rule = "group", end, "group"


def _of_an_organisation(w: Window, chunk: Chunk) -> bool:
    """Makes a group of those who hold an office in an organisation: "نواب من الحزب الجمهوري", "قادة في حركة حماس",
    "نواب ديمقراطيون في الكونغرس"; not of "القادة في الأمم المتحدة", who are there."""
    if chunk.country is not None or chunk.org is not None or (chunk.definite and chunk.roles[-1:] != ["legislator"]):
        return False
    k = chunk.j
    if k < w.end and w.fold(k).endswith(FREE) and w.best(k, "demonym", "orgdem", "person", "office") is None:
        k += w.words[k].kind == "ar" and w.scan.words[k].isdisjoint(CLOSED)
    link = w.fold(k) in ("من", "في", "عن")
    org = w.best(k + 1 if link else k, "org")
    if org is None or org.prefix != ("" if link else "ب") or org.entry.get("doubt") or org.j > w.end:
        return False
    chunk.org, chunk.country = org.entry.key, org.entry.get("country")
    chunk.inner.append(inner_of(org, org.prefix))
    chunk.kind, chunk.j, chunk.rule = "group", org.j, "group"
    return True


def _some_of(w: Window, k: int) -> int:
    """Where the states stand behind how many they are: "عدد من الدول", "عدة دول", "8 دول"; k where nothing tells it."""
    if k + 1 < w.end and w.scan.noun(k, "crowd-number") and w.fold(k + 1) == "من":
        return k + 2
    counted = k < w.end and (w.words[k].kind == "num" or w.is_in(k, "numeral") or w.scan.noun(k, "quantifier"))
    return k + 1 if counted else k


def _names_states(w: Window, k: int) -> bool:
    stems = (stem for p, stem in w.words[k].readings if p in ("", "ل"))
    return any(stem.removeprefix("ال") in w.scan.sets["states-noun"] for stem in stems)


def _of_the_world(w: Window, k: int) -> bool:
    """العربية, والإسلامية, الأوروبية."""
    parts = w.scan.sets["part-of-world"]
    return any(p in ("", "و") and stem.removeprefix("ال") in parts for p, stem in w.words[k].readings)
