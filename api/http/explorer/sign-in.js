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
export function organizationIn(authorization) {
  try {
    const [, claims] = authorization.split(".");
    return JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))).org ?? "acme";
  } catch {
    return "acme";
  }
}

export function withAuthorization(headers, value) {
  const others = Object.entries(parsed(headers) ?? {}).filter(([name]) => !isAuthorization(name));
  const authorization = value ? { Authorization: value } : {};
  return JSON.stringify({ ...authorization, ...Object.fromEntries(others) }, null, 2);
}

const bearer = (token) => (token ? `Bearer ${token.trim()}` : "");

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
    const agent = agents.find(({ token }) => bearer(token) === authorization);
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

async function sampleAgents() {
  try {
    const response = await fetch("demo/agents", { headers: { accept: "application/json" } });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

// In a tab that has held no headers yet, the first of the sample agents is signed in at once.
const isNewTab = sessionStorage.getItem("explorer:headers") === null;

export async function signIn(place, controls) {
  const agents = await sampleAgents();
  place.append(...(agents.length ? agentSelect(agents, controls) : tokenField(controls)));
  const [first] = agents;
  if (first && isNewTab && !controls.authorization) controls.authorize(bearer(first.token));
  controls.authorizationChanged(controls.authorization);
}
