import { createClient } from "../client.js";
import { ask, isGone, read } from "./asking.js";
import { CONTACT, GENERATE, SWITCH } from "./documents.js";
import { follow } from "./follow.js";
import { begun, ended, failedWith, nothingOpen, opened, replaced, told } from "./moments.js";

/** @import { Client } from "../client.js" */
/** @import { Change, State } from "./state.js" */

/** What one agent has on the screen: their connection, the open contact, and all that happens to it. */
export class Desk extends EventTarget {
  /** @type {State} */
  state = nothingOpen();
  /** @type {Client} */
  client;
  #unfollow = () => {};
  /** Rises with each contact that is opened, so that a late answer about another changes nothing. */
  #opening = 0;

  /** @param {{ token: () => string | null }} session */
  constructor({ token }) {
    super();
    this.client = createClient({
      url: new URL("graphql", document.baseURI),
      token: () => token(),
      status: (status) => this.#linkChanged(status),
    });
  }

  /** @param {Partial<State>} changes */
  change(changes) {
    this.state = { ...this.state, ...changes };
    this.dispatchEvent(new Event("change"));
  }

  /**
   * Opens a contact in one of its conversations: the one that is named, or the latest active.
   * @param {string} id
   * @param {string | null} [conversationId]
   */
  async open(id, conversationId = null) {
    const opening = (this.#opening += 1);
    this.#unfollow();
    this.change({ ...nothingOpen(this.state), isLoading: true, askedFor: id });
    await this.#read(id, conversationId, opening);
  }

  /** Reads again what is open. Its subscription stays. */
  async refresh() {
    const { contact, conversationId } = this.state;
    if (contact) await this.#read(contact.id, conversationId, this.#opening);
  }

  /**
   * @param {string} id
   * @param {string | null} conversationId
   * @param {number} opening
   */
  async #read(id, conversationId, opening) {
    try {
      const { viewer, contact } = await read(this.client, CONTACT, { id });
      if (opening !== this.#opening) return;
      this.change({ viewer, fault: null });
      if (!contact) return this.lose();
      const before = this.state.conversationId;
      this.change(opened(this.state, contact, conversationId, Date.now()));
      if (this.state.conversationId !== before) this.#follow();
    } catch (problem) {
      if (opening !== this.#opening) return;
      if (isGone(problem)) this.lose();
      else this.change({ isLoading: false, fault: String(problem) });
    }
  }

  /** Goes over to another conversation of the contact.
   * @param {string} conversationId
   */
  choose(conversationId) {
    if (conversationId === this.state.conversationId) return;
    this.change({ conversationId });
    this.#follow();
  }

  #follow() {
    this.#unfollow();
    const { conversationId } = this.state;
    if (!conversationId) return;
    this.#unfollow = follow(this.client, {
      conversationId,
      version: () => this.state.insights?.version ?? 0,
      changed: (change) => this.#happened(change),
      gone: () => this.lose(),
    });
  }

  /** Nothing is open: it was closed, or the agent may no longer see it. */
  lose() {
    this.close();
    this.dispatchEvent(new Event("lost"));
  }

  /** Leaves what is open. */
  close() {
    this.#opening += 1;
    this.#unfollow();
    this.#unfollow = () => {};
    this.change(nothingOpen(this.state));
  }

  /** Ends the connection. */
  end() {
    this.#unfollow();
    this.client.close();
  }

  /** @param {Change} change */
  #happened(change) {
    const now = Date.now();
    const { state } = this;
    if (change.__typename === "ContactInsightsReplaced") this.change(replaced(state, change.insights, now));
    else if (change.__typename === "InsightsGenerationBegun") this.change(begun(state, change, now));
    else if (change.__typename === "InsightsGenerationStatement") this.change(told(state, change.statement));
    else if (change.__typename === "InsightsGenerationEnded") this.change(ended(state, change, now));
    else if (change.__typename === "ContactInsightsEnabledChanged") this.#switched(change.organization);
    this.dispatchEvent(new CustomEvent("moment", { detail: change }));
  }

  /** @param {{ contactInsightsEnabled: boolean }} organization */
  #switched({ contactInsightsEnabled }) {
    const { viewer } = this.state;
    if (!viewer) return;
    this.change({ viewer: { ...viewer, organization: { ...viewer.organization, contactInsightsEnabled } } });
    void this.refresh();
  }

  async generate() {
    const { conversationId, isAsking } = this.state;
    if (!conversationId || isAsking) return;
    const opening = this.#opening;
    const since = Date.now();
    this.change({ isAsking: true, outcome: null, isWatching: false });
    /** @type {Partial<State>} */
    let changes;
    try {
      const { generateInsights: result } = await ask(this.client, GENERATE, { conversation: conversationId });
      if (!result) throw new Error("no result");
      const { state } = this;
      const now = Date.now();
      if (opening !== this.#opening) return;
      if (result.__typename === "GenerateInsightsSuccess") {
        changes = { ...replaced(state, result.insights, now), tookSeconds: Math.ceil((now - since) / 1000) };
        if (result.superseded) {
          changes.outcome = { kind: "superseded", by: result.insights.generatedBy };
        }
      } else if (result.__typename === "ConversationNotFoundError") return this.lose();
      else changes = { outcome: failedWith(result, now), generation: null };
    } catch {
      if (opening !== this.#opening) return;
      changes = { outcome: { kind: "unreachable" } };
    }
    this.change({ ...changes, isAsking: false });
  }

  watch() {
    this.change({ isWatching: !this.state.isWatching });
  }

  /** @param {boolean} enabled */
  async switchTo(enabled) {
    try {
      const { setContactInsightsEnabled: result } = await ask(this.client, SWITCH, { enabled });
      if (result?.__typename === "SetContactInsightsEnabledSuccess") this.#switched(result.organization);
      else if (result) this.change({ fault: result.message });
    } catch {
      this.change({ fault: "The switch could not be turned. Try again." });
    }
  }

  /** @param {State["link"]} link */
  #linkChanged(link) {
    const wasAway = this.state.link.state === "offline";
    this.change({ link, offlineFrom: link.state === "offline" ? Date.now() : null });
    if (link.state === "live" && wasAway) {
      // The subscription tells again of a generation that is still under way.
      this.change({ generation: null });
      void this.refresh();
      this.dispatchEvent(new Event("back"));
    }
  }
}
