const KEY = "contact-insights:token";
const LETTERS = "contact-insights:no-letters";

/**
 * Who may be signed in with one press. `email` names them.
 * @typedef {{ name: string, email: string, description: string, token: string }} SampleAgent
 */

/** The token that was signed in with. It lasts as long as the tab.
 * @returns {string | null}
 */
export const signedIn = () => sessionStorage.getItem(KEY);

/** @param {string | null} token */
export function keepToken(token) {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
}

/** The agents of the sample data, each with a fresh token; none where other data are served.
 * @returns {Promise<SampleAgent[]>}
 */
export async function sampleAgents() {
  try {
    const answer = await fetch(new URL("demo/agents", document.baseURI), { headers: { accept: "application/json" } });
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}

/** Where the explorer of the API is; nothing where the service has none. */
export const explorerAddress = () => document.querySelector("meta[name=explorer]")?.getAttribute("content");

/**
 * What the token says of who it is for. Only the service can tell whether that is so.
 * @param {string} token
 * @returns {{ sub?: string, org?: string }}
 */
export function claimsOf(token) {
  try {
    return JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return {};
  }
}

/** Whether single letters are shortcuts. The browser remembers it. */
export const lettersWork = () => localStorage.getItem(LETTERS) === null;

/** @param {boolean} work */
export function letLettersWork(work) {
  if (work) localStorage.removeItem(LETTERS);
  else localStorage.setItem(LETTERS, "yes");
}
