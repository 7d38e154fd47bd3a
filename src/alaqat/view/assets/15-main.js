// Ties the parts together: choosing, folding, searching, language, theme, the address that keeps the state.
function choose(target, move) {
  const before = [state.node, state.edge].join();
  state.node = target.node ?? null;
  state.edge = target.edge ?? null;
  state.near = target.near ?? [];
  if (before !== [state.node, state.edge].join()) refocus();
  showCard();
  showTable();
  keep();
  if (move && state.edge !== null && edgeOf(state.edge)) bringIntoView([edgeOf(state.edge).from, edgeOf(state.edge).to]);
  else if (move && state.node !== null) bringIntoView([state.node]);
  $("card").scrollTop = 0;
  say(state.edge !== null && edgeOf(state.edge) ? edgeName(edgeOf(state.edge)) : state.node !== null ? `${nameOf(nodeOf.get(state.node))}, ${kindName(kindOf(state.node))}, ${word("events")} ${eventsOf.get(state.node) || 0}` : "");
}
const say = (text) => { $("said").textContent = text; };  // to a screen reader
function changed() {
  compute();
  showCounts();
  drawHistogram();
  redraw();
  showCard();
  showTable();
  keep();
}
function foldTo(countries) {
  const whole = allFolded();
  setFolds(countries);
  compute();
  rebuild();
  if (whole !== allFolded()) fitAll();
  changed();
  showFolds();
  say($("counts").textContent);
}
const foldOne = (country) => foldTo(folds.has(country) ? [...folds].filter((c) => c !== country) : [...folds, country]);
function showFolds() {
  $("fold").hidden = !groups.length;
  $("fold").textContent = word(allFolded() ? "unfoldAll" : "foldAll");
  $("fold").setAttribute("aria-pressed", String(allFolded()));
}
function keep() {
  const hash = new URLSearchParams();
  if (lang !== more.lang) hash.set("lang", lang);
  for (const [facet, set] of Object.entries(state.off)) if (set.size) hash.set("no-" + facet, [...set].sort().join("~"));
  for (const key of ["from", "to"]) if (state[key]) hash.set(key, state[key]);
  if (state.support > 1) hash.set("support", state.support);
  for (const key of ["size", "color"]) if (state[key]) hash.set(key, state[key]);
  if (folds.size) hash.set("fold", allFolded() ? "all" : [...folds].sort().join("~"));
  if (table.which !== "nodes") hash.set("tab", table.which);
  if (table.blocs) hash.set("blocs", "1");
  if (state.node !== null) hash.set("node", state.node);
  if (state.edge !== null) hash.set("edge", state.edge);
  const text = hash.toString();
  if (text !== location.hash.slice(1)) try { history.replaceState(null, "", text ? "#" + text : "#"); } catch { /* a frame without an address of its own */ }
}
function recall() {
  const hash = new URLSearchParams(location.hash.slice(1));
  lang = own(words, hash.get("lang")) ? hash.get("lang") : more.lang;
  for (const facet of FACETS) state.off[facet] = new Set((hash.get("no-" + facet) ?? "").split("~").filter((v, i, all) => hash.has("no-" + facet) && (v || all.length >= 1)));
  for (const key of ["from", "to"]) state[key] = typedDay(hash.get(key) || "", key === "to") || "";
  state.support = Math.max(1, Number(hash.get("support")) || 1);
  state.size = sizers().includes(hash.get("size")) && hash.get("size") !== more.measure ? hash.get("size") : "";
  state.color = hash.get("color") === "communities" ? "communities" : "";
  if (TABS.includes(hash.get("tab"))) table.which = hash.get("tab");
  table.blocs = hash.has("blocs");
  state.node = hash.has("node") && nodeOf.has(Number(hash.get("node"))) ? Number(hash.get("node")) : null;
  state.edge = hash.has("edge") && Number.isInteger(Number(hash.get("edge"))) ? Number(hash.get("edge")) : null;
  setFolds(hash.get("fold") === "all" ? groups.map((g) => g.country) : (hash.get("fold") || "").split("~"));
  if (state.node !== null && nodeOf.get(state.node).absent && !isFolded(nodeOf.get(state.node))) state.node = null;
  if (state.edge !== null && !edgeOf(state.edge)) state.edge = null;
}
function speak() {  // every word of the interface in the chosen language
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  $("language").value = lang;
  document.querySelectorAll("[data-word]").forEach((x) => { x.textContent = word(x.dataset.word); });
  document.querySelectorAll("[data-label]").forEach((x) => { x.setAttribute("aria-label", word(x.dataset.label)); });
  document.querySelectorAll("[data-title]").forEach((x) => { x.title = word(x.dataset.title); x.setAttribute("aria-label", word(x.dataset.title)); });
  $("title").textContent = named(more.titles);
  document.title = named(more.titles);
  const first = dated[0], last = dated[dated.length - 1];
  $("about").textContent = [articles.length && fill(word("articles"), { n: articles.length }), first && (first === last ? isolate(first) : `${isolate(first)} \u2013 ${isolate(last)}`)].filter(Boolean).join(" \u00b7 ");
  $("search").placeholder = word("search");
  const told = more.columns.filter(noteOf).map((m) => `${measureName(m)}: ${noteOf(m)}`);
  $("size-note").textContent = [fill(word("legend"), { m: measureName(sizedBy()) }), ...told].join("\n");
  for (const facet of FACETS) buildFacet(facet);
  buildLook();
  showFolds();
}
function prepare() {  // how each node may be spelt, worked out when somebody first searches
  for (const node of nodes) {
    if (node.letters) continue;
    const all = [...Object.values(node.names), ...node.alias];
    node.letters = [...all, node.country].map((x) => fold(x)[0]).join("\n");
    node.spoken = all.map(sounds);
  }
}
function search() {
  prepare();
  const typed = $("search").value, wanted = fold(typed)[0].trim(), list = $("results"), spoken = /[a-z]/i.test(wanted) ? sounds(typed) : [];
  const letters = wanted ? nodes.filter((n) => n.letters.includes(wanted)) : [], found = new Set(letters);
  const alike = spoken.length ? nodes.filter((n) => !found.has(n) && soundsLike(n.spoken, spoken)) : [];
  const heavy = (a, b) => b.size - a.size || a.id - b.id, hits = [...letters.sort(heavy), ...alike.sort(heavy)];
  const open = (n) => { list.hidden = true; $("search").setAttribute("aria-expanded", "false"); choose({ node: standsFor(n.id) }, true); $("card").focus(); };
  list.replaceChildren(...hits.slice(0, 30).map((n) => make("li", {}, press(sample("kind", n.kind), () => open(n)))));
  [...list.querySelectorAll("button")].forEach((button, i) => button.append(make("bdi", {}, nameOf(hits[i])), make("span", { class: "dim" }, ` \u00b7 ${kindName(hits[i].kind)}`)));
  if (wanted && !hits.length) list.append(make("li", { class: "dim" }, word("noresult")));
  list.hidden = !wanted;
  list.dataset.count = hits.length;
  $("search").setAttribute("aria-expanded", String(!!wanted));
}
function dress() {
  document.documentElement.dataset.theme = theme;
  $("theme").setAttribute("aria-pressed", String(theme === "dark"));
  if (network) { network.setOptions(options()); redraw(); drawnNodes.update(allNodes.map((n) => ({ id: n.id, color: nodeLook(n).color }))); }
  drawHistogram();
}
function bindSearch() {
  $("search").addEventListener("input", search);
  $("search").addEventListener("keydown", (event) => {
    const first = $("results").querySelector("button");
    if ((event.key === "ArrowDown" || event.key === "Enter") && first) { event.preventDefault(); event.key === "Enter" ? first.click() : first.focus(); }
  });
  $("results").addEventListener("keydown", (event) => {
    const items = [...$("results").querySelectorAll("button")], i = items.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && items[i + 1]) { event.preventDefault(); items[i + 1].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (items[i - 1] || $("search")).focus(); }
  });
}
function bindKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); $("search").focus(); }
    if (event.key !== "Escape") return;
    if (!$("results").hidden) { $("results").hidden = true; $("search").setAttribute("aria-expanded", "false"); $("search").focus(); } else choose({});
  });
  $("drawing").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow")) { const next = neighbour(event.key); if (next) choose({ node: next.id }, true); }
    else if (event.key === "Enter") $("card").focus();
    else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else if (event.key === "0") fitAll();
    else return;
    event.preventDefault();
  });
}
function bind() {
  bindFilters();
  bindHistogram();
  bindSearch();
  bindKeys();
  $("language").addEventListener("change", () => { lang = $("language").value; speak(); changed(); });
  $("theme").addEventListener("click", () => { theme = theme === "dark" ? "light" : "dark"; dress(); speak(); changed(); });
  $("fold").addEventListener("click", () => foldTo(allFolded() ? [] : groups.map((g) => g.country)));
  $("fit").addEventListener("click", fitAll);
  $("closer").addEventListener("click", () => zoom(1.25));
  $("farther").addEventListener("click", () => zoom(0.8));
  $("print").addEventListener("click", () => window.print());
  $("png").addEventListener("click", savePicture);
  window.addEventListener("hashchange", () => {
    const before = [...folds].sort().join();
    recall();
    orderLabels();
    speak();
    if (before !== [...folds].sort().join()) { compute(); rebuild(); }
    changed();
  });
  let moved = null;
  $("drawing").addEventListener("pointermove", (event) => {
    if (event.buttons) return;  // a drag moves the picture
    if (!moved) requestAnimationFrame(() => { underPointer(moved); moved = null; });
    moved = event;
  });
  $("drawing").addEventListener("pointerleave", () => { $("under").textContent = ""; });
  window.addEventListener("resize", () => { drawHistogram(); if (table.which === "timeline") layTimeline(); });
}
recall();
document.documentElement.dataset.theme = theme;
speak();
compute();
bind();
orderLabels();
focus = focusOf();
draw();
showCounts();
drawHistogram();
showCard();
if (table.which === "matrix") { resize("tall"); table.own = "tall"; } else showTable();
$("theme").setAttribute("aria-pressed", String(theme === "dark"));
window.alaqat = {
  state, shown, folds, nodes: allNodes, placeOf, get network() { return network; }, get edges() { return now.edges; },
  labels: () => labels.map((box) => ({ x: box[0], y: box[1], w: box[2], h: box[3], id: box[4].id, text: box.text })),
};
