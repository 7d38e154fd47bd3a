// The histogram of events by month; a click takes a month, a drag takes several. Time runs the way that one reads.
// A few dates far from the rest ("since the accord of 1979") would leave the rest no room: the outermost FEW at an end are
// left out of the bars where that saves a TENTH of the range; a button with their number leads to them.
const FEW = 0.03, TENTH = 0.1, TALL = 64, FOOT = 16;
const dated = events.filter((e) => /^\d{4}-\d\d/.test(e.from)).map((e) => e.from.slice(0, 7)).sort();
const monthNumber = (month) => month.split("-").reduce((y, m) => Number(y) * 12 + Number(m) - 1);
const monthName = (n) => `${String(Math.floor(n / 12)).padStart(4, "0")}-${String(n % 12 + 1).padStart(2, "0")}`;
const endOfMonth = (month) => `${month}-${String(new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).getUTCDate()).padStart(2, "0")}`;
const [firstMonth, lastMonth] = dated.length ? usual() : ["", ""];
function usual() {
  const out = Math.floor(dated.length * FEW), far = dated.length - 1, whole = monthNumber(dated[far]) - monthNumber(dated[0]);
  const saves = (a, b) => monthNumber(b) - monthNumber(a) > whole * TENTH;
  return [saves(dated[0], dated[out]) ? dated[out] : dated[0], saves(dated[far - out], dated[far]) ? dated[far - out] : dated[far]];
}
const span = dated.length ? Array.from({ length: Math.min(monthNumber(lastMonth) - monthNumber(firstMonth) + 1, 1200) }, (_, i) => monthName(monthNumber(firstMonth) + i)) : [];
let brush = null;  // [month where it began, month where the pointer is]
function drawHistogram() {
  showOutside();
  const canvas = $("histogram"), ratio = window.devicePixelRatio || 1, width = canvas.clientWidth || 232;
  $("by-date").hidden = !dated.length;
  canvas.width = width * ratio; canvas.height = TALL * ratio;
  const pen = canvas.getContext("2d"), style = getComputedStyle(document.documentElement), count = new Map();
  pen.scale(ratio, ratio);
  for (const event of events) if (event.from && passes(event, "date")) count.set(event.from.slice(0, 7), (count.get(event.from.slice(0, 7)) || 0) + 1);
  const top = Math.max(1, ...span.map((m) => count.get(m) || 0)), step = width / Math.max(1, span.length);
  const [a, b] = brush ? [...brush].sort() : [state.from.slice(0, 7), state.to.slice(0, 7)];
  span.forEach((month, i) => {
    const x = (rtl() ? span.length - 1 - i : i) * step, h = (count.get(month) || 0) / top * (TALL - FOOT - 4);
    const inside = (!a || month >= a) && (!b || month <= b);
    if ((a || b) && inside) { pen.fillStyle = style.getPropertyValue("--soft"); pen.fillRect(x, 0, step, TALL - FOOT); }
    pen.fillStyle = style.getPropertyValue(inside ? "--accent" : "--line");
    pen.fillRect(x + 0.5, TALL - FOOT - h, Math.max(1, step - 1), Math.max(h, 0.5));
  });
  pen.fillStyle = style.getPropertyValue("--dim");
  pen.font = "11px system-ui";
  pen.direction = "ltr";
  const ends = rtl() ? ["right", "left"] : ["left", "right"];
  if (span.length) ends.forEach((side, i) => { pen.textAlign = side; pen.fillText(i ? span[span.length - 1] : span[0], side === "left" ? 0 : width, TALL - 3); });
  const chosen = brush ? [...brush].sort() : null;
  $("brush-told").textContent = chosen ? [...new Set(chosen)].map(isolate).join(" \u2013 ") + `: ${span.filter((m) => m >= chosen[0] && m <= chosen[1]).reduce((n, m) => n + (count.get(m) || 0), 0)}` : word("brush");
}
function showOutside() {  // the events before and after the bars: how many, and the way to them
  if (!dated.length) return;
  const list = events.filter((e) => e.from && passes(e, "date")), next = monthName(monthNumber(lastMonth) + 1) + "-01", before = endOfMonth(monthName(monthNumber(firstMonth) - 1));
  const button = (key, month, from, to, n) => press(fill(word(key), { m: isolate(month), n }), () => {
    const on = state.from === from && state.to === to;
    state.from = on ? "" : from; state.to = on ? "" : to;
    changed();
    $("outside").querySelector(`[data-outside=${key}]`)?.focus();
  }, { "data-outside": key, "aria-pressed": String(state.from === from && state.to === to) });
  const early = list.filter((e) => e.from <= before).length, late = list.filter((e) => e.until >= next).length;  // as the filter takes them
  $("outside").replaceChildren(...(dated[0] < firstMonth ? [button("earlier", firstMonth, "", before, early)] : []), ...(dated[dated.length - 1] > lastMonth ? [button("later", lastMonth, next, "", late)] : []));
}
function bindHistogram() {
  const place = (event) => {
    const box = $("histogram").getBoundingClientRect(), part = (event.clientX - box.left) / box.width;
    return span[Math.max(0, Math.min(span.length - 1, Math.floor((rtl() ? 1 - part : part) * span.length)))];
  };
  $("histogram").addEventListener("pointerdown", (event) => { if (!span.length) return; brush = [place(event), place(event)]; $("histogram").setPointerCapture(event.pointerId); drawHistogram(); });
  $("histogram").addEventListener("pointermove", (event) => { if (brush) { brush[1] = place(event); drawHistogram(); } });
  $("histogram").addEventListener("pointerup", () => {
    if (!brush) return;
    const [first, last] = brush.sort();
    brush = null;
    state.from = first + "-01"; state.to = endOfMonth(last);
    changed();
  });
  $("histogram").addEventListener("pointercancel", () => { brush = null; drawHistogram(); });
}
