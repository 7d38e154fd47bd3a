"""What an office is for: "... لشؤون أفريقيا", "... للعلاقات الخارجية", "... والإعلام", "... عن ولاية جورجيا"."""

from __future__ import annotations

from alaqat.extract.affairs import end_of_affairs
from alaqat.extract.chunk import Window, inner_of
from alaqat.extract.envoys import ACCREDITED, RESIDENT
from alaqat.extract.names import CLOSED, is_common, name_end
from alaqat.extract.noname import rules_joined
from alaqat.extract.officeof import Holder
from alaqat.extract.presided import presided
from alaqat.extract.scan import Match

__all__ = ["Portfolio", "heads_thing"]

_PORTFOLIOS = frozenset(("under-secretary-foreign", "official", "minister-of-state-foreign"))
_RULING = frozenset(("official", "crown-prince"))  # offices that a city or province has, too
_LONGEST = 8  # words with which a portfolio goes on
_RELATING = ("ي", "يه", "يون", "يين")  # endings of adjectives that are made of nouns
_DASHES = "-–"  # between the towns after which a region is called
_PLAIN = {"lexeme", "topic", "word"}  # kinds of phrases that name nobody


def heads_thing(w: Window, k: int) -> bool:
    """Whether the word at k is what a "head" right before it, alone, presides, and names no state, house or people:
    رئيس [هيئة] الوثائق. It has the article or rules a noun that has it."""
    scan = w.scan
    if not scan.stemmed(k - 1, "presiding") or scan.kinds[k] - _PLAIN or not scan.words[k].isdisjoint(CLOSED):
        return False
    if any(m.j > k for m in scan.all(k - 1, "office")) or not is_common(scan, k):
        return False
    ruled = w.has_article(k) or w.has_article(k + 1)
    return ruled and not w.fold(k).startswith("لل") and w.fold(k) not in scan.sets["state-head"]


class Portfolio(Holder):
    """Steps of an office phrase that tell its field: each returns where it ends, None where it does not apply."""

    def _affairs(self, q: int) -> int | None:
        """لشؤون الشرق الأدنى."""
        w, word = self._w, self._w.words[q]
        affairs = w.scan.sets["affairs"]
        bare = w.scan.best(q, "topic") if self._chunk.country is None else None  # مع رئيس البرلمان التونسي العلاقات
        if any(p in ("ل", "") and s in affairs for p, s in word.readings) and (
            word.fold.startswith("ل") or bare or self._office.entry.key == "minister"
        ):
            return end_of_affairs(self._w, q + 1)
        return None

    def _namesake(self, q: int) -> int | None:
        """رئيس جامعة [الملك سعود] الدكتور فلان, مدير مطار [الملك خالد الدولي] فلان: the title and name after which what
        is presided is called."""
        w = self._w
        if not w.scan.spelt[q - 1].venue or w.best(q, "office", "honorific") is None or q + 1 >= w.end:
            return None
        end = q + 4 if w.is_in(q + 2, "name-bin") else q + 2
        if w.best(q + 1, "given") is None:
            return None
        if self._name_follows(end):
            return end
        return end + 1 if w.has_article(end) and self._name_follows(end + 1) else None  # الدولي, الجوية

    def _area(self, q: int) -> int | None:
        """مدير شرطة [محافظة جدة], مدير المراسم [بمنطقة الرياض] فلان: where it is what an official heads, whose state
        the office is of."""
        w, chunk = self._w, self._chunk
        clitic = w.scan.clitic(q, "town")
        if chunk.roles[-1] != "official" or chunk.number != "s" or q == self._office.j or clitic not in ("", "ب"):
            return None
        whole, town = w.scan.best(q, "place"), w.best(q + 1, "place")
        place = whole if whole is not None and whole.j > q + 1 else town
        if place is None or not place.entry.key or (place is town and place.prefix):
            return None
        key = str(place.entry.key)
        if chunk.country not in (None, key) or (clitic and not self._name_follows(place.j)):
            return None  # التقى مدير المكتب بمدينة جدة
        chunk.country = None if chunk.org else key
        return place.j

    def _is_rank(self, q: int) -> bool:
        """قائد القيادة المركزية [الفريق أول] فلان: whether what may be a rank or a unit is a rank: a long one, or
        behind an office that has its unit."""
        rank = self._w.scan.best(q, "honorific")
        return rank is not None and (rank.j > q + 1 or self._office.j > self._office.i + 1)

    def _is_listed(self, q: int) -> bool:
        """Whether an organisation of the lexicon, or a body of more than one word, begins at q."""
        m = self._w.best(q, "org", "body")
        return m is not None and (m.entry.cls == "org" or m.j > q + 1)

    def _territory(self, q: int) -> int | None:
        """أمين محافظة جدة, حاكم دبي, رئيس إقليم كردستان: the place that is ruled, whose state the office is of;
        one that no list has, متصرف لواء الرمثا, before a name, رئيس بلدية طبرقين, anywhere."""
        w, chunk = self._w, self._chunk
        if q != self._office.j or chunk.number != "s" or chunk.country or chunk.roles[-1] not in _RULING:
            return None
        if not w.is_in(q - 1, "ruled-land") or w.best(q, "state") is not None:
            return None
        if w.is_in(q, "ruled-land"):
            q += 1  # حاكم إمارة الشارقة
        whole, place = w.scan.best(q - 1, "place"), w.best(q, "place")
        if whole is not None and whole.j > q:
            place = whole
        if place is not None and place.entry.key and not place.prefix:
            chunk.country = str(place.entry.key)
            return self._further_towns(place)
        if w.words[q].kind != "ar" or w.scan.kinds[q] - _PLAIN:
            return None
        if w.has_article(q):
            return q + 1 if self._name_follows(q + 1) else None
        unheard = not w.scan.words[q] and not w.scan.kinds[q] and not is_common(w.scan, q)
        return q + 1 if unheard and len(w.fold(q)) > 2 else None

    def _of_town(self, q: int) -> int | None:
        """رئيس بلدية إسطنبول, عمدة مدينة نيويورك, محافظ البصرة: of the state in which the town or province is."""
        w, chunk = self._w, self._chunk
        if q != self._office.j or not w.is_in(q - 1, "of-town"):
            return None
        k = q + 1 if w.is_in(q, "town") else q
        town = w.best(k, "place")
        if town is None or town.prefix or not town.entry.key or chunk.country is not None:
            return None
        chunk.country = town.entry.key
        chunk.inner.append(inner_of(town))
        return town.j

    def _is_held_at(self, k: int) -> bool:
        """وزيرة الدولة للتعاون الدولي [بوزارة الخارجية] فلانة: whether a name follows at k, or the body in which the
        office is held."""
        body = self._w.scan.best(k, "body", "org")
        return self._name_follows(k) or (body is not None and body.prefix == "ب" and self._is_within(body))

    def _posted(self, q: int) -> int | None:
        """سفيرة الجزائر بباريس: the office has its state, so this one is where it is held."""
        w, chunk = self._w, self._chunk
        post = w.scan.best(q, "state", "place")
        if not post or post.prefix != "ب" or post.j > w.end or not chunk.country:
            return None
        if chunk.number == "s" and (chunk.roles[0] in RESIDENT or self._name_follows(post.j)):
            chunk.inner.append(inner_of(post))
            return post.j
        return None

    def _posting(self, q: int) -> int | None:
        """السفيرة بباريس نورة حمداش; المبعوث لليبيا والساحل."""
        w, chunk = self._w, self._chunk
        post = w.scan.best(q, "state", "place")
        if post and post.prefix == "ب" and chunk.roles[0] in ACCREDITED and self._name_follows(post.j):
            return post.j
        region = w.scan.best(q, "place")
        if region and region.prefix in ("ل", "ول") and not w.fold(q).startswith("لدي"):
            if chunk.roles[-1] == "official" and not chunk.org and w.scan.stemmed(self._office.i, "presiding"):
                chunk.country = chunk.country or region.entry.key or None  # رئيس الحكومة المحلية لإقليم كردستان
            more = w.fold(region.j).startswith("و") and w.scan.best(region.j, "place", "state")
            return end_of_affairs(self._w, region.j) if more else region.j
        return None

    def _further_towns(self, first: Match) -> int:
        """والي جهة طنجة [تطوان الحسيمة], الدار البيضاء [- سطات]: where the name of a region ends that is called after
        several towns of one land."""
        end: int = first.j
        while end < self._w.end:
            town = self._w.best(end + self._w.at_comma(end, _DASHES), "place")
            if town is None or town.prefix or town.entry.key != first.entry.key:
                break
            end = town.j
        return end

    def _field_of_agency(self, q: int) -> int | None:
        """وكيل الأمين العام للأمم المتحدة [لإدارة عمليات حفظ السلام] فلان: words up to a given name or a title."""
        w = self._w
        for k in range(q + 1, min(q + _LONGEST, w.end) if is_common(w.scan, q) else q):
            if w.words[k].kind != "ar" or not w.scan.words[k].isdisjoint(CLOSED):
                return None
            named = w.best(k, "given", "maybe-given") is not None and name_end(w.scan, k, w.end, strong=True) > k + 1
            if named or w.skip_honorifics(k) > k:
                return k
            if not is_common(w.scan, k):
                return None
        return None

    def _constituency(self, q: int) -> int | None:
        """السيناتور الجمهوري عن ولاية جورجيا, النائب عن الحزب الديمقراطي: whom a legislator represents."""
        w = self._w
        if self._chunk.roles[-1] != "legislator" or self._chunk.number != "s":
            return None
        if w.is_in(q, "party-adjective"):
            return q + 1
        if not (w.is_in(q, "represented-from") and w.is_in(q + 1, "constituency")):
            return None
        formed = presided(w, q + 1)
        if formed is not None:
            self._chunk.inner.append(formed)
            return formed.j
        for k in range(q + 2, min(q + 6, w.end)):
            place = w.best(k, "place", "org", "state")
            if place is not None and not place.prefix:
                if place.entry.cls == "org":
                    self._chunk.inner.append(inner_of(place))  # النائب عن الحزب الديمقراطي الكردستاني
                    self._chunk.country = self._chunk.country or place.entry.get("country")
                return place.j
            told = k > q + 2 or w.has_article(q + 1)  # النائب عن الائتلاف فلان
            if told and w.best(k, "given", "person") is not None:
                return k
        return None

    def _branch(self, q: int) -> int | None:
        """المدير العام للعلاقات الخارجية, مدير عام الشؤون العربية: of no organisation, so an official."""
        w, fold = self._w, self._w.fold(q)
        if self._chunk.roles[-1] != "igo-head" or self._chunk.org or w.scan.best(q, "org", "state", "body"):
            return None
        of_it = q == self._office.j and w.has_article(q) and not w.has_article(q - 1)
        if not (of_it or fold.startswith("ل")) or not is_common(w.scan, q):
            return None
        if fold[2 if of_it or fold.startswith("لل") else 1 :] in w.scan.sets["organisation-noun"]:
            return None
        self._chunk.roles[-1] = "official"
        return end_of_affairs(self._w, q + 1, first=False)

    def _serves_named(self, q: int) -> bool:
        """الأمين العام للحركة, المتحدث باسم المجلس: whether whom he serves is named by its kind only."""
        kind = self._w.fold(q)
        told = kind.startswith("لل") or self._w.is_in(q - 1, "in-the-name-of")
        return (
            told and kind[2:] in self._w.scan.sets["organisation-noun"] and self._w.scan.best(q, "org", "body") is None
        )

    def _whole_portfolio(self, q: int) -> int | None:
        """وزير الشؤون الإسلامية [والأوقاف والدعوة والإرشاد] الشيخ فلان: where the words with which a portfolio goes on
        end before a title and a name, whatever else they mean."""
        w = self._w
        if self._chunk.roles[-1] != "minister" or self._chunk.number != "s" or self._chunk.country:
            return None
        for k in range(q, min(q + _LONGEST, w.end)):
            start = w.skip_honorifics(k + w.at_comma(k))
            if start > k + w.at_comma(k):
                return k if k > q and name_end(w.scan, start, w.end, strong=True) > start else None
            if not self._goes_on(k):
                return None
        return None

    def _goes_on(self, k: int) -> bool:
        """Whether a word with the article, or "and" with a noun that rules one, may go on with a portfolio."""
        w, fold = self._w, self._w.fold(k)
        if w.scan.kinds[k] - _PLAIN or w.words[k].kind != "ar" or not w.scan.words[k].isdisjoint(CLOSED):
            return False
        return fold.startswith(("ال", "وال")) or (fold.startswith("و") and w.has_article(k + 1))

    def _is_portfolio(self, q: int) -> bool:
        """A portfolio that the office list does not have: وزير الثقافة والإعلام; وزير الخارجية والمغتربين."""
        scan, fold = self._w.scan, self._w.fold(q)
        abroad = self._w.best(q, "demonym")
        if abroad is not None and abroad.prefix == "و" and abroad.entry.get("number") == "p":
            return self._office.entry.key.endswith("minister")  # والموريتانيين في الخارج
        classes = scan.words[q]
        if rules_joined(scan, q):
            return self._office.entry.key.endswith("minister") and not self._chunk.country  # واستصلاح الأراضي
        if not is_common(scan, q) or classes & CLOSED or (classes and not scan.best(q, "topic")):
            return False
        if fold.endswith("هما"):
            return False  # أكد الوزيران التزامهما
        if not fold.startswith(("ال", "وال")):  # وزير الاتصالات وتقنية المعلومات
            more = fold.startswith("و") and q + 1 < self._w.end and self._w.has_article(q + 1)
            ministry = self._office.entry.key.endswith("minister") and not self._chunk.country
            return more and ministry and is_common(scan, q + 1) and not scan.best(q, "lexeme", "office", "modifier")
        o = self._office
        if q == o.j == o.i + 1 and not fold.endswith(_RELATING) and scan.has_article(o.i, o.prefix):
            return False  # أدان السفير القصف التركي: what has the article rules no genitive
        if self._w.has_article(q) and not fold.endswith(_RELATING) and any(x.j == q for x in self._chunk.inner):
            return False  # ناقش مع مدير منظمة الصحة العالمية الأوضاع: whom he serves is told
        if self._w.words[q - 1].light.endswith(("ته", "تها")):
            return False  # ناقش مع وزير خارجيته العلاقات: his portfolio is told
        if scan.best(q, "office", "modifier", "honorific", "given", "person"):
            return False  # الرئيس الشرع
        if (self._chunk.country and self._chunk.roles[-1] != "official") or self._is_someone(q):
            return False  # the portfolio stands before the state: استقبل ولي عهد البحرين الوفد
        if self._office.entry.key.endswith("-minister") and not fold.startswith("وال") and not self.fold_before(q):
            return False  # the foreign minister has his portfolio: ناقش وزير الخارجية المبادرة
        ministry = self._office.entry.key.endswith("minister") or self._office.entry.key in _PORTFOLIOS
        if fold.startswith("وال") and not (ministry or self._of_committee()):
            return False
        return not any(m.entry.part == "verb" and not m.prefix for m in scan.all(q, "lexeme"))

    def _is_someone(self, q: int) -> bool:
        """ "مسؤول أمريكي", "القادة الأوروبيون", "مسؤول في الأمم المتحدة": whether the phrase has told before token q
        whose the office is, so that it is over."""
        w, nation = self._w, self._w.best(q - 1, "demonym", "orgdem")
        several = self._chunk.number == "p"  # رفض المسؤولون الإسرائيليون الإدلاء بتصريح
        if nation is not None and (nation.entry.cls == "orgdem" or several or not w.has_article(q - 1)):
            return several or not self._chunk.definite
        return any(x.j == q and w.fold(x.i - 1) == "في" for x in self._chunk.inner) and not self._chunk.definite

    def fold_before(self, q: int) -> bool:
        """Whether a further portfolio has begun: وزير الخارجية والتعاون الدولي."""
        return q > self._start and self._w.fold(q - 1).startswith("و")
