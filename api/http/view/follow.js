import { GENERATION, REPLACED, SWITCHED } from "./documents.js";

/** @import { Client } from "../client.js" */
/** @import { Change } from "./state.js" */

/**
 * Tells of all that happens to an open conversation, until the returned function is called.
 * @param {Client} client
 * @param {{
 *   conversationId: string,
 *   version: () => number,
 *   changed: (change: Change) => void,
 *   gone: () => void,
 * }} open
 */
export function follow(client, { conversationId, version, changed, gone }) {
  const error = (/** @type {ReadonlyArray<{ extensions?: { code?: string } }>} */ errors) => {
    if (errors.some((one) => one.extensions?.code === "NOT_FOUND")) gone();
  };
  const ends = [
    client.subscribe(REPLACED, () => ({ conversation: conversationId, version: version() }), {
      next: ({ data }) =>
        data && changed({ __typename: "ContactInsightsReplaced", ...data.contactInsightsReplaced }),
      error,
    }),
    client.subscribe(GENERATION, { conversation: conversationId }, {
      next: ({ data }) => data && changed(data.insightsGeneration),
    }),
    client.subscribe(SWITCHED, {}, {
      next: ({ data }) =>
        data &&
        changed({ __typename: "ContactInsightsEnabledChanged", organization: data.contactInsightsEnabledChanged }),
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
