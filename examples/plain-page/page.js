import { SERVICE } from "./service.js";

const panel = document.querySelector("contact-insights");
const told = document.getElementById("told");

// However your page gets the token of its agent. The panel asks for one for each connection.
panel.token = async () => (await fetch("token", { cache: "no-store" })).text();

panel.addEventListener("insights-replaced", ({ detail }) => {
  told.textContent = `There are new insights: version ${detail.version}.`;
});
panel.addEventListener("source-opened", ({ detail }) => {
  told.textContent = `Here your page would show interaction ${detail.interactionId}.`;
});
panel.addEventListener("signed-out", () => {
  told.textContent = "Sign in again.";
});

await import(`${SERVICE}/panel.js`);
