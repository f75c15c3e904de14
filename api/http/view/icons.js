const SVG = "http://www.w3.org/2000/svg";

/** The strokes of each icon, in a square of 16. */
const PATHS = {
  CALL: [
    "M3 2.6h2.1l1.1 2.9-1.4 1a7.6 7.6 0 0 0 3.7 3.7l1-1.4 2.9 1.1V12a1.5 1.5 0 0 1-1.6 1.5A9.4 9.4 0 0 1 1.5 4.2 1.5 1.5 0 0 1 3 2.6Z",
  ],
  VOICEMAIL: ["M1.5 8a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M9.1 8a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M4.2 10.7h7.6"],
  SMS: ["M2 3.5h12v8H7l-3 2.4v-2.4H2z", "M5.4 7.5h.01M8 7.5h.01M10.6 7.5h.01"],
  WHATSAPP: ["M2 14l.9-3A6.2 6.2 0 1 1 5.3 13z", "M6 5.6c-.6 2 2 4.9 4.2 4.5"],
  check: ["M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 1 0 1.8 8", "m5.4 8.2 1.8 1.8 3.5-3.8"],
  clock: ["M1.8 8a6.2 6.2 0 1 0 12.4 0A6.2 6.2 0 1 0 1.8 8", "M8 4.7V8l2.2 1.6"],
  warn: ["M8 2.2 14.4 13.4H1.6z", "M8 6.6v3M8 11.6h.01"],
  lock: ["M4.8 7h6.4a1.6 1.6 0 0 1 1.6 1.6V12a1.6 1.6 0 0 1-1.6 1.6H4.8A1.6 1.6 0 0 1 3.2 12V8.6A1.6 1.6 0 0 1 4.8 7Z", "M5.2 7V5.2a2.8 2.8 0 0 1 5.6 0V7"],
  again: ["M13.4 8a5.4 5.4 0 1 1-1.6-3.8L13.4 6", "M13.4 2.6V6H10"],
  copy: ["M7 5.4h4.8A1.6 1.6 0 0 1 13.4 7v5a1.6 1.6 0 0 1-1.6 1.6H7A1.6 1.6 0 0 1 5.4 12V7A1.6 1.6 0 0 1 7 5.4Z", "M3.4 10.4A1 1 0 0 1 2.6 9.5V3.6a1 1 0 0 1 1-1h5.9a1 1 0 0 1 .9.8"],
  up: ["M5 7.2 7.6 2.4c1 0 1.7.7 1.7 1.7l-.3 2.4h3.3c.8 0 1.4.8 1.2 1.6l-1 4.2c-.1.6-.6 1-1.2 1H5zM5 7.2H2.6v6.1H5"],
  down: ["M11 8.8 8.4 13.6c-1 0-1.7-.7-1.7-1.7l.3-2.4H3.7c-.8 0-1.4-.8-1.2-1.6l1-4.2c.1-.6.6-1 1.2-1H11zM11 8.8h2.4V2.7H11"],
  find: ["M2.6 7a4.4 4.4 0 1 0 8.8 0 4.4 4.4 0 1 0-8.8 0", "m10.4 10.4 3.2 3.2"],
  lines: ["M3 4h10M3 8h10M3 12h6"],
  off: ["M8 2v5.4", "M4.6 4.2a5.4 5.4 0 1 0 6.8 0"],
  back: ["M10 3 5 8l5 5"],
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * An icon beside a word that says the same; a screen reader passes over it.
 * @param {IconName} name
 */
export function icon(name) {
  const picture = svg("svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" });
  picture.append(...PATHS[name].map((d) => svg("path", { d })));
  return picture;
}

/** The product's mark. */
export function mark() {
  const picture = svg("svg", { viewBox: "0 0 22 22", "aria-hidden": "true" });
  picture.append(
    svg("rect", { class: "ground", width: "22", height: "22", rx: "6.5" }),
    svg("path", { class: "lines", d: "M6 7.2h10M6 11h10M6 14.8h5.5" }),
  );
  return picture;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function svg(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
