import { buttonElement, buttonOf } from "./button.js";
import { freshId, h, keep, said, show } from "./dom.js";
import { FeedbackButtons } from "./feedback.js";
import { footerPart } from "./footer.js";
import { icon } from "./icons.js";
import { directionOf } from "./languages.js";
import { matterParts, nextStepPart, statementParts } from "./statements.js";
import { StatusRow } from "./status-row.js";
import { nextMinute, whenAndAgo } from "./times.js";
import { emptyWords, lastContact, OFFLINE_AFTER, statusOf } from "./words.js";

/** @import { Desk } from "./desk.js" */
/** @import { Part } from "./dom.js" */
/** @import { Insights, State } from "./state.js" */
/** @import { Place } from "./source.js" */

const BARS_AFTER = 150;
const SECOND = 1_000;

/** What to know about the contact that a desk has open. */
export class Panel {
  #desk;
  #showInteraction;
  #status;
  #feedback;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #loadingSince = 0;
  #lists = new Map();

  /**
   * @param {Desk} desk
   * @param {{ name?: "aside" | "div", id?: string, showInteraction: Place["showInteraction"], signIn: () => void }} how
   */
  constructor(desk, { name = "aside", id = freshId(), showInteraction, signIn }) {
    this.#desk = desk;
    this.#showInteraction = showInteraction;
    this.#feedback = new FeedbackButtons((feedback) => void desk.judge(feedback));
    this.#status = new StatusRow({ watch: () => desk.watch(), signIn });
    this.heading = h("h2", { id, tabindex: -1 }, "Contact insights");
    this.end = h("span", { class: "end" });
    this.body = h("div", { class: "body" });
    this.middle = h("div", { class: "middle" });
    this.bottom = h("div", { class: "bottom" });
    this.element = h(
      name,
      { class: "panel", "aria-labelledby": id },
      h("header", {}, this.heading, this.end),
      ...this.#status.elements,
      this.body,
      this.middle,
      this.bottom,
    );
    desk.addEventListener("change", this.render);
    this.render();
  }

  close() {
    this.#desk.removeEventListener("change", this.render);
    clearTimeout(this.#timer);
  }

  render = () => {
    const { state } = this.#desk;
    const now = Date.now();
    const hadFocus = this.element.matches(":focus-within");
    const button = buttonOf(state, now);
    const isEmpty = !state.insights && !state.generation && !state.isAsking && !!state.contact;
    const isInTheMiddle = isEmpty && state.outcome === null && button !== "noLicence";
    keep(this.end, keyed(isInTheMiddle ? null : button, () => buttonElement(button, { onpress: this.generate })));
    this.#status.render(statusOf(state, now));
    show(this.body, !!state.contact && !isEmpty);
    keep(this.body, this.#bodyParts(state, now));
    keep(this.middle, isEmpty ? this.#emptyParts(state, isInTheMiddle ? button : null) : this.#loadingParts(state, now));
    show(this.middle, isEmpty || this.middle.childElementCount > 0);
    keep(this.bottom, state.insights && state.contact ? [footerPart(state, this.#announce, this.#feedback)] : []);
    this.#feedback.render(state.feedback);
    if (hadFocus && !this.element.matches(":focus-within")) this.heading.focus();
    this.#schedule(state, now);
  };

  /** What the button does, and `g`. */
  generate = () => {
    const button = buttonOf(this.#desk.state, Date.now());
    if (button && button !== "noLicence" && !button.blocked) void this.#desk.generate();
  };

  /** @param {string} words */
  #announce = (words) => this.#status.announce(words);

  /** What `y` does, and the button that copies. */
  copy() {
    const button = this.bottom.querySelector("button.copy");
    if (button instanceof HTMLElement) button.click();
  }

  /**
   * @param {State} state
   * @param {number} now
   * @returns {Part[]}
   */
  #bodyParts(state, now) {
    const { contact, insights, generation, isAsking, isWatching, outcome, viewer } = state;
    if (!contact) return [];
    /** @type {Place} */
    const place = { contact, now, showInteraction: this.#showInteraction };
    const isWriting = generation && (isWatching || !insights);
    const parts = isWriting || (isAsking && !insights) ? [this.#writingPart(generation?.statements ?? [], place)] : [];
    if (!insights) return parts;
    const marksNew = outcome?.kind === "replaced" && now < outcome.until;
    parts.push(lastPart(insights, place));
    const organization = viewer?.organization.name ?? "";
    const { nextAction, openMatters, statements } = insights;
    const done = openMatters.find(({ text }) => text === nextAction?.text);
    if (nextAction) parts.push(nextStepPart(nextAction, done, place, organization));
    if (statements.length) {
      parts.push(this.#listPart("What it was about", statementParts(statements, place, marksNew)));
    }
    const others = openMatters.filter((one) => one !== done);
    if (others.length) parts.push(this.#listPart("Still open", matterParts(others, place, organization)));
    const { language } = insights;
    this.body.lang = language;
    this.body.dir = directionOf(language);
    return parts;
  }

  /**
   * A list under a heading. Its entries are kept one by one.
   * @param {string} title
   * @param {Part[]} parts
   * @returns {Part}
   */
  #listPart(title, parts) {
    const list = this.#lists.get(title) ?? h("ul", {});
    this.#lists.set(title, list);
    keep(list, parts);
    return { key: title, make: () => h("section", {}, h("h3", { class: "label", lang: "en" }, title), list) };
  }

  /**
   * @param {readonly import("./state.js").Statement[]} statements
   * @param {Place} place
   * @returns {Part}
   */
  #writingPart(statements, place) {
    const part = this.#listPart("Being written", [
      ...statementParts(statements, place, false),
      { key: `bars ${statements.length}`, make: () => h("li", { class: "statement" }, ...bars()) },
    ]);
    return {
      key: part.key,
      make: () => {
        const section = part.make();
        section.setAttribute("aria-busy", said(true));
        return section;
      },
    };
  }

  /**
   * @param {State} state
   * @param {ReturnType<typeof buttonOf>} button
   * @returns {Part[]}
   */
  #emptyParts(state, button) {
    const { text, small } = emptyWords(state);
    return keyed([text, small, button], () =>
      h(
        "div",
        { class: "none" },
        h("span", { class: "art" }, icon("lines")),
        h("h3", {}, "Nothing generated yet"),
        h("p", {}, text),
        buttonElement(button, { onpress: this.generate, isBig: true }),
        small && h("small", {}, small),
      ),
    );
  }

  /**
   * Grey bars where the insights will stand, and only if they are long in coming.
   * @param {State} state
   * @param {number} now
   * @returns {Part[]}
   */
  #loadingParts({ isLoading, contact, fault }, now) {
    if (fault && !contact) return keyed(fault, () => h("p", { class: "notice", role: "alert" }, fault));
    if (!isLoading || contact) {
      this.#loadingSince = 0;
      return [];
    }
    this.#loadingSince ||= now;
    if (now - this.#loadingSince < BARS_AFTER) return [];
    return keyed("loading", () => h("div", { class: "body", "aria-hidden": "true" }, ...bars(), ...bars(), ...bars()));
  }

  /**
   * Renders again when a text will have changed.
   * @param {State} state
   * @param {number} now
   */
  #schedule({ outcome, offlineFrom, isLoading }, now) {
    const moments = [nextMinute(now)];
    if (outcome?.kind === "replaced") moments.push(outcome.until);
    if (outcome && "retryAt" in outcome && outcome.retryAt !== null) moments.push(now + SECOND);
    if (offlineFrom !== null) moments.push(offlineFrom + OFFLINE_AFTER);
    if (isLoading) moments.push(now + BARS_AFTER);
    clearTimeout(this.#timer);
    const next = Math.min(...moments.filter((moment) => moment > now));
    this.#timer = setTimeout(this.render, next - now);
  }
}

/**
 * One part, or none; made anew when its value is another.
 * @param {unknown} value
 * @param {() => HTMLElement | null} make
 * @returns {Part[]}
 */
function keyed(value, make) {
  if (value === null || value === undefined) return [];
  return [{ key: JSON.stringify(value), make: () => make() ?? h("span") }];
}

/**
 * @param {Insights} insights
 * @param {Place} place
 * @returns {Part}
 */
function lastPart({ lastInteraction: last }, { contact, now }) {
  const words = lastContact(last, contact);
  const when = whenAndAgo(last.occurredAt, now);
  return {
    key: `last ${words} ${when}`,
    make: () =>
      h(
        "section",
        { lang: "en", dir: "auto" },
        h("h3", { class: "label" }, "Last contact"),
        h(
          "div",
          { class: "last-contact" },
          h("span", { class: "channel" }, icon(last.channel)),
          h("div", {}, h("p", {}, words), h("small", {}, when)),
        ),
      ),
  };
}

const bars = () => [h("div", { class: "grey long" }), h("div", { class: "grey short" })];
