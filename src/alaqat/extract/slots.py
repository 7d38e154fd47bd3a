"""Fills the slots of a trigger from the noun phrases of its clause, as its frame says."""

from __future__ import annotations

from dataclasses import dataclass, field

from alaqat.extract.chunks import Chunk
from alaqat.extract.clause import Group, Trigger
from alaqat.extract.grammar import Frame
from alaqat.extract.scan import Scan

__all__ = ["Filled", "fill", "subject_of"]

_FAR = 28  # tokens to the right that an argument may stand away
_SKIP = frozenset("،,\"“”«»'()-–")


@dataclass(slots=True)
class Filled:
    """Slots of a trigger as groups; `why` names how each was found."""

    I: list[Group] = field(default_factory=list)  # noqa: E741
    R: list[Group] = field(default_factory=list)
    T: list[Group] = field(default_factory=list)
    why: dict[str, str] = field(default_factory=dict)
    default: str = ""

    def put(self, slot: str, group: Group, why: str) -> None:
        if slot and not any(group is g for g in (*self.I, *self.R, *self.T)):
            getattr(self, slot).append(group)
            self.why.setdefault(slot, why)


def _barrier(scan: Scan, t: Trigger, triggers: list[Trigger], end: int) -> int:
    """Where the clause of a trigger ends to the right: the next finite verb after its arguments, a new sentence part."""
    words = scan.text.words
    k = t.j
    while k < min(end, t.j + 60):
        w = words[k]
        if w.kind == "punct" and w.raw in ".؛;!؟?:":
            return k
        if w.fold in ("بينما", "فيما", "حيث", "وذلك", "ويذكر", "كما", "فضلا", "وفيما") and k > t.j:
            return k
        k += 1
    return min(k, end)


def _finite(t: Trigger) -> bool:
    return t.part in ("verb", "passive") and t.tense in ("past", "pres", "juss")


_MASCULINE = frozenset(("IQ", "LB", "MA", "SD", "YE", "JO", "SO", "VA", "NE", "TD", "SN", "SS"))


def agrees(t: Trigger, g: Group) -> bool:
    """Whether a singular third-person verb and its noun phrase agree in gender, where both show it."""
    if t.person != 3 or t.number != "s" or t.part not in ("verb", "passive") or t.tense == "fixed":
        return True
    c = g.chunks[0]
    if c.kind == "state" and c.entry is not None and c.entry.get("kind") in ("name", "capital"):
        feminine = not (c.country in _MASCULINE and c.entry.get("kind") == "name")
    elif c.kind == "office" and c.gender == "f":
        feminine = True
    else:
        return True
    return (t.gender == "f") == feminine


def subject_of(
    scan: Scan, t: Trigger, groups: list[Group], triggers: list[Trigger], begin: int, end: int
) -> tuple[Group | None, str]:
    """The subject of a finite verb: the bare noun phrase right after it, else the one before it in its clause."""
    words = scan.text.words
    before = None
    for g in reversed(groups):
        if g.j <= t.i:
            if (g.case == "" and agrees(t, g)) or (g.case == "adj" and g.j == t.i):
                blocked = False
                for other in triggers:
                    if _finite(other) and g.j <= other.i < t.i and other.frame not in ("light", "light-join"):
                        blocked = True
                for k in range(g.j, t.i):
                    if words[k].kind == "punct" and words[k].raw in ".؛;:!؟?":
                        blocked = True
                if not blocked:
                    before = g
            if before or t.i - g.j > 30:
                break
    gap = range(before.j, t.i) if before else range(0)
    tight = before is not None and all(
        words[k].fold in ("قد", "سوف", "لم", "لن", "لا", "كان", "كانت", "التي", "الذي", "بدوره", "بدورها")
        or words[k].raw in _SKIP
        for k in gap
    )
    if t.prefix in ("و", "ف") and t.number == "s" and not (before and tight):
        before_ok = False
    else:
        before_ok = before is not None
    after = None
    steps = 0
    for g in groups:
        if g.i < t.j:
            continue
        if g.i - t.j > 14:
            break
        between = [x for x in triggers if _finite(x) and t.j <= x.i < g.i]
        if between:
            break
        if any("comp" in scan.words[k] for k in range(t.j, g.head if g.case not in ("", "gen", "adj") else g.i)):
            break
        if g.case == "" and agrees(t, g):
            after = g
            break
        steps += 1
        if steps > 3:
            break
    if before is not None and tight and t.prefix in ("", "س"):
        return before, "noun phrase right before the verb"
    if after is not None and t.number == "s":
        return after, "noun phrase after the verb"
    if before_ok and before is not None:
        return before, "noun phrase before the verb"
    if after is not None:
        return after, "noun phrase after the verb"
    return None, ""


def _nested(scan: Scan, t: Trigger, groups: list[Group], limit: int, taken: list[Group]) -> Group | None:
    """The first actor inside the complement: "سياسات واشنطن", "الهجوم الإسرائيلي"."""
    for g in groups:
        if g.i < t.j or g in taken:
            continue
        if g.i >= limit or g.i - t.j > 12:
            return None
        if any("comp" in scan.words[k] for k in range(t.j, g.i)):
            return None
        if g.case in ("gen", "adj", ""):
            return g
        if g.case in ("ل", "ب", "علي", "من", "ضد", "بين", "مع", "في", "الي", "تجاه", "بحق"):
            return g if g.case in ("ل", "ب", "من", "ضد", "بين", "تجاه", "بحق", "علي") else None
    return None


def fill(
    scan: Scan,
    t: Trigger,
    frame: Frame,
    groups: list[Group],
    triggers: list[Trigger],
    begin: int,
    end: int,
    carrier: Trigger | None,
    spoken: bool = False,
) -> Filled:
    """The slots of one trigger. `carrier` is the light verb that it is the object of, if any."""
    out = Filled()
    limit = _barrier(scan, t, triggers, end)
    verbal = t.part in ("verb", "passive", "fixed")
    host = t if verbal else carrier
    skip: list[Group] = []
    reverse = carrier is not None and carrier.frame == "light-receive"
    if frame.between or frame.between_recipients:
        for g in groups:
            if g.case == "بين" and t.j - 1 <= g.head < limit and g.i - t.j <= 16 and g.head - t.j <= 10:
                count = len(g.chunks)
                if frame.between_recipients and g.chunks[0].kind == "dual":
                    out.put("R", g, "between the two")
                    return out
                if count >= 2:
                    if frame.between_recipients:
                        out.put("R", g, "between")
                    else:
                        out.put("I", Group(g.chunks[:1], "", g.head), "between")
                        out.put("R", Group(g.chunks[1:], "", g.head), "between")
                        return out
                elif g.chunks[0].kind == "dual":
                    out.put("I", g, "between the two")
                    return out
                break
    if t.part == "noun" and t.j - 1 >= t.i:
        for g in groups:
            if g.i < t.j:
                continue
            if g.i - t.j > 3:
                break
            between_words = scan.text.words[t.j : g.i]
            easy = all(
                w.raw in _SKIP or w.fold.startswith("ال") or w.fold.endswith(("ه", "يا", "ي")) for w in between_words
            )
            if g.case == "adj" and g.i - t.j <= 2 and easy and frame.between and len(g.chunks) == 2:
                out.put("I", Group(g.chunks[:1], "adj", g.head), "two nationalities on the noun")
                out.put("R", Group(g.chunks[1:], "adj", g.head), "two nationalities on the noun")
                return out
            if g.case == "adj" and frame.adjective and g.i - t.j <= 2 and easy:
                out.put(_turn(frame.adjective, reverse), g, "nationality on the noun")
                skip.append(g)
                break
            if g.case == "gen" and g.i == t.j and frame.name in _MEETINGS and _capital(g):
                skip.append(g)  # اجتماع الدوحة: where, not who
                continue
            if g.case == "gen" and g.i == t.j and frame.genitive:
                if frame.place_of_recipient and (
                    g.chunks[0].kind == "state" or (carrier is not None and carrier.frame == "light")
                ):
                    out.put("R", g, "destination of the noun")
                    skip.append(g)
                elif t.prefix in ("ل", "ول") and frame.object == "R":
                    out.put("R", g, "whom the purpose names")
                    skip.append(g)
                elif len(g.chunks) > 1 and frame.between and frame.genitive == "I":
                    out.put("I", Group(g.chunks[:1], "gen", g.head), "genitive")
                    out.put("R", Group(g.chunks[1:], "gen", g.head), "genitive list")
                    skip.append(g)
                else:
                    out.put(
                        _turn(frame.genitive, reverse) if frame.genitive == "I" else frame.genitive,
                        g,
                        "genitive of the noun",
                    )
                    skip.append(g)
                break
            break
    subject: Group | None = None
    if host is not None and not (t.part == "noun" and out.I and carrier is None):
        subject, why = subject_of(scan, host, groups, triggers, begin, end)
        if subject is not None and spoken and _elided(scan, host, frame, subject, groups):
            out.put("R", subject, "object of a verb whose subject was named before")
            skip.append(subject)
            subject = None
        if subject is not None and subject not in skip:
            slot = "R" if reverse else (frame.subject or frame.genitive or "I")
            if t.part == "passive":
                slot = frame.object or "R"
            if not out.I or slot != "I":
                out.put(slot, subject, why)
                skip.append(subject)
    if (verbal or t.part == "participle") and frame.object and t.part != "passive":
        for g in groups:
            if g in skip or g.i < t.j or g.i >= limit:
                continue
            if g.i - t.j > _FAR:
                break
            if any(_finite(x) for x in triggers if t.j <= x.i < g.i) or any(
                "comp" in scan.words[k] for k in range(t.j, g.i)
            ):
                break
            if g.case == "":
                out.put(frame.object, g, "object of the verb")
                skip.append(g)
                break
    if t.part == "noun" and t.pronoun and frame.object == "R" and not out.R:
        for g in groups:
            if g.i >= t.j and g not in skip:
                # خلال استقباله نظيره الصومالي
                if g.i - t.j <= 7 and g.case in ("", "gen") and g.chunks[0].kind in ("person", "office", "group", "org"):
                    out.put("R", g, "object of the noun")
                    skip.append(g)
                break
    preps = dict(frame.preps)
    for g in groups:
        if g in skip or g.i < t.j or g.head < t.i or g.i >= limit:
            continue
        if g.i - t.j > _FAR:
            break
        slot = preps.get(g.case, "")
        if not slot:
            continue
        if slot == "R" and out.R and not reverse:
            continue
        if slot == "I" and (out.I and not reverse):
            if carrier is None or carrier.frame != "light-receive":
                continue
        if (
            any(_finite(x) and x.frame not in ("light", "visit") for x in triggers if t.j <= x.i < g.head)
            and g.head - t.j > 8
        ):
            break
        out.put(slot, g, f"after {g.case}")
        skip.append(g)
    if frame.content_subject and not getattr(out, frame.content_subject):
        for g in reversed(groups):
            if (
                g.j <= t.i
                and t.i - g.j <= 14
                and g.case == ""
                and any("comp" in scan.words[k] for k in range(max(begin, g.i - 2), g.i))
            ):
                out.put(frame.content_subject, g, "subject of what is said")
                skip.append(g)
                break
    if (frame.nested or (frame.nested_verb and verbal)) and not out.R:
        g2 = _nested(scan, t, groups, limit, skip)
        if g2 is not None:
            out.put("R", g2, "inside the complement")
            skip.append(g2)
    if frame.nested_prep and not out.R:
        for g in groups:
            if g not in skip and t.j <= g.i < limit and g.case in ("gen", "adj") and g.i - t.j <= 8:
                out.put("R", g, "inside the complement")
                break
    out.default = frame.default
    return out


def _elided(scan: Scan, t: Trigger, frame: Frame, g: Group, groups: list[Group]) -> bool:
    """Whether the one noun phrase after a continuing verb is its object: "... ودعا الاتحاد الأوروبي إلى"."""
    if t.prefix not in ("و", "ف") or frame.object != "R" or frame.default != "speaker" or g.i != t.j:
        return False
    if g.chunks[0].kind not in ("state", "org", "group") or g.j >= len(scan.text.words):
        return False
    follows = scan.text.words[g.j].fold in ("الي", "علي") or any(p == "ب" for p, _ in scan.text.words[g.j].readings)
    other = any(x.case == "" and g.j <= x.i <= g.j + 3 for x in groups)
    return follows and not other


_MEETINGS = frozenset(("meet", "meet-with", "talks", "conference", "sign", "deal"))


def _capital(g: Group) -> bool:
    c = g.chunks[0]
    return c.kind == "state" and len(g.chunks) == 1 and c.entry is not None and c.entry.get("kind") == "capital"


def _turn(slot: str, reverse: bool) -> str:
    return {"I": "R", "R": "I"}.get(slot, slot) if reverse else slot


def flat(groups: list[Group]) -> list[Chunk]:
    """The chunks of some groups, in order."""
    return [c for g in groups for c in g.chunks]
