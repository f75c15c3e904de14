import { h, said } from "./dom.js";

const HOVER = 250;
const LEAVING = 150;
const GAP = 8;
const EDGE = 16;

/**
 * What is open beside its button. Only one is open on the page.
 * @type {{ button: HTMLElement, card: HTMLElement, scrim: HTMLElement, isPinned: boolean } | null}
 */
let shown = null;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Opens a card beside the button: pinned when it is pressed, and for as long as the pointer rests on either.
 * @param {HTMLElement} button
 * @param {() => HTMLElement} make
 */
export function open(button, make) {
  button.addEventListener("click", () => {
    if (shown?.button === button && shown.isPinned) close();
    else show(button, make, true);
  });
  button.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") later(HOVER, () => shown?.isPinned || show(button, make, false));
  });
  button.addEventListener("pointerleave", leave);
}

/**
 * @param {HTMLElement} button
 * @param {() => HTMLElement} make
 * @param {boolean} isPinned
 */
function show(button, make, isPinned) {
  clearTimeout(timer);
  if (shown?.button === button) {
    shown.isPinned ||= isPinned;
    return;
  }
  close();
  const card = make();
  const scrim = h("button", { type: "button", class: "scrim", tabindex: -1, "aria-label": "Close", onclick: close });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", leave);
  button.after(card, scrim);
  button.setAttribute("aria-expanded", said(true));
  shown = { button, card, scrim, isPinned };
  place();
}

/** Closes what is open, and gives the focus back if the card had it. */
export function close() {
  clearTimeout(timer);
  if (!shown) return;
  const { button, card, scrim } = shown;
  const hadFocus = card.matches(":focus-within");
  shown = null;
  card.remove();
  scrim.remove();
  button.setAttribute("aria-expanded", said(false));
  if (hadFocus) button.focus();
}

function leave() {
  if (shown?.isPinned) return;
  later(LEAVING, close);
}

/**
 * @param {number} milliseconds
 * @param {() => void} run
 */
function later(milliseconds, run) {
  clearTimeout(timer);
  timer = setTimeout(run, milliseconds);
}

/** Below the button, or above it where there is no room; never beyond an edge. */
function place() {
  if (!shown) return;
  const { button, card } = shown;
  if (!button.isConnected) return close();
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = at.bottom + GAP;
  const top = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, at.top - height - GAP);
  const left = Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE));
  card.style.top = `${Math.round(top)}px`;
  card.style.left = `${Math.round(left)}px`;
}

addEventListener("resize", place);
addEventListener("scroll", ({ target }) => shown?.card !== target && place(), { capture: true, passive: true });
addEventListener("pointerdown", (event) => {
  const [target] = event.composedPath(); // also within a shadow root
  const isWithin = target instanceof Node && (shown?.card.contains(target) || shown?.button.contains(target));
  if (shown && !isWithin && target !== shown.scrim) close();
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !shown) return;
  event.preventDefault();
  close();
});
