"""In whose company a person is named: whom he is listed with, whom he accompanies, who is led by him, who tells of him.
Where his own words do not say whose he is, he is of their state."""

from __future__ import annotations

from alaqat.extract.chunk import Chunk
from alaqat.extract.envoys import ENVOYS
from alaqat.extract.part import Part
from alaqat.extract.person import same_role

__all__ = ["in_company", "leader_of", "listed_with"]

_MANY = frozenset(("minister", "official", "legislator"))  # offices that several of one state hold
_LED = ("group", "org", "body")  # what somebody heads
_APART = 3  # tokens before what is led
_LEAST = 2  # letters of a word that stands before a name


def in_company(part: Part, c: Chunk) -> str | None:
    """The state (ISO) of those in whose company a person without a state of his own is named, None where there are
    none. A counterpart is of another state."""
    if c.counterpart:
        return None
    return (
        _kin(part, c)
        or _led(part, c)
        or _accompanied(part, c)
        or _receiving(part, c)
        or listed_with(part, c)
        or _told_of(part, c)
    )


def _state(c: Chunk) -> str | None:
    return c.country or c.hint


def _kin(part: Part, c: Chunk) -> str | None:
    """Of him whose wife or son she or he is: "الرئيس التركي فلان وعقيلته فلانة"."""
    k = c.i - 1
    while k > part.begin and part.scan.text.words[k].kind == "punct":
        k -= 1
    if c.roles or k <= part.begin or not part.scan.stemmed(k, "his-kin"):
        return None
    return next((_state(x) for x in reversed(part.chunks) if x.j <= k and x.kind in ("person", "office")), None)


def _led(part: Part, c: Chunk) -> str | None:
    """Of those whom he heads or belongs to: "وفد من حركة حماس برئاسة فلان وعضوية كل من فلان"."""
    k = c.i - 1
    while k > part.begin and _only_introduces(part, k):
        k -= 1
    if k <= part.begin or not part.scan.stemmed(k, "of-one-side"):
        return None
    before = (x for x in reversed(part.chunks) if x.j <= k)
    led = next((x for x in before if x.kind in _LED or x.kind == "demonym"), None)
    joint = led is not None and any(x.j == led.i and x.country != led.country for x in part.chunks)
    return None if led is None or joint else _state(led)  # not "اللجنة المصرية السودانية برئاسة"


def leader_of(part: Part, c: Chunk) -> str | None:
    """The office of somebody without one by what is said to be led by him: "حزب الشعب بزعامة فلان", "الحكومة اليمنية
    برئاسة فلان"; not of who heads its delegation."""
    scan, k = part.scan, c.i - 1
    if c.roles or k <= part.begin or not scan.stemmed(k, "led-by"):
        return None
    led = next((x for x in part.chunks if x.j == k and x.kind in ("org", "body")), None)
    if led is None or scan.has("delegation", max(part.begin, led.i - _APART), k):
        return None
    folds = [scan.text.words[x].fold for x in range(led.i, led.j)]
    folds[0] = folds[0].removeprefix(led.prefix).removeprefix("ال")
    return next((role for n in range(len(folds), 0, -1) if (role := scan.led.get(" ".join(folds[:n])))), None)


def _only_introduces(part: Part, k: int) -> bool:
    """Whether a colon, a quotation mark or "each of" stands at token k."""
    word = part.scan.text.words[k]
    return word.kind == "punct" or word.fold == "من" or part.scan.stemmed(k, "each-of")


def _accompanied(part: Part, c: Chunk) -> str | None:
    """Of whom he accompanies: "يرافقه الوزير فلان", "ورافق الرئيس في جولته وزير الخارجية فلان"."""
    k = next((k for k in range(c.i - 1, part.begin - 1, -1) if part.scan.stemmed(k, "accompany")), None)
    if k is None:
        return None
    before = [x for x in part.chunks if x.j <= c.i and x.kind in ("person", "office", "group")]
    if part.scan.text.words[k].light.endswith(("ه", "ها", "هم", "هما")):
        before = [x for x in before if x.j <= k]
        return _state(before[-1]) if before and c.i - k <= _LEAST else None
    return next((_state(x) for x in before if x.i > k), None)


def _receiving(part: Part, c: Chunk) -> str | None:
    """Of the state in which he receives who arrives: "وصل الرئيس إلى مسقط وكان في استقباله نائب رئيس الوزراء"."""
    k = next((k for k in range(c.i - 1, part.begin, -1) if part.scan.stemmed(k, "reception-of-him")), None)
    if k is None:
        return None
    return next((x.country for x in reversed(part.chunks) if x.j <= k and x.kind == "state"), None)


def listed_with(part: Part, c: Chunk) -> str | None:
    """Of him who is listed before: "الرئيس اللبناني فلان، ووزير الداخلية فلان", "فلان، فلان، وفلان". Of people of one
    state nobody holds the same office, and ambassadors stand in no such list."""
    words, end = part.scan.text.words, c.i
    if c.prefix != "و" and (c.roles or c.i == part.begin or words[c.i - 1].raw not in "،,؛"):
        return None
    for x in reversed([x for x in part.chunks if x.j <= c.i]):
        if x.j < end - 1 or (x.j == end - 1 and words[x.j].raw not in "،,؛"):
            return None
        if x.counterpart or not ENVOYS.isdisjoint(x.roles):
            return None
        if x.kind == "office" and x.j == c.i and x.number == "s":
            return _state(x)  # وزيرة الخارجية الفرنسية وزعيمة الحزب فلانة, أمير الكويت وولي العهد
        if x.kind != "person" or not x.name:
            return None
        if any(same_role(a, b) and a not in _MANY for a in x.roles for b in c.roles):
            return None
        if x.org and not x.country:
            return None
        if _state(x):
            return _state(x)
        end = x.i
    return None


def _told_of(part: Part, c: Chunk) -> str | None:
    """Of those who tell of him: "وأفادت وكالة الأنباء الإماراتية أن وزيرة الدولة فلانة استدعت السفير"."""
    that = part.scan.last("comp", part.begin, c.i) if c.roles else None
    if that is None or any(x.i > that and x.j <= c.i for x in part.chunks):
        return None
    telling = next((x for x in part.chunks if x.j <= that and _state(x)), None)
    if telling is None or telling.number != "s" or not ENVOYS.isdisjoint(telling.roles):
        return None
    return _state(telling)
