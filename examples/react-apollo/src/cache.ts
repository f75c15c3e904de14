import { InMemoryCache, type Reference } from "@apollo/client";

import possibleTypes from "../../../possibleTypes.json";

/**
 * Each version of insights is an object of its own, and a contact refers to the newest that was heard of. So an answer
 * that is late never brings an older version back.
 */
export const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: {
    ContactInsights: { keyFields: ["id", "version"] },
    Contact: {
      fields: {
        insights: {
          merge(known: Reference | null | undefined, told: Reference | null, { readField }) {
            const version = (one: Reference | null | undefined) => (one ? (readField<number>("version", one) ?? 0) : 0);
            return version(told) < version(known) ? known : told;
          },
        },
      },
    },
  },
});
