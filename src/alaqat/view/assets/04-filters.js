// What is shown: facets that combine. `off` holds what is switched off; counts say what each choice would show.
const FACETS = ["sign", "kind", "community", "type", "topic"];
const state = { off: Object.fromEntries(FACETS.map((facet) => [facet, new Set()])), from: "", to: "", support: 1, node: null, edge: null, near: [], size: "", color: "" };
const shown = { nodes: new Set(), edges: new Map(), events: new Set() };  // edges: id -> the events that pass

const tests = {
  sign: (e) => !state.off.sign.has(e.sign),
  type: (e) => !state.off.type.has(e.type.root),
  topic: (e) => !state.off.topic.size || !(e.k.length ? e.k.every((t) => state.off.topic.has(String(t))) : state.off.topic.has("-")),
  date: (e) => (!state.from && !state.to) || (!!e.from && (!state.from || e.until >= state.from) && (!state.to || e.from <= state.to)),
};
const passes = (event, except) => Object.keys(tests).every((name) => name === except || tests[name](event));
const eventFilters = () => [state.off.sign.size, state.off.type.size, state.off.topic.size, state.from || state.to].filter(Boolean).length;
const filters = () => eventFilters() + ofNodes.filter((facet) => state.off[facet].size).length + (state.support > 1 ? 1 : 0);
const hasCommunities = more.columns.includes("communities");
const kindOf = (id) => nodeOf.get(id).kind;
const communityOf = (id) => String(nodeOf.get(id).s.communities ?? "");
const valueOf = { kind: kindOf, community: communityOf }, ofNodes = Object.keys(valueOf);  // the facets of nodes; the others are of events
const nodeOn = (id, except) => ofNodes.every((facet) => facet === except || !state.off[facet].size || !state.off[facet].has(valueOf[facet](id)));
const endsOn = (edge) => nodeOn(edge.from) && nodeOn(edge.to);

function compute() {
  shown.nodes.clear(); shown.edges.clear(); shown.events.clear();
  const filtered = eventFilters() > 0, pass = events.map((event) => passes(event));
  for (const edge of now.edges) {
    const left = new Set();
    let bare = 0, any = false;  // the weight of what has no events of its own
    for (const part of edge.parts) {
      if (!endsOn(part)) continue;
      if (part.ev.length) part.ev.forEach((i) => { if (pass[i]) left.add(i); });
      else if (!filtered) { bare += part.w; any = true; }
    }
    if (left.size ? left.size < state.support : !any || (state.support > 1 && bare < state.support)) continue;
    shown.edges.set(edge.id, [...left]);
    shown.nodes.add(edge.from).add(edge.to);
    for (const i of left) shown.events.add(i);
  }
}
function facetCounts(facet) {  // Map value -> number of events (of nodes: kinds, communities) that it would show beside the other filters
  const counts = new Map(), add = (value) => counts.set(value, (counts.get(value) || 0) + 1);
  if (facet in valueOf) { for (const id of nodesIfOn(facet)) add(valueOf[facet](id)); return counts; }
  const seen = new Set();
  for (const edge of edges) if (endsOn(edge)) for (const i of edge.ev) seen.add(i);
  for (const i of seen) {
    const event = events[i];
    if (!passes(event, facet)) continue;
    if (facet === "sign") add(event.sign);
    else if (facet === "type") add(event.type.root);
    else if (event.k.length) for (const t of event.k) add(String(t));
    else add("-");
  }
  return counts;
}
function nodesIfOn(facet) {  // the nodes that would be there if their own kind (or community) were switched on
  const found = new Set(), filtered = eventFilters() > 0, pass = events.map((event) => passes(event));
  for (const edge of edges) {
    if (edge.ev.length ? !edge.ev.some((i) => pass[i]) : filtered) continue;
    if (!nodeOn(edge.from, facet) || !nodeOn(edge.to, facet)) continue;
    const [a, b] = [edge.from, edge.to].map(valueOf[facet]), off = state.off[facet];
    if (a === b || !off.has(b)) found.add(edge.from);
    if (a === b || !off.has(a)) found.add(edge.to);
  }
  return found;
}

const SIGNS = ["cooperation", "conflict", "neutral"];
const roots = new Map(types.map((t) => [t.root, t.rootLabels]));
function facetValues(facet) {  // [[value, label, drawing]]
  if (facet === "sign") return SIGNS.filter((s) => s !== "neutral" || !events.length || events.some((e) => e.sign === s)).map((s) => [s, word("signs")[s], s]);
  if (facet === "kind") return [...new Set(nodes.map((n) => n.kind))].sort().map((k) => [k, kindName(k), k]);
  if (facet === "community") return communities().map(([value, who]) => [value, `${value} \u00b7 ${who}`, byCommunity() ? value : undefined]);
  const byLabel = (a, b) => a[1].localeCompare(b[1], lang);
  if (facet === "type") return [...roots].map(([root, labels]) => [root, named(labels) || root]).sort(byLabel);
  const all = topics.map((t, i) => [String(i), named(t.labels) || t.code]).sort(byLabel);
  return events.some((e) => !e.k.length) && all.length ? [...all, ["-", word("notopic")]] : all;
}
function communities() {  // [[number, its weightiest members]], the largest community first; one alone is told from nothing
  if (!hasCommunities) return [];
  const members = new Map();
  for (const node of nodes) { const value = communityOf(node.id); if (members.has(value)) members.get(value).push(node); else members.set(value, [node]); }
  const heavy = (list) => list.sort((a, b) => b.size - a.size || a.id - b.id).slice(0, 2).map((n) => isolate(nameOf(n))).join(word("comma"));
  return members.size < 2 ? [] : [...members].sort((a, b) => Number(a[0]) - Number(b[0])).map(([value, list]) => [value, heavy(list)]);
}
const boxes = {};
function buildFacet(facet) {
  const host = $("by-" + facet), list = make("div", { class: "scroll" });
  host.querySelectorAll(".scroll").forEach((x) => x.remove());
  boxes[facet] = new Map();
  for (const [value, label, drawing] of facetValues(facet)) {
    const input = make("input", { type: "checkbox", "data-value": value });
    input.addEventListener("change", () => { state.off[facet][input.checked ? "delete" : "add"](value); changed(); });
    const n = make("span", { class: "n" }), line = make("label", { class: "choice" }, input);
    if (drawing !== undefined) line.append(sample(facet, drawing));
    line.append(make("bdi", {}, label), n);
    const row = make("div", { class: "row" }, line, press(word("only"), () => only(facet, value), { class: "only", "data-only": value, "aria-label": `${word("only")}: ${label}` }));
    boxes[facet].set(value, [input, n, row]);
    list.append(row);
  }
  if (facet === "sign" && edges.some((e) => signOf(e.ev) === "mixed")) list.append(make("div", { class: "choice key" }, sample("sign", "mixed"), make("bdi", {}, word("signs").mixed)));
  host.append(list);
  host.hidden = !boxes[facet].size || (facet === "community" && !byCommunity() && !state.off.community.size);  // the legend of its colours
}
function only(facet, value) {  // this one alone; a second time all of them again
  const values = [...boxes[facet].keys()], alone = values.every((v) => state.off[facet].has(v) === (v !== value));
  state.off[facet] = new Set(alone ? [] : values.filter((v) => v !== value));
  changed();
}
function showCounts() {
  for (const facet of FACETS) {
    const counts = boxes[facet].size ? facetCounts(facet) : new Map();
    for (const [value, [input, n, row]] of boxes[facet]) {
      input.checked = !state.off[facet].has(value);
      n.textContent = String(counts.get(value) || 0);
      row.classList.toggle("zero", !counts.get(value));
    }
    $("by-" + facet).classList.toggle("active", state.off[facet].size > 0);
  }
  const nodesNow = new Set(now.edges.flatMap((e) => [e.from, e.to])).size, all = new Set(now.edges.flatMap((e) => e.ev)).size;
  const tile = (key, n, whole) => make("span", { class: "tile" }, make("b", {}, String(n)), n === whole ? "" : make("small", {}, ` / ${whole}`), " ", make("span", {}, word(key)));
  $("counts").replaceChildren(tile("nodes", shown.nodes.size, nodesNow), tile("edges", shown.edges.size, now.edges.length), tile("events", shown.events.size, all));
  Object.assign($("counts").dataset, { nodes: shown.nodes.size, edges: shown.edges.size, events: shown.events.size });
  $("reset").textContent = word("reset") + (filters() ? ` (${filters()})` : "");
  $("reset").disabled = !filters();
  const most = now.edges.reduce((top, e) => Math.max(top, e.ev.length || Math.floor(e.w)), 1);
  $("support").max = String(Math.max(most, state.support));
  $("by-support").hidden = $("support").max === "1";
  $("support").value = String(state.support);
  $("support-value").textContent = String(state.support);
  for (const id of ["from", "to"]) if (document.activeElement !== $(id) || !$(id).classList.contains("wrong")) { $(id).value = state[id]; $(id).classList.remove("wrong"); }
  $("by-date").classList.toggle("active", !!(state.from || state.to));
  $("by-support").classList.toggle("active", state.support > 1);
  $("notice").hidden = !(shown.edges.size === 0 || more.total > edges.length);
  $("notice").textContent = shown.edges.size === 0 ? word("none") : fill(word("trimmed"), { n: edges.length, all: more.total });
}
// A day as it is typed: a year, a month or a day, with digits of any kind; null for what is none.
function typedDay(text, last) {
  const found = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec([...text.trim()].map(digit).join(""));
  if (!found) return text.trim() ? null : "";
  const [year, month, day] = [found[1], found[2] || (last ? "12" : "1"), found[3]].map((x) => Number(x));
  const most = new Date(Date.UTC(year, month, 0)).getUTCDate(), on = found[3] ? day : last ? most : 1;
  if (month < 1 || month > 12 || on < 1 || on > most) return null;
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(on).padStart(2, "0")].join("-");
}
function bindFilters() {
  $("support").addEventListener("input", () => { state.support = Number($("support").value); changed(); });
  for (const id of ["from", "to"]) $(id).addEventListener("change", () => {
    const day = typedDay($(id).value, id === "to");
    $(id).classList.toggle("wrong", day === null);
    $(id).setAttribute("aria-invalid", String(day === null));
    if (day !== null) { state[id] = day; changed(); }
  });
  $("reset").addEventListener("click", () => {
    for (const set of Object.values(state.off)) set.clear();
    state.from = state.to = ""; state.support = 1;
    changed();
  });
}
