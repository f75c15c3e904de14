import { firstNameOf, nameOf } from "./people.js";
import { ago, agoInShort, clock, plainDay } from "./times.js";

/** @import { IconName } from "./icons.js" */
/** @import { Insights, Outcome, State } from "./state.js" */

/**
 * The status row. `strong` are its first words, in bold.
 * @typedef {{
 *   tone: "ok" | "stale" | "bad" | "busy" | "plain",
 *   icon: IconName | null,
 *   strong: string,
 *   rest: string,
 *   act?: { label: string, name: "watch" | "signIn" },
 * }} Status
 */

/** Keeps the signs that French sets apart with a space on the line of their words.
 * @param {string} text
 */
export const unbroken = (text) => text.replaceAll("« ", "«\u00a0").replaceAll(/ (?=[»?!;:])/gu, "\u00a0");

export const OFFLINE_AFTER = 1_000;
export const NO_TEXT = "A message without text";
const MANY = 1_000;

/** The service counts no further. @param {number} count */
export const capped = (count) => (count >= MANY ? "1,000+" : String(count));

/** Whether the connection has been lost for so long that it is worth a word.
 * @param {State} state
 * @param {number} now
 */
export const isOffline = ({ offlineFrom }, now) => offlineFrom !== null && now - offlineFrom >= OFFLINE_AFTER;

/**
 * What stands in the status row; `null` for none.
 * @param {State} state
 * @param {number} now
 * @returns {Status | null}
 */
export function statusOf(state, now) {
  if (state.link.state === "signedOut") {
    const act = { label: "Sign in again", name: /** @type {const} */ ("signIn") };
    return { tone: "stale", icon: "lock", strong: "Your session has ended.", rest: "", act };
  }
  if (isOffline(state, now) && state.link.state === "offline") {
    const since = clock(state.link.since.toISOString());
    return { tone: "stale", icon: "again", strong: "Offline", rest: ` · as of ${since}, reconnecting by itself` };
  }
  if (state.untold) return { tone: "bad", icon: "warn", strong: "Not live.", rest: ` ${state.untold}` };
  if (state.generation || state.isAsking) return generating(state);
  return (state.outcome && outcomeStatus(state, state.outcome, now)) ?? standing(state, now);
}

/**
 * @param {State} state
 * @returns {Status}
 */
function generating({ generation, viewer, insights, isWatching }) {
  const isMine = !generation || generation.by.id === viewer?.id;
  const checked = generation?.statements.length ? ` · ${generation.statements.length} checked` : "";
  const label = isWatching ? "Hide" : "Watch";
  return {
    tone: "busy",
    icon: null,
    strong: isMine ? "You" : (generation?.by.name ?? ""),
    rest: `${isMine ? " are" : " is"} generating${checked}`,
    ...(insights && generation && { act: { label, name: /** @type {const} */ ("watch") } }),
  };
}

/**
 * @param {State} state
 * @param {Outcome} outcome
 * @param {number} now
 * @returns {Status | null}
 */
function outcomeStatus({ contact, insights, viewer }, outcome, now) {
  const name = contact ? firstNameOf(contact) : "";
  const bad = (/** @type {string} */ strong, /** @type {string} */ rest) =>
    /** @type {Status} */ ({ tone: "bad", icon: "warn", strong, rest: ` ${rest}` });
  switch (outcome.kind) {
    case "replaced": {
      if (now >= outcome.until) return null;
      const by = outcome.by.id === viewer?.id ? "you" : outcome.by.name;
      const strong = insights?.version === 1 ? "Written just now" : "Replaced just now";
      return { tone: "ok", icon: "check", strong, rest: ` by ${by}${changed(outcome.changes)}` };
    }
    case "superseded":
      return { tone: "ok", icon: "check", strong: "Newer insights", rest: ` by ${outcome.by.name} took the place of yours` };
    case "nothing":
      return bad("Nothing to draw from.", `Nothing was said with ${name} since ${plainDay(outcome.since)}.`);
    case "noCall":
      return bad(
        "No call to draw from.",
        `None of ${name}’s calls since ${plainDay(outcome.since)} has a transcript. Try again once one is transcribed.`,
      );
    case "failed":
      return bad("New insights could not be written.", `${stillStand(insights, now)}${advice(outcome.message)}`);
    case "tooOften":
      return bad("That was a lot.", tooOften(outcome, now));
    case "refused":
      return bad("Not generated.", outcome.message);
    case "removed":
      return { tone: "stale", icon: "clock", strong: "The insights are gone", rest: ": something they rest on was deleted, or the contact must not be summarized" };
    case "unreachable":
      return bad("New insights could not be written.", `${stillStand(insights, now)} The service did not answer.`);
  }
}

/** @param {Insights["changes"]} changes */
function changed(changes) {
  if (!changes) return "";
  const parts = [
    changes.addedCount && `${changes.addedCount} new`,
    changes.removedCount && `${changes.removedCount} gone`,
  ].filter(Boolean);
  return parts.length ? ` · ${parts.join(", ")}` : "";
}

/**
 * @param {Insights | null} insights
 * @param {number} now
 */
function stillStand(insights, now) {
  return insights ? `These are from ${ago(insights.generatedAt, now)} and still stand.` : "Nothing was stored.";
}

/** A fault in the settings heals by no waiting. The service says so in its message alone.
 * @param {string | undefined} message
 */
const advice = (message) =>
  message?.includes("administrator") ? " An administrator must look at the model’s settings." : "";

/**
 * @param {{ retryAt: number | null, message?: string }} outcome
 * @param {number} now
 */
function tooOften({ retryAt, message }, now) {
  const seconds = secondsUntil(retryAt, now);
  if (seconds > 600) return message ?? "";
  return seconds ? `You can generate again in ${seconds} s.` : "You can generate again now.";
}

/**
 * @param {State} state
 * @param {number} now
 * @returns {Status | null}
 */
function standing({ insights, viewer }, now) {
  const isOn = viewer?.organization.contactInsightsEnabled ?? true;
  const lacksLicence = viewer && !viewer.licences.length ? " Generating would also need AI Assist Pro." : "";
  if (!isOn) {
    const stays = insights ? " This stays readable." : "";
    return { tone: "plain", icon: "off", strong: "Switched off", rest: ` by an administrator.${stays}${lacksLicence}` };
  }
  if (!insights) return null;
  const by = insights.generatedBy.name;
  if (insights.isUpToDate) {
    return { tone: "ok", icon: "check", strong: "Up to date", rest: ` · ${by}, ${ago(insights.generatedAt, now)}` };
  }
  const rest = ` since · ${by}, ${agoInShort(insights.generatedAt, now)}`;
  const count = insights.newInteractionCount;
  if (!count) return { tone: "stale", icon: "clock", strong: "Something it rests on has changed", rest };
  const counted = `${capped(count)} new ${count === 1 ? "interaction" : "interactions"}`;
  return { tone: "stale", icon: "clock", strong: counted, rest };
}

/**
 * @param {number | null} moment
 * @param {number} now
 */
export const secondsUntil = (moment, now) => (moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000)));

/**
 * What the empty panel says.
 * @param {State} state
 */
export function emptyWords({ contact, tookSeconds, outcome }) {
  const name = contact ? firstNameOf(contact) : "the contact";
  if (outcome?.kind === "noCall") {
    return { text: "Messages alone are not enough: at least one call with a transcript is needed.", small: "" };
  }
  const takes = tookSeconds === null ? "" : `Takes about ${tookSeconds} ${tookSeconds === 1 ? "second" : "seconds"}. `;
  return {
    text: `Get who talked to ${name} last, what about, and what to do next. Drawn from everything the team heard from them in six months.`,
    small: `${takes}Everybody who can open one of their conversations will see it.`,
  };
}

const WROTE = { SMS: "by SMS", WHATSAPP: "on WhatsApp" };

/**
 * Who interacted last, in one sentence.
 * @param {Insights["lastInteraction"]} last
 * @param {{ name?: string | null, phoneNumbers: string[] }} contact
 */
export function lastContact({ channel, direction, agent }, contact) {
  const name = nameOf(contact);
  const colleague = agent?.name ?? "Somebody of the team";
  if (channel === "CALL") {
    if (direction === "OUTBOUND") return `${colleague} called ${name}`;
    return agent ? `${name} called and talked to ${agent.name}` : `${name} called`;
  }
  if (channel === "VOICEMAIL") {
    return direction === "INBOUND" ? `${name} left a voicemail` : `${colleague} left ${name} a voicemail`;
  }
  return direction === "INBOUND" ? `${name} wrote ${WROTE[channel]}` : `${colleague} wrote to ${name} ${WROTE[channel]}`;
}

export const CHANNELS = { CALL: "Call", VOICEMAIL: "Voicemail", SMS: "SMS", WHATSAPP: "WhatsApp" };

/**
 * @param {{ channel: keyof typeof CHANNELS, direction: string }} interaction
 * @param {import("./people.js").Person} contact
 */
export const titleOf = ({ channel, direction }, contact) =>
  `${CHANNELS[channel]} ${direction === "INBOUND" ? "from" : "to"} ${firstNameOf(contact)}`;
