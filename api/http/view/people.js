import { h } from "./dom.js";

/** How numbers of a country are written, in groups after its code. */
const GROUPS = /** @type {Record<string, number[]>} */ ({
  1: [3, 3, 4],
  33: [1, 2, 2, 2, 2],
  34: [3, 3, 3],
  44: [4, 6],
  49: [3, 4, 4],
});

/** A number as people read it; one of another country as it is.
 * @param {string} number
 */
function spaced(number) {
  const code = Object.keys(GROUPS).find((one) => number.startsWith(`+${one}`));
  if (!code) return number;
  let rest = number.slice(code.length + 1);
  const parts = [];
  for (const size of GROUPS[code] ?? []) {
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [`+${code}`, ...parts, rest].filter(Boolean).join(" ");
}

/** A number, which stays left to right in any text.
 * @param {string} number
 */
export const numberElement = (number) => h("bdi", { dir: "ltr" }, spaced(number));

/** @typedef {{ name?: string | null, phoneNumbers: string[] }} Person */

/** @param {Person} contact */
export const nameOf = (contact) => contact.name ?? spaced(contact.phoneNumbers[0] ?? "");

/** @param {string | null | undefined} name */
export const firstWord = (name) => name?.trim().split(/\s+/u)[0];

/** The word that sentences use.
 * @param {Person} contact
 */
export const firstNameOf = (contact) => firstWord(contact.name) ?? "this contact";

/**
 * A way back into the system that something came from. An address that is none of the web is not offered.
 * @param {string | null | undefined} address
 * @param {string} words
 */
export function wayBack(address, words) {
  const isOfTheWeb = /^https?:\/\//iu.test(address ?? "");
  return isOfTheWeb ? h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words) : null;
}

/** A name, apart from the direction of the text around it.
 * @param {Person} contact
 */
export const nameElement = (contact) =>
  contact.name ? h("bdi", {}, contact.name) : numberElement(contact.phoneNumbers[0] ?? "");
