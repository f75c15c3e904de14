import { copyText } from "./copying.js";
import { h, said } from "./dom.js";
import { icon } from "./icons.js";
import { languageName } from "./languages.js";
import { open } from "./popping.js";
import { plainDay } from "./times.js";
import { capped } from "./words.js";

/** @import { Part } from "./dom.js" */
/** @import { FeedbackButtons } from "./feedback.js" */
/** @import { Insights, State } from "./state.js" */

const LEFT_OUT = {
  BEYOND_TWELVE: "older than the twelve latest",
  IN_PROGRESS: "a call still in progress",
  NOT_SENT: "not sent",
  NO_TEXT: "without text",
  NO_TRANSCRIPT: "without a transcript",
};

/**
 * What the insights rest on, who wrote them, and what may be done with them.
 * @param {State} state
 * @param {(words: string) => void} announce
 * @param {FeedbackButtons} feedback
 * @returns {Part}
 */
export function footerPart(state, announce, feedback) {
  const insights = /** @type {Insights} */ (state.insights);
  return {
    key: `footer ${insights.version}`,
    make: () =>
      h(
        "footer",
        {},
        h(
          "div",
          { class: "row" },
          coverage(insights),
          h("span", { class: "end" }, feedback.helpful, feedback.notHelpful, copyButton(state, announce)),
        ),
        feedback.reasons,
        h("span", {}, `Written by ${writer(insights)} in ${languageName(insights.language)}. The sources decide.`),
      ),
  };
}

/** @param {Insights} insights */
const writer = ({ writer: name }) => (name === "extractive" ? "the built-in writer" : name);

/** @param {Insights} insights */
function coverage({ coverage: { interactionCount, since, suspiciousCount, shortenedCount, leftOut } }) {
  const count = leftOut.reduce((sum, one) => sum + one.count, 0);
  const line = h("span", {}, "From ", h("b", {}, String(interactionCount)), ` since ${plainDay(since)}`);
  const lines = leftOut.map((one) => `${capped(one.count)} ${LEFT_OUT[one.reason]}`);
  if (shortenedCount) lines.push(`${shortenedCount} too long to be read whole`);
  if (suspiciousCount) lines.push(`${suspiciousCount} with words that try to command the reader, which were kept out`);
  if (!lines.length) return line;
  const words = count ? `${capped(count)} left out` : "read in part";
  const button = h("button", { type: "button", class: "text-button", "aria-expanded": said(false) }, words);
  open(button, () =>
    h(
      "div",
      { class: "shown", role: "dialog", "aria-label": "What was not read" },
      h("h3", {}, "What was not read"),
      h("ul", {}, ...lines.map((text) => h("li", {}, text))),
    ),
  );
  line.append(" · ", button);
  return line;
}

/**
 * @param {State} state
 * @param {(words: string) => void} announce
 */
function copyButton(state, announce) {
  const copy = async () => announce((await copyText(state)) ? "Copied" : "Copying is not possible here.");
  return h(
    "button",
    { type: "button", class: "button bare copy", "aria-label": "Copy the insights with their sources", onclick: copy },
    icon("copy"),
  );
}
