// The card of an edge or a node: every event with the very words it stands on.
const STEP = 25;
const safeLink = (url) => { try { return ["http:", "https:"].includes(new URL(url).protocol); } catch { return false; } };

function whole(text, name) {  // the first place of a name that no letter follows
  for (let from = 0; ;) {
    const found = find(text.slice(from), name);
    if (!found) return null;
    const [start, end] = [from + found[0], from + found[1]];
    if (!/[\p{L}\p{M}]/u.test(text[end] || "")) return [start, end];
    from = end;
  }
}
function marked(text, trigger, names) {  // the quote with its trigger and actors marked, letter for letter the same
  const marks = [];
  const hit = find(text, trigger);
  if (hit) marks.push([...hit, "mark"]);
  for (const name of names) {
    const found = whole(text, name);
    if (found && !marks.some(([a, b]) => found[0] < b && a < found[1])) marks.push([...found, "u"]);
  }
  marks.sort((a, b) => a[0] - b[0]);
  const quote = make("blockquote", { dir: "auto" });
  let at = 0;
  for (const [start, end, tag] of marks) {
    if (start < at) continue;
    quote.append(text.slice(at, start), make(tag, {}, text.slice(start, end)));
    at = end;
  }
  quote.append(text.slice(at));
  return quote;
}
function sourceLine(article) {
  const line = make("div", { class: "source" }, make("bdi", {}, article.publisher || word("nosource")));
  if (article.published) line.append(" \u00b7 ", make("time", { datetime: article.published, dir: "ltr" }, article.published));
  if (article.title) line.append(" \u00b7 ", make("bdi", {}, article.title));
  else line.append(" \u00b7 ", make("bdi", {}, article.id));
  if (article.url && safeLink(article.url)) line.append(" \u00b7 ", make("a", { href: article.url, rel: "noopener noreferrer nofollow", target: "_blank" }, word("open")));
  return line;
}
function dateText(event) {
  const [day, first, last, precision] = event.d;
  const text = precision === "day" && day ? day : first && last && first !== last ? `${first} \u2013 ${last}` : day || first || last || "";
  return [text, own(word("precisions"), precision) || precision];
}
function eventCard(index, names) {
  const event = events[index], [date, precision] = dateText(event), type = event.type;
  const code = [type.code, type.cameo && "CAMEO " + type.cameo].filter(Boolean).join(" \u00b7 ");
  const head = make("div", { class: "head" }, make("b", { title: type.definition || "" }, named(type.labels) || type.code), make("span", { class: "tag", dir: "ltr" }, code),
    make("span", { class: "tag" }, word("signs")[event.sign]), date ? make("time", { datetime: event.d[0] || event.from, dir: "ltr" }, date) : "", make("span", { class: "dim" }, date ? `(${precision})` : precision));
  const card = make("article", { class: "event" }, head);
  if (event.k.length) card.append(make("div", { class: "dim" }, event.k.map((t) => named(topics[t].labels) || topics[t].code).join(" \u00b7 ")));
  for (const q of event.q) {
    const quote = quotes[q];
    card.append(quote.x ? marked(quote.x, quote.g, names) : make("p", { class: "dim" }, word("noquote")),
      make("div", { class: "source" }, make("span", { class: "tag" }, own(word("facts"), quote.f) || quote.f), ` ${word("confidence")} ${quote.c}`, quote.r ? make("span", {}, ` \u00b7 ${word("rule")} `, make("bdi", {}, quote.r)) : ""), sourceLine(articles[quote.a]));
  }
  return card;
}
function listEvents(host, list, names) {
  const sorted = [...list].sort((a, b) => (events[b].from || "").localeCompare(events[a].from || "") || a - b);
  let at = 0;
  const next = make("button", { type: "button" }, word("more"));
  const step = () => {
    next.remove();
    for (const i of sorted.slice(at, at + STEP)) host.append(eventCard(i, names));
    at += STEP;
    if (at < sorted.length) { next.textContent = `${word("more")} (${sorted.length - at})`; host.append(next); }
  };
  next.addEventListener("click", step);
  step();
}
const allNames = (node) => [...Object.values(node.names), ...node.alias].filter((x) => x.length > 2).sort((a, b) => b.length - a.length);
const goTo = (target, text) => make("button", { type: "button", on: { click: () => choose(target, true) } }, make("bdi", {}, text));

function showCard() {
  const card = $("card");
  card.replaceChildren(make("h2", {}, word("evidence")));
  if (state.edge !== null && edgeOf.has(state.edge)) edgeCard(card, edgeOf.get(state.edge));
  else if (state.node !== null && nodeOf.has(state.node)) nodeCard(card, nodeOf.get(state.node));
  else card.append(make("p", { class: "dim" }, word("choose")));
}
const arrow = () => more.directed ? (document.documentElement.dir === "rtl" ? " \u2190 " : " \u2192 ") : " \u2014 ";
const edgeName = (edge) => isolate(nameOf(nodeOf.get(edge.from))) + arrow() + isolate(nameOf(nodeOf.get(edge.to)));
function nearList() {  // where edges cross: all of them, the nearest first, to choose from
  const ids = state.near.filter((id) => shown.edges.has(id));
  if (ids.length < 2 || !ids.includes(state.edge)) return "";
  const pick = (id) => { choose({ edge: id, near: state.near }); $("card").querySelector(".near [aria-pressed=true]")?.focus(); };
  const items = ids.map((id) => make("li", {}, make("button", { type: "button", "data-edge": id, "aria-pressed": String(id === state.edge), on: { click: () => pick(id) } }, edgeName(edgeOf.get(id)))));
  return make("div", {}, make("span", { class: "dim", id: "near-title" }, word("near") + ":"), make("ul", { class: "near", "aria-labelledby": "near-title" }, ...items));
}
function edgeCard(card, edge) {
  const a = nodeOf.get(edge.from), b = nodeOf.get(edge.to), list = shown.edges.get(edge.id) || [];
  card.append(nearList(), make("p", { class: "ends" }, goTo({ node: a.id }, nameOf(a)), arrow(), goTo({ node: b.id }, nameOf(b))),
    make("p", { class: "dim" }, `${word("events")} ${list.length}${list.length === edge.ev.length ? "" : " / " + edge.ev.length} \u00b7 ${word("weight")} ${number(edge.w)}`));
  if (!edge.ev.length) card.append(make("p", { class: "dim" }, word("noevidence")));
  listEvents(card, list, [...allNames(a), ...allNames(b)]);
}
function nodeCard(card, node) {
  const partners = new Map(), list = new Set();
  for (const [id, left] of shown.edges) {
    const edge = edgeOf.get(id);
    if (edge.from !== node.id && edge.to !== node.id) continue;
    const other = edge.from === node.id ? edge.to : edge.from;
    partners.set(other, (partners.get(other) || 0) + (left.length || edge.w));
    for (const i of left) list.add(i);
  }
  card.append(make("h2", { class: "name" }, nameOf(node)),
    make("p", { class: "dim" }, [own(word("kinds"), node.kind) || node.kind, node.country && `${word("country")} ${isolate(node.country)}`, `${word("events")} ${list.size}`].filter(Boolean).join(" \u00b7 ")),
    make("p", { class: "dim" }, more.columns.map((m) => `${own(word("measures"), m) || m} ${number(node.s[m])}`).join(" \u00b7 ")));
  if (partners.size) {
    const top = [...partners].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, 8);
    card.append(make("p", {}, make("span", { class: "dim" }, word("partners") + ": "), ...top.flatMap(([id, n]) => [goTo({ node: id }, `${nameOf(nodeOf.get(id))} (${n})`), " "])));
  }
  listEvents(card, list, allNames(node));
}
