"""Several holders of one office, told apart by nationality: "نظيريه الأردني أيمن الصفدي والعراقي فؤاد حسين"."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk, Window, inner_of
from alaqat.extract.names import CLOSED, name_end
from alaqat.extract.scan import Match
from alaqat.extract.strangers import half_common, set_off

__all__ = [
    "SOURCE",
    "STATE_AND_NAME",
    "follows",
    "is_joint",
    "is_relating",
    "nations_after",
    "next_of_states",
    "one_of_several",
    "read_source",
]

_RELATING = ("ي", "يا", "يه", "يون", "يين")  # endings of adjectives that are made of nouns
SOURCE = "source that nobody names"
STATE_AND_NAME = "state and name in a list of office holders"


def nations_after(w: Window, k: int, chunk: Chunk) -> int:
    """Reads the nationalities at k into an office phrase in the dual or plural; where they end, k if there are none.

    Of the first that a name follows, the phrase is that one's alone; the others, "and the Iraqi ...", follow as phrases
    of their own: "الوزيران المصري سامح شكري والأردني أيمن الصفدي".

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("نظيريه الروسي والتركي"), load())
    >>> chunk = Chunk(0, 1, "", "office", number="d")
    >>> nations_after(Window(seen, 0, 3, (), {}), 1, chunk), chunk.countries
    (3, ['RU', 'TR'])
    """
    first = _one(w, w.skip_quotes(k + 1 if w.at_comma(k, "،,:") else k), "")
    if first is None:
        return k
    chunk.country = first.entry.key
    chunk.inner.append(inner_of(first))
    if _named(w, first.j):
        return first.j
    chunk.countries.append(first.entry.key)
    end = first.j
    while True:
        q = end + 1 if w.at_comma(end) else end
        more = _one(w, q, "و") or (_one(w, q, "") if q > end else None)
        if more is None or _names(w, more.j) not in (0, len(chunk.countries) + 1):
            break
        chunk.countries.append(more.entry.key)
        chunk.inner.append(inner_of(more))
        end = more.j
    if len(chunk.countries) > 1:
        chunk.country = None
    return end


def one_of_several(w: Window, chunk: Chunk, k: int) -> bool:
    """Whether the office phrase in the dual or plural that ends at k is that of the one whom a name follows."""
    last = chunk.inner[-1] if chunk.inner else None
    told = (
        last is not None
        and last.j == k
        and (
            (last.kind == "demonym" and not chunk.countries)
            or (last.kind == "state" and chunk.countries == [last.country])  # رئيسي وزراء باكستان فلان وألبانيا فلان
        )
    )
    return chunk.number != "s" and told and _named(w, k)


def is_joint(w: Window, chunk: Chunk) -> bool:
    """ "اللجنة العليا المصرية الإماراتية", "المصرية - الإماراتية": whether another nationality goes on behind that of a
    phrase, so that it is of both and no body of one."""
    k = chunk.j + 1 if chunk.j < w.end and w.words[chunk.j].raw in "-–" else chunk.j
    m = w.best(k, "demonym") if k < w.end else None
    if m is None or m.prefix or m.entry.key == chunk.country:
        return False
    if chunk.kind != "org" and not w.fold(k).endswith("ه"):
        return False  # الجيش المصري الليبي: a surname may follow, but not behind مجلس الأعمال المصري
    last = w.best(chunk.j - 1, "demonym")
    return last is not None and bool(last.entry.get("definite")) == bool(m.entry.get("definite"))


def is_relating(w: Window, k: int, *, definite: bool) -> bool:
    """ "وفدا تجاريا صينيا", "مسؤول عسكري أمريكي": whether the word at token k has the form of an adjective made of a
    noun, with the article as a phrase that is `definite` has it, and a nationality behind it, which is then that of the
    whole phrase; not a verb, "تجري"."""
    for j in range(k, min(w.end, k + 2)):
        fold = w.fold(j)
        if not fold.endswith(_RELATING) or w.has_article(j) != definite or w.scan.words[j] & CLOSED:
            return False
        if any(m.entry.cls == "demonym" or m.entry.part == "verb" for m in w.scan.at[j]):
            return False
        nation = w.best(j + 1, "demonym")
        if nation is not None and not nation.prefix:
            if not fold.endswith("يا") and w.best(j + 1, "state") is not None:
                return False  # جمهورية إثيوبيا
            return bool(nation.entry.get("definite")) == definite
    return False


def read_source(w: Window, i: int) -> Chunk | None:
    """ "مصدر عسكري إسرائيلي", "دبلوماسي أوروبي": an unnamed source of a state or a group of states at token i, who acts
    and speaks as an official does. A diplomat stands behind a verb, for elsewhere the word is an adjective."""
    if not w.is_in(i, "unnamed-source"):
        return None
    verb = i > w.begin and any(m.entry.part == "verb" for m in w.scan.all(i - 1, "lexeme"))
    if "mission-staff" in w.scan.words[i] and not (i == w.begin or verb):
        return None
    k = i + 1
    while is_relating(w, k, definite=False):
        k += 1
    nation = w.best(k, "demonym", "orgdem")
    if nation is None or nation.prefix or w.has_article(k) or w.fold(k).endswith(("ه", "ون", "ين")):
        return None
    chunk = Chunk(i, nation.j, "", "office", roles=["official"], definite=False, rule=SOURCE)
    if nation.entry.cls == "orgdem":
        chunk.org = nation.entry.key
    else:
        chunk.country = nation.entry.key
        chunk.inner.append(inner_of(nation))
    return chunk


def _one(w: Window, k: int, prefix: str) -> Match | None:
    """A nationality in the singular with the article: one of those meant."""
    found = (m for m in w.scan.all(k, "demonym") if m.j <= w.end) if k < w.end else ()
    told = (m for m in found if m.prefix == prefix and m.entry.get("definite") and m.entry.get("gender", "m") == "m")
    fits = (m for m in told if m.entry.get("number", "s") == "s")
    return next((m for m in fits if not m.entry.get("doubt") or m.entry.key in w.named), None)


def _named(w: Window, k: int) -> bool:
    """Whether a name stands at k: of two words at least, or a surname that is known."""
    start = w.skip_honorifics(k + 1 if w.at_comma(k) else k)
    if start >= w.end or _one(w, start, "و"):
        return False
    if set_off(w, start) is not None:
        return True
    length = name_end(w.scan, start, w.end, strong=True) - start
    return length > 1 or (length == 1 and w.scan.best(start, "surname", "person") is not None)


def _names(w: Window, k: int) -> int:
    """How many names stand at k, each but the first behind "and": as many as nationalities before them are theirs in
    turn, "الرئيسان المصري والروسي فلان وفلان"."""
    found = 0
    while k < w.end:
        joined = found > 0 and w.words[k].raw.startswith("و")
        end = name_end(w.scan, k, w.end, strong=False, clitic=joined)
        if end == k or (found and not joined):
            break
        found, k = found + 1, end
    return found


def next_of_states(w: Window, i: int, before: Chunk | None) -> Chunk | None:
    """The next of several holders of one office, of whom only the state and the name are told: "وزير الخارجية السوداني
    علي كرتي، وكينيا أمينة محمد", "سفراء: فرنسا جان لوران، اليونان ..."."""
    if before is None or not before.roles or before.counterpart or before.kind not in ("person", "office"):
        return None
    headed = before.number == "p" and before.kind == "office" and w.at_comma(i - 1, ":") and before.j == i - 1
    if not headed and not (before.name and before.country and follows(w, before.j, i)):
        return None
    state = w.best(i, "state")
    if state is None or state.entry.get("doubt") or (state.prefix and (headed or state.prefix != "و")):
        return None
    start = state.j + w.is_in(state.j, "state-adjective")
    end = max(name_end(w.scan, start, w.end, strong=True), half_common(w, start))
    closed = end >= w.end or w.words[end].kind == "punct" or w.words[end].raw.startswith("و")
    if end - start < 2 or not (closed or before.rule == STATE_AND_NAME):
        return None
    chunk = Chunk(i, end, state.prefix, "person", country=state.entry.key, roles=list(before.roles), name=(start, end))
    chunk.inner.append(inner_of(state, state.prefix))
    chunk.rule = STATE_AND_NAME
    return chunk


def follows(w: Window, end: int, i: int) -> bool:
    """Whether what begins at token i goes on a list whose last member ends at `end`."""
    return end == i or (end == i - 1 and w.at_comma(end, "،,؛"))
