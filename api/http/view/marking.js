import { h } from "./dom.js";

const SPACES = /\s+/gu;

/**
 * The text, with the words marked that a quote took from it. A quote may leave words out, which "…" shows, and its
 * spaces may differ.
 * @param {string} text
 * @param {readonly string[]} quotes
 * @returns {(string | HTMLElement)[]}
 */
export function marked(text, quotes) {
  const found = quotes
    .flatMap((quote) => quote.split("…"))
    .map((piece) => span(text, piece))
    .filter((one) => one !== null)
    .sort((one, other) => one.from - other.from);
  const parts = [];
  let at = 0;
  for (const { from, to } of found) {
    if (from < at) continue;
    parts.push(text.slice(at, from), h("mark", {}, text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

/**
 * Where the piece stands in the text. A masked word, such as [card number], is not looked for.
 * @param {string} text
 * @param {string} piece
 */
function span(text, piece) {
  const wanted = piece.replace(/\[[^\]]*\]/gu, "").replace(SPACES, " ").trim();
  if (wanted.length < 2) return null;
  const pattern = wanted.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  const match = new RegExp(pattern.join("\\s+"), "u").exec(text);
  return match && { from: match.index, to: match.index + match[0].length };
}
