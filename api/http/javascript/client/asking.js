// Asks once over HTTP, with the token that is known, and with a new one if the service refuses it.

import { addressed } from "./connection.js";

/** @import { Options, Result, Token } from "./types.js" */

const UNAUTHORIZED = 401;
const TOKEN = /^\s*[\w.~+/-]+=*\s*$/;

/** @param {Options} options @param {(isSignedOut: boolean) => void} answered */
export function asker({ url, token, fetch = globalThis.fetch.bind(globalThis) }, answered) {
  /** @type {Token} */
  let known;
  /** @type {Promise<void> | undefined} */
  let renewing;

  /** One question for all that wait for a new token. */
  function renew() {
    renewing ??= new Promise((resolve) => resolve(token({ signal: new AbortController().signal })))
      .then((own) => keep(/** @type {Token} */ (own)))
      .finally(() => (renewing = undefined));
    return renewing;
  }

  /** A text that is no token, such as the page of a sign-in, could not even be sent. @param {Token} own */
  function keep(own) {
    known = own && TOKEN.test(own) ? own : undefined;
    if (known || !own) return;
    answered(true);
    throw new Error("The text that `token` returned is not a token.");
  }

  /** @param {string} body @param {AbortSignal | undefined} signal */
  const post = (body, signal) =>
    fetch(addressed(url, "http"), {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
        ...(known && { authorization: `Bearer ${known}` }),
      },
      body,
      signal,
    });

  /**
   * @param {object} request @param {AbortSignal | undefined} signal
   * @returns {Promise<Result<any>>}
   */
  return async function ask(request, signal) {
    const body = JSON.stringify(request);
    if (!known) await renew();
    let response = await post(body, signal);
    if (response.status === UNAUTHORIZED) {
      await renew();
      response = await post(body, signal);
    }
    answered(response.status === UNAUTHORIZED);
    try {
      return await response.json();
    } catch {
      throw new Error(`The service answered with status ${response.status}, and not in JSON.`);
    }
  };
}
