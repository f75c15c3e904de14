import { freshId, h, said } from "./dom.js";
import { icon } from "./icons.js";
import { firstWord } from "./people.js";
import { open } from "./popping.js";
import { dayAndClock, dayOrToday, lasting, position, wholeMoment } from "./times.js";
import { CHANNELS, titleOf } from "./words.js";

/** @import { Contact, Quote, Source } from "./state.js" */

/**
 * Where sources stand: whose insights they are of, and what shows an interaction in its conversation.
 * @typedef {{
 *   contact: Contact,
 *   now: number,
 *   showInteraction: ((interaction: NonNullable<Source["interaction"]>, words: string[]) => void) | null,
 * }} Place
 */

/**
 * The buttons of all sources, in a line.
 * @param {readonly Source[]} sources
 * @param {readonly Quote[]} quotes
 * @param {Place} place
 * @param {{ isLong?: boolean }} [how]
 */
export const sourceButtons = (sources, quotes, place, { isLong = false } = {}) =>
  h("span", { class: "sources" }, ...sources.map((source) => sourceButton(source, quotes, place, isLong)));

/**
 * @param {Source} source
 * @param {readonly Quote[]} quotes
 * @param {Place} place
 * @param {boolean} isLong
 */
function sourceButton(source, quotes, place, isLong) {
  const { channel, occurredAt, interaction } = source;
  const name = CHANNELS[channel];
  const words = isLong
    ? [h("span", {}, `${name} · ${dayAndClock(occurredAt, place.now)}`)]
    : [h("span", { class: "unseen" }, `${name}, `), dayOrToday(occurredAt, place.now)];
  const button = h(
    "button",
    { type: "button", class: `source${interaction ? "" : " veiled"}`, "aria-expanded": said(false) },
    icon(interaction ? channel : "lock"),
    ...words,
    !interaction && h("span", { class: "unseen" }, ", in a conversation you cannot open"),
  );
  open(button, () => content(source, quotes, place));
  return button;
}

/**
 * @param {Source} source
 * @param {readonly Quote[]} quotes
 * @param {Place} place
 */
function content(source, quotes, { contact, showInteraction }) {
  const { channel, direction, occurredAt, interaction } = source;
  const id = freshId();
  const title = titleOf(source, contact);
  const seconds = interaction && "durationSeconds" in interaction.content ? interaction.content.durationSeconds : 0;
  const heading = [title, interaction?.agent?.name].filter(Boolean).join(" · ");
  const when = [wholeMoment(occurredAt), seconds ? lasting(seconds) : ""].filter(Boolean).join(" · ");
  const card = h(
    "div",
    { class: "shown", role: "dialog", "aria-labelledby": id },
    h("h3", { id }, icon(interaction ? channel : "lock"), h("span", {}, heading)),
    h("small", {}, when),
  );
  if (!interaction) {
    const why = "It belongs to a conversation you cannot open, so its words and its agent stay hidden.";
    card.append(h("p", { class: "why" }, why));
    return card;
  }
  const own = quotes.filter((quote) => quote.source.id === source.id);
  const words = own.map(({ text }) => text);
  const body = "body" in interaction.content ? interaction.content.body : "";
  if (own.length) card.append(h("blockquote", {}, ...own.map((quote) => quoted(quote, contact))));
  else if (body) card.append(h("blockquote", {}, h("p", { dir: "auto" }, body)));
  else card.append(h("p", { class: "why" }, "Its words are in the conversation."));
  if (showInteraction) {
    const show = () => showInteraction(interaction, words);
    card.append(h("button", { type: "button", class: "button", onclick: show }, "Show in the conversation"));
  }
  return card;
}

/**
 * @param {Quote} quote
 * @param {Contact} contact
 */
function quoted({ speaker, agent, startSeconds, text }, contact) {
  const who = speakerName(speaker, agent, contact);
  const at = startSeconds === null || startSeconds === undefined ? "" : `, ${position(startSeconds)}`;
  return h("p", {}, h("span", { class: "speaker" }, `${who}${at}`), h("span", { dir: "auto" }, text));
}

/**
 * @param {string} speaker
 * @param {{ name: string } | null | undefined} agent
 * @param {{ name?: string | null }} contact
 */
export function speakerName(speaker, agent, contact) {
  if (speaker === "CONTACT") return firstWord(contact.name) ?? "Contact";
  if (speaker === "AGENT") return firstWord(agent?.name) ?? "Agent";
  return speaker === "ASSISTANT" ? "Voice menu" : "Somebody";
}
