const HEIGHT = "560px";

const client = ZAFClient.init();
const { settings } = await client.metadata();
const service = new URL(settings.service).origin;
const { "ticket.requester.id": requester } = await client.get("ticket.requester.id");
const { identities } = await client.request(`/api/v2/users/${requester}/identities.json`);
const phone = identities.find(({ type }) => type === "phone_number")?.value;

const frame = document.createElement("iframe");
frame.title = "Contact Insights";
frame.allow = "clipboard-write";

/** The frame forgets the contact and the token when it is loaded again, and asks again by saying that it is ready. */
async function open() {
  const token = await client.request({ url: settings.tokenUrl, dataType: "text" });
  frame.contentWindow.postMessage({ type: "contact-insights:open", phone, token, theme: "light" }, service);
}

addEventListener("message", ({ data, origin, source }) => {
  if (origin !== service || source !== frame.contentWindow) return;
  if (data.type === "contact-insights:ready" || data.type === "contact-insights:signed-out") open();
});

if (phone) {
  client.invoke("resize", { width: "100%", height: HEIGHT });
  frame.src = `${service}/panel`;
  document.body.append(frame);
} else document.body.textContent = "The requester has no phone number.";
