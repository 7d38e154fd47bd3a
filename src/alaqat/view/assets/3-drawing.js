// The picture: vis-network with the stored places, physics off. Colour never speaks alone: signs have line styles, kinds shapes.
const LOOK = {
  light: { text: "#1b1f24", halo: "#ffffff", rim: "#1b1f24", cooperation: "#0072b2", conflict: "#c04a00", mixed: "#8a3f8f", neutral: "#6e7781", faint: "#d0d7de" },
  dark: { text: "#e6e9ed", halo: "#0f1419", rim: "#e6e9ed", cooperation: "#56b4e9", conflict: "#ff8f4d", mixed: "#d99ad8", neutral: "#9aa5b1", faint: "#323c47" },
};
const DASH = { cooperation: false, conflict: [9, 6], mixed: [12, 4, 2, 4], neutral: [2, 5] };
const KIND = { person: ["dot", "#0072b2"], state: ["square", "#e69f00"], government_body: ["diamond", "#56b4e9"], igo: ["hexagon", "#009e73"], non_state: ["triangle", "#cc79a7"], group: ["triangleDown", "#999999"], topic: ["star", "#f0e442"] };
const kindLook = (kind) => own(KIND, kind) || ["dot", "#999999"];
let theme = window.matchMedia && window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
let network = null, drawnNodes = null, drawnEdges = null;

function nodeLook(node) {
  const [shape, color] = kindLook(node.kind), look = LOOK[theme];
  return { shape, color: { background: color, border: look.rim, highlight: { background: color, border: look.rim } }, hidden: !shown.nodes.has(node.id) };
}
function edgeLook(edge) {
  const left = shown.edges.get(edge.id), sign = signOf(left && left.length ? left : edge.ev);
  const aside = state.node !== null && edge.from !== state.node && edge.to !== state.node, color = LOOK[theme][aside ? "faint" : sign];
  return { color: { color, highlight: color, hover: color }, dashes: DASH[sign], hidden: !left };
}
const heaviest = Math.max(1, ...edges.map((e) => Math.abs(e.w)));
const both = new Set(edges.map((e) => e.from + " " + e.to));
const options = () => Object.assign({}, more.options, {
  edges: Object.assign({}, more.options.edges, { arrows: { to: { enabled: more.directed, scaleFactor: 0.55 } }, arrowStrikethrough: false }),
});
function draw() {
  drawnNodes = new vis.DataSet(nodes.map((n) => Object.assign({ id: n.id, x: n.x, y: n.y, size: n.size, borderWidth: 1, borderWidthSelected: 4 }, nodeLook(n))));
  drawnEdges = new vis.DataSet(edges.map((e) => Object.assign({
    id: e.id, from: e.from, to: e.to, width: 1 + 5 * Math.sqrt(Math.abs(e.w) / heaviest),
    smooth: more.directed && e.from !== e.to && both.has(e.to + " " + e.from) ? { enabled: true, type: "curvedCW", roundness: 0.14 } : { enabled: false },
  }, edgeLook(e))));
  network = new vis.Network($("drawing"), { nodes: drawnNodes, edges: drawnEdges }, options());
  network.on("click", (event) => {
    const node = event.nodes.find((id) => shown.nodes.has(id)), near = node === undefined ? edgesNear(event.pointer.canvas) : [];
    choose(node !== undefined ? { node } : near.length ? { edge: near[0], near } : {});
  });
  network.on("afterDrawing", drawLabels);
  network.once("afterDrawing", () => { document.documentElement.dataset.drawn = "1"; });
  fitAll();
}
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
  const on = network.getNodeAt(at), near = shown.nodes.has(on) ? [] : edgesNear(network.DOMtoCanvas(at));
  $("under").textContent = shown.nodes.has(on) ? isolate(nameOf(nodeOf.get(on))) : near.length ? edgeName(edgeOf.get(near[0])) + (near.length > 1 ? ` (+${near.length - 1})` : "") : "";
  $("drawing").style.cursor = $("under").textContent ? "pointer" : "";
}
function fitAll() {
  const box = $("drawing").getBoundingClientRect(), some = nodes.filter((n) => shown.nodes.has(n.id)), list = some.length ? some : nodes;
  if (!list.length || !box.width) return;
  const edge = [Infinity, Infinity, -Infinity, -Infinity];
  for (const n of list) {
    edge[0] = Math.min(edge[0], n.x - n.size); edge[2] = Math.max(edge[2], n.x + n.size);
    edge[1] = Math.min(edge[1], n.y - n.size); edge[3] = Math.max(edge[3], n.y + n.size);
  }
  const scale = Math.min(1.5, (box.width - 130) / (edge[2] - edge[0]), (box.height - 70) / (edge[3] - edge[1]));
  network.moveTo({ position: { x: (edge[0] + edge[2]) / 2, y: (edge[1] + edge[3]) / 2 }, scale: Math.max(scale, 0.02), animation: false });
}

// Labels keep their size at every zoom; those that would lie on another wait until there is room, the weightiest come first.
const HIGH = 20, MOST = 300, labels = [], widths = new Map();
const byWeight = [...nodes].sort((a, b) => b.size - a.size || a.id - b.id);
function drawLabels(pen) {
  const scale = network.getScale(), wide = $("drawing").clientWidth, high = $("drawing").clientHeight, look = LOOK[theme];
  const dots = grid(), taken = grid(), spots = new Map();
  for (const node of byWeight) {
    if (!shown.nodes.has(node.id)) continue;
    const body = network.body.nodes[node.id], at = network.canvasToDOM({ x: body.x, y: body.y }), r = node.size * scale;
    if (at.x < -r || at.y < -r || at.x > wide + r || at.y > high + r) continue;
    spots.set(node, [at.x, at.y, r]);
    dots.add([at.x - r, at.y - r, 2 * r, 2 * r, node]);
  }
  pen.save();
  const ratio = network.canvas.pixelRatio || 1, face = getComputedStyle(document.documentElement).getPropertyValue("--type");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.textAlign = "center"; pen.textBaseline = "middle"; pen.lineJoin = "round"; pen.lineWidth = 4;
  labels.length = 0;
  const chosen = nodeOf.get(state.node), first = chosen && spots.has(chosen) ? [chosen] : [];
  const keep = (left, w) => Math.max(3, Math.min(wide - w - 3, left));
  for (const node of [...first, ...spots.keys()]) {
    if (labels.length >= MOST) break;
    if (node === chosen && labels.length) continue;
    const text = isolate(nameOf(node)), font = `${node === chosen ? "bold " : ""}14px ${face}`;
    if (pen.lastFont !== font) { pen.font = font; pen.lastFont = font; }
    const key = node === chosen ? "bold " + text : text;
    if (!widths.has(key)) widths.set(key, pen.measureText(text).width);
    const w = widths.get(key), [x, y, r] = spots.get(node);
    const must = labels.length < 12 || node === chosen;
    let place = null, spare = null;
    for (const [left, top] of [[keep(x - w / 2, w), y + r + 2], [keep(x - w / 2, w), y - r - HIGH - 2], [x + r + 4, y - HIGH / 2], [x - r - w - 4, y - HIGH / 2]]) {
      const box = [left, top, w, HIGH, node];
      if (left < 0 || left + w > wide || top < 0 || top + HIGH > high || taken.meets(box)) continue;
      if (!dots.meets(box)) { place = box; break; }
      spare = spare || box;
    }
    place = place || (must ? spare : null);
    if (!place) continue;
    labels.push(Object.assign(place, { text: nameOf(node) }));  // what was drawn, not what would be
    taken.add(place);
    pen.strokeStyle = look.halo; pen.strokeText(text, place[0] + w / 2, place[1] + HIGH / 2);
    pen.fillStyle = look.text; pen.fillText(text, place[0] + w / 2, place[1] + HIGH / 2);
  }
  pen.lastFont = null;
  pen.restore();
}
function grid() {  // boxes by cells of 48 pixels, so that a look for clashes is short
  const cells = new Map();
  const over = (box, call) => {
    for (let i = Math.floor(box[0] / 48); i <= (box[0] + box[2]) / 48; i++)
      for (let j = Math.floor(box[1] / 48); j <= (box[1] + box[3]) / 48; j++) if (call(i * 4096 + j)) return true;
    return false;
  };
  const clash = (a, b) => a[4] !== b[4] && a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  return {
    add: (box) => over(box, (key) => { cells.has(key) ? cells.get(key).push(box) : cells.set(key, [box]); return false; }),
    meets: (box) => over(box, (key) => (cells.get(key) || []).some((other) => clash(box, other))),
  };
}
function redraw() {
  const changes = (items, drawn, look) => items.map((x) => [x, look(x), drawn.get(x.id)])
    .filter(([, now, then]) => now.hidden !== then.hidden || JSON.stringify([now.color, now.dashes]) !== JSON.stringify([then.color, then.dashes]))
    .map(([x, now]) => Object.assign({ id: x.id }, now));
  drawnEdges.update(changes(edges, drawnEdges, edgeLook));
  drawnNodes.update(changes(nodes, drawnNodes, nodeLook));
  network.redraw();  // labels are drawn by us: a new language or theme changes no item of vis-network
}
function mark() {
  if (state.edge === null && state.node === null && !network.getSelectedNodes().length && !network.getSelectedEdges().length) return;
  network.unselectAll();
  if (state.edge !== null && edgeOf.has(state.edge)) network.selectEdges([state.edge]);
  else if (state.node !== null && nodeOf.has(state.node)) network.selectNodes([state.node], true);
}
function bringIntoView(ids) {
  const spots = ids.map((i) => network.canvasToDOM({ x: nodeOf.get(i).x, y: nodeOf.get(i).y })), box = $("drawing").getBoundingClientRect();
  if (spots.some((p) => p.x < 20 || p.y < 20 || p.x > box.width - 20 || p.y > box.height - 20)) network.moveTo({ position: { x: ids.reduce((t, i) => t + nodeOf.get(i).x, 0) / ids.length, y: ids.reduce((t, i) => t + nodeOf.get(i).y, 0) / ids.length }, animation: false });
}
function sample(facet, value) {  // the little drawing of a legend line
  const canvas = make("canvas", { width: 28, height: 14, "aria-hidden": "true" }), pen = canvas.getContext("2d");
  if (facet === "sign") {
    pen.strokeStyle = LOOK[theme][value]; pen.lineWidth = 2.5; pen.setLineDash(DASH[value] || []);
    pen.beginPath(); pen.moveTo(0, 7); pen.lineTo(28, 7); pen.stroke();
    return canvas;
  }
  const [shape, color] = kindLook(value), sides = { diamond: 4, square: 4, hexagon: 6, triangle: 3, triangleDown: 3, star: 5 }[shape];
  pen.fillStyle = color; pen.strokeStyle = LOOK[theme].rim; pen.beginPath();
  if (!sides) pen.arc(14, 7, 5.5, 0, 7);
  else for (let i = 0; i < sides * 2; i++) {
    if (shape !== "star" && i % 2) continue;
    const turn = { square: Math.PI / 4, triangleDown: Math.PI }[shape] || 0, angle = Math.PI * i / sides - Math.PI / 2 + turn, r = i % 2 ? 2.8 : 6.5;
    pen.lineTo(14 + r * Math.cos(angle), 7 + r * Math.sin(angle));
  }
  pen.closePath(); pen.fill(); pen.stroke();
  return canvas;
}
