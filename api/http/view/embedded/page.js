import "../../panel.js";

/**
 * What the page around sends. The token may come later, or be replaced.
 * @typedef {{
 *   type: "contact-insights:open",
 *   conversationId?: string,
 *   phone?: string,
 *   token: string,
 *   theme?: "light" | "dark",
 *   opensSources?: boolean,
 * }} Order
 */

const EVENTS = ["insights-replaced", "source-opened", "signed-out"];
const PREFIX = "contact-insights:";

const listed = new Set(document.querySelector('meta[name="embed-origins"]')?.getAttribute("content")?.split(" "));
const notice = document.getElementById("notice");
const panel = document.createElement("contact-insights");

/** The origin that is listed and has sent something: the only one that is told anything. */
let around = "";
let held = "";

/**
 * @param {string} name
 * @param {string | null | undefined | false} value
 */
function set(name, value) {
  if (value) panel.setAttribute(name, value);
  else panel.removeAttribute(name);
}

/** @param {Order} order */
function open({ conversationId, phone, token, theme, opensSources }) {
  const isOther = held !== token;
  held = token;
  set("conversation-id", conversationId);
  set("phone", phone);
  set("theme", theme);
  set("opens-sources", opensSources === true && "yes");
  if (isOther) Reflect.set(panel, "token", () => held);
  if (panel.isConnected) return;
  notice?.remove();
  document.body.append(panel);
}

addEventListener("message", ({ data, origin, source }) => {
  if (source !== parent || !listed.has(origin) || data?.type !== `${PREFIX}open`) return;
  around = origin;
  open(data);
});

for (const name of EVENTS) {
  panel.addEventListener(name, (event) => {
    const detail = event instanceof CustomEvent ? event.detail : {};
    parent.postMessage({ type: PREFIX + name, ...detail }, around);
  });
}

// This says nothing but that it listens, so anybody may hear it.
if (parent !== window) parent.postMessage({ type: `${PREFIX}ready` }, "*");
else notice?.removeAttribute("hidden");
