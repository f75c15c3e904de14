import { h } from "./dom.js";
import { lettersWork, letLettersWork } from "./session.js";

/** @typedef {{ [key: string]: () => void }} Acts */

const KEYS = [
  ["/", "Search"],
  ["↑ ↓", "Contacts; Enter opens"],
  ["[ ]", "Conversation before, after"],
  ["g", "Generate"],
  ["i", "Insights"],
  ["c", "Conversation"],
  ["y", "Copy the insights"],
  ["Tab", "Sources; Enter opens, Esc closes"],
  ["?", "These keys"],
];

/**
 * Calls the acts of single keys, while no field has the focus. Letters can be switched off.
 * @param {Acts} acts
 */
export function listen(acts) {
  const dialog = keysDialog();
  document.body.append(dialog);
  /** @type {Acts} */
  const all = { ...acts, "?": () => dialog.showModal() };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = all[event.key];
    if (!act || dialog.open || (event.key.length === 1 && !lettersWork())) return;
    event.preventDefault();
    act();
  });
  return { showKeys: () => dialog.showModal() };
}

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLInputElement && !["checkbox", "button"].includes(target.type);

function keysDialog() {
  const dialog = /** @type {HTMLDialogElement} */ (h("dialog", { class: "keys", "aria-labelledby": "keys-title" }));
  const box = /** @type {HTMLInputElement} */ (h("input", { type: "checkbox" }));
  box.checked = lettersWork();
  box.addEventListener("change", () => letLettersWork(box.checked));
  dialog.append(
    h("h2", { id: "keys-title" }, "Keyboard"),
    h("dl", {}, ...KEYS.flatMap(([key, words]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, words)])),
    h(
      "footer",
      {},
      h("label", {}, box, "Single keys work"),
      h("button", { type: "button", class: "button", onclick: () => dialog.close() }, "Close"),
    ),
  );
  return dialog;
}
