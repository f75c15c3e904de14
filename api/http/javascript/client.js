// A client of Contact Insights whose data stay current. If the connection is lost or freezes, it connects again, and
// makes each subscription again with the latest variables. It needs no library and no build step.

import { asker } from "./client/asking.js";
import { areFinal } from "./client/final.js";
import { pause, stayConnected } from "./client/staying.js";

/** @typedef {import("./client/types.js").Options} Options */
/** @typedef {import("./client/types.js").ServiceError} ServiceError */
/** @typedef {import("./client/types.js").Status} Status */
/** @typedef {import("./client/types.js").Timers} Timers */
/** @template T @typedef {import("./client/types.js").Handlers<T>} Handlers */
/** @template T @typedef {import("./client/types.js").Result<T>} Result */
/** @template T, V @typedef {import("./client/types.js").TypedText<T, V>} TypedText */

// In milliseconds.
const SETTLED = 1_000;
const LINGERING = 1_000;

/** @type {Timers} */
const REAL = {
  now: () => Date.now(),
  random: () => Math.random(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};

/**
 * @typedef {object} Subscription
 * @property {() => object} request
 * @property {Handlers<any>} handlers
 * @property {string | undefined} id Of the operation, while the service has it.
 * @property {Status["state"] | undefined} shown
 * @property {number} failures In a row.
 * @property {unknown} timer
 */

/**
 * Calls a handler of the page. A fault in it is reported like any fault of the page, and ends nothing here.
 * @template A
 * @param {((value: A) => void) | undefined} handler @param {A} value
 */
function tell(handler, value) {
  try {
    handler?.(value);
  } catch (fault) {
    queueMicrotask(() => {
      throw fault;
    });
  }
}

/** @param {Options} given */
export function createClient(given) {
  const options = { timers: REAL, ...given };
  const { timers } = options;
  /** @type {Set<Subscription>} */
  const subscriptions = new Set();
  const own = { handlers: { status: given.status }, shown: /** @type {Status["state"] | undefined} */ (undefined) };
  const line = stayConnected(options, { isNeeded: () => subscriptions.size > 0, message: heard, changed });
  const ask = asker(options, (isSignedOut) => {
    if (isSignedOut) show(own, "signedOut");
    else if (own.shown === "signedOut" && line.state === "live") show(own, "live");
  });
  /** @param {TypedText<any, any>} document */
  const named = (document) => {
    const hash = given.persisted ? document.__meta__?.hash : undefined;
    return hash ? { documentId: hash } : { query: String(document) };
  };
  let operations = 0;
  let isClosed = false;

  /** @param {Subscription | typeof own} whom @param {Status["state"]} state */
  function show(whom, state) {
    if (whom.shown === state) return;
    whom.shown = state;
    tell(whom.handlers.status, state === "offline" ? { state, since: line.heardAt } : { state });
  }

  /** @param {Status["state"]} state */
  function changed(state) {
    show(own, state);
    for (const one of subscriptions) {
      if (state === "live") {
        start(one);
        continue;
      }
      halt(one);
      show(one, state);
    }
  }

  /** @param {Subscription} one */
  function start(one) {
    one.id = String((operations += 1));
    line.send({ id: one.id, type: "subscribe", payload: one.request() });
    // One that has failed may fail again at once.
    if (one.failures) one.timer = timers.setTimeout(() => show(one, "live"), SETTLED);
    else show(one, "live");
  }

  /** @param {Subscription} one */
  function halt(one) {
    timers.clearTimeout(one.timer);
    one.id = undefined;
  }

  /** @param {Subscription} one */
  function startLater(one) {
    halt(one);
    one.failures += 1;
    one.timer = timers.setTimeout(() => start(one), pause(one.failures, timers));
    show(one, "offline");
  }

  /** @param {{ id?: string, type: string, payload?: any }} message */
  function heard({ id, type, payload }) {
    const one = id && [...subscriptions].find((known) => known.id === id);
    if (!one) return;
    const errors = type === "error" ? payload : type === "next" && !payload.data ? payload.errors : undefined;
    if (errors) failed(one, errors);
    else if (type === "complete") startLater(one);
    else {
      timers.clearTimeout(one.timer);
      one.failures = 0;
      show(one, "live");
      tell(one.handlers.next, payload);
    }
  }

  /** @param {Subscription} one @param {ReadonlyArray<ServiceError>} errors */
  function failed(one, errors) {
    if (!areFinal(errors)) return startLater(one);
    stop(one);
    tell(one.handlers.error, errors);
  }

  /** @param {Subscription} one */
  function stop(one) {
    if (!subscriptions.delete(one)) return;
    if (one.id) line.send({ id: one.id, type: "complete" });
    halt(one);
    if (!subscriptions.size) timers.setTimeout(() => subscriptions.size || line.rest(), LINGERING);
  }

  return {
    /**
     * Asks once over HTTP, for a query or a mutation. Rejects if no answer of the service arrives.
     * @template [T=any], [V=any]
     * @param {TypedText<T, V>} document @param {NoInfer<V>} [variables] @param {{ signal?: AbortSignal }} [how]
     * @returns {Promise<Result<T>>}
     */
    query: (document, variables, { signal } = {}) => ask({ ...named(document), variables }, signal),

    /**
     * Subscribes until the returned function is called, or a final error ends it. `variables` may be a function: it is
     * called each time the subscription is made again, so that it can name the version that is on the screen then.
     * @template [T=any], [V=any]
     * @param {TypedText<T, V>} document @param {NoInfer<V> | (() => NoInfer<V>) | undefined} variables @param {Handlers<T>} handlers
     * @returns {() => void}
     */
    subscribe(document, variables, handlers) {
      if (isClosed) throw new Error("The client is closed.");
      const own = /** @type {any} */ (variables);
      const request = () => ({ ...named(document), variables: typeof own === "function" ? own() : own });
      /** @type {Subscription} */
      const one = { request, handlers, id: undefined, shown: undefined, failures: 0, timer: undefined };
      subscriptions.add(one);
      if (line.state === "live") start(one);
      else show(one, line.state);
      line.need();
      return () => stop(one);
    },

    /** Connects again at once, with a new token: for example because somebody has signed in. */
    reconnect() {
      line.rest();
      changed("connecting");
      if (subscriptions.size) line.need();
    },

    /** Ends everything. */
    close() {
      isClosed = true;
      for (const one of subscriptions) stop(one);
      line.close();
    },
  };
}

/** @typedef {ReturnType<typeof createClient>} Client */
