"""Arabic, English or French? By script, then by the function words of the two Latin languages.

>>> language_of("التقى وزير الخارجية نظيره"), language_of("The minister met his counterpart in Cairo")
('ar', 'en')
>>> language_of("Le ministre des Affaires étrangères a rencontré son homologue")
'fr'
"""

from __future__ import annotations

import re

__all__ = ["language_of"]

_ARABIC = re.compile(r"[\u0621-\u064A]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORDS = re.compile(r"[a-zàâçéèêëîïôûùüœ']+")
_FRENCH = frozenset(
    [
        "le",
        "la",
        "les",
        "des",
        "du",
        "de",
        "et",
        "en",
        "un",
        "une",
        "dans",
        "pour",
        "que",
        "qui",
        "est",
        "sur",
        "par",
        "au",
        "aux",
        "avec",
        "son",
        "ses",
        "leur",
        "selon",
        "a",
        "été",
        "d",
        "l",
    ]
)
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "that",
        "is",
        "for",
        "on",
        "with",
        "as",
        "was",
        "by",
        "at",
        "his",
        "has",
        "from",
        "it",
        "he",
        "said",
        "an",
        "be",
        "are",
        "its",
        "have",
        "will",
    ]
)
_SAMPLE = 4000  # characters are enough to tell


def language_of(text: str) -> str:
    """ "ar", "en", "fr", or "und" where there is neither script or no known function word."""
    sample = text[:_SAMPLE]
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    if arabic and arabic * 2 >= latin:
        return "ar"
    words = _WORDS.findall(sample.lower())
    french = sum(w in _FRENCH for w in words)
    english = sum(w in _ENGLISH for w in words)
    if not french and not english:
        return "und"
    return "fr" if french > english else "en"
