"""Every word class that the code asks a token for is one of the lexicon: a misspelt one would just never be met."""

from __future__ import annotations

import ast
from pathlib import Path

from alaqat import lexicon

ASKING = ("stemmed", "noun", "clitic", "is_in")  # methods that take a token and a class
KEPT = ("whole", "stems", "nouns", "ruled")  # the fields of `Classes`


def asked_for(tree: ast.AST) -> set[str]:
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKING:
            found += node.args[1:]
        elif isinstance(node, ast.Compare) and isinstance(of := node.comparators[0], ast.Attribute) and of.attr in KEPT:
            found.append(node.left)
    return {each.value for each in found if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def test_only_classes_of_the_lexicon_are_asked_for(root: Path) -> None:
    known = set(lexicon.load().facts["words"])
    asked = {path.name: asked_for(ast.parse(path.read_text())) for path in (root / "src/alaqat/extract").glob("*.py")}
    assert {"doing", "jussive"} <= set().union(*asked.values())
    assert not {name: unknown for name, of in asked.items() if (unknown := of - known)}
