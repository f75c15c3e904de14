import { day, plainDay, wholeMoment } from "./times.js";
import { CHANNELS, lastContact } from "./words.js";

/** @import { Contact, Insights, Source, State } from "./state.js" */

/**
 * Puts the insights on the clipboard as plain text.
 * @param {State} state
 * @returns {Promise<boolean>} Whether that was possible.
 */
export async function copyText({ contact, insights, viewer }) {
  if (!contact || !insights) return false;
  try {
    await navigator.clipboard.writeText(plainText(contact, insights, viewer?.organization.name ?? "", Date.now()));
    return true;
  } catch {
    return false;
  }
}

/**
 * Three headings, statements with their sources, and who wrote it when.
 * @param {Contact} contact
 * @param {Insights} insights
 * @param {string} organization
 * @param {number} now
 */
function plainText(contact, insights, organization, now) {
  const { lastInteraction: last, nextAction, openMatters, statements, writer, generatedBy, generatedAt } = insights;
  const from = (/** @type {readonly Source[]} */ sources) =>
    `(${sources.map(({ channel, occurredAt }) => `${inSentence(channel)}, ${day(occurredAt, now)}`).join("; ")})`;
  const owed = (/** @type {Insights["openMatters"][number]} */ { owedBy, agent, dueOn }) =>
    [owedBy === "CONTACT" ? contact.name : (agent?.name ?? organization), dueOn && `due ${day(`${dueOn}T12:00:00`, now)}`]
      .filter(Boolean)
      .join(", ");
  return [
    "Last contact",
    `${lastContact(last, contact)}, ${wholeMoment(last.occurredAt)}`,
    ...(nextAction ? ["", "Next step", `${nextAction.text} ${from(nextAction.sources)}`] : []),
    ...(openMatters.length ? ["", "Still open"] : []),
    ...openMatters.map((one) => `- ${one.text} ${from(one.sources)}: ${owed(one)}`),
    ...(statements.length ? ["", "What it was about"] : []),
    ...statements.map(({ text, sources }) => `- ${text} ${from(sources)}`),
    "",
    `Written by ${writer} for ${generatedBy.name}, ${plainDay(generatedAt)}`,
  ].join("\n");
}

/** @param {Source["channel"]} channel */
const inSentence = (channel) => (channel === "CALL" || channel === "VOICEMAIL" ? CHANNELS[channel].toLowerCase() : CHANNELS[channel]);
