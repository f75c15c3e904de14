import { h, keep, setText, show } from "./dom.js";
import { icon } from "./icons.js";

/** @import { Status } from "./words.js" */

/**
 * The row that says how the insights stand, and the live region that says it to a screen reader. The region is told of
 * a change of kind alone, never of each statement or minute.
 */
export class StatusRow {
  #row = h("div", { class: "status" });
  #region = h("p", { class: "unseen", role: "status" });
  #kind = "";

  /** @param {{ watch: () => void, signIn: () => void }} acts */
  constructor(acts) {
    this.acts = acts;
    this.elements = [this.#row, this.#region];
  }

  /** @param {Status | null} status */
  render(status) {
    show(this.#row, !!status);
    if (!status) {
      this.#tell("", "");
      return;
    }
    const { tone, icon: name, strong, rest, act } = status;
    this.#row.className = `status ${tone}`;
    keep(this.#row, [
      ...(name ? [{ key: `icon ${name}`, make: () => h("span", { class: "picture" }, icon(name)) }] : []),
      { key: `${tone} ${strong}`, make: () => words(strong, rest, tone === "bad") },
      ...(act ? [{ key: act.label, make: () => button(act.label, this.acts[act.name]) }] : []),
    ]);
    const text = this.#row.querySelector(".rest");
    if (text) setText(text, rest);
    this.#tell(`${tone} ${strong}`, tone === "bad" ? "" : `${strong}${rest}`);
  }

  /**
   * @param {string} kind
   * @param {string} words
   */
  #tell(kind, words) {
    if (kind === this.#kind) return;
    const isFirst = this.#kind === "";
    this.#kind = kind;
    if (!isFirst || !kind.startsWith("ok")) this.announce(words);
  }

  /** Says something that the row does not show.
   * @param {string} words
   */
  announce(words) {
    this.#region.textContent = words;
  }
}

/**
 * @param {string} strong
 * @param {string} rest
 * @param {boolean} isAlert
 */
const words = (strong, rest, isAlert) =>
  h("span", isAlert ? { role: "alert" } : {}, h("b", {}, strong), h("span", { class: "rest" }, rest));

/**
 * @param {string} label
 * @param {() => void} onclick
 */
const button = (label, onclick) => h("button", { type: "button", class: "text-button", onclick }, label);
