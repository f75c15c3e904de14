import { h, said, show } from "./dom.js";
import { icon } from "./icons.js";

/** @import { Feedback, Reason } from "./state.js" */

/** @typedef {(feedback: Feedback | null) => void} Judge */

const REASONS = /** @type {readonly (readonly [Reason, string])[]} */ ([
  ["WRONG", "Wrong"],
  ["NOT_SAID", "Not said"],
  ["TOO_LONG", "Too long"],
  ["MISSED_SOMETHING", "Missed something"],
]);

/** Two buttons that say whether the insights helped, and why not. A second press takes it back. */
export class FeedbackButtons {
  /** @type {Feedback | null} */
  #given = null;

  /** @param {Judge} judge */
  constructor(judge) {
    this.judge = judge;
    this.helpful = this.#thumb(true);
    this.notHelpful = this.#thumb(false);
    this.reasons = h("div", { class: "reasons", role: "group", "aria-label": "Why not" });
    this.reasons.append(...REASONS.map(([reason, words]) => this.#reason(reason, words)));
    this.render(null);
  }

  /** @param {boolean} isHelpful */
  #thumb(isHelpful) {
    const press = () => this.judge(this.#given?.isHelpful === isHelpful ? null : { isHelpful, reasons: [] });
    return h(
      "button",
      { type: "button", class: "button bare", "aria-label": isHelpful ? "Helpful" : "Not helpful", onclick: press },
      icon(isHelpful ? "up" : "down"),
    );
  }

  /**
   * @param {Reason} reason
   * @param {string} words
   */
  #reason(reason, words) {
    const press = () => {
      const given = this.#given?.reasons ?? [];
      const reasons = given.includes(reason) ? given.filter((one) => one !== reason) : [...given, reason];
      this.judge({ isHelpful: false, reasons });
    };
    return h("button", { type: "button", class: "source", "data-reason": reason, onclick: press }, words);
  }

  /** @param {Feedback | null} feedback */
  render(feedback) {
    this.#given = feedback;
    this.helpful.setAttribute("aria-pressed", said(feedback?.isHelpful === true));
    this.notHelpful.setAttribute("aria-pressed", said(feedback?.isHelpful === false));
    show(this.reasons, feedback?.isHelpful === false);
    for (const [at, [reason]] of REASONS.entries()) {
      const isGiven = feedback?.reasons.includes(reason) ?? false;
      this.reasons.children[at]?.setAttribute("aria-pressed", said(isGiven));
    }
  }
}
