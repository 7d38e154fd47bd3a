"""Which person of the article a surname or other short name stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from alaqat.extract.alike import similar, spellings
from alaqat.extract.fullnames import core
from alaqat.extract.names import is_common, is_common_word
from alaqat.extract.person import Person
from alaqat.extract.scan import Scan

__all__ = ["ShortNames"]


class ShortNames:
    """The short names of an article's persons. `sets` are the word classes of the lexicon."""

    def __init__(self, sets: Mapping[str, frozenset[str]]) -> None:
        self._sets = sets
        self._alias: dict[str, list[Person]] = {}  # surname -> the persons of the article
        self._similar: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)  # key -> (order, long surname)

    def learn(self, people: Sequence[Person]) -> None:
        """Takes in the named persons, in the order of the text."""
        self._alias.clear()
        for p in people:
            if p.unnamed:
                continue
            keys: dict[str, None] = {}  # in the order of the text: a set would differ from run to run
            for words in p.words:
                names = core(words, self._sets)
                if not names:
                    continue
                keys[names[-1]] = None
                if len(names) >= 2 and words[-2] in self._sets["name-particle"]:
                    keys[words[-2] + names[-1]] = None
            for key in keys:
                if len(key) >= 3 and key != "علي":  # folds like the preposition على
                    self._alias.setdefault(key, []).append(p)
                    if key.startswith("ال"):
                        self._alias.setdefault(key[2:], []).append(p)
                    elif key.startswith("ل"):
                        self._alias.setdefault("ا" + key, []).append(p)
        for n, alias in enumerate(self._alias):
            for spelt in spellings(alias) if len(alias) >= 5 else ():
                self._similar[spelt].append((n, alias))

    def at(self, scan: Scan, k: int) -> tuple[int, str, Person, str] | None:
        """A surname or other short name of a named person at token k: (end, clitic, person, why)."""
        w, alias = scan.text.words[k], self._alias
        if w.kind != "ar":
            return None
        named = False
        for _, stem in w.readings:
            named = named or stem in alias
        strange = len(w.fold) >= 5 and not scan.at[k]
        if not (named or strange) or "weekday" in scan.words[k]:  # as most are
            return None  # صباح اليوم: in the morning, not الصباح
        spoken = named and w.fold in alias and w.has_article and _is_subject(scan, k)
        for prefix, stem in w.readings if named else ():
            if stem not in alias:
                continue
            if not (is_common(scan, k) if prefix else is_common_word(scan, k) and not spoken):
                return k + 1, prefix, alias[stem][0], "surname of a person named in the article"
        if strange and self._similar and not is_common(scan, k):
            for prefix, stem in w.readings:
                if len(stem) < 5:
                    continue
                for _, key in sorted({x for spelt in spellings(stem) for x in self._similar.get(spelt, ())}):
                    if key[0] == stem[0] and similar(key, stem):
                        return k + 1, prefix, alias[key][0], "another spelling of a surname in the article"
        return None

    def bearer(self, surname: str) -> Person | None:
        """The only person of the article with a surname, which is folded."""
        found = self._alias.get(surname, ())
        return found[0] if len(found) == 1 else None


def _is_subject(scan: Scan, k: int) -> bool:
    """ "وأكد المعلم أن": whether a name that is also a common word stands between a verb and "that" or a sign."""
    if k == 0 or not any(m.entry.part == "verb" for m in scan.all(k - 1, "lexeme")):
        return False
    after = scan.text.words[k + 1] if k + 1 < len(scan.text.words) else None
    return after is None or after.kind != "ar" or "comp" in scan.words[k + 1] or after.fold.startswith("ون")
