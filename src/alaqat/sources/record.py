"""A record with named fields (a JSON object, a row of a table) to an Article."""

from __future__ import annotations

import re
from collections.abc import Mapping

from alaqat.errors import SourceError
from alaqat.model import Article
from alaqat.sources.day import day
from alaqat.sources.options import Options
from alaqat.vocab import digest

__all__ = ["FIELDS", "article", "article_id", "known"]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("guid", "article_id", "doc_id", "المعرف"),
    "text": ("body", "content", "article", "full_text", "article_text", "النص", "المتن"),
    "title": ("headline", "العنوان"),
    "heading": ("subtitle", "subheadline", "kicker", "standfirst"),
    "language": ("lang", "اللغة"),
    "published": (
        "date", "published_at", "publishedat", "publish_date", "date_publish", "pub_date", "pubdate",
        "date_published", "datepublished", "التاريخ", "تاريخ_النشر",
    ),
    "publisher": ("outlet", "source", "media_name", "newspaper", "site_name", "sitename", "المصدر", "الصحيفة"),
    "url": ("link", "uri", "source_url", "الرابط"),
}  # fmt: skip
"""{our field: other names under which it is looked for}, the first that holds something counts."""

_LANGUAGES = {
    "arabic": "ar", "العربية": "ar", "عربي": "ar", "ara": "ar",
    "english": "en", "eng": "en", "french": "fr", "français": "fr", "fra": "fr", "fre": "fr",
}  # fmt: skip
_TAG = re.compile(r"([a-z]{2,3})(?:[-_].*)?")
_UNPRINTABLE = re.compile("[\ud800-\udfff\0]")


def _plain(name: str) -> str:
    return re.sub(r"[\s\-]+", "_", name.strip().lower())


def known(name: str, options: Options) -> str | None:
    """Which field of ours a column of this name would fill.

    >>> known("Headline", Options()), known("rating", Options())
    ('title', None)
    """
    for ours, others in FIELDS.items():
        if ours in options.columns:
            if name == options.columns[ours]:
                return ours
        elif _plain(name) == ours or _plain(name) in others:
            return ours
    return None


def _choose(record: Mapping[str, object], options: Options) -> dict[str, object]:
    """{our field: value}, blanks left out."""
    plain = {_plain(key): value for key, value in reversed(list(record.items()))}
    found: dict[str, object] = {}
    for ours, others in FIELDS.items():
        if ours in options.columns:
            values = [record.get(options.columns[ours])]
        else:
            values = [plain.get(name) for name in (ours, *others)]
        for value in values:
            if value is not None and not (isinstance(value, str) and not value.strip()):
                found[ours] = value
                break
    return found


def _text(field: str, value: object, path: str, line: int | None) -> str:
    if isinstance(value, Mapping) and field == "publisher":
        value = value.get("name")  # schema.org and several news services: {"name": "..."}
    if field == "id" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        kind = {"NoneType": "null", "list": "a list", "dict": "an object", "bool": "true or false"}.get(
            type(value).__name__, "a number"
        )
        raise SourceError(f"{field} is {kind}", path=path, line=line, mend="write it as a string")
    bad = _UNPRINTABLE.search(value)
    if bad:
        what = f"{field} holds U+{ord(bad.group()):04X} at character {bad.start()}, which no text may hold"
        raise SourceError(what, path=path, line=line, mend="remove it")
    return value


def article_id(article: Mapping[str, str | None]) -> str:
    """The id of an article that brings none: a hash of (url, publisher, published, title, text).

    >>> article_id({"text": "التقى الوزيران."}) == article_id({"text": "التقى الوزيران.", "url": None})
    True
    """
    return digest(*(article.get(name) for name in ("url", "publisher", "published", "title", "text")))


def article(record: Mapping[str, object], options: Options, *, path: str, line: int | None = None) -> Article:
    """The article of a record. Text and title are kept letter by letter, since offsets will point into them.

    Raises SourceError: no text, a field of the wrong type, a date that is none.

    >>> article({"body": "نص", "outlet": "APS", "date": "2021-08-06"}, Options(), path="a.json").publisher
    'APS'
    """
    got = {field: _text(field, value, path, line) for field, value in _choose(record, options).items()}
    if "text" not in got:
        names = ", ".join(list(record)[:8]) or "no fields at all"
        mend = f"the text is looked for under: text, {', '.join(FIELDS['text'][:4])}; found: {names}"
        empty = next((name for name in record if known(name, options) == "text"), None)
        if empty is not None:
            mend = f"{empty} is empty: fill it, or leave the article out"
        raise SourceError("the article has no text", path=path, line=line, mend=mend)
    for field in ("id", "publisher", "url"):
        if field in got:
            got[field] = got[field].strip()
    if "published" in got:
        try:
            got["published"] = day(got["published"])
        except ValueError as error:
            mend = "write it as YYYY-MM-DD, or leave it out if it is not known"
            raise SourceError(f"published: {error}", path=path, line=line, mend=mend) from error
    if "language" in got:
        written = got.pop("language").strip().lower()
        tag = _TAG.fullmatch(written)
        language = _LANGUAGES.get(written) or (tag and _LANGUAGES.get(tag.group(1), tag.group(1)))
        if language:
            got["language"] = language
    filled = {"published": options.published, "publisher": options.publisher} | got
    return Article(
        id=filled.get("id") or article_id(filled),
        text=got["text"],
        title=got.get("title"),
        heading=got.get("heading"),
        language=got.get("language"),
        published=filled["published"],
        publisher=filled["publisher"],
        url=got.get("url"),
    )
