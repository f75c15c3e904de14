import { claimsOf, sampleAgents, signedIn } from "../view/session.js";

function parsed(headers) {
  try {
    return Object(JSON.parse(headers || "{}"));
  } catch {
    return null;
  }
}

const isAuthorization = (name) => name.toLowerCase() === "authorization";

export function authorizationIn(headers) {
  const values = parsed(headers) ?? {};
  return String(values[Object.keys(values).find(isAuthorization)] ?? "");
}

// The organization that the token names. Its signature is not checked, because this only chooses the examples.
export const organizationIn = (authorization) => claimsOf(authorization).org ?? "acme";

export function withAuthorization(headers, value) {
  const others = Object.entries(parsed(headers) ?? {}).filter(([name]) => !isAuthorization(name));
  const authorization = value ? { Authorization: value } : {};
  return JSON.stringify({ ...authorization, ...Object.fromEntries(others) }, null, 2);
}

const bearer = (token) => (token ? `Bearer ${token.trim()}` : "");

// Each time it is asked, the service gives each agent another token.
function isOf(authorization, { token }) {
  const [one, other] = [claimsOf(authorization), claimsOf(token)];
  return authorization === bearer(token) || (!!one.sub && one.sub === other.sub && one.org === other.org);
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function label(text, control) {
  return element("label", { htmlFor: control.id, textContent: text });
}

function agentSelect(agents, controls) {
  const select = element("select", { id: "agent" });
  const title = ({ name, email, description }) => `${name} (${description}), ${email}`;
  select.append(
    new Option("nobody", ""),
    ...agents.map((agent) => new Option(title(agent), agent.token)),
  );
  select.addEventListener("change", () => controls.authorize(bearer(select.value)));
  controls.authorizationChanged = (authorization) => {
    const agent = agents.find((one) => isOf(authorization, one));
    select.value = agent?.token ?? "";
  };
  return [label("Sign in as", select), select];
}

function tokenField(controls) {
  const field = element("input", { id: "token", type: "password", autocomplete: "off" });
  field.setAttribute("aria-describedby", "token-hint");
  field.addEventListener("change", () => controls.authorize(bearer(field.value)));
  controls.authorizationChanged = (authorization) => {
    field.value = authorization.replace(/^Bearer /i, "");
  };
  const hint = element("span", { id: "token-hint" });
  hint.append("printed by ", element("code", { textContent: "contact-insights token AGENT" }));
  return [label("Token", field), field, hint];
}

// In a tab that has held no headers yet, the agent of the agent view is signed in at once, or the first of the sample
// agents.
const isNewTab = sessionStorage.getItem("explorer:headers") === null;

export async function signIn(place, controls) {
  const agents = await sampleAgents();
  place.append(...(agents.length ? agentSelect(agents, controls) : tokenField(controls)));
  const token = signedIn() ?? agents[0]?.token;
  if (token && isNewTab && !controls.authorization) controls.authorize(bearer(token));
  controls.authorizationChanged(controls.authorization);
}
