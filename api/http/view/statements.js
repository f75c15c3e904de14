import { h } from "./dom.js";
import { icon } from "./icons.js";
import { firstNameOf } from "./people.js";
import { sourceButtons } from "./source.js";
import { due, overdue } from "./times.js";
import { unbroken } from "./words.js";

/** @import { Part } from "./dom.js" */
/** @import { OpenMatter, Statement } from "./state.js" */
/** @import { Place } from "./source.js" */

/** What makes a statement the same one over a replacement: its words and its sources.
 * @param {{ text: string, sources: readonly { channel: string, occurredAt: string, interaction?: object | null }[] }} one
 */
const sameness = ({ text, sources }) =>
  `${text}\n${sources.map(({ channel, occurredAt, interaction }) => `${channel} ${occurredAt} ${!!interaction}`).join("\n")}`;

/**
 * @param {readonly Statement[]} statements
 * @param {Place} place
 * @param {boolean} marksNew
 * @returns {Part[]}
 */
export const statementParts = (statements, place, marksNew) =>
  statements.map((one) => {
    const isNew = marksNew && one.isNew;
    return { key: `${isNew} ${sameness(one)}`, make: () => statement(one, place, isNew) };
  });

/**
 * @param {Statement} one
 * @param {Place} place
 * @param {boolean} isNew
 */
const statement = ({ text, quotes, sources }, place, isNew) =>
  h(
    "li",
    { class: `statement${isNew ? " new" : ""}` },
    h("p", { dir: "auto" }, unbroken(text)),
    isNew && h("span", { class: "tag" }, "New"),
    sourceButtons(sources, quotes, place),
  );

/**
 * @param {readonly OpenMatter[]} matters
 * @param {Place} place
 * @param {string} organization
 * @returns {Part[]}
 */
export const matterParts = (matters, place, organization) =>
  matters.map((one) => ({
    key: `${one.owedBy} ${one.dueOn} ${one.isOverdue} ${sameness(one)}`,
    make: () =>
      h(
        "li",
        { class: "statement" },
        h("p", { dir: "auto" }, unbroken(one.text)),
        sourceButtons(one.sources, one.quotes, place),
        owedElement(one, place, organization),
      ),
  }));

/**
 * Who owes it, and until when.
 * @param {OpenMatter} one
 * @param {Place} place
 * @param {string} organization
 */
function owedElement({ owedBy, agent, dueOn, isOverdue }, place, organization) {
  const who = owedBy === "CONTACT" ? firstNameOf(place.contact) : (agent?.name ?? organization);
  const when = dueOn && (isOverdue ? overdue(dueOn, place.now) : due(dueOn, place.now));
  return h(
    "span",
    { class: "owed", lang: "en" },
    "Owed by ",
    h("bdi", {}, who),
    when ? " · " : null,
    when && h("span", isOverdue ? { class: "overdue" } : {}, isOverdue && icon("warn"), when),
  );
}

/**
 * The next step. If an open matter says the same, its owner and its day stand here, and it is not told twice.
 * @param {Statement} next
 * @param {OpenMatter | undefined} matter
 * @param {Place} place
 * @param {string} organization
 * @returns {Part}
 */
export const nextStepPart = (next, matter, place, organization) => ({
  key: `next ${matter?.dueOn} ${matter?.isOverdue} ${sameness(next)}`,
  make: () =>
    h(
      "section",
      { class: "next-step" },
      h("h3", { class: "label", lang: "en" }, "Next step"),
      h("p", { dir: "auto" }, unbroken(next.text)),
      matter && (matter.dueOn || matter.agent) && owedElement(matter, place, organization),
      sourceButtons(next.sources, next.quotes, place, { isLong: true }),
    ),
});
