import { CHANGED } from "./documents.js";

/** @import { Client } from "../client.js" */
/** @import { Change } from "./state.js" */

/**
 * Tells of all that happens to an open conversation, until the returned function is called. `live` is called whenever
 * the service has been asked to tell.
 * @param {Client} client
 * @param {{
 *   conversationId: string,
 *   version: () => number,
 *   changed: (change: Change) => void,
 *   live: () => void,
 *   gone: () => void,
 * }} open
 */
export const follow = (client, { conversationId, version, changed, live, gone }) =>
  client.subscribe(CHANGED, () => ({ conversation: conversationId, version: version() }), {
    next: ({ data }) => data && changed(data.conversationChanged),
    status: ({ state }) => state === "live" && live(),
    error: (errors) => {
      if (errors.some(({ extensions }) => extensions?.code === "NOT_FOUND")) gone();
    },
  });
