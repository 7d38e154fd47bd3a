// What readers type alike: Arabic letters folded, and Latin spellings of Arabic names by their consonants.
const SAME = { "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643", "\u06af": "\u0643", "\u0671": "\u0627", "\u0621": "" };
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
function fold(text) {  // [folded text, where each of its letters stands in the text]
  let out = "";
  const at = [];
  for (let i = 0; i < text.length; i++) {
    for (const c of text[i].normalize("NFD").toLowerCase()) {
      if (MARKS.test(c)) continue;
      const letter = c in SAME ? SAME[c] : digit(c);
      out += letter;
      for (let k = 0; k < letter.length; k++) at.push(i);
    }
  }
  return [out, at];
}
function digit(c) {
  const code = c.charCodeAt(0);
  return code >= 0x660 && code <= 0x669 ? String(code - 0x660) : code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : c;
}
function find(text, part) {  // [start, end] of part in text, exactly or else folded, or null
  if (!part) return null;
  const exact = text.indexOf(part);
  if (exact >= 0) return [exact, exact + part.length];
  const [hay, at] = fold(text), needle = fold(part)[0].trim();
  const i = needle ? hay.indexOf(needle) : -1;
  return i < 0 ? null : [at[i], at[i + needle.length - 1] + 1];
}

// Writers differ in vowels and in letters that sound alike: only the consonants are compared, the article left aside.
const SOUNDS = {
  "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "k", "د": "d", "ذ": "z", "ر": "r", "ز": "z", "س": "s", "ش": "x", "ص": "s", "ض": "d",
  "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "پ": "b", "چ": "x", "ڤ": "f", "ڨ": "k",
  b: "b", c: "k", d: "d", f: "f", g: "g", h: "h", j: "g", k: "k", l: "l", m: "m", n: "n", p: "b", q: "k", r: "r", s: "s", t: "t", v: "f", x: "ks", z: "z", "\u0001": "x",
};
const PAIRS = [[/sh|ch/g, "\u0001"], [/kh/g, "k"], [/gh/g, "g"], [/dj/g, "g"], [/dh/g, "z"], [/th/g, "t"], [/ph/g, "f"]];
function sounds(text) {  // the words of a name as consonants: "Mohammed" and محمد are both mhmd
  let flat = fold(text)[0].replace(/(^|[\s\-])(?:ال|(?:al|el|ul|ad|ar|as|ash|an|at|az)[\s\-'’])(?=\S)/g, "$1");
  flat = flat.replace(/\babd[aeiou](?:l[\s\-]?|(\w)(?=\1))/g, "abd ").replace(/ه(?=\s|$)/g, "").replace(/h(?=\s|$)/g, (h, at, all) => /[ksdgtpc]/.test(all[at - 1] || "") ? h : "");
  for (const [pair, one] of PAIRS) flat = flat.replace(pair, one);
  flat = flat.replace(/([a-z\u0001])\1+/g, "$1");  // a doubled letter is one in Arabic script; "Hilal" keeps its two
  return flat.split(/[\s\-'’.]+/).map((part) => [...part].map((c) => own(SOUNDS, c) || "").join("")).filter(Boolean);
}
function soundsLike(names, wanted) {  // each word that is looked for begins a word of one of the names, in order
  if (wanted.join("").length < 2) return false;
  return names.some((spoken) => {
    let at = -1;
    return wanted.every((part) => (at = spoken.findIndex((one, i) => i > at && one.startsWith(part))) >= 0);
  });
}
