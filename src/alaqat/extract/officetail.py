"""After an office word: "... الخارجية القطري", "... باسم الجيش", "... الجزائر لدى فرنسا", "... لشؤون أفريقيا"."""

from __future__ import annotations

from alaqat.extract.affairs import end_of_affairs
from alaqat.extract.brackets import is_house, is_renamed, parenthesis
from alaqat.extract.chunk import Chunk, inner_of
from alaqat.extract.envoys import ACCREDITED, ANYWHERE, ENVOYS
from alaqat.extract.names import is_common, name_end
from alaqat.extract.nations import is_relating
from alaqat.extract.portfolio import Portfolio
from alaqat.extract.principals import SERVE, past_principal
from alaqat.extract.units import end_of_unit

__all__ = ["Tail"]

_THEIRS = ("ته", "تها", "تهم", "شه", "شها", "شهم")  # the pronoun on the organ that somebody speaks for: باسم جيشها
_OVER_UNITS = frozenset(("president", "vice-president", "head-of-state", "igo-head", "official"))
_MANDATED = frozenset(("special-envoy",))
_SERVING = SERVE | {"chief-of-staff"}
_SENDING = frozenset(
    ("president", "head-of-state", "monarch", "prime-minister", "foreign-minister", "secretary-general", "igo-head")
)
_PARTS = 14  # an office phrase has no more


class Tail(Portfolio):
    """Country, organisation, body, adjectives and "for ... affairs" after an office word: one step a part of it."""

    def read(self) -> int:
        """Where the phrase ends."""
        k = self._office.j
        for _ in range(_PARTS):
            after = self._part(k) if k < self._w.end else None
            if after is None:
                return self._whole_portfolio(k) or k
            k = after
        return k

    def _part(self, k: int) -> int | None:
        """The end of the one part that begins at k, perhaps after quotation marks; None where the phrase is over."""
        w, chunk = self._w, self._chunk
        if chunk.served and (served := past_principal(w, chunk, k)) > k:
            return served
        q = w.skip_quotes(k)
        word = w.words[q] if q < w.end else None
        if w.at_comma(k) and w.is_in(k + 1, "charged"):
            return self._charge(k + 2)  # كاتبة الدولة، المكلفة بالشؤون الإفريقية، فلانة
        if word is None or word.kind not in ("ar", "lat"):
            # the acronym: الجماعة الاقتصادية (إيكواس)
            return parenthesis(w, q) if chunk.org or chunk.body or is_renamed(w, q) or is_house(w, q) else None
        further = w.scan.best(q, "office")
        if further is not None and further.j > q + 1 and w.is_in(q, "office-adjective"):
            return None  # وزير الخارجية الغاني المفوض السامي البريطاني: another's office
        if w.is_in(q, "office-adjective") or w.is_in(q, "formerly"):
            chunk.former = chunk.former or w.is_in(q, "former")
            return self._charge(q + 1) or q + 1 if w.is_in(q, "charged") else q + 1
        told = w.best(q, "modifier")
        if told is not None and told.j > q + 1 and told.entry.key == "outgoing" and not told.prefix:
            return told.j  # السفير الأمريكي المنتهية ولايته
        if q == self._office.j and not chunk.definite and is_relating(w, q, definite=False):
            return q + 1  # مسؤول عسكري أمريكي
        if w.is_in(q, "newly") and w.is_in(q - 1, "office-adjective"):
            return q + 1  # المعين حديثا
        envoy = chunk.country is None and bool(chunk.roles) and chunk.roles[-1] == "ambassador"
        if envoy and w.is_in(q, "envoy-rank"):
            return q + 2 if w.is_in(q + 1, "envoy-power") else None  # سفيرا فوق العادة وكامل السلطة لجمهورية تشاد
        if self._at_home(q) or (envoy and w.is_in(q, "plenipotentiary")):
            return q + 1
        if word.fold == "مع" and w.scan.has("relations", q - 1, q) and self._office.entry.key.endswith("minister"):
            return q + 2  # الوزير المكلف بالعلاقات مع البرلمان
        if word.fold == "غير" and w.is_in(q + 1, "office-adjective"):
            return q + 2  # السفير غير المقيم
        if self._of_the_state(q):
            return q + 1  # جمهورية فيتنام الاشتراكية
        if q == self._office.j and word.fold in w.scan.sets["each-of"] and w.fold(q + 1) == "من":
            return q + 2  # وزيري خارجية كل من مصر والأردن
        d, s = w.scan.best(q, "demonym"), w.scan.best(q, "state")
        named = chunk.number != "s" and d and s and s.j >= d.j and s.entry.key == d.entry.key and not s.prefix
        named = named or (d and s and s.j > d.j and not s.prefix)  # كوريا الجنوبية: no Korean
        if d and self._is_of_other_gender(d):
            return None
        if d and not named and self._qualifies(d):  # تركيا is the state, though a Turk may be written so too
            return self._nationality(d, k, q)
        common = w.scan.best(q, "orgdem")
        served = chunk.number == "p" or (common is not None and common.entry.get("kind") == "igo")
        if common and not common.prefix and served and chunk.org is None:
            chunk.org = common.entry.key  # وزراء الخارجية الخليجيون, المنسقة الأممية
            return common.j
        after = self._step(q, quoted=q > k)
        if after is not None:
            return after if after > 0 else None
        if chunk.counterpart:
            return None  # his portfolio is that of whom he is the counterpart: بحث مع نظيره الأزمة
        return q + 1 if self._is_portfolio(q) else None

    # Each step returns the end of the part, None where it does not apply, 0 where it does and the phrase is over.

    def _of_the_state(self, q: int) -> bool:
        """Whether the word at q is an adjective in the name of a state, جمهورية الجزائر الديمقراطية الشعبية,
        also where the state looks like a nationality: إثيوبيا الاتحادية."""
        w, last = self._w, self._chunk.inner[-1] if self._chunk.inner else None
        if last is None or last.kind not in ("state", "demonym") or not w.is_in(q, "state-adjective"):
            return False
        plain = last.kind == "state" or (last.entry is not None and not last.entry.get("definite"))
        return plain and all(w.is_in(k, "state-adjective") for k in range(last.j, q))

    def _step(self, q: int, *, quoted: bool) -> int | None:
        """The first step that applies."""
        if (after := self._of_states(q)) is not None or (after := self._of_no_list(q)) is not None:
            return after
        if (after := self._of_town(q)) is not None or (after := self._unit(q)) is not None:
            return after
        speaks = q == self._office.j and self._w.is_in(q - 1, "in-the-name-of")
        if speaks and (after := self._office_within(q)) is not None:
            return after  # المتحدث باسم الأمين العام
        if speaks and self._w.fold(q).endswith(_THEIRS) and self._name_follows(q + 1):
            return q + 1  # الناطق باسم خارجيتها فلان
        if self._serves_named(q) and self._name_follows(q + 1):
            return q + 1
        if (after := self._territory(q)) is not None or (after := self._area(q)) is not None:
            return after
        if (after := self._constituency(q)) is not None or (after := self._branch(q)) is not None:
            return after
        if (after := self._sender(q)) is not None or (after := self._served(q)) is not None:
            return after
        if (after := self._state_after_head(q)) is not None or (after := self._posted(q)) is not None:
            return after
        if (after := self._mandate(q)) is not None or (after := self._affiliation(q, quoted=quoted)) is not None:
            return after
        after = self._link(q)
        if after is None and not self._chunk.counterpart:
            after = self._affairs(q)
        return self._posting(q) if after is None else after

    def _state_after_head(self, q: int) -> int | None:
        """دولة قطر, بجمهورية مصر."""
        w, heads = self._w, self._w.scan.sets["state-head"]
        word = w.words[q]
        if word.fold not in heads and not any(s in heads and p in ("ب", "ل") for p, s in word.readings):
            return None
        whole = w.scan.best(q, "state")
        s = whole or w.best(q + 1, "state")
        if not s or (s.i > q and s.prefix):
            return None
        if word.fold in heads and self._chunk.country not in (None, s.entry.key):
            return 0  # اتهم الوزير المجري دولة قطر: another state
        self._affiliate(s)
        return s.j

    def _link(self, q: int) -> int | None:
        """باسم الجيش, لدى فرنسا, في باريس, إلى ليبيا, عن دائرة ..."""
        w, chunk = self._w, self._chunk
        link, next_ = w.fold(q), q + 1
        if not w.is_in(q, "office-link") or next_ >= w.end:
            return None
        named = w.skip_quotes(next_)
        named += w.fold(named) in w.scan.sets["state-head"] and not w.best(named, "state")  # لدى جمهورية بنجلاديش
        s = w.best(named, "state", "org", "body", "place")
        accredited = chunk.roles[0] in ACCREDITED
        if chunk.counterpart and chunk.number == "p" and link in ("في", "من") and s and s.entry.cls == "org":
            return self._affiliate(s)  # نظرائه في دول مجلس التعاون
        if link == "في" and s and s.entry.cls == "state" and chunk.country and chunk.roles[0] in ANYWHERE:
            posted = w.at_comma(s.j) and self._name_follows(s.j)  # الملحق العسكري الروسي في برلين، فلان
            return s.j if posted else 0  # مساعد وزير الخارجية الأمريكي في الرياض: where he is met, not what he is
        if link == "عن" and not (s and accredited):
            return 0
        organ = s is not None and (s.entry.cls == "body" or s.entry.get("kind") == "government_body")
        held = s is not None and ((accredited and s.entry.cls in ("state", "org")) or (organ and self._is_within(s)))
        formal = s is not None and s.entry.cls == "state" and w.scan.noun(next_, "state-head")  # في جمهورية مصر العربية
        placed = held or (formal and not chunk.country) or (s is not None and self._name_follows(s.j))
        if link == "في" and not placed:
            return 0
        if link == "الي" and ENVOYS.isdisjoint((chunk.roles[0], self._office.entry.key)):
            return 0
        if link == "الي" and s is None and w.has_article(next_) and self._name_follows(next_ + 1):
            return next_ + 1  # المبعوث الشخصي إلى الصحراء فلان
        if s and s.j <= w.end:
            if link == "باسم":
                return self._after_body(self._affiliate(s))
            if link == "في" and s.entry.cls == "org" and chunk.roles[0] in ANYWHERE and not chunk.country:
                return self._affiliate(s)  # رئيس لجنة الشؤون الخارجية في البرلمان الأوروبي
            if link == "الي" and organ and chunk.country is not None:
                return 0  # استدعي السفير الإيراني إلى وزارة الخارجية
            if (organ or link == "عن") and chunk.country is None:  # ممثلون عن مصر والسودان
                return self._affiliate(s) if organ else self._more_states(self._affiliate(s))
            if link == "في" and s.entry.cls == "state" and not accredited and chunk.country is None:
                self._affiliate(s)  # رئيس مجلس القيادة في اليمن
                return s.j
            chunk.inner.append(inner_of(s))
            return self._further_posts(s.j) if link == "لدي" else s.j
        if link == "لدي" and (end := self._office_within(next_)) is not None:
            return end  # الوزيرة المنتدبة لدى رئيس الحكومة
        if link == "باسم" or (link == "لدي" and w.is_in(next_, "country-word")):
            return q + 2
        return 0

    def _of_states(self, q: int) -> int | None:
        """رؤساء دول الساحل, قادة دول الخليج: of the group that the states are called."""
        w = self._w
        if q != self._office.j or not w.scan.stemmed(q - 1, "states-noun") or self._chunk.org:
            return None
        group = w.best(q - 1, "org")
        if group is None or group.prefix or group.j <= q:
            return None
        self._chunk.org = group.entry.key
        return group.j

    def _unit(self, q: int) -> int | None:
        """رئيس الإدارة الإعلامية, مدير مكتب الوزير, مدير عام إدارة الدول العربية: an official, whatever he presides."""
        w, office = self._w, self._office
        if q != office.j or self._chunk.roles[-1] not in _OVER_UNITS or self._is_listed(q):
            return None
        if w.is_in(q - 1, "unit") and (named := self._namesake(q)) is not None:
            return named  # قائد قاعدة الملك خالد الجوية فلان
        if w.is_in(q - 1, "unit") and w.has_article(q) and self._name_follows(q + 1):
            return q + 1  # عميدة كلية الألسن فلانة
        if w.fold(q).removeprefix("ال") not in w.scan.sets["unit"] or self._is_rank(q):
            return None
        self._chunk.roles[-1] = "official"
        plain = self._namesake(q + 1) or self._office_within(q + 1) or end_of_affairs(self._w, q + 1, first=False)
        return end_of_unit(w, self._chunk, plain)

    def _charge(self, q: int) -> int | None:
        """الوزير المكلف بديوان رئيس الجمهورية, المكلفة بالعلاقات مع البرلمان: with what somebody is charged."""
        w = self._w
        if not w.fold(q).startswith("ب") or w.fold(q) in w.scan.sets["name-bin"] or not is_common(w.scan, q):
            return None
        return self._office_within(q + 1) or end_of_affairs(self._w, q + 1, first=False)

    def _sender(self, q: int) -> int | None:
        """سفير خادم الحرمين الشريفين: of the state of the office that sends him."""
        sender = self._w.best(q, "office")
        if not sender or sender.prefix or self._chunk.roles[-1] not in ENVOYS:
            return None
        if sender.entry.get("country"):
            self._chunk.country = self._chunk.country or sender.entry.get("country")
            return sender.j
        if self._office.entry.key not in _MANDATED or q != self._office.j or self._chunk.definite:
            return None
        end = self._office_within(q) if sender.entry.key in _SENDING else None
        return None if end is None else self._past_patron(end)  # مبعوث الرئيس الأمريكي [فلان]

    def _served(self, q: int) -> int | None:
        """المستشار الدبلوماسي للرئيس, مستشار خاص لجلالة الملك, مستشار الرئيس الدبلوماسي: he serves him."""
        office, title = self._w.best(q, "office"), self._w.best(q, "honorific")
        if self._w.is_in(q, "advised") and self._chunk.roles[-1] in _SERVING and self._name_follows(q + 1):
            return q + 1
        if self._chunk.roles[-1] not in _SERVING or self._chunk.country:
            return None
        titled = title is not None and title.prefix == "ل"
        if not titled and (not office or office.prefix != "ل"):
            return None
        end = self._office_within(title.j) if title is not None and titled else self._office_within(q, "ل")
        return None if end is None else self._past_patron(end)

    def _past_patron(self, k: int) -> int:
        """Where the name of whom somebody serves ends, if one unknown word alone stands at k: للرئيس [فلان]."""
        after = name_end(self._w.scan, k, self._w.end, strong=True)
        return after if after == k + 1 and self._w.best(k, "person") is None else k

    def _mandate(self, q: int) -> int | None:
        """المبعوث الأمريكي لإيران روبرت ..., مبعوث الاتحاد للمفاوضات النووية إنريكي ...: for what he is sent."""
        w, chunk = self._w, self._chunk
        mandated = self._office.entry.key in _MANDATED
        if chunk.org and chunk.roles[-1] == "official" and w.fold(q).startswith("ل") and self._affairs(q) is None:
            return self._field_of_agency(q)
        if not (mandated or w.fold(q).startswith("لل")) or not w.words[q].raw.startswith("ل") or chunk.number != "s":
            return None
        state = w.best(q, "state", "org", "body")
        if state and not mandated:
            return None
        if state and state.prefix == "ل":
            if chunk.country or chunk.org:
                chunk.inner.append(inner_of(state, "ل"))
                return state.j
            return None
        common = w.fold(q).startswith("لل") or (mandated and chunk.org is not None and is_common(w.scan, q))
        end = end_of_affairs(self._w, q + 1, first=False) if common else q  # لعملية السلام
        if w.fold(end) == "في" and (place := w.best(end + 1, "place", "state")) is not None and not place.prefix:
            end = place.j  # للسلام في الشرق الأوسط
        if end > q and w.is_in(end, "office-adjective"):
            return end  # بالإنابة, السابق: read as behind any office
        return end if end > q and ((mandated and w.at_comma(end)) or self._is_held_at(end)) else None

    def _office_within(self, q: int, prefix: str = "") -> int | None:
        """مدير مكتب وزير الخارجية التونسي, رئيس ديوان سمو ولي العهد: the state is his. `prefix`: the clitic."""
        w, chunk = self._w, self._chunk
        q = q if prefix else w.skip_honorifics(q)
        office = w.best(q, "office")
        if not office or office.prefix != prefix or office.entry.get("number", "s") != "s":
            return None
        probe = Chunk(q, q, "", "office", roles=[office.entry.key])
        end = Tail(w, probe, office, self._start).read()
        chunk.country, chunk.org = chunk.country or probe.country, chunk.org or probe.org
        chunk.inner += probe.inner
        chunk.served = office.entry.key
        return end
