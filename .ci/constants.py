"""Says of the constants of a module that they are constant, so that they can be compiled: see .ci/compile.py.

To mypyc a name of a module is an entry of a dictionary, looked up each time it is read; one that is `Final` lies in
memory of its own. No source needs to say so: whatever is bound once, and is no type, is constant. What a constant holds
may change (a memory of what was worked out); only the name stays. Where something is looked for in a short tuple of
strings, be it of this module or of another, its strings are written out: so each is compared as a string, and no tuple
is asked.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

__all__ = ["short_tuples", "with_constants"]

_FIRST = "from __future__ import annotations"
_NAME = re.compile(r"_?[A-Z][A-Z0-9_]*|_[a-z][a-z0-9_]*")
_SHORT = 6  # strings: more of them are compared no faster one by one
_MAKES_TYPE = ("TypeVar", "NewType", "NamedTuple")


def with_constants(source: str, tuples: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """The source of a module, each of its constants declared `Final`; lines keep their numbers but for one import.
    `tuples`: by the name of another module, what `short_tuples` says of it.

    >>> print(with_constants("from __future__ import annotations\\nA = {1}\\nB: int = 2\\nC, D = 3, 4\\nE = E1 = 5"))
    from __future__ import annotations
    from typing import Final as _Final
    A: _Final = {1}
    B: _Final[int] = 2
    C: _Final = 3; D: _Final = 4
    E = E1 = 5
    >>> print(with_constants("_A = 'ل', 'ب'\\nB = {x: x in _A for x in 'ن'}").split("\\n")[-1])
    B: _Final = {x: x in ('ل', 'ب') for x in 'ن'}
    >>> print(with_constants("from a import A as X\\nprint('ل' in X)", {"a": {"A": "('ل', 'ب')"}}).split("\\n")[-1])
    print('ل' in ('ل', 'ب'))
    """
    lines = source.split("\n")
    tree = ast.parse(source)
    bound = _bound(tree)
    _write_out(lines, tree, _imported(tree, tuples or {}) | short_tuples(source))
    for node in reversed(tree.body):
        target = node.targets[0] if isinstance(node, ast.Assign) and len(node.targets) == 1 else None
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.value is not None and _is_constant(node.target.id, node.value, bound):
                _annotate(lines, node.annotation)
        elif isinstance(target, ast.Name) and _is_constant(target.id, node.value, bound):
            row, column = target.end_lineno - 1, target.end_col_offset
            lines[row] = lines[row][:column] + f": {_kind(node.value)}" + lines[row][column:]
        elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = list(zip(target.elts, node.value.elts, strict=True))
            if all(isinstance(name, ast.Name) and _is_constant(name.id, value, bound) for name, value in pairs):
                said = [f"{ast.unparse(name)}: {_kind(value)} = {ast.unparse(value)}" for name, value in pairs]
                blank = [""] * (node.end_lineno - node.lineno)
                lines[node.lineno - 1 : node.end_lineno] = ["; ".join(said), *blank]
    if _FIRST in lines:
        lines[lines.index(_FIRST)] = f"{_FIRST}\nfrom typing import Final as _Final"
    return "\n".join(lines)


def short_tuples(source: str) -> dict[str, str]:
    """The constants of a module that are short tuples of strings, as they would be written out.

    >>> short_tuples("A = ('ل', 'ب')\\nB = {'ل'}")
    {'A': "('ل', 'ب')"}
    """
    tree = ast.parse(source)
    bound = _bound(tree)
    short: dict[str, str] = {}
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) and len(node.targets) == 1 else None
        pairs = [(target, node.value)] if isinstance(target, ast.Name) else []
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = list(zip(target.elts, node.value.elts, strict=True))
        for name, value in pairs:
            constant = isinstance(name, ast.Name) and _is_constant(name.id, value, bound)
            if constant and _are_strings(value) and 1 < len(value.elts) <= _SHORT:
                short[name.id] = ast.unparse(value)
    return short


def _imported(tree: ast.Module, tuples: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Those that a module takes from others, by the names that it gives them."""
    return {
        each.asname or each.name: tuples[node.module][each.name]
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module in tuples
        for each in node.names
        if each.name in tuples[node.module]
    }


def _write_out(lines: list[str], tree: ast.Module, short: Mapping[str, str]) -> None:
    """Puts the strings of short tuples where something is looked for in them."""
    found: list[tuple[int, int, int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.In | ast.NotIn):
            of = node.comparators[0]
            if isinstance(of, ast.Name) and of.id in short:
                found.append((of.lineno - 1, of.col_offset, of.end_col_offset, short[of.id]))
    for row, begin, end, said in sorted(found, reverse=True):
        spelt = lines[row].encode()  # columns are counted in bytes
        lines[row] = (spelt[:begin] + said.encode() + spelt[end:]).decode()


def _bound(tree: ast.Module) -> dict[str, int]:
    """How often the module binds each of its names; a name that a function binds for it counts as two."""
    bound: dict[str, int] = {}
    inner = [tree]
    while inner:
        for child in ast.iter_child_nodes(inner.pop()):
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                bound[child.name] = bound.get(child.name, 0) + 1
            elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store | ast.Del):
                bound[child.id] = bound.get(child.id, 0) + 1
            if not isinstance(child, ast.FunctionDef | ast.ClassDef | ast.Lambda):
                inner.append(child)
    for child in ast.walk(tree):
        if isinstance(child, ast.Global):
            bound.update(dict.fromkeys(child.names, 2))
    return bound


def _is_constant(name: str, value: ast.expr, bound: dict[str, int]) -> bool:
    if bound.get(name) != 1 or not _NAME.fullmatch(name):
        return False
    if isinstance(value, ast.Call):
        return ast.unparse(value.func) not in _MAKES_TYPE
    return not isinstance(value, ast.Subscript | ast.Name | ast.Attribute)  # these name types


def _kind(value: ast.expr) -> str:
    """The annotation of a constant; a tuple of strings is not unpacked and packed again wherever it is read."""
    return "_Final[tuple[str, ...]]" if _are_strings(value) else "_Final"


def _are_strings(value: ast.expr) -> bool:
    return isinstance(value, ast.Tuple) and all(
        isinstance(each, ast.Constant) and isinstance(each.value, str) for each in value.elts
    )


def _annotate(lines: list[str], annotation: ast.expr) -> None:
    end, column = annotation.end_lineno - 1, annotation.end_col_offset
    lines[end] = lines[end][:column] + "]" + lines[end][column:]
    begin, column = annotation.lineno - 1, annotation.col_offset
    lines[begin] = lines[begin][:column] + "_Final[" + lines[begin][column:]
