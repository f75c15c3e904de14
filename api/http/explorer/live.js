import { post, subscriptions } from "./fetcher.js";

const MOST = 20;
const LONGEST = 240;

const GENERATE = `mutation Generate($input: GenerateInsightsInput!) {
  generateInsights(input: $input) {
    ... on GenerateInsightsSuccess {
      insights {
        version
      }
    }
    ... on UserError {
      message
    }
  }
}`;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/**
 * The pane beside a subscription: what was pushed, and a button that makes something happen. `asked` gives the
 * authorization and the conversation that the subscription names.
 */
export function livePane(place, asked) {
  const state = element("p", { className: "state" });
  state.setAttribute("role", "status");
  const answer = element("p", { className: "answer" });
  answer.setAttribute("role", "status");
  const pushed = element("ol", { className: "pushed" });
  pushed.setAttribute("aria-label", "Pushed, the newest first");
  const button = element("button", { type: "button", textContent: "Generate insights" });
  button.addEventListener("click", async () => {
    button.disabled = true;
    answer.textContent = "Generating…";
    answer.textContent = await generated(asked());
    button.disabled = false;
  });
  place.append(
    element("h2", { textContent: "See it fire" }),
    element(
      "ol",
      { className: "steps" },
      element("li", { textContent: "Run the subscription: the round button, or Ctrl+Enter." }),
      element("li", {}, "Make something happen, as another page would: ", button, answer),
      element("li", { textContent: "What the service pushes appears here." }),
    ),
    state,
    pushed,
  );

  const say = (isRunning) => {
    state.textContent = isRunning ? "The subscription is running." : "No subscription is running.";
    state.classList.toggle("running", isRunning);
  };
  say(false);
  subscriptions.addEventListener("begun", () => {
    pushed.replaceChildren();
    say(true);
  });
  subscriptions.addEventListener("ended", () => say(false));
  subscriptions.addEventListener("pushed", ({ detail }) => {
    pushed.prepend(entry(detail));
    while (pushed.childElementCount > MOST) pushed.lastElementChild.remove();
  });
}

/** What became of a generation, in words. */
async function generated({ authorization, conversationId }) {
  try {
    const { data, errors } = await post(
      { query: GENERATE, variables: { input: { conversationId } } },
      { authorization },
    );
    const result = data?.generateInsights;
    if (result?.insights) return `Generated: version ${result.insights.version}.`;
    return result?.message ?? errors?.[0]?.message ?? "There was no answer.";
  } catch (fault) {
    return `The service did not answer: ${fault.message}`;
  }
}

/** One push: when, of which type, and what it begins with. */
function entry({ data, errors }) {
  const [field, value] = Object.entries(data ?? {})[0] ?? ["error", errors];
  const { __typename, ...rest } = Object(value);
  const text = JSON.stringify(errors ?? rest);
  return element(
    "li",
    {},
    element("time", { textContent: new Date().toLocaleTimeString() }),
    " ",
    element("b", { textContent: __typename ?? field }),
    element("code", { textContent: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text }),
  );
}
