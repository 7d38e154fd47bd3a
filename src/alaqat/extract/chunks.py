"""The noun phrases of a sentence: at each token the phrase that reaches furthest, of persons, states, bodies ..."""

from __future__ import annotations

from collections.abc import Container, Mapping

from alaqat.extract.bodies import qualifies, read_body
from alaqat.extract.chunk import Chunk, Window, goes_before, inner_of
from alaqat.extract.classes import Wanted
from alaqat.extract.doubtful import is_of_another_state, is_organisation
from alaqat.extract.formed import PROPER, quoted_name, read_formed
from alaqat.extract.members import read_members
from alaqat.extract.ministers import next_of_ministers
from alaqat.extract.names import name_end
from alaqat.extract.nations import follows, is_joint, nations_after, next_of_states, read_source
from alaqat.extract.nextnamed import next_of_names, stand_in
from alaqat.extract.noname import servant_clitic
from alaqat.extract.people import read_group, read_people
from alaqat.extract.persons import read_person
from alaqat.extract.scan import Match, Scan
from alaqat.extract.strangers import named_by_place, set_off
from alaqat.extract.venues import in_place, in_venue, on_platform

__all__ = ["Chunk", "find_chunks"]

_NAMED = frozenset(("state", "org", "place", "demonym"))
_PERSONAL = frozenset(("office", "modifier", "honorific", "person", "given"))
_OPENING = Wanted(_NAMED | _PERSONAL | {"body", "orgdem", "ministry"})  # what can begin a noun phrase
_PERSONS = Wanted(_PERSONAL)


def find_chunks(
    scan: Scan,
    begin: int,
    end: int,
    named: Container[str] = (),
    compositions: Mapping[tuple[str, str], str | None] | None = None,
) -> list[Chunk]:
    """The noun phrases of the sentence at tokens [begin, end), left to right, not overlapping; see `Window`.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("التقى وزير الخارجية الجزائري نظيره التونسي"), load())
    >>> [(seen.text.slice(c.i, c.j), c.kind, c.country) for c in find_chunks(seen, 0, 6)]
    [('وزير الخارجية الجزائري', 'office', 'DZ'), ('نظيره التونسي', 'office', 'TN')]
    """
    w = Window(scan, begin, end, named, compositions or {})
    out: list[Chunk] = []
    spelt, kinds = scan.spelt, scan.kinds
    i = begin
    while i < end:
        if "no-name" in scan.words[i]:  # خليج غينيا, باب المغاربة
            i = max((m.j for m in scan.all(i, "word") if m.entry.key == "no-name"), default=i + 1)
            continue
        last = out[-1] if out else None
        listed = next_of_names(w, i, last) if kinds[i] else quoted_name(w, i)
        listed = listed or next_of_ministers(w, i, last)
        if listed is not None:
            out.append(listed)
            i = listed.j
            continue
        if not spelt[i].opens and spelt[i].head is None and not _OPENING.meets(kinds[i]):  # as most
            i += 1
            continue
        chunk = _one_of_two_nationalities(w, i, last) or next_of_states(w, i, last) or _at(w, i)
        if chunk is not None and chunk.kind == "demonym" and chunk.number == "p":
            read_people(w, chunk, last.j if last else begin)
        if chunk is not None and chunk.number == "p" and chunk.kind == "office":
            read_members(w, chunk)
        if chunk is not None and chunk.j > i:
            named_by_place(w, chunk, last.j if last else begin)
            stand_in(w, chunk, out)
            if chunk.rule == "nationality and name" and chunk.prefix == "و" and last and follows(w, last.j, i):
                chunk.roles = list(last.roles)  # الرئيس الموريتاني فلان، والرواندي فلان
            out.append(chunk)
            i = chunk.j
        else:
            i += 1
    return out


def _one_of_two_nationalities(w: Window, i: int, before: Chunk | None) -> Chunk | None:
    """الجهود الأمريكية السعودية, اللجنة السعودية الصينية: beside a nationality the name of a state that is one too."""
    d = w.scan.best(i, "demonym")
    if d is None or d.prefix or d.entry.get("doubt") or not d.entry.get("definite") or not w.scan.best(i, "state"):
        return None
    shape = d.entry.get("gender"), d.entry.get("number")
    if before is not None and before.j == i and before.kind == "demonym":
        return _adjective(w, i) if (before.gender, before.number) == shape else None
    behind = w.best(d.j, "demonym")
    noun = i > w.begin and w.fold(i - 1).startswith(("ال", "وال", "بال", "لل", "فال")) and w.fold(i - 1).endswith("ه")
    beside = (
        behind is not None and not behind.prefix and behind.entry.get("definite") and behind.entry.key != d.entry.key
    )
    if noun and behind is not None and beside and (behind.entry.get("gender"), behind.entry.get("number")) == shape:
        return _adjective(w, i)
    return None


def _at(w: Window, i: int) -> Chunk | None:
    word = w.words[i]
    if word.kind == "flag":
        m = w.scan.best(i, "state")
        return _named_state(i, i + 1, m, rule="flag") if m else None
    if word.kind == "num":
        return read_group(w, i)
    if word.kind not in ("ar", "lat"):
        return None
    fixed = _dual(w, i) or _after_capital(w, i)
    if fixed is not None:
        return fixed
    longest: Match | None = None
    for m in w.scan.at[i]:
        if m.entry.cls in _NAMED and (longest is None or goes_before(m, longest)):
            longest = m
    person = _person(w, i, longest)
    group, body = read_group(w, i), read_body(w, i)
    best = _state_or_organisation(w, i, longest) if longest else None
    if best is not None and best.kind == "org" and best.j > i + 1 and (at := w.best(best.j, "state")) is not None:
        group = group if at.prefix != "ب" else None  # مجموعة العشرين بالبرازيل: where it meets
    formed = read_formed(w, i) if body is None or body.country is None else None
    if formed is not None and group is not None:
        organ = formed.rule == PROPER and group.org is not None and group.j == formed.j  # اللجنة التنفيذية لمنظمة ...
        if organ or group.country == formed.country is not None:
            group = None  # اللجنة الوطنية للصحة بالصين
    for other in [body, group, person, formed, read_source(w, i)]:
        if other is None or (other.kind in ("group", "org") and is_joint(w, other)):
            continue
        if best is None or best.kind == "doubt" or other.j > best.j or (other is person and other.j >= best.j):
            best = other
    return best or _adjective(w, i)


def _named_state(i: int, j: int, m: Match, *, prefix: str = "", rule: str = "state") -> Chunk:
    return Chunk(i, j, prefix, "state", country=m.entry.key, entry=m.entry, rule=rule)


def _dual(w: Window, i: int) -> Chunk | None:
    """البلدين, الجانبان, الوزيران; not where their nationalities follow: الوزيران المصري والأردني."""
    dual = w.scan.spelt[i].dual
    if dual is None or (w.best(i, "office") and nations_after(w, i + 1, Chunk(i, i, "", "office")) > i + 1):
        return None
    prefix, two = dual
    return Chunk(i, i + 1, prefix, "dual", number="d", body=two, rule="dual")


def _after_capital(w: Window, i: int) -> Chunk | None:
    """العاصمة الإيرانية طهران, العاصمة الإيرانية, مدينة الدوحة: the state."""
    for prefix, is_capital in w.scan.spelt[i].cities:
        d = w.scan.best(i + 1, "demonym", "state")
        if not d or d.prefix or d.j > w.end:
            continue
        s = w.scan.best(d.j, "state") if d.entry.cls == "demonym" and d.j < w.end else d
        if s and not s.prefix and s.j <= w.end:
            shared = w.scan.states(s.i, s.j)
            if len(shared) > 1:  # مدينة القدس
                return Chunk(i, s.j, prefix, "doubt", countries=shared, entry=s.entry, rule="capital")
            return _named_state(i, s.j, s, prefix=prefix, rule="capital")
        if d.entry.cls == "demonym" and is_capital:
            return _named_state(i, d.j, d, prefix=prefix, rule="capital")
    return None


def _person(w: Window, i: int, longest: Match | None) -> Chunk | None:
    """A person or office at i, unless a state, place or organisation of the same words is meant."""
    scan, word = w.scan, w.words[i]
    opens = _PERSONS.meets(scan.kinds[i]) or w.is_in(i, "name-particle") or servant_clitic(scan, i)
    if not opens or word.light == "على" or in_venue(w, i) or in_place(w, i):  # most do not
        return None
    person = read_person(w, i)
    if person is None or person.kind != "person" or person.roles or longest is None:
        return person
    return None if longest.j >= person.j and not longest.entry.get("doubt") else person


def _goes_on(w: Window, m: Match) -> bool:
    """Whether the last word of a name of many goes on with a nationality, or begins a longer name."""
    d = w.best(m.j, "demonym")
    definite = d is not None and not d.prefix and bool(d.entry.get("definite"))
    of_one = definite and w.scan.spelt[m.j - 1].people is not None
    return of_one or any(x.j > m.j for x in w.scan.all(m.j - 1, "org"))


def _state_or_organisation(w: Window, i: int, m: Match) -> Chunk | None:
    entry = m.entry
    if any(x.j > m.j and x.entry.key == "no-state" for x in w.scan.all(i, "word")):
        return None  # مسقط رأسه
    if entry.cls == "state":
        return _doubtful(w, i, m) if entry.get("doubt") else _named_state(i, m.j, m, prefix=m.prefix)
    if entry.cls == "org" and on_platform(w, i):
        return None  # عبر منصة "إكس": where it is said
    if (w.scan.best(i, "body") and qualifies(w, i)) or is_of_another_state(w, m):
        return None  # السياسة الخارجية الأمريكية
    if entry.get("kind") == "group" and m.j > i + 1 and _goes_on(w, m):
        return None  # جميع الأطراف السودانية: those of Sudan
    if entry.cls == "org" and i > w.begin and w.is_in(i - 1, "aircraft-type") and "ال" not in w.fold(i)[:2]:
        return None  # طائرة بوينغ-767
    if entry.cls == "org" and entry.get("doubt"):
        m = _of_a_named_state(w, m) or m
        entry = m.entry
    if entry.cls != "org" or (entry.get("doubt") and not is_organisation(w, m)):
        return None
    chunk = Chunk(i, m.j, m.prefix, "org", country=entry.get("country"), org=entry.key, entry=entry, rule="org")
    for q in range(i + 1, m.j):
        d = w.scan.best(q, "demonym", "state")
        region = w.best(q, "place")  # دول [المغرب العربي] is no Morocco
        if d and not d.prefix and not d.entry.get("doubt") and (region is None or region.j <= d.j):
            chunk.inner.append(inner_of(d))
    own = w.best(m.j, "demonym")
    one = own is not None and not own.prefix and own.entry.get("number") == "s" and bool(own.entry.get("definite"))
    if own is not None and one and own.entry.key == chunk.country and own.j <= w.end:
        chunk.inner.append(inner_of(own))
        chunk.name, chunk.j = (i, m.j), own.j  # مؤسسة المستضعفين الإيرانية
    return chunk


def _of_a_named_state(w: Window, m: Match) -> Match | None:
    """الحزب الاشتراكي الديمقراطي where only Germany is named of the states that have one of that name."""
    found = [x for x in w.scan.all(m.i, "org") if x.j == m.j and x.entry.get("country") in w.named]
    return found[0] if len(found) == 1 else None


def _doubtful(w: Window, i: int, m: Match) -> Chunk:
    """A name that is also another state's or a common word; the vowel marks may tell: عُمان, عمّان."""
    word = w.words[i]
    same = [x for x in w.scan.all(i, "state") if x.j == m.j and x.prefix == m.prefix]
    spelt = [x for x in same if x.entry.get("label") == word.raw[len(x.prefix) :]]
    marked = word.raw != word.light and spelt
    isos = list(dict.fromkeys(x.entry.key for x in (spelt if marked else same)))
    if marked and len(isos) == 1:
        return _named_state(i, m.j, spelt[0], prefix=m.prefix, rule="vowel marks")
    rule = "state if the article tells which"
    return Chunk(i, m.j, m.prefix, "doubt", countries=isos, entry=m.entry, rule=rule)


def _adjective(w: Window, i: int) -> Chunk | None:
    """A nationality, of a state or of a group, that goes with the noun before it or stands for its people."""
    g = w.scan.best(i, "orgdem")
    if g and g.prefix in ("", "و", "ل", "ب") and not _is_of_a_place(w, i):
        c = Chunk(i, g.j, g.prefix, "orgadj", org=g.entry.key, entry=g.entry, rule="adjective of a group")
        c.number, c.definite = g.entry.get("number") or "s", w.scan.has_article(i, g.prefix)
        return c
    d = w.scan.best(i, "demonym")
    if (
        not d
        or (d.entry.get("doubt") and not _told_by_company(w, i, d))
        or d.prefix not in ("", "و", "ل", "ب", "ف", "ول", "وب")
    ):
        return None
    c = Chunk(i, d.j, d.prefix, "demonym", country=d.entry.key, entry=d.entry, rule="demonym")
    c.number, c.gender = d.entry.get("number", "s"), d.entry.get("gender", "m")
    c.definite = bool(d.entry.get("definite"))
    if c.number == "s" and c.definite and d.j < w.end:
        # نظيريه، الأميركي جون كيري والسعودي عادل الجبير
        listed = d.prefix == "و" and i > w.begin and w.words[i - 1].raw in "،,؛"  # ... فلان، والكويتي الشيخ فلان
        start = w.skip_honorifics(d.j + w.at_comma(d.j)) if listed else d.j  # والروسي، فلان
        close = name_end(w.scan, start, w.end, strong=listed)
        held = set_off(w, d.j) if d.prefix == "و" else None  # وزيرا الخارجية الأمريكي "فلان" والياباني "فلان"
        if held is not None or close > start + 1:
            c.kind, c.name, c.j, c.rule = "person", held or (start, close), close, "nationality and name"
            c.j = held[1] + 1 if held is not None else close
            c.inner.append(inner_of(d))
            rank = w.scan.best(i - 1, "honorific") if i > w.begin else None
            if rank is not None and rank.j == i:
                c.i, c.prefix = rank.i, rank.prefix  # للجنرال الإيراني فلان
    return c


def _is_of_a_place(w: Window, i: int) -> bool:
    """ "جنوب غربي", "الضفة الغربية", "غربي رفح": whether an adjective goes with a point of the compass, ends a place's
    name or tells where somewhere is."""
    land = w.best(i + 1, "place", "state")
    if land is not None and not land.prefix and w.is_in(i, "points-of-compass"):
        return True
    if i == w.begin:
        return False
    return w.is_in(i - 1, "direction") or any(m.j > i for m in w.scan.all(i - 1, "place"))


def _told_by_company(w: Window, i: int, d: Match) -> bool:
    """Whether a doubtful nationality is one: of a state that the article names plainly, or, for that a personal name
    is alike, behind an indefinite noun and before no other name ("قصف تركي على", not "المالكي تركي")."""
    if d.entry.get("definite") or i == w.begin:
        return False
    if "state" in w.scan.kinds[i]:
        return False  # دعم مالي: what is also the name of the state is none
    if d.entry.key in w.named:
        return True
    if d.entry.get("like_name"):
        return False  # دعما ماليا
    before, after = w.words[i - 1], w.scan.kinds[d.j] if d.j < w.end else frozenset()
    lone = len({m.entry.key for m in w.scan.all(i, "demonym")}) == 1
    noun = "common" in w.scan.words[i - 1] or any(m.entry.part == "noun" for m in w.scan.all(i - 1, "lexeme"))
    given = not after.isdisjoint(("given", "maybe-given")) and "prep" not in w.scan.words[d.j]
    named = given or w.has_article(d.j) or w.is_in(d.j, "name-particle")
    return lone and noun and not before.has_article and not named
