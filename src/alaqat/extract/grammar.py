"""Reads `patterns/*.toml`: the frames that say which argument of a trigger fills which slot."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from alaqat.cache import read_toml
from alaqat.errors import OntologyError, UnknownName
from alaqat.resources import PACKAGE

__all__ = ["Frame", "frames"]


@dataclass(frozen=True, slots=True)
class Frame:
    """One rule of the grammar; the comment at the top of patterns/ar.toml explains the fields."""

    name: str
    rule: str
    subject: str = ""
    object: str = ""
    genitive: str = ""
    adjective: str = ""
    preps: dict[str, str] = field(default_factory=dict)  # case -> slot
    between: bool = False
    between_recipients: bool = False
    nested: bool = False
    nested_verb: bool = False
    nested_near: bool = False
    content_subject: str = ""
    place_of_recipient: bool = False
    default: str = ""
    actor_before: bool = False
    host: bool = False
    land: str = ""
    unless_nearer: str = ""
    moved: bool = False
    thing: bool = False
    fallback: str = ""
    other_side: bool = False
    material: bool = False
    strict: bool = False
    require: str = ""
    require_any: tuple[str, ...] = ()
    require_before: str = ""
    require_close: str = ""
    exclude: str = ""
    exclude_before: str = ""
    exclude_after: str = ""
    require_prep: str = ""
    require_comp: bool = False
    require_phone: bool = False
    require_carrier: bool = False
    not_yet: str = ""
    named: bool = False
    quiet_noun: bool = False
    indefinite: bool = False
    bidden: bool = False
    require_speech: bool = False
    offered: bool = False
    no_guest: bool = False
    addressed: bool = False
    duty: bool = False
    owner: bool = False
    person_only: bool = False
    crowd: bool = False
    recipient_kind: str = ""
    doer_kind: str = ""
    mutual: bool = False
    require_verb: bool = False
    refine: tuple[tuple[str, str, str], ...] = ()
    refine_near: tuple[tuple[str, str, str], ...] = ()


@cache
def frames(language: str = "ar") -> dict[str, Frame]:
    """The frames of a language by name.

    >>> meet = frames("ar")["meet"]
    >>> meet.rule, meet.subject, meet.object, meet.preps["مع"]
    ('ar/meet', 'I', 'R', 'R')

    Raises:
        OntologyError: a frame has a field that the engine does not know; says which.
        UnknownName: there is no grammar of the language.
    """
    path = PACKAGE / "extract" / "patterns" / f"{language}.toml"
    if not path.exists():
        raise UnknownName("grammar", language, [p.stem for p in path.parent.glob("*.toml")])
    data = read_toml(path)
    out: dict[str, Frame] = {}
    for name, fields in data.get("frame", {}).items():
        fields = dict(fields)
        fields["preps"] = dict(fields.get("preps", {}))
        fields["require_any"] = tuple(fields.get("require_any", ()))
        for key in ("refine", "refine_near"):
            fields[key] = tuple(tuple(r) for r in fields.get(key, ()))
        try:
            out[name] = Frame(name=name, **fields)
        except TypeError as e:
            raise OntologyError(
                f"unknown field: {e}", file=str(path), term=name, mend="see the comment at its top"
            ) from e
    return out
