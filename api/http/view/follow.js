import { isGone, Problem, read } from "./asking.js";
import { CHANGED, WHOSE } from "./documents.js";

/** @import { Client } from "../client.js" */
/** @import { Change } from "./state.js" */

/**
 * Tells of all that happens to an open conversation, until the returned function is called. `live` is called whenever
 * the service has been asked to tell. `ended` receives the reason why it will not.
 * @param {Client} client
 * @param {{
 *   conversationId: string,
 *   version: () => number,
 *   changed: (change: Change) => void,
 *   live: () => void,
 *   gone: () => void,
 *   ended: (why: string) => void,
 * }} open
 */
export const follow = (client, { conversationId, version, changed, live, gone, ended }) =>
  client.subscribe(CHANGED, () => ({ conversation: conversationId, version: version() }), {
    next: ({ data }) => data && changed(data.conversationChanged),
    status: ({ state }) => state === "live" && live(),
    error: (errors) => {
      const problem = new Problem(errors);
      if (isGone(problem)) gone();
      else ended(String(problem));
    },
  });

/**
 * The contact with whom a conversation is now. `null` if that cannot be read.
 * @param {Client} client
 * @param {string} id
 * @returns {Promise<string | null>}
 */
export async function contactOf(client, id) {
  try {
    const { conversation } = await read(client, WHOSE, { id });
    return conversation?.contact.id ?? null;
  } catch {
    return null;
  }
}
