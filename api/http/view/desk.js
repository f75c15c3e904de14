import { createClient } from "../client.js";
import { ask, isGone, read } from "./asking.js";
import { CONTACT, FEEDBACK, GENERATE, INTERACTIONS, SWITCH } from "./documents.js";
import { contactOf, follow } from "./follow.js";
import { failedWith, happened, nothingOpen, opened, replaced, switched } from "./moments.js";
import { windowOf, withEarlier, withLater } from "./windows.js";

/** @import { Client } from "../client.js" */
/** @import { Change, Feedback, State, Window } from "./state.js" */

const PAGE = 20;
const BEGINNING = 1_000;

/** What one agent has on the screen: their connection, the open contact, and all that happens to it. */
export class Desk extends EventTarget {
  /** @type {State} */
  state = nothingOpen();
  /** @type {Client} */
  client;
  #unfollow = () => {};
  /** Whether what is open was read before the service was asked to tell of changes: it does not tell of one between. */
  #isAsked = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #gap;
  /** How many answers are awaited, and what happened meanwhile: an answer may be older than that.
   * @type {Change[]}
   */
  #meanwhile = [];
  #reading = 0;
  /** Rises with each contact that is opened, so that a late answer about another changes nothing. */
  #opening = 0;

  /** @param {{ token: () => string | null | Promise<string | null>, url?: URL }} session */
  constructor({ token, url = new URL("graphql", document.baseURI) }) {
    super();
    this.client = createClient({
      url,
      token: () => token(),
      status: (status) => this.#linkChanged(status),
    });
    document.addEventListener("visibilitychange", this.#shown);
  }

  /** @param {Partial<State>} changes */
  change(changes) {
    this.state = { ...this.state, ...changes };
    this.dispatchEvent(new Event("change"));
  }

  /**
   * Opens a contact in the conversation that was active last. If the list names that, it is followed from the beginning.
   * Returns the problem if it could not be read.
   * @param {string} id
   * @param {{ conversationId: string | null, version: number }} [listed]
   */
  async open(id, { conversationId, version } = { conversationId: null, version: 0 }) {
    const opening = (this.#opening += 1);
    this.#unfollow();
    this.#isAsked = false;
    this.#meanwhile = [];
    this.change({ ...nothingOpen(this.state), isLoading: true, askedFor: id, conversationId });
    this.#follow(version);
    return this.#read(id, conversationId, opening);
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
   * @returns {Promise<unknown>}
   */
  async #read(id, conversationId, opening) {
    this.#isAsked = true;
    this.#reading += 1;
    try {
      const { viewer, contact } = await read(this.client, CONTACT, { id });
      if (opening !== this.#opening) return;
      this.change({ viewer, fault: null });
      if (!contact) return this.#left();
      const before = this.state.conversationId;
      this.change(opened(this.state, contact, before ?? conversationId, Date.now()));
      for (const change of this.#meanwhile.splice(0)) this.change(happened(this.state, change, Date.now()));
      if (this.state.conversationId !== before) this.#follow();
    } catch (problem) {
      if (opening !== this.#opening) return;
      if (isGone(problem)) return this.lose();
      this.change({ isLoading: false, fault: String(problem) });
      return problem;
    } finally {
      this.#reading -= 1;
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

  /** @param {number} [listed] The version that the list names, while no other is known. */
  #follow(listed = 0) {
    clearTimeout(this.#gap);
    this.#unfollow();
    const { conversationId } = this.state;
    if (!conversationId) return;
    if (this.state.untold) this.change({ untold: null });
    this.#unfollow = follow(this.client, {
      conversationId,
      version: () => this.state.insights?.version ?? listed,
      changed: (change) => this.#happened(change),
      live: () => this.#isLive(),
      gone: () => void this.#left(),
      ended: (untold) => this.change({ untold }),
    });
  }

  /** The open conversation is with another contact now, which is opened, or the agent may no longer see it. */
  async #left() {
    const { conversationId, askedFor } = this.state;
    const opening = this.#opening;
    const id = conversationId && (await contactOf(this.client, conversationId));
    if (opening !== this.#opening) return;
    if (!id || id === askedFor) return this.lose();
    const opened = this.open(id, { conversationId, version: 0 });
    this.dispatchEvent(new Event("moved"));
    await opened;
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

  /** A page that somebody comes back to is read again. */
  #shown = () => {
    if (document.visibilityState === "visible") void this.refresh();
  };

  /** Ends the connection. */
  end() {
    document.removeEventListener("visibilitychange", this.#shown);
    this.#unfollow();
    this.client.close();
  }

  /** Reads again what may have changed before the service began to tell, which takes it a moment. */
  #isLive() {
    clearTimeout(this.#gap);
    if (this.#isAsked) this.#gap = setTimeout(() => void this.refresh(), BEGINNING);
  }

  /** @param {Change} change */
  #happened(change) {
    const isShown = this.state.contact !== null;
    const isOfGeneration = change.__typename.startsWith("InsightsGeneration");
    if (isShown) this.change(happened(this.state, change, Date.now()));
    if (!isShown || (this.#reading && !isOfGeneration)) this.#meanwhile.push(change);
  }

  /** Reads what was said before or after what is shown of the open conversation.
   * @param {"earlier" | "later"} where
   */
  async more(where) {
    const { conversationId, windows } = this.state;
    const window = windows[conversationId ?? ""];
    if (!conversationId || !window) return;
    const page = where === "earlier"
      ? { first: PAGE, after: window.endCursor }
      : { last: PAGE, before: window.startCursor };
    const read = await this.#interactions(conversationId, page);
    const now = this.state.windows[conversationId];
    if (!read || !now) return;
    this.#showWindow(conversationId, where === "earlier" ? withEarlier(now, read) : withLater(now, read));
  }

  /** Shows what was said around an interaction, if it is not on the screen.
   * @param {{ id: string, conversation: { id: string } }} interaction
   */
  async around({ id, conversation }) {
    const isThere = this.state.windows[conversation.id]?.cards.some((card) => card.id === id);
    const read = isThere ? null : await this.#interactions(conversation.id, { first: PAGE, around: id });
    if (read) this.#showWindow(conversation.id, windowOf(read));
  }

  /**
   * @param {string} id
   * @param {object} page
   */
  async #interactions(id, page) {
    const opening = this.#opening;
    try {
      const { conversation } = await read(this.client, INTERACTIONS, { id, ...page });
      return opening === this.#opening ? (conversation?.interactions ?? null) : null;
    } catch (problem) {
      this.change({ fault: String(problem) });
      return null;
    }
  }

  /**
   * @param {string} conversationId
   * @param {Window} window
   */
  #showWindow(conversationId, window) {
    this.change({ windows: { ...this.state.windows, [conversationId]: window } });
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

  /** Says whether the insights helped; `null` takes it back. It is shown at once, and not any more if it is not kept.
   * @param {Feedback | null} feedback
   */
  async judge(feedback) {
    const { insights, feedback: before } = this.state;
    if (!insights) return;
    const { id: insightsId, version } = insights;
    const input = { insightsId, version, isHelpful: feedback?.isHelpful ?? null, reasons: [...(feedback?.reasons ?? [])] };
    this.change({ feedback });
    try {
      const { giveInsightsFeedback: result } = await ask(this.client, FEEDBACK, { input });
      if (result?.__typename === "GiveInsightsFeedbackSuccess") return;
    } catch {
      // Below, as if it had been refused.
    }
    if (this.state.insights?.version === version) this.change({ feedback: before });
  }

  /** @param {boolean} enabled */
  async switchTo(enabled) {
    try {
      const { setContactInsightsEnabled: result } = await ask(this.client, SWITCH, { enabled });
      if (result?.__typename === "SetContactInsightsEnabledSuccess") this.change(switched(this.state, result.organization));
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
      this.dispatchEvent(new Event("back"));
    }
  }
}
