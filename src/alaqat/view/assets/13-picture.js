// The picture as a file: what is on the screen, drawn anew three times as fine, under its title and above its legend.
const FINE = 3;
function paint(ratio) {  // the part of the network that is on the screen, on a canvas of its own
  const { nodes: bodies, edges: lines, view } = network.body, own_ = make("canvas", { width: $("drawing").clientWidth * ratio, height: $("drawing").clientHeight * ratio }), pen = own_.getContext("2d");
  pen.setTransform(ratio * view.scale, 0, 0, ratio * view.scale, ratio * view.translation.x, ratio * view.translation.y);
  for (const id of shown.edges.keys()) lines[id].draw(pen);
  for (const id of shown.edges.keys()) lines[id].drawArrows(pen);
  for (const id of shown.nodes) bodies[id].draw(pen);
  drawFocus(pen);
  drawLabels(pen, ratio);
  return own_;
}
function legend(pen, wide) {  // [[facet, value, text, place in the line, line]]: what lines, shapes and colours mean, in as many lines as it takes
  const signs = [...SIGNS, "mixed"].filter((s) => [...shown.edges.values()].some((list) => signOf(list) === s)), there = new Set([...shown.nodes].map(communityOf));
  const all = [
    ...signs.map((value) => ["sign", value, word("signs")[value]]), ...[...new Set([...shown.nodes].map(kindOf))].sort().map((value) => ["kind", value, kindName(value)]),
    ...(byCommunity() ? communities() : []).filter(([value]) => there.has(value) && COMMUNITY[value]).map(([value, who]) => ["community", value, `${value} \u00b7 ${who}`]),
  ];
  let at = 14, line = 0;
  return all.map(([facet, value, text]) => {
    const w = 28 + 6 + pen.measureText(isolate(text)).width + 18;
    if (at > 14 && at + w > wide) { at = 14; line += 1; }
    at += w;
    return [facet, value, isolate(text), at - w, line];
  });
}
function savePicture() {
  const ratio = FINE, wide = $("drawing").clientWidth, high = $("drawing").clientHeight, from = paint(ratio);
  const style = getComputedStyle(document.documentElement), face = style.getPropertyValue("--type"), edge = rtl() ? wide - 14 : 14, small = `13px ${face}`;
  const ruler = make("canvas").getContext("2d");
  ruler.font = small;
  const means = legend(ruler, wide), lines = means.length ? means[means.length - 1][4] : 0;
  const top = 52, foot = 34 + 22 * lines, to = make("canvas", { width: from.width, height: from.height + (top + foot) * ratio }), pen = to.getContext("2d");
  pen.fillStyle = style.getPropertyValue("--ground");
  pen.fillRect(0, 0, to.width, to.height);
  pen.drawImage(from, 0, top * ratio);
  pen.scale(ratio, ratio);
  pen.direction = document.documentElement.dir;
  pen.textAlign = "start"; pen.textBaseline = "middle";
  pen.fillStyle = style.getPropertyValue("--ink"); pen.font = `600 18px ${face}`;
  pen.fillText(isolate(named(more.titles)), edge, 20, wide - 28);
  pen.fillStyle = style.getPropertyValue("--dim"); pen.font = small;
  pen.fillText(pictureNote(), edge, 41, wide - 28);
  for (const [facet, value, text, at, line] of means) {
    const x = rtl() ? wide - at - 28 : at, y = top + high + 17 + 22 * line;
    pen.drawImage(sample(facet, value), x, y - 7, 28, 14);
    pen.fillText(text, rtl() ? x - 6 : x + 34, y);
  }
  to.toBlob((blob) => download(blob, more.name + ".png"));
}
function download(blob, name) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
function pictureNote() {
  const days = state.from || state.to ? `${isolate(state.from || "\u2026")} \u2013 ${isolate(state.to || "\u2026")}` : "";
  return [`${word("nodes")} ${shown.nodes.size}`, `${word("edges")} ${shown.edges.size}`, `${word("events")} ${shown.events.size}`, days].filter(Boolean).join(" \u00b7 ");
}
