// Stays connected: connects again and again, whatever ended the connection, and reports its state.

import { connect, isHidden } from "./connection.js";

/**
 * @import { Connection, Loss } from "./connection.js"
 * @import { Options, Status, Timers } from "./types.js"
 */

// In milliseconds. Each is below the eight seconds of R40, and an attempt that hung counts as a wait.
const FIRST_WAIT = 300;
const LONGEST_WAIT = 4_000;
const SIGNED_OUT_WAIT = 6_000;

/** How long to wait after so many failures in a row. @param {number} failures @param {Timers} timers */
export function pause(failures, timers) {
  return spread(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)), timers);
}

/** Keeps clients that failed together from coming back together. @param {number} wait @param {Timers} timers */
const spread = (wait, timers) => wait * (0.5 + timers.random() / 2);

/** @typedef {ReturnType<typeof stayConnected>} Line */

/**
 * @param {Options & { timers: Timers }} options
 * @param {{ isNeeded: () => boolean, message: (message: any) => void, changed: (state: Status["state"]) => void }} on
 */
export function stayConnected(options, on) {
  const { timers } = options;
  /** @type {Connection | undefined} */
  let connection;
  /** @type {Status["state"]} */
  let state = "connecting";
  /** @type {unknown} */
  let waiting;
  let begunAt = 0;
  let heardAt = timers.now();
  /** @type {number | undefined} */
  let liveSince;
  let failures = 0;
  let refusals = 0;

  function begin() {
    timers.clearTimeout(waiting);
    waiting = undefined;
    begunAt = timers.now();
    connection = connect(options, { open: opened, message: heard, lost });
  }

  function opened() {
    heardAt = liveSince = timers.now();
    refusals = 0;
    become("live");
  }

  /** @param {any} message */
  function heard(message) {
    heardAt = timers.now();
    on.message(message);
  }

  /** @param {Loss} why */
  function lost(why) {
    connection = undefined;
    if (!on.isNeeded()) return rest();
    const now = timers.now();
    const hasLasted = liveSince !== undefined && now - liveSince > LONGEST_WAIT;
    failures = hasLasted ? 1 : failures + 1;
    if (why === "refused") refusals += 1;
    const isSignedOut = why === "nobody" || refusals > 1;
    const wait = isSignedOut
      ? spread(SIGNED_OUT_WAIT, timers)
      : pause(why === "refused" ? 1 : failures, timers);
    const waited = liveSince === undefined ? now - begunAt : 0; // an attempt that hung has waited already
    liveSince = undefined;
    waiting = timers.setTimeout(begin, Math.max(0, wait - waited));
    become(isSignedOut || state === "signedOut" ? "signedOut" : "offline");
  }

  /** @param {Status["state"]} next */
  function become(next) {
    state = next;
    on.changed(next);
  }

  function rest() {
    timers.clearTimeout(waiting);
    waiting = undefined;
    connection?.end();
    connection = undefined;
    liveSince = undefined;
    failures = refusals = 0;
    state = "connecting";
  }

  /** @param {{ type: string }} event */
  function wake({ type }) {
    if (type === "visibilitychange" && isHidden()) return;
    if (state === "live") connection?.probe();
    else if (waiting) begin();
  }

  const signs = /** @type {const} */ ([
    [globalThis, "online"],
    [globalThis, "pageshow"],
    [globalThis.document, "visibilitychange"],
  ]);
  for (const [place, sign] of signs) place?.addEventListener?.(sign, wake);

  return {
    get state() {
      return state;
    },

    get heardAt() {
      return new Date(heardAt);
    },

    /** @param {object} message */
    send(message) {
      connection?.send(message);
    },

    /** Connects if it does not do so already. */
    need() {
      if (!connection && !waiting) begin();
    },

    rest,

    close() {
      rest();
      for (const [place, sign] of signs) place?.removeEventListener?.(sign, wake);
    },
  };
}
