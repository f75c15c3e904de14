import { h, keep, said, show } from "./dom.js";
import { face } from "./faces.js";
import { icon } from "./icons.js";
import { agentButton, brand, explorerLink } from "./sign-in.js";
import { isOffline, OFFLINE_AFTER } from "./words.js";

/** @import { Desk } from "./desk.js" */
/** @import { SampleAgent } from "./session.js" */
/** @import { Viewer } from "./state.js" */

/**
 * @typedef {{
 *   agents: readonly SampleAgent[],
 *   isSeats: boolean,
 *   signIn: (agent: SampleAgent) => void,
 *   signOut: () => void,
 *   showSeats: () => void,
 *   showKeys: () => void,
 * }} Ways
 */

/** The bar on top: whose data, whether they are live, the switch, and who is signed in. */
export class Bar {
  #desk;
  #ways;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Desk} desk
   * @param {Ways} ways
   */
  constructor(desk, ways) {
    this.#desk = desk;
    this.#ways = ways;
    this.organization = h("span", { class: "organization" });
    this.link = h("span", { class: "link-state" }, "Live");
    this.switch = h("span", {});
    this.menu = h("div", { class: "menu", hidden: true });
    this.me = h("button", { type: "button", class: "who-am-i", "aria-expanded": said(false), onclick: this.#toggle });
    this.place = h("div", { class: "menu-place" }, this.me, this.menu);
    this.element = h(
      "header",
      { class: "bar" },
      brand(),
      this.organization,
      h("span", { class: "end" }, this.link, this.switch, this.place),
    );
    this.place.addEventListener("keydown", this.#keys);
    document.addEventListener("pointerdown", this.#outside);
    desk.addEventListener("change", this.render);
    this.render();
  }

  close() {
    clearTimeout(this.#timer);
    document.removeEventListener("pointerdown", this.#outside);
    this.#desk.removeEventListener("change", this.render);
  }

  render = () => {
    const { viewer, link, offlineFrom } = this.#desk.state;
    const now = Date.now();
    const isAway = isOffline(this.#desk.state, now) || link.state === "signedOut";
    this.link.textContent = link.state === "signedOut" ? "Signed out" : isAway ? "Reconnecting" : "Live";
    this.link.classList.toggle("off", isAway);
    clearTimeout(this.#timer);
    if (offlineFrom !== null && !isAway) this.#timer = setTimeout(this.render, offlineFrom + OFFLINE_AFTER - now);
    this.organization.textContent = viewer?.organization.name ?? "";
    show(this.organization, !!viewer);
    keep(this.switch, viewer ? this.#switchParts(viewer) : []);
    keep(this.me, [{ key: JSON.stringify([viewer?.name, viewer?.avatarUrl, viewer?.role, viewer?.licences]), make: () => meElement(viewer) }]);
  };

  /** @param {Viewer} viewer */
  #switchParts({ role, licences, organization: { name, contactInsightsEnabled: isOn } }) {
    if (role !== "ADMIN" || !licences.length) return [];
    const part = {
      key: "switch",
      make: () =>
        h(
          "button",
          {
            type: "button",
            class: "switch",
            role: "switch",
            "aria-label": `Contact insights for everybody at ${name}`,
            onclick: () => this.#desk.switchTo(!this.#desk.state.viewer?.organization.contactInsightsEnabled),
          },
          h("span", {}, "Insights for everybody"),
          h("i", {}),
        ),
    };
    queueMicrotask(() => this.switch.firstElementChild?.setAttribute("aria-checked", said(isOn)));
    return [part];
  }

  #toggle = () => this.#open(this.menu.hidden !== false);

  /** @param {boolean} isOpen */
  #open(isOpen) {
    if (isOpen) this.menu.replaceChildren(...this.#entries());
    show(this.menu, isOpen);
    this.me.setAttribute("aria-expanded", said(isOpen));
  }

  #entries() {
    const { agents, isSeats, signIn, signOut, showSeats, showKeys } = this.#ways;
    const { viewer } = this.#desk.state;
    const close = (/** @type {() => void} */ act) => () => {
      this.#open(false);
      act();
    };
    const explorer = explorerLink("menu-item");
    const item = (/** @type {string} */ text, /** @type {() => void} */ act) =>
      h("button", { type: "button", class: "menu-item", onclick: close(act) }, text);
    return [
      ...(agents.length ? [h("h2", {}, "Sign in as")] : []),
      ...agents.map((agent) =>
        agentButton(agent, close(() => signIn(agent)), !isSeats && agent.name === viewer?.name),
      ),
      ...(agents.length ? [h("hr", {})] : []),
      ...(agents.length && !isSeats ? [item("Two seats", showSeats)] : []),
      item("Keyboard", showKeys),
      ...(explorer ? [explorer] : []),
      ...(agents.length ? [] : [item("Sign out", signOut)]),
    ];
  }

  #keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || this.menu.hidden) return;
    this.#open(false);
    this.me.focus();
  };

  #outside = (/** @type {PointerEvent} */ { target }) => {
    if (target instanceof Node && !this.place.contains(target)) this.#open(false);
  };
}

/** @param {Viewer | null} viewer */
function meElement(viewer) {
  const role = [viewer?.role === "ADMIN" ? "Admin" : "", viewer?.licences.length ? "AI Assist Pro" : "No licence"];
  const words = h("span", {}, h("b", {}, viewer?.name ?? ""), h("small", {}, viewer ? role.filter(Boolean).join(" · ") : ""));
  const whole = h("span", { class: "me" }, face(viewer?.name, viewer?.avatarUrl), words);
  return whole;
}
