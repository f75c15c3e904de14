import { exampleTabs } from "./example-tabs.js";
import { conversationId, examples, withIdsOf } from "./examples.js";
import { fetchSchema, runOperation } from "./fetcher.js";
import { livePane } from "./live.js";
import { authorizationIn, organizationIn, signIn, withAuthorization } from "./sign-in.js";

const { createElement, useEffect, useRef, useState } = React;
const TYPING_PAUSE_MILLISECONDS = 200;

const notice = document.getElementById("notice");
const about = document.getElementById("about");
const live = document.getElementById("live");

function editorText(example, organization) {
  const variables = example.variables?.(organization) ?? {};
  return { query: example.query, variables: JSON.stringify(variables, null, 2) };
}

function Explorer({ controls }) {
  const [operation, setOperation] = useState({});
  const [headers, setHeaders] = useState(sessionStorage.getItem("explorer:headers") ?? "{}");
  const [schema, setSchema] = useState(null);
  const authorization = authorizationIn(headers);
  const organization = organizationIn(authorization);
  const exampleOrganization = useRef(organization);

  controls.showExample = (example) => setOperation(editorText(example, organization));
  controls.conversationId = () => namedIn(operation.variables) ?? conversationId(organization);
  controls.authorize = (value) => setHeaders((current) => withAuthorization(current, value));

  useEffect(() => {
    sessionStorage.setItem("explorer:headers", headers);
    controls.authorization = authorization;
    controls.authorizationChanged(authorization);
  }, [headers]);

  useEffect(() => {
    const earlier = exampleOrganization.current;
    exampleOrganization.current = organization;
    setOperation((current) => ({
      ...current,
      variables: current.variables && withIdsOf(organization, earlier, current.variables),
    }));
  }, [organization]);

  useEffect(() => {
    notice.textContent = authorization ? "" : "Sign in to run operations.";
    if (!authorization) return undefined;
    let current = true;
    const load = async () => {
      try {
        const introspection = await fetchSchema(authorization);
        if (current) setSchema(introspection);
      } catch (error) {
        if (current) notice.textContent = `The schema could not be read: ${error.message}`;
      }
    };
    const timer = setTimeout(load, TYPING_PAUSE_MILLISECONDS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [authorization]);

  return createElement(GraphiQL, {
    fetcher: runOperation,
    schema,
    headers,
    query: operation.query,
    variables: operation.variables,
    onEditHeaders: setHeaders,
    onEditQuery: (query) => setOperation((current) => ({ ...current, query })),
    onEditVariables: (variables) => setOperation((current) => ({ ...current, variables })),
    defaultEditorToolsVisibility: "variables",
    defaultHeaders: headers,
    defaultQuery: examples[0].query,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: true,
    showPersistHeadersSettings: false,
    // GraphiQL's history always stores headers, and a token must not be kept after its tab is closed.
    storage: sessionStorage,
  });
}

/** The conversation that the variables in the editor name. */
function namedIn(variables) {
  try {
    return JSON.parse(variables).conversationId;
  } catch {
    return undefined;
  }
}

const controls = { authorization: "", authorizationChanged: () => {} };
exampleTabs(document.getElementById("examples"), examples, {
  choose: (example) => controls.showExample(example),
  shown: ({ shows, isLive }, tab) => {
    about.textContent = shows;
    live.hidden = !isLive;
    document.getElementById("example").setAttribute("aria-labelledby", tab);
  },
});
livePane(live, () => ({ authorization: controls.authorization, conversationId: controls.conversationId() }));
signIn(document.getElementById("sign-in"), controls);
ReactDOM.render(createElement(Explorer, { controls }), document.getElementById("graphiql"));
