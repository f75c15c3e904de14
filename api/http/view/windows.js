/** @import { Card, Page, Window } from "./state.js" */

/**
 * What a page of a conversation shows. Its cards come latest first.
 * @param {Page} page
 * @returns {Window}
 */
export const windowOf = ({ edges, pageInfo }) => ({ ...pageInfo, cards: edges.map(({ node }) => node) });

/**
 * With the latest page, read again. What was read besides stays, unless something may lie between.
 * @param {Window | undefined} window
 * @param {Page} page
 * @returns {Window}
 */
export function withLatest(window, page) {
  const latest = windowOf(page);
  const oldest = latest.cards.at(-1);
  if (!window || !oldest) return latest;
  if (window.hasPreviousPage) return window;
  const at = window.cards.findIndex(({ id }) => id === oldest.id);
  return at < 0 ? latest : { ...window, cards: [...latest.cards, ...window.cards.slice(at + 1)] };
}

/**
 * With a page of earlier interactions.
 * @param {Window} window
 * @param {Page} page
 * @returns {Window}
 */
export function withEarlier(window, page) {
  const { cards, hasNextPage, endCursor } = windowOf(page);
  return { ...window, cards: [...window.cards, ...unknown(cards, window)], hasNextPage, endCursor };
}

/**
 * With a page of later interactions.
 * @param {Window} window
 * @param {Page} page
 * @returns {Window}
 */
export function withLater(window, page) {
  const { cards, hasPreviousPage, startCursor } = windowOf(page);
  return { ...window, cards: [...unknown(cards, window), ...window.cards], hasPreviousPage, startCursor };
}

/**
 * @param {readonly Card[]} cards
 * @param {Window} window
 */
const unknown = (cards, window) => cards.filter(({ id }) => !window.cards.some((known) => known.id === id));

/**
 * With an interaction that was added or has changed. One that lies beyond what is shown is left out.
 * @param {Window} window
 * @param {Card} card
 * @returns {Window}
 */
export function withCard(window, card) {
  const others = window.cards.filter(({ id }) => id !== card.id);
  const isKnown = others.length < window.cards.length;
  const moment = (/** @type {Card} */ { occurredAt }) => Date.parse(occurredAt);
  const at = others.findIndex((one) => moment(one) <= moment(card));
  const isBeyond = (at === 0 && window.hasPreviousPage) || (at < 0 && window.hasNextPage);
  if (isBeyond && !isKnown) return window;
  const place = at < 0 ? others.length : at;
  return { ...window, cards: [...others.slice(0, place), card, ...others.slice(place)] };
}

/**
 * Without an interaction that was deleted.
 * @param {Window} window
 * @param {string} gone
 * @returns {Window}
 */
export const withoutCard = (window, gone) => ({ ...window, cards: window.cards.filter(({ id }) => id !== gone) });
