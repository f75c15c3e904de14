import { read } from "./asking.js";
import { CONTACTS } from "./documents.js";
import { h, keep, said } from "./dom.js";
import { face } from "./faces.js";
import { icon } from "./icons.js";
import { firstWord, nameElement } from "./people.js";
import { lasting, shortest } from "./times.js";
import { capped, NO_TEXT } from "./words.js";

/** @import { Desk } from "./desk.js" */
/** @import { Part } from "./dom.js" */
/** @import { Row, State } from "./state.js" */

const TYPING_PAUSE = 150;

/** The list of contacts, and the search over it. */
export class Contacts {
  #desk;
  /** @type {Row[]} */
  #rows = [];
  /** @type {string | null} */
  #after = null;
  #search = "";
  #isRead = false;
  #asked = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;

  /**
   * @param {Desk} desk
   * @param {{ open: (id: string) => void }} how
   */
  constructor(desk, { open }) {
    this.#desk = desk;
    this.open = open;
    this.field = h("input", {
      type: "search",
      placeholder: "Name or number",
      autocomplete: "off",
      spellcheck: said(false),
      oninput: this.#typed,
    });
    this.list = h("ul", {});
    this.notice = h("p", { class: "notice", role: "alert", hidden: true });
    this.rest = h("div", { role: "status" });
    this.element = h(
      "nav",
      { class: "people", "aria-label": "Contacts", onkeydown: this.#arrows },
      h(
        "div",
        { class: "search", role: "search" },
        h("label", {}, h("span", { class: "unseen" }, "Search by name or number"), icon("find"), this.field, h("kbd", {}, "/")),
      ),
      this.notice,
      this.list,
      this.rest,
    );
    desk.addEventListener("change", this.render);
    desk.addEventListener("back", this.read);
  }

  close() {
    this.#asked.abort();
    this.#desk.removeEventListener("change", this.render);
    this.#desk.removeEventListener("back", this.read);
  }

  /** Reads the list from its beginning. */
  read = async () => {
    await this.#page(null);
  };

  /** @param {string | null} after */
  async #page(after) {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    const search = this.#search.trim() || null;
    try {
      const { contacts, viewer } = await read(this.#desk.client, CONTACTS, { search, after }, signal);
      const rows = contacts.edges.map(({ node }) => node);
      this.#rows = after ? [...this.#rows, ...rows] : rows;
      this.#after = contacts.pageInfo.hasNextPage ? (contacts.pageInfo.endCursor ?? null) : null;
      this.#isRead = true;
      this.#desk.change({ viewer });
    } catch (problem) {
      if (!signal.aborted) this.say(String(problem));
    }
  }

  /** What the list knows of a contact.
   * @param {string} id
   */
  listed(id) {
    const row = this.#rows.find((one) => one.id === id);
    const conversationId = row?.latestConversation.edges[0]?.node.id ?? null;
    return { conversationId, version: row?.insights?.version ?? 0 };
  }

  /** The contact that stands first.
   * @returns {string | undefined}
   */
  get first() {
    return this.#rows[0]?.id;
  }

  /** A sentence above the list; an empty one goes.
   * @param {string} words
   */
  say(words) {
    this.notice.textContent = words;
    this.notice.hidden = !words;
  }

  #typed = () => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#search = this.field instanceof HTMLInputElement ? this.field.value : "";
      void this.read();
    }, TYPING_PAUSE);
  };

  render = () => {
    const now = Date.now();
    const { state } = this.#desk;
    const { contact, insights, askedFor } = state;
    const open = contact?.id ?? askedFor;
    const rows = this.#rows.map((row) => (row.id === contact?.id ? { ...row, name: contact.name, insights, latest: latestOf(state) ?? row.latest } : row));
    keep(this.list, rows.map(({ id }) => ({ key: id, make: () => this.#entry(id) })));
    for (const [at, row] of rows.entries()) this.#fill(this.list.children[at]?.firstElementChild, row, row.id === open, now);
    keep(this.rest, this.#restParts());
  };

  /** @returns {Part[]} */
  #restParts() {
    if (this.#after) {
      const more = () => this.#page(this.#after);
      return [{ key: "more", make: () => h("button", { type: "button", class: "text-button more", onclick: more }, "Show more") }];
    }
    if (this.#rows.length || !this.#isRead) return [];
    const search = this.#search.trim();
    const words = search
      ? [`Nobody by “${search}”. Search takes the beginning of a name or number.`]
      : ["No contacts yet. Import some: ", h("code", {}, "contact-insights import FILE")];
    return [{ key: `none ${search}`, make: () => h("p", { class: "none-found" }, ...words) }];
  }

  /** An entry keeps its button, and with it the focus, whatever its words become.
   * @param {string} id
   */
  #entry = (id) => h("li", {}, h("button", { type: "button", class: "person", onclick: () => this.open(id) }));

  /**
   * @param {Element | null | undefined} button
   * @param {Row} row
   * @param {boolean} isOpen
   * @param {number} now
   */
  #fill(button, row, isOpen, now) {
    if (!button) return;
    const last = row.latest.edges[0]?.node;
    const when = last ? shortest(last.occurredAt, now) : "";
    const words = last ? lastWords(last) : "";
    const { insights } = row;
    const count = insights && !insights.isUpToDate ? insights.newInteractionCount : 0;
    if (isOpen) button.setAttribute("aria-current", said(true));
    else button.removeAttribute("aria-current");
    keep(button, [
      { key: `face ${row.name} ${row.avatarUrl}`, make: () => face(row.name, row.avatarUrl) },
      { key: `name ${row.name} ${row.phoneNumbers[0]}`, make: () => h("b", {}, nameElement(row)) },
      { key: `when ${when}`, make: () => h("time", last ? { datetime: last.occurredAt } : {}, when) },
      { key: `words ${last?.channel} ${words}`, make: () => lastWordsElement(last?.channel, words) },
      ...(count > 0 ? [{ key: `count ${count}`, make: () => countElement(count) }] : []),
    ]);
  }

  #arrows = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    this.step(event.key === "ArrowDown" ? 1 : -1);
  };

  /** Puts the focus on the next contact, or the one before.
   * @param {number} step
   */
  step(step) {
    const buttons = [...this.list.querySelectorAll("button")];
    const focused = buttons.findIndex((one) => one === document.activeElement);
    const open = buttons.findIndex((one) => one.hasAttribute("aria-current"));
    const from = focused >= 0 ? focused : document.activeElement === this.field ? -1 : open;
    buttons[Math.max(0, Math.min(from + step, buttons.length - 1))]?.focus();
  }
}

/** The latest interaction of the open contact, over all conversations.
 * @param {State} state
 * @returns {Row["latest"] | null} `null` if they are not shown to their end.
 */
function latestOf({ windows }) {
  const latest = Object.values(windows).flatMap(({ cards }) => cards.slice(0, 1));
  if (Object.values(windows).some(({ hasPreviousPage }) => hasPreviousPage)) return null;
  latest.sort((one, other) => Date.parse(other.occurredAt) - Date.parse(one.occurredAt));
  return { edges: latest.slice(0, 1).map((node) => ({ node })) };
}

/**
 * @param {Row["latest"]["edges"][number]["node"]["channel"] | undefined} channel
 * @param {string} words
 */
const lastWordsElement = (channel, words) =>
  h("span", { class: "last-words" }, channel && icon(channel), h("span", { dir: "auto" }, words));

/** @param {number} count */
const countElement = (count) =>
  h(
    "span",
    { class: "count" },
    h("span", { class: "unseen" }, "insights lack "),
    capped(count),
    h("span", { class: "unseen" }, " new"),
  );

/** What was said or done last, in a line.
 * @param {Row["latest"]["edges"][number]["node"]} last
 */
function lastWords({ channel, direction, agent, content }) {
  if (content.__typename === "Message") return content.body.replaceAll(/\s+/gu, " ") || NO_TEXT;
  const first = firstWord(agent?.name);
  if (channel === "VOICEMAIL") return `Voicemail, ${lasting(content.durationSeconds)}`;
  if (!content.durationSeconds && !first) return "Missed call";
  if (!content.durationSeconds && direction === "OUTBOUND") return `${first} called, no answer`;
  const length = content.durationSeconds ? `, ${lasting(content.durationSeconds)}` : "";
  return `Call${first ? ` with ${first}` : ""}${length}`;
}
