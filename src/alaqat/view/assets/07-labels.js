// Labels keep their size at every zoom; those that would lie on another wait until there is room, the weightiest come first.
const HIGH = 20, LOW = 17, MOST = 300, APART = 5, CLOSE = 1, labels = [], widths = new Map();
let byWeight = [];
function orderLabels() { byWeight = [...allNodes].sort((a, b) => sizeOf(b) - sizeOf(a) || a.id - b.id); }
function drawLabels(pen, ratio = network.canvas.pixelRatio || 1) {
  const scale = network.getScale(), wide = $("drawing").clientWidth, high = $("drawing").clientHeight, look = LOOK[theme];
  const dots = grid(), taken = grid(), spots = new Map();
  for (const node of byWeight) {
    if (!shown.nodes.has(node.id)) continue;
    const body = network.body.nodes[node.id], at = network.canvasToDOM({ x: body.x, y: body.y }), r = isRinged(node) ? ringOf(node) : sizeOf(node) * scale;
    if (at.x < -r || at.y < -r || at.x > wide + r || at.y > high + r) continue;
    spots.set(node, [at.x, at.y, r]);
    dots.add([at.x - r, at.y - r, 2 * r, 2 * r, node]);
  }
  pen.save();
  const face = getComputedStyle(document.documentElement).getPropertyValue("--type");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.textAlign = "center"; pen.textBaseline = "middle"; pen.lineJoin = "round"; pen.lineWidth = 4;
  labels.length = 0;
  const chosen = nodeOf.get(state.node), rank = (node) => node === chosen ? 0 : !focus || focus.nodes.has(node.id) ? 1 : 2;
  const order = focus ? [...spots.keys()].sort((a, b) => rank(a) - rank(b)) : [...spots.keys()];  // a stable sort
  const over = $("drawing").getBoundingClientRect(), [one, other] = [document.querySelector(".over"), document.querySelector(".zoom")].map((x) => x.getBoundingClientRect()).sort((a, b) => a.left - b.left);
  const corner = [one.right - over.left, other.left - over.left];  // between the buttons
  const keep = (left, w) => Math.max(3, Math.min(wide - w - 3, left));
  for (const node of order) {
    if (labels.length >= MOST) break;
    const text = isolate(nameOf(node)), bold = node === chosen, font = `${bold ? "600 " : ""}13.5px ${face}`;
    if (pen.lastFont !== font) { pen.font = font; pen.lastFont = font; }
    const key = bold ? "bold " + text : text;
    if (!widths.has(key)) widths.set(key, pen.measureText(text).width);
    const w = widths.get(key), [x, y, r] = spots.get(node), must = labels.length < 12 || rank(node) < (focus ? 2 : 1);
    let place = null, spare = null, least = Infinity;
    const tries = must ? [[APART, HIGH, around], [CLOSE, HIGH, around], [CLOSE, LOW, about]] : [[APART, HIGH, around]];
    for (const [apart, h, places] of tries) for (const [left, top] of place ? [] : places(x, y, r, w, keep)) {
      if (left < 0 || left + w > wide || top < (left < corner[0] || left + w > corner[1] ? 44 : 0) || top + h > high || taken.meets([left - apart, top, w + 2 * apart, h, node])) continue;
      const box = [left, top, w, h, node];
      if (!dots.meets(box)) { place = box; break; }
      const hidden = must ? dots.covered(box) : 0;
      if (must && hidden < least) { spare = box; least = hidden; }  // over as little of other nodes as can be
    }
    place = place || spare;
    if (!place) continue;
    labels.push(Object.assign(place, { text: nameOf(node) }));  // what was drawn, not what would be
    taken.add(place);
    pen.strokeStyle = look.halo; pen.strokeText(text, place[0] + w / 2, place[1] + place[3] / 2);
    pen.fillStyle = rank(node) === 2 ? look.pale : look.text; pen.fillText(text, place[0] + w / 2, place[1] + place[3] / 2);
  }
  pen.lastFont = null;
  pen.restore();
}
// where a name may stand: below its node, above, beside, at its corners
const around = (x, y, r, w, keep) => [[keep(x - w / 2, w), y + r + 2], [keep(x - w / 2, w), y - r - HIGH - 2], [x + r + 4, y - HIGH / 2], [x - r - w - 4, y - HIGH / 2],
  [x + r, y + r - 4], [x - r - w, y + r - 4], [x + r, y - r - HIGH + 4], [x - r - w, y - r - HIGH + 4],
  [x - r, y + r + 2], [x + r - w, y + r + 2], [x - r, y - r - HIGH - 2], [x + r - w, y - r - HIGH - 2]];
// before a name that must be seen covers another node, it stands closer to other names, or aside and a little off
const about = (x, y, r, w) => Array.from({ length: 13 }, (_, off) => off + 2).flatMap((off) => [
  ...[0.5, 0.35, 0.65, 0.2, 0.8].flatMap((part) => [[x - part * w, y + r + off], [x - part * w, y - r - LOW - off]]),
  ...[0, -7, 7, -14, 14].flatMap((down) => [[x + r + off, y - LOW / 2 + down], [x - r - w - off, y - LOW / 2 + down]])]);
function grid() {  // boxes by cells of 48 pixels, so that a look for clashes is short
  const cells = new Map();
  const over = (box, call) => {
    for (let i = Math.floor(box[0] / 48); i <= (box[0] + box[2]) / 48; i++)
      for (let j = Math.floor(box[1] / 48); j <= (box[1] + box[3]) / 48; j++) if (call(i * 4096 + j)) return true;
    return false;
  };
  const shared = (a, b, axis) => Math.min(a[axis] + a[axis + 2], b[axis] + b[axis + 2]) - Math.max(a[axis], b[axis]);
  const clash = (a, b) => a[4] !== b[4] && shared(a, b, 0) > 0 && shared(a, b, 1) > 0;
  return {
    add: (box) => over(box, (key) => { cells.has(key) ? cells.get(key).push(box) : cells.set(key, [box]); return false; }),
    meets: (box) => over(box, (key) => (cells.get(key) || []).some((other) => clash(box, other))),
    covered: (box) => {  // how much of the others lies under this one
      const met = new Set();
      over(box, (key) => { for (const other of cells.get(key) || []) if (clash(box, other)) met.add(other); return false; });
      return [...met].reduce((sum, other) => sum + shared(box, other, 0) * shared(box, other, 1), 0);
    },
  };
}
