import { freshId, h, said } from "./dom.js";
import { icon } from "./icons.js";
import { isOffline, secondsUntil } from "./words.js";

/** @import { IconName } from "./icons.js" */
/** @import { State } from "./state.js" */

/**
 * The button that generates, or the words in its place. `blocked` says why it does nothing now.
 * @typedef {{ label: string, icon: IconName, isFilled: boolean, blocked: string }} Button
 */

const IS_UNDER_WAY = "A generation is under way. Its insights appear here by themselves.";
const IS_OFFLINE = "Offline. You can generate again once the connection is back.";

/**
 * @param {State} state
 * @param {number} now
 * @returns {Button | "noLicence" | null} `null` where there is none.
 */
export function buttonOf(state, now) {
  const { viewer, contact, insights, outcome, generation, isAsking } = state;
  if (!viewer || !contact || state.link.state === "signedOut") return null;
  if (!viewer.organization.contactInsightsEnabled) return null;
  if (!viewer.licences.length) return "noLicence";
  /** @type {Button} */
  const plain = { label: insights ? "Generate again" : "Generate insights", icon: "again", isFilled: false, blocked: "" };
  if (generation || isAsking) return { ...plain, label: "Generating…", blocked: IS_UNDER_WAY };
  if (isOffline(state, now)) return { ...plain, blocked: IS_OFFLINE };
  if (outcome?.kind === "failed" || outcome?.kind === "tooOften") {
    const seconds = secondsUntil(outcome.retryAt, now);
    const words = outcome.kind === "failed" ? "Try again" : seconds ? "Again" : plain.label;
    if (!seconds) return { ...plain, label: words };
    const wait = seconds > 600 ? "" : ` in ${seconds} s`;
    return { ...plain, label: `${words}${wait}`, icon: "clock", blocked: outcome.message ?? "Wait a moment." };
  }
  const isStale = insights !== null && !insights.isUpToDate && outcome?.kind !== "replaced";
  return { ...plain, isFilled: isStale || !insights };
}

/**
 * @param {ReturnType<typeof buttonOf>} button
 * @param {{ onpress: () => void, isBig?: boolean }} how
 */
export function buttonElement(button, { onpress, isBig = false }) {
  if (!button) return null;
  if (button === "noLicence") {
    const note = h("button", { type: "button", class: "note" }, "Generating needs AI Assist Pro");
    return hinted(note, "Your administrator can give you the licence.");
  }
  const { label, icon: name, isFilled, blocked } = button;
  const element = h(
    "button",
    {
      type: "button",
      class: `button${isFilled ? " filled" : ""}${isBig ? " big" : ""}`,
      "aria-disabled": blocked ? said(true) : null,
      onclick: () => blocked || onpress(),
    },
    !isBig && icon(name),
    label,
  );
  return blocked ? hinted(element, blocked) : element;
}

/**
 * A button with words that its focus, a press or the pointer shows.
 * @param {HTMLElement} button
 * @param {string} words
 */
function hinted(button, words) {
  const id = freshId();
  button.setAttribute("aria-describedby", id);
  return h("span", { class: "hinted" }, button, h("span", { class: "hint", role: "tooltip", id }, words));
}
