// What a desk holds, for those who read it and for `tsc --checkJs`. Nothing here runs.

/** @import * as Made from "operations" */
/** @import { Status } from "../client/types.js" */

/** @typedef {Made.OpenContactQuery["viewer"]} Viewer */
/** @typedef {NonNullable<Made.OpenContactQuery["contact"]>} Contact */
/** @typedef {Contact["conversations"]["edges"][number]["node"]} Conversation */
/** @typedef {Conversation["interactions"]} Page */
/** @typedef {Page["edges"][number]["node"]} Card */
/** @typedef {Page["pageInfo"] & { cards: Card[] }} Window */
/** @typedef {Made.ChangedSubscription["conversationChanged"]} Change */
/** @typedef {Omit<NonNullable<Contact["insights"]>, "viewerFeedback">} Insights */
/** @typedef {NonNullable<NonNullable<Contact["insights"]>["viewerFeedback"]>} Feedback */
/** @typedef {Feedback["reasons"][number]} Reason */
/** @typedef {Insights["statements"][number]} Statement */
/** @typedef {Insights["openMatters"][number]} OpenMatter */
/** @typedef {Statement["sources"][number]} Source */
/** @typedef {Statement["quotes"][number]} Quote */
/** @typedef {Made.ContactsQuery["contacts"]["edges"][number]["node"]} Row */
/** @typedef {{ id: string, name: string }} Agent */

/**
 * A generation under way.
 * @typedef {{ by: Agent, startedAt: string, statements: Statement[] }} Generation
 */

/**
 * A refusal or failure, as the service tells it.
 * @typedef {{ __typename: string, message: string, since?: string, retryAfterSeconds?: number | null }} Refusal
 */

/**
 * How the last generation ended. Moments are in milliseconds.
 * @typedef {(
 *   | { kind: "replaced", by: Agent, changes: Insights["changes"], until: number }
 *   | { kind: "superseded", by: Agent }
 *   | { kind: "nothing" | "noCall", since: string }
 *   | { kind: "failed" | "tooOften", retryAt: number | null, message?: string }
 *   | { kind: "refused", message: string }
 *   | { kind: "unreachable" | "removed" }
 * )} Outcome
 */

/**
 * All that is on the screen of one agent. `offlineFrom` is when the connection was lost, in milliseconds. `untold` is why
 * the service does not tell of changes, if it never will.
 * @typedef {{
 *   link: Status,
 *   offlineFrom: number | null,
 *   viewer: Viewer | null,
 *   tookSeconds: number | null,
 *   askedFor: string | null,
 *   isLoading: boolean,
 *   fault: string | null,
 *   untold: string | null,
 *   contact: Contact | null,
 *   conversationId: string | null,
 *   windows: Readonly<Record<string, Window>>,
 *   insights: Insights | null,
 *   feedback: Feedback | null,
 *   generation: Generation | null,
 *   isAsking: boolean,
 *   isWatching: boolean,
 *   outcome: Outcome | null,
 * }} State
 */

export {};
