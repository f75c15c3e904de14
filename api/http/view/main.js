import { listen } from "./keyboard.js";
import { keepToken, sampleAgents, signedIn } from "./session.js";
import { pair, Seats } from "./seats.js";
import { signInElement } from "./sign-in.js";
import { WholePage } from "./whole-page.js";

/** @import { OpenPage, Shown } from "./seats.js" */
/** @import { SampleAgent } from "./session.js" */

const SEATS = "#seats";
const CONTACT = /^#contact=(.+)$/u;

/** @type {WholePage | Seats | null} */
let open = null;

const agents = await sampleAgents();
const keyboard = listen({
  "/": () => whole()?.contacts.field.focus(),
  "[": () => whole()?.conversation.step(-1),
  "]": () => whole()?.conversation.step(1),
  g: () => whole()?.panel.generate(),
  i: () => whole()?.focusInsights(),
  c: () => whole()?.focusConversation(),
  y: () => whole()?.panel.copy(),
  ArrowDown: () => whole()?.contacts.step(1),
  ArrowUp: () => whole()?.contacts.step(-1),
});

const whole = () => (open instanceof WholePage ? open : null);

const ways = {
  agents,
  signIn: (/** @type {SampleAgent} */ { token }) => enter(token),
  signOut: () => {
    goTo("#");
    askWho("");
  },
  again: (/** @type {string} */ words) => askWho(words),
  showSeats: () => goTo(SEATS),
  showKeys: keyboard.showKeys,
  opened: (/** @type {string | null} */ id) => history.replaceState(null, "", id ? `#contact=${encodeURIComponent(id)}` : "#"),
};

/** @param {HTMLElement} element */
function show(element) {
  const main = document.getElementById("page");
  main?.replaceChildren(element);
}

function leave() {
  open?.close();
  open = null;
}

/** @param {string} token */
function enter(token) {
  keepToken(token);
  goTo("#");
}

/** Whoever signs in again finds what was open.
 * @param {string} words
 */
function askWho(words) {
  leave();
  keepToken(null);
  const enterAgain = (/** @type {string} */ token) => {
    keepToken(token);
    start();
  };
  show(signInElement(agents, { words, enter: enterAgain }));
}

/**
 * @param {string} hash
 * @param {Shown | null} [shown]
 */
function goTo(hash, shown = null) {
  history.pushState(null, "", hash);
  start(shown);
}

/**
 * @param {string | null} contact
 * @param {Shown | null} shown
 */
function startWhole(contact, shown) {
  const page = new WholePage(signedIn, { ...ways, isSeats: false });
  open = page;
  show(page.element);
  const opened = contact && page.go(contact);
  if (opened && shown) void opened.then(() => page.show(shown.interaction, shown.words));
  void page.begin();
}

/**
 * Shows what the address and the session say.
 * @param {Shown | null} [shown]
 */
function start(shown = null) {
  leave();
  const contact = CONTACT.exec(location.hash)?.[1];
  const two = pair(agents);
  const isFirst = location.hash === "" && !signedIn();
  if (two && (location.hash === SEATS || isFirst)) {
    /** @type {OpenPage} */
    const openPage = ({ token }, id, interaction) => {
      keepToken(token);
      goTo(id ? `#contact=${encodeURIComponent(id)}` : "#", interaction);
    };
    open = new Seats(two, { ...ways, isSeats: true, openPage });
    show(open.element);
  } else if (signedIn()) startWhole(contact ? decodeURIComponent(contact) : null, shown);
  else show(signInElement(agents, { words: "", enter }));
}

addEventListener("popstate", () => start());
start();
