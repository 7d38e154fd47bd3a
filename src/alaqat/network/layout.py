"""Where the nodes stand: the same network gives the same picture, and labels do not lie on each other.

Each connected part is laid out by itself (springs), its labels are pushed apart, and the parts are packed in rows.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import rustworkx as rx
from numpy.typing import NDArray
from scipy.sparse import coo_matrix  # type: ignore[import-untyped]
from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]
from scipy.spatial import cKDTree  # type: ignore[import-untyped]

from alaqat.network.projection import Projection

__all__ = ["layout"]

Points = NDArray[np.float64]

_GAP = 60.0
_PUSHED = 5000  # beyond this many nodes in a part labels are not pushed apart: no zoom could show them all


def layout(
    projection: Projection,
    labels: Sequence[str],
    *,
    sizes: Sequence[float] | None = None,
    seed: int = 7,
    ratio: float = 1.1,
) -> Points:
    """An (n, 2) array of pixel positions at zoom 1, rounded to a tenth.

    `labels` stand below nodes of the radii `sizes` (default 12); `ratio` is the width to height aimed at.
    """
    count = len(projection.nodes)
    if count == 0:
        return np.zeros((0, 2))
    boxes = _boxes(labels, np.full(count, 12.0) if sizes is None else np.asarray(sizes, dtype=float))
    ends = (projection.source, projection.target)
    matrix = coo_matrix((np.ones(len(ends[0])), ends), shape=(count, count))
    _, part = connected_components(matrix, directed=False)
    members = [np.flatnonzero(part == p) for p in range(int(part.max()) + 1)]
    members.sort(key=lambda m: (-len(m), int(m[0])))
    points = np.zeros((count, 2))
    frames = []
    for nodes in members:
        own = _part(projection, nodes, boxes[nodes], seed, ratio)
        low = (own - boxes[nodes] / 2).min(axis=0)
        points[nodes] = own - low
        frames.append((own + boxes[nodes] / 2).max(axis=0) - low)
    for nodes, corner in zip(members, _pack(frames, ratio), strict=True):
        points[nodes] += corner
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    placed: Points = np.round(points - middle, 1)
    return placed + 0.0  # no minus zero in the file


def _boxes(labels: Sequence[str], sizes: Points) -> Points:
    """Room for each node: for all of its label in a small network, for less as it grows (labels then take turns)."""
    # 8 px a character at 14 px type is generous in Arabic and Latin; the label takes a line below the dot
    share = min(1.0, max(0.3, 70 / max(1, len(labels))))
    widths = share * np.array([8.0 * len(label) for label in labels])
    return np.stack([np.maximum(widths, 2 * sizes) + 20, 2 * sizes + 24 + 26 * share], axis=1)


def _part(projection: Projection, nodes: NDArray[np.int64], boxes: Points, seed: int, ratio: float) -> Points:
    count = len(nodes)
    if count == 1:
        return np.zeros((1, 2))
    place = {int(node): i for i, node in enumerate(nodes)}
    inside = np.isin(projection.source, nodes)
    ends = [
        (place[a], place[b])
        for a, b in zip(projection.source[inside].tolist(), projection.target[inside].tolist(), strict=True)
    ]
    ends = sorted({(min(e), max(e)) for e in ends if e[0] != e[1]})
    graph: rx.PyGraph[int, float] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    graph.add_edges_from([(a, b, 1.0) for a, b in ends])
    turn = 2 * np.pi * np.arange(count) / count
    start = {i: (float(np.cos(t)), float(np.sin(t))) for i, t in enumerate(turn)}
    found = rx.spring_layout(graph, pos=start, num_iter=300 if count < 2000 else 60, seed=seed, repulsive_exponent=2)
    points = _lying(np.array([found[i] for i in range(count)]), ratio)
    along = np.array(ends)
    length = float(np.median(np.linalg.norm(points[along[:, 0]] - points[along[:, 1]], axis=1)))
    wide = float(np.median(boxes[:, 0])) + 70  # an edge must be long enough to be seen and clicked between its labels
    points = points * (wide / max(length, 1e-6))
    return _push(points, boxes) if count <= _PUSHED else points


def _lying(points: Points, ratio: float) -> Points:
    """Turn the longer way of the points to the horizontal, and stretch a little towards the wanted ratio."""
    centred: Points = points - points.mean(axis=0)
    if len(points) > 2:
        wide, high = (centred**2).sum(axis=0).tolist()
        turn = np.arctan2(2 * float((centred[:, 0] * centred[:, 1]).sum()), wide - high) / 2
        cos, sin = np.cos(turn), np.sin(turn)
        centred = centred @ np.array([[cos, -sin], [sin, cos]])
        wide, high = (np.ptp(centred, axis=0) + 1e-9).tolist()
        stretch = float(np.clip(np.sqrt(ratio * high / wide), 1.0, 1.35))
        centred = centred * np.array([stretch, 1 / stretch])
    return centred


def _push(points: Points, boxes: Points) -> Points:
    """Push overlapping boxes apart along the axis of the smaller overlap until none overlap."""
    points = points + 1e-3 * np.arange(len(points))[:, None]  # equal points must differ to be parted
    reach = boxes.max(axis=0)
    for _ in range(300 if len(points) < 1000 else 60):
        near = cKDTree(points / reach).query_pairs(1.0, p=np.inf, output_type="ndarray")
        near = near[np.lexsort((near[:, 1], near[:, 0]))]  # a fixed order of adding: the same digits
        apart = points[near[:, 0]] - points[near[:, 1]]
        over = (boxes[near[:, 0]] + boxes[near[:, 1]]) / 2 - np.abs(apart)
        clash = np.all(over > 0, axis=1)
        if not clash.any():
            break
        near, apart, over = near[clash], apart[clash], over[clash]
        along = (np.arange(2) == np.argmin(over, axis=1)[:, None]) * over * np.sign(apart) * 0.3
        for axis in range(2):
            points[:, axis] += np.bincount(near[:, 0], along[:, axis], len(points))
            points[:, axis] -= np.bincount(near[:, 1], along[:, axis], len(points))
    return points


def _pack(frames: Sequence[Points], ratio: float) -> list[Points]:
    """Corners of the frames, largest part first, in rows of about the wanted width."""
    area = sum(float((f + _GAP).prod()) for f in frames)
    width = max(np.sqrt(area * ratio), *(float(f[0]) for f in frames)) if len(frames) > 1 else float(frames[0][0])
    corners, x, y, row = [], 0.0, 0.0, 0.0
    for frame in frames:
        if x > 0 and x + frame[0] > width:
            x, y, row = 0.0, y + row + _GAP, 0.0
        corners.append(np.array([x, y]))
        x += float(frame[0]) + _GAP
        row = max(row, float(frame[1]))
    return corners
