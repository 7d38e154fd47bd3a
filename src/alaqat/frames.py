"""Rows of a query as a pandas DataFrame whose columns have the types that the data have (extra `pandas`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from alaqat.errors import AlaqatError
from alaqat.store import Rows

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]

__all__ = ["Table", "frame", "records"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?")


class Table(Rows):
    """The rows of a SELECT: a sequence of tuples with `variables`, `terms`, `dicts()` and `df()`."""

    def df(self) -> pandas.DataFrame:
        """The rows as a DataFrame: see `frame`."""
        return frame(self)


def frame(rows: Rows) -> pandas.DataFrame:
    """Whole numbers become Int64, other numbers Float64, booleans boolean, days and times datetime64, all else string.

    A column takes a type where all its values have it; what is unbound is missing. Raises AlaqatError without pandas.
    """
    pandas = _pandas()
    columns: dict[str, Any] = {}
    values = list(rows)
    for i, name in enumerate(rows.variables):
        column = [row[i] for row in values]
        kinds = {_kind(row[i]) for row in rows.terms if row[i] is not None}
        if kinds == {"time"}:
            columns[name] = pandas.to_datetime(pandas.Series(column, dtype="string"), format="ISO8601", errors="coerce")
            if columns[name].isna().sum() == sum(value is None for value in column):
                continue
        if kinds and kinds <= {"Int64", "Float64"}:
            kind = "Float64" if "Float64" in kinds else "Int64"
        else:
            kind = "boolean" if kinds == {"boolean"} else "string"
        if kind == "string":
            column = [None if value is None else str(value) for value in column]
        columns[name] = pandas.Series(column, dtype=kind)
    return pandas.DataFrame(columns, columns=list(rows.variables))


def records(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> pandas.DataFrame:
    """Rows by name as a DataFrame with these columns, typed as `frame` types them; None is missing, days are text.

    Raises AlaqatError without pandas.
    """
    pandas = _pandas()
    made = {}
    for name in columns:
        values = [row[name] for row in rows]
        kinds = {type(value) for value in values if value is not None}
        kind = "Int64" if kinds == {int} else "Float64" if kinds and kinds <= {int, float} else "string"
        made[name] = pandas.Series(values, dtype=kind)
    return pandas.DataFrame(made, columns=list(columns))


def _pandas() -> Any:
    try:
        import pandas
    except ImportError as error:
        raise AlaqatError("tables need the extra `pandas`", mend="pip install 'alaqat[pandas]'") from error
    return pandas


def _kind(term: Any) -> str:
    datatype = getattr(getattr(term, "datatype", None), "value", "")
    name = datatype.removeprefix(_XSD)
    if name in ("date", "dateTime") and _DAY.fullmatch(term.value):
        return "time"
    if name in ("decimal", "double", "float"):
        return "Float64"
    if name == "boolean":
        return "boolean"
    return "Int64" if name == "int" or name.endswith(("nteger", "long", "short", "byte")) else "string"
