import { h } from "./dom.js";
import { icon } from "./icons.js";
import { marked } from "./marking.js";
import { wayBack } from "./people.js";
import { speakerName } from "./source.js";
import { clock, lasting } from "./times.js";
import { CHANNELS, NO_TEXT, titleOf } from "./words.js";

/** @import { Card, Contact } from "./state.js" */

const SHOWN_LINES = 4;

/** A call that has no length. One that an agent took may be going on: nothing of it can be read yet.
 * @param {string} direction
 * @param {object | null | undefined} agent
 */
const withoutLength = (direction, agent) =>
  direction === "OUTBOUND" ? "not answered" : agent ? "no transcript yet" : "missed";

/** @param {string} iso */
const time = (iso) => h("time", { datetime: iso }, clock(iso));

/** @typedef {{ id: string, words: readonly string[] } | null} Ringed */

/**
 * An interaction, as it stands in the conversation.
 * @param {Card} card
 * @param {Contact} contact
 * @param {Ringed} ringed The interaction that a source led to, and its words.
 */
export function cardElement(card, contact, ringed) {
  const words = ringed?.id === card.id ? ringed.words : null;
  const { content } = card;
  if (content.__typename === "Message") return message(card, content.body, words);
  return spoken(card, contact, content, words);
}

/**
 * @param {Card} card
 * @param {string} body
 * @param {readonly string[] | null} words
 */
function message({ channel, direction, agent, occurredAt }, body, words) {
  const isOut = direction === "OUTBOUND";
  const who = isOut ? (agent?.name ?? CHANNELS[channel]) : CHANNELS[channel];
  const text = body || NO_TEXT;
  return h(
    "article",
    { class: `message${isOut ? " out" : ""}${words ? " lit" : ""}`, tabindex: words ? -1 : null },
    h("div", { class: "bubble", dir: "auto" }, ...(words ? marked(text, words) : [text])),
    h("div", { class: "meta" }, icon(channel), h("span", {}, h("bdi", {}, who), " · ", time(occurredAt))),
  );
}

/**
 * @param {Card} card
 * @param {Contact} contact
 * @param {Exclude<Card["content"], { __typename: "Message" }>} content
 * @param {readonly string[] | null} words
 */
function spoken(card, contact, { durationSeconds, transcript }, words) {
  const { channel, direction, agent, occurredAt } = card;
  const title = titleOf(card, contact);
  const parts = [agent?.name, durationSeconds ? lasting(durationSeconds) : transcript ? "" : withoutLength(direction, agent)];
  const rest = parts.filter(Boolean).map((part) => ` · ${part}`).join("");
  const article = h(
    "article",
    { class: `call${words ? " lit" : ""}`, tabindex: words ? -1 : null },
    h("header", {}, icon(channel), h("span", {}, h("b", {}, title), rest), time(occurredAt)),
  );
  const back = wayBack(card.externalUrl, "Open the recording");
  if (back) article.firstElementChild?.children[1]?.append(" · ", back);
  if (!transcript) {
    if (durationSeconds) article.append(h("p", { class: "not-transcribed" }, "There is no transcript."));
    return article;
  }
  const turns = h("dl", { class: "turns", lang: transcript.language });
  const said = transcript.utterances.map(({ speaker, text }) => [
    h("dt", {}, h("bdi", {}, speakerName(speaker, agent, contact))),
    h("dd", { dir: "auto" }, ...(words ? marked(text, words) : [text])),
  ]);
  const isWhole = words !== null || said.length <= SHOWN_LINES + 1;
  turns.append(...(isWhole ? said : said.slice(0, SHOWN_LINES)).flat());
  article.append(turns);
  if (!isWhole) {
    const more = h("button", { type: "button", class: "text-button" }, `Show all ${said.length} lines`);
    more.addEventListener("click", () => {
      turns.append(...said.slice(SHOWN_LINES).flat());
      more.remove();
    });
    article.append(more);
  }
  return article;
}
