"""Whose an office is: the nationality, state, organisation or body after its word, "وزير الخارجية القطري"."""

from __future__ import annotations

from alaqat.extract.bodies import qualifies, read_body
from alaqat.extract.chunk import WHOSE, Chunk, Window, inner_of
from alaqat.extract.names import name_end
from alaqat.extract.nations import nations_after
from alaqat.extract.presided import presided
from alaqat.extract.scan import Match
from alaqat.extract.seated import seat
from alaqat.extract.strangers import set_off

__all__ = ["Holder", "is_country_managers"]

_OF_STATE = frozenset(("president", "head-of-state", "vice-president", "ambassador", "crown-prince", "monarch"))
_HEADS = frozenset(("president", "vice-president", "head-of-state", "igo-head"))
_WITHIN = frozenset((
    "official", "charge-daffaires", "spokesperson", "presidential-adviser", "chief-of-staff", "intelligence-chief",
    "permanent-representative", "ambassador",
))  # fmt: skip


class Holder:
    """An office phrase while it is read: takes what says whose the office is into the chunk."""

    def __init__(self, w: Window, chunk: Chunk, office: Match, start: int) -> None:
        self._w, self._chunk, self._office, self._start = w, chunk, office, start

    def _qualifies(self, d: Match) -> bool:
        """Whether a nationality goes with the office by number and definiteness."""
        c = self._chunk
        return (
            not d.prefix
            and (not d.entry.get("doubt") or d.entry.key in self._w.named or self._can_only_be_national(d))
            and (d.entry.get("number") != "p" or c.number != "s" or self._is_of_many(d))
            and bool(d.entry.get("definite") or not c.definite or c.counterpart)
        )

    def _is_of_many(self, d: Match) -> bool:
        """كبير المفاوضين [الإيرانيين]: whether the office ends with those of whom a nationality in the plural is."""
        o = self._office
        return d.i == o.j > o.i + 1 and self._w.scan.spelt[o.j - 1].people is not None

    def _is_of_other_gender(self, d: Match) -> bool:
        """ "صحيفة السفير اللبنانية", not "ملك السعودية": whether a nationality right behind an office of one word is
        that of a paper."""
        o, c = self._office, self._chunk
        alone = o.j == o.i + 1 and d.i == o.j and c.number == "s"
        state = not c.definite and self._w.scan.best(d.i, "state") is not None
        return alone and not state and c.gender == "m" and d.entry.get("gender") == "f"

    def _can_only_be_national(self, d: Match) -> bool:
        """Whether a nationality that is also a common adjective cannot be that here: وزير الخارجية المالي is of Mali,
        as a minister is not financial; المدير المالي is the financial manager."""
        c = self._chunk
        agrees = d.entry.get("gender") == c.gender and d.entry.get("number") == c.number
        holder = c.counterpart or (c.definite and _is_of_state(c.roles[-1]))
        return agrees and holder and bool(d.entry.get("definite"))

    def _at_home(self, q: int) -> bool:
        """سفير [بلادنا], وزير خارجية [بلاده]: whether the office is of "our country" or that of somebody before."""
        return q == self._office.j and not self._chunk.definite and self._w.is_in(q, "home-country")

    def _nationality(self, d: Match, k: int, q: int) -> int | None:
        if self._chunk.country is not None:
            implied = self._of_implied(d)
            again = self._chunk.country == d.entry.key and bool(d.entry.get("definite"))
            # وزير الخارجية والمغاربة المقيمين بالخارج المغربي فلان
            return d.j if implied is None and again else implied
        if is_country_managers(self._w, d):
            return d.j
        if self._chunk.number != "s" and d.entry.get("number", "s") == "s":
            return nations_after(self._w, q, self._chunk)  # وزيرا الخارجية المصري والأردني
        self._chunk.country = d.entry.key
        self._chunk.inner.append(inner_of(d))
        return self._closing(d.j, quoted=q > k)

    def _of_implied(self, d: Match) -> int | None:
        """وزير الشؤون الخارجية والجالية الوطنية بالخارج [الجزائري]: the nationality of an office whose words alone tell
        the state."""
        chunk = self._chunk
        if d.entry.key != chunk.country or any(x.country or x.org for x in chunk.inner):
            return None
        chunk.inner.append(inner_of(d))
        return d.j

    def _affiliation(self, q: int, *, quoted: bool) -> int | None:
        """The state, organisation or body that the office is of: the longest reading counts."""
        w, chunk = self._w, self._chunk
        found = w.scan.all(q, "state", "org", "body")
        s = max(found, key=lambda m: m.j) if found else None
        if not s or s.j > w.end or (s.entry.cls == "body" and s.j == q + 1 and qualifies(w, q)):
            return None
        if s.entry.get("doubt"):
            return self._doubtful(s)
        cls, prefix = s.entry.cls, s.prefix
        within = prefix == "ب" and cls != "state" and self._is_within(s)
        if prefix in ("", "ل", "ب") and (prefix != "ب" or cls == "state" or within):
            if cls == "state" and s.entry.get("kind") == "capital" and chunk.country and prefix == "":
                return 0
            if (
                cls == "state"
                and prefix == ""
                and chunk.inner
                and chunk.inner[-1].j == q
                and chunk.inner[-1].kind == "org"
            ):
                return 0  # زار ممثلو شركة "سونارام" إيران
            alone = w.has_article(q - 1) and not w.has_article(q)
            if prefix == "" and alone and (cls == "body" or (cls == "state" and chunk.number == "p")):
                return 0  # أدان قادة الدول الأفريقية فرنسا, استقبل رئيس الحكومة وفدا: the article rules no genitive
            taken = chunk.country is not None or chunk.org is not None or len(chunk.countries) > 1
            further = (
                within
                or (prefix == "ل" and cls in ("org", "body"))
                or (prefix == "" and cls == "state" and w.words[q - 1].fold == "لدي")
            )
            if taken and not further:
                return self._closing(s.j, quoted=True) if quoted and chunk.org == s.entry.key else 0  # "الأونروا"
            o = self._office
            if prefix == "" and w.scan.has_article(o.i, o.prefix) and not w.is_in(q - 1, "office-link"):
                return 0  # زار الوزير دول الخليج: an office with the article rules no genitive
            opened = quoted or any(x.kind == "punct" for x in w.words[s.i : s.j])  # حركة «العدل والمساواة»
            end = self._closing(self._affiliate(s), quoted=opened)
            return self._more_states(end) if chunk.number != "s" and cls == "state" else end
        if prefix == "و" and chunk.number != "s" and cls == "state":
            self._affiliate(s)
            return s.j
        return 0

    def _is_within(self, s: Match) -> bool:
        """Whether a body or organisation is where the office is held: وزيرة العدل بحكومة الوفاق هدى ..."""
        if self._chunk.roles[-1] in _WITHIN or self._of_committee() or self._w.scan.noun(s.i, "government-of"):
            return True  # رئيس لجنة الشؤون الخارجية بمجلس الشيوخ الكولومبي
        d = self._w.best(s.j, "demonym", "state")
        return self._name_follows(d.j if d and not d.prefix else s.j)

    def _of_committee(self) -> bool:
        """رئيس لجنة الشؤون الخارجية [والتعاون]: whether the office is held in a committee, which has a field, too."""
        return any(self._w.is_in(k, "committee") for k in range(self._office.i, self._office.j))

    def _doubtful(self, s: Match) -> int | None:
        """ "The Kingdom's foreign minister": of the state that the article shows to be meant."""
        chunk = self._chunk
        if s.entry.cls != "state" or s.prefix or chunk.org or s.i != self._office.j:
            return None
        if not self._w.is_in(s.i, "kingdom"):
            return self._of_its_name(s)
        d = self._w.best(s.j, "demonym")
        if d is not None and not d.prefix and d.entry.get("definite") and d.entry.get("gender") == "f":
            if chunk.country not in (None, d.entry.key):
                return None
            chunk.country = d.entry.key  # سفير المملكة الهولندية
            chunk.inner.append(inner_of(d))
            return d.j
        if chunk.country and all(m.entry.key != chunk.country for m in self._w.scan.all(s.i, "state")):
            return None
        inner = inner_of(s)
        inner.rule = WHOSE
        chunk.inner.append(inner)
        return s.j

    def _of_its_name(self, s: Match) -> int | None:
        """ "سلطان عمان", "وزير خارجية مالي": an office of a state rules its name, which elsewhere may be a capital
        or a common word."""
        chunk, words = self._chunk, self._w.words
        bare = not chunk.definite and not words[s.i - 1].has_article
        if chunk.country is not None or not bare or not (chunk.roles and _is_of_state(chunk.roles[-1])):
            return None
        named = (m for m in self._w.scan.all(s.i, "state") if (m.j, m.prefix) == (s.j, "") and _is_name(m))
        meant = next(named, None)
        return None if meant is None else self._affiliate(meant)

    def _further_posts(self, k: int) -> int:
        """سفير تونس لدى أستراليا ونيوزيلندا: where the states that he is accredited to end."""
        while (s := self._w.best(k, "state")) and s.prefix == "و":
            self._chunk.inner.append(inner_of(s, s.prefix))
            k = s.j
        return k

    def _closing(self, k: int, *, quoted: bool) -> int:
        return self._w.skip_quotes(k) if quoted else k

    def _name_follows(self, k: int) -> bool:
        """Whether a name, perhaps after honorifics or a comma, begins at k."""
        w = self._w
        if w.at_comma(k):
            k += 1
        if set_off(w, k) is not None:
            return True
        close = w.skip_honorifics(k, self._start)
        doubtful = w.best(close, "maybe-given")  # رئيس المكتب في غزة خليل الحية
        strong = close > k or (doubtful is not None and not doubtful.prefix)
        return name_end(w.scan, close, w.end, strong=strong) > close + (0 if close > k else 1)

    def _more_states(self, k: int) -> int:
        """The further states of several office holders: وزراء خارجية مصر والسودان وإثيوبيا."""
        while k < self._w.end:
            q = k + 1 if self._w.at_comma(k) else k
            s = self._w.best(q, "state")
            if not s or (s.prefix != "و" and q == k):
                return k
            self._affiliate(self._of_a_kind(s))
            k = s.j
        return k

    def _of_a_kind(self, s: Match) -> Match:
        """ "وزيرا خارجية سوريا وعمان": of several states of one name the one that, like the state before, is so named,
        not its capital."""
        before = self._chunk.inner[-1].entry if self._chunk.inner else None
        if before is None or not s.entry.get("doubt"):
            return s
        same = (m for m in self._w.scan.all(s.i, "state") if (m.j, m.prefix) == (s.j, s.prefix))
        return next((m for m in same if m.entry.get("kind") == before.get("kind")), s)

    def _after_body(self, k: int) -> int:
        d = self._w.best(k, "demonym", "state")
        if d and not d.prefix and self._chunk.country is None:
            self._chunk.country = d.entry.key
            self._chunk.inner.append(inner_of(d))
            return d.j
        return k

    def _affiliate(self, s: Match) -> int:
        """Takes a state, organisation or body as that of the office; returns where its name ends."""
        chunk, entry = self._chunk, s.entry
        over = entry.cls == "body" and self._office.entry.key in _HEADS
        if over and self._w.scan.stemmed(self._office.j - 1, "presiding"):
            chunk.roles = ["official" if r in _HEADS else r for r in chunk.roles]  # رئيس هيئة مكافحة الفساد
        whole = read_body(self._w, s.i) if entry.cls == "body" else None
        if whole and whole.country and whole.j > s.j and chunk.country in (None, whole.country):
            chunk.body, chunk.country = whole.body, whole.country
            chunk.inner.append(whole)
            return whole.j
        inner = inner_of(s, s.prefix)
        if entry.cls == "state":
            chunk.countries.append(entry.key)
            chunk.country = chunk.country or entry.key
        elif entry.cls == "org":
            if chunk.org is None:
                chunk.org = entry.key
                self._role_at(s)
            chunk.country = chunk.country or entry.get("country")
        elif entry.cls == "body":
            inner.body = chunk.body = entry.key
            d = self._w.best(s.j, "demonym")
            if d and not d.prefix and d.entry.get("definite"):
                inner.country, inner.j = d.entry.key, d.j
        chunk.inner.append(inner)
        return s.j

    def _of_no_list(self, q: int) -> int | None:
        """رئيس اتحاد الصناعات الكورية, مدير معهد المرجان للدراسات: of an organisation known by the form of its name."""
        chunk = self._chunk
        first = q == self._office.j and chunk.org is None and not chunk.counterpart
        single = chunk.number == "s" or chunk.roles[-1] == "official"
        formed = presided(self._w, q) if first and single else None
        if formed is None:
            return None
        chunk.inner.append(formed)
        chunk.country = chunk.country or formed.country
        chunk.roles = ["official" if r in _HEADS else r for r in chunk.roles]
        land = seat(self._w, formed.j)
        if land is None or land.entry.key != formed.country:
            return formed.j
        chunk.inner.append(inner_of(land))
        return land.j  # رئيس اتحاد المزارعين في كينيا

    def _role_at(self, org: Match) -> None:
        """The president of an organisation is no head of state, that of a company or union leads no party."""
        kind, roles = org.entry.get("kind", ""), self._chunk.roles
        cls = {"igo": "IGO", "non_state": "NonStateActor"}.get(kind, "")
        heads_unit = kind == "non_state" and self._w.fold(org.i).removeprefix("ال") in self._w.scan.sets["unit"]
        if kind == "government_body" or heads_unit:
            self._chunk.roles = ["official" if r in _HEADS else r for r in roles]
        else:
            held = (self._w.compositions.get((cls, r), r) or r for r in roles)
            self._chunk.roles = ["official" if r == "vice-president" else r for r in held]


def is_country_managers(w: Window, d: Match) -> bool:
    """المدير القطري of an agency: whether the adjective means whatever country he works in, not Qatar."""
    return bool(d.entry.key == "QA") and w.is_in(d.i - 1, "country-manager")


def _is_name(m: Match) -> bool:
    """Whether a label is the name of a state, not of its capital."""
    return str(m.entry.get("kind")) != "capital"


def _is_of_state(role: str) -> bool:
    """Whether an office is held for a state and takes no common adjective."""
    return role.endswith("-minister") or role in _OF_STATE
