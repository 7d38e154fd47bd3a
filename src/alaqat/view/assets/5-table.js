// The table beside the picture: the same nodes and edges, sorted by any column, without a mouse too.
const table = { which: "nodes", column: null, down: true, limit: 100 };
function columns() {
  if (table.which === "nodes") return [
    ["name", (n) => nameOf(n)], ["kind", (n) => own(word("kinds"), n.kind) || n.kind], ["country", (n) => n.country],
    ...more.columns.map((m) => [m, (n) => n.s[m], own(word("measures"), m) || m]),
  ];
  return [
    ["source", (e) => nameOf(nodeOf.get(e.from))], ["target", (e) => nameOf(nodeOf.get(e.to))], ["sign", (e) => word("signs")[signOf(shown.edges.get(e.id) || [])]],
    ["weight", (e) => e.w], ["count", (e) => (shown.edges.get(e.id) || []).length], ["first", (e) => e.first], ["last", (e) => e.last],
  ];
}
const tabList = () => make("div", { class: "tabs" }, ...["nodes", "edges", "matrix"].map((which) =>
  make("button", { type: "button", "data-tab": which, "aria-pressed": String(table.which === which), on: { click: () => { table.which = which; table.column = null; table.down = true; showTable(); $("table").querySelector(`[data-tab=${which}]`).focus(); } } }, word(which))));
// Who did how much to whom: a row acts on a column; the mark tells the sign without colour. The biggest nodes, in the order of size.
const SIDE = 30, SIGN_MARK = { cooperation: "+", conflict: "\u2212", mixed: "\u00b1", neutral: "" };
function matrix() {
  const all = byWeight.filter((n) => shown.nodes.has(n.id)), list = all.slice(0, SIDE), cells = new Map();
  for (const id of shown.edges.keys()) {
    const edge = edgeOf.get(id);
    cells.set(edge.from + " " + edge.to, edge);
    if (!more.directed) cells.set(edge.to + " " + edge.from, edge);
  }
  const cell = (a, b) => {
    const edge = cells.get(a.id + " " + b.id);
    if (!edge) return make("td", { class: a === b ? "self" : "" });
    const left = shown.edges.get(edge.id), sign = signOf(left), count = left.length || edge.w;
    const button = make("button", { type: "button", "data-edge": edge.id, title: edgeName(edge), "aria-label": `${edgeName(edge)}: ${number(count)}, ${word("signs")[sign]}`,
      on: { click: () => { choose({ edge: edge.id }, true); $("table").querySelector(`.matrix [data-edge="${edge.id}"]`)?.focus(); } } }, make("bdi", { dir: "ltr" }, SIGN_MARK[sign] + number(count)));
    return make("td", { class: `cell ${sign}${state.edge === edge.id ? " chosen" : ""}` }, button);
  };
  const head = make("tr", {}, make("td", {}), ...list.map((n) => make("th", { scope: "col" }, make("bdi", { class: "up" }, nameOf(n)))));
  const rows = list.map((a) => make("tr", {}, make("th", { scope: "row" }, goTo({ node: a.id }, nameOf(a))), ...list.map((b) => cell(a, b))));
  const told = `${word("matrix")}: ${word(more.directed ? "matrixRows" : "events")}` + (all.length > SIDE ? ` (${SIDE} / ${all.length})` : "");
  return [make("p", { class: "dim", id: "matrix-title" }, told), make("div", { class: "wide" }, make("table", { class: "matrix", "aria-labelledby": "matrix-title" }, make("thead", {}, head), make("tbody", {}, ...rows)))];
}
function showTable() {
  const host = $("table");
  if (table.which === "matrix") { host.replaceChildren(tabList(), ...matrix()); return; }
  const head = columns(), isNodes = table.which === "nodes";
  const sortBy = head.find(([key]) => key === table.column) || head.find(([key]) => key === (isNodes ? more.measure : "weight")) || head[0];
  const items = isNodes ? nodes.filter((n) => shown.nodes.has(n.id)) : edges.filter((e) => shown.edges.has(e.id));
  const compare = (a, b) => { const x = sortBy[1](a), y = sortBy[1](b); return typeof x === "number" ? x - y : String(x).localeCompare(String(y), lang); };
  items.sort((a, b) => (table.down ? -1 : 1) * compare(a, b) || a.id - b.id);
  const titles = make("tr", {}, ...head.map(([key, get, title]) => {
    const on = sortBy[0] === key, numeric = items.length && typeof get(items[0]) === "number";
    const button = make("button", { type: "button", on: { click: () => { table.down = on ? !table.down : !!numeric; table.column = key; showTable(); } } }, (title || word(key)) + (on ? (table.down ? " \u25be" : " \u25b4") : ""));
    return make("th", { scope: "col", class: numeric ? "number" : "", "aria-sort": on ? (table.down ? "descending" : "ascending") : "none" }, button);
  }));
  const body = make("tbody", {}, ...items.slice(0, table.limit).map((item) => make("tr", { class: (isNodes ? state.node : state.edge) === item.id ? "chosen" : "" }, ...head.map(([, get], i) => {
    const value = get(item);
    if (i === 0) return make("td", {}, goTo(isNodes ? { node: item.id } : { edge: item.id }, String(value)));
    return typeof value === "number" ? make("td", { class: "number" }, number(value)) : make("td", {}, make("bdi", {}, String(value)));
  }))));
  host.replaceChildren(tabList(), make("div", { class: "wide" }, make("table", {}, make("caption", { class: "dim" }, `${word("table")}: ${word(table.which)} (${items.length})`), make("thead", {}, titles), body)));
  if (items.length > table.limit) host.append(make("button", { type: "button", on: { click: () => { table.limit += 500; showTable(); } } }, `${word("more")} (${items.length - table.limit})`));
}
