// When it happened: one lane a direction for a chosen edge, one a counterpart for a chosen node, else the strongest pairs.
// A mark is an event; its shape tells the sign, a bar how far its date is known. What has no date is counted at the end.
const LANES = 12, MARKS_MOST = 400, MARK = 13;
const dayOf = (text) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7) || 1) - 1, Number(text.slice(8, 10) || 1)) / 864e5;
function lanes() {  // [{ title, target, list: [[event, edge]] }]
  const of = (edge) => (shown.edges.get(edge.id) || []).map((i) => [i, edge.id]);
  const edge = state.edge === null ? null : edgeOf(state.edge);
  if (edge) return now.edges.filter((e) => e.id === edge.id || (e.from === edge.to && e.to === edge.from)).sort((a) => a.id === edge.id ? -1 : 1)
    .map((e) => ({ title: edgeName(e), target: { edge: e.id }, list: of(e) }));
  const found = new Map();
  for (const id of shown.edges.keys()) {
    const e = edgeOf(id);
    if (state.node !== null && e.from !== state.node && e.to !== state.node) continue;
    const key = Math.min(e.from, e.to) + " " + Math.max(e.from, e.to), other = e.from === state.node ? e.to : e.from;
    if (!found.has(key)) found.set(key, { title: state.node !== null ? nameOf(nodeOf.get(other)) : `${isolate(nameOf(nodeOf.get(e.from)))} \u2013 ${isolate(nameOf(nodeOf.get(e.to)))}`, target: { edge: e.id }, list: [], seen: new Set() });
    const lane = found.get(key);
    for (const [i, at] of of(e)) if (!lane.seen.has(i)) { lane.seen.add(i); lane.list.push([i, at]); }
  }
  return [...found.values()].sort((a, b) => b.list.length - a.list.length || a.target.edge - b.target.edge).slice(0, LANES);
}
const whenIn = (i, from, to) => { const e = events[i]; return e.from && dayOf(e.from) <= to && dayOf(e.until) >= from; };
function timeline() {
  const all = lanes(), listed = all.flatMap((lane) => lane.list.map(([i]) => i)).filter((i) => events[i].from);
  const told = make("p", { class: "dim" }, word(state.edge !== null ? "timelineEdge" : state.node !== null ? "timelineNode" : "timelineAll"));
  if (!listed.length) return [told, make("p", {}, word("nodates"))];
  const inside = listed.filter((i) => !firstMonth || (events[i].until >= firstMonth && events[i].from <= lastMonth + "-99")), some = inside.length ? inside : listed;
  const clip = (day, low) => low ? Math.max(day, dayOf((inside.length && firstMonth) || "0001-01-01")) : Math.min(day, dayOf(inside.length && lastMonth ? endOfMonth(lastMonth) : "9999-12-31"));
  let from = Math.min(...some.map((i) => clip(dayOf(events[i].from), true))), to = Math.max(...some.map((i) => clip(dayOf(events[i].until), false)));
  if (to - from < 40) { from -= 20; to += 20; }
  const pad = (to - from) * 0.02;
  const aside = all.some((lane) => lane.list.some(([i]) => !whenIn(i, from - pad, to + pad)));  // what has no place: all lanes leave room for it, so that they stay under the axis
  return [told, make("div", { class: `timeline${aside ? " aside" : ""}`, "data-from": from - pad, "data-to": to + pad }, axis(from - pad, to + pad, aside), ...all.map((lane) => laneRow(lane, from - pad, to + pad)))];
}
function axis(from, to, aside) {
  const host = make("div", { class: "lane axis", "aria-hidden": "true" }, make("span"), make("div", { class: "track" }), make("span"));
  const months = (to - from) / 30.4, most = Math.max(2, Math.min(9, ($("table").clientWidth - (aside ? 340 : 220)) / 66));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((s) => months / s <= most) || 600, date = new Date(from * 864e5);
  for (let m = Math.ceil((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step) * step; ; m += step) {
    const day = Date.UTC(Math.floor(m / 12), m % 12, 1) / 864e5;
    if (day > to - (to - from) * 0.07) break;  // its word would not fit
    if (day < from) continue;
    const tick = make("span", { class: "tick" }, make("bdi", { dir: "ltr" }, step % 12 ? monthName(m) : String(Math.floor(m / 12))));
    tick.style.insetInlineStart = `${(day - from) / (to - from) * 100}%`;
    host.children[1].append(tick);
  }
  return host;
}
function laneRow(lane, from, to) {
  const track = make("div", { class: "track", role: "list" }), inside = lane.list.filter(([i]) => whenIn(i, from, to)).sort((a, b) => events[a[0]].from.localeCompare(events[b[0]].from) || a[0] - b[0]);
  for (const [i, edge] of inside.slice(0, MARKS_MOST)) {
    const event = events[i], [date, precision] = dateText(event), a = Math.max(from, dayOf(event.from)), b = Math.min(to, dayOf(event.until));
    const label = `${isolate(date)} (${precision}), ${named(event.type.labels) || event.type.code}, ${word("signs")[event.sign]}: ${edgeName(edgeOf(edge))}`;
    const item = make("span", { role: "listitem", class: "spot", "data-from": (a - from) / (to - from), "data-until": (b - from) / (to - from) });
    if (b - a > 1) item.append(make("span", { class: `reach ${event.sign}` }));
    item.append(press("", () => { choose({ edge }, true); if (table.which === "timeline") $("card").reveal(i); }, { class: `dot ${event.sign}`, "aria-label": label, title: label, "data-mark": i }));
    track.append(item);
  }
  const early = lane.list.filter(([i]) => events[i].from && !whenIn(i, from, to)).length, none = lane.list.filter(([i]) => !events[i].from).length;
  const rest = [early && fill(word("outsideDates"), { n: early }), none && fill(word("undatedCount"), { n: none })].filter(Boolean).join(" \u00b7 ");
  return make("div", { class: "lane" }, make("div", { class: "title" }, goTo(lane.target, lane.title), make("span", { class: "n" }, ` ${lane.list.length}`)), track, make("span", { class: "dim" }, rest));
}
// Marks that would lie on one another move aside within what is known of their date, or stand on one another; needs the width.
function layTimeline() {
  for (const track of $("panel").querySelectorAll(".lane:not(.axis) .track")) {
    const width = track.clientWidth || 600, taken = [];  // by level: the middles of the marks
    for (const spot of track.children) {
      const a = Number(spot.dataset.from) * width, b = Number(spot.dataset.until) * width, dot = spot.querySelector(".dot"), reach = spot.querySelector(".reach");
      const tries = [(a + b) / 2];
      for (let aside = MARK; aside <= (b - a) / 2 + 2; aside += MARK) tries.push((a + b) / 2 - aside, (a + b) / 2 + aside);
      let level = 0, middle;
      while ((middle = tries.find((x) => (taken[level] || []).every((other) => Math.abs(other - x) >= MARK))) === undefined) level++;
      (taken[level] = taken[level] || []).push(middle);
      dot.style.insetInlineStart = `${middle}px`;
      dot.style.top = `${level * MARK + 4}px`;
      if (reach) { reach.style.insetInlineStart = `${a}px`; reach.style.width = `${Math.max(2, b - a)}px`; reach.style.top = `${level * MARK + 9}px`; }
    }
    track.style.height = `${Math.max(1, taken.length) * MARK + 8}px`;
  }
}
