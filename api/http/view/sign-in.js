import { h } from "./dom.js";
import { face } from "./faces.js";
import { mark } from "./icons.js";
import { explorerAddress } from "./session.js";

/** @import { SampleAgent } from "./session.js" */

export const brand = () => h("span", { class: "mark" }, mark(), h("span", {}, "Contact Insights"));

/**
 * @param {SampleAgent} agent
 * @param {() => void} onclick
 * @param {boolean} isCurrent
 */
export const agentButton = ({ name, description }, onclick, isCurrent = false) =>
  h(
    "button",
    { type: "button", class: "menu-item", "aria-current": isCurrent ? "true" : null, onclick },
    face(name),
    h("span", {}, name, h("small", {}, description)),
  );

/** The way to the explorer, or nothing where the service has none.
 * @param {string} [look]
 */
export function explorerLink(look) {
  const address = explorerAddress();
  return address ? h("a", { class: look, href: address }, "Explorer of the API") : null;
}

/**
 * One press for an agent of the sample data, a field for a token otherwise.
 * @param {readonly SampleAgent[]} agents
 * @param {{ words: string, enter: (token: string) => void }} how
 */
export function signInElement(agents, { words, enter }) {
  const bar = h("header", { class: "bar" }, brand());
  const main = h("main", { class: "sign-in" });
  if (words) main.append(h("p", { class: "notice", role: "alert" }, words));
  main.append(agents.length ? agentList(agents, enter) : tokenForm(enter));
  main.append(h("p", {}, explorerLink()));
  return h("div", { class: "page" }, bar, main);
}

/**
 * @param {readonly SampleAgent[]} agents
 * @param {(token: string) => void} enter
 */
const agentList = (agents, enter) =>
  h(
    "form",
    { onsubmit: (event) => event.preventDefault() },
    h("h1", {}, "Sign in as"),
    ...agents.map((agent) => agentButton(agent, () => enter(agent.token))),
  );

/** @param {(token: string) => void} enter */
function tokenForm(enter) {
  const field = /** @type {HTMLInputElement} */ (
    h("input", { id: "token", type: "password", autocomplete: "off", required: true, "aria-describedby": "token-hint" })
  );
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    enter(field.value.trim().replace(/^Bearer\s+/iu, ""));
  };
  return h(
    "form",
    { onsubmit: submit },
    h("h1", {}, "Sign in"),
    h("label", { for: "token" }, "Token"),
    field,
    h("p", { id: "token-hint" }, "Of your identity provider, or printed by ", h("code", {}, "contact-insights token AGENT"), ". It is kept until this tab is closed."),
    h("button", { type: "submit", class: "button filled big" }, "Sign in"),
  );
}
