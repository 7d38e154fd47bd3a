"""Writes out the constructors of dataclasses, so that they can be compiled: see .ci/compile.py.

The `__init__` that `@dataclass` makes is Python code of run time, and stays so in a compiled class: building values
took an eighth of the time of reading. Here each class gets the same `__init__` in its source, and is told so.
The Python files stay as they are; only the copies that are compiled are written out.
"""

from __future__ import annotations

import ast

__all__ = ["with_constructors"]

_FIRST = "from __future__ import annotations"
_EMPTY = {"list": "[]", "dict": "{}"}


def with_constructors(source: str, *, picklable: bool = False) -> str:
    """The source of a module, with the constructors of its dataclasses written out.

    `picklable` values go from process to process: their `__new__` must not ask for what their `__init__` does. To mypyc
    that is `serializable`; only with subclasses allowed does it then leave `__init__` to Python's way of calling.
    """
    lines = source.split("\n")
    for node in reversed([each for each in ast.parse(source).body if isinstance(each, ast.ClassDef)]):
        decorator = next((each for each in node.decorator_list if _is_dataclass(each)), None)
        if decorator is None or _has(node, "__init__"):
            continue
        said = ast.unparse(decorator)
        frozen = "frozen=True" in said
        ignored = "  # type: ignore[misc]" if frozen else ""
        written = _constructor(node, kw_only="kw_only=True" in said, ignored=ignored)
        if picklable:
            written = _state(node, ignored=ignored) + written
        lines[node.end_lineno : node.end_lineno] = written
        k, end = decorator.end_lineno - 1, decorator.end_col_offset
        if isinstance(decorator, ast.Call):
            lines[k] = lines[k][: end - 1] + ", init=False" + lines[k][end - 1 :]
        else:
            lines[k] = lines[k][:end] + "(init=False)" + lines[k][end:]
        told = ["acyclic=True"] if frozen else []  # what is never changed holds nothing that holds it
        if picklable:
            told += ["serializable=True", "allow_interpreted_subclasses=True"]
        if told:
            lines[k] += f"\n@mypyc_attr({', '.join(told)})"
    if _FIRST in lines:
        lines[lines.index(_FIRST)] = f"{_FIRST}\nfrom typing import Any as _Any\nfrom mypy_extensions import mypyc_attr"
    return "\n".join(lines)


def _has(node: ast.ClassDef, name: str) -> bool:
    return any(isinstance(each, ast.FunctionDef) and each.name == name for each in node.body)


def _is_dataclass(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Name) and called.id == "dataclass"


def _fields(node: ast.ClassDef) -> list[ast.AnnAssign]:
    return [
        each for each in node.body if isinstance(each, ast.AnnAssign) and "ClassVar" not in ast.unparse(each.annotation)
    ]


def _constructor(node: ast.ClassDef, *, kw_only: bool, ignored: str) -> list[str]:
    given: list[str] = []
    sets: list[str] = []
    for each in _fields(node):
        name, kind = ast.unparse(each.target), ast.unparse(each.annotation)
        how = _how(each.value)
        if how.get("init") == "False":
            continue
        value = name
        if "default_factory" in how:
            given.append(f"{name}: {kind} | None = None")
            factory = how["default_factory"]
            value = f"{_EMPTY.get(factory, f'{factory}()')} if {name} is None else {name}"
        else:
            given.append(f"{name}: {kind}" + (f" = {how['default']}" if "default" in how else ""))
        sets.append(f"        self.{name} = {value}{ignored}")
    if _has(node, "__post_init__"):
        sets.append("        self.__post_init__()")
    star = ["*"] if kw_only else []
    return [f"    def __init__({', '.join(['self', *star, *given])}) -> None:", *sets]


def _state(node: ast.ClassDef, *, ignored: str) -> list[str]:
    """What is pickled of a value and how it is set again: the same list of fields as the decorator makes."""
    names = [ast.unparse(each.target) for each in _fields(node)]
    return [
        "    def __getstate__(self) -> list[_Any]:",
        f"        return [{', '.join(f'self.{name}' for name in names)}]",
        "    def __setstate__(self, state: list[_Any]) -> None:",
        *(f"        self.{name} = state[{k}]{ignored}" for k, name in enumerate(names)),
    ]


def _how(value: ast.expr | None) -> dict[str, str]:
    """What `= ...` of a field says: {"default": ...}, or the arguments of `field(...)`."""
    if value is None:
        return {}
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "field":
        return {each.arg or "": ast.unparse(each.value) for each in value.keywords}
    return {"default": ast.unparse(value)}
