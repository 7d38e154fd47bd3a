// What the page holds, and small tools. Text enters the page by textContent only; nothing here makes markup of data.
const $ = (id) => document.getElementById(id);
const read = (id) => JSON.parse($(id).textContent);
const nodes = read("nodes"), edges = read("edges"), more = read("more");
const { words, types, topics, articles, events, quotes, people, posts, groups } = more;
let lang = more.lang;
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;  // a name in data may be "__proto__"
const word = (key) => words[lang][key] ?? key;
const named = (names) => names[lang] || names.ar || names.en || names.fr || Object.values(names)[0] || "";
const nameOf = (node) => named(node.names) || node.label;
const kindName = (kind) => own(word("kinds"), kind) || kind;
const measureName = (name) => own(word("measures"), name) || name;
const noteOf = (name) => { const said = own(more.notes, name); return said ? fill(word("notes")[said[0]], said[1]) : ""; };  // what must be said of a measure
const isolate = (text) => "\u2068" + text + "\u2069";
const number = (x) => Number.isInteger(x) ? String(x) : x.toPrecision(4);
const fill = (text, table) => text.replace(/\{(\w+)\}/g, (_, key) => table[key]);
const rtl = () => document.documentElement.dir === "rtl";

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
const press = (text, call, attributes) => make("button", { type: "button", on: { click: call }, ...attributes }, text);

const signOfType = (type) => type.sign > 0 ? "cooperation" : type.sign < 0 ? "conflict" : "neutral";
for (const event of events) {
  event.type = types[event.t];
  event.sign = signOfType(event.type);
  const days = event.d.map((day) => /^\d{4}(-\d\d){0,2}$/.test(day) ? day : "");  // nothing else can be placed in time
  event.from = days[1] || days[0];
  event.until = days[2] || days[0] || event.from;
  for (const list of ["k", "q", "p"]) event[list] = event[list] || [];
}
for (const edge of edges) if (edge.ev.length) {
  const days = (key) => edge.ev.map((i) => events[i][key]).filter(Boolean).sort();
  edge.first = days("from")[0] || "";
  edge.last = days("until").pop() || "";
}
function signOf(list) {
  const found = new Set();
  for (const i of list) found.add(events[i].sign);
  if (found.has("cooperation") && found.has("conflict")) return "mixed";
  return found.has("conflict") ? "conflict" : found.has("cooperation") ? "cooperation" : "neutral";
}
