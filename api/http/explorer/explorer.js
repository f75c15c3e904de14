import { examples, withIdsOf } from "./examples.js";
import { fetchSchema, runOperation } from "./fetcher.js";
import { authorizationIn, organizationIn, signIn, withAuthorization } from "./sign-in.js";

const { createElement, useEffect, useRef, useState } = React;
const TYPING_PAUSE_MILLISECONDS = 200;

const notice = document.getElementById("notice");

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

function listExamples(controls) {
  const select = document.getElementById("example");
  const options = examples.map((example, index) => new Option(example.title, index));
  select.append(new Option("Choose one", ""), ...options);
  select.addEventListener("change", () => {
    if (select.value) controls.showExample(examples[Number(select.value)]);
    select.value = "";
  });
}

const controls = { authorization: "", authorizationChanged: () => {} };
listExamples(controls);
signIn(document.getElementById("sign-in"), controls);
ReactDOM.render(createElement(Explorer, { controls }), document.getElementById("graphiql"));
