"""The language in which a command names things: as `--lang` says, else as the reader's computer is set."""

from __future__ import annotations

import os
from collections.abc import Mapping

__all__ = ["CHOICES", "DEFAULT", "chosen"]

CHOICES = ("ar", "en", "fr")
DEFAULT = "(default: that of $LC_ALL or $LANG if ar, en or fr, else en)"


def chosen(given: str | None, environment: Mapping[str, str] | None = None) -> str:
    """`ar`, `en` or `fr`: what was given, else LC_ALL, LC_MESSAGES or LANG (the first that is set), else `en`.

    >>> chosen("fr", {"LANG": "ar_DZ.UTF-8"}), chosen(None, {"LANG": "ar_DZ.UTF-8"}), chosen(None, {"LANG": "C"})
    ('fr', 'ar', 'en')
    """
    if given:
        return given
    env = os.environ if environment is None else environment
    set_to = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    code = set_to.partition(".")[0].partition("_")[0].partition("@")[0].lower()
    return code if code in CHOICES else "en"
