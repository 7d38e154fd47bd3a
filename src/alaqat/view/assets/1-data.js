// What the page holds, and small tools. Text enters the page by textContent only; nothing here makes markup of data.
const $ = (id) => document.getElementById(id);
const read = (id) => JSON.parse($(id).textContent);
const nodes = read("nodes"), edges = read("edges"), more = read("more");
const { words, types, topics, articles, events, quotes } = more;
const nodeOf = new Map(nodes.map((n) => [n.id, n]));
const edgeOf = new Map(edges.map((e) => [e.id, e]));
let lang = more.lang;
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;  // a name in data may be "__proto__"
const word = (key) => words[lang][key] ?? key;
const named = (names) => names[lang] || names.ar || names.en || names.fr || Object.values(names)[0] || "";
const nameOf = (node) => named(node.names) || node.label;
const isolate = (text) => "\u2068" + text + "\u2069";
const number = (x) => Number.isInteger(x) ? String(x) : x.toPrecision(4);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === "class") element.className = value;
    else if (key === "on") for (const [event, call] of Object.entries(value)) element.addEventListener(event, call);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) element.append(child);  // strings become text nodes
  return element;
}

// One letter for all that readers type alike: hamza seats, alif maqsura, ta marbuta, marks, tatweel, accents, digits.
const SAME = { "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643", "\u06af": "\u0643", "\u0671": "\u0627", "\u0621": "" };
function fold(text) {  // [folded text, where each of its letters stands in the text]
  let out = "";
  const at = [];
  for (let i = 0; i < text.length; i++) {
    for (const c of text[i].normalize("NFD").toLowerCase()) {
      if (/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(c)) continue;
      const code = c.charCodeAt(0);
      const digit = code >= 0x660 && code <= 0x669 ? code - 0x660 : code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
      const letter = digit >= 0 ? String(digit) : c in SAME ? SAME[c] : c;
      out += letter;
      for (let k = 0; k < letter.length; k++) at.push(i);
    }
  }
  return [out, at];
}
function find(text, part) {  // [start, end] of part in text, exactly or else folded, or null
  if (!part) return null;
  const exact = text.indexOf(part);
  if (exact >= 0) return [exact, exact + part.length];
  const [hay, at] = fold(text), needle = fold(part)[0].trim();
  const i = needle ? hay.indexOf(needle) : -1;
  return i < 0 ? null : [at[i], at[i + needle.length - 1] + 1];
}

const signOfType = (type) => type.sign > 0 ? "cooperation" : type.sign < 0 ? "conflict" : "neutral";
for (const event of events) {
  event.type = types[event.t];
  event.sign = signOfType(event.type);
  event.from = event.d[1] || event.d[0];
  event.until = event.d[2] || event.d[0];
}
for (const node of nodes) node.folded = [...Object.values(node.names), ...node.alias, node.country].map((x) => fold(x)[0]).join("\n");
function signOf(list) {
  const found = new Set(list.map((i) => events[i].sign));
  if (found.has("cooperation") && found.has("conflict")) return "mixed";
  return found.has("conflict") ? "conflict" : found.has("cooperation") ? "cooperation" : "neutral";
}
