import { Desk } from "../desk.js";
import { h } from "../dom.js";
import { Panel } from "../panel.js";
import { keepOpen, NoToken } from "./opening.js";
import { stylesOf } from "./styles.js";

/** @import { Wanted } from "./finding.js" */

/** @typedef {string | null | undefined} Token */

const SERVICE = new URL("../../", import.meta.url);
const TOLD_EACH = 5_000;

/**
 * The insights of one contact, in any page: `<contact-insights conversation-id="..." theme="light">`, or with
 * `phone="+33 6 11 22 33 44"`. Nothing is shown before `token` is set.
 *
 * Events: `insights-replaced`, `signed-out`, and with the attribute `opens-sources` also `source-opened`.
 */
export class ContactInsights extends HTMLElement {
  static observedAttributes = ["conversation-id", "phone", "theme", "opens-sources"];

  #root = this.attachShadow({ mode: "open" });
  /** @type {(() => Token | Promise<Token>) | null} */
  #token = null;
  /** @type {Desk | null} */
  #desk = null;
  /** @type {Panel | null} */
  #panel = null;
  /** @type {{ contact: string, version: number } | null} */
  #shown = null;
  #isSignedOut = false;
  #toldAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #telling;
  #isPlanned = false;
  #close = () => {};

  constructor() {
    super();
    // A page may have set the property before this module was loaded.
    if (!Object.hasOwn(this, "token")) return;
    const given = Reflect.get(this, "token");
    Reflect.deleteProperty(this, "token");
    this.token = given;
  }

  /** Returns the agent's token of that moment. It is called for each connection. */
  get token() {
    return this.#token;
  }

  set token(token) {
    const isFirst = this.#token === null || token === null;
    this.#token = token;
    if (isFirst) this.#plan();
    else this.reconnect();
  }

  /** Asks for a token again at once, for example after the agent has signed in. */
  reconnect() {
    this.#desk?.client.reconnect();
    if (this.#desk?.state.contact) void this.#desk.refresh();
    else this.#plan();
  }

  connectedCallback() {
    this.#plan();
  }

  disconnectedCallback() {
    this.#plan();
  }

  /**
   * @param {string} _
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(_, before, now) {
    if (before !== now) this.#plan();
  }

  /** Begins anew once, however much the page sets in one go. */
  #plan() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      this.#end();
      const wanted = { conversationId: this.getAttribute("conversation-id"), phone: this.getAttribute("phone") };
      if (this.isConnected && this.#token && (wanted.conversationId || wanted.phone)) this.#begin(wanted);
    });
  }

  #end() {
    clearTimeout(this.#telling);
    this.#close();
    this.#panel?.close();
    this.#desk?.end();
    this.#panel = this.#desk = this.#shown = null;
    this.#isSignedOut = false;
    this.#root.replaceChildren();
  }

  /** @param {Wanted} wanted */
  #begin(wanted) {
    const desk = new Desk({ token: this.#askToken, url: new URL("graphql", SERVICE) });
    const showInteraction = this.hasAttribute("opens-sources") ? this.#openSource : null;
    this.#desk = desk;
    this.#panel = new Panel(desk, { name: "div", showInteraction, signIn: () => this.#tell("signed-out", {}) });
    const { links, loaded } = stylesOf(this.getAttribute("theme"));
    const whole = h("section", { class: "whole", "aria-label": "Contact insights", hidden: true }, this.#panel.element);
    this.#root.replaceChildren(...links, whole);
    void loaded.then(() => whole.removeAttribute("hidden"));
    desk.addEventListener("change", () => this.#changed(desk));
    this.#close = keepOpen(desk, wanted);
  }

  #askToken = async () => {
    try {
      return (await this.#token?.()) ?? null;
    } catch (cause) {
      throw new NoToken("The function `token` of the page failed.", { cause });
    }
  };

  /** @param {Desk} desk */
  #changed({ state: { contact, insights, link } }) {
    const isSignedOut = link.state === "signedOut";
    const isNew = isSignedOut && !this.#isSignedOut;
    this.#isSignedOut = isSignedOut;
    if (isNew) this.#tellSignedOut();
    if (!contact) return;
    const version = insights?.version ?? 0;
    const before = this.#shown;
    this.#shown = { contact: contact.id, version };
    if (insights && before?.contact === contact.id && version > before.version) {
      this.#tell("insights-replaced", { contactId: contact.id, insightsId: insights.id, version });
    }
  }

  /** Told again while it lasts, and never more often than that: the page may answer with another token that is refused. */
  #tellSignedOut = () => {
    clearTimeout(this.#telling);
    if (!this.#isSignedOut) return;
    const wait = this.#toldAt + TOLD_EACH - Date.now();
    if (wait <= 0) {
      this.#toldAt = Date.now();
      this.#tell("signed-out", {});
    }
    this.#telling = setTimeout(this.#tellSignedOut, wait <= 0 ? TOLD_EACH : wait);
  };

  #openSource = (/** @type {{ id: string, conversation: { id: string } }} */ interaction, /** @type {readonly string[]} */ words) =>
    this.#tell("source-opened", { interactionId: interaction.id, conversationId: interaction.conversation.id, words });

  /**
   * @param {string} name
   * @param {object} detail
   */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

if (!customElements.get("contact-insights")) customElements.define("contact-insights", ContactInsights);
