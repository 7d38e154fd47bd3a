"""Sums of money in a text: "3.3 مليارات دولار عام 2021" is 3,300,000,000 USD of the year 2021.

Only what is plain: a number in digits or one word for it, a scale, a currency that names one state's money. A range
("بين 4 و5 مليارات") is no figure.
"""

from __future__ import annotations

import re
from decimal import Decimal

from alaqat.extract.clause import Clauses
from alaqat.extract.wordkinds import is_number
from alaqat.model import Measure
from alaqat.text.months import sense
from alaqat.text.numerals import read_number

__all__ = ["money_at", "read_digits"]

_SCALES = (("trillion", 10**12), ("milliard", 10**9), ("million", 10**6))
_TWO = (("two-milliards", 2 * 10**9), ("two-millions", 2 * 10**6))
_CURRENCIES = (("dollar", "USD"), ("euro", "EUR"), ("yuan", "CNY"), ("rouble", "RUB"))
_AFTER = 3  # tokens from a figure to its currency
_FROM = 4  # tokens from "from" to the scale
_YEAR = 6  # tokens from it to its year
_YEARS = re.compile(r"(?:19|20)\d\d")
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


def money_at(s: Clauses, i: int, j: int) -> Measure | None:
    """The first sum of money of the tokens [i, j), with its year if one stands near."""
    scan, end = s.part.scan, s.part.end
    for k in range(i, j):
        scale = next((n for cls, n in _SCALES if scan.stemmed(k, cls)), 0)
        two = next((n for cls, n in _TWO if scan.stemmed(k, cls)), 0)
        if not (scale or two):
            continue
        unit = _currency(s, k + 1)
        count = Decimal(1) if two else _count_before(s, k)
        if unit is not None and _is_left(s, k):
            continue
        if unit is None or count is None or _is_range(s, k):
            return None
        near = (*range(k + 1, min(end, k + _YEAR)), *range(k - 1, max(s.part.begin, k - _YEAR), -1))
        year = next((w for n in near if _YEARS.fullmatch(w := scan.text.words[n].raw.translate(_WESTERN))), None)
        return Measure(value=int(count * (scale or two)), unit=unit, year=year)
    return None


def read_digits(raw: str) -> Decimal:
    """A number in digits, Arabic ones too: a comma before three digits parts thousands, any other is a decimal point.

    >>> read_digits("٣٫٥"), read_digits("1,200"), read_digits("2,5")
    (Decimal('3.5'), Decimal('1200'), Decimal('2.5'))
    """
    plain = raw.translate(_WESTERN)
    return Decimal(plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain.replace(",", "."))


def _count_before(s: Clauses, k: int) -> Decimal | None:
    """How many of a scale: "3.3 مليارات", "ثلاثة مليارات", "مليار دولار"; None for what is no plain number."""
    scan = s.part.scan
    before = scan.text.words[k - 1] if k > s.part.begin else None
    if before is None:
        return Decimal(1)
    if before.kind == "num":
        plain = before.raw.translate(_WESTERN)
        return read_digits(before.raw) if plain.count(".") < 2 and not ("." in plain and "," in plain) else None
    if not is_number(scan, before):
        return Decimal(1)
    told = read_number([sense(before.fold)], 0)
    return Decimal(told[0]) if told is not None and not told[2] else None


def _is_range(s: Clauses, k: int) -> bool:
    """ "بين 4 و5 مليارات", "4-5 مليارات": whether the number before a scale is one of two."""
    words, at = s.part.scan.text.words, k - 2
    if at < s.part.begin or words[k - 1].kind != "num":
        return False
    before = at > s.part.begin and words[at - 1].kind == "num"  # من 4 إلى 5 مليارات
    return words[at].raw in ("-", "–", "و") or words[at].kind == "num" or (before and words[at].fold == "الي")


def _is_left(s: Clauses, k: int) -> bool:
    """ "من نحو 27 مليون دولار إلى 345 مليونا": whether a sum is what it was before; not "أكثر من 4 مليارات"."""
    scan, begin = s.part.scan, s.part.begin
    at = next((n for n in range(k - 1, max(begin, k - _FROM), -1) if scan.text.words[n].fold == "من"), None)
    if at is None or any(g.head == at for g in s.groups):
        return False  # واردات الجزائر من الصين 9 مليارات
    return not (at > begin and scan.stemmed(at - 1, "more-or-less"))


def _currency(s: Clauses, k: int) -> str | None:
    """The ISO 4217 code of the currency that stands soon at or behind token k; another state's dollars are none."""
    scan = s.part.scan
    for n in range(k, min(s.part.end, k + _AFTER)):
        for cls, code in _CURRENCIES:
            if scan.stemmed(n, cls):
                nation = next((c for c in s.part.chunks if c.i == n + 1 and c.kind == "demonym"), None)
                return None if code == "USD" and nation is not None and nation.country != "US" else code
    return None
