const KEY = "explorer:example";

/**
 * The examples as tabs. `choose` is called with the example that somebody chooses, and `shown` with each that is
 * shown, also the first. A tab of the browser keeps its example over a reload.
 */
export function exampleTabs(place, examples, { choose, shown }) {
  const kept = Number(sessionStorage.getItem(KEY) ?? 0);
  const tabs = examples.map(({ title }, at) => {
    const tab = Object.assign(document.createElement("button"), { type: "button", textContent: title });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "example");
    tab.id = `example-${at}`;
    tab.addEventListener("click", () => open(at));
    return tab;
  });
  const select = (at) => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    }
    sessionStorage.setItem(KEY, String(at));
    shown(examples[at], tabs[at].id);
  };
  const open = (at) => {
    select(at);
    choose(examples[at]);
    tabs[at].focus();
  };
  const STEPS = { ArrowRight: 1, ArrowLeft: -1 };
  place.addEventListener("keydown", ({ key }) => {
    const at = tabs.indexOf(document.activeElement);
    if (key in STEPS && at >= 0) open((at + STEPS[key] + tabs.length) % tabs.length);
  });
  place.append(...tabs);
  select(examples[kept] ? kept : 0);
}
