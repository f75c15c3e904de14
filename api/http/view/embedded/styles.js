import { h } from "../dom.js";

const FOLDER = new URL("../", import.meta.url);
const SHEETS = ["tokens.css", "base.css", "panel.css", "status.css", "sources.css", "embedded/element.css"];
const DARK = "dark.css";

/**
 * The links of all style sheets in a shadow root, and what to wait for before anything is shown.
 * @param {string | null} theme `light`, `dark`, or else as the agent's system is set.
 */
export function stylesOf(theme) {
  const links = SHEETS.map((name) => link(name, "all"));
  if (theme !== "light") links.splice(1, 0, link(DARK, theme === "dark" ? "all" : "(prefers-color-scheme: dark)"));
  const all = links.map((one) => new Promise((go) => ["load", "error"].forEach((name) => one.addEventListener(name, go))));
  return { links, loaded: Promise.all(all) };
}

/**
 * @param {string} name
 * @param {string} media
 */
const link = (name, media) => h("link", { rel: "stylesheet", href: new URL(name, FOLDER).href, media });
