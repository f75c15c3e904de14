import { Bar } from "./bar.js";
import { buttonElement, buttonOf } from "./button.js";
import { Contacts } from "./contacts.js";
import { Conversation } from "./conversation.js";
import { Desk } from "./desk.js";
import { h, keep, said } from "./dom.js";
import { icon } from "./icons.js";
import { Panel } from "./panel.js";
import { firstNameOf, nameOf } from "./people.js";
import { close } from "./popping.js";

/** @import { Ways } from "./bar.js" */
/** @import { Part } from "./dom.js" */

const ENDED = "Your session has ended.";
const PHONE = 720;
const LOST = "You can no longer open this conversation.";
const MOVED = "The contact that was open was merged into this one.";
const VIEWS = /** @type {const} */ (["reading", "talking"]);

/** The page of one agent: their contacts, the conversation, and the insights. */
export class WholePage {
  /**
   * @param {() => string | null} token
   * @param {Ways & { signIn: (agent: any) => void, again: (words: string) => void, opened: (id: string | null) => void }} ways
   */
  constructor(token, ways) {
    this.desk = new Desk({ token });
    this.opened = ways.opened;
    this.again = ways.again;
    this.bar = new Bar(this.desk, ways);
    this.contacts = new Contacts(this.desk, { open: (id) => void this.go(id) });
    this.conversation = new Conversation(this.desk, { leave: () => this.leave() });
    this.panel = new Panel(this.desk, {
      id: "insights",
      signIn: () => ways.again(ENDED),
      showInteraction: (interaction, words) => void this.show(interaction, words),
    });
    this.segments = h("div", { class: "segments", role: "tablist", "aria-label": "View" });
    this.conversation.who.append(this.segments);
    this.phoneBar = h("nav", { class: "phone-bar", "aria-label": "Call and generate" });
    this.nothing = h("p", { class: "nothing-open" }, "Choose a contact.");
    this.conversation.element.prepend(this.nothing);
    this.columns = h(
      "div",
      { class: "columns reading" },
      this.contacts.element,
      this.conversation.element,
      this.panel.element,
    );
    this.title = h("h1", { class: "unseen" }, "Contact Insights");
    const skip = h("a", { class: "skip", href: "#insights", onclick: this.#skip }, "Skip to the insights");
    this.bar.element.prepend(this.title);
    this.element = h("div", { class: "page" }, this.bar.element, this.columns, this.phoneBar);
    this.element.prepend(skip);
    this.desk.addEventListener("change", this.#render);
    this.desk.addEventListener("lost", this.#lost);
    this.desk.addEventListener("moved", this.#moved);
    this.talk(false);
    this.#render();
  }

  /** Without a session there is nothing to show; with one that has ended, what was read stays on the screen. */
  #checkSession() {
    const { link, viewer } = this.desk.state;
    if (link.state === "signedOut" && !viewer) this.again(ENDED);
  }

  #skip = (/** @type {Event} */ event) => {
    event.preventDefault();
    this.focusInsights();
  };

  focusInsights() {
    this.talk(false);
    this.panel.heading.focus();
  }

  focusConversation() {
    this.talk(true);
    this.conversation.flow.focus();
  }

  /** Reads the list, and opens the contact that was active last if there is room beside the list. */
  async begin() {
    await this.contacts.read();
    const { first } = this.contacts;
    if (first && !this.desk.state.askedFor && innerWidth > PHONE) await this.go(first);
  }

  /**
   * Leads to an interaction in its conversation.
   * @param {{ id: string, conversation: { id: string } }} interaction
   * @param {readonly string[]} words
   */
  async show(interaction, words) {
    this.talk(true);
    await this.conversation.show(interaction, words);
  }

  /** Opens a contact. @param {string} id */
  async go(id) {
    this.contacts.say("");
    this.talk(false);
    this.opened(id);
    await this.desk.open(id, this.contacts.listed(id));
  }

  /** Back to the list. */
  leave() {
    this.opened(null);
    this.desk.close();
  }

  #moved = () => {
    this.opened(this.desk.state.askedFor);
    this.contacts.say(MOVED);
    void this.contacts.read();
  };

  #lost = () => {
    this.opened(null);
    this.contacts.say(LOST);
    void this.contacts.read();
  };

  /** On a phone: the conversation in place of the insights, or the other way round.
   * @param {boolean} isTalking
   */
  talk(isTalking) {
    this.columns.classList.toggle("talking", isTalking);
    this.columns.classList.toggle("reading", !isTalking);
    keep(
      this.segments,
      VIEWS.map((view) => this.#segment(view, (view === "talking") === isTalking)),
    );
    if (innerWidth > PHONE) return;
    close();
    if (isTalking) this.conversation.end();
  }

  /**
   * @param {(typeof VIEWS)[number]} view
   * @param {boolean} isOpen
   * @returns {Part}
   */
  #segment(view, isOpen) {
    const words = view === "talking" ? "Conversation" : "Insights";
    return {
      key: `${view} ${isOpen}`,
      make: () =>
        h(
          "button",
          { type: "button", role: "tab", "aria-selected": said(isOpen), tabindex: isOpen ? 0 : -1, onclick: () => this.talk(view === "talking") },
          words,
        ),
    };
  }

  #render = () => {
    const { state } = this.desk;
    const { contact, askedFor } = state;
    this.#checkSession();
    this.columns.classList.toggle("opened", !!askedFor);
    this.title.hidden = !!contact;
    this.nothing.hidden = !!askedFor;
    this.panel.element.hidden = !askedFor;
    document.title = contact ? `${nameOf(contact)} · Contact Insights` : "Contact Insights";
    const button = buttonOf(state, Date.now());
    keep(this.phoneBar, contact ? [
      ...(contact.phoneNumbers.length ? [{ key: `call ${contact.id}`, make: () => callLink(contact) }] : []),
      ...(button && button !== "noLicence"
        ? [{ key: JSON.stringify(button), make: () => buttonElement(button, { onpress: () => this.desk.generate() }) ?? h("span") }]
        : []),
    ] : []);
  };

  close() {
    this.bar.close();
    this.contacts.close();
    this.conversation.close();
    this.panel.close();
    this.desk.end();
  }
}

/** @param {{ name?: string | null, phoneNumbers: string[] }} contact */
const callLink = (contact) =>
  h("a", { class: "button", href: `tel:${contact.phoneNumbers[0]}` }, icon("CALL"), contact.name ? `Call ${firstNameOf(contact)}` : "Call");
