"""Words that the web has run together: a page whose links lost the blanks around them tells of طهرانفي and أنّزيارة.

A spelling is cut only where the whole is no word that is known and both parts are: before the article, at a function
word, or between two words of four letters. A name is no reason to cut; many foreign ones begin with "from" or "in".

>>> from alaqat.lexicon import load
>>> from alaqat.text.tokens import tokenise
>>> [w.raw for w in apart(tokenise("زار الوفدالسوداني طهرانفي فيديريكو"), load()).words]
['زار', 'الوفد', 'السوداني', 'طهران', 'في', 'فيديريكو']
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from alaqat.extract.names import is_common_stem
from alaqat.lexicon import Lexicon
from alaqat.phrasebook import Phrasebook
from alaqat.text.folding import fold
from alaqat.text.tokens import Text, Word, readings_of, word

__all__ = ["apart"]

_KEEP = 200_000  # spellings remembered; beyond it the memory starts afresh
_SHORTEST, _LONGEST = 6, 24  # letters of a spelling that can be two words; what is longer is no word of anybody's
_MARKED = 4  # letters and marks for each letter of a spelling that is no ornament
_SHORT, _NOUN = 3, 4  # letters of a word without its article
_ARTICLE = "ال"
_FUNCTIONS = frozenset(("prep", "comp", "relative", "subordinate"))
_NAMES = frozenset(("given", "maybe-given", "surname", "person"))
_VERBS = frozenset(("verb", "passive"))
_THAT, _HAMZA = "ان", ("أ", "إ")  # an ending without its hamza: الشعبان, ستنفذانها
_PRONOUN = "ه"  # with it a function word may be an ending of another word: الليبية
_PLURAL = "ات"  # how a word cannot begin behind the noun whose plural it makes: باختلافاتهم
_TANWIN = ("اً", "ًا")  # an ending, not the article


def apart(text: Text, lexicon: Lexicon) -> Text:
    """The same text with such words cut in two; itself where there are none."""
    memory: dict[str, int] = lexicon.memory.setdefault("apart", {})
    known = _Known(lexicon.phrases["ar"], lexicon.facts["common"])
    seams: dict[int, int] = {}
    for k, each in enumerate(text.words):
        if each.kind == "ar" and len(each.raw) >= _SHORTEST:
            at = memory.get(each.raw)
            if at is None:
                if len(memory) >= _KEEP:
                    memory.clear()
                at = memory[each.raw] = _seam(each, known)
            if at:
                seams[k] = at
    return _cut(text, seams) if seams else text


def _cut(text: Text, seams: dict[int, int]) -> Text:
    words: list[Word] = []
    starts: list[int] = []
    done = 0
    for k, at in seams.items():
        raw, begin = text.words[k].raw, text.starts[k]
        words += (*text.words[done:k], word(raw[:at]), word(raw[at:]))
        starts += (*text.starts[done : k + 1], begin + at)
        done = k + 1
    words += text.words[done:]
    starts += text.starts[done:]
    return Text(text.field, text.source, tuple(words), tuple(starts), text.pieces)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the lexicon knows of a folded spelling."""

    book: Phrasebook
    common: frozenset[str]

    def whole(self, stem: str) -> bool:
        """Whether it is a word or a name, with an ending or without."""
        return is_common_stem(stem, self.common) or bool(self.book.begun(stem).alone)

    def function(self, folded: str) -> bool:
        """Whether it is a preposition, "that", "who" or "when"."""
        return not _FUNCTIONS.isdisjoint(self._kinds(folded))

    def governs(self, folded: str, second: str) -> bool:
        """Whether the second word can stand behind this function word: no verb behind a preposition."""
        if not self.function(folded) or self.name(folded):
            return False
        return "prep" not in self._kinds(folded) or self.noun(second)

    def _kinds(self, folded: str) -> list[str]:
        return [entry.key for entry in self.book.begun(folded).alone if entry.cls == "word"]

    def telling(self, folded: str) -> bool:
        """Whether it tells what is done, or by which state; with no article."""
        return not folded.startswith(_ARTICLE) and any(
            entry.cls in ("lexeme", "state") for entry in self.book.begun(folded).alone
        )

    def name(self, folded: str) -> bool:
        """Whether it can be a name of a person."""
        return any(entry.cls in _NAMES for entry in self.book.begun(folded).alone)

    def noun(self, folded: str) -> bool:
        """Whether it is no verb alone; many verbs are common words as well."""
        found = [entry for _, stem in readings_of(folded) for entry in self.book.begun(stem).alone]
        parts = {entry.part for entry in found if entry.cls != "word"}
        return not parts or not parts <= _VERBS

    def word(self, folded: str, least: int, *, ending: bool = True) -> bool:
        """Whether it is a common word or names something other than a person, alone or behind one clitic, and has so
        many letters besides clitic and article; `ending`: a common word may carry one."""
        for prefix, stem in readings_of(folded):
            bare = stem.removeprefix(_ARTICLE)
            if len(prefix) > 1 or len(bare) < least:
                continue
            if is_common_stem(stem, self.common) if ending else stem in self.common or bare in self.common:
                return True
            if any(entry.cls not in _NAMES for entry in self.book.begun(stem).alone):
                return True
        return False


def _seam(each: Word, known: _Known) -> int:
    """Where the second of two words begins in a spelling, 0 where it is one word."""
    folded = each.fold
    if len(folded) > _LONGEST or len(each.raw) > _MARKED * _LONGEST or " " in each.raw:
        return 0
    for _, stem in each.readings:
        if known.whole(stem):  # as nearly all are
            return 0
    for are_two in _RULES:
        for n in range(len(folded) - 2, 1, -1):  # the longest first word
            first, second = folded[:n], folded[n:]
            if are_two(first, second, known):
                at = _place(each.raw, first)
                behind = each.raw[at:]
                spelt = (first, each.raw), (second, behind)
                that = [raw for part, raw in spelt if part.startswith(_THAT) and known.function(part)]
                if at and all(raw.startswith(_HAMZA) for raw in that) and not behind.startswith(_TANWIN):
                    return at
    return 0


def _by_article(first: str, second: str, known: _Known) -> bool:
    """إيران|المفاوضات, أن|الوفد, but الاحتلال|سيبقى: the article begins a word, unless its letters end one."""
    if not second.startswith(_ARTICLE) or not known.word(second, _SHORT):
        return False
    if known.word(first + _ARTICLE, _NOUN, ending=False) and known.word(second[len(_ARTICLE) :], _NOUN):
        return False
    return known.word(first, _SHORT) or known.governs(first, second)


def _by_function(first: str, second: str, known: _Known) -> bool:
    """في|زيارة, طهران|في, قطر|التي: a preposition, "that", "who" or "when" stands by itself; the shorter it is, the
    longer must the other word be."""
    if known.governs(first, second) and known.word(second, _NOUN, ending=first != _THAT):  # إنزالات is one
        return True
    behind = known.function(second) and not second.endswith(_PRONOUN)
    return behind and known.word(first, _NOUN if len(second) < _NOUN else _SHORT)


def _by_length(first: str, second: str, known: _Known) -> bool:
    """وكانت|واشنطن, فرض|عقوبات, التركي|إبراهيم: two words of some length, or one with the article and a name."""
    short = len(first) == _SHORT and len(second) > _NOUN and known.telling(first)
    if second.removeprefix("ي").startswith(_PLURAL) or not (short or known.word(first, _NOUN, ending=False)):
        return False
    if known.word(second, _NOUN):
        return True
    return first.startswith(_ARTICLE) and len(second) >= _NOUN and known.name(second)


_RULES: tuple[Callable[[str, str, _Known], bool], ...] = (_by_article, _by_function, _by_length)


def _place(raw: str, first: str) -> int:
    """Where the letters that fold to the first word end, with the marks on the last one; 0 for no such place."""
    for at in range(len(first), len(raw)):
        if fold(raw[:at]) == first and fold(raw[at]):
            return at
    return 0
