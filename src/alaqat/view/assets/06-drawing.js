// The picture: vis-network with the stored places, physics off. Colour never speaks alone: signs have line styles, kinds shapes.
const LOOK = {
  light: { text: "#1a2230", halo: "#ffffff", rim: "#ffffff", cooperation: "#1f77b4", conflict: "#d1480b", mixed: "#8a3f8f", neutral: "#6e7781", faint: "#e3e7ec", pale: "#98a2ae", ring: "#10233f" },
  dark: { text: "#e8ecf1", halo: "#10161d", rim: "#10161d", cooperation: "#5ab0ea", conflict: "#ff8f4d", mixed: "#d99ad8", neutral: "#9aa5b1", faint: "#27313c", pale: "#6b7683", ring: "#ffffff" },
};
const DASH = { cooperation: false, conflict: [7, 5], mixed: [12, 4, 2, 4], neutral: [2, 5] };
const KIND = { person: ["dot", "#5566b8"], state: ["square", "#e0a11b"], government_body: ["diamond", "#3d9bc1"], igo: ["hexagon", "#2c9c74"], non_state: ["triangle", "#c25b95"], group: ["triangleDown", "#8b95a1"], topic: ["star", "#b8a414"] };
const kindLook = (kind) => own(KIND, kind) || ["dot", "#8b95a1"];
let theme = window.matchMedia && window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
let network = null, drawnNodes = null, drawnEdges = null;

// What touches the chosen node or edge stays as it is; over the rest lies a veil, so that no item of a large network need change.
let focus = null;  // { nodes, edges: the ids that stay }
function focusOf() {
  const edge = state.edge === null ? null : edgeOf(state.edge);
  if (edge) return { nodes: new Set([edge.from, edge.to]), edges: now.edges.filter((x) => x === edge || (x.from === edge.to && x.to === edge.from)).map((x) => x.id) };
  if (state.node === null) return null;
  const near = new Set([state.node]), touching = [];
  for (const id of shown.edges.keys()) {
    const { from, to } = edgeOf(id);
    if (from !== state.node && to !== state.node) continue;
    touching.push(id);
    near.add(from).add(to);
  }
  return { nodes: near, edges: touching };
}
const VEIL = 0.8, RING = 4;
function drawFocus(pen) {
  if (!focus) return;
  const look = LOOK[theme], { nodes: bodies, edges: lines } = network.body;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = VEIL; pen.fillStyle = look.halo; pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.restore();
  for (const id of focus.edges) if (shown.edges.has(id)) { lines[id].draw(pen); lines[id].drawArrows(pen); }
  for (const id of focus.nodes) if (shown.nodes.has(id)) bodies[id].draw(pen);
  const ends = state.edge === null ? [state.node] : [...focus.nodes];
  pen.strokeStyle = look.ring; pen.lineWidth = 2.5 / network.getScale();
  for (const id of ends) if (shown.nodes.has(id)) { pen.beginPath(); pen.arc(bodies[id].x, bodies[id].y, ringOf(nodeOf.get(id)) / network.getScale(), 0, 7); pen.stroke(); }
}
const isRinged = (node) => !!focus && (state.edge === null ? node.id === state.node : focus.nodes.has(node.id));
const ringOf = (node) => sizeOf(node) * network.getScale() * (kindLook(node.kind)[0] === "square" ? 1.42 : 1.05) + RING;  // pixels of the screen
function refocus() { focus = focusOf(); network.redraw(); }
function nodeLook(node) {
  const [shape] = kindLook(node.kind), [x, y] = placeOf(node);
  return { shape, color: { background: colorOf(node), border: LOOK[theme].rim }, hidden: !shown.nodes.has(node.id), size: sizeOf(node), x, y };
}
function edgeLook(edge) {
  const left = shown.edges.get(edge.id), sign = signOf(left && left.length ? left : edge.ev), color = LOOK[theme][sign];
  const dashes = DASH[sign] && DASH[sign].map((x) => x * Math.max(1, edge.width / 2.2));  // a thick line needs longer gaps
  return { color: { color }, dashes, hidden: !left };
}
function edgeItems() {
  const heaviest = now.edges.reduce((top, e) => Math.max(top, Math.abs(e.w)), 3), both = new Set(now.edges.map((e) => e.from + " " + e.to));
  for (const e of now.edges) e.width = 1.1 + 4.4 * Math.sqrt(Math.abs(e.w) / heaviest);
  return now.edges.map((e) => Object.assign({
    id: e.id, from: e.from, to: e.to, width: e.width,
  }, more.directed && both.has(e.to + " " + e.from) && e.from !== e.to ? { smooth: CURVED } : null, edgeLook(e)));
}
const CURVED = { enabled: true, type: "curvedCW", roundness: 0.14 };  // both ways between a pair
const options = () => Object.assign({}, more.options, {
  edges: Object.assign({}, more.options.edges, { arrows: { to: { enabled: more.directed, scaleFactor: 0.5 } }, arrowStrikethrough: false }),
});
function draw() {
  shape();
  drawnNodes = new vis.DataSet(allNodes.map((n) => Object.assign({ id: n.id, borderWidth: 1.5 }, nodeLook(n))));
  drawnEdges = new vis.DataSet(edgeItems());
  network = new vis.Network($("drawing"), { nodes: drawnNodes, edges: drawnEdges }, options());
  network.on("click", (event) => {
    const node = nodeAt(event.pointer.DOM), near = node === undefined ? edgesNear(event.pointer.canvas) : [];
    choose(node !== undefined ? { node } : near.length ? { edge: near[0], near } : {});
  });
  network.on("doubleClick", (event) => { const group = homeOf.get(nodeAt(event.pointer.DOM)); if (group) foldOne(group.country); });
  network.on("afterDrawing", (pen) => { drawFocus(pen); drawLabels(pen); });
  network.once("afterDrawing", () => { document.documentElement.dataset.drawn = "1"; });
  fitAll();
}
const nodeAt = (point) => { const id = network.getNodeAt(point); return shown.nodes.has(id) ? id : undefined; };
// The edges at a point of the canvas, nearest first, by the curve as drawn. vis-network itself takes the edge that lies on top.
// Where lines cross, the marked one stays, else the one whose middle is nearest: there one aims to click an edge.
const REACH = 6, SAME_PLACE = 0.5, CROSSING = 1.5;  // pixels of the screen
function edgesNear({ x, y }) {
  const scale = network.getScale(), found = [];
  for (const id of shown.edges.keys()) {
    const body = network.body.edges[id];
    if (!body.connected) continue;
    const away = body.edgeType.getDistanceToEdge(body.from.x, body.from.y, body.to.x, body.to.y, x, y) * scale;
    if (away > REACH) continue;
    const middle = body.edgeType.getPoint(0.5);
    found.push([id, away, Math.hypot(middle.x - x, middle.y - y)]);
  }
  found.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const within = (far) => found.filter(([, away]) => away <= found[0][1] + far);
  const first = found.length > 1 && (within(SAME_PLACE).find(([id]) => id === state.edge) || within(CROSSING).reduce((a, b) => b[2] < a[2] ? b : a));
  if (first) found.unshift(...found.splice(found.indexOf(first), 1));
  return found.map(([id]) => id);
}
function underPointer(event) {  // names what a click here would open
  const box = $("drawing").getBoundingClientRect(), at = { x: event.clientX - box.left, y: event.clientY - box.top };
  const on = nodeAt(at), near = on === undefined ? edgesNear(network.DOMtoCanvas(at)) : [];
  $("under").textContent = on !== undefined ? isolate(nameOf(nodeOf.get(on))) : near.length ? edgeName(edgeOf(near[0])) + (near.length > 1 ? ` (+${near.length - 1})` : "") : "";
  $("drawing").style.cursor = $("under").textContent ? "pointer" : "";
}
const TOP = 52, ASIDE = 110, BELOW = 46, MOST_STRETCHED = 1.6;  // room for the buttons over the picture, for labels beside it and below
function shape() {  // stretches the places, if need be, so that the picture fills the window; true if that moves them
  const box = $("drawing").getBoundingClientRect(), before = shaped.join();
  shaped.fill(1);
  const low = [Infinity, Infinity], high = [-Infinity, -Infinity];
  for (const id of new Set(now.edges.flatMap((e) => [e.from, e.to]))) placeOf(nodeOf.get(id)).forEach((x, axis) => { low[axis] = Math.min(low[axis], x); high[axis] = Math.max(high[axis], x); });
  const by = (box.width - ASIDE) / (box.height - TOP - BELOW) / ((high[0] - low[0]) / (high[1] - low[1]));
  if (box.width > ASIDE && box.height > TOP + BELOW && Number.isFinite(by) && by > 0) shaped[by > 1 ? 0 : 1] = Math.min(MOST_STRETCHED, Math.max(by, 1 / by));
  return before !== shaped.join();
}
function fitAll() {
  if (shape()) drawnNodes.update(allNodes.map((n) => { const [x, y] = placeOf(n); return { id: n.id, x, y }; }));
  const box = $("drawing").getBoundingClientRect(), some = allNodes.filter((n) => shown.nodes.has(n.id)), list = some.length ? some : nodes;
  if (!list.length || !box.width) return;
  const edge = [Infinity, Infinity, -Infinity, -Infinity];
  for (const n of list) {
    const [x, y] = placeOf(n), r = sizeOf(n);
    edge[0] = Math.min(edge[0], x - r); edge[2] = Math.max(edge[2], x + r);
    edge[1] = Math.min(edge[1], y - r); edge[3] = Math.max(edge[3], y + r);
  }
  const scale = Math.max(0.02, Math.min(1.15, (box.width - ASIDE) / (edge[2] - edge[0]), (box.height - TOP - BELOW) / (edge[3] - edge[1])));
  network.moveTo({ position: { x: (edge[0] + edge[2]) / 2, y: (edge[1] + edge[3]) / 2 - (TOP - 12) / 2 / scale }, scale, animation: false });
}
const zoom = (by) => network.moveTo({ scale: Math.max(0.02, Math.min(6, network.getScale() * by)), animation: false });
function redraw() {
  focus = focusOf();
  const changes = (items, drawn, look, keys) => items.map((x) => [x, look(x), drawn.get(x.id)])
    .filter(([, next, then]) => keys.some((key) => typeof next[key] === "object" ? JSON.stringify(next[key]) !== JSON.stringify(then[key]) : next[key] !== then[key]))
    .map(([x, next]) => Object.assign({ id: x.id }, next));
  drawnEdges.update(changes(now.edges, drawnEdges, edgeLook, ["hidden", "color", "dashes"]));
  drawnNodes.update(changes(allNodes, drawnNodes, nodeLook, ["hidden", "color", "size"]));
  network.redraw();  // labels are drawn by us: a new language or theme changes no item of vis-network
}
function rebuild() {  // after a fold: other edges, other places
  focus = null;  // what it names is drawn anew
  drawnEdges.clear();
  drawnNodes.update(allNodes.map((n) => Object.assign({ id: n.id }, nodeLook(n))));
  drawnEdges.add(edgeItems());
  focus = focusOf();
  orderLabels();
}
function bringIntoView(ids) {
  const spots = ids.map((i) => placeOf(nodeOf.get(i))), seen = spots.map(([x, y]) => network.canvasToDOM({ x, y })), box = $("drawing").getBoundingClientRect();
  const middle = (axis) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  if (seen.some((p) => p.x < 20 || p.y < 20 || p.x > box.width - 20 || p.y > box.height - 20)) network.moveTo({ position: { x: middle(0), y: middle(1) }, animation: false });
}
function neighbour(key) {  // the node that one reaches by an arrow key: near, and rather in that direction
  const list = allNodes.filter((n) => shown.nodes.has(n.id)), from = nodeOf.get(state.node);
  if (!from || !shown.nodes.has(from.id)) return byWeight.find((n) => shown.nodes.has(n.id));
  const [x0, y0] = placeOf(from), [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  let best = null, least = Infinity;
  for (const node of list) {
    const [x, y] = placeOf(node), along = (x - x0) * dx + (y - y0) * dy, aside = Math.abs((x - x0) * dy) + Math.abs((y - y0) * dx);
    if (along > 0 && along + 2 * aside < least) { least = along + 2 * aside; best = node; }
  }
  return best || from;
}
function sample(facet, value) {  // the little drawing of a legend line
  const canvas = make("canvas", { width: 56, height: 28, "aria-hidden": "true" }), pen = canvas.getContext("2d");
  pen.scale(2, 2);
  if (facet === "sign") {
    pen.strokeStyle = LOOK[theme][value]; pen.lineWidth = 2.5; pen.setLineDash(DASH[value] || []);
    pen.beginPath(); pen.moveTo(0, 7); pen.lineTo(28, 7); pen.stroke();
    return canvas;
  }
  const [shape, own_] = facet === "community" ? ["dot", communityColor(value)] : kindLook(value), color = facet === "kind" && byCommunity() ? REST : own_, sides = { diamond: 4, square: 4, hexagon: 6, triangle: 3, triangleDown: 3, star: 5 }[shape];
  pen.fillStyle = color; pen.beginPath();
  if (!sides) pen.arc(14, 7, 5.5, 0, 7);
  else for (let i = 0; i < sides * 2; i++) {
    if (shape !== "star" && i % 2) continue;
    const turn = { square: Math.PI / 4, triangleDown: Math.PI }[shape] || 0, angle = Math.PI * i / sides - Math.PI / 2 + turn, r = i % 2 ? 2.8 : 6.5;
    pen.lineTo(14 + r * Math.cos(angle), 7 + r * Math.sin(angle));
  }
  pen.closePath(); pen.fill();
  return canvas;
}
