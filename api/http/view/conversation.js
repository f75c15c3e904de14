import { cardElement } from "./cards.js";
import { h, keep, keyOf, said, show } from "./dom.js";
import { icon } from "./icons.js";
import { nameElement, numberElement, wayBack } from "./people.js";
import { day, dayHeading } from "./times.js";

/** @import { Ringed } from "./cards.js" */
/** @import { Desk } from "./desk.js" */
/** @import { Part } from "./dom.js" */
/** @import { Contact, State } from "./state.js" */

const NEAR = 80;

/** Who the contact is, their conversations as tabs, and what was said in the open one. */
export class Conversation {
  #desk;
  /** @type {Ringed} */
  #ringed = null;
  #shownConversation = "";

  /**
   * @param {Desk} desk
   * @param {{ leave: () => void }} how
   */
  constructor(desk, { leave }) {
    this.#desk = desk;
    this.name = h("h1", {});
    this.numbers = h("p", {});
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Conversations", onkeydown: this.#arrows });
    this.flow = h("div", { class: "flow", role: "tabpanel", id: "conversation", tabindex: -1, "aria-label": "Conversation" });
    this.who = h(
      "div",
      { class: "who" },
      h("button", { type: "button", class: "text-button back", onclick: leave }, icon("back"), "Contacts"),
      this.name,
      this.numbers,
      this.tabs,
    );
    this.element = h("main", { class: "talk" }, this.who, this.flow);
    desk.addEventListener("change", this.render);
  }

  close() {
    this.#desk.removeEventListener("change", this.render);
  }

  render = () => {
    const { state } = this.#desk;
    const { contact } = state;
    const now = Date.now();
    show(this.who, !!contact);
    if (!contact) {
      keep(this.flow, []);
      return;
    }
    keep(this.name, [{ key: `${contact.id} ${contact.name}`, make: () => nameElement(contact) }]);
    keep(this.numbers, detailParts(contact));
    keep(this.tabs, this.#tabParts(state, now));
    const parts = this.#flowParts(state, now);
    // Only an addition asks where the reader is: the browser lays out the page to answer.
    const isAdded = parts.at(-1)?.key !== keyOf(this.flow.lastElementChild) && this.#isAtEnd();
    keep(this.flow, parts);
    this.#toTheEnd(state, isAdded);
  };

  #isAtEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  /**
   * @param {State} state
   * @param {number} now
   * @returns {Part[]}
   */
  #tabParts({ contact, conversationId }, now) {
    return (contact?.conversations.edges ?? []).map(({ node: { id, line, lastInteractionAt } }) => {
      const isOpen = id === conversationId;
      const date = isOpen || !lastInteractionAt ? "" : day(lastInteractionAt, now);
      return {
        key: `${id} ${isOpen} ${date}`,
        make: () =>
          h(
            "button",
            {
              type: "button",
              class: "tab",
              role: "tab",
              "aria-selected": said(isOpen),
              "aria-controls": "conversation",
              tabindex: isOpen ? 0 : -1,
              "data-conversation": id,
              onclick: () => this.#choose(id),
            },
            h("bdi", {}, line.name),
            date && h("small", {}, ` ${date}`),
          ),
      };
    });
  }

  /** @param {string} id */
  #choose(id) {
    const hadFocus = this.tabs.contains(document.activeElement);
    this.#ringed = null;
    this.#desk.choose(id);
    if (hadFocus) this.#focusTab();
  }

  #focusTab() {
    const open = this.tabs.querySelector('[aria-selected="true"]');
    if (open instanceof HTMLElement) open.focus();
  }

  /** The next conversation, or the one before.
   * @param {number} step
   */
  step(step) {
    const { contact, conversationId } = this.#desk.state;
    const ids = (contact?.conversations.edges ?? []).map(({ node }) => node.id);
    const id = ids[(ids.indexOf(conversationId ?? "") + step + ids.length) % ids.length];
    if (id) this.#choose(id);
  }

  #arrows = (/** @type {KeyboardEvent} */ event) => {
    const forward = getComputedStyle(this.tabs).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    if (event.key !== forward && event.key !== backward) return;
    event.preventDefault();
    this.step(event.key === forward ? 1 : -1);
  };

  /**
   * @param {State} state
   * @param {number} now
   * @returns {Part[]}
   */
  #flowParts({ contact, windows, conversationId }, now) {
    const window = windows[conversationId ?? ""];
    if (!contact || !window) return [];
    const own = [...window.cards].reverse();
    /** @type {Part[]} */
    const parts = window.hasNextPage ? [this.#morePart("earlier")] : [];
    let heading = "";
    for (const card of own) {
      const day = dayHeading(card.occurredAt, now);
      if (day !== heading) {
        heading = day;
        parts.push({ key: `day ${day}`, make: () => h("div", { class: "day" }, day) });
      }
      const ringed = this.#ringed?.id === card.id ? this.#ringed.words.join("\n") : "";
      parts.push({
        key: `${JSON.stringify(card)} ${this.#ringed?.id === card.id} ${ringed}`,
        make: () => cardElement(card, contact, this.#ringed),
      });
    }
    if (window.hasPreviousPage) parts.push(this.#morePart("later"));
    if (!own.length) {
      parts.push({ key: "none", make: () => h("p", { class: "day" }, "Nothing was said here yet.") });
    }
    return parts;
  }

  /**
   * @param {"earlier" | "later"} where
   * @returns {Part}
   */
  #morePart = (where) => ({
    key: where,
    make: () =>
      h(
        "button",
        { type: "button", class: "text-button", onclick: () => this.#desk.more(where) },
        where === "earlier" ? "Show earlier" : "Show later",
      ),
  });

  /**
   * A conversation opens at its end, and stays there when something is added.
   * @param {State} state
   * @param {boolean} isAdded
   */
  #toTheEnd({ conversationId, windows }, isAdded) {
    const isOther = conversationId !== this.#shownConversation && !!windows[conversationId ?? ""]?.cards.length;
    if (isOther) this.#shownConversation = conversationId ?? "";
    if ((isOther && !this.#ringed) || isAdded) this.end();
  }

  /** Shows what was said last. */
  end() {
    this.element.scrollTop = this.element.scrollHeight;
    this.flow.lastElementChild?.scrollIntoView({ block: "nearest" });
  }

  /**
   * Rings the interaction and marks the words that a source took from it.
   * @param {{ id: string, conversation: { id: string } }} interaction
   * @param {readonly string[]} words
   */
  async show({ id, conversation }, words) {
    this.#ringed = { id, words };
    this.#desk.choose(conversation.id);
    await this.#desk.around({ id, conversation });
    this.render();
    const lit = this.flow.querySelector(".lit");
    if (!(lit instanceof HTMLElement)) return;
    (lit.querySelector("mark") ?? lit).scrollIntoView({ block: "center" });
    lit.focus({ preventScroll: true });
  }
}

/**
 * Who the contact is besides their name.
 * @param {Contact} contact
 * @returns {Part[]}
 */
function detailParts({ company, email, phoneNumbers, externalUrl }) {
  const details = [
    ...phoneNumbers.map((number) => ({ key: number, element: () => numberElement(number) })),
    ...[company, email].filter(Boolean).map((text) => ({ key: `${text}`, element: () => h("bdi", {}, `${text}`) })),
    ...(wayBack(externalUrl, "") ? [{ key: `${externalUrl}`, element: () => wayBack(externalUrl, "Open in its system") }] : []),
  ];
  return details.map(({ key, element }, at) => ({
    key: `${at} ${key}`,
    make: () => h("span", {}, at ? " · " : null, element()),
  }));
}
