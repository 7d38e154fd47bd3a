// Ties the parts together: choosing, searching, language, theme, the address that keeps the state.
function choose(target, move) {
  const before = state.node;
  state.node = target.node ?? null;
  state.edge = target.edge ?? null;
  state.near = target.near ?? [];
  if (before !== state.node) redraw();  // what does not touch the chosen node steps back
  mark();
  showCard();
  showTable();
  keep();
  if (move && state.edge !== null) bringIntoView([edgeOf.get(state.edge).from, edgeOf.get(state.edge).to]);
  else if (move && state.node !== null) bringIntoView([state.node]);
  $("card").scrollTop = 0;
}
function changed() {
  compute();
  showCounts();
  drawHistogram();
  redraw();
  showCard();
  showTable();
  keep();
}
function keep() {
  const hash = new URLSearchParams();
  if (lang !== more.lang) hash.set("lang", lang);
  for (const [facet, set] of Object.entries(state.off)) if (set.size) hash.set("no-" + facet, [...set].sort().join("~"));
  for (const key of ["from", "to"]) if (state[key]) hash.set(key, state[key]);
  if (state.support > 1) hash.set("support", state.support);
  if (state.node !== null) hash.set("node", state.node);
  if (state.edge !== null) hash.set("edge", state.edge);
  const text = hash.toString();
  if (text !== location.hash.slice(1)) history.replaceState(null, "", text ? "#" + text : "#");
}
function recall() {
  const hash = new URLSearchParams(location.hash.slice(1));
  if (own(words, hash.get("lang"))) lang = hash.get("lang");
  for (const facet of Object.keys(state.off)) state.off[facet] = new Set((hash.get("no-" + facet) ?? "").split("~").filter((v, i, all) => hash.has("no-" + facet) && (v || all.length >= 1)));
  for (const key of ["from", "to"]) state[key] = /^\d{4}-\d\d-\d\d$/.test(hash.get(key) || "") ? hash.get(key) : "";
  state.support = Math.max(1, Number(hash.get("support")) || 1);
  state.node = hash.has("node") && nodeOf.has(Number(hash.get("node"))) ? Number(hash.get("node")) : null;
  state.edge = hash.has("edge") && edgeOf.has(Number(hash.get("edge"))) ? Number(hash.get("edge")) : null;
}
function speak() {  // every word of the interface in the chosen language
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  $("language").value = lang;
  $("language").setAttribute("aria-label", word("language"));
  document.querySelectorAll("[data-word]").forEach((x) => { x.textContent = word(x.dataset.word); });
  $("title").textContent = named(more.titles);
  document.title = named(more.titles);
  $("search").placeholder = word("search");
  $("search").setAttribute("aria-label", word("search"));
  $("results").setAttribute("aria-label", word("results"));
  $("drawing").setAttribute("aria-label", word("map"));
  $("support").setAttribute("aria-label", word("support"));
  $("histogram").title = word("brush");
  $("filters").setAttribute("aria-label", word("filters"));
  $("card").setAttribute("aria-label", word("evidence"));
  $("table").setAttribute("aria-label", word("table"));
  $("size-note").textContent = word("legend").replace("{m}", own(word("measures"), more.measure) || more.measure) + (more.note ? ` (${more.note})` : "");
  for (const facet of ["sign", "kind", "type", "topic"]) buildFacet(facet);
}
function search() {
  const wanted = fold($("search").value)[0].trim(), list = $("results");
  const hits = wanted ? nodes.filter((n) => n.folded.includes(wanted)).sort((a, b) => b.size - a.size || a.id - b.id) : [];
  list.replaceChildren(...hits.slice(0, 30).map((n) => make("li", {}, make("button", { type: "button", on: { click: () => { list.hidden = true; choose({ node: n.id }, true); $("card").focus(); } } }, make("bdi", {}, nameOf(n)), ` \u00b7 ${own(word("kinds"), n.kind) || n.kind}`))));
  if (wanted && !hits.length) list.append(make("li", { class: "dim" }, word("noresult")));
  list.hidden = !wanted;
  list.dataset.count = hits.length;
  $("search").setAttribute("aria-expanded", String(!!wanted));
}
function dress() {
  document.documentElement.dataset.theme = theme;
  if (network) { network.setOptions(options()); redraw(); }
  drawHistogram();
}
function bind() {
  bindFilters();
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
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!$("results").hidden) { $("results").hidden = true; $("search").focus(); } else choose({});
  });
  $("language").addEventListener("change", () => { lang = $("language").value; speak(); changed(); });
  $("theme").addEventListener("click", () => { theme = theme === "dark" ? "light" : "dark"; speak(); dress(); showCounts(); });
  $("fit").addEventListener("click", fitAll);
  $("print").addEventListener("click", () => window.print());
  $("png").addEventListener("click", savePicture);
  window.addEventListener("hashchange", () => { recall(); speak(); changed(); mark(); });
  let moved = null;
  $("drawing").addEventListener("pointermove", (event) => {
    if (event.buttons) return;  // a drag moves the picture
    if (!moved) requestAnimationFrame(() => { underPointer(moved); moved = null; });
    moved = event;
  });
  $("drawing").addEventListener("pointerleave", () => { $("under").textContent = ""; });
  window.addEventListener("resize", drawHistogram);
}
function savePicture() {  // the picture as it is on the screen, on the ground of the page
  const from = $("drawing").querySelector("canvas"), to = make("canvas", { width: from.width, height: from.height }), pen = to.getContext("2d");
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--ground");
  pen.fillRect(0, 0, to.width, to.height);
  pen.drawImage(from, 0, 0);
  to.toBlob((blob) => {
    const link = make("a", { href: URL.createObjectURL(blob), download: more.name + ".png" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
}
recall();
document.documentElement.dataset.theme = theme;
speak();
bind();
compute();
draw();
showCounts();
drawHistogram();
mark();
showCard();
showTable();
window.alaqat = { get network() { return network; }, state, shown, nodes, edges, labels: () => labels.map((box) => ({ x: box[0], y: box[1], w: box[2], h: box[3], id: box[4].id, text: box.text })) };
