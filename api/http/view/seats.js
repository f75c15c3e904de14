import { read } from "./asking.js";
import { Bar } from "./bar.js";
import { Desk } from "./desk.js";
import { SEEN } from "./documents.js";
import { h } from "./dom.js";
import { face } from "./faces.js";
import { Panel } from "./panel.js";
import { claimsOf } from "./session.js";

/** @import { Ways } from "./bar.js" */
/** @import { SampleAgent } from "./session.js" */

/** Two agents of one organization: one who may generate, and one who lacks the licence.
 * @param {readonly SampleAgent[]} agents
 * @returns {[SampleAgent, SampleAgent] | null}
 */
export function pair(agents) {
  const [left] = agents;
  const lacks = (/** @type {SampleAgent} */ { description }) => description.includes("no licence");
  const colleagues = agents.filter((one) => left && one !== left && sameOrganization(one, left));
  const right = colleagues.find(lacks) ?? colleagues[0];
  return left && right ? [left, right] : null;
}

/**
 * @param {SampleAgent} one
 * @param {SampleAgent} other
 */
const sameOrganization = (one, other) => claimsOf(one.token).org === claimsOf(other.token).org;

/**
 * What opens the whole page of an agent, and there what a source leads to.
 * @typedef {(agent: SampleAgent, contact: string | null, shown: Shown | null) => void} OpenPage
 */

/** @typedef {{ interaction: { id: string, conversation: { id: string } }, words: readonly string[] }} Shown */

/** One contact, seen by two agents at once: each has a token and a socket of their own. */
export class Seats {
  /**
   * @param {[SampleAgent, SampleAgent]} agents
   * @param {Ways & { openPage: OpenPage }} ways
   */
  constructor(agents, ways) {
    this.desks = agents.map(({ token }) => new Desk({ token: () => token }));
    const [left] = this.desks;
    this.bar = new Bar(/** @type {Desk} */ (left), ways);
    this.panels = this.desks.map((desk, at) => {
      const agent = /** @type {SampleAgent} */ (agents[at]);
      return new Panel(desk, {
        name: "div",
        signIn: () => location.reload(),
        showInteraction: (interaction, words) =>
          ways.openPage(agent, desk.state.contact?.id ?? null, { interaction, words }),
      });
    });
    this.title = h("h1", { class: "unseen" }, "One contact, seen by two agents");
    const sections = agents.map((agent, at) => this.#seat(agent, at, ways));
    const main = h("main", { class: "seats" }, this.title, ...sections);
    this.element = h("div", { class: "page" }, this.bar.element, main);
    void this.#open();
  }

  /**
   * @param {SampleAgent} agent
   * @param {number} at
   * @param {{ openPage: OpenPage }} ways
   */
  #seat(agent, at, { openPage }) {
    const desk = /** @type {Desk} */ (this.desks[at]);
    const panel = /** @type {Panel} */ (this.panels[at]);
    const words = h("span", {}, h("b", {}, agent.name));
    const says = h("span", {});
    words.append(says);
    desk.addEventListener("change", () => {
      const { viewer, contact, conversationId } = desk.state;
      if (!viewer || !contact) return;
      const line = contact.conversations.edges.find(({ node }) => node.id === conversationId)?.node.line.name;
      const rights = [viewer.role === "ADMIN" ? "admin" : "", viewer.licences.length ? "AI Assist Pro" : "no licence"];
      says.textContent = ` · ${contact.name} · ${line} · ${rights.filter(Boolean).join(", ")}`;
      if (at === 0) this.title.textContent = `${contact.name}, seen by two agents`;
    });
    const whole = h(
      "button",
      { type: "button", class: "button", onclick: () => openPage(agent, desk.state.contact?.id ?? null, null) },
      "Whole page",
    );
    return h(
      "section",
      { "aria-label": `Seat of ${agent.name}` },
      h("div", { class: "seat-head" }, face(agent.name), words, whole),
      panel.element,
    );
  }

  /** The contact of whom the left agent sees most more than the right one: there a source is veiled for one of them. */
  async #open() {
    const [left, right] = /** @type {[Desk, Desk]} */ (this.desks);
    try {
      const [more, fewer] = await Promise.all([read(left.client, SEEN, {}), read(right.client, SEEN, {})]);
      const seen = new Map(fewer.contacts.edges.map(({ node }) => [node.id, node.conversations.edges.length]));
      const shared = more.contacts.edges
        .map(({ node }) => node)
        .filter(({ id }) => seen.has(id))
        .map((node) => ({ node, lead: node.conversations.edges.length - (seen.get(node.id) ?? 0) }))
        .sort((one, other) => other.lead - one.lead);
      const id = shared[0]?.node.id;
      if (id) await Promise.all([left.open(id), right.open(id)]);
    } catch (problem) {
      left.change({ fault: String(problem) });
    }
  }

  close() {
    this.bar.close();
    for (const panel of this.panels) panel.close();
    for (const desk of this.desks) desk.end();
  }
}
