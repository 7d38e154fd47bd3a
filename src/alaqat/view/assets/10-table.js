// The table beside the picture: the same nodes and edges, sorted by any column, without a mouse too.
const TABS = ["nodes", "edges", "matrix", "timeline"];
const table = { which: "nodes", column: null, down: true, limit: 100, size: "", own: "", side: 30, blocs: false };  // size: "", "tall" or "low"; own: what a tab took for itself; side, blocs: of the matrix
function columns() {
  if (table.which === "nodes") return [
    ["name", (n) => nameOf(n)], ["kind", (n) => kindName(n.kind)], ["country", (n) => n.country], ["count", (n) => eventsOf.get(n.id) || 0],
    ...more.columns.map((m) => [m, (n) => isFolded(n) || !(m in n.s) ? "" : n.s[m], measureName(m)]),
  ];
  return [
    ["source", (e) => nameOf(nodeOf.get(e.from))], ["target", (e) => nameOf(nodeOf.get(e.to))], ["sign", (e) => word("signs")[signOf(shown.edges.get(e.id) || [])]],
    ["weight", (e) => e.w], ["count", (e) => (shown.edges.get(e.id) || []).length], ["first", (e) => e.first], ["last", (e) => e.last],
  ];
}
let eventsOf = new Map();
function countEvents() {
  const found = new Map(), put = (id, list) => { if (!found.has(id)) found.set(id, new Set()); for (const i of list) found.get(id).add(i); };
  for (const [id, left] of shown.edges) { const edge = edgeOf(id); put(edge.from, left); put(edge.to, left); }
  eventsOf = new Map([...found].map(([id, set]) => [id, set.size]));
}
function openTab(which) {
  Object.assign(table, { which, column: null, down: true, limit: 100 });
  if (which === "matrix" ? table.size === "" : table.own || table.size === "low") { resize(which === "matrix" ? "tall" : ""); table.own = which === "matrix" ? "tall" : ""; }
  else showTable();
  keep();
  $("table").querySelector(`[data-tab=${which}]`).focus();
}
function resize(size) {
  table.size = size;
  table.own = "";
  document.body.dataset.dock = size;
  showTable();
  network.redraw();
}
function tabList() {
  const tab = (which) => press(word(which), () => openTab(which), { "data-tab": which, role: "tab", "aria-selected": String(table.which === which), tabindex: table.which === which ? "0" : "-1", "aria-controls": "panel" });
  const tabs = make("div", { class: "tabs", role: "tablist", "aria-label": word("table") }, ...TABS.map(tab));
  tabs.addEventListener("keydown", (event) => {
    const step = { ArrowRight: rtl() ? -1 : 1, ArrowLeft: rtl() ? 1 : -1 }[event.key];
    if (step) { event.preventDefault(); openTab(TABS[(TABS.indexOf(table.which) + step + TABS.length) % TABS.length]); }
  });
  const size = (to, key, sign) => press(sign, () => { resize(table.size === to ? "" : to); $("table").querySelector(`[data-size=${to}]`).focus(); }, { "data-size": to, title: word(key), "aria-label": word(key), "aria-pressed": String(table.size === to) });
  const csv = ["nodes", "edges"].includes(table.which) ? [press("CSV", saveRows, { id: "csv", title: word("csv"), "aria-label": word("csv") })] : [];
  return make("div", { class: "tabline" }, tabs, make("span", { class: "sizes" }, ...csv, size("tall", "taller", "\u25b2"), size("low", "lower", "\u25bc")));
}
function showTable() {
  const host = $("table"), at = host.querySelector("#panel")?.scrollTop || 0;
  const panel = make("div", { id: "panel", role: "tabpanel", "aria-label": word(table.which), tabindex: "-1" });
  countEvents();
  if (table.which === "matrix") panel.append(...matrix());
  else if (table.which === "timeline") panel.append(...timeline());
  else panel.append(...rows());
  host.replaceChildren(tabList(), panel);
  if (table.which === "timeline") layTimeline();
  panel.scrollTop = at;
}
function sorted() {  // the columns, the one that sorts, and all the rows that the filters leave
  const head = columns(), isNodes = table.which === "nodes";
  const sortBy = head.find(([key]) => key === table.column) || head.find(([key]) => key === (!isNodes ? "weight" : folds.size ? "count" : sizedBy())) || head[0];
  const items = isNodes ? allNodes.filter((n) => shown.nodes.has(n.id)) : now.edges.filter((e) => shown.edges.has(e.id));
  const compare = (a, b) => {
    const x = sortBy[1](a), y = sortBy[1](b);
    return typeof x === "number" && typeof y === "number" ? x - y : typeof x === "number" ? 1 : typeof y === "number" ? -1 : String(x).localeCompare(String(y), lang);
  };
  items.sort((a, b) => (table.down ? -1 : 1) * compare(a, b) || a.id - b.id);
  return [head, sortBy, items];
}
// All rows as a file, with the names in every language. A sheet would run a cell that begins like a formula: such text gets a quote before it.
function saveRows() {
  const isNodes = table.which === "nodes", [head, , items] = sorted(), ends = isNodes ? [["name", (n) => n]] : [["source", (e) => nodeOf.get(e.from)], ["target", (e) => nodeOf.get(e.to)]];
  const names = ends.flatMap(([key, node]) => ["ar", "en", "fr"].map((one) => [`${word(key)} (${one})`, (item) => node(item).names[one] || ""]));
  const cell = (value) => { const text = typeof value === "number" ? String(value) : String(value).replace(/^(?=[=+\-@\t\r])/, "'"); return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text; };
  const all = [...head.map(([key, get, title]) => [title || word(key), get]), ...names];
  const text = [all.map(([title]) => title), ...items.map((item) => all.map(([, get]) => get(item)))].map((row) => row.map(cell).join(",")).join("\r\n");
  download(new Blob(["\ufeff" + text + "\r\n"], { type: "text/csv;charset=utf-8" }), `${more.name}-${table.which}.csv`);  // the mark at its beginning tells Excel that it is UTF-8
}
function rows() {
  const [head, sortBy, items] = sorted(), isNodes = table.which === "nodes";
  const titles = make("tr", {}, ...head.map(([key, get, title]) => {
    const on = sortBy[0] === key, numeric = items.some((item) => typeof get(item) === "number");
    const sort = () => { table.down = on ? !table.down : numeric; table.column = key; showTable(); $("table").querySelector(`[data-column="${key}"]`).focus(); };
    return make("th", { scope: "col", class: numeric ? "number" : "", title: (isNodes && noteOf(key)) || false, "aria-sort": on ? (table.down ? "descending" : "ascending") : "none" }, press((title || word(key)) + (on ? (table.down ? " \u25be" : " \u25b4") : ""), sort, { "data-column": key }));
  }));
  const body = make("tbody", {}, ...items.slice(0, table.limit).map((item) => make("tr", { class: (isNodes ? state.node : state.edge) === item.id ? "chosen" : "" }, ...head.map(([, get], i) => {
    const value = get(item);
    if (i === 0) return make("td", { title: String(value) }, goTo(isNodes ? { node: item.id } : { edge: item.id }, String(value)));
    return typeof value === "number" ? make("td", { class: "number" }, number(value)) : make("td", { title: String(value) }, make("bdi", {}, String(value)));
  }))));
  const whole = make("table", { class: "list" }, make("caption", { class: "hidden" }, `${word("table")}: ${word(table.which)} (${items.length})`), make("thead", {}, titles), body);
  const rest = items.length > table.limit ? [press(`${word("more")} (${items.length - table.limit})`, () => { table.limit += 500; showTable(); })] : [];
  return [make("div", { class: "wide" }, whole), ...rest];
}
