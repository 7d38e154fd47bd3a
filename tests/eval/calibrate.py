"""Learns src/alaqat/extract/confidence.toml: `python -m tests.eval.calibrate [--write]`.

A logistic regression on how each event was found, held small by a ridge: a weight for each root, one for each rule's
offset from its root, one for each way to fill a slot, and so on. Trained on the articles of the ledger (the demo's, our
hard ones and the `work` ones of split.txt, never the `kept` ones), cross-validated by article. Prints the reliability
table and the expected calibration error for articles that were not trained on. Same articles and extractor, same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.special import expit  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [p for p in (str(ROOT), str(ROOT / "src"), str(ROOT / "tests")) if p not in sys.path]

from tests.eval.ledger import cases, scorer, verdicts  # noqa: E402

from alaqat import lexicon  # noqa: E402
from alaqat.extract.article import Reading  # noqa: E402
from alaqat.extract.confidence import Features, events_at, features, terms  # noqa: E402
from alaqat.extract.events import find_events  # noqa: E402
from alaqat.extract.extractor import home_country, how_long  # noqa: E402
from conftest import shared_folder  # noqa: E402

OUT = ROOT / "src" / "alaqat" / "extract" / "confidence.toml"
TABLES = ("root", "rule", "initiator", "recipient", "part", "actor", "other", "place")
FOLDS = 10
Array = npt.NDArray[np.float64]
Term = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One event: its article (a number), how it was found, what the extractor says now, whether it is right."""

    article: int
    found: Features
    said: float
    right: bool


def rows() -> list[Row]:
    """All events of the ledger's articles, in order.

    Raises:
        SystemExit: there are no shared data to judge by.
    """
    shared = shared_folder()
    module = scorer(shared)
    if module is None:
        raise SystemExit("eval/score.py is not there; set ALAQAT_SHARED, or put the shared data into ../shared")
    words = lexicon.load()
    out = []
    for n, verdict in enumerate(verdicts(module, cases(shared))):
        article = verdict.case.article
        reading = Reading(article, words, home=home_country(article, words))
        groups, _ = find_events(reading)
        # an event is known by where it was first told, by which rule and of what type
        by_telling = {(c.evidence.span, c.evidence.trigger, c.evidence.rule, c.type): g for g in groups for c in g}
        beside, sentences = events_at(groups), how_long(reading.parts)
        for k, event in enumerate(verdict.extraction.events):
            first = event.evidences[0]
            group = by_telling[first.span, first.trigger, first.rule, event.type]
            out.append(Row(n, features(group, reading.actors, beside, sentences), event.confidence, k in verdict.right))
    return out


def design(given: Sequence[Row]) -> tuple[list[Term], Array, Array]:
    """The terms, the matrix (rows, 1 + terms) with a first column of ones, and what is right."""
    found = {(table, name) for row in given for table, name, _ in terms(row.found)}
    seen = sorted(found, key=lambda t: (TABLES.index(t[0]), t[1]))
    place = {term: 1 + n for n, term in enumerate(seen)}
    matrix = np.zeros((len(given), 1 + len(seen)))
    matrix[:, 0] = 1.0
    for n, row in enumerate(given):
        for table, name, value in terms(row.found):
            matrix[n, place[table, name]] = value
    return seen, matrix, np.array([float(row.right) for row in given])


def fit(matrix: Array, right: Array, ridge: Array) -> Array:
    """The weights of least penalised log-loss; `ridge` is the penalty of each column."""

    def loss(w: Array) -> tuple[float, Array]:
        odds = matrix @ w
        value = float(np.sum(np.logaddexp(0.0, odds) - right * odds) + 0.5 * np.sum(ridge * w * w))
        return value, matrix.T @ (expit(odds) - right) + ridge * w

    start = np.zeros(matrix.shape[1])
    done = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000, "gtol": 1e-8})
    return np.asarray(done.x)


def penalties(seen: Sequence[Term], names: float, ways: float) -> Array:
    """One penalty a column: roots and rules, all else; the intercept is free."""
    return np.array([1e-6, *(names if table in ("root", "rule") else ways for table, _ in seen)])


def cross_validated(matrix: Array, right: Array, articles: Array, ridge: Array) -> Array:
    """For each event what a model says that was trained without its article's fold."""
    out = np.zeros(len(right))
    for fold in range(FOLDS):
        held = articles % FOLDS == fold
        out[held] = expit(matrix[held] @ fit(matrix[~held], right[~held], ridge))
    return np.clip(out, 0.02, 0.98)


def log_loss(said: Array, right: Array) -> float:
    """Mean over events, natural logarithm."""
    p = np.clip(said, 1e-6, 1 - 1e-6)
    return float(-np.mean(right * np.log(p) + (1 - right) * np.log(1 - p)))


def reliability(said: Array, right: Array, bins: int) -> tuple[float, list[str]]:
    """The expected calibration error and a table of `bins` bins of equal numbers of events."""
    lines = [f"{'said':>13}{'events':>8}{'mean said':>11}{'right':>7}"]
    error = 0.0
    for part in np.array_split(np.argsort(said, kind="stable"), bins):
        mean, share = float(np.mean(said[part])), float(np.mean(right[part]))
        error += len(part) / len(said) * abs(mean - share)
        lines.append(f"{said[part].min():6.2f} -{said[part].max():5.2f}{len(part):8}{mean:11.2f}{share:7.2f}")
    return error, lines


def auc(said: Array, right: Array) -> float:
    """How often a right event is held surer than a wrong one; ties count half."""
    good, bad = said[right > 0], said[right == 0]
    return float(np.mean((good[:, None] > bad[None, :]) + 0.5 * (good[:, None] == bad[None, :])))


def report(name: str, said: Array, right: Array, bins: int = 5) -> list[str]:
    """Figures and table of one way to be sure."""
    error, table = reliability(said, right, bins)
    brier = float(np.mean((said - right) ** 2))
    head = (
        f"{name}: ECE {error:.3f}, Brier {brier:.3f}, log-loss {log_loss(said, right):.3f}, AUC {auc(said, right):.3f}"
    )
    return [head, *table, ""]


def as_toml(seen: Sequence[Term], weights: Array, head: Sequence[str]) -> str:
    """The weights to three decimals; what rounds to nothing is left out."""
    out = [*(f"# {line}".rstrip() for line in head), "", "[intercept]", f"all = {weights[0]:.3f}"]
    for table in TABLES:
        out += ["", f"[{table}]"]
        for (where, name), w in zip(seen, weights[1:], strict=True):
            if where == table and abs(w) >= 0.0005:
                out.append(f'"{name}" = {w:.3f}')
    return "\n".join(out) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write confidence.toml")
    said = parser.parse_args(arguments)
    given = rows()
    seen, matrix, right = design(given)
    articles = np.array([row.article for row in given])
    grid = [
        (log_loss(cross_validated(matrix, right, articles, penalties(seen, n, w)), right), n, w)
        for n, w in product((2.0, 4.0, 8.0, 16.0), (4.0, 8.0, 16.0, 32.0))
    ]
    loss, names, ways = min(grid)
    held = cross_validated(matrix, right, articles, penalties(seen, names, ways))
    print(f"{len(given)} events of {len(set(articles))} articles, {right.mean():.3f} of them right")
    print(
        f"ridge {names:g} on roots and rules, {ways:g} on the rest: log-loss {loss:.3f} in {FOLDS} folds by article\n"
    )
    print(*report("constant", np.full(len(right), right.mean()), right, 1), sep="\n")
    print(
        *report(
            "as the extractor says now (trained on these articles, if by confidence.toml)",
            np.array([row.said for row in given]),
            right,
        ),
        sep="\n",
    )
    print(*report("this model, on articles not trained on", held, right), sep="\n")
    if said.write:
        error, _ = reliability(held, right, 5)
        head = (
            "Log-odds that an event is right, by how it was found. Written by: python -m tests.eval.calibrate --write",
            f"{len(given)} events of {len(set(articles))} articles. On articles not trained on: log-loss {loss:.3f},",
            f"AUC {auc(held, right):.3f}, expected calibration error {error:.3f} (5 bins). A rule's weight is its",
            "offset from its root's; a rule that is not listed has its root's.",
        )
        OUT.write_text(as_toml(seen, fit(matrix, right, penalties(seen, names, ways)), head), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
