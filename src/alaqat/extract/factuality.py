"""Did it happen? Negated, hypothetical, ongoing, planned or actual, by the words around a trigger."""

from __future__ import annotations

from collections.abc import Mapping

from alaqat.extract.candidate import STANCES
from alaqat.extract.clause import Trigger
from alaqat.extract.part import Part
from alaqat.extract.scan import Scan
from alaqat.text.tokens import Word

__all__ = ["factuality"]

_ASSERTED = frozenset(("SUPPORT", "ACCUSE", "REQUEST", "REJECT", "AGREE", "THREATEN"))  # never ongoing
_FUTURE = ("س", "وس", "فس")


def factuality(
    part: Part,
    t: Trigger,
    carrier: Trigger | None,
    type_: str,
    lexemes: Mapping[str, Mapping[str, str]],
    *,
    after_plan: bool,
) -> str:
    """The factuality of the act that a trigger tells.

    `carrier` is the verb that a noun is the object of; its tense counts. `after_plan`: the sentence before told a plan.
    `lexemes`: the table that names the frame of each.
    """
    scan, words = part.scan, part.scan.text.words
    head = t if t.part != "noun" or carrier is None else carrier
    before = words[max(part.begin, head.i - 3) : head.i]
    # the words right before the verb and right before the trigger
    last = [*before[-1:], *words[max(part.begin, t.i - 1) : t.i]]
    if _negated(scan, t, last, noun=words[t.i - 1 : t.i] if t.i > part.begin else ()):
        return "negated"
    if _supposed(scan, head, before, last):
        return "hypothetical"
    lasting = range(max(part.begin, head.i - 6), min(part.end, t.j + 7))
    if type_ not in _ASSERTED and any("ongoing" in scan.words[k] for k in (head.i, *lasting)):
        return "ongoing"
    if _planned(part, t, head, carrier, last, stance=type_ in STANCES, after_plan=after_plan):
        return "planned"
    if (
        t.part in ("noun", "verb")
        and t.tense in ("pres", "juss", "noun")
        and any("hypothetical" in scan.words[k] for k in range(max(part.begin, t.i - 5), t.i))
    ):
        return "hypothetical"
    if type_ == "ASSAULT" and t.tense == "pres":
        return "ongoing"
    if t.frame == "arrive" and _visit(scan, lexemes, t.j, min(part.end, t.j + 25)):
        return "ongoing"  # وصل في زيارة تستغرق يومين
    if type_ == "CONSULT" and any(words[k].fold in scan.sets["lasting"] for k in range(t.i, min(part.end, t.j + 4))):
        return "ongoing"
    return "actual"


def _negated(scan: Scan, t: Trigger, last: list[Word], noun: tuple[Word, ...]) -> bool:
    sets = scan.sets
    if any(w.fold in sets["negation"] for w in last):
        return True
    if t.tense in ("pres", "juss") and any(w.fold in sets["negation-present"] for w in last):
        return True
    return t.part == "noun" and any(w.fold in sets["negation-noun"] for w in noun)


def _supposed(scan: Scan, head: Trigger, before: tuple[Word, ...], last: list[Word]) -> bool:
    may = bool(last) and last[0].fold in scan.sets["perhaps"]  # قد before a present: may
    return (head.tense in ("pres", "juss") and may) or any(w.fold in scan.sets["condition"] for w in before)


def _planned(
    part: Part,
    t: Trigger,
    head: Trigger,
    carrier: Trigger | None,
    last: list[Word],
    *,
    stance: bool,
    after_plan: bool,
) -> bool:
    scan, words = part.scan, part.scan.text.words
    if "س" in head.prefix or (head.i > part.begin and words[head.i - 1].fold in scan.sets["will"]):
        return True
    if not stance and t.tense != "past" and not (carrier is not None and carrier.tense == "past"):
        near = range(max(part.begin, t.i - 8), min(part.end, t.j + 8))
        if any("future" in scan.words[k] for k in near):
            return True
    follows = head.prefix == "و" or (bool(last) and last[0].fold in scan.sets["then"])
    if t.tense == "pres" and not stance and follows and (_foretold(part, head) or after_plan):
        return True  # سيزور واشنطن ويلتقي الرئيس
    # وصل للقاء نظيره
    return t.part == "noun" and t.prefix in ("ل", "ول") and t.frame in ("meet", "meet-with") and carrier is None


def _foretold(part: Part, t: Trigger) -> bool:
    """Whether a future verb stands before in the sentence."""
    words = part.scan.text.words
    return any(
        any(p in _FUTURE and len(stem) > 3 for p, stem in words[k].readings)
        and any(m.prefix in _FUTURE for m in part.scan.all(k, "lexeme"))
        for k in range(part.begin, t.i)
    )


def _visit(scan: Scan, lexemes: Mapping[str, Mapping[str, str]], i: int, j: int) -> bool:
    """Whether a noun among the tokens [i, j) is a visit by its first reading."""
    nouns = (next((m for m in scan.all(k, "lexeme") if m.entry.get("part") == "noun"), None) for k in range(i, j))
    return any(m is not None and lexemes[m.entry.key]["frame"] == "visit" for m in nouns)
