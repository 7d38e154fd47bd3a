"""Bytes to text: UTF-8, or Windows-1256 where the bytes can be nothing else; never a guess that loses a letter."""

from __future__ import annotations

import re

from alaqat.errors import SourceError

__all__ = ["decode", "windows_1256"]

_BOM = b"\xef\xbb\xbf"
_MEND_UTF8 = "save it as UTF-8"
# Two bytes that UTF-8 uses for nearly every Arabic letter. Where they abound the file is UTF-8 with a broken byte,
# and reading it as Windows-1256 would make nonsense of it.
_UTF8_ARABIC = re.compile(rb"[\xd8-\xdb][\x80-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]")
_ARABIC_SHARE = 0.8  # of the characters beyond ASCII; the rest are quotation marks, dashes, French names


def windows_1256(data: bytes) -> str | None:
    """The text, if the bytes are Arabic in Windows-1256, else None.

    >>> windows_1256("التقى الوزيران في الجزائر".encode("cp1256"))
    'التقى الوزيران في الجزائر'
    >>> windows_1256("التقى".encode() + b"\\xff") is None
    True
    """
    high = len(_HIGH.findall(data))
    if high < 4 or 2 * len(_UTF8_ARABIC.findall(data)) > 0.5 * high:
        return None
    text = data.decode("cp1256")
    beyond = [c for c in text if c > "\x7f"]
    arabic = sum("\u0621" <= c <= "\u064a" for c in beyond)
    # Lam and alif are a quarter of any Arabic text, and rare in what another encoding turns into.
    common = sum(c in "ال" for c in beyond)
    return text if arabic >= _ARABIC_SHARE * high and common >= 0.08 * high else None


def decode(data: bytes, *, path: str, line: int | None = None, offset: int = 0) -> tuple[str, bool]:
    """(text, whether it was Windows-1256). A byte order mark is dropped; nothing else is changed, not even line ends.

    `offset` is where `data` begins in its file, for the message. Raises SourceError for NUL bytes and for bytes that
    are neither UTF-8 nor Arabic in Windows-1256, naming the byte offset in the file.

    >>> decode("سفير".encode(), path="a.txt")
    ('سفير', False)
    """
    nul = data.find(b"\0")
    if nul >= 0:
        what = f"NUL byte at byte {offset + nul}: this is no text file in UTF-8"
        raise SourceError(what, path=path, line=line, mend=f"if it is a text in UTF-16, {_MEND_UTF8}")
    body = data.removeprefix(_BOM) if offset == 0 else data
    try:
        return body.decode("utf-8"), False
    except UnicodeDecodeError as error:
        text = windows_1256(body)
        if text is not None:
            return text, True
        at = offset + len(data) - len(body) + error.start
        what = f"invalid UTF-8 at byte {at} (0x{body[error.start]:02x})"
        raise SourceError(what, path=path, line=line, mend=f"{_MEND_UTF8}; Windows-1256 is read too") from error
