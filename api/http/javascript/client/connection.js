// One connection over graphql-transport-ws, from the question for a token to its end.

/** @import { Options, Timers } from "./types.js" */

const PROTOCOL = "graphql-transport-ws";
const FORBIDDEN = 4403;
const OPEN = 1;

// In milliseconds. A frozen connection is noticed after the two waits for silence and pong (R40).
const CONNECTING = 5_000;
const SILENCE = 4_000;
const PONG = 3_000;
const ASLEEP = 10_000;

/** @typedef {"broken" | "refused" | "nobody"} Loss The service refused the token, or nobody is signed in. */

/**
 * @typedef {object} Connection
 * @property {(message: object) => void} send
 * @property {() => void} probe Asks at once whether the other side is still there.
 * @property {() => void} end
 */

/** @param {string | URL} url @param {"http" | "ws"} scheme */
export function addressed(url, scheme) {
  const address = new URL(url, globalThis.location?.href);
  address.protocol = address.protocol.replace(/^(http|ws)/, scheme);
  return address.href;
}

export const isHidden = () => globalThis.document?.visibilityState === "hidden";

/**
 * `lost` is called once at most, and no other function of `on` after it.
 * @param {Options & { timers: Timers }} options
 * @param {{ open: () => void, message: (message: any) => void, lost: (why: Loss) => void }} on
 * @returns {Connection}
 */
export function connect({ url, token, timers, WebSocket = globalThis.WebSocket }, on) {
  /** @type {WebSocket | undefined} */
  let socket;
  let isAcknowledged = false;
  let isOver = false;
  const givingUp = new AbortController();
  let timer = timers.setTimeout(() => lose("broken"), CONNECTING);

  function end() {
    isOver = true;
    timers.clearTimeout(timer);
    givingUp.abort();
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.onerror = () => {};
    socket.close(1000);
  }

  /**
   * Does not wait until the socket has closed: a frozen one takes minutes for that.
   * @param {Loss} why
   */
  function lose(why) {
    if (isOver) return;
    end();
    on.lost(why);
  }

  /** @param {object} message */
  function send(message) {
    if (socket?.readyState === OPEN) socket.send(JSON.stringify(message));
  }

  function awaitSilence() {
    timers.clearTimeout(timer);
    const due = timers.now() + SILENCE;
    timer = timers.setTimeout(() => {
      // In a hidden page, a timer may be late. In any other page, a late timer means that the machine has slept.
      if (timers.now() - due > ASLEEP && !isHidden()) lose("broken");
      else probe();
    }, SILENCE);
  }

  function probe() {
    timers.clearTimeout(timer);
    send({ type: "ping" });
    timer = timers.setTimeout(() => lose("broken"), PONG);
  }

  /** @param {{ data: string }} event */
  function hear({ data }) {
    const message = JSON.parse(data);
    if (message.type === "ping") send({ type: "pong" });
    if (message.type === "connection_ack") {
      isAcknowledged = true;
      on.open();
    } else on.message(message);
    if (isAcknowledged && !isOver) awaitSilence();
  }

  /** @param {string} own */
  function open(own) {
    const authorization = { Authorization: `Bearer ${own}` };
    socket = new WebSocket(addressed(url, "ws"), PROTOCOL);
    socket.onopen = () => send({ type: "connection_init", payload: authorization });
    socket.onmessage = hear;
    socket.onerror = () => lose("broken");
    socket.onclose = ({ code }) => lose(code === FORBIDDEN ? "refused" : "broken");
  }

  new Promise((resolve) => resolve(token({ signal: givingUp.signal })))
    .then((own) => {
      if (!isOver && own) open(own);
      else lose("nobody");
    })
    .catch(() => lose("broken"));
  return { send, probe, end };
}
