import { Problem } from "../asking.js";
import { contactOf } from "./finding.js";

/** @import { Desk } from "../desk.js" */
/** @import { Wanted } from "./finding.js" */

const NOT_SEEN = "You cannot see this contact, or it does not exist.";
const NOT_SIGNED_IN = "This page could not sign you in. It tries again by itself.";
const NOT_REACHED = "The service cannot be reached. This page tries again by itself.";

// In milliseconds.
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 30_000;

/** The function of the page around failed to give a token. */
export class NoToken extends Error {}

/**
 * Opens the contact, and keeps it open until the returned function is called. If the agent may not see it, or may no
 * longer, that is said, and it is looked for again: a hidden page waits until it is shown.
 * @param {Desk} desk
 * @param {Wanted} wanted
 */
export function keepOpen(desk, wanted) {
  let isOver = false;
  let isWaiting = false;
  let openedAt = 0;
  /** How often in a row the contact was not to be seen. */
  let unseen = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function look() {
    clearTimeout(timer);
    isWaiting = false;
    /** @type {unknown} */
    let problem;
    try {
      const id = await contactOf(desk.client, wanted);
      if (isOver) return;
      if (id === null) return notSeen();
      openedAt = Date.now();
      problem = await desk.open(id, { conversationId: wanted.conversationId, version: 0 });
    } catch (met) {
      problem = met;
    }
    if (problem && !isOver) failed(problem);
  }

  function notSeen() {
    desk.change({ isLoading: false, fault: NOT_SEEN });
    later(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** unseen));
    unseen += 1;
  }

  /** @param {unknown} problem */
  function failed(problem) {
    if (problem instanceof Problem && problem.isFinal) {
      return desk.change({ isLoading: false, fault: String(problem) });
    }
    if (!(problem instanceof Problem)) console.error(problem);
    const words = problem instanceof NoToken ? NOT_SIGNED_IN : NOT_REACHED;
    const fault = desk.state.link.state === "signedOut" ? null : words;
    desk.change({ isLoading: false, ...(fault && { fault }) });
    later(FIRST_WAIT);
  }

  /** Waits are spread: many panels may have lost the same at one moment.
   * @param {number} wait
   */
  function later(wait) {
    isWaiting = true;
    timer = setTimeout(lookIfShown, wait * (0.5 + Math.random() / 2));
  }

  function lookIfShown() {
    if (isWaiting && document.visibilityState === "visible") void look();
  }

  /** The agent may still see the contact in another conversation. What was lost while it opened is not opened at once. */
  function lost() {
    if (Date.now() - openedAt < FIRST_WAIT) return notSeen();
    unseen = 0;
    desk.change({ isLoading: true });
    void look();
  }

  /** A page that names a conversation is shown no other in its place. */
  function changed() {
    const { contact, conversationId } = desk.state;
    if (contact && wanted.conversationId && conversationId !== wanted.conversationId) desk.lose();
  }

  desk.addEventListener("lost", lost);
  desk.addEventListener("change", changed);
  document.addEventListener("visibilitychange", lookIfShown);
  desk.change({ isLoading: true, fault: null });
  void look();

  return () => {
    isOver = true;
    clearTimeout(timer);
    desk.removeEventListener("lost", lost);
    desk.removeEventListener("change", changed);
    document.removeEventListener("visibilitychange", lookIfShown);
  };
}
