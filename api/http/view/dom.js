/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Property */
/** @typedef {{ key: string, make: () => HTMLElement }} Part */

/**
 * An element. A function is a listener, named as in `onclick`; all else is an attribute, and one that is `null` or
 * `false` is left out. Text is only ever text.
 * @param {string} name
 * @param {Record<string, Property>} [properties]
 * @param {...Child} children
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : String(value));
    }
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/**
 * An ARIA attribute says "false"; without it nothing is said.
 * @param {boolean} value
 */
export const said = (value) => String(value);

/** @type {WeakMap<Element, string>} */
const keys = new WeakMap();

/**
 * The key of the part that an element was made for.
 * @param {Element | null} element
 */
export const keyOf = (element) => (element ? keys.get(element) : undefined);

/**
 * Makes the parts the children of `parent`. An element whose key is there already stays, and with it its focus.
 * @param {Element} parent
 * @param {readonly Part[]} parts
 */
export function keep(parent, parts) {
  const there = new Map([...parent.children].map((child) => [keys.get(child), child]));
  const wanted = parts.map(({ key, make }) => {
    const known = there.get(key);
    there.delete(key);
    if (known) return known;
    const made = make();
    keys.set(made, key);
    return made;
  });
  for (const gone of there.values()) gone.remove();
  let next = parent.firstElementChild;
  for (const element of wanted) {
    if (element === next) next = next.nextElementSibling;
    else moved(parent, element, next);
  }
}

/**
 * `moveBefore` keeps the focus of an element that it moves.
 * @param {Element} parent
 * @param {Element} element
 * @param {Element | null} next
 */
function moved(parent, element, next) {
  if (element.parentNode === parent && "moveBefore" in parent) {
    /** @type {any} */ (parent).moveBefore(element, next);
  } else parent.insertBefore(element, next);
}

/**
 * Shows or hides without making anew.
 * @param {HTMLElement} element
 * @param {boolean} shown
 */
export function show(element, shown) {
  element.hidden = !shown;
}

/**
 * Sets the text if it is another, so that a screen reader hears nothing twice.
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

let counted = 0;

/** An id that no other element has. */
export const freshId = () => `part-${(counted += 1)}`;
