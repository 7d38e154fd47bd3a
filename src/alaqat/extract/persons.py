"""Persons: honorifics, offices and a name, in the orders that news has; the office alone may stand for one."""

from __future__ import annotations

from alaqat.extract.blessings import past_blessing
from alaqat.extract.brackets import past_nickname
from alaqat.extract.chunk import Chunk, Window
from alaqat.extract.ministers import first_of_ministers
from alaqat.extract.names import is_common, name_clitic, name_end
from alaqat.extract.nations import one_of_several
from alaqat.extract.offices import read_office
from alaqat.extract.patrons import known_person, patron_end, with_house
from alaqat.extract.portfolio import heads_thing
from alaqat.extract.principals import past_principal
from alaqat.extract.strangers import behind_mark, half_common, has_its_name, name_before, set_off
from alaqat.extract.twooffices import (
    RANKS,
    in_two_hands,
    is_another,
    is_appointed,
    is_below,
    is_of_next,
    is_of_organisation,
    is_of_other_gender,
    of_their_country,
    read_joined,
)

__all__ = ["read_person"]

_NOT_NAMES = frozenset(("state", "demonym", "org", "body", "office"))
_OF_ORGANISATIONS = frozenset(
    ("special-envoy", "secretary-general", "igo-head", "high-representative", "commission-chair")
)
_PRESIDE = frozenset(("president", "vice-president", "head-of-state"))
_OF_STATES = frozenset(("president", "head-of-state", "monarch", "foreign-minister", "ambassador"))
_RANK_TITLES = ("excellency", "majesty", "royal-highness", "highness", "siyada", "dawla", "eminence")
_BREAKS = "،,-–"
_NAMES = ("given", "maybe-given", "surname", "person", "office", "modifier", "honorific")
_CLOSES = "،,.-–:؛;)"
_ASIDE = "،,؛"
_WHOSE = frozenset(("org", "demonym"))  # what in the name of an office tells whose it is


def read_person(w: Window, i: int) -> Chunk | None:
    """[honorific]* [office phrase]* [honorific]* name? [office phrase]* at token i.

    >>> from alaqat.extract.scan import scan
    >>> from alaqat.lexicon import load
    >>> from alaqat.text.tokens import tokenise
    >>> seen = scan(tokenise("وزير الخارجية المصري السيد سامح شكري"), load())
    >>> person = read_person(Window(seen, 0, 6, (), {}), 0)
    >>> person.kind, person.roles, person.country, seen.text.slice(*person.name)
    ('person', ['foreign-minister'], 'EG', 'سامح شكري')
    """
    honorific = w.scan.best(i, "honorific")
    k = w.skip_honorifics(i, i)
    chunk = Chunk(i, k, honorific.prefix if honorific else "", "person")
    office = read_office(w, k, chunk, first=k == i, start=i)
    prefix = honorific.prefix if honorific else chunk.prefix if office is not None else ""
    if office is not None:
        k = _further_offices(w, office, chunk)
    start = w.skip_honorifics(k)
    if office is None and start == i:
        if not _bare_name(w, i, chunk):
            return None
        _behind_name(w, chunk)
        return chunk
    enclosed = 0
    if office is not None and (patron := patron_end(w, start)) > start:
        start = k = patron  # مبعوث ترامب ستيف ويتكوف
    start = behind_mark(w, k) if office is not None and start == k else start
    if office is not None and start == k and w.at_comma(k, _ASIDE) and not has_its_name(w, i):
        # office، name،
        start, enclosed = _after_comma(w, k, ranked=honorific is not None, international=bool(chunk.org))
    elif start > i and (office is None or start > k):
        enclosed = _enclosed(w, start)
    if one_of_several(w, chunk, k) or first_of_ministers(w, chunk, start):
        chunk.number = "s"
    held = set_off(w, start, chunk) if office is not None and chunk.number == "s" else None
    if held is not None:
        known = known_person(w, held[0])
        chunk.name, chunk.j, chunk.person = held, held[1] + 1, known.entry.key if known else None
    elif office is not None and (
        _is_next_of_list(w, i, start)
        or _is_genitive(w, chunk, start)
        or (start > k and (is_below(w, chunk, k, start) or is_of_other_gender(w, chunk, k, start)))
    ):
        chunk.j = k
    elif chunk.number == "s":
        half = half_common(w, start) if chunk.country or chunk.org or start > k else 0
        end = max(enclosed, half, start, name_end(w.scan, start, w.end, strong=True))
        known = known_person(w, start) or known_person(w, i)  # البابا فرنسيس: with his title
        if known:  # a known person's name ends where the list says, or with his house: آل سعود
            end, chunk.person = with_house(w, known.j), known.entry.key
        elif end > start:
            end = past_nickname(w, end)
        if end > start and not (office is not None and is_appointed(w, i, end)):
            chunk.name, chunk.j = (start, end), end
        elif office is not None:
            chunk.j = k
        else:
            return None
    else:
        chunk.j = k
    chunk.prefix = prefix
    if chunk.name:
        _behind_name(w, chunk)
    else:
        chunk.kind, chunk.j = "office", past_blessing(w, chunk.j)
    return chunk


def _behind_name(w: Window, chunk: Chunk) -> None:
    """Reads what stands behind a name; the named head of a thing is an official."""
    chunk.j = past_blessing(w, chunk.j)
    _apposition(w, chunk)
    if not _PRESIDE.isdisjoint(chunk.roles) and any(
        heads_thing(w, k) for k in range(chunk.i + 1, min(chunk.j + 1, w.end))
    ):
        chunk.roles = list(dict.fromkeys("official" if r in _PRESIDE else r for r in chunk.roles))


def _bare_name(w: Window, i: int, chunk: Chunk) -> bool:
    """Reads a name that nothing introduces: of a known person, or of two words of which the first is a given name."""
    if patron_end(w, i) > i:
        return False  # صهر ترامب جاريد كوشنر
    known = known_person(w, i)
    clitic = name_clitic(w.scan, i)
    end = name_end(w.scan, i, w.end, strong=False, clitic=bool(clitic))
    if clitic and end > i:
        chunk.prefix = clitic
    if end > i:
        end = past_nickname(w, end)
    if known:
        end, chunk.person, chunk.prefix = known.j, known.entry.key, known.prefix
    if end <= i or (end == i + 1 and not known):
        return False
    chunk.name, chunk.j = (i, end), end
    return True


def _further_offices(w: Window, k: int, chunk: Chunk) -> int:
    """Two offices before one name: ولي عهد أبوظبي نائب القائد الأعلى الشيخ محمد."""
    while chunk.number == "s" and k < w.end and not chunk.counterpart:
        m = w.scan.best(k, "office", "modifier")
        if m is None or m.prefix or name_end(w.scan, k, w.end, strong=True) > k + 1:
            break
        if m.entry.key == "counterpart" or w.words[m.i].raw.endswith(("ه", "ها")):
            break  # somebody else: التقى الوزير نظيره اليوناني, أوفد الرئيس مبعوثه الخاص
        probe = Chunk(k, k, "", "person", country=chunk.country, org=chunk.org)
        further = read_office(w, k, probe, first=True)
        if further is None or probe.number != "s" or in_two_hands(chunk.roles, probe.roles):
            break
        if of_their_country(w, k, further):
            break  # طالب رئيس الوزراء وزيرة خارجية بلاده فلانة
        others = (x for x in probe.inner if x.kind in _WHOSE and x.country)
        if any(chunk.country not in (None, x.country) for x in others):
            break  # التقى الوزير المصري رئيس اتحاد المزارعين الكينيين فلان, ... المستشار النمساوي فلان
        if chunk.org and not chunk.country and probe.country and not _OF_ORGANISATIONS.isdisjoint(chunk.roles):
            break  # التقى المبعوث الأممي السفير السعودي فلانا
        if chunk.country and probe.org and not chunk.org:
            break  # استقبل الوزير المصري وكيل الأمين العام للأمم المتحدة
        close = w.skip_honorifics(further)
        if name_end(w.scan, close, w.end, strong=True) <= close:
            break
        chunk.roles += [r for r in probe.roles if r not in chunk.roles]
        chunk.country, chunk.org, chunk.body = probe.country, probe.org, chunk.body or probe.body
        chunk.inner += probe.inner
        k = further
    return k


def _is_genitive(w: Window, chunk: Chunk, k: int) -> bool:
    """Whether the one word behind an office without article is whose it is, though no list has it: "رئيس نورلاند"; or
    what he is like: "قائد حكيم"."""
    if chunk.definite or chunk.country or chunk.org or chunk.body or chunk.inner or chunk.counterpart:
        return False
    if _is_quality(w, k):
        return True
    if k >= w.end or w.scan.best(k, "given", "maybe-given", "surname", "person", "honorific"):
        return False
    return chunk.roles[-1] in _OF_STATES and name_end(w.scan, k, w.end, strong=True) == k + 1


def _is_quality(w: Window, k: int) -> bool:
    """Whether what may be a given name tells what an office without article is like, as "and" another word without
    article joins it: "قائد حكيم ومحنك"."""
    if k + 1 >= w.end or w.best(k, "maybe-given") is None or not w.fold(k + 1).startswith("و"):
        return False
    return not w.fold(k + 1).startswith("وال") and w.best(k + 1, *_NAMES) is None


def _is_next_of_list(w: Window, i: int, k: int) -> bool:
    """Whether "and" and the next name of a list stand at k, behind the office at i that follows its own name: "ماتو
    زيكو، سفير البوسنة، وحاجي مايدين، سفير بروناي"."""
    if k >= w.end or not w.words[k].raw.startswith("و"):
        return False
    if any(not m.prefix for m in w.scan.all(k, "given", "surname", "maybe-given", "person")):
        return False
    return name_before(w, i, w.begin) is not None


def _after_comma(w: Window, k: int, *, ranked: bool, international: bool) -> tuple[int, int]:
    """(where the name begins, where one between commas ends or 0) after the comma at k; (k, 0) if none follows. A
    `ranked` office ("صاحب السمو أمير قطر، سعادة الشيخ فلان") is not that of whom a title of rank follows. Who holds an
    `international` one may be called by his nationality."""
    if (given := w.best(k + 1, "given", "person")) is not None and given.prefix == "و":
        return k, 0  # فلان، سفير مصر، وعبدالله ...: the next of a list
    quoted = w.skip_quotes(k + 1)
    if quoted > k + 1:  # ، «آرا أيفازيان»،
        end = name_end(w.scan, quoted, w.end, strong=False)
        return (quoted, 0) if end > quoted + 1 and w.skip_quotes(end) > end else (k, 0)
    start = w.skip_honorifics(k + 1)
    title = w.scan.best(k + 1, "honorific")
    nation = w.best(k + 1, "demonym") if international else None
    if nation is not None and not nation.prefix and nation.entry.get("definite"):
        start = nation.j  # المدير العام للوكالة، النمساوي فلان
    titled = title is not None and not (ranked and title.entry.key.startswith(_RANK_TITLES))
    end = name_end(w.scan, start, w.end, strong=titled)
    if end <= start:
        end = name_end(w.scan, start, w.end, strong=True)
        if end - start < 2 or not (w.at_comma(end, "،,.") or end == w.end):
            end = _enclosed(w, start)
    return (start, _enclosed(w, start)) if end > start else (k, 0)


def _enclosed(w: Window, k: int) -> int:
    """Two or three words between commas after an office are a name even if one is also a common word: ، جوي هود،"""
    end = k
    while end < w.end and w.words[end].kind == "ar" and end - k < 4:
        end += 1
    if end - k not in (2, 3) or not w.at_comma(end):
        return k
    if (first := w.scan.best(k, "honorific", "office")) is not None and first.prefix:
        return k  # رئيس الوزراء، والسيد فلان: the next of a list
    for x in range(k, end):
        if w.scan.words[x] - {"common"} or any(m.entry.cls in _NOT_NAMES for m in w.scan.at[x]):
            return k
    return k if all(is_common(w.scan, x) for x in range(k, end)) else end


def _is_quoted(w: Window, chunk: Chunk, k: int) -> bool:
    """ "فلان" السفير الصيني: whether the name alone stands in quotation marks, which close before k."""
    start = chunk.name[0] if chunk.name else 0
    return k > chunk.j and start > w.begin and w.skip_quotes(start - 1) == start


def _apposition(w: Window, chunk: Chunk, *, further: bool = False) -> None:
    """Offices after the name: الأمير سعود الفيصل وزير الخارجية; فلان، المتحدث باسم الوزارة، `further`: one stood there
    already, فلان رئيس مجلس الوزراء وزير خارجية قطر."""
    k = w.skip_quotes(chunk.j)
    k = k if w.at_comma(k) or _is_quoted(w, chunk, k) else chunk.j  # "فلان"، رئيس الدائرة
    bracketed = w.at_comma(k, "(")
    broken = bracketed or w.at_comma(k, _BREAKS)
    at = k + 1 if broken or w.is_in(k, "held-post") else k  # تسلم فلان منصب سفير
    if broken:
        at = w.skip_honorifics(at + w.is_in(at, "held-post"))  # فلان، معالي وزير الخارجية; فلان، بصفته سفيرا لتشاد
    m = w.best(at, "office", "modifier")
    if not m or m.prefix:
        return
    probe = Chunk(at, at, "", "person")
    end = read_office(w, at, probe, first=True, start=at)
    if end is None or probe.number != "s" or probe.counterpart or of_their_country(w, at, end):
        return  # a counterpart is somebody else
    if chunk.roles and chunk.country and probe.country and chunk.country != probe.country:
        return  # nobody holds offices of two countries: "استقبل الرئيس العراقي عبد اللطيف رشيد وزير الخارجية الإيراني"
    if broken:
        end = past_principal(w, probe, end, named=True)
        if is_of_next(w, chunk, probe, at, end):
            return
        end = read_joined(w, end, probe)
        closing = end  # رئيس المجلس صباح اليوم السبت، سفير فرنسا
        while closing < w.end and "weekday" in w.scan.words[closing]:
            closing += 1
        open_ = closing < w.end and not w.at_comma(closing, _CLOSES) and "comp" not in w.scan.words[closing]
        if (bracketed and not w.at_comma(closing, ")")) or (open_ and not RANKS.issuperset(chunk.roles)):
            return
    else:
        close = w.skip_honorifics(end)
        behind = name_end(w.scan, close, w.end, strong=True)
        next_ = None if chunk.roles else w.best(behind, "office", "modifier")  # فلان وزير الدفاع اللواء فلان قائد الجيش
        if behind > close + (not chunk.roles) and (next_ is None or next_.prefix):
            return  # a second office right after is then a new person's
        if (
            is_another(chunk, probe, further=further)
            or is_of_organisation(chunk, probe)
            or in_two_hands(chunk.roles, probe.roles)
        ):
            return
    chunk.roles += [r for r in probe.roles if r not in chunk.roles]
    chunk.country = chunk.country or probe.country
    chunk.org = chunk.org or probe.org
    chunk.body = chunk.body or probe.body
    chunk.inner += probe.inner
    chunk.former = chunk.former or probe.former
    chunk.j = end + bracketed
    more = w.scan.best(end, "office", "modifier")
    if more is not None and not more.prefix:
        _apposition(w, chunk, further=True)
