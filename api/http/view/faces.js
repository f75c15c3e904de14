import { h } from "./dom.js";

/** The origins from which this page's policy lets pictures in. */
const ORIGINS = document.querySelector('meta[name="image-origins"]')?.getAttribute("content")?.split(" ") ?? [];

/**
 * Initials on a colour, always the same for the same name; the picture in their place once it has been loaded.
 * @param {string | null | undefined} name
 * @param {string | null | undefined} [address] Of a picture.
 */
export function face(name, address = null) {
  const words = (name ?? "").trim().split(/\s+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "");
  const sum = [...(name ?? "")].reduce((so, letter) => (so * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const colour = ["a", "b", "c", "d", "e"][sum % 5];
  const element = h("span", { class: `face ${colour}`, "aria-hidden": "true" }, letters.join("").toUpperCase() || "#");
  if (address && ORIGINS.includes(originOf(address))) {
    const picture = h("img", { src: address, alt: "", onload: () => element.replaceChildren(picture) });
  }
  return element;
}

/** @param {string} address */
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return "";
  }
}
