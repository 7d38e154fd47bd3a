"""Who is told of again by a noun with the article alone: الحركة, المحتجون, السفراء."""

from __future__ import annotations

from alaqat.extract.adjoin import other_nation
from alaqat.extract.chunk import Chunk
from alaqat.extract.part import Part
from alaqat.extract.roster import Roster

__all__ = ["office_again", "told_again"]


def told_again(part: Part, free: list[int], roster: Roster) -> list[Chunk]:
    """The organisation of that kind named last at the free tokens, الحركة; the group told last, المحتجون."""
    found, spelt, named_last = [], part.scan.spelt, roster.named_last
    for k in free:
        for prefix, noun in spelt[k].echoes:
            if noun in named_last and not other_nation(part, k + 1):
                found.append(Chunk(k, k + 1, prefix, "echo", actor=named_last[noun]))
                break
        else:
            told = spelt[k].people
            crowd = roster.crowds.told_again(part.scan.text.words[k], told) if told is not None else None
            if crowd is not None and told is not None and not other_nation(part, k + 1):
                found.append(Chunk(k, k + 1, told, "echo", actor=crowd, number="p"))
    return found


def office_again(part: Part, c: Chunk, roster: Roster) -> str | None:
    """The id of the group that an office in the plural with the article means that stands alone: السفراء, القادة."""
    alone = c.number == "p" and c.j == c.i + 1 and not c.counterpart
    return roster.crowds.told_again(part.scan.text.words[c.i], c.prefix) if alone else None
