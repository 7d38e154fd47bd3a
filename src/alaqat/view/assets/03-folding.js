// The network as it is now: all actors, or those of some countries folded into their country. A folded edge keeps the
// number of the first edge that it stands for, so that an address finds it again whatever is folded.
const nodeOf = new Map(nodes.map((n) => [n.id, n])), groupOf = new Map(), homeOf = new Map();
for (const group of groups) {
  groupOf.set(group.country, group);
  for (const id of group.members) homeOf.set(id, group);
  const { id, names, alias, country, x, y, folded, size } = group;
  if (!nodeOf.has(id)) nodeOf.set(id, { id, names, alias, country, x, y, folded, size, kind: "state", label: country, s: {}, absent: true });
}
const allNodes = [...nodeOf.values()];
const folds = new Set();  // countries whose actors stand together
const now = { edges: [], of: new Map(), stands: new Map() };  // of: id of an edge -> what it is part of now
const isFolded = (node) => homeOf.has(node.id) && folds.has(homeOf.get(node.id).country);
const allFolded = () => groups.length > 0 && folds.size === groups.length;
const standsFor = (id) => homeOf.has(id) && folds.has(homeOf.get(id).country) ? homeOf.get(id).id : id;
const shaped = [1, 1];  // of the stored places, towards the shape of the window
const placeOf = (node) => { const [x, y] = allFolded() && node.folded ? node.folded : [node.x, node.y]; return [x * shaped[0], y * shaped[1]]; };
const sizeOf = (node) => isFolded(node) && homeOf.get(node.id).id === node.id ? homeOf.get(node.id).size : sizeNow(node);

function regroup() {
  const found = new Map();
  for (const edge of edges) {
    let a = standsFor(edge.from), b = standsFor(edge.to);
    if (folds.size && a === b && edge.from !== edge.to) continue;  // inside one country
    if (folds.size && !more.directed && a > b) [a, b] = [b, a];
    const key = folds.size ? a * 1e6 + b : edge.id;
    if (found.has(key)) found.get(key).push(edge); else found.set(key, [edge]);
  }
  now.edges = [...found.values()].map((parts) => parts.length === 1 && parts[0].from === standsFor(parts[0].from) && parts[0].to === standsFor(parts[0].to)
    ? Object.assign(parts[0], { parts }) : together(parts));
  now.of = new Map(now.edges.flatMap((edge) => edge.parts.map((part) => [part.id, edge])));
}
function together(parts) {
  const ev = [...new Set(parts.flatMap((e) => e.ev))], [a, b] = [standsFor(parts[0].from), standsFor(parts[0].to)];
  const flip = !more.directed && a > b, counted = parts.every((e) => e.w === e.ev.length);  // an event of three actors is one
  const days = (key) => parts.map((e) => e[key]).filter(Boolean).sort();
  return { id: parts[0].id, from: flip ? b : a, to: flip ? a : b, ev, parts, w: counted ? ev.length : parts.reduce((sum, e) => sum + e.w, 0), first: days("first")[0] || "", last: days("last").pop() || "" };
}
const edgeOf = (id) => now.of.get(id);
function setFolds(countries) {
  folds.clear();
  for (const one of countries) if (groupOf.has(one)) folds.add(one);
  regroup();
  if (state.node !== null) state.node = standsFor(state.node);
  if (state.edge !== null) state.edge = edgeOf(state.edge)?.id ?? null;
  state.near = [];
}
