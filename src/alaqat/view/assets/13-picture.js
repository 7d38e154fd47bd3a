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
function savePicture() {
  const ratio = FINE, wide = $("drawing").clientWidth, high = $("drawing").clientHeight, from = paint(ratio);
  const top = 52, foot = 34, to = make("canvas", { width: from.width, height: from.height + (top + foot) * ratio }), pen = to.getContext("2d");
  const style = getComputedStyle(document.documentElement), face = style.getPropertyValue("--type"), edge = rtl() ? wide - 14 : 14;
  pen.fillStyle = style.getPropertyValue("--ground");
  pen.fillRect(0, 0, to.width, to.height);
  pen.drawImage(from, 0, top * ratio);
  pen.scale(ratio, ratio);
  pen.direction = document.documentElement.dir;
  pen.textAlign = "start"; pen.textBaseline = "middle";
  pen.fillStyle = style.getPropertyValue("--ink"); pen.font = `600 18px ${face}`;
  pen.fillText(isolate(named(more.titles)), edge, 20, wide - 28);
  pen.fillStyle = style.getPropertyValue("--dim"); pen.font = `13px ${face}`;
  pen.fillText(pictureNote(), edge, 41, wide - 28);
  let at = 14;
  for (const [facet, values] of [["sign", [...SIGNS, "mixed"].filter((s) => [...shown.edges.values()].some((list) => signOf(list) === s))], ["kind", [...new Set([...shown.nodes].map(kindOf))].sort()]]) {
    for (const value of values) {
      const text = isolate(facet === "sign" ? word("signs")[value] : kindName(value)), w = pen.measureText(text).width, x = rtl() ? wide - at - 28 : at;
      pen.drawImage(sample(facet, value), x, top + high + foot / 2 - 7, 28, 14);
      pen.fillText(text, rtl() ? x - 6 : x + 34, top + high + foot / 2);
      at += 28 + 6 + w + 18;
    }
  }
  to.toBlob((blob) => {
    const link = make("a", { href: URL.createObjectURL(blob), download: more.name + ".png" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
}
function pictureNote() {
  const days = state.from || state.to ? `${isolate(state.from || "\u2026")} \u2013 ${isolate(state.to || "\u2026")}` : "";
  return [`${word("nodes")} ${shown.nodes.size}`, `${word("edges")} ${shown.edges.size}`, `${word("events")} ${shown.events.size}`, days].filter(Boolean).join(" \u00b7 ");
}
