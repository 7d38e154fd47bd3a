// Who did how much to whom: a row acts on a column; the mark tells the sign without colour. The nodes with the most events come
// first, or each community by itself, so that blocs can be seen; where all act on topics, the topics have the columns. The first column and the last row are the balance: cooperative
// less conflictual events that one sent, and that one received.
const SIDE = 30, SIGN_MARK = { cooperation: "+", conflict: "\u2212", mixed: "\u00b1", neutral: "" };
const balanceOf = (list) => [...list].reduce((sum, i) => sum + Math.sign(events[i].type.sign), 0);
const signed = (n) => n > 0 ? `+${n}` : n < 0 ? `\u2212${-n}` : "0";
const blocOf = (node) => table.blocs && !isFolded(node) && "communities" in node.s ? node.s.communities : table.blocs ? Infinity : 0;
const byBloc = (a, b) => blocOf(a) < blocOf(b) ? -1 : blocOf(a) > blocOf(b) ? 1 : 0;
function sideTools(shownHere, all) {  // how many there are and why not all of them, and what changes that
  const again = (change, key) => () => { change(); showTable(); keep(); ($("table").querySelector(`[data-side=${key}]`) || $("panel")).focus(); };
  const tools = make("p", { class: "chips" });
  if (more.columns.includes("communities")) tools.append(press(word("blocs"), again(() => { table.blocs = !table.blocs; }, "blocs"), { class: "chip", "data-side": "blocs", "aria-pressed": String(table.blocs) }));
  if (all <= shownHere) return [tools];
  tools.append(press(`${word("more")} (${all - shownHere})`, again(() => { table.side += SIDE; }, "more"), { class: "chip", "data-side": "more" }));
  return [make("p", { class: "dim", id: "matrix-part" }, fill(word("matrixPart"), { n: shownHere, all })), tools];
}
function matrix() {
  const most = (n) => eventsOf.get(n.id) || 0, all = byWeight.filter((n) => shown.nodes.has(n.id)).sort((a, b) => most(b) - most(a)), cells = new Map();
  const isTopic = (n) => n.kind === "topic", apart = more.directed && all.some(isTopic) && [...shown.edges.keys()].every((id) => kindOf(edgeOf(id).to) === "topic" && kindOf(edgeOf(id).from) !== "topic");
  const some = (list) => list.slice(0, table.side).sort(byBloc), list = some(apart ? all.filter((n) => !isTopic(n)) : all), across = apart ? some(all.filter(isTopic)) : list;
  const starts = new Set([list, across].flatMap((side) => side.filter((n, i) => i && blocOf(n) !== blocOf(side[i - 1]))));
  for (const id of shown.edges.keys()) {
    const edge = edgeOf(id);
    cells.set(edge.from + " " + edge.to, edge);
    if (!more.directed) cells.set(edge.to + " " + edge.from, edge);
  }
  const cell = (a, b) => {
    const edge = cells.get(a.id + " " + b.id);
    const first = starts.has(b) ? " start" : "";
    if (!edge) return make("td", { class: (a === b ? "self" : "") + first });
    const left = shown.edges.get(edge.id), sign = signOf(left), count = left.length || edge.w, balance = balanceOf(left);
    const told = `${edgeName(edge)}: ${number(count)}, ${word("signs")[sign]}${sign === "mixed" ? `, ${word("balance")} ${signed(balance)}` : ""}`;
    const open = () => { choose({ edge: edge.id }, true); $("table").querySelector(`.matrix [data-edge="${edge.id}"]`)?.focus(); };
    const tone = sign === "mixed" ? (balance > 0 ? " rather-friendly" : balance < 0 ? " rather-hostile" : "") : "";
    return make("td", { class: `cell ${sign}${tone}${state.edge === edge.id ? " chosen" : ""}${first}` }, press(make("bdi", { dir: "ltr" }, SIGN_MARK[sign] + number(count)), open, { "data-edge": edge.id, title: told, "aria-label": told }));
  };
  const sum = (one, other) => { let n = 0; for (const [id, left] of shown.edges) { const e = edgeOf(id); if (e[one] === other.id || (!more.directed && (e.from === other.id || e.to === other.id))) n += balanceOf(left); } return n; };
  const total = (n) => make("td", { class: `sum ${n > 0 ? "cooperation" : n < 0 ? "conflict" : ""}` }, make("bdi", { dir: "ltr" }, signed(n)));
  const head = make("tr", {}, make("td", {}), make("th", { scope: "col", class: "sum" }, make("bdi", { class: "up" }, word("balance"))), ...across.map((n) => make("th", { scope: "col", class: starts.has(n) ? "start" : "" }, make("bdi", { class: "up" }, nameOf(n)))));
  const body = list.map((a) => make("tr", { class: starts.has(a) ? "start" : "" }, make("th", { scope: "row", title: nameOf(a) }, goTo({ node: a.id }, nameOf(a))), total(sum("from", a)), ...across.map((b) => cell(a, b))));
  const foot = make("tr", {}, make("th", { scope: "row", class: "sum" }, word("balance")), make("td", {}), ...across.map((b) => total(sum("to", b))));
  const told = `${word(more.directed ? "matrixRows" : "events")}. ${word("matrixMarks")}`;
  return [make("p", { class: "dim", id: "matrix-title" }, told), ...sideTools(new Set([...list, ...across]).size, all.length), make("div", { class: "wide" }, make("table", { class: "matrix", "aria-labelledby": "matrix-title" }, make("thead", {}, head), make("tbody", {}, ...body, foot)))];
}
