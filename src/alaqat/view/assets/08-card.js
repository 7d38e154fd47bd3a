// The card of an edge or a node: who it is, and what it stands on.
const goTo = (target, text) => press(make("bdi", {}, text), () => choose(target, true), { class: "link" });
const chip = (target, text, n) => press(make("bdi", {}, text), () => choose(target, true), { class: "chip", "data-n": n });
const arrow = () => more.directed ? (rtl() ? " \u2190 " : " \u2192 ") : " \u2014 ";
const edgeName = (edge) => isolate(nameOf(nodeOf.get(edge.from))) + arrow() + isolate(nameOf(nodeOf.get(edge.to)));
const spellings = (node) => [...Object.values(node.names), ...node.alias].filter((x) => x.length > 2).sort((a, b) => b.length - a.length);

function showCard() {
  const card = $("card"), edge = state.edge === null ? null : edgeOf(state.edge), node = nodeOf.get(state.node);
  card.replaceChildren();
  if (edge) edgeCard(card, edge); else if (node) nodeCard(card, node); else emptyCard(card);
  card.classList.toggle("empty", !edge && !node);
}
function emptyCard(card) {
  card.append(make("h2", {}, word("evidence")), make("p", { class: "dim" }, word("choose")));
  const top = [...shown.edges].map(([id, left]) => [edgeOf(id), left.length || edgeOf(id).w]).sort((a, b) => b[1] - a[1] || a[0].id - b[0].id).slice(0, 8);
  if (top.length) card.append(make("h3", {}, word("strongest")), make("ol", { class: "ties" }, ...top.map(([edge, n]) => make("li", {}, sample("sign", signOf(shown.edges.get(edge.id))), goTo({ edge: edge.id }, edgeName(edge)), make("span", { class: "n" }, number(n))))));
  card.append(make("h3", {}, word("keysTitle")), make("ul", { class: "keys" }, ...word("keys").map((line) => make("li", {}, line))));
}
function closeButton() { return press("\u00d7", () => { choose({}); $("drawing").focus(); }, { class: "close", "aria-label": word("close"), title: word("close") }); }
function nearList() {  // where edges cross: all of them, the nearest first, to choose from
  const ids = state.near.filter((id) => shown.edges.has(id));
  if (ids.length < 2 || !ids.includes(state.edge)) return "";
  const pick = (id) => { choose({ edge: id, near: state.near }); $("card").querySelector(".near [aria-pressed=true]")?.focus(); };
  const items = ids.map((id) => make("li", {}, press(edgeName(edgeOf(id)), () => pick(id), { "data-edge": id, "aria-pressed": String(id === state.edge) })));
  return make("div", {}, make("span", { class: "dim", id: "near-title" }, word("near") + ":"), make("ul", { class: "near", "aria-labelledby": "near-title" }, ...items));
}
function signBar(list) {  // how much of it is cooperation and how much conflict
  const parts = SIGNS.map((sign) => [sign, list.filter((i) => events[i].sign === sign).length]).filter(([, n]) => n);
  if (!parts.length) return "";
  const bar = make("div", { class: "bar", "aria-hidden": "true" }, ...parts.map(([sign, n]) => { const piece = make("span", { class: sign }); piece.style.flexGrow = n; return piece; }));
  return make("div", {}, bar, make("p", { class: "dim" }, parts.map(([sign, n]) => `${word("signs")[sign]} ${n}`).join(" \u00b7 ")));
}
function edgeCard(card, edge) {
  const a = nodeOf.get(edge.from), b = nodeOf.get(edge.to), list = shown.edges.get(edge.id) || [];
  card.append(closeButton(), make("h2", { class: "ends" }, goTo({ node: a.id }, nameOf(a)), arrow(), goTo({ node: b.id }, nameOf(b))), nearList(),
    make("p", { class: "dim figures" }, `${word("events")} ${list.length}${list.length === edge.ev.length ? "" : " / " + edge.ev.length} \u00b7 ${word("weight")} ${number(edge.w)}`), signBar(list));
  const back = now.edges.find((e) => e.from === edge.to && e.to === edge.from && e.id !== edge.id && shown.edges.has(e.id)), tools = make("p", { class: "chips" });
  if (back) tools.append(chip({ edge: back.id }, edgeName(back), shown.edges.get(back.id).length));
  if (list.length) tools.append(press(word("timeline"), () => openTab("timeline"), { class: "chip", "data-open": "timeline" }));
  card.append(tools);
  if (!edge.ev.length) card.append(make("p", { class: "dim" }, word("noevidence")));
  listEvents(card, list, [a, b]);
}
function postLines(node) {  // the posts that somebody held, the latest first
  if (!node.posts) return "";
  const days = (first, last) => first && last && first !== last ? ` ${first} \u2013 ${last}` : first || last ? ` ${first || last}` : "";
  const sorted = [...node.posts].sort((x, y) => (y[2] || y[1]).localeCompare(x[2] || x[1]) || x[0] - y[0]);
  return make("ul", { class: "posts", "aria-label": word("posts") }, ...sorted.map(([post, first, last]) => make("li", {}, make("bdi", {}, named(posts[post])), make("time", { dir: "ltr", class: "dim" }, days(first, last)))));
}
function foldTools(node) {
  const group = homeOf.get(node.id);
  if (!group) return "";
  const on = folds.has(group.country), others = group.members.filter((id) => id !== group.id), host = make("div", { class: "fold" });
  const told = on ? word("unfold") : node.id === group.id ? fill(word("foldHere"), { n: others.length }) : fill(word("foldInto"), { name: isolate(nameOf(nodeOf.get(group.id))) });
  host.append(press(told, () => { foldOne(group.country); $("card").querySelector(".fold button")?.focus(); }, { "data-fold": group.country }));
  if (on || node.id === group.id) host.append(make("p", { class: "chips" }, ...others.slice(0, 24).map((id) => press(make("bdi", {}, nameOf(nodeOf.get(id))), () => { if (folds.has(group.country)) foldOne(group.country); choose({ node: id }, true); }, { class: "chip" }))));
  return host;
}
function nodeCard(card, node) {
  const partners = new Map(), list = new Set();
  for (const [id, left] of shown.edges) {
    const edge = edgeOf(id);
    if (edge.from !== node.id && edge.to !== node.id) continue;
    const other = edge.from === node.id ? edge.to : edge.from;
    partners.set(other, (partners.get(other) || 0) + (left.length || edge.w));
    for (const i of left) list.add(i);
  }
  const state_ = node.country && groupOf.get(node.country), country = state_ ? named(state_.names) : node.country;
  const facts = [kindName(node.kind), node.country && node.kind !== "state" && `${word("country")}: ${isolate(country)}`, node.kind === "state" && node.country && isolate(node.country)].filter(Boolean);
  const others = Object.entries(node.names).filter(([code, name]) => code !== lang && name !== nameOf(node)).map(([code, name]) => make("bdi", { lang: code }, name));
  card.append(closeButton(), make("h2", { class: "name" }, nameOf(node)), make("p", { class: "dim names" }, ...others.flatMap((x, i) => i ? [" \u00b7 ", x] : [x])),
    make("p", { class: "facts" }, sample("kind", node.kind), facts.join(" \u00b7 ")), postLines(node), make("p", { class: "dim figures" }, `${word("events")} ${list.size}`), signBar([...list]));
  const measured = more.columns.filter((m) => m in node.s);
  if (measured.length && !isFolded(node)) card.append(make("dl", { class: "measures" }, ...measured.map((m) => make("div", {}, make("dt", { title: noteOf(m) || false }, measureName(m)), make("dd", {}, number(node.s[m]))))));
  card.append(foldTools(node));
  if (partners.size) {
    const top = [...partners].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, 8);
    card.append(make("h3", {}, word("partners")), make("p", { class: "chips" }, ...top.map(([id, n]) => chip({ node: id }, `${nameOf(nodeOf.get(id))} (${number(n)})`))));
  }
  listEvents(card, list, [node]);
}
