// Every event with the very words it stands on.
const STEP = 25;
const safeLink = (url) => { try { return ["http:", "https:"].includes(new URL(url).protocol); } catch { return false; } };
const personName = (person) => person.node === undefined ? named(person.names) : nameOf(nodeOf.get(person.node));

function whole(text, name) {  // the first place of a name that no letter follows
  for (let from = 0; ;) {
    const found = find(text.slice(from), name);
    if (!found) return null;
    const [start, end] = [from + found[0], from + found[1]];
    if (!/[\p{L}\p{M}]/u.test(text[end] || "")) return [start, end];
    from = end;
  }
}
// The quote with its trigger and actors marked, letter for letter the same: who acts has one line under the name, to whom two.
function marked(quote, event, around) {
  const text = quote.x, marks = [], hit = find(text, quote.g);
  if (hit) marks.push([...hit, "mark", ""]);
  const roles = new Map(event.p.map(([who, role]) => [who, role]));
  for (const [start, end, who] of quote.m || []) marks.push([start, end, "u", roles.get(who) || "i"]);
  for (const node of quote.m ? [] : around) for (const name of spellings(node)) {
    const found = whole(text, name);
    const part = event.p.find(([who]) => people[who].node !== undefined && standsFor(people[who].node) === node.id);
    if (found && !marks.some(([a, b]) => found[0] < b && a < found[1])) marks.push([...found, "u", part ? part[1] : "i"]);
  }
  marks.sort((a, b) => a[0] - b[0] || (a[2] === "mark" ? -1 : 1) || b[1] - a[1]);
  const host = make("blockquote", { dir: "auto" });
  let at = 0;
  for (const [start, end, tag, role] of marks) {
    if (start < at || end > text.length) continue;
    host.append(text.slice(at, start), make(tag, tag === "mark" ? { title: word("trigger") } : { class: role === "i" ? "" : "to", title: word(role === "i" ? "acts" : "actedOn") }, text.slice(start, end)));
    at = end;
  }
  host.append(text.slice(at));
  return host;
}
function sourceLine(article) {
  const line = make("div", { class: "source" }, make("bdi", {}, article.publisher || word("nosource")));
  if (article.published) line.append(" \u00b7 ", make("time", { datetime: article.published, dir: "ltr" }, article.published));
  line.append(" \u00b7 ", make("bdi", {}, article.title || article.id));
  if (article.url && safeLink(article.url)) line.append(" \u00b7 ", make("a", { href: article.url, rel: "noopener noreferrer nofollow", target: "_blank" }, word("open")));
  return line;
}
function stretch(first, last) {  // a whole month or year is said as such
  if (first.endsWith("-01") && last === endOfMonth(first.slice(0, 7))) return first.slice(0, 7);
  if (first.endsWith("-01-01") && last === first.slice(0, 4) + "-12-31") return first.slice(0, 4);
  return `${first} \u2013 ${last}`;
}
function dateText(event) {
  const [day, first, last, precision] = event.d;
  const text = precision === "day" && day ? day : first && last && first !== last ? stretch(first, last) : day || first || last || "";
  return [text, own(word("precisions"), precision) || precision];
}
function whoLine(event) {  // who to whom, each in the post in which he acted
  if (!event.p.length) return "";
  const one = ([who, , post]) => {
    const name = make("bdi", {}, personName(people[who])), node = people[who].node;
    const text = node === undefined ? name : press(name, () => choose({ node: standsFor(node) }, true), { class: "link" });
    return make("span", {}, text, post >= 0 ? make("span", { class: "dim" }, " (", make("bdi", {}, named(posts[post])), ")") : "");
  };
  const list = (role) => event.p.filter(([, r]) => role(r)).flatMap((part, i) => i ? [word("comma"), one(part)] : [one(part)]);
  const from = list((r) => r === "i"), to = list((r) => r !== "i");
  return make("div", { class: "who" }, ...from, from.length && to.length ? make("span", { class: "arrow" }, rtl() ? " \u2190 " : " \u2192 ") : "", ...to);
}
function eventCard(index, around) {
  const event = events[index], [date, precision] = dateText(event), type = event.type;
  const code = [type.code, type.cameo && "CAMEO " + type.cameo].filter(Boolean).join(" \u00b7 ");
  const head = make("div", { class: "head" }, make("b", {}, named(type.labels) || type.code), make("span", { class: "tag sign" }, word("signs")[event.sign]),
    date ? make("time", { datetime: event.d[0] || event.from, dir: "ltr" }, date) : "", make("span", { class: "dim" }, date ? `(${precision})` : precision));
  const card = make("article", { class: `event ${event.sign}`, "data-event": index, tabindex: "-1" }, head, whoLine(event));
  const meaning = named(type.definition || {}), above = type.root !== type.code ? named(type.rootLabels) || type.root : "";
  if (event.k.length) card.append(make("div", { class: "dim topics" }, event.k.map((t) => named(topics[t].labels) || topics[t].code).join(" \u00b7 ")));
  for (const q of event.q) {
    const quote = quotes[q];
    card.append(quote.x ? marked(quote, event, around) : make("p", { class: "dim" }, word("noquote")), sourceLine(articles[quote.a]),
      make("div", { class: "source" }, make("span", { class: "tag" }, own(word("facts"), quote.f) || quote.f), ` ${word("confidence")} ${quote.c}`, quote.r ? make("span", {}, ` \u00b7 ${word("rule")} `, make("bdi", {}, quote.r)) : ""));
  }
  card.append(make("details", { class: "code" }, make("summary", {}, make("span", { dir: "ltr" }, code)), make("p", {}, make("bdi", {}, meaning || word("nodefinition")), above ? make("span", { class: "dim" }, " \u00b7 ", make("bdi", {}, above)) : ""), make("p", {}, make("code", { dir: "ltr" }, "event:" + event.id))));
  return card;
}
function listEvents(host, list, around) {
  const sorted = [...list].sort((a, b) => (events[b].from || "").localeCompare(events[a].from || "") || a - b);
  let at = 0;
  const next = press("", () => step()), body = make("div", { class: "events" });
  const step = () => {
    next.remove();
    for (const i of sorted.slice(at, at + STEP)) body.append(eventCard(i, around));
    at += STEP;
    if (at < sorted.length) { next.textContent = `${word("more")} (${sorted.length - at})`; body.append(next); }
  };
  if (sorted.length) host.append(make("h3", {}, word("evidence")), body);
  host.reveal = (index) => {  // brings one event to the eye and to the keyboard
    while (at < sorted.length && sorted.indexOf(index) >= at) step();
    const card = body.querySelector(`[data-event="${index}"]`);
    body.querySelectorAll(".told").forEach((x) => x.classList.remove("told"));
    card?.classList.add("told");
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "center" });
  };
  step();
}
