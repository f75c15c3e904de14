import { withCard, withLatest, withoutCard } from "./windows.js";

/** @import { Agent, Change, Contact, Insights, Outcome, Refusal, State, Statement, Window } from "./state.js" */

const REPLACED_LASTS = 10_000;
/** So many conversations of a contact are read. */
const MOST = 12;

/**
 * The state while no contact is open. The connection and the viewer stay.
 * @param {State} [before]
 * @returns {State}
 */
export const nothingOpen = (before) => ({
  link: { state: "connecting" },
  offlineFrom: null,
  viewer: null,
  tookSeconds: null,
  ...before,
  askedFor: null,
  isLoading: false,
  fault: null,
  untold: null,
  contact: null,
  conversationId: null,
  windows: {},
  insights: null,
  feedback: null,
  generation: null,
  isAsking: false,
  isWatching: false,
  outcome: null,
});

/**
 * A contact was read: for the first time, or again after the connection was lost.
 * @param {State} state
 * @param {Contact} contact
 * @param {string | null} conversationId
 * @param {number} now
 * @returns {Partial<State>}
 */
export function opened(state, contact, conversationId, now) {
  const conversations = contact.conversations.edges.map(({ node }) => node);
  // One that is not among those that were read may be beyond them. If it is lost, its subscription says so.
  const isBeyond = conversations.length === MOST && conversationId !== null;
  const listed = conversations.find(({ id }) => id === conversationId);
  const wanted = listed ?? (isBeyond ? { id: conversationId } : conversations[0]);
  const windows = state.contact?.id === contact.id ? state.windows : {};
  const isAgain = state.contact?.id === contact.id && contact.insights !== null;
  const isShown = (contact.insights?.version ?? 0) >= (isAgain ? (state.insights?.version ?? 0) : 0);
  return {
    isLoading: false,
    contact,
    conversationId: wanted?.id ?? null,
    windows: Object.fromEntries(conversations.map(({ id, interactions }) => [id, withLatest(windows[id], interactions)])),
    ...(isAgain ? replaced(state, /** @type {Insights} */ (contact.insights), now) : { insights: contact.insights }),
    ...(isShown && { feedback: contact.insights?.viewerFeedback ?? null }),
  };
}

/**
 * What becomes of the state when something happens to the open conversation.
 * @param {State} state
 * @param {Change} change
 * @param {number} now
 * @returns {Partial<State>}
 */
export function happened(state, change, now) {
  switch (change.__typename) {
    case "ContactInsightsReplaced":
      return replaced(state, change.insights, now);
    case "InsightsOutdated":
      return outdated(state, change.insights);
    case "InsightsRemoved":
      return { insights: null, feedback: null, outcome: { kind: "removed" } };
    case "InsightsGenerationBegun":
      return begun(state, change);
    case "InsightsGenerationStatement":
      return told(state, change.statement);
    case "InsightsGenerationEnded":
      return ended(state, change, now);
    case "InteractionAdded":
    case "InteractionChanged":
      return inWindow(state, (window) => withCard(window, change.interaction));
    case "InteractionRemoved":
      return inWindow(state, (window) => withoutCard(window, change.interactionId));
    case "ViewerRightsChanged":
      return { viewer: change.viewer };
    case "ContactInsightsEnabledChanged":
      return switched(state, change.organization);
  }
}

/**
 * @param {State} state
 * @param {(window: Window) => Window} act
 * @returns {Partial<State>}
 */
function inWindow({ windows, conversationId }, act) {
  const window = windows[conversationId ?? ""];
  return window && conversationId ? { windows: { ...windows, [conversationId]: act(window) } } : {};
}

/**
 * @param {State} state
 * @param {{ version: number, isUpToDate: boolean, newInteractionCount: number }} told
 * @returns {Partial<State>}
 */
function outdated({ insights }, { version, isUpToDate, newInteractionCount }) {
  if (insights?.version !== version) return {};
  return { insights: { ...insights, isUpToDate, newInteractionCount } };
}

/**
 * @param {State} state
 * @param {{ contactInsightsEnabled: boolean }} organization
 * @returns {Partial<State>}
 */
export function switched({ viewer }, { contactInsightsEnabled }) {
  if (!viewer) return {};
  return { viewer: { ...viewer, organization: { ...viewer.organization, contactInsightsEnabled } } };
}

/**
 * Insights arrived: from the agent's own click, or because somebody else generated. A version that is shown already
 * only brings what may change in it.
 * @param {State} state
 * @param {Insights} insights
 * @param {number} now
 * @returns {Partial<State>}
 */
export function replaced(state, insights, now) {
  const shown = state.insights?.version ?? 0;
  if (insights.version < shown) return {};
  if (insights.version === shown) return { insights };
  return {
    insights,
    feedback: null,
    generation: null,
    isWatching: false,
    outcome: { kind: "replaced", by: insights.generatedBy, changes: insights.changes, until: now + REPLACED_LASTS },
  };
}

/**
 * @param {State} state
 * @param {{ requestedBy: Agent, startedAt: string }} change
 * @returns {Partial<State>}
 */
function begun(state, { requestedBy, startedAt }) {
  const generation = { by: requestedBy, startedAt, statements: [] };
  return { generation, outcome: state.outcome?.kind === "replaced" ? state.outcome : null };
}

/**
 * @param {State} state
 * @param {Statement} statement
 * @returns {Partial<State>}
 */
function told({ generation }, statement) {
  if (!generation) return {};
  return { generation: { ...generation, statements: [...generation.statements, statement] } };
}

/**
 * A generation that wrote insights is shown until they arrive, so that nothing flashes between. The agent who asked
 * for one that failed learns more from the answer, which may come first.
 * @param {State} state
 * @param {{ outcome: string, error?: Refusal | null }} change
 * @param {number} now
 * @returns {Partial<State>}
 */
function ended(state, { outcome, error }, now) {
  if (outcome === "REPLACED") return arrived(state) ? { generation: null } : {};
  if (outcome !== "FAILED") return { generation: null };
  const failed = error ? failedWith(error, now) : /** @type {Outcome} */ ({ kind: "failed", retryAt: null });
  const isKnown = state.isAsking || state.outcome?.kind === "failed";
  return { generation: null, isWatching: false, outcome: isKnown ? state.outcome : failed };
}

/** @param {State} state */
function arrived({ generation, insights }) {
  return !generation || (insights && Date.parse(insights.generatedAt) >= Date.parse(generation.startedAt));
}

/**
 * Why there are no new insights.
 * @param {Refusal} refusal
 * @param {number} now
 * @returns {Outcome}
 */
export function failedWith(refusal, now) {
  const seconds = refusal.retryAfterSeconds ?? null;
  const retryAt = seconds === null ? null : now + seconds * 1000;
  switch (refusal.__typename) {
    case "NoRecentInteractionsError":
      return { kind: "nothing", since: refusal.since ?? "" };
    case "NoTranscribedCallError":
      return { kind: "noCall", since: refusal.since ?? "" };
    case "TooManyRequestsError":
      return { kind: "tooOften", retryAt, message: refusal.message };
    case "InsightsUnavailableError":
      return { kind: "failed", retryAt, message: refusal.message };
    default:
      return { kind: "refused", message: refusal.message };
  }
}

