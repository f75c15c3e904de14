const { getIntrospectionQuery, getOperationAST } = GraphiQL.GraphQL;

const FORBIDDEN = 4403;

/** Tells of each subscription: `begun`, `pushed` with the result in `detail`, and `ended`. */
export const subscriptions = new EventTarget();
const tell = (name, detail) => subscriptions.dispatchEvent(new CustomEvent(name, { detail }));

const url = new URL("graphql", location.href);
const socketUrl = new URL(url);
socketUrl.protocol = url.protocol === "https:" ? "wss:" : "ws:";

export function runOperation(body, { headers, documentAST } = {}) {
  const operation = documentAST && getOperationAST(documentAST, body.operationName);
  const send = operation?.operation === "subscription" ? subscription : post;
  return send(body, headers);
}

export async function fetchSchema(authorization) {
  const { data, errors } = await post({ query: getIntrospectionQuery() }, { authorization });
  if (!data) throw plainError(errors?.[0]?.message ?? "there is none");
  return data;
}

export async function post(body, headers) {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json",
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw plainError(`${response.status} ${response.statusText}`);
  }
}

// Each subscription has its own socket. Unsubscribing closes it, and another agent needs another one.
function subscription(body, headers) {
  return {
    subscribe(sink) {
      const client = graphqlWs.createClient({
        url: socketUrl.href,
        connectionParams: headers,
        shouldRetry: (fault) => fault instanceof CloseEvent && fault.code !== FORBIDDEN,
      });
      tell("begun");
      const stop = client.subscribe(body, {
        next: (result) => {
          tell("pushed", result);
          sink.next(result);
        },
        complete: () => {
          tell("ended");
          sink.complete();
        },
        error: (fault) => {
          tell("ended");
          sink.error(fault instanceof CloseEvent ? closing(fault) : fault);
        },
      });
      const unsubscribe = () => {
        tell("ended");
        stop();
      };
      return { unsubscribe };
    },
  };
}

function closing({ code, reason }) {
  return plainError(`The connection was closed: ${code} ${reason}`);
}

// GraphiQL shows the whole error, and the stack does not explain why the service did not answer.
function plainError(message) {
  return Object.assign(new Error(message.trim()), { stack: undefined });
}
