// What is shown: facets that combine. `off` holds what is switched off; counts say what each choice would show.
const state = { off: { sign: new Set(), kind: new Set(), type: new Set(), topic: new Set() }, from: "", to: "", support: 1, node: null, edge: null, near: [] };
const shown = { nodes: new Set(), edges: new Map(), events: new Set() };  // edges: id -> the events that pass

const tests = {
  sign: (e) => !state.off.sign.has(e.sign),
  type: (e) => !state.off.type.has(e.type.root),
  topic: (e) => !state.off.topic.size || !(e.k.length ? e.k.every((t) => state.off.topic.has(String(t))) : state.off.topic.has("-")),
  date: (e) => (!state.from && !state.to) || (!!e.from && (!state.from || e.until >= state.from) && (!state.to || e.from <= state.to)),
};
const passes = (event, except) => Object.keys(tests).every((name) => name === except || tests[name](event));
const anyEventFilter = () => !!(state.off.sign.size || state.off.type.size || state.off.topic.size || state.from || state.to);
const kindOn = (edge) => !state.off.kind.has(nodeOf.get(edge.from).kind) && !state.off.kind.has(nodeOf.get(edge.to).kind);

function compute() {
  shown.nodes.clear(); shown.edges.clear(); shown.events.clear();
  const filtered = anyEventFilter();
  for (const edge of edges) {
    const left = edge.ev.filter((i) => passes(events[i]));
    if (!kindOn(edge) || (edge.ev.length ? left.length < Math.max(1, state.support) : filtered || edge.w < state.support)) continue;
    shown.edges.set(edge.id, left);
    shown.nodes.add(edge.from).add(edge.to);
    for (const i of left) shown.events.add(i);
  }
}
function facetCounts(facet) {  // Map value -> number of events (kinds: of nodes) that it would show
  const counts = new Map();
  const add = (value) => counts.set(value, (counts.get(value) || 0) + 1);
  if (facet === "kind") { for (const node of nodes) add(node.kind); return counts; }
  const seen = new Set();
  for (const edge of edges) if (kindOn(edge)) for (const i of edge.ev) seen.add(i);
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

const SIGNS = ["cooperation", "conflict", "neutral"];
const roots = new Map(types.map((t) => [t.root, t.rootLabels]));
function facetValues(facet) {  // [[value, label, drawing]]
  if (facet === "sign") return SIGNS.map((s) => [s, word("signs")[s], s]);
  if (facet === "kind") return [...new Set(nodes.map((n) => n.kind))].sort().map((k) => [k, own(word("kinds"), k) || k, k]);
  const byLabel = (a, b) => a[1].localeCompare(b[1], lang);
  if (facet === "type") return [...roots].map(([root, labels]) => [root, named(labels) || root]).sort(byLabel);
  const all = topics.map((t, i) => [String(i), named(t.labels) || t.code]).sort(byLabel);
  return events.some((e) => !e.k.length) && all.length ? [...all, ["-", "\u2014"]] : all;
}
const boxes = {};
function buildFacet(facet) {
  const host = $("by-" + facet);
  host.querySelectorAll(".scroll").forEach((x) => x.remove());
  const list = make("div", { class: "scroll" });
  boxes[facet] = new Map();
  for (const [value, label, drawing] of facetValues(facet)) {
    const input = make("input", { type: "checkbox", "data-value": value });
    input.checked = !state.off[facet].has(value);
    input.addEventListener("change", () => { state.off[facet][input.checked ? "delete" : "add"](value); changed(); });
    const n = make("span", { class: "n" });
    const row = make("label", { class: "choice" }, input);
    if (drawing !== undefined) row.append(sample(facet, drawing));
    row.append(make("bdi", {}, label), n);
    const only = () => {  // a double click leaves this one alone
      const values = [...boxes[facet].keys()], alone = values.every((v) => state.off[facet].has(v) === (v !== value));
      state.off[facet] = new Set(alone ? [] : values.filter((v) => v !== value));
      changed();
    };
    row.addEventListener("dblclick", (event) => { event.preventDefault(); only(); });
    boxes[facet].set(value, [input, n, row]);
    list.append(row);
  }
  if (facet === "sign" && edges.some((e) => signOf(e.ev) === "mixed")) list.append(make("div", { class: "choice key" }, sample("sign", "mixed"), make("bdi", {}, word("signs").mixed)));
  host.append(list);
  host.hidden = !boxes[facet].size;
}
function showCounts() {
  for (const facet of ["sign", "kind", "type", "topic"]) {
    const counts = facetCounts(facet);
    for (const [value, [input, n, row]] of boxes[facet]) {
      input.checked = !state.off[facet].has(value);
      n.textContent = String(counts.get(value) || 0);
      row.classList.toggle("zero", !counts.get(value));
    }
  }
  const part = (key, n, all) => `${word(key)} ${n}${n === all ? "" : " / " + all}`;
  const all = new Set(edges.flatMap((e) => e.ev)).size;
  $("counts").textContent = [part("nodes", shown.nodes.size, nodes.length), part("edges", shown.edges.size, edges.length), part("events", shown.events.size, all)].join(" \u00b7 ");
  $("counts").dataset.nodes = shown.nodes.size; $("counts").dataset.edges = shown.edges.size; $("counts").dataset.events = shown.events.size;
  $("support").value = String(state.support);
  $("support-value").textContent = String(state.support);
  $("from").value = state.from; $("to").value = state.to;
  $("notice").hidden = !(shown.edges.size === 0 || more.total > edges.length);
  $("notice").textContent = shown.edges.size === 0 ? word("none") : word("trimmed").replace("{n}", edges.length).replace("{all}", more.total);
}

// The histogram of events by month; a click takes a month, a drag takes several.
// A few dates far from the rest ("since the accord of 1979") would leave the rest no room: the outermost FEW at an end are
// left out of the bars where that saves a TENTH of the range; a button with their number leads to them.
const FEW = 0.03, TENTH = 0.1;
const dated = events.filter((e) => /^\d{4}-\d\d/.test(e.from)).map((e) => e.from.slice(0, 7)).sort();
const monthNumber = (month) => month.split("-").reduce((y, m) => Number(y) * 12 + Number(m) - 1);
const [firstMonth, lastMonth] = dated.length ? usual() : ["", ""];
function usual() {
  const out = Math.floor(dated.length * FEW), far = dated.length - 1, whole = monthNumber(dated[far]) - monthNumber(dated[0]);
  const saves = (a, b) => monthNumber(b) - monthNumber(a) > whole * TENTH;
  return [saves(dated[0], dated[out]) ? dated[out] : dated[0], saves(dated[far - out], dated[far]) ? dated[far - out] : dated[far]];
}
function monthRange() {
  if (!dated.length) return [];
  const [y0, m0] = firstMonth.split("-").map(Number), [y1, m1] = lastMonth.split("-").map(Number);
  const count = (y1 - y0) * 12 + (m1 - m0) + 1, out = [];
  for (let i = 0; i < Math.min(count, 1200); i++) out.push(`${y0 + Math.floor((m0 - 1 + i) / 12)}-${String((m0 - 1 + i) % 12 + 1).padStart(2, "0")}`.padStart(7, "0"));
  return out;
}
const span = monthRange();
function drawHistogram() {
  showOutside();
  const canvas = $("histogram"), ratio = window.devicePixelRatio || 1, width = canvas.clientWidth || 232, height = 56;
  canvas.width = width * ratio; canvas.height = height * ratio;
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  const count = new Map();
  for (let i = 0; i < events.length; i++) if (events[i].from && passes(events[i], "date")) count.set(events[i].from.slice(0, 7), (count.get(events[i].from.slice(0, 7)) || 0) + 1);
  const top = Math.max(1, ...count.values()), step = width / Math.max(1, span.length), style = getComputedStyle(document.documentElement);
  span.forEach((month, i) => {
    const inside = (!state.from || month >= state.from.slice(0, 7)) && (!state.to || month <= state.to.slice(0, 7));
    pen.fillStyle = style.getPropertyValue(inside ? "--accent" : "--line");
    const h = (count.get(month) || 0) / top * (height - 16);
    pen.fillRect(i * step, height - 14 - h, Math.max(1, step - 1), Math.max(h, .5));
  });
  pen.fillStyle = style.getPropertyValue("--dim");
  pen.font = "11px system-ui";
  pen.direction = "ltr";
  if (span.length) { pen.textAlign = "left"; pen.fillText(span[0], 0, height - 2); pen.textAlign = "right"; pen.fillText(span[span.length - 1], width, height - 2); }
}
function showOutside() {  // the events before and after the bars: how many, and the way to them
  if (!dated.length) return;
  const list = events.filter((e) => e.from && passes(e, "date")), next = new Date(Date.UTC(+lastMonth.slice(0, 4), +lastMonth.slice(5), 1)).toISOString().slice(0, 10);
  const before = firstMonth && new Date(Date.UTC(+firstMonth.slice(0, 4), firstMonth.slice(5) - 1, 0)).toISOString().slice(0, 10);
  const button = (key, month, from, to, n) => make("button", { type: "button", "data-outside": key, "aria-pressed": String(state.from === from && state.to === to),
    on: { click: () => { const on = state.from === from && state.to === to; state.from = on ? "" : from; state.to = on ? "" : to; changed(); $("outside").querySelector(`[data-outside=${key}]`)?.focus(); } } },
  word(key).replace("{m}", isolate(month)).replace("{n}", n));
  const early = list.filter((e) => e.from <= before).length, late = list.filter((e) => e.until >= next).length;  // as the filter takes them
  $("outside").replaceChildren(...(dated[0] < firstMonth ? [button("earlier", firstMonth, "", before, early)] : []), ...(dated[dated.length - 1] > lastMonth ? [button("later", lastMonth, next, "", late)] : []));
}
const monthAt = (x) => span[Math.max(0, Math.min(span.length - 1, Math.floor(x / ($("histogram").clientWidth || 1) * span.length)))];
function takeMonths(a, b) {
  if (!a || !b) return;
  const [first, last] = a <= b ? [a, b] : [b, a], [y, m] = last.split("-").map(Number);
  state.from = first + "-01";
  state.to = last + "-" + String(new Date(Date.UTC(y, m, 0)).getUTCDate()).padStart(2, "0");
  changed();
}
function bindFilters() {
  let pressed = null;
  const place = (event) => monthAt(event.clientX - $("histogram").getBoundingClientRect().left);
  $("histogram").addEventListener("pointerdown", (event) => { pressed = place(event); $("histogram").setPointerCapture(event.pointerId); });
  $("histogram").addEventListener("pointerup", (event) => { if (pressed) takeMonths(pressed, place(event)); pressed = null; });
  $("support").max = String(Math.max(1, ...edges.map((e) => e.ev.length || e.w)));
  $("support").addEventListener("input", () => { state.support = Number($("support").value); changed(); });
  for (const id of ["from", "to"]) $(id).addEventListener("change", () => { state[id] = $(id).value; changed(); });
  $("reset").addEventListener("click", () => {
    for (const set of Object.values(state.off)) set.clear();
    state.from = state.to = ""; state.support = 1;
    changed();
  });
}
